/** How far the name of a meeting goes behind its head: ordinals, codes, years, topics, bodies, quoted themes. */
import { COLON, COMMA, DASH, OPEN, PLUS, SEMICOLON, SLASH, PERCENT } from '../text/signs.ts';
import { NUMBER, SIGN, SPACED, WORD } from '../text/tokens.ts';
import { romanValue } from './romanNumerals.ts';
import { COMPOUND, MEETING_HEAD } from './categories.ts';
import { NO_ORDINAL, type Ordinal, IN_DATE, acronymStarting, organisationStarting, type Reading } from './drafts.ts';
import { anyCode } from './englishText.ts';
import { W } from './functionWords.ts';
import { isThemed } from './meetingClauses.ts';
import { bracketedLetters } from './nameParts.ts';
import { actsEnd, countedAhead } from './meetingActs.ts';
import {
  bracketedInitials,
  bracketedPlace,
  bracketedQualifier,
  endsEdition,
  followsLetters,
  goesOnAfterBracket,
  isTrunguong,
  isWeekday,
  isYear,
  isYearAhead,
} from './meetingEditions.ts';
import { isQualified, isSolidLower, nameWord } from './meetingNameWord.ts';
import { branchEnd, isQuarter, monthEnd, periodEnd, planEnd, sessionTail } from './meetingTails.ts';
import { occasionEnd } from './meetingOccasion.ts';
import { isDeed, isObject, purposeAt, taskStart } from './meetingPurpose.ts';
import { signEnd } from './meetingRepeats.ts';
import { endOfTail, sidesEnd } from './meetingSides.ts';
import { topicEnd } from './meetingTopic.ts';
import { opensQuotation, quotationEnd } from './quotations.ts';
import { ordinalAt } from './ordinals.ts';
import { isCapital, isLower, isOneOf, isSign, isText, isWord, versionLength } from './tokenTests.ts';
import { longestLength, startsAny } from './scan.ts';

export interface MeetingName {
  readonly to: number;
  readonly ordinal: Ordinal;
  readonly year: number;
  /** Index + 1 of the code that is part of the name, 0 without one. */
  readonly code: number;
  /** Nothing but the code follows the head. */
  readonly onlyCode: boolean;
  /** Something beside qualifiers and `của` follows the head. */
  readonly distinct: boolean;
  /** Nothing but `về …` follows the head. */
  readonly onlyTopic: boolean;
  /** What the meeting is for follows the head. */
  readonly task: boolean;
  /** An ordinal, a code or a year tells this meeting from its like. */
  readonly certain: boolean;
}

/** Reads what follows a head up to the last word that belongs to the name for sure. */
export function meetingName(reading: Reading, from: number, to: number, namedOnly: boolean): MeetingName {
  const { scan } = reading;
  const { tokens } = scan;
  let at = from;
  let end = from;
  let ordinal = NO_ORDINAL;
  let year = -1;
  let code = 0;
  let onlyCode = true;
  let open = 0;
  let distinct = false;
  let onlyTopic = false;
  let khoa = false;
  let regular = false;
  let task = false;
  while (at < to) {
    // `Triển lãm thành tựu nổi bật chăm sóc sức khỏe nhân dân lần thứ nhất`: so many words are a name only if it is counted.
    if (open >= 5) {
      const counted = countedAhead(reading, at, to);
      if (counted === at && !isYearAhead(reading, at)) break;
      at = counted;
      open = 0;
    }
    const acronym = reading.acronymAt[at] ?? 0;
    if (acronym > 0 && (organisationStarting(reading, at)?.to ?? 0) <= (acronymStarting(reading, at)?.to ?? 0)) {
      const draft = reading.acronyms[acronym - 1];
      if (draft === undefined) break;
      if (draft.number >= 0) {
        if (code > 0) break;
        code = acronym;
      } else
        onlyCode =
          onlyCode && at === from && draft.known >= 0 && reading.lexicon.names[draft.known]?.entity.kind === 'meeting';
      if (draft.number < 0 && onlyCode) code = acronym;
      at = end = draft.to;
      open = 0;
      // `ASEAN+3`.
      if (isSign(scan, at, PLUS) && tokens.kind[at + 1] === NUMBER) at = end = at + 2;
      // `IMF/WB 2024`.
      const second = isSign(scan, at, SLASH) ? acronymStarting(reading, at + 1) : undefined;
      if (second !== undefined && second.number < 0) at = end = second.to;
      if (tokens.kind[at] === NUMBER && isYear(tokens.value[at] ?? 0) && !isSign(scan, at + 1, SLASH)) {
        year = tokens.value[at] ?? -1;
        at = end = at + 1;
      }
      continue;
    }
    const branch = branchEnd(reading, from, at, to);
    const goneOn =
      branch > at
        ? branch
        : isQualified(reading, end, at) || (isWord(scan, at, W.giữa) && isOfCompounds(reading, end, at))
          ? endOfTail(reading, at, to)
          : at;
    if (goneOn > at) {
      onlyCode = false;
      distinct = true;
      at = end = goneOn;
      open = 0;
      continue;
    }
    // `Hội thảo về nước sạch nhân Ngày …`: when it was held.
    if (end > from && isText(scan, at, 'nhân') && isOneOf(scan, at + 1, ['dịp', 'Ngày', 'ngày', 'Tết', 'kỷ'])) break;
    if (tokens.kind[at] === WORD) {
      const found = ordinal.value < 0 ? ordinalAt(scan, at, to) : undefined;
      // `kỳ họp thứ 8` but `hội thảo thứ ba` is a Tuesday: words behind `thứ` alone count for sessions only.
      if (
        found !== undefined &&
        !isWeekday(reading, at, from, found) &&
        (open === 0 || !isWord(scan, at, W.thứ)) &&
        ((reading.covered[at] ?? 0) & IN_DATE) === 0
      ) {
        ordinal = found;
        khoa ||= anyCode(scan, at) === W.khóa;
        onlyCode &&= code > 0;
        at = end = found.to;
        open = 0;
        continue;
      }
      // `Hội nghị Trung ương 8 khóa XI`: the number of the session, then that of the term.
      const term = ordinal.value >= 0 && anyCode(scan, at) === W.khóa ? ordinalAt(scan, at, to) : undefined;
      if (term !== undefined) {
        khoa = true;
        at = end = term.to;
        continue;
      }
      const roman = romanValue(scan, at);
      if (roman > 0 && ordinal.value < 0 && ((reading.covered[at] ?? 0) & IN_DATE) === 0) {
        ordinal = { from: at, to: at + 1, value: roman };
        onlyCode = false;
        at = end = at + 1;
        continue;
      }
      if (
        isWord(scan, at, W.năm) &&
        tokens.kind[at + 1] === NUMBER &&
        isYear(tokens.value[at + 1] ?? 0) &&
        !isSign(scan, at + 2, DASH)
      ) {
        if (at === from && !namedOnly) break;
        year = tokens.value[at + 1] ?? -1;
        at = end = planEnd(reading, at + 2, to);
        break;
      }
      if (namedOnly && at === from && isWord(scan, at, W.năm)) {
        end = periodEnd(reading, at, to);
        if (end > at) distinct = true;
        break;
      }
      // `sơ kết công tác quý I, triển khai nhiệm vụ quý II năm 2025`.
      if (at > from && isQuarter(reading, at)) {
        end = planEnd(reading, periodEnd(reading, at, to), to);
        if (end > at) distinct = true;
        break;
      }
      if (isWord(scan, at, W.về)) {
        // `Tham dự hội thảo về phía Trường có …`.
        if (khoa || isText(scan, at + 1, 'phía') || isText(scan, at + 1, 'nhiều')) break;
        const topic = topicEnd(reading, at + 1, to, isObject(reading, from, to) ? 'object' : 'clause');
        if (topic <= at + 1) break;
        onlyCode = false;
        onlyTopic = at === from && !distinct;
        distinct = true;
        at = end = topic;
        open = 0;
        continue;
      }
      if (at === from && !namedOnly && isDeed(reading, at, from)) break;
      const purpose =
        at === from || (!task && (isQualified(reading, from, at) || isNationwide(reading, end, at)))
          ? purposeAt(reading, at, to, from, namedOnly && at === from)
          : 'none';
      if (purpose === 'verb' && at === from) break;
      if (purpose === 'task') {
        const start = taskStart(reading, at);
        const topic = topicEnd(reading, start, to, isObject(reading, from, to) ? 'object' : 'task');
        const period = periodEnd(reading, topic, to);
        task = true;
        const dealsWithOne =
          topic > start && startsAny(scan, isWord(scan, topic, W.về) ? topic + 1 : topic, 1 << MEETING_HEAD);
        // `Lễ trao Quyết định nghỉ hưu`, `Lễ bàn giao nhiệm vụ`.
        const isDecision = topic === start + 2 && (isText(scan, from - 1, 'định') || isText(scan, from - 1, 'giao'));
        if (topic > start + 2 || isDecision || dealsWithOne || (topic > start && period > topic)) {
          onlyCode = false;
          distinct = true;
          at = end = topic;
          open = 0;
          if (dealsWithOne) break;
          if (isSign(scan, topic, SEMICOLON)) {
            end = planEnd(reading, topic, to);
            break;
          }
          if (period === topic || isYearAhead(reading, topic)) continue;
          end = planEnd(reading, period, to);
          // `Lễ ký kết Chương trình … giai đoạn 2021-2025 giữa … và …`.
          if (isWord(scan, end, W.giữa)) end = sidesEnd(reading, end, to);
          break;
        }
      }
      // `phiên họp Chính phủ chuyên đề xây dựng pháp luật tháng 2`.
      if (isWord(scan, at + 1, W.đề) && isText(scan, at, 'chuyên') && !isCapital(scan, at + 2)) {
        const topic = topicEnd(reading, at + 2, to);
        if (topic > at + 3) {
          distinct = true;
          end = monthEnd(reading, topic, to);
          break;
        }
      }
      // `Phiên họp thường kỳ UBND tỉnh tháng 6`.
      const isSession = isWord(scan, from - 1, W.họp) && isCapital(scan, from - 2) && isQualified(reading, from, at);
      const month = isSession || (regular && end === at) ? monthEnd(reading, at, to) : at;
      if (month > at) {
        // `Kỳ họp chuyên đề tháng 10, HĐND tỉnh khóa X`.
        end = month + sessionTail(reading, month, to);
        break;
      }
      const length = khoa && isWord(scan, at, W.và) ? 0 : nameWord(reading, at, to, from, namedOnly);
      if (length === 0) {
        // `Hội thảo khoa học với chủ đề “…”`: what it is called makes it one meeting.
        if (at > from && isQualified(reading, from, at) && isThemed(scan, at)) {
          distinct = true;
          end = at;
        }
        break;
      }
      onlyCode = false;
      if (isCapital(scan, at) && (at === from || !isWord(scan, at - 1, W.của))) distinct = true;
      const word = at;
      at += length;
      if (isCapital(scan, word) || isCapital(scan, at - 1) || isSolidLower(reading, word, length)) {
        if (isWord(scan, word, W.thường) || isText(scan, word, 'định')) {
          regular = true;
          at = monthEnd(reading, at, to);
          distinct ||= at > word + length;
        }
        end = at;
        open = 0;
      } else open += 1;
      continue;
    }
    const acts = namedOnly && at === from ? actsEnd(reading, at, to) : at;
    if (acts > at) {
      distinct = true;
      task = true;
      end = planEnd(reading, periodEnd(reading, acts, to), to);
      break;
    }
    const tail = sessionTail(reading, at, to);
    if (tail > 0) {
      // `Kỳ họp thứ 8, Quốc hội khóa XV`; `Phiên họp … thường kỳ tháng 5/2024`.
      at = end = at + tail;
      distinct = true;
      khoa = true;
      continue;
    }
    if (tokens.kind[at] === NUMBER) {
      const value = tokens.value[at] ?? 0;
      // `Hội thảo Công nghiệp 4.0`.
      const version = end === at ? versionLength(scan, at) : 0;
      if (version > 0) {
        at = end = at + version;
        continue;
      }
      // `Hội nghị Quân chính toàn quân 6 tháng đầu năm 2023`.
      const period = distinct && open === 0 ? periodEnd(reading, at, to) : at;
      if (period > at) {
        end = planEnd(reading, period, to);
        break;
      }
      const followed =
        tokens.kind[at + 1] === SIGN &&
        ((tokens.shape[at + 1] ?? 0) & SPACED) === 0 &&
        (tokens.value[at + 1] === SLASH || tokens.value[at + 1] === DASH || tokens.value[at + 1] === PERCENT);
      // `Lễ kỷ niệm 100 năm Ngày …`.
      if (!followed && isWord(scan, at + 1, W.năm) && value < 1000) {
        const occasion = occasionEnd(reading, at + 2, to, namedOnly);
        at = occasion.to;
        if (occasion.isWhole) end = at;
        open += 1;
        continue;
      }
      // `Cuộc họp các Tổng vụ trưởng 10 nước ASEAN`.
      // … `Hội nghị Bộ trưởng 5 nước Trung Á về nguồn nước`.
      const areNamed = (reading.acronymAt[at + 2] ?? 0) > 0 || isCapital(scan, at + 2);
      if (!followed && at > from && isWord(scan, at + 1, W.nước) && areNamed) {
        at += 2;
        continue;
      }
      if (followed || (end === from && value > 99)) break;
      if (isYear(value)) year = value;
      else if (
        ordinal.value < 0 &&
        value < 200 &&
        (isTrunguong(reading, at) || followsLetters(reading, at) || (end === at && endsEdition(scan, at)))
      )
        ordinal = { from: at, to: at + 1, value };
      else break;
      onlyCode &&= code > 0;
      at = end = at + 1;
      continue;
    }
    const sign = tokens.kind[at] === SIGN ? tokens.value[at] : 0;
    if (sign === COLON && opensQuotation(scan, at + 1) > 0 && ordinal.value < 0 && !distinct) {
      // `Hội thảo quốc tế: “…”`.
      const close = quotationEnd(scan, at + 1, to);
      if (close > 0 && !isLower(scan, at + 1 + opensQuotation(scan, at + 1))) {
        distinct = true;
        end = close;
      }
      break;
    }
    if (opensQuotation(scan, at) > 0) {
      const close = quotationEnd(scan, at, to);
      if (
        close === 0 ||
        isLower(scan, at + opensQuotation(scan, at)) ||
        (at !== from && end === at && !isWord(scan, at - 1, W.đề) && (ordinal.value >= 0 || year > 0))
      )
        break;
      onlyCode = false;
      distinct = true;
      at = end = close;
      // `Lễ ra mắt sách “…” của Nhà xuất bản Trẻ`: whose it is.
      if (isWord(scan, at, W.của)) break;
      continue;
    }
    if (sign === OPEN) {
      // `… (KH,CN&ĐMST) ASEAN lần thứ 20`: an acronym in brackets inside the name, not behind it.
      const letters = bracketedLetters(reading, at) || bracketedInitials(scan, at);
      const inside = letters || bracketedQualifier(scan, at) || bracketedPlace(scan, at);
      if (inside === 0 || !goesOnAfterBracket(reading, at + inside, to)) {
        // `Hội nghị trù bị chung (JPM)`: a kind of meeting that has letters is one of its own.
        const isLettered = end === from && at > from && bracketedLetters(reading, at) > 0;
        if (isLettered && isCapital(scan, from - 2) && isQualified(reading, from, at)) {
          end = at;
          distinct = true;
        }
        break;
      }
      at += inside;
      continue;
    }
    const joined = end === at || open > 0 ? signEnd(reading, from, at, to, end === at) : at;
    if (joined === at) break;
    if (sign === COMMA) {
      end = joined;
      open = 0;
    }
    at = joined;
  }
  return {
    to: end,
    ordinal,
    year,
    code,
    onlyCode: onlyCode && code > 0,
    distinct,
    onlyTopic,
    task,
    certain: ordinal.value >= 0 || year > 0 || code > 0,
  };
}

/** `Hội nghị Văn hóa toàn quốc triển khai …`: a name that tells its reach, and what such a meeting is held for right behind it. */
const isNationwide = ({ scan }: Reading, end: number, at: number): boolean =>
  at === end && isText(scan, at - 2, 'toàn') && (isText(scan, at, 'triển') || isText(scan, at, 'quán'));

/** `Đối thoại chiến lược hợp tác quốc phòng` on the way to `giữa Việt Nam và Pháp`. */
function isOfCompounds({ scan }: Reading, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const length = longestLength(scan, at, COMPOUND);
    if (length < 2) return false;
    at += length;
  }
  return at === to;
}
