/** Where something stands: offsets into the text of one file, and the edits made there. */

import type { Decision } from './decision.ts';

/** UTF-16 code units into the text as it is on disk; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Names a file. Opaque: compared and kept, never parsed (a URI in the editor, a path on the command line). */
export type FileId = string & { readonly brand: 'FileId' };

/** The only place where a string becomes a file's name. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- that is what a brand is
export const fileId = (name: string): FileId => name as FileId;

/** A span in a named file. */
export interface Place {
  readonly file: FileId;
  readonly span: Span;
}

/** Replaces the text at a place; an empty span inserts. */
export interface Edit {
  readonly place: Place;
  readonly newText: string;
}

/** A file with its decoded text, offsets unchanged from disk. */
export interface SourceFile {
  readonly file: FileId;
  readonly text: string;
  /** What people decided about places of an article. */
  readonly decisions?: readonly Decision[];
}

/** The languages that articles are written and messages are shown in. */
export type Language = 'vi' | 'en';

/** One sentence for people, in both languages. The edge chooses which to show. */
export type Localized = Readonly<Record<Language, string>>;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
