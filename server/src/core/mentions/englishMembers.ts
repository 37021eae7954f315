/** Further seats of one person, in small letters behind the first: `Politburo member and permanent member of the Secretariat A`. */
import { COMMA } from '../text/signs.ts';
import { FAMILY_NAME, PLAIN_FAMILY_NAME } from './categories.ts';
import type { Reading, TitleDraft } from './drafts.ts';
import { nameBehind } from './englishBearers.ts';
import { personEnd } from './englishPersons.ts';
import { anyCode, has } from './englishText.ts';
import { englishTitleAt } from './englishTitles.ts';
import { W } from './functionWords.ts';
import { TITLE_HEADS } from './grammar/titles.ts';
import { isSign, isText } from './tokenTests.ts';

/** `Politburo member and former permanent member of …`: with its body, in lower case. */
export function memberInLower(reading: Reading, at: number, to: number): TitleDraft | undefined {
  const title = englishTitleAt(reading, at, to, 'lower');
  if (title === undefined || !/[Mm]ember$/u.test(TITLE_HEADS[title.title] ?? '')) return undefined;
  // `permanent member of the Secretariat A`.
  const isNamed = title.qualified && nameBehind(reading, title, to) !== undefined;
  return title.organisation >= 0 || isNamed ? title : undefined;
}

/** `Politburo member, permanent member of the Secretariat A`: another seat of the same person, right before the name. */
export function joinsMember(reading: Reading, joint: number, to: number): boolean {
  if (!isSign(reading.scan, joint, COMMA) && anyCode(reading.scan, joint) !== W.and) return false;
  const member = memberInLower(reading, joint + 1, to);
  return member !== undefined && nameBehind(reading, member, to) !== undefined;
}

export const DEPUTY = TITLE_HEADS.indexOf('National Assembly Deputy');

/** End of the Vietnamese name of three syllables or more behind `Deputy`, 0 without. */
export function deputysName(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  if (!isText(scan, at, 'Deputy') || !has(scan, at + 1, FAMILY_NAME | PLAIN_FAMILY_NAME)) return 0;
  const end = personEnd(reading, at + 1, to);
  return end - at > 3 ? end : 0;
}
