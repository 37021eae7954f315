/** Numbers for strings: ids, names and values are kept once, and the index holds columns of numbers. */
import { copied } from '../text/remembered.ts';
import { textKey } from '../text/textKey.ts';

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
  // By open addressing, two fields a row: key, number + 1 (0 = free). At most half of the rows are taken. A map of the engine's looks at
  // every string that shares a bucket, each somewhere else in memory; keys side by side say of nearly all that they are another.
  let rows = new Int32Array(1 << 11);
  const rowOf = (text: string, key: number): number => {
    const mask = rows.length - 2;
    let row = (key << 1) & mask;
    for (let number = rows[row + 1] ?? 0; number !== 0; number = rows[row + 1] ?? 0) {
      if (rows[row] === key && isSame(texts[number - 1] ?? '', text)) return row;
      row = (row + 2) & mask;
    }
    return row;
  };
  return {
    size: () => texts.length,
    numberOf: (text) => {
      const key = textKey(text);
      const row = rowOf(text, key);
      const known = rows[row + 1] ?? 0;
      if (known !== 0) return known - 1;
      const number = texts.push(ownText(text));
      rows[row] = key;
      rows[row + 1] = number;
      if (number * 4 > rows.length) rows = twiceAsMany(rows);
      return number - 1;
    },
    find: (text) => (rows[rowOf(text, textKey(text)) + 1] ?? 0) - 1,
    textOf: (number) => {
      const text = texts[number];
      if (text === undefined) throw new RangeError(`no string has the number ${number}`);
      return text;
    },
  };
}

/** Of texts that are cut out of longer ones the engine compares only the starts and ends without a detour. */
const isSame = (one: string, other: string): boolean => one.length === other.length && other.startsWith(one);

function twiceAsMany(rows: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(rows.length * 2);
  const mask = more.length - 2;
  for (let from = 0; from < rows.length; from += 2) {
    const number = rows[from + 1] ?? 0;
    if (number === 0) continue;
    let row = ((rows[from] ?? 0) << 1) & mask;
    while (more[row + 1] !== 0) row = (row + 2) & mask;
    more[row] = rows[from] ?? 0;
    more[row + 1] = number;
  }
  return more;
}

/** Engines cut a name out of a text without copying, so that keeping the name would keep the whole article; of short ones V8 makes a copy anyway. */
const ownText = (text: string): string => (text.length < SHORTEST_CUT ? text : copied(text));

/** UTF-16 units; V8's `SlicedString::kMinLength`. */
const SHORTEST_CUT = 13;

/** By code units: the one order of files, ids and names that is the same on every machine. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
