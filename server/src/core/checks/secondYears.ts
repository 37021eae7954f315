/**
 * Two years for one edition of a meeting, and two editions in one year of a series that meets once a year. Where two ranges of days
 * disagree, `meetingDateConflict.ts` says so.
 */
import type { Article, Claim, LocalEntity } from '../mentions/model.ts';
import type { Snapshot } from '../corpus/model.ts';
import type { Place } from '../text/span.ts';
import { isDayBeside } from './besideMeetings.ts';
import { areOfOtherTerms } from './countedAnew.ts';
import { calendarDay } from '../text/calendar.ts';
import { claimsElsewhere } from './elsewhere.ts';
import { dateOfClaim, daysInVietnamese, daysOf, isDateline, parseDays, type Days } from './meetingDays.ts';
import { editionsElsewhere, type Edition } from './meetingEditions.ts';
import type { Found } from './model.ts';
import { alternative, onOneLine, textAt } from './replacements.ts';

/** `done`: entities of which something has been said. */
export function secondYears(article: Article, snapshot: Snapshot, done: ReadonlySet<number>): readonly Found[] {
  const found: Found[] = [];
  const seen = new Set(done);
  for (const claim of article.claims) {
    const local = article.entities[claim.entity];
    if (claim.property !== 'dates' || local?.edition === undefined || seen.has(claim.entity)) continue;
    const days = parseDays(claim.value);
    const date = dateOfClaim(article, claim);
    if (
      days === undefined ||
      date?.yearReason !== 'written' ||
      isDateline(article, claim) ||
      isDayBeside(article, date.core)
    )
      continue;
    const reason = otherYear(article, local, days, snapshot) ?? crowdedYear(article, local, days, snapshot);
    if (reason === undefined) continue;
    seen.add(claim.entity);
    found.push(finding(article, claim, local, reason));
  }
  return found;
}

interface Reason {
  /** The year that it should be. */
  readonly year: number;
  readonly place: Place;
  readonly said: string;
  /** The other edition of the same year; absent where it is another year of the same edition. */
  readonly edition?: Edition;
}

/** Days of one event are not this far apart. */
const A_YEAR = 300;

function otherYear(article: Article, local: LocalEntity, days: Days, snapshot: Snapshot): Reason | undefined {
  const entity = snapshot.registry.entities.get(snapshot.canonical(local.id));
  const vouched = entity?.kind === 'meeting' ? daysOf(entity.dates) : undefined;
  if (entity !== undefined && vouched !== undefined) return undefined;
  const others = claimsElsewhere(article, snapshot, local.id, 'dates');
  const isApart = (value: string): boolean => {
    const other = parseDays(value);
    if (other === undefined || days.isRange || other.isRange || areOfOtherTerms(local.name, days, other)) return false;
    return Math.abs(days.first - other.first) >= A_YEAR;
  };
  const apart = others.filter(({ value }) => isApart(value));
  const [first] = apart;
  // Where most others agree with this article, the other one is wrong.
  if (first === undefined || apart.length * 2 < others.length) return undefined;
  const { file, start, end, value } = first;
  return { year: Number(value.slice(0, 4)), place: { file, span: { start, end } }, said: value };
}

/** So many editions in a row, one a year, make a series that meets once a year. */
const ENOUGH = 3;
/** Two editions this far apart may be of two years, the one early and the other late. */
const MOST_APART = 270;

function crowdedYear(article: Article, local: LocalEntity, days: Days, snapshot: Snapshot): Reason | undefined {
  const number = Number(local.edition);
  if (!Number.isInteger(number)) return undefined;
  const editions = editionsElsewhere(article, local.id, snapshot);
  const [first] = editions;
  if (first === undefined || editions.length < ENOUGH) return undefined;
  const base = yearOf(first.days) - first.number;
  if (editions.some((each) => yearOf(each.days) - each.number !== base)) return undefined;
  const same = editions.find(
    (each) => yearOf(each.days) === yearOf(days) && Math.abs(each.days.first - days.first) <= MOST_APART,
  );
  return same === undefined || base + number === yearOf(days)
    ? undefined
    : { year: base + number, place: same.place, said: same.value, edition: same };
}

const yearOf = ({ first }: Days): number => calendarDay(first).year;

function finding(article: Article, claim: Claim, { name }: LocalEntity, reason: Reason): Found {
  const { year, place, said, edition } = reason;
  const core = dateOfClaim(article, claim)?.core ?? claim;
  const written = textAt(article, core);
  const changed = written.replace(/\d{4}$/, String(year));
  const meeting = onOneLine(name);
  return {
    span: { start: core.start, end: core.end },
    message:
      edition === undefined
        ? {
            vi: `${meeting}: bài này ghi ${daysInVietnamese(claim.value)}, nơi khác ghi ${daysInVietnamese(said)}: một kỳ họp không thể có hai năm.`,
            en: `${meeting}: this article says ${claim.value}, elsewhere it is ${said}: one edition has one year.`,
          }
        : {
            vi: `${meeting} ghi ngày ${daysInVietnamese(claim.value)}, nhưng năm ấy đã có ${edition.name} (${daysInVietnamese(said)}), mà mỗi năm chỉ họp một lần.`,
            en: `${meeting} is dated ${claim.value}, but ${edition.name} was held in that year (${said}), and there is one a year.`,
          },
    related: [{ place, message: { vi: `Ở đây ghi ${daysInVietnamese(said)}`, en: `Here it is ${said}` } }],
    fixes: changed === written ? [] : [alternative(article, core, changed)],
  };
}
