/** Finds the letters that were meant where nobody knows those that are written: UBDN for UBND, two neighbours swapped or one letter another. */
import { KNOWN_LETTERS, lettersKey } from '../mentions/grammar/knownLetters.ts';
import type { Article } from '../mentions/model.ts';
import type { Registry } from '../registry/model.ts';
import type { Span } from '../text/span.ts';
import { acronymsOf, longForm, registeredAcronyms, wellKnown, type AcronymUse } from './acronyms.ts';
import { isShouted } from './acronymsInContext.ts';

export interface LettersMeant {
  readonly short: string;
  readonly long: string;
  /** Where the article has them, when it does. */
  readonly place: Span | undefined;
  readonly uses: number;
}

const CAPITALS = /^\p{Lu}{4,8}$/u;

/** Only for letters of capitals alone that are used once: what stands there again and again is meant. */
export function lettersMeant(article: Article, use: AcronymUse, registry: Registry): LettersMeant | undefined {
  const { short } = use;
  const { times, definitions } = acronymsOf(article);
  const known = knownTo(registry);
  if (!CAPITALS.test(short) || times.get(short) !== 1 || known.longs.has(short)) return undefined;
  // Among words in capitals only swapped letters are no word.
  const isWord = isShouted(article, use) || isAmongCapitals(article, use);
  for (const [other, count] of times) {
    if (other.length !== short.length || !CAPITALS.test(other)) continue;
    const isSure =
      isSwap(short, other) ||
      (!isWord &&
        isOtherLetter(short, other) &&
        (isOfBody(other)
          ? count > 1 || other.length > 4 || definitions.has(other)
          : other.length > 5 || (count > 1 && other.length > 4)));
    if (isSure) return meant(article, other, count, known);
  }
  const council = isOfLevel(article, use) ? COUNCILS.find((each) => isOtherLetter(short, each)) : undefined;
  if (council !== undefined) return meant(article, council, times.get(council) ?? 0, known);
  const right =
    known.bySwap.get(short) ??
    (short.length > 4 && !isWord ? longOnes.find((each) => isOtherLetter(short, each)) : undefined);
  return right === undefined || times.has(right) ? undefined : meant(article, right, 0, known);
}

const COUNCILS = ['UBND', 'HĐND', 'ĐBQH'] as const;

/** `Phó Chủ tịch UBNG`, `HĐNG tỉnh`: what each province has. */
const isOfLevel = ({ text }: Article, { start, end }: Span): boolean =>
  /(?:Chủ tịch|Thường trực|Văn phòng|lãnh đạo|đoàn|kỳ họp) $/iu.test(
    text.slice(Math.max(0, start - 20), start).normalize('NFC'),
  ) ||
  /^ (?:các |cấp )?(?:tỉnh|thành phố|TP|huyện|quận|thị xã|xã|phường)(?![\p{L}\p{M}])/u.test(
    text.slice(end, end + 24).normalize('NFC'),
  );

/** Of four letters those of terms are too close to one another (`TCTD`, `TTTD`). */
const isOfBody = (short: string): boolean =>
  wellKnown.has(short) || KNOWN_LETTERS.get(lettersKey(short))?.kind === 'organisation';

/** Long letters that every reader knows; nobody else's are so near to them. */
const longOnes: readonly string[] = [...new Set([...wellKnown, ...KNOWN_LETTERS.keys()])].filter(
  (short) => CAPITALS.test(short) && short.length > 4,
);

/** `THE ASIAN BANK` within a sentence. */
const isAmongCapitals = ({ text }: Article, { start, end }: Span): boolean =>
  /\p{Lu}{3,}[ ,-]+$/u.test(text.slice(Math.max(0, start - 8), start)) ||
  /^[ ,-]+\p{Lu}{3,}/u.test(text.slice(end, end + 8));

function meant(article: Article, short: string, uses: number, { longs }: Known): LettersMeant {
  const { definitions, uses: all } = acronymsOf(article);
  const [definition] = definitions.get(short) ?? [];
  const long = definition === undefined ? longs.get(short) : longForm(article, definition);
  const first = all.find((each) => each.short === short);
  return { short, long: long ?? short, place: definition?.long ?? first, uses };
}

interface Known {
  /** What every reader or the registry knows, with what it stands for where that is told. */
  readonly longs: ReadonlyMap<string, string | undefined>;
  /** The same by what they are with two neighbours swapped; of letters that are nothing else. */
  readonly bySwap: ReadonlyMap<string, string>;
}

const byRegistry = new WeakMap<Registry, Known>();

function knownTo(registry: Registry): Known {
  const ready = byRegistry.get(registry);
  if (ready !== undefined) return ready;
  const longs = new Map<string, string | undefined>();
  for (const short of [...wellKnown, ...registry.allowedAcronyms]) longs.set(short, undefined);
  for (const { letters, vi } of KNOWN_LETTERS.values()) longs.set(letters, vi);
  for (const [short, [first]] of registeredAcronyms(registry)) longs.set(short, first?.long ?? longs.get(short));
  const bySwap = new Map<string, string>();
  for (const short of longs.keys()) {
    if (!CAPITALS.test(short)) continue;
    for (let at = 0; at + 1 < short.length; at++) {
      const swapped = short.slice(0, at) + short.charAt(at + 1) + short.charAt(at) + short.slice(at + 2);
      if (!longs.has(swapped)) bySwap.set(swapped, short);
    }
  }
  const known = { longs, bySwap };
  byRegistry.set(registry, known);
  return known;
}

export function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = Array.from(a).findIndex((letter, i) => letter !== b[i]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

const isOtherLetter = (a: string, b: string): boolean =>
  a.length === b.length && Array.from(a).filter((letter, at) => letter !== b[at]).length === 1;
