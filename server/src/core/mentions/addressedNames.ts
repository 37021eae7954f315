/** A name behind an office and a comma: with a form of address (`Thứ trưởng Bộ Tài chính, ông Trần Văn A, nói`), or alone between commas. */
import { COMMA, DASH, SEMICOLON } from '../text/signs.ts';
import { HONORIFIC, TITLE } from './categories.ts';
import type { NameRange, Reading } from './drafts.ts';
import { appositiveJoint } from './titleJoints.ts';
import { W } from './functionWords.ts';
import { anyNameEnd } from './personName.ts';
import { longestLength, type Scan } from './scan.ts';
import { isCapital, isLower, isOneOf, isSign, isSyllable, isText, isWord, placeLength } from './tokenTests.ts';

/** `Thứ trưởng Bộ Tài chính, ông Trần Văn A, nói`: the office before the comma is this one's, unless another follows the name. */
export function addressedName(reading: Reading, at: number, to: number): NameRange | undefined {
  const { scan } = reading;
  const isAddress = isLower(scan, at) || isText(scan, at, 'Ngài') || isSign(scan, at - 1, DASH);
  const honorific = isAddress ? longestLength(scan, at, HONORIFIC) : 0;
  if (honorific === 0) return nameBetweenCommas(scan, at, to);
  const nameFrom = at + honorific;
  const nameTo = anyNameEnd(scan, nameFrom, to);
  // `Chủ tịch Hội nghị - bà A, Đại sứ …`: behind a dash the name is the holder's whatever follows.
  if (isSign(scan, at - 1, DASH)) return nameTo > nameFrom + 1 ? { nameFrom, nameTo } : undefined;
  return nameTo > nameFrom + 1 && appositiveJoint(reading, nameTo) === 0 && !joinsNext(scan, nameTo)
    ? { nameFrom, nameTo }
    : undefined;
}

/** `…, ông A và bà B`, `…, ông A; bà B`: people in a row, none of them the holder of the office before. */
const joinsNext = (scan: Scan, at: number): boolean =>
  isWord(scan, at, W.và) ||
  isSign(scan, at, SEMICOLON) ||
  (isSign(scan, at, COMMA) && longestLength(scan, at + 1, HONORIFIC) > 0);

/**
 * `người phát ngôn Bộ Ngoại giao Trung Quốc, Tô Nhã Lệ, cho biết`: as papers put it that translate. Nobody else is named before the
 * verb, and the name is whole.
 */
function nameBetweenCommas(scan: Scan, at: number, to: number): NameRange | undefined {
  if (!isSign(scan, at - 1, COMMA) || !isCapital(scan, at)) return undefined;
  let nameTo = anyNameEnd(scan, at, to);
  if (nameTo === at) while (nameTo < at + 4 && isNamePart(scan, nameTo)) nameTo++;
  const isWhole = nameTo >= at + (isSyllable(scan, at) ? 3 : 2);
  return isWhole && isSign(scan, nameTo, COMMA) && isOneOf(scan, nameTo + 1, SAYING)
    ? { nameFrom: at, nameTo }
    : undefined;
}

const isNamePart = (scan: Scan, at: number): boolean =>
  isCapital(scan, at) && placeLength(scan, at) === 0 && longestLength(scan, at, TITLE) === 0;

const SAYING = [
  'cho',
  'nói',
  'nhấn',
  'khẳng',
  'phát',
  'tuyên',
  'bày',
  'chia',
  'thừa',
  'cảnh',
  'nêu',
  'đã',
  'kêu',
  'nhận',
  'viết',
  'hoan',
  'bác',
] as const;
