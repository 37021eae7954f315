/** Where the archive speaks of an entity: mentions and claims, read from the records without any text. */
import type { ClaimProperty } from '../mentions/model.ts';
import type { EntityId } from '../registry/model.ts';
import { entityId } from '../registry/model.ts';
import type { FileId } from '../text/span.ts';
import { findEntry, recordsWith } from './archive.ts';
import { numbersOf, type Sources } from './entities.ts';
import type { Identity } from './identity.ts';
import type { ArticleSummary, IndexedClaim, IndexedMention } from './model.ts';
import {
  type ArticleRecord,
  CLAIM,
  CLAIM_PROPERTIES,
  CLAIMS,
  DATE,
  DATE_END,
  DATE_START,
  ENTITIES,
  ENTITY,
  FLAGS,
  FORM,
  FORMS,
  HEADER,
  languageOf,
  reasonOf,
  lineRowOf,
  LINES,
  kindOfMention,
  mentionOf,
  startOfMention,
  MENTIONS,
  mentionRange,
  rowOf,
  sectionAt,
  word,
} from './record.ts';
import { eachRow } from './segment.ts';
import { compareTexts, type Strings } from './strings.ts';

export function* mentionsOf({ archive, identity }: Sources, id: EntityId): Generator<IndexedMention> {
  const group = identity.groupOf(id);
  const numbers = numbersOf(archive, group);
  for (const record of recordsWith(archive, numbers, true)) {
    const rows = rowsOf(record, numbers);
    const mentions = rows.flatMap((row) => mentionsIn(record, row, group.id));
    yield* rows.length > 1 ? mentions.sort(byPlace) : mentions;
  }
}

export function* claimsOf(
  { archive, identity }: Sources,
  id: EntityId,
  property: ClaimProperty | undefined,
): Generator<IndexedClaim> {
  const group = identity.groupOf(id);
  const numbers = numbersOf(archive, group);
  const wanted = property === undefined ? -1 : CLAIM_PROPERTIES.indexOf(property);
  for (const record of recordsWith(archive, numbers, false)) {
    yield* claimsIn({ archive, identity }, record, group.id, rowsOf(record, numbers), wanted);
  }
}

/** Of one article; `wanted` is a property's place in the list, -1 for all. */
export function claimsIn(
  { archive, identity }: Pick<Sources, 'archive' | 'identity'>,
  record: ArticleRecord,
  entity: EntityId,
  rows: readonly number[],
  wanted: number,
): readonly IndexedClaim[] {
  const claims: IndexedClaim[] = [];
  eachRow(record.words, record.at, CLAIMS, CLAIM, (at) => {
    const kind = word(record.words, at);
    if (!rows.includes(kind >> 5) || (wanted >= 0 && wanted !== ((kind >> 1) & 15))) return;
    claims.push(claimAt(record, at, entity, archive.strings, (value) => identity.groupOf(value).id));
  });
  return claims.sort(byPlace);
}

export function articlesOf({ archive, identity }: Sources, id: EntityId): readonly FileId[] {
  const files: FileId[] = [];
  for (const { file } of recordsWith(archive, numbersOf(archive, identity.groupOf(id)), true)) files.push(file);
  return files;
}

export function namesIn({ archive, identity }: Sources, id: EntityId, file: FileId): readonly string[] {
  const record = findEntry(archive, file);
  if (record === undefined) return [];
  const rows = rowsOf(record, numbersOf(archive, identity.groupOf(id)));
  const names = new Set<string>();
  eachRow(record.words, record.at, FORMS, FORM, (form) => {
    if (rows.includes(word(record.words, form))) names.add(archive.strings.textOf(word(record.words, form + 1)));
  });
  return [...names].sort(compareTexts);
}

export function summariseArticle(
  strings: Pick<Strings, 'textOf'>,
  identity: Identity,
  record: ArticleRecord,
): ArticleSummary {
  const { file, words, at } = record;
  const rows = Array.from({ length: word(words, at + ENTITIES) }, (_, row) => {
    const [from, to] = mentionRange(words, at, row);
    return { id: entityId(strings.textOf(word(words, at + HEADER + row * ENTITY))), mentioned: to > from };
  });
  const mentioned = rows.filter((row) => row.mentioned);
  // Those that the article only implies have no place in it to sort them by.
  const implied = rows.filter((row) => !row.mentioned).sort((a, b) => compareTexts(a.id, b.id));
  const entities = new Set([...mentioned, ...implied].map(({ id }) => identity.groupOf(id).id));
  const flags = word(words, at + FLAGS);
  const reason = reasonOf(flags);
  const [start, end] = [word(words, at + DATE_START), word(words, at + DATE_END)];
  const date = reason && {
    value: strings.textOf(word(words, at + DATE)),
    reason,
    ...(start >= 0 && { span: { start, end } }),
  };
  return { file, language: languageOf(flags), ...(date && { date }), entities: [...entities] };
}

export const rowsOf = (record: ArticleRecord, numbers: readonly number[]): readonly number[] =>
  numbers.map((number) => rowOf(record, number)).filter((row) => row >= 0);

export function mentionsIn(record: ArticleRecord, row: number, entity: EntityId): IndexedMention[] {
  const { file, words } = record;
  const [from, to] = mentionRange(words, record.at, row);
  const first = sectionAt(words, record.at, MENTIONS);
  const lines = sectionAt(words, record.at, LINES);
  const mentions: IndexedMention[] = [];
  for (let i = from; i < to; i++) {
    const start = startOfMention(words, record.at, first, i);
    const { length, type, form, nested } = mentionOf(kindOfMention(words, record.at, first, i));
    const at = lineRowOf(words, record.at, lines, start);
    const character = start - word(words, at + 1);
    mentions.push({ file, entity, start, end: start + length, type, form, nested, line: word(words, at), character });
  }
  return mentions;
}

export function claimAt(
  { file, words, at }: ArticleRecord,
  claim: number,
  entity: EntityId,
  strings: Strings,
  canonical: (id: EntityId) => EntityId,
): IndexedClaim {
  const kind = word(words, claim);
  const start = word(words, claim + 1);
  const value = strings.textOf(word(words, claim + 3));
  const day = word(words, claim + 4);
  const line = lineRowOf(words, at, sectionAt(words, at, LINES), start);
  return {
    file,
    entity,
    property: CLAIM_PROPERTIES[(kind >> 1) & 15] ?? 'count',
    value: (kind & 1) === 1 ? canonical(entityId(value)) : value,
    ...(day >= 0 && { at: strings.textOf(day) }),
    start,
    end: start + word(words, claim + 2),
    line: word(words, line),
    character: start - word(words, line + 1),
  };
}

interface Placed {
  readonly start: number;
  readonly end: number;
}

/** In the order of the text, the longer of two first. */
export const byPlace = (a: Placed, b: Placed): number => a.start - b.start || b.end - a.end;
