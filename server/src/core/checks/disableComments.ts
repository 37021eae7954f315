/** Markdown comments that switch checks off: `<!-- ministry-news-disable-next-line date.impossible: reason -->` and its kin. */
import type { Span } from '../text/span.ts';

/** Where some or all checks are silent. */
export interface Disable {
  readonly span: Span;
  /** Absent = all of them. */
  readonly codes?: ReadonlySet<string>;
}

const COMMENT = /<!--\s*ministry-news-(disable-next-line|disable-file|disable|enable)(?![\w-])([^]*?)-->/g;

export function markdownDisables(text: string): readonly Disable[] {
  const disables: Disable[] = [];
  const open: { readonly start: number; readonly codes: ReadonlySet<string> | undefined }[] = [];
  const close = (end: number, codes: ReadonlySet<string> | undefined): void => {
    for (const each of open.splice(0)) {
      disables.push(disable({ start: each.start, end }, each.codes));
      // Enabling some codes leaves the others of the same comment off.
      const left = remaining(each.codes, codes);
      if (left !== undefined) open.push({ start: end, codes: left });
    }
  };
  for (const comment of text.matchAll(COMMENT)) {
    const codes = codesOf(comment[2] ?? '');
    const end = comment.index + comment[0].length;
    const word = comment[1];
    if (word === 'disable-file') disables.push(disable({ start: 0, end: text.length }, codes));
    else if (word === 'disable-next-line') disables.push(disable(nextLine(text, end), codes));
    else if (word === 'disable') open.push({ start: end, codes });
    else close(comment.index, codes);
  }
  close(text.length, undefined);
  return disables;
}

export function isDisabled(disables: readonly Disable[], code: string, span: Span): boolean {
  return disables.some(
    (each) => each.span.start <= span.start && span.start <= each.span.end && (each.codes?.has(code) ?? true),
  );
}

const disable = (span: Span, codes: ReadonlySet<string> | undefined): Disable =>
  codes === undefined ? { span } : { span, codes };

/** `official.misspelt-name, date.impossible: why` names two codes; none means all. */
function codesOf(written: string): ReadonlySet<string> | undefined {
  const codes = (written.split(':')[0] ?? '').split(/[\s,]+/).filter((code) => code !== '');
  return codes.length === 0 ? undefined : new Set(codes);
}

function remaining(
  off: ReadonlySet<string> | undefined,
  enabled: ReadonlySet<string> | undefined,
): ReadonlySet<string> | undefined {
  if (off === undefined || enabled === undefined) return undefined;
  const left = [...off].filter((code) => !enabled.has(code));
  return left.length === 0 ? undefined : new Set(left);
}

/** The next line with something on it: an empty one may follow a comment in Markdown. */
function nextLine(text: string, after: number): Span {
  const rest = /[^\n]*\n\s*/.exec(text.slice(after));
  const start = rest === null ? text.length : after + rest[0].length;
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}
