/**
 * The extension in a browser: the language server is a worker, and everything that it reads it is given by the client. Nearly all code of both
 * is read from the programs for Node.
 */
import { type ExtensionContext, Uri, workspace } from 'vscode';
import type { MessageTransports } from 'vscode-languageclient/browser';
import { arrived, asProperty, clientCode, type Compiled, lateCode, serverCode } from '../../server/src/lateCode.ts';

let stop: (() => Promise<void>) | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const own = (path: string): Uri => Uri.joinPath(context.extensionUri, path);
  arrived.set(clientCode, compiled(lateCode(text(await read(own('dist/client.js'))), clientCode)));
  const { browserLibrary, clientOptions, deactivate: stopServer, start, storageOf } = await import('./everything.ts');
  const { BrowserMessageReader, BrowserMessageWriter, LanguageClient } = await browserLibrary();
  stop = stopServer;
  let worker: Worker | undefined;
  let program: Program | undefined;
  /** A new one at each start: one that was stopped does not answer any more. */
  const server = async (): Promise<MessageTransports> => {
    worker?.terminate();
    program ??= await readProgram(own);
    worker = new Worker(program.address);
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
  await start(context, new LanguageClient('ministryNews', 'Ministry News', server, options));
}

export async function deactivate(): Promise<void> {
  await stop?.();
}

interface Program {
  /** From which a worker can be started. */
  readonly address: string;
  /** SHA-256, as hex: what one build has read, another one may read otherwise. */
  readonly digest: string;
}

/** As files, because VS Code starts no worker from the address of an extension that lies on a remote computer. */
async function readProgram(own: (path: string) => Uri): Promise<Program> {
  const [worker, server] = await Promise.all([read(own('dist/server.web.js')), read(own('dist/server.js'))]);
  const program = new Blob([asProperty(lateCode(text(server), serverCode)), worker], { type: 'text/javascript' });
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await program.arrayBuffer()));
  return {
    address: URL.createObjectURL(program),
    digest: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
}

const read = async (uri: Uri): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await workspace.fs.readFile(uri));

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** As VS Code itself compiles the extensions that it runs in a browser; `importScripts` it takes away. */
function compiled(code: string): Compiled {
  // oxlint-disable-next-line typescript/no-implied-eval -- A part of this extension, from its own folder.
  const run = new Function('module', 'exports', 'require', code);
  return (...given) => void run(...given);
}
