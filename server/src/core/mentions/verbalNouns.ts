/** Nouns of names that are verbs as well: behind a complete name they begin the predicate. */
import { composed } from '../text/composed.ts';
import { COMMA } from '../text/signs.ts';
import { ALL_CAPS, NUMBER, WORD } from '../text/tokens.ts';
import { ADMIN_UNIT, COMPOUND } from './categories.ts';
import { lastIsPlace } from './nameParts.ts';
import { WORKS_OF_BODIES } from './grammar/worksOfBodies.ts';
import { longestLength, type Scan } from './scan.ts';
import { isOneOf, isSign, isText, placeLength } from './tokenTests.ts';

const WORKS: ReadonlySet<string> = new Set(WORKS_OF_BODIES.map((work) => work.toLowerCase()));

const VERBAL: ReadonlySet<string> = new Set([
  ...WORKS_OF_BODIES,
  ...`quản lý|sản xuất|đầu tư|xây dựng|hợp tác|nghiên cứu|phát triển|kiểm tra|giám sát|đào tạo|thẩm định|thi đua|khen thưởng|tư vấn|ứng dụng|thanh toán|phát hành|tuyên truyền|bảo tồn|hội nhập|đổi mới|cải cách|kinh doanh|thông tin|kế hoạch|tổ chức|điều tra|thanh tra|thống kê|công đoàn|quy hoạch|khởi nghiệp|dự phòng|xuất bản|lưu trữ|điều tiết|tham mưu|công nhận|công khai|chứng nhận|diễn tập|tiếp công dân`.split(
    '|',
  ),
]);

/** Parts of names first (`Viện Vật lý ứng dụng`, `Vụ Tổ chức cán bộ`); verbs, or somebody's people, where the name was complete or an object follows. */
const SELDOM_VERBAL: ReadonlySet<string> = new Set(
  `ứng dụng|tổng hợp|đàm phán|cứu hộ|kiểm toán|đấu thầu|đầu tư|xét nghiệm|sản xuất|chữa cháy|công tác|giáo dục|thi đấu|cán bộ|kinh doanh|dự phòng|phục vụ|cấp cứu`.split(
    '|',
  ),
);

export const compoundAt = (scan: Scan, at: number): string => {
  const length = longestLength(scan, at, COMPOUND);
  return length === 0 ? '' : composed(scan.tokens.text.slice(scan.tokens.start[at], scan.tokens.end[at + length - 1]));
};

/** Tokens of a work that names of bodies are made of (`giảm nghèo bền vững`), or 0. */
export const workLength = (scan: Scan, at: number): number =>
  WORKS.has(compoundAt(scan, at).toLowerCase()) ? longestLength(scan, at, COMPOUND) : 0;

export const isVerbal = (scan: Scan, at: number): boolean => hasVerb(compoundAt(scan, at));

/** `quản lý, bảo vệ rừng`: the first of two works is one by itself. */
const hasVerb = (compound: string): boolean =>
  VERBAL.has(compound) || (compound.includes(',') && VERBAL.has(compound.slice(0, compound.indexOf(','))));

/** `SỞ Y TẾ KIỂM TRA CHỢ`: in a headline in capitals, behind the field of a ministry, what is neither another field nor a place. */
export function isShoutedVerb(scan: Scan, at: number): boolean {
  const { kind, shape } = scan.tokens;
  if (((shape[at] ?? 0) & (shape[at - 1] ?? 0) & ALL_CAPS) === 0 || kind[at - 1] !== WORD) return false;
  if (placeLength(scan, at) > 0 || ((scan.flags[at] ?? 0) & ADMIN_UNIT) !== 0) return false;
  if (longestLength(scan, at - 2, COMPOUND) !== 2) return false;
  const word = compoundAt(scan, at).toLowerCase();
  return !FIELDS.has(word) && (word === '' || VERBAL.has(word));
}

/** Of ministries and departments: without the `và` they still are. */
const FIELDS: ReadonlySet<string> = new Set('đầu tư|đào tạo|thông tin|xây dựng|phát triển'.split('|'));

/** `Cục Thú y tổng hợp các báo cáo`, `UBND tỉnh Phú Yên tham mưu …`: a word that could go on with the name begins what the body does. */
export function beginsPredicate(scan: Scan, at: number): boolean {
  // `công` of names is a part of its own (`dịch vụ công`).
  if (isText(scan, at, 'công') && isOneOf(scan, at + 1, ['nhận', 'khai', 'bố'])) return true;
  // `Đài Tiếng nói Việt Nam truyền hình trực tiếp`.
  if (isText(scan, at + 2, 'trực') && isOneOf(scan, at, BROADCAST)) return true;
  const word = compoundAt(scan, at);
  if (!SELDOM_VERBAL.has(word)) return hasVerb(word);
  const behind = at + longestLength(scan, at, COMPOUND);
  // `Học viện … KH&CN tổng hợp, báo cáo Bộ trưởng`.
  const isTask = isSign(scan, behind, COMMA) && isOneOf(scan, behind + 1, TASKS);
  if (isTask) return true;
  const hasObject = scan.tokens.kind[behind] === NUMBER || isOneOf(scan, behind, OBJECTS);
  // `Ban Chỉ đạo Phòng thủ dân sự quốc gia tổng hợp trước 15/8`: how far it reaches ends a name.
  if (word === 'tổng hợp' && isText(scan, at - 1, 'gia') && isText(scan, at - 2, 'quốc')) return true;
  return hasObject || lastIsPlace(scan, at) || ((scan.flags[at - 1] ?? 0) & ADMIN_UNIT) !== 0;
}

/** First syllables of `báo cáo`, `trình`, `tham mưu`, `đề xuất`. */
const TASKS = ['báo', 'trình', 'tham', 'đề'] as const;

/** First syllables of `truyền hình`, `phát thanh`, `tường thuật`. */
const BROADCAST = ['truyền', 'phát', 'tường'] as const;

const OBJECTS =
  'một hai ba bốn năm sáu bảy tám chín mười các những nhiều hơn gần cho với về việc thêm lại ngay xong từng toàn người nạn bệnh'.split(
    ' ',
  );
