/** Collects what is wrong in one registry file, with a limit so that a broken file does not bury the others. */
import type { FileId, Localized, SourceFile, Span } from '../text/span.ts';
import type { RegistryProblem, RegistryProblemCode } from './model.ts';

export interface Problems {
  readonly file: FileId;
  /** Of the file's text. */
  readonly length: number;
  readonly found: RegistryProblem[];
}

/** More are not listed. */
export const MAX_PROBLEMS = 1000;

export const noProblems = ({ file, text }: SourceFile): Problems => ({ file, length: text.length, found: [] });

interface Details {
  readonly code?: RegistryProblemCode;
  readonly related?: RegistryProblem['related'];
  /** Replaces the text at the span. */
  readonly newText?: string | undefined;
}

/** `registry.invalid` unless the details say otherwise. */
export function report(problems: Problems, span: Span, message: Localized, details: Details = {}): void {
  if (problems.found.length >= MAX_PROBLEMS) return;
  problems.found.push({
    code: details.code ?? 'registry.invalid',
    place: { file: problems.file, span: visible(span, problems.length) },
    message,
    related: details.related ?? [],
    ...(details.newText === undefined ? {} : { fix: { title: changeTo(details.newText), newText: details.newText } }),
  });
}

const changeTo = (newText: string): Localized => ({ vi: `Đổi thành “${newText}”`, en: `Change to “${newText}”` });

/** Something to underline, inside the text, even where something is missing. */
function visible(span: Span, length: number): Span {
  const start = Math.max(0, Math.min(span.start, length - 1));
  return { start, end: Math.max(start + 1, Math.min(span.end, length)) };
}
