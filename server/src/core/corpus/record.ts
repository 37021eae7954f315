/**
 * One article as a row of 32-bit words, and how to read it: about 1 KB where the objects take 20. Strings are numbers of a
 * string table; sections follow one another in the order of the header's counts.
 */
import type { ArticleDate, ClaimProperty, EntityForm, MentionType } from '../mentions/model.ts';
import type { FileId, Language } from '../text/span.ts';

/** Words of an article, from `at` on. */
export interface ArticleRecord {
  readonly file: FileId;
  readonly words: Int32Array;
  readonly at: number;
}

/** Header: language and reason of the date, the date's value, start and end (-1 absent), then how many rows each section has. */
export const FLAGS = 0;
export const DATE = 1;
export const DATE_START = 2;
export const DATE_END = 3;
export const ENTITIES = 4;
export const MENTIONS = 5;
export const FORMS = 6;
export const LINKS = 7;
export const EDITIONS = 8;
export const CLAIMS = 9;
export const LINES = 10;
/** Nothing in it: nobody knows what was asked, and every registry may read the article otherwise. */
export const ASKED = 11;
/** Asked of {@link sectionAt}: behind the last section. */
export const END = 12;
export const HEADER = 12;

/** Bits of the flags: language, reason of the date, and whether each mention is one word, as in all but very long articles. */
export const flagsOf = (language: Language, reason: ArticleDate['reason'] | undefined, isNarrow: boolean): number =>
  LANGUAGES.indexOf(language) |
  (reason === undefined ? 0 : (DATE_REASONS.indexOf(reason) + 1) << 1) |
  (isNarrow ? NARROW : 0);
const NARROW = 16;
export const languageOf = (flags: number): Language => LANGUAGES[flags & 1] ?? 'vi';
export const reasonOf = (flags: number): ArticleDate['reason'] | undefined => DATE_REASONS[((flags >> 1) & 7) - 1];

/** Words in a row of each section. */
/** Id, name, end of its mentions (they start where those of the entity before end). By first mention. */
export const ENTITY = 3;
/** Start, then length and kind ({@link mentionKind}), in one word where the article is {@link NARROW}. By entity, then start. */
export const MENTION = 2;
/** Entity row, a form by which the text names it. By entity. */
export const FORM = 2;
/** Two ids that the article shows to be one; twice the id of letters that the article uses with a meaning of their own. */
export const LINK = 2;
/** Id, the series it is an edition of, which edition. */
export const EDITION = 3;
/** Entity row and kind ({@link claimKind}), start, length, value, the day it holds on (-1 absent). By start. */
export const CLAIM = 5;
/** Line number, offset of its first character: the lines on which something starts. */
export const LINE = 2;
/** What its reading asked of the registry, as bits (see `../mentions/asked.ts`). */
export const BITS = 1;

export const LANGUAGES: readonly Language[] = ['vi', 'en'];

export const DATE_REASONS: readonly ArticleDate['reason'][] = [
  'front-matter',
  'header',
  'dateline',
  'deictic',
  'first-date',
  'event-end',
  'file-name',
];

export const MENTION_TYPES: readonly MentionType[] = [
  'meeting',
  'official',
  'organisation',
  'document',
  'place',
  'acronym',
  'date',
];

export const ENTITY_FORMS: readonly EntityForm[] = ['full', 'short', 'anaphor', 'title-only', 'name-variant'];

export const CLAIM_PROPERTIES: readonly ClaimProperty[] = [
  'dates',
  'place',
  'host',
  'chair',
  'theme',
  'part-of',
  'title',
  'body',
  'expansion',
  'parent',
  'participants',
  'count',
];

/** Bits of the second word of a mention: length above, then type (3), form (3), nested (1). */
export const mentionKind = (length: number, type: number, form: number, nested: boolean): number =>
  (Math.min(length, 0xffffff) << 7) | (type << 4) | (form << 1) | (nested ? 1 : 0);

/** What {@link mentionKind} put together. */
export const mentionOf = (
  kind: number,
): { readonly length: number; readonly type: MentionType; readonly form: EntityForm; readonly nested: boolean } => ({
  length: kind >>> 7,
  type: MENTION_TYPES[(kind >> 4) & 7] ?? 'acronym',
  form: ENTITY_FORMS[(kind >> 1) & 7] ?? 'full',
  nested: (kind & 1) === 1,
});

/** Bits of a narrow mention below its start: those of its kind. */
const KIND_BITS = 17;

/** Whether every mention of a text fits into a word of {@link narrowMention} that has a kind below {@link NARROW_KINDS}. */
export const isShort = (text: string): boolean => text.length < 2 ** (32 - KIND_BITS);
export const NARROW_KINDS = 2 ** KIND_BITS;
export const narrowMention = (start: number, kind: number): number => (start << KIND_BITS) | kind;

const isNarrow = (words: Int32Array, at: number): boolean => (word(words, at + FLAGS) & NARROW) !== 0;

/** Of the mention in a row of the section, which begins at `first`. */
export const startOfMention = (words: Int32Array, at: number, first: number, row: number): number =>
  isNarrow(words, at) ? word(words, first + row) >>> KIND_BITS : word(words, first + row * MENTION);

/** What {@link mentionKind} made, of the mention in a row of the section, which begins at `first`. */
export const kindOfMention = (words: Int32Array, at: number, first: number, row: number): number =>
  isNarrow(words, at) ? word(words, first + row) & (NARROW_KINDS - 1) : word(words, first + row * MENTION + 1);

/** Puts a mention somewhere else. */
export function moveMention(words: Int32Array, at: number, first: number, row: number, start: number): void {
  if (isNarrow(words, at)) words[first + row] = narrowMention(start, kindOfMention(words, at, first, row));
  else words[first + row * MENTION] = start;
}

/** Bits of the first word of a claim: entity row above, then property (4), whether the value is an id (1). */
export const claimKind = (row: number, property: number, isId: boolean): number =>
  (row << 5) | (property << 1) | (isId ? 1 : 0);

/** Words in a row of the section that a header field counts. */
const WIDTHS = Int32Array.of(0, 0, 0, 0, ENTITY, MENTION, FORM, LINK, EDITION, CLAIM, LINE, BITS);

/** The word at an offset of a record. Every offset is computed from the record's own counts, so there always is one. */
export const word = (words: Int32Array, at: number): number => words[at] ?? 0;

/** Where a section starts; `END` asks for the end of the record. */
export function sectionAt(words: Int32Array, at: number, section: number): number {
  let start = at + HEADER;
  for (let count = ENTITIES; count < section; count++) start += word(words, at + count) * word(WIDTHS, count);
  return section > MENTIONS && isNarrow(words, at) ? start - word(words, at + MENTIONS) : start;
}

/** The row of an entity in a record, -1 when the article does not speak of it. */
export function rowOf(record: ArticleRecord, id: number): number {
  const { words, at } = record;
  const first = at + HEADER;
  const count = word(words, at + ENTITIES);
  for (let row = 0; row < count; row++) if (words[first + row * ENTITY] === id) return row;
  return -1;
}

/** Range of an entity's mentions, as row numbers of the section. */
export function mentionRange(words: Int32Array, at: number, row: number): readonly [number, number] {
  const entry = at + HEADER + row * ENTITY + 2;
  return [row === 0 ? 0 : word(words, entry - ENTITY), word(words, entry)];
}

/** The line on which an offset stands where a mention or claim starts, as the offset of its row. */
export function lineRowOf(words: Int32Array, at: number, lines: number, offset: number): number {
  let low = 0;
  let high = word(words, at + LINES) - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (word(words, lines + middle * LINE + 1) <= offset) low = middle;
    else high = middle - 1;
  }
  return lines + low * LINE;
}
