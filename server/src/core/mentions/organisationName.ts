/** How far the name of an organisation goes behind its head words. */
import { AMPERSAND, CLOSE, COMMA, DASH } from '../text/signs.ts';
import { NUMBER, SPACED } from '../text/tokens.ts';
import {
  ADMIN_UNIT,
  COMPOUND,
  COUNTRY,
  MEETING_HEAD,
  ORDINAL_LEAD,
  ORGANISATION_HEAD,
  STOP_PHRASE,
  TITLE,
} from './categories.ts';
import { acronymStarting, IN_DATE, type Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import type { HeadClass } from './grammar/organisationHeads.ts';
import { membersLength } from './manyMembers.ts';
import { aboutLength, andBeginsOther, bridgeLength, seatLength, type NameSoFar } from './nameBridges.ts';
import {
  bracketedLetters,
  goesOnBehindLetters,
  isCentral,
  isClosedList,
  isInitial,
  isParent,
  isOfProjects,
  isPartys,
  isShoutedStop,
  isShoutedUnit,
  isField,
  isWhole,
  joinsFieldInLetters,
  lastIsPlace,
  ofUnitedNations,
  placedEnd,
  shortUnitLength,
  tailLength,
  unitLength,
  unitPlace,
} from './nameParts.ts';
import { centralLetters } from './partyOrgans.ts';
import { boardNumber, numberBelongs } from './numbersOfBodies.ts';
import { isFirmsWord, isSomebody } from './foreignHolder.ts';
import { dayLength } from './namedForDay.ts';
import { isYear } from './meetingEditions.ts';
import { areGames } from './noMeeting.ts';
import { vietnameseNameEnd } from './personName.ts';
import { leadsToPerson, startsOfficeHolder } from './officeHolder.ts';
import {
  isProvincial,
  joinsArea,
  ownPlace,
  placeOfArea,
  placeOfBody,
  restOfPlace,
  withPartners,
} from './placeOfBody.ts';
import { opensRegion, regionLength } from './regionOfBody.ts';
import { wordLength } from './secondSyllable.ts';
import { endsBehindNumber, shoutedFieldLength } from './shoutedNames.ts';
import { qualifiedEnd, smallTailEnd } from './smallTails.ts';
import { longestLength } from './scan.ts';
import { hamletLength } from './communePlace.ts';
import {
  bodyLength,
  isPartyBodys,
  isProvincesOwn,
  isSchools,
  isSmallField,
  listsMinistries,
  ownerLength,
  unionsEnd,
  partiesLength,
} from './bodyOwners.ts';
import { officeLength, ownLength, servedLength } from './ownedBodies.ts';
import { isCapital, isLower, isOneOf, isSign, isText, isWord, placeLength } from './tokenTests.ts';
import { beginsPredicate, isShoutedVerb, isVerbal } from './verbalNouns.ts';
import { andGoesOn, commaGoesOn, joins } from './nameJoints.ts';

export interface NameTail {
  readonly to: number;
  /** Something beside the head belongs to the name. */
  readonly found: boolean;
}

/** Reads the name behind a head that ends at `from`. Never crosses a line end; stops before persons, titles and other bodies. */
export function organisationTail(reading: Reading, from: number, to: number, head: HeadClass): NameTail {
  const { scan } = reading;
  // `Đoàn trường Đại học Vinh`, `Đoàn Trường THPT Chu Văn An`.
  if (head === 'local' && isText(scan, from - 2, 'Đoàn') && isOneOf(scan, from - 1, ['trường', 'Trường'])) {
    const school = isCapital(scan, from - 1) ? from - 1 : from;
    // `Đoàn trường THPT Chu Văn An`.
    const read = (reading.acronymAt[from] ?? 0) > 0 && school === from;
    const end = read ? organisationTail(reading, from + 1, to, 'named').to : school + bodyLength(reading, school, to);
    return { to: Math.max(from, end), found: end > from };
  }
  const qualified = qualifiedEnd(scan, from, head);
  let at = qualified.to;
  let end = at;
  let found = qualified.found;
  let listed = false;
  // `Ban Quản lý dự án (QLDA) đầu tư xây dựng …`.
  const tail = head === 'committee' && isOfProjects(scan, from) ? from + bracketedLetters(reading, from) : from;
  const small = smallTailEnd(reading, tail, to, head, end > from);
  if (small > tail) return { to: small, found: true };
  const isQualified = end > from;
  const start = at;
  while (at < to) {
    const isIsland = isText(scan, at, 'Đặc') && unitLength(scan, at) === 2;
    if (isCapital(scan, at) && !isIsland) {
      const length = capitalPart(reading, at, to, head, at === start);
      if (length === 0) break;
      const isPlaced = length > 1 && isShoutedUnit(scan, at);
      at += length;
      end = at;
      found = true;
      // `UBND PHƯỜNG BẾN THÀNH MỞ CHỢ`: in a headline in capitals nothing else ends the name.
      if (isPlaced) break;
      continue;
    }
    if (isLower(scan, at) || isIsland) {
      const length = lowerPart(reading, at, to, { head, from, found, listed, qualified: isQualified });
      if (length === 0) break;
      at += length;
      end = at;
      if (length > 1 || ((scan.flags[at - 1] ?? 0) & ADMIN_UNIT) !== 0) found = true;
      continue;
    }
    if (scan.tokens.kind[at] === NUMBER) {
      // `Ban Tổ chức Năm Du lịch quốc gia 2025`.
      if (at > from + 1 && isText(scan, from, 'Năm') && isYear(scan.tokens.value[at] ?? 0))
        return { to: at + 1, found };
      // `Ủy ban liên Chính phủ Công ước 2003 về …`.
      if (isText(scan, at - 1, 'ước') && isYear(scan.tokens.value[at] ?? 0)) {
        end = ++at;
        continue;
      }
      const day = boardNumber(scan, at, from, head) || dayLength(reading, at, from, head);
      // `ngành Thanh tra 6 tháng đầu năm`: a date begins.
      if (day === 0 && ((reading.covered[at] ?? 0) & IN_DATE) !== 0) break;
      if (day === 0 && !numberBelongs(scan, at, from, head) && !isVerbal(scan, at + 1)) break;
      at += day || 1;
      end = at;
      found = true;
      if (endsBehindNumber(scan, at - 1)) break;
      continue;
    }
    if (isSign(scan, at, COMMA)) {
      const unions = unionsEnd(scan, at, from, to);
      if (unions > at) return { to: unions, found: true };
      if (!found || listsMinistries(scan, at, head) || !commaGoesOn(reading, at, to, head)) break;
      listed = true;
      at += 1;
      continue;
    }
    // `phòng, chống dịch Covid-19`; behind a spaced dash the day begins.
    const isDisease = isSign(scan, at, DASH) && ((scan.tokens.shape[at + 1] ?? 0) & SPACED) === 0;
    if (isDisease && scan.tokens.kind[at + 1] === NUMBER && scan.tokens.value[at + 1] === 19) {
      end = placedEnd(scan, at + 2, to);
      break;
    }
    if (isSign(scan, at, DASH) || isSign(scan, at, AMPERSAND)) {
      if (!found || !(joinsArea(scan, at, head) || isSmallField(scan, at, head) || joins(reading, at, to))) break;
      at += 1;
      continue;
    }
    // `Sở Giáo dục và Đào tạo (GD&ĐT) Hà Nội`: the letters stand inside the name.
    const inside = bracketedLetters(reading, at);
    if (inside === 0 || (!found && head !== 'local' && head !== 'committee')) break;
    if (!goesOnBehindLetters(reading, at + inside, head, found)) break;
    at += inside;
  }
  return { to: end, found };
}

/** Tokens that a capital adds to a name: the word and what its compound takes along; 0 to stop before it. */
export function capitalPart(reading: Reading, at: number, to: number, head: HeadClass, first: boolean): number {
  const { scan } = reading;
  // `Liên đoàn Các tổ chức kinh tế Nhật Bản`.
  const many = first && isText(scan, at, 'Các') && head === 'department' ? membersLength(reading, at, to) : 0;
  if (many > 0) return many;
  const field = first ? 0 : shoutedFieldLength(scan, at);
  if (field > 0) return field;
  // `Ủy ban Điều phối Hải quan ASEAN`: of all members, no other body.
  if (!first && isText(scan, at, 'Hải') && isText(scan, at + 1, 'quan') && isText(scan, at + 2, 'ASEAN')) return 2;
  // `Ban Tổ chức Năm Chủ tịch ASEAN`, but `Ban Tổ chức Năm 2025` is no name.
  if (isText(scan, at, 'Năm') && scan.tokens.kind[at + 1] === NUMBER) return 0;
  if (isText(scan, at - 1, 'Năm') && isText(scan, at, 'Chủ') && isText(scan, at + 1, 'tịch')) return 2;
  // `Văn phòng T.Ư Đảng`.
  const central = first && head === 'department' ? centralLetters(scan, at) : 0;
  if (central > 0) return central;
  if (!first && head === 'ministry' && isShoutedVerb(scan, at)) return 0;
  // `KIỂM TOÁN NHÀ NƯỚC CÔNG BỐ …`: a name that needs no more.
  if (first && (head === 'named' || head === 'local') && isShoutedStop(scan, at) && placeLength(scan, at) === 0)
    return 0;
  if (!first && (isShoutedStop(scan, at) || longestLength(scan, at, ORDINAL_LEAD) > 0)) return 0;
  // `Bộ Ngoại giao LB Nga`: letters of the form of a state; `Đại hội đồng AIPA-45`: the number counts its sessions.
  const draft = longestLength(scan, at, COUNTRY) > 1 ? undefined : acronymStarting(reading, at);
  if (draft !== undefined) {
    const isBehind = !first && head === 'ministry' && isLower(scan, at - 1);
    // `Cơ quan Nghiên cứu kinh tế vĩ mô ASEAN+3`.
    if (isText(scan, at, 'BCĐ') && scan.tokens.kind[at + 1] === NUMBER && isOneOf(scan, at - 1, ['phòng', 'trực']))
      return officeLength(reading, at, to, 1);
    const end = isText(scan, at - 1, 'đồng') ? draft.lettersTo : withPartners(scan, draft.to);
    return isBehind && !isField(reading, at) ? 0 : end - at;
  }
  const short = head === 'ministry' || head === 'whole' ? 0 : shortUnitLength(scan, at, to);
  if (short > 0) return short;
  const place = ownPlace(scan, at, head, first);
  // `Tỉnh ủy Y Thanh Hà Niê`: names of the Highlands begin with one letter.
  if ((!first || head === 'local' || head === 'committee') && head !== 'named' && isInitial(scan, at)) return 0;
  // `Việt - Nhật`: the short name of a country.
  if (isSign(scan, at - 1, DASH) && isText(scan, at - 2, 'Việt')) return Math.max(1, place);
  if (place < 0) return 0;
  const area = first ? 0 : placeOfArea(scan, at, to);
  if (area > 0) return area;
  const compound = longestLength(scan, at, COMPOUND);
  const other = longestLength(scan, at, ORGANISATION_HEAD);
  const title = longestLength(scan, at, TITLE);
  // `Hội Khoa học Gặp gỡ Việt Nam`.
  const meeting = isText(scan, at + 1, 'gỡ') ? 0 : longestLength(scan, at, MEETING_HEAD);
  // `Ủy ban châu Âu Ursula von der Leyen`, `Bộ trưởng Ngoại giao Marco Rubio`: behind a place or a field no name of a foreigner goes on.
  if (!first && head !== 'named' && place + compound + other === 0 && isSomebody(scan, at, head))
    return head === 'company' && isFirmsWord(scan, at) ? 1 : 0;
  const unit = ((scan.flags[at] ?? 0) & ADMIN_UNIT) !== 0 && place === 0 ? unitLength(scan, at) : 0;
  // `Đại học Quốc gia TP. Đà Nẵng`.
  const isCity = isText(scan, at, 'TP') || isText(scan, at, 'Tp');
  if (unit > 0 && isCapital(scan, at + unit) && (!first || head === 'local' || isCity))
    return unit + unitPlace(scan, at + unit, to);
  // `Ban Hội đồng`, but `Ban Chỉ đạo Phòng thủ dân sự`: one syllable with a small word behind it heads nothing.
  if (first && other > compound && head !== 'whole' && (other > 1 || !isLower(scan, at + 1)))
    return head === 'local' ? ownLength(reading, at, to, other) : officeLength(reading, at, to, other);
  // `Ủy ban Kiểm tra Tỉnh ủy`.
  if (!first && head === 'committee' && other === 2 && isWord(scan, at + 1, W.ủy)) return other;
  // `Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam`.
  if (head === 'committee' && other > 0 && (isWord(scan, at - 1, W.ương) || isCentral(scan, at - 1))) return other;
  // `Tổ chức Nông nghiệp và Lương thực Liên hợp quốc`, `Ủy ban Pháp luật Quốc hội`.
  if (!first && (head === 'committee' || head === 'department') && isWhole(scan, at)) return other;
  // `BCH TW Đảng`, `Ban Tổ chức Trung ương Đảng`.
  if (!first && head === 'committee' && other === 1 && isText(scan, at, 'Đảng')) return 1;
  // `Ban Chấp hành Đảng bộ Quân khu 7`.
  if (!first && head === 'committee' && other > 0 && isPartyBodys(scan, at)) return other;
  // `Ban Chỉ đạo 35 Bộ Quốc phòng`.
  const isNumbered =
    !first && head === 'committee' && scan.tokens.kind[at - 1] === NUMBER && isText(scan, at - 2, 'đạo');
  if (isNumbered && isParent(scan, at)) return bodyLength(reading, at, to);
  // `Đảng ủy Bộ Tư lệnh Vùng 2 Hải quân`, `Trung tâm Huấn luyện Vùng 4 Hải quân`.
  if (isText(scan, at, 'Vùng') && (isText(scan, at - 1, 'lệnh') || (!first && isText(scan, at + 2, 'Hải')))) return 1;
  // `Phòng Cảnh sát hình sự Công an tỉnh Nghệ An`: the department names its parent.
  if (!first && head === 'department' && other >= compound && isParent(scan, at)) return other;
  // `Tập đoàn Điện tử Samsung`; `Ban Chấp hành Hội Nhà báo Việt Nam`: an association of a profession.
  if (!first && head === 'company' && isFirmsWord(scan, at) && isWhole(scan, at)) return other;
  // … and the paper of one (`Báo Đại biểu Nhân dân`).
  const ofMembers = isText(scan, at - 1, 'Hội') || (isText(scan, at, 'Đại') && isOneOf(scan, at - 1, ['Báo', 'chí']));
  const members = ofMembers && title <= compound ? 0 : title;
  if (!first && ofMembers && isText(scan, at, 'Liên')) return Math.max(1, other);
  const served = first || other === 0 ? -1 : servedLength(reading, at, to, head);
  if (served >= 0) return served;
  const isOther = (other > 0 || members > 1 || meeting > 0) && Math.max(other, members, meeting) >= compound;
  if (!first && isOther && (head !== 'named' || other === 0)) return 0;
  if (first && title > 1 && title > compound && head !== 'committee' && other < title && !ofMembers) return 0;
  if (first && head === 'committee' && meeting > other && meeting >= compound && !areGames(scan, at)) return 0;
  if (
    head !== 'named' &&
    place === 0 &&
    compound < 2 &&
    vietnameseNameEnd(scan, at, to, true) - at >= ((first && !isProvincial(scan, at)) || head === 'company' ? 3 : 2) &&
    !(isCapital(scan, at - 1) && !lastIsPlace(scan, at) && leadsToPerson(scan, at, to))
  )
    return first ? 0 : placeOfBody(scan, at, head) || restOfPlace(scan, at, to);
  // `Đại học Quốc gia Hà Nội Lê Quân`: behind a place the person begins, even where names may carry one.
  if (head === 'named' && !first && lastIsPlace(scan, at) && vietnameseNameEnd(scan, at, to, true) - at >= 2) return 0;
  if (!first && (head === 'named' || (reading.acronymAt[at - 1] ?? 0) > 0) && startsOfficeHolder(scan, at, to))
    return 0;
  if (place > 0 && place >= compound) return place;
  if (compound > 0) return compound;
  return head === 'whole' ? 1 : wordLength(scan, at, to, first);
}

/** Tokens that a lower-case word adds to a name, 0 to stop before it. */
function lowerPart(reading: Reading, at: number, to: number, state: NameSoFar): number {
  const { scan } = reading;
  const { head, found } = state;
  const next = at + 1;
  // `Ban Chỉ đạo 389 tỉnh quý I/2022`: when it met.
  if (((reading.covered[at] ?? 0) & IN_DATE) !== 0) return 0;
  if (isWord(scan, at, W.và)) {
    // `Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh`.
    // … but `Tổ chức Y tế Thế giới và các tổ chức khác`.
    if (found && (head === 'committee' || head === 'department') && isWord(scan, next, W.các)) {
      const members = membersLength(reading, next, to);
      return members > 0 ? 1 + members : 0;
    }
    // `Trường Phổ thông dân tộc bán trú Tiểu học và THCS Na Mèo`.
    if (head === 'named' && isOneOf(scan, next, ['THCS', 'THPT']) && isOneOf(scan, at - 1, ['học', 'TH', 'THCS']))
      return 2;
    if (andBeginsOther(reading, at, head)) return 0;
    const mayGoOn = found && head !== 'whole' && !(head === 'named' && isClosedList(scan, state.from, at));
    return mayGoOn && (joinsFieldInLetters(reading, next, state) || andGoesOn(reading, next, to, head)) ? 1 : 0;
  }
  // `Hội Sinh viên trường Đại học Thủy lợi`.
  if (isWord(scan, at, W.trường) && isSchools(scan, next)) {
    const school = bodyLength(reading, next, to);
    if (school > 0) return 1 + school;
  }
  // `Đảng bộ cơ quan Bộ Tài chính`, `Đảng ủy cơ quan Trung ương Hội …`.
  if (at === state.from && isText(scan, at, 'cơ') && isText(scan, next, 'quan') && isText(scan, at - 2, 'Đảng')) {
    const whose = bodyLength(reading, at + 2, to);
    if (whose > 0) return 2 + whose;
  }
  // `Chi bộ thôn 3`, `Ban Công tác Mặt trận khu phố Hòa Bình`.
  const hamlet = head === 'local' && at === state.from ? hamletLength(scan, at, to) : 0;
  if (hamlet > 0) return hamlet;
  // `xã hội` is no commune.
  const isUnit = ((scan.flags[at] ?? 0) & ADMIN_UNIT) !== 0 && !(isText(scan, at, 'xã') && isText(scan, next, 'hội'));
  if (isUnit) {
    const unit = unitLength(scan, at);
    // `Hội đồng điều phối vùng đồng bằng sông Cửu Long`.
    const region =
      (found || state.qualified) && isText(scan, at, 'vùng') && (isLower(scan, next) || opensRegion(scan, next))
        ? regionLength(scan, next)
        : 0;
    if (region > 0) return 1 + region;
    // `Ủy viên Hội đồng điều phối vùng`: of the region that the article is about.
    if (isText(scan, at, 'vùng') && isText(scan, at - 1, 'phối') && isOneOf(scan, at - 2, ['điều', 'Điều'])) return 1;
    if (isCapital(scan, at + unit) && unit > 0) {
      if (head === 'ministry' && !found) return 0;
      const place = unitPlace(scan, at + unit, to);
      if (place > 0) return unit + place;
    }
    // `UBND tỉnh`, `HĐND thành phố`: of the place that the article is about.
    const isFirst = at === state.from || isSign(scan, at - 1, CLOSE);
    if (
      unit > 0 &&
      (isPartys(scan, state.from, at) ||
        (head === 'local' && isFirst) ||
        (found && head !== 'whole' && (head !== 'named' || isProvincesOwn(scan, state.from, at))))
    )
      return unit;
  }
  // `Bệnh viện dã chiến cấp 2`, `… cấp 2 số 7`.
  if (head === 'named' && at === state.from && isText(scan, at - 1, 'chiến') && scan.tokens.kind[next] === NUMBER)
    return isWord(scan, at + 2, W.số) && scan.tokens.kind[at + 3] === NUMBER ? 4 : 2;
  // `Ủy ban châu Âu`.
  const continent = head === 'ministry' || head === 'whole' ? 0 : longestLength(scan, at, COUNTRY);
  if (continent > 0) return continent;
  if (isWord(scan, at, W.của) && head === 'department' && found) return ofUnitedNations(scan, at);
  if (isWord(scan, at, W.của) && head === 'committee') return ownerLength(reading, at, to, found);
  if (isWord(scan, at, W.giữa) && head === 'committee') return partiesLength(scan, at, state.from);
  if (isWord(scan, at, W.về) && (head === 'committee' || (found && head === 'department')))
    return aboutLength(reading, at, to, state);
  if (isWord(scan, at, W.các) && (head === 'department' || head === 'committee')) return membersLength(reading, at, to);
  // `Liên hiệp các tổ chức hữu nghị`: the head ends in that word.
  if (at === state.from && isWord(scan, at - 1, W.các)) return Math.max(0, membersLength(reading, at - 1, to) - 1);
  // `Đội Cảnh sát giao thông số 6`, `Tổ bầu cử số 5`, `Tổ công tác số 2`.
  if (
    isWord(scan, at, W.số) &&
    scan.tokens.kind[next] === NUMBER &&
    (found || head === 'committee' || isText(scan, at - 1, 'cử'))
  )
    return (scan.tokens.value[next] ?? 0) < 100 && !(head === 'local' && isText(scan, at - 1, 'tỉnh')) ? 2 : 0;
  const seat = seatLength(reading, at, state);
  if (seat >= 0) return seat;
  if (isWord(scan, at, W.vì) && isCapital(scan, next) && at === state.from) return 1;
  // `TAND tối cao`.
  if (head === 'local') return isWord(scan, at, W.tối) || isWord(scan, at, W.cấp) ? tailLength(scan, at) : 0;
  if (head === 'whole') return 0;
  const bridge = bridgeLength(reading, at, to, state);
  if (bridge > 0 || !found) return bridge;
  if (longestLength(scan, at, STOP_PHRASE) > tailLength(scan, at)) return 0;
  if (head === 'ministry') {
    const field = longestLength(scan, at, COMPOUND);
    if (isWord(scan, at - 1, W.và) || isSign(scan, at - 1, COMMA) || isSign(scan, at - 1, DASH)) return field;
    // `Bộ Phát triển đường bộ và Vận tải`: a field in small letters, and one more in capitals.
    const more = at + field + 1;
    const isAmid = field > 1 && isWord(scan, more - 1, W.và) && isCapital(scan, more) && !isVerbal(scan, at);
    if (isAmid && longestLength(scan, more, COMPOUND) > 1 && andGoesOn(reading, more, to, head)) return field;
    // `Bộ An ninh nội địa Hoa Kỳ`.
    const country = field > 1 && !isVerbal(scan, at) ? longestLength(scan, at + field, COUNTRY) : 0;
    return country > 0 ? field + country : 0;
  }
  if (isWord(scan, at - 1, W.và)) return longestLength(scan, at, COMPOUND);
  // A known noun goes on with the name of a department or school; one that is a verb as well does not.
  const noun = longestLength(scan, at, COMPOUND);
  // `Trung tâm Nghiên cứu phát triển và Hỗ trợ cộng đồng`: a further field in capitals tells that the verb is a noun.
  const isField = isWord(scan, at + noun, W.và) && isCapital(scan, at + noun + 1);
  if (beginsPredicate(scan, at) && !(isField && andGoesOn(reading, at + noun + 1, to, head))) return 0;
  return Math.max(tailLength(scan, at), noun);
}
