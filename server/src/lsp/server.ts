/** Connects a client with a session: says what the server can do, then loads the rest and passes every message on. */
import {
  CancellationToken,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
} from 'vscode-languageserver';
import {
  addAliasRequest,
  annotateRequest,
  endMembershipRequest,
  linkTargetsRequest,
  postsRequest,
  undoAnnotationRequest,
} from '../annotationProtocol.ts';
import {
  articlesRequest,
  checkWorkspaceRequest,
  clearanceRequest,
  ignoreRequest,
  clearCacheRequest,
  conflictsRequest,
  decideRequest,
  entitiesRequest,
  entityAtRequest,
  entityCountsRequest,
  registriesRequest,
  repairRequest,
  serverCommands,
  statusRequest,
  tryAliasRequest,
} from '../protocol.ts';
import { relationsRequest, sharedPlacesRequest, timelineRequest } from '../overviewProtocol.ts';
import type { FileId } from '../core/text/span.ts';
import { withFiles } from '../files/awayFiles.ts';
import type { FileSystem } from '../files/fileSystem.ts';
import { answer, contentModified, inWords, refusal, throwIfCancelled } from './answer.ts';
import { clientFeatures, type ClientFeatures, serverCapabilities, watchers } from './capabilities.ts';
import type { Context, handlers } from './handlers.ts';
import type { Running } from './running.ts';
import type { Environment } from './environment.ts';
import type { ThreadsToStart } from './threadedReading.ts';
import { fileOf } from './uris.ts';

/** What the entry point knows of its surroundings. */
export interface Host extends Omit<Environment, 'files' | 'log' | 'starterFolder' | 'diagnosticTags'> {
  /** Undefined where there is no disk. */
  readonly files: FileSystem | undefined;
  /** Where the starter registry is when the client does not say. */
  readonly defaultStarterFolder: string | undefined;
  /** Settled when what is loaded late is there, where that has to be fetched. */
  readonly codeHasArrived?: Promise<void>;
  /** Called once `initialize` is answered, before what is loaded late. */
  readonly prepareEngine?: () => void;
  /** Threads beside this one that can read articles. */
  readonly threads?: ThreadsToStart;
  /** What it takes to keep the index between sessions. */
  readonly keeping?: {
    /** SHA-256, as hex. */
    readonly digest: (bytes: Uint8Array) => string;
    /** Differs between two builds that may read the same article differently; undefined where the client has to tell. */
    readonly identifyProgram: (() => string) | undefined;
    /** Milliseconds since 1970. */
    readonly today: () => number;
  };
}

type Handler<P, R> = (context: Context, params: P, token: CancellationToken) => R | Promise<R>;

/** Until `initialized` nothing is loaded but this. */
export function startServer(connection: Connection, host: Host): void {
  let start: (running: Promise<Running>) => void = () => undefined;
  const ready = new Promise<Running>((resolve) => (start = resolve));
  let initialized: { readonly params: InitializeParams; readonly client: ClientFeatures } | undefined;
  let hasBegun = false;
  /** When the client is gone there is nobody to tell. */
  const log = (message: string): void => {
    try {
      connection.console.error(message);
    } catch {
      // Nothing is left to do.
    }
  };

  connection.onInitialize((params) => {
    initialized = { params, client: clientFeatures(params.capabilities, params.initializationOptions) };
    return { capabilities: serverCapabilities(params), serverInfo: { name: 'ministry-news' } };
  });
  connection.onInitialized(() => {
    if (initialized === undefined) return;
    const { params, client } = initialized;
    const begin = async (): Promise<Running> => {
      host.prepareEngine?.();
      await host.codeHasArrived;
      const { run } = await import('./running.ts');
      const running = run({ connection, host, params, client, log });
      await running.whenStarted;
      hasBegun = true;
      return running;
    };
    start(begin());
    registerWithClient(connection, client, log);
  });

  /** A notification has nobody to answer to: a bug in it is logged. */
  const told =
    <P>(what: string, tell: (running: Running, params: P) => void) =>
    (params: P): void => {
      ready
        .then((running) => tell(running, params))
        .catch((error: unknown) => log(`${what} failed: ${inWords(error)}`));
    };
  const asked =
    <P, R>(what: string, ask: (running: Running, params: P, token: CancellationToken) => R | Promise<R>) =>
    async (params: P, token: CancellationToken): Promise<R> => {
      const running = await ready;
      const { session } = running.context;
      const document = documentOf(params);
      const versionOf = () => (document === undefined ? undefined : session.document(document)?.version);
      const version = versionOf();
      // What had to be fetched first is answered for the text that was asked about, or not at all.
      const check = () => {
        throwIfCancelled(token);
        if (versionOf() !== version) throw contentModified();
      };
      return answer(
        what,
        token,
        () => withFiles(session.environment.files, () => ask(running, params, token), check),
        log,
      );
    };

  connection.onShutdown(() => {
    const stopped = ready.then((running) => running.stop()).catch(() => undefined);
    // One that has not begun has nothing to keep, and may never begin.
    return hasBegun ? stopped : undefined;
  });

  const handled = <P, R>(what: string, pick: (on: typeof handlers) => Handler<P, R>) =>
    asked<P, R>(what, (running, params, token) => pick(running.handlers)(running.context, params, token));

  connection.onDidOpenTextDocument(told('didOpen', (running, params) => running.opened(params)));
  connection.onDidChangeTextDocument(told('didChange', (running, params) => running.changed(params)));
  connection.onDidCloseTextDocument(told('didClose', (running, params) => running.closed(params)));
  connection.onDidChangeWatchedFiles(told('didChangeWatchedFiles', (running, params) => running.filesChanged(params)));
  connection.onDidChangeConfiguration(
    told('didChangeConfiguration', (running, params) => running.settingsChanged(params)),
  );

  connection.onHover(handled('hover', (on) => on.onHover));
  connection.onDefinition(handled('definition', (on) => on.onDefinition));
  connection.onTypeDefinition(handled('typeDefinition', (on) => on.onTypeDefinition));
  connection.onImplementation(handled('implementation', (on) => on.onImplementation));
  connection.onReferences(handled('references', (on) => on.onReferences));
  connection.onDocumentHighlight(handled('documentHighlight', (on) => on.onDocumentHighlight));
  connection.onDocumentSymbol(handled('documentSymbol', (on) => on.onDocumentSymbol));
  connection.onWorkspaceSymbol(handled('workspaceSymbol', (on) => on.onWorkspaceSymbol));
  connection.onPrepareRename(handled('prepareRename', (on) => on.onPrepareRename));
  connection.onRenameRequest(handled('rename', (on) => on.onRename));
  connection.onCodeAction(handled('codeAction', (on) => on.onCodeAction));
  connection.onCodeActionResolve(handled('codeAction/resolve', (on) => on.onCodeActionResolve));
  connection.onCompletion(handled('completion', (on) => on.onCompletion));
  connection.onCompletionResolve(handled('completionItem/resolve', (on) => on.onCompletionResolve));
  connection.workspace.onWillRenameFiles(handled('willRenameFiles', (on) => on.onWillRenameFiles));
  connection.workspace.textDocumentContent.on(handled('textDocumentContent', (on) => on.onTextDocumentContent));
  connection.onDocumentLinks(handled('documentLink', (on) => on.onDocumentLinks));
  connection.onCodeLens(handled('codeLens', (on) => on.onCodeLens));
  connection.onCodeLensResolve(handled('codeLens/resolve', (on) => on.onCodeLensResolve));
  connection.onFoldingRanges(handled('foldingRange', (on) => on.onFoldingRanges));
  connection.onSelectionRanges(handled('selectionRange', (on) => on.onSelectionRanges));
  const { semanticTokens, callHierarchy, typeHierarchy } = connection.languages;
  callHierarchy.onPrepare(handled('prepareCallHierarchy', (on) => on.onPrepareCallHierarchy));
  callHierarchy.onIncomingCalls(handled('incomingCalls', (on) => on.onIncomingCalls));
  callHierarchy.onOutgoingCalls(handled('outgoingCalls', (on) => on.onOutgoingCalls));
  typeHierarchy.onPrepare(handled('prepareTypeHierarchy', (on) => on.onPrepareTypeHierarchy));
  typeHierarchy.onSupertypes(handled('supertypes', (on) => on.onSupertypes));
  typeHierarchy.onSubtypes(handled('subtypes', (on) => on.onSubtypes));
  semanticTokens.on(handled('semanticTokens/full', (on) => on.onSemanticTokens));
  semanticTokens.onDelta(handled('semanticTokens/full/delta', (on) => on.onSemanticTokensDelta));
  semanticTokens.onRange(handled('semanticTokens/range', (on) => on.onSemanticTokensRange));
  connection.languages.inlayHint.on(handled('inlayHint', (on) => on.onInlayHint));
  connection.languages.inlayHint.resolve(handled('inlayHint/resolve', (on) => on.onInlayHintResolve));
  connection.languages.diagnostics.on(asked('diagnostic', (running, params) => running.diagnostics(params)));
  connection.languages.diagnostics.onWorkspace(
    asked('workspace/diagnostic', (running, params, token) => running.workspaceDiagnostics(params, token)),
  );
  connection.onExecuteCommand(
    asked('executeCommand', (running, { command }, token) => execute(running, command, token)),
  );

  connection.onRequest(
    entitiesRequest,
    handled('entities', (on) => on.onEntities),
  );
  connection.onRequest(
    articlesRequest,
    handled('articles', (on) => on.onArticles),
  );
  connection.onRequest(
    entityAtRequest,
    handled('entityAt', (on) => on.onEntityAt),
  );
  connection.onRequest(
    timelineRequest,
    handled('timeline', (on) => on.onTimeline),
  );
  connection.onRequest(
    relationsRequest,
    handled('relations', (on) => on.onRelations),
  );
  connection.onRequest(
    sharedPlacesRequest,
    handled('sharedPlaces', (on) => on.onSharedPlaces),
  );
  connection.onRequest(
    clearanceRequest,
    handled('clearance', (on) => on.onClearance),
  );
  connection.onRequest(
    decideRequest,
    handled('decide', (on) => on.onDecide),
  );
  connection.onRequest(
    annotateRequest,
    handled('annotate', (on) => on.onAnnotate),
  );
  connection.onRequest(
    undoAnnotationRequest,
    handled('undoAnnotation', (on) => on.onUndoAnnotation),
  );
  connection.onRequest(
    linkTargetsRequest,
    handled('linkTargets', (on) => on.onLinkTargets),
  );
  connection.onRequest(
    postsRequest,
    handled('posts', (on) => on.onPosts),
  );
  connection.onRequest(
    endMembershipRequest,
    handled('endMembership', (on) => on.onEndMembership),
  );
  connection.onRequest(
    addAliasRequest,
    handled('addAlias', (on) => on.onAddAlias),
  );
  connection.onRequest(
    tryAliasRequest,
    handled('tryAlias', (on) => on.onTryAlias),
  );
  connection.onRequest(
    ignoreRequest,
    handled('ignore', (on) => on.onIgnore),
  );
  connection.onRequest(
    repairRequest,
    handled('repair', (on) => on.onRepair),
  );

  /** These have no parameters; a client may send some all the same, and the token comes last. */
  const own = (method: string, ask: (running: Running, token: CancellationToken) => unknown): void => {
    const whatever = asked(method, (running, _: unknown, token) => ask(running, token));
    connection.onRequest<unknown, unknown>(method, (...given: readonly unknown[]) =>
      whatever(undefined, tokenIn(given)),
    );
  };
  own(checkWorkspaceRequest, (running, token) => running.checkWorkspace(token));
  own(clearCacheRequest, (running) => running.clearCache());
  own(registriesRequest, (running) => running.registries());
  own(statusRequest, (running) => running.status());
  own(entityCountsRequest, ({ handlers, context }) => handlers.onEntityCounts(context));
  own(conflictsRequest, ({ handlers, context }, token) => handlers.onConflicts(context, undefined, token));
}

/** The document that a request is about, where it is about one. */
function documentOf(params: unknown): FileId | undefined {
  if (typeof params !== 'object' || params === null) return undefined;
  const { uri } = 'textDocument' in params ? withUri(params.textDocument) : withUri(params);
  return uri === undefined ? undefined : fileOf(uri);
}

const withUri = (value: unknown): { readonly uri?: string } =>
  typeof value === 'object' && value !== null && 'uri' in value && typeof value.uri === 'string'
    ? { uri: value.uri }
    : {};

function tokenIn(given: readonly unknown[]): CancellationToken {
  const last = given.at(-1);
  return CancellationToken.is(last) ? last : CancellationToken.None;
}

function execute(running: Running, command: string, token: CancellationToken): unknown {
  switch (command) {
    case serverCommands.checkWorkspace:
      return running.checkWorkspace(token);
    case serverCommands.clearCache:
      return running.clearCache();
    default:
      throw refusal(`There is no command named ${command}.`);
  }
}

/** Asks to be told of settings and files, where the client wants to be asked. */
function registerWithClient(connection: Connection, client: ClientFeatures, log: (message: string) => void): void {
  const failed = (error: unknown): void => log(`The client did not take a registration: ${inWords(error)}`);
  if (client.configurationRegistration) {
    connection.client.register(DidChangeConfigurationNotification.type, { section: 'ministryNews' }).catch(failed);
  }
  if (client.watchRegistration) {
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [...watchers] }).catch(failed);
  }
}
