/** `quý I, quý II và quý III`, `| Tháng 2 | Tháng 3 | Tháng 4 |`: months and quarters that rise are of one year, that of the last. */
import type { DateDraft } from './draft.ts';

/** The last of the months that a month without a year begins; undefined where no later one of its year follows. */
export function lastOfRise(drafts: readonly DateDraft[], at: number): DateDraft | undefined {
  let end = at;
  while (end - at < MONTHS && rises(drafts[end], drafts[end + 1])) end++;
  return end === at ? undefined : drafts[end];
}

function rises(one: DateDraft | undefined, next: DateDraft | undefined): boolean {
  if (one === undefined || (one.scale !== 'month' && one.scale !== 'quarter')) return false;
  if (next === undefined || one.scale !== next.scale || one.paragraph !== next.paragraph) return false;
  return (
    isOpen(one) &&
    next.start - one.end <= (isDated(next) ? LONG_GAP : GAP) &&
    ((one.to ?? one.from).month ?? 12) < (next.from.month ?? 0)
  );
}

/** Is its year for the list to tell? */
const isOpen = ({ from, to, inName, compared, cue }: DateDraft): boolean =>
  from.month !== undefined &&
  from.year === undefined &&
  (to === undefined || (to.year === undefined && to.month !== undefined && to.month >= from.month)) &&
  cue.yearShift === undefined &&
  cue.everyYear !== true &&
  !inName &&
  !compared;

const MONTHS = 12;
/** Units between two of them: `, `, ` và ` with its mark apart, ` | `. */
const GAP = 5;
/** `tháng 7, đầu tháng 8/2015`, `quý 3 hoặc đầu quý 4 năm nay`. */
const LONG_GAP = 10;

/** Is its year beside it? */
const isDated = ({ from, cue }: DateDraft): boolean => from.year !== undefined || cue.yearShift === 0;
