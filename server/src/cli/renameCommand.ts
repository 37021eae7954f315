/** `ministry-news rename`: another name for an entity in registry and articles, as a diff or on disk. */
import { datedArticle } from '../core/corpus/datedArticle.ts';
import type { Snapshot } from '../core/corpus/model.ts';
import { planRename, type RenameTexts } from '../core/corpus/renameEntity.ts';
import { entityFacts } from '../core/formats/entityFacts.ts';
import type { EntityId } from '../core/registry/model.ts';
import { officialName } from '../core/registry/officialName.ts';
import { lastDay } from '../core/registry/partialDate.ts';
import { nameKey } from '../core/text/comparison.ts';
import type { Edit, FileId, Localized } from '../core/text/span.ts';
import { fail } from './fail.ts';
import { loadWorkspace, type LoadOptions, type Workspace } from './loadWorkspace.ts';
import { namedEntities, namesOf, unknownEntity } from './namedEntities.ts';
import { applyEdits } from './preferredFixes.ts';
import { type Replacement, replaceFiles } from './replaceFiles.ts';
import { reportProblems } from './reportProblems.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';
import { unifiedDiff } from './unifiedDiff.ts';

export interface RenameOptions extends LoadOptions {
  /** An id, or a name. */
  readonly entity: string;
  readonly newName: string;
  /** Which of the entity's names; absent: the one given, or the official one where an id was given. */
  readonly oldName?: string;
  /** `YYYY-MM-DD`: articles dated earlier stay as they are, and the registry keeps the old name for them. */
  readonly from?: string;
  readonly write: boolean;
}

export function renameCommand(surroundings: Surroundings, paths: readonly string[], options: RenameOptions): ExitCode {
  const { language } = surroundings;
  if (options.write && paths.includes('-')) return fail(surroundings, standardInput[language]);
  const loaded = loadWorkspace(surroundings, paths, options);
  if (loaded.kind === 'refused') return fail(surroundings, loaded.reason[language]);
  const { workspace } = loaded;
  const { snapshot } = workspace;
  const incomplete = reportProblems(surroundings, workspace);
  const meant = nameMeant(snapshot, options);
  if (meant.kind === 'refused') return fail(surroundings, meant.reason[language]);
  const texts = textsOf(workspace, options.from);
  const { newName, from } = options;
  const planned = planRename(snapshot, texts, { ...meant, newName, ...(from === undefined ? {} : { from }) });
  if (planned.kind === 'refused') return fail(surroundings, planned.reason[language]);
  const replacements = replacementsOf(
    workspace,
    planned.edits.map(({ edit }) => edit),
  );
  const note = (sentence: Localized) => surroundings.complain(`ministry-news: ${sentence[language]}\n`);
  if (isInStarter(workspace, meant.entity)) note(starterStays(meant.entity));
  if (replacements.length === 0) note(nothingToChange(meant.oldName));
  if (!options.write) {
    surroundings.print(replacements.map(diffOf).join(''));
    return incomplete ? 2 : 0;
  }
  if (incomplete) return fail(surroundings, someUnread[language]);
  const written = replaceFiles(surroundings, replacements, workspace.settings.maxSize);
  surroundings.print(
    replacements
      .filter(({ loaded }) => written.has(loaded.file))
      .map(diffOf)
      .join(''),
  );
  return written.size === replacements.length ? 0 : 2;
}

type Meant =
  | { readonly kind: 'meant'; readonly entity: EntityId; readonly oldName: string }
  | { readonly kind: 'refused'; readonly reason: Localized };

function nameMeant(snapshot: Snapshot, { entity: given, oldName }: RenameOptions): Meant {
  const [first, ...others] = namedEntities(snapshot, given);
  if (first === undefined) return { kind: 'refused', reason: unknownEntity(given) };
  const { id } = first;
  if (others.length > 0) return { kind: 'refused', reason: ambiguous(snapshot, given, [first, ...others]) };
  if (oldName === undefined) return { kind: 'meant', entity: id, oldName: first.name ?? mainName(snapshot, id) };
  const key = nameKey(oldName);
  const names = namesOf(snapshot, id);
  return names.some((name) => nameKey(name) === key)
    ? { kind: 'meant', entity: id, oldName }
    : { kind: 'refused', reason: notItsName(id, oldName, names) };
}

/** The Vietnamese one where there are several. */
function mainName(snapshot: Snapshot, id: EntityId): string {
  const registered = snapshot.registry.entities.get(id);
  return registered === undefined ? (snapshot.entity(id)?.name ?? id) : officialName(registered, 'vi');
}

function textsOf({ files, snapshot }: Workspace, from: string | undefined): RenameTexts {
  return {
    article(file) {
      const article = snapshot.article(file);
      if (article === undefined || from === undefined) return article;
      // One without a date of its own is not dated earlier.
      const date = datedArticle(article, snapshot).date?.value;
      return date !== undefined && lastDay(date) < from ? undefined : article;
    },
    registry(file) {
      const registry = files.get(file);
      return registry?.role === 'starter' ? undefined : registry?.text;
    },
  };
}

/** By path. */
function replacementsOf({ files }: Workspace, edits: readonly Edit[]): readonly Replacement[] {
  const byFile = new Map<FileId, Edit[]>();
  for (const edit of edits) byFile.set(edit.place.file, [...(byFile.get(edit.place.file) ?? []), edit]);
  return [...files.values()].flatMap((loaded) => {
    const own = byFile.get(loaded.file);
    return own === undefined ? [] : [{ loaded, text: applyEdits(loaded.text, own) }];
  });
}

const diffOf = ({ loaded, text }: Replacement): string => unifiedDiff(loaded.file, loaded.text, text);

const isInStarter = ({ snapshot, files }: Workspace, id: EntityId): boolean => {
  const file = snapshot.registry.entities.get(id)?.declaredAt.file;
  return file !== undefined && files.get(file)?.role === 'starter';
};

const standardInput: Localized = {
  vi: 'Không thể ghi vào đầu vào chuẩn; hãy bỏ --write để xem các thay đổi.',
  en: 'Standard input cannot be written to; leave out --write to see the changes.',
};

const someUnread: Localized = {
  vi: 'Có tệp không đọc được nên không tệp nào được ghi; hãy sửa rồi chạy lại lệnh.',
  en: 'Some files could not be read, so none was written; mend that and run the command again.',
};

const starterStays = (id: EntityId): Localized => ({
  vi: `${id} thuộc danh bạ khởi đầu, danh bạ ấy không bị sửa; hãy ghi tên mới trong danh bạ của tòa soạn.`,
  en: `${id} belongs to the starter registry, which is not changed; write the new name in a registry of your own.`,
});

const nothingToChange = (name: string): Localized => ({
  vi: `Không có gì phải đổi: không danh bạ hay bài nào viết "${name}" cho thực thể này.`,
  en: `There is nothing to change: no registry and no article writes "${name}" for this entity.`,
});

function ambiguous(snapshot: Snapshot, given: string, found: readonly { readonly id: EntityId }[]): Localized {
  const list = found.map(({ id }) => `${id} (${entityFacts(snapshot, id)?.name ?? id})`).join(', ');
  return {
    vi: `"${given}" có thể là ${list}; hãy cho mã của thực thể.`,
    en: `"${given}" may be ${list}; give the id of the one you mean.`,
  };
}

function notItsName(id: EntityId, name: string, names: readonly string[]): Localized {
  const list = [...new Set(names)].map((each) => `"${each}"`).join(', ');
  return {
    vi: `"${name}" không phải là tên của ${id}; những tên của nó: ${list}.`,
    en: `"${name}" is no name of ${id}; its names are ${list}.`,
  };
}
