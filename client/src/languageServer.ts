/** How the language server is started, and which documents it is asked about. */
import { type ExtensionContext, window, workspace } from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node';
import { dossierScheme, type InitializationOptions } from '../../server/src/protocol.ts';

/** Articles on disk or not yet saved, and registries. Never the other side of a diff, output panels or search results. */
export const selector = [
  { scheme: 'file', language: 'plaintext' },
  { scheme: 'untitled', language: 'plaintext' },
  { scheme: 'file', language: 'markdown' },
  { scheme: 'untitled', language: 'markdown' },
  { scheme: 'file', pattern: '**/*.registry.yaml' },
  // The server's own pages: their links.
  { scheme: dossierScheme },
];

/** The client, not yet started. Its identifier is also the prefix of its settings. */
export function createClient(context: ExtensionContext): LanguageClient {
  const run = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  const server: ServerOptions = { run, debug: { ...run, options: { execArgv: ['--inspect=6009'] } } };
  const options: LanguageClientOptions = {
    documentSelector: selector,
    initializationOptions: () => initializationOptions(context),
    outputChannel: window.createOutputChannel('Ministry News', { log: true }),
    // The output is there for who asks for it; it never comes forward by itself.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    // Not with delayOpenNotifications (10.1.2): an unsaved article shown right after another one then stays unchecked until it is edited.
    diagnosticPullOptions: { onChange: true, onSave: true, onFocus: true },
    markdown: { isTrusted: false, supportHtml: false },
  };
  return new LanguageClient('ministryNews', 'Ministry News', server, options);
}

/** The cache lies in VS Code's own storage, so that a newsroom's folder and its git never see it. */
function initializationOptions({ storageUri, globalStorageUri }: ExtensionContext): InitializationOptions {
  const settings: unknown = JSON.parse(JSON.stringify(workspace.getConfiguration('ministryNews')));
  return { settings, cacheFolder: (storageUri ?? globalStorageUri).fsPath, asksForReasons: true };
}
