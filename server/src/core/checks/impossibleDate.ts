/** Finds days that no calendar has: 31/6, 29/2/2025, 3/20. */
import { daysInMonth } from '../registry/partialDate.ts';
import type { Article, CalendarDate, DateMention } from '../mentions/model.ts';
import type { Span } from '../text/span.ts';
import { dayExists } from './calendar.ts';
import type { Check, Fix, Found } from './model.ts';
import { readingOf } from './reading.ts';
import { alternative, textAt } from './replacements.ts';
import { isLunar } from './lunarDate.ts';
import { fieldChanges, rewriteFields, writtenFields, type DateField } from './writtenDate.ts';

export const impossibleDate: Check = {
  code: 'date.impossible',
  level: 'error',
  summary: { vi: 'Ngày không có trong lịch', en: 'A day that no calendar has' },
  *find(article) {
    for (const mention of readingOf(article).dates) {
      const { from, to } = mention;
      const wrong = !exists(from) ? from : to !== undefined && !exists(to) ? to : undefined;
      if (wrong === undefined || isLunar(article.text, mention) || isBareFraction(article.text, mention)) continue;
      yield finding(article, mention, wrong);
    }
  },
};

/** `31/2` alone may be a ratio: a year or a word of time beside it makes it a date. */
function isBareFraction(text: string, { start, core, from, weekday }: DateMention): boolean {
  if (start < core.start || from.year !== undefined || weekday !== undefined) return false;
  return !/(?:từ|đến|tới|và|trước|sau|sáng|trưa|chiều|tối|đêm|hôm|nay|hạn|ngày|\()[\s(]*$/iu.test(
    text.slice(Math.max(0, core.start - 12), core.start).normalize('NFC'),
  );
}

function exists({ year, month, day }: CalendarDate): boolean {
  if (month === undefined) return true;
  return dayExists({ month, day: day ?? 1, ...(year === undefined ? {} : { year }) });
}

function finding(article: Article, mention: DateMention, wrong: CalendarDate): Found {
  const written = textAt(article, mention.core);
  return { span: mention.core, message: message(written, wrong), fixes: nearestDays(article, mention, wrong) };
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

/** The month's last day and the day after it; or day and month exchanged, where that makes a date. */
function nearestDays(article: Article, mention: DateMention, wrong: CalendarDate): readonly Fix[] {
  const fields = writtenFields(article.text, mention);
  if (fields === undefined) return [];
  const side = wrong === mention.from ? fields.from : fields.to;
  return candidates(wrong).flatMap((day) => {
    if (!canWrite(side, wrong, day)) return [];
    const changes = fieldChanges(side, day);
    return changes.length === 0
      ? []
      : [alternative(article, mention.core, rewriteFields(article.text, mention.core, changes))];
  });
}

function candidates({ year, month, day }: CalendarDate): readonly CalendarDate[] {
  if (month === undefined || day === undefined) return [];
  const known = year === undefined ? {} : { year };
  if (month > 12)
    return day <= 12 && exists({ ...known, month: day, day: month }) ? [{ ...known, month: day, day: month }] : [];
  if (month < 1 || day <= 28) return [];
  const last = daysInMonth(year ?? 2000, month);
  const next =
    month === 12 ? { ...(year === undefined ? {} : { year: year + 1 }), month: 1 } : { ...known, month: month + 1 };
  return [
    { ...known, month, day: last },
    { ...next, day: 1 },
  ];
}

/** A range that shares its month (`30-31/6`) cannot get another month on one side only. */
const canWrite = (side: Partial<Record<DateField, Span>>, wrong: CalendarDate, right: CalendarDate): boolean =>
  side.day !== undefined && (side.month !== undefined || right.month === wrong.month);
