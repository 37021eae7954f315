/** Which digits of a written date are its day, month and year, so that one of them can be changed and the notation kept. */
import type { CalendarDate, DateMention } from '../mentions/model.ts';
import type { Span } from '../text/span.ts';

export type DateField = 'day' | 'month' | 'year';

export interface WrittenFields {
  readonly from: Partial<Record<DateField, Span>>;
  readonly to: Partial<Record<DateField, Span>>;
}

/** Small letters: the first date's fields, capitals: the second's. Tried in this order. */
const notations = [
  'dmy', 'dm', 'ymd', 'my', 'y', 'd',
  'dDM', 'dDMY', 'dmDM', 'dmDMY', 'dmyDMY', 'ymdYMD', 'dD', 'dDY', 'mMY', 'myMY', 'yY', 'mM',
] as const; // prettier-ignore

const fieldOf: Readonly<Record<string, DateField>> = { d: 'day', m: 'month', y: 'year' };

interface Shape {
  readonly fields: readonly { readonly field: DateField; readonly isFirst: boolean }[];
  readonly isRange: boolean;
}

const shapes: readonly Shape[] = notations.map((letters) => ({
  fields: Array.from(letters).flatMap((letter) => {
    const field = fieldOf[letter.toLowerCase()];
    return field === undefined ? [] : [{ field, isFirst: letter >= 'a' }];
  }),
  isRange: /[A-Z]/.test(letters),
}));

/** The digits of each field; undefined when the notation is not one of those known. */
export function writtenFields(text: string, date: DateMention): WrittenFields | undefined {
  const numbers = [...text.slice(date.core.start, date.core.end).matchAll(/\d+/g)].map((match) => ({
    start: date.core.start + match.index,
    end: date.core.start + match.index + match[0].length,
    value: Number(match[0]),
    digits: match[0].length,
  }));
  for (const { fields, isRange } of shapes) {
    // A time of day may follow (`31/12/2025 16:42`).
    if (date.form === 'datetime' ? fields.length > numbers.length : fields.length !== numbers.length) continue;
    if (isRange !== (date.to !== undefined)) continue;
    const fits = fields.every(({ field, isFirst }, i) => {
      const number = numbers[i];
      if (number === undefined || (field !== 'year' && number.digits > 2)) return false;
      const value = (isFirst ? date.from : date.to)?.[field];
      return (
        value === number.value ||
        (field === 'year' && number.digits === 2 && value !== undefined && value % 100 === number.value)
      );
    });
    if (fits) return { from: spansOf(fields, numbers, true), to: spansOf(fields, numbers, false) };
  }
  return undefined;
}

function spansOf(fields: Shape['fields'], numbers: readonly Span[], first: boolean): Partial<Record<DateField, Span>> {
  const spans: Partial<Record<DateField, Span>> = {};
  for (const [at, { field, isFirst }] of fields.entries()) {
    const number = numbers[at];
    if (isFirst === first && number !== undefined) spans[field] = { start: number.start, end: number.end };
  }
  return spans;
}

export interface FieldChange {
  readonly field: DateField;
  readonly span: Span;
  readonly value: number;
}

/** The core of the date with some fields replaced, zeros kept where they were written (`03/6` → `04/6`). */
export function rewriteFields(text: string, core: Span, changes: readonly FieldChange[]): string {
  let out = '';
  let done = core.start;
  for (const { field, span, value } of changes.toSorted((a, b) => a.span.start - b.span.start)) {
    const old = text.slice(span.start, span.end);
    const padded = old.startsWith('0') || (old.length === 2 && isPadded(text, core, field, value));
    out += text.slice(done, span.start) + (padded ? String(value).padStart(2, '0') : String(value));
    done = span.end;
  }
  return out + text.slice(done, core.end);
}

/** Two fields as edits of a date: the day and month that another day has. */
export function fieldChanges(fields: Partial<Record<DateField, Span>>, day: CalendarDate): readonly FieldChange[] {
  return (['day', 'month', 'year'] as const).flatMap((field) => {
    const span = fields[field];
    const value = day[field];
    return span === undefined || value === undefined ? [] : [{ field, span, value }];
  });
}

/**
 * Is a small number written with a zero here? As the article's other days write it, those with a year by themselves: official style has
 * `01/02` but `01/3` (Decree 30/2020/NĐ-CP), so that a month tells about itself only. Where none tells, as the date's own numbers are,
 * and with a zero in a header, which programs write.
 */
function isPadded(text: string, core: Span, field: DateField, value: number): boolean {
  if (value > 9) return false;
  const written = text.slice(core.start, core.end);
  // Day and month that change places take their zeros along.
  const own = new RegExp(String.raw`(?<!\d)(0?)${value}(?!\d)`).exec(written)?.[1];
  if (own !== undefined) return own === '0';
  const others = `${text.slice(0, core.start)} ${text.slice(core.end)}`;
  const digits = field === 'month' ? (value < 3 ? '[12]' : '[3-9]') : '[1-9]';
  const day = String.raw`(?<![\d/.-])`;
  const after = /\d{4}/.test(written) ? String.raw`[/.-]\d{4}(?!\d)` : String.raw`(?![/.-]?\d)`;
  const count = (zero: string): number =>
    Array.from(
      others.matchAll(
        field === 'month'
          ? new RegExp(`${day}\\d{1,2}[/.-]${zero}${digits}${after}`, 'g')
          : new RegExp(`${day}${zero}${digits}[/.-]\\d{1,2}${after}`, 'g'),
      ),
    ).length;
  const [padded, plain] = [count('0'), count('')];
  return padded === plain ? /(?<!\d)0\d/.test(written) || isHeader(text, core) : padded > plain;
}

/** A full date at the end of its line but for the hour: `Thứ Hai, 05/01/2026 | 14:30 (GMT+7)`. */
function isHeader(text: string, { start, end }: Span): boolean {
  const to = text.indexOf('\n', end);
  const behind = text.slice(end, to < 0 ? text.length : to);
  return /\d{4}/.test(text.slice(start, end)) && !/[\p{Ll}.]/u.test(behind);
}
