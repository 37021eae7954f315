/** The acronyms of an article: where each is used, what it is defined as, and which ones need no definition. */
import type { Article, Definition, EntityMention } from '../mentions/model.ts';
import { nameKey } from '../text/comparison.ts';
import type { Registry } from '../registry/model.ts';
import type { Place, Span } from '../text/span.ts';
import { wordsIn } from './nearMiss.ts';
import { onOneLine, textAt } from './replacements.ts';

export interface AcronymUse extends Span {
  /** As written, composed, without the number of a code (`AMMSTI` of `AMMSTI-20`). */
  readonly short: string;
  readonly mention: EntityMention;
}

const usesRead = new WeakMap<Article, readonly AcronymUse[]>();

/** In the order of the text; bodies and meetings named by their letters included. Found once for all checks. */
export function acronymUses(article: Article): readonly AcronymUse[] {
  let uses = usesRead.get(article);
  if (uses === undefined) usesRead.set(article, (uses = findUses(article)));
  return uses;
}

function findUses(article: Article): readonly AcronymUse[] {
  const uses: AcronymUse[] = [];
  let end = -1;
  for (const mention of article.mentions) {
    if (mention.type === 'date' || (mention.type !== 'acronym' && mention.form !== 'short')) continue;
    const written = textAt(article, mention).normalize('NFC');
    const short = withoutNumber(written);
    if (!isAcronym(short) || mention.start < end) continue;
    uses.push({ start: mention.start, end: mention.end, short, mention });
    end = mention.end;
  }
  return uses;
}

/** Two capitals or more, and at least half of the letters. */
function isAcronym(text: string): boolean {
  if (/\s/.test(text)) return false;
  const letters = Array.from(text).filter((letter) => /\p{L}/u.test(letter));
  const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter)).length;
  return capitals >= 2 && capitals * 2 >= letters.length;
}

const withoutNumber = (short: string): string => short.replace(/[\s–‑-]*\d{1,4}$/u, '');

/** Definitions by their short form without its number. */
export function definitionsOf(article: Article): ReadonlyMap<string, readonly Definition[]> {
  const byShort = new Map<string, Definition[]>();
  for (const definition of article.definitions) {
    const short = withoutNumber(textAt(article, definition.short).normalize('NFC').trim());
    if (!isAcronym(short)) continue;
    const others = byShort.get(short);
    if (others === undefined) byShort.set(short, [definition]);
    else others.push(definition);
  }
  return byShort;
}

export const longForm = (article: Article, definition: Definition): string =>
  onOneLine(textAt(article, definition.long)).normalize('NFC');

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
export function isInitialsOf(short: string, long: string): boolean {
  const letters = Array.from(short.normalize('NFC'))
    .filter((letter) => /\p{L}/u.test(letter))
    .map((letter) => letter.toUpperCase());
  const words = wordsIn(long);
  let at = 0;
  for (const word of words) {
    if (at < letters.length && initial(word) === letters[at]) at++;
    else if (!SKIPPED.has(word.toLowerCase())) return false;
  }
  return at === letters.length;
}

/** First letter without tone and vowel mark, Đ kept apart from D. */
export function initial(word: string): string {
  const first = Array.from(word.normalize('NFC'))[0] ?? '';
  return first.toUpperCase() === 'Đ' ? 'Đ' : first.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
}

/** One expansion with or without the head of its body: `Bộ Khoa học và Công nghệ`, `khoa học và công nghệ`. */
export function sameExpansion(a: string, b: string): boolean {
  const [left, right] = [a, b].map((long) =>
    wordsIn(long)
      .map(nameKey)
      .filter((word) => word !== 'va' && word !== 'and')
      .join(' '),
  );
  if (left === undefined || right === undefined) return true;
  const [shorter, longer] = left.length < right.length ? [left, right] : [right, left];
  return longer === shorter || longer.endsWith(` ${shorter}`) || longer.startsWith(`${shorter} `);
}

/** Known to every reader of the papers, in any newsroom; a registry adds its own. */
const WELL_KNOWN: ReadonlySet<string> = new Set(
  `AI AFC AFF AIDS APEC ASEAN ASEM BBC BRICS CEO CIA CNN COVID COVID- CPI CPTPP DNA EU EUR EVFTA FAO FBI FDI FIFA FTA G7 G20 GDP GPS GRDP HIV
  IAEA ICAO ICT ID ILO IMF IMO IoT IOC IQ ISO IT ITU LED NASA NATO NGO ODA OECD OPEC PCI PDF PGS PhD PM PR QR RCEP SARS SEA SIM SMS SOS SWIFT
  TNT TS TV UAE UK UN UNCTAD UNDP UNESCO UNFPA UNHCR UNICEF USA US USD USSR VAT VIP VN VND WB WEF WHO WIPO WTO XHCN CHXHCN
  GS ThS TSKH BS LS NSND NSƯT NXB PV BTV CTV TTXVN VTV VOV VNA HĐND UBND MTTQ TƯ TW TP TPHCM HCM QL ĐT ĐH THPT THCS CLB CNTT KT-XH QH CSGT`
    .split(/\s+/)
    .filter((each) => each !== ''),
);

const ROMAN = /^(?=[IVXLC])(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4})$/;

export const needsNoDefinition = (short: string): boolean => WELL_KNOWN.has(short) || ROMAN.test(short);

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
