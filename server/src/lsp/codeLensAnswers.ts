/** Code lenses in two steps: what they say, and where they lead when they come into view. */
import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import { type CodeLens as Lens, codeLenses, lensPlaces } from '../core/features/codeLens.ts';
import { clientCommands } from '../protocol.ts';
import { contentModified } from './answer.ts';
import type { OpenDocument } from './documents.ts';
import { positionAt } from './positions.ts';
import type { Session } from './session.ts';
import { toLocations } from './toProtocol.ts';
import { fileOf } from './uris.ts';

export function lensesOf(session: Session, { textDocument }: CodeLensParams): CodeLens[] | undefined {
  const document = session.document(fileOf(textDocument.uri));
  if (document === undefined) return undefined;
  const start = positionAt(document.table, 0);
  return lenses(session, document).map((_, index) => {
    const data: LensData = { uri: document.uri, version: document.version, index };
    return { range: { start, end: start }, data };
  });
}

/** The document must be as it was when the lens was given out. */
export function resolveLens(session: Session, lens: CodeLens): CodeLens {
  const data: unknown = lens.data;
  if (!isLensData(data)) return lens;
  const document = session.document(fileOf(data.uri));
  if (document === undefined || document.version !== data.version) throw contentModified();
  const found = lenses(session, document)[data.index];
  if (found === undefined) throw contentModified();
  const places = toLocations(session, lensPlaces(session.current(), questionOf(session, document), found));
  const title = found.title[session.language(document.file)];
  return {
    ...lens,
    command: { title, command: clientCommands.showPlaces, arguments: [document.uri, lens.range.start, places] },
  };
}

const lenses = (session: Session, document: OpenDocument): readonly Lens[] =>
  document.role === 'article' && session.settings.codeLens
    ? codeLenses(session.current(), questionOf(session, document))
    : [];

const questionOf = (session: Session, { file }: OpenDocument) => ({ file, findings: session.findings(file) });

interface LensData {
  readonly uri: string;
  readonly version: number;
  readonly index: number;
}

const isLensData = (data: unknown): data is LensData =>
  typeof data === 'object' && data !== null && 'uri' in data && 'version' in data && 'index' in data;
