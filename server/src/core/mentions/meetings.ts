/** Finds meetings: head words with name, ordinal or code, codes alone, and bare heads that stand for a meeting named before. */
import { COMMA, DASH, OPEN, QUOTE } from '../text/signs.ts';
import { NUMBER, WORD } from '../text/tokens.ts';
import {
  COMPOUND,
  ENGLISH_MEETING_HEAD,
  MEETING_HEAD,
  ORDINAL_LEAD,
  MEETING_QUALIFIER,
  ORGANISATION_HEAD,
  REGISTRY_NAME,
} from './categories.ts';
import {
  IN_MEETING,
  IN_NUMBER,
  cover,
  namedMeeting,
  organisationStarting,
  type MeetingDraft,
  type Reading,
} from './drafts.ts';
import { englishMeetingInside, recogniseEnglishMeetings } from './englishMeetings.ts';
import { anyCode, isEnglishParagraph } from './englishText.ts';
import { registeredLength } from './registeredNames.ts';
import { maybeSummit, summitAt } from './bareSummit.ts';
import { W } from './functionWords.ts';
import { ANAPHORIC, BILATERAL_TALK, COUNTED_ONLY, NAMED_ONLY, anaphoricLength } from './grammarWords.ts';
import { rangeKey } from './linking.ts';
import { codeMeeting, isBehindName, noteLetters, registeredMeeting } from './meetingCodes.ts';
import { editionBehind } from './meetingEditions.ts';
import { isThemed } from './meetingClauses.ts';
import { meetingName } from './meetingName.ts';
import { mournedEnd, peopleStart } from './meetingPeople.ts';
import { areGames, isCalledTalk, isDone, isNoMeeting, isOfAllLevels, isOfBlocs, isPluralBefore } from './noMeeting.ts';
import { growOrganiser } from './organisers.ts';
import { bareTermEnd, isHalfYearly, sequelEnd } from './meetingSequel.ts';
import { topicEnd } from './meetingTopic.ts';
import { isCounted, ordinalAt } from './ordinals.ts';
import { isCapital, isLower, isOneOf, isSign, isText, isWord } from './tokenTests.ts';
import { anyStarts, longest, longestLength, startsAny, type Scan } from './scan.ts';
import { assemblySession, followsHead } from './countedSessions.ts';

/** The last for `họp kỳ thứ 28`. */
const HEADS = (1 << MEETING_HEAD) | (1 << REGISTRY_NAME) | (1 << ORDINAL_LEAD);

/** Reads tokens `from` to `to` of one paragraph; acronyms, organisations and dates must have been read. */
export function recogniseMeetings(reading: Reading, from: number, to: number, paragraph: number): void {
  if (isEnglishParagraph(reading, from, to)) return recogniseEnglishMeetings(reading, from, to, paragraph);
  const { scan } = reading;
  const isEnglish = anyStarts(scan, from, to, 1 << ENGLISH_MEETING_HEAD);
  for (let at = from; at < to; at++) {
    if (!isEnglish && !startsAny(scan, at, HEADS) && reading.acronymAt[at] === 0 && !maybeSummit(reading, at)) continue;
    if (scan.tokens.kind[at] !== WORD && scan.tokens.kind[at] !== NUMBER) continue;
    if (((reading.covered[at] ?? 0) & (IN_MEETING | IN_NUMBER)) !== 0) continue;
    // `… Ngoại giao ASEAN (AMM Retreat)`: the short name of the one before the bracket.
    const isShort = isEnglish && reading.acronymAt[at] !== 0 && isBehindName(reading, at);
    const english = isEnglish && !isShort ? englishMeetingInside(reading, at, to, paragraph) : undefined;
    const draft = english ?? meetingAt(reading, at, to, paragraph);
    if (draft === undefined) continue;
    reading.meetingAt[draft.from] = reading.meetings.push(draft);
    cover(reading, { from: draft.from, to: peopleStart(reading, draft) }, IN_MEETING);
    noteLetters(reading, draft);
    if (draft.shape === 'named' && isCapital(scan, at)) reading.meetingNames.add(rangeKey(reading, at, draft.to));
    if (isCapital(scan, at)) growOrganiser(reading, draft);
    at = draft.to - 1;
  }
}

/** `UBKT Trung ương họp kỳ thứ 28`, `… họp Kỳ 58`: the session that a committee holds. */
function sittingAt({ scan }: Reading, at: number, to: number, paragraph: number): MeetingDraft | undefined {
  if (!isText(scan, at, 'kỳ') && !isText(scan, at, 'Kỳ')) return undefined;
  const ordinal = ordinalAt(scan, at, to) ?? ordinalAt(scan, at + 1, to);
  return ordinal === undefined ? undefined : { ...namedMeeting(at, ordinal.to, at + 1, paragraph), ordinal };
}

/** Meetings inside meetings, at most: names that go on and on are none. */
const MOST_NESTED = 4;

function meetingAt(reading: Reading, at: number, to: number, paragraph: number, depth = 0): MeetingDraft | undefined {
  if (depth > MOST_NESTED) return undefined;
  const { scan } = reading;
  const row = longest(scan, at, MEETING_HEAD);
  const code = reading.acronymAt[at] ?? 0;
  if (row < 0) {
    const sitting = isText(scan, at - 1, 'họp') ? sittingAt(reading, at, to, paragraph) : undefined;
    if (sitting !== undefined) return sitting;
    if (maybeSummit(reading, at)) return summitAt(reading, at, to, paragraph);
    const registry = registeredLength(reading, at, 'meeting');
    if (registry > 0) return registeredMeeting(reading, at, registry, to, paragraph);
    return code > 0 ? codeMeeting(reading, at, code - 1, paragraph) : undefined;
  }
  const kind = scan.data[row] ?? 0;
  const headTo = at + (scan.length[row] ?? 0);
  if (
    (kind === BILATERAL_TALK && !isCalledTalk(reading, at, headTo, to)) ||
    (kind === COUNTED_ONLY && (isText(scan, at, 'tham') || !isCounted(scan, headTo, to)))
  )
    return undefined;
  const assembly = assemblySession(reading, at, to, paragraph);
  if (assembly !== undefined) return assembly;
  if (longestLength(scan, at, COMPOUND) > headTo - at || longestLength(scan, at, ORGANISATION_HEAD) > headTo - at)
    return undefined;
  if (isNoMeeting(reading, at) || (depth === 0 && areGames(scan, at))) return undefined;
  const registry = registeredLength(reading, at, 'meeting');
  // `Diễn đàn Hợp tác Kinh tế …`, registered: a body with a secretariat, where no edition is told.
  const body = organisationStarting(reading, at);
  if (body !== undefined && body.known >= 0 && registry < body.to - at && ordinalAt(scan, body.to, to) === undefined)
    return undefined;
  // `Lễ khai mạc Hội nghị …`: a part of the meeting named behind it.
  const hasWhole =
    startsAny(scan, headTo, 1 << MEETING_HEAD) ||
    maybeSummit(reading, headTo) ||
    (isCeremony(scan, at) && (reading.acronymAt[headTo] ?? 0) > 0) ||
    registeredLength(reading, headTo, 'meeting') > 0;
  const whole = kind === NAMED_ONLY && hasWhole ? meetingAt(reading, headTo, to, paragraph, depth + 1) : undefined;
  if (whole !== undefined && whole.needsName !== true) {
    // `dự phiên toàn thể Hội nghị …`: a part without a name.
    if (isWord(scan, at, W.phiên) && (whole.shape === 'bare' || isText(scan, at + 1, 'toàn'))) return undefined;
    // `Lễ khai mạc Triển lãm thành tựu đất nước`.
    const isOfThings =
      whole.shape === 'bare' &&
      isText(scan, headTo, 'Triển') &&
      (isText(scan, whole.to + 1, 'tựu') || longestLength(scan, whole.to, COMPOUND) > 1);
    const things = isOfThings ? topicEnd(reading, whole.to, to) : whole.to;
    if (things > whole.to) return namedMeeting(at, things, headTo, paragraph);
    if (!areGames(scan, headTo)) reading.meetingAt[headTo] = reading.meetings.push(whole);
    return namedMeeting(at, whole.to, headTo, paragraph);
  }
  const part = partOf(reading, at, headTo, to, paragraph, depth);
  if (part !== undefined) return part;
  const mourned = kind === NAMED_ONLY ? mournedEnd(reading, headTo, to) : headTo;
  if (mourned > headTo) return namedMeeting(at, mourned, headTo, paragraph);
  // `Ban Lễ tang Nhà nước`, `Lễ tang cấp Nhà nước`: how it is held, not whose it is.
  if (isText(scan, headTo - 1, 'tang') && scan.tokens.kind[headTo] === WORD) return undefined;
  // `phiên toàn thể và các phiên bàn tròn`: parts of a meeting side by side.
  const joint = headTo + longestLength(scan, headTo, MEETING_QUALIFIER);
  if (isLower(scan, at) && isWord(scan, joint, W.và) && isWord(scan, joint + 1, W.các)) return undefined;
  const term = bareTermEnd(reading, at, headTo, to);
  if (term > headTo) return namedMeeting(at, term, headTo, paragraph);
  const name = meetingName(reading, headTo, to, kind === NAMED_ONLY);
  // `Kỳ họp thứ 4 (kỳ họp thường lệ cuối năm 2021)`: the same one in other words.
  const isAside = (isSign(scan, at - 1, OPEN) || isSign(scan, at - 1, DASH)) && reading.meetings.at(-1)?.to === at - 1;
  if (isAside && name.ordinal.value < 0 && name.code === 0) return undefined;
  if (!name.certain && isOfAllLevels(scan, at, Math.max(name.to, at + registry))) return undefined;
  const isTied = name.to > headTo && isText(scan, name.to, 'gắn');
  const subject =
    name.task || name.onlyTopic || isTied ? meetingDealtWith(reading, name.to, to, paragraph, depth) : undefined;
  if (subject !== undefined) return namedMeeting(at, subject.to, headTo, paragraph);
  // `phiên họp thứ nhất của Hội nghị Bộ trưởng …`: a counted part, named after the whole.
  const counted =
    name.ordinal.to === name.to && (isWord(scan, name.to, W.của) || isText(scan, name.to, 'Diễn'))
      ? partOf(reading, at, name.to, to, paragraph, depth)
      : undefined;
  if (counted !== undefined) return { ...counted, headTo, ordinal: name.ordinal };
  // `họp báo thông tin về nội dung kỳ họp`: the session spoken of, no name; `tổng kết 5 ngày hội nghị` is one.
  if (
    name.task &&
    isLower(scan, at) &&
    !name.certain &&
    followsHead(scan, name.to) &&
    !isWord(scan, name.to - 3, W.ngày)
  )
    return undefined;
  if (name.to > headTo) {
    // `diễn đàn đa phương của UNESCO`: a head in lower case needs more than a qualifier and a body to be a name.
    const isOwn = ownSession(reading, at, headTo, name.to);
    if (isLower(scan, at) && !name.certain && !name.distinct && !isOwn && !isSaidBefore(reading, at, name.to))
      return isFirstOrLast(scan, headTo) ? bareMeeting(at, headTo, paragraph) : undefined;
    const isThis =
      isCapital(scan, at) &&
      isWord(scan, at - 1, W.một) &&
      (isThemed(scan, name.to) || isOfBlocs(reading, headTo, name.to));
    if (isPluralBefore(reading, at) && !name.certain && !isThis) return undefined;
    // `đề xuất tổ chức hội thảo về …`: one that somebody may hold.
    if (name.onlyTopic && !name.certain && isLower(scan, at) && isWished(scan, at)) return undefined;
    const quoted = quotedEnd(reading, at, name.to, to);
    // A registered name goes further than the grammar saw; its number may stand behind it.
    const isLonger = at + registry > name.to && name.ordinal.value < 0;
    const behind = isLonger ? editionBehind(reading, at + registry, to) : undefined;
    const late = behind?.ordinal;
    const end = behind?.to ?? Math.max(sequelEnd(reading, at, name, to), at + registry, quoted);
    const isSeries = kind === ANAPHORIC || anaphoricLength(scan, at) > 0;
    const shape = name.code > 0 && name.onlyCode && isSeries ? 'code' : 'named';
    return {
      from: at,
      to: end,
      headTo,
      shape,
      ordinal: late ?? name.ordinal,
      year: name.year,
      code: name.code - 1,
      paragraph,
    };
  }
  if (registry > headTo - at) {
    const late = editionBehind(reading, at + registry, to);
    const plain = namedMeeting(at, late.to, headTo, paragraph);
    return late.ordinal === undefined ? plain : { ...plain, ordinal: late.ordinal };
  }
  // `Hội nghị và Triển lãm Thế giới số 2021`: one event under two heads.
  const twin =
    kind === ANAPHORIC && isCapital(scan, at) && isWord(scan, headTo, W.và) && isCapital(scan, headTo + 1)
      ? meetingAt(reading, headTo + 1, to, paragraph, depth + 1)
      : undefined;
  if (twin?.shape === 'named' && longest(scan, headTo + 1, MEETING_HEAD) >= 0 && !isCeremony(scan, headTo + 1))
    return { ...twin, from: at };
  if (isPluralBefore(reading, at)) return undefined;
  const titled = quotedEnd(reading, at, headTo, to);
  // `“Liên hoan văn nghệ các thôn tiêu biểu năm 2021”`, but `“Hội nghị rất thành công”`.
  if (titled > headTo + 1 && (kind === NAMED_ONLY || scan.tokens.kind[titled - 1] === NUMBER))
    return namedMeeting(at, titled, headTo, paragraph);
  if (kind === NAMED_ONLY) return { ...bareMeeting(at, headTo, paragraph), needsName: true };
  const isCalled = BARE_LOWER.includes(scan.code[headTo - 1] ?? 0) || isWord(scan, at, W.buổi);
  if (isLower(scan, at) && (!isCalled || isAnyCongress(scan, at, headTo) || isAnyForum(scan, at, headTo)))
    return undefined;
  if (isDone(scan, at, headTo)) return undefined;
  if (isHalfYearly(scan, headTo)) return namedMeeting(at, headTo + 2, headTo, paragraph);
  return bareMeeting(at, headTo, paragraph);
}

/** `khai mạc hội nghị quan chức cao cấp ASEAN`: a name in small letters that had a capital before. */
function isSaidBefore(reading: Reading, from: number, to: number): boolean {
  if (reading.meetingNames.size > 0 && reading.meetingNames.has(rangeKey(reading, from, to))) return true;
  reading.unsaidMeetings.push({ from, to });
  return false;
}

/** `“Diễn đàn doanh nhân Việt Nam tại Úc”`: the name goes on to the mark that closes it. */
function quotedEnd({ scan }: Reading, at: number, from: number, to: number): number {
  if (!isSign(scan, at - 1, QUOTE)) return from;
  for (let end = from; end < to && end - from < 24; end++) {
    if (isSign(scan, end, QUOTE)) return end;
    const goesOn =
      scan.tokens.kind[end] === WORD
        ? !PREDICATES.includes(scan.code[end] ?? 0)
        : isSign(scan, end, COMMA) || isSign(scan, end, DASH) || scan.tokens.kind[end] === NUMBER;
    if (!goesOn) return from;
  }
  return from;
}

/** Words of speech, not of a name. */
const PREDICATES: readonly number[] = [W.đã, W.sẽ, W.đang, W.vừa, W.này, W.là, W.được];

/** `Phiên họp toàn thể của Kỳ họp lần thứ 216 …`: a part, named after the whole. */
function partOf(
  reading: Reading,
  at: number,
  headTo: number,
  to: number,
  paragraph: number,
  depth: number,
): MeetingDraft | undefined {
  const { scan } = reading;
  const of = headTo + longestLength(scan, headTo, MEETING_QUALIFIER);
  // `Phiên họp hẹp Hội nghị Cấp cao …`, `Hội nghị thường niên Diễn đàn …`: a kind of session, and the whole right behind it.
  const isDirect = isText(scan, of, 'Diễn') || (of > headTo && isText(scan, at, 'Phiên') && isCapital(scan, of));
  const from = isWord(scan, of, W.của) ? of + 1 : of;
  if ((from === of && !isDirect) || !startsAny(scan, from, 1 << MEETING_HEAD)) return undefined;
  const whole = meetingAt(reading, from, to, paragraph, depth + 1);
  if (whole === undefined || whole.shape === 'bare') return undefined;
  // `… lần thứ 26 Diễn đàn Nghị viện châu Á`: a body that meets.
  if (whole.ordinal.value >= 0 || whole.year > 0 || !isText(scan, from, 'Diễn'))
    reading.meetingAt[from] = reading.meetings.push(whole);
  return namedMeeting(at, whole.to, headTo, paragraph);
}

const bareMeeting = (from: number, to: number, paragraph: number): MeetingDraft => ({
  ...namedMeeting(from, to, to, paragraph),
  shape: 'bare',
});

/** `chủ trì cuộc họp của Thường trực Chính phủ`: a session of the body named right behind it, and somebody leads or attends it. */
function ownSession(reading: Reading, at: number, headTo: number, to: number): boolean {
  const { scan } = reading;
  // `cuộc họp báo thường kỳ của Bộ Ngoại giao`.
  const regular = isWord(scan, headTo, W.thường) ? longestLength(scan, headTo, MEETING_QUALIFIER) : 0;
  const of = headTo + regular;
  const body = isWord(scan, of, W.của) ? organisationStarting(reading, of + 1) : undefined;
  if (body?.to !== to) return false;
  return regular > 0 || (isWord(scan, headTo - 1, W.họp) && LED.includes(scan.code[at - 1] ?? 0));
}

const LED: readonly number[] = [W.trì, W.dự, W.chức, W.mạc, W.ra];

/** `phiên họp đầu tiên của …`, `kỳ họp cuối cùng`: told from its like by its place, not by a name. */
const isFirstOrLast = (scan: Scan, at: number): boolean =>
  isText(scan, at, 'đầu') || isText(scan, at, 'cuối') || isText(scan, at + 1, 'lệ');

/** `thông báo kết quả Hội nghị Trung ương 8`, `thông tin về Đại hội XIV`: the meeting for which one meets belongs to the name. */
function meetingDealtWith(
  reading: Reading,
  at: number,
  to: number,
  paragraph: number,
  depth: number,
): MeetingDraft | undefined {
  const { scan } = reading;
  // `tiếp xúc cử tri trước Kỳ họp thứ 10`.
  const isAround = isText(scan, at - 1, 'tri') && (isText(scan, at, 'trước') || isText(scan, at, 'sau'));
  // `Tuần lễ Văn hóa, Du lịch gắn với Lễ hội …`.
  const isTied = isText(scan, at, 'gắn') && isWord(scan, at + 1, W.với);
  const from = isTied ? at + 2 : isAround || isWord(scan, at, W.về) ? at + 1 : at;
  if (!startsAny(scan, from, 1 << MEETING_HEAD)) return undefined;
  const subject = meetingAt(reading, from, to, paragraph, depth + 1);
  const isCeremonial = isWord(scan, from, W.lễ) && subject?.shape === 'named';
  if (subject === undefined || (isLower(scan, from) && subject.ordinal.value < 0 && !isCeremonial)) return undefined;
  reading.meetingAt[from] = reading.meetings.push(subject);
  return subject;
}

/** Last words of heads that stand for a meeting in lower case too; `đối thoại`, `triển lãm`, `diễn đàn` are common words then. */
const BARE_LOWER: readonly number[] = [
  W.nghị,
  W.họp,
  W.hội,
  W.thảo,
  W.đàm,
  W.báo,
  W.lễ,
  W.đàn,
  W.lãm,
  W.bố,
  W.hoan,
  W.phim,
];

/** `đề xuất tổ chức`, `cần tổ chức`, `việc tổ chức`, `đề xuất kết nối chuyên gia, tổ chức`. */
const isWished = (scan: Scan, at: number): boolean =>
  isWord(scan, at - 1, W.chức) && (isSign(scan, at - 3, COMMA) || isOneOf(scan, at - 3, WISHES));

const WISHES = 'xuất nghị cần nên phải để việc khích muốn thể xuyên hoạch'.split(' ');

/** `tổ chức đại hội điểm`, `đại hội đảng bộ các cấp`: congresses at large. */
const isAnyCongress = (scan: Scan, at: number, to: number): boolean =>
  isText(scan, at, 'đại') && isOneOf(scan, to, ['điểm', 'đảng', 'chi', 'các', 'đoàn', 'cơ']);

/** `diễn đàn đối thoại cấp cao hàng đầu`: what it is for, not which one. */
const isAnyForum = (scan: Scan, at: number, to: number): boolean =>
  isText(scan, at, 'diễn') && (startsAny(scan, to, 1 << MEETING_HEAD) || longestLength(scan, to, COMPOUND) > 1);

const isCeremony = (scan: Scan, at: number): boolean => anyCode(scan, at) === W.lễ;
