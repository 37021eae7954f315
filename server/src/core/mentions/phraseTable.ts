/** Phrases as a trie over word numbers, in typed arrays: a word-anchored matcher whose cost does not depend on how many phrases there are. */
import { ALL_CAPS, CAPITAL, MIXED, createTokenTable, tokenise, type TokenTable } from '../text/tokens.ts';

/**
 * How a phrase's capitals bind: `any` none · `capital` the first word must have one · `name` the first word as `capital`, and
 * words written in capitals throughout (acronyms) must be so in the text.
 */
export type CaseRule = 'any' | 'capital' | 'name';

const CASE_ANY = 0;
const CASE_CAPITAL = 1;
const CASE_NAME = 2;

/** Built once per registry; then read only. */
export interface PhraseTable {
  /** Word number of a token by its two hashes; 0 = in no phrase. */
  wordSlots: Int32Array;
  wordHash: Int32Array;
  wordCheck: Int32Array;
  /** Bits that a grammar gave to single words, by word number. */
  flags: Int32Array;
  /** A number for the few function words that the grammars branch on, by word number. */
  codes: Uint8Array;
  words: number;
  /** Edges by open addressing: (node, word) → node. */
  edgeFrom: Int32Array;
  edgeWord: Int32Array;
  edgeTo: Int32Array;
  edges: number;
  nodes: number;
  /** First node after a word at the start of a phrase. */
  root: Int32Array;
  /** Node → first entry that ends there (0 = none). */
  entryAt: Int32Array;
  entryNext: Int32Array;
  entryCategory: Uint8Array;
  entryData: Int32Array;
  entryCase: Uint8Array;
  /** Where the pattern's shapes start in `shapes`. */
  entryShapes: Int32Array;
  entries: number;
  shapes: Uint8Array;
  shapeCount: number;
  scratch: TokenTable;
}

export function createPhraseTable(): PhraseTable {
  return {
    wordSlots: new Int32Array(1 << 14),
    wordHash: new Int32Array(1 << 12),
    wordCheck: new Int32Array(1 << 12),
    flags: new Int32Array(1 << 12),
    codes: new Uint8Array(1 << 12),
    words: 1,
    edgeFrom: new Int32Array(1 << 14),
    edgeWord: new Int32Array(1 << 14),
    edgeTo: new Int32Array(1 << 14),
    edges: 0,
    nodes: 1,
    root: new Int32Array(1 << 12),
    entryAt: new Int32Array(1 << 12),
    entryNext: new Int32Array(1 << 12),
    entryCategory: new Uint8Array(1 << 12),
    entryData: new Int32Array(1 << 12),
    entryCase: new Uint8Array(1 << 12),
    entryShapes: new Int32Array(1 << 12),
    entries: 1,
    shapes: new Uint8Array(1 << 14),
    shapeCount: 0,
    scratch: createTokenTable(256),
  };
}

const wider = <T extends Int32Array | Uint8Array>(old: T, made: T): T => {
  made.set(old);
  return made;
};

/** The number of a word, or 0. */
export function wordNumber(table: PhraseTable, hash: number, check: number): number {
  const mask = table.wordSlots.length - 1;
  let slot = (hash ^ (hash >>> 15)) & mask;
  for (;;) {
    const word = table.wordSlots[slot] ?? 0;
    if (word === 0) return 0;
    if (table.wordHash[word] === hash && table.wordCheck[word] === check) return word;
    slot = (slot + 1) & mask;
  }
}

function internWord(table: PhraseTable, hash: number, check: number): number {
  const known = wordNumber(table, hash, check);
  if (known !== 0) return known;
  const word = table.words++;
  if (word >= table.wordHash.length) {
    const size = table.wordHash.length * 2;
    table.wordHash = wider(table.wordHash, new Int32Array(size));
    table.wordCheck = wider(table.wordCheck, new Int32Array(size));
    table.flags = wider(table.flags, new Int32Array(size));
    table.root = wider(table.root, new Int32Array(size));
    table.codes = wider(table.codes, new Uint8Array(size));
  }
  table.wordHash[word] = hash;
  table.wordCheck[word] = check;
  if (table.words * 3 > table.wordSlots.length) {
    table.wordSlots = new Int32Array(table.wordSlots.length * 2);
    for (let each = 1; each < table.words; each++) placeWord(table, each);
  } else placeWord(table, word);
  return word;
}

function placeWord(table: PhraseTable, word: number): void {
  const mask = table.wordSlots.length - 1;
  const hash = table.wordHash[word] ?? 0;
  let slot = (hash ^ (hash >>> 15)) & mask;
  while (table.wordSlots[slot] !== 0) slot = (slot + 1) & mask;
  table.wordSlots[slot] = word;
}

const edgeSlot = (node: number, word: number, mask: number): number => {
  let mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  mixed ^= mixed >>> 15;
  return mixed & mask;
};

/** The node reached from `node` by a word, or 0. */
export function step(table: PhraseTable, node: number, word: number): number {
  const mask = table.edgeFrom.length - 1;
  let slot = edgeSlot(node, word, mask);
  for (;;) {
    const from = table.edgeFrom[slot] ?? 0;
    if (from === 0) return 0;
    if (from === node && table.edgeWord[slot] === word) return table.edgeTo[slot] ?? 0;
    slot = (slot + 1) & mask;
  }
}

function newNode(table: PhraseTable): number {
  const node = table.nodes++;
  if (node >= table.entryAt.length) table.entryAt = wider(table.entryAt, new Int32Array(table.entryAt.length * 2));
  return node;
}

function stepOrGrow(table: PhraseTable, node: number, word: number): number {
  const known = step(table, node, word);
  if (known !== 0) return known;
  if (table.edges * 2 >= table.edgeFrom.length) {
    const { edgeFrom, edgeWord, edgeTo } = table;
    const size = edgeFrom.length * 2;
    table.edgeFrom = new Int32Array(size);
    table.edgeWord = new Int32Array(size);
    table.edgeTo = new Int32Array(size);
    for (let slot = 0; slot < edgeFrom.length; slot++)
      if (edgeFrom[slot] !== 0) placeEdge(table, edgeFrom[slot] ?? 0, edgeWord[slot] ?? 0, edgeTo[slot] ?? 0);
  }
  const made = newNode(table);
  placeEdge(table, node, word, made);
  table.edges++;
  return made;
}

function placeEdge(table: PhraseTable, node: number, word: number, to: number): void {
  const mask = table.edgeFrom.length - 1;
  let slot = edgeSlot(node, word, mask);
  while (table.edgeFrom[slot] !== 0) slot = (slot + 1) & mask;
  table.edgeFrom[slot] = node;
  table.edgeWord[slot] = word;
  table.edgeTo[slot] = to;
}

/** Gives bits to a single word. A phrase of several words gets nothing: use {@link addPhrase}. */
export function flagWord(table: PhraseTable, word: string, bits: number): void {
  tokenise(word, table.scratch);
  if (table.scratch.count !== 1) throw new Error(`not one word: ${word}`);
  const number = internWord(table, table.scratch.hash[0] ?? 0, table.scratch.check[0] ?? 0);
  table.flags[number] = (table.flags[number] ?? 0) | bits;
}

/** Gives a single word the code by which the grammars know it. */
export function codeWord(table: PhraseTable, word: string, code: number): void {
  tokenise(word, table.scratch);
  if (table.scratch.count !== 1) throw new Error(`not one word: ${word}`);
  table.codes[internWord(table, table.scratch.hash[0] ?? 0, table.scratch.check[0] ?? 0)] = code;
}

/** Adds a phrase; `category` and `data` come back with each match. Empty phrases are ignored. */
export function addPhrase(table: PhraseTable, phrase: string, category: number, data: number, rule: CaseRule): void {
  const tokens = table.scratch;
  tokenise(phrase, tokens);
  if (tokens.count === 0) return;
  let node = 0;
  while (table.shapeCount + tokens.count > table.shapes.length)
    table.shapes = wider(table.shapes, new Uint8Array(table.shapes.length * 2));
  const shapesAt = table.shapeCount;
  for (let at = 0; at < tokens.count; at++) {
    const word = internWord(table, tokens.hash[at] ?? 0, tokens.check[at] ?? 0);
    if (at === 0) {
      const first = table.root[word] ?? 0;
      node = first === 0 ? newNode(table) : first;
      table.root[word] = node;
    } else node = stepOrGrow(table, node, word);
    table.shapes[table.shapeCount++] = tokens.shape[at] ?? 0;
  }
  for (let entry = table.entryAt[node] ?? 0; entry !== 0; entry = table.entryNext[entry] ?? 0)
    if (table.entryCategory[entry] === category && table.entryData[entry] === data) return;
  const entry = table.entries++;
  if (entry >= table.entryNext.length) {
    const size = table.entryNext.length * 2;
    table.entryNext = wider(table.entryNext, new Int32Array(size));
    table.entryCategory = wider(table.entryCategory, new Uint8Array(size));
    table.entryData = wider(table.entryData, new Int32Array(size));
    table.entryCase = wider(table.entryCase, new Uint8Array(size));
    table.entryShapes = wider(table.entryShapes, new Int32Array(size));
  }
  table.entryNext[entry] = table.entryAt[node] ?? 0;
  table.entryAt[node] = entry;
  table.entryCategory[entry] = category;
  table.entryData[entry] = data;
  table.entryCase[entry] = rule === 'any' ? CASE_ANY : rule === 'capital' ? CASE_CAPITAL : CASE_NAME;
  table.entryShapes[entry] = shapesAt;
}

/** Whether the tokens from `at` have the capitals that an entry asks for. */
export function caseFits(table: PhraseTable, entry: number, tokens: TokenTable, at: number, length: number): boolean {
  const rule = table.entryCase[entry];
  if (rule === CASE_ANY) return true;
  if (((tokens.shape[at] ?? 0) & CAPITAL) === 0) {
    if (rule === CASE_CAPITAL) return false;
    if (((table.shapes[table.entryShapes[entry] ?? 0] ?? 0) & CAPITAL) !== 0) return false;
  }
  if (rule === CASE_CAPITAL) return true;
  const shapes = table.entryShapes[entry] ?? 0;
  for (let each = 0; each < length; each++) {
    const wanted = table.shapes[shapes + each] ?? 0;
    const shape = tokens.shape[at + each] ?? 0;
    if ((wanted & ALL_CAPS) !== 0 && (shape & ALL_CAPS) === 0) return false;
    if ((wanted & MIXED) !== 0 && (shape & (MIXED | ALL_CAPS)) === 0) return false;
  }
  return true;
}
