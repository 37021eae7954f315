/** Dates of the lunar calendar, to which the rules of the solar one do not apply. */
import type { Span } from '../text/span.ts';

const LUNAR = /âm\s+lịch|(?<!\p{L})(?:AL|ÂL)(?!\p{L})|tháng\s+(?:Giêng|Chạp)|lunar/iu;

/** Says the text beside the date that it is counted by the moon (`30/2 âm lịch`, `mùng 3 tháng Giêng`)? */
export function isLunar(text: string, { start, end }: Span): boolean {
  return LUNAR.test(text.slice(Math.max(0, start - 25), end + 25).normalize('NFC'));
}
