/** What governors and mayors govern in English text: `Savannakhet province`, `Champasak Province`, `Laos’ Savannakhet province`. */
import { isNameWord, isSpaced, placeAt, possessive } from './englishText.ts';
import { unitEnd } from './englishTitleBodies.ts';
import type { Scan } from './scan.ts';
import { isLower, isOneOf } from './tokenTests.ts';

export const GOVERNORS = /[Gg]overnor|[Mm]ayor/u;

const AREAS = ['province', 'city', 'district', 'state', 'prefecture', 'region', 'county'] as const;

/** Behind `of`: the end of a province or town with the word for what it is, or of a country's own; 0 when neither stands here. */
export function governedEnd(scan: Scan, at: number): number {
  const country = placeAt(scan, at);
  const owner = country > 0 ? possessive(scan, at + country) : 0;
  const first = owner > 0 ? at + country + owner : at;
  if (!isNameWord(scan, first)) return 0;
  const known = placeAt(scan, first);
  for (let area = first + Math.max(1, known); area <= first + Math.max(2, known); area++) {
    if (isLower(scan, area)) return isOneOf(scan, area, AREAS) ? area + 1 : owner > 0 && known > 0 ? first + known : 0;
    if (!isNameWord(scan, area) || !isSpaced(scan, area)) break;
  }
  if (known === 0) {
    const unit = unitEnd(scan, first);
    return unit > first + 1 ? unit : 0;
  }
  return owner > 0 ? first + known : 0;
}
