/**
 * Which parts of an article's text a check looks at. While somebody types, what was found stays true as long as none of them has
 * changed: `keptFindings.ts` asks no check again before.
 */
import type { Article } from '../mentions/model.ts';
import type { Line } from './lines.ts';

/** Offsets in pairs: start and end of each part that was read, in no order. */
export interface Reads {
  readonly spans: number[];
  /** The text was taken as a whole, or in a way that does not tell which part of it. */
  isWhole: boolean;
  /** What others had read whose answers were used. */
  readonly others: Set<Reads>;
  /** What was looked for in each line by itself. */
  readonly scans: Set<LineScan>;
}

/** By which it is known what was looked for; see lines.ts. */
export type LineScan = (line: Line) => readonly unknown[];

/** Of the check that is being asked; checks are asked one after the other. */
let current: Reads | undefined;

/** Runs something, and tells what it read of watched texts. */
export function watch<Answer>(run: () => Answer): { readonly answer: Answer; readonly reads: Reads } {
  const around = current;
  const reads: Reads = { spans: [], isWhole: false, others: new Set(), scans: new Set() };
  current = reads;
  try {
    return { answer: run(), reads };
  } finally {
    current = around;
  }
}

/** The same, telling what was read where anybody wants to know. */
export const watchIfAsked = <Answer>(
  run: () => Answer,
): { readonly answer: Answer; readonly reads: Reads | undefined } =>
  current === undefined ? { answer: run(), reads: undefined } : watch(run);

/** Whether anybody wants to know; of an article that is checked once nobody does. */
export const isWatching = (): boolean => current !== undefined;

/** What rests on earlier reads rests on what they read. */
export function noteReads(reads: Reads | undefined): void {
  if (reads !== undefined && current !== reads) current?.others.add(reads);
}

export function noteScan(scan: LineScan): void {
  current?.scans.add(scan);
}

/** A question of which each answer is kept, with what was read for it. */
export function onceEach<Key, Answer>(find: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new Map<Key, { readonly answer: Answer; readonly reads: Reads | undefined }>();
  return (key) => {
    let known = answers.get(key);
    if (known === undefined) answers.set(key, (known = watchIfAsked(() => find(key))));
    noteReads(known.reads);
    return known.answer;
  };
}

export function noteSpan(start: number, end: number): void {
  current?.spans.push(start, end);
}

export function noteWhole(): void {
  if (current !== undefined) current.isWhole = true;
}

/** The same article with a text that tells what is read of it. */
export function watched(article: Article): Article {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it answers like a string wherever a check asks; see below
  const made = { ...article, text: new WatchedText(article.text) as unknown as string };
  plain.set(made, article);
  return made;
}

const plain = new WeakMap<Article, Article>();

/** The article of which nobody tells what is read. */
export const plainArticle = (article: Article): Article => plain.get(article) ?? article;

/** The text itself: who takes it says what of it was read. */
export const plainText = (text: string): string => (isWatched(text) ? text.plain : text);

const isWatched = (text: unknown): text is WatchedText => text instanceof WatchedText;

/**
 * All methods of strings ask `toString` first, which notes that all was read; those here tell more. Nobody asks a text for a unit by
 * its index (a test reads the checks).
 */
class WatchedText extends String {
  readonly plain: string;

  constructor(text: string) {
    super(text);
    this.plain = text;
  }

  override toString(): string {
    noteWhole();
    return this.plain;
  }

  override valueOf(): string {
    return this.toString();
  }

  override slice(start = 0, end = this.length): string {
    const from = start < 0 ? Math.max(0, this.length + start) : start;
    const to = end < 0 ? this.length + end : end;
    noteSpan(from, to);
    return this.plain.slice(from, to);
  }

  override charCodeAt(at: number): number {
    noteSpan(at, at + 1);
    return this.plain.charCodeAt(at);
  }

  override charAt(at: number): string {
    noteSpan(at, at + 1);
    return this.plain.charAt(at);
  }

  override startsWith(words: string, at = 0): boolean {
    noteSpan(at, at + words.length);
    return this.plain.startsWith(words, at);
  }

  override indexOf(words: string, from = 0): number {
    const found = this.plain.indexOf(words, from);
    noteSpan(from, found < 0 ? this.length : found + words.length);
    return found;
  }

  override lastIndexOf(words: string, from = this.length): number {
    const found = this.plain.lastIndexOf(words, from);
    noteSpan(Math.max(0, found), from + words.length);
    return found;
  }
}
