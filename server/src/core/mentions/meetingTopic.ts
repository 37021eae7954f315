/** How far the topic of a meeting goes (`về khoa học, công nghệ và đổi mới sáng tạo`), and quoted themes. */
import { APOSTROPHE, COMMA, DASH, QUOTE } from '../text/signs.ts';
import { W } from './functionWords.ts';
import { CAPITAL, NUMBER, SIGN, SPACED, WORD } from '../text/tokens.ts';
import {
  TOPIC_END,
  COMPOUND,
  DOCUMENT_HEAD,
  HONORIFIC,
  MEETING_HEAD,
  ORGANISATION_HEAD,
  STOP_PHRASE,
  TITLE,
} from './categories.ts';
import { IN_DATE, IN_NUMBER, type Reading } from './drafts.ts';
import { ordinalAt } from './ordinals.ts';
import { vietnameseNameEnd } from './personName.ts';
import { isCapital, isLower, isSign, isText, isWord, placeLength } from './tokenTests.ts';
import { longestLength, type Scan } from './scan.ts';

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

/** End of the topic that starts at a token; the token itself when there is none. At most 32 tokens. */
export function topicEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  const { tokens } = scan;
  if (isSign(scan, at, QUOTE)) return quotationEnd(scan, at, to) || at;
  // What the meeting is for may be said with a verb (`trao quyết định …`).
  let end = at + longestLength(scan, at, STOP_PHRASE);
  let solid = end;
  const limit = Math.min(to, at + 32);
  while (end < limit) {
    const acronym = reading.acronymAt[end] ?? 0;
    if (acronym > 0) {
      const draft = reading.acronyms[acronym - 1];
      if (draft === undefined || draft.number >= 0) break;
      end = solid = draft.to;
      continue;
    }
    if (tokens.kind[end] === SIGN) {
      if (isSign(scan, end, COMMA) && listGoesOn(reading, end, limit)) {
        end++;
        continue;
      }
      if (
        isSign(scan, end, DASH) &&
        tokens.kind[end + 1] === WORD &&
        (end === solid || ((tokens.shape[end] ?? 0) & SPACED) === 0)
      ) {
        if (isCapital(scan, end + 1) && placeLength(scan, end + 1) === 0 && longestLength(scan, end + 1, TITLE) > 0)
          break;
        if (!isCapital(scan, end + 1) && !isCapital(scan, end - 1)) {
          // `các-bon`, `kinh tế - xã hội`.
          end++;
          continue;
        }
        if (placeLength(scan, end + 1) === 0) break;
        end++;
        continue;
      }
      break;
    }
    // `Nghị quyết số 27-NQ/TW`.
    if (end > at && ((reading.covered[end] ?? 0) & IN_NUMBER) !== 0) {
      while (((reading.covered[end] ?? 0) & IN_NUMBER) !== 0) end++;
      solid = end;
      continue;
    }
    // `bão số 5`.
    if (tokens.kind[end] === NUMBER && isWord(scan, end - 1, W.số) && end > at) {
      end = solid = end + 1;
      continue;
    }
    // `sơ kết 2 năm thực hiện …`.
    if (
      tokens.kind[end] === NUMBER &&
      end > at &&
      ((reading.covered[end] ?? 0) & IN_DATE) === 0 &&
      tokens.kind[end + 1] === WORD
    ) {
      // `sơ kết 2 năm thực hiện`, but `đợt 1 năm 2025`.
      const years = isWord(scan, end + 1, W.năm) && tokens.kind[end + 2] !== NUMBER;
      end += years ? 2 : 1;
      if (!years) solid = end;
      continue;
    }
    if (tokens.kind[end] !== WORD || ((reading.covered[end] ?? 0) & IN_DATE) !== 0) break;
    const compound = longestLength(scan, end, COMPOUND);
    if (compound > 1 && compound >= longestLength(scan, end, STOP_PHRASE)) {
      end = solid = end + compound;
      continue;
    }
    const isCounted = isWord(scan, end - 1, W.các) && end - 1 >= at;
    if (!isCounted && endsTopic(scan, end, at) && !followsDocument(scan, end)) break;
    if ((isWord(scan, end, W.lần) || isWord(scan, end, W.thứ)) && ordinalAt(scan, end, to) !== undefined) break;
    if (isWord(scan, end, W.về) && isText(scan, end + 1, 'phía')) break;
    if (
      isWord(scan, end, W.và) ||
      isWord(scan, end, W.của) ||
      isWord(scan, end, W.về) ||
      isWord(scan, end, W.các) ||
      isWord(scan, end, W.trong)
    ) {
      end++;
      continue;
    }
    // `đối với thép cán nóng`.
    if (isWord(scan, end, W.đối) && isWord(scan, end + 1, W.với)) {
      end += 2;
      continue;
    }
    const title = isWord(scan, end - 1, W.của) ? longestLength(scan, end, TITLE) : 0;
    if (title > 0 && vietnameseNameEnd(scan, end + title, to, true) === end + title) {
      end = solid = end + title;
      continue;
    }
    const body = reading.organisationAt[end] ?? 0;
    if (body > 0 && (isWord(scan, end - 1, W.của) || (isCapital(scan, end) && end > at))) {
      end = solid = reading.organisations[body - 1]?.to ?? end + 1;
      continue;
    }
    if (isCapital(scan, end) && startsSomebody(reading, end)) break;
    end += Math.max(1, placeLength(scan, end));
    solid = end;
  }
  return solid;
}

function endsTopic(scan: Scan, at: number, from: number): boolean {
  if (((scan.flags[at] ?? 0) & TOPIC_END) !== 0 && ((scan.tokens.shape[at] ?? 0) & CAPITAL) === 0) return true;
  const phrase = longestLength(scan, at, STOP_PHRASE);
  if (phrase === 0) return false;
  if (at === from) return false;
  return !TOPICAL.some((words) => scan.tokens.text.startsWith(words, scan.tokens.start[at]));
}

/** `theo Nghị quyết số …`. */
const followsDocument = (scan: Scan, at: number): boolean =>
  isText(scan, at, 'theo') && longestLength(scan, at + 1, DOCUMENT_HEAD) > 0;

function startsSomebody(reading: Reading, at: number): boolean {
  const { scan } = reading;
  return (
    longestLength(scan, at, TITLE) > 1 ||
    (longestLength(scan, at, HONORIFIC) > 0 && !isLower(scan, at + 1)) ||
    longestLength(scan, at, MEETING_HEAD) > 0 ||
    (longestLength(scan, at, ORGANISATION_HEAD) > 0 && reading.organisationAt[at] === 0)
  );
}

/** A comma goes on with a list when an `và` closes it within a dozen words and no person or body starts behind it. */
function listGoesOn(reading: Reading, at: number, to: number): boolean {
  const { scan } = reading;
  // `…, hỗ trợ tư vấn …`: another thing done, no other part of the topic.
  if (longestLength(scan, at + 1, STOP_PHRASE) > 0) return false;
  if (listOfNouns(scan, at)) return true;
  for (let next = at + 1; next < to && next < at + 12; next++) {
    if (scan.tokens.kind[next] === SIGN) {
      if (isSign(scan, next, COMMA)) continue;
      return false;
    }
    if (scan.tokens.kind[next] !== WORD || endsTopic(scan, next, at + 1)) return false;
    if (isCapital(scan, next) && (startsSomebody(reading, next) || placeLength(scan, next) > 0)) return false;
    if (isWord(scan, next, W.và)) return true;
  }
  return false;
}

/** `nghị quyết, chỉ thị, quy định của …`: nouns in small letters up to the one that has an owner. */
function listOfNouns(scan: Scan, comma: number): boolean {
  let at = comma;
  while (isSign(scan, at, COMMA)) {
    const noun = isLower(scan, at + 1) ? longestLength(scan, at + 1, COMPOUND) : 0;
    if (noun < 2 || at - comma > 16) return false;
    at += 1 + noun;
  }
  return isWord(scan, at, W.của);
}

/** End of the quotation that opens at a token, 0 when it does not close within 60 tokens. */
export function quotationEnd(scan: Scan, at: number, to: number): number {
  const marks = opensQuotation(scan, at);
  for (let next = at + marks; next < to && next < at + 60; next++)
    if (opensQuotation(scan, next) === marks) return next + marks;
  return 0;
}

/** Signs of a quotation mark: `“`, or two apostrophes in its place. */
export const opensQuotation = (scan: Scan, at: number): number =>
  isSign(scan, at, QUOTE)
    ? 1
    : isSign(scan, at, APOSTROPHE) &&
        isSign(scan, at + 1, APOSTROPHE) &&
        ((scan.tokens.shape[at + 1] ?? 0) & SPACED) === 0
      ? 2
      : 0;
