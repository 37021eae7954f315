/** Everything that can be observed of a snapshot, as plain data for comparison; the revision excepted. */
import type { Snapshot } from '../../server/src/core/corpus/model.ts';
import type { EntityId } from '../../server/src/core/registry/model.ts';

/** `probes`: ids to ask about beside those that the snapshot tells of itself. */
export function describeSnapshot(snapshot: Snapshot, probes: readonly EntityId[] = []) {
  const files = [...snapshot.files()];
  const summaries = files.map((file) => snapshot.summary(file));
  const entities = [...snapshot.entities()];
  const ids = [...new Set([...probes, ...entities.map((entity) => entity.id)])].sort();
  return {
    count: snapshot.articleCount,
    files,
    held: files.map((file) => snapshot.article(file)?.text),
    summaries,
    days: files.map((file) => snapshot.dayOf(file)),
    entities,
    byId: ids.map((id) => ({
      id,
      canonical: snapshot.canonical(id),
      entity: snapshot.entity(id),
      mentions: [...snapshot.mentionsOf(id)],
      claims: [...snapshot.claimsOf(id)],
      groups: snapshot
        .claimGroupsOf(id)
        .map(({ first, ...group }) => ({ ...group, first: first(2), all: first(Infinity) })),
      articles: snapshot.articlesOf(id),
      articleCount: snapshot.articleCountOf(id),
      latest: snapshot.latestArticlesOf(id, 2, files[0]),
      introduction: snapshot.introductionOf(id),
      expansion: snapshot.firstClaimOf(id, 'expansion'),
      inFiles: files.map((file) => snapshot.mentionsOfIn(id, file)),
      namesInFiles: files.map((file) => snapshot.namesIn(id, file)),
      editions: snapshot.editionsOf(id),
      names: [...snapshot.namesOf(id)],
      numbered: snapshot.editionsNumbered(id.slice(id.lastIndexOf('-') + 1)),
      meanings: snapshot.meaningsOf(id.slice(id.indexOf('/') + 1)),
      near: entities.filter((entity) => entity.id === id).map(({ kind, name }) => snapshot.nearNames(kind, name)),
    })),
  };
}
