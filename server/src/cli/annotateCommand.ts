/** `ministry-news annotate`: the mentions of every article, in the form asked for. */
import { datedArticle } from '../core/corpus/datedArticle.ts';
import { articleRecord } from '../core/formats/articleRecord.ts';
import { bratAnnotations } from '../core/formats/brat.ts';
import { conllColumns } from '../core/formats/conll.ts';
import { csvHeader, csvMentions } from '../core/formats/csv.ts';
import { annotationPage, type AnnotatedArticle } from '../core/formats/webAnnotation.ts';
import { fail } from './fail.ts';
import { loadWorkspace, type LoadOptions, type Workspace } from './loadWorkspace.ts';
import { reportProblems } from './reportProblems.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

export const annotateFormats = ['jsonl', 'webannotation', 'brat', 'conll', 'csv'] as const;

export type AnnotateFormat = (typeof annotateFormats)[number];

export interface AnnotateOptions extends LoadOptions {
  readonly format: AnnotateFormat;
}

export function annotateCommand(
  surroundings: Surroundings,
  paths: readonly string[],
  options: AnnotateOptions,
): ExitCode {
  const loaded = loadWorkspace(surroundings, paths, options);
  if (loaded.kind === 'refused') return fail(surroundings, loaded.reason[surroundings.language]);
  const incomplete = reportProblems(surroundings, loaded.workspace);
  for (const part of annotations([...annotated(loaded.workspace)], options.format)) surroundings.print(part);
  return incomplete ? 2 : 0;
}

/** In path order. */
function* annotated({ files, snapshot }: Workspace): Iterable<AnnotatedArticle> {
  for (const file of files.keys()) {
    const article = snapshot.article(file);
    if (article !== undefined)
      yield { record: articleRecord(datedArticle(article, snapshot), snapshot), text: article.text };
  }
}

function* annotations(articles: readonly AnnotatedArticle[], format: AnnotateFormat): Iterable<string> {
  switch (format) {
    case 'jsonl':
      for (const { record } of articles) yield `${JSON.stringify(record)}\n`;
      break;
    case 'webannotation':
      yield `${JSON.stringify(annotationPage(articles), undefined, 2)}\n`;
      break;
    case 'brat':
      for (const { record, text } of articles) {
        // brat keeps one file an article; several in one stream are told apart by their paths.
        if (articles.length > 1) yield `-- ${record.path} --\n`;
        yield bratAnnotations(record, text);
      }
      break;
    case 'conll':
      for (const { record, text } of articles) yield conllColumns(record, text);
      break;
    case 'csv':
      yield csvHeader;
      for (const { record } of articles) yield csvMentions(record);
      break;
  }
}
