/** Mentions, claims and articles of an entity, a page at a time: each page begins behind a path, so that the last costs what the first does. */
import type { IndexedClaim, IndexedMention } from '../core/corpus/model.ts';
import { byPlace } from '../core/corpus/occurrences.ts';
import { CLAIM_PROPERTIES, mentionOf } from '../core/corpus/record.ts';
import { compareTexts } from '../core/corpus/strings.ts';
import { entityId, type EntityId } from '../core/registry/model.ts';
import { fileId, type FileId } from '../core/text/span.ts';
import { PLACE } from './articleRows.ts';
import { fromColumn, toColumn } from './columnText.ts';
import { type ClaimsAsked, PAGE, type Page, type PageAsked } from './model.ts';
import type { Question } from './question.ts';

export async function mentionsIn(question: Question, id: EntityId, asked?: PageAsked): Promise<Page<IndexedMention>> {
  const group = await question.identify((identity) => identity.groupOf(id));
  const { rows, next } = await mentionRows(question, group.members, asked);
  const mentions: IndexedMention[] = [];
  for (let from = 0, to = 0; from < rows.length; from = to) {
    const file = rows[from]?.file;
    while (rows[to]?.file === file && to < rows.length) to++;
    const ofFile = rows.slice(from, to).flatMap((row) => mentionsOf(row, group.id));
    mentions.push(...(to > from + 1 ? ofFile.sort(byPlace) : ofFile));
  }
  return { rows: mentions, ...next };
}

export async function articlesIn(question: Question, id: EntityId, asked?: PageAsked): Promise<Page<FileId>> {
  const members = await question.membersOf(id);
  const { files, next } = await filesWith(question, members, asked, (entity) => ({
    table: 'mentions',
    where: `entity = ${entity} and places <> '{}'`,
  }));
  return { rows: files, ...next };
}

export async function claimsIn(question: Question, id: EntityId, asked: ClaimsAsked = {}): Promise<Page<IndexedClaim>> {
  const group = await question.identify((identity) => identity.groupOf(id));
  // A property is one of our own words.
  const ofProperty = asked.property === undefined ? '' : `and property = '${asked.property}'`;
  const { files, next } = await filesWith(question, group.members, asked, (entity) => ({
    table: 'claims',
    where: `entity = ${entity} ${ofProperty}`,
  }));
  const rows = await question.rows<ClaimColumns>(
    `select file, property, value, is_id, day, start_unit, end_unit, line, line_unit from ministry_news.claims
      where entity = any($1) and file = any($2) ${ofProperty} order by file, number`,
    [group.members.map(toColumn), files.map(toColumn)],
  );
  const values = await question.identify((identity) =>
    rows.map(({ value, is_id }) => (is_id ? identity.groupOf(entityId(fromColumn(value))).id : fromColumn(value))),
  );
  const claims = rows.map((row, i) => claimOf(row, group.id, values[i] ?? ''));
  claims.sort((a, b) => compareTexts(a.file, b.file) || byPlace(a, b));
  return { rows: claims, ...next };
}

interface PlacesRow {
  readonly file: FileId;
  readonly places: readonly number[];
}

interface Next {
  /** Empty after the last page. */
  readonly next: { readonly next?: FileId };
}

/** By path, then in the order of the ids. */
async function mentionRows(
  { rows: ask }: Question,
  members: readonly EntityId[],
  { after = fileId(''), articles = PAGE }: PageAsked = {},
): Promise<Next & { readonly rows: readonly PlacesRow[] }> {
  const found = await ask<{ readonly file: string; readonly places: readonly number[]; readonly member: number }>(
    eachMember(
      members,
      (entity, index) => `select ${index} as member, file, places from ministry_news.mentions
        where entity = ${entity} and file > $1 and places <> '{}' order by file limit $2`,
    ),
    [toColumn(after), articles + 1, ...members.map(toColumn)],
  );
  const rows = found
    .map((row) => ({ ...row, file: fileId(fromColumn(row.file)) }))
    .sort((a, b) => compareTexts(a.file, b.file) || a.member - b.member);
  const { files, next } = cut(rows, articles);
  const last = files.at(-1) ?? '';
  return { rows: rows.filter(({ file }) => file <= last), next };
}

/** The files of a page, as far as they have rows of any of the ids. */
async function filesWith(
  { rows: ask }: Question,
  members: readonly EntityId[],
  { after = fileId(''), articles = PAGE }: PageAsked = {},
  rowsOf: (entity: string) => { readonly table: string; readonly where: string },
): Promise<Next & { readonly files: readonly FileId[] }> {
  const found = await ask<{ readonly file: string }>(
    eachMember(members, (entity) => {
      const { table, where } = rowsOf(entity);
      return `select distinct file from ministry_news.${table} where ${where} and file > $1 order by file limit $2`;
    }),
    [toColumn(after), articles + 1, ...members.map(toColumn)],
  );
  const rows = found.map(({ file }) => ({ file: fileId(fromColumn(file)) }));
  return cut(
    rows.sort((a, b) => compareTexts(a.file, b.file)),
    articles,
  );
}

/** The first articles among sorted rows, and whether there are more. */
function cut(
  rows: readonly { readonly file: FileId }[],
  articles: number,
): Next & { readonly files: readonly FileId[] } {
  const all = [...new Set(rows.map(({ file }) => file))];
  const files = all.slice(0, articles);
  const last = files.at(-1);
  return { files, next: all.length > articles && last !== undefined ? { next: last } : {} };
}

/**
 * One short walk along the index for each id, instead of one that would have to sort everything: `$1` is the path to begin behind,
 * `$2` the limit, the ids come after.
 */
const eachMember = (members: readonly EntityId[], select: (entity: string, index: number) => string): string =>
  members.map((_, index) => `(${select(`$${index + 3}`, index)})`).join(' union all ');

function mentionsOf({ file, places }: PlacesRow, entity: EntityId): readonly IndexedMention[] {
  const mentions: IndexedMention[] = [];
  for (let i = 0; i < places.length; i += PLACE) {
    const [start = 0, kind = 0, line = 0, character = 0] = places.slice(i, i + PLACE);
    const { length, ...rest } = mentionOf(kind);
    mentions.push({
      file,
      entity,
      start,
      end: start + length,
      ...rest,
      line,
      character,
    });
  }
  return mentions;
}

interface ClaimColumns {
  readonly file: string;
  readonly property: string;
  readonly value: string;
  readonly is_id: boolean;
  readonly day: string | null;
  readonly start_unit: number;
  readonly end_unit: number;
  readonly line: number;
  readonly line_unit: number;
}

const claimOf = (row: ClaimColumns, entity: EntityId, value: string): IndexedClaim => ({
  file: fileId(fromColumn(row.file)),
  entity,
  property: CLAIM_PROPERTIES.find((property) => property === row.property) ?? 'count',
  value,
  ...(row.day !== null && { at: fromColumn(row.day) }),
  start: row.start_unit,
  end: row.end_unit,
  line: row.line,
  character: row.line_unit,
});
