/** Finds the dates of a paragraph: one pass over its tokens, looking closer only at numbers and words of dates. */
import { entryAt } from '../../text/entryAt.ts';
import { CLOSE, COLON, COMMA, DOT, OPEN, SEMICOLON } from '../../text/signs.ts';
import { BREAK, NUMBER, SIGN, SPACED, WORD } from '../../text/tokens.ts';
import type { CalendarDate } from '../model.ts';
import type { Scan } from '../scan.ts';
import { isOneOf, isText } from '../tokenTests.ts';
import { isAside, isBeforehand, isCompared, isInClause } from './asides.ts';
import { followsCode, readBare } from './bareDates.ts';
import { endsName, type Earlier } from './bareYears.ts';
import { afterZone, readTimeAfter, timeText } from './clockTimes.ts';
import { daysInMonth } from '../../text/calendar.ts';
import type { DateCue } from './cue.ts';
import {
  CENTURY,
  DATE_LABEL,
  DAY,
  DECADE,
  EDGE,
  ENGLISH_MONTH,
  ENGLISH_QUARTER,
  ENGLISH_SHIFT,
  ENGLISH_UNIT,
  ENGLISH_WEEKDAY,
  EVERY_YEAR,
  FUTURE,
  HALF,
  HOUR,
  LONG_AGO,
  LUNAR_LEAD,
  MONTH,
  NEXT_DAY,
  NUMBER_WORD,
  PART,
  PAST,
  PERIOD,
  QUARTER,
  QUARTER_LETTER,
  RELATIVE_DAY,
  SAME_DAY,
  SHIFT,
  TO,
  WEEKDAY,
  YEAR,
  codeAt,
  codeKind,
  codeValue,
  contextBefore,
  kindAt,
  kindBefore,
  shiftOf,
} from './dateWords.ts';
import { isNumber, isWordAt, signAt, type DateDraft, type Fields, type Mutable, type Reading } from './draft.ts';
import { readEnglishMonth } from './englishDates.ts';
import { readEnglishDeictic, readEnglishPart, readEnglishShift, readEnglishWeekday } from './englishDays.ts';
import { withEnd } from './daySpans.ts';
import { isAskedFor, isSet } from './askedFor.ts';
import {
  isDoneOn,
  isFollowing,
  isOfThing,
  isPassive,
  isSaidOn,
  isToldPast,
  isVerbBehind,
  isVerbBehindAnd,
  isVerbNear,
} from './englishTense.ts';
import { skipLunar } from './lunarDays.ts';
import { readLonger } from './longerTimes.ts';
import {
  readEnglishQuarter,
  readFirstMonths,
  readHalf,
  readHalfLetter,
  readMonthsOfYear,
  readQuarterOfYear,
} from './partOfYear.ts';
import { isBegunAside, isDue, isExtended, isTerm, lasts } from './terms.ts';
import { readQuarterLetter } from './quarterLetters.ts';
import { withToldYear } from './toldDays.ts';
import { readDay } from './vietnameseDates.ts';
import { withWeekdayBehind } from './weekdayBehind.ts';

/** A word that tells the time of its sentence. */
interface Cue {
  readonly at: number;
  readonly tense: 'past' | 'future';
}

/** Dates of the tokens `[from, to)` of one paragraph, in order, years not yet inferred. Linear in the tokens. */
export function recogniseDates(scan: Scan, from: number, to: number, paragraph = 0): DateDraft[] {
  const { kind } = scan.tokens;
  const drafts: DateDraft[] = [];
  const where: Where = { readings: [], cues: [], from, sentence: 0, sentenceStart: from, paragraph, cue: 0 };
  let earlier: Earlier | undefined;
  for (let at = from; at < to;) {
    const tokenKind = kind[at];
    let reading: Reading | undefined;
    if (tokenKind === NUMBER) reading = readBare(scan, at, from, earlier);
    else if (tokenKind === WORD) {
      const code = codeAt(scan, at);
      if (code !== 0) {
        if ((code & (FUTURE | PAST)) !== 0) noteCue(scan, where, at, code);
        const wordKind = codeKind(code);
        if (wordKind === LUNAR_LEAD) {
          at = skipLunar(scan, at);
          continue;
        }
        if (wordKind !== 0) reading = readWord(scan, at, from, wordKind);
      }
    } else if (tokenKind === BREAK || (tokenKind === SIGN && endsSentence(scan, at)))
      endSentence(scan, where, at + 1, drafts);
    if (reading === undefined || reading.next > to) {
      at++;
      continue;
    }
    if (signAt(scan, reading.next) === OPEN) reading = withWeekdayBehind(scan, reading);
    else
      reading = withToldYear(
        scan,
        withEnd(scan, reading, (end) => readAt(scan, end, from)),
      );
    if (reading.form === 'day' && reading.scale === 'day') addTime(scan, reading);
    where.readings.push(reading);
    at = reading.next;
    earlier = { next: at, scale: reading.scale, sign: reading.from.sign || (reading.told && earlier?.sign) || 0 };
  }
  endSentence(scan, where, to, drafts);
  return drafts;
}

/** `held`, but `to be held`, which lies ahead, and `is held`, which may be any time. */
function noteCue(scan: Scan, { cues }: Where, at: number, code: number): void {
  if ((code & FUTURE) !== 0) cues.push({ at, tense: 'future' });
  else if (isText(scan, at - 1, 'be')) cues.push({ at, tense: 'future' });
  else if (cues.at(-1)?.tense === 'future' && isPassive(scan, at)) return;
  else if (!isOneOf(scan, at - 1, PRESENT)) cues.push({ at, tense: 'past' });
}

const PRESENT = ['is', 'are', 'being'] as const;

/** The dates of a sentence are told with all its cues known; `next` is where the one behind it starts. */
function endSentence(scan: Scan, where: Where, next: number, drafts: DateDraft[]): void {
  const { readings, cues } = where;
  if (readings.length > 0) {
    where.cue = 0;
    for (const reading of readings) drafts.push(draftOf(scan, reading, where));
    where.readings = [];
  }
  if (cues.length > 0) where.cues = [];
  where.sentence++;
  where.sentenceStart = next;
}

const readAt = (scan: Scan, at: number, from: number): Reading | undefined =>
  isNumber(scan, at) ? readBare(scan, at, from, undefined) : readWord(scan, at, from, kindAt(scan, at));

/** Most words of dates open none. */
function readWord(scan: Scan, at: number, from: number, kind: number): Reading | undefined {
  switch (kind) {
    case DAY:
    case PART:
    case WEEKDAY:
    case SAME_DAY:
    case NEXT_DAY:
      return readDay(scan, at, from, false);
    case RELATIVE_DAY:
      return readEnglishDeictic(scan, at) ?? readDay(scan, at, from, false);
    case ENGLISH_MONTH:
      return readEnglishMonth(scan, at);
    case ENGLISH_WEEKDAY:
      return readEnglishWeekday(scan, at);
    case ENGLISH_SHIFT:
      return readEnglishShift(scan, at);
    case ENGLISH_UNIT:
      return readEnglishPart(scan, at);
    case ENGLISH_QUARTER:
      return readEnglishQuarter(scan, at, codeValue(codeAt(scan, at)), at + 2);
    case HALF:
      return readHalf(scan, at);
    case HOUR:
      return readHalfLetter(scan, at);
    case EDGE:
      return readFirstMonths(scan, at);
    case NUMBER_WORD:
      return readMonthsOfYear(scan, at);
    case YEAR:
      return readMonthsOfYear(scan, at) ?? readLonger(scan, at, from);
    case QUARTER_LETTER:
      return readQuarterLetter(scan, at);
    case QUARTER:
      return readQuarterOfYear(scan, at) ?? readLonger(scan, at, from);
    case MONTH:
    case PERIOD:
    case DECADE:
    case CENTURY:
      return readLonger(scan, at, from);
    default:
      return undefined;
  }
}

/** A full stop before a capital, as far as one can tell without a list of abbreviations. */
function endsSentence(scan: Scan, at: number): boolean {
  const sign = signAt(scan, at);
  if (sign !== DOT && sign !== 0x21 && sign !== 0x3f && sign !== SEMICOLON) return false;
  return ((scan.tokens.shape[at + 1] ?? 0) & SPACED) !== 0;
}

function addTime(scan: Scan, reading: Reading): void {
  if (signAt(scan, reading.next - 1) === CLOSE) return;
  const time = readTimeAfter(scan, reading.next, reading.from.year !== 0);
  if (time === undefined || signAt(scan, time.next) === COLON) return;
  reading.next = afterZone(scan, time.next);
  reading.form = 'datetime';
  reading.time = timeText(time, 0);
}

/** The sentence that is being read, and what was found in it so far. */
interface Where {
  readings: Reading[];
  cues: Cue[];
  readonly from: number;
  sentence: number;
  sentenceStart: number;
  readonly paragraph: number;
  /** Cues before this one stand before the last date looked at. */
  cue: number;
}

const OPENING_WORDS = 2;

function draftOf(scan: Scan, reading: Reading, where: Where): DateDraft {
  const { start, end } = scan.tokens;
  const { first, next, to, weekday } = reading;
  const inName = reading.inName ?? isNamesYear(scan, reading, where.from);
  return {
    start: start[first] ?? 0,
    end: end[next - 1] ?? 0,
    form: reading.form,
    scale: reading.scale,
    from: calendarDate(reading.from),
    to: to === undefined ? undefined : calendarDate(to),
    single: singleDay(reading, inName),
    days: reading.days,
    part: reading.part,
    time: reading.time,
    core: { start: start[reading.coreFirst] ?? 0, end: end[reading.coreNext - 1] ?? 0 },
    weekday:
      weekday === undefined
        ? undefined
        : { start: start[weekday.first] ?? 0, end: end[weekday.next - 1] ?? 0, day: weekday.day },
    inName,
    ofDocument: reading.scale === 'day' && followsCode(scan, first, where.from),
    compared: isCompared(scan, first, where.from),
    longAgo: isLongAgo(scan, first),
    aside:
      reading.scale === 'day'
        ? (contextBefore(scan, first) & TO) !== 0 ||
          isBeforehand(scan, first) ||
          kindBefore(scan, first) === DATE_LABEL ||
          isInClause(scan, reading, where.from) ||
          isOfThing(scan, first, next) ||
          isCaption(scan, where.from)
        : isAside(scan, first, reading.scale === 'year'),
    cue: cueOf(scan, reading, where),
    told: reading.told,
    until: reading.until === undefined ? undefined : draftOf(scan, reading.until, where),
    paragraph: where.paragraph,
    sentence: where.sentence,
    opensSentence:
      (first - where.sentenceStart <= OPENING_WORDS && !isPartOfSentence(scan, where.sentenceStart, reading)) ||
      isBeforehand(scan, first) ||
      (reading.scale === 'year' && signAt(scan, next) === COMMA && isText(scan, next + 1, 'khi')),
    firstToken: first,
    lastToken: next - 1,
  };
}

/** `truy điệu lúc 9 giờ ngày 14/3; an táng cùng ngày`. */
const isPartOfSentence = (scan: Scan, start: number, { told }: Reading): boolean =>
  told !== undefined && signAt(scan, start - 1) === SEMICOLON;

const NEARBY_WORDS = 5;

/** `thành lập`, `sinh`, `có hiệu lực` a few words before. */
function isLongAgo(scan: Scan, first: number): boolean {
  for (let at = first; at > 0 && at > first - NEARBY_WORDS; at--)
    if ((contextBefore(scan, at) & LONG_AGO) !== 0 && !isText(scan, at - 2, 'Giáng')) return true;
  return false;
}

function singleDay({ scale, from, to, yearShift }: Reading, inName: boolean): DateDraft['single'] {
  const { day, month, year } = from;
  if (scale !== 'day' || to !== undefined || day < 1 || month === 0) return undefined;
  if (day > daysInMonth(year === 0 ? undefined : year, month)) return undefined;
  if (year !== 0) return inName ? undefined : 'full';
  return yearShift === undefined ? 'partial' : undefined;
}

function isNamesYear(scan: Scan, { first, scale }: Reading, from: number): boolean {
  if (scale !== 'year') return false;
  const kind = kindAt(scan, first);
  return (kind === YEAR || kind === PERIOD) && endsName(scan, first, from);
}

function calendarDate({ day, month, year }: Fields): CalendarDate {
  if (year !== 0) return month === 0 ? { year } : day === 0 ? { year, month } : { year, month, day };
  return month === 0 ? {} : day === 0 ? { month } : { month, day };
}

/** `Ảnh: Đoàn công tác …, sáng 7-11`: when a picture was taken. */
const isCaption = (scan: Scan, from: number): boolean =>
  isText(scan, from, 'Ảnh') || (isText(scan, from, 'Trong') && isText(scan, from + 1, 'ảnh'));

/** Most dates have nothing beside them that tells. */
const noCue: DateCue = { tense: 'none', close: false };
const inPast: DateCue = { tense: 'past', close: false };
const inFuture: DateCue = { tense: 'future', close: false };
const nearPast: DateCue = { tense: 'past', close: false, near: true };
const nearFuture: DateCue = { tense: 'future', close: false, near: true };

/** What stands right after the date, else the nearest cue of the sentence. */
function cueOf(scan: Scan, reading: Reading, where: Where): DateCue {
  const { deictic, yearShift, form } = reading;
  const after = codeAt(scan, reading.next);
  const everyYear = codeKind(after) === EVERY_YEAR && reading.from.year === 0;
  const shift = reading.lean ?? (codeKind(after) === SHIFT && form !== 'relative' ? shiftOf(after) : 0);
  const told = nearestCue(scan, reading, where);
  // `hoàn thành trước ngày 31/12`: a term that is set lies ahead, unless the sentence looks back.
  const isAhead =
    (told === noCue && isTerm(scan, reading)) ||
    lasts(scan, reading) ||
    isDue(scan, reading.first) ||
    isAskedFor(scan, reading, where.sentenceStart);
  const isNear =
    (told === noCue && isExtended(scan, reading.first - 1)) ||
    isSet(scan, reading, where.sentenceStart, isAhead || told.tense === 'future');
  const nearest = isNear ? nearFuture : isAhead && told.tense !== 'future' ? inFuture : told;
  if (!everyYear && shift === 0 && deictic === undefined && yearShift === undefined) return nearest;
  const cue: Mutable<DateCue> = {
    tense: everyYear ? 'none' : shift > 0 ? 'future' : shift < 0 ? 'past' : nearest.tense,
    close: everyYear || shift !== 0,
  };
  if (everyYear) cue.everyYear = true;
  if (yearShift !== undefined) cue.yearShift = yearShift;
  if (deictic === undefined) return cue;
  cue.deictic = deictic;
  if (form === 'relative' || form === 'datetime') {
    if (reading.time !== undefined) cue.clock = `T${reading.time}`;
    else if (reading.part !== undefined) cue.clock = reading.part;
  }
  return cue;
}

const BACK_THEN = ['since', 'Since', 'hồi'] as const;

/** Cues and dates both come in order, so one pass serves all dates of a sentence. */
function nearestCue(scan: Scan, reading: Reading, where: Where): DateCue {
  const { cues } = where;
  const { first, next } = reading;
  while (where.cue < cues.length && (cues[where.cue]?.at ?? 0) < first) where.cue++;
  const before = entryAt(cues, where.cue - 1);
  if (before !== undefined && first - before.at <= NEAR_WORDS && onlyWords(scan, before.at, first))
    return before.tense === 'past' ? nearPast : nearFuture;
  if (
    isVerbBehind(scan, next) ||
    isVerbNear(scan, first, next) ||
    (before?.tense !== 'future' && isVerbBehindAnd(scan, next))
  )
    return nearPast;
  if (isDoneOn(scan, first) || isSaidOn(scan, first) || isBegunAside(scan, reading)) return nearPast;
  // `since August`, `ký hồi tháng 9`.
  if (isOneOf(scan, first - 1, BACK_THEN)) return nearPast;
  const after = cues[where.cue];
  // `rose 3% on Monday to end at …`: what it came to.
  const isEnd = before?.tense === 'past' && after?.at === next && isText(scan, next, 'to');
  const isAfter = before === undefined || (after !== undefined && !isEnd && after.at - next < first - before.at);
  const nearer = isAfter ? after : before;
  if (nearer === undefined) return isToldPast(scan, first, next) ? inPast : noCue;
  const isNear = isAfter && nearer.at - next <= 1 && onlyWords(scan, next, nearer.at);
  if (nearer.tense === 'past') return isNear ? nearPast : inPast;
  if (isNear) return nearFuture;
  return isFollowing(scan, first) ? noCue : inFuture;
}

/** The cue, and up to three words between it and the date. */
const NEAR_WORDS = 4;

function onlyWords(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isWordAt(scan, at)) return false;
  return true;
}
