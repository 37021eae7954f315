/** `03/13/2023` in an English article: a day behind its month, which can be read in no other way. */
import type { DateDraft } from './draft.ts';

/** The draft with its day and month in their places; the same one where the day may come first. */
export function monthFirst(draft: DateDraft): DateDraft {
  const { year, month = 0, day = 0 } = draft.from;
  if (draft.to !== undefined || year === undefined || month < 13 || month > 31 || day < 1 || day > 12) return draft;
  return { ...draft, from: { year, month: day, day: month }, single: draft.inName ? undefined : 'full' };
}
