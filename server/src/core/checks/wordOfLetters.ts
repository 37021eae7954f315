/** Finds English words before a bracket that are the known long form of its letters but for one word: Global Trade Organization (WTO). */
import { KNOWN_LETTERS, lettersKey } from '../mentions/grammar/knownLetters.ts';
import type { Article } from '../mentions/model.ts';
import type { Place, Span } from '../text/span.ts';
import { areInitialsOf, initial, registeredAcronyms } from './acronyms.ts';
import { claimsElsewhere } from './elsewhere.ts';
import { isSpeltInStyle } from './englishSpelling.ts';
import { inLines, type Line } from './lines.ts';
import type { CheckContext } from './model.ts';
import { wordKey, wordsIn } from './nearMiss.ts';
import { readingOf } from './reading.ts';
import { placeIn } from './replacements.ts';
import { wordHash } from './words.ts';

export interface OtherWord {
  readonly letters: string;
  /** All words that should spell the letters. */
  readonly span: Span;
  readonly written: string;
  readonly known: string;
  /** Where that is said; what every reader knows is said nowhere. */
  readonly place?: Place;
  /** With the known word, as capital as the other one. */
  readonly mended: string;
}

export function* otherWords(article: Article, context: CheckContext): Iterable<OtherWord> {
  for (const { start, line, found } of inLines(article, spellingNothing)) {
    const known = knownBut(article, start, line, found, context);
    if (known !== undefined) yield known;
  }
}

interface Bracket {
  readonly letters: string;
  /** Of the words before it, the last ones first. */
  readonly before: readonly (Span & { readonly text: string })[];
}

const BRACKET = /(?<=[\p{L}\p{M}]) \(([A-Z]{2,8})\)/gu;

/** Brackets with letters that do not follow from the words before them. */
function spellingNothing({ text }: Line): readonly Bracket[] {
  if (!text.includes(' (')) return NONE;
  const found: Bracket[] = [];
  for (const { 1: letters = '', index } of text.matchAll(BRACKET)) {
    const least = Math.max(0, index - 110);
    const clause = text.slice(least, index);
    const from = clause.search(/[^.;:!?()“”"/]*$/u);
    const words = [...clause.slice(from).matchAll(/Vi[eệ]t Nam(?!\p{L})|[\p{L}\p{M}\p{N}]+/gu)].map(
      ({ 0: word, index: at }) => {
        const start = least + from + at;
        return { start, end: start + word.length, text: word.normalize('NFC') };
      },
    );
    const composed = words.map((word) => word.text);
    if (words.length > 1 && !words.some((_, at) => areInitialsOf(letters, composed, at)))
      found.push({ letters, before: words.toReversed() });
  }
  return found;
}

const NONE: readonly Bracket[] = [];

function knownBut(
  article: Article,
  lineStart: number,
  line: Line,
  { letters, before }: Bracket,
  context: CheckContext,
): OtherWord | undefined {
  const candidates = [...longForms(article, letters, context), ...phrasesHere(article, lineStart, letters, before)];
  if (candidates.some(({ long }) => isLong(before, wordsOf(long)))) return undefined;
  for (const { long, place } of candidates) {
    const words = wordsOf(long);
    if (words.length < 2 || words.length > before.length || !areInitialsOf(letters, words)) continue;
    const run = before.slice(0, words.length).toReversed();
    const others = run.filter((word, at) => !isSame(word.text, words[at] ?? ''));
    const [other, ...more] = others;
    const [first, last] = [run[0], run.at(-1)];
    if (other === undefined || more.length > 0 || first === undefined || last === undefined) continue;
    const right = words[run.indexOf(other)] ?? '';
    const written = line.text.slice(first.start, last.end);
    const at = other.start - first.start;
    return {
      letters,
      span: { start: lineStart + first.start, end: lineStart + last.end },
      written,
      known: long,
      ...(place === undefined ? {} : { place }),
      mended: written.slice(0, at) + asCapital(right, other.text, run) + written.slice(at + other.end - other.start),
    };
  }
  return undefined;
}

/** `Viet Nam` is one word, as `Vietnam` is. */
const wordsOf = (long: string): readonly string[] => wordsIn(long.replaceAll(/Vi[eệ]t Nam(?!\p{L})/gu, 'Vietnam'));

const isSame = (a: string, b: string): boolean => wordKey(a) === wordKey(b) || isSpeltInStyle(a, b);

const isLong = (before: Bracket['before'], words: readonly string[]): boolean =>
  words.length <= before.length && words.every((word, at) => isSame(before[words.length - 1 - at]?.text ?? '', word));

/** Small between small words; else as it is known. */
function asCapital(right: string, other: string, run: Bracket['before']): string {
  if (/^\p{Lu}/u.test(other)) return right.charAt(0).toUpperCase() + right.slice(1);
  return run.some(({ text }) => /^\p{Lu}/u.test(text)) ? right : right.toLowerCase();
}

interface LongForm {
  readonly long: string;
  readonly place?: Place;
}

/** By the registry, by what every reader knows, by other articles. */
function* longForms(article: Article, letters: string, { snapshot }: CheckContext): Iterable<LongForm> {
  yield* registeredAcronyms(snapshot.registry).get(letters) ?? [];
  const common = KNOWN_LETTERS.get(lettersKey(letters))?.en;
  if (common !== undefined) yield { long: common };
  for (const id of snapshot.meaningsOf(letters)) {
    for (const { value, file, start, end } of claimsElsewhere(article, snapshot, id, 'expansion'))
      yield { long: value, place: { file, span: { start, end } } };
  }
}

/** Words with capitals elsewhere in the article that spell the letters and are the words before the bracket but for one. */
function* phrasesHere(
  article: Article,
  lineStart: number,
  letters: string,
  before: Bracket['before'],
): Iterable<LongForm> {
  const { hashes, capitals, starts, ends, count } = readingOf(article).words();
  for (let size = letters.length; size <= letters.length + 2 && size <= before.length; size++) {
    const run = before.slice(0, size).toReversed();
    const wanted = run.map(({ text }) => wordHash(text));
    for (let at = 0; at + size <= count; at++) {
      if (capitals[at] !== 1 || capitals[at + size - 1] !== 1 || starts[at] === lineStart + (run[0]?.start ?? 0))
        continue;
      let others = 0;
      for (let i = 0; i < size && others < 2; i++) if (hashes[at + i] !== wanted[i]) others++;
      if (others !== 1) continue;
      const span = { start: starts[at] ?? 0, end: ends[at + size - 1] ?? 0 };
      const long = article.text.slice(span.start, span.end);
      if (/[^\p{L}\p{M} '’-]/u.test(long) || initial(long) !== letters[0]) continue;
      yield { long, place: placeIn(article, span) };
    }
  }
}
