/** What `--cache DIR` keeps: articles as they were read, for as long as text, path, registries and program stay the same. */
import type { analyse } from '../core/mentions/analyse.ts';
import type { Article } from '../core/mentions/model.ts';
import type { FileId, Language, Localized, SourceFile } from '../core/text/span.ts';
import type { FileSystem } from '../files/fileSystem.ts';
import { readShard, removeLeftovers, type ShardFolder, shardOf, writeShard } from '../files/shards.ts';

interface Row {
  /** SHA-256 of the text, as hex. */
  readonly hash: string;
  readonly article: Omit<Article, 'file' | 'text'>;
}

/** By the path of the article. */
type Rows = Readonly<Record<string, Row>>;

export interface IndexCache {
  /** Whether the folder has this text as it was read. */
  readonly holds: (source: SourceFile) => boolean;
  /** Reads an article, from the folder where that holds it, else with `read`. */
  readonly analyseWith: (read: typeof analyse) => typeof analyse;
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
  const hashOf = ({ text }: SourceFile): string => digest(new TextEncoder().encode(text));
  /** The cache knows texts, not what people decided about them. */
  const isKeepable = ({ decisions }: SourceFile): boolean => decisions === undefined;
  return {
    holds: (source) => isKeepable(source) && shardFor(source.file).rows.get(source.file)?.hash === hashOf(source),
    analyseWith: (read) => (source, lexicon) => {
      if (!isKeepable(source)) return read(source, lexicon);
      const { number, rows } = shardFor(source.file);
      const hash = hashOf(source);
      const known = rows.get(source.file);
      if (known?.hash === hash) return { ...known.article, file: source.file, text: source.text };
      const whole = read(source, lexicon);
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
      const [first] = changed;
      if (done && first !== undefined) removeLeftovers(kept, first);
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
