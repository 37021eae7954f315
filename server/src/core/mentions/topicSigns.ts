/** What the topic of a meeting goes on behind a sign with: lists, parts behind a dash, brackets. */
import { CLOSE, COMMA, DASH, OPEN } from '../text/signs.ts';
import { NUMBER, SPACED, WORD } from '../text/tokens.ts';
import { DOCUMENT_HEAD, STOP, TITLE, TOPIC_END } from './categories.ts';
import { IN_DATE, IN_NUMBER, type Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { listEnd } from './meetingClauses.ts';
import { bracketedLetters } from './nameParts.ts';
import { longestLength, type Scan } from './scan.ts';
import { isCapital, isLower, isOneOf, isSign, isText, isWord, placeLength } from './tokenTests.ts';
import { closed, open, type Step, END, stopAt, type Topic } from './topicSteps.ts';

/** `solid` is where the topic may end so far; `posts`: it says which posts somebody is given. */
export function stepOverSign(topic: Topic, end: number, solid: number, posts: boolean): Step {
  const { reading, scan, limit, around } = topic;
  if (isSign(scan, end, COMMA)) {
    // `**Hội nghị sơ kết công tác năm**, …`: what was emphasised ends.
    if (isEmphasis(scan, (scan.tokens.start[end] ?? 0) - 1) && !isEmphasised(topic, end)) return END;
    if (isPaperListed(reading, end)) return open(end + 1);
    const post = posts ? postEnd(reading, end + 1, limit) : end;
    if (post > end) return closed(post);
    const list = listEnd(reading, end, limit, around);
    if (list > end) return list > end + 1 ? closed(list) : open(list);
  }
  const isDash = isSign(scan, end, DASH) && scan.tokens.kind[end + 1] === WORD;
  if (isDash && (end === solid || ((scan.tokens.shape[end] ?? 0) & SPACED) === 0)) return stepOverDash(scan, end);
  // `dịch Covid-19`, `dự thảo Luật Đất đai (sửa đổi)`.
  const added = isNumberedName(scan, end) ? end + 2 : amendedEnd(scan, end, limit);
  return added > end ? closed(added) : stepOverBracket(reading, end, solid);
}

/** `Đề án 06, Chỉ thị số 05/CT-TTg`, `Nghị quyết số 66-NQ/TW, Nghị quyết số 68-NQ/TW`: another paper by its number. */
function isPaperListed({ scan, covered }: Reading, comma: number): boolean {
  const next = comma + 1;
  const isNumber = scan.tokens.kind[comma - 1] === NUMBER || ((covered[comma - 1] ?? 0) & IN_NUMBER) !== 0;
  const paper = isNumber && isCapital(scan, next) ? longestLength(scan, next, DOCUMENT_HEAD) : 0;
  return paper > 0 && (isWord(scan, next + paper, W.số) || scan.tokens.kind[next + paper] === NUMBER);
}

const isEmphasis = ({ tokens }: Scan, place: number): boolean => {
  const unit = tokens.text.charCodeAt(place);
  return unit === 0x2a || unit === 0x5f;
};

/** `về **trồng trọt**, chăn nuôi`: only a part of the topic is. */
function isEmphasised({ scan, at }: Topic, end: number): boolean {
  for (let word = at; word < end; word++) if (isEmphasis(scan, (scan.tokens.start[word] ?? 0) - 1)) return true;
  return false;
}

function stepOverDash(scan: Scan, dash: number): Step {
  if (isCapital(scan, dash + 1) && placeLength(scan, dash + 1) === 0 && longestLength(scan, dash + 1, TITLE) > 0)
    return END;
  // `Lễ hội bánh chưng - một hoạt động …`: what it is, said besides.
  if (isWord(scan, dash + 1, W.một) || isText(scan, dash + 1, 'nơi')) return END;
  // `các-bon`, `kinh tế - xã hội`.
  if (!isCapital(scan, dash + 1) && !isCapital(scan, dash - 1)) return open(dash + 1);
  // `đường Vành đai 4 - Vùng Thủ đô Hà Nội`.
  if (isText(scan, dash + 1, 'Vùng')) return closed(dash + 2);
  const goesOn = placeLength(scan, dash + 1) > 0 || goesOnInSmallLetters(scan, dash + 1) || isRoute(scan, dash);
  return goesOn ? open(dash + 1) : END;
}

/** `chương trình phối hợp khoa học và công nghệ (KH&CN) giữa hai Bộ`. */
function stepOverBracket(reading: Reading, at: number, solid: number): Step {
  const { scan, covered } = reading;
  const letters = isSign(scan, at, OPEN) && at === solid ? bracketedLetters(reading, at) : 0;
  if (letters === 0) return END;
  const behind = at + letters;
  // `phát triển kinh tế - xã hội (KT-XH) 9 tháng năm 2024`.
  const isPeriod =
    ((covered[behind] ?? 0) & IN_DATE) !== 0 &&
    (isWord(scan, behind + 1, W.tháng) || isWord(scan, behind, W.năm) || isWord(scan, behind, W.quý));
  if (isPeriod) return stopAt(behind);
  return LINKS.includes(scan.code[behind] ?? 0) ? open(behind) : END;
}

/** What goes on a topic behind letters in brackets. */
const LINKS: readonly number[] = [W.và, W.của, W.giữa, W.trong, W.cho];

/** `Covid-19`, `COP-28`: a number right behind the dash of a name. */
const isNumberedName = ({ tokens: { kind, shape, value } }: Scan, dash: number): boolean =>
  value[dash] === DASH &&
  kind[dash - 1] === WORD &&
  kind[dash + 1] === NUMBER &&
  (((shape[dash] ?? 0) | (shape[dash + 1] ?? 0)) & SPACED) === 0;

/** `(sửa đổi)`, `(sửa đổi, bổ sung)` behind the name of a law: its end, or the bracket itself. */
function amendedEnd(scan: Scan, at: number, to: number): number {
  if (!isSign(scan, at, OPEN) || !isText(scan, at + 1, 'sửa')) return at;
  for (let end = at + 3; end < to && end < at + 8; end++) if (isSign(scan, end, CLOSE)) return end + 1;
  return at;
}

/** `bổ nhiệm Phó Chánh án …, Chánh án ….`: end of another post that is given; `at - 1` when somebody bears it, or does something. */
function postEnd(reading: Reading, at: number, to: number): number {
  const behind = at + longestLength(reading.scan, at, TITLE);
  const body = reading.organisations[(reading.organisationAt[behind] ?? 0) - 1];
  if (behind === at || body === undefined || body.to > to) return at - 1;
  return reading.scan.tokens.kind[body.to] === WORD ? at - 1 : body.to;
}

/** `đường cao tốc Tân Phú - Bảo Lộc`: two ends of a road, whatever they are called. */
function isRoute(scan: Scan, dash: number): boolean {
  let at = dash - 1;
  while (isCapital(scan, at) && dash - at < 5) at--;
  return isOneOf(scan, at, ROUTES);
}

const ROUTES = ['tốc', 'đường', 'tuyến', 'sắt', 'bộ', 'nối', 'đoạn'] as const;

/** `Dự án khu phức hợp y tế - Chăm sóc sức khỏe …`: another part of a title, neither a person nor a caption. */
const goesOnInSmallLetters = (scan: Scan, at: number): boolean =>
  isLower(scan, at + 1) && isLower(scan, at + 2) && ((scan.flags[at + 1] ?? 0) & (STOP | TOPIC_END)) === 0;
