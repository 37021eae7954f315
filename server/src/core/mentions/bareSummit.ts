/** `dự Cấp cao ASEAN - Trung Quốc`, `Thượng đỉnh G20`: a summit in short. In `Đại diện Cấp cao EU`, `Tuần lễ Cấp cao APEC` a name or an office leads to the words. */
import { NUMBER, WORD } from '../text/tokens.ts';
import { acronymStarting, namedMeeting, organisationStarting, type MeetingDraft, type Reading } from './drafts.ts';
import { anyCode } from './englishText.ts';
import { W, wordSet } from './functionWords.ts';
import { meetingName } from './meetingName.ts';
import { ordinalAt } from './ordinals.ts';
import type { Scan } from './scan.ts';
import { firstUnit, isOneOf, isText, isWord } from './tokenTests.ts';

/** `Nghị quyết Trung ương 4 khóa XI`: the plenum that passed it, by its number. */
const isPlenum = (scan: Scan, at: number): boolean =>
  isWord(scan, at + 1, W.ương) &&
  isText(scan, at, 'Trung') &&
  isOneOf(scan, at - 1, LAID_DOWN) &&
  isOneOf(scan, at - 2, RESOLUTIONS) &&
  scan.tokens.kind[at + 2] === NUMBER &&
  (scan.tokens.value[at + 2] ?? 0) < 20;

const LAID_DOWN = ['quyết', 'luận'] as const;
const RESOLUTIONS = ['Nghị', 'nghị', 'Kết'] as const;

/** Asked at every word: its first letter answers nearly always. */
export function maybeSummit({ scan }: Reading, at: number): boolean {
  switch (firstUnit(scan, at)) {
    case C:
      return isText(scan, at, 'Cấp') && isText(scan, at + 1, 'cao');
    case T:
      return (isText(scan, at, 'Thượng') && isText(scan, at + 1, 'đỉnh')) || isPlenum(scan, at);
    default:
      return false;
  }
}

const C = 0x43;
const T = 0x54;

export function summitAt(reading: Reading, at: number, to: number, paragraph: number): MeetingDraft | undefined {
  const { scan } = reading;
  if (isPlenum(scan, at)) {
    const value = scan.tokens.value[at + 2] ?? 0;
    const term = isWord(scan, at + 3, W.khóa) ? ordinalAt(scan, at + 3, to) : undefined;
    return { ...namedMeeting(at, term?.to ?? at + 3, at, paragraph), ordinal: { from: at + 2, to: at + 3, value } };
  }
  if (scan.tokens.kind[at - 1] === WORD && LEADING[anyCode(scan, at - 1)] !== 1) return undefined;
  const isBloc =
    organisationStarting(reading, at + 2)?.letters === true || acronymStarting(reading, at + 2) !== undefined;
  if (!isBloc && !(isText(scan, at + 2, 'Đông') && isText(scan, at + 3, 'Á'))) return undefined;
  const name = meetingName(reading, at + 2, to, true);
  return { ...namedMeeting(at, name.to, at + 2, paragraph), ordinal: name.ordinal, year: name.year };
}

const LEADING = wordSet(W.tại, W.dự, W.và, W.của, W.trì, W.khổ, W.lề, W.mạc, W.với, W.cho, W.là, W.về);
