/** Where a closed article writes the names of an entity: the index tells, its text confirms, and nothing is analysed again. */
import { nameKey } from '../text/comparison.ts';
import type { EntityId } from '../registry/model.ts';
import type { FileId, Span } from '../text/span.ts';
import type { IndexedMention, Snapshot } from './model.ts';

/**
 * The names with this key, in the order of the text. Undefined where text and index do not show it beyond doubt, as when the file has
 * changed since it was read.
 */
export function namesWritten(
  snapshot: Snapshot,
  text: string,
  { entity, file, key }: { readonly entity: EntityId; readonly file: FileId; readonly key: string },
): readonly Span[] | undefined {
  const forms = snapshot.namesIn(entity, file).toSorted((a, b) => b.length - a.length);
  const keys = new Set(forms.map(nameKey));
  const spans: Span[] = [];
  for (const mention of snapshot.mentionsOfIn(entity, file)) {
    if (mention.form === 'anaphor' || mention.form === 'title-only') continue;
    const span = mention.type === 'official' ? nameInside(text, mention, forms) : mention;
    if (span === undefined) return undefined;
    const written = nameKey(text.slice(span.start, span.end));
    if (!keys.has(written)) return undefined;
    if (written === key) spans.push({ start: span.start, end: span.end });
  }
  return spans;
}

/** The longest name that stands in a mention, once, between titles and forms of address. */
function nameInside(text: string, { start, end }: IndexedMention, forms: readonly string[]): Span | undefined {
  const words = text.slice(start, end);
  for (const form of forms) {
    const at = words.indexOf(form);
    if (at < 0) continue;
    const isWhole = !isLetter(words.charAt(at - 1)) && !isLetter(words.charAt(at + form.length));
    return isWhole && !words.includes(form, at + 1) ? { start: start + at, end: start + at + form.length } : undefined;
  }
  return undefined;
}

const isLetter = (unit: string): boolean => /[\p{L}\p{M}\p{N}]/u.test(unit);
