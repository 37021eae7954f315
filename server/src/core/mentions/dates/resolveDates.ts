/** Turns drafts into mentions: a year for every day without one, a date for every *hôm qua*, as far as the article tells. */
import type { Span } from '../../text/span.ts';
import type { ArticleDate, CalendarDate, DateMention } from '../model.ts';
import { dayNumber, weekdayOf } from '../../text/calendar.ts';
import { dateValue } from './dateValue.ts';
import { spanOf } from './daySpans.ts';
import type { Deictic } from './cue.ts';
import type { DateDraft, Mutable } from './draft.ts';
import { anchorOf, inferYear, yearByArticle, type Anchor, type InferredYear, type Source } from './inferYear.ts';
import { relativeTime } from './relativeTime.ts';
import { lastOfRise } from './risingMonths.ts';
import { noteSpoken, tellDay, type Spoken } from './sameDay.ts';

/** Mentions in the order of the drafts. `article`: the date that {@link articleDate} found, if any. */
export function resolveDates(drafts: readonly DateDraft[], article: ArticleDate | undefined): DateMention[] {
  const anchor = anchorOf(article);
  const only = anchor === undefined ? onlyYear(drafts) : undefined;
  const mentions: DateMention[] = [];
  let full: Full | undefined;
  const spoken: Spoken = {};
  drafts.forEach((draft, at) => {
    const before = full === undefined ? undefined : sourceFor(draft, full);
    const source = before?.sameSentence ? before : (sourceAhead(drafts, at) ?? before);
    const last = lastOfRise(drafts, at);
    const whole = last === undefined ? undefined : resolve(last, anchor, source, only, undefined);
    const isInRise = whole?.from.year !== undefined;
    const resolved = isInRise
      ? inYearOf(draft, whole)
      : resolve(draft, anchor, source, only, eventsYear(drafts, at, anchor));
    const mention =
      draft.until !== undefined
        ? spanOf(
            draft,
            resolved,
            resolve(draft.until, anchor, draft.from.month === undefined ? undefined : source, only, undefined),
          )
        : draft.told === undefined && draft.cue.deictic === undefined
          ? resolved
          : tellDay(draft, resolved, spoken, anchor);
    mentions.push(mention);
    // The last month of a list gets its year as the first did, not from the first.
    full = (isInRise ? undefined : (fullDate(draft, mention, full) ?? ownNews(draft, mention, full, anchor))) ?? full;
    noteSpoken(spoken, draft, mention, anchor);
  });
  return mentions;
}

/** A month of the list that another one ends. */
function inYearOf(draft: DateDraft, { from: { year = 0 }, core, yearReason, yearFrom }: DateMention): DateMention {
  const reason = yearReason === 'written' ? 'inherited' : yearReason;
  const from = yearReason === 'written' ? core : yearFrom;
  const mention = withoutYear(draft);
  resolveYear(mention, draft, { year, reason, ...(from === undefined ? {} : { from }) });
  return mention;
}

/** `khai mạc ngày 12/2 và bế mạc ngày 18/2/2025`: the year stands at the next day of the sentence. */
function sourceAhead(drafts: readonly DateDraft[], at: number): Source | undefined {
  const draft = drafts[at];
  const next = drafts[endOfList(drafts, at)];
  if (
    draft === undefined ||
    next === undefined ||
    next.sentence !== draft.sentence ||
    next.paragraph !== draft.paragraph
  )
    return undefined;
  // The years that an anniversary spans end with the present one.
  const { year, month, day } = next.to ?? next.from;
  if (
    next.scale !== 'day' ||
    next.inName ||
    next.ofDocument ||
    next.compared ||
    year === undefined ||
    month === undefined ||
    day === undefined
  )
    return undefined;
  return { number: dayNumber(year, month, day), span: next.core, sameParagraph: true, sameSentence: true, ahead: true };
}

/** `vào các ngày 12/5, 30/8 và 28/12/2017`: place of the first draft behind a day that is no further day without a year of its list. */
function endOfList(drafts: readonly DateDraft[], at: number): number {
  let end = at + 1;
  while (end < at + LONGEST_LIST && goesOn(drafts[end - 1], drafts[end])) end++;
  return end;
}

const goesOn = (before: DateDraft | undefined, next: DateDraft | undefined): boolean =>
  before !== undefined && next?.scale === 'day' && next.from.year === undefined && next.start - before.end <= LIST_GAP;

/** Units between two days of one list: `, ngày `, ` và ngày `. */
const LIST_GAP = 9;
const LONGEST_LIST = 12;

/** `Diễn đàn Đối tác 2026 tổ chức vào tháng 12`: the year that ends a name a few words before, unless it is over. */
function eventsYear(drafts: readonly DateDraft[], at: number, anchor: Anchor | undefined): InferredYear | undefined {
  const draft = drafts[at];
  const name = drafts[at - 1];
  const year = name?.from.year;
  if (draft === undefined || name === undefined || year === undefined || anchor === undefined) return undefined;
  const isNear = name.sentence === draft.sentence && name.paragraph === draft.paragraph;
  const isName = name.inName && name.scale === 'year' && name.to === undefined && name.lastToken - name.firstToken <= 1;
  if (!isNear || !isName || draft.firstToken - name.lastToken > EVENT_WORDS || draft.from.month === undefined)
    return undefined;
  const day = dayNumber(year, draft.from.month, draft.from.day ?? 15);
  return day > anchor.number && day < anchor.number + COMING
    ? { year, reason: 'inherited', from: name.core }
    : undefined;
}

/** Words between the name of an event and its day. */
const EVENT_WORDS = 7;
/** Days in which an event that is spoken of may lie ahead. */
const COMING = 400;

/** A date whose year is known from the text, for those after it. */
interface Full {
  readonly number: number;
  /** Where the year is written. */
  readonly span: Span;
  readonly draft: DateDraft;
}

function fullDate(draft: DateDraft, mention: DateMention, known: Full | undefined): Full | undefined {
  const { inName, ofDocument, compared, scale } = draft;
  if (inName || ofDocument || compared || mention.value === '') return undefined;
  const { year, month, day = 15 } = mention.from;
  if (mention.form === 'relative') return toldYear(draft, mention);
  if (scale === 'day' && isLong(mention)) return undefined;
  // The years of an anniversary (`2/9/1945 - 2/9/2025`) are those of nothing else.
  if (year !== undefined && (mention.to?.year ?? year) > year + 1) return undefined;
  // `hẹn xong 30-6 năm nay, nay đẩy lên trước 15-4`: its year is as good as written.
  const isTold = draft.cue.yearShift === 0 && mention.to === undefined;
  if (year === undefined || (!isTold && (mention.yearReason === 'article' || mention.yearReason === 'tense')))
    return undefined;
  const span = mention.yearReason === 'written' ? draft.core : (known?.span ?? draft.core);
  if (month !== undefined)
    return scale === 'day' || scale === 'month' || scale === 'quarter'
      ? { number: dayNumber(year, middleMonth(scale, mention) ?? month, day), span, draft }
      : undefined;
  // "Năm 2023, …" sets the scene for the days that follow in its sentence.
  return scale === 'year' && draft.opensSentence && draft.to === undefined
    ? { number: dayNumber(year, 7, 1), span, draft }
    : undefined;
}

/** `… được ghi danh ngày 6/12/2012. Học sinh nghỉ thứ Hai, 7/4, liền với 5-6/4`: a day that is told by the article's own ends a story of old. */
function ownNews(
  draft: DateDraft,
  mention: DateMention,
  known: Full | undefined,
  anchor: Anchor | undefined,
): Full | undefined {
  const { year, month, day } = mention.from;
  const isOwn = mention.yearReason === 'article' || mention.yearReason === 'tense';
  if (known === undefined || anchor === undefined || !isOwn || mention.form !== 'day') return undefined;
  if (year === undefined || month === undefined || day === undefined || draft.told !== undefined) return undefined;
  const number = dayNumber(year, month, day);
  const isOld = anchor.number - known.number > OLD;
  return isOld && Math.abs(number - anchor.number) < NEWS
    ? { number, span: anchor.span ?? draft.core, draft }
    : undefined;
}

const OLD = 400;
const NEWS = 30;

/** `Năm ngoái, … trong tháng 5. Năm nay, tháng 6 …`: the scene of its sentence. */
function toldYear(draft: DateDraft, { from: { year, month } }: DateMention): Full | undefined {
  if (draft.scale !== 'year' || !draft.opensSentence || year === undefined || month !== undefined) return undefined;
  return { number: dayNumber(year, 7, 1), span: draft.core, draft };
}

/** `thời kỳ thanh tra từ ngày 1/1/2020 đến 31/12/2021`: days more than a year apart tell no year. */
function isLong({ from, to }: DateMention): boolean {
  if (to?.year === undefined || from.year === undefined || to.year === from.year) return false;
  const { month = 1, day = 1 } = from;
  return dayNumber(to.year, to.month ?? 1, to.day ?? 1) - dayNumber(from.year, month, day) > LONGEST_YEAR;
}

const LONGEST_YEAR = 366;

/** `9 tháng đầu năm 2024 …, trong quý 3 …`: months of one year are measured from their middle. */
const middleMonth = (scale: DateDraft['scale'], { from, to }: DateMention): number | undefined =>
  (scale === 'month' || scale === 'quarter') &&
  from.month !== undefined &&
  to?.month !== undefined &&
  to.year === from.year
    ? (from.month + to.month) >> 1
    : undefined;

function sourceFor(draft: DateDraft, full: Full): Source | undefined {
  const { draft: before } = full;
  const sameParagraph = before.paragraph === draft.paragraph;
  const sameSentence = sameParagraph && before.sentence === draft.sentence;
  if (before.scale === 'year' && !sameSentence)
    return sameParagraph && before.sentence === draft.sentence - 1
      ? { number: full.number, span: full.span, sameParagraph, sameSentence, scene: true }
      : undefined;
  return { number: full.number, span: full.span, sameParagraph, sameSentence, ofOld: before.longAgo };
}

/** The year of the article's full dates, when it is one and the same. */
function onlyYear(drafts: readonly DateDraft[]): InferredYear | undefined {
  let found: InferredYear | undefined;
  for (const { from, to, inName, ofDocument, longAgo, scale, core } of drafts) {
    if (inName || ofDocument || longAgo || scale !== 'day') continue;
    for (const { year } of to === undefined ? [from] : [from, to]) {
      if (year === undefined) continue;
      if (found !== undefined && found.year !== year) return undefined;
      found ??= { year, reason: 'inherited', from: core };
    }
  }
  return found;
}

function resolve(
  draft: DateDraft,
  anchor: Anchor | undefined,
  source: Source | undefined,
  only: InferredYear | undefined,
  event: InferredYear | undefined,
): DateMention {
  const mention = withoutYear(draft);
  const { deictic } = draft.cue;
  if (deictic !== undefined && draft.from.month === undefined) resolveRelative(mention, draft, deictic, anchor);
  else resolveYear(mention, draft, inferFor(draft, anchor, source, only, event));
  return mention;
}

function withoutYear(draft: DateDraft): Mutable<DateMention> {
  const mention: Mutable<DateMention> = {
    start: draft.start,
    end: draft.end,
    type: 'date',
    form: draft.form,
    value: '',
    from: draft.from,
    yearReason: 'written',
    core: draft.core,
    inName: draft.inName,
    nested: false,
  };
  if (draft.weekday !== undefined) mention.weekday = draft.weekday;
  if (!isPlain(draft)) mention.cue = draft.cue;
  return mention;
}

function resolveRelative(
  mention: Mutable<DateMention>,
  draft: DateDraft,
  deictic: Deictic,
  anchor: Anchor | undefined,
): void {
  mention.yearReason = anchor === undefined ? 'unknown' : 'article';
  if (anchor === undefined) return;
  const { value, from, to } = relativeTime(deictic, anchor.number, draft.cue);
  mention.value = value;
  mention.from = from;
  if (to !== undefined) mention.to = to;
  if (anchor.span !== undefined) mention.yearFrom = anchor.span;
}

/** Undefined when nothing is missing. */
function inferFor(
  draft: DateDraft,
  anchor: Anchor | undefined,
  source: Source | undefined,
  only: InferredYear | undefined,
  event: InferredYear | undefined,
): InferredYear | 'unknown' | undefined {
  const { from, to, scale, cue } = draft;
  if (from.year !== undefined || to?.year !== undefined || scale === 'decade' || scale === 'century') return undefined;
  if (cue.everyYear) return 'unknown';
  const inferred = inferYear(from, to ?? from, cue, anchor, source);
  if (anchor !== undefined && (draft.part !== undefined || draft.weekday !== undefined)) {
    const own = yearByArticle(from, to ?? from, anchor, cue);
    if (inferred?.year !== own.year && isOwnDay(draft, own.year, anchor.number, inferred)) return own;
  }
  // A month back or less it is news, whatever the event is called after.
  const isNews = anchor !== undefined && inferred !== undefined && isRecent(inferred.year, from, anchor.number);
  return (isNews ? undefined : event) ?? inferred ?? only ?? 'unknown';
}

/** `… vòng bảng năm 2018, ông nói sáng 4/1`: part of a day of this week is told by its news; and a weekday tells which of two years is meant. */
function isOwnDay(
  { from, scale, part, weekday }: DateDraft,
  year: number,
  today: number,
  other: InferredYear | undefined,
): boolean {
  const { month, day } = from;
  if (scale !== 'day' || month === undefined || day === undefined) return false;
  const number = dayNumber(year, month, day);
  const fromToday = number - today;
  if (part !== undefined && fromToday >= -THIS_WEEK && fromToday <= 1) return true;
  if (weekday === undefined || other === undefined) return false;
  return weekdayOf(number) === weekday.day && weekdayOf(dayNumber(other.year, month, day)) !== weekday.day;
}

const THIS_WEEK = 3;

const isRecent = (year: number, { month = 1, day = 15 }: CalendarDate, today: number): boolean =>
  dayNumber(year, month, day) > today - 30;

function resolveYear(
  mention: Mutable<DateMention>,
  draft: DateDraft,
  year: InferredYear | 'unknown' | undefined,
): void {
  const known = typeof year === 'object' ? withYear(draft.from, year.year) : draft.from;
  const { from, to } = complete(known, draft.to);
  mention.from = from;
  if (to !== undefined) mention.to = to;
  mention.value = dateValue(draft, from, to);
  if (year === 'unknown') mention.yearReason = 'unknown';
  else if (year !== undefined) {
    mention.yearReason = year.reason;
    if (year.from !== undefined) mention.yearFrom = year.from;
  }
}

/** A copy with that year. Written out for what nearly all dates are: objects of few shapes, made without a loop over their fields. */
function withYear(date: CalendarDate, year: number): CalendarDate {
  const { month, day } = date;
  if (date.year !== undefined || month === undefined) return { ...date, year };
  return day === undefined ? { month, year } : { month, day, year };
}

const isPlain = ({ cue, from }: DateDraft): boolean =>
  cue.deictic === undefined &&
  cue.yearShift === undefined &&
  cue.everyYear === undefined &&
  (from.year !== undefined || cue.tense === 'none');

const before = (a: CalendarDate, b: CalendarDate): boolean =>
  (a.month ?? 0) < (b.month ?? 0) || (a.month === b.month && (a.day ?? 0) < (b.day ?? 0));

/** Gives both ends of a range their year when one has it: `28/12 - 3/1/2026` begins in 2025. */
export function complete(
  from: CalendarDate,
  to: CalendarDate | undefined,
): { readonly from: CalendarDate; readonly to?: CalendarDate } {
  if (to === undefined) return { from };
  // The days of "30-2/9" are written wrong, not a year long.
  const turns = before(to, from) && from.month !== to.month;
  if (from.year === undefined && to.year !== undefined) return { from: withYear(from, to.year - (turns ? 1 : 0)), to };
  if (from.year !== undefined && to.year === undefined) return { from, to: withYear(to, from.year + (turns ? 1 : 0)) };
  return { from, to };
}
