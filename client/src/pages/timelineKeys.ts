/** Which item of the timeline an arrow leads to: within the lane by time, across lanes to the nearest in time. */
import type { TimelineView } from '../../../server/src/overviewProtocol.ts';

interface Spot {
  readonly id: string;
  readonly lane: string;
  /** ISO 8601; empty where it is open. */
  readonly start: string;
}

/** Undefined for a key that leads nowhere. */
export function nextItem(view: TimelineView, selected: string | undefined, key: string): string | undefined {
  const spots = [...view.items, ...view.heaps].map(({ id, lane, start = '' }): Spot => ({ id, lane, start }));
  const ordered = view.lanes.map(({ id }) => spots.filter(({ lane }) => lane === id).sort(byStart));
  const lanes = ordered.filter((lane) => lane.length > 0);
  const row = lanes.findIndex((lane) => lane.some(({ id }) => id === selected));
  const lane = lanes[row];
  const at = lane?.findIndex(({ id }) => id === selected) ?? -1;
  const here = lane?.[at];
  if (lane === undefined || here === undefined) {
    return key.startsWith('Arrow') || key === 'Home' ? lanes[0]?.[0]?.id : undefined;
  }
  switch (key) {
    case 'ArrowLeft':
      return lane[at - 1]?.id;
    case 'ArrowRight':
      return lane[at + 1]?.id;
    case 'Home':
      return lane[0]?.id;
    case 'End':
      return lane.at(-1)?.id;
    case 'ArrowUp':
      return nearest(lanes[row - 1], here)?.id;
    case 'ArrowDown':
      return nearest(lanes[row + 1], here)?.id;
    default:
      return undefined;
  }
}

const byStart = (a: Spot, b: Spot): number =>
  a.start === b.start ? (a.id < b.id ? -1 : 1) : a.start < b.start ? -1 : 1;

const timeOf = ({ start }: Spot): number => (start === '' ? 0 : Date.parse(start));

function nearest(lane: readonly Spot[] | undefined, to: Spot): Spot | undefined {
  let best: Spot | undefined;
  for (const spot of lane ?? []) {
    const isNearer = best === undefined || Math.abs(timeOf(spot) - timeOf(to)) < Math.abs(timeOf(best) - timeOf(to));
    if (isNearer) best = spot;
  }
  return best;
}
