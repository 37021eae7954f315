/** What stands at the beginning of a body's name, or right before it. */
import { ORGANISATION_HEAD, TITLE } from './categories.ts';
import { ORGANISATION_HEADS, type OrganisationHead } from './grammar/organisationHeads.ts';
import { longest, longestLength, type Scan } from './scan.ts';
import { isCapital } from './tokenTests.ts';

/** The longest head word that starts at a token. */
export function headOfBody(scan: Scan, at: number): OrganisationHead | undefined {
  const row = longest(scan, at, ORGANISATION_HEAD);
  return row < 0 ? undefined : ORGANISATION_HEADS[scan.data[row] ?? 0];
}

/** A title of two to four words right before a token; `capital`: one that begins with a capital letter. */
export function followsTitle(scan: Scan, at: number, capital: boolean): boolean {
  for (let length = 2; length <= 4; length++)
    if (longestLength(scan, at - length, TITLE) === length && (!capital || isCapital(scan, at - length))) return true;
  return false;
}
