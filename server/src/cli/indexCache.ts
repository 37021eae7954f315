/** What `--cache DIR` keeps: articles as they were read, for as long as text, path, registries and program stay the same. */
import { createHash } from 'node:crypto';
import type { analyse } from '../core/mentions/analyse.ts';
import type { Article } from '../core/mentions/model.ts';
import type { FileId, Language, Localized } from '../core/text/span.ts';
import type { FileSystem } from '../files/fileSystem.ts';
import { joinPath } from '../files/findFiles.ts';

/** Enough that the rows of a whole archive never make one string too long, few enough to write in a moment. */
const shardCount = 16;

interface Row {
  /** SHA-256 of the text, as hex. */
  readonly hash: string;
  readonly article: Omit<Article, 'file' | 'text'>;
}

/** One file of the folder. */
interface Shard {
  /** The program and the registries that made the rows. */
  readonly madeWith: string;
  /** By the path of the article. */
  readonly rows: Readonly<Record<string, Row>>;
}

export interface IndexCache {
  /** Reads an article, from the folder where that holds it. */
  readonly analyse: typeof analyse;
  /** Writes what was read anew. A cache that cannot be written costs the next run its time and this one a sentence. */
  readonly save: () => void;
}

interface Needs {
  readonly files: FileSystem;
  readonly complain: (text: string) => void;
  readonly language: Language;
  /** Differs between two builds of the program that may read differently. */
  readonly program: string;
  /** Of the registries. */
  readonly fingerprint: string;
  /** How an article is read that the folder does not hold. */
  readonly read: typeof analyse;
}

/** A shard that is missing, cut short or made otherwise is made anew; rows of other articles in a shard are kept. */
export function openIndexCache(folder: string, needs: Needs): IndexCache {
  const madeWith = `${needs.program} ${needs.fingerprint}`;
  const shards = new Map<number, Map<string, Row>>();
  const changed = new Set<number>();
  const shardFor = (file: FileId) => {
    const number = parseInt(sha256(file).slice(0, 2), 16) % shardCount;
    const known = shards.get(number);
    if (known !== undefined) return { number, rows: known };
    const rows = readShard(needs.files, shardPath(folder, number), madeWith);
    shards.set(number, rows);
    return { number, rows };
  };
  return {
    analyse(source, lexicon) {
      const { number, rows } = shardFor(source.file);
      const hash = sha256(source.text);
      const known = rows.get(source.file);
      if (known?.hash === hash) return { ...known.article, file: source.file, text: source.text };
      const whole = needs.read(source, lexicon);
      const { file, text: _text, ...article } = whole;
      rows.set(file, { hash, article });
      changed.add(number);
      return whole;
    },
    save() {
      if (changed.size === 0) return;
      let done = needs.files.makeFolder(folder).ok;
      for (const number of changed) {
        const shard: Shard = { madeWith, rows: Object.fromEntries(shards.get(number) ?? []) };
        done &&= needs.files.write(shardPath(folder, number), Buffer.from(JSON.stringify(shard))).ok;
      }
      if (!done) needs.complain(`${folder}: ${notKept[needs.language]}\n`);
    },
  };
}

const notKept: Localized = {
  vi: 'Không ghi được chỉ mục; lần sau các bài sẽ được đọc lại.',
  en: 'The index could not be written; the next run reads the articles again.',
};

const shardPath = (folder: string, number: number): string => joinPath(folder, `index-${number}.json`);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function readShard(files: FileSystem, path: string, madeWith: string): Map<string, Row> {
  const answer = files.read(path, Number.MAX_SAFE_INTEGER);
  if (!answer.ok) return new Map();
  try {
    const shard: Partial<Shard> | null = JSON.parse(Buffer.from(answer.value).toString());
    return shard?.madeWith === madeWith ? new Map(Object.entries(shard.rows ?? {})) : new Map();
  } catch {
    // Cut short, or not ours: the articles tell it all again.
    return new Map();
  }
}
