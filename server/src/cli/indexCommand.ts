/** `ministry-news index --postgres URL [paths]`: brings the archive in a database up to date with the folders, reading only what changed. */
import type { OpenLoader } from '../archive/database.ts';
import type { LoadedArticle } from '../archive/loadArticles.ts';
import { packArticle } from '../core/corpus/packArticle.ts';
import { analyse } from '../core/mentions/analyse.ts';
import { buildLexicon, type Lexicon } from '../core/mentions/lexicon.ts';
import { fileId, type FileId, type Localized, type SourceFile } from '../core/text/span.ts';
import type { FileProblem } from '../files/fileSystem.ts';
import { readArticle } from '../files/readArticle.ts';
import { fail } from './fail.ts';
import { decidedSources, isBelow, type LoadOptions, type Named, nameFiles, startReading } from './loadWorkspace.ts';
import type { ReadingAhead } from './readAhead.ts';
import { drawProgress } from './progress.ts';
import { registryOf } from './registryOf.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

export interface IndexOptions extends LoadOptions {
  readonly postgres: string;
}

export async function indexCommand(
  surroundings: Surroundings,
  paths: readonly string[],
  options: IndexOptions,
): Promise<ExitCode> {
  const { language } = surroundings;
  if (paths.includes('-')) return fail(surroundings, noInput[language]);
  const named = nameFiles(surroundings, paths.length === 0 ? ['.'] : paths, options);
  if (named.kind === 'refused') return fail(surroundings, named.reason[language]);
  const { openLoader } = await surroundings.openDatabase();
  const opened = await openLoader(options.postgres);
  if (opened.kind === 'refused') return fail(surroundings, opened.reason[language]);
  const loader = opened.value;
  try {
    return await load(surroundings, named, loader, options);
  } finally {
    await loader.close();
  }
}

async function load(
  surroundings: Surroundings,
  named: Named,
  loader: OpenLoader,
  options: LoadOptions,
): Promise<ExitCode> {
  const { language, complain } = surroundings;
  const { registry, sources, problems: inRegistries } = registryOf(surroundings, named);
  const problems = [...named.problems, ...inRegistries];
  const ahead = startReading(surroundings, options, sources, named.articles.length);
  const reading: Reading = {
    surroundings,
    ahead,
    lexicon: buildLexicon(registry),
    readWith: surroundings.digest(
      new TextEncoder().encode(`${surroundings.identifyProgram()} ${registry.fingerprint}`),
    ),
    sourceOf: decidedSources(surroundings, named, problems).source,
    maxSize: named.settings.maxSize,
  };
  const progress = drawProgress(surroundings, named.articles.length);
  let written = 0;
  for (let from = 0; from < named.articles.length; from += BATCH) {
    const read = await readBatch(reading, loader, named.articles.slice(from, from + BATCH).map(fileId));
    problems.push(...read.problems);
    written += await loader.upsert(read.articles);
    for (let i = 0; i < Math.min(BATCH, named.articles.length - from); i++) progress.advance();
  }
  progress.end();
  ahead?.end();
  for (const { path, message } of problems) complain(`${path}: ${message[language]}\n`);
  // What lies behind a folder that could not be looked into is not gone.
  const isWhole = problems.every(({ code }) => code !== 'file.unreadable' && code !== 'file.missing');
  const removed = isWhole ? await removeGone(loader, named) : 0;
  await loader.finish();
  await loader.noteRegistry(registry.fingerprint);
  surroundings.print(`${summary(named.articles.length, written, removed)[language]}\n`);
  if (!isWhole) complain(`${nothingRemoved[language]}\n`);
  return isWhole ? 0 : 2;
}

/** Articles that are read, sent and committed together. */
const BATCH = 250;

interface Reading {
  readonly surroundings: Surroundings;
  readonly ahead: ReadingAhead | undefined;
  readonly lexicon: Lexicon;
  readonly readWith: string;
  readonly sourceOf: (file: FileId, text: string) => SourceFile;
  readonly maxSize: number;
}

/** The articles whose text, decisions, registries or recogniser are others than when the database got them. */
async function readBatch(
  { surroundings, ahead, lexicon, readWith, sourceOf, maxSize }: Reading,
  loader: OpenLoader,
  files: readonly FileId[],
): Promise<{ readonly articles: readonly LoadedArticle[]; readonly problems: readonly FileProblem[] }> {
  const versions = await loader.versions(files);
  const changed: { readonly source: SourceFile; readonly textHash: string }[] = [];
  const problems: FileProblem[] = [];
  for (const file of files) {
    const { decoded, problems: found } = readArticle(surroundings.files, file, maxSize);
    problems.push(...found);
    if (decoded === undefined) continue;
    const source = sourceOf(file, decoded.text);
    const textHash = surroundings.digest(new TextEncoder().encode(JSON.stringify([source.text, source.decisions])));
    const known = versions.get(file);
    if (known?.textHash === textHash && known.readWith === readWith) continue;
    changed.push({ source, textHash });
  }
  const read = ahead?.read(changed.map(({ source }) => source));
  const articles = changed.map(({ source, textHash }): LoadedArticle => {
    const article = read?.next().value ?? analyse(source, lexicon);
    return { ...packArticle(article), textHash, readWith };
  });
  return { articles, problems };
}

/** Articles of the folders that the database has and the disk has no longer. Another loader's folders are not looked at. */
async function removeGone(loader: OpenLoader, { articles, folders }: Named): Promise<number> {
  const there = new Set(articles);
  let removed = 0;
  for (const folder of folders) {
    let last = folder === '.' ? '' : `${folder}/`;
    for (;;) {
      const files = await loader.filesAfter(last);
      const gone = files.filter((file) => isBelow(file, [folder]) && !there.has(file));
      if (gone.length > 0) removed += await loader.remove(gone);
      last = files.at(-1) ?? '';
      if (last === '' || (folder !== '.' && !isBelow(fileId(last), [folder]))) break;
    }
  }
  return removed;
}

const noInput: Localized = {
  vi: 'Lệnh index chỉ nạp tệp và thư mục, không nạp từ đầu vào chuẩn.',
  en: 'The command "index" loads files and folders, not standard input.',
};

const nothingRemoved: Localized = {
  vi: 'Vì có tệp không đọc được nên không bài nào bị gỡ khỏi cơ sở dữ liệu.',
  en: 'Because something could not be read, no article was taken out of the database.',
};

const summary = (all: number, written: number, removed: number): Localized => ({
  vi: `${all} bài: ${written} bài mới hoặc đã đổi, ${removed} bài đã gỡ.`,
  en: `${all} articles: ${written} new or changed, ${removed} taken out.`,
});
