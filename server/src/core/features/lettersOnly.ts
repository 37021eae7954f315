/** Letters that their article leaves unexplained (`BTC họp`): what the archive takes them to stand for. */
import { kindOf } from '../corpus/kindOf.ts';
import type { Snapshot } from '../corpus/model.ts';
import type { Article, EntityMention } from '../mentions/model.ts';
import type { EntityId } from '../registry/model.ts';

/** Empty for all but letters that neither the registry nor the article explains. */
export function readingsOfLetters(snapshot: Snapshot, article: Article, mention: EntityMention): readonly EntityId[] {
  const local = article.entities[mention.entity];
  if (mention.type !== 'acronym' || local === undefined || local.registered || local.kind !== 'term') return [];
  if (article.definitions.some(({ entity }) => entity === mention.entity)) return [];
  return snapshot.meaningsOf(article.text.slice(mention.start, mention.end));
}

/** Nothing is known of it but the letters: no words for them in the registry or in any article. */
export function isLettersOnly(snapshot: Snapshot, id: EntityId): boolean {
  // Cheap, and says no of nearly all.
  if (kindOf(snapshot.canonical(id), snapshot.registry) !== 'term') return false;
  const known = snapshot.entity(id);
  if (known?.kind !== 'term' || known.registered) return false;
  for (const _ of snapshot.claimsOf(id, 'expansion')) return false;
  return true;
}
