/** Bodies whose head is written small: schools (`trường Lê Quý Đôn`, `trường đại học Vinh`) and papers (`báo Tiền Phong`). */
import { composed } from '../text/composed.ts';
import { NUMBER, WORD } from '../text/tokens.ts';
import { COMPOUND, COUNTRY, EPONYM, FAMILY_NAME, HONORIFIC, PLURAL, TITLE } from './categories.ts';
import { organisationStarting, type OrganisationDraft, type Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { unitLength, unitPlace } from './nameParts.ts';
import { organisationTail } from './organisationName.ts';
import { vietnameseNameEnd } from './personName.ts';
import { longestLength } from './scan.ts';
import { isCapital, isLower, isText, isWord } from './tokenTests.ts';

/** Words of which `trường` is the second syllable (`thị trường`, `quảng trường`, `hội trường`). */
const NO_SCHOOL = [
  'thị',
  'môi',
  'hội',
  'quảng',
  'công',
  'chiến',
  'lập',
  'hiện',
  'nhà',
  'phim',
  'ngư',
  'nông',
  'lâm',
  'thương',
  'chính',
  'sở',
  'đấu',
  'sân',
];

/** Kinds of school in small letters. */
const KINDS = [
  'đại học',
  'cao đẳng',
  'tiểu học',
  'mầm non',
  'mẫu giáo',
  'trung học phổ thông',
  'trung học cơ sở',
  'chính trị',
  'dân tộc nội trú',
  'quốc tế',
];

/** The school that a lower-case `trường` heads at a token. Bodies behind it must have been read. */
export function schoolAt(reading: Reading, at: number, to: number): OrganisationDraft | undefined {
  const { scan } = reading;
  if (!isWord(scan, at, W.trường) || ((scan.flags[at - 1] ?? 0) & PLURAL) !== 0) return undefined;
  // `khởi công trường …` is no building site.
  if (endsCompound(reading, at, NO_SCHOOL) && !isText(scan, at - 2, 'khởi')) return undefined;
  const named = organisationStarting(reading, at + 1);
  if (named !== undefined && !named.letters) return isSchool(reading, named) ? { ...named, from: at } : undefined;
  // `trường Phổ thông Nội trú liên cấp Tiểu học và THCS xã Yên Khương`.
  if (isText(scan, at + 1, 'Phổ') && isText(scan, at + 2, 'thông')) {
    const tail = organisationTail(reading, at + 3, to, 'named');
    return tail.found ? { from: at, to: tail.to, headTo: at + 3, known: -1, letters: false } : undefined;
  }
  const kind = kindLength(reading, at + 1);
  const name = at + 1 + kind;
  // `Bí thư Đoàn trường Lê Văn Tú`.
  if (!isCapital(scan, name) || (kind === 0 && isText(scan, at - 1, 'Đoàn'))) return undefined;
  const isFamily = ((scan.flags[name] ?? 0) & FAMILY_NAME) !== 0;
  const person = Math.max(
    longestLength(scan, name, EPONYM),
    isFamily ? vietnameseNameEnd(scan, name, to, true) - name : 0,
  );
  const end = name + (person || (kind > 0 ? unitPlace(scan, name, to) : 0));
  return end > name ? { from: at, to: end, headTo: name, known: -1, letters: false } : undefined;
}

function isSchool({ scan: { tokens } }: Reading, { from, to }: OrganisationDraft): boolean {
  const name = composed(tokens.text.slice(tokens.start[from], tokens.end[to - 1]));
  return /^(?:Đại học|ĐH|Cao đẳng|CĐ|THPT|THCS|Tiểu học|Mầm non|Sĩ quan)/u.test(name);
}

function kindLength({ scan }: Reading, at: number): number {
  for (const kind of KINDS) {
    const words = kind.split(' ');
    if (words.every((word, index) => isText(scan, at + index, word))) return words.length;
  }
  return 0;
}

/** Words of which `báo` is the second syllable (`thông báo`, `họp báo`). */
const NO_PAPER = ['Hội', 'hội', 'thông', 'họp', 'cảnh', 'dự', 'khai', 'mật', 'trình', 'điện', 'nhà', 'loan'];

/** The paper that a lower-case `báo` heads at a token. */
export function paperAt(reading: Reading, at: number, to: number): OrganisationDraft | undefined {
  const { scan } = reading;
  if (!isWord(scan, at, W.báo) || !isCapital(scan, at + 1) || ((scan.flags[at - 1] ?? 0) & PLURAL) !== 0)
    return undefined;
  if (endsCompound(reading, at, NO_PAPER)) return undefined;
  if (longestLength(scan, at + 1, TITLE) > 0 || longestLength(scan, at + 1, HONORIFIC) > 0) return undefined;
  if (organisationStarting(reading, at + 1) !== undefined || scan.tokens.kind[at + 2] === NUMBER) return undefined;
  const tail = organisationTail(reading, at + 1, to, 'department');
  return tail.found && tail.to > at + 2
    ? { from: at, to: tail.to, headTo: at + 1, known: -1, letters: false }
    : undefined;
}

/** The deputies of a province, `đoàn Đại biểu Quốc hội tỉnh …`. */
export function deputiesAt({ scan }: Reading, at: number, to: number): OrganisationDraft | undefined {
  if (!isWord(scan, at, W.đoàn)) return undefined;
  const isLetters = isText(scan, at + 1, 'ĐBQH');
  if (!isLetters && !(isText(scan, at + 3, 'Quốc') && longestLength(scan, at + 1, TITLE) === 4)) return undefined;
  const headTo = at + (isLetters ? 2 : 5);
  const unit = unitLength(scan, headTo);
  if (unit === 0) return undefined;
  const end = headTo + unit + unitPlace(scan, headTo + unit, to);
  return { from: at, to: end, headTo, known: -1, letters: false };
}

/** `Trưởng ban Dân vận Tỉnh ủy`: behind whoever heads it. */
export function committeeAt(reading: Reading, at: number, to: number): OrganisationDraft | undefined {
  const { scan } = reading;
  if (!isWord(scan, at, W.ban) || !(isText(scan, at - 1, 'Trưởng') || isText(scan, at - 1, 'trưởng'))) return undefined;
  // `Phó Trưởng ban Thường trực Ban Dân vận …`.
  if (!isCapital(scan, at + 1) || isText(scan, at + 1, 'Thường') || isText(scan, at + 1, 'Ban')) return undefined;
  // `Trưởng ban Tổ chức hội nghị`: of an event.
  const isSteering = isText(scan, at + 1, 'Chỉ') && isText(scan, at + 2, 'đạo');
  if ((isSteering || isText(scan, at + 1, 'Tổ')) && !isCapital(scan, at + 3)) {
    // `Trưởng ban Chỉ đạo phòng, chống dịch Covid-19 tỉnh`.
    const work = isSteering && isLower(scan, at + 3) ? organisationTail(reading, at + 3, to, 'committee') : undefined;
    return work?.found === true ? { from: at, to: work.to, headTo: at + 3, known: -1, letters: false } : undefined;
  }
  const tail = organisationTail(reading, at + 1, to, 'committee');
  return tail.found && tail.to > at + 3
    ? { from: at, to: tail.to, headTo: at + 1, known: -1, letters: false }
    : undefined;
}

/** `đại sứ quán Hàn Quốc tại Việt Nam`: of a country that is named; `at` is its last syllable. */
export function embassyAt(reading: Reading, at: number, to: number): OrganisationDraft | undefined {
  const { scan } = reading;
  if (!isWord(scan, at, W.quán) || !isText(scan, at - 1, 'sứ') || longestLength(scan, at + 1, COUNTRY) === 0)
    return undefined;
  const from = isText(scan, at - 2, 'đại') ? at - 2 : at - 1;
  if (((scan.flags[from - 1] ?? 0) & PLURAL) !== 0) return undefined;
  const tail = organisationTail(reading, at + 1, to, 'mission');
  return tail.found ? { from, to: tail.to, headTo: at + 1, known: -1, letters: false } : undefined;
}

/** `thứ trưởng bộ Khoa học và Công nghệ`, `giám đốc sở Y tế`: behind an office, with a field of government. */
export function fieldBodyAt(reading: Reading, at: number, to: number): OrganisationDraft | undefined {
  const { scan } = reading;
  if (!isWord(scan, at, W.bộ) && !isWord(scan, at, W.sở)) return undefined;
  if (!isText(scan, at - 1, 'trưởng') && !isText(scan, at - 1, 'đốc')) return undefined;
  if (!isCapital(scan, at + 1) || longestLength(scan, at + 1, COMPOUND) === 0) return undefined;
  const tail = organisationTail(reading, at + 1, to, 'ministry');
  return tail.found ? { from: at, to: tail.to, headTo: at + 1, known: -1, letters: false } : undefined;
}

/** Is the word the second syllable of another one (`Họp báo`, `thị trường`)? */
function endsCompound({ scan: { tokens } }: Reading, at: number, firsts: readonly string[]): boolean {
  if (tokens.kind[at - 1] !== WORD) return false;
  return firsts.includes(
    tokens.text
      .slice(tokens.start[at - 1], tokens.end[at - 1])
      .normalize('NFC')
      .toLowerCase(),
  );
}
