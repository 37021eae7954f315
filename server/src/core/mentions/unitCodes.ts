/** Numbers by which the police call their departments, where the article gives one behind the name: `Cục An ninh mạng (A05)`, `PC02`. */
import { CLOSE, COMMA, OPEN } from '../text/signs.ts';
import { NUMBER, SPACED } from '../text/tokens.ts';
import type { OrganisationDraft, Reading } from './drafts.ts';
import type { Scan } from './scan.ts';
import { isSign } from './tokenTests.ts';

/** A for security, C for police, P before both in a province. */
const CODE = /^(?:[ABCHKTVX]|P[ABCHKVX])\d{2}$/u;

const codeAt = ({ tokens }: Scan, at: number): string =>
  tokens.kind[at + 1] === NUMBER && ((tokens.shape[at + 1] ?? 0) & SPACED) === 0
    ? tokens.text.slice(tokens.start[at], tokens.end[at + 1])
    : '';

/** Keeps the number in brackets behind a body. `open` is where the body ends. */
export function noteUnitCode({ scan, unitCodes }: Reading, open: number, organisation: number): void {
  if (!isSign(scan, open, OPEN) || !(isSign(scan, open + 3, CLOSE) || isSign(scan, open + 3, COMMA))) return;
  const code = codeAt(scan, open + 1);
  if (CODE.test(code)) unitCodes.set(code, organisation);
}

/** The department whose number stands at a token; only numbers that the article has explained. */
export function unitByCode({ scan, unitCodes }: Reading, at: number): OrganisationDraft | undefined {
  if (unitCodes.size === 0 || !unitCodes.has(codeAt(scan, at))) return undefined;
  return { from: at, to: at + 2, headTo: at, known: -1, letters: true };
}
