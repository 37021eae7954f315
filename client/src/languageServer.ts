/** What the language client is told wherever it runs, and which documents the server is asked about. */
import { type CancellationToken, type CodeAction, type Uri, window, workspace } from 'vscode';
import {
  type LanguageClientOptions,
  type ResolveCodeActionSignature,
  RevealOutputChannelOn,
} from 'vscode-languageclient';
import { say } from './messageLanguage.ts';
import { dossierScheme, type InitializationOptions } from '../../server/src/protocol.ts';

/** On disk, not yet saved, and wherever the open folders are. Never the other side of a diff, output panels or search results. */
const schemes = (): readonly string[] => [
  ...new Set(['file', 'untitled', ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]),
];

export const mayHoldArticle = ({ scheme }: Uri): boolean => schemes().includes(scheme);

/** Articles and registries. */
export const selector = (): { scheme: string; language?: string; pattern?: string }[] => [
  ...schemes().flatMap((scheme) => ['plaintext', 'markdown'].map((language) => ({ scheme, language }))),
  ...schemes().map((scheme) => ({ scheme, pattern: '**/*.registry.yaml' })),
  // The server's own pages: their links.
  { scheme: dossierScheme },
];

/** The client's identifier, `ministryNews`, is also the prefix of its settings. */
export function clientOptions(own: () => InitializationOptions): LanguageClientOptions {
  return {
    documentSelector: selector(),
    initializationOptions: () => initializationOptions(own()),
    outputChannel: window.createOutputChannel('Ministry News', { log: true }),
    // The output is there for who asks for it; it never comes forward by itself.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    // Not with delayOpenNotifications (10.1.2): an unsaved article shown right after another one then stays unchecked until it is edited.
    diagnosticPullOptions: { onChange: true, onSave: true, onFocus: true },
    markdown: { isTrusted: false, supportHtml: false },
    middleware: { resolveCodeAction: explained },
  };
}

function initializationOptions(own: InitializationOptions): InitializationOptions {
  const settings: unknown = JSON.parse(JSON.stringify(workspace.getConfiguration('ministryNews')));
  return { settings, asksForReasons: true, answersFiles: true, ...own };
}

/** An action without an edit was offered for a text that has changed meanwhile: VS Code itself would do nothing, without a word. */
async function explained(
  action: CodeAction,
  token: CancellationToken,
  resolve: ResolveCodeActionSignature,
): Promise<CodeAction | null | undefined> {
  const resolved = await resolve(action, token);
  if (resolved?.edit === undefined && resolved?.command === undefined && !token.isCancellationRequested) {
    window.setStatusBarMessage(say('The article has changed since this was offered: nothing was changed.'), 5000);
  }
  return resolved;
}
