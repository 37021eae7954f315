/** What stands under the cursor: the innermost mention of an article, or the entity that a registry file declares there. */
import type { Snapshot } from '../corpus/model.ts';
import type { Article, EntityMention, Mention } from '../mentions/model.ts';
import type { EntityId, RegistryEntity } from '../registry/model.ts';
import type { FileId, Span } from '../text/span.ts';
import { readingsOfLetters } from './lettersOnly.ts';

export interface Target {
  readonly span: Span;
  /** As the archive knows it. */
  readonly entity: EntityId;
  /** Other readings that the text leaves open, and what the archive takes unexplained letters to stand for. */
  readonly others: readonly EntityId[];
  /** The mention and its article; absent in registry files. */
  readonly mentioned?: { readonly article: Article; readonly mention: EntityMention };
}

export function targetAt(snapshot: Snapshot, file: FileId, offset: number): Target | undefined {
  const article = snapshot.article(file);
  if (article === undefined) return declaredAt(snapshot, file, offset);
  const mention = mentionAt(article, offset);
  return mention === undefined || mention.type === 'date' ? undefined : targetOf(snapshot, article, mention);
}

/** The shortest mention around the offset; one that begins there wins over one that ends there. */
export function mentionAt(article: Article, offset: number): Mention | undefined {
  let inside: Mention | undefined;
  let ending: Mention | undefined;
  for (const mention of article.mentions) {
    if (mention.start > offset) break;
    if (offset < mention.end) inside = shorter(inside, mention);
    else if (offset === mention.end) ending = shorter(ending, mention);
  }
  return inside ?? ending;
}

export function entityOf(snapshot: Snapshot, article: Article, index: number): EntityId | undefined {
  const local = article.entities[index];
  return local === undefined ? undefined : snapshot.canonical(local.id);
}

function targetOf(snapshot: Snapshot, article: Article, mention: EntityMention): Target | undefined {
  const entity = entityOf(snapshot, article, mention.entity);
  if (entity === undefined) return undefined;
  const others = (mention.alternatives ?? [])
    .map((index) => entityOf(snapshot, article, index))
    .filter((id): id is EntityId => id !== undefined);
  const readings = [...others, ...readingsOfLetters(snapshot, article, mention)].filter((id) => id !== entity);
  return {
    span: { start: mention.start, end: mention.end },
    entity,
    others: [...new Set(readings)],
    mentioned: { article, mention },
  };
}

function declaredAt(snapshot: Snapshot, file: FileId, offset: number): Target | undefined {
  if (!snapshot.registry.files.includes(file)) return undefined;
  for (const entity of snapshot.registry.entities.values()) {
    if (entity.declaredAt.file !== file) continue;
    const span = declaringSpans(entity).find(({ start, end }) => start <= offset && offset <= end);
    if (span !== undefined) return { span, entity: snapshot.canonical(entity.id), others: [] };
  }
  return undefined;
}

const declaringSpans = (entity: RegistryEntity): readonly Span[] => [
  entity.declaredAt.span,
  ...entity.names.map(({ span }) => span),
];

const shorter = (a: Mention | undefined, b: Mention): Mention =>
  a === undefined || b.end - b.start < a.end - a.start ? b : a;
