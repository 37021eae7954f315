/** Numbers by which the police call their departments, where the article gives one behind the name: `Cục An ninh mạng (A05)`, `PC02`. */
import { CLOSE, COMMA, OPEN } from '../text/signs.ts';
import { NUMBER, SPACED } from '../text/tokens.ts';
import type { OrganisationDraft, Reading } from './drafts.ts';
import { PLACE } from './categories.ts';
import { longestLength, type Scan } from './scan.ts';
import { isNumberedUnit, isSign, isText } from './tokenTests.ts';

/** A for security, C for police, P before both in a province. */
const CODE = /^(?:[ABCHKTVX]|P[ABCHKVX])\d{2}$/u;

const codeAt = ({ tokens }: Scan, at: number): string =>
  tokens.kind[at + 1] === NUMBER && ((tokens.shape[at + 1] ?? 0) & SPACED) === 0
    ? tokens.text.slice(tokens.start[at], tokens.end[at + 1])
    : '';

/** Tokens of `(PC02)`, 0 for anything else. */
export const bracketedCode = (scan: Scan, at: number): number =>
  isSign(scan, at, OPEN) && isSign(scan, at + 3, CLOSE) && CODE.test(codeAt(scan, at + 1)) ? 4 : 0;

/** Keeps the number in brackets behind a body. `open` is where the body ends. */
export function noteUnitCode({ scan, unitCodes }: Reading, open: number, organisation: number): void {
  if (!isSign(scan, open, OPEN) || !(isSign(scan, open + 3, CLOSE) || isSign(scan, open + 3, COMMA))) return;
  const code = codeAt(scan, open + 1);
  if (CODE.test(code)) unitCodes.set(code, organisation);
}

/** `C06 (Bộ Công an)`, `A05, Bộ Công an`: the police in brackets or behind a comma behind the number. */
const isOfPolice = (scan: Scan, at: number): boolean =>
  (isSign(scan, at + 2, OPEN) || (isSign(scan, at + 2, COMMA) && isText(scan, at + 3, 'Bộ'))) &&
  CODE.test(codeAt(scan, at)) &&
  (isText(scan, at + 3, 'Công') || isText(scan, at + 4, 'Công')) &&
  (isText(scan, at + 4, 'an') || isText(scan, at + 5, 'an'));

/** `(mang tên gọi C47)`, `trước đây là C45`: what a department was called before. */
const isCalledSo = (scan: Scan, at: number, code: string): boolean =>
  /^(?:[ACV]|P[AC])\d{2}$/u.test(code) &&
  ((isText(scan, at - 1, 'gọi') && isText(scan, at - 2, 'tên')) ||
    (isText(scan, at - 1, 'gọi') && isText(scan, at - 2, 'còn')) ||
    (isText(scan, at - 1, 'là') && isText(scan, at - 2, 'đây') && isText(scan, at - 3, 'trước')));

/** The department whose number stands at a token; only numbers that the article has explained, or that stand beside the police. */
export function unitByCode({ scan, unitCodes }: Reading, at: number): OrganisationDraft | undefined {
  const code = isNumberedUnit(scan, at) ? codeAt(scan, at) : '';
  if (code === '') return undefined;
  // `PC04 Hà Nội`, `PA05 TP.HCM`: of the police there.
  const place = code.startsWith('P') && CODE.test(code) ? longestLength(scan, at + 2, PLACE) : 0;
  if (place === 0 && !unitCodes.has(code) && !isOfPolice(scan, at) && !isCalledSo(scan, at, code)) return undefined;
  return { from: at, to: at + 2 + place, headTo: at, known: -1, letters: true };
}
