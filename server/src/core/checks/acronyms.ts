/** The acronyms of an article: where each is used, what it is defined as, and which ones need no definition. */
import { isSpeltInStyle } from './englishSpelling.ts';
import type { Article, Definition, EntityMention } from '../mentions/model.ts';
import { nameKey } from '../text/comparison.ts';
import type { Registry } from '../registry/model.ts';
import type { Place, Span } from '../text/span.ts';
import { wordsIn } from './nearMiss.ts';
import { ofLastArticle } from './reading.ts';
import { textAt } from './replacements.ts';
import { classOf, MARK, unitAt } from '../text/letters.ts';
import { remembered } from '../text/remembered.ts';
import { spellingOf } from './spelling.ts';

export interface AcronymUse extends Span {
  /** As written, composed, without the number of a code (`AMMSTI` of `AMMSTI-20`). */
  readonly short: string;
  readonly mention: EntityMention;
}

export interface Acronyms {
  /** In the order of the text; bodies and meetings named by their letters included. */
  readonly uses: readonly AcronymUse[];
  /** How often each is used. */
  readonly times: ReadonlyMap<string, number>;
  /** Definitions by their short form without its number. */
  readonly definitions: ReadonlyMap<string, readonly Definition[]>;
}

/** Found once for all checks. */
export const acronymsOf = ofLastArticle((article: Article): Acronyms => {
  const uses = findUses(article);
  const times = new Map<string, number>();
  for (const { short } of uses) times.set(short, (times.get(short) ?? 0) + 1);
  const definitions = new Map<string, Definition[]>();
  for (const definition of article.definitions) {
    const short = shortFormOf(textAt(article, definition.short).trim());
    if (short === undefined) continue;
    const others = definitions.get(short);
    if (others === undefined) definitions.set(short, [definition]);
    else others.push(definition);
  }
  return { uses, times, definitions };
});

function findUses(article: Article): readonly AcronymUse[] {
  const uses: AcronymUse[] = [];
  let end = -1;
  for (const mention of article.mentions) {
    if (mention.type === 'date' || (mention.type !== 'acronym' && mention.form !== 'short')) continue;
    if (mention.start < end) continue;
    const short = shortFormOf(textAt(article, mention));
    if (short === undefined) continue;
    uses.push({ start: mention.start, end: mention.end, short, mention });
    end = mention.end;
  }
  return uses;
}

/** `UBND TP.HCM`, read as one body: its letters, which are no use of an acronym by itself. */
export const lettersOfBranches = (article: Article): readonly AcronymUse[] =>
  article.mentions.flatMap((mention): readonly AcronymUse[] => {
    if (mention.type !== 'organisation' || mention.form !== 'short') return [];
    const [, short] = /^(\p{Lu}{4,8}) (?=\p{Lu})/u.exec(textAt(article, mention).normalize('NFC')) ?? [];
    return short === undefined ? [] : [{ start: mention.start, end: mention.start + short.length, short, mention }];
  });

/** Letters of which at least two, and at least half, are capitals; without the number of a code. */
const shortFormOf = remembered((written: string): string | undefined => {
  const short = written.normalize('NFC').replace(/[\s–‑-]*\d{1,4}$/u, '');
  if (/\s/.test(short)) return undefined;
  const letters = Array.from(short).filter((letter) => /\p{L}/u.test(letter));
  const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter)).length;
  return capitals >= 2 && capitals * 2 >= letters.length ? short : undefined;
});

export const longForm = (article: Article, definition: Definition): string =>
  spellingOf(textAt(article, definition.long)).text;

/** Small words that an acronym may leave out. */
const SKIPPED: ReadonlySet<string> = new Set([
  'và',
  'về',
  'của',
  'các',
  'cho',
  'the',
  'of',
  'and',
  'for',
  'on',
  'in',
  'to',
]);

/** Every letter of the short form is the initial of a word, in order, and only small words are left out; Đ is not D. */
export const isInitialsOf = (short: string, long: string): boolean => areInitialsOf(short, wordsIn(long));

/** The same of composed words, from one of them on. */
export function areInitialsOf(short: string, words: readonly string[], from = 0): boolean {
  const letters = lettersIn(short);
  let found = 0;
  for (let at = from; at < words.length; at++) {
    const word = words[at] ?? '';
    const isNext = isInitial(letters[found], word);
    const isSmall = (!isNext || word.length < 4) && SKIPPED.has(word.toLowerCase());
    // `Thế giới và Việt Nam (TG&VN)`: the V may be either word's.
    if (isNext && isSmall) return letters.length < 31 && mayBeInitialsOf(letters, words, from);
    if (isNext) found++;
    else if (!isSmall) return false;
  }
  return found === letters.length;
}

/** The same where small words may have a letter or none: `reached` has a bit for each number of letters that the words so far may give. */
function mayBeInitialsOf(letters: readonly string[], words: readonly string[], from: number): boolean {
  let reached = 1;
  for (let at = from; at < words.length; at++) {
    const word = words[at] ?? '';
    let next = SKIPPED.has(word.toLowerCase()) ? reached : 0;
    for (let count = 0; count < letters.length; count++)
      if ((reached & (1 << count)) !== 0 && isInitial(letters[count], word)) next |= 1 << (count + 1);
    reached = next;
  }
  return (reached & (1 << letters.length)) !== 0;
}

/** Ư is often typed W: UBKTTW. */
export const isInitial = (letter: string | undefined, word: string): boolean =>
  letter === initial(word) || (WITH_HORN.has(letter ?? '') && initial(word) === 'U');

const WITH_HORN: ReadonlySet<string> = new Set(['W', 'Ư']);

const lettersIn = remembered((short: string): readonly string[] =>
  Array.from(short.normalize('NFC'))
    .filter((letter) => /\p{L}/u.test(letter))
    .map((letter) => letter.toUpperCase()),
);

/** First letter without tone and vowel mark, Đ kept apart from D. */
export function initial(word: string): string {
  // Of most words one code unit tells.
  const unit = unitAt(word, 0);
  if (unit >= COMPOSED || classOf[unitAt(word, 1)] === MARK) return initialOf(word);
  return (initials[unit] ??= initialOf(word.charAt(0)));
}

const initials: string[] = [];

/** Above are letters of which several make one. */
const COMPOSED = 0x1f00;

function initialOf(word: string): string {
  const first = Array.from(word.normalize('NFC'))[0] ?? '';
  return first.toUpperCase() === 'Đ' ? 'Đ' : first.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
}

const AND = nameKey('và');

const withoutAnd = remembered((long: string): string =>
  wordsIn(long)
    .map(nameKey)
    .filter((word) => word !== AND && word !== 'and')
    .join(' '),
);

/** One expansion with or without the head of its body: `Bộ Khoa học và Công nghệ`, `khoa học và công nghệ`. */
export function sameExpansion(a: string, b: string): boolean {
  if (a === b || isSpeltInStyle(a, b)) return true;
  const [left, right] = [withoutAnd(a), withoutAnd(b)];
  const [shorter, longer] = left.length < right.length ? [left, right] : [right, left];
  return longer === shorter || longer.endsWith(` ${shorter}`) || longer.startsWith(`${shorter} `);
}

/** Known to every reader of the papers, in any newsroom; a registry adds its own. */
export const wellKnown: ReadonlySet<string> = new Set(
  `AI AFC AFF MP MPs AIDS APEC ASEAN ASEM BBC BRICS CEO CIA CNN COVID COVID- CPI CPTPP DNA EU EUR EVFTA FAO FBI FDI FIFA FTA G7 G20 GDP GPS GRDP HIV
  IAEA ICAO ICT ID ILO IMF IMO IoT IOC IQ ISO IT ITU LED NASA NATO NGO ODA OECD OPEC PCI PDF PGS PhD PM PR QR RCEP SARS SEA SIM SMS SOS SWIFT
  TNT TS TV UAE UK UN UNCTAD UNDP UNESCO UNFPA UNHCR UNICEF USA US USD USSR VAT VIP VN VND WB WEF WHO WIPO WTO XHCN CHXHCN
  GS ThS TSKH BS LS NSND NSƯT NXB PV BTV CTV TTXVN VTV VOV VNA HĐND UBND MTTQ UBMTTQ KTXH TƯ TW TP TPHCM HCM QL ĐT ĐH THPT THCS CLB CNTT KT-XH QH CSGT TNHH MTV TNCS CHQS BCHQS QLDA ĐHQG NCS KHKT HTQT SKĐT LSQ ĐSQ UBKT BV QĐND CAND LLVT LLVTND TPP UNCLOS WWF CLMV GMS EDF VNeID GMT UTC AM KM`
    .split(/\s+/)
    .filter((each) => each !== ''),
);

const ROMAN = /^(?=[IVXLC])(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4})$/;

/** Plurals too: `FTAs`. */
export const needsNoDefinition = (short: string): boolean =>
  wellKnown.has(short) || ROMAN.test(short) || (/\p{Lu}s$/u.test(short) && wellKnown.has(short.slice(0, -1)));

/** What an acronym stands for, and where that is said. */
export interface Expansion {
  readonly long: string;
  readonly place: Place;
}

const byRegistry = new WeakMap<Registry, ReadonlyMap<string, readonly Expansion[]>>();

/** The registry's acronyms with all accepted long forms; computed once per registry, which never changes. */
export function registeredAcronyms(registry: Registry): ReadonlyMap<string, readonly Expansion[]> {
  const ready = byRegistry.get(registry);
  if (ready !== undefined) return ready;
  const made = new Map<string, Expansion[]>();
  for (const { names, declaredAt } of registry.entities.values()) {
    const longs = names
      .filter(({ use }) => use === 'name' || use === 'short')
      .map(({ text }) => ({ long: text, place: declaredAt }));
    for (const { text, use } of names) {
      if (use === 'acronym') made.set(text, [...(made.get(text) ?? []), ...longs]);
    }
  }
  byRegistry.set(registry, made);
  return made;
}

/** Length of the closing bracket after a short form, which belongs to its definition; 0 without one. */
export const bracketAfter = ({ text }: Article, end: number): number =>
  /^\s*\)/.exec(text.slice(end, end + 8))?.[0].length ?? 0;
