/** Finds the letters that were meant where nobody knows those that are written: UBDN for UBND, two neighbours swapped or one letter another. */
import { KNOWN_LETTERS, lettersKey } from '../mentions/grammar/knownLetters.ts';
import { nameKey } from '../text/comparison.ts';
import type { Snapshot } from '../corpus/model.ts';
import type { Article } from '../mentions/model.ts';
import type { Registry } from '../registry/model.ts';
import type { Span } from '../text/span.ts';
import { acronymsOf, longForm, registeredAcronyms, wellKnown, type AcronymUse } from './acronyms.ts';
import { isShouted } from './acronymsInContext.ts';
import { namesElsewhere } from './elsewhere.ts';
import { phrasesWithInitials } from './initialPhrases.ts';

export interface LettersMeant {
  readonly short: string;
  readonly long: string;
  /** Where the article has them, when it does. */
  readonly place: Span | undefined;
  readonly uses: number;
}

const CAPITALS = /^\p{Lu}{4,8}$/u;

/** Only for letters of capitals alone that are used once: what stands there again and again is meant. */
export function lettersMeant(article: Article, use: AcronymUse, snapshot: Snapshot): LettersMeant | undefined {
  const { times } = acronymsOf(article);
  const bloc = blocMeant(article, use);
  if (bloc !== undefined) return meant(article, bloc, times.get(bloc) ?? 0, knownTo(snapshot.registry));
  if ((times.get(use.short) ?? 1) !== 1) return undefined;
  // `SAEAN-EU` for ASEAN-EU.
  const [, first = '', rest = ''] = /^(\p{Lu}{4,8})(-\p{Lu}+)$/u.exec(use.short) ?? [];
  if (first === '') return behindHyphen(article, use, snapshot) ?? meantBy(article, use, snapshot);
  const right = meantBy(article, { ...use, short: first }, snapshot);
  return right && { ...right, short: right.short + rest };
}

/** `EU-ASAEN`: the letters behind a hyphen. */
function behindHyphen(article: Article, use: AcronymUse, snapshot: Snapshot): LettersMeant | undefined {
  const [, lead = '', last = ''] = /^(\p{Lu}{2,8}-)(\p{Lu}{5,8})$/u.exec(use.short) ?? [];
  const right = last === '' ? undefined : knownTo(snapshot.registry).bySwap.get(last);
  return right === undefined ? undefined : meant(article, lead + right, 0, knownTo(snapshot.registry));
}

function meantBy(article: Article, use: AcronymUse, snapshot: Snapshot): LettersMeant | undefined {
  const { short } = use;
  const { times, definitions } = acronymsOf(article);
  const known = knownTo(snapshot.registry);
  if (known.longs.has(short) || BESIDE.some(({ letters }) => letters.includes(short))) return undefined;
  const inContext = lettersBeside(article, use).find((each) => isOtherLetter(short, each) || isSwap(short, each));
  if (inContext !== undefined) return meant(article, inContext, times.get(inContext) ?? 0, known);
  if (!CAPITALS.test(short)) return undefined;
  // Among words in capitals only swapped letters are no word.
  const isWord = isShouted(article, use) || isAmongCapitals(article, use, known);
  for (const [other, count] of times) {
    if (other.length !== short.length || !CAPITALS.test(other)) continue;
    const isSure =
      isSwap(short, other) ||
      (!isWord &&
        isOtherLetter(short, other) &&
        ((isOfBody(other)
          ? count > 1 || other.length > 4 || definitions.has(other)
          : other.length > 5 || (count > 1 && other.length > 4)) ||
          ((definitions.has(other) || isOfBody(other) || isBodyHere(article, other)) &&
            isSaidNowhere(article, use, snapshot))));
    if (isSure) return meant(article, other, count, known);
  }
  const right =
    known.bySwap.get(short) ??
    (short.length > 4 && !isWord ? longOnes.find((each) => isOtherLetter(short, each)) : undefined);
  return right === undefined || times.has(right) ? undefined : meant(article, right, 0, known);
}

/** `the ABEAN Secretariat`, `ASEEAN Regional Forum`, said again and again: before what only this bloc has. */
function blocMeant({ text }: Article, { short, end }: AcronymUse): string | undefined {
  if (
    !/^A?\p{Lu}{3,5}N?$/u.test(short) ||
    KNOWN_LETTERS.has(lettersKey(short)) ||
    !OF_ASEAN.test(text.slice(end, end + 24))
  )
    return undefined;
  const isNear =
    isSwap(short, 'ASEAN') || isOtherLetter(short, 'ASEAN') || isOneMore(short, 'ASEAN') || isOneMore('ASEAN', short);
  return isNear ? 'ASEAN' : undefined;
}

const OF_ASEAN =
  /^ (?:Secretariat|Community|Economic Community|Political-Security|Socio-Cultural|Regional Forum|Charter|Plus Three|Inter-Parliamentary|Member States|Centrality|Secretary-General|Economic Ministers|Coordinating Council|Connectivity|Chairmanship|Free Trade Area)(?!\p{L})/u;

/** `a` is `b` with one letter more, the first being the same. */
const isOneMore = (a: string, b: string): boolean =>
  a.length === b.length + 1 &&
  a.charAt(0) === b.charAt(0) &&
  Array.from(a).some((_, at) => at > 0 && a.slice(0, at) + a.slice(at + 1) === b);

let byName: ReadonlyMap<string, string> | undefined;

/** Made when an article first explains letters. */
const lettersByName = (): ReadonlyMap<string, string> =>
  (byName ??= new Map(
    [...KNOWN_LETTERS.values()].flatMap(({ letters, en }) =>
      en === undefined ? [] : [[nameKey(en), letters] as const],
    ),
  ));

/** `Association of Southeast Asian Nations (ASAEN)`: letters of a name that every reader knows, one slip away from its own. */
export function lettersOfName(short: string, long: string): string | undefined {
  const right = lettersByName().get(nameKey(long));
  return right !== undefined && right.length > 3 && (isSwap(short, right) || isOtherLetter(short, right))
    ? right
    : undefined;
}

/** Neither does the article have words with these initials, nor another article the letters. */
function isSaidNowhere(article: Article, { short, mention }: AcronymUse, snapshot: Snapshot): boolean {
  const local = article.entities[mention.entity];
  if (local !== undefined && namesElsewhere(article, snapshot, local.id).size > 0) return false;
  return phrasesWithInitials(article, Array.from(short)).length === 0;
}

interface Beside {
  readonly letters: readonly string[];
  readonly before?: RegExp;
  readonly after?: RegExp;
}

const LEVEL = /^ (?:các |cấp )?(?:tỉnh|thành phố|TP|huyện|quận|thị xã|xã|phường)(?![\p{L}\p{M}])/u;

/** Letters that stand beside certain words: nobody else's do who are so near to them. */
const BESIDE: readonly Beside[] = [
  {
    letters: ['UBND', 'HĐND', 'ĐBQH'],
    before: /(?:Chủ tịch|Thường trực|Văn phòng|lãnh đạo|đoàn|kỳ họp|(?:UBND|HĐND)(?:,| và| -)) $/iu,
    after: LEVEL,
  },
  { letters: ['CAND', 'QĐND', 'CSND', 'ANND'], before: /(?:lực lượng|chiến sĩ|Tổng cục Chính trị|Tham mưu trưởng) $/u },
  { letters: ['UBKT'], after: /^ (?:Tỉnh|Thành|Huyện|Quận|Đảng) ủy(?!\p{L})/u },
  { letters: ['CSĐT', 'CSMT'], before: /Cơ quan $/u },
  { letters: ['TAND', 'VKSND', 'BĐBP', 'LĐLĐ', 'BHXH', 'MTTQ', 'CHQS'], after: LEVEL },
  { letters: ['ĐBQH'], after: /^ \p{Lu}[\p{Ll}\p{M}]+ \p{Lu}[\p{Ll}\p{M}]+/u },
  { letters: ['THPT', 'THCS'], before: /(?:Trường|tốt nghiệp|học sinh) $/iu },
  {
    letters:
      'KHCN KH&CN GTVT GDĐT GD&ĐT KHĐT KH&ĐT TNMT TN&MT NN&MT NN&PTNT TT&TT VHTT VHTTDL VHTT&DL LĐTBXH LĐTB&XH LĐ-TB&XH'.split(
        ' ',
      ),
    before: /(?:Bộ|Sở|(?:Bộ|Thứ) trưởng) $/u,
  },
];

function lettersBeside({ text }: Article, { start, end }: Span): readonly string[] {
  const before = text.slice(Math.max(0, start - 20), start).normalize('NFC');
  const after = text.slice(end, end + 24).normalize('NFC');
  return BESIDE.flatMap((each) =>
    each.before?.test(before) === true || each.after?.test(after) === true ? each.letters : [],
  );
}

/** Of four letters those of terms are too close to one another (`TCTD`, `TTTD`). */
const isOfBody = (short: string): boolean =>
  wellKnown.has(short) || KNOWN_LETTERS.get(lettersKey(short))?.kind === 'organisation';

/** Read as a body, and again and again. */
function isBodyHere(article: Article, short: string): boolean {
  const uses = acronymsOf(article).uses.filter((use) => use.short === short);
  return uses.length > 1 && uses.every(({ mention }) => mention.type === 'organisation');
}

/** Long letters that every reader knows; nobody else's are so near to them. */
const longOnes: readonly string[] = [...new Set([...wellKnown, ...KNOWN_LETTERS.keys()])].filter(
  (short) => CAPITALS.test(short) && short.length > 4,
);

/** `THE ASIAN BANK` within a sentence; not beside other letters (`SOM ASEAN`). */
function isAmongCapitals({ text }: Article, { start, end }: Span, { longs }: Known): boolean {
  const [, before = ''] = /(\p{Lu}{3,})[ ,-]+$/u.exec(text.slice(Math.max(0, start - 12), start)) ?? [];
  const [, after = ''] = /^[ ,-]+(\p{Lu}{3,})/u.exec(text.slice(end, end + 12)) ?? [];
  return [before, after].some((word) => word !== '' && !longs.has(word));
}

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

function isOtherLetter(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const others = Array.from(a).flatMap((letter, at) => (letter === b[at] ? [] : [letter + (b[at] ?? '')]));
  return others.length === 1 && /^\p{Lu}{2}$/u.test(others[0] ?? '');
}
