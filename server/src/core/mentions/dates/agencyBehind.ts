/** Datelines that name an agency, and those whose day could be a fraction. */
import { CLOSE, COMMA, DASH, OPEN } from '../../text/signs.ts';
import type { Scan } from '../scan.ts';
import { placeLength } from '../tokenTests.ts';
import { isCapital, isWordAt, signAt, type DateDraft } from './draft.ts';

/** `RIVERS, Nov 24, 2025 (Lakes Press) –`: who reports stands between the day and the dash. */
export function isBeforeAgency(scan: Scan, { lastToken }: DateDraft): boolean {
  if (signAt(scan, lastToken + 1) !== OPEN) return false;
  let at = lastToken + 2;
  while (at < lastToken + LONGEST_AGENCY && isWordAt(scan, at)) at++;
  return signAt(scan, at) === CLOSE && signAt(scan, at + 1) === DASH;
}

const LONGEST_AGENCY = 7;

/** `Hà Nội (TTXVN 2/3) –`, `(Huế, 9/9) -`: the numbers from `at` to `next` stand at the head of a paragraph that begins at `from`, behind a place. */
export function isInDateline(scan: Scan, at: number, next: number, from: number): boolean {
  if (at - from > LONGEST_PLACE) return false;
  const first = signAt(scan, from) === OPEN ? from + 1 : from;
  let open = first > from ? 1 : 0;
  const place = placeLength(scan, first);
  if (place === 0) return false;
  for (let before = first + place; before < at; before++) {
    const sign = signAt(scan, before);
    if (sign === OPEN) open++;
    else if (sign !== COMMA && !isCapital(scan, before)) return false;
  }
  const behind = open === 1 && signAt(scan, next) === CLOSE ? next + 1 : next;
  return (open === 0 || behind > next) && open < 2 && signAt(scan, behind) === DASH;
}

const LONGEST_PLACE = 9;
