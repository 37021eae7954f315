/** Markdown comments that switch checks off: `<!-- ministry-news-disable-next-line date.impossible: reason -->` and its kin. */
import type { Span } from '../text/span.ts';

/** Where some or all checks are silent. */
export interface Disable {
  readonly span: Span;
  readonly codes: Codes;
}

/** Those named, or all but those named. */
interface Codes {
  readonly areAll: boolean;
  readonly named: ReadonlySet<string>;
}

const COMMENT = /<!--\s*ministry-news-(disable-next-line|disable-file|disable|enable)(?![\w-])([^]*?)-->/g;

export function markdownDisables(text: string): readonly Disable[] {
  const disables: Disable[] = [];
  const open: { readonly start: number; readonly codes: Codes }[] = [];
  const close = (end: number, enabled: Codes): void => {
    for (const { start, codes } of open.splice(0)) {
      disables.push({ span: { start, end }, codes });
      // Enabling some codes leaves the others of the same comment off.
      const left = without(codes, enabled);
      if (left !== undefined) open.push({ start: end, codes: left });
    }
  };
  for (const comment of text.matchAll(COMMENT)) {
    const codes = codesOf(comment[2] ?? '');
    const end = comment.index + comment[0].length;
    const word = comment[1];
    if (word === 'disable-file') disables.push({ span: { start: 0, end: text.length }, codes });
    else if (word === 'disable-next-line') disables.push({ span: nextLine(text, end), codes });
    else if (word === 'disable') open.push({ start: end, codes });
    else close(comment.index, codes);
  }
  close(text.length, EVERY);
  return disables;
}

export function isDisabled(disables: readonly Disable[], code: string, span: Span): boolean {
  return disables.some(
    (each) => each.span.start <= span.start && span.start <= each.span.end && isAmong(each.codes, code),
  );
}

const isAmong = ({ areAll, named }: Codes, code: string): boolean => named.has(code) !== areAll;

const EVERY: Codes = { areAll: true, named: new Set() };

/** `official.misspelt-name, date.impossible: why` names two codes; none means all. */
function codesOf(written: string): Codes {
  const codes = (written.split(':')[0] ?? '').split(/[\s,]+/).filter((code) => code !== '');
  return codes.length === 0 ? EVERY : { areAll: false, named: new Set(codes) };
}

/** Undefined when none is left. */
function without(off: Codes, enabled: Codes): Codes | undefined {
  if (enabled.areAll) return undefined;
  if (off.areAll) return { areAll: true, named: new Set([...off.named, ...enabled.named]) };
  const left = [...off.named].filter((code) => !enabled.named.has(code));
  return left.length === 0 ? undefined : { areAll: false, named: new Set(left) };
}

/** The next line with something on it: an empty one may follow a comment in Markdown. */
function nextLine(text: string, after: number): Span {
  const rest = /[^\n]*\n\s*/.exec(text.slice(after));
  const start = rest === null ? text.length : after + rest[0].length;
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}
