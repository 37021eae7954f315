/** Ministry News: Restart Server. */
import type { BaseLanguageClient as LanguageClient } from 'vscode-languageclient';

/** Resolves when the new server answers. A server that ended by itself is started. */
export async function restartServer(client: LanguageClient): Promise<void> {
  if (client.isRunning()) await client.stop();
  await client.start();
}
