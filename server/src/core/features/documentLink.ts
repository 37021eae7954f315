/** Links in registry files: the pages that were read, and the articles in which a finding is ignored. */
import { registryScalar } from '../registry/registryScalar.ts';
import type { Span } from '../text/span.ts';

export interface RegistryLink {
  readonly span: Span;
  /** A web address, or a path from the registry's folder. */
  readonly to: { readonly url: string } | { readonly path: string };
}

/** Values of `url:` with an address of the web and of `path:`, in block and in flow style. */
export function registryLinks(text: string): readonly RegistryLink[] {
  const links: RegistryLink[] = [];
  for (const match of text.matchAll(
    /(?<=^[ -]*|[{,]\s*)(url|path):[ \t]+("[^"\r\n]*"|'[^'\r\n]*'|[^\s"'#{[][^\r\n]*)/gm,
  )) {
    const [whole, key, raw = ''] = match;
    // In flow style the value ends at a comma or bracket, anywhere at a comment.
    const plain = /^["']/.test(raw) ? raw : raw.replace(/(?:,\s.*|[,\s]*\}.*|\s+#.*)$/, '').trimEnd();
    const start = match.index + whole.length - raw.length;
    const outer = { start, end: start + plain.length };
    const value = registryScalar.read(text, outer).trim();
    const isQuoted = /^["']/.test(plain);
    const span = isQuoted ? { start: outer.start + 1, end: outer.end - 1 } : outer;
    if (value === '') continue;
    if (key === 'path') links.push({ span, to: { path: value } });
    else if (/^https?:\/\//i.test(value)) links.push({ span, to: { url: value } });
  }
  return links;
}
