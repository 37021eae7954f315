/** Words in the topic of a meeting: what goes on it, what ends it, and names in it. */
import { NUMBER, WORD } from '../text/tokens.ts';
import {
  ADMIN_UNIT,
  COMPOUND,
  DOCUMENT_HEAD,
  MEETING_HEAD,
  ORGANISATION_HEAD,
  PLURAL,
  STOP_PHRASE,
  TITLE,
  TOPIC_END,
} from './categories.ts';
import { IN_DATE, IN_NUMBER, type Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { endsTopic, goesInto, opensPredicate, startsSomebody } from './meetingClauses.ts';
import { personEnd } from './meetingOccasion.ts';
import { ordinalAt } from './ordinals.ts';
import { vietnameseNameEnd } from './personName.ts';
import { longestLength, type Scan } from './scan.ts';
import { isCapital, isLower, isOneOf, isText, isWord, placeLength } from './tokenTests.ts';
import { closed, open, type Step, END, stopAt, type Topic } from './topicSteps.ts';
import { aftermathLength, heroinesLength, newTimes } from './topicTimes.ts';

/** Phrases that go on it as a whole, and the beginning of another clause. `solid` is where it may end so far. */
export function stepOverPhrase({ reading, scan, at, limit }: Topic, end: number, solid: number): Step {
  const special = end > at ? heroinesLength(scan, end) || (end === solid ? aftermathLength(scan, end) : 0) : 0;
  if (special > 0) {
    return closed(end + special);
  }
  // `… và Đổi mới sáng tạo không chính thức lần thứ 13`: what kind of meeting it was.
  if (end > at && isText(scan, end, 'không') && isText(scan, end + 1, 'chính')) return END;
  const dated = documentDateEnd(reading, end, limit);
  if (dated > end) {
    return open(dated);
  }
  if (scan.tokens.kind[end] !== WORD || ((reading.covered[end] ?? 0) & IN_DATE) !== 0) return END;
  if (end - at > 1 && opensPredicate(scan, end)) return END;
  const compound = longestLength(scan, end, COMPOUND);
  // `… Tổ quốc tổ chức từ ngày 2/7`.
  if (end > at && isWord(scan, end + 1, W.chức) && ((scan.flags[end + 2] ?? 0) & TOPIC_END) !== 0) return END;
  if (compound > 1 && compound >= longestLength(scan, end, STOP_PHRASE)) {
    return closed(end + compound);
  }
  return 0;
}

/** Words behind which it goes on, though they often end it. */
export function stepOverLink({ reading, scan, at }: Topic, end: number): Step {
  // `bệnh tai xanh ở lợn`: in whom, not where one met.
  if (isWord(scan, end, W.ở) && isSubject(scan, end + 1)) {
    return open(end + 1);
  }
  // `kỷ niệm 80 năm ngày truyền thống …`.
  if (isWord(scan, end, W.ngày) && isWord(scan, end - 1, W.năm) && end > at) {
    return open(end + 1);
  }
  // `họp báo thông tin về lễ trao giải …`: the ceremony is read by itself.
  if (isWord(scan, end, W.lễ) && isWord(scan, end - 1, W.về) && longestLength(scan, end, MEETING_HEAD) > 1) return END;
  // `lễ khánh thành cầu … và lễ khởi công đường …`: two of them.
  if (isWord(scan, end, W.và) && isWord(scan, end + 1, W.lễ) && longestLength(scan, end + 1, MEETING_HEAD) > 1)
    return END;
  // `với các địa phương và phiên họp Chính phủ thường kỳ …`: another meeting.
  if (isWord(scan, end, W.và) && startsSession(reading, end + 1)) return END;
  // `… trong giai đoạn mới`.
  const times = end > at && isWord(scan, end, W.trong) ? newTimes(scan, end + 1) : 0;
  if (times > 0) {
    return closed(end + 1 + times);
  }
  // `trong lĩnh vực y tế`, `khó khăn cho doanh nghiệp`: still what it is about.
  if (end > at && (isWord(scan, end, W.trong) || isWord(scan, end, W.cho)) && goesInto(reading, end + 1)) {
    return open(end + 1);
  }
  // `họp báo thông tin sau kỳ thi …`: after what, where that is no meeting.
  if (isText(scan, end - 1, 'tin') && (isText(scan, end, 'sau') || isText(scan, end, 'trước'))) {
    const isEvent = goesInto(reading, end + 1) && longestLength(scan, end + 1, MEETING_HEAD) === 0;
    if (isEvent && isLower(scan, end + 2) && !isText(scan, end + 1, 'khi') && !isText(scan, end + 1, 'báo')) {
      return open(end + 1);
    }
  }
  // `Kết nạp Timor-Leste vào ASEAN`, `đầu tư vào tỉnh Cao Bằng`.
  if (
    end > at &&
    isText(scan, end, 'vào') &&
    ((reading.acronymAt[end + 1] ?? 0) > 0 || leadsToPlace(scan, end + 1) || isPaper(scan, end + 1))
  ) {
    return open(end + 1);
  }
  // `… gắn với Nghị quyết số …`.
  if (isText(scan, end, 'gắn') && isWord(scan, end + 1, W.với) && isCapital(scan, end + 2)) return END;
  // `người có công với cách mạng`.
  if (isWord(scan, end, W.với) && isText(scan, end - 1, 'công') && isText(scan, end - 2, 'có')) {
    return open(end + 1);
  }
  return 0;
}

/** Words that end it, and those that join what it is about. */
export function stepOverJoint({ reading, scan, at, to }: Topic, end: number): Step {
  const isCounted = isWord(scan, end - 1, W.các) && end - 1 >= at;
  if (!isCounted && endsTopic(scan, end, at) && !followsDocument(scan, end)) return END;
  if ((isWord(scan, end, W.lần) || isWord(scan, end, W.thứ)) && ordinalAt(scan, end, to) !== undefined) return END;
  if (isWord(scan, end, W.về) && isText(scan, end + 1, 'phía')) return END;
  // `trên địa bàn tỉnh`.
  if (isText(scan, end, 'trên') && isText(scan, end + 1, 'địa')) return END;
  if (
    isWord(scan, end, W.và) ||
    isWord(scan, end, W.của) ||
    isWord(scan, end, W.về) ||
    isWord(scan, end, W.các) ||
    isWord(scan, end, W.giữa) ||
    isWord(scan, end, W.trong)
  ) {
    return open(end + 1);
  }
  // `đối với thép cán nóng`, `ứng phó với bão`.
  if (isWord(scan, end + 1, W.với) && isLower(scan, end + 2) && takesWith(scan, end)) {
    return open(end + 2);
  }
  // `dự thảo Báo cáo chính trị trình Đại hội XIV`: the meeting before which it comes is read by itself.
  if (isText(scan, end, 'trình') && isCapital(scan, end + 1) && longestLength(scan, end + 1, MEETING_HEAD) > 0)
    return stopAt(end + 1);
  // `Mít tinh kỷ niệm 130 năm Ngày sinh Chủ tịch Hồ Chí Minh`.
  const born = isText(scan, end - 1, 'sinh') && isWord(scan, end - 3, W.năm) ? personEnd(reading, end, to) : end;
  if (born > end) return stopAt(born);
  return 0;
}

/** `phiên họp Chính phủ …`, `phiên họp thường kỳ …`, `kỳ họp thứ 8`. */
function startsSession({ scan, organisationAt }: Reading, at: number): boolean {
  if (!isOneOf(scan, at, ['phiên', 'kỳ']) || !isWord(scan, at + 1, W.họp)) return false;
  const next = at + 2;
  return (organisationAt[next] ?? 0) > 0 || isWord(scan, next, W.thường) || isWord(scan, next, W.thứ);
}

/** `bổ nhiệm Phó Chánh án …`, `chức vụ của Bộ trưởng`: end of a title that nobody's name follows, or `end`. */
export function titleInTopic({ scan, to }: Topic, end: number): number {
  const title = isWord(scan, end - 1, W.của) || handsOutPosts(scan, end - 1) ? longestLength(scan, end, TITLE) : 0;
  return title > 0 && vietnameseNameEnd(scan, end + title, to, true) === end + title ? end + title : end;
}

/** A body, a place, a word. */
export function stepOverName({ reading, scan, at }: Topic, end: number): Step {
  const body = reading.organisationAt[end] ?? 0;
  if (body > 0 && (isWord(scan, end - 1, W.của) || (isCapital(scan, end) && end > at))) {
    return closed(reading.organisations[body - 1]?.to ?? end + 1);
  }
  // `Lễ khánh thành Trung tâm dữ liệu …`: what is built opens the topic, though the head names no body here.
  const isOpening =
    end === at || isText(scan, end - 1, 'án') || isText(scan, end - 1, 'trình') || isText(scan, end - 1, 'Luật');
  const isBuilt = isOpening && longestLength(scan, end, ORGANISATION_HEAD) > longestLength(scan, end, MEETING_HEAD);
  if (isCapital(scan, end) && !isBuilt && startsSomebody(reading, end)) return END;
  return closed(end + Math.max(1, placeLength(scan, end)));
}

/** `Nghị quyết số 18-NQ/TW ngày 25/10/2017 của …`: end of the day of a document whose maker follows, or `at`. */
function documentDateEnd({ scan, covered }: Reading, at: number, to: number): number {
  if (((covered[at] ?? 0) & IN_DATE) === 0 || !isWord(scan, at, W.ngày)) return at;
  const isNumber = ((covered[at - 1] ?? 0) & IN_NUMBER) !== 0;
  if (!isNumber && !(scan.tokens.kind[at - 1] === NUMBER && isWord(scan, at - 2, W.số))) return at;
  let end = at;
  while (end < to && ((covered[end] ?? 0) & IN_DATE) !== 0) end++;
  return isWord(scan, end, W.của) || isWord(scan, end, W.về) ? end : at;
}

/** `Báo cáo chính trị`, `dự thảo Luật …`, on which one comments. */
const isPaper = (scan: Scan, at: number): boolean =>
  longestLength(scan, at, DOCUMENT_HEAD) > 0 || (isWord(scan, at, W.dự) && isWord(scan, at + 1, W.thảo));

/** `tỉnh Cao Bằng`, `Việt Nam`. */
const leadsToPlace = (scan: Scan, at: number): boolean =>
  placeLength(scan, at) > 0 || (((scan.flags[at] ?? 0) & ADMIN_UNIT) !== 0 && isCapital(scan, at + 1));

/** Last syllables of `bổ nhiệm`, `nhiệm vụ`, `chức vụ`, `chức danh`, `danh hiệu`: a title behind them is what is given. */
export const handsOutPosts = (scan: Scan, at: number): boolean =>
  isWord(scan, at, W.nhiệm) || isWord(scan, at, W.vụ) || isWord(scan, at, W.danh) || isText(scan, at, 'hiệu');

/** Last syllables of `đối`, `ứng phó`, `gắn`, `thích ứng`, `phù hợp`: `với` goes on them. */
const takesWith = (scan: Scan, at: number): boolean => isWord(scan, at, W.đối) || isOneOf(scan, at, WITH);

const WITH = ['phó', 'gắn', 'ứng', 'hợp'] as const;

/** A noun in small letters that is no place. */
const isSubject = (scan: Scan, at: number): boolean =>
  isLower(scan, at) &&
  ((scan.flags[at] ?? 0) & (ADMIN_UNIT | TOPIC_END | PLURAL)) === 0 &&
  placeLength(scan, at) === 0 &&
  longestLength(scan, at, STOP_PHRASE) === 0 &&
  !isOneOf(scan, at, ['nơi', 'đây', 'đó', 'địa', 'mức', 'trung', 'cùng']);

/** `theo Nghị quyết số …`. */
const followsDocument = (scan: Scan, at: number): boolean =>
  isText(scan, at, 'theo') && longestLength(scan, at + 1, DOCUMENT_HEAD) > 0;
