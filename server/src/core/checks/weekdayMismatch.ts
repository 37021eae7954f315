/** Finds a weekday that the written day does not have: Thứ Hai, 15/1/2026 was a Thursday. */
import type { Article, DateMention } from '../mentions/model.ts';
import type { Span } from '../text/span.ts';
import { dayExists, dayNumber, parseDay, weekdayOf } from './calendar.ts';
import { calendarDay, type Day } from '../text/calendar.ts';
import { isLunar } from './lunarDate.ts';
import type { Check, Fix } from './model.ts';
import { readingOf } from './reading.ts';
import { alternative, textAt } from './replacements.ts';
import { fieldChanges, rewriteFields, writtenFields } from './writtenDate.ts';

export const weekdayMismatch: Check = {
  code: 'date.weekday-mismatch',
  level: 'error',
  summary: { vi: 'Thứ trong tuần không khớp với ngày', en: 'A weekday that does not belong to the date' },
  *find(article) {
    for (const mention of readingOf(article).dates) {
      if (mention.weekday === undefined) continue;
      const day =
        certainDay(article, mention) ?? dayOfAnyYear(mention, mention.weekday.day) ?? dayAmongOthers(article, mention);
      if (day === undefined) continue;
      const right = weekdayOf(day);
      if (right === mention.weekday.day) continue;
      if (isLunar(article.text, mention) || !isWeekday(article.text, mention.weekday)) continue;
      if (isOfLastDay(mention, mention.weekday.day)) continue;
      const written = textAt(article, mention.core);
      yield {
        span: mention.weekday,
        message: {
          vi: `Ngày ${day.day}/${day.month}/${day.year} là ${vietnamese[right - 1]}, không phải ${vietnamese[mention.weekday.day - 1]}.`,
          en: `${iso(day)} is a ${english[right - 1]}, not a ${english[mention.weekday.day - 1]}.`,
        },
        related: [
          {
            place: { file: article.file, span: { start: mention.core.start, end: mention.core.end } },
            message: { vi: `Ngày được viết: ${written}`, en: `The date as written: ${written}` },
          },
        ],
        fixes: [
          ...rightWeekday(article, mention.weekday, right),
          ...nearestDay(article, mention, day, mention.weekday.day),
          ...otherYear(article, mention, day, mention.weekday.day),
        ],
      };
    }
  },
};

const vietnamese = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'];
const english = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const iso = ({ year, month, day }: Day): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/**
 * A day whose year is written, or lies so close to the article's own date that another year is out of the question: a year
 * inferred for a far-off day may be the wrong one, and then the weekday is right.
 */
function certainDay(article: Article, { from, yearReason }: DateMention): Day | undefined {
  const { year, month, day } = from;
  if (year === undefined || month === undefined || day === undefined || !dayExists({ year, month, day }))
    return undefined;
  const found = { year, month, day };
  if (yearReason === 'written') return found;
  const own = article.date;
  const published = own === undefined || !certainReasons.has(own.reason) ? undefined : parseDay(own.value);
  const isNear = published !== undefined && Math.abs(dayNumber(found) - dayNumber(published)) <= 60;
  return isNear || isBesideWritten(article, found) ? found : undefined;
}

/** A day of the same weeks has its year written (`as of 5 June 2025; … by Saturday, 7 June`). */
const isBesideWritten = (article: Article, day: Day): boolean =>
  readingOf(article).dates.some(({ from, yearReason, inName }) => {
    if (yearReason !== 'written' || inName || from.year !== day.year) return false;
    const { year, month, day: other } = from;
    if (month === undefined || other === undefined || !dayExists({ year, month, day: other })) return false;
    return Math.abs(dayNumber({ year, month, day: other }) - dayNumber(day)) <= 31;
  });

/** A day whose year is only inferred: the weekday is wrong for sure where neighbouring years do not give it either. */
function dayOfAnyYear({ from, yearReason }: DateMention, weekday: number): Day | undefined {
  const { year, month, day } = from;
  if (year === undefined || month === undefined || day === undefined || yearReason === 'unknown') return undefined;
  const possible = [year - 1, year, year + 1].map((each) => ({ year: each, month, day }));
  if (possible.some((each) => !dayExists(each) || weekdayOf(each) === weekday)) return undefined;
  return { year, month, day };
}

/** A day whose year is only inferred, beside two others of that year whose weekdays are theirs: a calendar of events. */
function dayAmongOthers(article: Article, { core, from }: DateMention): Day | undefined {
  const { year, month, day } = from;
  if (year === undefined || month === undefined || day === undefined || !dayExists({ year, month, day }))
    return undefined;
  const others = readingOf(article).dates.filter((each) => {
    const own = parseDay(each.value);
    if (each.core.start === core.start || each.weekday === undefined || own?.year !== year) return false;
    return weekdayOf(own) === each.weekday.day && Math.abs(dayNumber(own) - dayNumber({ year, month, day })) <= 31;
  });
  return others.length > 1 ? { year, month, day } : undefined;
}

/** `thứ Năm, thứ Sáu (8 - 9/1)`: the weekday before the bracket is that of the last day. */
function isOfLastDay({ value }: DateMention, weekday: number): boolean {
  const last = value?.split('/')[1];
  const day = last === undefined ? undefined : parseDay(last);
  return day !== undefined && weekdayOf(day) === weekday;
}

const certainReasons: ReadonlySet<string> = new Set(['front-matter', 'header', 'dateline']);

/** `lần thứ 7, ngày 25/12` and `tháng thứ 6, ngày 13/4` name no weekday. */
function isWeekday(text: string, weekday: Span): boolean {
  const before = text.slice(Math.max(0, weekday.start - 12), weekday.end).normalize('NFC');
  return !/(?:lần|tháng|năm|tuần|kỳ|kì|khóa|khoá|phiên|hạng|người|đứng|vụ|bài|tập|quý|đời|trang)\s+thứ\s+\S+$|ngày\s+thứ\s+\d$/iu.test(
    before,
  );
}

/** The right weekday, spelt the way the wrong one is. */
function rightWeekday(article: Article, span: Span, right: number): readonly Fix[] {
  const written = textAt(article, span).normalize('NFC');
  const newText = respell(written, right);
  return newText === undefined ? [] : [alternative(article, span, newText)];
}

function respell(written: string, right: number): string | undefined {
  const name = vietnamese[right - 1];
  const englishName = english[right - 1];
  if (name === undefined || englishName === undefined) return undefined;
  if (/^(?:mon|tue|wed|thu|fri|sat|sun)/i.test(written) && !/^thứ/i.test(written)) {
    const short = /^\p{L}{3,4}(\.?)$/u.exec(written);
    return short === null ? englishName : englishName.slice(0, 3) + (short[1] ?? '');
  }
  if (right < 7 && /\d/.test(written)) return `${written.startsWith('T') ? 'Thứ' : 'thứ'} ${right + 1}`;
  const isLower = /^\p{Ll}/u.test(written);
  const lowerNumber = /\s\p{Ll}\S*$/u.test(written);
  const [first = '', second = ''] = name.split(' ');
  const head = isLower ? first.toLowerCase() : first;
  return `${head} ${lowerNumber || right === 7 ? second.toLowerCase() : second}`;
}

/** The closest day that is such a weekday, when it lies in the same month and its digits are written. */
function nearestDay(article: Article, mention: DateMention, day: Day, weekday: number): readonly Fix[] {
  const fields = writtenFields(article.text, mention);
  if (fields?.from.day === undefined) return [];
  const shift = ((weekday - weekdayOf(day) + 10) % 7) - 3;
  const near = calendarDay(dayNumber(day) + shift);
  if (near.month !== day.month && fields.from.month === undefined) return [];
  if (near.year !== day.year && fields.from.year === undefined) return [];
  const changes = fieldChanges(fields.from, near);
  return [alternative(article, mention.core, rewriteFields(article.text, mention.core, changes))];
}

/** The year before or after, where the day has this weekday. */
function otherYear(article: Article, mention: DateMention, day: Day, weekday: number): readonly Fix[] {
  if (mention.yearReason !== 'written') return [];
  const own = [day.year - 1, day.year + 1].find((year) => {
    const other = { ...day, year };
    return dayExists(other) && weekdayOf(other) === weekday;
  });
  if (own === undefined) return [];
  const { core } = mention;
  const written = textAt(article, core);
  if (!written.includes(String(day.year))) return [];
  return [alternative(article, core, written.replace(String(day.year), String(own)))];
}
