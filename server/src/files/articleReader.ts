/** What a thread beside the program does: reads articles as they are on disk and packs them. It knows nothing of the others. */
import { packArticle, type PackedArticle } from '../core/corpus/packArticle.ts';
import { shareStrings } from '../core/corpus/renumberStrings.ts';
import { analyse, analyseForIndex } from '../core/mentions/analyse.ts';
import { buildLexicon, type Lexicon } from '../core/mentions/lexicon.ts';
import type { Article } from '../core/mentions/model.ts';
import { emptyRegistry, readRegistry, type RegistryText } from '../core/registry/readRegistry.ts';
import type { FileId, SourceFile } from '../core/text/span.ts';
import type { FileProblem, FileSystem } from './fileSystem.ts';
import { articleIn } from './readArticle.ts';

/** What it is told. Texts and numbers only, as threads take them. */
export type ToReader = RegistriesToUse | FilesToRead | TextsToRead;

interface RegistriesToUse {
  readonly kind: 'registries';
  readonly sources: readonly RegistryText[];
}

export interface FilesToRead {
  readonly kind: 'files';
  readonly batch: number;
  readonly files: readonly FileToRead[];
  readonly maxSize: number;
}

export interface FileToRead {
  readonly file: FileId;
  /** Of the bytes that an earlier reading is known of; where they are the same, they are not read again. */
  readonly hash?: string;
}

interface TextsToRead {
  readonly kind: 'texts';
  readonly batch: number;
  readonly sources: readonly SourceFile[];
}

/** What it answers. */
export type FromReader = FilesRead | TextsRead;

export interface FilesRead {
  readonly kind: 'files';
  readonly batch: number;
  /** Of the registries that it was read with. */
  readonly fingerprint: string;
  readonly files: readonly FileRead[];
  /** Those of all articles one after the other, and their common strings. */
  readonly words: Int32Array<ArrayBuffer>;
  readonly strings: readonly string[];
}

export interface FileRead {
  /** Of its words; 0 where there are none. */
  readonly length: number;
  readonly problems: readonly FileProblem[];
  /** Of the bytes; absent where there are none, or nobody keeps it. */
  readonly hash?: string;
  /** A bug: why it could not be read. */
  readonly failure?: string;
}

export interface TextsRead {
  readonly kind: 'texts';
  readonly batch: number;
  /** Undefined where the reading itself fails: whoever asked reads that text too, and sees why. */
  readonly articles: readonly (Omit<Article, 'text'> | undefined)[];
}

export interface ReaderNeeds {
  readonly files: FileSystem;
  /** Undefined where nothing is kept. */
  readonly digest: ((bytes: Uint8Array) => string) | undefined;
}

/** Answers each message but that with the registries. */
export function createArticleReader({ files, digest }: ReaderNeeds): (message: ToReader) => FromReader | undefined {
  let lexicon: Lexicon | undefined;
  const known = (): Lexicon => (lexicon ??= buildLexicon(emptyRegistry));
  return (message) => {
    switch (message.kind) {
      case 'registries':
        lexicon = buildLexicon(readRegistry(message.sources));
        return undefined;
      case 'texts':
        return {
          kind: 'texts',
          batch: message.batch,
          articles: message.sources.map((source) => withoutText(source, known())),
        };
      case 'files':
        return filesRead(message, known());
    }
  };

  function filesRead({ batch, files: asked, maxSize }: FilesToRead, readWith: Lexicon): FilesRead {
    const read = asked.map((one) => readOne(one, maxSize, readWith));
    const { words, strings } = shareStrings(read.flatMap(({ packed }) => packed ?? []));
    const all = new Int32Array(words.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const each of words) {
      all.set(each, at);
      at += each.length;
    }
    return {
      kind: 'files',
      batch,
      fingerprint: readWith.registry.fingerprint,
      files: read.map(({ packed, ...rest }) => ({ ...rest, length: packed?.words.length ?? 0 })),
      words: all,
      strings,
    };
  }

  function readOne({ file, hash: before }: FileToRead, maxSize: number, readWith: Lexicon): OneRead {
    let hash: { readonly hash?: string } = {};
    try {
      const bytes = files.read(file, maxSize);
      if (bytes.ok && digest !== undefined) hash = { hash: digest(bytes.value) };
      if (before !== undefined && hash.hash === before) return { ...hash, problems: [] };
      const { decoded, problems } = articleIn(bytes, file, maxSize);
      if (decoded === undefined) return { ...hash, problems };
      const { article, asked } = analyseForIndex({ file, text: decoded.text }, readWith);
      return { ...hash, problems, packed: packArticle(article, asked) };
    } catch (error) {
      const failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return { ...hash, problems: [], failure };
    }
  }
}

interface OneRead extends Omit<FileRead, 'length'> {
  readonly packed?: PackedArticle;
}

/** The one who asked has the text. */
function withoutText(source: SourceFile, lexicon: Lexicon): Omit<Article, 'text'> | undefined {
  try {
    const { text: _text, ...article } = analyse(source, lexicon);
    return article;
  } catch {
    return undefined;
  }
}
