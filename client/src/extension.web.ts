/** The extension in a browser: the language server is a worker, and everything that it reads it is given by the client. */
import { type ExtensionContext, Uri, workspace } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { storageOf } from './answerFiles.ts';
import { start } from './extension.ts';
import { clientOptions } from './languageServer.ts';

export { deactivate } from './extension.ts';

export function activate(context: ExtensionContext): Promise<void> {
  const own = (path: string): Uri => Uri.joinPath(context.extensionUri, path);
  let worker: Worker | undefined;
  let program: Program | undefined;
  /** A new one at each start: one that was stopped does not answer any more. */
  const server = async (): Promise<MessageTransports> => {
    worker?.terminate();
    // Read as a file, because VS Code starts no worker from the address of an extension that lies on a remote computer.
    program ??= await programAt(own('dist/server.web.js'));
    const { address } = program;
    worker = new Worker(address);
    // Not the worker itself: VS Code has a class of its own for those, which the library does not recognise.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  const options = clientOptions(() => ({
    starterFolder: own('seeds/starter').toString(),
    pagesFolder: own('server/docs/checks').toString(),
    cacheFolder: storageOf(context).toString(),
    ...(program === undefined ? {} : { program: program.digest }),
  }));
  context.subscriptions.push({
    dispose: () => {
      worker?.terminate();
      if (program !== undefined) URL.revokeObjectURL(program.address);
    },
  });
  return start(context, new LanguageClient('ministryNews', 'Ministry News', server, options));
}

interface Program {
  /** From which a worker can be started. */
  readonly address: string;
  /** SHA-256, as hex: what one build has read, another one may read otherwise. */
  readonly digest: string;
}

async function programAt(uri: Uri): Promise<Program> {
  const code = new Uint8Array(await workspace.fs.readFile(uri));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', code));
  return {
    address: URL.createObjectURL(new Blob([code], { type: 'text/javascript' })),
    digest: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
}
