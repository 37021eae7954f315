/** Finds spans of time that end before they start: 16-12/1, 2026-2016. */
import type { Article, CalendarDate, DateMention } from '../mentions/model.ts';
import { overlaps, type Span } from '../text/span.ts';
import { dayExists, dayNumber } from './calendar.ts';
import { inLines, type Line } from './lines.ts';
import type { Check, Fix, Found } from './model.ts';
import { readingOf } from './reading.ts';
import { alternative, textAt } from './replacements.ts';
import { writtenFields, type DateField } from './writtenDate.ts';

export const reversedRange: Check = {
  code: 'date.reversed-range',
  level: 'error',
  summary: { vi: 'Khoảng thời gian kết thúc trước khi bắt đầu', en: 'A span of time that ends before it starts' },
  *find(article) {
    const all: Found[] = [...reversedYears(article)];
    for (const mention of readingOf(article).dates) {
      if (mention.to === undefined || !isReversed(article, mention, mention.to)) continue;
      if (!all.some(({ span }) => overlaps(span, mention.core)))
        all.push(found(article, mention.core, swap(article, mention)));
    }
    yield* all.sort((a, b) => a.span.start - b.span.start);
  },
};

function found(article: Article, span: Span, fixes: readonly Fix[]): Found {
  const written = textAt(article, span);
  return {
    span: { start: span.start, end: span.end },
    message: {
      vi: `${written}: thời điểm kết thúc đứng trước thời điểm bắt đầu.`,
      en: `${written}: the end comes before the start.`,
    },
    fixes,
  };
}

/** `giai đoạn 2030-2025`: two years that make no range are read as one, or as none. */
function* reversedYears(article: Article): Iterable<Found> {
  for (const { start, found: match } of inLines(article, yearsIn)) {
    const [all, first = '', dash = '', second = ''] = match;
    const apart = Number(first) - Number(second);
    const from = start + match.index;
    // `(1959-2024)`: nothing but years stands so in brackets.
    const isBracketed = BRACKETED.test(article.text.slice(Math.max(0, from - 2), from + all.length + 2));
    if (apart <= 0 || apart > (isBracketed ? 150 : 40)) continue;
    // Codes and numbers of documents may hold two years in any order.
    const before = article.text.slice(Math.max(0, from - 16), from).normalize('NFC');
    if (/(?:số|mã|No\.?|TCVN|QCVN|ISO|NĐ|QĐ|TT)\s*$/iu.test(before)) continue;
    const span = { start: from, end: from + all.length };
    yield found(article, span, [alternative(article, span, `${second}${dash}${first}`)]);
  }
}

const BRACKETED = /^.?\( ?\d.*\d ?\)/s;

function yearsIn({ text, words }: Line): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const at of words.numbers) {
    // Four digits, then no other sign than a dash.
    const next = text.charCodeAt(at + 4);
    if (next > 0x20 && next < 0x80 && next !== 0x2d) continue;
    YEARS.lastIndex = at;
    const match = YEARS.exec(text);
    if (match !== null) found.push(match);
  }
  return found;
}

const YEARS = /(?<![\p{L}\p{N}/.,–-])((?:18|19|20)\d\d)(\s*[-–—]\s*)((?:18|19|20)\d\d)(?![\p{L}\p{N}/–-]|[.,]\d)/uy;

/** `28/12-3/1/2026` runs over New Year although one year is written: only what cannot be read so is reversed. */
function isReversed(article: Article, mention: DateMention, to: CalendarDate): boolean {
  const { from } = mention;
  const [start, end] = [inLeapYear(from), inLeapYear(to)];
  const isLater = start !== undefined && end !== undefined && start > end;
  if ((from.year ?? 0) <= (to.year ?? 0) && !isLater) return false;
  const fields = writtenFields(article.text, mention);
  if (fields === undefined) return false;
  const yearsWritten = fields.from.year !== undefined && fields.to.year !== undefined;
  if (yearsWritten && from.year !== to.year) return (from.year ?? 0) > (to.year ?? 0);
  if (!isLater) return false;
  const wrapped = end + 366 - start;
  return yearsWritten || from.month === to.month || wrapped > 240;
}

function inLeapYear({ month, day }: CalendarDate): number | undefined {
  if (month === undefined || !dayExists({ month, day: day ?? 1 })) return undefined;
  return dayNumber({ year: 2000, month, day: day ?? 1 });
}

/** Exchanges what is written on both sides: the days of `16-12/1`, the days and months of `5/7-3/6/2024`. */
function swap(article: Article, mention: DateMention): readonly Fix[] {
  const fields = writtenFields(article.text, mention);
  if (fields === undefined) return [];
  const shared = (['day', 'month', 'year'] as const).filter((field) => fields.from[field] !== undefined);
  const first = cover(shared, fields.from);
  const second = cover(shared, fields.to);
  if (first === undefined || second === undefined || first.end > second.start) return [];
  const { text } = article;
  const swapped =
    text.slice(mention.core.start, first.start) +
    text.slice(second.start, second.end) +
    text.slice(first.end, second.start) +
    text.slice(first.start, first.end) +
    text.slice(second.end, mention.core.end);
  return [alternative(article, mention.core, swapped)];
}

function cover(names: readonly DateField[], fields: Partial<Record<DateField, Span>>): Span | undefined {
  const spans = names.flatMap((name) => fields[name] ?? []);
  if (spans.length < names.length || spans.length === 0) return undefined;
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}
