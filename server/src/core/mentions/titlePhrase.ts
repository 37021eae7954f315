/** One title of office: `[nguyên] Phó Tổng Thư ký [Liên hợp quốc] [phụ trách …]`, with the body, country or portfolio behind its head. */
import { COMMA, DASH } from '../text/signs.ts';
import { W } from './functionWords.ts';
import { WORD } from '../text/tokens.ts';
import { ADMIN_UNIT, COMPOUND, COUNTRY, ORGANISATION_HEAD, TITLE, TITLE_PREFIX } from './categories.ts';
import { IN_MEETING, IN_ORGANISATION, acronymStarting, type Reading, type TitleDraft } from './drafts.ts';
import { firmLength, letteredBody, lettersAsBody, maySit, type Qualifier } from './bodyBehindTitle.ts';
import { chairedMeeting, chairedYear } from './chairs.ts';
import { firmBehindPost } from './firmOfLetters.ts';
import { RANKS, TITLE_HEADS } from './grammar/titles.ts';
import { delegationEnd, kindOfPost } from './kindOfPost.ts';
import { seatsBehind } from './missionSeats.ts';
import { isForeignChair } from './officeHolder.ts';
import { englishRunEnd } from './englishNames.ts';
import { organisationTail } from './organisationName.ts';
import { lettersAmidTitle } from './lettersAmidTitle.ts';
import { kindOfLetters, unitLength, unitPlace } from './nameParts.ts';
import {
  formOfState,
  isCapital,
  isLower,
  isNumberedUnit,
  isOneOf,
  isSign,
  isSyllable,
  isText,
  isWord,
  placeLength,
} from './tokenTests.ts';
import { vietnameseNameEnd } from './personName.ts';
import {
  chargeEnd,
  divisionEnd,
  fieldEnd,
  lettersOfTwoFields,
  numberLength,
  portfolioEnd,
  isBodysRegion,
  regionEnd,
  seatOfTerm,
  smallBodyLength,
  unknownUnitEnd,
} from './portfolio.ts';
import { longest, longestLength, type Scan } from './scan.ts';
import { firstHolderLength, isAnyones, leadsToBearer } from './servedOffice.ts';

/** Tokens of a title at most, those it serves (`Trợ lý của Phó …`) included: a text of titles without end must not be followed to its end. */
const LONGEST_TITLE = 64;

/** `appositive`: behind a name, where a post in lower case needs no body (`…, phó bí thư thường trực, …`). */
export function titleAt(reading: Reading, at: number, limit: number, appositive = false): TitleDraft | undefined {
  const { scan } = reading;
  const to = Math.min(limit, at + LONGEST_TITLE);
  const before = longest(scan, at, TITLE_PREFIX);
  // `Cố vấn An ninh quốc gia` is no late one.
  const isWhole = before >= 0 && longestLength(scan, at, TITLE) > (scan.length[before] ?? 0);
  const prefixRow = isWhole ? -1 : before;
  const headFrom = prefixRow < 0 ? at : at + (scan.length[prefixRow] ?? 0);
  const row = longest(scan, headFrom, TITLE);
  if (row < 0) return undefined;
  const former = prefixRow >= 0 && scan.data[prefixRow] === 1;
  const headTo = headFrom + (scan.length[row] ?? 0);
  const title = scan.data[row] ?? 0;
  // `…, Đại sứ quán Việt Nam đã …`: a house.
  if (isText(scan, headTo, 'quán')) return undefined;
  // `phóng viên Nhật Hoàng`: somebody's own name.
  if (isText(scan, headTo - 1, 'Hoàng') && isText(scan, headFrom, 'Nhật') && !isCapital(scan, headTo)) return undefined;
  if (((reading.covered[headFrom] ?? 0) & IN_MEETING) !== 0) return undefined;
  // `đặc phái viên TTXVN`: a correspondent.
  if (isText(scan, headTo - 1, 'viên') && isOneOf(scan, headTo, AGENCIES)) return undefined;
  // `…, chuyên gia EU`, `…, chuyên viên Vụ Bắc Mỹ`: behind a name, a body or letters that everybody knows as one's.
  const isServant = isText(scan, headTo - 1, 'gia') || isText(scan, headTo - 1, 'viên');
  // `Viện sĩ Viện Hàn lâm Khoa học Nga …`.
  const isExperts = ((appositive && isServant) || isText(scan, headFrom, 'Viện')) && namesBody(reading, headTo);
  const isRank = !isExperts && RANKS.has(TITLE_HEADS[title] ?? '');
  let end = headTo;
  let organisation = -1;
  let qualified = false;
  const inner = isRank ? undefined : bodyInsideHead(reading, headFrom, headTo);
  if (inner !== undefined) {
    organisation = inner.organisation;
    qualified = true;
    end = inner.to;
  }
  if (
    NEEDS_BODY.has(TITLE_HEADS[title] ?? '') &&
    inner === undefined &&
    (reading.organisationAt[headTo] ?? 0) === 0 &&
    (reading.acronymAt[headTo] ?? 0) === 0
  )
    return undefined;
  // `…, Trưởng phòng Hóa lý vật liệu phi kim loại, …`: behind a name a division's field goes on to the next sign.
  const division = appositive && inner === undefined ? divisionEnd(reading, headTo, to, title) : 0;
  if (division > 0) {
    qualified = true;
    end = division;
  } else if (!isRank) {
    // `Phó Thủ tướng Thường trực`, `Đại biện lâm thời`: the matcher took these; a body, country or portfolio follows.
    for (let round = 0; round < 4 && end < to; round++) {
      // `một trợ lý của Ngoại trưởng Dean Rusk`: the name is that of the one served.
      if (isWord(scan, end, W.của) && isAnyones(scan, at, headFrom) && leadsToBearer(reading, end + 1, to)) break;
      // `quyết định của Bộ trưởng về công tác cán bộ`: on what it is.
      if (end === headTo && isWord(scan, end, W.về) && isWord(scan, at - 1, W.của) && isLower(scan, end + 1)) break;
      const step = qualifierAt(reading, end, to, headTo, title);
      if (step === undefined) {
        const letters = lettersAmidTitle(reading, end, qualified);
        if (letters === 0) break;
        end += letters;
        continue;
      }
      if (step.organisation >= 0 && organisation < 0) organisation = step.organisation;
      qualified = true;
      end = step.to;
    }
    if (/[Pp]hái đoàn/u.test(TITLE_HEADS[title] ?? '')) end = furtherSeats(reading, end, to);
    const firm = appositive && !qualified ? firmBehindPost(scan, end, TITLE_HEADS[title] ?? '') : 0;
    if (firm > 0) {
      organisation = letteredBody(reading, end, end + firm).organisation;
      qualified = true;
      end += firm;
    }
  }
  const isLowerHead = isLower(scan, headFrom) && isLower(scan, at);
  if (isLowerHead && !qualified && !isCapital(scan, end) && !(appositive && scan.tokens.kind[end] !== WORD))
    return undefined;
  return { from: at, to: end, headFrom, headTo, title, organisation, former, qualified };
}

/** `… bên cạnh Liên hợp quốc (LHQ), WTO và các tổ chức quốc tế khác tại Geneva`: with whom else an envoy deals, or `at`. */
function furtherSeats(reading: Reading, at: number, to: number): number {
  const end = seatsBehind(reading, at, at, {
    bodyEnd: (next) => organisationStarting(reading, next)?.to ?? acronymStarting(reading, next)?.to,
    seatLength: (seat) => placesLength(reading, seat),
  });
  return Math.min(to, end);
}

function namesBody(reading: Reading, at: number): boolean {
  if ((reading.organisationAt[at] ?? 0) > 0) return true;
  const letters = acronymStarting(reading, at);
  return letters !== undefined && kindOfLetters(reading, letters) === 'organisation';
}

/** Posts at the head of a body of whatever kind: not for one matter. */
const HEADS_OF_BODIES =
  /^(?:Phó |Phó Tổng |Tổng )*(?:Giám đốc|Hiệu trưởng|Chủ tịch|Bí thư|Bộ trưởng|Thứ trưởng|Cục trưởng|Vụ trưởng|Viện trưởng|Chủ nhiệm|Chánh Văn phòng|Chánh Thanh tra|Trưởng ban|Thủ tướng|Thống đốc|Tư lệnh|Chính ủy|Chỉ huy trưởng)(?: Thường trực)?$/u;

/** Posts that serve somebody (`Cố vấn cho Tổng thống`); `giấy khen của Giám đốc Công an tỉnh cho Công an xã …` goes to whom it names. */
const SERVING = /Cố vấn|Trợ lý|Thư ký|viên|sứ|Đại diện|Người phát ngôn/u;

/** News agencies and broadcasters that send correspondents. */
const AGENCIES = ['TTXVN', 'VOV', 'VTV'] as const;

/** Heads that are a post only of the body behind them (`Trưởng Phòng …`). */
const NEEDS_BODY: ReadonlySet<string> = new Set(['Trưởng', 'Phó trưởng', 'CT']);

/** `Trưởng Ban Tổ chức Tỉnh ủy`, `Chánh Văn phòng Chính phủ`: the body's name begins inside the head. */
function bodyInsideHead(reading: Reading, headFrom: number, headTo: number): Qualifier | undefined {
  for (let at = headFrom + 1; at < headTo; at++) {
    const body = organisationStarting(reading, at);
    if (body !== undefined && body.to >= headTo) return body;
  }
  return undefined;
}

function qualifierAt(reading: Reading, at: number, to: number, headTo: number, title: number): Qualifier | undefined {
  const { scan } = reading;
  const chaired = chairedMeeting(reading, at, title);
  if (chaired > at) return { to: chaired, organisation: -1 };
  const own = organisationStarting(reading, at);
  // `Giám đốc LEGO Manufacturing Việt Nam`.
  const branch = own === undefined && reading.acronymAt[at] ? firmLength(reading, at, to, title) : 0;
  if (branch > 2) return letteredBody(reading, at, at + branch);
  if (own !== undefined) return own;
  const first = firstHolderLength(scan, at, to);
  if (first > 0) return { to: at + first, organisation: -1 };
  const number = at === headTo ? numberLength(scan, at, title) : 0;
  if (number > 0) return { to: at + number, organisation: -1 };
  if (isNumberedUnit(scan, at)) return { to: at + 2, organisation: -1 };
  const acronym = reading.acronymAt[at] ?? 0;
  // `Tổng thống LB Nga`, `Thủ tướng CH Séc`: letters of the form of a state.
  if (acronym > 0 && longestLength(scan, at, COUNTRY) < 2) {
    const pair = lettersOfTwoFields(reading, at, title);
    if (pair > at) return { to: pair, organisation: -1 };
    const letters = lettersAsBody(reading, acronym - 1, title);
    // `Trưởng đoàn ĐBQH tỉnh`.
    const isDelegation = letters !== undefined && /[Đđ]oàn$/u.test(TITLE_HEADS[title] ?? '');
    return isDelegation ? { ...letters, to: delegationEnd(scan, letters.to, to) } : letters;
  }
  // `Giám đốc khu vực châu Á - Thái Bình Dương của …`.
  const region = at === headTo ? regionEnd(reading, at, placesLength) : at;
  if (region > at && isWord(scan, region, W.của)) return qualifierAt(reading, region, to, headTo, title);
  if (region > at && (isBodysRegion(reading, region) || isText(scan, at - 1, 'trách')))
    return { to: region, organisation: -1 };
  const charge = at === headTo ? chargeEnd(reading, at, to) : at;
  if (charge > at) return { to: charge, organisation: -1 };
  const isServed = isWord(scan, at, W.cho) && SERVING.test(TITLE_HEADS[title] ?? '');
  if (isWord(scan, at, W.của) || isServed || isWord(scan, at, W.thuộc)) {
    const body = organisationStarting(reading, at + 1);
    if (body !== undefined) return body;
    const letters = reading.acronymAt[at + 1] ?? 0;
    if (letters > 0) return lettersAsBody(reading, letters - 1, title);
    if (placeLength(scan, at + 1) > 0) return { to: at + 1 + placeLength(scan, at + 1), organisation: -1 };
    // `Đặc phái viên của Tổng Thư ký LHQ`: the office served is part of the title.
    const served = longest(scan, at + 1, TITLE);
    if (served >= 0 && isCapital(scan, at + 1)) {
      const inner = titleAt(reading, at + 1, to);
      if (inner !== undefined) return { to: inner.to, organisation: inner.organisation };
    }
    return undefined;
  }
  // `Đặc phái viên Tổng thống Mỹ về khí hậu`.
  if (
    at === headTo &&
    isCapital(scan, at) &&
    SERVANTS.test(TITLE_HEADS[title] ?? '') &&
    longestLength(scan, at, TITLE) > 0
  ) {
    const served = titleAt(reading, at, to);
    if (served !== undefined) return { to: served.to, organisation: served.organisation };
  }
  if (isWord(scan, at, W.tại) || isWord(scan, at, W.ở)) {
    if (!maySit(scan, at, TITLE_HEADS[title] ?? '')) return undefined;
    const body = organisationStarting(reading, at + 1);
    if (body !== undefined) return body;
    const place = placesLength(reading, at + 1);
    if (place > 0) return { to: at + 1 + place, organisation: -1 };
    const letters = reading.acronymAt[at + 1] ?? 0;
    return letters > 0 ? lettersAsBody(reading, letters - 1, title) : undefined;
  }
  if (isWord(scan, at, W.bên) && isWord(scan, at + 1, W.cạnh)) {
    return (
      organisationStarting(reading, at + 2) ??
      (reading.acronymAt[at + 2] ? lettersAsBody(reading, (reading.acronymAt[at + 2] ?? 1) - 1, title) : undefined)
    );
  }
  if ((isWord(scan, at, W.phụ) || isWord(scan, at, W.đặc)) && isWord(scan, at + 1, W.trách))
    return { to: portfolioEnd(reading, at + 2, to), organisation: -1 };
  // `phỏng vấn Chính ủy Cảnh sát biển về xây dựng lực lượng`: what they spoke of.
  const isTalk =
    at > headTo &&
    SPOKEN_OF.some(([one, two]) => isText(scan, at + 1, one) && isText(scan, at + 2, two)) &&
    !/viên|Thư ký|Trợ lý|Cố vấn|Đại diện|sứ/u.test(TITLE_HEADS[title] ?? '');
  // `Cao ủy LHQ về người tị nạn`, but `trao đổi với Giám đốc Đại học Huế về …`.
  const isHeadOf =
    ((reading.covered[at - 1] ?? 0) & IN_ORGANISATION) !== 0 && HEADS_OF_BODIES.test(TITLE_HEADS[title] ?? '');
  // In a headline in capitals it is what somebody decided on.
  const isAbout = isWord(scan, at, W.về) && !isText(scan, at, 'VỀ') && !isWord(scan, at + 1, W.việc);
  if (isAbout && at > headTo - 1 && !isTalk && !isHeadOf) {
    const end = portfolioEnd(reading, at + 1, to);
    return end > at + 1 ? { to: end, organisation: -1 } : undefined;
  }
  if (isWord(scan, at, W.nước) && isText(scan, at + 1, 'chủ') && isText(scan, at + 2, 'nhà'))
    return { to: at + 3, organisation: -1 };
  const land = isWord(scan, at, W.nước) ? at + 1 : at;
  if (isWord(scan, land - 1, W.nước)) {
    // `nước CHXHCN Việt Nam`.
    const country = land + formOfState(scan, land);
    if (placeLength(scan, country) > 0) return { to: country + placeLength(scan, country), organisation: -1 };
  }
  const seat = seatOfTerm(scan, at, to, title);
  if (seat > 0) return { to: at + seat, organisation: -1 };
  // `Đại biểu Quốc hội thành phố Hà Nội`.
  if (unitLength(scan, at) === 2 && !isWord(scan, at, W.thị)) {
    // `Thị trưởng thành phố Gyeongju`, `Chủ tịch đặc khu Phú Quý`.
    const isForeign = isCapital(scan, at + 2) && !isSyllable(scan, at + 2);
    const island = isWord(scan, at, W.thành) ? 0 : unitPlace(scan, at + 2, to);
    const place = island || placeLength(scan, at + 2) || (isForeign ? 1 : 0);
    return place > 0 ? { to: at + 2 + place, organisation: -1 } : undefined;
  }
  if (((scan.flags[at] ?? 0) & ADMIN_UNIT) !== 0 && isCapital(scan, at + 1)) {
    const place = placeLength(scan, at + 1);
    if (place > 0) return { to: at + 1 + place, organisation: -1 };
    // `Chánh Thanh tra tỉnh Bùi Văn Thịnh`.
    if (vietnameseNameEnd(scan, at + 1, to, true) > at + 3 || longestLength(scan, at + 1, TITLE) > 1)
      return { to: at + 1, organisation: -1 };
    return { to: unknownUnitEnd(scan, at, to), organisation: -1 };
  }
  // `Chánh Thanh tra tỉnh;`
  if (isText(scan, at - 1, 'tra') && unitLength(scan, at) > 0 && !isCapital(scan, at + unitLength(scan, at)))
    return { to: at + unitLength(scan, at), organisation: -1 };
  // `Đại sứ Việt Nam tại Ấn Độ kiêm nhiệm Bhutan`.
  const also = isSign(scan, at, COMMA) ? at + 1 : at;
  if (isWord(scan, also, W.kiêm) && isWord(scan, also + 1, W.nhiệm)) {
    const from = isWord(scan, also + 2, W.tại) ? also + 3 : also + 2;
    const places = placesLength(reading, from);
    return places > 0 ? { to: from + places, organisation: -1 } : undefined;
  }
  // `Giám đốc sở TT&TT Hà Nội`.
  const field = isOneOf(scan, at, ['sở', 'cục', 'vụ']) ? (reading.acronymAt[at + 1] ?? 0) : 0;
  if (field > 0) {
    const end = reading.acronyms[field - 1]?.lettersTo ?? at + 2;
    return { to: end + placeLength(scan, end), organisation: -1 };
  }
  const small = smallBodyLength(scan, at, to);
  if (small > 0) return { to: at + small, organisation: -1 };
  const year = chairedYear(reading, at, title);
  if (year > 0) return { to: at + year, organisation: -1 };
  // `Trưởng ban Nội chính Trung ương`.
  if (isText(scan, at, 'Trung') && isWord(scan, at + 1, W.ương)) return { to: at + 2, organisation: -1 };
  // `nguyên Kế toán trưởng quỹ này`: of the body spoken of.
  if (at === headTo && isText(scan, at + 1, 'này') && isOneOf(scan, at, OWN)) return { to: at + 2, organisation: -1 };
  // `Thủ tướng chính phủ`, `Hiệu trưởng nhà trường`.
  if (isText(scan, at, 'chính') && isText(scan, at + 1, 'phủ')) return { to: at + 2, organisation: -1 };
  if ((isText(scan, at, 'nhà') || isText(scan, at, 'Nhà')) && isWord(scan, at + 1, W.trường))
    return { to: at + 2, organisation: -1 };
  if (isText(scan, at, 'đại') || isText(scan, at, 'Đại')) {
    // `Trưởng đoàn đại biểu Quốc hội tỉnh`: the delegation in lower case, within the post.
    const parliament = /[Đđ]oàn$/u.test(TITLE_HEADS[title] ?? '') ? organisationStarting(reading, at + 2) : undefined;
    if (parliament !== undefined) return { to: parliament.to + unitLength(scan, parliament.to), organisation: -1 };
  }
  // `Giám đốc Sở Tăng Chí Thượng`, `Tư lệnh Quân khu`: the head alone; in `Bộ trưởng Khoa học …` no faculty stands.
  const bare = isCapital(scan, at) ? longestLength(scan, at, ORGANISATION_HEAD) : 0;
  // `Bí thư Đoàn xã vắng mặt`: any one of several.
  const isAlone = !isCapital(scan, at + bare) && !(isText(scan, at, 'Đoàn') && isLower(scan, at + bare));
  if (
    bare > longestLength(scan, at, COMPOUND) &&
    (isAlone || startsHolder(scan, at + bare, to) || isForeignChair(scan, at + bare))
  )
    return { to: at + bare, organisation: -1 };
  const kind = kindOfPost(reading, at, headTo, title);
  if (kind > 0) return { to: at + kind, organisation: -1 };
  const firm = firmLength(reading, at, to, title);
  if (firm > 0) return letteredBody(reading, at, at + firm);
  const place = placeLength(scan, at);
  // `Trưởng ban Pháp chế`: of no country.
  if (place > 0 && isCapital(scan, at) && place >= longestLength(scan, at, COMPOUND)) {
    // `Hà` of `Bộ trưởng Hà Thị …` is a person; the longest match of a place has two words or stands before a name.
    if (vietnameseNameEnd(scan, at, to, true) > at + place) return undefined;
    return { to: at + place, organisation: -1 };
  }
  if (isWord(scan, at, W.for) || isWord(scan, at, W.of)) {
    let next = at + 1;
    while (isWord(scan, next, W.the)) next++;
    const body = organisationStarting(reading, next);
    if (body !== undefined) return body;
    const end = englishRunEnd(scan, next, to);
    return end > next ? { to: end, organisation: -1 } : undefined;
  }
  if (
    isCapital(scan, at) &&
    longestLength(scan, at, COMPOUND) > 0 &&
    longestLength(scan, at, TITLE) <= longestLength(scan, at, COMPOUND) &&
    longestLength(scan, at, ORGANISATION_HEAD) <= longestLength(scan, at, COMPOUND)
  ) {
    if (vietnameseNameEnd(scan, at, to, true) > at + longestLength(scan, at, COMPOUND)) return undefined;
    const tail = organisationTail(reading, at, to, 'ministry');
    return tail.to > at ? { to: fieldEnd(reading, tail.to, to, title), organisation: -1 } : undefined;
  }
  return undefined;
}

const SERVANTS = /^(?:Đặc phái viên|Đặc sứ)$/u;

/** A name, or the rank before one (`Giám đốc Bệnh viện PGS.TS. Nguyễn Văn A`). */
function startsHolder(scan: Scan, at: number, to: number): boolean {
  const rank = longest(scan, at, TITLE);
  if (rank >= 0 && RANKS.has(TITLE_HEADS[scan.data[rank] ?? 0] ?? '')) return true;
  return vietnameseNameEnd(scan, at, to, true) > at;
}

const OWN = ['quỹ', 'trường', 'sở', 'cục', 'viện', 'ban', 'phòng', 'hội'] as const;

const SPOKEN_OF = [
  ['xây', 'dựng'],
  ['kết', 'quả'],
  ['tình', 'hình'],
  ['triển', 'khai'],
  ['thực', 'hiện'],
  ['tăng', 'cường'],
  ['công', 'tác'],
] as const;

function organisationStarting(reading: Reading, at: number): Qualifier | undefined {
  const index = reading.organisationAt[at] ?? 0;
  const draft = index > 0 ? reading.organisations[index - 1] : undefined;
  return draft === undefined ? undefined : { to: draft.to, organisation: index - 1 };
}

/** Tokens of the places in a row (`Việt Nam, Lào và Campuchia`); of the first one where no `và` closes the row. */
function placesLength({ scan }: Reading, at: number): number {
  const first = placeLength(scan, at);
  if (first === 0) return 0;
  let end = at + first;
  // `tại Vancouver - Canada`.
  const land = isSign(scan, end, DASH) ? longestLength(scan, end + 1, COUNTRY) : 0;
  if (land > 0) return first + 1 + land;
  for (let count = 0; count < 4; count++) {
    const isLast = isWord(scan, end, W.và);
    const next = isLast || isSign(scan, end, COMMA) ? placeLength(scan, end + 1) : 0;
    if (next === 0) return first;
    end += 1 + next;
    if (isLast) return end - at;
  }
  return first;
}
