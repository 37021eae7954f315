/** What joins titles and names: the name behind a title, titles of one person in a row, titles behind the name. */
import { entryAt } from '../text/entryAt.ts';
import { CLOSE, COMMA, DASH, DOT, OPEN } from '../text/signs.ts';
import { ALL_CAPS, BREAK, NUMBER, SPACED, WORD } from '../text/tokens.ts';
import { lastIsPlace } from './nameParts.ts';
import { romanValue } from './romanNumerals.ts';
import { COUNTRY, HONORIFIC, TITLE } from './categories.ts';
import { organisationStarting, type NameRange, type OfficialDraft, type Reading, type TitleDraft } from './drafts.ts';
import { W } from './functionWords.ts';
import { RANKS, TITLE_HEADS } from './grammar/titles.ts';
import { withParent } from './parentBody.ts';
import { anyNameEnd, vietnameseNameEnd } from './personName.ts';
import { longest, longestLength, startsAny, type Scan } from './scan.ts';
import { titleAt } from './titlePhrase.ts';
import {
  isAbbreviated,
  isCapital,
  isLower,
  isOneOf,
  isSign,
  isSyllable,
  isText,
  isWord,
  placeLength,
} from './tokenTests.ts';
import { addressedName } from './addressedNames.ts';
import { TITLES, appositiveJoint, titleJoint } from './titleJoints.ts';

export interface Behind extends NameRange {
  readonly titles: readonly TitleDraft[];
}

/** `Chủ tịch nước, Phó Chủ tịch nước Võ Thị Ánh Xuân`: a head of state and a deputy are two persons. */
export function isDeputyOf(reading: Reading, title: TitleDraft, next: number): boolean {
  // `Bộ trưởng Ngoại giao Campuchia, Bộ trưởng Bộ Ngoại giao …`: one minister each.
  const same = longest(reading.scan, next, TITLE);
  if (same >= 0 && title.qualified && reading.scan.data[same] === title.title && isState(title)) return true;
  const row = longest(reading.scan, next, TITLE);
  const other = row < 0 ? '' : (TITLE_HEADS[reading.scan.data[row] ?? 0] ?? '');
  // `thừa ủy quyền của Thủ tướng Chính phủ, Bộ trưởng Bộ Nội vụ …`: nobody is both here.
  if (isPremier(reading, title) && MINISTERS.test(other)) return true;
  // `Chủ tịch nước và Thủ tướng Shinzo Abe`: heads of two states.
  const head = TITLE_HEADS[title.title] ?? '';
  if (isWord(reading.scan, next - 1, W.và) && HIGHEST.has(head) && HIGHEST.has(other) && head !== other) return true;
  // `thừa lệnh Bộ trưởng, Thiếu tướng A công bố …`: for whom somebody else acts.
  if (actsFor(reading.scan, title.from)) return true;
  // `Thứ trưởng, Phó Chủ nhiệm Ủy ban Dân tộc …`: one who holds both.
  if (TITLE_HEADS[title.title] === 'Thứ trưởng') return false;
  if (title.qualified || !STATE_HEADS.has(TITLE_HEADS[title.title] ?? '')) return false;
  return other.startsWith('Phó ');
}

/** `thừa lệnh`, `thừa ủy quyền (của)`, `được sự ủy quyền của` right before a title. */
function actsFor(scan: Scan, at: number): boolean {
  if (isOneOf(scan, at - 1, ['lệnh', 'lịnh'])) return isOneOf(scan, at - 2, ['thừa', 'Thừa', 'theo', 'Theo']);
  const last = isWord(scan, at - 1, W.của) ? at - 2 : at - 1;
  return isText(scan, last, 'quyền') && isOneOf(scan, last - 1, ['ủy', 'uỷ']);
}

/** `Thủ tướng`, `Thủ tướng Chính phủ`: of this country. */
const isPremier = ({ scan }: Reading, { title, to, headTo }: TitleDraft): boolean =>
  TITLE_HEADS[title] === 'Thủ tướng' && (to === headTo || (to === headTo + 2 && isText(scan, to - 1, 'phủ')));

/** One person is no two of these; `Tổng Bí thư và Chủ tịch nước` may be. */
const HIGHEST: ReadonlySet<string> = new Set(['Chủ tịch nước', 'Thủ tướng', 'Tổng thống', 'Quốc vương', 'Nhà vua']);

const MINISTERS = /^(?:Phó Thủ tướng|Bộ trưởng|Thứ trưởng|Tổng Thanh tra|Thống đốc|Đại sứ)/u;

/** The name right behind a title, also behind `(KH&CN)` and a stray comma before a Vietnamese name. */
export function nameBehind(
  reading: Reading,
  at: number,
  to: number,
  isRank: boolean,
  isQualified = false,
  isOffice = isQualified,
): NameRange | undefined {
  const { scan } = reading;
  let next = at;
  // `PGS.TS. Phạm Lan Dung`.
  if (
    isRank &&
    isSign(scan, next, DOT) &&
    isAbbreviated(scan, next - 1) &&
    ((scan.tokens.shape[next] ?? 0) & SPACED) === 0
  )
    next++;
  if (isOffice) next += termBeforeName(scan, next, to);
  const honorific = longestLength(scan, next, HONORIFIC);
  if (honorific > 0 && anyNameEnd(scan, next + honorific, to) > next + honorific) next += honorific;
  // `chuyên gia JICA Nhật Bản`.
  const isOwner = !isCapital(scan, next + 1) || longestLength(scan, next + 1, COUNTRY) > 0;
  const isLetters =
    organisationStarting(reading, next)?.letters === true || (isRank && (reading.acronymAt[next] ?? 0) > 0);
  if (isRank && isLower(scan, at - 1) && isNationality(reading, next)) return undefined;
  const isBody = isOwner && isLetters;
  const direct = isBody ? next : anyNameEnd(scan, next, to);
  if (direct > next) return { nameFrom: next, nameTo: direct };
  // `Bộ trưởng Y tế - Nguyễn Thị Song`: the office and its holder with a dash between them.
  const isDash = isDashed(scan, next);
  const dashed = isOffice ? dashedName(reading, next, to) : undefined;
  if (dashed !== undefined) return dashed;
  const isAside = (isOffice && isSign(scan, next, COMMA)) || (isDash && isOffice);
  const addressed = isAside ? addressedName(reading, next + 1, to) : undefined;
  if (addressed !== undefined) return addressed;
  if (isSign(scan, next, OPEN)) {
    let close = next + 1;
    while (close < to && close < next + 9 && !isSign(scan, close, CLOSE)) close++;
    if (!isSign(scan, close, CLOSE)) return undefined;
    next = close + 1;
    const behind = anyNameEnd(scan, next, to);
    if (behind > next) return { nameFrom: next, nameTo: behind };
    // `Chủ tịch Tập đoàn … (EVN) – Trần Văn Lộc`.
    const apart = isOffice ? dashedName(reading, next, to) : undefined;
    if (apart !== undefined) return apart;
    if (isSign(scan, next, COMMA)) {
      const aside = isQualified ? addressedName(reading, next + 1, to) : undefined;
      if (aside !== undefined) return aside;
    }
    if (isSign(scan, next, COMMA) && ((scan.tokens.shape[next] ?? 0) & SPACED) === 0) {
      const afterComma = vietnameseNameEnd(scan, next + 1, to, false);
      if (afterComma >= next + 3) return { nameFrom: next + 1, nameTo: afterComma };
    }
  }
  return undefined;
}

const isDashed = (scan: Scan, at: number): boolean =>
  isSign(scan, at, DASH) && ((scan.tokens.shape[at + 1] ?? 0) & SPACED) !== 0;

/** A whole Vietnamese name behind a dash, and no further office behind it. */
function dashedName(reading: Reading, at: number, to: number): NameRange | undefined {
  if (!isDashed(reading.scan, at)) return undefined;
  const nameTo = vietnameseNameEnd(reading.scan, at + 1, to, false);
  return nameTo >= at + 4 && appositiveJoint(reading, nameTo) === 0 ? { nameFrom: at + 1, nameTo } : undefined;
}

/** Tokens of `khóa IX`, `nhiệm kỳ 2016-2021` between an office and the name of its holder. */
function termBeforeName(scan: Scan, at: number, to: number): number {
  const isTerm = isText(scan, at, 'nhiệm') && isText(scan, at + 1, 'kỳ') && scan.tokens.kind[at + 2] === NUMBER;
  if (!isTerm && !isText(scan, at, 'khóa') && !isText(scan, at, 'khoá')) return 0;
  const range = isTerm && isSign(scan, at + 3, DASH) && scan.tokens.kind[at + 4] === NUMBER ? 5 : 0;
  const length = isTerm ? range : scan.tokens.kind[at + 1] === NUMBER || romanValue(scan, at + 1) > 0 ? 2 : 0;
  return length > 0 && anyNameEnd(scan, at + length, to) > at + length + 1 ? length : 0;
}

/** `kỹ sư Việt`, `bác sĩ Nhật`: where they are from, unless somebody was called so before. */
function isNationality({ scan }: Reading, at: number): boolean {
  if (isCapital(scan, at + 1) || !isOneOf(scan, at, NATIONALITIES)) return false;
  const { hash } = scan.tokens;
  for (let before = at - 1; before > 0 && at - before < LONG_AGO; before--)
    if (hash[before] === hash[at] && isCapital(scan, before) && isCapital(scan, before - 1)) return false;
  return true;
}

const LONG_AGO = 400;

const NATIONALITIES = ['Việt', 'Nhật', 'Hàn', 'Mỹ', 'Pháp', 'Đức', 'Nga', 'Anh', 'Trung', 'Lào', 'Thái', 'Ấn'] as const;

const isState = ({ title }: TitleDraft): boolean => STATE_HEADS.has(TITLE_HEADS[title] ?? '');

const STATE_HEADS: ReadonlySet<string> = new Set([
  'Thủ tướng',
  'Phó Thủ tướng',
  'Bộ trưởng',
  'Thứ trưởng',
  'Chủ tịch nước',
  'Tổng Bí thư',
  'Tổng thống',
  'Thống đốc',
]);

/** Adds the titles behind the name: `, Phó Tổng Giám đốc UNESCO phụ trách …` unless they lead to the next person. */
export function finish(
  reading: Reading,
  from: number,
  limit: number,
  paragraph: number,
  behind: Behind,
  honorific: boolean,
): OfficialDraft {
  const to = beforeDuty(reading, from, limit);
  const titles = [...behind.titles];
  let end = behind.nameTo;
  for (let round = 0; round < 6; round++) {
    const joint =
      round === 0
        ? appositiveJoint(reading, end) || behindBracket(reading, end, titles)
        : titleJoint(reading, end) || bracketJoint(reading, end);
    if (joint === 0 && !isRightBehind(reading, behind, titles.at(-1), end, honorific)) break;
    const read = titleAt(reading, end + joint, to, true);
    const title =
      read === undefined || !honorific ? read : round > 0 ? withHamlet(reading, read) : withTown(reading, read);
    if (
      title === undefined ||
      nameBehind(reading, title.to, to, RANKS.has(TITLE_HEADS[title.title] ?? '')) !== undefined ||
      (leadsToName(reading, title.to, to) && !(honorific && round === 0 && isForeigners(reading.scan, behind, title)))
    )
      break;
    if (round > 0 && isWord(reading.scan, end, W.và) && !title.qualified) break;
    // `PGS.TS A, ThS. BSCKII B`: a rank with its full stop before another title opens the next person.
    const isShort = isSign(reading.scan, title.to, DOT) && isAbbreviated(reading.scan, title.to - 1);
    if (isShort && RANKS.has(TITLE_HEADS[title.title] ?? '') && startsAny(reading.scan, title.to + 1, TITLES)) break;
    // `Chủ tịch Quốc hội A, Chủ tịch Quốc hội Lào, bà B`: who has a title before the name leaves the next one to whom it leads to.
    if (round === 0 && hasOffice(behind) && isSign(reading.scan, title.to, COMMA))
      if (addressedName(reading, title.to + 1, to) !== undefined) break;
    if (isNextSubject(reading, title, titles.at(-1)) && !(honorific && isOwnPost(reading, title, from))) break;
    if (round === 0 && isHosts(reading, title, from, behind.nameFrom)) break;
    const whole = withParent(reading, title);
    titles.push(whole);
    end = whole.to;
  }
  return { from, to: end, nameFrom: behind.nameFrom, nameTo: behind.nameTo, titles, honorific, paragraph };
}

/** `bà Julie Bishop, Ngoại trưởng Australia, …`: a foreigner and an office of a country, whoever comes next. */
const isForeigners = (scan: Scan, { nameTo }: Behind, { to }: TitleDraft): boolean =>
  !isSyllable(scan, nameTo - 1) && isSign(scan, to, COMMA) && lastIsPlace(scan, to);

/** `ông A, Thị trưởng Gwangju, …`: one word that no list knows, between the head of a place and the comma, is the place. */
function withTown(reading: Reading, title: TitleDraft): TitleDraft {
  const { scan } = reading;
  const { to } = title;
  const isHead = !title.qualified && /(?:Tỉnh|Thị|Đô|Quận) trưởng$/u.test(TITLE_HEADS[title.title] ?? '');
  if (!isHead) return withHamlet(reading, title);
  if (!isCapital(scan, to) || isSyllable(scan, to) || isCapital(scan, to + 1)) return title;
  return isSign(scan, to + 1, COMMA) ? { ...title, to: to + 1, qualified: true } : title;
}

/** `ông A, Bí thư Chi bộ, Trưởng thôn Kép, …`: behind the head of a hamlet up to two words before the comma are its name. */
function withHamlet({ scan }: Reading, title: TitleDraft): TitleDraft {
  if (title.qualified || !/^(?:Phó )?[Tt]rưởng (?:thôn|bản|ấp)$/u.test(TITLE_HEADS[title.title] ?? '')) return title;
  const length = isCapital(scan, title.to + 1) ? 2 : 1;
  const to = title.to + length;
  if (length > 1 && vietnameseNameEnd(scan, title.to, to, true) > title.to) return title;
  return isCapital(scan, title.to) && isSign(scan, to, COMMA) ? { ...title, to, qualified: true } : title;
}

/** `giao ông Lê Văn A, Phó Giám đốc Sở phụ trách, điều hành …`: with what somebody is charged is no part of the post that he has. */
function beforeDuty({ scan }: Reading, from: number, to: number): number {
  const isCharged =
    isText(scan, from - 1, 'giao') ||
    isText(scan, from - 1, 'cử') ||
    (isText(scan, from - 1, 'công') && isText(scan, from - 2, 'phân'));
  if (!isCharged) return to;
  for (let at = from; at < to && at < from + FURTHEST_DUTY; at++)
    if (isWord(scan, at, W.phụ) && isWord(scan, at + 1, W.trách)) return at;
  return to;
}

const FURTHEST_DUTY = 40;

/** `tiến sĩ Lê Văn A (ảnh), Viện trưởng …`, `ông A (55 tuổi, quê B), Giám đốc …`: who somebody is or where in a picture, between name and office. */
function behindBracket(reading: Reading, at: number, titles: readonly TitleDraft[]): number {
  const { scan } = reading;
  if (!isSign(scan, at, OPEN)) return 0;
  const isLife = isText(scan, at + 2, 'tuổi') || isText(scan, at + 1, 'SN') || isText(scan, at + 1, 'sinh');
  // `Ông Lê Văn Phước (Út Phước), quyền Trưởng phòng …`: what else he is called.
  // `Đại biểu Lê Văn A (Đoàn Hà Nội), Ủy viên Thường trực Ủy ban …`: where a deputy was elected.
  if (!isLife && !isLower(scan, at + 1) && !isAlias(scan, at + 1) && !isSeat(reading, at + 1, titles)) return 0;
  const last = at + (isLife ? LONGEST_LIFE : 7);
  for (let close = at + 2; close < last && scan.tokens.kind[close] !== BREAK; close++)
    if (isSign(scan, close, CLOSE)) {
      const isJoint = isSign(scan, close + 1, COMMA) || (isLife && isSign(scan, close + 1, DASH));
      const joint = isJoint ? appositiveJoint(reading, close + 1) : 0;
      return joint === 0 ? 0 : close + 1 + joint - at;
    }
  return 0;
}

/** A delegation, or the province of one, behind a deputy's name. */
function isSeat({ scan }: Reading, at: number, titles: readonly TitleDraft[]): boolean {
  if (!titles.some(({ title }) => /^(?:Đại biểu|ĐB)/u.test(TITLE_HEADS[title] ?? ''))) return false;
  return isText(scan, at, 'Đoàn') || placeLength(scan, at) > 0;
}

const LONGEST_LIFE = 24;

/** Two or three capitals up to the bracket, none of them letters. */
function isAlias(scan: Scan, at: number): boolean {
  let end = at;
  while (end < at + 4 && isCapital(scan, end) && ((scan.tokens.shape[end] ?? 0) & ALL_CAPS) === 0) end++;
  return end > at + 1 && end < at + 4 && isSign(scan, end, CLOSE);
}

/** `ông Lê Văn Cương Phó giám đốc Sở …`, `…, Phó Tư lệnh Tham mưu trưởng Bộ Tư lệnh …`: a comma that was forgotten. */
function isRightBehind(
  { scan }: Reading,
  behind: Behind,
  last: TitleDraft | undefined,
  at: number,
  honorific: boolean,
): boolean {
  if (!isCapital(scan, at) || longestLength(scan, at, TITLE) < 2) return false;
  const words = behind.nameTo - behind.nameFrom;
  if (at === behind.nameTo)
    return last === undefined ? honorific && words >= 3 : RANKS.has(TITLE_HEADS[last.title] ?? '') && words >= 2;
  return last !== undefined && last.to === at && !last.qualified && (TITLE_HEADS[last.title] ?? '').endsWith('Tư lệnh');
}

const hasOffice = ({ titles }: Behind): boolean => titles.some(({ title }) => !RANKS.has(TITLE_HEADS[title] ?? ''));

/**
 * `… Phạm Thị Thanh Trà, Thủ tướng yêu cầu …`: a bare office with its predicate is the next subject, unless the posts in the party
 * before it say whose it is (`…, Ủy viên Bộ Chính trị, Chủ tịch nước thay mặt …`).
 */
function isNextSubject(reading: Reading, title: TitleDraft, before: TitleDraft | undefined): boolean {
  // `…, Chủ tịch nước và …` says nothing of what somebody did.
  const isPredicate = isLower(reading.scan, title.to) && !isWord(reading.scan, title.to, W.và);
  if (title.qualified || title.former || !isPredicate) return false;
  if (!STATE_HEADS.has(TITLE_HEADS[title.title] ?? '')) return false;
  return before === undefined || !/^(?:Ủy viên|Tổng Bí thư|Bí thư|Phó Bí thư)/u.test(TITLE_HEADS[before.title] ?? '');
}

/**
 * `Ông Lê Văn A, Thứ trưởng cho biết`: who opens the sentence holds the post himself, and so does the second of two who preside
 * (`Bộ trưởng A và ông B, Thứ trưởng chủ trì`).
 */
function isOwnPost({ scan }: Reading, title: TitleDraft, from: number): boolean {
  const { kind } = scan.tokens;
  if (from === 0 || kind[from - 1] === BREAK || isSign(scan, from - 1, DOT)) return true;
  if (!isWord(scan, from - 1, W.và) || !isOneOf(scan, title.to, ['chủ', 'đồng', 'tham', 'dự'])) return false;
  return isOneOf(scan, title.to + 1, ['chủ', 'trì', 'dự', 'buổi', 'lễ', 'hội', 'cuộc', 'phiên']);
}

/** `theo lời mời của Chủ tịch Hạ viện Ấn Độ A, Chủ tịch Quốc hội thăm …`: behind somebody from abroad an office at home with its predicate is the subject. */
function isHosts({ scan, organisations }: Reading, title: TitleDraft, from: number, nameFrom: number): boolean {
  if (scan.tokens.kind[from - 1] !== WORD || !isLower(scan, title.to)) return false;
  if (isOneOf(scan, title.to, NO_PREDICATE)) return false;
  // `Theo lời mời của Chủ tịch nước A, Tổng thống Hungary thăm …`.
  const isGuest = isText(scan, from - 2, 'mời') && !countryIn(scan, from, nameFrom);
  if (isGuest && countryIn(scan, title.headTo, title.to)) return true;
  // `Thủ tướng Lào A, Chủ tịch ASEAN …`.
  if (entryAt(organisations, title.organisation)?.letters === true) return false;
  const head = TITLE_HEADS[title.title] ?? '';
  const isState = STATE_HEADS.has(head) || /^(?:Phó )?Chủ tịch$/u.test(head);
  return isState && countryIn(scan, from, nameFrom) && !countryIn(scan, title.headTo, title.to);
}

const NO_PREDICATE = ['và', 'cùng', 'tại', 'đến', 'sang', 'trong', 'nhân', 'về', 'của', 'khóa', 'từ', 'kiêm'] as const;

/** Is a country other than Việt Nam named there? */
export function countryIn(scan: Scan, from: number, to: number): boolean {
  let found = false;
  for (let at = from; at < to; at++) {
    if (isText(scan, at, 'Việt')) return false;
    found ||=
      isCapital(scan, at) && longestLength(scan, at, COUNTRY) > 0 && at + longestLength(scan, at, COUNTRY) <= to;
  }
  return found;
}

/** `… Bộ Lao động (LĐ), Chủ tịch Hội đồng …`: brackets between two titles of one person. */
function bracketJoint(reading: Reading, at: number): number {
  const { scan } = reading;
  if (!isSign(scan, at, OPEN)) return 0;
  let close = at + 1;
  while (close < at + 16 && scan.tokens.kind[close] !== BREAK && !isSign(scan, close, CLOSE)) close++;
  if (!isSign(scan, close, CLOSE) || !isSign(scan, close + 1, COMMA)) return 0;
  const joint = titleJoint(reading, close + 1);
  return joint === 0 ? 0 : close + 1 + joint - at;
}

/** More titles and then a name: the titles belong to whom they lead to. */
function leadsToName(reading: Reading, at: number, to: number): boolean {
  let next = at;
  for (let round = 0; round < 6; round++) {
    const joint = titleJoint(reading, next);
    // `A, Giám đốc Sở X và Phó Giám đốc Sở Y B`: two persons.
    if (joint === 0 || isWord(reading.scan, next, W.và)) return false;
    const read = titleAt(reading, next + joint, to);
    if (read === undefined) return false;
    const title = withHamlet(reading, read);
    next = title.to;
    const isRank = RANKS.has(TITLE_HEADS[title.title] ?? '');
    // `…, Chủ nhiệm Tổng cục, Đại tướng Nguyễn Văn A`: a rank opens the next person.
    if (nameBehind(reading, next, to, isRank) !== undefined) return !isRank;
  }
  return false;
}
