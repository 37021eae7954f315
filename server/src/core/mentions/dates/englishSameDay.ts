/** The day spoken of last: `on the same day`, `the same afternoon`, `on the afternoon of the same day`, `in the afternoon`; and `the following day`. */
import { COMMA } from '../../text/signs.ts';
import type { Scan } from '../scan.ts';
import { isOneOf, isText } from '../tokenTests.ts';
import { OF, SAME_DAY, THE, codeAt, codeValue, kindAt, kindBefore, lengthAt } from './dateWords.ts';
import { isWordAt, signAt, type DayPart, type Reading } from './draft.ts';
import { isVerbBehind } from './englishTense.ts';
import { toldReading } from './toldDays.ts';

/** `[first, next)` are the words; neither `same day delivery` nor `on the same day as the summit`. */
export function readEnglishSameDay(
  scan: Scan,
  first: number,
  next: number,
  part: DayPart | undefined,
): Reading | undefined {
  if (kindBefore(scan, first) !== THE && !isText(scan, first - 1, 'that')) return undefined;
  // `The same day he left`.
  // `On the same day the ministers met`.
  const isFirst = isText(scan, first - 1, 'The') || isText(scan, first - 2, 'On');
  const isHis = isFirst && isOneOf(scan, next, ['he', 'she', 'they', 'it', 'the']);
  if (isWordAt(scan, next) && !isHis && !isLoose(scan, next)) return undefined;
  return toldReading(first, next, 0, part);
}

/** `on the following day`, `met the next morning`; neither `the next day of talks` nor `a previous day`. */
export function readEnglishNextDay(
  scan: Scan,
  first: number,
  next: number,
  shift: number,
  part: DayPart | undefined,
): Reading | undefined {
  if (kindBefore(scan, first) !== THE) return undefined;
  const isLed = isOneOf(scan, first - 2, ['on', 'On', 'by', 'By']);
  const isOther = isOneOf(scan, next, ['of', 'or']);
  return isOther || (isWordAt(scan, next) && !isLed && !isLoose(scan, next))
    ? undefined
    : toldReading(first, next, shift, part);
}

/** `on the same day in Hue`, `said the same day that`. */
const isLoose = (scan: Scan, at: number): boolean =>
  isOneOf(scan, at, ['in', 'at', 'to', 'by', 'with', 'that', 'and', 'but', 'after', 'before', 'when', 'for']);

/** `afternoon of the same day`: the word at `first` is the part. */
export function readPartOfSameDay(scan: Scan, first: number, part: DayPart): Reading | undefined {
  const day = first + 3;
  if (kindAt(scan, first + 1) !== OF || kindAt(scan, first + 2) !== THE || kindAt(scan, day) !== SAME_DAY)
    return undefined;
  if (codeValue(codeAt(scan, day)) !== 1) return undefined;
  const said = readEnglishSameDay(scan, day, day + lengthAt(scan, day), part);
  return said === undefined ? undefined : { ...said, first };
}

/** `In the afternoon, deputies …`, `he told the press in the morning.`: neither `at 8 in the morning` nor `is closed in the morning`. */
export function readBarePart(scan: Scan, first: number, part: DayPart): Reading | undefined {
  if (kindBefore(scan, first) !== THE) return undefined;
  const next = first + 1;
  const isLed = isText(scan, first - 2, 'In')
    ? !isWordAt(scan, first - 3) && opensReport(scan, next)
    : endsReport(scan, first);
  return isLed ? toldReading(first, next, 0, part) : undefined;
}

const opensReport = (scan: Scan, at: number): boolean =>
  signAt(scan, at) === COMMA || isOneOf(scan, at, ['came', 'followed', 'saw', 'the', 'he', 'she', 'they']);

function endsReport(scan: Scan, first: number): boolean {
  if (!isText(scan, first - 2, 'in') || !isWordAt(scan, first - 3)) return false;
  if (isWordAt(scan, first + 1) && !isOneOf(scan, first + 1, ['and', 'before'])) return false;
  if (isOneOf(scan, first - 3, ['early', 'late', 'clock', 'later', 'hours'])) return false;
  for (let at = first - 3; at > 0 && first - at < REACH && (isWordAt(scan, at) || signAt(scan, at) === COMMA); at--)
    if (isVerbBehind(scan, at)) return !isOneOf(scan, at - 1, HABITS);
  return false;
}

const REACH = 16;
const HABITS = 'is are be being not usually often always'.split(' ');
