/** Makes an interval of two dates; one that ends before it starts becomes a problem and is left open. */
import { always, isReversed } from './interval.ts';
import type { Interval, PartialDate } from './model.ts';
import { report } from './problems.ts';
import type { Problems } from './problems.ts';
import type { Written } from './schemaTypes.ts';

export function readInterval(
  start: Written<PartialDate> | undefined,
  end: Written<PartialDate> | undefined,
  problems: Problems,
): Interval {
  if (start === undefined && end === undefined) return always;
  const interval: Interval = { ...(start && { start: start.value }), ...(end && { end: end.value }) };
  if (start === undefined || end === undefined || !isReversed(interval)) return interval;
  report(
    problems,
    end.span,
    {
      vi: `Ngày kết thúc ${end.value} đứng trước ngày bắt đầu ${start.value}.`,
      en: `The end ${end.value} comes before the start ${start.value}.`,
    },
    {
      code: 'registry.impossible-interval',
      related: [
        { place: { file: problems.file, span: start.span }, message: { vi: 'Ngày bắt đầu.', en: 'The start.' } },
      ],
    },
  );
  return always;
}
