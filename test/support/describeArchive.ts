/** Everything that can be asked of an archive, as plain data for comparison; pages both whole and in pieces. */
import { strict as assert } from 'node:assert';
import type { Archive, Page, PageAsked } from '../../server/src/archive/model.ts';
import { entityId } from '../../server/src/core/registry/model.ts';
import { fileId } from '../../server/src/core/text/span.ts';

export async function describeArchive(
  archive: Archive,
  ids: readonly string[],
  files: readonly string[],
  queries: readonly string[],
  pageSize: number,
) {
  const entities = [];
  for (const id of ids.map(entityId)) {
    const byProperty = [];
    for (const property of ['dates', 'host'] as const) byProperty.push(await archive.claimsOf(id, { property }));
    entities.push({
      id,
      canonical: await archive.canonical(id),
      entity: await archive.entity(id),
      names: [...(await archive.namesOf(id))],
      editions: await archive.editionsOf(id),
      mentions: await inPages((asked) => archive.mentionsOf(id, asked), pageSize),
      claims: await inPages((asked) => archive.claimsOf(id, asked), pageSize),
      articles: await archive.articlesOf(id, { articles: pageSize }),
      byProperty,
    });
  }
  const summaries = await archive.summaries(files.map(fileId));
  const alike = [];
  for (const query of queries) alike.push(await archive.entitiesLike(query));
  return { entities, summaries, alike };
}

/** All rows, and where the pages end; one large page has the same rows. */
async function inPages<Row>(ask: (asked?: PageAsked) => Promise<Page<Row>>, articles: number) {
  const rows: Row[] = [];
  const ends: string[] = [];
  for (let after: PageAsked = {}; ;) {
    const page = await ask({ ...after, articles });
    rows.push(...page.rows);
    if (page.next === undefined) break;
    ends.push(page.next);
    after = { after: page.next };
  }
  assert.deepEqual((await ask()).rows, rows);
  return { rows, ends };
}
