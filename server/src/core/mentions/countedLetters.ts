/** Letters beside and inside the names of meetings: which of them are a mention of their own. */
import { entryAt } from '../text/entryAt.ts';
import { partitionPoint } from '../text/partitionPoint.ts';
import { NUMBER } from '../text/tokens.ts';
import { isCalledAlone } from './calledMeeting.ts';
import { shortEnd } from './definitions.ts';
import { IN_MEETING, type AcronymDraft, type MeetingDraft, type Reading } from './drafts.ts';
import type { Linking } from './linking.ts';
import { isOneOf } from './tokenTests.ts';

/** `Hội nghị … lần thứ 6 (GMS 6)`, `hợp tác GMS`: with a number the letters are a meeting, and nowhere without one. */
export function isOnlyCounted({ reading, definitions }: Linking, { from, lettersTo }: AcronymDraft): boolean {
  const { hash, kind } = reading.scan.tokens;
  const isSame = (other: AcronymDraft): boolean =>
    other.lettersTo === other.from + 1 && hash[other.from] === hash[from];
  if (lettersTo !== from + 1) return false;
  const isCounted = definitions.some(({ acronym }) => {
    const defined = reading.acronyms[acronym];
    return defined !== undefined && isSame(defined) && defined.number < 0 && shortEnd(reading, defined) > defined.to;
  });
  return (
    isCounted &&
    !reading.acronyms.some((each) => isSame(each) && kind[each.to] !== NUMBER && isCalledAlone(reading, each))
  );
}

/** Inside the mention of a meeting that the code names (`Hội nghị AMMSTI-20`). */
export const insideCode = (reading: Reading, draft: AcronymDraft): boolean =>
  meetingsAround(reading, draft).some(
    (around) => around?.shape === 'code' && around.from <= draft.from && draft.to <= around.to,
  );

/** `Hội nghị SOM ASEAN`: the letters right behind the bare head are that meeting, not one inside it. */
export const isBehindHead = (reading: Reading, draft: AcronymDraft): boolean =>
  meetingsAround(reading, draft).some(
    (around) =>
      around?.shape === 'named' &&
      around.headTo === draft.from &&
      around.from + 2 === draft.from &&
      isOneOf(reading.scan, around.from, ['Hội', 'hội', 'Kỳ', 'kỳ', 'Phiên', 'phiên']),
  );

/** Meetings come in order and do not overlap; the one that a name holds (`opening ceremony of the 55th RIVMIN`) stands before that name. */
function meetingsAround({ covered, meetings }: Reading, draft: AcronymDraft): readonly (MeetingDraft | undefined)[] {
  if (((covered[draft.from] ?? 0) & IN_MEETING) === 0) return [];
  const behind = partitionPoint(meetings.length, (index) => (meetings[index]?.from ?? 0) <= draft.from);
  return [entryAt(meetings, behind - 1), entryAt(meetings, behind - 2)];
}
