/** Ministry News: Open Sample Newsroom. */
import { commands, type ExtensionContext, Uri, workspace } from 'vscode';

/** A copy in the extension's own storage, in a new window: what somebody tries there touches nothing of theirs, and stays for the next time. */
export async function openSample({ extensionUri, globalStorageUri }: ExtensionContext): Promise<void> {
  const sample = Uri.joinPath(globalStorageUri, 'newsroom');
  const exists = await workspace.fs.stat(sample).then(
    () => true,
    () => false,
  );
  if (!exists) await workspace.fs.copy(Uri.joinPath(extensionUri, 'seeds/newsroom'), sample);
  await commands.executeCommand('vscode.openFolder', sample, { forceNewWindow: true });
}
