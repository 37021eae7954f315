/** Rows of numbers found by a key: sorted typed arrays, read by binary search. */
import { type InSteps, isPause } from './inSteps.ts';

/** The rows of `keys[i]` stand in `rows` from `starts[i]` to `starts[i + 1]`. */
export interface Groups {
  readonly keys: Int32Array;
  readonly starts: Int32Array;
  readonly rows: Int32Array;
}

/** Index of a key, -1 when it is not there. */
export function findKey(keys: Int32Array, key: number): number {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = keys[middle] ?? 0;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Numbers of strings stay below this, so that two fit into the 53 bits of a JavaScript integer. */
const RADIX = 2 ** 26;

/** Counts pairs of numbers by key, then freezes into rows `first, second, count`. */
export interface PairCounter {
  readonly add: (key: number, first: number, second: number) => void;
  readonly freeze: () => InSteps<Groups>;
}

export function countPairs(): PairCounter {
  const counts = new Map<number, Map<number, number>>();
  return {
    add: (key, first, second) => {
      let ofKey = counts.get(key);
      if (ofKey === undefined) counts.set(key, (ofKey = new Map<number, number>()));
      const pair = first * RADIX + second;
      ofKey.set(pair, (ofKey.get(pair) ?? 0) + 1);
    },
    *freeze() {
      const keys = Int32Array.from(counts.keys()).sort();
      const starts = new Int32Array(keys.length + 1);
      const rows: number[] = [];
      for (const [i, key] of keys.entries()) {
        for (const [pair, count] of counts.get(key) ?? []) rows.push(Math.floor(pair / RADIX), pair % RADIX, count);
        starts[i + 1] = rows.length;
        if (isPause(i)) yield;
      }
      return { keys, starts, rows: Int32Array.from(rows) };
    },
  };
}
