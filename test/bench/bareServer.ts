/** The least that a language server can be: keeps documents in step and answers every question with no diagnostics. */
import {
  createConnection,
  DocumentDiagnosticReportKind,
  ProposedFeatures,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
let pulls = false;

connection.onInitialize(({ capabilities }) => {
  pulls = capabilities.textDocument?.diagnostic !== undefined;
  return {
    capabilities: {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      ...(pulls ? { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } } : {}),
    },
  };
});
documents.onDidChangeContent(({ document }) => {
  if (!pulls) void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics: [] });
});
connection.languages.diagnostics.on(() => ({ kind: DocumentDiagnosticReportKind.Full, items: [] }));
documents.listen(connection);
connection.listen();
