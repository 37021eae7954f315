/** A place that no list has, right behind a body that nobody heads in this sentence: `Trung tâm Y tế Trà Lĩnh`, `Đồn Biên phòng Vân Mỹ`. */
import { SPACED } from '../text/tokens.ts';
import { COMPOUND, HONORIFIC, MEETING_HEAD, TITLE } from './categories.ts';
import type { HeadClass } from './grammar/organisationHeads.ts';
import { followsOffice } from './officeHolder.ts';
import { longestLength, type Scan } from './scan.ts';
import { isCapital, isSyllable } from './tokenTests.ts';

/** 2 where the two capitals from a token are such a place though they look like the name of a person, else 0. People follow offices. */
export function placeOfBody(scan: Scan, at: number, head: HeadClass): number {
  if (head !== 'department' && head !== 'local' && head !== 'committee') return 0;
  if (!isPart(scan, at) || !isPart(scan, at + 1) || isCapital(scan, at + 2)) return 0;
  return followsOffice(scan, at) ? 0 : 2;
}

const isPart = (scan: Scan, at: number): boolean =>
  isCapital(scan, at) &&
  isSyllable(scan, at) &&
  ((scan.tokens.shape[at] ?? 0) & SPACED) !== 0 &&
  [COMPOUND, HONORIFIC, MEETING_HEAD, TITLE].every((kind) => longestLength(scan, at, kind) < 2);
