/** Which parts of a Markdown file are no prose: front matter, code, link targets, HTML. Structure comes from a Markdown parser; plain files have none. */
import { GFM, parser } from '@lezer/markdown';
import type { FileId, Span } from '../text/span.ts';

/** Built on first use: most articles need no parser. */
let markdown: ReturnType<typeof parser.configure> | undefined;

/** Nodes whose text is not read. `URL` covers link targets and bare addresses. */
const NOT_PROSE = new Set([
  'FencedCode',
  'CodeBlock',
  'InlineCode',
  'URL',
  'HTMLBlock',
  'HTMLTag',
  'CommentBlock',
  'Comment',
  'LinkLabel',
]);

/** Spans that no recogniser reads, in order. Articles without any sign of such structure are not parsed. */
export function notProse(file: FileId, text: string): readonly Span[] {
  if (!file.toLowerCase().endsWith('.md')) return [];
  const spans: Span[] = [];
  const start = frontMatterEnd(text);
  if (start > 0) spans.push({ start: 0, end: start });
  if (!/`|~~~|\]\(|\]:|<[!/a-z]|\n(?: {4}|\t)|https?:\/\//iu.test(text)) return spans;
  markdown ??= parser.configure(GFM);
  markdown.parse(text.slice(start)).iterate({
    enter: (node) => {
      if (!NOT_PROSE.has(node.name)) return true;
      spans.push({ start: start + node.from, end: start + node.to });
      return false;
    },
  });
  return spans;
}

/** Offset behind the closing line of front matter (`---` … `---`) at the start of a file, 0 without one. */
function frontMatterEnd(text: string): number {
  const open = /^---[ \t]*\r?\n/u.exec(text);
  if (open === null) return 0;
  const close = /\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u.exec(text.slice(open[0].length - 1));
  return close === null ? 0 : open[0].length - 1 + close.index + close[0].length;
}
