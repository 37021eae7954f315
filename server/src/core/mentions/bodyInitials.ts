/** Letters that an English article never explains, though it names the body whose initials they are (`Department of Rivers and Lakes` … `DRL`). */
import { FIELD_WORD } from './categories.ts';
import type { Reading } from './drafts.ts';
import { has, isNameWord } from './englishText.ts';
import type { Linking } from './linking.ts';

/** The body of the article that the letters are the initials of: its index among the drafts. */
export function bodyOfInitials(linking: Linking, letters: string): number | undefined {
  if (linking.reading.language !== 'en' || letters.length < FEWEST) return undefined;
  linking.initials ??= initialsOf(linking.reading);
  return linking.initials.get(letters);
}

const FEWEST = 3;

/** All words of the name, and those up to its head (`Joint Steering Committee` of …). */
function initialsOf(reading: Reading): ReadonlyMap<string, number> {
  const { organisations, scan } = reading;
  const { tokens } = scan;
  const found = new Map<string, number>();
  organisations.forEach(({ from, to, headTo, letters }, index) => {
    if (letters || to - from < FEWEST) return;
    let initials = '';
    for (let at = from; at < to; at++) {
      if (isNameWord(scan, at)) initials += tokens.text.charAt(tokens.start[at] ?? 0);
      const isWhole = at === to - 1;
      const isHead = at === headTo - 1 && !has(scan, from, FIELD_WORD);
      if ((isWhole || isHead) && initials.length >= FEWEST && !found.has(initials)) found.set(initials, index);
    }
  });
  return found;
}
