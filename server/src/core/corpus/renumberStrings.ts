/** Puts a packed article's strings under other numbers: into the table of a snapshot, or into a list that many articles share. */
import type { PackedArticle } from './packArticle.ts';
import {
  CLAIM,
  CLAIMS,
  DATE,
  EDITION,
  EDITIONS,
  ENTITIES,
  ENTITY,
  FORM,
  FORMS,
  LINK,
  LINKS,
  sectionAt,
  word,
} from './record.ts';
import type { Strings } from './strings.ts';

/** The words of a packed article with its strings numbered by a table. */
export const adoptStrings = ({ words, strings }: PackedArticle, table: Strings): Int32Array =>
  renumbered(words, numbersIn(table, strings));

/** The articles with one list of strings in place of their own ones: what is kept together is smaller and quicker to take. */
export function shareStrings(packed: readonly PackedArticle[]): {
  readonly words: readonly Int32Array[];
  readonly strings: readonly string[];
} {
  const strings: string[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, strings.length);
    return strings.push(text) - 1;
  };
  const words = packed.map((one) =>
    renumbered(one.words, (local) => {
      const text = one.strings[local];
      return text === undefined ? -1 : numberOf(text);
    }),
  );
  return { words, strings };
}

interface Taken {
  readonly table: Strings;
  /** The table's number of each string of the list; -1 where nobody has asked for it. */
  readonly numbers: Int32Array;
}

/** Lists that many articles share are looked up once, and only those of their strings that an article uses. */
const taken = new WeakMap<readonly string[], Taken>();

function numbersIn(table: Strings, strings: readonly string[]): (local: number) => number {
  const before = taken.get(strings);
  const { numbers } = before?.table === table ? before : { numbers: new Int32Array(strings.length).fill(-1) };
  if (before?.table !== table) taken.set(strings, { table, numbers });
  return (local) => {
    const known = numbers[local] ?? -1;
    if (known >= 0) return known;
    const text = strings[local];
    return text === undefined ? -1 : (numbers[local] = table.numberOf(text));
  };
}

function renumbered(packed: Int32Array, numberOf: (before: number) => number): Int32Array {
  const words = packed.slice();
  const renumber = (at: number): void => {
    const before = word(words, at);
    if (before >= 0) words[at] = numberOf(before);
  };
  const eachRow = (section: number, width: number, ...columns: readonly number[]): void => {
    const start = sectionAt(words, 0, section);
    const end = start + word(words, section) * width;
    for (let row = start; row < end; row += width) for (const column of columns) renumber(row + column);
  };
  renumber(DATE);
  eachRow(ENTITIES, ENTITY, 0, 1);
  eachRow(FORMS, FORM, 1);
  eachRow(LINKS, LINK, 0, 1);
  eachRow(EDITIONS, EDITION, 0, 1, 2);
  eachRow(CLAIMS, CLAIM, 3, 4);
  return words;
}
