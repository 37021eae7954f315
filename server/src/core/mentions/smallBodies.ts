/** Bodies wholly in small letters, where an office or a preposition before them and a field or place behind make them certain: `tới sở y tế TP.HCM`, `bí thư thành ủy Huế`. */
import { composed } from '../text/composed.ts';
import { COMPOUND } from './categories.ts';
import { acronymStarting, type OrganisationDraft, type Reading } from './drafts.ts';
import { W, wordSet } from './functionWords.ts';
import { unitLength, unitPlace } from './nameParts.ts';
import { longestLength, type Scan } from './scan.ts';
import { isCapital, isLower, isOneOf, isText, isWord, isWordOf, placeLength } from './tokenTests.ts';

const FIELDS: ReadonlySet<string> = new Set(
  'y tế|giáo dục|đào tạo|nội vụ|tài chính|xây dựng|công thương|tư pháp|quốc phòng|công an|ngoại giao|nông nghiệp|môi trường|khoa học|công nghệ|văn hóa|thể thao|du lịch|dân tộc|tôn giáo|an toàn thực phẩm|giao thông vận tải|thông tin|truyền thông|tài nguyên|kế hoạch|đầu tư|phát triển nông thôn'.split(
    '|',
  ),
);

/** The body that a small word heads or ends at a token: `bộ`, `sở`, `công an` at *an*, `thành ủy` at *ủy*. */
export function smallBodyAt(reading: Reading, at: number, to: number): OrganisationDraft | undefined {
  const { scan } = reading;
  const isField = isWord(scan, at, W.bộ) || isWord(scan, at, W.sở);
  const isParty = isWord(scan, at, W.ủy) && isOneOf(scan, at - 1, PARTY_UNITS);
  const isPolice = isWord(scan, at, W.an) && isText(scan, at - 1, 'công');
  if (!isField && !isParty && !isPolice) return undefined;
  const from = isField ? at : at - 1;
  if (!isCertain(scan, from)) return undefined;
  const headTo = at + 1;
  // `thứ trưởng bộ KH&CN`.
  const letters = isField ? acronymStarting(reading, headTo) : undefined;
  const field = letters?.lettersTo ?? (isField ? fieldsEnd(scan, headTo) : headTo);
  if (isField && field === headTo) return undefined;
  const end = ownerEnd(scan, field, to);
  // `công an tỉnh`, `thành ủy`: of some place, unless an office says of which body it is.
  if (!isField && end === field && !(isParty && isText(scan, from - 1, 'thư'))) return undefined;
  return { from, to: end, headTo, known: -1, letters: false };
}

const PARTY_UNITS = ['tỉnh', 'thành', 'huyện', 'quận', 'đảng'] as const;

/** Behind the last word of an office, or one that only bodies and people follow. */
const isCertain = (scan: Scan, at: number): boolean =>
  isWordOf(scan, at - 1, BEFORE) || isOneOf(scan, at - 1, WORDS_BEFORE);

const BEFORE = wordSet(W.của, W.với);
const WORDS_BEFORE = 'trưởng đốc thư tới gửi Theo theo trình diện đạo'.split(' ');

/** End of the fields of a ministry (`giáo dục và đào tạo`), or the token. */
function fieldsEnd(scan: Scan, at: number): number {
  let end = at;
  while (isLower(scan, end)) {
    const joint = end > at && isWord(scan, end, W.và) ? 1 : 0;
    const length = longestLength(scan, end + joint, COMPOUND);
    const { tokens } = scan;
    if (length === 0 || (end > at && joint === 0)) break;
    const whole = composed(tokens.text.slice(tokens.start[end + joint], tokens.end[end + joint + length - 1]));
    if (!whole.split(' và ').every((field) => FIELDS.has(field))) break;
    end += joint + length;
  }
  return end;
}

function ownerEnd(scan: Scan, at: number, to: number): number {
  const unit = unitLength(scan, at);
  if (unit > 0) return isCapital(scan, at + unit) ? at + unit + unitPlace(scan, at + unit, to) : at;
  return isCapital(scan, at) ? at + placeLength(scan, at) : at;
}
