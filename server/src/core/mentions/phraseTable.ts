/** Phrases as a trie over word numbers, in typed arrays: a word-anchored matcher whose cost does not depend on how many phrases there are. */
import { ALL_CAPS, BREAK_HASH, CAPITAL, MIXED, createTokenTable, tokenise, type TokenTable } from '../text/tokens.ts';

/**
 * How a phrase's capitals bind: `any` none · `capital` the first word must have one · `name` the first word as `capital`, and
 * words written in capitals throughout (acronyms) must be so in the text.
 */
export type CaseRule = 'any' | 'capital' | 'name';

const CASE_ANY = 0;
const CASE_CAPITAL = 1;
const CASE_NAME = 2;

/**
 * Built once per registry; then read only. What is read together stands together: rows of a power of two, so that one look is one
 * cache line. Columns of their own cost three to four such lines a look.
 */
export interface PhraseTable {
  /** Open addressing by hash: (hash, word number); word 0 = free. */
  wordSlots: Int32Array;
  /** By word number, {@link WORD_ROW} apart. Word 0 stands for words in no phrase: all its fields are 0. */
  wordRows: Int32Array;
  /** A number for the few function words that the grammars branch on, by word number. */
  codes: Uint8Array;
  words: number;
  /** Edges by open addressing, {@link EDGE_ROW} apart: (node, word, node reached); node 0 = free. */
  edgeRows: Int32Array;
  edges: number;
  /** By node: first entry that ends there (0 = none), and a bit for each word that goes on (see {@link wordBit}). */
  nodeRows: Int32Array;
  nodes: number;
  /** By entry, {@link ENTRY_ROW} apart. */
  entryRows: Int32Array;
  entries: number;
  /** Shapes of the words of all patterns, each pattern's where its entry says. */
  shapes: Uint8Array;
  shapeCount: number;
  /** What a text's word is looked up in, made by {@link lookUps} from all of the above; undefined after each addition. */
  lookUps: Int32Array | undefined;
  scratch: TokenTable;
}

/** Fields of a word's row: second hash, bits given by {@link flagWord}, node after it at a phrase's start. */
const WORD_ROW = 4;
const WORD_CHECK = 0;
const WORD_FLAGS = 1;
const WORD_ROOT = 2;

const EDGE_ROW = 4;

/**
 * Fields of a look-up's row, by open addressing: both hashes, the word's number (0 = free) and flags, its code, and of the node after it
 * what `nodeRows` has. All that a token needs unless a phrase goes on stands in one half of a cache line.
 */
export const LOOK_UP = 8;
export const LOOK_UP_HASH = 0;
export const LOOK_UP_CHECK = 1;
export const LOOK_UP_WORD = 2;
export const LOOK_UP_FLAGS = 3;
export const LOOK_UP_CODE = 4;
export const LOOK_UP_ROOT = 5;
export const LOOK_UP_ENTRY = 6;
export const LOOK_UP_FOLLOWERS = 7;

/** Fields of an entry's row: next entry of the node, category and case rule (`category | rule << 8`), data, where its shapes start. */
export const ENTRY_ROW = 4;
export const ENTRY_NEXT = 0;
export const ENTRY_KIND = 1;
export const ENTRY_DATA = 2;
export const ENTRY_SHAPES = 3;

export function createPhraseTable(): PhraseTable {
  return {
    wordSlots: new Int32Array(1 << 12),
    wordRows: new Int32Array(1 << 12),
    codes: new Uint8Array(1 << 10),
    words: 1,
    edgeRows: new Int32Array(1 << 13),
    edges: 0,
    nodeRows: new Int32Array(1 << 12),
    nodes: 1,
    entryRows: new Int32Array(1 << 12),
    entries: 1,
    shapes: new Uint8Array(1 << 14),
    shapeCount: 0,
    lookUps: undefined,
    scratch: createTokenTable(256),
  };
}

/** To be added to without changing the first one. */
export const copyPhraseTable = (table: PhraseTable): PhraseTable => ({
  ...table,
  wordSlots: table.wordSlots.slice(),
  wordRows: table.wordRows.slice(),
  codes: table.codes.slice(),
  edgeRows: table.edgeRows.slice(),
  nodeRows: table.nodeRows.slice(),
  entryRows: table.entryRows.slice(),
  shapes: table.shapes.slice(),
});

const wider = <T extends Int32Array | Uint8Array>(old: T, made: T): T => {
  made.set(old);
  return made;
};

/** `rows` itself, or a longer copy when it has no place for the row that starts at `at`. */
const withPlace = (rows: Int32Array, at: number, size: number): Int32Array =>
  at + size <= rows.length ? rows : wider(rows, new Int32Array(rows.length * 2));

/** Where the look-up of a hash begins; `mask` is the length of the rows without their last one. */
export const lookUpAt = (hash: number, mask: number): number => ((hash ^ (hash >>> 15)) * LOOK_UP) & mask;

/** At most half of the rows are taken. */
export function lookUps(table: PhraseTable): Int32Array {
  if (table.lookUps !== undefined) return table.lookUps;
  let rows = 16;
  while (rows < table.words * 2) rows *= 2;
  const made = new Int32Array(rows * LOOK_UP);
  const mask = made.length - LOOK_UP;
  const { wordSlots, wordRows, nodeRows, codes } = table;
  for (let slot = 0; slot < wordSlots.length; slot += 2) {
    const word = wordSlots[slot + 1] ?? 0;
    if (word === 0) continue;
    const hash = wordSlots[slot] ?? 0;
    const check = wordRows[word * WORD_ROW + WORD_CHECK] ?? 0;
    // No phrase goes on behind a line end.
    if (hash === BREAK_HASH && check === BREAK_HASH) continue;
    let at = lookUpAt(hash, mask);
    while (made[at + LOOK_UP_WORD] !== 0) at = (at + LOOK_UP) & mask;
    const root = wordRows[word * WORD_ROW + WORD_ROOT] ?? 0;
    made[at + LOOK_UP_HASH] = hash;
    made[at + LOOK_UP_CHECK] = check;
    made[at + LOOK_UP_WORD] = word;
    made[at + LOOK_UP_FLAGS] = wordRows[word * WORD_ROW + WORD_FLAGS] ?? 0;
    made[at + LOOK_UP_CODE] = codes[word] ?? 0;
    made[at + LOOK_UP_ROOT] = root;
    made[at + LOOK_UP_ENTRY] = nodeRows[root * 2] ?? 0;
    made[at + LOOK_UP_FOLLOWERS] = nodeRows[root * 2 + 1] ?? 0;
  }
  table.lookUps = made;
  return made;
}

/** The number of a word, or 0. */
function wordNumber(table: PhraseTable, hash: number, check: number): number {
  const { wordSlots, wordRows } = table;
  const mask = wordSlots.length - 2;
  let slot = ((hash ^ (hash >>> 15)) << 1) & mask;
  for (;;) {
    const word = wordSlots[slot + 1] ?? 0;
    if (word === 0) return 0;
    if (wordSlots[slot] === hash && wordRows[word * WORD_ROW + WORD_CHECK] === check) return word;
    slot = (slot + 2) & mask;
  }
}

function internWord(table: PhraseTable, hash: number, check: number): number {
  const known = wordNumber(table, hash, check);
  if (known !== 0) return known;
  const word = table.words++;
  table.wordRows = withPlace(table.wordRows, word * WORD_ROW, WORD_ROW);
  table.wordRows[word * WORD_ROW + WORD_CHECK] = check;
  if (word >= table.codes.length) table.codes = wider(table.codes, new Uint8Array(table.codes.length * 2));
  if (table.words * 4 > table.wordSlots.length) {
    const old = table.wordSlots;
    table.wordSlots = new Int32Array(old.length * 2);
    for (let slot = 0; slot < old.length; slot += 2)
      if (old[slot + 1] !== 0) placeWord(table, old[slot] ?? 0, old[slot + 1] ?? 0);
  }
  placeWord(table, hash, word);
  return word;
}

function placeWord(table: PhraseTable, hash: number, word: number): void {
  const mask = table.wordSlots.length - 2;
  let slot = ((hash ^ (hash >>> 15)) << 1) & mask;
  while (table.wordSlots[slot + 1] !== 0) slot = (slot + 2) & mask;
  table.wordSlots[slot] = hash;
  table.wordSlots[slot + 1] = word;
}

/** A word's bit among 32: nodes keep those of the words that go on from them, which spares most looks at an edge. */
export const wordBit = (word: number): number => 1 << (word & 31);

const edgeSlot = (node: number, word: number, mask: number): number => {
  let mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  mixed ^= mixed >>> 15;
  return Math.imul(mixed, EDGE_ROW) & mask;
};

/** The node reached from `node` by a word, or 0. Ask the node's bits first. */
export function step(edges: Int32Array, node: number, word: number): number {
  const mask = edges.length - EDGE_ROW;
  let slot = edgeSlot(node, word, mask);
  for (;;) {
    const from = edges[slot] ?? 0;
    if (from === 0) return 0;
    if (from === node && edges[slot + 1] === word) return edges[slot + 2] ?? 0;
    slot = (slot + EDGE_ROW) & mask;
  }
}

function newNode(table: PhraseTable): number {
  const node = table.nodes++;
  table.nodeRows = withPlace(table.nodeRows, node * 2, 2);
  return node;
}

function stepOrGrow(table: PhraseTable, node: number, word: number): number {
  const known = step(table.edgeRows, node, word);
  if (known !== 0) return known;
  // Half of the rows stay free.
  if (table.edges * 2 * EDGE_ROW >= table.edgeRows.length) {
    const old = table.edgeRows;
    table.edgeRows = new Int32Array(old.length * 2);
    for (let slot = 0; slot < old.length; slot += EDGE_ROW)
      if (old[slot] !== 0) placeEdge(table.edgeRows, old[slot] ?? 0, old[slot + 1] ?? 0, old[slot + 2] ?? 0);
  }
  const made = newNode(table);
  placeEdge(table.edgeRows, node, word, made);
  table.nodeRows[node * 2 + 1] = (table.nodeRows[node * 2 + 1] ?? 0) | wordBit(word);
  table.edges++;
  return made;
}

function placeEdge(edges: Int32Array, node: number, word: number, to: number): void {
  const mask = edges.length - EDGE_ROW;
  let slot = edgeSlot(node, word, mask);
  while (edges[slot] !== 0) slot = (slot + EDGE_ROW) & mask;
  edges[slot] = node;
  edges[slot + 1] = word;
  edges[slot + 2] = to;
}

/** Where the row of a single word starts, made when new. A phrase of several words has none: use {@link addPhrase}. */
function rowOfWord(table: PhraseTable, word: string): number {
  tokenise(word, table.scratch);
  if (table.scratch.count !== 1) throw new Error(`not one word: ${word}`);
  return internWord(table, table.scratch.hash[0] ?? 0, table.scratch.check[0] ?? 0) * WORD_ROW;
}

/** Gives bits to a single word. */
export function flagWord(table: PhraseTable, word: string, bits: number): void {
  table.lookUps = undefined;
  const row = rowOfWord(table, word) + WORD_FLAGS;
  table.wordRows[row] = (table.wordRows[row] ?? 0) | bits;
}

/** Gives a single word the code by which the grammars know it. */
export function codeWord(table: PhraseTable, word: string, code: number): void {
  table.lookUps = undefined;
  const row = rowOfWord(table, word);
  table.codes[row / WORD_ROW] = code;
}

/** Adds a phrase; `category` and `data` come back with each match. Empty phrases are ignored. */
export function addPhrase(table: PhraseTable, phrase: string, category: number, data: number, rule: CaseRule): void {
  const tokens = table.scratch;
  tokenise(phrase, tokens);
  if (tokens.count === 0) return;
  table.lookUps = undefined;
  let node = 0;
  while (table.shapeCount + tokens.count > table.shapes.length)
    table.shapes = wider(table.shapes, new Uint8Array(table.shapes.length * 2));
  const shapesAt = table.shapeCount;
  for (let at = 0; at < tokens.count; at++) {
    const word = internWord(table, tokens.hash[at] ?? 0, tokens.check[at] ?? 0);
    if (at === 0) {
      const root = word * WORD_ROW + WORD_ROOT;
      node = table.wordRows[root] ?? 0;
      if (node === 0) table.wordRows[root] = node = newNode(table);
    } else node = stepOrGrow(table, node, word);
    table.shapes[table.shapeCount++] = tokens.shape[at] ?? 0;
  }
  const first = table.nodeRows[node * 2] ?? 0;
  for (let entry = first; entry !== 0; entry = table.entryRows[entry * ENTRY_ROW + ENTRY_NEXT] ?? 0) {
    const row = entry * ENTRY_ROW;
    if (((table.entryRows[row + ENTRY_KIND] ?? 0) & 0xff) !== category || table.entryRows[row + ENTRY_DATA] !== data)
      continue;
    // `TP. Huế` and `Tp. Huế` differ by capitals alone: what only one of them asks for is not asked for.
    const known = table.entryRows[row + ENTRY_SHAPES] ?? 0;
    for (let at = 0; at < tokens.count; at++)
      table.shapes[known + at] = (table.shapes[known + at] ?? 0) & (tokens.shape[at] ?? 0);
    return;
  }
  const entry = table.entries++;
  const row = entry * ENTRY_ROW;
  table.entryRows = withPlace(table.entryRows, row, ENTRY_ROW);
  table.entryRows[row + ENTRY_NEXT] = first;
  table.entryRows[row + ENTRY_KIND] =
    category | ((rule === 'any' ? CASE_ANY : rule === 'capital' ? CASE_CAPITAL : CASE_NAME) << 8);
  table.entryRows[row + ENTRY_DATA] = data;
  table.entryRows[row + ENTRY_SHAPES] = shapesAt;
  table.nodeRows[node * 2] = entry;
}

/** Whether the tokens from `at` have the capitals that an entry asks for; `rule` is that of its row, not 0. */
export function caseFits(
  rule: number,
  shapes: Uint8Array,
  shapesAt: number,
  shape: Uint8Array,
  at: number,
  length: number,
): boolean {
  if (((shape[at] ?? 0) & CAPITAL) === 0 && (rule === CASE_CAPITAL || ((shapes[shapesAt] ?? 0) & CAPITAL) !== 0))
    return false;
  if (rule === CASE_CAPITAL) return true;
  for (let each = 0; each < length; each++) {
    const wanted = shapes[shapesAt + each] ?? 0;
    const there = shape[at + each] ?? 0;
    if ((wanted & ALL_CAPS) !== 0 && (there & ALL_CAPS) === 0) return false;
    if ((wanted & MIXED) !== 0 && (there & (MIXED | ALL_CAPS)) === 0) return false;
  }
  return true;
}
