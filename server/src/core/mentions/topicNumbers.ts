/** Numbers in the topic of a meeting: of documents, storms and roads, and of years that are counted. */
import { DASH, SLASH } from '../text/signs.ts';
import { NUMBER, WORD } from '../text/tokens.ts';
import { ORDINAL_WORD } from './categories.ts';
import { IN_DATE, IN_NUMBER, type Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { longestLength } from './scan.ts';
import { isCapital, isOneOf, isSign, isWord, versionLength } from './tokenTests.ts';
import { closed, open, type Step, stopAt, type Topic } from './topicSteps.ts';

export function stepOverNumber({ reading, scan, at }: Topic, end: number): Step {
  const { tokens } = scan;
  if (end === at) return 0;
  // `Nghị quyết số 27-NQ/TW`.
  let behind = end;
  while (((reading.covered[behind] ?? 0) & IN_NUMBER) !== 0) behind++;
  if (behind > end) return closed(behind);
  // `bão số 5`.
  if (tokens.kind[end] === NUMBER && isWord(scan, end - 1, W.số)) {
    return closed(end + 1);
  }
  // `vaccine 5 trong 1`.
  if (tokens.kind[end] === NUMBER && isWord(scan, end + 1, W.trong) && tokens.kind[end + 2] === NUMBER) {
    return closed(end + 3);
  }
  // `cầu Rạch Miễu 2`: the second of that name.
  if (
    tokens.kind[end] === NUMBER &&
    isCapital(scan, end - 1) &&
    end > at + 1 &&
    (tokens.value[end] ?? 0) < 10 &&
    ((reading.covered[end] ?? 0) & IN_DATE) === 0 &&
    tokens.kind[end + 1] !== WORD &&
    !isSign(scan, end + 1, SLASH) &&
    !isSign(scan, end + 1, DASH)
  ) {
    return stopAt(end + 1);
  }
  // `Công nghiệp 4.0`.
  const version = versionLength(scan, end);
  if (version > 0) {
    return closed(end + version);
  }
  // `sơ kết 2 năm thực hiện …`.
  if (
    tokens.kind[end] === NUMBER &&
    end > at &&
    ((reading.covered[end] ?? 0) & IN_DATE) === 0 &&
    tokens.kind[end + 1] === WORD
  ) {
    // `sơ kết 2 năm thực hiện`, but `đợt 1 năm 2025`.
    const years = (isWord(scan, end + 1, W.năm) && tokens.kind[end + 2] !== NUMBER) || isWord(scan, end + 1, W.ngày);
    return years ? open(end + 2) : closed(end + 1);
  }
  // `lễ khánh thành cầu Mỹ Thuận 2`.
  if (tokens.kind[end] === NUMBER && endsInNumber(reading, end)) {
    return closed(end + 1);
  }
  // `tổng kết hai năm tham gia …`.
  const count = longestLength(scan, end, ORDINAL_WORD);
  if (count > 0 && isWord(scan, end + count, W.năm) && tokens.kind[end + count + 1] === WORD) {
    return open(end + count + 1);
  }
  return 0;
}

/** A small number that ends a name, or tells which stage, and counts nothing. */
const endsInNumber = ({ scan, covered }: Reading, at: number): boolean =>
  scan.tokens.kind[at + 1] !== WORD &&
  (scan.tokens.value[at] ?? 0) < 100 &&
  ((covered[at] ?? 0) & (IN_DATE | IN_NUMBER)) === 0 &&
  (isCapital(scan, at - 1) || isOneOf(scan, at - 1, STAGES));

/** … of a road, a project, or the number of a paper (`Đề án 06`, `Nghị quyết 57`, `Chỉ thị 05`). */
const STAGES = ['đai', 'đoạn', 'đợt', 'vòng', 'án', 'quyết', 'thị'] as const;
