/** What of a registry decides how articles read: enough to say later, of another one, whom that may concern. Can be kept as text. */
import { questionKey, type QuestionKey } from '../mentions/asked.ts';
import { bodyForm } from '../mentions/bodyForm.ts';
import { isLookedUp, registeredSlug } from '../mentions/lexicon.ts';
import { meetingForm } from '../mentions/meetingForm.ts';
import { digestOf, membershipText, nameText } from '../registry/fingerprint.ts';
import { entityId, type EntityId, type Registry, type RegistryEntity, type RegistryName } from '../registry/model.ts';
import { nameKey } from '../text/comparison.ts';
import { createTokenTable, tokenise } from '../text/tokens.ts';

/** Questions of which an article has asked all when it may have met what they stand for: the words of a name, or one thing looked up. */
export type QuestionGroup = readonly QuestionKey[];

export interface TracedEntity {
  /** Differs where anything differs that the reading takes from it, its names apart. What only checks and answers take does not count. */
  readonly content: string;
  /** The way that leads to it by its id. */
  readonly byId: QuestionGroup;
  /** In its own order. */
  readonly names: ReadonlyMap<string, TracedName>;
}

/** By what differs where anything of the name differs. */
export interface TracedName {
  /** The ways that lead from an article to the entity by this name. */
  readonly groups: () => readonly QuestionGroup[];
}

export interface RegistryTrace {
  /** In the registry's order. */
  readonly entities: ReadonlyMap<EntityId, TracedEntity>;
  /** Content → whose post it is, and where. */
  readonly memberships: ReadonlyMap<string, readonly [EntityId, EntityId]>;
}

const traces = new WeakMap<Registry, RegistryTrace>();

export function traceOf(registry: Registry): RegistryTrace {
  const known = traces.get(registry);
  if (known !== undefined) return known;
  const entities = new Map<EntityId, TracedEntity>();
  for (const [id, entity] of registry.entities) entities.set(id, tracedEntity(entity));
  const memberships = new Map<string, readonly [EntityId, EntityId]>();
  for (const each of registry.memberships) {
    let content = digestOf(membershipText(each));
    // The same post twice is two holders.
    while (memberships.has(content)) content += '+';
    memberships.set(content, [each.person, each.organization]);
  }
  const made = { entities, memberships };
  traces.set(registry, made);
  return made;
}

interface TraceText {
  /** Id, content, and of each name what it differs by and each group's hashes. */
  readonly entities: readonly (readonly [
    string,
    string,
    readonly (readonly [string, readonly (readonly number[])[]])[],
  ])[];
  /** Content, person, body. */
  readonly memberships: readonly (readonly [string, string, string])[];
}

export function traceText({ entities, memberships }: RegistryTrace): string {
  const text: TraceText = {
    entities: Array.from(entities, ([id, { content, names }]) => [
      id,
      content,
      Array.from(names, ([name, { groups }]) => [name, groups().map(hashesOf)]),
    ]),
    memberships: Array.from(memberships, ([content, [person, body]]) => [content, person, body]),
  };
  return JSON.stringify(text);
}

/** Of a text that {@link traceText} made. */
export function readTrace(text: string): RegistryTrace {
  const { entities, memberships }: TraceText = JSON.parse(text);
  return {
    entities: new Map(
      entities.map(([id, content, names]) => {
        const tracedNames = names.map(([name, groups]) => [name, { groups: () => groups.map(keysIn) }] as const);
        return [entityId(id), { content, byId: wayById(id), names: new Map(tracedNames) }];
      }),
    ),
    memberships: new Map(
      memberships.map(([content, person, body]) => [content, [entityId(person), entityId(body)] as const]),
    ),
  };
}

const hashesOf = (group: QuestionGroup): readonly number[] => group.flatMap(({ first, second }) => [first, second]);

const keysIn = (hashes: readonly number[]): QuestionGroup =>
  Array.from({ length: hashes.length / 2 }, (_, at) => ({
    first: hashes[at * 2] ?? 0,
    second: hashes[at * 2 + 1] ?? 0,
  }));

const wayById = (id: string): QuestionGroup => [questionKey('entity', id)];

function tracedEntity(entity: RegistryEntity): TracedEntity {
  const names = new Map(
    entity.names.map((name) => [nameText(name), { groups: () => groupsOfName(entity, name) }] as const),
  );
  return { content: contentOf(entity), byId: wayById(entity.id), names };
}

/** What `mentions/` reads of an entity that it has found. */
function contentOf(entity: RegistryEntity): string {
  const { kind, name } = entity;
  const parts: (string | number | boolean | undefined)[] = [kind, name.vi, name.en];
  if (entity.kind === 'meeting') parts.push(entity.isSeries, entity.series, entity.ordinal);
  // Its words tell whether an article means the same by the letters.
  if (entity.kind === 'term') parts.push(...entity.names.map(nameText));
  return digestOf(JSON.stringify(parts));
}

function groupsOfName(entity: RegistryEntity, name: RegistryName): readonly QuestionGroup[] {
  const words = wordsOf(name.text);
  const found = words.length === 0 ? [] : [words];
  if (!isLookedUp(name)) return found;
  switch (entity.kind) {
    case 'organisation':
      return [...found, [questionKey('organisation', bodyForm(registeredSlug(name)))]];
    case 'meeting':
      return [...found, [questionKey('meeting', meetingForm(registeredSlug(name)))]];
    case 'official':
      return [...found, [questionKey('person', nameKey(name.text))]];
    case 'document':
    case 'place':
    case 'term':
      return found;
  }
}

const tokens = createTokenTable(64);

/** The words of a name, as an article asks for them. */
export function wordsOf(text: string): QuestionGroup {
  tokenise(text, tokens);
  return Array.from({ length: tokens.count }, (_, at) => ({
    first: tokens.hash[at] ?? 0,
    second: tokens.check[at] ?? 0,
  }));
}
