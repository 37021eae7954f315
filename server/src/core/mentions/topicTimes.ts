/** Times and events in topics that would end them elsewhere: `giai đoạn mới`, `sau bão số 3`, `Khởi nghĩa Hai Bà Trưng`. */
import { NUMBER } from '../text/tokens.ts';
import { EPONYM } from './categories.ts';
import { W } from './functionWords.ts';
import { longestLength, type Scan } from './scan.ts';
import { isText, isWord } from './tokenTests.ts';

/** Tokens of `giai đoạn mới`, `thời kỳ hiện nay`: times that no date names. */
export function newTimes(scan: Scan, at: number): number {
  if (!TIMES.some(([first, second]) => isText(scan, at, first) && isText(scan, at + 1, second))) return 0;
  if (isText(scan, at + 2, 'mới')) return 3;
  return isText(scan, at + 2, 'hiện') && isText(scan, at + 3, 'nay') ? 4 : 0;
}

const TIMES = [
  ['giai', 'đoạn'],
  ['thời', 'kỳ'],
  ['thời', 'đại'],
  ['tình', 'hình'],
  ['bối', 'cảnh'],
] as const;

/** Tokens of `sau bão số 13`, `sau thiên tai`, `sau dịch`: a blow from which one recovers. */
export function aftermathLength(scan: Scan, at: number): number {
  if (!isText(scan, at, 'sau')) return 0;
  const blow = BLOWS.find((words) => words.every((word, index) => isText(scan, at + 1 + index, word)));
  if (blow === undefined) return 0;
  const end = at + 1 + blow.length;
  const isCounted = isWord(scan, end, W.số) && scan.tokens.kind[end + 1] === NUMBER;
  return (isCounted ? end + 2 : end) - at;
}

/** The longer ones first. */
const BLOWS = [
  'bão lũ',
  'mưa bão',
  'mưa lũ',
  'lũ lụt',
  'lũ quét',
  'thiên tai',
  'động đất',
  'đại dịch',
  'bão',
  'lũ',
  'dịch',
].map((words) => words.split(' '));

/** Tokens of `Hai Bà Trưng`, amid which no lady is addressed. */
export const heroinesLength = (scan: Scan, at: number): number =>
  isText(scan, at, 'Hai') ? longestLength(scan, at, EPONYM) : 0;
