/** Rehearses a new name for a registered entity: what the archive would recognise by it, before anybody writes it into a registry. */
import { analyse } from '../mentions/analyse.ts';
import { buildLexicon, type Lexicon } from '../mentions/lexicon.ts';
import type { Article, Mention } from '../mentions/model.ts';
import { ambiguousNames } from '../registry/ambiguousNames.ts';
import type { EntityId, NameUse, RegistryEntity, RegistryProblem } from '../registry/model.ts';
import { comparisonForm } from '../text/comparison.ts';
import { type FileId, overlaps, type SourceFile, type Span } from '../text/span.ts';
import { allEntries } from './archive.ts';
import type { Snapshot } from './model.ts';
import { mayConcern, type RegistryChange } from './registryChange.ts';
import { wordsOf } from './registryTrace.ts';
import { inside } from './snapshot.ts';

export type AliasUse = Exclude<NameUse, 'name'>;

export interface Trial {
  readonly entity: RegistryEntity;
  readonly alias: string;
  readonly use: AliasUse;
  /** What the registry would be told: names that would lead to two entities. */
  readonly conflicts: readonly RegistryProblem[];
  /** With the alias in it. */
  readonly lexicon: Lexicon;
}

/** A place that would be recognised as the entity and is not yet. */
export interface GainedMention extends Span {
  /** By the alias itself; otherwise because of it (`Bộ` alone in a later sentence). */
  readonly isDirect: boolean;
  /** What it is taken for now, where it is taken for anything. */
  readonly was?: { readonly id: EntityId; readonly name: string };
}

export interface TrialInArticle {
  readonly gained: readonly GainedMention[];
  /** Places with these words that are recognised as the entity already. */
  readonly known: number;
  /** Places that would no longer be. */
  readonly lost: readonly Span[];
}

/** `KHCN` is an acronym, `Bộ Khoa học` a short form. */
export const usualUse = (alias: string): AliasUse =>
  !/\s/.test(alias) && /\p{Lu}.*\p{Lu}/u.test(alias) ? 'acronym' : 'short';

/** Undefined for an entity that no registry declares. */
export function beginTrial(
  { registry }: Snapshot,
  { id, alias, use }: { readonly id: EntityId; readonly alias: string; readonly use: AliasUse },
): Trial | undefined {
  const entity = registry.entities.get(id);
  if (entity === undefined) return undefined;
  const name = { text: alias, use, interval: {}, span: entity.declaredAt.span };
  const entities = new Map(registry.entities);
  entities.set(id, { ...entity, names: [...entity.names, name] });
  const before = new Set(ambiguousNames(registry.entities.values()).map(({ message }) => message.en));
  const conflicts = ambiguousNames(entities.values()).filter(({ message }) => !before.has(message.en));
  const lexicon = buildLexicon({ ...registry, entities, fingerprint: `${registry.fingerprint} ${id} ${use} ${alias}` });
  return { entity, alias, use, conflicts, lexicon };
}

/** Articles in which the words may stand; the others need not even be fetched. */
export function filesToTry({ alias }: Trial, snapshot: Snapshot): readonly FileId[] {
  const change: RegistryChange = { kind: 'some', groups: [wordsOf(alias)] };
  const found: FileId[] = [];
  for (const { file, words, at } of allEntries(inside(snapshot).archive))
    if (mayConcern(change, words, at)) found.push(file);
  return found;
}

/** Undefined for an article without these words. */
export function tryIn(trial: Trial, source: SourceFile, { lexicon }: Snapshot): TrialInArticle | undefined {
  const wanted = comparisonForm(trial.alias).text.trim();
  if (wanted === '' || !comparisonForm(source.text).text.includes(wanted)) return undefined;
  const now = analyse(source, lexicon);
  const then = analyse(source, trial.lexicon);
  const { id } = trial.entity;
  const before = mentionsOf(now, id);
  const after = mentionsOf(then, id);
  const isAlias = ({ start, end }: Span): boolean =>
    comparisonForm(source.text.slice(start, end)).text.includes(wanted);
  const gained = after
    .filter((mention) => !before.some((other) => other.start === mention.start && other.end === mention.end))
    .map(({ start, end }): GainedMention => {
      const was = takenFor(now, { start, end }, id);
      return { start, end, isDirect: isAlias({ start, end }), ...(was === undefined ? {} : { was }) };
    });
  const lost = before.filter((mention) => !after.some((other) => overlaps(other, mention)));
  return {
    gained,
    known: before.filter(isAlias).length,
    lost: lost.map(({ start, end }) => ({ start, end })),
  };
}

const mentionsOf = (article: Article, id: EntityId): readonly Mention[] =>
  article.mentions.filter((mention) => mention.type !== 'date' && article.entities[mention.entity]?.id === id);

/** The widest mention there of something else. */
function takenFor(
  article: Article,
  span: Span,
  id: EntityId,
): { readonly id: EntityId; readonly name: string } | undefined {
  for (const mention of article.mentions) {
    if (mention.type === 'date' || !overlaps(mention, span)) continue;
    const entity = article.entities[mention.entity];
    if (entity !== undefined && entity.id !== id) return { id: entity.id, name: entity.name };
  }
  return undefined;
}
