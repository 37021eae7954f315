/** The archive in memory behind the questions that a database answers too. */
import type { Snapshot } from '../core/corpus/model.ts';
import { readQuery, searchEntities } from '../core/corpus/search.ts';
import type { FileId } from '../core/text/span.ts';
import { type Archive, MOST_ALIKE, PAGE, type Page, type PageAsked } from './model.ts';

export function embeddedArchive(snapshot: Snapshot): Archive {
  return {
    registry: snapshot.registry,
    canonical: async (id) => snapshot.canonical(id),
    entity: async (id) => snapshot.entity(id),
    namesOf: async (id) => snapshot.namesOf(id),
    editionsOf: async (series) => snapshot.editionsOf(series),
    mentionsOf: async (id, asked) => pageOf(snapshot.mentionsOf(id), ({ file }) => file, asked),
    claimsOf: async (id, asked) => pageOf(snapshot.claimsOf(id, asked?.property), ({ file }) => file, asked),
    articlesOf: async (id, asked) => pageOf(snapshot.articlesOf(id), (file) => file, asked),
    // In memory nothing typed means what is used most; a database could only find that out by counting everything.
    entitiesLike: async (name, limit = MOST_ALIKE) =>
      readQuery(name).folded === '' ? [] : searchEntities(snapshot, name, limit),
    summaries: async (files) => files.map((file) => snapshot.summary(file)),
    close: async () => {},
  };
}

/** Cuts rows that come in path order where the page is full. */
function pageOf<Row>(
  rows: Iterable<Row>,
  fileOf: (row: Row) => FileId,
  { after, articles = PAGE }: PageAsked = {},
): Page<Row> {
  const found: Row[] = [];
  let count = 0;
  let last: FileId | undefined;
  for (const row of rows) {
    const file = fileOf(row);
    if (after !== undefined && file <= after) continue;
    if (file !== last) {
      if (count === articles && last !== undefined) return { rows: found, next: last };
      count++;
      last = file;
    }
    found.push(row);
  }
  return { rows: found };
}
