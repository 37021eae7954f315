/** The day spoken of last: `on the same day`, `the same afternoon`, `on the afternoon of the same day`. */
import type { Scan } from '../scan.ts';
import { isOneOf, isText } from '../tokenTests.ts';
import { OF, SAME_DAY, THE, codeAt, codeValue, kindAt, kindBefore, lengthAt } from './dateWords.ts';
import { isWordAt, relativeReading, type DayPart, type Reading } from './draft.ts';

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
  return { ...relativeReading(first, next, { unit: 'day', shift: 0 }, part), sameDay: true };
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
