/** Officials of English articles named again without title or form of address: in full, or by the one word they are called by. */
import { APOSTROPHE, COMMA, DASH } from '../text/signs.ts';
import { ACCENTED, NUMBER, SIGN, WORD } from '../text/tokens.ts';
import {
  BODY_HEAD,
  ENGLISH_BODY,
  EVENT_NOUN,
  FAMILY_NAME,
  FIELD_WORD,
  GENERIC_WORD,
  MEETING_NOUN,
  NAME_PARTICLE,
  NATIONALITY,
  PLAIN_FAMILY_NAME,
  SAYING,
  SENTENCE_WORD,
} from './categories.ts';
import { IN_MEETING, IN_OFFICIAL, IN_ORGANISATION, cover, type Reading, type TokenRange } from './drafts.ts';
import { finishOfficial } from './englishOfficials.ts';
import { anyCode, has, isEnglishParagraph, isNameWord, isSpaced, officeAt, placeAt } from './englishText.ts';
import { W } from './functionWords.ts';
import { longestLength, type Scan } from './scan.ts';
import { isLower, isOneOf, isShouted, isSign } from './tokenTests.ts';

/**
 * Names said again without title or form of address: in full (`Amandeep Singh Gill`), or the part by which the person is called
 * (`Phương said`). Runs once all paragraphs are read.
 */
export function recogniseNamesAgain(reading: Reading, paragraphs: readonly TokenRange[]): void {
  const { scan } = reading;
  const names = new Map<number, TokenRange[]>();
  const note = (from: number, to: number): void => {
    const key = scan.tokens.hash[from] ?? 0;
    const list = names.get(key);
    if (list === undefined) names.set(key, [{ from, to }]);
    else if (list.length < 8) list.push({ from, to });
  };
  for (const { nameFrom, nameTo } of reading.officials) {
    if (nameTo - nameFrom < 2) continue;
    note(nameFrom, nameTo);
    const isVietnamese = has(scan, nameFrom, FAMILY_NAME | PLAIN_FAMILY_NAME);
    // `Mai Dương` of Nguyễn Mai Dương.
    if (nameTo - nameFrom >= 3 && isVietnamese) note(nameTo - 2, nameTo);
    const last = lastWord(scan, nameFrom, nameTo);
    note(last, last + 1);
    // `Gonzalez-Olaechea`.
    if (last - nameFrom > 2 && isSign(scan, last - 1, DASH)) note(last - 2, last + 1);
    // `Yeo` of Yeo Han-koo, `Saifuddin` of Saifuddin Abdullah.
    if (isVietnamese) continue;
    // `Al Khalidi`.
    // `O’Sullivan`.
    if (isSign(scan, last - 1, APOSTROPHE) && last - 2 >= nameFrom) note(last - 2, last + 1);
    let particles = last;
    while (particles - 1 > nameFrom && has(scan, particles - 1, NAME_PARTICLE) && isNameWord(scan, particles - 1))
      particles--;
    if (particles < last) note(particles, last + 1);
    // `Mohd Na’im` of Mohd Na’im Mokhtar.
    const first = wordEnd(scan, nameFrom, nameTo);
    const second = wordEnd(scan, first, nameTo);
    note(nameFrom, first);
    if (second < nameTo) note(nameFrom, second);
  }
  if (names.size === 0) return;
  paragraphs.forEach(({ from, to }, paragraph) => {
    if (!isEnglishParagraph(reading, from, to)) return;
    for (let at = from; at < to; at++) {
      if (!isNameWord(scan, at) || ((reading.covered[at] ?? 0) & (IN_MEETING | IN_OFFICIAL | IN_ORGANISATION)) !== 0)
        continue;
      const list = names.get(scan.tokens.hash[at] ?? 0);
      if (list === undefined || (at > from && isInRun(scan, at))) continue;
      let best = 0;
      for (const name of list)
        best = Math.max(
          best,
          name.to - name.from === 1 ? calledAt(scan, at, name.from, from) : sameName(scan, name, at, to),
        );
      // `Lam and Sar Kheng signed …`.
      if (best === 0 && isOneOfTwo(scan, at, list, names)) best = 1;
      if (best === 0) continue;
      const again = finishOfficial(
        reading,
        { from: at, nameFrom: at, nameTo: at + best, titles: [], honorific: false, paragraph },
        to,
      );
      if (again.titles.length > 0) dropInside(reading, again);
      reading.officials.push(again);
      cover(reading, again, IN_OFFICIAL);
      at = again.to - 1;
    }
  });
}

/** `Huong, Director of …`: the office behind the name was read by itself before. */
function dropInside({ officials }: Reading, { from, to }: TokenRange): void {
  for (let at = officials.length - 1; at >= 0; at--) {
    const draft = officials[at];
    if (draft !== undefined && draft.from >= from && draft.to <= to) officials.splice(at, 1);
  }
}

/** One word of a name, joined by `and` to that of somebody else who was named. */
function isOneOfTwo(
  scan: Scan,
  at: number,
  list: readonly TokenRange[],
  names: ReadonlyMap<number, readonly TokenRange[]>,
): boolean {
  if (anyCode(scan, at + 1) !== W.and || has(scan, at, OTHER_WORDS) || placeAt(scan, at) > 0) return false;
  return (
    list.some(({ from, to }) => to - from === 1 && scan.tokens.check[from] === scan.tokens.check[at]) &&
    names.has(scan.tokens.hash[at + 2] ?? 0)
  );
}

/** Behind another word with a capital that may belong to the same name. */
const isInRun = (scan: Scan, at: number): boolean =>
  isNameWord(scan, at - 1) && isSpaced(scan, at) && !has(scan, at - 1, SENTENCE_WORD);

/** Token behind the word of a name that starts here, with what an apostrophe joins to it (`Na’im`). */
function wordEnd(scan: Scan, at: number, to: number): number {
  let end = at + 1;
  while (end + 1 < to && isSign(scan, end, APOSTROPHE) && !isSpaced(scan, end) && !isSpaced(scan, end + 1)) end += 2;
  return end;
}

function lastWord(scan: Scan, from: number, to: number): number {
  let at = to - 1;
  while (at > from && (scan.tokens.kind[at] === SIGN || anyCode(scan, at) === W.jr || anyCode(scan, at) === W.sr)) at--;
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

/** Words that mean something else as often: one of them needs a verb of saying beside it. */
const OTHER_WORDS = FIELD_WORD | GENERIC_WORD | SENTENCE_WORD | BODY_HEAD | MEETING_NOUN | EVENT_NOUN | NATIONALITY;

/** What persons do and towns do not (`Hue took the occasion`). */
const ACTS = [
  'made',
  'met',
  'took',
  'spoke',
  'gave',
  'led',
  'paid',
  'left',
  'began',
  'saw',
  'called',
  'thinks',
] as const;

/** What a sentence about somebody goes on with. */
const OPENINGS = ['held', 'now', 'also', 'later', 'then', 'has', 'had', 'is', 'was', 'will', 'who'] as const;

/** One word of the name, where what stands beside it or its marks show whose it is; `from`: where the paragraph starts. */
function calledAt(scan: Scan, at: number, name: number, from: number): number {
  const { tokens } = scan;
  if (tokens.hash[at] !== tokens.hash[name] || tokens.check[at] !== tokens.check[name]) return 0;
  const next = at + 1;
  if (isNameWord(scan, next) && isSpaced(scan, next)) return 0;
  if (isSign(scan, at - 1, APOSTROPHE) && !isSpaced(scan, at)) return 0;
  // `He said so`: whoever else it is, not Mr He.
  if (isOneOf(scan, at, ['He', 'To', 'An', 'Do', 'Than']) && !isLower(scan, at - 1)) return 0;
  if ([at, next].some((sign) => isSign(scan, sign === at ? at - 1 : next, DASH) && !isSpaced(scan, sign))) return 0;
  if (tokens.kind[next] === WORD && has(scan, next, SAYING)) return 1;
  // `Briefing Giang on …`.
  if (at > from && has(scan, at - 1, SENTENCE_WORD) && tokens.text.endsWith('ing', tokens.end[at - 1])) return 1;
  if (at > 0 && tokens.kind[at - 1] === WORD && has(scan, at - 1, SAYING)) return 1;
  if (((tokens.shape[at] ?? 0) & ACCENTED) !== 0 && (tokens.value[at] ?? 0) > 1) return 1;
  if (isSign(scan, next, APOSTROPHE) && anyCode(scan, next + 1) === W.s) return 1;
  const acts = isOneOf(scan, next, ACTS);
  if (
    (tokens.value[at] ?? 0) < 2 ||
    has(scan, at, OTHER_WORDS) ||
    (placeAt(scan, at) > 0 && !acts) ||
    longestLength(scan, at, ENGLISH_BODY) > 0 ||
    isShouted(scan, at) !== isShouted(scan, name)
  )
    return 0;
  // Amid a sentence the capital tells; `Choi, for his part`, `Chien visited` open one.
  if (at > from && isLower(scan, at - 1)) return 1;
  // `Huong, Director of …`.
  // `Song, 66, received …`.
  if (isSign(scan, next, COMMA) && tokens.kind[at + 2] === NUMBER && isSign(scan, at + 3, COMMA)) return 1;
  if (isSign(scan, next, COMMA)) return isLower(scan, next + 1) || officeAt(scan, next + 1) > 0 ? 1 : 0;
  if (acts || isOneOf(scan, next, OPENINGS)) return 1;
  return isLower(scan, next) && tokens.text.startsWith('ed', (tokens.end[next] ?? 0) - 2) ? 1 : 0;
}
