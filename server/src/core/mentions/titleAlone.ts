/** A title with no name beside it: whether somebody is meant, or the post, several holders or none. */
import { entryAt } from '../text/entryAt.ts';
import { BAR, COLON, COMMA, DASH } from '../text/signs.ts';
import { BREAK, NUMBER, WORD } from '../text/tokens.ts';
import { COUNTRY, HONORIFIC, MEETING_HEAD, ORDINAL_WORD, PLURAL, TITLE, TITLE_PREFIX } from './categories.ts';
import { IN_DATE, type OfficialDraft, type Reading, type TitleDraft } from './drafts.ts';
import { W } from './functionWords.ts';
import { NEVER_ALONE, RANKS, TITLE_HEADS } from './grammar/titles.ts';
import { BILATERAL_TALK } from './grammarWords.ts';
import { lastIsPlace } from './nameParts.ts';
import { anyNameEnd } from './personName.ts';
import { longest, longestLength, type Scan } from './scan.ts';
import { titleAt } from './titlePhrase.ts';
import { isCapital, isLower, isOneOf, isSign, isText, isWord } from './tokenTests.ts';

export function titleAlone(
  reading: Reading,
  at: number,
  titles: readonly TitleDraft[],
  paragraph: number,
): OfficialDraft | undefined {
  const { scan } = reading;
  // `Chủ tịch kiêm Giám đốc điều hành Hiệp hội …`: the body behind the last post is that of all.
  const title = titles.at(-1);
  if (title === undefined) return undefined;
  const head = TITLE_HEADS[title.title] ?? '';
  // In lower case a post must name its body (`phó chủ tịch UBND tỉnh`).
  if (RANKS.has(head) || (!isCapital(scan, title.headFrom) && title.organisation < 0)) return undefined;
  const isConferred = title.qualified && namesThePost(reading, at);
  if (NEVER_ALONE.has(head)) {
    const heads = /Đại sứ|Trưởng|Giám đốc|Director|Head|Governor|Mayor|Chair/u.test(head);
    // `bầu chức danh Ủy viên UBND tỉnh`.
    const isSeat = isConferred && (isText(scan, title.headTo, 'UBND') || isText(scan, title.headTo + 2, 'nhân'));
    const isMember = head.startsWith('Ủy viên') && ((isSeat && head === 'Ủy viên') || isOneMember(reading, at, title));
    // `PCT phụ trách văn xã`.
    const isDeputy = head.startsWith('PCT') && title.qualified;
    // `ông là Cố vấn Ban Chấp hành …`.
    const isAdviser = isConferred && head === 'Cố vấn' && isCapital(scan, title.headFrom);
    if (!isDeputy && (!title.qualified || !(heads || isMember || isAdviser) || title.organisation < 0))
      return undefined;
  }
  if (isPlural(reading, at) || isRole(reading, at, title) || isProfession(scan, at, title)) return undefined;
  // `phong hàm Đại sứ`: a rank.
  if (isText(scan, at, 'hàm') && scan.tokens.kind[at - 1] === WORD) return undefined;
  // `làm Phó Chủ tịch tỉnh Kiên Giang` is one office, `làm Trưởng đoàn` is none.
  const isPlaced = isConferred && LOCAL.test(head) && lastIsPlace(scan, title.to);
  // `được bầu làm Phó Chủ tịch Hội nghị`.
  // … and `là Chủ tịch ABC-26`, `nhận chức Chủ tịch ABC`.
  const chaired =
    title.to > title.headTo ? entryAt(reading.meetings, (reading.meetingAt[title.headTo] ?? 0) - 1) : undefined;
  const isLed = chaired?.shape === 'code' && (isWord(scan, at - 1, W.là) || isWord(scan, at - 1, W.chức));
  const isChair = chaired !== undefined && (isLed || isElected(scan, at));
  const isNamed = title.organisation >= 0 || ONLY_ONE.has(head) || isPlaced || isChair;
  if (!isNamed && namesThePost(reading, at)) return undefined;
  // `các đồng chí nguyên Tổng Bí thư`: former holders are many.
  if ((title.former || longestLength(scan, at - 1, TITLE_PREFIX) > 0) && !title.qualified) return undefined;
  // `nước Chủ tịch`: the country in the chair; `hai Thủ tướng`.
  if (
    isWord(scan, at - 1, W.nước) ||
    (longestLength(scan, at - 1, ORDINAL_WORD) === 1 && scan.tokens.kind[at - 1] === WORD)
  )
    return undefined;
  if (!title.qualified && !ONLY_ONE.has(head) && listsPosts(reading, title.to)) return undefined;
  if (isHeadAndDeputy(reading, at, title)) return undefined;
  // `Chủ tịch UBND các tỉnh`, `Giám đốc các sở`: as many holders as bodies.
  if (isWord(scan, title.to, W.các) && !isOfTerms(scan, title.to)) return undefined;
  // `Đại sứ tại các thị trường lớn`.
  const isThere = isWord(scan, title.to, W.ở) || isWord(scan, title.to, W.tại);
  if (isThere && (isWord(scan, title.to + 1, W.các) || isText(scan, title.to + 1, 'nhiều'))) return undefined;
  // `Bộ trưởng Ngoại giao ba nước`.
  if (isWord(scan, title.to + 1, W.nước) && longestLength(scan, title.to, ORDINAL_WORD) > 0) return undefined;
  if (isOfSeveral(reading, title.to)) return undefined;
  if (isNationalHeadOfBloc(reading, title, head)) return undefined;
  return { from: at, to: title.to, nameFrom: title.to, nameTo: title.to, titles, honorific: false, paragraph };
}

/** `được bầu làm`, `bầu bà Lê Thị A (Lào) làm`. */
function isElected(scan: Scan, at: number): boolean {
  if (isText(scan, at - 2, 'bầu') || !isWord(scan, at - 1, W.làm)) return isText(scan, at - 2, 'bầu');
  for (let back = at - 2; back > at - FURTHEST_ELECTED && scan.tokens.kind[back] !== BREAK; back--)
    if (isWord(scan, back, W.bầu))
      return longestLength(scan, back + 1, HONORIFIC) + longestLength(scan, back + 1, TITLE) > 0;
  return false;
}

const FURTHEST_ELECTED = 14;

/** `42 học viên là thanh tra viên của Cục …`: in small letters, what those are who take part. */
const isProfession = (scan: Scan, at: number, { headFrom }: TitleDraft): boolean =>
  isLower(scan, headFrom) && isWord(scan, at - 1, W.là) && isOneOf(scan, at - 2, TAKING_PART);

/** Last syllables of `học viên`, `thành viên`, `đại biểu`, `đối tượng`, `thành phần`, `tham dự`, `tham gia`. */
const TAKING_PART = ['viên', 'biểu', 'tượng', 'phần', 'dự', 'gia'] as const;

/** `vai trò Chủ tịch`, `cương vị Chủ tịch ASEAN`, `làm Chủ tịch APEC 2027`: what a country takes over. */
function isRole({ scan, organisations }: Reading, at: number, title: TitleDraft): boolean {
  if (!CHAIR.test(TITLE_HEADS[title.title] ?? '')) return false;
  if (isText(scan, at - 1, 'trò') && isWord(scan, at - 2, W.vai)) return true;
  // `tháng Chủ tịch luân phiên Hội đồng Bảo an`, `trao búa Chủ tịch`.
  if (isWord(scan, at - 1, W.tháng) || isOneOf(scan, at - 1, ['búa', 'ghế']) || isTakenByState(scan, at)) return true;
  if (entryAt(organisations, title.organisation)?.letters !== true) return false;
  const isYear = scan.tokens.kind[title.to - 1] === NUMBER;
  return isWord(scan, at - 1, W.vị) || (isYear && (isWord(scan, at - 1, W.làm) || isWord(scan, at - 1, W.chức)));
}

/** `Việt Nam làm Chủ tịch Hội đồng Bảo an`, `cùng Nhật Bản làm đồng chủ tịch …`, `Chúng tôi vừa là Chủ tịch HĐBA`: held by a country, or by those who speak for it. */
function isTakenByState(scan: Scan, at: number): boolean {
  let verb = at - 1;
  while (verb > at - 7 && isOneOf(scan, verb, TAKING)) verb--;
  if (verb === at - 1) return false;
  if (
    isOneOf(scan, verb, ['Ta', 'ta', 'tôi']) &&
    (!isText(scan, verb, 'tôi') || isOneOf(scan, verb - 1, ['Chúng', 'chúng']))
  )
    return true;
  for (let length = 1; length < 4; length++) {
    if (longestLength(scan, verb - length + 1, COUNTRY) !== length) continue;
    // `đại diện Việt Nam làm Chủ tịch`, `ông Nam`: of that country, or somebody called so.
    const before = verb - length;
    return length > 1 ? before < 0 || !isCapital(scan, before) : false;
  }
  return false;
}

/** Words of taking an office over: `sẽ đảm nhiệm`, `đang giữ chức`, `tiếp tục làm`, `vừa là`, `trở thành`. */
const TAKING =
  'làm là giữ chức đảm nhiệm nhận tiếp tục sẽ đang đã vừa còn lần đầu tiên trở thành đương kim lại cũng được bầu tín'.split(
    ' ',
  );

const CHAIR = /^(?:Đồng |Phó )?Chủ tịch$/u;

/** `được bầu làm Ủy viên Ban Chấp hành …`, `| Ủy viên UBND tỉnh |`, `…; nguyên Ủy viên Trung ương Đảng`: one seat, of somebody who was named. */
function isOneMember({ scan, covered }: Reading, at: number, title: TitleDraft): boolean {
  if (isWord(scan, at - 1, W.làm) || isHeldThen(scan, covered, at)) return true;
  if (scan.tokens.kind[at - 1] === WORD) return false;
  if (isOfTerms(scan, title.to) && isCapital(scan, at)) return true;
  const isEdge = (edge: number): boolean => scan.tokens.kind[edge] === BREAK || isSign(scan, edge, BAR);
  return title.former || (at > 0 && isEdge(at - 1) && isEdge(title.to) && isCapital(scan, at));
}

/** `Ủy viên Trung ương Đảng các khóa IV, V`: one who sat for several terms. */
const isOfTerms = (scan: Scan, at: number): boolean =>
  isWord(scan, at, W.các) && isOneOf(scan, at + 1, ['khóa', 'khoá']);

/** `9/1979 - 10/1986: Phó Bí thư …`: a line of somebody's life. */
export const isHeldThen = (scan: Scan, covered: Reading['covered'], at: number): boolean =>
  isSign(scan, at - 1, COLON) && ((covered[at - 2] ?? 0) & IN_DATE) !== 0;

/** `các Bộ trưởng`, `cấp Bộ trưởng`, `3 Thứ trưởng`, `cuộc họp Bộ trưởng`; not `ngày 5/3 Bộ trưởng` nor `hội kiến Bộ trưởng`. */
export function isPlural(reading: Reading, at: number): boolean {
  const { scan } = reading;
  if (at === 0 || scan.tokens.kind[at - 1] !== WORD)
    return at > 0 && scan.tokens.kind[at - 1] === NUMBER && ((reading.covered[at - 1] ?? 0) & IN_DATE) === 0;
  // `phiên bàn tròn Bộ trưởng`.
  if (isText(scan, at - 1, 'tròn') && isText(scan, at - 2, 'bàn')) return true;
  // `một Phó Giám đốc Sở`: any one of them.
  if (((scan.flags[at - 1] ?? 0) & PLURAL) !== 0 || isWord(scan, at - 1, W.một) || isText(scan, at - 1, 'Một'))
    return true;
  // `Tại buổi lễ PGS.TS. Trần …`: nobody meets by rank.
  if (RANKS.has(entryAt(TITLE_HEADS, scan.data[longest(scan, at, TITLE)] ?? -1) ?? '')) return false;
  for (let length = 1; length <= 4 && at - length >= 0; length++) {
    const row = longest(scan, at - length, MEETING_HEAD);
    if (row >= 0 && scan.length[row] === length)
      // `Lễ truy điệu Chủ tịch nước …`: a ceremony is held for somebody.
      return scan.data[row] !== BILATERAL_TALK && !isText(scan, at - length, 'Lễ') && !isText(scan, at - length, 'lễ');
  }
  return false;
}

/** Tokens of the form of address or title of several (`các Phó Chủ tịch UBND tỉnh`): no title of one person begins inside it. */
export function pluralLength(reading: Reading, at: number): number {
  if (!isPlural(reading, at)) return 0;
  const { scan } = reading;
  const address = longestLength(scan, at, HONORIFIC);
  const title = at + address + longestLength(scan, at + address, TITLE_PREFIX);
  const end = title + longestLength(scan, title, TITLE);
  // `các đồng chí Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng: …`: all posts up to the colon are of all those listed.
  const first = titleAt(reading, title, title + LONGEST_LIST);
  let next = first?.to ?? end;
  let isBare = first?.qualified === false;
  while (isSign(scan, next, COMMA)) {
    const further = titleAt(reading, next + 1, next + LONGEST_LIST);
    if (further === undefined) break;
    isBare &&= !further.qualified;
    next = further.to;
  }
  // `Các Bộ trưởng, Thống đốc ghi nhận …`: several of each.
  if (isBare && isLower(scan, next) && isText(scan, at - 1, 'Các')) return next - at;
  // `5 Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy đã …`: as many of both. `các đồng chí Ủy viên …, Phó Thủ tướng, các thành viên …`: a list of who came.
  const isCount = scan.tokens.kind[at - 1] === NUMBER;
  const goesOn = isSign(scan, next, COMMA) && isOneOf(scan, next + 1, OTHERS);
  return (isSign(scan, next, COLON) || isCount || goesOn ? next : end) - at;
}

/** What a list of those present goes on with. */
const OTHERS = ['các', 'lãnh', 'đại', 'cùng', 'nguyên', 'thành', 'cán'] as const;

/** Tokens of one post in such a list at most. */
const LONGEST_LIST = 24;

/** Posts of which there is one: conferred, they tell whose they are. */
const ONLY_ONE: ReadonlySet<string> = new Set(['Chủ tịch nước', 'Phó Chủ tịch nước', 'Tổng Bí thư']);

/** Posts of a place that are named with it, without a body. */
const LOCAL = /^(?:Phó )?(?:Chủ tịch|Bí thư|Đại sứ|Thị trưởng|Thống đốc|Tỉnh trưởng)/u;

/** Words before a title that speak of the post. */
const POSTS: readonly number[] = [W.chức, W.làm, W.vụ, W.nhiệm, W.vị, W.trí, W.cương, W.vai, W.hàm, W.quyền, W.là];

/** `giữ chức Bộ trưởng`, `làm Trưởng đoàn`, `bổ nhiệm …`: the post, nobody in it. */
export function namesThePost(reading: Reading, at: number): boolean {
  const { scan } = reading;
  if (at === 0) return false;
  if (POSTS.includes(scan.code[at - 1] ?? 0) || isText(scan, at - 1, 'Làm')) return true;
  // `tái cử Phó Chủ tịch`, `đắc cử Bí thư`.
  if (isText(scan, at - 1, 'cử') && isOneOf(scan, at - 2, ['tái', 'trúng', 'đắc', 'Tái'])) return true;
  return isWord(scan, at - 1, W.bầu) || isWord(scan, at - 1, W.danh);
}

/** `Bộ trưởng, Thứ trưởng và quan chức …`: a list of posts. */
function listsPosts(reading: Reading, at: number): boolean {
  const { scan } = reading;
  const lists = isSign(scan, at, COMMA) || isWord(scan, at, W.và);
  if (!lists) return false;
  // `Ảnh: Bộ trưởng và Đại sứ trao đổi …`: who are seen on the picture.
  if (isWord(scan, at, W.và) && isCaption(scan, at)) return false;
  if (longestLength(scan, at + 1, TITLE) === 0)
    return (
      isWord(scan, at + 1, W.quan) ||
      (isWord(scan, at + 1, W.các) && isWord(scan, at, W.và) && longestLength(scan, at + 2, TITLE) > 0)
    );
  const next = titleAt(reading, at + 1, scan.tokens.count);
  return next !== undefined && !next.qualified && anyNameEnd(scan, next.to, scan.tokens.count) === next.to;
}

/** A title of one to three syllables stands between the token and `Ảnh:`. */
function isCaption(scan: Scan, to: number): boolean {
  for (let at = to - 1; at > to - 4; at--)
    if (isSign(scan, at - 1, COLON)) return isOneOf(scan, at - 2, ['Ảnh', 'ảnh']);
  return false;
}

/** `chỉ định Bí thư, Phó Bí thư Tỉnh ủy`: a post and its deputy's side by side are the posts, nobody in them. */
function isHeadAndDeputy({ scan }: Reading, at: number, title: TitleDraft): boolean {
  const head = TITLE_HEADS[title.title] ?? '';
  // `Thay mặt Chủ tịch nước, Phó Chủ tịch nước Võ Thị A …`.
  if (head.endsWith('nước') || head.endsWith('Thủ tướng')) return false;
  if (!title.qualified && isSign(scan, title.to, COMMA)) {
    const next = longest(scan, title.to + 1, TITLE);
    return next >= 0 && TITLE_HEADS[scan.data[next] ?? 0] === `Phó ${head}`;
  }
  if (!head.startsWith('Phó ') || !isSign(scan, at - 1, COMMA)) return false;
  const length = title.headTo - title.headFrom - 1;
  const before = longest(scan, at - 1 - length, TITLE);
  return before >= 0 && scan.length[before] === length && `Phó ${TITLE_HEADS[scan.data[before] ?? 0] ?? ''}` === head;
}

/** `Bộ trưởng Kinh tế 10 nước thành viên`, `Bộ trưởng Ngoại giao của 21 nền kinh tế`, `… các nước`: as many as there are members. */
function isOfSeveral({ scan }: Reading, at: number): boolean {
  // `Bộ trưởng Ngoại giao và đại diện các nước Campuchia, Lào`.
  const isBeside = isWord(scan, at, W.và) && isText(scan, at + 1, 'đại') && isText(scan, at + 2, 'diện');
  const from = isBeside ? at + 3 : isWord(scan, at, W.của) ? at + 1 : at;
  const isCount = scan.tokens.kind[from] === NUMBER || isWord(scan, from, W.các);
  return isCount && isOneOf(scan, from + 1, MEMBERS);
}

const MEMBERS = ['nước', 'nền', 'quốc', 'thành', 'bên', 'đối'] as const;

/** `Bộ trưởng ASEAN`: ministers of a bloc are many. Its secretary-general is one. */
function isNationalHeadOfBloc(reading: Reading, title: TitleDraft, head: string): boolean {
  if (!/^(?:Phó )?(?:Bộ trưởng|Thứ trưởng|Thủ tướng|Ngoại trưởng|Tổng thống)/u.test(head) || title.organisation < 0)
    return false;
  const body = reading.organisations[title.organisation];
  return body?.letters === true && !isSign(reading.scan, title.to, DASH);
}
