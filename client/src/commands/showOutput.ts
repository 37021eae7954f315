/** Ministry News: Show Output. */
import type { BaseLanguageClient as LanguageClient } from 'vscode-languageclient';

export function showOutput(client: LanguageClient): void {
  client.outputChannel.show();
}
