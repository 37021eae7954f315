/** Officials in English paragraphs: forms of address, titles, names, titles behind names, titles by themselves, and names said again. */
import { COMMA, DASH, APOSTROPHE, CLOSE, OPEN } from '../text/signs.ts';
import { ACCENTED, NUMBER, SIGN, WORD } from '../text/tokens.ts';
import { ENGLISH_OFFICE, FAMILY_NAME, PLAIN_FAMILY_NAME, SAYING, TITLE_PREFIX } from './categories.ts';
import {
  IN_MEETING,
  IN_NUMBER,
  IN_OFFICIAL,
  IN_ORGANISATION,
  cover,
  type OfficialDraft,
  type Reading,
  type TitleDraft,
  type TokenRange,
  acronymStarting,
  organisationStarting,
} from './drafts.ts';
import { bearerEnd, personEnd, plainNameEnd, plainVietnameseEnd } from './englishPersons.ts';
import {
  anyCode,
  has,
  honorificAt,
  isEnglishParagraph,
  isNameWord,
  isSpaced,
  officeAt,
  placeAt,
  possessive,
} from './englishText.ts';
import { englishTitleAt, englishTitleJoint } from './englishTitles.ts';
import { W } from './functionWords.ts';
import { NEVER_ALONE, RANKS, TITLE_HEADS } from './grammar/titles.ts';
import { isText, isSign } from './tokenTests.ts';
import { longestLength, type Scan } from './scan.ts';

/** Reads tokens `from` to `to` of one English paragraph; organisations and meetings must have been read. */
export function recogniseEnglishOfficials(reading: Reading, from: number, to: number, paragraph: number): void {
  const { scan } = reading;
  for (let at = from; at < to; at++) {
    if (scan.tokens.kind[at] !== WORD || isInside(reading, at)) continue;
    const draft = officialAt(reading, at, to, paragraph);
    if (draft === undefined) continue;
    reading.officials.push(draft);
    cover(reading, draft, IN_OFFICIAL);
    // `JD Vance`, `Antonio GUTERRES`: capitals of a name are no acronym.
    cover(reading, { from: draft.nameFrom, to: draft.nameTo }, IN_NUMBER);
    at = draft.to - 1;
  }
}

function isInside(reading: Reading, at: number): boolean {
  const covered = reading.covered[at] ?? 0;
  if ((covered & (IN_MEETING | IN_OFFICIAL)) !== 0) return true;
  if ((covered & IN_ORGANISATION) === 0) return false;
  const own = organisationStarting(reading, at);
  // `ASEAN Secretary-General …`: a body may lead a title; `Prime Minister's Office` holds one.
  if (own === undefined) return true;
  return officeAt(reading.scan, own.to) === 0 && officeAt(reading.scan, own.to + placeAt(reading.scan, own.to)) === 0;
}

function officialAt(reading: Reading, at: number, to: number, paragraph: number): OfficialDraft | undefined {
  const { scan } = reading;
  if (!isNameWord(scan, at)) {
    return longestLength(scan, at, TITLE_PREFIX) > 0 && isNameWord(scan, at + 1)
      ? titled(reading, at, at, to, paragraph)
      : undefined;
  }
  const honorific = honorificsEnd(scan, at, to);
  if (honorific > at) {
    const draft = titled(reading, at, honorific, to, paragraph);
    if (draft !== undefined && draft.nameTo > draft.nameFrom) return { ...draft, honorific: true };
    const nameTo = personEnd(reading, honorific, to);
    if (nameTo === honorific) return undefined;
    return finish(reading, { from: at, nameFrom: honorific, nameTo, titles: [], honorific: true, paragraph }, to);
  }
  return (
    titled(reading, at, at, to, paragraph) ??
    apposed(reading, at, to, paragraph) ??
    vietnamese(reading, at, to, paragraph)
  );
}

function honorificsEnd(scan: Scan, at: number, to: number): number {
  let end = at;
  for (let round = 0; round < 4 && end < to; round++) {
    const length = honorificAt(scan, end);
    if (length === 0) break;
    end += length;
  }
  return end;
}

/** Titles from `at`, then a name, or the titles alone. `from`: where the forms of address before them start. */
function titled(reading: Reading, from: number, at: number, to: number, paragraph: number): OfficialDraft | undefined {
  const { scan } = reading;
  const titles: TitleDraft[] = [];
  let end = at;
  for (let round = 0; round < 6; round++) {
    const title = englishTitleAt(reading, end, to, 'before');
    if (title === undefined) break;
    titles.push(title);
    end = title.to;
    const name = nameBehind(reading, title, to);
    if (name !== undefined) return finish(reading, { from, ...name, titles, honorific: false, paragraph }, to);
    const joint = englishTitleJoint(scan, end, 'before');
    // `Minister of National Defence General Phan …`: a rank right behind.
    if (joint === 0 && (!isSpaced(scan, end) || officeAt(scan, end) === 0)) break;
    // Behind a comma the next title may be somebody else's, unless the chain ends with a name.
    end += joint;
  }
  const first = titles[0];
  if (first === undefined || from < at) return undefined;
  return titleOnly(reading, titles, paragraph);
}

/** The name right behind a title, behind forms of address, or between commas (`the Minister of Health, Dao Hong Lan, said`). */
function nameBehind(reading: Reading, title: TitleDraft, to: number): { nameFrom: number; nameTo: number } | undefined {
  const { scan } = reading;
  const at = title.to;
  const direct = honorificsEnd(scan, at, to);
  const end = !isSpaced(scan, direct)
    ? direct
    : direct > at
      ? personEnd(reading, direct, to)
      : bearerEnd(reading, direct, to);
  if (end > direct) return { nameFrom: direct, nameTo: end };
  // `President of the Inter-Parliamentary Union (IPU) Tulia Ackson`.
  const letters = acronymStarting(reading, at + 1);
  if (isSign(scan, at, OPEN) && letters !== undefined && isSign(scan, letters.to, CLOSE)) {
    const nameFrom = honorificsEnd(scan, letters.to + 1, to);
    const nameTo = bearerEnd(reading, nameFrom, to);
    return nameTo > nameFrom ? { nameFrom, nameTo } : undefined;
  }
  if (!isSign(scan, at, COMMA)) return undefined;
  if (!title.qualified && (anyCode(scan, title.from - 1) !== W.the || title.headTo - title.headFrom > 3))
    return undefined;
  const addressed = honorificsEnd(scan, at + 1, to);
  const name = addressed > at + 1 ? personEnd(reading, addressed, to) : plainNameEnd(reading, addressed, to);
  if (name === addressed) return undefined;
  return isSign(scan, name, COMMA) || scan.code[name] === 0 || has(scan, name, SAYING)
    ? commaName(reading, title, addressed, name)
    : undefined;
}

/** Between commas a name belongs to the title before it unless titles of its own follow, or a list goes on. */
function commaName(
  reading: Reading,
  title: TitleDraft,
  nameFrom: number,
  nameTo: number,
): { nameFrom: number; nameTo: number } | undefined {
  const { scan } = reading;
  if (isSign(scan, nameTo, COMMA) && longestLength(scan, nameTo + 1, ENGLISH_OFFICE) > 0) return undefined;
  if (isSign(scan, nameTo, COMMA)) return { nameFrom, nameTo };
  return nameFrom > title.to + 1 || scan.tokens.kind[nameTo] !== WORD || has(scan, nameTo, SAYING)
    ? { nameFrom, nameTo }
    : undefined;
}

type Unfinished = Omit<OfficialDraft, 'to'>;

/** Adds the titles behind the name unless they lead to the next person. */
function finish(reading: Reading, draft: Unfinished, to: number): OfficialDraft {
  const { scan } = reading;
  const titles = [...draft.titles];
  let end = draft.nameTo;
  for (let round = 0; round < 6; round++) {
    const joint = round === 0 ? appositiveJoint(scan, end) : englishTitleJoint(scan, end, 'behind');
    if (joint === 0) break;
    const title = englishTitleAt(reading, end + joint, to, 'behind');
    if (title === undefined || leadsToName(reading, title, to)) break;
    if (!isNameWord(scan, title.headFrom) && !title.qualified) break;
    titles.push(title);
    end = title.to;
  }
  return { ...draft, to: end, titles };
}

/** `, Director of …`, `, the Director of …`, ` – Director of …`. */
function appositiveJoint(scan: Scan, at: number): number {
  if (!isSign(scan, at, COMMA) && !(isSign(scan, at, DASH) && isSpaced(scan, at) && isSpaced(scan, at + 1))) return 0;
  if (anyCode(scan, at + 1) === W.the && longestLength(scan, at + 2, ENGLISH_OFFICE) > 0) return 2;
  // `, Korea's Minister of …`, `, 2025 Chair of …`.
  const place = placeAt(scan, at + 1);
  if (place > 0 && possessive(scan, at + 1 + place) === 2 && officeAt(scan, at + 3 + place) > 0) return place + 3;
  return scan.tokens.kind[at + 1] === NUMBER && officeAt(scan, at + 2) > 0 ? 2 : 1;
}

/** A name behind the title, perhaps with more titles in between: it is the next person's. */
function leadsToName(reading: Reading, title: TitleDraft, to: number): boolean {
  const { scan } = reading;
  let next = title;
  for (let round = 0; round < 5; round++) {
    const direct = honorificsEnd(scan, next.to, to);
    if (isSpaced(scan, direct) && bearerEnd(reading, direct, to) > direct) return true;
    const again = englishTitleAt(reading, next.from, to, 'before');
    if (
      again !== undefined &&
      again.to < next.to &&
      isSpaced(scan, again.to) &&
      personEnd(reading, again.to, to) > again.to
    )
      return true;
    const joint = englishTitleJoint(scan, next.to, 'before');
    if (joint === 0 || isSign(scan, next.to, COMMA)) return false;
    const following = englishTitleAt(reading, next.to + joint, to, 'before');
    if (following === undefined) return false;
    next = following;
  }
  return false;
}

/** `Eduardo Pedrosa, Executive Director of the APEC Secretariat`: a name that nothing leads to but that titles follow. */
function apposed(reading: Reading, at: number, to: number, paragraph: number): OfficialDraft | undefined {
  const { scan } = reading;
  const nameTo = plainNameEnd(reading, at, to);
  if (nameTo === at) return undefined;
  const joint = appositiveJoint(scan, nameTo);
  if (joint === 0) return undefined;
  const draft = finish(reading, { from: at, nameFrom: at, nameTo, titles: [], honorific: false, paragraph }, to);
  return draft.titles.length > 0 ? draft : undefined;
}

function vietnamese(reading: Reading, at: number, to: number, paragraph: number): OfficialDraft | undefined {
  const nameTo = plainVietnameseEnd(reading, at, to);
  if (nameTo === at) return undefined;
  return finish(reading, { from: at, nameFrom: at, nameTo, titles: [], honorific: false, paragraph }, to);
}

/** Offices that stand for one person by themselves behind `the`. */
const ALONE =
  /^(?:Deputy |Acting |Vice |Vice-|Senior |State )*(?:Prime Minister|PM|DPM|Minister|Minister of State|President|Secretary-General|Secretary General|Under-Secretary-General|Director-General|Director General|Ambassador|Chairman|Chairwoman|Chairperson|Chair|Foreign Minister|Governor|King|Sultan|Executive Director|Special Envoy|Permanent Secretary|High Commissioner|Commissioner|Speaker|Chancellor|State President|Chief Executive|General Secretary|Party General Secretary|Foreign Secretary)$/u;

function titleOnly(reading: Reading, titles: readonly TitleDraft[], paragraph: number): OfficialDraft | undefined {
  const { scan } = reading;
  const title = titles[0];
  if (title === undefined) return undefined;
  const head = TITLE_HEADS[title.title] ?? '';
  if (RANKS.has(head) || !isNameWord(scan, title.headFrom)) return undefined;
  if (!title.qualified && NEVER_ALONE.has(head) && head !== 'Chair') return undefined;
  if (!ALONE.test(head) && !(title.qualified && title.organisation >= 0)) return undefined;
  const before = title.from - 1;
  const code = before < 0 ? 0 : anyCode(scan, before);
  if (code === W.as || code === W.a || code === W.an || code === W.its) return undefined;
  if (before >= 0 && scan.tokens.kind[before] === WORD && POST_WORDS.some((word) => isText(scan, before, word)))
    return undefined;
  if (
    code === W.of &&
    before > 0 &&
    ['post', 'position', 'office', 'role', 'rank'].some((word) => isText(scan, before - 1, word))
  )
    return undefined;
  if (before >= 0 && scan.tokens.kind[before] === NUMBER) return undefined;
  if (isSign(scan, title.to, DASH) && !isSpaced(scan, title.to)) return undefined;
  // `Member States`, `Director General Office`: the head of another name.
  if (isNameWord(scan, title.to) && isSpaced(scan, title.to)) return undefined;
  const determined = code === W.the || code === W.this;
  const opens = before < 0 || scan.tokens.kind[before] !== WORD;
  if (!determined && !opens && !title.qualified) return undefined;
  return {
    from: title.from,
    to: title.to,
    nameFrom: title.to,
    nameTo: title.to,
    titles: [title],
    honorific: false,
    paragraph,
  };
}

/** Before a title that speaks of the post, not of who holds it. */
const POST_WORDS = [
  'appointed',
  'elected',
  'became',
  'become',
  'becomes',
  'named',
  'becoming',
  'nominated',
  'new',
  'every',
  'each',
  'any',
  'other',
  'another',
  'former',
  'no',
  'first',
] as const;

/**
 * Names said again without title or form of address: in full (`Amandeep Singh Gill`), or the part by which the person is called
 * (`Phương said`). Runs once all paragraphs are read.
 */
export function recogniseNamesAgain(reading: Reading, paragraphs: readonly TokenRange[]): void {
  const { scan } = reading;
  const names = new Map<number, { readonly draft: OfficialDraft; readonly from: number }[]>();
  const note = (at: number, draft: OfficialDraft): void => {
    const key = scan.tokens.hash[at] ?? 0;
    const list = names.get(key);
    if (list === undefined) names.set(key, [{ draft, from: at }]);
    else if (list.length < 8) list.push({ draft, from: at });
  };
  for (const draft of reading.officials) {
    if (draft.nameTo - draft.nameFrom < 2) continue;
    note(draft.nameFrom, draft);
    // `Mai Dương` of Nguyễn Mai Dương.
    if (draft.nameTo - draft.nameFrom >= 3 && has(scan, draft.nameFrom, FAMILY_NAME | PLAIN_FAMILY_NAME))
      note(draft.nameTo - 2, draft);
    note(lastWord(scan, draft), draft);
  }
  if (names.size === 0) return;
  paragraphs.forEach(({ from, to }, paragraph) => {
    if (!isEnglishParagraph(reading, from, to)) return;
    for (let at = from; at < to; at++) {
      if (!isNameWord(scan, at) || ((reading.covered[at] ?? 0) & (IN_MEETING | IN_OFFICIAL | IN_ORGANISATION)) !== 0)
        continue;
      const list = names.get(scan.tokens.hash[at] ?? 0);
      if (list === undefined || (at > from && isNameWord(scan, at - 1) && isSpaced(scan, at))) continue;
      let best = 0;
      for (const { draft, from: start } of list)
        best = Math.max(
          best,
          start === lastWord(scan, draft)
            ? calledAt(scan, at, start)
            : sameName(scan, { from: start, to: draft.nameTo }, at, to),
        );
      if (best === 0) continue;
      const again = finish(
        reading,
        { from: at, nameFrom: at, nameTo: at + best, titles: [], honorific: false, paragraph },
        to,
      );
      reading.officials.push(again);
      cover(reading, again, IN_OFFICIAL);
      at = again.to - 1;
    }
  });
}

function lastWord(scan: Scan, draft: OfficialDraft): number {
  let at = draft.nameTo - 1;
  while (
    at > draft.nameFrom &&
    (scan.tokens.kind[at] === SIGN || anyCode(scan, at) === W.jr || anyCode(scan, at) === W.sr)
  )
    at--;
  return at;
}

/** Tokens of the whole name said again at a token, 0 when it is not. */
function sameName(scan: Scan, name: TokenRange, at: number, to: number): number {
  const length = name.to - name.from;
  if (at + length > to) return 0;
  const { hash, check } = scan.tokens;
  for (let each = 0; each < length; each++)
    if (hash[at + each] !== hash[name.from + each] || check[at + each] !== check[name.from + each]) return 0;
  const next = at + length;
  return isNameWord(scan, next) && isSpaced(scan, next) ? 0 : length;
}

/** One word of the name, where a verb of saying stands beside it or its marks show what it is. */
function calledAt(scan: Scan, at: number, last: number): number {
  const { tokens } = scan;
  if (tokens.hash[at] !== tokens.hash[last] || tokens.check[at] !== tokens.check[last]) return 0;
  const next = at + 1;
  if (isNameWord(scan, next) && isSpaced(scan, next)) return 0;
  if (isSign(scan, next, DASH) && !isSpaced(scan, next)) return 0;
  if (tokens.kind[next] === WORD && has(scan, next, SAYING)) return 1;
  if (at > 0 && tokens.kind[at - 1] === WORD && has(scan, at - 1, SAYING)) return 1;
  if (((tokens.shape[at] ?? 0) & ACCENTED) !== 0 && (tokens.value[at] ?? 0) > 1) return 1;
  return isSign(scan, next, APOSTROPHE) && anyCode(scan, next + 1) === W.s ? 1 : 0;
}
