/** Days that lie ahead whatever else their sentence tells: terms that are set, ends of what goes on, what a calendar tells. */
import { COMMA } from '../../text/signs.ts';
import type { Scan } from '../scan.ts';
import { isOneOf, isText } from '../tokenTests.ts';
import { isBegun } from './dashedDays.ts';
import { signAt, type Reading } from './draft.ts';

export const isTerm = (scan: Scan, { first, scale, to }: Reading): boolean =>
  to === undefined && (scale === 'day' ? isOneOf(scan, first - 1, TERMS) : scale === 'month' && isByEnd(scan, first));

/** `by the end of May`. */
const isByEnd = (scan: Scan, first: number): boolean =>
  isText(scan, first - 1, 'of') && isText(scan, first - 2, 'end') && isOneOf(scan, first - 4, ['by', 'By']);

/** `gia hạn đến 31/12`, `kéo dài tới ngày 5/6`, `từ nay đến hết ngày 5/6`. */
export function isExtended(scan: Scan, at: number): boolean {
  const to = isText(scan, at, 'hết') ? at - 1 : at;
  if (!isText(scan, to, 'đến') && !isText(scan, to, 'tới')) return false;
  return LASTS.some(([one, two]) => isText(scan, to - 1, two) && isText(scan, to - 2, one));
}

const LASTS = [
  ['gia', 'hạn'],
  ['từ', 'nay'],
  ['Từ', 'nay'],
  ['kéo', 'dài'],
  ['giữ', 'nguyên'],
  ['áp', 'dụng'],
  ['hiệu', 'lực'],
  ['duy', 'trì'],
] as const;

const TERMS = ['trước', 'Trước', 'hết', 'nhất', 'until', 'till', 'by', 'By'] as const;

/** `Cầu Sông Lô, khởi công ngày 19/4, sẽ thông xe …`: told by the way of what began. */
export const isBegunAside = (scan: Scan, { first, next }: Reading): boolean =>
  signAt(scan, next) === COMMA && signAt(scan, first - 3) === COMMA && isBegun(scan, first - 1);

/** `began today and lasts until Friday`: what goes on ends later, whatever else the sentence tells. */
export const lasts = (scan: Scan, { first }: Reading): boolean =>
  isOneOf(scan, first - 1, ENDS) && isOneOf(scan, first - 2, GOES_ON);

const ENDS = ['until', 'till', 'through'] as const;
const GOES_ON = 'lasts last runs run continues continue stays stay remains remain'.split(' ');

/** `the forum and the fair begin on Friday`, `the call opens April 15`: as a calendar tells it. */
export const isDue = (scan: Scan, first: number): boolean =>
  isText(scan, first - 1, 'on')
    ? isOneOf(scan, first - 2, DUE) || (isText(scan, first - 2, 'place') && isOneOf(scan, first - 3, ['take', 'takes']))
    : isOneOf(scan, first - 1, OPENS);

const OPENS = ['begins', 'starts', 'opens', 'closes', 'ends'] as const;
const DUE = 'begin begins start starts open close closes end ends'.split(' ');
