/**
 * Which ids mean one entity, as a function of what the articles show, whatever the order in which it was learnt.
 *
 * First the plain ids (series, people, bodies …): those that articles link are one, but never two that the registry keeps apart.
 * Then the editions: whatever is called edition N of a series is one, named after the series; links to and between editions
 * unite further, but never two registered ids, two different editions, or an edition and a series. Where links contradict
 * each other those that more articles show win, then the order of letters. Last the letters that nobody explains where they
 * stand: they are the body or meeting that the archive calls by them, when there is exactly one.
 */
import type { EntityId, Registry } from '../registry/model.ts';
import { entityId } from '../registry/model.ts';
import type { EditionFact, Facts, Supported } from './facts.ts';
import { kindOf } from './kindOf.ts';
import { haveOnlyLettersInCommon } from './onlyLettersInCommon.ts';
import { compareTexts } from './strings.ts';
import { edgeOf, explore, uniteEdges } from './uniteEdges.ts';

/** Ids that mean one entity. */
export interface Group {
  /** The one it is known by. */
  readonly id: EntityId;
  /** All of them, in the order of letters. */
  readonly members: readonly EntityId[];
  readonly series?: EntityId;
  readonly edition?: string;
}

export interface Identity {
  readonly groupOf: (id: EntityId) => Group;
  /** Ids called editions of the series by an article or the registry. */
  readonly editionsOf: (series: EntityId) => readonly EntityId[];
  /** Groups of editions with the number, of whatever series, by id. */
  readonly editionsNumbered: (edition: string) => readonly EntityId[];
  /** Bodies, meetings and terms that letters (as in an id) stand for, by id. */
  readonly meaningsOf: (letters: string) => readonly EntityId[];
}

/** What was found out so far; shared between snapshots whose facts are the same. */
export interface IdentityMemory {
  readonly plain: Map<EntityId, PlainGroup>;
  /** As links and editions make them, without unexplained letters. */
  readonly linked: Map<EntityId, Group>;
  readonly groups: Map<EntityId, Group>;
  readonly numbered: Map<string, readonly EntityId[]>;
}

interface PlainGroup {
  readonly id: EntityId;
  readonly members: readonly EntityId[];
  readonly isSeries: boolean;
}

/** An edition's series and number. */
interface Key {
  readonly series: EntityId;
  readonly edition: string;
}

/** Ids that are one without any link: a plain group, or all that is called one edition. */
interface Node {
  readonly id: EntityId;
  readonly members: readonly EntityId[];
  readonly registered?: EntityId;
  readonly key?: Key;
  readonly isSeries: boolean;
}

export const emptyMemory = (): IdentityMemory => ({
  plain: new Map(),
  linked: new Map(),
  groups: new Map(),
  numbered: new Map(),
});

export function createIdentity(facts: Facts, registry: Registry, memory: IdentityMemory): Identity {
  const declared = declaredEditions(registry);

  const isRegistered = (id: EntityId): boolean => registry.entities.has(id);
  const isEdition = (id: EntityId): boolean =>
    isRegistered(id) ? registryKey(registry, id) !== undefined : seriesOf(id).length > 0;
  const isSeries = (id: EntityId): boolean =>
    isRegisteredSeries(registry, id) || declared.ofSeries.has(id) || editionsIn(id).length > 0;
  const ofSameKind = <Fact extends { readonly id: EntityId }>(id: EntityId, found: readonly Fact[]): readonly Fact[] =>
    found.filter((fact) => kindOf(fact.id, registry) === kindOf(id, registry));
  const seriesOf = (id: EntityId): readonly EditionFact[] => ofSameKind(id, facts.seriesOf(id));
  const editionsIn = (series: EntityId): readonly EditionFact[] => ofSameKind(series, facts.editionsOf(series));
  const linksOf = (id: EntityId): readonly Supported[] => ofSameKind(id, facts.linksOf(id));

  const plainGroup = (id: EntityId): PlainGroup => {
    const known = memory.plain.get(id);
    if (known !== undefined) return known;
    const { members, edges } = explore(id, (member) =>
      isEdition(member)
        ? []
        : linksOf(member)
            .filter((link) => !isEdition(link.id))
            .map((link) => edgeOf(member, link.id, link.support)),
    );
    const groups = uniteEdges(members, edges, (a, b) => mayBeOne(a, b, isRegistered));
    for (const group of groups) {
      const made: PlainGroup = {
        id: group.find(isRegistered) ?? best(group),
        members: group,
        isSeries: group.some(isSeries),
      };
      for (const member of group) memory.plain.set(member, made);
    }
    return memory.plain.get(id) ?? { id, members: [id], isSeries: false };
  };

  /** The series and number of an edition, as most articles have it. */
  const keyOf = (id: EntityId): Key | undefined => {
    if (isRegistered(id)) {
      const key = registryKey(registry, id);
      return key && { ...key, series: plainGroup(key.series).id };
    }
    const votes = new Map<string, { readonly key: Key; support: number }>();
    for (const fact of seriesOf(id)) {
      const key: Key = { series: plainGroup(fact.id).id, edition: fact.edition };
      const vote = votes.get(editionId(key));
      if (vote === undefined) votes.set(editionId(key), { key, support: fact.support });
      else vote.support += fact.support;
    }
    const order = [...votes.values()].sort(
      (a, b) => b.support - a.support || compareTexts(editionId(a.key), editionId(b.key)),
    );
    return order[0]?.key;
  };

  /** The id of an edition: the registry's, else made of series and number. */
  const targetOf = (key: Key): EntityId => {
    const registered = plainGroup(key.series).members.flatMap((series) => declared.ofSeries.get(series) ?? []);
    const same = registered.filter((id) => registryKey(registry, id)?.edition === key.edition);
    return same.sort(compareTexts)[0] ?? editionId(key);
  };

  /** The id one step nearer to what the entity is called; itself at the end. */
  const stepFrom = (id: EntityId): EntityId => {
    if (isRegistered(id)) return id;
    const key = keyOf(id);
    return key === undefined ? plainGroup(id).id : targetOf(key);
  };

  const sinkOf = (id: EntityId): EntityId => {
    const path = [id];
    for (let next = stepFrom(id); ; next = stepFrom(next)) {
      const seen = path.indexOf(next);
      if (seen >= 0) return best(path.slice(seen));
      path.push(next);
    }
  };

  /** The ways to read an id as the edition of a series of which articles say something. */
  const spellings = (id: EntityId): readonly Key[] =>
    splits(id).filter(
      ({ series }) => facts.mayKnow(series) && (editionsIn(series).length > 0 || linksOf(series).length > 0),
    );

  /** Most ids: nothing leads to them or away from them. */
  const standsAlone = (id: EntityId): boolean =>
    !id.startsWith('term/') &&
    !isRegistered(id) &&
    linksOf(id).length === 0 &&
    seriesOf(id).length === 0 &&
    !isSeries(id) &&
    spellings(id).length === 0;

  /** Ids whose step leads to this one. */
  const stepsTo = (id: EntityId): readonly EntityId[] => {
    const spelt = spellings(id);
    const registered = isRegistered(id) ? keyOf(id) : undefined;
    const keys = registered === undefined ? spelt : [...spelt, registered];
    const editions = keys.flatMap(({ series, edition }) =>
      plainGroup(series).members.flatMap((member) =>
        editionsIn(member).flatMap((fact) => (fact.edition === edition ? [fact.id] : [])),
      ),
    );
    const found = editions.filter((edition) => stepFrom(edition) === id);
    return isEdition(id) ? found : [...found, ...plainGroup(id).members];
  };

  const nodeOf = (id: EntityId): Node => {
    const sink = sinkOf(id);
    const members = new Set([sink]);
    for (const member of members) for (const source of stepsTo(member)) members.add(source);
    const keys = [...members].flatMap((member) => keyOf(member) ?? []);
    const key = keys.sort((a, b) => compareKeys(a, b, sink))[0];
    const registered = [...members].find(isRegistered);
    return {
      id: sink,
      members: [...members].sort(compareTexts),
      isSeries: [...members].some((member) => !isEdition(member) && plainGroup(member).isSeries),
      ...(key && { key }),
      ...(registered && { registered }),
    };
  };

  const linkedGroup = (id: EntityId): Group => {
    const known = memory.linked.get(id);
    if (known !== undefined) return known;
    const nodes = new Map<EntityId, Node>();
    const nodeAt = (member: EntityId): Node => {
      const sink = sinkOf(member);
      let node = nodes.get(sink);
      if (node === undefined) nodes.set(sink, (node = nodeOf(sink)));
      return node;
    };
    const start = nodeAt(id);
    const { members, edges } = explore(start.id, (sink) =>
      nodeAt(sink).members.flatMap((member) =>
        linksOf(member)
          .filter((link) => isEdition(link.id) || isEdition(member))
          .map((link) => ({ ...edgeOf(member, link.id, link.support), from: sink, to: nodeAt(link.id).id })),
      ),
    );
    const mayUnite = (a: readonly EntityId[], b: readonly EntityId[]): boolean => {
      const [left, right] = [a.map(nodeAt), b.map(nodeAt)];
      return left.every((one) => right.every((other) => areCompatible(one, other)));
    };
    for (const sinks of uniteEdges(members, edges, mayUnite)) {
      const group = groupFrom(sinks.map(nodeAt));
      for (const member of group.members) memory.linked.set(member, group);
    }
    return memory.linked.get(id) ?? { id, members: [id] };
  };

  /** What letters stand for: bodies and meetings that are called so, and the words that articles give them as a term. */
  const groupsCalled = (letters: string): readonly Group[] => {
    const found = new Map<EntityId, Group>();
    const add = (id: EntityId): void => {
      const group = linkedGroup(id);
      found.set(group.id, group);
    };
    for (const kind of ['organisation', 'meeting'] as const) {
      const id = entityId(`${kind}/${letters}`);
      const links = linksOf(id);
      if (links.length > 0 || isRegistered(id) || isSeries(id)) add(id);
      for (const link of links) add(link.id);
    }
    const term = entityId(`term/${letters}`);
    if (isRegistered(term) || facts.isExplained(term)) add(term);
    return [...found.values()];
  };

  /** The one body or meeting that a term of letters only can be. */
  const meaningOf = (term: EntityId): Group | undefined => {
    const letters = lettersOf(term);
    if (letters.length < SHORTEST || isRegistered(term) || linksOf(term).length > 0) return undefined;
    const [only, ...others] = groupsCalled(letters);
    return only === undefined || others.length > 0 || only.members.includes(term) ? undefined : only;
  };

  const groupOf = (id: EntityId): Group => {
    const known = memory.groups.get(id);
    if (known !== undefined) return known;
    if (standsAlone(id)) {
      const alone: Group = { id, members: [id] };
      memory.groups.set(id, alone);
      return alone;
    }
    const linked = (id.startsWith('term/') ? meaningOf(id) : undefined) ?? linkedGroup(id);
    const terms = linked.members
      .filter((member) => kindOf(member, registry) === 'organisation' || kindOf(member, registry) === 'meeting')
      .map((member) => entityId(`term/${lettersOf(member)}`))
      .filter((term) => meaningOf(term)?.id === linked.id);
    const all = new Set([...linked.members, ...terms]);
    const group = terms.length === 0 ? linked : { ...linked, members: [...all].sort(compareTexts) };
    for (const member of group.members) memory.groups.set(member, group);
    return group;
  };

  return {
    groupOf,
    editionsOf: (series) => {
      const { id, members } = groupOf(series);
      const editions = new Set<EntityId>();
      for (const member of members) {
        for (const fact of editionsIn(member)) editions.add(groupOf(fact.id).id);
        for (const edition of declared.ofSeries.get(member) ?? []) editions.add(groupOf(edition).id);
      }
      return [...editions].filter((edition) => {
        const own = groupOf(edition).series;
        return own !== undefined && groupOf(own).id === id;
      });
    },
    editionsNumbered: (edition) => {
      let found = memory.numbered.get(edition);
      if (found === undefined) {
        const ids = [...facts.numbered(edition), ...(declared.numbered.get(edition) ?? [])].map(groupOf);
        const same = ids.filter((group) => group.edition === edition).map((group) => group.id);
        memory.numbered.set(edition, (found = [...new Set(same)].sort(compareTexts)));
      }
      return found;
    },
    meaningsOf: (letters) =>
      groupsCalled(letters)
        .map(({ id }) => id)
        .sort(compareTexts),
  };
}

function groupFrom(nodes: readonly Node[]): Group {
  const registered = nodes.find((node) => node.registered !== undefined)?.registered;
  const editions = nodes.filter((node) => node.key !== undefined);
  const id = registered ?? best((editions.length > 0 ? editions : nodes).map((node) => node.id));
  const members = nodes.flatMap((node) => node.members).sort(compareTexts);
  const key = editions.flatMap((node) => node.key ?? []).sort((a, b) => compareKeys(a, b, id))[0];
  return { id, members, ...key };
}

/** Keys that spell the wanted id come first. */
const compareKeys = (a: Key, b: Key, wanted: EntityId): number =>
  Number(editionId(b) === wanted) - Number(editionId(a) === wanted) || compareTexts(editionId(a), editionId(b));

const areCompatible = (a: Node, b: Node): boolean =>
  (a.registered === undefined || b.registered === undefined || a.registered === b.registered) &&
  (a.key === undefined || b.key === undefined || mayBeOneEdition(a.key.edition, b.key.edition)) &&
  !(a.isSeries && b.key !== undefined) &&
  !(b.isSeries && a.key !== undefined);

/** `the 2nd ASEAN Future Forum (AFF 2025)`: what is counted through and what is called by its year may be one. */
const mayBeOneEdition = (one: string, other: string): boolean => one === other || isYear(one) !== isYear(other);

const isYear = (edition: string): boolean => /^(?:19|20)\d\d$/u.test(edition);

/** Two letters stand for too many things: who reads them elsewhere is told of the meanings and chooses. */
const SHORTEST = 3;

const lettersOf = (id: EntityId): string => id.slice(id.indexOf('/') + 1);

/**
 * Never two that the registry keeps apart; nor two names that have only their letters in common: `Bộ Tài chính (BTC)` and
 * `Ban Tổ chức (BTC)` are two bodies.
 */
function mayBeOne(a: readonly EntityId[], b: readonly EntityId[], isRegistered: (id: EntityId) => boolean): boolean {
  if (a.some(isRegistered) && b.some(isRegistered)) return false;
  return !a.some((one) => b.some((other) => haveOnlyLettersInCommon(lettersOf(one), lettersOf(other))));
}

/** Acronyms have fewer syllables than what they stand for: the id with the fewest parts, the shortest, then by letters. */
function best(ids: readonly EntityId[]): EntityId {
  const [first] = [...ids].sort(
    (a, b) => a.split('-').length - b.split('-').length || a.length - b.length || compareTexts(a, b),
  );
  if (first === undefined) throw new RangeError('no ids to choose from');
  return first;
}

const editionId = ({ series, edition }: Key): EntityId => entityId(`${series}-${edition}`);

/** Every way to read an id as series and edition. */
function splits(id: EntityId): readonly Key[] {
  const keys: Key[] = [];
  for (let at = id.indexOf('-'); at >= 0; at = id.indexOf('-', at + 1)) {
    keys.push({ series: entityId(id.slice(0, at)), edition: id.slice(at + 1) });
  }
  return keys;
}

function registryKey(registry: Registry, id: EntityId): Key | undefined {
  const entity = registry.entities.get(id);
  if (entity?.kind !== 'meeting' || entity.series === undefined || entity.ordinal === undefined) return undefined;
  return { series: entity.series, edition: String(entity.ordinal) };
}

function isRegisteredSeries(registry: Registry, id: EntityId): boolean {
  const entity = registry.entities.get(id);
  return entity?.kind === 'meeting' && entity.isSeries;
}

interface DeclaredEditions {
  readonly ofSeries: ReadonlyMap<EntityId, readonly EntityId[]>;
  readonly numbered: ReadonlyMap<string, readonly EntityId[]>;
}

const declaredIn = new WeakMap<Registry, DeclaredEditions>();

/** Registered editions by the series they name, and by number. */
function declaredEditions(registry: Registry): DeclaredEditions {
  const known = declaredIn.get(registry);
  if (known !== undefined) return known;
  const ofSeries = new Map<EntityId, EntityId[]>();
  const numbered = new Map<string, EntityId[]>();
  for (const id of registry.entities.keys()) {
    const key = registryKey(registry, id);
    if (key === undefined) continue;
    listIn(ofSeries, key.series).push(id);
    listIn(numbered, key.edition).push(id);
  }
  const editions = { ofSeries, numbered };
  declaredIn.set(registry, editions);
  return editions;
}

function listIn<Key>(lists: Map<Key, EntityId[]>, key: Key): EntityId[] {
  let list = lists.get(key);
  if (list === undefined) lists.set(key, (list = []));
  return list;
}
