/** A workspace in memory: files in, snapshot and articles out, by the same steps as the server and the command line take. */
import { applyChange, emptySnapshot } from '../../server/src/core/corpus/applyChange.ts';
import type { Snapshot } from '../../server/src/core/corpus/model.ts';
import { readDecisions } from '../../server/src/core/formats/decisions.ts';
import { analyse } from '../../server/src/core/mentions/analyse.ts';
import type { Article } from '../../server/src/core/mentions/model.ts';
import { readRegistry } from '../../server/src/core/registry/readRegistry.ts';
import { fileId } from '../../server/src/core/text/span.ts';

export interface NewsroomFile {
  readonly path: string;
  readonly text: string;
}

export interface Newsroom {
  readonly snapshot: Snapshot;
  /** In the order of the files. */
  readonly articles: readonly Article[];
}

export const isRegistryPath = (path: string): boolean => path.endsWith('.registry.yaml');

export function newsroom(files: readonly NewsroomFile[]): Newsroom {
  const sources = files
    .filter(({ path }) => !path.endsWith('.jsonld'))
    .map(({ path, text }) => {
      const annotations = files.find((each) => each.path === `annotations/${path}.jsonld`)?.text;
      const { decisions } = readDecisions(annotations);
      return {
        file: fileId(path),
        text,
        isStarter: path.startsWith('seeds/starter/'),
        ...(decisions.length === 0 ? {} : { decisions }),
      };
    });
  const upserted = sources.filter(({ file }) => !isRegistryPath(file));
  const registry = readRegistry(sources.filter(({ file }) => isRegistryPath(file)));
  const snapshot = applyChange(emptySnapshot(registry), { upserted, removed: [] });
  return {
    snapshot,
    articles: upserted.map((source) => snapshot.article(source.file) ?? analyse(source, snapshot.lexicon)),
  };
}
