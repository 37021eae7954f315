/** Sessions of assemblies and forums that are told by the number behind the body: `Đại hội đồng IPU lần thứ 148`. */
import { entryAt } from '../text/entryAt.ts';
import { SLASH } from '../text/signs.ts';
import { NUMBER } from '../text/tokens.ts';
import { MEETING_HEAD } from './categories.ts';
import {
  IN_DATE,
  acronymStarting,
  namedMeeting,
  organisationStarting,
  type MeetingDraft,
  type Ordinal,
  type Reading,
  type TokenRange,
} from './drafts.ts';
import { W } from './functionWords.ts';
import { isYear } from './meetingEditions.ts';
import { bracketedLetters } from './nameParts.ts';
import { ordinalAt } from './ordinals.ts';
import { longestLength, type Scan } from './scan.ts';
import { isSign, isText, isWord } from './tokenTests.ts';

/** `Đại hội đồng IPU lần thứ 148`: the body's counted session. */
export function assemblySession(reading: Reading, at: number, to: number, paragraph: number): MeetingDraft | undefined {
  const { scan } = reading;
  const isForum = isText(scan, at, 'Diễn') && isText(scan, at + 1, 'đàn');
  // `Chủ tịch Đại hội đồng khóa 79`: in whose term somebody held the chair.
  if ((!isForum && !isText(scan, at + 2, 'đồng')) || isText(scan, at - 1, 'tịch')) return undefined;
  const body = organisationStarting(reading, at);
  if (body === undefined) return undefined;
  // `Đại hội đồng Liên hợp quốc khóa 79`, but `Phiên thảo luận chung Đại hội đồng … khóa 79` is one meeting.
  // `Đại hội đồng Nghị viện Pháp ngữ (APF) khóa 49`.
  const end = body.to + bracketedLetters(reading, body.to);
  if (isForum) return forumSession(reading, body, end, to, paragraph);
  const isTerm = (isText(scan, end, 'khóa') || isText(scan, end, 'khoá')) && !followsHead(scan, at);
  const isCounted = isTerm || isWord(scan, end, W.lần);
  // `Đại hội đồng Liên minh Nghị viện Thế giới IPU-132`.
  const letters = acronymStarting(reading, body.to)?.lettersTo ?? body.to;
  const ordinal = isCounted ? ordinalAt(scan, end, to) : bareNumber(reading, letters);
  return ordinal && { ...namedMeeting(at, ordinal.to, at + 3, paragraph), ordinal };
}

/** `Diễn đàn Kinh tế Thế giới (WEF) lần thứ 56`, `Diễn đàn Kinh tế Thế giới thường niên năm 2026`: a forum that is a body has rounds. */
function forumSession(
  { scan }: Reading,
  { from, to: named }: TokenRange,
  end: number,
  to: number,
  paragraph: number,
): MeetingDraft | undefined {
  const regular = isText(scan, end, 'thường') && isText(scan, end + 1, 'niên') ? 2 : 0;
  const next = end + regular;
  const ordinal = isWord(scan, next, W.lần) ? ordinalAt(scan, next, to) : undefined;
  if (ordinal !== undefined) return { ...namedMeeting(from, ordinal.to, named, paragraph), ordinal };
  const year = isWord(scan, next, W.năm) ? (scan.tokens.value[next + 1] ?? 0) : 0;
  return isYear(year) && scan.tokens.kind[next + 1] === NUMBER
    ? { ...namedMeeting(from, next + 2, named, paragraph), year }
    : undefined;
}

/** The words of a kind of meeting end right before the token, or before its `của`. */
export function followsHead(scan: Scan, at: number): boolean {
  const end = isWord(scan, at - 1, W.của) ? at - 1 : at;
  for (let length = 1; length < 7; length++)
    if (longestLength(scan, end - length, MEETING_HEAD) === length) return true;
  return false;
}

/** `Đại hội đồng AIPA 35`, `… AIPA-45`: the number of the session right behind the letters of the body. */
function bareNumber({ scan, acronymAt, acronyms, covered }: Reading, at: number): Ordinal | undefined {
  const coded = entryAt(acronyms, (acronymAt[at - 1] ?? 0) - 1);
  if (coded !== undefined && coded.number >= 0 && coded.lettersTo === at)
    return { from: at, to: coded.to, value: coded.number };
  const value = scan.tokens.kind[at] === NUMBER ? (scan.tokens.value[at] ?? 0) : 0;
  const isCount = value > 0 && value < 200 && ((covered[at] ?? 0) & IN_DATE) === 0 && !isSign(scan, at + 1, SLASH);
  return isCount && (acronymAt[at - 1] ?? 0) > 0 ? { from: at, to: at + 1, value } : undefined;
}
