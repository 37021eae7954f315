/** `N.V.A (SN 1988)`, `nạn nhân L.T.B`: persons whom the law or a paper does not name. */
import { COMMA, DOT, OPEN } from '../text/signs.ts';
import { NUMBER, SINGLE, SPACED } from '../text/tokens.ts';
import { IN_NUMBER, cover, type Reading } from './drafts.ts';
import type { Scan } from './scan.ts';
import { isOneOf, isSign, isText } from './tokenTests.ts';

/** Do the initials of such a person start at a token? Then none of their letters is an acronym. */
export function isPerson(reading: Reading, at: number): boolean {
  const { scan } = reading;
  const end = dottedEnd(scan, at);
  if (end - at < 5 || (!isAged(scan, end) && !isLed(scan, at))) return false;
  cover(reading, { from: at, to: end }, IN_NUMBER);
  return true;
}

/** Single capitals with dots between them. */
function dottedEnd(scan: Scan, at: number): number {
  const { shape } = scan.tokens;
  const isLetter = (each: number): boolean => ((shape[each] ?? 0) & SINGLE) !== 0;
  const isTight = (each: number): boolean => ((shape[each] ?? 0) & SPACED) === 0;
  if (!isLetter(at)) return at;
  let end = at + 1;
  while (end - at < 12 && isSign(scan, end, DOT) && isTight(end) && isLetter(end + 1) && isTight(end + 1)) end += 2;
  return end;
}

/** `(SN 1988`, `(34 tuổi)`, `, nam, 45 tuổi`. */
function isAged(scan: Scan, at: number): boolean {
  const next = isSign(scan, at, DOT) ? at + 1 : at;
  if (!isSign(scan, next, OPEN) && !isSign(scan, next, COMMA)) return false;
  return (
    isOneOf(scan, next + 1, ['SN', 'sinh', 'nam', 'nữ']) ||
    (scan.tokens.kind[next + 1] === NUMBER && isText(scan, next + 2, 'tuổi'))
  );
}

/** `nạn nhân V.T.K`, `N.V.A (SN 1988), L.T.B và T.Q.D`. */
function isLed(scan: Scan, at: number): boolean {
  if (isOneOf(scan, at - 1, LEADS)) return true;
  if (!isSign(scan, at - 1, COMMA) && !isOneOf(scan, at - 1, ['và', 'cùng'])) return false;
  for (let before = at - 4; before > 0 && before > at - 14; before--)
    if (dottedEnd(scan, before) - before >= 5) return true;
  return false;
}

/** Last syllables of `khởi tố`, `nạn nhân`, `bị can`, `bị cáo`, `đối tượng`, `học sinh`, `cháu bé`. */
const LEADS = ['tố', 'nhân', 'can', 'cáo', 'tượng', 'sinh', 'bé', 'cháu', 'em', 'Em', 'tên'] as const;
