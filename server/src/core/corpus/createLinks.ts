/** Collects the pairs of ids of one article that it shows to be one. */
import { LINK } from './record.ts';

export interface Links {
  readonly words: readonly number[];
  readonly add: (first: number, second: number) => void;
}

/** Pairs of ids, each once. A set is made only where there are many. */
export function createLinks(): Links {
  const words: number[] = [];
  let linked: Set<string> | undefined;
  const keyOf = (first: number, second: number): string => `${first} ${second}`;
  const has = (first: number, second: number): boolean => {
    if (linked !== undefined) return linked.has(keyOf(first, second));
    for (let at = 0; at < words.length; at += LINK) if (words[at] === first && words[at + 1] === second) return true;
    return false;
  };
  return {
    words,
    add: (first, second) => {
      if (has(first, second)) return;
      words.push(first, second);
      if (linked !== undefined) linked.add(keyOf(first, second));
      else if (words.length > FEW_LINKS * LINK) {
        linked = new Set();
        for (let at = 0; at < words.length; at += LINK) linked.add(keyOf(words[at] ?? 0, words[at + 1] ?? 0));
      }
    },
  };
}

const FEW_LINKS = 64;
