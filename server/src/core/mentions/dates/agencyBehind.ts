/** Datelines that name the agency behind the day. */
import { CLOSE, DASH, OPEN } from '../../text/signs.ts';
import type { Scan } from '../scan.ts';
import { isWordAt, signAt, type DateDraft } from './draft.ts';

/** `RIVERS, Nov 24, 2025 (Lakes Press) –`: who reports stands between the day and the dash. */
export function isBeforeAgency(scan: Scan, { lastToken }: DateDraft): boolean {
  if (signAt(scan, lastToken + 1) !== OPEN) return false;
  let at = lastToken + 2;
  while (at < lastToken + LONGEST_AGENCY && isWordAt(scan, at)) at++;
  return signAt(scan, at) === CLOSE && signAt(scan, at + 1) === DASH;
}

const LONGEST_AGENCY = 7;
