/** The day that *cùng ngày* and *chiều cùng ngày* mean: the one that the text spoke of last. */
import type { CalendarDate, DateMention } from '../model.ts';
import { calendarDay, dayNumber } from '../../text/calendar.ts';
import { exists, isoDate } from './calendar.ts';
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
}

export function noteSpoken(spoken: Spoken, draft: DateDraft, mention: DateMention, anchor: Anchor | undefined): void {
  if (draft.scale !== 'day' || draft.sameDay || draft.inName || draft.ofDocument) return;
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

/** `the following day`, where the day before it is known with its year. */
function dayAfter(draft: DateDraft, alone: DateMention, told: DateMention): DateMention {
  const { year, month, day } = told.from;
  if (year === undefined || month === undefined || day === undefined) return alone;
  const from: CalendarDate = calendarDay(dayNumber(year, month, day) + 1);
  return { ...alone, value: isoDate(from) + (draft.cue.clock ?? ''), from };
}

/** A later paragraph goes on with what is reported, not with the deadline that the one before it ended on. */
export function sameDay(draft: DateDraft, alone: DateMention, { last, reported }: Spoken): DateMention {
  // `… xong trước ngày 31/12. Chiều cùng ngày, đoàn …`: a new sentence goes on with what is reported, too.
  const isDeadline = last !== reported && draft.opensSentence && last?.draft.opensSentence === false;
  const isNear = last?.draft.paragraph === draft.paragraph && !isDeadline;
  const goesOn = isNear || (last !== undefined && (opensBefore(last.draft, draft) || followsLine(last.draft, draft)));
  const told = goesOn ? last : (reported ?? last);
  if (told === undefined) return alone;
  if (draft.cue.deictic?.shift === 1) return dayAfter(draft, alone, told.mention);
  const { mention: source } = told;
  const clock = draft.cue.clock ?? '';
  const { month, day } = source.from;
  if (month === undefined || day === undefined) {
    // "Hôm qua … Cùng ngày" in an article without a date.
    const { deictic } = told.draft.cue;
    return deictic === undefined ? alone : { ...alone, cue: { ...draft.cue, deictic } };
  }
  const from: CalendarDate = source.from;
  const value = isoDate(from) + clock;
  // Without a year it stays what the archive completes: the article's own day.
  if (source.yearReason === 'unknown') return { ...alone, value };
  if (source.yearReason === 'written') return { ...alone, value, from, yearReason: 'inherited', yearFrom: source.core };
  const { yearFrom } = source;
  return { ...alone, value, from, yearReason: source.yearReason, ...(yearFrom === undefined ? {} : { yearFrom }) };
}
