/** The two sides of the cold-index measurement, over the same files: reading them alone, and building the whole archive. */
import { applyChange, emptySnapshot } from '../../server/src/core/corpus/applyChange.ts';
import type { Snapshot } from '../../server/src/core/corpus/model.ts';
import { buildLexicon } from '../../server/src/core/mentions/lexicon.ts';
import { readRegistry } from '../../server/src/core/registry/readRegistry.ts';
import type { Registry } from '../../server/src/core/registry/model.ts';
import { fileId, type SourceFile } from '../../server/src/core/text/span.ts';
import { findFiles, joinPath } from '../../server/src/files/findFiles.ts';
import { nodeFileSystem } from '../../server/src/files/node.ts';
import { readArticle } from '../../server/src/files/readArticle.ts';
import { defaultSettings } from '../../server/src/settings.ts';

const files = nodeFileSystem();
const { maxSize } = defaultSettings;

/** As many articles as the server takes into its snapshot at once would only add overhead here; a batch bounds the memory. */
const batch = 256;

/** Every registry of the folder, as one. */
export function readRegistries(folder: string): Registry {
  const listing = files.list(folder);
  const names = listing.ok
    ? listing.value.map(({ name }) => name).filter((name) => name.endsWith('.registry.yaml'))
    : [];
  return readRegistry(names.sort().flatMap((name) => readSource(joinPath(folder, name)) ?? []));
}

/** Reads, decodes and composes every file of a list made before: what no index can do without. Answers the letters read. */
export function readOnly(paths: readonly string[]): number {
  const utf8 = new TextDecoder();
  let letters = 0;
  for (const path of paths) {
    const bytes = files.read(path, maxSize);
    if (bytes.ok) letters += utf8.decode(bytes.value).normalize('NFC').length;
  }
  return letters;
}

/**
 * Lists, reads, decodes, analyses and indexes the folder; keeps no text, as the server does with closed files, or all, as the command
 * line does that checks them.
 */
export function indexFolder(
  folder: string,
  registry: Registry,
  lexicon = buildLexicon(registry),
  keepsText = false,
): Snapshot {
  const { articles } = findFiles(files, [folder], { exclude: [] });
  let snapshot = emptySnapshot(registry, lexicon);
  for (let from = 0; from < articles.length; from += batch) {
    const upserted = articles.slice(from, from + batch).flatMap((path) => readSource(path) ?? []);
    snapshot = applyChange(snapshot, { upserted, removed: [] }, { keepText: () => keepsText });
  }
  return snapshot;
}

/** How many mentions the archive has, so that a fast index of nothing is seen for what it is. */
export function countMentions(snapshot: Snapshot): number {
  let mentions = 0;
  for (const { id } of snapshot.entities()) for (const _ of snapshot.mentionsOf(id)) mentions++;
  return mentions;
}

export function readSource(path: string): SourceFile | undefined {
  const { decoded } = readArticle(files, path, maxSize);
  return decoded === undefined ? undefined : { file: fileId(path), text: decoded.text };
}
