/** Numbers for strings: ids, names and values are kept once, and the index holds columns of numbers. */
import { copied } from '../text/remembered.ts';

/** Only ever grows, so that snapshots can share it; numbers mean nothing outside and must not show in any order. */
export interface Strings {
  readonly size: () => number;
  /** The string's number, a new one when it has none. */
  readonly numberOf: (text: string) => number;
  /** -1 when no article ever used the string. */
  readonly find: (text: string) => number;
  readonly textOf: (number: number) => string;
}

export function createStrings(): Strings {
  const texts: string[] = [];
  const numbers = new Map<string, number>();
  return {
    size: () => texts.length,
    numberOf: (text) => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const own = ownText(text);
      numbers.set(own, texts.length);
      return texts.push(own) - 1;
    },
    find: (text) => numbers.get(text) ?? -1,
    textOf: (number) => {
      const text = texts[number];
      if (text === undefined) throw new RangeError(`no string has the number ${number}`);
      return text;
    },
  };
}

/** Engines cut a name out of a text without copying, so that keeping the name would keep the whole article; of short ones V8 makes a copy anyway. */
const ownText = (text: string): string => (text.length < SHORTEST_CUT ? text : copied(text));

/** UTF-16 units; V8's `SlicedString::kMinLength`. */
const SHORTEST_CUT = 13;

/** By code units: the one order of files, ids and names that is the same on every machine. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
