/** Which entity a person means by linking words to it, or by saying what kind of thing they name. */
import { entityId, type EntityId, type EntityKind, type RegistryEntity } from '../registry/model.ts';
import { nameKey, slug } from '../text/comparison.ts';
import type { Span } from '../text/span.ts';
import { tidy } from './linking.ts';
import type { Lexicon } from './lexicon.ts';
import type { EntityMention, LocalEntity } from './model.ts';

export interface LinkedTo {
  readonly id: string;
  /** What it was called when it was chosen. */
  readonly name: string;
  /** A type of mention, for an id that does not tell. */
  readonly kind: string;
}

/** The registry's entity, else the one that articles made; undefined for an id that says nothing of its kind. */
export function linkedEntity({ id, name, kind }: LinkedTo, { registry }: Lexicon): LocalEntity | undefined {
  const declared = registry.entities.get(entityId(id));
  if (declared !== undefined) return fromRegistry(declared);
  const ownKind = kindOfWord(id.slice(0, Math.max(0, id.indexOf('/')))) ?? kindOfWord(kind);
  return ownKind === undefined ? undefined : fromText(entityId(id), ownKind, name);
}

/** What words of this kind name: the registry's entity where one bears the name alone, else one made of the name. */
export function entityOfMention(words: string, type: string, lexicon: Lexicon): LocalEntity | undefined {
  const kind = kindOfWord(type);
  if (kind === undefined) return undefined;
  const { start, end } = kind === 'official' ? nameWithin(words, { start: 0, end: words.length }) : wholeOf(words);
  const name = tidy(words.slice(start, end));
  const [only, ...others] = namedIn(lexicon).get(`${kind} ${nameKey(name)}`) ?? [];
  if (only !== undefined && others.length === 0) return fromRegistry(only);
  const made = slug(name);
  if (made === '') return undefined;
  // As the grammars make them: `và` tells no two names apart.
  const isJoined = kind === 'organisation' || kind === 'meeting';
  return fromText(entityId(`${kind}/${isJoined ? made.replaceAll('-va-', '-') : made}`), kind, name);
}

/** Titles in front have small letters: the name is the run of capitalised words at the end. All of it where there is none. */
export function nameWithin(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const found = /(?:\p{Lu}[\p{L}\p{M}.'’-]*\s+)*\p{Lu}[\p{L}\p{M}.'’-]*\s*$/u.exec(words);
  return found === null ? { start: span.start, end: span.end } : { start: span.start + found.index, end: span.end };
}

export function typeOfKind(kind: EntityKind): EntityMention['type'] {
  return kind === 'term' ? 'acronym' : kind;
}

const kindOfWord = (word: string): EntityKind | undefined => KINDS.get(word);

const KINDS: ReadonlyMap<string, EntityKind> = new Map<string, EntityKind>([
  ['meeting', 'meeting'],
  ['official', 'official'],
  ['organisation', 'organisation'],
  ['document', 'document'],
  ['place', 'place'],
  ['acronym', 'term'],
  ['term', 'term'],
]);

const wholeOf = (text: string): Span => ({ start: 0, end: text.length });

function fromRegistry(entity: RegistryEntity): LocalEntity {
  const { kind, id } = entity;
  const series = entity.kind === 'meeting' ? entity.series : undefined;
  const ordinal = entity.kind === 'meeting' ? entity.ordinal : undefined;
  return {
    kind,
    id,
    aliases: [],
    name: entity.name.vi ?? entity.name.en ?? id,
    registered: true,
    ...(series === undefined ? {} : { series }),
    ...(ordinal === undefined ? {} : { edition: String(ordinal) }),
  };
}

const fromText = (id: EntityId, kind: EntityKind, name: string): LocalEntity => ({
  kind,
  id,
  aliases: [],
  name,
  registered: false,
});

const nameTables = new WeakMap<Lexicon, ReadonlyMap<string, readonly RegistryEntity[]>>();

/** Made when the first article needs it: nearly all are read without. */
function namedIn(lexicon: Lexicon): ReadonlyMap<string, readonly RegistryEntity[]> {
  const known = nameTables.get(lexicon);
  if (known !== undefined) return known;
  const made = new Map<string, RegistryEntity[]>();
  for (const { entity, name } of lexicon.names) {
    const key = `${entity.kind} ${nameKey(name.text)}`;
    const same = made.get(key);
    if (same === undefined) made.set(key, [entity]);
    else if (!same.includes(entity)) same.push(entity);
  }
  nameTables.set(lexicon, made);
  return made;
}
