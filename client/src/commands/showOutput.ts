/** Ministry News: Show Output. */
import type { LanguageClient } from 'vscode-languageclient/node';

export function showOutput(client: LanguageClient): void {
  client.outputChannel.show();
}
