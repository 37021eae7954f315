/** A hover's text and links as Markdown, or as plain text for clients without it. */
import { type MarkupContent, MarkupKind } from 'vscode-languageserver';
import type { Destination } from '../core/features/destination.ts';
import type { Hover } from '../core/features/hover.ts';
import type { Line, Piece } from '../core/features/pieces.ts';
import type { FileId } from '../core/text/span.ts';
import type { Session } from './session.ts';
import { toLocation } from './toProtocol.ts';

/** What a link to a place needs: its address with line and column, and what a person calls it. */
export interface Linker {
  address(destination: Destination): string | undefined;
  label(file: FileId): string;
}

export function renderHover({ title, lines }: Omit<Hover, 'span'>, linker: Linker, markdown: boolean): MarkupContent {
  const render = (line: Line): string => line.map((piece) => renderPiece(piece, linker, markdown)).join('');
  const items = lines.map((line) => `- ${render(line)}`).join('\n');
  const value = items === '' ? render(title) : `${render(title)}${markdown ? '\n\n' : '\n'}${items}`;
  return { kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value };
}

export const linkerOf = (session: Session): Linker => ({
  // `file:///a.txt#L3,5`: editors jump to the line and column.
  address(to) {
    const location = toLocation(session, to);
    if (location === undefined) return undefined;
    const { line, character } = location.range.start;
    return `${location.uri}#L${line + 1},${character + 1}`;
  },
  label: (file) => file.slice(file.lastIndexOf('/') + 1),
});

function renderPiece({ text, style, to }: Piece, linker: Linker, markdown: boolean): string {
  const label = text === '' && to !== undefined && 'file' in to ? linker.label(to.file) : text;
  if (!markdown) return label;
  const safe = escape(label);
  const address = to === undefined ? undefined : 'url' in to ? webAddress(to.url) : linker.address(to);
  if (address !== undefined) return `[${safe}](${address})`;
  if (style === undefined) return safe;
  return style === 'strong' ? `**${safe}**` : `*${safe}*`;
}

/** Nothing that an article or a registry says may become markup. `KH,CN&ĐMST` is no entity and stays as it is. */
const escape = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>~]/g, String.raw`\$&`)
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/[\r\n]+/g, ' ');

/** Only addresses of the web become links; a registry cannot make one that runs a command. */
export const webAddress = (url: string): string | undefined =>
  /^https?:\/\//i.test(url)
    ? url.replace(/[\s()<>\\]/g, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'))
    : undefined;
