/** The article's own day: from its front matter, header, dateline or file name, from *sáng nay (15/1)*, or from what it reports first. */
import { CLOSE, COLON, COMMA, DASH, DOT, OPEN } from '../../text/signs.ts';
import { BREAK } from '../../text/tokens.ts';
import type { FileId, Span } from '../../text/span.ts';
import type { ArticleDate, CalendarDate, PartialArticleDate } from '../model.ts';
import type { Scan } from '../scan.ts';
import { isOneOf, isText } from '../tokenTests.ts';
import { calendarDay, dayNumber } from '../../text/calendar.ts';
import { isBeforeAgency } from './agencyBehind.ts';
import { exists, isoDate } from './calendar.ts';
import { boundedYear, yearOfDay } from './boundedYear.ts';
import { fromFileName } from './fileNameDate.ts';
import { BEFORE_YEAR, DATE_LABEL, TO, contextBefore, kindBefore } from './dateWords.ts';
import { isCapital, isNumber, isWordAt, signAt, widthAt, type DateDraft } from './draft.ts';
import { nearestYear } from './inferYear.ts';
import { recogniseDates } from './recogniseDates.ts';
import { firstDay, firstReported, isAnniversary, OLDER, type Candidate } from './reportedDay.ts';
import { complete } from './resolveDates.ts';
import { anniversaryYear, isOfEvent, spokenYear } from './spokenYear.ts';

/**
 * The article's own date. `drafts` are those of all paragraphs in order; `paragraphs` the prose. What stands before the first
 * paragraph (front matter, header lines) is read here.
 */
export function articleDate(
  file: FileId,
  scan: Scan,
  drafts: readonly DateDraft[],
  paragraphs: readonly Span[],
): ArticleDate | undefined {
  const all = withHeader(scan, drafts, paragraphs);
  const sure =
    frontMatter(scan, all) ??
    header(scan, all, 'full') ??
    dateline(scan, all, 'full') ??
    deictic(all, 'full') ??
    closingLine(scan, all);
  if (sure !== undefined) return asArticleDate(sure);
  const labelled = labelledMonth(scan, all);
  const today =
    deictic(all, 'partial') ?? (labelled === undefined ? undefined : (dateline(scan, all, 'partial') ?? firstDay(all)));
  const completed = today === undefined ? undefined : completeNearby(today, labelled === undefined ? all : [labelled]);
  return (
    completed ??
    fromFileName(file) ??
    inYear(today ?? firstDay(all), anniversaryYear(scan, all)) ??
    saidDay(scan, all) ??
    asReported(firstReported(all, dateline(scan, all, 'partial'))) ??
    openingDay(all) ??
    headlineYear(scan, all, today) ??
    saidYear(scan, all, today ?? firstDay(all)) ??
    headlineYear(scan, all, belowHeadline(firstDay(all))) ??
    inBoundedYear(scan, all, toldDay(scan, all))
  );
}

/** The article's own day when it names none with a year: {@link completeWithYear} makes a date of it. */
export function partialArticleDate(
  scan: Scan,
  drafts: readonly DateDraft[],
  paragraphs: readonly Span[],
): PartialArticleDate | undefined {
  const all = withHeader(scan, drafts, paragraphs);
  const found = toldDay(scan, all);
  if (found === undefined) return undefined;
  const { month, day } = found.date;
  if (month === undefined || day === undefined) return undefined;
  return { month, day, reason: found.reason, span: found.draft.core };
}

/** The article's own day without its year. */
const toldDay = (scan: Scan, drafts: readonly DateDraft[]): Candidate | undefined =>
  deictic(drafts, 'partial') ?? dateline(scan, drafts, 'partial') ?? firstDay(drafts);

/** Drafts of the lines before the first paragraph, then those given. */
function withHeader(scan: Scan, drafts: readonly DateDraft[], paragraphs: readonly Span[]): readonly DateDraft[] {
  const { start, count } = scan.tokens;
  const first = Math.min(paragraphs[0]?.start ?? Infinity, drafts[0]?.start ?? Infinity);
  let last = 0;
  while (last < count && (start[last] ?? 0) < first) last++;
  return last === 0 ? drafts : [...recogniseDates(scan, 0, last, -1), ...drafts];
}

const asReported = (day: Candidate | undefined): ArticleDate | undefined =>
  day === undefined ? undefined : asArticleDate(day);

function asArticleDate({ date, reason, draft }: Candidate): ArticleDate | undefined {
  return { value: isoDate(date), reason, span: { start: draft.start, end: draft.end } };
}

/** A labelled date between the two `---` lines at the top. */
function frontMatter(scan: Scan, drafts: readonly DateDraft[]): Candidate | undefined {
  let at = 0;
  if (scan.tokens.kind[at] === BREAK) at++;
  if (!isRule(scan, at)) return undefined;
  let end = at + 3;
  while (end < scan.tokens.count && !(scan.tokens.kind[end - 1] === BREAK && isRule(scan, end))) end++;
  if (end >= scan.tokens.count) return undefined;
  const draft = drafts.find(
    (each) => each.firstToken < end && each.single === 'full' && isLabelled(scan, each.firstToken),
  );
  return draft === undefined ? undefined : { date: draft.from, reason: 'front-matter', draft };
}

const isRule = (scan: Scan, at: number): boolean =>
  signAt(scan, at) === DASH && signAt(scan, at + 1) === DASH && signAt(scan, at + 2) === DASH;

/** `date: 2024-06-07`, `Cập nhật lúc 10:30, 14/01/2025`, `ngày: "2024-06-07"` */
function isLabelled(scan: Scan, first: number): boolean {
  let at = first;
  if (at > 0 && signAt(scan, at - 1) === 0x22) at--;
  if (at > 0 && signAt(scan, at - 1) === COLON) {
    at--;
    // In front matter `ngày:` is a label; in prose `date` needs to be its own word.
    if (kindBefore(scan, at) !== 0 && lineStart(scan, at) >= at - 2) return true;
  }
  return kindBefore(scan, at) === DATE_LABEL;
}

/** Lines are looked at no further than this, for a paragraph may be very long. */
const LINE_REACH = 60;

function lineStart(scan: Scan, at: number): number {
  let first = at;
  while (first > 0 && first > at - LINE_REACH && scan.tokens.kind[first - 1] !== BREAK) first--;
  return first;
}

function lineEnd(scan: Scan, at: number): number {
  let end = at;
  while (end < scan.tokens.count && end < at + LINE_REACH && scan.tokens.kind[end] !== BREAK) end++;
  return end;
}

const HEADER_TOKENS = 160;
const WORDS_BESIDE = 5;

/** A full date that is a line of its own, or stands at an edge of a line with a time or a weekday, or after a label. */
function header(scan: Scan, drafts: readonly DateDraft[], wanted: 'full' | 'partial'): Candidate | undefined {
  for (const draft of drafts) {
    if (draft.firstToken > HEADER_TOKENS) return undefined;
    if (draft.single !== wanted) continue;
    const start = lineStart(scan, draft.firstToken);
    const end = lineEnd(scan, draft.lastToken);
    const beside = draft.firstToken - start + (end - draft.lastToken - 1);
    const atEdge = draft.firstToken === start || end - draft.lastToken <= 2;
    const clock = draft.time !== undefined && draft.core.end !== draft.end;
    const iso = isNumber(scan, draft.firstToken) && widthAt(scan, draft.firstToken) === 4;
    if (
      isLabelled(scan, draft.firstToken) ||
      beside <= WORDS_BESIDE ||
      (draft.firstToken === start && isPlaceLine(scan, draft.lastToken + 1, end)) ||
      (atEdge && (clock || iso)) ||
      (iso && start === 0)
    )
      return { date: draft.from, reason: 'header', draft };
  }
  return undefined;
}

/** `13 October 2022, Ha Noi, Viet Nam`: nothing but names behind a comma up to the end of the line. */
function isPlaceLine(scan: Scan, comma: number, end: number): boolean {
  if (signAt(scan, comma) !== COMMA || end - comma > MOST_OF_PLACE) return false;
  for (let at = comma + 1; at < end; at++)
    if (isNumber(scan, at) || (isWordAt(scan, at) && !isCapital(scan, at))) return false;
  return true;
}

const MOST_OF_PLACE = 9;

/** `MINISTRY OF TRADE` and below it `22 SEPTEMBER 2025`: the last line of all, with nothing on it but a full date. */
function closingLine(scan: Scan, drafts: readonly DateDraft[]): Candidate | undefined {
  const draft = drafts.at(-1);
  if (draft?.single !== 'full' || lineStart(scan, draft.firstToken) < draft.firstToken) return undefined;
  const end = lineEnd(scan, draft.lastToken);
  const isLast = end >= scan.tokens.count - 1 && end - draft.lastToken <= 2;
  return isLast && drafts.length > 1 ? { date: draft.from, reason: 'header', draft } : undefined;
}

/** `date 2025-02` at the top. */
const labelledMonth = (scan: Scan, drafts: readonly DateDraft[]): DateDraft | undefined =>
  drafts.find(
    (draft) =>
      draft.firstToken < HEADER_TOKENS &&
      draft.scale === 'month' &&
      draft.from.year !== undefined &&
      isLabelled(scan, draft.firstToken),
  );

const DATELINE_PARAGRAPHS = 4;
const DATELINE_TOKENS = 14;

/** `HÀ NỘI, 3 June 2024 –`, `(Hà Nội, ngày 15/1/2026)`: nothing but names before it on its line, a dash or bracket after it. */
function dateline(scan: Scan, drafts: readonly DateDraft[], wanted: 'full' | 'partial'): Candidate | undefined {
  for (const draft of drafts) {
    if (draft.paragraph > DATELINE_PARAGRAPHS) return undefined;
    if (draft.single !== wanted || draft.ofDocument) continue;
    const start = lineStart(scan, draft.firstToken);
    const before = draft.firstToken - start;
    if (before === 0 || before > DATELINE_TOKENS) continue;
    const after = signAt(scan, draft.lastToken + 1);
    if (after !== DASH && after !== CLOSE && after !== COLON && after !== DOT && !isBeforeAgency(scan, draft)) continue;
    let names = true;
    for (let at = start; at < draft.firstToken && names; at++) names = !isWordAt(scan, at) || isCapital(scan, at);
    if (names && (after !== CLOSE || signAt(scan, start) === OPEN))
      return { date: draft.from, reason: 'dateline', draft };
  }
  return undefined;
}

/** `Sáng nay (15/1)`, `hôm qua, 14/1/2026` */
function deictic(drafts: readonly DateDraft[], wanted: 'full' | 'partial'): Candidate | undefined {
  for (const draft of drafts) {
    if (draft.single !== wanted) continue;
    const { deictic: said } = draft.cue;
    if (said?.unit !== 'day') continue;
    return { date: before(draft.from, said.shift), reason: 'deictic', draft };
  }
  return undefined;
}

/** The day of the article when `date` is `shift` days from it. Without a year, in a common one. */
function before(date: CalendarDate, shift: number): CalendarDate {
  const { year, month = 1, day = 1 } = date;
  if (shift === 0) return date;
  const moved = calendarDay(dayNumber(year ?? 2001, month, day) - shift);
  return year === undefined ? { month: moved.month, day: moved.day } : moved;
}

/** Takes the year of the nearest full date in the text. */
function completeNearby(candidate: Candidate, drafts: readonly DateDraft[]): ArticleDate | undefined {
  let nearest: DateDraft | undefined;
  let distance = Infinity;
  const latest = Math.max(
    ...drafts.map((draft) => (draft.scale === 'day' ? (draft.to?.year ?? draft.from.year ?? 0) : 0)),
  );
  for (const draft of drafts) {
    const { from, to } = complete(draft.from, draft.to);
    if (
      // `(24/6/1967 - 2022)`: an anniversary.
      (draft.scale === 'day' && !isAnniversary(draft) && (from.year ?? 0) < latest - OLDER) ||
      (draft.scale !== 'day' && drafts.length > 1) ||
      draft.inName ||
      draft.ofDocument ||
      from.year === undefined ||
      !exists(from) ||
      (to !== undefined && !exists(to))
    )
      continue;
    const apart = Math.abs(draft.start - candidate.draft.start);
    if (apart >= distance) continue;
    distance = apart;
    nearest = draft;
  }
  if (nearest === undefined) return undefined;
  const whole = complete(nearest.from, nearest.to);
  const { year = 0, month = 1, day = 1 } = isAnniversary(nearest) ? (whole.to ?? whole.from) : whole.from;
  const { date } = candidate;
  return asArticleDate({
    ...candidate,
    date: { ...date, year: nearestYear(date, date, dayNumber(year, month, day), { tense: 'none', close: false }) },
  });
}

const SAID_PARAGRAPHS = 3;

/** `the council said on Friday (Nov 8)`: the day of the report, with the year of the nearest full date. */
function saidDay(scan: Scan, drafts: readonly DateDraft[]): ArticleDate | undefined {
  const said = drafts.find(
    (draft) =>
      draft.paragraph <= SAID_PARAGRAPHS &&
      draft.single === 'partial' &&
      draft.cue.deictic?.unit === 'weekday' &&
      isText(scan, draft.firstToken - 1, 'on') &&
      isOneOf(scan, draft.firstToken - 2, ['said', 'announced']),
  );
  if (said === undefined) return undefined;
  return completeNearby(
    { date: said.from, reason: 'first-date', draft: said },
    drafts.filter((draft) => draft.scale === 'day' && !draft.longAgo),
  );
}

/** `Chiều 28/11, …`, and further down the year of another day, with nothing between that would tell better. */
function openingDay(drafts: readonly DateDraft[]): ArticleDate | undefined {
  const first = firstDay(drafts);
  return first === undefined
    ? undefined
    : completeNearby(
        first,
        drafts.filter((draft) => draft.scale === 'day' && !draft.longAgo),
      );
}

/** `Kỳ thi quốc gia 2019: …` over an article of *sáng nay (18/6)*: the one year of the headline, where it tells no plan or aim. */
function headlineYear(scan: Scan, drafts: readonly DateDraft[], today: Candidate | undefined): ArticleDate | undefined {
  if (today === undefined) return undefined;
  const years = new Set<number>();
  let event = false;
  for (const draft of drafts) {
    if (draft.paragraph > 0) break;
    if (draft.from.year === undefined) continue;
    if (draft.scale !== 'year' || draft.to !== undefined || isAim(scan, draft)) return undefined;
    years.add(draft.from.year);
    event ||= isOfEvent(scan, draft);
  }
  const [year, other] = years;
  if (year === undefined || other !== undefined || !event) return undefined;
  return asArticleDate({ ...today, date: { ...today.date, year } });
}

const belowHeadline = (day: Candidate | undefined): Candidate | undefined =>
  (day?.draft.paragraph ?? 0) > 0 ? day : undefined;

/** `đến năm 2030`, `tầm nhìn 2045`, `by 2030`. */
const isAim = (scan: Scan, { firstToken }: DateDraft): boolean =>
  (contextBefore(scan, firstToken) & (TO | BEFORE_YEAR)) !== 0;

/** `Ngày 6/3, …` in an article that speaks of no year but `năm 2023`, or of `năm học 2023-2024`. */
function saidYear(scan: Scan, drafts: readonly DateDraft[], today: Candidate | undefined): ArticleDate | undefined {
  if (today?.date.month === undefined) return undefined;
  const year = spokenYear(scan, drafts, today.date.month);
  return inYear(today, year === undefined ? undefined : yearOfDay(drafts, today.draft, year));
}

const inBoundedYear = (
  scan: Scan,
  drafts: readonly DateDraft[],
  day: Candidate | undefined,
): ArticleDate | undefined => (day === undefined ? undefined : inYear(day, boundedYear(scan, drafts, day.draft)));

const inYear = (today: Candidate | undefined, year: number | undefined): ArticleDate | undefined =>
  today === undefined || year === undefined ? undefined : asArticleDate({ ...today, date: { ...today.date, year } });
