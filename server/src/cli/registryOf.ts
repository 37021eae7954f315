/** The registries that the paths on the command line lead to, without the articles. */
import { readRegistry, type RegistryText } from '../core/registry/readRegistry.ts';
import type { Registry } from '../core/registry/model.ts';
import { fileId } from '../core/text/span.ts';
import type { FileProblem } from '../files/fileSystem.ts';
import { readArticle } from '../files/readArticle.ts';
import type { Named } from './loadWorkspace.ts';
import type { Surroundings } from './surroundings.ts';

export function registryOf(
  { files }: Surroundings,
  { registries, starters, settings }: Named,
): {
  readonly registry: Registry;
  readonly sources: readonly RegistryText[];
  readonly problems: readonly FileProblem[];
} {
  const problems: FileProblem[] = [];
  const read = (path: string, isStarter: boolean): readonly RegistryText[] => {
    const { decoded, problems: found } = readArticle(files, path, settings.maxSize);
    problems.push(...found);
    return decoded === undefined ? [] : [{ file: fileId(path), text: decoded.text, isStarter }];
  };
  const sources = [...registries.flatMap((path) => read(path, false)), ...starters.flatMap((path) => read(path, true))];
  return { registry: readRegistry(sources), sources, problems };
}
