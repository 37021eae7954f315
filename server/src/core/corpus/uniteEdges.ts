/** Connected groups of ids, where some edges have to give way: the best supported edges unite first. */
import type { EntityId } from '../registry/model.ts';
import { compareTexts } from './strings.ts';

export interface Edge {
  readonly from: EntityId;
  readonly to: EntityId;
  /** Names the link apart from others, whichever end it was seen from. */
  readonly name: string;
  readonly support: number;
}

export const edgeOf = (from: EntityId, to: EntityId, support: number): Edge => ({
  from,
  to,
  name: from < to ? `${from} ${to}` : `${to} ${from}`,
  support,
});

/** Everything that edges lead to from a start, and those edges once each. */
export function explore(
  start: EntityId,
  edgesFrom: (id: EntityId) => readonly Edge[],
): { readonly members: readonly EntityId[]; readonly edges: readonly Edge[] } {
  const members = new Set([start]);
  const edges = new Map<string, Edge>();
  for (const member of members) {
    for (const edge of edgesFrom(member)) {
      edges.set(edge.name, edge);
      members.add(edge.to);
    }
  }
  return { members: [...members], edges: [...edges.values()] };
}

/** Groups of members, each in the order of letters. An edge between groups that may not be one is ignored. */
export function uniteEdges(
  members: readonly EntityId[],
  edges: readonly Edge[],
  mayUnite: (a: readonly EntityId[], b: readonly EntityId[]) => boolean,
): readonly (readonly EntityId[])[] {
  const groups = new Map<EntityId, readonly EntityId[]>(members.map((member) => [member, [member]]));
  const strongestFirst = [...edges].sort((a, b) => b.support - a.support || compareTexts(a.name, b.name));
  for (const { from, to } of strongestFirst) {
    const [left, right] = [groups.get(from), groups.get(to)];
    if (left === undefined || right === undefined || left === right || !mayUnite(left, right)) continue;
    const united = [...left, ...right].sort(compareTexts);
    for (const member of united) groups.set(member, united);
  }
  return [...new Set(groups.values())];
}
