/** A date as it stands in the text, before anything outside its sentence is known: what the recogniser gives and the year inference takes. */
import { DASH } from '../../text/signs.ts';
import { CAPITAL, NUMBER, SIGN, SPACED, WORD } from '../../text/tokens.ts';
import type { Span } from '../../text/span.ts';
import type { CalendarDate, DateForm } from '../model.ts';
import type { Scan } from '../scan.ts';
import type { DateCue, Deictic } from './cue.ts';
import type { Told } from './toldDays.ts';

type DateScale = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** Every draft has every field: what reads them all is fast only as long as they are of one shape. */
export interface DateDraft extends Span {
  readonly form: DateForm;
  /** What the numbers count: `quý 1/2025` has months in `from` and `to` but is a quarter. */
  readonly scale: DateScale;
  readonly from: CalendarDate;
  readonly to: CalendarDate | undefined;
  /** One day that exists: `full` with its year and in no name, `partial` without any hint at its year. */
  readonly single: 'full' | 'partial' | undefined;
  /** Days of a list that are not one after the other (`ngày 3, 5 và 9/6`). */
  readonly days: readonly number[] | undefined;
  readonly part: DayPart | undefined;
  /** `16:42`, or `09` when no minutes are written. */
  readonly time: string | undefined;
  readonly core: Span;
  readonly weekday: (Span & { readonly day: number }) | undefined;
  readonly inName: boolean;
  /** The date of a numbered document (`Nghị quyết số 57-NQ/TW ngày 22/12/2024`). */
  readonly ofDocument: boolean;
  /** Behind `so với`: other figures are measured by it, and its year is that of nothing else. */
  readonly compared: boolean;
  /** Of a founding, a birth, a law that came into force: not what the article reports. */
  readonly longAgo: boolean;
  /** A day of a caption, or to which figures reach; a year or month behind `đến`, `tầm nhìn`, `từ`: of plans, or of when something began. */
  readonly aside: boolean;
  readonly cue: DateCue;
  /** `cùng ngày`, `hôm sau`: by what was spoken of last. */
  readonly told: Told | undefined;
  /** The last day of a range whose days are told in unlike ways. */
  readonly until: DateDraft | undefined;
  readonly paragraph: number;
  /** Numbered within the paragraph. */
  readonly sentence: number;
  /** No or hardly any word of the sentence stands before it. */
  readonly opensSentence: boolean;
  readonly firstToken: number;
  /** Inclusive. */
  readonly lastToken: number;
}

/** TIMEX3 parts of a day. */
export type DayPart = 'TMO' | 'TMI' | 'TAF' | 'TEV' | 'TNI';

/** For objects that are filled in before anybody sees them. */
export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Numbers as read; 0 where nothing is written. */
export interface Fields {
  readonly day: number;
  readonly month: number;
  readonly year: number;
  /** The token after them. */
  readonly next: number;
  /** The sign between day and month, 0 when they are words. */
  readonly sign: number;
}

/** What one grammar rule found; tokens `[first, next)`. */
export interface Reading {
  first: number;
  next: number;
  coreFirst: number;
  coreNext: number;
  form: DateForm;
  scale: DateScale;
  from: Fields;
  to?: Fields;
  days?: readonly number[];
  part?: DayPart;
  time?: string;
  weekday?: { readonly first: number; readonly next: number; readonly day: number };
  inName?: boolean;
  told?: Told;
  until?: Reading;
  /** Deictics: what they count and by how much. */
  deictic?: Deictic;
  /** `last May`: -1, `next May`: 1. */
  lean?: number;
  /** `ngày 15/6 năm ngoái`: years from the article's. */
  yearShift?: number;
}

export const nothing = (next: number): Fields => ({ day: 0, month: 0, year: 0, next, sign: 0 });

/** A day that words tell by its distance (`hôm qua`, `Thursday afternoon`), tokens `[first, next)`. */
export function relativeReading(first: number, next: number, deictic: Deictic, part: DayPart | undefined): Reading {
  return {
    first,
    next,
    coreFirst: first,
    coreNext: next,
    form: 'relative',
    scale: 'day',
    from: nothing(next),
    deictic,
    ...(part === undefined ? {} : { part }),
  };
}

export const isNumber = (scan: Scan, at: number): boolean => scan.tokens.kind[at] === NUMBER;
export const valueAt = (scan: Scan, at: number): number => scan.tokens.value[at] ?? 0;
export const widthAt = (scan: Scan, at: number): number => (scan.tokens.end[at] ?? 0) - (scan.tokens.start[at] ?? 0);
export const isTight = (scan: Scan, at: number): boolean => ((scan.tokens.shape[at] ?? 0) & SPACED) === 0;
export const isWordAt = (scan: Scan, at: number): boolean => scan.tokens.kind[at] === WORD;
export const isCapital = (scan: Scan, at: number): boolean => ((scan.tokens.shape[at] ?? 0) & CAPITAL) !== 0;

/** The sign at a token, 0 when it is none; the wave of `16~18` is a dash. */
export function signAt(scan: Scan, at: number): number {
  if (scan.tokens.kind[at] !== SIGN) return 0;
  const sign = scan.tokens.value[at] ?? 0;
  return sign === TILDE && isTight(scan, at) && isNumber(scan, at - 1) && isTightNumber(scan, at + 1) ? DASH : sign;
}

const TILDE = 0x7e;

/** The sign at a token that nothing separates from the token before. */
export const tightSign = (scan: Scan, at: number): number => (isTight(scan, at) ? signAt(scan, at) : 0);
export const isTightNumber = (scan: Scan, at: number): boolean => isNumber(scan, at) && isTight(scan, at);

/** A number of four digits that can be a year. */
export function yearAt(scan: Scan, at: number): number {
  if (!isNumber(scan, at) || widthAt(scan, at) !== 4) return 0;
  const year = valueAt(scan, at);
  return year >= 1000 && year < 2200 ? year : 0;
}
