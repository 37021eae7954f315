/** `ministry-news registry export`, `import` and `suggest`: the registry from and to other formats, and out of the archive. */
import { csvEntries, entitiesCsv } from '../core/formats/entityCsv.ts';
import { popoloDocument } from '../core/formats/popolo.ts';
import { popoloEntries } from '../core/formats/popoloImport.ts';
import {
  registryYaml,
  type RegistryEntries,
  type RegistryEntry,
  type RegistrySection,
} from '../core/formats/registryYaml.ts';
import { suggestionNotes } from '../core/formats/suggestionNotes.ts';
import { suggestions } from '../core/formats/suggestions.ts';
import type { Localized } from '../core/text/span.ts';
import { readArticle } from '../files/readArticle.ts';
import { fail } from './fail.ts';
import { loadWorkspace, type LoadOptions } from './loadWorkspace.ts';
import { reportProblems } from './reportProblems.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

export const exportFormats = ['popolo', 'csv'] as const;

export type ExportFormat = (typeof exportFormats)[number];

export function exportCommand(
  surroundings: Surroundings,
  paths: readonly string[],
  options: LoadOptions & { readonly format: ExportFormat },
): ExitCode {
  const loaded = loadWorkspace(surroundings, paths, options);
  if (loaded.kind === 'refused') return fail(surroundings, loaded.reason[surroundings.language]);
  const { snapshot } = loaded.workspace;
  const incomplete = reportProblems(surroundings, loaded.workspace);
  const entities = [...snapshot.registry.entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  surroundings.print(
    options.format === 'csv'
      ? entitiesCsv(entities)
      : `${JSON.stringify(
          popoloDocument(
            snapshot,
            entities.map(({ id }) => id),
          ),
          undefined,
          2,
        )}\n`,
  );
  return incomplete ? 2 : 0;
}

/** Registry YAML on standard output; a person looks it over and saves it. */
export function importCommand(surroundings: Surroundings, path: string): ExitCode {
  const { decoded, problems } = readArticle(surroundings.files, path, 100_000_000);
  for (const { message } of problems) surroundings.complain(`${path}: ${message[surroundings.language]}\n`);
  if (decoded === undefined) return 2;
  const imported = /\.csv$/i.test(path) ? fromCsv(decoded.text) : fromPopolo(decoded.text);
  if (imported.kind === 'refused') return fail(surroundings, `${path}: ${imported.reason[surroundings.language]}`);
  if (imported.left > 0) surroundings.complain(`${path}: ${leftOut(imported.left)[surroundings.language]}\n`);
  surroundings.print(registryYaml(imported.entries));
  return 0;
}

export function suggestCommand(
  surroundings: Surroundings,
  paths: readonly string[],
  options: LoadOptions & { readonly minArticles: number },
): ExitCode {
  const loaded = loadWorkspace(surroundings, paths, options);
  if (loaded.kind === 'refused') return fail(surroundings, loaded.reason[surroundings.language]);
  const incomplete = reportProblems(surroundings, loaded.workspace);
  const { snapshot, files } = loaded.workspace;
  const notesOn = suggestionNotes(snapshot, (file) => files.get(file)?.text, surroundings.language);
  const entries: Partial<Record<RegistrySection, RegistryEntry[]>> = {};
  const notes = new Map<RegistryEntry, readonly string[]>();
  for (const suggestion of suggestions(snapshot, options.minArticles)) {
    (entries[suggestion.section] ??= []).push(suggestion.entry);
    notes.set(suggestion.entry, notesOn(suggestion));
  }
  surroundings.print(registryYaml(entries, (entry) => notes.get(entry) ?? []));
  return incomplete ? 2 : 0;
}

type Imported =
  | { readonly kind: 'entries'; readonly entries: RegistryEntries; readonly left: number }
  | { readonly kind: 'refused'; readonly reason: Localized };

function fromCsv(text: string): Imported {
  const read = csvEntries(text);
  return read === undefined
    ? { kind: 'refused', reason: noColumns }
    : { kind: 'entries', entries: read.entries, left: read.left };
}

function fromPopolo(text: string): Imported {
  const entries = popoloEntries(parseJson(text));
  return entries === undefined ? { kind: 'refused', reason: noPopolo } : { kind: 'entries', entries, left: 0 };
}

function parseJson(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text);
    return parsed;
  } catch {
    return undefined;
  }
}

const noColumns = {
  vi: 'Dòng đầu phải nêu tên các cột, trong đó có kind và name_vi hoặc name_en.',
  en: 'The first row must name the columns, kind and name_vi or name_en among them.',
};

const noPopolo = {
  vi: 'Đây không phải JSON theo Popolo: cần có danh sách persons, organizations, memberships hoặc events.',
  en: 'This is no Popolo JSON: there must be a list of persons, organizations, memberships or events.',
};

const leftOut = (rows: number): Localized => ({
  vi: `Bỏ qua ${rows} dòng không có tên hoặc thuộc loại lạ.`,
  en: `Left out ${rows} ${rows === 1 ? 'row' : 'rows'} without a name or of an unknown kind.`,
});
