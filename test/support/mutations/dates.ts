/** Errors in dates: days that do not exist, ranges that end before they start, wrong weekdays, years off by one. */
import { dayExists, dayNumber, parseDay, weekdayOf } from '../../../server/src/core/checks/calendar.ts';
import type { DateMention } from '../../../server/src/core/mentions/model.ts';
import { overlaps } from '../../../server/src/core/text/span.ts';
import { replaced, textOf } from './model.ts';
import type { Ground, Injection, MutationKind, Witness } from './model.ts';

export const dateErrors: readonly MutationKind[] = [
  { name: 'impossible date', inject: impossible },
  { name: 'reversed range', inject: reversed },
  { name: 'weekday off', inject: weekdayOff },
  { name: 'year off by one', inject: yearOff },
  { name: 'day and month swapped', inject: swapped },
  { name: "year of a document's number", inject: yearOfNumber },
];

const datesOf = ({ article }: Ground): readonly DateMention[] =>
  article.mentions.filter((mention): mention is DateMention => mention.type === 'date' && !mention.inName);

/** One digit of a day or a month goes wrong, and the day does not exist. */
function impossible(ground: Ground): Injection | undefined {
  const date = ground.random.pick(
    datesOf(ground).filter(({ core, to }) => {
      const written = textOf(ground.article, core);
      return to === undefined && /^\d{1,2}([/.-])\d{1,2}(?:\1\d{4})?$/.test(written);
    }),
  );
  if (date === undefined) return undefined;
  const written = textOf(ground.article, date.core);
  const [first = '', separator = '/', second = '', rest = ''] = written
    .split(/([/.-])/)
    .reduce<string[]>(
      (parts, part, i) => (i > 3 ? [...parts.slice(0, 3), (parts[3] ?? '') + part] : [...parts, part]),
      [],
    );
  const year = date.from.year ?? 2025;
  const wrong: string[] = [];
  for (const [day, month] of [
    ...oneDigitOff(first).map((each) => [each, second] as const),
    ...oneDigitOff(second).map((each) => [first, each] as const),
  ]) {
    if (Number(day) > 39 || Number(month) > 19 || dayExists({ year, month: Number(month), day: Number(day) })) continue;
    // `3-13` are eleven days of some month.
    const isRange = separator === '-' && rest === '' && Number(day) < Number(month) && Number(month) <= 31;
    if (Number(day) > 0 && Number(month) > 0 && !isRange) wrong.push(day + separator + month + rest);
  }
  const chosen = ground.random.pick(wrong);
  return chosen === undefined ? undefined : replaced(date.core, chosen, ['date.impossible'], 'article');
}

function oneDigitOff(number: string): readonly string[] {
  const all = Array.from(number, (_, at) =>
    Array.from('0123456789', (digit) => number.slice(0, at) + digit + number.slice(at + 1)),
  ).flat();
  const added = number.length === 1 ? Array.from('123', (digit) => digit + number) : [];
  return [...all, ...added].filter((each) => each !== number);
}

/** The two ends exchanged. */
function reversed(ground: Ground): Injection | undefined {
  const date = ground.random.pick(datesOf(ground).filter(({ to }) => to !== undefined));
  if (date === undefined) return undefined;
  const written = textOf(ground.article, date.core);
  const [, first, between, second, rest] =
    /^(\d{1,2})(\s*(?:-|–|đến|đến ngày|to)\s*)(\d{1,2})((?:[/.-]\d{1,2}){1,2}(?:[/.-]\d{4})?)$/u.exec(written) ??
    /^(\d{1,2}[/.-]\d{1,2})(\s*(?:-|–|đến|đến ngày)\s*)(\d{1,2}[/.-]\d{1,2})((?:[/.-]\d{4})?)$/u.exec(written) ??
    /^(\d{4})(\s*[-–]\s*)(\d{4})()$/u.exec(written) ??
    /^(\d{1,2})(\s*(?:-|–|to)\s*)(\d{1,2})(\s+[A-Z][a-z]+(?:\s+\d{4})?)$/u.exec(written) ??
    [];
  if (first === undefined || between === undefined || second === undefined || first === second) return undefined;
  return replaced(date.core, second + between + first + (rest ?? ''), ['date.reversed-range'], 'article');
}

const WEEKDAYS = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'];
const ENGLISH = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function weekdayOff(ground: Ground): Injection | undefined {
  const date = ground.random.pick(datesOf(ground).filter(({ weekday }) => weekday !== undefined));
  const day = date === undefined ? undefined : parseDay(date.value);
  if (date?.weekday === undefined || day === undefined || weekdayOf(day) !== date.weekday.day) return undefined;
  const written = textOf(ground.article, date.weekday);
  const names = /^[A-Z][a-z]+day$/.test(written) ? ENGLISH : WEEKDAYS;
  const old = names.findIndex((name) => name.toLowerCase() === written.toLowerCase());
  const other = ground.random.pick(names.filter((_, i) => i !== old));
  if (old < 0 || other === undefined) return undefined;
  // As the other one is written: `Thứ sáu`, `thứ Sáu`.
  const last = /\s\p{Ll}/u.test(written) ? other.replace(/\s\p{Lu}/u, (letter) => letter.toLowerCase()) : other;
  const wrong = /^\p{Lu}/u.test(written) ? last : last[0]?.toLowerCase() + last.slice(1);
  return replaced(date.weekday, wrong, ['date.weekday-mismatch'], 'article');
}

/** The article's own days with the year before or after. */
function yearOff(ground: Ground): Injection | undefined {
  const { article, random } = ground;
  const date = random.pick(
    datesOf(ground).filter(
      ({ core, from, form, yearReason }) =>
        (form === 'day' || form === 'range') &&
        yearReason === 'written' &&
        from.day !== undefined &&
        /\d{4}$/.test(textOf(article, core)),
    ),
  );
  if (date?.from.year === undefined || (date.to?.year ?? date.from.year) !== date.from.year) return undefined;
  const written = textOf(article, date.core);
  const year = date.from.year + (random.number(2) === 0 ? 1 : -1);
  const codes = [
    'date.year-slip',
    'meeting.date-conflict',
    'meeting.ordinal-order',
    'date.weekday-mismatch',
    'date.reversed-range',
  ];
  return replaced(date.core, written.replace(/\d{4}$/, String(year)), codes, yearWitness(ground, date));
}

/** `5/3/2026` becomes `3/5/2026`, `21/3` becomes `3/21`. */
function swapped(ground: Ground): Injection | undefined {
  const date = ground.random.pick(
    datesOf(ground).filter(({ core, to }) => to === undefined && DAY.test(textOf(ground.article, core))),
  );
  if (date === undefined) return undefined;
  const [, day = '', sign = '', month = '', year = ''] = DAY.exec(textOf(ground.article, date.core)) ?? [];
  if (Number(day) === Number(month)) return undefined;
  const codes = ['date.impossible', 'date.weekday-mismatch', 'meeting.date-conflict', 'date.year-slip'];
  const isNoDay = Number(day) > 12;
  // `3-21` are days of some month.
  if (isNoDay && (sign !== '/' || date.from.month === undefined)) return undefined;
  const witness = isNoDay || date.weekday !== undefined ? 'article' : undefined;
  return replaced(date.core, month + sign + day + year, codes, witness);
}

const DAY = /^(\d{1,2})([/.-])(\d{1,2})(\2\d{4})?$/;

/** `Nghị định 12/2025/NĐ-CP ngày 5/3/2025` with another year in one of the two. */
function yearOfNumber({ article, random }: Ground): Injection | undefined {
  const found = random.pick([...article.text.matchAll(NUMBER_AND_DAY)]);
  const [, before = '', year = '', between = '', own = ''] = found ?? [];
  if (found === undefined || year !== own) return undefined;
  const other = String(Number(year) + (random.number(2) === 0 ? 1 : -1));
  const isNumber = random.number(2) === 0;
  const start = found.index + before.length + (isNumber ? 0 : year.length + between.length);
  return replaced({ start, end: start + 4 }, other, ['date.year-slip'], 'article');
}

const NUMBER_AND_DAY = /(\d{1,4}\/)(\d{4})(\/[\p{Lu}\d-]+ ngày \d{1,2}[/.-]\d{1,2}[/.-])(\d{4})(?!\d)/gu;

function yearWitness(ground: Ground, date: DateMention): Witness | undefined {
  const { article, snapshot } = ground;
  if (date.weekday !== undefined) return 'article';
  const own = article.date === undefined ? undefined : parseDay(article.date.value);
  const day = parseDay(date.value);
  const isHeader = article.date?.span !== undefined && overlaps(article.date.span, date);
  if (!isHeader && own !== undefined && day !== undefined && Math.abs(dayNumber(own) - dayNumber(day)) <= 7)
    return 'article';
  for (const claim of article.claims) {
    const local = article.entities[claim.entity];
    if (claim.property !== 'dates' || !overlaps(claim, date) || local?.edition === undefined) continue;
    const id = snapshot.canonical(local.id);
    const entity = snapshot.registry.entities.get(id);
    if (entity?.kind === 'meeting' && entity.dates.start !== undefined) return 'registry';
    for (const other of snapshot.claimsOf(id, 'dates')) if (other.file !== article.file) return 'archive';
    if (article.claims.some((other) => other !== claim && other.entity === claim.entity && other.property === 'dates'))
      return 'article';
  }
  return undefined;
}
