/** Findings that people decided to live with: entries of `ignored.registry.yaml`, found again by their words and context. */
import type { Article } from '../mentions/model.ts';
import type { IgnoredFinding } from '../registry/model.ts';
import { lastDay } from '../registry/partialDate.ts';
import type { Span } from '../text/span.ts';
import type { CheckContext } from './model.ts';

/** Whether an entry in force covers this finding. */
export function isIgnored(article: Article, code: string, span: Span, context: CheckContext): boolean {
  return context.snapshot.registry.ignored.some(
    (entry) =>
      entry.code === code &&
      (entry.until === undefined || lastDay(entry.until) >= context.today) &&
      isInFile(entry, article) &&
      matches(entry, article.text, span),
  );
}

/** Paths are written relative to the registry; file names may be URIs: the end has to agree. */
export function isInFile({ path }: IgnoredFinding, { file }: { readonly file: string }): boolean {
  if (path === undefined) return true;
  const wanted = path.replaceAll('\\', '/').replace(/^\.\//, '').normalize('NFC');
  const name = decoded(file).replaceAll('\\', '/').normalize('NFC');
  return name === wanted || name.endsWith(`/${wanted}`);
}

/** In URIs, letters outside ASCII are escaped. */
function decoded(file: string): string {
  try {
    return file.includes('%') ? decodeURIComponent(file) : file;
  } catch {
    return file;
  }
}

export function matches({ exact, prefix = '', suffix = '' }: IgnoredFinding, text: string, span: Span): boolean {
  if (plain(text.slice(span.start, span.end)) !== plain(exact)) return false;
  const before = plain(text.slice(Math.max(0, span.start - 4 * prefix.length - 8), span.start));
  const after = plain(text.slice(span.end, span.end + 4 * suffix.length + 8));
  return before.endsWith(plain(prefix)) && after.startsWith(plain(suffix));
}

/** Spacing, line ends and normal form may change around a finding without making it another one. */
const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
