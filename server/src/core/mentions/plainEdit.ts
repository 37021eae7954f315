/**
 * Whether a change of a text is one of plain words: in a sentence about no meeting, away from all that is mentioned, where every grammar
 * finds in the line what it found before. What the article says does not rest on such words, so it need not be read again. Says no where
 * in doubt: how far the later stages look around what the grammars found is written down here, and held by a property test.
 */
import { CAPITAL, SIGN, WORD, type TokenTable } from '../text/tokens.ts';
import type { Language, Span } from '../text/span.ts';
import { readParagraphs } from './analyse.ts';
import type { DateDraft } from './dates/draft.ts';
import { createReading, type Reading, type TokenRange } from './drafts.ts';
import type { Lexicon } from './lexicon.ts';
import { scanText, type Scan } from './scan.ts';
import { sentenceNumbers } from './sentences.ts';

/** One line read by itself. */
export interface LineReading {
  readonly text: string;
  readonly scan: Scan;
  readonly reading: Reading;
  readonly dates: readonly DateDraft[];
}

export function readLine(scan: Scan, text: string, lexicon: Lexicon, language: Language): LineReading {
  scanText(scan, text);
  const reading: Reading = { ...createReading(lexicon, scan), language };
  const dates = readParagraphs(reading, [{ from: 0, to: scan.tokens.count }]);
  sentenceNumbers(scan);
  return { text, scan, reading, dates };
}

export interface PlainEdit {
  /** In the line as it was. */
  readonly place: Span;
  readonly hasDates: boolean;
}

/** Offsets are those of the line; the tokens that the edit touches are those that may have changed. */
export function plainEdit(
  before: LineReading,
  after: LineReading,
  { start, oldEnd, newEnd }: { readonly start: number; readonly oldEnd: number; readonly newEnd: number },
): PlainEdit | undefined {
  const old = touched(before.scan.tokens, start, oldEnd);
  const now = touched(after.scan.tokens, start, newEnd);
  const shift = { tokens: now.to - old.to, units: newEnd - oldEnd, from: old.from, start };
  if (before.scan.tokens.count + shift.tokens !== after.scan.tokens.count || old.from !== now.from) return undefined;
  const sentence = sentenceOf(before.scan, old);
  const later = sentenceOf(after.scan, now);
  if (sentence === undefined || later === undefined) return undefined;
  if (later.number !== sentence.number || later.last !== sentence.last) return undefined;
  if (sentence.from !== later.from || sentence.to + shift.tokens !== later.to) return undefined;
  if (!isFree(before, sentence, old) || !isFree(after, later, now)) return undefined;
  if (!isSame(draftsOf(before), draftsOf(after), shift)) return undefined;
  const { start: starts, end: ends } = before.scan.tokens;
  return {
    place: { start: starts[old.from] ?? 0, end: ends[old.to - 1] ?? 0 },
    hasDates: before.dates.length > 0,
  };
}

/** Tokens that stand in or right beside a part of the text. */
function touched({ start, end, count }: TokenTable, first: number, last: number): TokenRange {
  let from = 0;
  while (from < count && (end[from] ?? 0) < first) from++;
  let to = from;
  while (to < count && (start[to] ?? 0) <= last) to++;
  // A token is told from the one before it by what stands between them.
  return { from, to: Math.min(count, to + 1) };
}

interface Sentence extends TokenRange {
  readonly number: number;
  /** Number of the line's last sentence. */
  readonly last: number;
}

/** The sentence of all the tokens; undefined where they are of several, or of none. */
function sentenceOf({ sentence, tokens }: Scan, range: TokenRange): Sentence | undefined {
  const number = sentence[range.from] ?? 0;
  if (range.to <= range.from || sentence[range.to - 1] !== number) return undefined;
  let [from, to] = [range.from, range.to];
  while (from > 0 && sentence[from - 1] === number) from--;
  while (to < tokens.count && sentence[to] === number) to++;
  return { from, to, number, last: sentence[tokens.count - 1] ?? 0 };
}

/** How many tokens around a mention are looked at where no meeting is spoken of. */
const BESIDE = 4;
/** Around letters in brackets, or beside them: the words that they may stand for. */
const BESIDE_LETTERS = 24;
/** Before other letters: `viết tắt là` and the like. */
const BESIDE_USE = 8;
/** From the beginning of a sentence: the words that tell what those who are named next attended. */
const OPENING = 14;

function isFree({ reading, dates, scan }: LineReading, sentence: TokenRange, place: TokenRange): boolean {
  const { kind, shape, value } = scan.tokens;
  for (let at = place.from; at < place.to; at++) {
    if (kind[at] === SIGN && !PLAIN_SIGNS.has(value[at] ?? 0)) return false;
    // English names are found again by their words.
    if (reading.language === 'en' && kind[at] === WORD && ((shape[at] ?? 0) & CAPITAL) !== 0) return false;
  }
  const isApart = (draft: TokenRange, tokens: number): boolean =>
    draft.to + tokens <= place.from || draft.from >= place.to + tokens;
  return (
    reading.acronyms.every((each) => isApart(each, mayBeExplained(scan, each) ? BESIDE_LETTERS : BESIDE_USE)) &&
    reading.organisations.every((each) =>
      isApart(each, !each.letters ? BESIDE : mayBeExplained(scan, each) ? BESIDE_LETTERS : BESIDE_USE),
    ) &&
    reading.meetings.every((each) => isApart(each, BESIDE) && (each.to <= sentence.from || each.from >= sentence.to)) &&
    reading.officials.every(
      (each) =>
        isApart(each, BESIDE) &&
        (each.to <= place.from || each.from >= sentence.to || each.from - sentence.from > OPENING),
    ) &&
    [...reading.unsaidMeetings, ...reading.documents, ...reading.places].every((each) => isApart(each, BESIDE)) &&
    dates.every(({ firstToken, lastToken }) => isApart({ from: firstToken, to: lastToken + 1 }, BESIDE - 1))
  );
}

/** Brackets, dashes and quotation marks right beside letters. */
function mayBeExplained({ tokens }: Scan, { from, to }: TokenRange): boolean {
  for (let at = Math.max(0, from - 2); at < Math.min(tokens.count, to + 2); at++)
    if (tokens.kind[at] === SIGN && !PLAIN_SIGNS.has(tokens.value[at] ?? 0) && (at < from || at >= to)) return true;
  return false;
}

const PLAIN_SIGNS: ReadonlySet<number> = new Set([0x2c, 0x2e]);

const draftsOf = ({ reading, dates }: LineReading): readonly unknown[] => [
  reading.acronyms,
  reading.organisations,
  reading.meetings,
  reading.unsaidMeetings,
  reading.officials,
  reading.documents,
  reading.places,
  dates,
];

interface Shift {
  readonly tokens: number;
  readonly units: number;
  /** The first token and the first unit that move. */
  readonly from: number;
  readonly start: number;
}

/** Fields of drafts that are numbers of tokens, and those that are offsets; all others are the same. */
const TOKENS: ReadonlySet<string> = new Set(
  'from to headFrom headTo lettersTo nameFrom nameTo firstToken lastToken'.split(' '),
);
const UNITS: ReadonlySet<string> = new Set(['start', 'end']);

function isSame(before: unknown, after: unknown, shift: Shift, key = ''): boolean {
  if (typeof before === 'number' && typeof after === 'number') {
    if (TOKENS.has(key)) return after === before + (before > shift.from ? shift.tokens : 0);
    if (UNITS.has(key)) return after === before + (before > shift.start ? shift.units : 0);
    return before === after;
  }
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null)
    return before === after;
  if (Array.isArray(before) && Array.isArray(after))
    return before.length === after.length && before.every((each, at) => isSame(each, after[at], shift));
  const names = Object.keys(before);
  if (names.length !== Object.keys(after).length) return false;
  for (const name of names) if (!isSame(valueOf(before, name), valueOf(after, name), shift, name)) return false;
  return true;
}

const valueOf = (draft: object, name: string): unknown => Reflect.get(draft, name);
