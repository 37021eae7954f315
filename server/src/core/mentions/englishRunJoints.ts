/** Somebody who stands before an `and` in English text, so that what follows it is another body's name. */
import { BODY_HEAD } from './categories.ts';
import type { Reading } from './drafts.ts';
import { anyCode, has, isNameWord, officeAt, placeAt } from './englishText.ts';
import { isField } from './englishTopics.ts';
import { W } from './functionWords.ts';

/** `Navy Commodore Jay Rivers and National Lakes Council`: somebody before the `and`. */
export function isRanked(reading: Reading, from: number, joint: number): boolean {
  const { scan } = reading;
  const last = joint - 2;
  for (let at = last; at < joint; at++)
    if (!isNameWord(scan, at) || isField(reading, at) || has(scan, at, BODY_HEAD)) return false;
  return last - 1 > from && officeAt(scan, last - 1) === 1 && !isField(reading, last - 1);
}

/** `Country Director for Vietnam Maria Rivers and State Bank …`: behind the country of a post its holder stands before the `and`. */
export function isPostedThere(reading: Reading, from: number, joint: number): boolean {
  const { scan } = reading;
  const before = anyCode(scan, from - 1);
  const name = from + placeAt(scan, from);
  if (name === from || joint - name < 2 || (before !== W.for && before !== W.in)) return false;
  for (let at = name; at < joint; at++) if (!isNameWord(scan, at) || isField(reading, at)) return false;
  return true;
}
