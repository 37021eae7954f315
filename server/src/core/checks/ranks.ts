/** Which titles are the head of something and which its deputy: nobody is both at once in one body. */
import { nameKey } from '../text/comparison.ts';
import { remembered } from '../text/remembered.ts';

export interface Rank {
  /** Comparison key of the head's title (`bộ trưởng`). */
  readonly base: string;
  readonly isDeputy: boolean;
}

/** Deputies that are not called so. */
const DEPUTIES: ReadonlyMap<string, string> = new Map(
  [
    ['Thứ trưởng', 'Bộ trưởng'],
    ['Thứ trưởng Thường trực', 'Bộ trưởng'],
    ['Phó Chủ tịch Thường trực', 'Chủ tịch'],
    ['Phó Bí thư Thường trực', 'Bí thư'],
  ].map(([deputy = '', head = '']) => [nameKey(deputy), nameKey(head)]),
);

const PREFIX = new RegExp(`^(?:${nameKey('phó')} |deputy |vice[ -])`);

/** Of a title's comparison key; undefined for titles that many bear side by side. */
export const rankOf = remembered((key: string): Rank | undefined => {
  const base = DEPUTIES.get(key) ?? key.replace(PREFIX, '');
  if (!HEADS.has(base)) return undefined;
  return { base, isDeputy: base !== key };
});

const HEADS: ReadonlySet<string> = new Set(
  `Bộ trưởng|Chủ tịch|Giám đốc|Tổng Giám đốc|Vụ trưởng|Cục trưởng|Tổng cục trưởng|Viện trưởng|Tổng Thư ký|Thủ tướng|Bí thư|Chủ nhiệm|Hiệu trưởng|Thống đốc|
  Trưởng ban|Chánh án|Tổng Thanh tra|Chánh Văn phòng|Tổng Biên tập|Chi cục trưởng|Trưởng phòng|Chủ tịch nước|Minister|Prime Minister|Director|Director-General|
  Director General|Secretary-General|Secretary General|Chairman|Chairperson|Governor|President`
    .split('|')
    .map((head) => nameKey(head.trim())),
);

/** The head's title against its deputy's. */
export const areHeadAndDeputy = (one: string, other: string): boolean => {
  const [left, right] = [rankOf(one), rankOf(other)];
  return left !== undefined && right !== undefined && left.base === right.base && left.isDeputy !== right.isDeputy;
};
