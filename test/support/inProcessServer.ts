/** A real language server in this process, over two streams and a disk in memory, with a client that a test drives. */
import { PassThrough } from 'node:stream';
import {
  createProtocolConnection,
  type ClientCapabilities,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { createConnection } from 'vscode-languageserver/node';
import type { Check } from '../../server/src/core/checks/model.ts';
import { startServer } from '../../server/src/lsp/server.ts';
import type { ThreadsToStart } from '../../server/src/lsp/threadedReading.ts';
import { type FileQuestion, type Status, statusNotification } from '../../server/src/protocol.ts';
import { answerFiles } from './answerFiles.ts';
import { memoryFiles, type MemoryFiles } from './memoryFiles.ts';
import { sha256 } from './sha256.ts';

export interface ServerOptions {
  /** Files by path relative to the workspace folder `/newsroom`. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly capabilities?: ClientCapabilities;
  readonly settings?: object;
  /** More files, by absolute path. */
  readonly elsewhere?: Readonly<Record<string, string>>;
  readonly folders?: readonly string[];
  /** The server takes every slice of work for a long one, so that messages arrive between any two. */
  readonly slow?: boolean;
  /** Pauses last for ever. */
  readonly isPatient?: boolean;
  /** Where the server may keep its index. */
  readonly cacheFolder?: string;
  /** The build of the server: it keeps nothing of other builds. */
  readonly program?: string;
  /** The disk of an earlier server instead of one of its own. */
  readonly disk?: MemoryFiles;
  /** The server has no disk: the client answers for it, and folders are given as URIs of another scheme. */
  readonly isAway?: boolean;
  /** Threads that read articles, however few there are to read. */
  readonly threads?: ThreadsToStart;
  /** Instead of all checks. */
  readonly checks?: readonly Check[];
  /** Listens before the first message. */
  readonly beforeStart?: (client: ProtocolConnection) => void;
}

export interface InProcessServer {
  readonly client: ProtocolConnection;
  readonly disk: MemoryFiles;
  /** What the server wrote to its log. */
  readonly log: readonly string[];
  /** Published diagnostics, in the order of their arrival. */
  readonly published: readonly PublishDiagnosticsParams[];
  readonly statuses: readonly Status[];
  /** One entry for each time the server asked for diagnostics to be pulled again: how many statuses it had told by then. */
  readonly refreshed: readonly number[];
  /** What the server asked its client about files. */
  readonly filesAsked: readonly FileQuestion[];
  readonly open: (path: string, text?: string) => void;
  readonly change: (path: string, changes: readonly TextChange[]) => void;
  readonly close: (path: string) => void;
  /** Resolves when the server has read everything. */
  readonly ready: () => Promise<void>;
  /** Resolves when the next diagnostics are published. */
  readonly nextPublished: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /** Ends without a word, as when the process is killed. */
  readonly kill: () => void;
}

export type TextChange =
  { readonly text: string } | { readonly range: { start: Position; end: Position }; readonly text: string };

export const folder = '/newsroom';

export const uriOf = (path: string): string =>
  path.includes(':')
    ? path
    : `file://${(path.startsWith('/') ? path : `${folder}/${path}`).split('/').map(encodeURIComponent).join('/')}`;

/** What VS Code can do, as far as our answers depend on it. */
export const fullClient: ClientCapabilities = {
  workspace: {
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: { completionItem: { documentationFormat: ['markdown', 'plaintext'], labelDetailsSupport: true } },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    rename: { prepareSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'source.fixAll'] } },
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
      isPreferredSupport: true,
    },
    publishDiagnostics: { relatedInformation: true },
    diagnostic: { relatedDocumentSupport: false },
  },
};

/** Runs a test against a server of its own. */
export async function withServer(
  options: ServerOptions,
  run: (server: InProcessServer) => Promise<void>,
): Promise<void> {
  const server = await inProcessServer(options);
  try {
    await run(server);
  } finally {
    await server.stop();
  }
}

/** Where these words begin in a text, the first time or the nth. */
export function positionOf(text: string, words: string, nth = 0): Position {
  let at = text.indexOf(words);
  for (let i = 0; i < nth; i++) at = text.indexOf(words, at + 1);
  if (at < 0) throw new Error(`"${words}" does not occur ${nth + 1} times in the text.`);
  const lines = text.slice(0, at).split(/\r\n|\n|\r/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

export async function inProcessServer(options: ServerOptions = {}): Promise<InProcessServer> {
  const {
    files = {},
    capabilities = fullClient,
    settings,
    elsewhere = {},
    folders = [folder],
    slow = false,
    isPatient = false,
    cacheFolder,
    program = 'build 1',
    isAway = false,
    beforeStart,
  } = options;
  const inFolder = Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]);
  const disk = options.disk ?? memoryFiles({ ...Object.fromEntries(inFolder), ...elsewhere });
  let time = 0;
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const connection = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  startServer(connection, {
    files: isAway ? undefined : disk,
    today: () => '2026-02-01',
    now: () => (slow ? (time += 1000) : performance.now()),
    soon: (task) => void setImmediate(task),
    // Pauses are for people; here the next turn of the loop is as good.
    after: (_milliseconds, task) => {
      if (isPatient) return () => undefined;
      const timer = setImmediate(task);
      return () => clearImmediate(timer);
    },
    defaultStarterFolder: undefined,
    pagesFolder: '/cài đặt/trang',
    keeping: {
      digest: sha256,
      identifyProgram: isAway ? undefined : () => program,
      today: () => Date.UTC(2026, 1, 1),
    },
    ...(options.checks === undefined ? {} : { checks: options.checks }),
    ...(options.threads === undefined ? {} : { threads: options.threads }),
  });
  connection.listen();

  const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const log: string[] = [];
  const published: PublishDiagnosticsParams[] = [];
  const statuses: Status[] = [];
  const refreshed: number[] = [];
  let toldStatus: (() => void)[] = [];
  let toldPublished: (() => void)[] = [];
  client.onNotification('window/logMessage', ({ message }: { message: string }) => void log.push(message));
  client.onNotification(PublishDiagnosticsNotification.type, (diagnostics) => {
    published.push(diagnostics);
    const resolve = toldPublished;
    toldPublished = [];
    for (const each of resolve) each();
  });
  client.onNotification(statusNotification, (status: Status) => {
    statuses.push(status);
    const resolve = toldStatus;
    toldStatus = [];
    for (const each of resolve) each();
  });
  client.onRequest(DiagnosticRefreshRequest.type, () => void refreshed.push(statuses.length));
  const filesAsked = isAway ? answerFiles(client, disk) : [];
  beforeStart?.(client);
  client.listen();
  await client.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    workspaceFolders: folders.map((path) => ({ uri: uriOf(path), name: path })),
    capabilities,
    initializationOptions: {
      ...(isAway && { answersFiles: true, program }),
      ...(cacheFolder === undefined ? settings : { settings, cacheFolder }),
    },
  });
  await client.sendNotification(InitializedNotification.type, {});

  const versions = new Map<string, number>();
  const kill = (): void => {
    client.dispose();
    connection.dispose();
    toServer.destroy();
    toClient.destroy();
  };
  return {
    client,
    disk,
    log,
    published,
    statuses,
    refreshed,
    filesAsked,
    open(path, text) {
      const bytes = disk.read(`${folder}/${path}`, Number.MAX_SAFE_INTEGER);
      const content = text ?? (bytes.ok ? new TextDecoder().decode(bytes.value) : '');
      const languageId = path.endsWith('.yaml') ? 'yaml' : path.endsWith('.md') ? 'markdown' : 'plaintext';
      versions.set(path, 1);
      const textDocument = { uri: uriOf(path), languageId, version: 1, text: content };
      void client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    },
    change(path, changes) {
      const version = (versions.get(path) ?? 0) + 1;
      versions.set(path, version);
      const textDocument = { uri: uriOf(path), version };
      void client.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument,
        contentChanges: [...changes],
      });
    },
    close(path) {
      void client.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: uriOf(path) } });
    },
    async ready() {
      while (statuses.at(-1)?.state !== 'ready') await new Promise<void>((resolve) => toldStatus.push(resolve));
    },
    nextPublished: () => new Promise((resolve) => toldPublished.push(resolve)),
    async stop() {
      await client.sendRequest(ShutdownRequest.type);
      // No `exit`: it would end this process.
      kill();
    },
    kill,
  };
}
