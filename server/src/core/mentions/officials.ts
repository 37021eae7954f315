/** Finds officials: forms of address and titles before a name, titles behind it, names by themselves, titles by themselves. */
import { CLOSE, COLON, COMMA, DASH, DOT, OPEN, QUOTE, SEMICOLON } from '../text/signs.ts';
import { W } from './functionWords.ts';
import { BREAK, SPACED, WORD } from '../text/tokens.ts';
import {
  FAMILY_NAME,
  HONORIFIC,
  MEETING_HEAD,
  ORDINAL_WORD,
  PLACE_WORD,
  PLURAL,
  TITLE,
  TITLE_PREFIX,
} from './categories.ts';
import {
  IN_MEETING,
  IN_OFFICIAL,
  IN_ORGANISATION,
  cover,
  type OfficialDraft,
  type Reading,
  type TitleDraft,
} from './drafts.ts';
import { recogniseEnglishOfficials } from './englishOfficials.ts';
import { isEnglishParagraph } from './englishText.ts';
import { NEVER_ALONE, RANKS, TITLE_HEADS } from './grammar/titles.ts';
import { isCapital, isLower, isSign, isText, isWord } from './tokenTests.ts';
import { anyNameEnd, vietnameseNameEnd } from './personName.ts';
import { longest, longestLength, startsAny } from './scan.ts';
import { titleAt } from './titlePhrase.ts';

const LEADS = (1 << HONORIFIC) | (1 << TITLE) | (1 << TITLE_PREFIX);

/** Reads tokens `from` to `to` of one paragraph; organisations and meetings must have been read. */
export function recogniseOfficials(reading: Reading, from: number, to: number, paragraph: number): void {
  if (isEnglishParagraph(reading, from, to)) return recogniseEnglishOfficials(reading, from, to, paragraph);
  const { scan } = reading;
  for (let at = from; at < to; at++) {
    if (scan.tokens.kind[at] !== WORD) continue;
    const isFamily = ((scan.flags[at] ?? 0) & FAMILY_NAME) !== 0 && isCapital(scan, at);
    if (!isFamily && !startsAny(scan, at, LEADS)) continue;
    if (isInside(reading, at)) continue;
    const draft = officialAt(reading, at, to, paragraph);
    if (draft === undefined) continue;
    reading.officials.push(draft);
    cover(reading, draft, IN_OFFICIAL);
    nestedTitles(reading, draft, paragraph);
    at = draft.to - 1;
  }
}

/** Inside a meeting's or a body's name that began before. */
function isInside(reading: Reading, at: number): boolean {
  const covered = reading.covered[at] ?? 0;
  if ((covered & (IN_MEETING | IN_OFFICIAL)) !== 0) return true;
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
  if (honorificLength > 0 && honorificLength >= titleLength) {
    const next = at + honorificLength + (isSign(scan, at + honorificLength, DOT) ? 1 : 0);
    const behind = chainThenName(reading, next, to);
    if (
      behind !== undefined &&
      (behind.nameTo > behind.nameFrom || (behind.titles.length > 0 && isRespectful(reading, at)))
    )
      return finish(reading, at, to, paragraph, behind, true);
    const inner = longestLength(scan, next, HONORIFIC);
    if (inner > 0 && depth < 3) {
      const draft = officialAt(reading, next, to, paragraph, depth + 1);
      return draft === undefined ? undefined : { ...draft, from: at, honorific: true };
    }
    return undefined;
  }
  if (titleLength > 0) {
    // `trưởng` of a `Bộ trưởng` that was no mention.
    if (at > 0 && longestLength(scan, at - 1, TITLE) > titleLength && !isCapital(scan, at)) return undefined;
    const behind = chainThenName(reading, at, to);
    if (behind === undefined || behind.titles.length === 0) return undefined;
    if (behind.nameTo > behind.nameFrom) {
      if (isPlural(reading, at)) {
        if (isWord(scan, at - 1, W.cấp)) return undefined;
        // `các Thứ trưởng A, B và C`: one title for several; each name stands by itself.
        const { nameFrom, nameTo } = behind;
        return { from: nameFrom, to: nameTo, nameFrom, nameTo, titles: [], honorific: false, paragraph };
      }
      return finish(reading, at, to, paragraph, behind, false);
    }
    return titleOnly(reading, at, behind.titles, paragraph);
  }
  return bareName(reading, at, to, paragraph);
}

interface Behind {
  readonly titles: readonly TitleDraft[];
  readonly nameFrom: number;
  readonly nameTo: number;
}

/** `Ủy viên Bộ Chính trị, Bí thư Thành ủy Hà Nội Nguyễn Văn A`: titles joined by commas, `kiêm`, `và`, dashes, then a name. */
function chainThenName(reading: Reading, at: number, to: number): Behind | undefined {
  const titles: TitleDraft[] = [];
  let end = at;
  for (let round = 0; round < 8; round++) {
    const title = titleAt(reading, end, to);
    if (title === undefined) break;
    titles.push(title);
    end = title.to;
    const name = nameBehind(reading, end, to, RANKS.has(TITLE_HEADS[title.title] ?? ''));
    if (name !== undefined) return { titles, ...name };
    const joint = titleJoint(reading, end);
    if (joint === 0 || isDeputyOf(reading, title, end + joint)) break;
    end += joint;
  }
  if (titles.length === 0) {
    const nameTo = anyNameEnd(reading.scan, at, to);
    return nameTo > at ? { titles, nameFrom: at, nameTo } : undefined;
  }
  // Without a name at the end the chain was a list of posts; only its first title may stand alone.
  return { titles: titles.slice(0, 1), nameFrom: end, nameTo: end };
}

/** `Chủ tịch nước, Phó Chủ tịch nước Võ Thị Ánh Xuân`: a head of state and a deputy are two persons. */
function isDeputyOf(reading: Reading, title: TitleDraft, next: number): boolean {
  if (title.qualified || !STATE_HEADS.has(TITLE_HEADS[title.title] ?? '')) return false;
  const row = longest(reading.scan, next, TITLE);
  return row >= 0 && (TITLE_HEADS[reading.scan.data[row] ?? 0] ?? '').startsWith('Phó ');
}

/** The name right behind a title, also behind `(KH&CN)` and a stray comma before a Vietnamese name. */
function nameBehind(
  reading: Reading,
  at: number,
  to: number,
  isRank: boolean,
): { nameFrom: number; nameTo: number } | undefined {
  const { scan } = reading;
  let next = at;
  // `PGS.TS. Phạm Lan Dung`.
  if (isRank && isSign(scan, next, DOT) && ((scan.tokens.shape[next] ?? 0) & SPACED) === 0) next++;
  const honorific = longestLength(scan, next, HONORIFIC);
  if (honorific > 0 && anyNameEnd(scan, next + honorific, to) > next + honorific) next += honorific;
  const direct = anyNameEnd(scan, next, to);
  if (direct > next) return { nameFrom: next, nameTo: direct };
  if (isSign(scan, next, OPEN)) {
    let close = next + 1;
    while (close < to && close < next + 9 && !isSign(scan, close, CLOSE)) close++;
    if (!isSign(scan, close, CLOSE)) return undefined;
    next = close + 1;
    const behind = anyNameEnd(scan, next, to);
    if (behind > next) return { nameFrom: next, nameTo: behind };
    if (isSign(scan, next, COMMA) && ((scan.tokens.shape[next] ?? 0) & SPACED) === 0) {
      const afterComma = vietnameseNameEnd(scan, next + 1, to, false);
      if (afterComma >= next + 3) return { nameFrom: next + 1, nameTo: afterComma };
    }
  }
  return undefined;
}

/** Tokens between two titles of one person, 0 when none joins them. */
function titleJoint(reading: Reading, at: number): number {
  const { scan } = reading;
  const starts = (next: number): boolean =>
    longestLength(scan, next, TITLE) > 0 || longestLength(scan, next, TITLE_PREFIX) > 0;
  if (isSign(scan, at, COMMA) || isSign(scan, at, DASH)) {
    if (isWord(scan, at + 1, W.kiêm) && starts(at + 2)) return 2;
    return starts(at + 1) ? 1 : 0;
  }
  if ((isWord(scan, at, W.kiêm) || isWord(scan, at, W.và) || isWord(scan, at, W.and)) && starts(at + 1)) return 1;
  return 0;
}

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
function finish(
  reading: Reading,
  from: number,
  to: number,
  paragraph: number,
  behind: Behind,
  honorific: boolean,
): OfficialDraft {
  const titles = [...behind.titles];
  let end = behind.nameTo;
  let at = end;
  for (let round = 0; round < 6; round++) {
    const joint = round === 0 ? appositiveJoint(reading, at) : titleJoint(reading, at);
    if (joint === 0) break;
    const title = titleAt(reading, at + joint, to);
    if (
      title === undefined ||
      nameBehind(reading, title.to, to, false) !== undefined ||
      leadsToName(reading, title.to, to)
    )
      break;
    if (round > 0 && isWord(reading.scan, at, W.và) && !title.qualified) break;
    // `… Phạm Thị Thanh Trà, Thủ tướng yêu cầu …`: a bare office with its predicate is the next subject.
    if (!title.qualified && isLower(reading.scan, title.to) && STATE_HEADS.has(TITLE_HEADS[title.title] ?? '')) break;
    titles.push(title);
    end = at = title.to;
  }
  return { from, to: end, nameFrom: behind.nameFrom, nameTo: behind.nameTo, titles, honorific, paragraph };
}

function appositiveJoint(reading: Reading, at: number): number {
  const { scan } = reading;
  const starts = (next: number): boolean =>
    longestLength(scan, next, TITLE) > 0 || longestLength(scan, next, TITLE_PREFIX) > 0;
  if (isSign(scan, at, COMMA) || (isSign(scan, at, DASH) && ((scan.tokens.shape[at] ?? 0) & SPACED) !== 0))
    return starts(at + 1) ? 1 : 0;
  return 0;
}

/** More titles and then a name: the titles belong to whom they lead to. */
function leadsToName(reading: Reading, at: number, to: number): boolean {
  let next = at;
  for (let round = 0; round < 6; round++) {
    const joint = titleJoint(reading, next);
    if (joint === 0) return false;
    const title = titleAt(reading, next + joint, to);
    if (title === undefined) return false;
    next = title.to;
    const isRank = RANKS.has(TITLE_HEADS[title.title] ?? '');
    // `…, Chủ nhiệm Tổng cục, Đại tướng Nguyễn Văn A`: a rank opens the next person.
    if (nameBehind(reading, next, to, isRank) !== undefined) return !isRank;
  }
  return false;
}

/** `Ngài`, `đồng chí`, `His Excellency` go before a title alone; `ông`, `bà` and `Mr` do not. */
function isRespectful(reading: Reading, at: number): boolean {
  const { scan } = reading;
  return ['Ngài', 'ngài', 'đồng', 'Đồng', 'His', 'Her'].some((word) => isText(scan, at, word));
}

function titleOnly(
  reading: Reading,
  at: number,
  titles: readonly TitleDraft[],
  paragraph: number,
): OfficialDraft | undefined {
  const { scan } = reading;
  const title = titles[0];
  if (title === undefined) return undefined;
  const head = TITLE_HEADS[title.title] ?? '';
  // In lower case a post must name its body (`phó chủ tịch UBND tỉnh`).
  if (RANKS.has(head) || (!isCapital(scan, title.headFrom) && title.organisation < 0)) return undefined;
  if (
    NEVER_ALONE.has(head) &&
    !(
      title.qualified &&
      /Đại sứ|Trưởng|Giám đốc|Director|Head|Governor|Mayor|Chair/u.test(head) &&
      title.organisation >= 0
    )
  )
    return undefined;
  if (isPlural(reading, at) || (title.organisation < 0 && namesThePost(reading, at))) return undefined;
  // `các đồng chí nguyên Tổng Bí thư`: former holders are many.
  if ((title.former || longestLength(scan, at - 1, TITLE_PREFIX) > 0) && !title.qualified) return undefined;
  // `nước Chủ tịch`: the country in the chair; `hai Thủ tướng`.
  if (
    isWord(scan, at - 1, W.nước) ||
    (longestLength(scan, at - 1, ORDINAL_WORD) === 1 && scan.tokens.kind[at - 1] === WORD)
  )
    return undefined;
  if (!title.qualified && listsPosts(reading, title.to)) return undefined;
  if (isNationalHeadOfBloc(reading, title, head)) return undefined;
  return { from: at, to: title.to, nameFrom: title.to, nameTo: title.to, titles, honorific: false, paragraph };
}

/** `các Bộ trưởng`, `cấp Bộ trưởng`, `cuộc họp Bộ trưởng`. */
function isPlural(reading: Reading, at: number): boolean {
  const { scan } = reading;
  if (at === 0 || scan.tokens.kind[at - 1] !== WORD) return at > 0 && scan.tokens.kind[at - 1] === 2;
  if (((scan.flags[at - 1] ?? 0) & PLURAL) !== 0) return true;
  for (let length = 1; length <= 4 && at - length >= 0; length++)
    if (longestLength(scan, at - length, MEETING_HEAD) === length) return true;
  return false;
}

/** Words before a title that speak of the post. */
const POSTS: readonly number[] = [W.chức, W.làm, W.vụ, W.nhiệm, W.vị, W.trí, W.cương, W.vai, W.hàm, W.quyền, W.là];

/** `giữ chức Bộ trưởng`, `làm Trưởng đoàn`, `bổ nhiệm …`: the post, nobody in it. */
function namesThePost(reading: Reading, at: number): boolean {
  const { scan } = reading;
  if (at === 0) return false;
  if (POSTS.includes(scan.code[at - 1] ?? 0)) return true;
  return isWord(scan, at - 1, W.bầu) || isWord(scan, at - 1, W.danh);
}

/** `Bộ trưởng, Thứ trưởng và quan chức …`: a list of posts. */
function listsPosts(reading: Reading, at: number): boolean {
  const { scan } = reading;
  const lists = isSign(scan, at, COMMA) || isWord(scan, at, W.và);
  if (!lists) return false;
  if (longestLength(scan, at + 1, TITLE) === 0)
    return (
      isWord(scan, at + 1, W.quan) ||
      (isWord(scan, at + 1, W.các) && isWord(scan, at, W.và) && longestLength(scan, at + 2, TITLE) > 0)
    );
  const next = titleAt(reading, at + 1, scan.tokens.count);
  return next !== undefined && !next.qualified && anyNameEnd(scan, next.to, scan.tokens.count) === next.to;
}

/** `Bộ trưởng ASEAN`: ministers of a bloc are many. Its secretary-general is one. */
function isNationalHeadOfBloc(reading: Reading, title: TitleDraft, head: string): boolean {
  if (!/^(?:Phó )?(?:Bộ trưởng|Thứ trưởng|Thủ tướng|Ngoại trưởng|Tổng thống)/u.test(head) || title.organisation < 0)
    return false;
  const body = reading.organisations[title.organisation];
  return body?.letters === true && !isSign(reading.scan, title.to, DASH);
}

/** A Vietnamese name of three syllables or more with no title: accepted unless a street, school or place word leads to it. */
function bareName(reading: Reading, at: number, to: number, paragraph: number): OfficialDraft | undefined {
  const { scan } = reading;
  const nameTo = vietnameseNameEnd(scan, at, to, false);
  if (nameTo - at < (appositiveJoint(reading, nameTo) > 0 ? 2 : 3)) return undefined;
  if (at > 0 && scan.tokens.kind[at - 1] === WORD && ((scan.flags[at - 1] ?? 0) & PLACE_WORD) !== 0) return undefined;
  if (at > 0 && isCapital(scan, at - 1) && scan.tokens.kind[at - 1] !== BREAK) return undefined;
  if (at > 0 && isSign(scan, at - 1, QUOTE)) return undefined;
  const draft = finish(reading, at, to, paragraph, { titles: [], nameFrom: at, nameTo }, false);
  // Nothing but a name: a person only if the article gives a title to it somewhere, or it stands in a list of such.
  return draft.titles.length > 0 || followsOfficial(reading, at) ? draft : { ...draft, unsure: true };
}

/** `các Phó Thủ tướng: A, B`: a title right before the colon. */
function endsTitle(reading: Reading, at: number): boolean {
  for (let length = 1; length <= 4 && at - length >= 0; length++)
    if (
      longestLength(reading.scan, at - length, TITLE) === length ||
      longestLength(reading.scan, at - length, HONORIFIC) === length
    )
      return true;
  return false;
}

/** `Thứ trưởng A, B và C`: one title for several. */
function followsOfficial(reading: Reading, at: number): boolean {
  const { scan } = reading;
  if (isSign(scan, at - 1, COLON)) return endsTitle(reading, at - 1);
  const joined = isSign(scan, at - 1, COMMA) || isWord(scan, at - 1, W.và) || isSign(scan, at - 1, SEMICOLON);
  const last = reading.officials.at(-1);
  return joined && last !== undefined && last.to === at - 1 && last.unsure !== true;
}

/** `Đặc phái viên của Tổng Thư ký LHQ`: the office served is itself somebody. */
function nestedTitles(reading: Reading, draft: OfficialDraft, paragraph: number): void {
  const { scan } = reading;
  for (const title of draft.titles) {
    for (let at = title.headTo; at < title.to; at++) {
      if (!isWord(scan, at, W.của)) continue;
      const inner = titleAt(reading, at + 1, title.to);
      if (inner === undefined || !isCapital(scan, inner.headFrom)) continue;
      const own = inner.organisation >= 0 ? (reading.organisations[inner.organisation]?.to ?? inner.to) : inner.headTo;
      reading.officials.push({
        from: at + 1,
        to: own,
        nameFrom: own,
        nameTo: own,
        titles: [{ ...inner, to: own }],
        honorific: false,
        paragraph,
      });
      return;
    }
  }
}
