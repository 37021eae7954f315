/** The findings in annotation files: one that cannot be read, one whose article is gone, decisions whose words are gone. */
import type { Decision } from '../text/decision.ts';
import { anchorOf } from '../text/quote.ts';
import type { FileId, Localized, Span } from '../text/span.ts';
import { levelOf, type RegistryCheck } from './registryProblems.ts';
import type { Finding, Level } from './model.ts';

/** Rows of the catalogue without a `find`, because they are about no article's text. */
export const annotationChecks = [
  {
    code: 'annotation.unreadable',
    level: 'error',
    summary: { vi: 'Tệp chú giải không đọc được', en: 'An annotation file that cannot be read' },
  },
  {
    code: 'annotation.no-article',
    level: 'information',
    summary: { vi: 'Tệp chú giải của một bài không còn', en: 'An annotation file whose article is gone' },
  },
  {
    code: 'annotation.orphan',
    level: 'information',
    summary: { vi: 'Chú giải về những chữ không còn trong bài', en: 'An annotation of words that are gone' },
  },
] as const satisfies readonly RegistryCheck<string>[];

/** An annotation file as it was read. */
export interface AnnotatedFile {
  readonly file: FileId;
  readonly article: FileId;
  readonly text: string;
  readonly decisions: readonly Decision[];
  readonly problem?: { readonly message: Localized; readonly span: Span };
}

/** `articleText`: undefined where there is no such article. */
export function annotationFindings(
  { file, text, decisions, problem }: AnnotatedFile,
  articleText: string | undefined,
  levels: ReadonlyMap<string, Level>,
): readonly Finding[] {
  const found = (
    code: (typeof annotationChecks)[number]['code'],
    span: Span,
    message: Localized,
  ): readonly Finding[] => {
    const level = levelOf(code, annotationChecks, levels);
    return level === 'off' ? [] : [{ code, level, place: { file, span }, message, related: [], fixes: [] }];
  };
  if (problem !== undefined) return found('annotation.unreadable', problem.span, problem.message);
  if (articleText === undefined)
    return decisions.length === 0 ? [] : found('annotation.no-article', { start: 0, end: 1 }, noArticle);
  return decisions
    .filter((decision) => anchorOf(articleText, decision) === undefined)
    .flatMap((decision) => found('annotation.orphan', placeOf(text, decision), orphan(decision)));
}

/** Where the annotation is named. */
function placeOf(text: string, { id }: Decision): Span {
  const quoted = JSON.stringify(id);
  const at = text.indexOf(quoted);
  return at < 0 ? { start: 0, end: 1 } : { start: at, end: at + quoted.length };
}

const noArticle = {
  vi: 'Bài mà tệp này chú giải không còn ở chỗ cũ. Nếu bài đã chuyển, hãy chuyển tệp này theo; nếu bài đã xóa, hãy xóa tệp này.',
  en: 'The article of these annotations is no longer there. If it was moved, move this file along; if it was deleted, delete this file.',
};

function orphan({ exact, creator, created }: Decision): Localized {
  const words = exact.replaceAll(/\s+/g, ' ');
  const day = created.slice(0, 10);
  return {
    vi: `Bài không còn "${words}" giữa những chữ như khi ${creator} chú giải (${day}); chú giải này không còn hiệu lực.`,
    en: `The article no longer has "${words}" between the words that stood there when ${creator} annotated it (${day}); the annotation has no effect.`,
  };
}
