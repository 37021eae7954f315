/** Inlay hints as the settings want them; what they rest on is told when a person points at one. */
import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { hover } from '../core/features/hover.ts';
import { hintKinds, inlayHints } from '../core/features/inlayHint.ts';
import { contentModified } from './answer.ts';
import type { ClientFeatures } from './capabilities.ts';
import { positionAt, spanOf } from './positions.ts';
import { linkerOf, renderHover } from './renderHover.ts';
import type { Session } from './session.ts';
import { fileOf } from './uris.ts';

export function hintsIn(session: Session, { textDocument, range }: InlayHintParams): InlayHint[] | undefined {
  const document = session.document(fileOf(textDocument.uri));
  if (document === undefined) return undefined;
  const { file, table, uri, version } = document;
  const kinds = new Set(hintKinds.filter((kind) => session.settings.inlayHints[kind]));
  const found = inlayHints(session.current(), { file, span: spanOf(table, range), kinds });
  return found.map(({ offset, label, isApart, of }) => {
    const data: HintData = { uri, version, at: of.start };
    return { position: positionAt(table, offset), label, paddingLeft: isApart, data };
  });
}

/** The hover of the mention. */
export function resolveHint(session: Session, client: ClientFeatures, hint: InlayHint): InlayHint {
  const data: unknown = hint.data;
  if (!isHintData(data)) return hint;
  const document = session.document(fileOf(data.uri));
  if (document === undefined || document.version !== data.version) throw contentModified();
  const { file } = document;
  const findings = session.findings(file);
  const found = hover(session.current(), { file, offset: data.at, language: session.language(file), findings });
  if (found === undefined) return hint;
  return { ...hint, tooltip: renderHover(found, linkerOf(session), client.markdownHover) };
}

interface HintData {
  readonly uri: string;
  readonly version: number;
  /** Where the mention starts. */
  readonly at: number;
}

const isHintData = (data: unknown): data is HintData =>
  typeof data === 'object' && data !== null && 'uri' in data && 'version' in data && 'at' in data;
