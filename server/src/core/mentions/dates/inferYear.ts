/** The year of a day written without one: from a full date nearby, or from the article's own date and the tense of the sentence. */
import type { Span } from '../../text/span.ts';
import type { ArticleDate, CalendarDate, YearReason } from '../model.ts';
import { calendarDay, dayNumber, daysInMonth, weekdayOf } from '../../text/calendar.ts';
import { numberOfIsoDay } from './calendar.ts';
import type { DateCue } from './cue.ts';

/** A day that other dates are measured from. */
export interface Anchor {
  readonly number: number;
  readonly span?: Span;
}

export interface InferredYear {
  readonly year: number;
  readonly reason: YearReason;
  readonly from?: Span;
}

export function anchorOf(article: ArticleDate | undefined): Anchor | undefined {
  const number = article === undefined ? undefined : numberOfIsoDay(article.value);
  if (number === undefined) return undefined;
  return { number, ...(article?.span === undefined ? {} : { span: article.span }) };
}

/** The day that stands for a date when distances are measured: a month's is its middle. */
function numberIn(year: number, { month = 7, day = 15 }: CalendarDate): number {
  return dayNumber(year, month, Math.min(day, Math.max(1, daysInMonth(year, month))));
}

/** Days by which a date on the wrong side of its tense must be nearer to win all the same. */
const AGAINST_TENSE = 200;
const AGAINST_CLOSE_TENSE = 400;
/** … where the cue stands right beside, unless it is a matter of weeks. */
const AGAINST_NEAR_TENSE = 350;
const WEEKS = 21;
/** A weekday decides between years that are both far off; near the article's day it is more likely to be a slip. */
const WRONG_WEEKDAY = 100;
/** News looks back more than ahead. */
const AHEAD = 1.15;
/** A report of an event may come out days after it and still say that it will take place. */
const SLACK = 4;

function cost(distance: number, cue: DateCue): number {
  const against = cue.tense === 'future' ? distance < -SLACK : cue.tense === 'past' ? distance > SLACK : false;
  const isNear = cue.near === true && Math.abs(distance) > WEEKS;
  const penalty = !against ? 0 : cue.close ? AGAINST_CLOSE_TENSE : isNear ? AGAINST_NEAR_TENSE : AGAINST_TENSE;
  return Math.abs(distance) * (distance > 0 && cue.tense === 'none' ? AHEAD : 1) + penalty;
}

const noCue: DateCue = { tense: 'none', close: false };

/** The year that brings a date nearest to an anchor. */
export function nearestYear(from: CalendarDate, to: CalendarDate, anchor: number, cue: DateCue): number {
  const middle = calendarDay(anchor).year;
  const weekday = cue.deictic?.weekday;
  let best = middle;
  let least = Infinity;
  for (let year = middle - 1; year <= middle + 1; year++) {
    // 29 February chooses a leap year.
    if (from.month === 2 && from.day === 29 && daysInMonth(year, 2) < 29) continue;
    const start = numberIn(year, from) - anchor;
    const end =
      to === from
        ? start
        : numberIn(to.month !== undefined && to.month < (from.month ?? 0) ? year + 1 : year, to) - anchor;
    const distance = cue.tense === 'future' ? end : start;
    const wrongDay = weekday !== undefined && weekdayOf(numberIn(year, from)) !== weekday;
    const each = (start <= 0 && end >= 0 ? 0 : cost(distance, cue)) + (wrongDay ? WRONG_WEEKDAY : 0);
    if (each < least) {
      least = each;
      best = year;
    }
  }
  return best;
}

/** From the article's own date. */
export function yearByArticle(from: CalendarDate, to: CalendarDate, anchor: Anchor, cue: DateCue): InferredYear {
  const span = anchor.span === undefined ? {} : { from: anchor.span };
  if (cue.yearShift !== undefined) {
    // `từ tháng 10 đến tháng 3 năm sau`: the year is that of the end.
    const turns = to.month !== undefined && from.month !== undefined && to.month < from.month ? 1 : 0;
    return { year: calendarDay(anchor.number).year + cue.yearShift - turns, reason: 'article', ...span };
  }
  const { deictic } = cue;
  if (deictic !== undefined && deictic.unit === 'day')
    return { year: nearestYear(from, to, anchor.number + deictic.shift, noCue), reason: 'article', ...span };
  const year = nearestYear(from, to, anchor.number, cue);
  const byTense = cue.tense !== 'none' && year !== nearestYear(from, to, anchor.number, { ...cue, tense: 'none' });
  return { year, reason: byTense ? 'tense' : 'article', ...span };
}

/** A full date that stands before. */
export interface Source extends Anchor {
  readonly span: Span;
  readonly sameSentence: boolean;
  readonly sameParagraph: boolean;
  /** It stands after the date. */
  readonly ahead?: true;
  /** Nothing but a year, at the start of the sentence before. */
  readonly scene?: true;
  /** A birth, a founding, a law that came into force. */
  readonly ofOld?: boolean;
}

function yearBySource(from: CalendarDate, to: CalendarDate, source: Source, byArticle = 0): InferredYear {
  const nearest = nearestYear(from, to, source.number, noCue);
  // `thông qua ngày 14/6 và có hiệu lực từ 1/1/2020`: days far apart are told in their order.
  const isLater = source.ahead === true && numberIn(nearest, from) - source.number > SAME_EVENT;
  const year = isLater && nearest !== byArticle ? nearest - 1 : nearest;
  return { year, reason: 'inherited', from: source.span };
}

/** Lies the article's own day in it? */
function isGoingOn(year: number, from: CalendarDate, to: CalendarDate, today: number): boolean {
  const { month = 1, day = 1 } = from;
  const { month: last = month } = to;
  const end = last < month ? year + 1 : year;
  return (
    dayNumber(year, month, day) <= today &&
    today <= dayNumber(end, last, to.day ?? daysInMonth(end, Math.min(last, 12)))
  );
}

/** `Năm 2019, … . Tháng 2, …`: the story goes on in its year, unless the day is one that the article's readers remember. */
function tellsOn({ day }: CalendarDate, cue: DateCue, fromAnchor: number): boolean {
  if (cue.close || (fromAnchor > 0 && cue.tense === 'future')) return false;
  return fromAnchor > 0 || fromAnchor < -(day === undefined ? REMEMBERED_MONTH : REMEMBERED_DAY);
}

const REMEMBERED_DAY = 45;
const REMEMBERED_MONTH = 100;

/** No newsroom has older articles on its computers: what else a text tells of earlier years is history. */
export const NEWS_SINCE = 1990;

const RECENT_DAYS = 14;
const COMING_DAYS = 3;
const SOON = 60;
const SAME_STORY = 200;
const SAME_EVENT = 60;
const STEP_BACK = 90;
const FAR_AHEAD = 400;

/** Weighs the article's own date against a full date before. */
export function inferYear(
  from: CalendarDate,
  to: CalendarDate,
  cue: DateCue,
  anchor: Anchor | undefined,
  source: Source | undefined,
): InferredYear | undefined {
  if (anchor === undefined) {
    // `at levels last seen in August 1971. Lights went out on the night of September 7.`
    const isHistory = source?.sameSentence === false && calendarDay(source.number).year < NEWS_SINCE;
    return source === undefined || isHistory ? undefined : yearBySource(from, to, source);
  }
  const byArticle = yearByArticle(from, to, anchor, cue);
  const bound = cue.yearShift !== undefined || cue.deictic?.unit === 'day';
  if (source === undefined || bound) return byArticle;
  const bySource = yearBySource(from, to, source, byArticle.year);
  const fromAnchor = numberIn(byArticle.year, from) - anchor.number;
  const news =
    (fromAnchor >= -RECENT_DAYS && fromAnchor <= COMING_DAYS) || isGoingOn(byArticle.year, from, to, anchor.number);
  if (source.scene === true) return tellsOn(from, cue, fromAnchor) && !news ? bySource : byArticle;
  const near = Math.abs(source.number - anchor.number) <= SAME_STORY;
  // `bé trai sinh 20/3/2014, vào viện đêm 2/8`: what is news is no part of a story so old.
  if (source.ofOld === true && !near && fromAnchor >= -RECENT_DAYS && fromAnchor <= COMING_DAYS) return byArticle;
  // "Sáng 26/7, … viếng nghĩa trang, nhân kỷ niệm Ngày Thương binh (27/7/1947)"
  // `who will leave on June 30, … appointed on October 1`.
  // `concluded in October 2025, will be signed in May`: what lies ahead is no part of a year gone by.
  const isAhead = cue.tense === 'future' && source.number < anchor.number && fromAnchor > 0;
  const isPast = isAhead && numberIn(bySource.year, from) < anchor.number && from.month !== undefined;
  const told = near && (cue.near === true || isPast) && source.ahead !== true;
  // `after the merger of July 1, to be built by 31 December 2031`: a year far ahead is that of no other day.
  const isFar = source.ahead === true && source.number - anchor.number > FAR_AHEAD;
  if (isFar && source.number - numberIn(bySource.year, from) > SAME_EVENT) return byArticle;
  // `since the merger of July 1, 2025, and since the congress in January`: told in their order.
  const isInOrder = source.ahead !== true && source.number - numberIn(bySource.year, from) > STEP_BACK;
  if (isInOrder && byArticle.year > bySource.year && fromAnchor <= 0 && fromAnchor >= -STEP_BACK) return byArticle;
  if (source.sameSentence && !told && !(source.ahead === true && news && !near)) return bySource;
  const fromSource = Math.abs(numberIn(bySource.year, from) - source.number);
  if (byArticle.year === bySource.year) return source.sameParagraph || fromSource <= SAME_EVENT ? bySource : byArticle;
  if (near) return fromSource <= SAME_EVENT && !cue.close && cue.near !== true ? bySource : byArticle;
  if (!source.sameParagraph || news || cue.close) return byArticle;
  // `… thông xe trong tháng 9/2025; chậm nhất 15/9 phải xong` in the summer of 2024.
  const isSoon = Math.abs(fromAnchor) <= SOON && (fromAnchor > 0 || cue.tense !== 'future');
  if (source.number > anchor.number && isSoon) return byArticle;
  // What is announced does not belong to a year long past, nor does a story go back in time while the report is near.
  if (cue.tense === 'future' && source.number < anchor.number) return byArticle;
  const back = numberIn(bySource.year, from) < source.number;
  return back && fromAnchor <= SOON && fromAnchor >= -STEP_BACK ? byArticle : bySource;
}
