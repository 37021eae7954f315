/** Moves a syntax error from where the library gave up to what a person has to change, with the fix where there is one. */
import type { Span } from '../text/span.ts';
import { readWithLibrary } from './libraryYaml.ts';
import type { YamlSyntaxError } from './libraryYaml.ts';

export interface SyntaxPlace extends YamlSyntaxError {
  /** What should stand there instead, when that is certain. */
  readonly newText?: string;
}

/** One or more places, at least one character long and each within a line. */
export function pinpoint(error: YamlSyntaxError, text: string, part: Span): readonly SyntaxPlace[] {
  const tabs = tabPlaces(text, part);
  if (tabs.length > 0) return tabs;
  const quote = error.code === 'MISSING_CHAR' ? openQuote(text.slice(part.start, part.end)) : undefined;
  if (quote !== undefined) {
    return [
      { code: 'OPEN_QUOTE', detail: '', span: withinLine(text, { start: part.start + quote, end: part.end }, part) },
    ];
  }
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') return [unquotedColon(error, text, part)];
  return [{ ...error, span: withinLine(text, error.span, part) }];
}

/** `name: Kết luận: một` needs quotes; the place is the whole value. */
function unquotedColon(error: YamlSyntaxError, text: string, part: Span): SyntaxPlace {
  const span = withinLine(text, { start: error.span.start, end: part.end }, part);
  const value = text.slice(span.start, span.end);
  const quoted = value.includes("'") ? undefined : `'${value}'`;
  const fixed = quoted && text.slice(part.start, span.start) + quoted + text.slice(span.end, part.end);
  const reads = fixed !== undefined && readWithLibrary(fixed, 0).error === undefined;
  return { ...error, span, ...(reads && quoted && { newText: quoted }) };
}

/** Indentations with tabs, each with the spaces that make the entry readable. */
function tabPlaces(text: string, part: Span): readonly SyntaxPlace[] {
  const indentations = [...text.slice(part.start, part.end).matchAll(/^ *\t[ \t]*(?=[^ \t\r\n#])/gm)];
  if (indentations.length === 0) return [];
  const source = text.slice(part.start, part.end);
  const width = [2, 4, 8].find((columns) => readWithLibrary(expand(source, columns), 0).error === undefined);
  return indentations.map(({ 0: indentation, index }) => ({
    code: 'TAB_AS_INDENT',
    detail: '',
    span: { start: part.start + index, end: part.start + index + indentation.length },
    ...(width !== undefined && { newText: expand(indentation, width) }),
  }));
}

const expand = (text: string, columns: number): string =>
  text.replace(/^[ \t]+/gm, (indentation) => indentation.replaceAll('\t', ' '.repeat(columns)));

/** The offset of the first quotation mark that opens a value and is not closed. */
function openQuote(text: string): number | undefined {
  const opening = /(?<=[:\-[{,][ \n]\s*|[[{,])["']/g;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const closing = match[0] === '"' ? /(?:[^"\\]|\\.)*"/sy : /(?:[^']|'')*'/sy;
    closing.lastIndex = match.index + 1;
    if (!closing.test(text)) return match.index;
    opening.lastIndex = closing.lastIndex;
  }
  return undefined;
}

/** No further than the end of the line; never only spaces. */
function withinLine(text: string, { start, end }: Span, part: Span): Span {
  const from = start + (/^\s*/.exec(text.slice(start, part.end))?.[0].length ?? 0);
  if (from < part.end) {
    const stop = from === start ? end : part.end;
    const line = text.slice(from, stop).split(/\r?\n/, 1)[0] ?? '';
    return { start: from, end: from + Math.max(1, line.trimEnd().length) };
  }
  // Nothing follows: the fault is what stands before.
  const last = part.start + text.slice(part.start, part.end).trimEnd().length;
  return { start: Math.max(part.start, last - 1), end: Math.max(part.start + 1, last) };
}
