/** Ministry News: Clear Cache. */
import { window } from 'vscode';
import type { BaseLanguageClient as LanguageClient } from 'vscode-languageclient';
import { clearCacheRequest } from '../../../server/src/protocol.ts';
import { say } from '../messageLanguage.ts';

export async function clearCache(client: LanguageClient): Promise<void> {
  await client.sendRequest(clearCacheRequest);
  const done = say('Cache cleared: every article is read again.');
  window.setStatusBarMessage(done, 5000);
}
