/** Finds officials: forms of address and titles before a name, titles behind it, names by themselves, titles by themselves. */
import { CLOSE, COLON, COMMA, DASH, DOT, OPEN, QUOTE, SEMICOLON } from '../text/signs.ts';
import { W } from './functionWords.ts';
import { BREAK, WORD } from '../text/tokens.ts';
import {
  ADMIN_UNIT,
  COUNTRY,
  FAMILY_NAME,
  HONORIFIC,
  ORGANISATION_HEAD,
  PLACE,
  PLACE_WORD,
  PLURAL,
  TITLE,
  TITLE_PREFIX,
} from './categories.ts';
import {
  IN_MEETING,
  IN_NUMBER,
  IN_OFFICIAL,
  IN_ORGANISATION,
  cover,
  type OfficialDraft,
  type Reading,
  type TitleDraft,
  organisationStarting,
} from './drafts.ts';
import { recogniseEnglishOfficials } from './englishOfficials.ts';
import { isEnglishParagraph } from './englishText.ts';
import { RANKS, TITLE_HEADS } from './grammar/titles.ts';
import { withParent } from './parentBody.ts';
import { isHeldThen, isPlural, pluralLength, titleAlone, namesThePost } from './titleAlone.ts';
import { appositiveJoint, titleJoint } from './titleJoints.ts';
import { finish, isDeputyOf, nameBehind, type Behind } from './titlesBehindName.ts';
import { isAbbreviated, isCapital, isLower, isOneOf, isSign, isText, isWord } from './tokenTests.ts';
import { anyNameEnd, hasCommonName, vietnameseNameEnd } from './personName.ts';
import { bracketedLetters } from './nameParts.ts';
import { longest, longestLength, startsAny, type Scan } from './scan.ts';
import { nestedTitles } from './servedOffice.ts';
import { fillsCell, noteCell } from './tableCells.ts';
import { titleAt } from './titlePhrase.ts';
import { writersEnd } from './writersLine.ts';
import { foreignBearer } from './foreignBearers.ts';
import { isHost, isReceived } from './receivedGuest.ts';

const LEADS = (1 << HONORIFIC) | (1 << TITLE) | (1 << TITLE_PREFIX);

/** Reads one paragraph; organisations and meetings must have been read. */
export function recogniseOfficials(reading: Reading, from: number, to: number, paragraph: number): void {
  if (isEnglishParagraph(reading, from, to)) return recogniseEnglishOfficials(reading, from, to, paragraph);
  const { scan } = reading;
  for (let at = writersEnd(reading, from, to); at < to; at++) {
    if (scan.tokens.kind[at] !== WORD) continue;
    const isFamily = ((scan.flags[at] ?? 0) & FAMILY_NAME) !== 0 && isCapital(scan, at);
    if (!isFamily && !startsAny(scan, at, LEADS)) continue;
    if (isInside(reading, at)) continue;
    const draft = officialAt(reading, at, to, paragraph);
    if (draft === undefined) {
      // `làm Phó Chủ tịch tỉnh`: a deputy's post is no chair's.
      const deputy = isText(scan, at, 'Phó') ? longestLength(scan, at, TITLE) : 0;
      at += Math.max(0, pluralLength(reading, at) - 1, deputy - 1);
      continue;
    }
    reading.officials.push(draft);
    cover(reading, draft, IN_OFFICIAL);
    // `ông TANAKA Junichi`: a family name in capitals is no acronym.
    if (draft.nameTo > draft.nameFrom && (reading.acronymAt[draft.nameFrom] ?? 0) > 0)
      cover(reading, { from: draft.nameFrom, to: draft.nameFrom + 1 }, IN_NUMBER);
    nestedTitles(reading, draft, paragraph);
    at = draft.to - 1;
  }
}

/** Inside a meeting's or a body's name that began before. */
function isInside(reading: Reading, at: number): boolean {
  const covered = reading.covered[at] ?? 0;
  if ((covered & (IN_MEETING | IN_OFFICIAL)) !== 0) return true;
  // `Phủ Chủ tịch`.
  if (longestLength(reading.scan, at - 1, PLACE) > 1) return true;
  return (
    (covered & IN_ORGANISATION) !== 0 &&
    reading.organisationAt[at] === 0 &&
    at > 0 &&
    ((reading.covered[at - 1] ?? 0) & IN_ORGANISATION) !== 0
  );
}

/** `depth`: forms of address before this one (`thưa ông Ngài …`); more than a few are no address. */
function officialAt(reading: Reading, at: number, to: number, paragraph: number, depth = 0): OfficialDraft | undefined {
  const { scan } = reading;
  const honorificLength = longestLength(scan, at, HONORIFIC);
  const titleLength = Math.max(longestLength(scan, at, TITLE), longestLength(scan, at, TITLE_PREFIX));
  // `Đại sứ quán`: a house, nobody in it.
  if (titleLength > 0 && longestLength(scan, at, ORGANISATION_HEAD) > titleLength) return undefined;
  // `tờ báo Anh The Herald`: the country.
  if (isText(scan, at, 'Anh') && scan.tokens.kind[at - 1] === WORD) return undefined;
  if (honorificLength > 0 && honorificLength >= titleLength) {
    // `Bà Rịa - Vũng Tàu`, `Bộ đội Cụ Hồ`.
    if (isInPlace(scan, at) || longestLength(scan, at, PLACE) > honorificLength || isIdiom(scan, at)) return undefined;
    // `Mr. Lee`; `Anh hùng lao động.` ends a sentence.
    const next = at + honorificLength + (honorificLength === 1 && isSign(scan, at + 1, DOT) ? 1 : 0);
    const behind = chainThenName(reading, next, to) ?? calledLikeCountry(scan, at, next);
    // `Phu nhân Tổng thống …`: that of the president.
    if (behind !== undefined && behind.titles.length > 0 && isText(scan, next - 1, 'nhân')) return undefined;
    const isNamed = behind !== undefined && behind.nameTo > behind.nameFrom;
    if (behind !== undefined && isPlural(reading, at))
      // `các đồng chí Phạm Văn A và …`: the address is not this one's; `các đồng chí Phó Chủ tịch` are several.
      return isNamed ? finish(reading, behind.nameFrom, to, paragraph, { ...behind, titles: [] }, false) : undefined;
    if (behind !== undefined && (isNamed || (behind.titles.length > 0 && isRespectful(reading, at))))
      return finish(reading, at, to, paragraph, behind, true);
    const inner = longestLength(scan, next, HONORIFIC);
    if (inner > 0 && depth < 3) {
      const draft = officialAt(reading, next, to, paragraph, depth + 1);
      return draft === undefined ? undefined : { ...draft, from: at, honorific: true };
    }
    return undefined;
  }
  if (titleLength > 0) {
    // `chức vụ Trưởng Ban …`.
    if (isWord(scan, at, W.vụ) && (isWord(scan, at - 1, W.chức) || isWord(scan, at - 1, W.nhiệm))) return undefined;
    // `tăng trưởng GRDP`: chief of nothing.
    if (isText(scan, at, 'trưởng') && (isText(scan, at - 1, 'tăng') || isText(scan, at - 1, 'sinh'))) return undefined;
    // `trưởng` of a `Bộ trưởng` that was no mention.
    if (at > 0 && longestLength(scan, at - 1, TITLE) > titleLength && !isCapital(scan, at)) return undefined;
    const behind = chainThenName(reading, at, to);
    if (behind === undefined || behind.titles.length === 0) return undefined;
    if (behind.nameTo > behind.nameFrom) {
      if (isPlural(reading, at)) {
        if (isWord(scan, at - 1, W.cấp)) return undefined;
        // `các Thứ trưởng A, B và C`, `các đại biểu A, Giám đốc …`: one title for several; each name stands by itself, with titles of its own.
        return finish(reading, behind.nameFrom, to, paragraph, { ...behind, titles: [] }, false);
      }
      return finish(reading, at, to, paragraph, behind, false);
    }
    const alone = titleAlone(reading, at, behind.titles, paragraph);
    noteCell(reading, alone, paragraph);
    const bearer = alone === undefined && !isMemberToo(reading, behind.titles) ? at : foreignBearer(reading, at);
    if (bearer === at) return alone;
    return finish(reading, bearer, to, paragraph, { titles: [], nameFrom: bearer, nameTo: at - 1 }, false);
  }
  return bareName(reading, at, to, paragraph);
}

/** `Y Thanh Niê, Ủy viên Ban Chấp hành Trung ương Đảng, Bí thư …`: a seat that stands for nobody alone, behind a comma. */
const isMemberToo = ({ scan }: Reading, [first]: readonly TitleDraft[]): boolean =>
  first?.qualified === true && isSign(scan, first.from - 1, COMMA) && isText(scan, first.from, 'Ủy');

/** `Bộ đội Cụ Hồ`, `cháu ngoan Bác Hồ`, `ông Táo`: soldiers, children and spirits are called so. */
const isIdiom = (scan: Scan, at: number): boolean =>
  (isText(scan, at, 'cụ') && isOneOf(scan, at - 1, TOOLS)) ||
  (isOneOf(scan, at + 1, SPIRITS) && !isCapital(scan, at + 2)) ||
  (isText(scan, at + 1, 'Công') && (isText(scan, at + 3, 'Táo') || isText(scan, at + 4, 'Táo'))) ||
  (isText(scan, at + 1, 'Hồ') &&
    !isCapital(scan, at + 2) &&
    ((isText(scan, at, 'Cụ') && isText(scan, at - 1, 'đội')) ||
      (isText(scan, at, 'Bác') && isText(scan, at - 1, 'ngoan'))));

/** First syllables of `công cụ`, `dụng cụ`, `nông cụ`, `nhạc cụ`. */
const TOOLS = ['công', 'Công', 'dụng', 'Dụng', 'nông', 'nhạc', 'Nhạc', 'khí', 'đạo', 'giáo'] as const;

const SPIRITS = ['Táo', 'Trời', 'Địa', 'Bụt', 'Tơ', 'Rùa'] as const;

/** `phường Cầu Ông Lãnh`, `chợ Bà Hoa`, `Phố Bà Triệu`, `Lễ hội Bà Chúa Kho`. */
function isInPlace(scan: Reading['scan'], at: number): boolean {
  if (!isCapital(scan, at)) return false;
  const isUnit = (unit: number): boolean => ((scan.flags[unit] ?? 0) & (PLACE_WORD | ADMIN_UNIT)) !== 0;
  if (isText(scan, at + 1, 'Chúa') || isText(scan, at - 1, 'Hai') || isUnit(at - 1)) return true;
  return isCapital(scan, at - 1) && isLower(scan, at - 2) && isUnit(at - 2);
}

/** `bà Nga`, `ông Đức`: behind a form of address the short name of a country is somebody's own. */
function calledLikeCountry(scan: Reading['scan'], at: number, next: number): Behind | undefined {
  if (longestLength(scan, next, COUNTRY) !== 1 || !isCapital(scan, next) || isCapital(scan, next + 1)) return undefined;
  if ((scan.tokens.value[next] ?? 0) > 4 || isText(scan, at, 'ngài')) return undefined;
  // `đồng chí Đức`, but `các đồng chí Lào`.
  const isComrade =
    isText(scan, next - 1, 'chí') && !isOneOf(scan, next, ['Lào', 'Cuba']) && !isPluralWord(scan, at - 1);
  if (next !== at + 1 && !isComrade) return undefined;
  return { titles: [], nameFrom: next, nameTo: next + 1 };
}

const isPluralWord = (scan: Scan, at: number): boolean => ((scan.flags[at] ?? 0) & PLURAL) !== 0;

/** `Ủy viên Bộ Chính trị, Bí thư Thành ủy Hà Nội Nguyễn Văn A`: titles joined by commas, `kiêm`, `và`, dashes, then a name. */
function chainThenName(reading: Reading, at: number, to: number): Behind | undefined {
  const titles: TitleDraft[] = [];
  let end = at;
  for (let round = 0; round < 8; round++) {
    const title = titleAt(reading, end, to);
    if (title === undefined) break;
    titles.push(title);
    end = title.to;
    const isRank = RANKS.has(TITLE_HEADS[title.title] ?? '');
    const name = nameBehind(reading, end, to, isRank, title.organisation >= 0, title.qualified);
    // `Tiếp Đại sứ, Thủ tướng A đề nghị …`: whom the subject receives stands before the comma.
    const [guest] = titles;
    const isTwo = name !== undefined && guest !== undefined && guest !== title && isLower(reading.scan, name.nameTo);
    const isGuest = isTwo && isSign(reading.scan, guest.to, COMMA);
    if (isGuest && (isReceived(reading.scan, at) || isHost(reading.scan, guest, name)))
      return { titles: [guest], nameFrom: guest.to, nameTo: guest.to };
    if (name !== undefined) return { titles, ...name };
    // `Hiệu trưởng Trường Đại học Bách khoa - Đại học Đà Nẵng Nguyễn Hữu Hiếu`.
    // … `Vụ trưởng Vụ Kinh tế, Bộ Ngoại giao Đoàn Phương Lan`.
    const isJoined = isSign(reading.scan, end, DASH) || (isSign(reading.scan, end, COMMA) && title.organisation >= 0);
    const whole = isJoined ? withParent(reading, title) : title;
    const beyond = whole.to > end ? nameBehind(reading, whole.to, to, false, true, true) : undefined;
    if (beyond !== undefined) return { titles: [...titles.slice(0, -1), whole], ...beyond };
    const joint = titleJoint(reading, end);
    // `PGS. TS. Nhạc sĩ Đỗ Văn A`, `NSND.TS Lê Thị B`.
    const further = isSign(reading.scan, end, DOT) && isAbbreviated(reading.scan, end - 1) ? end + 1 : end;
    if (isRank && isCapital(reading.scan, further) && longest(reading.scan, further, TITLE) >= 0) {
      end = further;
      continue;
    }
    // `Giám đốc Công an tỉnh Đại tá Nguyễn Văn A`.
    if (joint === 0 && title.qualified && startsRank(reading, end)) continue;
    // `Giám đốc Trung tâm … (TTBX) ThS. Cao Văn Bách`.
    const letters = title.organisation < 0 ? 0 : bracketedLetters(reading, end);
    if (letters > 0 && startsRank(reading, end + letters)) {
      end += letters;
      continue;
    }
    // `Thủ tướng kiêm Bộ trưởng Quốc phòng Thái Lan`: whoever holds both is one.
    const isBoth = isWord(reading.scan, end, W.kiêm);
    if (joint === 0 || (!isBoth && isDeputyOf(reading, title, end + joint))) break;
    end += joint;
  }
  if (titles.length === 0) {
    const nameTo = anyNameEnd(reading.scan, at, to);
    return nameTo > at ? { titles, nameFrom: at, nameTo } : undefined;
  }
  // Without a name at the end the chain was a list of posts; only its first title may stand alone, with those held beside it.
  let alone = 1;
  while (
    alone < titles.length &&
    (isWord(reading.scan, titles[alone - 1]?.to ?? 0, W.kiêm) ||
      isMinisterToo(titles, alone) ||
      leadsCommittee(reading, titles, alone) ||
      isHeadOfBoth(reading, titles, alone))
  )
    alone++;
  if (areConferred(reading, at, titles)) alone = titles.length;
  const last = titles[alone - 1];
  // `giữ chức Cục trưởng Cục Hàng hải, Bộ Xây dựng`.
  const whole = last === undefined || !isSign(reading.scan, last.to, COMMA) ? last : withParent(reading, last);
  const held = whole === undefined ? [] : [...titles.slice(0, alone - 1), whole];
  return { titles: held, nameFrom: end, nameTo: end };
}

/** `giữ chức Bí thư Đảng ủy, Chủ tịch HĐND phường Xuân Hòa.`: posts conferred together, up to the end of the clause, where no other subject begins. */
function areConferred(reading: Reading, at: number, titles: readonly TitleDraft[]): boolean {
  const { scan } = reading;
  const last = titles.at(-1);
  if (last === undefined || titles.length < 2 || last.organisation < 0) return false;
  if (!namesThePost(reading, at) && !isHeldThen(reading.scan, reading.covered, at)) return false;
  if (titles.some(({ title }) => RANKS.has(TITLE_HEADS[title] ?? ''))) return false;
  const isTerm = isText(scan, last.to, 'nhiệm') || isText(scan, last.to, 'khóa');
  return isTerm || (scan.tokens.kind[last.to] !== WORD && !isSign(scan, last.to, COMMA));
}

/** `Tổng Bí thư, Chủ tịch nước`: head of Party and State; with `, Thủ tướng` or another behind it, a list of those who hold them. */
function isHeadOfBoth(reading: Reading, titles: readonly TitleDraft[], at: number): boolean {
  const party = titles[at - 1];
  const state = titles[at];
  if (party === undefined || state === undefined || !isSign(reading.scan, party.to, COMMA)) return false;
  return (
    TITLE_HEADS[party.title] === 'Tổng Bí thư' &&
    TITLE_HEADS[state.title] === 'Chủ tịch nước' &&
    titleJoint(reading, state.to) === 0
  );
}

/** `Phó Thủ tướng, Bộ trưởng Ngoại giao Qatar`: a deputy premier who heads a ministry as well. */
const isMinisterToo = (titles: readonly TitleDraft[], at: number): boolean =>
  titles[at - 1]?.qualified === false &&
  /^Phó (?:Thủ tướng|Tổng thống)$/u.test(TITLE_HEADS[titles[at - 1]?.title ?? 0] ?? '') &&
  TITLE_HEADS[titles[at]?.title ?? 0] === 'Bộ trưởng' &&
  titles[at]?.qualified === true;

/** `Phó Thủ tướng Chính phủ, Trưởng Ban Chỉ đạo … yêu cầu`: such a committee is led beside another office. */
function leadsCommittee(reading: Reading, titles: readonly TitleDraft[], at: number): boolean {
  const title = titles[at];
  const before = titles[at - 1];
  if (title === undefined || before === undefined || !isSign(reading.scan, before.to, COMMA)) return false;
  const isHead = /^(?:Phó )?(?:Thủ tướng|Bộ trưởng|Thứ trưởng|Chủ tịch|Bí thư)/u.test(TITLE_HEADS[before.title] ?? '');
  const isSteering = isText(reading.scan, title.from, 'Trưởng') && isText(reading.scan, title.from + 2, 'Chỉ');
  return isHead && isSteering && title.organisation >= 0;
}

function startsRank({ scan }: Reading, at: number): boolean {
  const row = longest(scan, at, TITLE);
  return row >= 0 && isCapital(scan, at) && RANKS.has(TITLE_HEADS[scan.data[row] ?? 0] ?? '');
}

/** `Ngài`, `đồng chí`, `His Excellency` go before a title alone; `ông`, `bà` and `Mr` do not. */
function isRespectful(reading: Reading, at: number): boolean {
  const { scan } = reading;
  return isOneOf(scan, at, ['Ngài', 'ngài', 'đồng', 'Đồng', 'His', 'Her']);
}

/** A Vietnamese name of three syllables or more with no title: accepted unless a street, school or place word leads to it. */
function bareName(reading: Reading, at: number, to: number, paragraph: number): OfficialDraft | undefined {
  const { scan } = reading;
  const plain = vietnameseNameEnd(scan, at, to, false);
  // `các Thứ trưởng: Lê Văn An, Cao Huy, Trần Hà`: between names a word that may be something else is one.
  const isAmid = isSign(scan, at - 1, COMMA) && isBareName(reading.officials.at(-1), at - 1);
  const listed = isAmid ? vietnameseNameEnd(scan, at, to, true) : plain;
  const isItem = listed > at && scan.tokens.kind[listed] !== WORD && !isSign(scan, listed, DASH);
  const nameTo = isAmid && !isItem ? plain : listed;
  // `các Phó Chủ tịch UBND tỉnh: Nguyễn Long Biên, Lê Huyền.`: two syllables suffice where others were named and the clause ends.
  const isShort =
    isSign(scan, at - 1, COMMA) &&
    scan.tokens.kind[nameTo] !== WORD &&
    (hasCommonName(scan, at) || (isAmid && isItem)) &&
    followsOfficial(reading, at);
  const isCell = fillsCell(scan, at, nameTo) || (hasCommonName(scan, at) && bracketsTitle(reading, nameTo));
  if (nameTo - at < (isShort || isCell || appositiveJoint(reading, nameTo) > 0 ? 2 : 3)) return undefined;
  if (at > 0 && scan.tokens.kind[at - 1] === WORD && ((scan.flags[at - 1] ?? 0) & PLACE_WORD) !== 0) return undefined;
  // `Giải thưởng Lê Văn Hưu`.
  if (isText(scan, at - 1, 'thưởng') && isOneOf(scan, at - 2, ['Giải', 'giải'])) return undefined;
  // `Tưởng Ban Dân tộc tỉnh`: a title with a letter lost before a body.
  if ((organisationStarting(reading, at + 1)?.to ?? 0) > nameTo) return undefined;
  // `Theo Đỗ Thị Hương, Phó Chủ tịch …`: the sentence's first word has a capital of its own.
  const isBehindName = at > 0 && isCapital(scan, at - 1) && !isText(scan, at - 1, 'Theo');
  if (isBehindName && scan.tokens.kind[at - 1] !== BREAK) return undefined;
  if (at > 0 && isSign(scan, at - 1, QUOTE)) return undefined;
  const draft = finish(reading, at, to, paragraph, { titles: [], nameFrom: at, nameTo }, false);
  // Nothing but a name: a person only if the article gives a title to it somewhere, or it stands in a list of such.
  const isSure = draft.titles.length > 0 || isCell || followsOfficial(reading, at) || bracketsTitle(reading, nameTo);
  return isSure ? draft : { ...draft, unsure: true };
}

/** Nothing but somebody's name, up to the token. */
const isBareName = (before: OfficialDraft | undefined, to: number): boolean =>
  before?.to === to && before.titles.length === 0 && !before.honorific && before.unsure !== true;

/** `Trần Văn A (50 tuổi, Phó Giám đốc Sở …)`: the post stands in brackets behind the name. */
function bracketsTitle({ scan }: Reading, at: number): boolean {
  if (!isSign(scan, at, OPEN)) return false;
  for (let next = at + 1; next < at + 8 && scan.tokens.kind[next] !== BREAK && !isSign(scan, next, CLOSE); next++)
    if (longestLength(scan, next, TITLE) > 0) return true;
  return false;
}

/** `các Bộ trưởng: A (Quốc phòng), B (Y tế)`: nothing but brackets from one token to another. */
function isBracketed(scan: Reading['scan'], from: number, to: number): boolean {
  if (!isSign(scan, from, OPEN) || !isSign(scan, to - 1, CLOSE) || to - from > LIST_REACH) return false;
  for (let at = from + 1; at < to - 1; at++) if (isSign(scan, at, CLOSE)) return false;
  return true;
}

/** How far before a list the title of those in it may stand. */
const LIST_REACH = 12;

const CREDITS = ['Ảnh', 'ảnh', 'Tin', 'Nguồn', 'Photo'] as const;

/** `các Phó Thủ tướng: A, B`, `bốn thứ trưởng gồm A và B`: a title before the colon, `gồm` or `là` that opens the list. */
function isListed(reading: Reading, at: number): boolean {
  const { scan } = reading;
  if (!isSign(scan, at - 1, COLON) && !isWord(scan, at - 1, W.là) && !isWord(scan, at - 1, W.gồm)) return false;
  // `(Ảnh: Nguyễn Văn A)`: who took the picture.
  if (isOneOf(scan, at - 2, CREDITS)) return false;
  for (let back = at - 2; back >= 0 && back > at - LIST_REACH; back--) {
    if (scan.tokens.kind[back] === BREAK || isSign(scan, back, DOT) || isSign(scan, back, COMMA)) return false;
    if (longestLength(scan, back, TITLE) > 0 || longestLength(scan, back, HONORIFIC) > 0) return true;
  }
  return false;
}

/** `Thứ trưởng A, B và C`: one title for several. */
function followsOfficial(reading: Reading, at: number): boolean {
  const { scan } = reading;
  if (isListed(reading, at)) return true;
  const joined = isSign(scan, at - 1, COMMA) || isWord(scan, at - 1, W.và) || isSign(scan, at - 1, SEMICOLON);
  const last = reading.officials.at(-1);
  if (!joined || last === undefined || last.unsure === true) return false;
  return last.to === at - 1 || (isBareName(last, last.to) && isBracketed(scan, last.to, at - 1));
}
