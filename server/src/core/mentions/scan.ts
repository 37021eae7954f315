/** One text made ready for the grammars: its tokens, each with its word number, and every phrase that starts at each token. */
import { BREAK, CAPITAL, createTokenTable, tokenise, type TokenTable } from '../text/tokens.ts';
import { caseFits, step, wordNumber, type PhraseTable } from './phraseTable.ts';

/** Columns, reused from text to text. `first[token]` is the token's first match row or -1; rows of a token get shorter along `next`. */
export interface Scan {
  readonly tokens: TokenTable;
  readonly table: PhraseTable;
  word: Int32Array;
  flags: Int32Array;
  /** Bit `1 << category` for every category of which a phrase starts at the token. */
  starts: Int32Array;
  /** Code of a function word in lower case (see functionWords.ts), 0 for other tokens. */
  code: Uint8Array;
  first: Int32Array;
  next: Int32Array;
  /** Tokens covered. */
  length: Int32Array;
  category: Uint8Array;
  data: Int32Array;
  matches: number;
}

export function createScan(table: PhraseTable): Scan {
  const tokens = createTokenTable();
  const size = tokens.start.length;
  return {
    tokens,
    table,
    word: new Int32Array(size),
    flags: new Int32Array(size),
    starts: new Int32Array(size),
    code: new Uint8Array(size),
    first: new Int32Array(size),
    next: new Int32Array(size),
    length: new Int32Array(size),
    category: new Uint8Array(size),
    data: new Int32Array(size),
    matches: 0,
  };
}

/** Tokenises `text` and finds all phrases, longest first per token. Linear in the text: a phrase's length is bounded by the table's. */
export function scanText(scan: Scan, text: string): void {
  const { tokens, table } = scan;
  tokenise(text, tokens);
  const count = tokens.count;
  if (scan.word.length <= count) {
    scan.word = new Int32Array(tokens.start.length);
    scan.flags = new Int32Array(tokens.start.length);
    scan.starts = new Int32Array(tokens.start.length);
    scan.code = new Uint8Array(tokens.start.length);
    scan.first = new Int32Array(tokens.start.length);
  }
  const { word, flags, first, starts, code } = scan;
  for (let at = 0; at < count; at++) {
    const number = tokens.kind[at] === BREAK ? 0 : wordNumber(table, tokens.hash[at] ?? 0, tokens.check[at] ?? 0);
    word[at] = number;
    flags[at] = table.flags[number] ?? 0;
    code[at] = number !== 0 && ((tokens.shape[at] ?? 0) & CAPITAL) === 0 ? (table.codes[number] ?? 0) : 0;
  }
  word[count] = 0;
  flags[count] = 0;
  code[count] = 0;
  starts[count] = 0;
  first[count] = -1;
  let row = 0;
  for (let at = 0; at < count; at++) {
    first[at] = -1;
    let bits = 0;
    let node = table.root[word[at] ?? 0] ?? 0;
    let last = at;
    while (node !== 0) {
      for (let entry = table.entryAt[node] ?? 0; entry !== 0; entry = table.entryNext[entry] ?? 0) {
        const length = last - at + 1;
        if (!caseFits(table, entry, tokens, at, length)) continue;
        if (row >= scan.next.length) growMatches(scan);
        scan.next[row] = first[at] ?? -1;
        scan.length[row] = length;
        const category = table.entryCategory[entry] ?? 0;
        scan.category[row] = category;
        bits |= 1 << category;
        scan.data[row] = table.entryData[entry] ?? 0;
        first[at] = row++;
      }
      last++;
      const follower = word[last] ?? 0;
      if (follower === 0) break;
      node = step(table, node, follower);
    }
    starts[at] = bits;
  }
  scan.matches = row;
}

function growMatches(scan: Scan): void {
  const size = scan.next.length * 2;
  const wider = <T extends Int32Array | Uint8Array>(old: T, made: T): T => {
    made.set(old);
    return made;
  };
  scan.next = wider(scan.next, new Int32Array(size));
  scan.length = wider(scan.length, new Int32Array(size));
  scan.category = wider(scan.category, new Uint8Array(size));
  scan.data = wider(scan.data, new Int32Array(size));
}

/** Row of the longest match of a category at a token, or -1. */
export function longest(scan: Scan, at: number, category: number): number {
  if (((scan.starts[at] ?? 0) & (1 << category)) === 0) return -1;
  for (let row = scan.first[at] ?? -1; row >= 0; row = scan.next[row] ?? -1)
    if (scan.category[row] === category) return row;
  return -1;
}

/** Tokens covered by the longest match of a category at a token, 0 when there is none. */
export function longestLength(scan: Scan, at: number, category: number): number {
  const row = longest(scan, at, category);
  return row < 0 ? 0 : (scan.length[row] ?? 0);
}

/** Does a phrase of one of the categories start anywhere in the range? */
export function anyStarts(scan: Scan, from: number, to: number, categories: number): boolean {
  for (let at = from; at < to; at++) if (((scan.starts[at] ?? 0) & categories) !== 0) return true;
  return false;
}

/** Does a phrase of one of the categories (bits `1 << category`) start at the token? */
export const startsAny = (scan: Scan, at: number, categories: number): boolean =>
  ((scan.starts[at] ?? 0) & categories) !== 0;
