/** Starts the language server and gives the editor its commands, its words and its status item. */
import { commands, type ExtensionContext, languages } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { checkWorkspace } from './commands/checkWorkspace.ts';
import { clearCache } from './commands/clearCache.ts';
import { openRegistry } from './commands/openRegistry.ts';
import { restartServer } from './commands/restartServer.ts';
import { showOutput } from './commands/showOutput.ts';
import { createClient } from './languageServer.ts';
import { showStatus } from './views/statusItem.ts';
import { wordPattern } from './wordPattern.ts';

let running: LanguageClient | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const client = createClient(context);
  running = client;
  const onCommand = (name: string, run: (client: LanguageClient) => void | Promise<void>) =>
    commands.registerCommand(`ministryNews.${name}`, () => run(client));
  context.subscriptions.push(
    client.outputChannel,
    ...showStatus(client),
    onCommand('restartServer', restartServer),
    onCommand('showOutput', showOutput),
    onCommand('clearCache', clearCache),
    onCommand('openRegistry', openRegistry),
    onCommand('checkWorkspace', checkWorkspace),
    ...['plaintext', 'markdown'].map((language) => languages.setLanguageConfiguration(language, { wordPattern })),
  );
  try {
    await client.start();
  } catch (error) {
    // The commands stay: "Restart Server" is what a person needs now, and the client itself has said what failed.
    client.error('The language server did not start.', error, false);
  }
}

export async function deactivate(): Promise<void> {
  await running?.stop();
}
