/** Places for the nodes of the map, found by d3-force in steps that a frame has time for. The same nodes get the same places. */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  /** Works for some milliseconds; true when there is nothing left to do. */
  run(milliseconds: number): boolean;
  spotOf(id: string): Spot;
  stop(): void;
  readonly stopped: boolean;
}

interface Placed extends SimulationNodeDatum {
  readonly id: string;
  readonly size: number;
}

export function createLayout(
  nodes: readonly { readonly id: string; readonly size: number; readonly spot?: Spot }[],
  links: readonly { readonly from: string; readonly to: string; readonly articles: number }[],
): Layout {
  const placed = nodes.map(({ id, size, spot }): Placed => ({
    id,
    size,
    ...(spot === undefined ? {} : { x: spot.x, y: spot.y }),
  }));
  const byId = new Map(placed.map((node) => [node.id, node]));
  const known = links.filter(({ from, to }) => byId.has(from) && byId.has(to));
  const joined = known.map(({ from, to, articles }) => ({ source: from, target: to, articles }));
  const simulation = forceSimulation(placed)
    .force(
      'link',
      forceLink<Placed, (typeof joined)[number]>(joined)
        .id(({ id }) => id)
        .distance(90),
    )
    .force('charge', forceManyBody<Placed>().strength(-420).theta(1).distanceMax(900))
    .force(
      'collide',
      forceCollide<Placed>().radius(({ size }) => size / 2 + 24),
    )
    .force('x', forceX<Placed>(0).strength(0.05))
    // Screens are wider than high.
    .force('y', forceY<Placed>(0).strength(0.09))
    .stop();
  if (nodes.length > 0 && nodes.every(({ spot }) => spot !== undefined)) simulation.alpha(0);
  let stopped = false;
  return {
    run: (milliseconds) => {
      const until = performance.now() + milliseconds;
      while (simulation.alpha() > simulation.alphaMin()) {
        simulation.tick();
        if (performance.now() >= until) break;
      }
      return simulation.alpha() <= simulation.alphaMin();
    },
    spotOf: (id) => {
      const { x = 0, y = 0 } = byId.get(id) ?? {};
      return { x: Math.round(x), y: Math.round(y) };
    },
    stop: () => {
      stopped = true;
      simulation.alpha(0);
    },
    get stopped() {
      return stopped;
    },
  };
}
