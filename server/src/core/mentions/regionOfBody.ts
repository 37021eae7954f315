/** Regions that bodies are of, in more words than the places of the lists have. */
import { W } from './functionWords.ts';
import type { Scan } from './scan.ts';
import { isCapital, isLower, isOneOf, isText, isWord, placeLength } from './tokenTests.ts';

/** `Trung du và miền núi …`, `Duyên hải …`, `Bắc Trung Bộ và duyên hải …`: a region in more words than a place has. */
export function opensRegion(scan: Scan, at: number): boolean {
  if (!isCapital(scan, at)) return false;
  if (isOneOf(scan, at, OPENERS)) return isOneOf(scan, at + 1, REGION_WORDS);
  const joint = at + placeLength(scan, at);
  return joint > at && isWord(scan, joint, W.và) && isText(scan, joint + 1, 'duyên');
}

/** Tokens of `đồng bằng sông Cửu Long`, `trung du và miền núi phía Bắc`, `Bắc Trung Bộ và duyên hải Trung Bộ` behind `vùng`, 0 for anything else. */
export function regionLength(scan: Scan, at: number): number {
  let end = at;
  let named = at;
  while (end < at + 10) {
    const place = placeLength(scan, end);
    if (place > 0 || isCapital(scan, end)) named = end += Math.max(1, place);
    else if (isWord(scan, end, W.và) && !isLower(scan, end + 1) && !opensRegion(scan, end + 1)) break;
    else if (isLower(scan, end) && isOneOf(scan, end, REGION_WORDS)) end++;
    else break;
  }
  return named - at;
}

const OPENERS = ['Trung', 'Đồng', 'Duyên', 'Miền', 'Ven'] as const;

const REGION_WORDS = [
  'và',
  'đồng',
  'bằng',
  'sông',
  'trung',
  'du',
  'miền',
  'núi',
  'phía',
  'duyên',
  'hải',
  'ven',
  'biển',
] as const;
