/** The extension in a browser: the language server is a worker, and everything that it reads it is given by the client. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { start } from './extension.ts';
import { clientOptions } from './languageServer.ts';

export { deactivate } from './extension.ts';

export function activate(context: ExtensionContext): Promise<void> {
  const own = (path: string): Uri => Uri.joinPath(context.extensionUri, path);
  let worker: Worker | undefined;
  /** A new one at each start: one that was stopped does not answer any more. */
  const server = (): Promise<Worker> => {
    worker?.terminate();
    worker = new Worker(own('dist/server.web.js').toString(true));
    return Promise.resolve(worker);
  };
  const options = clientOptions({
    starterFolder: own('seeds/starter').toString(),
    pagesFolder: own('server/docs/checks').toString(),
  });
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return start(context, new LanguageClient('ministryNews', 'Ministry News', server, options));
}
