/** Days, months and years on the axis, in the reader's language. */
import type { Words } from './contract.ts';

type Scale = 'millisecond' | 'second' | 'minute' | 'hour' | 'weekday' | 'day' | 'week' | 'month' | 'year';

/** What vis-timeline gives: a moment. */
interface Moment {
  toDate(): Date;
}

export function axisFormat(language: Words['language']): {
  readonly minorLabels: (date: Moment | Date, scale: string) => string;
  readonly majorLabels: (date: Moment | Date, scale: string) => string;
} {
  const locale = language === 'vi' ? 'vi' : 'en-GB';
  const monthAlone = new Intl.DateTimeFormat(locale, { month: 'short' });
  const long = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short' });
  const dayMonth = (date: Date): string => `${date.getDate()}/${date.getMonth() + 1}`;
  const month = (date: Date): string => (language === 'vi' ? `T${date.getMonth() + 1}` : monthAlone.format(date));
  return {
    minorLabels: (moment, scale) => {
      const date = dateOf(moment);
      switch (scaleOf(scale)) {
        case 'year':
          return String(date.getFullYear());
        case 'month':
          return month(date);
        case 'week':
          return dayMonth(date);
        case 'weekday':
          return `${weekday.format(date)} ${date.getDate()}`;
        case 'day':
          return String(date.getDate());
        case 'hour':
        case 'minute':
        case 'second':
        case 'millisecond':
          return `${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`;
      }
    },
    majorLabels: (moment, scale) => {
      const date = dateOf(moment);
      switch (scaleOf(scale)) {
        case 'year':
          return '';
        case 'month':
          return String(date.getFullYear());
        case 'week':
        case 'weekday':
        case 'day':
          return long.format(date);
        case 'hour':
        case 'minute':
        case 'second':
        case 'millisecond':
          return `${dayMonth(date)}/${date.getFullYear()}`;
      }
    },
  };
}

const scales: readonly Scale[] = ['millisecond', 'second', 'minute', 'hour', 'weekday', 'day', 'week', 'month', 'year'];

const scaleOf = (scale: string): Scale => scales.find((each) => each === scale) ?? 'day';

const dateOf = (moment: Moment | Date): Date => (moment instanceof Date ? moment : moment.toDate());
