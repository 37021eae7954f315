/** Finds days that no calendar has: 31/6, 29/2/2025, 3/20. */
import { daysInMonth } from '../text/calendar.ts';
import type { Article, CalendarDate, DateMention } from '../mentions/model.ts';
import { overlaps, type Span } from '../text/span.ts';
import { dayExists, dayNumber, parseDay } from './calendar.ts';
import { inLines, type Line } from './lines.ts';
import type { Check, Fix, Found } from './model.ts';
import { readingOf } from './reading.ts';
import { alternative, textAt } from './replacements.ts';
import { likelyDays } from './likelyDays.ts';
import { isLunar } from './lunarDate.ts';
import { fieldChanges, rewriteFields, writtenFields, type DateField } from './writtenDate.ts';

export const impossibleDate: Check = {
  code: 'date.impossible',
  level: 'error',
  summary: { vi: 'Ngày không có trong lịch', en: 'A day that no calendar has' },
  *find(article) {
    const found: Found[] = [...unread(article)];
    for (const mention of readingOf(article).dates) {
      const wrong = wrongSide(article, mention);
      if (wrong === undefined || isLunar(article.text, mention) || isBareFraction(article.text, mention)) continue;
      if (isStamp(article.text, mention)) continue;
      found.push(finding(article, mention, wrong));
    }
    yield* found.sort((a, b) => a.span.start - b.span.start);
  },
};

interface Wrong {
  readonly side: 'from' | 'to';
  readonly day: CalendarDate;
}

function wrongSide(article: Article, mention: DateMention): Wrong | undefined {
  const { from, to } = mention;
  if (isNoLeapDay(article, mention)) {
    // The year that was inferred for a day which it has not is the article's.
    return { side: 'from', day: { ...from, year: Number(article.date?.value.slice(0, 4)) } };
  }
  if (!exists(from)) return { side: 'from', day: from };
  return to === undefined || exists(to) ? undefined : { side: 'to', day: to };
}

/** `ngày 29/2` in an article half a year around which nobody had that day. */
function isNoLeapDay({ date }: Article, { from: { month, day }, yearReason }: DateMention): boolean {
  const own = date === undefined ? undefined : parseDay(date.value);
  if (month !== 2 || day !== 29 || yearReason === 'written' || own === undefined) return false;
  return ![own.year - 1, own.year, own.year + 1].some(
    (each) =>
      daysInMonth(each, 2) === 29 && Math.abs(dayNumber({ year: each, month, day }) - dayNumber(own)) <= HALF_A_YEAR,
  );
}

const HALF_A_YEAR = 183;

/** `31/2` alone may be a ratio: a year or a word of time beside it makes it a date. */
function isBareFraction(text: string, { start, core, from, weekday }: DateMention): boolean {
  if (start < core.start || from.year !== undefined || weekday !== undefined) return false;
  return !/(?:từ|đến|tới|và|trước|sau|sáng|trưa|chiều|tối|đêm|hôm|nay|hạn|ngày|\()[\s(]*$/iu.test(
    text.slice(Math.max(0, core.start - 12), core.start).normalize('NFC'),
  );
}

/** `9/29/2005 5:01:09 PM`: a machine with American settings has written when the page was made. */
function isStamp(text: string, { core, from, to }: DateMention): boolean {
  const { day = 0, month = 0 } = from;
  if (to !== undefined || month < 13 || month > 31 || day < 1 || day > 12) return false;
  return /^,?\s+(?:0?\d|1[0-2]):\d{2}(?::\d{2})?\s*[AP]M\b/.test(text.slice(core.end, core.end + 16));
}

function exists({ year, month, day }: CalendarDate): boolean {
  if (month === undefined) return true;
  return dayExists({ month, day: day ?? 1, ...(year === undefined ? {} : { year }) });
}

function finding(article: Article, mention: DateMention, wrong: Wrong): Found {
  const span = inFigures(article, mention.core);
  return {
    span,
    message: message(textAt(article, span), wrong.day),
    fixes: nearestDays(article, { ...mention, core: span }, wrong),
  };
}

/** Of `31/6/2026 cho tới thứ Sáu` the day in figures, where the other end is told in words. */
function inFigures(article: Article, core: Span): Span {
  const [figures] = /^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?(?=\s\D+$)/u.exec(textAt(article, core)) ?? [];
  return figures === undefined ? core : { start: core.start, end: core.start + figures.length };
}

function message(written: string, { year, month, day }: CalendarDate): Found['message'] {
  if (month === undefined || month < 1 || month > 12) {
    return {
      vi: `${written} không phải là ngày có thật: một năm chỉ có 12 tháng.`,
      en: `${written} is no real date: a year has 12 months.`,
    };
  }
  if (day === undefined || day < 1) {
    return { vi: `${written} không phải là ngày có thật.`, en: `${written} is no real date.` };
  }
  const days = daysInMonth(year ?? 2000, month);
  const when = year === undefined ? `${month}` : `${month}/${year}`;
  return {
    vi: `${written} không phải là ngày có thật: tháng ${when} chỉ có ${days} ngày.`,
    en: `${written} is no real date: month ${when} has ${days} days.`,
  };
}

function nearestDays(article: Article, mention: DateMention, { side, day }: Wrong): readonly Fix[] {
  const fields = writtenFields(article.text, mention)?.[side];
  if (fields === undefined) return [];
  return likelyDays(article, day).flatMap((likely) => {
    if (!canWrite(fields, day, likely)) return [];
    const changes = fieldChanges(fields, likely);
    return changes.length === 0
      ? []
      : [alternative(article, mention.core, rewriteFields(article.text, mention.core, changes))];
  });
}

/**
 * `ngày 35-1`, which no grammar takes for a date: behind a word of time, a number of no day before a month, or a day before a
 * number of no month. `ngày 12-18` are days of some month.
 */
function* unread(article: Article): Iterable<Found> {
  const { text } = article;
  const { dates } = readingOf(article);
  const areUsual = (sign: string, behind?: RegExp): boolean => areWrittenSo(article, dates, sign, behind);
  for (const { start, found: match } of inLines(article, unreadIn)) {
    const [all, first = '', sign = '', second = '', leads, bracket, bar = ''] = match;
    const lead = (leads ?? bracket ?? bar).normalize('NFC');
    const [day, month] = [Number(first), Number(second)];
    const span = { start: start + match.index, end: start + match.index + all.length };
    // `hôm nay 38.5 độ`, but `hôm qua (38.1)`.
    const isToday =
      /^hôm/iu.test(lead) && !/hôm[ \u00a0]+$/iu.test(text.slice(0, span.start).normalize('NFC').slice(-6));
    if (sign === '.' && isToday && text.charAt(span.start - 1) !== '(') continue;
    // Behind `từ` and the like, `từ 12/15 xã` are parts of a whole; more than a whole they seldom are.
    const isWhole = isNoDay(day, month) || (month > 12 && day > month);
    if (lead === '' && !areUsual(sign, ROW_START)) continue;
    // `(35-9)`, `| 32/3 |`: alone, in an article that writes days so; a share of them may be the whole, and no more.
    if (ALONE.has(lead) && !(isWhole && areUsual(sign, lead === '|' ? CELL_START : undefined))) continue;
    // `trước 10/15.` with nothing behind it that could be counted.
    const isAlone = /^trước$/iu.test(lead) && sign === '/' && /^(?:[.,;)]|$)/u.test(text.slice(span.end, span.end + 1));
    if (lead !== '' && !WORD_OF_TIME.test(lead) && !isAlone && !(isWhole && (sign === '/' || areUsual(sign)))) continue;
    if (dates.some((date) => overlaps(date, span)) || isLunar(text, span)) continue;
    const padded = first.startsWith('0') || second.startsWith('0');
    const written = (number: number): string => (padded ? String(number).padStart(2, '0') : String(number));
    const wrong = { day, month };
    yield {
      span,
      message: message(textAt(article, span), wrong),
      fixes: likelyDays(article, wrong).flatMap((right) =>
        right.day === undefined || right.month === undefined
          ? []
          : [alternative(article, span, `${written(right.day)}${sign}${written(right.month)}`)],
      ),
    };
  }
}

/** The article has two days of this notation at least, right behind what this one is behind, where that is asked for. */
function areWrittenSo(article: Article, dates: readonly DateMention[], sign: string, behind?: RegExp): boolean {
  const alike = dates.filter(
    ({ core }) =>
      /^\d{1,2}$/.test(textAt(article, core).split(sign)[1] ?? '') &&
      (behind === undefined || behind.test(article.text.slice(Math.max(0, core.start - 8), core.start))),
  );
  return alike.length > 1;
}

const ROW_START = /(?:^|\n)[-+*•– \u00a0]*$/;
const CELL_START = /\| ?$/;

/** `- 37/11: …` and the first column of a table. */
const ROW = /^[-+*•– \u00a0]*(?=(\d{1,2})([/.])(\d{1,2})[:\t])/;

function unreadIn({ text, words }: Line): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const row = words.numbers[0] !== undefined && words.numbers[0] < 8 ? ROW.exec(text) : null;
  if (row !== null) {
    const [lead, day = '', sign = '', month = ''] = row;
    if (isNoDay(Number(day), Number(month)) || isNoMonth(Number(day), Number(month), sign)) {
      const match = /\S+(?=[:\t])/.exec(text.slice(lead.length));
      if (match !== null) {
        match.index = lead.length;
        match.push(day, sign, month, '');
        found.push(match);
      }
    }
  }
  for (const at of words.numbers) {
    if (!SIGNS.has(text.charCodeAt(at + 1)) && !SIGNS.has(text.charCodeAt(at + 2))) continue;
    UNREAD.lastIndex = at;
    const match = UNREAD.exec(text);
    if (match === null) continue;
    const [, first, sign, second] = match;
    const [day, month] = [Number(first), Number(second)];
    if (isNoMonth(day, month, sign) || isNoDay(day, month)) found.push(match);
  }
  return found;
}

/** With a hyphen, two days in their order are a range. */
const isNoMonth = (day: number, month: number, sign = ''): boolean =>
  day >= 1 && day <= 31 && month > 12 && (sign !== '-' || day >= month);

/** Those that stand between a day and its month. */
const SIGNS: ReadonlySet<number> = new Set(Array.from('/.-', (sign) => sign.charCodeAt(0)));

const isNoDay = (day: number, month: number): boolean => day > 31 && month >= 1 && month <= 12;

const TIMES = 'ngày|sáng|trưa|chiều|tối|đêm|hôm|Quốc khánh';

const LEADS = `${TIMES}|từ|đến|tới|trước|sau|họp|khai mạc|bế mạc|diễn ra|chậm nhất|muộn nhất|không quá|kết thúc`;

/** Before numbers that fill a bracket or a cell of a table. */
const ALONE: ReadonlySet<string> = new Set(['(', '|']);

/** What a number that is no day counts. */
const BEHIND = 'tháng|độ';

const WORD_OF_TIME = new RegExp(`^(?:${TIMES})$`, 'iu');

/** At a number: then what leads it, composed or not. */
const UNREAD = new RegExp(
  String.raw`(\d{1,2})([/.-])(\d{1,2})(?!\d|[/.,-]\d|[ \u00a0]*(?:${BEHIND}|${BEHIND.normalize('NFD')}|%))` +
    String.raw`(?:(?<=(?<![\p{L}\p{M}])(${LEADS}|${LEADS.normalize('NFD')})(?:[ \u00a0]+(?:nay|qua|mai))?[ \u00a0]+\(?\1\2\3)|` +
    String.raw`(?:(?<=(\()\1\2\3)(?=\))|(?<=(\|) ?\1\2\3)(?= ?\|)))`,
  'iuy',
);

/** A range that shares its month (`30-31/6`) cannot get another month on one side only. */
const canWrite = (side: Partial<Record<DateField, Span>>, wrong: CalendarDate, right: CalendarDate): boolean =>
  side.day !== undefined && (side.month !== undefined || right.month === wrong.month);
