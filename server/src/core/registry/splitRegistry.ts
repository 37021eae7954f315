/** Cuts a registry file into its entries by indentation alone, so that one entry with an error spoils no other. */
import type { Span } from '../text/span.ts';
import type { Written } from './schemaTypes.ts';

/** `item`: one `- …` entry of a section · `value`: a section, or something else at the left margin, with all that it holds. */
export interface RegistryPart extends Span {
  readonly kind: 'item' | 'value';
  /** The section that an item stands in. */
  readonly section?: Written<string>;
}

/** A section's name alone on its line. */
const HEADER = /([a-zA-Z_][\w-]*)[ ]*:[ ]*(?:[ ]#.*)?\r?$/my;

/** In the order of the text. Blank lines, comments and document marks belong to no part of their own. */
export function splitRegistry(text: string): readonly RegistryPart[] {
  const parts: RegistryPart[] = [];
  let section:
    (Written<string> & { readonly holds: 'nothing' | 'items' | 'value'; readonly indent: number }) | undefined;
  let open: { readonly kind: 'item' | 'value'; readonly start: number } | undefined;
  const close = (end: number): void => {
    if (open !== undefined) {
      const { kind, start } = open;
      parts.push(kind === 'item' && section !== undefined ? { kind, start, end, section } : { kind, start, end });
    }
    open = undefined;
  };

  const first = text.startsWith('\uFEFF') ? 1 : 0;
  if (/\s*(?:#.*\s*)*[[{]/y.test(text.slice(first, first + 1000)))
    return [{ kind: 'value', start: first, end: text.length }];
  for (let start = first; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 ? text.length : newline + 1;
    let at = start;
    let tabs = 0;
    for (; text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09; at++) if (text.charCodeAt(at) === 0x09) tabs++;
    const indent = at - start + tabs;
    if (!isBlank(text, at)) {
      const dash = text[at] === '-' && isSpaceOrEnd(text.charCodeAt(at + 1));
      // A tab counts as two spaces where an entry starts, and within one never ends it; a closing bracket is often not indented.
      const goesOn = open !== undefined && ((tabs > 0 && !dash) || text[at] === ']' || text[at] === '}');
      if (indent === 0 && !goesOn && !(dash && section !== undefined && section.holds !== 'value')) {
        close(start);
        section = undefined;
        HEADER.lastIndex = start;
        const name = HEADER.exec(text)?.[1];
        if (name !== undefined) {
          section = { value: name, span: { start, end: start + name.length }, holds: 'nothing', indent: 0 };
        } else if (!isMark(text, start)) {
          open = { kind: 'value', start };
        }
      } else if (section?.holds === 'nothing') {
        section = { ...section, holds: dash ? 'items' : 'value', indent };
        open = dash ? { kind: 'item', start } : { kind: 'value', start: section.span.start };
      } else if (section?.holds === 'items' && indent <= section.indent && !goesOn) {
        close(start);
        open = { kind: 'item', start };
      } else if (open === undefined) {
        open = { kind: 'value', start };
      }
    }
    start = next;
  }
  close(text.length);
  return parts;
}

/** Only spaces, tabs or a comment are left on the line. */
function isBlank(text: string, from: number): boolean {
  let at = from;
  while (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09) at++;
  return at >= text.length || text[at] === '\n' || text[at] === '\r' || text[at] === '#';
}

const isSpaceOrEnd = (unit: number): boolean => Number.isNaN(unit) || unit === 0x20 || unit === 0x0a || unit === 0x0d;

/** `---`, `...` or a `%` directive. */
const isMark = (text: string, start: number): boolean =>
  text[start] === '%' ||
  ((text.startsWith('---', start) || text.startsWith('...', start)) && isSpaceOrEnd(text.charCodeAt(start + 3)));
