/** Days that lie ahead whatever else their sentence tells: terms that are set, ends of what goes on, what a calendar tells. */
import type { Scan } from '../scan.ts';
import { isOneOf, isText } from '../tokenTests.ts';
import type { Reading } from './draft.ts';

export const isTerm = (scan: Scan, { first, scale, to }: Reading): boolean =>
  scale === 'day' && to === undefined && isOneOf(scan, first - 1, TERMS);

/** `gia hạn đến 31/12`, `kéo dài tới ngày 5/6`. */
export const isExtended = (scan: Scan, at: number): boolean =>
  (isText(scan, at, 'đến') || isText(scan, at, 'tới')) &&
  ((isText(scan, at - 1, 'hạn') && isText(scan, at - 2, 'gia')) ||
    (isText(scan, at - 1, 'dài') && isText(scan, at - 2, 'kéo')));

const TERMS = ['trước', 'Trước', 'hết', 'nhất', 'until', 'till', 'by', 'By'] as const;

/** `began today and lasts until Friday`: what goes on ends later, whatever else the sentence tells. */
export const lasts = (scan: Scan, { first }: Reading): boolean =>
  isOneOf(scan, first - 1, ENDS) && isOneOf(scan, first - 2, GOES_ON);

const ENDS = ['until', 'till', 'through'] as const;
const GOES_ON = 'lasts last runs run continues continue stays stay remains remain'.split(' ');

/** `the forum and the fair begin on Friday`: as a calendar tells it. */
export const isDue = (scan: Scan, first: number): boolean =>
  isText(scan, first - 1, 'on') &&
  (isOneOf(scan, first - 2, DUE) || (isText(scan, first - 2, 'place') && isOneOf(scan, first - 3, ['take', 'takes'])));

const DUE = 'begin begins start starts open close closes end ends'.split(' ');
