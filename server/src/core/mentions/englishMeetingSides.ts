/** Two sorts of people who talk with each other in English text: `dialogue between farmers and city leaders`. */
import { anyCode } from './englishText.ts';
import { W } from './functionWords.ts';
import type { Scan } from './scan.ts';
import { isLower } from './tokenTests.ts';

/** `farmers and scientists`, `young workers and the city's leaders`: two plurals in small letters, or the token itself. */
export function peopleEnd(scan: Scan, from: number): number {
  let and = from;
  while (and - from < 3 && isPlainWord(scan, and)) and++;
  if (anyCode(scan, and) !== W.and || !isPlural(scan, and - 1)) return from;
  let end = and + 1;
  while (end - and < 4 && isPlainWord(scan, end) && !isPlural(scan, end)) end++;
  return isPlainWord(scan, end) && isPlural(scan, end) ? end + 1 : from;
}

const isPlainWord = (scan: Scan, at: number): boolean => isLower(scan, at) && anyCode(scan, at) === 0;
const isPlural = ({ tokens }: Scan, at: number): boolean =>
  (tokens.value[at] ?? 0) > 3 && tokens.text.startsWith('s', (tokens.end[at] ?? 1) - 1);
