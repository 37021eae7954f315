/** Text with links, as data: what a hover is made of before `lsp` renders it. */
import type { Source } from '../registry/model.ts';
import type { Language, Localized } from '../text/span.ts';
import type { Destination } from './destination.ts';

/** A run of text; with `to`, a link to a place or to a web page. A link to a place without text is named after its file. */
export interface Piece {
  readonly text: string;
  readonly style?: 'strong' | 'emphasis';
  readonly to?: Destination | { readonly url: string };
}

export type Line = readonly Piece[];

/** More than this many articles, sources or titles would hide the text that is being written. */
export const most = 6;

/** `Label: …` */
export const labelled = (label: Localized, language: Language, ...pieces: Line): Line => [
  { text: `${label[language]}: ` },
  ...pieces,
];

export const separated = (pieces: Line): Line =>
  pieces.flatMap((piece, i) => (i > 0 ? [{ text: ', ' }, piece] : [piece]));

/** ` (a, b)`, nothing without pieces. */
export const inBrackets = (pieces: Line): Line =>
  pieces.length === 0 ? [] : [{ text: ' (' }, ...separated(pieces), { text: ')' }];

/** Links to the places where something is said, one a file. */
export function placePieces(places: readonly Destination[]): Line {
  const first = new Map<string, Destination>();
  for (const place of places) if (!first.has(place.file)) first.set(place.file, place);
  return [...first.values()].slice(0, most).map((to) => ({ text: '', to }));
}

/** Each a link to the web, named by its note or its host; a source without an address is its note. */
export const sourcePieces = (sources: readonly Source[]): Line =>
  sources.flatMap(({ url, note }): Line => {
    if (url !== undefined) return [{ text: note ?? hostOf(url), to: { url } }];
    return note === undefined ? [] : [{ text: note }];
  });

const hostOf = (url: string): string => /^[a-z]+:\/\/([^/?#]+)/i.exec(url)?.[1] ?? url;
