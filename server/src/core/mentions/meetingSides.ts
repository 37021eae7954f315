/** Who meets, on the name of a meeting: `với các địa phương`, `giữa các Bộ trưởng … và …`, `các Bên tham gia …`. */
import { composed } from '../text/composed.ts';
import { COMMA } from '../text/signs.ts';
import { NUMBER, WORD } from '../text/tokens.ts';
import { COMPOUND, PLURAL, TITLE } from './categories.ts';
import { acronymStarting, organisationStarting, type Reading } from './drafts.ts';
import { anyCode } from './englishText.ts';
import { W } from './functionWords.ts';
import { officersEnd } from './meetingPeople.ts';
import { countriesEnd, fieldsEnd } from './meetingTails.ts';
import { topicEnd } from './meetingTopic.ts';
import { vietnameseNameEnd } from './personName.ts';
import { longestLength, type Scan } from './scan.ts';
import { isCapital, isOneOf, isSign, isText, isWord, placeLength } from './tokenTests.ts';

const MEASURES = ['hơn', 'gần', 'khoảng'];

/** Those with whom one meets, in lower case. */
const SIDES = new Set(
  'hệ địa doanh cử lãnh nhân thanh công nhà đại đối báo bộ ban ngành cơ tổ đoàn chuyên hiệp sở huyện xã tỉnh nước bên trường phóng phụ nông cán cựu'.split(
    ' ',
  ),
);

/** `Hội nghị đối thoại với người nộp thuế`; `tăng cường đối thoại với người dân` is no meeting. */
const isTalk = (scan: Scan, at: number): boolean =>
  isWord(scan, at, W.với) && isText(scan, at - 1, 'thoại') && isOneOf(scan, at - 3, TALKS);

const TALKS = ['nghị', 'đàn', 'trình'] as const;

/** Those with whom one talks there. */
const TALKERS = new Set('người hộ dân ngư tiểu sinh học giáo kiều hội chủ tài lao cổ đoàn viên'.split(' '));

/** `với các địa phương`, `với 5 địa phương`, `với Hội đồng …`, `giữa các Bộ trưởng … và …`: end of the sides that meet, or `at`. */
export function sidesEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  const between = isWord(scan, at, W.giữa);
  if (!between && !isWord(scan, at, W.với)) return at;
  const first = sideEnd(reading, at + 1, to);
  if (first === at + 1) return at;
  if (!between) return isPlaceOfList(scan, first) ? at : bodiesEnd(reading, first, to);
  if (!isWord(scan, first, W.và) && !isWord(scan, first, W.với)) return at;
  const second = sideEnd(reading, first + 1, to);
  return second === first + 1 ? at : second;
}

/** `với bốn tỉnh Hà Nam, Nam Định, …`: the first of several places. */
const isPlaceOfList = (scan: Scan, end: number): boolean =>
  isSign(scan, end, COMMA) && isCapital(scan, end - 1) && placeLength(scan, end + 1) > 0;

/** `với Sở Công Thương, Sở Y tế và Cục Thuế của 12 tỉnh, thành phố`: end of the bodies that a comma goes on with, where `và` or what they belong to closes the list. */
function bodiesEnd(reading: Reading, first: number, to: number): number {
  const { scan } = reading;
  let end = first;
  while (isSign(scan, end, COMMA)) {
    const body = organisationStarting(reading, end + 1);
    if (body === undefined) break;
    end = body.to;
  }
  if (end === first) return first;
  const last = isWord(scan, end, W.và) ? organisationStarting(reading, end + 1) : undefined;
  const all = last?.to ?? end;
  const isCounted = isWord(scan, all, W.của) && scan.tokens.kind[all + 1] === NUMBER;
  const owners = isCounted ? topicEnd(reading, all + 2, to) : all;
  return last !== undefined || owners > all + 2 ? owners : first;
}

function sideEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  const { tokens } = scan;
  const letters = acronymStarting(reading, at);
  const body = organisationStarting(reading, at);
  if (body !== undefined || letters !== undefined) return Math.max(body?.to ?? 0, letters?.to ?? 0);
  const place = placeLength(scan, at);
  if (place > 0) return at + place;
  // `với hơn 100 doanh nghiệp`, `với một số doanh nghiệp`.
  const some = isWord(scan, at, W.một) && isWord(scan, at + 1, W.số) ? 2 : isOneOf(scan, at, MEASURES) ? 1 : 0;
  let next = at + some;
  if (tokens.kind[next] === NUMBER || ((scan.flags[next] ?? 0) & PLURAL) !== 0) next++;
  const title = longestLength(scan, next, TITLE);
  const officers = title > 0 && isWord(scan, at - 1, W.giữa) ? officersEnd(reading, at, to) : at;
  if (officers > at) return officers;
  if (title > 0) {
    // `đại hội với 13 thành viên`.
    if (tokens.kind[at] === NUMBER || (next === at && isWord(scan, at - 1, W.với))) return at;
    if (vietnameseNameEnd(scan, next + title, to, true) > next + title) return at;
    // `giữa Chủ tịch UBND tỉnh với nông dân`.
    const office = isWord(scan, at - 1, W.giữa) ? organisationStarting(reading, next + title) : undefined;
    if (office !== undefined) return office.to;
    const end = fieldedEnd(reading, next + title, to);
    // `giữa các Bộ trưởng, Thống đốc với …`: another office of theirs behind the comma.
    const other = next > at && isSign(scan, end, COMMA) ? longestLength(scan, end + 1, TITLE) : 0;
    return other > 0 ? fieldedEnd(reading, end + 1 + other, to) : end;
  }
  // `với chín công trình`: what was shown there.
  if (tokens.kind[next] !== WORD || isCapital(scan, next) || isText(scan, next + 1, 'trình')) return at;
  const word = composed(tokens.text.slice(tokens.start[next], tokens.end[next]));
  if (!SIDES.has(word) && !(isTalk(scan, at - 1) && TALKERS.has(word))) return at;
  const end = topicEnd(reading, next, to);
  return end > next + 1 ? end : at;
}

/** Behind a title: its field, fields or country. */
function fieldedEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  let end = at;
  while (end < to) {
    const fields = fieldsEnd(reading, end, to);
    const step = Math.max(longestLength(scan, end, COMPOUND), placeLength(scan, end), fields - end);
    const letters = acronymStarting(reading, end);
    const next = letters !== undefined && letters.number < 0 ? letters.to : end + step;
    if (next === end) break;
    end = next;
  }
  return end;
}

/** `các Bộ trưởng phụ trách thương mại`, `các Bên tham gia Công ước …`: end of what the members have in common, or `at`. */
function membersEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  const parties = isWord(scan, at, W.các) && anyCode(scan, at + 1) === W.bên ? at + 2 : at;
  const isPortfolio = isWord(scan, at, W.phụ) && isWord(scan, at + 1, W.trách);
  const isParty =
    anyCode(scan, parties - 1) === W.bên && isWord(scan, parties, W.tham) && isWord(scan, parties + 1, W.gia);
  if (!isPortfolio && !isParty) return at;
  const end = topicEnd(reading, parties + 2, to);
  return end > parties + 2 ? end : at;
}

/** What goes on a name that could end here. */
export function endOfTail(reading: Reading, at: number, to: number): number {
  const sides = sidesEnd(reading, at, to);
  if (sides > at) return sides;
  const countries = countriesEnd(reading, at);
  if (countries > at) return countries;
  const fields = fieldsEnd(reading, at, to);
  return fields > at ? fields : membersEnd(reading, at, to);
}
