/** What a meeting is held for, told right behind its head: `Hội nghị tổng kết …`, `cuộc họp rà soát …`; and what is only its predicate. */
import { composed } from '../text/composed.ts';
import { CLOSE, COLON, COMMA, DASH, DOT, OPEN, QUOTE, SLASH } from '../text/signs.ts';
import { NUMBER, SIGN, WORD } from '../text/tokens.ts';
import {
  COMPOUND,
  DOCUMENT_HEAD,
  MEETING_HEAD,
  MEETING_QUALIFIER,
  MEETING_TASK,
  ORGANISATION_HEAD,
  STOP,
  STOP_PHRASE,
  TITLE,
  TOPIC_END,
} from './categories.ts';
import type { Reading } from './drafts.ts';
import { anyCode } from './englishText.ts';
import { W } from './functionWords.ts';
import { NAMED_ONLY_HEADS } from './grammar/meetingHeads.ts';
import { isTopical, opensPredicate } from './meetingClauses.ts';
import { longestLength, type Scan } from './scan.ts';
import {
  drawsCrowd,
  isAbbreviated,
  isCapital,
  isLower,
  isOneOf,
  isSign,
  isText,
  isWord,
  placeLength,
} from './tokenTests.ts';

/**
 * What the word behind the head tells: `dự cuộc họp rà soát công tác …`, `Hội nghị Tổng kết …` say what the meeting is for. A head in
 * lower case that opens its clause is a subject, and what follows is what it did (`Theo kế hoạch, hội nghị bàn về …`).
 */
export function purposeAt(
  reading: Reading,
  at: number,
  to: number,
  from: number,
  namedOnly: boolean,
): 'task' | 'verb' | 'none' {
  const { scan } = reading;
  // `Lễ khởi công, khánh thành các công trình`: two acts at one ceremony.
  if (namedOnly && isAct(scan, at + 1) && (isSign(scan, at, COMMA) || isWord(scan, at, W.và))) return 'task';
  const length = longestLength(scan, at, MEETING_TASK);
  // `Hội nghị liên tịch thống nhất nội dung …`; without a kind before it what the meeting agreed on.
  const isAgreed = at === from && isText(scan, at, 'thống');
  const isTask = length > 0 && !isAgreed && !isWord(scan, at + length, W.lần);
  // `Lễ ký kết Chương trình phối hợp …`.
  if (namedOnly) {
    // `dự phiên toàn thể và chứng kiến việc ký …`: what else somebody did.
    if (at === from && isWord(scan, at, W.và) && isWord(scan, headOf(scan, from), W.phiên)) return 'none';
    // `Lễ truy điệu lúc 9 giờ`.
    if (scan.tokens.kind[at + 1] === NUMBER && (isText(scan, at, 'hồi') || isText(scan, at, 'lúc'))) return 'none';
    // `Lễ khánh thành Trung tâm dữ liệu …`: what is built.
    const isBuilt = longestLength(scan, at, ORGANISATION_HEAD) > 0 && (reading.organisationAt[at] ?? 0) === 0;
    // `Lễ công bố Chỉ số năng lực cạnh tranh …`: what is handed out.
    const isNoun =
      isCapital(scan, at) &&
      isLower(scan, at + 1) &&
      (reading.organisationAt[at] ?? 0) === 0 &&
      longestLength(scan, at, TITLE) + longestLength(scan, at, MEETING_HEAD) + placeLength(scan, at) === 0 &&
      ((scan.flags[at + 1] ?? 0) & (STOP | TOPIC_END)) === 0 &&
      longestLength(scan, at + 1, STOP_PHRASE) === 0;
    return isNoun ||
      isTask ||
      isBuilt ||
      (isLower(scan, at) && !isText(scan, at, 'phải') && !isText(scan, at, 'có') && !opensPredicate(scan, at)) ||
      longestLength(scan, at, DOCUMENT_HEAD) > 0
      ? 'task'
      : 'none';
  }
  if (!isTask) return at === from && isHeld(reading, at, from) ? 'task' : 'none';
  if (isCapital(scan, at) || NOUNS.has(scan.tokens.text.slice(scan.tokens.start[at], scan.tokens.end[at + length - 1])))
    return 'task';
  const head = headOf(scan, from);
  // `Mục đích của diễn đàn tăng cường …`.
  if (at === from && isLower(scan, head) && isWord(scan, head - 1, W.của)) return 'verb';
  if (at > from || scan.tokens.kind[head - 1] === WORD || isSign(scan, head - 1, QUOTE)) return 'task';
  // A headline has no full stop.
  if (isCapital(scan, head) && (isHeadline(scan, to) || hasOtherPredicate(scan, at + length, to))) return 'task';
  // `Đại hội công bố Quyết định của …`: a paper that was read out there.
  const isReadOut = isWord(scan, at + 1, W.bố) && longestLength(scan, at + length, DOCUMENT_HEAD) > 0;
  return longestLength(scan, at, MEETING_QUALIFIER) > 0 && !isReadOut ? 'none' : 'verb';
}

/**
 * `tổ chức hội nghị cán bộ, công chức …`, `dự Hội nghị các nhà khoa học trẻ`: behind a meeting that somebody holds or attends stands
 * what it is about, in small letters, and no predicate.
 */
function isHeld({ scan }: Reading, at: number, from: number): boolean {
  if (!isLower(scan, at) || longestLength(scan, at, MEETING_QUALIFIER) > 0) return false;
  // `Phiên rà soát chính sách thương mại`.
  if (isText(scan, from - 1, 'soát')) return longestLength(scan, at, COMPOUND) > 1 && !opensPredicate(scan, at);
  const head = headOf(scan, from);
  const isSuccess = isText(scan, head - 1, 'công') && isWord(scan, head - 2, W.thành);
  // `tại họp báo kết quả điều hành giá`.
  const isResult = isWord(scan, from - 1, W.báo) && isText(scan, at, 'kết') && isText(scan, at + 1, 'quả');
  const isAt = (isCapital(scan, head) || isResult) && anyCode(scan, head - 1) === W.tại;
  if (!isSuccess && !isAt && !HELD.includes(scan.code[head - 1] ?? 0)) return false;
  const isOfPersons = isWord(scan, at, W.các) && isText(scan, at + 1, 'nhà');
  // `khai mạc Hội chợ triển lãm hàng nông sản …`: with a capital as elsewhere.
  const isPart = isLower(scan, head) || isText(scan, head - 3, 'Lễ') || isWord(scan, head - 3, W.lễ);
  const isOpening = isWord(scan, head - 1, W.mạc) && (isPart || opensPredicate(scan, at));
  return isOfPersons || startsSubject(scan, at, isOpening);
}

/** Words in small letters that say what it is about, and no predicate, place, time or manner. */
function startsSubject(scan: Scan, at: number, isOpening: boolean): boolean {
  if (longestLength(scan, at, STOP_PHRASE) > 0) return !isOpening && isTopical(scan, at);
  if (isOpening || longestLength(scan, at, COMPOUND) > 1) return longestLength(scan, at, COMPOUND) > 1;
  const isFunction = (token: number): boolean => ((scan.flags[token] ?? 0) & (STOP | TOPIC_END)) !== 0;
  return isLower(scan, at + 1) && !isFunction(at) && !isFunction(at + 1) && !isOneOf(scan, at, MANNERS);
}

/** First syllables of how a meeting went, which one it is, and what kind: `thành công`, `tương tự`, `quan trọng`. */
const MANNERS =
  'thành tương quan trực riêng lớn nhỏ kín chính đầu cuối tiếp nói hết đúng vô rất ngay thật thực bàn lại ngắn long bổ cùng bên liên sắp điểm giống hữu ý'.split(
    ' ',
  );

/** Does the meeting stand behind a verb (`tổ chức hội nghị …`), frame what follows (`Tại hội nghị …`), or stand in a headline, so that no other clause follows its topic? */
export function isObject({ scan }: Reading, from: number, to: number): boolean {
  const head = headOf(scan, from);
  const isFrame = isWord(scan, head - 1, W.tại) || isText(scan, head - 1, 'Tại') || isText(scan, head - 1, 'khổ');
  return (
    isFrame || HELD.includes(scan.code[head - 1] ?? 0) || (scan.tokens.kind[head - 1] !== WORD && isHeadline(scan, to))
  );
}

/** No full stop closes the paragraph, nor the colon of `Theo đó:`. */
const isHeadline = (scan: Scan, to: number): boolean => !isSign(scan, to - 1, DOT) && !isSign(scan, to - 1, COLON);

/** `Ngày 5/11, Hội nghị bàn giải pháp … do Bộ tổ chức đã diễn ra`: what the meeting did is told further on, so these words are its name. */
function hasOtherPredicate(scan: Scan, from: number, to: number): boolean {
  let isWhole = true;
  for (let at = from + 1; at < to && at < from + 34; at++) {
    isWhole &&= !isSign(scan, at, COMMA);
    if ((isWhole && isSaidOfMeeting(scan, at)) || drawsCrowd(scan, at)) return true;
    // `dự thảo Luật Báo chí (sửa đổi) đã được …`.
    if (isText(scan, at + 1, 'sửa') && isSign(scan, at + 3, CLOSE)) at += 4;
    // `Báo cáo Chỉ số năng lực cạnh tranh (PCI) do …`.
    if (isSign(scan, at, OPEN) && isSign(scan, at + 2, CLOSE)) at += 3;
    if (
      scan.tokens.kind[at] === SIGN &&
      !isSign(scan, at, COMMA) &&
      !(isSign(scan, at, DOT) && isAbbreviated(scan, at - 1)) &&
      !isSign(scan, at, DASH) &&
      !isSign(scan, at, SLASH) &&
      !isSign(scan, at, QUOTE)
    )
      return false;
    if (isWord(scan, at, W.do) || (isWord(scan, at, W.đã) && !isText(scan, at + 1, 'triển'))) return true;
    if (isWord(scan, at, W.được) && isText(scan, at + 1, 'tổ')) return true;
    if (isText(scan, at, 'diễn') && isWord(scan, at + 1, W.ra)) return true;
    if (isWord(scan, at + 1, W.mạc) && (isText(scan, at, 'khai') || isText(scan, at, 'bế'))) return true;
  }
  return false;
}

/** `có 200 đại biểu`, `có sự tham dự`, `là sự kiện`, `với chủ đề`, `khép lại`: said of no decision, plan or task. */
function isSaidOfMeeting(scan: Scan, at: number): boolean {
  const next = at + 1;
  if (isText(scan, at, 'có')) {
    if (isText(scan, next, 'sự')) return isWord(scan, next + 1, W.tham);
    const count = scan.tokens.kind[next] === NUMBER ? next : next + 1;
    return scan.tokens.kind[count] === NUMBER && isText(scan, count + 1, 'đại') && isWord(scan, count + 3, W.tham);
  }
  if (isWord(scan, at, W.là)) return isText(scan, next, 'sự') && isText(scan, next + 1, 'kiện');
  if (isWord(scan, at, W.với)) return isWord(scan, next, W.chủ) && isWord(scan, next + 1, W.đề);
  // `tại Cần Thơ dự kiến …`.
  if (isWord(scan, at, W.dự)) return isText(scan, next, 'kiến') && isCapital(scan, at - 1);
  return isText(scan, at, 'khép') && isText(scan, next, 'lại');
}

const headOf = (scan: Scan, from: number): number => {
  for (let length = 4; length > 1; length--)
    if (longestLength(scan, from - length, MEETING_HEAD) === length) return from - length;
  return from - 1;
};

/** `Đại hội bầu Ban Chấp hành …`, `hội nghị trao Cờ thi đua …`: what a meeting did that nobody is said to hold or attend. */
export function isDeed({ scan }: Reading, at: number, from: number): boolean {
  const isElected = isWord(scan, at, W.bầu) ? !isText(scan, at + 1, 'cử') : isText(scan, at, 'suy');
  const isGiven = (isText(scan, at, 'trao') || isText(scan, at, 'tặng')) && isOneOf(scan, at + 1, AWARDS);
  // `tại Hội nghị kết nối 34 tỉnh, thành phố`: how it was held.
  if (isText(scan, at, 'kết') && isText(scan, at + 1, 'nối') && scan.tokens.kind[at + 2] === NUMBER) return true;
  if (!isElected && !isGiven && !isText(scan, at, 'nghe')) return false;
  const before = scan.code[headOf(scan, from) - 1] ?? 0;
  return !HELD.includes(before) && before !== W.tại;
}

/** First syllables of `Cờ thi đua`, `Bằng khen`, `Huân chương`, `Huy hiệu`, `Kỷ niệm chương`, `Giấy khen`. */
const AWARDS = ['Cờ', 'Bằng', 'Huân', 'Huy', 'Kỷ', 'Giấy'] as const;

/** Last words of `tổ chức`, `tham dự`, `khai mạc`, `chủ trì`, `chỉ đạo`. */
const HELD: readonly number[] = [W.chức, W.dự, W.mạc, W.trì, W.mở, W.đạo];

/** Tasks that name a kind of meeting and are hardly ever what a meeting does. */
const NOUNS: ReadonlySet<string> = new Set(
  [
    'sơ kết',
    'tổng kết',
    'giao ban',
    'tập huấn',
    'gặp mặt',
    'họp mặt',
    'gặp gỡ',
    'xúc tiến',
    'tuyên dương',
    'biểu dương',
  ].flatMap((words) => [words, words.normalize('NFD')]),
);

/** `Lễ công bố và trao quyết định …`, `sơ kết, đánh giá kết quả …`: where the last of several tasks begins. */
export function taskStart({ scan }: Reading, at: number): number {
  if (isWord(scan, at, W.và) || isSign(scan, at, COMMA)) return at + 1;
  // `thống nhất nội dung, chương trình kỳ họp`.
  if (isText(scan, at, 'thống')) return at + longestLength(scan, at, MEETING_TASK) - 2;
  let start = at;
  for (;;) {
    const next = start + longestLength(scan, start, MEETING_TASK);
    // `sơ kết giữa nhiệm kỳ thực hiện Nghị quyết …`.
    if (isWord(scan, next, W.giữa) && isText(scan, next + 1, 'nhiệm')) return next + 3;
    if (next === start || (!isSign(scan, next, COMMA) && !isWord(scan, next, W.và))) return start;
    if (longestLength(scan, next + 1, MEETING_TASK) === 0) return start;
    start = next + 1;
  }
}

/** Syllables that say what is done at a ceremony, as in `Lễ khánh thành`, `Lễ trao quyết định`. */
const isAct = (scan: Scan, at: number): boolean =>
  isLower(scan, at) &&
  (CEREMONIES.has(wordsOf(scan, at, 2)) ||
    // `Lễ khánh thành, đưa vào sử dụng …`.
    (isText(scan, at, 'đưa') && longestLength(scan, at, MEETING_TASK) > 0) ||
    CEREMONIES.has(wordsOf(scan, at, 3)) ||
    // `Lễ công bố, trao quyết định …`, but `dự lễ khai giảng, trao học bổng`.
    (isText(scan, at, 'trao') && isOneOf(scan, at + 1, ['quyết', 'Quyết', 'biên', 'Biên'])));

const wordsOf = ({ tokens }: Scan, at: number, length: number): string =>
  composed(tokens.text.slice(tokens.start[at], tokens.end[at + length - 1])).toLowerCase();

const CEREMONIES: ReadonlySet<string> = new Set(
  NAMED_ONLY_HEADS.filter((head) => head.startsWith('Lễ ')).map((head) => head.slice(3)),
);
