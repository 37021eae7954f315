/** `dự Cấp cao ASEAN - Trung Quốc`, `Thượng đỉnh G20`: a summit in short. In `Đại diện Cấp cao EU`, `Tuần lễ Cấp cao APEC` a name or an office leads to the words. */
import { WORD } from '../text/tokens.ts';
import { acronymStarting, namedMeeting, organisationStarting, type MeetingDraft, type Reading } from './drafts.ts';
import { anyCode } from './englishText.ts';
import { W, wordSet } from './functionWords.ts';
import { meetingName } from './meetingName.ts';
import { isText } from './tokenTests.ts';

export const maybeSummit = ({ scan }: Reading, at: number): boolean =>
  (isText(scan, at, 'Cấp') && isText(scan, at + 1, 'cao')) ||
  (isText(scan, at, 'Thượng') && isText(scan, at + 1, 'đỉnh'));

export function summitAt(reading: Reading, at: number, to: number, paragraph: number): MeetingDraft | undefined {
  const { scan } = reading;
  if (scan.tokens.kind[at - 1] === WORD && LEADING[anyCode(scan, at - 1)] !== 1) return undefined;
  const isBloc =
    organisationStarting(reading, at + 2)?.letters === true || acronymStarting(reading, at + 2) !== undefined;
  if (!isBloc && !(isText(scan, at + 2, 'Đông') && isText(scan, at + 3, 'Á'))) return undefined;
  const name = meetingName(reading, at + 2, to, true);
  return { ...namedMeeting(at, name.to, at + 2, paragraph), ordinal: name.ordinal, year: name.year };
}

const LEADING = wordSet(W.tại, W.dự, W.và, W.của, W.trì, W.khổ, W.lề, W.mạc, W.với, W.cho, W.là, W.về);
