/** Numbers in the name of a meeting: ordinals, terms, years, periods, letters with an edition. */
import { DASH, PERCENT, PLUS, SLASH } from '../text/signs.ts';
import { NUMBER, SIGN, SPACED } from '../text/tokens.ts';
import { COUNTRY } from './categories.ts';
import { acronymStarting, IN_DATE, organisationStarting, type Reading } from './drafts.ts';
import { anyCode } from './englishText.ts';
import { W } from './functionWords.ts';
import { endsEdition, followsLetters, isTrunguong, isWeekday, isYear } from './meetingEditions.ts';
import { wholeEnd } from './meetingCodes.ts';
import { type NameRead, readTo, type Went } from './meetingNameSteps.ts';
import { occasionEnd } from './meetingOccasion.ts';
import { isQuarter, periodEnd, planEnd } from './meetingTails.ts';
import { opensQuotation, quotationEnd } from './quotations.ts';
import { ordinalAt } from './ordinals.ts';
import { romanValue } from './romanNumerals.ts';
import { longestLength } from './scan.ts';
import { isCapital, isSign, isText, isWord, versionLength } from './tokenTests.ts';

/** `AMMSTI-20`, `ASEAN+3`, `IMF/WB 2024`. */
export function readLetters(reading: Reading, name: NameRead): Went {
  const { scan } = reading;
  const { kind, value } = scan.tokens;
  const { at, from } = name;
  const acronym = reading.acronymAt[at] ?? 0;
  if (acronym === 0 || (organisationStarting(reading, at)?.to ?? 0) > (acronymStarting(reading, at)?.to ?? 0))
    return undefined;
  const draft = reading.acronyms[acronym - 1];
  if (draft === undefined || (draft.number >= 0 && name.code > 0)) return 'end';
  let end = draft.number < 0 ? draft.to : wholeEnd(reading, draft);
  if (draft.number >= 0) {
    name.code = acronym;
    if (at === from) name.codeTo = end;
  } else {
    const known = draft.known >= 0 ? reading.lexicon.names[draft.known]?.entity.kind : undefined;
    name.onlyCode = name.onlyCode && at === from && known === 'meeting';
    if (name.onlyCode) name.code = acronym;
  }
  if (isSign(scan, end, PLUS) && kind[end + 1] === NUMBER) end += 2;
  // `Hội nghị AMMTC + Trung Quốc`.
  const partner = isSign(scan, end, PLUS) ? longestLength(scan, end + 1, COUNTRY) : 0;
  if (partner > 0) end += 1 + partner;
  const second = isSign(scan, end, SLASH) ? acronymStarting(reading, end + 1) : undefined;
  if (second !== undefined && second.number < 0) end = second.to;
  if (kind[end] === NUMBER && isYear(value[end] ?? 0) && !isSign(scan, end + 1, SLASH)) {
    name.year = value[end] ?? -1;
    end++;
  }
  return readTo(name, end);
}

/** `lần thứ 20`, `khóa XV`, `XIV`, `năm 2025`, `quý II năm 2025`: words that count. */
export function readCount(reading: Reading, name: NameRead): Went {
  const { scan, covered } = reading;
  const { kind, value } = scan.tokens;
  const { at, from, to, namedOnly } = name;
  const found = name.ordinal.value < 0 ? ordinalAt(scan, at, to) : undefined;
  // `kỳ họp thứ 8` but `hội thảo thứ ba` is a Tuesday: words behind `thứ` alone count for sessions only.
  if (
    found !== undefined &&
    !isWeekday(reading, at, from, found) &&
    (name.open === 0 || !isWord(scan, at, W.thứ)) &&
    ((covered[at] ?? 0) & IN_DATE) === 0
  ) {
    name.ordinal = found;
    name.term ||= anyCode(scan, at) === W.khóa;
    name.onlyCode &&= name.code > 0;
    return readTo(name, found.to);
  }
  // `Lễ hội Ẩm thực Việt tại Nhật Bản lần thứ ba`: how often there, so that the place is part of the name.
  if (isWord(scan, at, W.tại) && name.ordinal.value < 0 && name.end === at && name.distinct) {
    const country = longestLength(scan, at + 1, COUNTRY);
    const there =
      country > 0 && isWord(scan, at + 1 + country, W.lần) ? ordinalAt(scan, at + 1 + country, to) : undefined;
    if (there !== undefined && !isText(scan, there.to, 'liên')) {
      name.ordinal = there;
      return readTo(name, there.to);
    }
  }
  // `Hội nghị Trung ương 8 khóa XI`: the number of the session, then that of the term.
  const term = name.ordinal.value >= 0 && anyCode(scan, at) === W.khóa ? ordinalAt(scan, at, to) : undefined;
  if (term !== undefined) {
    name.term = true;
    name.at = name.end = term.to;
    return 'on';
  }
  const roman = name.ordinal.value < 0 && ((covered[at] ?? 0) & IN_DATE) === 0 ? romanValue(scan, at) : 0;
  if (roman > 0) {
    name.ordinal = { from: at, to: at + 1, value: roman };
    name.onlyCode = false;
    name.at = name.end = at + 1;
    return 'on';
  }
  const isYearSaid =
    isWord(scan, at, W.năm) && kind[at + 1] === NUMBER && isYear(value[at + 1] ?? 0) && !isSign(scan, at + 2, DASH);
  // `đăng cai Hội nghị lần thứ 7 năm 2022`: when it will be.
  if (isYearSaid && name.ordinal.value >= 0 && [2, 3, 4].some((back) => isText(scan, from - back, 'cai'))) return 'end';
  if (isYearSaid && (at !== from || namedOnly)) {
    name.year = value[at + 1] ?? -1;
    name.end = themeEnd(reading, planEnd(reading, at + 2, to), to);
  }
  if (isYearSaid) return 'end';
  if (namedOnly && at === from && isWord(scan, at, W.năm)) return readPeriod(name, periodEnd(reading, at, to));
  // `phiên họp quý I/2026 của Ban Chỉ đạo …`.
  if (at === from && isQuarter(reading, at) && ((covered[at] ?? 0) & IN_DATE) !== 0) {
    const period = periodEnd(reading, at, to);
    if (!isWord(scan, period, W.của)) return readPeriod(name, period);
    name.distinct = true;
    name.onlyCode = false;
    return readTo(name, period);
  }
  // `sơ kết công tác quý I, triển khai nhiệm vụ quý II năm 2025`.
  if (at > from && isQuarter(reading, at)) return readPeriod(name, planEnd(reading, periodEnd(reading, at, to), to));
  return undefined;
}

/** `Khóa họp 221 Hội đồng Chấp hành …`, `Khóa họp 214 của …`: whose session it is. */
const isBodyBehind = (reading: Reading, at: number): boolean =>
  (reading.organisationAt[isWord(reading.scan, at, W.của) ? at + 1 : at] ?? 0) > 0;

/** `Diễn đàn Biển năm 2024 “Sống cùng biển”`: end of the quoted theme right behind the year, or `at`. */
function themeEnd({ scan }: Reading, at: number, to: number): number {
  const mark = opensQuotation(scan, at);
  return mark > 0 && isCapital(scan, at + mark) ? Math.max(at, quotationEnd(scan, at, to)) : at;
}

function readPeriod(name: NameRead, end: number): 'end' {
  name.end = end;
  if (end > name.at) name.distinct = true;
  return 'end';
}

/** `Công nghiệp 4.0`, `100 năm Ngày …`, `5 nước ASEAN`, `… 2025`: figures. */
export function readFigure(reading: Reading, name: NameRead): Went {
  const { scan } = reading;
  const { kind, shape, value: values } = scan.tokens;
  const { at, from, to } = name;
  if (kind[at] !== NUMBER) return undefined;
  const value = values[at] ?? 0;
  const version = name.end === at ? versionLength(scan, at) : 0;
  if (version > 0) {
    name.at = name.end = at + version;
    return 'on';
  }
  // `Hội nghị Quân chính toàn quân 6 tháng đầu năm 2023`.
  const period = name.distinct && name.open === 0 ? periodEnd(reading, at, to) : at;
  if (period > at) {
    name.end = planEnd(reading, period, to);
    return 'end';
  }
  const sign = values[at + 1];
  const followed =
    kind[at + 1] === SIGN &&
    ((shape[at + 1] ?? 0) & SPACED) === 0 &&
    (sign === SLASH || sign === DASH || sign === PERCENT);
  // `Lễ kỷ niệm 100 năm Ngày …`.
  if (!followed && isWord(scan, at + 1, W.năm) && value < 1000) {
    const occasion = occasionEnd(reading, at + 2, to, name.namedOnly);
    name.at = occasion.to;
    if (occasion.isWhole) name.end = occasion.to;
    name.open += 1;
    return 'on';
  }
  // `Cuộc họp các Tổng vụ trưởng 10 nước ASEAN`, `Hội nghị Bộ trưởng 5 nước Trung Á về nguồn nước`.
  const areNamed = (reading.acronymAt[at + 2] ?? 0) > 0 || isCapital(scan, at + 2);
  if (!followed && at > from && isWord(scan, at + 1, W.nước) && areNamed) {
    name.at += 2;
    return 'on';
  }
  if (followed || (name.end === from && value > 99 && !isBodyBehind(reading, at + 1))) return 'end';
  if (isYear(value)) name.year = value;
  else if (
    name.ordinal.value < 0 &&
    (value < 200 || (at === from && value < 1000 && isTrunguong(reading, at) && isBodyBehind(reading, at + 1))) &&
    (isTrunguong(reading, at) || followsLetters(reading, at) || (name.end === at && endsEdition(scan, at)))
  )
    name.ordinal = { from: at, to: at + 1, value };
  else return 'end';
  name.onlyCode &&= name.code > 0;
  // `… mùa khô 2023 - 2024`.
  const isSeason = isYear(value) && isSign(scan, at + 1, DASH) && ((reading.covered[at + 1] ?? 0) & IN_DATE) !== 0;
  const behind = isSeason ? at + 3 : at + 1;
  // `Hội thảo Du lịch 2021 “Biển gọi”`.
  const theme = isYear(value) && name.distinct ? themeEnd(reading, behind, to) : behind;
  name.at = name.end = theme;
  return theme > behind ? 'end' : 'on';
}
