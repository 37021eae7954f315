/** Dates that are told by the way: deadlines, what went before, what a clause says of something else. */
import { COMMA, DOT } from '../../text/signs.ts';
import type { Scan } from '../scan.ts';
import { isOneOf, isText } from '../tokenTests.ts';
import { BEFORE_YEAR, TO, contextBefore } from './dateWords.ts';
import { isTight, isWordAt, signAt, type Reading } from './draft.ts';

/** `Trước đó, ngày 30/3, …`: what went before the events of the article. */
export const isBeforehand = (scan: Scan, first: number): boolean =>
  signAt(scan, first - 1) === COMMA && isText(scan, first - 2, 'đó') && isText(scan, first - 3, 'Trước');

/** `đến năm 2030`, `tầm nhìn 2045`, `từ năm 2013`, `vào năm 1995`; a month behind `vào` lies ahead as often. */
export function isAside(scan: Scan, first: number, isYear: boolean): boolean {
  if ((contextBefore(scan, first) & (TO | BEFORE_YEAR)) !== 0) return true;
  if (isOneOf(scan, first - 1, SINCE)) return true;
  return isText(scan, first - 1, 'vào') && (isYear || isOneOf(scan, first - 2, DONE));
}

/** `the summit, which took place on May 27, had …`, `since August 30`: of something else than the sentence reports. */
export function isInClause(scan: Scan, { first, next }: Reading, from: number): boolean {
  if (isText(scan, first - 1, 'since')) return true;
  const isClosed = signAt(scan, next) === COMMA;
  // `, which opened on July 20 and is to close …`.
  if (!isClosed && signAt(scan, next) !== DOT && !isText(scan, next, 'and')) return false;
  // `the 5th Forum, held on August 19, and …`.
  if (isClosed && signAt(scan, first - 3) === COMMA && isOneOf(scan, first - 2, HELD)) return true;
  for (let at = first - 1; at > from && first - at < 16; at--)
    if (signAt(scan, at) === COMMA)
      return isClosed
        ? isText(scan, at + 1, 'which') || isText(scan, at + 1, 'whose')
        : isText(scan, at + 1, 'which') && isOneOf(scan, at + 2, BEGUN);
  return false;
}

const HELD = ['held', 'opened', 'signed', 'convened', 'launched', 'organised', 'organized', 'hosted'] as const;
const BEGUN = ['opened', 'began', 'started', 'opens', 'begins'] as const;

/** Last words of `ký kết`, `ban hành`, `thành lập`, `ra đời`, `thông qua`, before `vào tháng …`. */
const DONE = ['kết', 'ký', 'hành', 'lập', 'đời', 'qua'] as const;

const SINCE = ['từ', 'Từ', 'kể', 'hồi', 'lập', 'sinh', 'đời', 'khóa'] as const;

/** `so với tháng 12-2022`, `so với cùng kỳ năm 2023`, `so với thời điểm 31/12/2022`, `compared with March 2022`. */
export function isCompared(scan: Scan, first: number, from: number): boolean {
  let at = first - 1;
  for (const [one, two] of MOMENTS) if (isText(scan, at, two) && isText(scan, at - 1, one)) at -= 2;
  if (isOneOf(scan, at, EDGES)) at--;
  if (at <= from || !isWordAt(scan, at)) return false;
  // `khác năm 2023`, `hơn năm 2023`.
  if (isText(scan, at, 'khác') || isText(scan, at, 'hơn')) return true;
  if (isText(scan, at, 'với')) return isText(scan, at - 1, 'so') || isText(scan, at - 1, 'So');
  if (isMeasured(scan, at, from)) return true;
  return (isText(scan, at, 'with') || isText(scan, at, 'to')) && isText(scan, at - 1, 'compared');
}

/** `rose from September 2024`, `against 3.2 per cent in May 2023`. */
function isMeasured(scan: Scan, lead: number, from: number): boolean {
  const isFrom = isText(scan, lead, 'from');
  if (!isFrom && !isText(scan, lead, 'in')) return false;
  for (let at = lead - 1; at > from && lead - at < MEASURED_REACH; at--) {
    if (isOneOf(scan, at, isFrom ? CHANGES : AGAINST)) return true;
    if (signAt(scan, at) === COMMA && !isTight(scan, at + 1)) return false;
  }
  return false;
}

const MEASURED_REACH = 10;
const CHANGES = 'rose fell up down increased decreased dropped climbed grew slipped jumped rise fall'.split(' ');
const AGAINST = ['against', 'versus', 'than'] as const;

const MOMENTS = [
  ['cùng', 'kỳ'],
  ['thời', 'điểm'],
] as const;
const EDGES = ['cuối', 'đầu', 'mốc'] as const;
