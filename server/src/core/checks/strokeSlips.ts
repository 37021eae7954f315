/** Finds letters with a D where a known acronym has Đ: CDS beside chuyển đổi số (CĐS), HDND, GD&DT. */
import { KNOWN_LETTERS } from '../mentions/grammar/knownLetters.ts';
import type { Article } from '../mentions/model.ts';
import type { Registry } from '../registry/model.ts';
import type { Place, Span } from '../text/span.ts';
import { acronymsOf, initial, longForm, needsNoDefinition, registeredAcronyms } from './acronyms.ts';
import { isShouted } from './acronymsInContext.ts';
import { inLines, type Line } from './lines.ts';
import { wordsIn } from './nearMiss.ts';
import { ofLastArticle } from './reading.ts';
import { placeIn } from './replacements.ts';
import { noteReads, watchIfAsked, type Reads } from './watchedText.ts';

export interface StrokeSlip {
  readonly span: Span;
  readonly written: string;
  readonly right: string;
  readonly long: string;
  /** Where the article or the registry says so; absent for letters that every reader knows. */
  readonly place: Place | undefined;
}

interface Known {
  readonly short: string;
  readonly long: string;
  readonly place: Place | undefined;
}

const withoutStroke = (letters: string): string => letters.replace(/Đ/g, 'D');

const byRegistry = new WeakMap<Registry, ReadonlyMap<string, Known>>();

/** Letters with Đ that the registry or every reader knows, by what they are with D. */
function knownStrokes(registry: Registry): ReadonlyMap<string, Known> {
  const ready = byRegistry.get(registry);
  if (ready !== undefined) return ready;
  const made = new Map<string, Known>();
  for (const { letters, vi } of KNOWN_LETTERS.values()) {
    if (letters.includes('Đ')) made.set(withoutStroke(letters), { short: letters, long: vi, place: undefined });
  }
  made.set('DHQG', { short: 'ĐHQG', long: 'đại học quốc gia', place: undefined });
  for (const [short, [first]] of registeredAcronyms(registry)) {
    if (short.includes('Đ') && first !== undefined) made.set(withoutStroke(short), { short, ...first });
  }
  const taken = [...registeredAcronyms(registry).keys(), ...registry.allowedAcronyms, ...KNOWN_LETTERS.keys()];
  for (const short of taken) made.delete(short);
  byRegistry.set(registry, made);
  return made;
}

/** In the order of the text; several checks ask. */
export const strokeSlips = (article: Article, registry: Registry): readonly StrokeSlip[] => slipsIn(article)(registry);

const slipsIn = ofLastArticle((article) => {
  let known:
    { readonly by: Registry; readonly answer: readonly StrokeSlip[]; readonly reads: Reads | undefined } | undefined;
  return (registry: Registry) => {
    if (known?.by !== registry) known = { by: registry, ...watchIfAsked(() => findSlips(article, registry)) };
    noteReads(known.reads);
    return known.answer;
  };
});

function findSlips(article: Article, registry: Registry): readonly StrokeSlip[] {
  if (article.language !== 'vi') return [];
  const slips: StrokeSlip[] = [];
  let own: ReadonlyMap<string, Known> | undefined;
  for (const { start, line, found } of inLines(article, lettersWithD)) {
    const letters = line.text.slice(found.start, found.end);
    const span = { start: start + found.start, end: start + found.end };
    own ??= strokesHere(article);
    const plain = withoutStroke(letters);
    const known = [own.get(letters), own.get(plain), knownStrokes(registry).get(plain)].find(
      (each) => each !== undefined && (plain === letters || each.short !== letters),
    );
    if (known === undefined || known.short === letters) continue;
    // `LĐLD` lacks one stroke of two; what has one too many is another matter.
    if (plain !== letters && !hasStrokesOf(letters, known.short)) continue;
    // In a line of capitals, letters that are no word.
    if (isShouted(article, span) && (letters.length < 4 || /[AEIOUY]/u.test(letters))) continue;
    slips.push({ span, written: letters, right: known.short, long: known.long, place: known.place });
  }
  return slips;
}

/** Wherever a stroke is written, it is right. */
const hasStrokesOf = (letters: string, right: string): boolean =>
  letters.length === right.length && Array.from(letters).every((letter, at) => letter !== 'Đ' || right[at] === 'Đ');

function lettersWithD({ text }: Line): readonly Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf('D'); at >= 0; at = text.indexOf('D', at + 1)) {
    const span = lettersAround(text, at);
    at = Math.max(at, span.end - 1);
    if (span.end - span.start > 2 && !needsNoDefinition(text.slice(span.start, span.end))) found.push(span);
  }
  return found;
}

/** The run of capitals and the signs between them. */
function lettersAround(text: string, at: number): Span {
  const isPart = (index: number): boolean => /[\p{Lu}&,-]/u.test(text[index] ?? ' ');
  const isCapital = (index: number): boolean => /\p{Lu}/u.test(text[index] ?? ' ');
  let start = at;
  let end = at + 1;
  while (start > 0 && isPart(start - 1)) start--;
  while (end < text.length && isPart(end)) end++;
  while (start < at && !isCapital(start)) start++;
  while (end > at + 1 && !isCapital(end - 1)) end--;
  const isCut = /[\p{L}\p{M}\p{N}]/u.test(text[start - 1] ?? ' ') || /[\p{Ll}\p{M}]/u.test(text[end] ?? ' ');
  return isCut ? { start: at, end: at + 1 } : { start, end };
}

/** What the article itself writes with Đ, or should: where it defines letters with D for words with đ. */
function strokesHere(article: Article): ReadonlyMap<string, Known> {
  const strokes = new Map<string, Known>();
  const { definitions, uses } = acronymsOf(article);
  for (const { short, start, end } of uses) {
    if (short.includes('Đ'))
      strokes.set(withoutStroke(short), { short, long: short, place: placeIn(article, { start, end }) });
  }
  for (const [short, [first]] of definitions) {
    if (first === undefined) continue;
    const long = longForm(article, first);
    const right = short.includes('Đ') ? short : strokeByWords(short, long);
    if (right === undefined) {
      // Words with d (`dân chủ`) really give this.
      if (short.includes('D')) strokes.set(short, { short, long, place: placeIn(article, first.long) });
      continue;
    }
    strokes.set(withoutStroke(short), { short: right, long, place: placeIn(article, first.long) });
  }
  return strokes;
}

/** `chuyển đổi số (CDS)` → CĐS, where the initials are these letters but for the stroke. */
function strokeByWords(short: string, long: string): string | undefined {
  const words = wordsIn(long);
  const letters = Array.from(short).filter((letter) => /\p{L}/u.test(letter));
  const initials = words.slice(-letters.length).map(initial);
  if (letters.length !== initials.length || withoutStroke(initials.join('')) !== letters.join('')) return undefined;
  if (initials.join('') === letters.join('')) return undefined;
  let next = 0;
  return Array.from(short, (letter) => (/\p{L}/u.test(letter) ? (initials[next++] ?? letter) : letter)).join('');
}
