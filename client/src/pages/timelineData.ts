/** What the server answers in the shapes of vis-timeline. */
import type { DataSet } from 'vis-data/esnext';
import type { DataGroup, DataItem } from 'vis-timeline/esnext';
import type { TimelineView } from '../../../server/src/overviewProtocol.ts';

export type Item = TimelineView['items'][number];
export type Heap = TimelineView['heaps'][number];

/** Milliseconds. */
export const DAY = 86_400_000;

/** An id of HTML holds no spaces. */
export const optionId = (id: string): string => `item-${encodeURIComponent(id)}`;

/** Pixels: what is narrower is a point with its name beside it. */
const NARROW = 24;

/** An open end lies where nobody looks (`beyond`). */
export function itemData(item: Item, perPixel: number, beyond: readonly [number, number]): DataItem {
  const start = item.start === undefined ? beyond[0] : Date.parse(item.start);
  const end = item.end === undefined ? beyond[1] : Date.parse(item.end) + DAY;
  const isPoint = (end - start) / perPixel < NARROW;
  const classes = [
    item.kind,
    item.source,
    ...(item.start === undefined ? ['open-start'] : []),
    ...(item.end === undefined ? ['open-end'] : []),
    ...(item.conflict ? ['conflict'] : []),
  ];
  return {
    id: item.id,
    group: item.lane,
    content: item.label,
    start,
    type: isPoint ? 'point' : 'range',
    className: classes.join(' '),
    ...(isPoint ? {} : { end }),
  };
}

/** A little narrower than its time: neighbours do not touch, so that they stay in one row. */
export function heapData(heap: Heap): DataItem {
  const [from, to] = [Date.parse(heap.start), Date.parse(heap.end) + DAY];
  const gap = (to - from) * 0.06;
  return {
    id: heap.id,
    group: heap.lane,
    content: String(heap.count),
    start: from + gap,
    end: to - gap,
    type: 'range',
    className: 'heap',
  };
}

/** From the first meeting to the last, in milliseconds; undefined where they are too few to go by. */
export function daysOfMeetings({ items, heaps }: TimelineView): readonly [number, number] | undefined {
  const meetings = [...items.filter(({ kind }) => kind === 'meeting'), ...heaps];
  if (meetings.length < 3) return undefined;
  const starts = meetings.flatMap(({ start }) => (start === undefined ? [] : [Date.parse(start)]));
  const ends = meetings.flatMap(({ end }) => (end === undefined ? [] : [Date.parse(end) + DAY]));
  return [Math.min(...starts), Math.max(...ends)];
}

/** Leaves what is the same alone, so that nothing is drawn anew without need. */
export function replace<Row extends DataItem | DataGroup>(set: DataSet<Row>, rows: readonly Row[]): void {
  const wanted = new Set(rows.map(({ id }) => id));
  const gone = set.getIds().filter((id) => !wanted.has(id));
  const changed = rows.filter((row) => {
    const old = row.id === undefined ? null : set.get(row.id);
    return old === null || JSON.stringify(old) !== JSON.stringify(row);
  });
  if (gone.length > 0) set.remove(gone);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each has an id
  if (changed.length > 0) set.update(changed as never);
}
