/** Names of bodies in headlines in capitals, where no small letter tells what belongs to them: `SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG`, `QUÂN KHU 7`. */
import { COMPOUND } from './categories.ts';
import { unitLength } from './nameParts.ts';
import { longestLength, type Scan } from './scan.ts';
import { isShouted, isText, placeLength } from './tokenTests.ts';
import { compoundAt } from './verbalNouns.ts';

/** Last fields of ministries, departments and schools that have two. */
const SECOND_FIELDS: ReadonlySet<string> = new Set(
  'môi trường|công nghệ|đào tạo|du lịch|thể thao|truyền thông|tôn giáo|phát triển nông thôn|xã hội|đầu tư|tuyên truyền|đổi mới sáng tạo|dân vận|bảo hiểm xã hội|an toàn thực phẩm|phát triển|thương mại|trẻ em|gia đình|thanh niên'.split(
    '|',
  ),
);

/** Tokens of `VÀ MÔI TRƯỜNG` behind the first field of a name in capitals, 0 where something else is joined. */
export function shoutedFieldLength(scan: Scan, at: number): number {
  if (!isText(scan, at, 'VÀ') || !isShouted(scan, at - 1)) return 0;
  const length = longestLength(scan, at + 1, COMPOUND);
  if (length < 2) return 0;
  const field = compoundAt(scan, at + 1).toLowerCase();
  return SECOND_FIELDS.has(field) ? 1 + length : 0;
}

/** `ĐỘI CẢNH SÁT GIAO THÔNG SỐ 6 RA QUÂN`: behind its number a name in capitals goes on with a unit or a place alone. */
export const endsBehindNumber = (scan: Scan, number: number): boolean =>
  isShouted(scan, number - 1) &&
  isShouted(scan, number + 1) &&
  unitLength(scan, number + 1) === 0 &&
  placeLength(scan, number + 1) === 0 &&
  !isText(scan, number + 1, 'HẢI');
