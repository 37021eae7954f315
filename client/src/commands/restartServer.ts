/** Ministry News: Restart Server. */
import type { LanguageClient } from 'vscode-languageclient/node';

/** Resolves when the new server answers. A server that ended by itself is started. */
export async function restartServer(client: LanguageClient): Promise<void> {
  if (client.isRunning()) await client.restart();
  else await client.start();
}
