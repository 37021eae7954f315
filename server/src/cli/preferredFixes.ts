/** Chooses the fixes that `--fix` applies, and applies them to texts: certain ones only, never two on the same words. */
import type { Finding } from '../core/checks/model.ts';
import type { Edit, FileId } from '../core/text/span.ts';

/** Takes the findings in order; a fix is applied with all its edits or not at all. Only `writable` files change. */
export function preferredEdits(
  findings: readonly Finding[],
  writable: (file: FileId) => boolean,
): ReadonlyMap<FileId, readonly Edit[]> {
  const chosen = new Map<FileId, Edit[]>();
  for (const { fixes } of findings) {
    const fix = fixes.find(({ preferred }) => preferred);
    if (fix === undefined || fix.edits.length === 0) continue;
    const free = fix.edits.every(
      (edit) =>
        writable(edit.place.file) && !(chosen.get(edit.place.file) ?? []).some((other) => collides(edit, other)),
    );
    if (!free) continue;
    for (const edit of fix.edits) {
      const own = chosen.get(edit.place.file);
      if (own === undefined) chosen.set(edit.place.file, [edit]);
      else own.push(edit);
    }
  }
  return chosen;
}

/** The edits must not collide. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let done = 0;
  for (const { place, newText } of [...edits].sort((a, b) => a.place.span.start - b.place.span.start)) {
    out += text.slice(done, place.span.start) + newText;
    done = place.span.end;
  }
  return out + text.slice(done);
}

/** Touching edits collide too: which of them comes first would be a guess. */
function collides(a: Edit, b: Edit): boolean {
  return a.place.span.start <= b.place.span.end && b.place.span.start <= a.place.span.end;
}
