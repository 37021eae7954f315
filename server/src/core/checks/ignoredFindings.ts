/** Findings that people decided to live with: entries of `ignored.registry.yaml`, found again by their words and context. */
import type { Article } from '../mentions/model.ts';
import type { IgnoredFinding, Registry } from '../registry/model.ts';
import { lastDay } from '../registry/partialDate.ts';
import type { Span } from '../text/span.ts';
import type { CheckContext } from './model.ts';

/** Whether an entry in force covers this finding. */
export function isIgnored(article: Article, code: string, span: Span, { snapshot, today }: CheckContext): boolean {
  const entries = entriesOf(snapshot.registry).get(code) ?? [];
  return entries.some((entry) => isInForce(entry, today) && isInFile(entry, article) && matches(entry, article, span));
}

const isInForce = ({ until }: IgnoredFinding, today: string): boolean => until === undefined || lastDay(until) >= today;

/** Paths are written relative to the registry; file names may be URIs: the end has to agree. */
export function isInFile({ path }: IgnoredFinding, { file }: { readonly file: string }): boolean {
  if (path === undefined) return true;
  const wanted = path.replaceAll('\\', '/').replace(/^\.\//, '').normalize('NFC');
  const name = decoded(file).replaceAll('\\', '/').normalize('NFC');
  return name === wanted || name.endsWith(`/${wanted}`);
}

const byCode = new WeakMap<Registry, ReadonlyMap<string, readonly IgnoredFinding[]>>();

function entriesOf(registry: Registry): ReadonlyMap<string, readonly IgnoredFinding[]> {
  const known = byCode.get(registry);
  if (known !== undefined) return known;
  const entries = new Map<string, IgnoredFinding[]>();
  for (const entry of registry.ignored) {
    const own = entries.get(entry.code);
    if (own === undefined) entries.set(entry.code, [entry]);
    else own.push(entry);
  }
  byCode.set(registry, entries);
  return entries;
}

/** In URIs, letters outside ASCII are escaped. */
function decoded(file: string): string {
  try {
    return file.includes('%') ? decodeURIComponent(file) : file;
  } catch {
    return file;
  }
}

/**
 * The words, with what stands around them. Where somebody has changed the text on one side, the other side is enough as long as it
 * can mean no other place: a decision is never carried over to a look-alike.
 */
export function matches(entry: IgnoredFinding, article: Article, { start, end }: Span): boolean {
  const { text } = article;
  const exact = plain(entry.exact).trim();
  if (plain(text.slice(start, end)).trim() !== exact) return false;
  const { prefix = '', suffix = '' } = entry;
  const before = text.slice(Math.max(0, start - 4 * prefix.length - 8), start);
  const after = text.slice(end, end + 4 * suffix.length + 8);
  const agreement = agreementOf(entry, plain(before), plain(after));
  return agreement === 'both' || (agreement === 'one' && isOnlyPlace(entry, exact, plainText(article)));
}

/** One entry is about one place: no other agrees as well. */
function isOnlyPlace(entry: IgnoredFinding, exact: string, text: string): boolean {
  let places = 0;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const agreement = agreementOf(entry, text.slice(0, at), text.slice(at + exact.length));
    if (agreement === 'both') return false;
    if (agreement === 'one') places++;
  }
  return places === 1;
}

/** Of texts that are plain already. A side that the entry does not tell agrees, but alone it says nothing. */
function agreementOf({ prefix = '', suffix = '' }: IgnoredFinding, before: string, after: string) {
  const isBefore = before.trimEnd().endsWith(plain(prefix).trim());
  const isAfter = after.trimStart().startsWith(plain(suffix).trim());
  if (isBefore && isAfter) return 'both';
  return (isBefore && prefix.trim() !== '') || (isAfter && suffix.trim() !== '') ? 'one' : 'none';
}

const plainTexts = new WeakMap<Article, string>();

function plainText(article: Article): string {
  const known = plainTexts.get(article) ?? plain(article.text);
  plainTexts.set(article, known);
  return known;
}

/** Spacing, line ends and normal form may change around a finding without making it another one. */
const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ');
