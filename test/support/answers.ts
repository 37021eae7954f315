/** Answers of the server as the shapes that a client with these abilities is promised; anything else fails the test. */
import assert from 'node:assert/strict';
import {
  type CodeAction,
  CodeActionRequest,
  type Command,
  type Definition,
  type DefinitionLink,
  type Diagnostic,
  DocumentDiagnosticRequest,
  type Hover,
  MarkupContent,
  type ProtocolConnection,
  type Range,
  TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { uriOf } from './inProcessServer.ts';

export interface Pulled {
  readonly resultId: string | undefined;
  readonly items: readonly Diagnostic[];
}

/** A full report. */
export async function pull(client: ProtocolConnection, path: string, previousResultId?: string): Promise<Pulled> {
  const previous = previousResultId === undefined ? {} : { previousResultId };
  const report = await client.sendRequest(DocumentDiagnosticRequest.type, {
    textDocument: { uri: uriOf(path) },
    ...previous,
  });
  assert.ok(report.kind === 'full');
  return { resultId: report.resultId, items: report.items };
}

export const named = (code: string, items: readonly Diagnostic[]): readonly Diagnostic[] =>
  items.filter((item) => item.code === code);

export function hoverText(hover: Hover | null): string {
  assert.ok(hover !== null, 'There is no hover.');
  assert.ok(MarkupContent.is(hover.contents));
  return hover.contents.value;
}

export function links(answer: Definition | DefinitionLink[] | null): readonly DefinitionLink[] {
  assert.ok(Array.isArray(answer));
  return answer.map((each) => {
    assert.ok('targetUri' in each);
    return each;
  });
}

export async function codeActions(
  client: ProtocolConnection,
  path: string,
  range: Range,
  only: string[],
): Promise<readonly CodeAction[]> {
  const answer = await client.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: uriOf(path) },
    range,
    context: { diagnostics: [], only },
  });
  return (answer ?? []).map((each) => {
    assert.ok(isAction(each));
    return each;
  });
}

/** Not a bare command, the form of LSP 2. */
const isAction = (each: Command | CodeAction): each is CodeAction => typeof each.command !== 'string';

export const documentEdits = (edit: WorkspaceEdit | null | undefined): readonly TextDocumentEdit[] =>
  (edit?.documentChanges ?? []).map((each) => {
    assert.ok(TextDocumentEdit.is(each));
    return each;
  });
