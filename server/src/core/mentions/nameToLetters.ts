/** Names of foreign bodies that no list of words reads to their end, but the letters in brackets behind them do: `Cơ quan nghiên cứu vũ trụ Ấn Độ (ISRO)`. */
import { CLOSE, COMMA, DASH, OPEN, PLUS } from '../text/signs.ts';
import { NUMBER, WORD } from '../text/tokens.ts';
import {
  COMPOUND,
  HONORIFIC,
  MEETING_HEAD,
  ORGANISATION_HEAD,
  STOP,
  STOP_PHRASE,
  TITLE,
  TOPIC_END,
} from './categories.ts';
import { acronymStarting, IN_DATE, IN_NUMBER, type Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { lettersKey } from './grammar/knownLetters.ts';
import type { HeadClass } from './grammar/organisationHeads.ts';
import { alignInitials, lettersOf } from './initials.ts';
import { isField, kindOfLetters, lastIsPlace } from './nameParts.ts';
import type { NameTail } from './organisationName.ts';
import { vietnameseNameEnd } from './personName.ts';
import { longestLength, type Scan } from './scan.ts';
import { isCapital, isLower, isOneOf, isSign, isText, isWord, placeLength } from './tokenTests.ts';
import { isVerbal } from './verbalNouns.ts';

/** Words between the head of a body and its letters, at most. */
const FURTHEST = 18;

/**
 * Where a name ends whose grammar stopped at a token: before the bracket with its letters, when nothing between can end a name and the
 * letters are no common term nor spelt by the words between. `at` otherwise.
 */
export function endBeforeLetters(reading: Reading, { to: at, found }: NameTail, to: number, head: HeadClass): number {
  if (head === 'local' || head === 'whole' || head === 'company' || head === 'mission') return at;
  const { scan } = reading;
  if (found && head === 'ministry' && lastIsPlace(scan, at)) return at;
  // `Viện Pasteur nghiên cứu virus …`: a verb behind a name that is complete.
  let isDoubtful = found && isVerbal(scan, at);
  let end = at;
  let joints = 0;
  while (end < to && end - at < FURTHEST && !isSign(scan, end, OPEN)) {
    // `Hội đồng Tư vấn kinh doanh - ABAC - trình …`.
    const dashed = end > at && isSign(scan, end - 1, DASH) ? acronymStarting(reading, end) : undefined;
    if (dashed !== undefined) return kindOfLetters(reading, dashed) === 'organisation' ? end - 1 : at;
    // `Tổ chức Bộ trưởng Giáo dục các nước …`.
    const isOfMinisters = end === at && isCapital(scan, end) && longestLength(scan, end, TITLE) > 0;
    // `Bộ KH&ĐT, lo ngại cơ chế điều chỉnh các-bon của EU (CBAM)`: behind a comma something else may begin.
    isDoubtful ||= isOfMinisters || (head === 'ministry' && isSign(scan, end, COMMA));
    const length = isOfMinisters ? longestLength(scan, end, TITLE) : partLength(reading, end);
    if (length === 0 && !(head === 'committee' && isOneOf(scan, end, JOINTS))) return at;
    if (length === 0) joints++;
    end += length || 1;
  }
  if (end === at || !isSign(scan, end, OPEN) || end >= to) return at;
  // `Ban Chỉ đạo quốc gia khắc phục hậu quả thiên tai sau bão (BCĐ 389)`: its head in letters, with a number.
  if (head === 'committee' && isText(scan, end + 1, 'BCĐ') && scan.tokens.kind[end + 2] === NUMBER)
    return isSign(scan, end + 3, CLOSE) ? end : at;
  if (joints > 0) return at;
  const draft = acronymStarting(reading, end + 1);
  // `cuộc họp lần thứ 51 của Tiểu ban … (QRSD-51)`: the meetings of a committee are numbered by its letters.
  const isNumbered = draft !== undefined && draft.number >= 0;
  if (draft === undefined || (isNumbered && head !== 'committee') || !isSign(scan, draft.to, CLOSE)) return at;
  const { tokens } = scan;
  const text = tokens.text.slice(tokens.start[draft.from], tokens.end[draft.lettersTo - 1]);
  const letters = lettersKey(text);
  if (!/^[A-Z][A-Za-z-]*[A-Z]$/u.test(letters) || letters.length < 3) return at;
  const known = kindOfLetters(reading, draft);
  if (known === 'term' || known === 'meeting' || (isDoubtful && known !== 'organisation')) return at;
  return alignInitials(scan, at, end, lettersOf(text)) >= 0 ? at : end;
}

/** Words that tell when and where, amid the topic of a committee. */
const JOINTS = ['sau', 'ở', 'trong', 'trên', 'tại'] as const;

/** Unions of states, in the names of their own bodies. */
const BLOCS = ['ASEAN', 'APEC', 'EU', 'LHQ', 'ASEM', 'AIPA'] as const;

/** Tokens of a part that such a name may go on with; 0 where something else begins. */
function partLength(reading: Reading, at: number): number {
  const { scan, covered, acronymAt } = reading;
  if (isSign(scan, at, COMMA) || isSign(scan, at, DASH)) return 1;
  if (scan.tokens.kind[at] !== WORD || ((covered[at] ?? 0) & (IN_DATE | IN_NUMBER)) !== 0) return 0;
  const place = placeLength(scan, at);
  if (place > 0) return place;
  // `… thiết kế vi mạch bán dẫn và AI Đà Nẵng (…)`.
  const letters = acronymStarting(reading, at);
  if (letters !== undefined && isWord(scan, at - 1, W.và) && isField(reading, at)) return letters.to - at;
  // `… nguồn lực KH&CN (…)`, `… năng lực an ninh mạng ASEAN - Nhật Bản (…)`, `… khẩn cấp ASEAN+3 (…)`.
  const isInner =
    letters !== undefined &&
    letters.number < 0 &&
    (isOneOf(scan, at, BLOCS) || kindOfLetters(reading, letters) === 'term');
  if (letters !== undefined && isInner && isLower(scan, at - 1) && !isWord(scan, at - 1, W.của))
    return letters.to - at + (isSign(scan, letters.to, PLUS) && scan.tokens.kind[letters.to + 1] === NUMBER ? 2 : 0);
  if ((acronymAt[at] ?? 0) > 0) return 0;
  const compound = longestLength(scan, at, COMPOUND);
  for (const other of [TITLE, HONORIFIC, MEETING_HEAD]) if (longestLength(scan, at, other) > compound) return 0;
  if (isCapital(scan, at)) {
    if (longestLength(scan, at, ORGANISATION_HEAD) > 0) return 0;
    return vietnameseNameEnd(scan, at, at + 5, false) > at && compound === 0 ? 0 : Math.max(1, compound);
  }
  if (isWord(scan, at, W.và) || isWord(scan, at, W.về) || isWord(scan, at, W.các)) return 1;
  // `… người mất tích trong chiến tranh (JPAC)`.
  if (isWord(scan, at, W.trong) && endsSoon(scan, at)) return 1;
  if (compound > 0 && longestLength(scan, at, STOP_PHRASE) <= compound) return compound;
  const ends = ((scan.flags[at] ?? 0) & (STOP | TOPIC_END)) !== 0 || longestLength(scan, at, STOP_PHRASE) > 0;
  // `Liên minh … sẵn sàng cho dịch bệnh (CEPI)`; `cho biết` says something.
  return ends && !(isWord(scan, at, W.cho) && longestLength(scan, at, STOP_PHRASE) < 2) ? 0 : 1;
}

/** A bracket opens two or three words behind the token. */
const endsSoon = (scan: Scan, at: number): boolean => isSign(scan, at + 3, OPEN) || isSign(scan, at + 4, OPEN);
