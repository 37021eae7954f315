/** Where the topic of a meeting ends: at a predicate, at somebody who acts, or at a comma that does not go on with a list. */
import { COMMA, DASH } from '../text/signs.ts';
import { CAPITAL, SIGN, WORD } from '../text/tokens.ts';
import {
  COMPOUND,
  DOCUMENT_HEAD,
  HONORIFIC,
  MEETING_HEAD,
  ORGANISATION_HEAD,
  STOP_PHRASE,
  TITLE,
  TOPIC_END,
} from './categories.ts';
import { IN_DATE, type Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { longestLength, type Scan } from './scan.ts';
import { isCapital, isLower, isSign, isText, isWord, placeLength } from './tokenTests.ts';

/** Phrases of verbs that belong to topics as often as to predicates; the others end a topic. */
const TOPICAL: readonly string[] = [
  'triển khai',
  'xây dựng',
  'hỗ trợ',
  'phối hợp',
  'kiểm tra',
  'xử lý',
  'thực hiện',
  'giải quyết',
  'mở rộng',
  'đánh giá',
  'điều hành',
  'hướng dẫn',
  'chuẩn bị',
  'tuyên truyền',
  'đầu tư',
  'rà soát',
  'chuyển giao',
  'khởi động',
  'tham gia',
  'tổ chức',
  'hợp tác',
].flatMap((words) => [words, words.normalize('NFD')]);

/** Does a predicate begin here, or what tells its time, place or host? */
export function endsTopic(scan: Scan, at: number, from: number): boolean {
  if (((scan.flags[at] ?? 0) & TOPIC_END) !== 0 && ((scan.tokens.shape[at] ?? 0) & CAPITAL) === 0) return true;
  if (at === from || longestLength(scan, at, STOP_PHRASE) === 0) return false;
  // `triển khai Quyết định số …`.
  if (isCapital(scan, at) && longestLength(scan, at, DOCUMENT_HEAD) > 0) return false;
  return !TOPICAL.some((words) => scan.tokens.text.startsWith(words, scan.tokens.start[at]));
}

export function startsSomebody(reading: Reading, at: number): boolean {
  const { scan } = reading;
  return (
    longestLength(scan, at, TITLE) > 1 ||
    (longestLength(scan, at, HONORIFIC) > 0 && !isLower(scan, at + 1)) ||
    longestLength(scan, at, MEETING_HEAD) > 0 ||
    (longestLength(scan, at, ORGANISATION_HEAD) > 0 && reading.organisationAt[at] === 0)
  );
}

/**
 * End of what a comma surely goes on with, or the comma itself. `isObject`: the meeting stands behind a verb (`tổ chức hội nghị …`), so that no other
 * clause follows its comma. A comma goes on with a list when an `và` closes it within a dozen words and no person or body starts behind it.
 */
export function listEnd(reading: Reading, at: number, to: number, isObject: boolean): number {
  const { scan } = reading;
  const nouns = listOfNouns(scan, at);
  if (nouns > at) return nouns;
  if (isObject && lastPart(reading, at, to)) return at + 1;
  // `…, hỗ trợ tư vấn …`: another thing done, no other part of the topic.
  if (longestLength(scan, at + 1, STOP_PHRASE) > 0) return at;
  for (let next = at + 1; next < to && next < at + 12; next++) {
    if (scan.tokens.kind[next] === SIGN) {
      if (isSign(scan, next, COMMA)) continue;
      return at;
    }
    if (scan.tokens.kind[next] !== WORD || endsTopic(scan, next, at + 1)) return at;
    if (isCapital(scan, next) && (startsSomebody(reading, next) || placeLength(scan, next) > 0)) return at;
    if (isWord(scan, next, W.và)) return at + 1;
  }
  return at;
}

/** `nghị quyết, chỉ thị, quy định của …`: nouns in small letters up to the one that has an owner or a subject, or that closes the sentence. */
function listOfNouns(scan: Scan, comma: number): number {
  let at = comma;
  let known = true;
  while (isSign(scan, at, COMMA)) {
    const compound = isLower(scan, at + 1) ? longestLength(scan, at + 1, COMPOUND) : 0;
    const noun = compound >= 2 ? compound : plainNoun(scan, at + 1);
    if (noun === 0 || at - comma > 16) return comma;
    known &&= compound >= 2;
    at += 1 + noun;
  }
  return isWord(scan, at, W.của) || isWord(scan, at, W.về) || (known && isClosed(scan, at)) ? at : comma;
}

/** `…, bổ nhiệm cán bộ.`, `…, công nghiệp tiêu biểu tỉnh Thái Bình năm 2022`: a few words in small letters up to the end of the sentence or a time. */
function lastPart(reading: Reading, comma: number, to: number): boolean {
  const { scan } = reading;
  if (!isLower(scan, comma + 1) || PREDICATES.some((words) => startsWith(scan, comma + 1, words))) return false;
  for (let at = comma + 1; at < to; at++) {
    if (at - comma > 12) return false;
    if (at > comma + 1 && (isClosed(scan, at) || ((reading.covered[at] ?? 0) & IN_DATE) !== 0)) return true;
    // A bracket, a dash or another comma tells nothing.
    if (scan.tokens.kind[at] !== WORD || (at > comma + 1 && endsTopic(scan, at, comma + 1))) return false;
    if (at === comma + 1 && ((scan.flags[at] ?? 0) & TOPIC_END) !== 0) return false;
    const place = placeLength(scan, at);
    if (isCapital(scan, at) && place === 0) return false;
    at += Math.max(0, place - 1);
  }
  return true;
}

const startsWith = (scan: Scan, at: number, words: string): boolean =>
  scan.tokens.text.startsWith(words, scan.tokens.start[at]);

/** What a meeting brings about, said behind a comma. */
const PREDICATES: readonly string[] = [
  'thu hút',
  'quy tụ',
  'đánh dấu',
  'mở ra',
  'hướng tới',
  'hướng đến',
  'kéo dài',
  'phấn đấu',
  'khép lại',
  'bầu',
  'dưới',
  'các đại biểu',
  'đại biểu',
  'lãnh đạo',
  'một số',
  'nhiều',
].flatMap((words) => [words, words.normalize('NFD')]);

/** Two words in small letters that begin no predicate (`kết luận`, `địa phương`); 0 when there are none. */
function plainNoun(scan: Scan, at: number): number {
  for (let word = at; word < at + 2; word++)
    if (!isLower(scan, word) || ((scan.flags[word] ?? 0) & TOPIC_END) !== 0 || isWord(scan, word, W.về)) return 0;
  const isNoun = longestLength(scan, at, DOCUMENT_HEAD) > 0 || isText(scan, at, 'kết');
  return isNoun || longestLength(scan, at, STOP_PHRASE) === 0 ? 2 : 0;
}

/** Does the sentence, or its main part, end here: by a sign, or by the place, time or host of the meeting? */
const isClosed = (scan: Scan, at: number): boolean =>
  scan.tokens.kind[at] === SIGN
    ? !isSign(scan, at, DASH) && !isSign(scan, at, COMMA)
    : CLOSING.includes(scan.code[at] ?? 0);

const CLOSING: readonly number[] = [W.tại, W.do, W.ngày, W.ở, W.sáng, W.chiều];
