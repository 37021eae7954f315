/** The words that dates are made of, and the words around them that tell a date from a fraction, a score or a street. */
import { DATE_WORD } from '../categories.ts';
import { addPhrase, type PhraseTable } from '../phraseTable.ts';
import { longest, type Scan } from '../scan.ts';

// What a word is inside a date: bits 8–13 of its code. Bits 0–7 carry its value.
export const DAY = 1;
export const PART = 2;
export const WEEKDAY = 3;
export const MONTH = 4;
export const YEAR = 5;
export const QUARTER = 6;
export const PERIOD = 7;
export const DECADE = 8;
export const CENTURY = 9;
/** Value: days from today, plus 100. */
export const RELATIVE_DAY = 10;
/** `nay`, `tới`, `ngoái`: see {@link shiftOf} and {@link shifts}. */
export const SHIFT = 11;
export const WEEK = 12;
export const LUNAR = 13;
export const ENGLISH_MONTH = 14;
export const ENGLISH_WEEKDAY = 15;
export const HOUR = 16;
export const MINUTE = 17;
export const ORDINAL_SUFFIX = 18;
export const ROMAN = 19;
export const NUMBER_WORD = 20;
export const QUARTER_LETTER = 21;
/** `last`, `this`, `next`; value: shift plus 2. */
export const ENGLISH_SHIFT = 22;
/** `year`, `month`, `week`, `quarter`, `morning`; value: one of the UNIT_ values or a part of the day plus 16. */
export const ENGLISH_UNIT = 23;
export const PLURAL_S = 24;
export const TIME_T = 25;
export const OF = 26;
/** `cập nhật`, `published`: the article's own date follows. */
export const DATE_LABEL = 27;
export const ENGLISH_CENTURY = 28;
export const THE = 29;
/** `mùng`, `rằm`: a day of the lunar month follows. */
export const LUNAR_LEAD = 30;
/** `lúc`: a time follows a date. */
export const AT = 31;
/** `cùng ngày`, `same day` (value 1): the day that was spoken of last. */
export const SAME_DAY = 32;
/** `hằng năm`: the day before it has no year. */
export const EVERY_YEAR = 33;
/** `lễ`, `Quốc khánh`: a day follows, and nothing else that looks like one. */
export const HOLIDAY = 34;
/** `third quarter` */
export const ENGLISH_QUARTER = 35;
/** `nửa đầu`, `second half` */
export const HALF = 36;
/** `đầu`, `first`: 1, `cuối`: 2. */
export const EDGE = 37;
export const MONTHS = 38;
/** `GMT` */
export const ZONE = 39;
/** `am`: 1, `pm`: 2. */
export const MERIDIEM = 40;
/** `hôm sau`, `following day`: the day beside the one that was spoken of last; value: days plus 2, the part of the day times 16, 128 where it is English. */
export const NEXT_DAY = 41;

// What a word says of a number beside it: bits from 14 on.
/** Joins the ends of a range. */
export const TO = 1 << 14;
export const AND = 1 << 15;
/** A day may follow without *ngày* (`từ 12/1`, `dịp 2/9`). */
export const BEFORE_DAY = 1 << 16;
/** What follows is an amount (`hơn 2/3`). */
export const QUANTITY = 1 << 17;
/** What stands before is an amount (`1/3 dân số`). */
export const COUNTED = 1 << 18;
/** What follows is a number of something (`số`, `đường`, `quyết định`). */
export const NUMBERED = 1 << 19;
export const FUTURE = 1 << 20;
export const PAST = 1 << 21;
/** A year may follow without *năm* (`đến 2030`, `tầm nhìn 2045`, `in 2024`). */
export const BEFORE_YEAR = 1 << 22;
/** Makes *năm trước*, *tháng tới* a length of time (`nhiều năm trước`). */
export const MANY = 1 << 23;
/** `lần`, `tháng`, `khóa` before *thứ N*: an ordinal, no weekday. */
export const BEFORE_ORDINAL = 1 << 24;
/** May follow a year that stands without *năm*. */
export const AFTER_YEAR = 1 << 25;
/** `những`: *những năm 1990* is a decade. */
export const SOME = 1 << 26;
/** A day may follow as `30.4` or `30-4` (`trước 30.4`); an amount would have a comma. */
export const DOTTED_DAY = 1 << 27;
/** `thành lập`, `sinh`: the date is not the article's own. */
export const LONG_AGO = 1 << 28;
/** Names that like to carry a year (`Luật Giao dịch điện tử 2023`). */
export const YEAR_NAME = 1 << 29;
/** English words that make a number of four digits a year (`in 2024`, `end-2025`). */
export const IN_YEAR = 1 << 30;

export const codeKind = (code: number): number => (code >>> 8) & 0x3f;
export const codeValue = (code: number): number => code & 0xff;

/** Codes of {@link PART}. */
export const MORNING = 1;
export const NOON = 2;
export const AFTERNOON = 3;
export const EVENING = 4;
export const NIGHT = 5;

/** What a {@link SHIFT} may stand after: bits 3–7 of its value. */
export const SHIFTS_PART = 1;
export const SHIFTS_WEEK = 2;
export const SHIFTS_MONTH = 4;
export const SHIFTS_YEAR = 8;
/** After a day or weekday that is already complete (`ngày 15/1 tới`). */
export const SHIFTS_DAY = 16;

export const UNIT_WEEK = 1;
export const UNIT_MONTH = 2;
export const UNIT_QUARTER = 3;
export const UNIT_YEAR = 4;

export const shiftOf = (code: number): number => (code & 7) - 2;
export const shifts = (code: number): number => (code & 0xff) >>> 3;

/** The longest date word at a token: its row among the matches, or -1. */
const dateRow = (scan: Scan, at: number): number => longest(scan, at, DATE_WORD);

/** The code of the longest date word at a token, 0 when there is none. */
export function codeAt(scan: Scan, at: number): number {
  const row = dateRow(scan, at);
  return row < 0 ? 0 : (scan.data[row] ?? 0);
}

/** What the date word that starts at a token says of its neighbours. */
export const kindAt = (scan: Scan, at: number): number => codeKind(codeAt(scan, at));

export function lengthAt(scan: Scan, at: number): number {
  const row = dateRow(scan, at);
  return row < 0 ? 1 : (scan.length[row] ?? 1);
}

const LONGEST = 4;

/** The codes of all date words that end right before a token, one on the other: for the context bits only. */
export function contextBefore(scan: Scan, at: number): number {
  let bits = 0;
  for (let length = 1; length <= LONGEST && length <= at; length++) {
    for (let row = scan.first[at - length] ?? -1; row >= 0; row = scan.next[row] ?? -1)
      if (scan.category[row] === DATE_WORD && scan.length[row] === length) bits |= scan.data[row] ?? 0;
  }
  return bits;
}

/** Kind of the longest date word that ends right before a token. */
export function kindBefore(scan: Scan, at: number): number {
  for (let length = Math.min(LONGEST, at); length > 0; length--) {
    for (let row = scan.first[at - length] ?? -1; row >= 0; row = scan.next[row] ?? -1)
      if (scan.category[row] === DATE_WORD && scan.length[row] === length) {
        const kind = codeKind(scan.data[row] ?? 0);
        if (kind !== 0) return kind;
      }
  }
  return 0;
}

const kind = (of: number, value = 0): number => (of << 8) | value;
const shift = (by: number, after: number): number => kind(SHIFT, (after << 3) | (by + 2));

/** Phrases separated by commas, and the code that all of them get. */
type Words = readonly [string, number];

const dayWords: readonly Words[] = [
  ['ngày', kind(DAY)],
  ['hôm', kind(DAY, 1)],
  ['sáng, sáng sớm, rạng sáng, rạng, mờ sáng, đầu giờ sáng, cuối giờ sáng', kind(PART, MORNING)],
  ['trưa', kind(PART, NOON)],
  ['chiều, chiều muộn, đầu giờ chiều, cuối giờ chiều', kind(PART, AFTERNOON)],
  ['tối, tối muộn, chiều tối', kind(PART, EVENING)],
  ['đêm, khuya, đêm khuya', kind(PART, NIGHT)],
  ['hôm nay, today', kind(RELATIVE_DAY, 100)],
  ['hôm qua, yesterday', kind(RELATIVE_DAY, 99)],
  ['hôm kia', kind(RELATIVE_DAY, 98)],
  ['ngày mai, tomorrow', kind(RELATIVE_DAY, 101)],
  ['tonight', kind(RELATIVE_DAY, 100)],
  ['ngày kia', kind(RELATIVE_DAY, 102)],
  ['thứ hai, thứ 2', kind(WEEKDAY, 1)],
  ['thứ ba, thứ 3', kind(WEEKDAY, 2)],
  ['thứ tư, thứ 4', kind(WEEKDAY, 3)],
  ['thứ năm, thứ 5', kind(WEEKDAY, 4)],
  ['thứ sáu, thứ 6', kind(WEEKDAY, 5)],
  ['thứ bảy, thứ bẩy, thứ 7', kind(WEEKDAY, 6)],
  ['chủ nhật', kind(WEEKDAY, 7)],
  ['mùng, mồng, rằm', kind(LUNAR_LEAD)],
  ['âm lịch, al, tết, lunar calendar', kind(LUNAR)],
  ['giờ, h, g', kind(HOUR)],
  ['phút, p, ph', kind(MINUTE)],
  ['cùng ngày', kind(SAME_DAY)],
  ['same day', kind(SAME_DAY, 1)],
  ['same morning', kind(SAME_DAY, 16 + MORNING)],
  ['same afternoon', kind(SAME_DAY, 16 + AFTERNOON)],
  ['same evening', kind(SAME_DAY, 16 + EVENING)],
  ['same night', kind(SAME_DAY, 16 + NIGHT)],
  ['hôm sau, ngày hôm sau', kind(NEXT_DAY, 3)],
  ['hôm trước, ngày hôm trước', kind(NEXT_DAY, 1)],
  ['following day, next day', kind(NEXT_DAY, 131)],
  ['previous day', kind(NEXT_DAY, 129)],
  ...'morning noon afternoon evening night'
    .split(' ')
    .map((part, i): Words => [`following ${part}, next ${part}`, kind(NEXT_DAY, 147 + 16 * i)]),
  ['lúc, vào lúc', kind(AT)],
  ['gmt, utc', kind(ZONE)],
  ['am, sa', kind(MERIDIEM, 1)],
  ['pm, ch', kind(MERIDIEM, 2)],
  ['t', kind(TIME_T)],
];

const longerWords: readonly Words[] = [
  ['tuần', kind(WEEK)],
  ['tháng', kind(MONTH) | BEFORE_ORDINAL],
  ['quý', kind(QUARTER) | BEFORE_ORDINAL],
  ['năm', kind(YEAR) | BEFORE_ORDINAL | MANY],
  [
    'giai đoạn, nhiệm kỳ, thời kỳ, năm học, niên khóa, niên khoá, niên độ, niên vụ, khóa học, năm tài khóa, năm tài chính',
    kind(PERIOD),
  ],
  ['mùa khô, mùa mưa, mùa lũ', kind(PERIOD) | BEFORE_YEAR],
  ['thập niên, thập kỷ', kind(DECADE)],
  ['thế kỷ', kind(CENTURY)],
  ['đầu', kind(EDGE, 1)],
  ['cuối', kind(EDGE, 2)],
  ['nửa đầu, first half', kind(HALF, 1)],
  ['nửa cuối, nửa sau, second half', kind(HALF, 2)],
  // `năm ni`: as they say in the centre.
  ['nay, ni', shift(0, SHIFTS_PART | SHIFTS_YEAR)],
  ['này', shift(0, SHIFTS_WEEK | SHIFTS_MONTH | SHIFTS_DAY)],
  ['mai', shift(1, SHIFTS_PART)],
  ['qua', shift(-1, SHIFTS_PART | SHIFTS_WEEK)],
  ['ngoái', shift(-1, SHIFTS_YEAR)],
  ['kia', shift(-2, SHIFTS_YEAR)],
  ['vừa qua, vừa rồi', shift(-1, SHIFTS_WEEK | SHIFTS_MONTH | SHIFTS_YEAR | SHIFTS_DAY) | PAST],
  ['rồi', shift(-1, SHIFTS_WEEK | SHIFTS_MONTH | SHIFTS_YEAR)],
  ['trước', shift(-1, SHIFTS_WEEK | SHIFTS_MONTH | SHIFTS_YEAR) | BEFORE_DAY | BEFORE_YEAR],
  ['sau', shift(1, SHIFTS_WEEK | SHIFTS_MONTH | SHIFTS_YEAR) | BEFORE_DAY | BEFORE_YEAR],
  ['tới', shift(1, SHIFTS_WEEK | SHIFTS_MONTH | SHIFTS_YEAR | SHIFTS_DAY) | TO | BEFORE_DAY | BEFORE_YEAR],
  ['sắp tới', shift(1, SHIFTS_WEEK | SHIFTS_MONTH | SHIFTS_DAY) | FUTURE],
];

const numberWords: readonly Words[] = [
  ['một', kind(NUMBER_WORD, 1) | MANY],
  ['hai', kind(NUMBER_WORD, 2) | MANY],
  ['ba', kind(NUMBER_WORD, 3) | MANY],
  ['bốn', kind(NUMBER_WORD, 4) | MANY],
  ['tư', kind(NUMBER_WORD, 4)],
  ['sáu', kind(NUMBER_WORD, 6) | MANY],
  ['bảy, bẩy', kind(NUMBER_WORD, 7) | MANY],
  ['tám', kind(NUMBER_WORD, 8) | MANY],
  ['chín', kind(NUMBER_WORD, 9) | MANY],
  ['mười', kind(NUMBER_WORD, 10) | MANY],
  ['mười một', kind(NUMBER_WORD, 11) | MANY],
  ['mười hai', kind(NUMBER_WORD, 12) | MANY],
  ...'two three four five six seven eight nine ten eleven'
    .split(' ')
    .map((word, i): Words => [word, kind(NUMBER_WORD, i + 2)]),
  ['nhiều, các, những, mấy, vài, hằng, hàng, mỗi, từng, mươi, chục, trăm, qua các, số, đôi, nửa', MANY],
  ['những', SOME],
  ['hằng năm, hàng năm, mỗi năm, thường niên, every year, each year, annually', kind(EVERY_YEAR)],
];

const englishWords: readonly Words[] = [
  ['year', kind(ENGLISH_UNIT, UNIT_YEAR)],
  ['quarter', kind(ENGLISH_UNIT, UNIT_QUARTER)],
  ['month', kind(ENGLISH_UNIT, UNIT_MONTH)],
  ['week', kind(ENGLISH_UNIT, UNIT_WEEK)],
  ['morning, forenoon', kind(ENGLISH_UNIT, 16 + MORNING)],
  ['afternoon', kind(ENGLISH_UNIT, 16 + AFTERNOON)],
  ['evening', kind(ENGLISH_UNIT, 16 + EVENING)],
  ['night', kind(ENGLISH_UNIT, 16 + NIGHT)],
  ['first', kind(EDGE, 1)],
  ['final', kind(EDGE, 2)],
  ['months', kind(MONTHS)],
  ['first quarter', kind(ENGLISH_QUARTER, 1)],
  ['second quarter', kind(ENGLISH_QUARTER, 2)],
  ['third quarter', kind(ENGLISH_QUARTER, 3)],
  ['fourth quarter', kind(ENGLISH_QUARTER, 4)],
  ['last', kind(ENGLISH_SHIFT, 1)],
  ['this', kind(ENGLISH_SHIFT, 2)],
  ['next', kind(ENGLISH_SHIFT, 3)],
  ['st, nd, rd, th', kind(ORDINAL_SUFFIX)],
  ['century', kind(ENGLISH_CENTURY)],
  ['s', kind(PLURAL_S)],
  ['of', kind(OF) | BEFORE_YEAR],
  ['the', kind(THE)],
  ['q', kind(QUARTER_LETTER)],
];

const englishNames: readonly Words[] = [
  ['january, jan', kind(ENGLISH_MONTH, 1)],
  ['february, feb', kind(ENGLISH_MONTH, 2)],
  ['march, mar', kind(ENGLISH_MONTH, 3)],
  ['april, apr', kind(ENGLISH_MONTH, 4)],
  ['may', kind(ENGLISH_MONTH, 5)],
  ['june, jun', kind(ENGLISH_MONTH, 6)],
  ['july, jul', kind(ENGLISH_MONTH, 7)],
  ['august, aug', kind(ENGLISH_MONTH, 8)],
  ['september, sep, sept', kind(ENGLISH_MONTH, 9)],
  ['october, oct', kind(ENGLISH_MONTH, 10)],
  ['november, nov', kind(ENGLISH_MONTH, 11)],
  ['december, dec', kind(ENGLISH_MONTH, 12)],
  ['monday, mon', kind(ENGLISH_WEEKDAY, 1)],
  ['tuesday, tue, tues', kind(ENGLISH_WEEKDAY, 2)],
  ['wednesday, wed', kind(ENGLISH_WEEKDAY, 3)],
  ['thursday, thu, thurs', kind(ENGLISH_WEEKDAY, 4)],
  ['friday, fri', kind(ENGLISH_WEEKDAY, 5)],
  ['saturday, sat', kind(ENGLISH_WEEKDAY, 6)],
  ['sunday, sun', kind(ENGLISH_WEEKDAY, 7)],
];

const neighbours: readonly Words[] = [
  ['đến, đến hết, cho đến, tới hết, cho tới, to, until, till, through', TO | BEFORE_DAY | BEFORE_YEAR],
  ['và, hoặc, hay, and, or', AND],
  [
    'từ, kể từ, vào, sang, hẹn, số ra, chậm nhất, muộn nhất, dịp, lễ, nghỉ lễ, kỷ niệm, quốc tế lao động, quốc tế thiếu nhi, quốc tế phụ nữ, đổi số quốc gia, sáng tạo quốc gia, môi trường thế giới, dân số thế giới, sức khỏe thế giới, đại dương thế giới, quốc tế người cao tuổi, quốc tế người khuyết tật, quốc tế điều dưỡng, sinh viên việt nam, khuyến học việt nam, pháp luật việt nam, hạn là, hạn chót, hạn chót là, hạn cuối, hạn cuối là, hạn cuối cùng là, hết, tính đến, quốc khánh, từ sau, từ trước, since, from, on, by, before, after, between',
    BEFORE_DAY,
  ],
  [
    'dịp, lễ, nghỉ lễ, kỷ niệm, quốc tế lao động, quốc tế thiếu nhi, quốc tế phụ nữ, quốc khánh, đổi số quốc gia, sáng tạo quốc gia, môi trường thế giới, dân số thế giới, sức khỏe thế giới, đại dương thế giới, quốc tế người cao tuổi, quốc tế người khuyết tật, quốc tế điều dưỡng, sinh viên việt nam, khuyến học việt nam, pháp luật việt nam',
    kind(HOLIDAY),
  ],
  ['trước, vào, hết, tính đến, kể từ, chậm nhất, muộn nhất, số ra', DOTTED_DAY],
  [
    'từ, kể từ, tính đến, sau, trước, tầm nhìn, định hướng, phấn đấu, mục tiêu, của, in, since, from, by, before, after, between, during, within, throughout, until, for, early, late, mid, vision',
    BEFORE_YEAR,
  ],
  [
    'hè, xuân, đông, mùa, vụ, xuân hè, đông xuân, hè thu, kế hoạch, chiến lược, chương trình, dự toán, ngân sách, báo cáo, đề án',
    BEFORE_YEAR,
  ],
  ['end, fy, agenda, summit, forum, spring, summer, autumn, winter, budget, around, circa', BEFORE_YEAR],
  [
    'chiếm, hơn, khoảng, sụt, gần, bằng, giảm, tăng, còn, quá, ít nhất, nhiều nhất, đạt, trên, dưới, tối thiểu, tối đa, ước, tổng, có, gồm, cho, tỷ lệ, tỉ lệ, xấp xỉ, chỉ, thêm, bớt, trong số, over, about, nearly, than, with, some',
    QUANTITY,
  ],
  [
    'số, số nhà, căn hộ, công ty, ctcp, nhà máy, xí nghiệp, nông trường, lâm trường, đường, phố, ngõ, ngách, hẻm, kiệt, lô, thửa, tờ, điều, khoản, mục, chương, phụ lục, nghị định, quyết định, nghị quyết, thông tư, chỉ thị, công văn, kế hoạch số, quy định, thông báo, kết luận, hướng dẫn, tờ trình, lệnh, văn bản, quốc lộ, tỉnh lộ, quảng trường, công viên, bệnh viện, route, highway, box, mầm non, mẫu giáo, tiểu học, tỷ số, tỉ số, tỷ lệ, tỉ lệ, lớp, tổ, khu phố, kỳ, đợt, lần, thứ, tập, bậc, hạng, nhóm, phòng, tổng đài, hotline, điện thoại, đt, tel, mã, mã số, biển số, ấp, thôn, no, nos, ref, plot, lot, liên xã, liên thôn, tập thể, resolution, decree, circular, decision, article, room, version, cách mạng, phiên bản, chuyến bay, sư đoàn, trung đoàn, lữ đoàn, tiểu đoàn, quân đoàn, đội',
    NUMBERED,
  ],
  [
    'dân số, số, thành viên, đảng bộ, chi bộ, đại biểu, ủy viên, chỉ tiêu, nhiệm vụ, dự án, tiêu chí, xã, huyện, tỉnh, thành phố, nước, quốc gia, điểm, cơ quan, đơn vị, hộ, phiếu, câu, bài, trận, vòng, lượt, người, tỷ, tỉ, triệu, nghìn, ngàn, trăm, đồng, usd, vnd, vnđ, euro, eur, m, m2, km, km2, kg, ha, tấn, mw, kwh, gb, mb, tổng, tổng số, phần, diện tích, lượng, nhu cầu, doanh nghiệp, sản phẩm, sinh viên, học sinh, cán bộ, hồ sơ, vụ, ca, cặp, lần, căn, ngôi, chiếc, bộ, cuộc, ý kiến, mô hình, trường, giải, giải thưởng, tác phẩm, đội, hội viên, đoàn viên, thí sinh, vận động viên, khách, du khách, lao động, công trình, mục tiêu, địa phương, phường, thị xã, quận, tàu, xe, giá trị, thu nhập, thời gian, chặng, nội dung, giờ, h, phút, giây, ngày đêm, tuổi, trang, cây, con, cổ phiếu, cổ phần, tháng, tuần, ghế, phiếu bầu, nghị sĩ, hạ nghị sĩ, thượng nghị sĩ, quân, binh sĩ, bệnh nhân, giường, liều, mũi, mẫu, trạm, máy, bit, px, people, participants, delegates, students, jobs, companies, workers, members, million, billion, percent, per, kilometres, kilometers, households, enterprises, seats, votes, countries, hours, days, years, months, trong số, trong tổng số',
    COUNTED,
  ],
  [
    'sẽ, dự kiến, sắp, chuẩn bị, lên kế hoạch, sắp diễn ra, chậm nhất, muộn nhất, will, would, upcoming, scheduled, plans to, shall, expected, planned, slated, due, set to, to be, to take place, to hold, to open, to attend, to visit, to host, to begin, to start, to end, to convene, expects to, expect to, aims to, aim to, intends to, intend to, hopes to, plan to, pledges to, vows to, to break ground, takes effect, take effect, takes force, comes into force, pencilled in, penciled in',
    FUTURE,
  ],
  [
    'đã, vừa, từng, từ khi, nhắc lại, được tổ chức thành công, đến nay, tới nay, chaired, was, were, had, held, took, met, began, fell, rose, came, went, led, gave, became, won, lost, saw, left, visited, attended, signed, started, launched, ended, opened, closed, concluded, arrived, agreed, reached, issued, adopted, approved, appointed, elected, introduced, completed, joined, hosted, convened, organised, organized, inaugurated, unveiled, released, published, submitted, passed, ratified, upgraded, elevated, increased, decreased, declined, dropped, surged, recorded, exported, resigned, retired, died, departed, returned, paid, received, established',
    PAST,
  ],
  [
    'lần, khóa, khoá, kỳ, người, vị, phiên, cuộc họp, buổi họp, vòng, tập, điểm, hạng, đứng, lớn, thế hệ, kỳ họp, khóa họp, phiên họp, vị trí, đại hội, lứa, tuổi, bậc, cấp, loại, nhóm, con, đội, ngôi, cái, điều, tuần, ngày, chiếc, yếu tố, nhất, thứ, nước, bên, quốc gia, trụ cột, giai đoạn, đợt, chặng, trận, hiệp, mũi, liều, nội dung, vấn đề, nhiệm vụ, ca, bàn, bàn thắng, vụ, tàu, xe, tầng, dự án, mục tiêu, bệnh nhân, nạn nhân, suất, đợt dịch, đợt bùng phát, làn sóng, ngày làm việc, ngày thi, ngày thi đấu, buổi',
    BEFORE_ORDINAL,
  ],
  [
    'của, đã, sẽ, là, với, tại, ở, do, và, được, cho, trong, đến, theo, có, diễn, vừa, về, trên, từ, để, khi, ước, đạt, tăng, giảm, bằng, gồm, nhằm, vì, như, cùng, so, cũng, thì, mà, nên, vào, vẫn, còn, chỉ, không, chưa, tiếp, sau, trước, bao, lên, xuống, ra, nay, hoặc, hay, nếu, dự kiến, tổ chức, bắt, tới, sang, phải, cần, đang, mang, phù, này, hôm, mới, đều, đủ, chuyển, hoàn, ban, trở, ông, bà, họ, in, and, or, of, at, was, is, were, will, has, have, had, the, to, for, with, as, by, from, when, on, that, which, but, held, would, are, its, after, before, between, among, under, through, including, compared, against, despite, amid, if, where, while, who, although, it, he, she, they, we, there, could, might, stays, stands, stood, remains, remained, then, because, should, would, can, must, also, than, based, all, both, each, according, onward, onwards, alone, respectively, no, not, ban hành, ký ban hành, có hiệu lực',
    AFTER_YEAR,
  ],
  [
    'luật, bộ luật, hiến pháp, pháp lệnh, công ước, hiệp định, chiến lược, kế hoạch, chương trình, diễn đàn, hội nghị, hội thảo, giải, giải thưởng, tuần lễ, triển lãm, cuộc thi, lễ hội, ngày hội, đề án, festival, hội chợ, chỉ số, báo cáo, sách trắng, tầm nhìn',
    YEAR_NAME,
  ],
  ['in, since, during, until, early, late, mid, end, circa, dated', IN_YEAR],
  ['compared with, compared to', BEFORE_DAY | BEFORE_YEAR | IN_YEAR],
  ['fiscal year, financial year, school year, academic year', IN_YEAR],
  [
    'thành lập, sinh, ban hành, ký ban hành, có hiệu lực, hiệu lực, in force, into force, born, established, founded, adopted, kỷ niệm, mất, qua đời',
    LONG_AGO,
  ],
  [
    'cập nhật, cập nhật lúc, đăng lúc, ngày đăng, xuất bản, published, updated, posted, date, release date, ngày xuất bản, đăng ngày, issued',
    kind(DATE_LABEL),
  ],
];

const romans = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII'.split(' ');

/** Adds the words of dates, each once with all that it can be. */
export function addDateWords(table: PhraseTable): void {
  const codes = new Map<string, number>();
  const collect = (words: readonly Words[]): void => {
    for (const [list, code] of words)
      for (const word of list.split(', ')) codes.set(word, (codes.get(word) ?? 0) | code);
  };
  for (const group of [dayWords, longerWords, numberWords, englishWords, neighbours]) collect(group);
  romans.forEach((roman, i) =>
    codes.set(roman.toLowerCase(), (codes.get(roman.toLowerCase()) ?? 0) | kind(ROMAN, i + 1)),
  );
  for (const [word, code] of codes) addPhrase(table, word, DATE_WORD, code, 'any');
  for (const [list, code] of englishNames)
    for (const word of list.split(', '))
      addPhrase(table, word[0]?.toUpperCase() + word.slice(1), DATE_WORD, code, 'capital');
}
