/** Finds dates without a year in an article whose own date does not give it. */
import type { Article, CalendarDate, DateMention } from '../mentions/model.ts';
import { dayNumber, parseDay } from './calendar.ts';
import { isLunar } from './lunarDate.ts';
import type { Check, Fix, Found } from './model.ts';
import { readingOf } from './reading.ts';
import { alternative, placeIn, textAt } from './replacements.ts';
import { writtenFields } from './writtenDate.ts';
import { isInZones, type Zone } from './zones.ts';

/** Read with the text beside them, which has the year. */
const SILENT: readonly Zone[] = ['headline', 'byline', 'caption', 'quotation'];

export const missingYear: Check = {
  code: 'date.missing-year',
  level: 'hint',
  notIn: SILENT,
  summary: {
    vi: 'Ngày thiếu năm, mà năm không suy ra được từ ngày của bài',
    en: "A date without a year that the article's own date does not give",
  },
  *find(article) {
    const seen = new Set<string>();
    const asked: CalendarDate[] = [];
    const told = daysTold(article);
    for (const mention of readingOf(article).dates) {
      if (mention.inName || !lacksYear(article, mention)) continue;
      if (isInZones(article, mention, SILENT)) continue;
      const written = textAt(article, mention.core);
      if (seen.has(written) || isToldBefore(mention, told()) || isLunar(article.text, mention)) continue;
      seen.add(written);
      // The year of the first one tells those of its days.
      if (asked.some((day) => areOfOneTime(day, mention.from))) continue;
      asked.push(mention.from);
      yield finding(article, mention, written);
    }
  },
};

/** A year that a date nearby spells out is not missed by the reader. */
function lacksYear(article: Article, mention: DateMention): boolean {
  const { form, from, to, yearReason, yearFrom, cue } = mention;
  if (form !== 'day' && form !== 'range' && form !== 'datetime') return false;
  if (from.month === undefined || from.day === undefined) return false;
  // `5/9 năm ngoái`
  if (yearReason === 'written' || cue?.yearShift !== undefined) return false;
  const year = to?.year ?? from.year;
  if (yearFrom !== undefined && article.text.slice(yearFrom.start, yearFrom.end).includes(String(year))) return false;
  if (article.date === undefined || article.date.reason === 'file-name') {
    // A day that no calendar has tells its year all the same.
    if (
      readingOf(article).dates.some(
        (other) => other.yearReason === 'written' && other.from.day !== undefined && !other.inName,
      )
    )
      return false;
    // The day of the article itself (`Sáng nay (18/6)`) gives those after it their year, once it has one.
    return article.partialDate === undefined || mention.start <= article.partialDate.span.end;
  }
  const own = Number(article.date.value.slice(0, 4));
  return (to ?? from).year !== own && from.year !== own && !isGuessed(article, mention);
}

/** Nothing but which year is nearer tells one of two far days. */
function isGuessed({ date }: Article, { from, yearReason, cue }: DateMention): boolean {
  const [own, day] = [parseDay(date?.value ?? ''), asDay(from)];
  if (own === undefined || day === undefined) return false;
  // A day that the text tells may be of another time than the article.
  const isSure = yearReason !== 'article' || (cue?.tense ?? 'none') !== 'none';
  if (isSure && date?.reason !== 'first-date') return false;
  return Math.abs(day - dayNumber(own)) > WEEKS_AROUND;
}

const WEEKS_AROUND = 75;

function areOfOneTime(one: CalendarDate, other: CalendarDate): boolean {
  const [first, second] = [asDay(one), asDay(other)];
  return first !== undefined && second !== undefined && Math.abs(first - second) <= 31;
}

/** A full date of the same year and of nearly the same time stands before it (`từ 12-1-2026 đến 16-1-2026 … Ngày 15-1`). */
function isToldBefore({ from, start }: DateMention, told: ReadonlyMap<number, Told>): boolean {
  const own = asDay(from);
  if (own === undefined) return false;
  for (const [day, { year, since }] of told) {
    if (since < start && year === from.year && Math.abs(day - own) <= 31) return true;
  }
  return false;
}

/** A day with its year written: where it stands first. */
interface Told {
  readonly year: number | undefined;
  readonly since: number;
}

/** By number of the day; found when it is first asked for. */
function daysTold(article: Article): () => ReadonlyMap<number, Told> {
  let told: Map<number, Told> | undefined;
  return () => {
    if (told !== undefined) return told;
    told = new Map();
    for (const { from, to, start, yearReason, inName } of readingOf(article).dates) {
      if (yearReason !== 'written' || inName) continue;
      for (const date of to === undefined ? [from] : [from, to]) {
        const day = asDay(date);
        if (day !== undefined && !told.has(day)) told.set(day, { year: date.year, since: start });
      }
    }
    return told;
  };
}

function asDay({ year, month, day }: CalendarDate): number | undefined {
  return year === undefined || month === undefined || day === undefined ? undefined : dayNumber({ year, month, day });
}

function finding(article: Article, mention: DateMention, written: string): Found {
  const year = (mention.to ?? mention.from).year;
  const own = article.date;
  const related =
    own?.span === undefined
      ? []
      : [
          {
            place: placeIn(article, own.span),
            message: { vi: `Ngày của bài: ${own.value}`, en: `The article's own date: ${own.value}` },
          },
        ];
  if (own === undefined || own.reason === 'file-name') {
    return {
      span: mention.core,
      message: {
        vi: `${written} không có năm, và bài không cho biết ngày của mình: người đọc về sau không biết là năm nào.`,
        en: `${written} has no year and the article does not tell its own date: later readers cannot know which year is meant.`,
      },
      related,
      fixes: year === undefined ? [] : insertYear(article, mention, year),
    };
  }
  return {
    span: mention.core,
    message: {
      vi: `${written} không có năm, mà có lẽ không phải năm ${own.value.slice(0, 4)} của bài${year === undefined ? '' : ` mà là năm ${year}`}.`,
      en: `${written} has no year, and probably is not in the article's own ${own.value.slice(0, 4)}${year === undefined ? '' : ` but in ${year}`}.`,
    },
    related,
    fixes: year === undefined ? [] : insertYear(article, mention, year),
  };
}

/** Appends the year with the separator that stands between day and month (`15-1` → `15-1-2026`). */
function insertYear(article: Article, mention: DateMention, year: number): readonly Fix[] {
  const fields = writtenFields(article.text, mention);
  const last = mention.to === undefined ? fields?.from : fields?.to;
  if (last?.day === undefined || last.month === undefined || last.month.end > mention.core.end) return [];
  const between = article.text.slice(last.day.end, last.month.start);
  const separator = /^\s*[/.-]\s*$/.test(between) ? between : ' năm ';
  const { core } = mention;
  const newText =
    article.text.slice(core.start, last.month.end) +
    separator +
    String(year) +
    article.text.slice(last.month.end, core.end);
  return [alternative(article, core, newText)];
}
