/** How far the topic of a meeting goes (`về khoa học, công nghệ và đổi mới sáng tạo`), and quoted themes. */
import { CLOSE, COMMA, DASH, OPEN, SLASH } from '../text/signs.ts';
import { NUMBER, SIGN, SPACED, WORD } from '../text/tokens.ts';
import {
  ADMIN_UNIT,
  COMPOUND,
  DOCUMENT_HEAD,
  MEETING_HEAD,
  ORDINAL_WORD,
  ORGANISATION_HEAD,
  PLURAL,
  STOP,
  STOP_PHRASE,
  TITLE,
  TOPIC_END,
} from './categories.ts';
import { IN_DATE, IN_NUMBER, type Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { endsTopic, goesInto, opensPredicate, listEnd, startsSomebody, type Surroundings } from './meetingClauses.ts';
import { personEnd } from './meetingOccasion.ts';
import { bracketedLetters } from './nameParts.ts';
import { opensQuotation, quotationEnd } from './quotations.ts';
import { aftermathLength, heroinesLength, newTimes } from './topicTimes.ts';
import { ordinalAt } from './ordinals.ts';
import { vietnameseNameEnd } from './personName.ts';
import { isCapital, isLower, isSign, isText, isWord, placeLength, versionLength } from './tokenTests.ts';
import { longestLength, type Scan } from './scan.ts';

/** End of the topic that starts at a token; the token itself when there is none. At most 44 tokens. */
export function topicEnd(reading: Reading, at: number, to: number, around: Surroundings = 'clause'): number {
  const { scan } = reading;
  const { tokens } = scan;
  if (opensQuotation(scan, at) === 1) return quotationEnd(scan, at, to) || at;
  // What the meeting is for may be said with a verb (`trao quyết định …`).
  let end = at + longestLength(scan, at, STOP_PHRASE);
  let solid = end;
  let posts = false;
  const limit = Math.min(to, at + 44);
  while (end < limit) {
    const acronym = reading.acronymAt[end] ?? 0;
    if (acronym > 0) {
      const draft = reading.acronyms[acronym - 1];
      if (draft === undefined || draft.number >= 0) break;
      end = solid = draft.to;
      continue;
    }
    if (tokens.kind[end] === SIGN) {
      const post = posts && isSign(scan, end, COMMA) ? postEnd(reading, end + 1, limit) : end;
      if (post > end) {
        end = solid = post;
        continue;
      }
      const listTo = isSign(scan, end, COMMA) ? listEnd(reading, end, limit, around) : end;
      if (listTo > end) {
        if (listTo > end + 1) solid = listTo;
        end = listTo;
        continue;
      }
      if (
        isSign(scan, end, DASH) &&
        tokens.kind[end + 1] === WORD &&
        (end === solid || ((tokens.shape[end] ?? 0) & SPACED) === 0)
      ) {
        if (isCapital(scan, end + 1) && placeLength(scan, end + 1) === 0 && longestLength(scan, end + 1, TITLE) > 0)
          break;
        // `Lễ hội bánh chưng - một hoạt động …`: what it is, said besides.
        if (isWord(scan, end + 1, W.một) || isText(scan, end + 1, 'nơi')) break;
        if (!isCapital(scan, end + 1) && !isCapital(scan, end - 1)) {
          // `các-bon`, `kinh tế - xã hội`.
          end++;
          continue;
        }
        // `đường Vành đai 4 - Vùng Thủ đô Hà Nội`.
        if (isText(scan, end + 1, 'Vùng')) {
          end = solid = end + 2;
          continue;
        }
        if (placeLength(scan, end + 1) === 0 && !goesOnInSmallLetters(scan, end + 1) && !isRoute(scan, end)) break;
        end++;
        continue;
      }
      // `dịch Covid-19`, `dự thảo Luật Đất đai (sửa đổi)`.
      const added = isNumberedName(scan, end) ? end + 2 : amendedEnd(scan, end, limit);
      if (added > end) {
        end = solid = added;
        continue;
      }
      // `chương trình phối hợp khoa học và công nghệ (KH&CN) giữa hai Bộ`.
      const letters = isSign(scan, end, OPEN) ? bracketedLetters(reading, end) : 0;
      const behind = end + letters;
      const isPeriod =
        ((reading.covered[behind] ?? 0) & IN_DATE) !== 0 &&
        (isWord(scan, behind + 1, W.tháng) || isWord(scan, behind, W.năm) || isWord(scan, behind, W.quý));
      // `phát triển kinh tế - xã hội (KT-XH) 9 tháng năm 2024`.
      if (letters > 0 && end === solid && isPeriod) return behind;
      if (letters > 0 && end === solid && LINKS.includes(scan.code[behind] ?? 0)) {
        end += letters;
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
    // `vaccine 5 trong 1`.
    if (tokens.kind[end] === NUMBER && isWord(scan, end + 1, W.trong) && tokens.kind[end + 2] === NUMBER && end > at) {
      end = solid = end + 3;
      continue;
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
      end = solid = end + 1;
      break;
    }
    // `Công nghiệp 4.0`.
    const version = end > at ? versionLength(scan, end) : 0;
    if (version > 0) {
      end = solid = end + version;
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
      const years = (isWord(scan, end + 1, W.năm) && tokens.kind[end + 2] !== NUMBER) || isWord(scan, end + 1, W.ngày);
      end += years ? 2 : 1;
      if (!years) solid = end;
      continue;
    }
    // `lễ khánh thành cầu Mỹ Thuận 2`.
    if (tokens.kind[end] === NUMBER && endsInNumber(reading, end) && end > at) {
      end = solid = end + 1;
      continue;
    }
    // `tổng kết hai năm tham gia …`.
    const count = end > at ? longestLength(scan, end, ORDINAL_WORD) : 0;
    if (count > 0 && isWord(scan, end + count, W.năm) && tokens.kind[end + count + 1] === WORD) {
      end += count + 1;
      continue;
    }
    const special = end > at ? heroinesLength(scan, end) || (end === solid ? aftermathLength(scan, end) : 0) : 0;
    if (special > 0) {
      end = solid = end + special;
      continue;
    }
    const dated = documentDateEnd(reading, end, limit);
    if (dated > end) {
      end = dated;
      continue;
    }
    if (tokens.kind[end] !== WORD || ((reading.covered[end] ?? 0) & IN_DATE) !== 0) break;
    if (end - at > 1 && opensPredicate(scan, end)) break;
    const compound = longestLength(scan, end, COMPOUND);
    // `… Tổ quốc tổ chức từ ngày 2/7`.
    if (end > at && isWord(scan, end + 1, W.chức) && ((scan.flags[end + 2] ?? 0) & TOPIC_END) !== 0) break;
    if (compound > 1 && compound >= longestLength(scan, end, STOP_PHRASE)) {
      end = solid = end + compound;
      continue;
    }
    // `bệnh tai xanh ở lợn`: in whom, not where one met.
    if (isWord(scan, end, W.ở) && isSubject(scan, end + 1)) {
      end++;
      continue;
    }
    // `kỷ niệm 80 năm ngày truyền thống …`.
    if (isWord(scan, end, W.ngày) && isWord(scan, end - 1, W.năm) && end > at) {
      end++;
      continue;
    }
    // `họp báo thông tin về lễ trao giải …`: the ceremony is read by itself.
    if (isWord(scan, end, W.lễ) && isWord(scan, end - 1, W.về) && longestLength(scan, end, MEETING_HEAD) > 1) break;
    // `lễ khánh thành cầu … và lễ khởi công đường …`: two of them.
    if (isWord(scan, end, W.và) && isWord(scan, end + 1, W.lễ) && longestLength(scan, end + 1, MEETING_HEAD) > 1) break;
    // `… trong giai đoạn mới`.
    const times = end > at && isWord(scan, end, W.trong) ? newTimes(scan, end + 1) : 0;
    if (times > 0) {
      end = solid = end + 1 + times;
      continue;
    }
    // `trong lĩnh vực y tế`, `khó khăn cho doanh nghiệp`: still what it is about.
    if (end > at && (isWord(scan, end, W.trong) || isWord(scan, end, W.cho)) && goesInto(reading, end + 1)) {
      end++;
      continue;
    }
    // `họp báo thông tin sau kỳ thi …`: after what, where that is no meeting.
    if (isText(scan, end - 1, 'tin') && (isText(scan, end, 'sau') || isText(scan, end, 'trước'))) {
      const isEvent = goesInto(reading, end + 1) && longestLength(scan, end + 1, MEETING_HEAD) === 0;
      if (isEvent && isLower(scan, end + 2) && !isText(scan, end + 1, 'khi') && !isText(scan, end + 1, 'báo')) {
        end++;
        continue;
      }
    }
    // `Kết nạp Timor-Leste vào ASEAN`, `đầu tư vào tỉnh Cao Bằng`.
    if (
      end > at &&
      isText(scan, end, 'vào') &&
      ((reading.acronymAt[end + 1] ?? 0) > 0 || leadsToPlace(scan, end + 1) || isPaper(scan, end + 1))
    ) {
      end++;
      continue;
    }
    // `… gắn với Nghị quyết số …`.
    if (isText(scan, end, 'gắn') && isWord(scan, end + 1, W.với) && isCapital(scan, end + 2)) break;
    // `người có công với cách mạng`.
    if (isWord(scan, end, W.với) && isText(scan, end - 1, 'công') && isText(scan, end - 2, 'có')) {
      end++;
      continue;
    }
    const isCounted = isWord(scan, end - 1, W.các) && end - 1 >= at;
    if (!isCounted && endsTopic(scan, end, at) && !followsDocument(scan, end)) break;
    if ((isWord(scan, end, W.lần) || isWord(scan, end, W.thứ)) && ordinalAt(scan, end, to) !== undefined) break;
    if (isWord(scan, end, W.về) && isText(scan, end + 1, 'phía')) break;
    // `trên địa bàn tỉnh`.
    if (isText(scan, end, 'trên') && isText(scan, end + 1, 'địa')) break;
    if (
      isWord(scan, end, W.và) ||
      isWord(scan, end, W.của) ||
      isWord(scan, end, W.về) ||
      isWord(scan, end, W.các) ||
      isWord(scan, end, W.giữa) ||
      isWord(scan, end, W.trong)
    ) {
      end++;
      continue;
    }
    // `đối với thép cán nóng`, `ứng phó với bão`.
    if (isWord(scan, end + 1, W.với) && isLower(scan, end + 2) && takesWith(scan, end)) {
      end += 2;
      continue;
    }
    // `dự thảo Báo cáo chính trị trình Đại hội XIV`: the meeting before which it comes is read by itself.
    if (isText(scan, end, 'trình') && isCapital(scan, end + 1) && longestLength(scan, end + 1, MEETING_HEAD) > 0)
      return end + 1;
    // `Mít tinh kỷ niệm 130 năm Ngày sinh Chủ tịch Hồ Chí Minh`.
    const born = isText(scan, end - 1, 'sinh') && isWord(scan, end - 3, W.năm) ? personEnd(reading, end, to) : end;
    if (born > end) return born;
    const title = isWord(scan, end - 1, W.của) || handsOutPosts(scan, end - 1) ? longestLength(scan, end, TITLE) : 0;
    if (title > 0 && vietnameseNameEnd(scan, end + title, to, true) === end + title) {
      posts = handsOutPosts(scan, end - 1);
      end = solid = end + title;
      continue;
    }
    const body = reading.organisationAt[end] ?? 0;
    if (body > 0 && (isWord(scan, end - 1, W.của) || (isCapital(scan, end) && end > at))) {
      end = solid = reading.organisations[body - 1]?.to ?? end + 1;
      continue;
    }
    // `Lễ khánh thành Trung tâm dữ liệu …`: what is built opens the topic, though the head names no body here.
    const isOpening =
      end === at || isText(scan, end - 1, 'án') || isText(scan, end - 1, 'trình') || isText(scan, end - 1, 'Luật');
    const isBuilt = isOpening && longestLength(scan, end, ORGANISATION_HEAD) > longestLength(scan, end, MEETING_HEAD);
    if (isCapital(scan, end) && !isBuilt && startsSomebody(reading, end)) break;
    end += Math.max(1, placeLength(scan, end));
    solid = end;
  }
  return solid;
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

/** A small number that ends a name, or tells which stage, and counts nothing. */
const endsInNumber = ({ scan, covered }: Reading, at: number): boolean =>
  scan.tokens.kind[at + 1] !== WORD &&
  (scan.tokens.value[at] ?? 0) < 100 &&
  ((covered[at] ?? 0) & (IN_DATE | IN_NUMBER)) === 0 &&
  (isCapital(scan, at - 1) || STAGES.some((word) => isText(scan, at - 1, word)));

const STAGES = ['đai', 'đoạn', 'đợt', 'vòng'] as const;

/** What goes on a topic behind letters in brackets. */
const LINKS: readonly number[] = [W.và, W.của, W.giữa, W.trong, W.cho];

/** `Báo cáo chính trị`, `dự thảo Luật …`, on which one comments. */
const isPaper = (scan: Scan, at: number): boolean =>
  longestLength(scan, at, DOCUMENT_HEAD) > 0 || (isWord(scan, at, W.dự) && isWord(scan, at + 1, W.thảo));

/** `tỉnh Cao Bằng`, `Việt Nam`. */
const leadsToPlace = (scan: Scan, at: number): boolean =>
  placeLength(scan, at) > 0 || (((scan.flags[at] ?? 0) & ADMIN_UNIT) !== 0 && isCapital(scan, at + 1));

/** Last syllables of `bổ nhiệm`, `nhiệm vụ`, `chức vụ`, `chức danh`, `danh hiệu`: a title behind them is what is given. */
const handsOutPosts = (scan: Scan, at: number): boolean =>
  isWord(scan, at, W.nhiệm) || isWord(scan, at, W.vụ) || isWord(scan, at, W.danh) || isText(scan, at, 'hiệu');

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
  return ROUTES.some((word) => isText(scan, at, word));
}

const ROUTES = ['tốc', 'đường', 'tuyến', 'sắt', 'bộ', 'nối', 'đoạn'] as const;

/** Last syllables of `đối`, `ứng phó`, `gắn`, `thích ứng`, `phù hợp`: `với` goes on them. */
const takesWith = (scan: Scan, at: number): boolean =>
  isWord(scan, at, W.đối) || WITH.some((word) => isText(scan, at, word));

const WITH = ['phó', 'gắn', 'ứng', 'hợp'] as const;

/** `Dự án khu phức hợp y tế - Chăm sóc sức khỏe …`: another part of a title, neither a person nor a caption. */
const goesOnInSmallLetters = (scan: Scan, at: number): boolean =>
  isLower(scan, at + 1) && isLower(scan, at + 2) && ((scan.flags[at + 1] ?? 0) & (STOP | TOPIC_END)) === 0;

/** A noun in small letters that is no place. */
const isSubject = (scan: Scan, at: number): boolean =>
  isLower(scan, at) &&
  ((scan.flags[at] ?? 0) & (ADMIN_UNIT | TOPIC_END | PLURAL)) === 0 &&
  placeLength(scan, at) === 0 &&
  longestLength(scan, at, STOP_PHRASE) === 0 &&
  !['nơi', 'đây', 'đó', 'địa', 'mức', 'trung', 'cùng'].some((word) => isText(scan, at, word));

/** `theo Nghị quyết số …`. */
const followsDocument = (scan: Scan, at: number): boolean =>
  isText(scan, at, 'theo') && longestLength(scan, at + 1, DOCUMENT_HEAD) > 0;
