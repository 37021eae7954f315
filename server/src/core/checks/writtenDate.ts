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

/** The core of the date with some fields replaced, zeros kept where they were written (`03/6` → `04/6`). */
export function rewriteFields(
  text: string,
  core: Span,
  changes: readonly { readonly span: Span; readonly value: number }[],
): string {
  let out = '';
  let done = core.start;
  for (const { span, value } of changes.toSorted((a, b) => a.span.start - b.span.start)) {
    const old = text.slice(span.start, span.end);
    const padded = old.startsWith('0') || (old.length === 2 && isPadded(text, core));
    out += text.slice(done, span.start) + (padded ? String(value).padStart(2, '0') : String(value));
    done = span.end;
  }
  return out + text.slice(done, core.end);
}

/** Two fields as edits of a date: the day and month that another day has. */
export function fieldChanges(
  fields: Partial<Record<DateField, Span>>,
  day: CalendarDate,
): readonly { readonly span: Span; readonly value: number }[] {
  return (['day', 'month', 'year'] as const).flatMap((field) => {
    const span = fields[field];
    const value = day[field];
    return span === undefined || value === undefined ? [] : [{ span, value }];
  });
}

/** Some number of the date is written with a leading zero; where none has one digit, as the other days of its kind are. */
function isPadded(text: string, core: Span): boolean {
  const written = text.slice(core.start, core.end);
  if (/(?<!\d)0\d/.test(written)) return true;
  if (/(?<!\d)\d(?!\d)/.test(written)) return false;
  const [padded, plain] = /\d{4}/.test(written) ? WITH_YEAR : WITHOUT_YEAR;
  const all = text.slice(0);
  return padded.test(all) && !plain.test(all);
}

type Notations = readonly [padded: RegExp, plain: RegExp];

const WITH_YEAR: Notations = [
  /(?<![\d/.-])(?:0[1-9][/.-]\d\d|\d\d[/.-]0[1-9])[/.-]\d{4}/,
  /(?<![\d/.-])(?:[1-9][/.-]\d\d?|\d\d?[/.-][1-9])[/.-]\d{4}/,
];

const WITHOUT_YEAR: Notations = [
  /(?<![\d/.-])(?:0[1-9][/.-]\d\d|\d\d[/.-]0[1-9])(?![/.-]?\d)/,
  /(?<![\d/.-])(?:[1-9][/.-]\d\d?|\d\d?[/.-][1-9])(?![/.-]?\d)/,
];
