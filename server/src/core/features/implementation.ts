/** Go to Implementations: the lead mention in every article about an entity, to jump between articles about one meeting. */
import type { IndexedMention, Snapshot } from '../corpus/model.ts';
import type { EntityId } from '../registry/model.ts';
import type { FileId } from '../text/span.ts';
import type { Destinations } from './definition.ts';
import { byDate, type Destination, toIndexed } from './destination.ts';
import { targetAt } from './targetAt.ts';

export function implementation(snapshot: Snapshot, file: FileId, offset: number): Destinations | undefined {
  const target = targetAt(snapshot, file, offset);
  if (target === undefined) return undefined;
  return { origin: target.span, destinations: leadMentions(snapshot, [target.entity, ...target.others]) };
}

/** An edition's own articles first, then those that name only its series; a series leads to all its editions' articles. */
export function leadMentions(snapshot: Snapshot, ids: readonly EntityId[]): readonly Destination[] {
  const found = new Map<FileId, Destination>();
  const order = byDate(snapshot);
  const add = (group: readonly EntityId[]): void => {
    const leads = new Map<FileId, Destination>();
    for (const id of group) collectLeads(snapshot, id, leads);
    for (const [file, lead] of [...leads].toSorted(([a], [b]) => order(a, b))) {
      if (!found.has(file)) found.set(file, lead);
    }
  };
  add(ids);
  add(ids.flatMap((id) => snapshot.editionsOf(id)));
  add(ids.flatMap((id) => seriesOf(snapshot, id) ?? []));
  return [...found.values()];
}

function seriesOf(snapshot: Snapshot, id: EntityId): EntityId | undefined {
  const declared = snapshot.registry.entities.get(id);
  const series = snapshot.entity(id)?.series ?? (declared?.kind === 'meeting' ? declared.series : undefined);
  return series === undefined ? undefined : snapshot.canonical(series);
}

/** The first mention by name; where there is none (an anaphor to another article), the first of all. */
export function leadIn(snapshot: Snapshot, id: EntityId, file: FileId): Destination | undefined {
  const mentions = snapshot.mentionsOfIn(id, file);
  const lead = mentions.find(isByName) ?? mentions[0];
  return lead && toIndexed(lead);
}

const isByName = ({ form }: IndexedMention): boolean => form !== 'anaphor' && form !== 'title-only';

/** The same in each article. */
function collectLeads(snapshot: Snapshot, id: EntityId, leads: Map<FileId, Destination>): void {
  const named = new Set<FileId>();
  for (const mention of snapshot.mentionsOf(id)) {
    const byName = isByName(mention);
    const lead = leads.get(mention.file);
    const better = lead === undefined || (byName && (!named.has(mention.file) || mention.start < lead.start));
    if (better) leads.set(mention.file, toIndexed(mention));
    if (byName) named.add(mention.file);
  }
}
