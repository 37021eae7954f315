/** Semantic tokens as LSP packs them, and what has changed since the last answer. */
import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensEdit,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { type SemanticToken, semanticTokens, tokenModifiers, tokenTypes } from '../core/features/semanticTokens.ts';
import type { FileId, Span } from '../core/text/span.ts';
import type { OpenDocument } from './documents.ts';
import { type LineTable, positionAt, spanOf } from './positions.ts';
import type { Session } from './session.ts';
import { fileOf } from './uris.ts';

export interface SemanticTokenAnswers {
  /** No tokens for what is not open. */
  full(params: SemanticTokensParams): SemanticTokens;
  delta(params: SemanticTokensDeltaParams): SemanticTokens | SemanticTokensDelta;
  range(params: SemanticTokensRangeParams): SemanticTokens;
  /** The document is closed: nobody will ask what has changed in it. */
  forget(file: FileId): void;
}

export function createSemanticTokens(session: Session): SemanticTokenAnswers {
  const told = new Map<FileId, { readonly resultId: string; readonly data: number[] }>();
  let answers = 0;
  const whole = (document: OpenDocument) => {
    const answer = { resultId: String(++answers), data: packed(session, document) };
    told.set(document.file, answer);
    return answer;
  };
  return {
    full({ textDocument }) {
      const document = session.document(fileOf(textDocument.uri));
      return document === undefined ? { data: [] } : whole(document);
    },
    delta({ textDocument, previousResultId }) {
      const document = session.document(fileOf(textDocument.uri));
      if (document === undefined) return { data: [] };
      const before = told.get(document.file);
      const now = whole(document);
      if (before?.resultId !== previousResultId) return now;
      return { resultId: now.resultId, edits: edits(before.data, now.data) };
    },
    range({ textDocument, range }) {
      const document = session.document(fileOf(textDocument.uri));
      return { data: document === undefined ? [] : packed(session, document, spanOf(document.table, range)) };
    },
    forget: (file) => void told.delete(file),
  };
}

function packed(session: Session, { file, role, table }: OpenDocument, span?: Span): number[] {
  if (role !== 'article') return [];
  const question = { file, findings: session.findings(file), ...(span && { span }) };
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const token of semanticTokens(session.current(), question).flatMap((each) => inLines(table, each))) {
    const at = positionAt(table, token.start);
    if (at.line > line) character = 0;
    data.push(at.line - line, at.character - character, token.end - token.start, typeOf(token), modifiersOf(token));
    ({ line, character } = at);
  }
  return data;
}

/** A token of LSP stands on one line. */
function inLines({ text }: LineTable, token: SemanticToken): readonly SemanticToken[] {
  const written = text.slice(token.start, token.end);
  if (!/[\r\n]/.test(written)) return [token];
  return Array.from(written.matchAll(/[^\r\n]+/g), ({ index, 0: { length } }) => ({
    ...token,
    start: token.start + index,
    end: token.start + index + length,
  }));
}

const typeOf = ({ type }: SemanticToken): number => tokenTypes.indexOf(type);

const modifiersOf = ({ modifiers }: SemanticToken): number =>
  modifiers.reduce((bits, modifier) => bits | (1 << tokenModifiers.indexOf(modifier)), 0);

/** One replacement of all that lies between what both have at the beginning and at the end. */
function edits(before: readonly number[], now: readonly number[]): SemanticTokensEdit[] {
  let start = 0;
  while (start < before.length && start < now.length && before[start] === now[start]) start++;
  let end = 0;
  const most = Math.min(before.length, now.length) - start;
  while (end < most && before[before.length - 1 - end] === now[now.length - 1 - end]) end++;
  const deleteCount = before.length - end - start;
  const data = now.slice(start, now.length - end);
  return deleteCount === 0 && data.length === 0 ? [] : [{ start, deleteCount, data }];
}
