/** `ministry-news facts [name]`: what the registry and the articles know of an entity, or of all. */
import { allEntityIds, entityFacts, type EntityFacts } from '../core/formats/entityFacts.ts';
import { popoloDocument } from '../core/formats/popolo.ts';
import type { Snapshot } from '../core/corpus/model.ts';
import type { EntityId } from '../core/registry/model.ts';
import { nameInside, namedEntities, unknownEntity } from './namedEntities.ts';
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
  const ids = options.name === undefined ? allEntityIds(snapshot) : asked(snapshot, options.name);
  if (ids.length === 0 && options.name !== undefined)
    return fail(surroundings, unknownEntity(options.name)[surroundings.language]);
  surroundings.print(render(snapshot, ids, options, options.messageLanguage ?? surroundings.language));
  return incomplete ? 2 : 0;
}

/** Those of this name, else those with it inside theirs. */
function asked(snapshot: Snapshot, name: string): readonly EntityId[] {
  const exactly = namedEntities(snapshot, name);
  return (exactly.length > 0 ? exactly : nameInside(snapshot, name)).map(({ id }) => id);
}

function render(snapshot: Snapshot, ids: readonly EntityId[], { format }: FactsOptions, language: 'vi' | 'en'): string {
  if (format === 'popolo') return `${JSON.stringify(popoloDocument(snapshot, ids), undefined, 2)}\n`;
  const facts = ids.map((id) => entityFacts(snapshot, id)).filter((each): each is EntityFacts => each !== undefined);
  return renderFacts(facts, format, language);
}

export function renderFacts(facts: readonly EntityFacts[], format: 'text' | 'json', language: 'vi' | 'en'): string {
  return format === 'json'
    ? `${JSON.stringify(facts, undefined, 2)}\n`
    : facts.map((each) => factsText(each, language)).join('\n');
}
