/** Finds editions of a meeting whose dates differ between the article, the registry and other articles. */
import type { Article, Claim, DateMention, LocalEntity } from '../mentions/model.ts';
import type { EntityId } from '../registry/model.ts';
import type { Place, Span } from '../text/span.ts';
import { parseDay } from './calendar.ts';
import { calendarDay, type Day } from '../text/calendar.ts';
import { ofSameMeeting } from './apartInBoth.ts';
import { isDayBeside } from './besideMeetings.ts';
import { areOfOtherTerms } from './countedAnew.ts';
import {
  dateOfClaim,
  daysInVietnamese,
  daysOf,
  isDateline,
  isWithin,
  monthAndDays,
  parseDays,
  type Days,
} from './meetingDays.ts';
import { question, tellingElsewhere } from './elsewhere.ts';
import { editionOfDays } from './meetingEditions.ts';
import type { Check, CheckContext, Evidence, Fix, Found } from './model.ts';
import { isMovedElsewhere, tellsOfMove } from './movedMeetings.ts';
import { remembered } from '../text/remembered.ts';
import { alternative, placeIn, textAt } from './replacements.ts';
import { sentenceAround } from './sentenceAround.ts';
import { fieldChanges, rewriteFields, writtenFields } from './writtenDate.ts';

export const meetingDateConflict: Check = {
  code: 'meeting.date-conflict',
  level: 'warning',
  summary: { vi: 'Ngày của cùng một kỳ họp không thống nhất', en: 'Dates of one edition of a meeting disagree' },
  *find(article, context) {
    const claims = article.claims.filter(({ property }) => property === 'dates').sort((a, b) => a.start - b.start);
    if (claims.length === 0) return;
    const here = claims.map((claim) =>
      isDateline(article, claim) || isPart(article, claim, claims) || tellsOfMove(article, claim)
        ? []
        : dates(claim.value, placeIn(article, claim)),
    );
    const told = new Map<number, Elsewhere>();
    for (const [at, claim] of claims.entries()) {
      const local = article.entities[claim.entity];
      if (local?.kind !== 'meeting' || (local.edition === undefined && !isOneEvent(local, context))) continue;
      const days = parseDays(claim.value);
      if (days === undefined || here[at]?.length === 0) continue;
      let elsewhere = told.get(claim.entity);
      if (elsewhere === undefined)
        told.set(claim.entity, (elsewhere = ofSameElsewhere(article, claim.entity, local.id, context)));
      const { vouched, others } = elsewhere;
      if (vouched.some((each) => isWithin(days, each.days) && !isLonger(days, each.days))) continue;
      // Another edition was held on these days: the number is wrong, which is said of it.
      if (editionOfDays(article, local, days, context.snapshot) !== undefined) continue;
      const own = here.filter((_, other) => other !== at && claims[other]?.entity === claim.entity);
      const isInferred = dateOfClaim(article, claim)?.yearReason !== 'written';
      const isOther = (other: OtherDates): boolean =>
        disagree(claim.value, isInferred, days, other, vouched.includes(other)) &&
        !(isInferred && other.place.file === article.file && isOfOtherSeason(days, other.days));
      const found = [vouched, own.flat(), others]
        .flatMap((each) => each.filter(isOther))
        .filter((other) => !isEventBesideHere(article, days, other) && !areOfOtherTerms(local.name, days, other.days));
      if (found.length === 0) continue;
      const isBeside = isDayBeside(article, dateOfClaim(article, claim)?.core ?? claim);
      if (isBeside && found.every((other) => isNear(days, other.days))) continue;
      yield finding(article, claim, local.name, found, vouched.length > 0 ? vouched : found);
    }
  },
};

/** `đợt 1 từ 21/10 đến 13/11; đợt 2 từ 20/11 đến 30/11` are the two parts of one session; `online until 27 October` is the end of one. */
function isPart(article: Article, claim: Claim, claims: readonly Claim[]): boolean {
  const { start } = dateOfClaim(article, claim)?.core ?? claim;
  const before = article.text.slice(Math.max(0, start - 40), start).normalize('NFC');
  return (
    /(?:đợt|giai đoạn|phần|phase|part|leg)\s+(?:\d+|[IVX]+|một|hai|ba|đầu|cuối|thứ|one|two)(?![^;.\n]*(?:đợt|phase|part))[^;.\n]*$/iu.test(
      before,
    ) ||
    /(?<!\p{L})(?:until|till|đến hết|tới hết)\s+(?:ngày\s+)?$/iu.test(before) ||
    isOneOfTwo(article, claim, claims)
  );
}

/** `họp trực tuyến từ ngày 20 đến 27/10 và tập trung từ ngày 2 đến 17/11`: one sentence tells of two times, so they are parts. */
function isOneOfTwo(article: Article, claim: Claim, claims: readonly Claim[]): boolean {
  const days = parseDays(claim.value);
  if (days?.isRange !== true) return false;
  const others = claims.filter((other) => {
    const theirs = other.entity === claim.entity ? parseDays(other.value) : undefined;
    return theirs?.isRange === true && (days.last < theirs.first || theirs.last < days.first);
  });
  if (others.length === 0) return false;
  const { start, end } = sentenceAround(article.text, claim);
  return others.some((other) => other.start >= start && other.end <= end);
}

/** Known, and no series: that is held every year. */
function isOneEvent({ id, registered: isKnown }: LocalEntity, { snapshot }: CheckContext): boolean {
  const entity = isKnown ? snapshot.registry.entities.get(snapshot.canonical(id)) : undefined;
  return entity?.kind === 'meeting' && !entity.isSeries;
}

interface OtherDates {
  readonly value: string;
  readonly days: Days;
  readonly place: Place;
  readonly said: Evidence['message'];
}

interface Elsewhere {
  /** The registry's. */
  readonly vouched: readonly OtherDates[];
  readonly others: readonly OtherDates[];
}

const datesElsewhere = tellingElsewhere('dates', ({ value, file, start, end }) =>
  dates(value, { file, span: { start, end } }),
);

const askElsewhere = question<Elsewhere>();

const saidElsewhere = (article: Article, id: EntityId, context: CheckContext): Elsewhere =>
  askElsewhere(article, context.snapshot, id, () => ({
    vouched: registered(id, context),
    others: datesElsewhere(article, context.snapshot, id).flat(),
  }));

/** Without other meetings of the name, where the registry does not vouch for this one. */
function ofSameElsewhere(article: Article, entity: number, id: EntityId, context: CheckContext): Elsewhere {
  const said = saidElsewhere(article, id, context);
  if (said.vouched.length === 0 && isMovedElsewhere(article, id, context.snapshot)) return { vouched: [], others: [] };
  const others = said.vouched.length > 0 ? said.others : ofSameMeeting(article, entity, id, context, said.others);
  return { vouched: said.vouched, others };
}

function registered(id: EntityId, { snapshot }: CheckContext): readonly OtherDates[] {
  const entity = snapshot.registry.entities.get(snapshot.canonical(id));
  if (entity?.kind !== 'meeting' || entity.isSeries) return [];
  const days = daysOf(entity.dates);
  if (days === undefined) return [];
  const value = `${entity.dates.start}/${entity.dates.end}`;
  const said = { vi: `Danh bạ ghi ${daysInVietnamese(value)}`, en: `The registry says ${value}` };
  return [{ value, days, place: entity.declaredAt, said }];
}

function dates(value: string, place: Place): readonly OtherDates[] {
  const days = parseDays(value);
  const said = { vi: `Ở đây ghi ${daysInVietnamese(value)}`, en: `Here it is ${value}` };
  return days === undefined ? [] : [{ value, days, place, said }];
}

/** Another day of this article that belongs to a press conference and the like. */
const isEventBesideHere = (article: Article, days: Days, { place, days: other }: OtherDates): boolean =>
  place.file === article.file && isNear(days, other) && isDayBeside(article, place.span);

/** Press conferences and preparatory meetings are held weeks before and after; a year apart is a slip. */
const isNear = (a: Days, b: Days): boolean => Math.abs(a.first - b.first) <= NEAR;

const NEAR = 60;

/** Begins with the registered days and ends a little later: what comes before the ministers meet is told, what comes after hardly ever. */
const isLonger = (days: Days, { first, last, isRange }: Days): boolean =>
  isRange && days.isRange && last > first && days.first === first && days.last > last && days.last <= last + 3;

/** Neither near nor of one number of a day or month: one slip makes no such days, but two meetings of which the article speaks do. */
function isOfOtherSeason(a: Days, b: Days): boolean {
  const [one, other] = [calendarDay(a.first), calendarDay(b.first)];
  return !isNear(a, b) && one.month !== other.month && one.day !== other.day;
}

/** Two single days may be two days of one event; the same days of another year may be a year wrongly inferred. */
function disagree(value: string, isInferred: boolean, days: Days, other: OtherDates, isVouched: boolean): boolean {
  if (isWithin(days, other.days)) return isVouched && isLonger(days, other.days);
  if (!days.isRange && !other.days.isRange) return false;
  if (!isInferred) return true;
  const moved = parseDays(value.replace(/\d{4}(?=-\d\d-)/g, other.value.slice(0, 4)));
  return monthAndDays(value) !== monthAndDays(other.value) && (moved === undefined || !isWithin(moved, other.days));
}

function finding(
  article: Article,
  claim: Claim,
  name: string,
  others: readonly OtherDates[],
  offered: readonly OtherDates[],
): Found {
  const written = dateOfClaim(article, claim);
  const span = written?.core ?? claim;
  const [first] = others;
  return {
    span: { start: span.start, end: span.end },
    message: {
      vi: `${name}: bài này ghi ${daysInVietnamese(claim.value)}, nơi khác ghi ${first === undefined ? '' : daysInVietnamese(first.value)}.`,
      en: `${name}: this article says ${claim.value}, elsewhere it is ${first?.value ?? ''}.`,
    },
    related: others.slice(0, 8).map(({ place, said }) => ({ place, message: said })),
    fixes: readings(article, written, span, offered),
  };
}

/** Each other reading, in the notation of the date found. */
function readings(
  article: Article,
  written: DateMention | undefined,
  span: Span,
  others: readonly OtherDates[],
): readonly Fix[] {
  const texts = new Set<string>();
  for (const { value } of others) {
    const text =
      (written === undefined ? undefined : inSameFields(article, written, value)) ?? inSameSigns(article, span, value);
    if (text !== undefined) texts.add(text);
    if (texts.size === 3) break;
  }
  return [...texts].map((text) => alternative(article, span, text));
}

/** Every number in its place: zeros, signs and words stay as they are written. */
function inSameFields(article: Article, written: DateMention, value: string): string | undefined {
  const [from, to] = value.split('/').map((day) => parseDay(day));
  if (from === undefined || (to === undefined) !== (written.to === undefined)) return undefined;
  const end = to ?? from;
  const english = inEnglish(textAt(article, written.core), from, to);
  const fields = english === undefined ? writtenFields(article.text, written) : undefined;
  if (fields === undefined) return english;
  // What is written once holds for both ends.
  for (const field of ['month', 'year'] as const)
    if (fields.from[field] === undefined && fields.to[field] !== undefined && from[field] !== end[field])
      return undefined;
  return rewriteFields(article.text, written.core, [
    ...fieldChanges(fields.from, from),
    ...fieldChanges(fields.to, end),
  ]);
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `3 to 7 June 2024`, `12 June 2025`, with other numbers. */
function inEnglish(written: string, from: Day, to: Day | undefined): string | undefined {
  const [, first, between = '', second, gap = ' ', month, rest = '', year] =
    /^(\d{1,2})(?:(\s*(?:-|–|to|and)\s*)(\d{1,2}))?(\s+)([A-Z][a-z]+)(,?\s+)(\d{4})$/u.exec(written) ?? [];
  if (first === undefined || year === undefined || !MONTHS.includes(month ?? '')) return undefined;
  const end = to ?? from;
  if ((second === undefined) !== (to === undefined) || from.month !== end.month || from.year !== end.year)
    return undefined;
  const days = to === undefined ? String(from.day) : `${from.day}${between}${to.day}`;
  return `${days}${gap}${MONTHS[end.month - 1] ?? ''}${rest}${end.year}`;
}

function inSameSigns(article: Article, span: Span, value: string): string | undefined {
  const separator = /\d\s*([/.-])\s*\d{1,2}\s*[/.-]?\s*(?:\d{4})?$/.exec(textAt(article, span))?.[1];
  return separator === undefined ? undefined : inNotation(`${separator}${value}`);
}

/** The separator, then the days: `/2024-06-03/2024-06-07` → `3-7/6/2024`; with hyphens inside a day, the range is written with `đến`. */
const inNotation = remembered((written: string): string => {
  const separator = written.slice(0, 1);
  const [from, to] = written
    .slice(1)
    .split('/')
    .map((each) => each.slice(0, 10).split('-').map(Number));
  const [y1, m1, d1] = from ?? [];
  const [y2, m2, d2] = to ?? [];
  if (to === undefined || (y1 === y2 && m1 === m2 && d1 === d2)) return [d1, m1, y1].join(separator);
  if (separator === '-') return `${[d1, m1, y1].join('-')} đến ${[d2, m2, y2].join('-')}`;
  if (y1 === y2 && m1 === m2) return `${d1}-${[d2, m2, y2].join(separator)}`;
  return y1 === y2
    ? `${d1}${separator}${m1}-${[d2, m2, y2].join(separator)}`
    : `${[d1, m1, y1].join(separator)}-${[d2, m2, y2].join(separator)}`;
});
