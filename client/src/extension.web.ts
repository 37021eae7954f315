/** The extension in a browser: the language server is a worker, and everything that it reads it is given by the client. */
import { type ExtensionContext, Uri, workspace } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { start } from './extension.ts';
import { clientOptions } from './languageServer.ts';

export { deactivate } from './extension.ts';

export function activate(context: ExtensionContext): Promise<void> {
  const own = (path: string): Uri => Uri.joinPath(context.extensionUri, path);
  let worker: Worker | undefined;
  let program: string | undefined;
  /** A new one at each start: one that was stopped does not answer any more. */
  const server = async (): Promise<MessageTransports> => {
    worker?.terminate();
    // Read as a file, because VS Code starts no worker from the address of an extension that lies on a remote computer.
    program ??= URL.createObjectURL(new Blob([await codeAt(own('dist/server.web.js'))], { type: 'text/javascript' }));
    worker = new Worker(program);
    // Not the worker itself: VS Code has a class of its own for those, which the library does not recognise.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  const options = clientOptions({
    starterFolder: own('seeds/starter').toString(),
    pagesFolder: own('server/docs/checks').toString(),
  });
  context.subscriptions.push({
    dispose: () => {
      worker?.terminate();
      if (program !== undefined) URL.revokeObjectURL(program);
    },
  });
  return start(context, new LanguageClient('ministryNews', 'Ministry News', server, options));
}

const codeAt = async (uri: Uri): Promise<string> => new TextDecoder().decode(await workspace.fs.readFile(uri));
