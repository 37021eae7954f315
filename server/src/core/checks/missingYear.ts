/** Finds dates without a year in an article whose own date does not give it. */
import type { Article, CalendarDate, DateMention } from '../mentions/model.ts';
import { dayNumber } from './calendar.ts';
import { isLunar } from './lunarDate.ts';
import type { Check, Fix, Found } from './model.ts';
import { alternative, placeIn, textAt } from './replacements.ts';
import { writtenFields } from './writtenDate.ts';

export const missingYear: Check = {
  code: 'date.missing-year',
  level: 'hint',
  summary: {
    vi: 'Ngày thiếu năm, mà năm không suy ra được từ ngày của bài',
    en: "A date without a year that the article's own date does not give",
  },
  *find(article) {
    const seen = new Set<string>();
    for (const mention of article.mentions) {
      if (mention.type !== 'date' || mention.inName || !lacksYear(article, mention)) continue;
      const written = textAt(article, mention.core);
      if (seen.has(written) || isLunar(article.text, mention)) continue;
      seen.add(written);
      yield finding(article, mention, written);
    }
  },
};

/** A year that a date nearby spells out is not missed by the reader. */
function lacksYear(article: Article, mention: DateMention): boolean {
  const { form, from, to, yearReason, yearFrom } = mention;
  if (form !== 'day' && form !== 'range' && form !== 'datetime' && form !== 'relative') return false;
  if (from.month === undefined || from.day === undefined) return false;
  if (yearReason === 'written') return false;
  const year = to?.year ?? from.year;
  if (yearFrom !== undefined && article.text.slice(yearFrom.start, yearFrom.end).includes(String(year))) return false;
  if (isToldBefore(article, mention)) return false;
  if (article.date === undefined || article.date.reason === 'file-name') return true;
  const own = Number(article.date.value.slice(0, 4));
  return (to ?? from).year !== own && from.year !== own;
}

/** A full date of the same year and of nearly the same time stands before it (`từ 12-1-2026 đến 16-1-2026 … Ngày 15-1`). */
function isToldBefore(article: Article, { from, start }: DateMention): boolean {
  const own = asDay(from);
  if (own === undefined) return false;
  return article.mentions.some((other) => {
    if (other.type !== 'date' || other.start >= start || other.yearReason !== 'written' || other.inName) return false;
    return [other.from, other.to ?? other.from].some((date) => {
      const day = asDay(date);
      return day !== undefined && date.year === from.year && Math.abs(day - own) <= 31;
    });
  });
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
