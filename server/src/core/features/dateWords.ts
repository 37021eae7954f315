/** ISO 8601 dates and intervals as people write them: `3–7/6/2024`, `3–7 June 2024`. */
import type { Localized } from '../text/span.ts';

/** `2024`, `2024-06`, `2024-06-07`, `XXXX-06-07` when the year is not known, with a part of the day (`TMO`), or two of them with `/` between. Else the text itself. */
export function dateInWords(value: string): Localized {
  const [from = '', to] = value.split('/');
  const start = parse(from);
  const end = to === undefined ? undefined : parse(to);
  if (start === undefined || (to !== undefined && end === undefined)) return { vi: value, en: value };
  if (end === undefined || from === to) return { vi: vietnamese(start), en: english(start) };
  return { vi: vietnameseRange(start, end), en: englishRange(start, end) };
}

interface Parts {
  /** Empty when it is not known. */
  readonly year: string;
  readonly month?: number;
  readonly day?: number;
  /** As ISO 8601 extended by EDTF-like codes: `TMO`, or a time of day. */
  readonly time?: string;
}

const months = 'January February March April May June July August September October November December'.split(' ');

const partsOfDay: Readonly<Record<string, Localized>> = {
  TMO: { vi: 'sáng', en: 'morning' },
  TAF: { vi: 'chiều', en: 'afternoon' },
  TEV: { vi: 'tối', en: 'evening' },
  TNI: { vi: 'đêm', en: 'night' },
};

function parse(iso: string): Parts | undefined {
  const match = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2})(T.+)?)?)?$/.exec(iso);
  if (match === null) return undefined;
  const [, year = '', month, day, time] = match;
  return {
    year: year === 'XXXX' ? '' : year,
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
    ...(time === undefined ? {} : { time }),
  };
}

function vietnamese({ year, month, day, time }: Parts): string {
  const ofYear = year === '' ? '' : `/${year}`;
  if (month === undefined) return `năm ${year}`;
  if (day === undefined) return `tháng ${month}${ofYear}`;
  const before = time === undefined ? '' : `${partsOfDay[time]?.vi ?? time.slice(1)} `;
  return `${before}${day}/${month}${ofYear}`;
}

function english({ year, month, day, time }: Parts): string {
  const ofYear = year === '' ? '' : ` ${year}`;
  if (month === undefined) return year;
  if (day === undefined) return `${monthName(month)}${ofYear}`;
  const after = time === undefined ? '' : `, ${partsOfDay[time]?.en ?? time.slice(1)}`;
  return `${day} ${monthName(month)}${ofYear}${after}`;
}

function vietnameseRange(start: Parts, end: Parts): string {
  if (start.year !== end.year || start.day === undefined) return `${vietnamese(start)} – ${vietnamese(end)}`;
  return start.month === end.month
    ? `${start.day}–${vietnamese(end)}`
    : `${start.day}/${start.month} – ${vietnamese(end)}`;
}

function englishRange(start: Parts, end: Parts): string {
  if (start.year !== end.year || start.day === undefined) return `${english(start)} – ${english(end)}`;
  return start.month === end.month
    ? `${start.day}–${english(end)}`
    : `${start.day} ${monthName(start.month ?? 0)} – ${english(end)}`;
}

const monthName = (month: number): string => months[month - 1] ?? String(month);
