/** One text made ready for the grammars: its tokens, each with its word number, and every phrase that starts at each token. */
import { createQuestions, type Questions } from './asked.ts';
import { CAPITAL, PADDING, createTokenTable, tokenise, type TokenTable } from '../text/tokens.ts';
import {
  ENTRY_DATA,
  ENTRY_KIND,
  ENTRY_NEXT,
  ENTRY_ROW,
  ENTRY_SHAPES,
  LOOK_UP,
  LOOK_UP_CHECK,
  LOOK_UP_CODE,
  LOOK_UP_ENTRY,
  LOOK_UP_FLAGS,
  LOOK_UP_FOLLOWERS,
  LOOK_UP_HASH,
  LOOK_UP_ROOT,
  LOOK_UP_WORD,
  caseFits,
  lookUpAt,
  lookUps,
  step,
  wordBit,
  type PhraseTable,
} from './phraseTable.ts';

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
  /** Rows of matches. */
  matches: number;
  /** What the grammars note by token; see `Reading`, which clears them. */
  covered: Uint8Array;
  acronymAt: Int32Array;
  organisationAt: Int32Array;
  meetingAt: Int32Array;
  /** Number of the token's sentence; see sentences.ts. */
  sentence: Int32Array;
  /** What was asked of the registry about this text besides its words. */
  readonly questions: Questions;
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
    covered: new Uint8Array(size),
    acronymAt: new Int32Array(size),
    organisationAt: new Int32Array(size),
    meetingAt: new Int32Array(size),
    sentence: new Int32Array(size),
    questions: createQuestions(),
  };
}

/**
 * Tokenises `text` and finds all phrases, longest first per token. Linear in the text: a phrase's length is bounded by the table's.
 * From the end to the start: the words that a phrase goes on with are known when its first one is looked up, so that one look serves both.
 */
export function scanText(scan: Scan, text: string): void {
  const { tokens, table } = scan;
  tokenise(text, tokens);
  const count = tokens.count;
  if (scan.word.length < tokens.start.length) widen(scan, tokens.start.length);
  // Local names throughout: the optimiser reads an object's fields anew wherever they are used.
  const { word, flags, first, starts, code } = scan;
  const { shape, hash, check } = tokens;
  const { edgeRows, nodeRows, entryRows, shapes } = table;
  const known = lookUps(table);
  const mask = known.length - LOOK_UP;
  for (let at = count; at < count + PADDING; at++) {
    word[at] = 0;
    flags[at] = 0;
    code[at] = 0;
    starts[at] = 0;
    first[at] = -1;
  }
  let { next, length, category, data } = scan;
  let capacity = next.length;
  let row = 0;
  for (let at = count - 1; at >= 0; at--) {
    const ownHash = hash[at] ?? 0;
    const ownCheck = check[at] ?? 0;
    let found = lookUpAt(ownHash, mask);
    let number = known[found + LOOK_UP_WORD] ?? 0;
    while (number !== 0 && (known[found + LOOK_UP_HASH] !== ownHash || known[found + LOOK_UP_CHECK] !== ownCheck)) {
      found = (found + LOOK_UP) & mask;
      number = known[found + LOOK_UP_WORD] ?? 0;
    }
    word[at] = number;
    // A free row has nothing but zeros: no flags, no phrase.
    flags[at] = known[found + LOOK_UP_FLAGS] ?? 0;
    code[at] = ((shape[at] ?? 0) & CAPITAL) === 0 ? (known[found + LOOK_UP_CODE] ?? 0) : 0;
    let longestRow = -1;
    let bits = 0;
    let node = known[found + LOOK_UP_ROOT] ?? 0;
    let entry = known[found + LOOK_UP_ENTRY] ?? 0;
    let followers = known[found + LOOK_UP_FOLLOWERS] ?? 0;
    let end = at + 1;
    while (node !== 0) {
      while (entry !== 0) {
        const entryRow = entry * ENTRY_ROW;
        entry = entryRows[entryRow + ENTRY_NEXT] ?? 0;
        const kind = entryRows[entryRow + ENTRY_KIND] ?? 0;
        if (kind > 0xff && !caseFits(kind >>> 8, shapes, entryRows[entryRow + ENTRY_SHAPES] ?? 0, shape, at, end - at))
          continue;
        if (row >= capacity) {
          growMatches(scan);
          ({ next, length, category, data } = scan);
          capacity = next.length;
        }
        next[row] = longestRow;
        length[row] = end - at;
        // The column and the shift both take the category alone: the rule stands in bits that they drop.
        category[row] = kind;
        bits |= 1 << kind;
        data[row] = entryRows[entryRow + ENTRY_DATA] ?? 0;
        longestRow = row++;
      }
      const follower = word[end] ?? 0;
      if ((followers & wordBit(follower)) === 0) break;
      node = step(edgeRows, node, follower);
      end++;
      entry = nodeRows[node * 2] ?? 0;
      followers = nodeRows[node * 2 + 1] ?? 0;
    }
    first[at] = longestRow;
    starts[at] = bits;
  }
  scan.matches = row;
}

/** The number of the function word at a token, whatever its case. */
export function codeOfWord({ tokens, table }: Scan, at: number): number {
  const known = lookUps(table);
  const mask = known.length - LOOK_UP;
  const hash = tokens.hash[at] ?? 0;
  let found = lookUpAt(hash, mask);
  while (known[found + LOOK_UP_WORD] !== 0) {
    if (known[found + LOOK_UP_HASH] === hash && known[found + LOOK_UP_CHECK] === tokens.check[at])
      return known[found + LOOK_UP_CODE] ?? 0;
    found = (found + LOOK_UP) & mask;
  }
  return 0;
}

/** Columns as long as those of the tokens; what is in them is of the text before. */
function widen(scan: Scan, size: number): void {
  scan.word = new Int32Array(size);
  scan.flags = new Int32Array(size);
  scan.starts = new Int32Array(size);
  scan.code = new Uint8Array(size);
  scan.first = new Int32Array(size);
  scan.covered = new Uint8Array(size);
  scan.acronymAt = new Int32Array(size);
  scan.organisationAt = new Int32Array(size);
  scan.meetingAt = new Int32Array(size);
  scan.sentence = new Int32Array(size);
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
  // Callers look one token back from the first: a read before the column would make the compiler guard every other one.
  if (at < 0 || ((scan.starts[at] ?? 0) & (1 << category)) === 0) return -1;
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
