/** The body to which the body of a title belongs, named behind a comma (`Cục trưởng Cục Y tế dự phòng, Bộ Y tế`). */
import { composed } from '../text/composed.ts';
import { COMMA, DASH } from '../text/signs.ts';
import { SPACED } from '../text/tokens.ts';
import {
  acronymStarting,
  organisationStarting,
  type OrganisationDraft,
  type Reading,
  type TitleDraft,
} from './drafts.ts';
import { W } from './functionWords.ts';
import { TITLE_HEADS } from './grammar/titles.ts';
import { kindOfLetters } from './nameParts.ts';
import { isBodysRegion } from './portfolio.ts';
import { isSign, isWord } from './tokenTests.ts';
import { bracketedCode } from './unitCodes.ts';

/** Bodies that are part of another one. */
const PARTS =
  /^(?:Tổng cục|Cục|Vụ|Chi cục|Viện|Trung tâm|Phòng|Khoa|Bộ môn|Văn phòng|Ban|Trường|Bệnh viện|Đội|Trạm|Thanh tra|Học viện|Tạp chí|Bộ Chỉ huy|Bộ CHQS)(?= )/u;

/** Departments of the police by number (`Cục trưởng C06, Bộ Công an`). */
const NUMBERED = /^[A-Z]{1,2}\d{2}$/u;

/** Bodies that have such parts. */
const WHOLES =
  /^(?:Bộ|Sở|Ban (?=Tuyên|Tổ|Nội|Dân|Kinh|Đối|Chính)|Tổng cục|Đại học|ĐH|Viện Hàn lâm|Trường|Bệnh viện|BVĐK|BV|Học viện|Công an|UBND|Ủy ban nhân dân|Tập đoàn|Tổng [Cc]ông ty|Quân|Trung ương|Liên hiệp|LĐLĐ|Liên đoàn|Hội (?=Nông|ND|Liên|LHPN|LHTN|Cựu|CCB|Chữ|CTĐ))/u;

/** Posts that are of a part of some body whatever the words behind them (`Trưởng khoa Nhi, Bệnh viện …`). */
const POSTS_IN_PARTS = /phòng$|khoa$|môn$|[Đđ]ội trưởng$/u;

/** Bodies that have divisions, besides. */
const OF_DIVISIONS = /^(?:Cục|Chi cục|Viện|Trung tâm|Đài|Báo|VKSND|Viện kiểm sát|TAND|Tòa án|Kho bạc|Thanh tra)(?= )/u;

/** Posts on the staff of a body that they name with or without a comma (`Phó Tổng Tham mưu trưởng, Bộ Quốc phòng`). */
const STAFF = /mưu trưởng$/u;

/** Posts that say what kind of body they head. */
const HEADED = /(Tổng cục|Chi cục|Cục|Vụ|Viện) trưởng$/u;

/** The same with the body behind: `Trưởng khoa, Khoa Du lịch`. */
const HEADED_BEHIND = /[Tt]rưởng ([Kk]hoa|[Pp]hòng|[Bb]an)$/u;

function headedKind(head: string): string | undefined {
  const behind = HEADED_BEHIND.exec(head)?.[1];
  return behind === undefined ? HEADED.exec(head)?.[1] : behind.charAt(0).toUpperCase() + behind.slice(1);
}

/** Papers and stations have departments, too: `Trưởng Ban Bạn đọc, Báo Lao Động`. */
const MEDIA = /^(?:Báo|Đài|Tạp chí)(?= )/u;

/** The title with the comma and the body behind it, where that is the parent of the title's own body; else the title as it is. */
export function withParent(reading: Reading, title: TitleDraft): TitleDraft {
  const { scan } = reading;
  // `Phó Cục trưởng Cục A - Bộ B`.
  // … or `Cục A- Bộ B`, as some write it.
  const { shape } = scan.tokens;
  // `Trưởng phòng Cảnh sát hình sự (PC02), Công an tỉnh …`.
  const sign = title.to + bracketedCode(scan, title.to);
  const isDash = isSign(scan, sign, DASH) && (((shape[sign] ?? 0) | (shape[sign + 1] ?? 0)) & SPACED) !== 0;
  if (!isSign(scan, sign, COMMA) && !isDash) return title;
  const parent = organisationStarting(reading, sign + 1);
  if (parent === undefined || parent.letters) return isDash ? title : withLetters(reading, title);
  // `Phó Vụ trưởng, Vụ Giáo dục thể chất, Bộ …`: the body that one heads, behind a comma.
  const kind = title.organisation < 0 ? headedKind(TITLE_HEADS[title.title] ?? '') : undefined;
  if (kind !== undefined && textOf(reading, parent).startsWith(`${kind} `))
    return withParent(reading, {
      ...title,
      to: parent.to,
      qualified: true,
      organisation: (reading.organisationAt[sign + 1] ?? 0) - 1,
    });
  if (startsList(reading, parent.to)) return title;
  const own = title.organisation < 0 ? undefined : reading.organisations[title.organisation];
  const isOfDivision = own === undefined && title.qualified && POSTS_IN_PARTS.test(TITLE_HEADS[title.title] ?? '');
  const isOfPaper =
    own !== undefined && /^(?:Ban|Phòng) /u.test(textOf(reading, own)) && !/[ủu]y$/u.test(textOf(reading, own));
  const whole = (WHOLES.exec(textOf(reading, parent)) ??
    (isOfPaper ? MEDIA.exec(textOf(reading, parent)) : null) ??
    (isOfDivision ? OF_DIVISIONS.exec(textOf(reading, parent)) : null))?.[0];
  if (whole === undefined) return title;
  if (own === undefined) {
    const head = TITLE_HEADS[title.title] ?? '';
    const isOfBan = kind !== undefined && whole.startsWith('Ban');
    if (!STAFF.test(head) && !isOfBan && (!title.qualified || !POSTS_IN_PARTS.test(head))) return title;
    return { ...title, to: parent.to, organisation: (reading.organisationAt[sign + 1] ?? 0) - 1 };
  }
  if (whole === 'Bộ' && own.to === title.to && NUMBERED.test(textOf(reading, own))) return { ...title, to: parent.to };
  const part = own.to === title.to ? PARTS.exec(textOf(reading, own))?.[0] : undefined;
  // `Phó Chủ nhiệm Ủy ban Biên giới quốc gia, Bộ Ngoại giao`: of all bodies only ministries have committees of their own.
  if (whole === 'Bộ' && own.to === title.to && isOfMinistry(textOf(reading, own), textOf(reading, parent)))
    return { ...title, to: parent.to };
  // A committee of the Party has departments and institutes, and nothing else that has parts of its own.
  if (whole.startsWith('Ban') && !/^(?:Vụ|Phòng|Cục|Viện|Trung tâm|Tạp chí)$/u.test(part ?? '')) return title;
  return part === undefined || part === whole ? title : { ...title, to: parent.to };
}

/** `Giám đốc Vụ châu Phi, WIPO`, `Giám đốc khu vực Đông Á, UNICEF`: a body known by its letters, unless others are listed behind it. */
function withLetters(reading: Reading, title: TitleDraft): TitleDraft {
  const letters = acronymStarting(reading, title.to + 1);
  if (letters === undefined || !title.qualified || kindOfLetters(reading, letters) !== 'organisation') return title;
  const { scan } = reading;
  const joins = isSign(scan, letters.to, COMMA) || isWord(scan, letters.to, W.và);
  if (joins && (acronymStarting(reading, letters.to + 1) !== undefined || startsList(reading, letters.to)))
    return title;
  const own = title.organisation < 0 ? undefined : reading.organisations[title.organisation];
  const isPart =
    own === undefined
      ? POSTS_IN_PARTS.test(TITLE_HEADS[title.title] ?? '') || isBodysRegion(reading, title.to)
      : own.to === title.to && !own.letters && PARTS_OF_LETTERS.test(textOf(reading, own));
  return isPart ? { ...title, to: letters.to } : title;
}

const PARTS_OF_LETTERS = /^(?:Cục|Vụ|Phòng|Khoa|Ban|Văn phòng|Bộ phận)(?= )/u;

/** No committee of the Party, and no command of troops. */
const isOfMinistry = (own: string, parent: string): boolean =>
  /^Ủy ban .*(?<!ủy|uỷ)$/u.test(own) && !/^Bộ (?:Chỉ huy|Tư lệnh|Tham mưu|CH|TL)/u.test(parent);

/** `…, Bộ Y tế, Bộ Công an và …`: bodies in a row are those present, no parents. */
function startsList(reading: Reading, at: number): boolean {
  const { scan } = reading;
  if (!isSign(scan, at, COMMA) && !isWord(scan, at, W.và)) return false;
  return organisationStarting(reading, at + 1) !== undefined;
}

function textOf({ scan: { tokens } }: Reading, { from, to }: OrganisationDraft): string {
  return composed(tokens.text.slice(tokens.start[from], tokens.end[to - 1]));
}
