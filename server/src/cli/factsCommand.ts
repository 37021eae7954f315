/** `ministry-news facts [name]`: what the registry and the articles know of an entity, or of all. */
import { allEntityIds, entityFacts, type EntityFacts } from '../core/formats/entityFacts.ts';
import { popoloDocument } from '../core/formats/popolo.ts';
import type { Snapshot } from '../core/corpus/model.ts';
import { entityId, type EntityId } from '../core/registry/model.ts';
import { nameKey, skeleton } from '../core/text/comparison.ts';
import { fail } from './fail.ts';
import { factsText } from './factsText.ts';
import { loadWorkspace, type LoadOptions } from './loadWorkspace.ts';
import { reportProblems } from './reportProblems.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

export const factsFormats = ['text', 'json', 'popolo'] as const;

export type FactsFormat = (typeof factsFormats)[number];

export interface FactsOptions extends LoadOptions {
  readonly format: FactsFormat;
  /** Absent: every entity. */
  readonly name?: string;
}

export function factsCommand(surroundings: Surroundings, paths: readonly string[], options: FactsOptions): ExitCode {
  const loaded = loadWorkspace(surroundings, paths, options);
  if (loaded.kind === 'refused') return fail(surroundings, loaded.reason[surroundings.language]);
  const { snapshot } = loaded.workspace;
  const incomplete = reportProblems(surroundings, loaded.workspace);
  const ids = options.name === undefined ? allEntityIds(snapshot) : entitiesNamed(snapshot, options.name);
  if (ids.length === 0 && options.name !== undefined)
    return fail(surroundings, unknown(options.name)[surroundings.language]);
  surroundings.print(render(snapshot, ids, options, options.messageLanguage ?? surroundings.language));
  return incomplete ? 2 : 0;
}

/**
 * The id itself, else entities with this very name, else with this name written without its marks, else with this name
 * inside theirs: the first of these that finds anything.
 */
function entitiesNamed(snapshot: Snapshot, name: string): readonly EntityId[] {
  const asId = snapshot.canonical(entityId(name));
  if (snapshot.registry.entities.has(asId) || snapshot.entity(asId) !== undefined) return [asId];
  const known = allEntityIds(snapshot).map((id) => ({ id, names: namesOf(snapshot, id) }));
  const matching = (test: (name: string) => boolean) =>
    known.filter(({ names }) => names.some(test)).map(({ id }) => id);
  const key = nameKey(name);
  const plain = skeleton(name);
  const attempts = [
    matching((each) => each === name),
    matching((each) => nameKey(each) === key),
    matching((each) => skeleton(each) === plain),
    plain === '' ? [] : matching((each) => ` ${skeleton(each)} `.includes(` ${plain} `)),
  ];
  return attempts.find((found) => found.length > 0) ?? [];
}

function namesOf(snapshot: Snapshot, id: EntityId): readonly string[] {
  const registered = snapshot.registry.entities.get(id)?.names.map(({ text }) => text) ?? [];
  const summary = snapshot.entity(id);
  return [...registered, ...(summary === undefined ? [] : [summary.name]), ...snapshot.namesOf(id).keys()];
}

function render(snapshot: Snapshot, ids: readonly EntityId[], { format }: FactsOptions, language: 'vi' | 'en'): string {
  if (format === 'popolo') return `${JSON.stringify(popoloDocument(snapshot, ids), undefined, 2)}\n`;
  const facts = ids.map((id) => entityFacts(snapshot, id)).filter((each): each is EntityFacts => each !== undefined);
  return format === 'json'
    ? `${JSON.stringify(facts, undefined, 2)}\n`
    : facts.map((each) => factsText(each, language)).join('\n');
}

const unknown = (name: string) => ({
  vi: `Không có gì tên là "${name}" trong danh bạ và các bài.`,
  en: `Neither the registry nor any article knows "${name}".`,
});
