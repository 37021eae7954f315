/** Words of two syllables in a headline in capitals of which one looks like the head of a body: `CÁN BỘ`, `PHÒNG CHỐNG`, `TỔ CHỨC BỘ MÁY`. */
import { composed } from '../text/composed.ts';
import { ORGANISATION_HEAD, REGISTRY_NAME } from './categories.ts';
import { longestLength, startsAny, type Scan } from './scan.ts';
import { isOneOf, isShouted, isText } from './tokenTests.ts';

const WORDS: ReadonlySet<string> = new Set(
  `đảng bộ|chi bộ|cán bộ|nội bộ|toàn bộ|tiến bộ|đồng bộ|đường bộ|bộ máy|bộ luật|bộ tiêu|bộ chỉ|bộ quy|đại hội|xã hội|lễ hội|cơ hội|mở hội|hội nhập|hội viên|hội tụ|hội ngộ|hội trại|hội họa|hội chứng|quân đội|bộ đội|
biệt đội|đội ngũ|đội tuyển|đội hình|đội bóng|nghiệp vụ|nhiệm vụ|dịch vụ|phục vụ|chức vụ|mùa vụ|thời vụ|công vụ|nội vụ|ngoại vụ|vụ việc|vụ án|vụ mùa|vụ hè|vụ đông|vụ cháy|ban hành|ban bố|ban tặng|cơ sở|trụ sở|
sở hữu|sở tại|môi trường|thị trường|hiện trường|nhà trường|công trường|lập trường|quảng trường|trường hợp|trường kỳ|viện trợ|viện phí|tổ quốc|đoàn kết|đoàn viên|phái đoàn|quốc phòng|dự phòng|biên phòng|đề phòng|
phòng chống|phòng ngừa|phòng dịch|phòng cháy|phòng thủ|phòng vệ|phòng hộ|chuyên khoa|khoa học|chi trả|chi phí|chi tiêu|báo cáo|báo động|báo chí|thông báo|cảnh báo|họp báo|dự báo|cấp báo|thuế quan|quỹ đất|tòa nhà|đảng viên`
    .split('|')
    .map((each) => each.trim()),
);

/** Is the word at a token, all in capitals, part of another one? A longer head (`ĐẢNG BỘ`, `HỘI ĐỒNG`) is none of these. */
export function isPartOfShoutedWord(scan: Scan, at: number): boolean {
  if (!isShouted(scan, at)) return false;
  // Nearly always what somebody does; `TỔ CHỨC Y TẾ THẾ GIỚI` is known.
  if (isText(scan, at, 'TỔ') && isText(scan, at + 1, 'CHỨC')) return !startsAny(scan, at, 1 << REGISTRY_NAME);
  if (longestLength(scan, at, ORGANISATION_HEAD) !== 1) return false;
  return areWord(scan, at - 1) || areWord(scan, at);
}

function areWord(scan: Scan, at: number): boolean {
  if (!isShouted(scan, at) || !isShouted(scan, at + 1)) return false;
  const { start, end, text } = scan.tokens;
  return WORDS.has(composed(text.slice(start[at], end[at + 1])).toLowerCase());
}

/** `THỨ TƯ 16/3`, `ĐẦU TƯ`, `BỘ TƯ LỆNH`, `TƯ PHÁP`: no committee. */
export const isHalfOfWord = (scan: Scan, at: number): boolean =>
  isOneOf(scan, at - 1, ['THỨ', 'ĐẦU', 'VẬT', 'RIÊNG']) ||
  isOneOf(scan, at + 1, ['LỆNH', 'PHÁP', 'VẤN', 'NHÂN', 'LIỆU', 'TƯỞNG', 'DUY', 'CÁCH', 'THẾ', 'THỤC', 'GIA']);
