/** What the linkers of one article share: the reading, its texts, the entities found so far, and what each draft stands for. */
import { slug } from '../text/comparison.ts';
import { unitAt } from '../text/letters.ts';
import { CLOSE, OPEN } from '../text/signs.ts';
import type { DefinitionDraft } from './definitions.ts';
import type { Reading, TokenRange } from './drafts.ts';
import type { EntityTable } from './entityTable.ts';
import { KNOWN_LETTERS, lettersKey } from './grammar/knownLetters.ts';
import { isSign } from './tokenTests.ts';

/** What letters mean wherever nothing around them says otherwise. */
export interface LinkedLetters {
  readonly type: 'acronym' | 'organisation' | 'meeting';
  readonly row: number;
}

/** Hashes of single words of letters that stand somewhere behind such words. */
export interface LedLetters {
  /** `Hiệp định TPP`, `Công ước CITES`. */
  readonly treaties: ReadonlySet<number>;
  /** `Ban QLDA`, `Sở NNMT`: what a unit deals with, though its head be called `Giám đốc QLDA`. */
  readonly fields: ReadonlySet<number>;
}

export interface Linking {
  readonly reading: Reading;
  /** The article's own day, `YYYY-MM-DD`, when known. */
  readonly day: string | undefined;
  /** Days, months and years that the text tells, by their first token. */
  readonly dated: readonly { readonly at: number; readonly value: string }[];
  /** Last part of the file's name, as an id has it: tells apart what only this article knows. */
  readonly articleName: string;
  readonly entities: EntityTable;
  readonly definitions: readonly DefinitionDraft[];
  /** Letters (see lettersKey) → the words they stand for in this article. */
  readonly expansions: Map<string, string>;
  /** Letters → entity row that this article defines them to mean. */
  readonly definedAs: Map<string, number>;
  /** Sequence of tokens (see rangeKey) → entity row of the body so named. */
  readonly organisationByTokens: Map<number, number>;
  /** The same for letters. */
  readonly lettersByTokens: Map<number, LinkedLetters>;
  /** Slug of a code's letters → organisation draft whose sessions the code counts (`costi` → `Ủy ban …`). */
  readonly bodies: Map<string, number>;
  /** Letters as written → entity row of the term. */
  readonly termRow: Map<string, number>;
  /** Slug of a code's letters → entity row of the series (`ammsti` → AMMSTI). */
  readonly seriesOfCode: Map<string, number>;
  /** Draft index → entity row + 1, per kind; 0 = no mention after all. */
  readonly organisationRow: number[];
  readonly meetingRow: number[];
  readonly officialRow: number[];
  /** The elected bodies of which the article speaks, by the ends of their ids; found when first asked for. */
  elected: readonly string[] | undefined;
  /** Letters that name bodies by what they do (see actingLetters); found when first asked for, for most articles explain theirs. */
  acting: ReadonlySet<number> | undefined;
  /** Letters by what stands before them somewhere in the article; found when first asked for. */
  led: LedLetters | undefined;
  /** Initials of the bodies that an English article names → draft index (see bodyOfInitials); found when first asked for. */
  initials: ReadonlyMap<string, number> | undefined;
}

/** The text of a range of tokens, as written. */
export function rangeText(reading: Reading, range: TokenRange): string {
  const { tokens } = reading.scan;
  return tokens.text.slice(tokens.start[range.from], tokens.end[range.to - 1]);
}

/** The text with runs of spaces collapsed, composed. */
export function tidy(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const unit = unitAt(text, at);
    // Composed letters and single spaces, as nearly all names are: nothing to do.
    if (
      (unit >= 0x300 && unit < 0x370) ||
      unit < 0x20 ||
      unit === 0xa0 ||
      (unit >= 0x2000 && unit < 0x2010) ||
      (unit === 0x20 && at + 1 < text.length && unitAt(text, at + 1) === 0x20)
    )
      return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  }
  return text;
}

/** The part of an id that a name makes: letters expanded to words where the article or common use says how. */
export function nameSlug(linking: Linking, range: TokenRange): string {
  const { reading } = linking;
  let at = range.from;
  let out = '';
  const add = (part: string): void => {
    const piece = slug(part);
    if (piece !== '') out += out === '' ? piece : `-${piece}`;
  };
  while (at < range.to) {
    const acronym = reading.acronymAt[at] ?? 0;
    const draft = acronym > 0 ? reading.acronyms[acronym - 1] : undefined;
    if (draft !== undefined && draft.lettersTo <= range.to) {
      // `Tòa án nhân dân (TAND) tỉnh Gia Lai`: the same in letters.
      if (out !== '' && isSign(reading.scan, draft.from - 1, OPEN) && isSign(reading.scan, draft.lettersTo, CLOSE)) {
        at = draft.lettersTo + 1;
        continue;
      }
      const letters = rangeText(reading, { from: draft.from, to: draft.lettersTo });
      // `session of the NA` and `session of the National Assembly`.
      add(expansionOf(linking, letters, draft.known) ?? (letters === 'NA' ? 'National Assembly' : letters));
      at = draft.lettersTo;
      continue;
    }
    let next = at + 1;
    while (next < range.to && (reading.acronymAt[next] ?? 0) === 0) next++;
    add(rangeText(reading, { from: at, to: next }));
    at = next;
  }
  // `Khoa học Công nghệ`, `Khoa học & Công nghệ` and `Khoa học và Công nghệ` are one name; so are `TP Huế` and `thành phố Huế`.
  if (out.includes('tp-'))
    out = out.replace(CITY, '$1thanh-pho-').replace(/thanh-pho-hcm(?=-|$)/u, 'thanh-pho-ho-chi-minh');
  return out.includes('-va-') ? out.replaceAll('-va-', '-') : out;
}

const CITY = /(^|-)tp-/u;

/** Words for letters inside a name: this article's own, the registry's term, common use. Names of bodies stay letters. */
function expansionOf(linking: Linking, letters: string, known: number): string | undefined {
  const key = lettersKey(letters);
  const own = linking.expansions.get(key);
  if (own !== undefined) return own;
  const entity = known < 0 ? undefined : linking.reading.lexicon.names[known]?.entity;
  if (entity?.kind === 'term') return entity.name.vi ?? entity.name.en;
  const prior = KNOWN_LETTERS.get(key);
  return prior?.kind === 'term' ? prior.vi : undefined;
}

/** A number that equal sequences of tokens share whatever their case and normal form; others differ but for one pair in billions. */
export function rangeKey(reading: Reading, from: number, to: number): number {
  const { hash, check } = reading.scan.tokens;
  let key = 17;
  for (let at = from; at < to; at++)
    key = (Math.imul(key, 0x01000193) ^ (hash[at] ?? 0) ^ Math.imul(check[at] ?? 0, 0x85ebca6b)) | 0;
  return key;
}
