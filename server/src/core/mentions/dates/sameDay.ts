/** The day that *chiều cùng ngày*, *hôm sau* and *ngày 15* mean: told by the one that the text spoke of last. */
import type { CalendarDate, DateMention } from '../model.ts';
import { calendarDay, dayNumber, daysInMonth, weekdayOf } from '../../text/calendar.ts';
import { exists, isoDate } from './calendar.ts';
import { dateValue } from './dateValue.ts';
import type { DateDraft } from './draft.ts';
import type { Anchor } from './inferYear.ts';

interface Told {
  readonly draft: DateDraft;
  readonly mention: DateMention;
}

/** Filled in as the dates of an article are resolved one after the other. */
export interface Spoken {
  /** The last day, whatever it was. */
  last?: Told;
  /** The last day that the article reports: no deadline, nothing announced. */
  reported?: Told;
  /** The last day or month that has its year. */
  dated?: Told;
  /** The last year, alone or of a day or month. */
  year?: number;
}

export function noteSpoken(spoken: Spoken, draft: DateDraft, mention: DateMention, anchor: Anchor | undefined): void {
  const { year: said } = mention.to ?? mention.from;
  if (said !== undefined && !draft.compared) spoken.year = said;
  if (mention.from.year !== undefined && mention.from.month !== undefined) spoken.dated = { draft, mention };
  if (draft.scale !== 'day' || draft.told?.unit === 'day' || draft.inName || draft.ofDocument) return;
  // `the Ministry was established on March 1`: told by the way.
  if (draft.to !== undefined || draft.cue.everyYear === true || (draft.longAgo && !draft.opensSentence)) return;
  const { year, month, day } = mention.from;
  if (day === undefined ? draft.cue.deictic === undefined : !exists(mention.from)) return;
  spoken.last = { draft, mention };
  const known = anchor !== undefined && year !== undefined && month !== undefined && day !== undefined;
  const away = known ? dayNumber(year, month, day) - anchor.number : 0;
  const ahead = known ? away > 0 : draft.cue.tense === 'future';
  // `Tính đến 31/10, đã giải ngân …`: how far figures reach; `thỏa thuận ký ngày 8-6-2022`: of old.
  const isTold = spoken.reported !== undefined && (draft.aside || away < -OLD_DAYS);
  if (!ahead && !isTold) spoken.reported = spoken.last;
}

const OLD_DAYS = 14;

/** `Sáng 13/11, …` and in the next paragraph `Chiều cùng ngày, …`: no deadline, though it may lie ahead. */
const opensBefore = (last: DateDraft, { paragraph, part }: DateDraft): boolean =>
  last.opensSentence && last.part !== undefined && part !== undefined && paragraph - last.paragraph === 1;

/** `Lễ viếng: từ 07 giờ 30 ngày 11/3.` and in the next line `Lễ truy điệu: 10 giờ cùng ngày.` */
const followsLine = (last: DateDraft, draft: DateDraft): boolean =>
  !draft.opensSentence && draft.paragraph - last.paragraph === 1 && last.cue.tense !== 'future';

/** A later paragraph goes on with what is reported, not with the deadline that the one before it ended on. */
function besideDay(
  draft: DateDraft,
  alone: DateMention,
  shift: number,
  { last, reported }: Spoken,
  anchor: Anchor | undefined,
): DateMention {
  // `… xong trước ngày 31/12. Chiều cùng ngày, đoàn …`: a new sentence goes on with what is reported, too.
  const isDeadline = shift === 0 && last !== reported && draft.opensSentence && last?.draft.opensSentence === false;
  const isNear = last?.draft.paragraph === draft.paragraph && !isDeadline;
  const goesOn = isNear || (last !== undefined && (opensBefore(last.draft, draft) || followsLine(last.draft, draft)));
  const told = goesOn ? last : (reported ?? last);
  if (told === undefined) return alone;
  const { mention: source } = told;
  // `nói sáng hôm trước`: before the report, not before what it recalls.
  if (shift < 0 && isOld(source.from, anchor)) return alone;
  const clock = draft.cue.clock ?? '';
  const { month, day } = source.from;
  if (month === undefined || day === undefined) {
    // "Hôm qua … Cùng ngày" in an article without a date.
    const { deictic } = told.draft.cue;
    if (deictic === undefined) return alone;
    return { ...alone, cue: { ...draft.cue, deictic: { ...deictic, shift: deictic.shift + shift } } };
  }
  const from = shift === 0 ? source.from : shifted(source.from, shift);
  const value = isoDate(from) + clock;
  // Without a year it stays what the archive completes: the article's own day.
  if (source.yearReason === 'unknown') return { ...alone, value };
  if (source.yearReason === 'written') return { ...alone, value, from, yearReason: 'inherited', yearFrom: source.core };
  const { yearFrom } = source;
  return { ...alone, value, from, yearReason: source.yearReason, ...(yearFrom === undefined ? {} : { yearFrom }) };
}

const isOld = ({ year, month, day }: CalendarDate, anchor: Anchor | undefined): boolean =>
  anchor !== undefined &&
  year !== undefined &&
  month !== undefined &&
  Math.abs(dayNumber(year, month, day ?? 1) - anchor.number) > RECALLED_DAYS;

const RECALLED_DAYS = 90;

/** Without a year in a common one. */
function shifted({ year, month = 1, day = 1 }: CalendarDate, days: number): CalendarDate {
  const moved = calendarDay(dayNumber(year ?? 2001, month, day) + days);
  return year === undefined ? { month: moved.month, day: moved.day } : moved;
}

/** `họp ngày 12/3, hẹn ngày 15`: of the month of its sentence, else of the one whose day is nearest to the article's. */
function dayOfMonth(
  draft: DateDraft,
  alone: DateMention,
  day: number,
  { dated }: Spoken,
  anchor: Anchor | undefined,
): DateMention {
  const isNear = dated?.draft.sentence === draft.sentence && dated.draft.paragraph === draft.paragraph;
  const { year = 0, month = 0, day: other = 0 } = isNear ? dated.mention.from : {};
  const base = month === 0 ? anchor?.number : dayNumber(year, month, other);
  if (base === undefined) return alone;
  const from =
    month > 0 && other === 0
      ? { year, month, day }
      : nearest(day, base, month > 0 ? 'none' : draft.cue.tense, draft.weekday?.day);
  if (from === undefined || !exists(from)) return alone;
  return { ...alone, value: isoDate(from) + (draft.cue.clock ?? ''), from };
}

/** Of the days of that number around another day, the nearest on the side that the tense tells; stories go on rather than back, and stay in their month. */
function nearest(
  day: number,
  base: number,
  tense: DateDraft['cue']['tense'],
  weekday: number | undefined,
): CalendarDate | undefined {
  const { year, month } = calendarDay(base);
  let best: CalendarDate | undefined;
  let least = Infinity;
  for (let shift = -1; shift <= 1; shift++) {
    const count = year * 12 + month - 1 + shift;
    const from = { year: Math.floor(count / 12), month: (count % 12) + 1, day };
    if (day > daysInMonth(from.year, from.month)) continue;
    const apart = dayNumber(from.year, from.month, day) - base;
    const isOther = weekday !== undefined && weekdayOf(base + apart) !== weekday;
    const isAgainst = isOther || (tense === 'future' && apart < 0) || (tense === 'past' && apart > 0);
    const far = (apart < 0 ? -apart * BACK : apart) * (shift === 0 ? OWN_MONTH : 1) + (isAgainst ? AGAINST_TENSE : 0);
    if (far < least) [best, least] = [from, far];
  }
  return best;
}

const AGAINST_TENSE = 62;
const BACK = 1.2;
const OWN_MONTH = 0.5;

/** `tháng 5 cùng năm`. */
function ofToldYear(draft: DateDraft, alone: DateMention, { year }: Spoken): DateMention {
  const from = year === undefined ? undefined : { ...draft.from, year };
  if (from === undefined || !exists(from)) return alone;
  return { ...alone, value: dateValue(draft, from, undefined), from, yearReason: 'inherited' };
}

/** `Quý II, giá tăng so với quý trước`: beside the quarter or month of its sentence. */
function besidePeriod(draft: DateDraft, alone: DateMention, shift: number, { dated }: Spoken): DateMention {
  if (dated?.draft.sentence !== draft.sentence || dated.draft.paragraph !== draft.paragraph) return alone;
  const { from: said } = dated.mention;
  const isSame = dated.draft.scale === draft.scale && dated.draft.cue.deictic === undefined;
  if (!isSame || said.year === undefined || said.month === undefined) return alone;
  const size = draft.scale === 'quarter' ? 3 : 1;
  const count = said.year * 12 + said.month - 1 + shift * size;
  const from = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  const to = size > 1 ? { ...from, month: from.month + 2 } : undefined;
  return { ...alone, value: dateValue(draft, from, to), from, ...(to === undefined ? {} : { to }) };
}

/** `khởi hành thứ Sáu (30-12); sáng thứ Bảy còn vé`: the weekday behind a day ahead of which its sentence speaks. */
function weekdayAhead(draft: DateDraft, { dated }: Spoken, anchor: Anchor): CalendarDate | undefined {
  const { deictic, tense } = draft.cue;
  if (deictic?.unit !== 'weekday' || deictic.shift !== 0 || tense !== 'none' || draft.until !== undefined)
    return undefined;
  if (dated?.draft.paragraph !== draft.paragraph || draft.start - dated.draft.end > NEXT_TO) return undefined;
  const { year, month, day } = dated.mention.to ?? dated.mention.from;
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const base = dayNumber(year, month, day);
  if (base <= anchor.number || base > anchor.number + RECALLED_DAYS) return undefined;
  return calendarDay(base + (((deictic.weekday ?? 1) - weekdayOf(base) + 7) % 7));
}

/** Units. */
const NEXT_TO = 40;

/** `alone`: what the date would mean on the article's own day. */
export function tellDay(draft: DateDraft, alone: DateMention, spoken: Spoken, anchor: Anchor | undefined): DateMention {
  const { told } = draft;
  if (told === undefined) {
    if (anchor === undefined || draft.from.month !== undefined) return alone;
    const from = weekdayAhead(draft, spoken, anchor);
    return from === undefined ? alone : { ...alone, value: isoDate(from) + (draft.cue.clock ?? ''), from };
  }
  if (told.unit === 'year') return ofToldYear(draft, alone, spoken);
  if (told.unit === 'period') return besidePeriod(draft, alone, told.shift, spoken);
  return told.unit === 'day'
    ? besideDay(draft, alone, told.shift, spoken, anchor)
    : dayOfMonth(draft, alone, told.day, spoken, anchor);
}
