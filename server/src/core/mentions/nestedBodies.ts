/** Which names of bodies inside other names are bodies of their own, and which only look like one. */
import { COLON, COMMA } from '../text/signs.ts';
import { composed } from '../text/composed.ts';
import { ALL_CAPS, NUMBER } from '../text/tokens.ts';
import { COMPOUND, COUNTRY, MEETING_HEAD, ORGANISATION_HEAD, PLURAL, TITLE } from './categories.ts';
import { IN_DATE, type OrganisationDraft, type Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { type HeadClass } from './grammar/organisationHeads.ts';
import { isSchools } from './bodyOwners.ts';
import { isFormation, isTroop, unitLength } from './nameParts.ts';
import { longestLength, startsAny, type Scan } from './scan.ts';
import { isPartOfShoutedWord } from './shoutedWords.ts';
import { firstUnit, isCapital, isLower, isOneOf, isSign, isText, isWord, placeLength } from './tokenTests.ts';
import { followsTitle, headOfBody } from './headOfBody.ts';
import { isGivenNameBehindBan } from './personName.ts';

/** Bodies that stand by themselves inside another one's name (`Văn phòng Chính phủ`, `Vụ Kế hoạch Bộ Y tế`). */
export const nests = (head: HeadClass): boolean => head === 'whole' || head === 'ministry' || head === 'local';

const textOf = ({ scan: { tokens } }: Reading, from: number, to: number): string =>
  composed(tokens.text.slice(tokens.start[from], tokens.end[to - 1]));

/** `Ban Chấp hành Hội Nông dân Việt Nam`, `Đảng ủy Tập đoàn Điện lực`: the organ of an association or firm names it. */
export function isOrganOf(reading: Reading, outer: OrganisationDraft, at: number, head: HeadClass): boolean {
  // `Cục Kỹ thuật Quân khu 5`, `Bộ Tham mưu Quân đoàn 34`.
  if (isTroop(reading.scan, at) && isOneOf(reading.scan, outer.from, ['Phòng', 'Cục', 'Bộ', 'Ban'])) return true;
  // `Phòng Chính trị Sư đoàn 5`, `Ban Tham mưu Trung đoàn 4`.
  if (isFormation(reading.scan, at) && isOneOf(reading.scan, outer.from, ['Phòng', 'Ban'])) return true;
  // `Trung tâm Huấn luyện Vùng 4 Hải quân`.
  if (isText(reading.scan, at, 'Vùng') && isText(reading.scan, outer.from, 'Trung')) return true;
  // `Ban Chấp hành Đảng bộ Quân khu 7`.
  if (isTroop(reading.scan, at) && isText(reading.scan, at - 2, 'Đảng')) return true;
  if (head === 'named' && isSchools(reading.scan, at)) return true;
  // `Ban Xây dựng Đảng Đảng ủy xã`, `UBKT Đảng ủy phường`.
  if (isText(reading.scan, at, 'Đảng') && isOneOf(reading.scan, at + 1, ['ủy', 'uỷ'])) return true;
  // `Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam`.
  // … `Bộ Chính trị Đảng Nhân dân Cách mạng Lào`.
  const isOrgan = at === outer.headTo && isOneOf(reading.scan, at - 1, ['trị', 'thư']);
  if (isText(reading.scan, at, 'Đảng') && (isOrgan || isWord(reading.scan, at - 1, W.ương)))
    return isCapital(reading.scan, at + 1) && placeLength(reading.scan, at + 1) === 0;
  // `Đại hội đồng Hiệp hội Bưu chính …`, `Hội đồng điều hành Liên minh …`.
  if (
    at < outer.from + 5 &&
    ORGAN.test(textOf(reading, outer.from, at)) &&
    ASSOCIATION.test(textOf(reading, at, at + 2))
  )
    return true;
  if (at !== outer.headTo) return false;
  // `Cổng TTĐT Ủy ban Dân tộc`: whose site it is.
  if (isOneOf(reading.scan, outer.from, ['Cổng', 'Trang'])) return true;
  const organ = textOf(reading, outer.from, outer.headTo);
  if (head === 'named' && (organ === 'Hội đồng' || organ === 'Phân hiệu')) return true;
  // `Ủy ban Kiểm tra Đảng ủy`.
  if (isText(reading.scan, at, 'Đảng') && /^(?:Ủy ban Kiểm tra|Văn phòng|Ban Xây dựng Đảng)$/u.test(organ)) return true;
  const isMass =
    organ === 'Đoàn Thanh niên' ||
    /^(?:Công đoàn(?: cơ sở)?|CĐCS)$/u.test(organ) ||
    /^Đảng (?:[uủ][ỷy]|bộ)$/u.test(organ);
  const isUnit = isCommand(reading.scan, at) || isText(reading.scan, at + 1, 'đoàn');
  if (isMass && (head === 'named' || head === 'company' || isUnit)) return true;
  if (head === 'company' || head === 'named') return /^Đảng (?:ủy|bộ)$/u.test(organ);
  const isStanding = /^(?:(?:Văn phòng|Cơ quan) [Tt]hường trực|Hội đồng Trị sự|Ban Trị sự|Hội đồng Thống đốc)$/u.test(
    organ,
  );
  if (isStanding) return true;
  if (head === 'committee')
    return (
      /^(?:Ban Thường trực|Đoàn Chủ tịch)$/u.test(organ) ||
      (/^(?:Đảng (?:ủy|bộ)|Chi bộ)$/u.test(organ) && isText(reading.scan, at + 2, 'huy'))
    );
  return (
    head === 'department' &&
    /^(?:Ban [Cc]hấp hành|Ban [Tt]hường vụ|BCH)$/u.test(organ) &&
    /^(?:Hội|Hiệp hội|Liên đoàn|Liên hiệp|Tổng|Công đoàn|Đảng$)/u.test(textOf(reading, at, at + 1))
  );
}

const ORGAN =
  /^(?:Đại hội đồng|Hội đồng (?:[Đđ]iều hành|[Qq]uản trị)|Ủy ban [Đđ]iều hành|Ban (?:[Đđ]iều hành|[Cc]hấp hành|[Tt]hường vụ|[Tt]hư ký))$/u;
const ASSOCIATION = /^(?:Hiệp hội|Liên minh|Liên đoàn|Liên hiệp|Tổ chức|Mạng lưới|Hội )/u;

/** `Quân khu 7`, `Bộ Tư lệnh Vùng 2 Hải quân`. */
const isCommand = (scan: Scan, at: number): boolean =>
  isTroop(scan, at) || (isText(scan, at, 'Bộ') && isOneOf(scan, at + 1, ['Tư', 'tư', 'Chỉ', 'chỉ']));

const BLOCS = ['ASEAN', 'APEC', 'BRICS', 'SEACEN', 'G7', 'G20', 'G'] as const;

/**
 * Head words that head nothing here: in `Chánh Văn phòng Chính phủ`, `Tổng Thanh tra Chính phủ` they are words of the post. Asked at every
 * capital, so that the first letter decides which words are looked for.
 */
export function isNoBody({ scan }: Reading, at: number): boolean {
  // `Giáo dục Đại học Việt Nam`.
  if (
    startsAny(scan, at - 2, 1 << COMPOUND) &&
    isText(scan, at - 1, 'dục') &&
    longestLength(scan, at - 2, COMPOUND) === 4
  )
    return true;
  if (isPartOfShoutedWord(scan, at) || isInCountry(scan, at) || isGivenNameBehindBan(scan, at)) return true;
  switch (firstUnit(scan, at)) {
    // `Nhà Quốc hội` is a house.
    case 0x51:
      return isText(scan, at, 'Quốc') && isText(scan, at - 1, 'Nhà');
    // `Bộ đội Biên phòng tỉnh`, `Đồn Biên phòng`; `Phó Trưởng Ban Thường trực Ban Tổ chức Trung ương`.
    case 0x42:
      if (isText(scan, at, 'Ban') && isText(scan, at + 1, 'Thường') && isText(scan, at + 2, 'trực'))
        return isOneOf(scan, at - 1, ['Trưởng', 'trưởng']) && isOneOf(scan, at - 2, ['Phó', 'phó']);
      return isText(scan, at, 'Biên') && isOneOf(scan, at - 1, ['đội', 'Đồn', 'đồn']);
    // `liên Chính phủ`: between governments.
    case 0x43:
      // `Bộ trưởng Công an Lào`: what the office is for.
      if (isText(scan, at, 'Công'))
        return isText(scan, at - 1, 'trưởng') && isOneOf(scan, at - 2, MINISTERS) && isText(scan, at + 1, 'an');
      return isText(scan, at, 'Chính') && isOneOf(scan, at - 1, ['liên', 'Liên']);
    case 0x54:
      // `trường Phổ thông nội trú Tiểu học và THCS Na Ngoi`: one school.
      if (isText(scan, at, 'THCS') || isText(scan, at, 'THPT'))
        return isWord(scan, at - 1, W.và) && isOneOf(scan, at - 2, ['học', 'THCS']);
      // `Phó Thủ tướng Thường trực Chính phủ`.
      if (isText(scan, at, 'Thường')) return isOneOf(scan, at - 1, POSTS);
      // `Trưởng ban Tổ chức Trung ương`, `Luật Tổ chức Chính phủ`, `các ban: Tổ chức Trung ương`: no organisation, but organising.
      if (isText(scan, at, 'Tổ') && isSign(scan, at - 1, COLON) && isOneOf(scan, at - 2, ['ban', 'Ban'])) return true;
      // `Tổ chức Triển lãm …`: what somebody is to do.
      if (isText(scan, at, 'Tổ'))
        return isOneOf(scan, at - 1, ['ban', 'Luật']) || longestLength(scan, at + 2, MEETING_HEAD) > 0;
      return isText(scan, at, 'Thanh') && isPost(scan, at);
    // `Chủ tịch Hội đồng quản trị Công ty …`.
    // `Tổng cục trưởng Hải quan ASEAN`: of all members, no body.
    case 0x48:
      if (isText(scan, at, 'Hải') && isText(scan, at + 1, 'quan')) return isText(scan, at + 2, 'ASEAN');
      return (
        isText(scan, at, 'Hội') &&
        isOneOf(scan, at + 2, ['quản', 'Quản', 'thành', 'Thành']) &&
        longestLength(scan, at - 2, TITLE) > 2
      );
    // `Quốc vụ khanh Nghị viện`: an office.
    case 0x4e:
      // `Thống đốc Ngân hàng Trung ương ASEAN`: each of the members has one.
      if (isText(scan, at, 'Ngân')) return isOneOf(scan, at + 2, ['Trung', 'trung']) && isOneOf(scan, at + 4, BLOCS);
      if (isText(scan, at, 'Nhà')) return isHouse(scan, at, 'Trắng') || isPlant(scan, at);
      return isText(scan, at, 'Nghị') && isText(scan, at - 1, 'khanh');
    case 0x56:
      // … but `Chánh Văn phòng Điều phối nông thôn mới` is of that office.
      // … and so is `Chánh Văn phòng 389` of that one.
      if (scan.tokens.kind[at + 2] === NUMBER) return false;
      // … `Chánh Văn phòng Đoàn ĐBQH và HĐND tỉnh`, `… HĐND và UBND xã`: of an office of two.
      if (isText(scan, at + 2, 'Đoàn') || (isText(scan, at + 2, 'HĐND') && isWord(scan, at + 3, W.và))) return false;
      // `Văn phòng Tổng thống Donald Rust`: somebody's, who is named.
      if (isServedByName(scan, at)) return true;
      return isText(scan, at, 'Văn') && isPost(scan, at) && !isText(scan, at + 2, 'Điều');
    // `tại Phòng Bầu dục`.
    case 0x50:
      return isText(scan, at, 'Phòng') && isOneOf(scan, at + 1, ['Bầu', 'Khánh']) && isLower(scan, at + 2);
    case 0x110:
      return isText(scan, at, 'Điện') && isHouse(scan, at, 'Kremlin');
    default:
      return false;
  }
}

/** `Văn phòng Tổng thống`, `Văn phòng Thủ tướng` with a name behind it, and no country. */
const isServedByName = (scan: Scan, at: number): boolean =>
  isOneOf(scan, at + 3, ['thống', 'tướng']) && isCapital(scan, at + 4) && placeLength(scan, at + 4) === 0;

/** First syllables of `Bộ trưởng`, `Thứ trưởng`. */
const MINISTERS = ['Bộ', 'bộ', 'Thứ', 'thứ'] as const;

/** `tại Nhà Trắng`, `ở Điện Kremlin`: where somebody was; elsewhere who governs there. */
const isHouse = (scan: Scan, at: number, name: string): boolean =>
  isText(scan, at + 1, name) && isOneOf(scan, at - 1, ['tại', 'Tại', 'ở', 'Ở', 'trong']);

/** `khởi công Nhà máy nhiệt điện …`, `dự án Nhà máy …`: works that are built. */
const isPlant = (scan: Scan, at: number): boolean =>
  isText(scan, at + 1, 'máy') &&
  BUILT.some(
    ([one, two]) => isText(scan, at - 1, two) && (isText(scan, at - 2, one) || isText(scan, at - 2, capitalised(one))),
  );

const BUILT = [
  ['khởi', 'công'],
  ['xây', 'dựng'],
  ['khánh', 'thành'],
  ['động', 'thổ'],
  ['dự', 'án'],
] as const;

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `Tây Ban Nha`, `Vương quốc Liên hiệp Anh`. */
function isInCountry(scan: Scan, at: number): boolean {
  for (let back = 1; back < 4; back++)
    if (startsAny(scan, at - back, 1 << COUNTRY) && longestLength(scan, at - back, COUNTRY) > back) return true;
  return false;
}

const isPost = (scan: Scan, at: number): boolean =>
  isOneOf(scan, at - 1, ['Chánh', 'chánh', 'Tổng', 'tổng']) &&
  longestLength(scan, at, ORGANISATION_HEAD) > 0 &&
  longestLength(scan, at - 1, TITLE) === 3;

/** Last words of posts that `Thường trực` belongs to. */
const POSTS = ['PCT', 'PBT', 'tướng', 'trưởng', 'tịch', 'thư', 'viên', 'nhiệm'];

/** Heads that need more than what stands behind them: `Vùng Tây Bắc`, `Trung tâm Hà Nội`, `Thuế Mỹ`, `các ban Đảng Trung ương`. */
export function headsNothing(reading: Reading, head: string, at: number): boolean {
  const { scan } = reading;
  if (head === 'Vùng') return scan.tokens.kind[at] !== NUMBER;
  // `PC Gia Lai` is a power company, `PC03` a department of the police.
  if (head === 'PC') return placeLength(scan, at) === 0;
  // `Trung tâm Hội nghị tỉnh`: a house.
  if (head === 'Trung tâm')
    return (
      placeLength(scan, at) >= Math.max(1, longestLength(scan, at, COMPOUND)) ||
      unitLength(scan, at) > 0 ||
      longestLength(scan, at, MEETING_HEAD) > 1 ||
      // `Trung tâm Hành chính tỉnh`, but `Trung tâm Hành chính công`.
      (isText(scan, at, 'Hành') && isText(scan, at + 1, 'chính') && !isOneOf(scan, at + 2, ['công', 'Công']))
    );
  // `Trường đại học địa phương`: a kind.
  if (head === 'Trường Đại học' && isText(scan, at, 'địa')) return isText(scan, at + 1, 'phương');
  // `Đoàn Trường Đại học Vinh sang thăm`: a delegation.
  if (/^Đoàn [Tt]rường$/u.test(head)) return !isOneOf(scan, at - 3, ['thư', 'hành', 'vụ', 'BCH', 'BTV']);
  // `Trưởng Ban Ban Chỉ đạo …`.
  if (head === 'Ban' && isText(scan, at, 'Ban')) return true;
  // `Đoàn đại biểu Quốc hội Việt Nam` is on a visit.
  if (/^Đoàn [đĐ]ại biểu Quốc hội$/u.test(head)) return longestLength(scan, at, COUNTRY) > 0;
  if (head === 'Đội') return isText(scan, at, 'Danh');
  // `Vụ Đông Xuân`: a season of the fields.
  if (head === 'Vụ') return isSeason(scan, at);
  // `Điểm Bưu điện Văn hóa xã`, `ngành Điện lực Việt Nam`: those of a province, a town or a district alone are bodies.
  // … `TỔNG CÔNG TY ĐIỆN LỰC MIỀN TRUNG`: in capitals throughout it may be the rest of a name.
  if (head === 'Bưu điện' || head === 'Điện lực')
    return (
      ((scan.tokens.shape[at - 1] ?? 0) & ALL_CAPS) !== 0 ||
      (unitLength(scan, at) === 0 &&
        (!(isCapital(scan, at) && isCapital(scan, at + 1)) || longestLength(scan, at, COUNTRY) > 0))
    );
  if (head === 'Thuế') return longestLength(scan, at, COUNTRY) > 0;
  // `VÔ CÙNG THƯƠNG TIẾC BÁO TIN`.
  if (head === 'Báo') return isText(scan, at, 'TIN') && !isText(scan, at + 1, 'TỨC');
  if (head === 'Khối') return (reading.acronymAt[at] ?? 0) > 0;
  if (head === 'Mặt trận') return !isText(scan, at, 'Tổ') && !isLower(scan, at) && placeLength(scan, at) === 0;
  return head === 'Đảng' && (isText(scan, at, 'Trung') || scan.tokens.kind[at] === NUMBER);
}

/** `Đông Xuân`, `Hè Thu`; not `Đông Nam Á`, `Thu nhập`. */
const isSeason = (scan: Scan, at: number): boolean =>
  isOneOf(scan, at, ['Xuân', 'Hè', 'Mùa']) ||
  (isText(scan, at, 'Đông') && (isText(scan, at + 1, 'Xuân') || !isCapital(scan, at + 1))) ||
  (isText(scan, at, 'Thu') && isText(scan, at + 1, 'Đông'));

/** `Văn phòng HĐND và UBND huyện`: an office of two bodies; `at` is where one of them begins. */
export function sharesOffice(scan: Scan, outer: OrganisationDraft, at: number): boolean {
  // `Văn phòng Đoàn ĐBQH và HĐND tỉnh`.
  const isDelegations = isText(scan, outer.from, 'Văn') && isText(scan, outer.from + 2, 'Đoàn');
  if (isDelegations && (at === outer.from + 2 || isText(scan, at, 'HĐND'))) return at < outer.headTo + 2;
  const first = outer.from + 2;
  if (!isText(scan, outer.from, 'Văn') && !isText(scan, outer.from, 'VĂN')) return false;
  if (!isText(scan, first, 'HĐND') || (at !== first && at !== first + 2)) return false;
  return (isWord(scan, first + 1, W.và) || !isLower(scan, first + 1)) && isText(scan, first + 2, 'UBND');
}

/** `Tập đoàn Viettel`, `Tổng LĐLĐ Việt Nam`, `Ban Chấp hành Trung ương Đảng`: the inner words are another name of the same body. */
export function isSameBody(reading: Reading, outer: OrganisationDraft, inner: OrganisationDraft): boolean {
  const { scan, lexicon } = reading;
  if (sharesOffice(scan, outer, inner.from)) return false;
  const head = headOfBody(scan, inner.from);
  // `Thường trực HĐND tỉnh`.
  const isStanding = isText(scan, outer.from, 'Thường') && inner.from === outer.from + 2;
  // `Ban Chấp hành Trung ương Đảng Cộng sản Cuba`: the party goes on behind the words of the head.
  const isParty = head?.text === 'Đảng' && inner.to > outer.headTo;
  if (inner.from < outer.headTo && !isParty && head?.class !== 'whole' && !isStanding && !isSchools(scan, inner.from))
    return true;
  // `Ủy ban liên Chính phủ`: between governments, not of one.
  if (isText(scan, inner.from - 1, 'liên')) return true;
  if (outer.known >= 0 && inner.known >= 0)
    if (lexicon.names[outer.known]?.entity === lexicon.names[inner.known]?.entity) return true;
  const name = textOf(reading, inner.from, inner.to);
  if (/^(?:Trung ương Đảng|Thường vụ Quốc hội$)/iu.test(name)) return true;
  const before = textOf(reading, outer.from, inner.from);
  if (/(?:^| )(?:Ủy ban|Uỷ ban|UB|UBTƯ|UBTW)(?: Trung ương| TW| TƯ| T\.[ƯW])?$/u.test(before))
    return /^(?:MTTQ|Mặt trận)/u.test(name);
  // `Ban Chấp hành Tổng LĐLĐ Việt Nam`.
  if (before.endsWith('Tổng')) return true;
  if (before === 'Bộ') return name.startsWith('Công an');
  if (before === 'Trung ương' || (before.endsWith('Đảng ủy') && /^Công an [Tt]rung ương/u.test(name))) return true;
  if (/^Ban [Cc]hấp hành$/u.test(before)) return name.startsWith('Đảng bộ');
  if (/(?:^|(?:ủy|bộ) )(?:Bộ|Ban) (?:[Cc]hỉ huy|[Tt]ư lệnh)$/u.test(before)) return /^(?:BĐBP|Bộ đội)/u.test(name);
  if (/^(?:Tổng cục|Cục|Chi cục|Vụ|Ban|Phòng|Đội)$/u.test(before))
    return /^(?:Thuế|Thanh tra|Kho bạc|Kiểm toán|Thi hành án|THADS)/u.test(name);
  // `Công ty Marvell Việt Nam`: the firm in its country.
  const isFirm = inner.from === outer.headTo && /^(?:Tập đoàn|Công ty|Cty)/u.test(before);
  if (isFirm && inner.to + placeLength(scan, inner.to) === outer.to) return true;
  return inner.to === outer.to && /^(?:Tập đoàn|Công ty|Nhà máy|Tổng [Cc]ông ty|Ngân hàng|Hãng)/u.test(before);
}

/** `Chủ tịch UBND xã, phường`, `Ban Chỉ huy Quân sự xã, phường`: the bodies of all units of a kind. */
function isOfUnits(scan: Scan, { headTo, to }: OrganisationDraft): boolean {
  if (!isSign(scan, to, COMMA)) return false;
  const isUnit = (at: number): boolean => isLower(scan, at) && unitLength(scan, at) > 0;
  const first = isUnit(to - 1) ? to - 1 : to - 2;
  if (first < headTo || !isUnit(first) || first + unitLength(scan, first) !== to || !isUnit(to + 1)) return false;
  const next = to + 1 + unitLength(scan, to + 1);
  // `Hội Nông dân tỉnh, huyện đoàn`.
  return !isCapital(scan, next) && !isOneOf(scan, next, ['ủy', 'uỷ', 'đoàn']);
}

/** `Ngân hàng Trung ương các nước`, `Phòng Nội vụ các huyện`, `Sở Y tế của 12 tỉnh`: one in each. */
function isOfStates(scan: Scan, { from, to }: OrganisationDraft): boolean {
  if (isWord(scan, to, W.các) && isWord(scan, to + 1, W.nước)) return true;
  const all = isWord(scan, to, W.của) ? to + 1 : to;
  if (!isWord(scan, all, W.các) && !(all > to && isMany(scan, all))) return false;
  // `Cục Thuế các tỉnh`, but `họp với Sở Y tế, Cục Quản lý thị trường của 12 tỉnh`.
  const isEach = isOneOf(scan, from, OF_UNITS) || (isText(scan, from, 'Cục') && isWord(scan, all, W.các));
  return isEach && (isOneOf(scan, all + 1, UNITS) || unitLength(scan, all + 1) > 0);
}

/** First words of offices that each province or district has. */
const OF_UNITS = [
  'TAND',
  'Tòa',
  'VKSND',
  'Bộ',
  'Sở',
  'Phòng',
  'Chi',
  'UBND',
  'Ủy',
  'Uỷ',
  'Công',
  'Hội',
  'Đoàn',
  'Ban',
  'Liên',
  'Tỉnh',
] as const;

/** `giám đốc 6 Sở KH&CN`, `Sở Tư pháp 10 tỉnh`: as many as there are provinces at most. */
const isMany = ({ tokens }: Scan, at: number): boolean =>
  tokens.kind[at] === NUMBER && (tokens.value[at] ?? 0) > 1 && (tokens.value[at] ?? 0) < 64;

const UNITS = ['tỉnh', 'thành', 'địa'] as const;

const endsInPlace = (scan: Scan, at: number): boolean =>
  [1, 2, 3].some((back) => placeLength(scan, at - back) === back);

/** `38 Đảng bộ xã, phường mới`, `12 Công an xã`: so many communes or districts, none of them named. */
function isCounted({ scan, covered }: Reading, { from, headTo, to }: OrganisationDraft): boolean {
  const isOffice = isText(scan, from, 'Sở') && to > headTo;
  if (isOffice && (isOneOf(scan, to + 1, UNITS) ? isMany(scan, to) : isMany(scan, from - 1) && !endsInPlace(scan, to)))
    return true;
  if (scan.tokens.kind[from - 1] !== NUMBER || ((covered[from - 1] ?? 0) & IN_DATE) !== 0) return false;
  return to === headTo + unitLength(scan, headTo) && isOneOf(scan, headTo, ['xã', 'phường', 'huyện', 'quận', 'thị']);
}

/** `các Ban HĐND tỉnh`, `các Ủy ban của Quốc hội`, `các UBND quận, huyện`: several bodies, told by their parent or their rank alone. */
export function isPluralBody(reading: Reading, draft: OrganisationDraft): boolean {
  const { scan } = reading;
  if (isOfUnits(scan, draft) || isOfStates(scan, draft)) return true;
  if (draft.from > 0 && isCounted(reading, draft)) return true;
  // `Mỗi Sở Ngoại vụ`: any one of them.
  if (isOneOf(scan, draft.from - 1, ['Mỗi', 'mỗi', 'Từng', 'từng']) && headOfBody(scan, draft.from) !== undefined)
    return true;
  if (draft.from === 0 || ((scan.flags[draft.from - 1] ?? 0) & PLURAL) === 0) return false;
  if (!isLower(scan, draft.from - 1))
    return isText(scan, draft.from - 1, 'Các') && headOfBody(scan, draft.from) !== undefined && isKind(scan, draft);
  // `Hội nghị lần thứ bảy Đoàn Chủ tịch …`.
  if (isWord(scan, draft.from - 2, W.thứ)) return false;
  const head = headOfBody(scan, draft.from);
  if (head === undefined || head.class === 'whole') return false;
  // `các Sở TT&TT`, `các Sở Y tế`; `các Sở Y tế, Tài chính`, `các Sở Y tế, Sở Tài chính` are two.
  if (head.text === 'Sở' && draft.to > draft.headTo) {
    const isJoint = isSign(scan, draft.to, COMMA) || isWord(scan, draft.to, W.và);
    return !isJoint || !(isText(scan, draft.to + 1, 'Sở') || longestLength(scan, draft.to + 1, COMPOUND) > 1);
  }
  // `Giám đốc các Sở Y tế báo cáo`: as many as provinces; `Giám đốc các Sở Y tế, Tài chính` are two.
  if (followsTitle(scan, draft.from - 1, false) && !isSign(scan, draft.to, COMMA) && !isWord(scan, draft.to, W.và))
    return true;
  // `các TAND cấp cao`.
  if (isWord(scan, draft.headTo, W.cấp) && draft.to === draft.headTo + 2) return true;
  if (isLower(scan, draft.headTo))
    return isWord(scan, draft.headTo, W.của) || draft.to === draft.headTo + 1 || isKind(scan, draft);
  return head.class === 'committee' && longestLength(scan, draft.headTo, ORGANISATION_HEAD) > 0;
}

/** `các Văn phòng liên lạc biên giới (BLO)`: small letters to the end, and no second one behind it: a kind of body. */
function isKind(scan: Scan, { headTo, to }: OrganisationDraft): boolean {
  for (let at = headTo; at < to; at++) if (!isLower(scan, at)) return false;
  return to > headTo + 1 && !isSign(scan, to, COMMA) && !isWord(scan, to, W.và);
}
