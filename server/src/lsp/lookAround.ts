/** Which articles, registries and annotations there are now, in the workspace and where the settings say. */
import { fileId, type FileId } from '../core/text/span.ts';
import { type AnnotationFiles, readAnnotationFiles } from '../files/annotationFiles.ts';
import type { FileProblem } from '../files/fileSystem.ts';
import { findFiles } from '../files/findFiles.ts';
import { readArticle } from '../files/readArticle.ts';
import type { RegistryKind, RegistrySource, Session } from './session.ts';
import { folderOf, isAbsolute } from './uris.ts';

export interface FoundWorkspace {
  readonly articles: ReadonlySet<FileId>;
  /** In the order in which they count. */
  readonly registries: ReadonlyMap<FileId, RegistrySource>;
  readonly annotations: AnnotationFiles;
  readonly problems: readonly FileProblem[];
}

/** Changes nothing, so that it can be asked again. */
export function lookAround({ settings, folders, environment: { files, starterFolder } }: Session): FoundWorkspace {
  const options = { exclude: settings.exclude };
  const workspace = findFiles(files, folders, options);
  const registries = new Map<FileId, RegistrySource>();
  const found: FileProblem[] = [];
  const addRegistries = (paths: readonly string[], kind: RegistryKind): void => {
    for (const path of paths) {
      const { decoded, problems } = readArticle(files, path, settings.maxSize);
      found.push(...problems);
      if (decoded !== undefined && !registries.has(fileId(path)))
        registries.set(fileId(path), { text: decoded.text, kind });
    }
  };
  addRegistries(workspace.registries, 'workspace');
  for (const path of settings.registries) {
    const given = folderOf(path);
    const absolute = isAbsolute(given) || folders[0] === undefined ? given : `${folders[0]}/${given}`;
    const isFile = files.stat(absolute);
    addRegistries(
      isFile.ok && isFile.value.kind === 'file' ? [absolute] : findFiles(files, [absolute], options).registries,
      'setting',
    );
  }
  if (settings.starterRegistry && starterFolder !== undefined) {
    addRegistries(findFiles(files, [starterFolder], { exclude: [] }).registries, 'starter');
  }
  return {
    articles: new Set(workspace.articles.map(fileId)),
    registries,
    annotations: readAnnotationFiles(files, folders, settings.maxSize),
    problems: [...found, ...workspace.problems],
  };
}

/** One registry that is known already; a file that cannot be read is left to the next look around. */
export function rereadRegistry(session: Session, file: FileId): void {
  const { settings, environment } = session;
  if (session.registryKind(file) === undefined) return;
  const { decoded } = readArticle(environment.files, file, settings.maxSize);
  if (decoded !== undefined) session.setRegistry(file, decoded.text);
}
