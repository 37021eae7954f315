/** What `--cache DIR` keeps: articles as they were read, for as long as text, path, registries and program stay the same. */
import type { analyse } from '../core/mentions/analyse.ts';
import type { Article } from '../core/mentions/model.ts';
import type { FileId, Language, Localized } from '../core/text/span.ts';
import type { FileSystem } from '../files/fileSystem.ts';
import { readShard, type ShardFolder, shardOf, writeShard } from '../files/shards.ts';

interface Row {
  /** SHA-256 of the text, as hex. */
  readonly hash: string;
  readonly article: Omit<Article, 'file' | 'text'>;
}

/** By the path of the article. */
type Rows = Readonly<Record<string, Row>>;

export interface IndexCache {
  /** Reads an article, from the folder where that holds it. */
  readonly analyse: typeof analyse;
  /** Writes what was read anew. A cache that cannot be written costs the next run its time and this one a sentence. */
  readonly save: () => void;
}

interface Needs {
  readonly files: FileSystem;
  readonly digest: (bytes: Uint8Array) => string;
  readonly complain: (text: string) => void;
  readonly language: Language;
  /** Differs between two builds of the program that may read differently. */
  readonly program: string;
  /** Of the registries. */
  readonly fingerprint: string;
  /** How an article is read that the folder does not hold. */
  readonly read: typeof analyse;
}

/** A shard that is missing, damaged or made otherwise is made anew; rows of other articles in a shard are kept. */
export function openIndexCache(folder: string, needs: Needs): IndexCache {
  const { files, digest, program, fingerprint } = needs;
  const kept: ShardFolder = { files, folder, name: 'read', digest, madeWith: `${program} ${fingerprint}` };
  const shards = new Map<number, Map<string, Row>>();
  const changed = new Set<number>();
  const shardFor = (file: FileId) => {
    const number = shardOf(file);
    const known = shards.get(number);
    if (known !== undefined) return { number, rows: known };
    const rows = rowsIn(kept, number);
    shards.set(number, rows);
    return { number, rows };
  };
  return {
    analyse(source, lexicon) {
      // The cache knows texts, not what people decided about them.
      if (source.decisions !== undefined) return needs.read(source, lexicon);
      const { number, rows } = shardFor(source.file);
      const hash = digest(new TextEncoder().encode(source.text));
      const known = rows.get(source.file);
      if (known?.hash === hash) return { ...known.article, file: source.file, text: source.text };
      const whole = needs.read(source, lexicon);
      const { file, text: _text, ...article } = whole;
      rows.set(file, { hash, article });
      changed.add(number);
      return whole;
    },
    save() {
      const done = [...changed].every((number) => {
        const rows: Rows = Object.fromEntries(shards.get(number) ?? []);
        return writeShard(kept, number, { text: JSON.stringify(rows), numbers: new Int32Array() });
      });
      if (!done) needs.complain(`${folder}: ${notKept[needs.language]}\n`);
    },
  };
}

const notKept: Localized = {
  vi: 'Không ghi được chỉ mục; lần sau các bài sẽ được đọc lại.',
  en: 'The index could not be written; the next run reads the articles again.',
};

function rowsIn(kept: ShardFolder, number: number): Map<string, Row> {
  const shard = readShard(kept, number);
  if (shard === undefined) return new Map();
  const rows: Rows = JSON.parse(shard.text);
  return new Map(Object.entries(rows));
}
