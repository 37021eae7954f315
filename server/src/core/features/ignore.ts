/** What is written when a person decides to live with a finding: an entry of the registry, or a comment in a Markdown article. */
import type { Finding } from '../checks/model.ts';
import type { NewIgnored } from '../registry/insertEntry.ts';
import type { Edit, Localized, Span } from '../text/span.ts';

/** `here`: this place · `everywhere`: these words in every article · `comment`: the line, by a comment above it. */
export const waysToIgnore = ['here', 'everywhere', 'comment'] as const;

export type WayToIgnore = (typeof waysToIgnore)[number];

/** What the person said about it. */
export interface Decision {
  readonly reason?: string;
  /** The last day, `YYYY[-MM[-DD]]`. */
  readonly until?: string;
}

export interface Ignoring {
  readonly finding: Finding;
  /** Of the article. */
  readonly text: string;
  /** The article's path as seen from the registry; undefined where no registry of the workspace could name it. */
  readonly path: string | undefined;
  readonly isMarkdown: boolean;
}

/** The ways that make sense for this finding. */
export function waysFor({ finding, text, path, isMarkdown }: Ignoring): readonly WayToIgnore[] {
  const { start, end } = finding.place.span;
  const words = text.slice(start, end);
  return waysToIgnore.filter((way) => {
    switch (way) {
      case 'here':
        return path !== undefined && words.trim() !== '';
      case 'everywhere':
        return path !== undefined && words.length <= longestWords && /\p{L}/u.test(words) && !isAboutPlaces(finding);
      case 'comment':
        return isMarkdown && commentIn(text, finding.place.span) !== undefined;
    }
  });
}

export function titleOf(way: WayToIgnore, { code, place }: Finding, text: string): Localized {
  const words = text.slice(place.span.start, place.span.end).normalize('NFC');
  switch (way) {
    case 'here':
      return { vi: `Bỏ qua ở đây (${code})`, en: `Ignore here (${code})` };
    case 'everywhere':
      return code === 'acronym.undefined'
        ? { vi: `Không cần giải nghĩa "${words}" ở mọi bài`, en: `Never ask for an expansion of "${words}"` }
        : { vi: `Luôn chấp nhận "${words}" (${code})`, en: `Always accept "${words}" (${code})` };
    case 'comment':
      return { vi: `Bỏ qua bằng một chú thích (${code})`, en: `Ignore by a comment (${code})` };
  }
}

/** The entry for `here` and `everywhere`. */
export function ignoredEntry(way: 'here' | 'everywhere', ignoring: Ignoring, decision: Decision): NewIgnored {
  const { finding, text, path } = ignoring;
  const { start, end } = finding.place.span;
  const quoted = { code: finding.code, exact: text.slice(start, end) };
  if (way === 'everywhere') return { ...quoted, ...decision };
  const prefix = wordsBefore(text, start);
  const suffix = wordsAfter(text, end);
  return {
    ...quoted,
    ...(path === undefined ? {} : { path }),
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
    ...decision,
  };
}

/** `<!-- ministry-news-disable-next-line code: reason -->` for the line of the finding. */
export function ignoringComment({ finding, text }: Ignoring, { reason }: Decision): Edit | undefined {
  const place = commentIn(text, finding.place.span);
  if (place === undefined) return undefined;
  const why = reason === undefined ? '' : `: ${reason.replace(/\s+/g, ' ').replaceAll('--', '–')}`;
  const comment = `<!-- ministry-news-disable-next-line ${finding.code}${why} -->`;
  const { at } = place;
  return {
    place: { file: finding.place.file, span: { start: at, end: at } },
    newText: place.line === 'own' ? `${place.indent}${comment}${text.includes('\r\n') ? '\r\n' : '\n'}` : ` ${comment}`,
  };
}

/** Longer words are no words but a passage; in every article they would hardly come again. */
const longestWords = 80;
/** UTF-16 units of context on either side: enough to tell places apart, little enough to survive a revision. */
const contextLength = 24;

/** These speak of a day or an order, which are right or wrong in their place only. */
const isAboutPlaces = ({ code }: Finding): boolean => /^(?:date|meeting|text)\./.test(code);

/** Whole words, from the same line. */
function wordsBefore(text: string, start: number): string {
  const line = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - contextLength - 1), start);
  return line.length <= contextLength ? line : line.replace(/^\S*\s?/, '');
}

function wordsAfter(text: string, end: number): string {
  const line = /^[^\r\n]*/.exec(text.slice(end, end + contextLength + 1))?.[0] ?? '';
  return line.length <= contextLength ? line : line.replace(/\s?\S*$/, '');
}

/**
 * Inside a paragraph the comment goes to the end of the line before, since a line of its own would break the paragraph in two;
 * in a table there is no room for one.
 */
function commentIn(
  text: string,
  { start }: Span,
): { readonly line: 'own' | 'before'; readonly at: number; readonly indent: string } | undefined {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.slice(lineStart);
  if (/^[ \t]*\|/.test(line)) return undefined;
  const before = text.slice(0, lineStart).replace(/\r?\n$/, '');
  const previous = before.slice(before.lastIndexOf('\n') + 1);
  const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
  const continues = previous.trim() !== '' && !endsBlock.test(previous) && !startsBlock.test(line);
  return continues ? { line: 'before', at: before.length, indent } : { line: 'own', at: lineStart, indent };
}

/** Headings, rules, fences, tables and comments stand alone. */
const endsBlock = /^[ \t]*(?:#{1,6}[ \t]|([-=*_~`])\1{2,}|\||<!--.*-->[ \t]*$)|(?: {2}|\\)$/;
const startsBlock = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]|^[ \t]*[#>]/;
