/** Which meeting `the Meeting` stands for in English releases: the one that the release is about, unless another was named just before. */
import type { MeetingDraft, Reading } from './drafts.ts';

/** A meeting named so far: its entity, its head as a key (-1 unknown), its draft. */
export interface NamedMeeting {
  readonly row: number;
  readonly head: number;
  readonly isEdition: boolean;
  readonly at: number;
}

/**
 * With a capital the first edition of its kind that the article names; in lower case the last one of this paragraph or the one before,
 * else the first. -1 where no edition of the kind was named.
 */
export function englishAntecedent(
  reading: Reading,
  seen: readonly NamedMeeting[],
  draft: MeetingDraft,
  head: number,
  isCapital: boolean,
): number {
  const fitting = seen.filter((each) => each.isEdition && each.head === head);
  const first = fitting[0];
  if (first === undefined) return -1;
  const near = fitting.findLast((each) => draft.paragraph - (reading.meetings[each.at]?.paragraph ?? 0) <= 1);
  return isCapital ? first.row : (near ?? first).row;
}
