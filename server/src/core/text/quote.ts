/** Words of a text with those around them, by which their place is found again when the text has changed elsewhere. */
import type { Span } from './span.ts';

export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** As much on each side as tells one place from its look-alikes in nearly every article. */
const CONTEXT = 32;

export const quoteAt = (text: string, { start, end }: Span): Quote => ({
  exact: text.slice(start, end),
  prefix: text.slice(wholeCharacter(text, start - CONTEXT), start),
  suffix: text.slice(end, wholeCharacter(text, end + CONTEXT)),
});

/**
 * Where the words stand now, between the same words as then; undefined otherwise. Where one side is as it was, of the other the nearest
 * letters are enough. Of several such places none is chosen.
 */
export function anchorOf(text: string, { exact, prefix, suffix }: Quote): Span | undefined {
  if (exact === '') return undefined;
  const [nearBefore, nearAfter] = [prefix.slice(-NEAR), suffix.slice(0, NEAR)];
  let found: number | undefined;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    if (!text.startsWith(nearAfter, end) || !text.endsWith(nearBefore, at)) continue;
    if (!text.startsWith(suffix, end) && !text.endsWith(prefix, at)) continue;
    if (found !== undefined) return undefined;
    found = at;
  }
  return found === undefined ? undefined : { start: found, end: found + exact.length };
}

/** Letters that may not change on either side. */
const NEAR = 8;

/** Moves an offset off the middle of a surrogate pair and into the text. */
function wholeCharacter(text: string, offset: number): number {
  if (offset <= 0) return 0;
  if (offset >= text.length) return text.length;
  return (text.charCodeAt(offset) & 0xfc00) === 0xdc00 ? offset + 1 : offset;
}
