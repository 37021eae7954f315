/** Where the topic of a meeting ends: at a predicate, at somebody who acts, or at a comma that does not go on with a list. */
import { COMMA, DASH } from '../text/signs.ts';
import { CAPITAL, NUMBER, SIGN, WORD } from '../text/tokens.ts';
import {
  COMPOUND,
  DOCUMENT_HEAD,
  HONORIFIC,
  MEETING_HEAD,
  MEETING_TASK,
  ORGANISATION_HEAD,
  PLURAL,
  PREDICATE,
  STOP_PHRASE,
  TITLE,
  TOPIC_END,
} from './categories.ts';
import { IN_DATE, IN_ORGANISATION, acronymStarting, organisationStarting, type Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { longestLength, startsAny, type Scan } from './scan.ts';
import { drawsCrowd, isCapital, isLower, isOneOf, isSign, isText, isWord, placeLength } from './tokenTests.ts';

/**
 * Where the topic stands: in the task of a meeting behind a verb (`object`: `tổ chức hội nghị …`), so that no other clause follows its comma;
 * in another task (`task`); elsewhere.
 */
export type Surroundings = 'object' | 'task' | 'clause';

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
  const isEnd = ((scan.flags[at] ?? 0) & TOPIC_END) !== 0 && ((scan.tokens.shape[at] ?? 0) & CAPITAL) === 0;
  // `diễn ra`, but `diễn tập`; `nhân dịp`, but `nhân tài`.
  if (
    isEnd &&
    !(isText(scan, at, 'diễn') && !isWord(scan, at + 1, W.ra)) &&
    !isPeople(scan, at) &&
    !isMerit(scan, at) &&
    !(isText(scan, at, 'sắp') && isText(scan, at + 1, 'xếp'))
  )
    return true;
  // `… về ứng phó dịch bệnh hồi tháng 4`, but `phục hồi đầu tư`.
  if (at > from && isText(scan, at, 'hồi') && isOneOf(scan, at + 1, WHEN) && !isOneOf(scan, at - 1, BACK)) return true;
  // `Hội nghị các bên tham gia Công ước … họp từ ngày 5/11`.
  if (at > from + 1 && handsOver(scan, at)) return true;
  // `… giữa nguyên Bộ trưởng Nam và tân Bộ trưởng Hà`.
  if (isOneOf(scan, at, FORMER) && isCapital(scan, at + 1) && longestLength(scan, at + 1, TITLE) > 0) return true;
  if (at > from && isWord(scan, at, W.họp) && ((scan.flags[at + 1] ?? 0) & TOPIC_END) !== 0) return true;
  // `… tới 700 điểm cầu`.
  if (scan.tokens.kind[at + 1] === NUMBER && isText(scan, at + 2, 'điểm') && isOneOf(scan, at, LINKED)) return true;
  if (at === from || longestLength(scan, at, STOP_PHRASE) === 0) return false;
  if (isSentOff(scan, at, from)) return false;
  // `danh sách người ứng cử`.
  if (isText(scan, at, 'ứng') && isText(scan, at - 1, 'người')) return false;
  // `Chương trình mục tiêu quốc gia đưa thông tin về cơ sở …`: what the programme is for.
  if (isText(scan, at - 2, 'gia') && isText(scan, at - 4, 'tiêu')) return false;
  // `triển khai Quyết định số …`, `dự thảo Luật Ban hành văn bản …`.
  if (isCapital(scan, at) && (longestLength(scan, at, DOCUMENT_HEAD) > 0 || isText(scan, at - 1, 'Luật'))) return false;
  // `công bố quyết định về công tác cán bộ`: a paper, not what one decides.
  const isPaper = isText(scan, at, 'quyết') || isWord(scan, at, W.báo);
  if (isPaper && isOneOf(scan, at - 1, HANDED_OUT)) return false;
  // `quyết định thành lập Cục …`, `Đề án thành lập …`: what was decided or planned.
  if (isOneOf(scan, at - 1, ['định', 'án']) && isOneOf(scan, at, DECIDED)) return false;
  // `quyết định của Bộ trưởng về việc thành lập …`.
  const isAbout = isWord(scan, at - 1, W.việc) && isWord(scan, at - 2, W.về);
  if (isAbout && (isOneOf(scan, at, DECIDED) || isOneOf(scan, at, POSTED))) return false;
  // `công bố quyết định thăng cấp bậc hàm`.
  if (isText(scan, at - 1, 'định') && isText(scan, at - 2, 'quyết') && isOneOf(scan, at, POSTED)) return false;
  return !isTopical(scan, at);
}

/** `Lễ xuất quân đoàn thể thao tham dự Asian Games`, `Lễ tiễn đoàn … dự …`: for what those are sent off. */
export const isSentOff = (scan: Scan, at: number, from: number): boolean =>
  (isText(scan, from - 1, 'quân') || isText(scan, from - 1, 'tiễn')) &&
  (isWord(scan, at, W.dự) ? isCapital(scan, at + 1) : isText(scan, at, 'tham') && isLower(scan, at + 1));

const WHEN = ['tháng', 'năm', 'đầu', 'giữa', 'cuối', 'tuần', 'trung', 'thượng', 'hạ'] as const;

/** First syllables of `phục hồi`, `thu hồi`, `hoàn hồi`, `bồi hồi`. */
const BACK = ['phục', 'thu', 'vãn', 'khôi', 'đàn', 'truy'] as const;

const FORMER = ['nguyên', 'tân', 'cựu'] as const;

/** `Lễ trao Huân chương … tặng một số tập thể`: who gets it is said besides; `quà tặng` is what is given. */
export const handsOver = (scan: Scan, at: number): boolean =>
  isText(scan, at, 'tặng') && !isText(scan, at + 1, 'thưởng') && !isOneOf(scan, at - 1, GIFTS);

const GIFTS = ['quà', 'trao', 'hiến', 'khen', 'truy', 'dâng', 'biếu', 'phong'] as const;

/** First syllables of what a decision does with somebody: `thăng cấp`, `điều động`, `luân chuyển`, `miễn nhiệm`. */
const POSTED = ['thăng', 'điều', 'luân', 'miễn', 'phong', 'nghỉ', 'nâng'] as const;

/** `… về an toàn hạt nhân thu hút nhiều …`, but `… về giải pháp thu hút nhiều …`: behind a task the same words say what it is. */
export const opensPredicate = (scan: Scan, at: number): boolean =>
  drawsCrowd(scan, at) ||
  (startsAny(scan, at, 1 << PREDICATE) &&
    isLower(scan, at) &&
    !isOneOf(scan, at - 1, TASKS) &&
    !isWord(scan, at - 1, W.và));

/** Last syllables of `giải pháp`, `công tác`, `chính sách`, `việc`, `mô hình` and their like. */
const TASKS = 'pháp tác hoạch sách chế việc động vụ án hình nghiệm trò nhằm để trình cách'.split(' ');

/** Last words of what is done with a decision: `công bố`, `triển khai`, `trao`, `thực hiện`, `phổ biến`, `đón nhận`. */
const HANDED_OUT = ['bố', 'khai', 'trao', 'hiện', 'biến', 'giao', 'thảo', 'nhận'] as const;

/** First syllables of `thành lập`, `bổ nhiệm`, `công nhận`, `phê duyệt`, `ban hành`, `kiểm tra`. */
const DECIDED = ['thành', 'bổ', 'công', 'phê', 'ban', 'kiểm'] as const;

/** `nhân tài`, `nhân sự`: no occasion. */
const isPeople = (scan: Scan, at: number): boolean =>
  isText(scan, at, 'nhân') && isLower(scan, at + 1) && !isOneOf(scan, at + 1, OCCASIONS);

const OCCASIONS = ['dịp', 'kỷ', 'ngày', 'chuyến', 'hội', 'việc'] as const;

const LINKED = ['tới', 'đến'] as const;

/** `người có uy tín`, `học sinh có thành tích`, `người có công`: which ones, and no predicate. */
const isMerit = (scan: Scan, at: number): boolean =>
  isText(scan, at, 'có') &&
  isLower(scan, at - 1) &&
  MERITS.some(
    ([first, second]) =>
      isText(scan, at + 1, first) && (second === '' ? isText(scan, at - 1, 'người') : isText(scan, at + 2, second)),
  );

const MERITS = [
  ['uy', 'tín'],
  ['thành', 'tích'],
  ['hoàn', 'cảnh'],
  ['công', ''],
] as const;

/** A verb that says what a meeting is about as often as what it did. */
export const isTopical = (scan: Scan, at: number): boolean =>
  TOPICAL.some((words) => scan.tokens.text.startsWith(words, scan.tokens.start[at]));

/** A noun in small letters that is no time, frame, person or thing said, behind `trong` and `cho`. */
export const goesInto = (reading: Reading, at: number): boolean =>
  isLower(reading.scan, at) &&
  ((reading.covered[at] ?? 0) & IN_DATE) === 0 &&
  ((reading.scan.flags[at] ?? 0) & (TOPIC_END | PLURAL)) === 0 &&
  !isSomebody(reading.scan, at) &&
  !isOneOf(reading.scan, at, NO_SUBJECT);

/** `cho đồng chí Nam`, `cho ông Nguyễn Sinh …`. */
const isSomebody = (scan: Scan, at: number): boolean => {
  const polite = longestLength(scan, at, HONORIFIC);
  return polite > 0 && isCapital(scan, at + polite);
};

const NO_SUBJECT =
  'ý khuôn không thời đó vòng suốt buổi biết rằng thấy đến hay phép dù dịp ngày tuần quý hơn nước'.split(' ');

export function startsSomebody(reading: Reading, at: number): boolean {
  const { scan } = reading;
  return (
    longestLength(scan, at, TITLE) > 1 ||
    (longestLength(scan, at, HONORIFIC) > 0 && !isLower(scan, at + 1)) ||
    longestLength(scan, at, MEETING_HEAD) > 0 ||
    (longestLength(scan, at, ORGANISATION_HEAD) > 0 &&
      reading.organisationAt[at] === 0 &&
      // `Báo cáo chính trị`, no newspaper.
      longestLength(scan, at, DOCUMENT_HEAD) < 2 &&
      // `đại biểu Hội đồng nhân dân các cấp`.
      !isText(scan, at - 1, 'biểu'))
  );
}

/**
 * End of what a comma surely goes on with, or the comma itself. A comma goes on with a list when an `và` closes it within a dozen words and no person or body starts behind it.
 */
export function listEnd(reading: Reading, at: number, to: number, around: Surroundings): number {
  const { scan } = reading;
  // `…, tổ chức ngày 4/6`.
  if (isText(scan, at + 1, 'tổ') && isWord(scan, at + 2, W.chức) && ((scan.flags[at + 3] ?? 0) & TOPIC_END) !== 0)
    return at;
  // `quyết định của Bộ Chính trị, Ban Bí thư về …`.
  const body =
    ((reading.covered[at - 1] ?? 0) & IN_ORGANISATION) !== 0 ? organisationStarting(reading, at + 1) : undefined;
  if (body !== undefined && isWord(scan, body.to, W.về)) return body.to;
  // `…, muộn nhất cuối tháng 9`, `…, dự kiến trong quý I`: when it will be.
  if (isOneOf(scan, at + 1, LIMITS) && isText(scan, at + 2, 'nhất')) return at;
  const letters = lettersEnd(reading, at);
  if (letters > at) return letters;
  const people = peopleEnd(reading, at);
  if (people > at) return people;
  const same = sameNounEnd(reading, at);
  if (same > at) return same;
  const nouns = listOfNouns(scan, at);
  if (nouns > at) return nouns;
  if (isCountedSoon(reading, at, to) || isForFeast(scan, at + 1)) return at + 1;
  // `quán triệt Chỉ thị …, triển khai công tác bầu cử`.
  if (around !== 'clause' && isLower(scan, at + 1) && longestLength(scan, at + 1, MEETING_TASK) > 0) return at + 1;
  if (around === 'object' && lastPart(reading, at, to)) return at + 1;
  // `…, hỗ trợ tư vấn …`: another thing done, no other part of the topic.
  if (longestLength(scan, at + 1, STOP_PHRASE) > 0) return at;
  for (let next = at + 1; next < to && next < at + 12; next++) {
    const letters = acronymStarting(reading, next);
    if (letters !== undefined && letters.number < 0) {
      next = letters.to - 1;
      continue;
    }
    if (scan.tokens.kind[next] === SIGN) {
      if (isSign(scan, next, COMMA)) continue;
      return at;
    }
    if (around === 'object' && isFeast(scan, next, at + 1)) return at + 1;
    if (scan.tokens.kind[next] !== WORD || endsTopic(scan, next, at + 1)) return at;
    if (isCapital(scan, next) && (startsSomebody(reading, next) || placeLength(scan, next) > 0)) return at;
    if (isWord(scan, next, W.và)) return at + 1;
  }
  return at;
}

/** `già làng, người có uy tín mừng Tết …`, `… nhân dịp Ngày …`: people and the occasion; nobody wishes anything. */
const isFeast = (scan: Scan, at: number, from: number): boolean =>
  at > from + 1 &&
  (isText(scan, at, 'mừng')
    ? isCapital(scan, at + 1) && !isText(scan, at - 1, 'chúc')
    : isText(scan, at, 'nhân') && isText(scan, at + 1, 'dịp') && isCapital(scan, at + 2));

/** `…, an toàn giao thông dịp Tết Bính Ngọ`: nothing but what is known as words that belong together, and the feast. */
function isForFeast(scan: Scan, from: number): boolean {
  let at = from;
  while (at < from + 8 && longestLength(scan, at, COMPOUND) > 1) at += longestLength(scan, at, COMPOUND);
  return at > from && isText(scan, at, 'dịp') && isText(scan, at + 1, 'Tết');
}

const LIMITS = ['muộn', 'chậm', 'sớm'] as const;

/** `công tác BHXH, BHYT 6 tháng đầu năm`: end of letters behind letters, where nobody does anything behind them; or `at`. */
function lettersEnd(reading: Reading, at: number): number {
  const { scan, covered } = reading;
  const isListed = (reading.acronymAt[at - 1] ?? 0) > 0 && organisationStarting(reading, at + 1) === undefined;
  const letters = isListed ? acronymStarting(reading, at + 1) : undefined;
  if (letters === undefined || letters.number >= 0) return at;
  return isClosed(scan, letters.to) || ((covered[letters.to] ?? 0) & IN_DATE) !== 0 ? letters.to : at;
}

/** `cho người khuyết tật, đồng bào DTTS`: end of others behind the comma, told by letters, where nobody does anything behind them; or `at`. */
function peopleEnd(reading: Reading, at: number): number {
  const { scan } = reading;
  const next = at + 1;
  const noun = isLower(scan, next) ? longestLength(scan, next, COMPOUND) : 0;
  const letters = noun > 1 && isLower(scan, at - 1) ? acronymStarting(reading, next + noun) : undefined;
  if (letters === undefined || letters.number >= 0 || longestLength(scan, next, STOP_PHRASE) > 0) return at;
  return isClosed(scan, letters.to) && organisationStarting(reading, letters.from) === undefined ? letters.to : at;
}

/** `lũ trên sông Cầu, sông Thương`: end of the second of two names with one noun before each, where nobody does anything behind it; or `at`. */
function sameNounEnd({ scan, covered }: Reading, at: number): number {
  let noun = at - 1;
  while (isCapital(scan, noun) && at - noun < 5) noun--;
  if (noun === at - 1 || !isLower(scan, noun) || scan.tokens.hash[noun] !== scan.tokens.hash[at + 1]) return at;
  let end = at + 2;
  while (isCapital(scan, end) && end - at < 6) end++;
  if (end === at + 2) return at;
  const isOver = scan.tokens.kind[end] !== WORD || isWord(scan, end, W.và) || ((covered[end] ?? 0) & IN_DATE) !== 0;
  return isOver || isClosed(scan, end) ? end : at;
}

/** `học sinh xuất sắc, tiêu biểu năm 2025`, `thanh thiếu niên, nhi đồng toàn quốc lần thứ 21`: a few words in small letters up to what tells the edition. */
function isCountedSoon({ scan, covered }: Reading, comma: number, to: number): boolean {
  for (let at = comma + 1; at < to && at < comma + 7; at++) {
    const isYear = (isWord(scan, at, W.năm) || isText(scan, at, 'giai')) && ((covered[at] ?? 0) & IN_DATE) !== 0;
    if (at > comma + 2 && (isYear || (isWord(scan, at, W.lần) && isWord(scan, at + 1, W.thứ)))) return true;
    if (
      !isLower(scan, at) ||
      longestLength(scan, at, STOP_PHRASE) > 0 ||
      ((scan.flags[at] ?? 0) & (TOPIC_END | PLURAL)) !== 0
    )
      return false;
  }
  return false;
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
  // `công nghiệp hóa, hiện đại hóa, Thứ trưởng …`.
  const isOver =
    known &&
    (isText(scan, at, 'diễn') ||
      (isSign(scan, at, COMMA) &&
        (isCapital(scan, at + 1) || isWord(scan, at + 1, W.với) || longestLength(scan, at + 1, HONORIFIC) > 0)));
  return isOver || isWord(scan, at, W.của) || isWord(scan, at, W.về) || (known && isClosed(scan, at)) ? at : comma;
}

/** `…, bổ nhiệm cán bộ.`, `…, công nghiệp tiêu biểu tỉnh Thái Bình năm 2022`: a few words in small letters up to the end of the sentence or a time. */
function lastPart(reading: Reading, comma: number, to: number): boolean {
  const { scan } = reading;
  if (!isLower(scan, comma + 1) || isPredicate(scan, comma + 1) || longestLength(scan, comma + 1, STOP_PHRASE) > 0)
    return false;
  // `Hội thảo xúc tiến đầu tư, tọa đàm với …`: another meeting; `…, ông nói.`: somebody.
  if (longestLength(scan, comma + 1, MEETING_HEAD) + longestLength(scan, comma + 1, HONORIFIC) > 0) return false;
  for (let at = comma + 1; at < to; at++) {
    if (at - comma > 28) return false;
    if (at > comma + 1 && (isClosed(scan, at) || ((reading.covered[at] ?? 0) & IN_DATE) !== 0)) return true;
    if (isSign(scan, at, COMMA) && at > comma + 2 && opensClause(reading, at + 1)) return true;
    if (isSign(scan, at, COMMA) && isLower(scan, at + 1) && !isPredicate(scan, at + 1)) continue;
    // A bracket or a dash tells nothing.
    if (scan.tokens.kind[at] !== WORD || (at > comma + 1 && endsPart(reading, at, comma + 1))) return false;
    if (at === comma + 1 && endsTopic(scan, at, at - 1)) return false;
    const place = placeLength(scan, at);
    if (isCapital(scan, at) && place === 0) return false;
    at += Math.max(0, place - 1);
  }
  return true;
}

/** `…, ông An nói`, `…, Thứ trưởng nhấn mạnh`, `…, Bộ Y tế đề nghị`: somebody behind the comma, so that it closes what stands before it. */
const opensClause = (reading: Reading, at: number): boolean =>
  longestLength(reading.scan, at, HONORIFIC) > 0 ||
  (isCapital(reading.scan, at) &&
    (longestLength(reading.scan, at, TITLE) > 0 || organisationStarting(reading, at) !== undefined));

/** The same as the end of a topic, but for `trong phong trào …`. */
const endsPart = (reading: Reading, at: number, from: number): boolean =>
  endsTopic(reading.scan, at, from) &&
  !(
    (isWord(reading.scan, at, W.trong) || isWord(reading.scan, at, W.cho) || isWord(reading.scan, at, W.ở)) &&
    goesInto(reading, at + 1)
  );

const isPredicate = (scan: Scan, at: number): boolean =>
  PREDICATES.some((words) => scan.tokens.text.startsWith(words, scan.tokens.start[at]));

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
  const isNoun = longestLength(scan, at, DOCUMENT_HEAD) > 0 || isText(scan, at, 'kết') || isText(scan, at + 1, 'định');
  return isNoun || longestLength(scan, at, STOP_PHRASE) === 0 ? 2 : 0;
}

/** Does the sentence, or its main part, end here: by a sign, or by the place, time or host of the meeting? */
const isClosed = (scan: Scan, at: number): boolean =>
  scan.tokens.kind[at] === SIGN
    ? !isSign(scan, at, DASH) && !isSign(scan, at, COMMA)
    : CLOSING.includes(scan.code[at] ?? 0);

const CLOSING: readonly number[] = [W.tại, W.do, W.ngày, W.ở, W.sáng, W.chiều, W.tối, W.vào, W.nhằm, W.dưới, W.với];

/** `với chủ đề`, `chủ đề`, `mang tên`. */
export function isThemed(scan: Scan, at: number): boolean {
  const theme = isWord(scan, at, W.với) ? at + 1 : at;
  return (isWord(scan, theme, W.chủ) && isWord(scan, theme + 1, W.đề)) || isWord(scan, at, W.mang);
}
