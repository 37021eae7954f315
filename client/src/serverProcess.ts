/** The language server as a process of its own, which reads the disk by itself. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { storageOf } from './answerFiles.ts';
import { start } from './extension.ts';
import { clientOptions } from './languageServer.ts';

export function startServer(context: ExtensionContext): Promise<void> {
  const run = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  const server = { run, debug: { ...run, options: { execArgv: ['--inspect=6009'] } } };
  // The cache lies in VS Code's own storage, so that a newsroom's folder and its git never see it.
  const options = clientOptions(() => ({ cacheFolder: storageOf(context).fsPath }));
  return start(context, new LanguageClient('ministryNews', 'Ministry News', server, options));
}
