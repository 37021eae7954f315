/** Ministry News: Open Sample Newsroom. */
import { commands, type ExtensionContext, Uri, workspace } from 'vscode';
import { shippedFiles } from '../shippedFiles.ts';

const NEWSROOM = 'seeds/newsroom/';

/** A copy in the extension's own storage, in a new window: what somebody tries there touches nothing of theirs, and stays for the next time. */
export async function openSample({ extensionUri, globalStorageUri }: ExtensionContext): Promise<void> {
  const sample = Uri.joinPath(globalStorageUri, 'newsroom');
  const exists = await workspace.fs.stat(sample).then(
    () => true,
    () => false,
  );
  // File by file: an extension on a web server has no folders that could be copied.
  for (const file of exists ? [] : shippedFiles.filter((path) => path.startsWith(NEWSROOM))) {
    const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, file));
    await workspace.fs.writeFile(Uri.joinPath(sample, file.slice(NEWSROOM.length)), bytes);
  }
  await commands.executeCommand('vscode.openFolder', sample, { forceNewWindow: true });
}
