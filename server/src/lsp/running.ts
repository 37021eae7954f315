/** The server at work: a session, its diagnostics and its indexing, and what each message of the client sets off. */
import {
  type CancellationToken,
  CodeLensRefreshRequest,
  type Connection,
  type DidChangeConfigurationParams,
  type DidChangeTextDocumentParams,
  type DidChangeWatchedFilesParams,
  type DidCloseTextDocumentParams,
  type DidOpenTextDocumentParams,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  FileChangeType,
  type InitializeParams,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver';
import { allChecks } from '../core/checks/all.ts';
import { fileChecks } from '../core/checks/fileChecks.ts';
import type { FileId } from '../core/text/span.ts';
import { annotatedArticle } from '../files/annotationFiles.ts';
import type { FileSystem } from '../files/fileSystem.ts';
import { fileRole } from '../files/findFiles.ts';
import type { CheckedWorkspace, RegistryFile, Status } from '../protocol.ts';
import { statusNotification } from '../protocol.ts';
import { readSettings, type Settings } from '../settings.ts';
import { inWords } from './answer.ts';
import type { ClientFeatures } from './capabilities.ts';
import { clientFiles, clientStorage } from './clientFiles.ts';
import { checkWorkspace } from './checkWorkspace.ts';
import { createDiagnostics } from './diagnostics.ts';
import { openDocument } from './documents.ts';
import { type Context, handlers } from './handlers.ts';
import { createDossiers } from './dossiers.ts';
import { createIndexing, type IndexingListener } from './indexing.ts';
import { createKeptIndex, type KeptIndex } from './keptIndex.ts';
import { rereadRegistry } from './lookAround.ts';
import { createProgress } from './progress.ts';
import { createSemanticTokens } from './semanticTokenAnswers.ts';
import type { Host } from './server.ts';
import { Session } from './session.ts';
import type { ThreadsToStart } from './threadedReading.ts';
import type { Environment } from './environment.ts';
import { fileOf, folderOf, isPath } from './uris.ts';
import { prepareViews } from './viewAnswers.ts';
import { createWatching } from './watching.ts';

export interface Running {
  /** The settings and registries are known: answers before that would be about something else. */
  readonly whenStarted: Promise<void>;
  readonly context: Context;
  readonly handlers: typeof handlers;
  opened(params: DidOpenTextDocumentParams): void;
  changed(params: DidChangeTextDocumentParams): void;
  closed(params: DidCloseTextDocumentParams): void;
  filesChanged(params: DidChangeWatchedFilesParams): void;
  settingsChanged(params: DidChangeConfigurationParams): void;
  diagnostics(params: DocumentDiagnosticParams): DocumentDiagnosticReport;
  workspaceDiagnostics(params: WorkspaceDiagnosticParams, token: CancellationToken): Promise<WorkspaceDiagnosticReport>;
  checkWorkspace(token: CancellationToken): Promise<CheckedWorkspace>;
  clearCache(): void;
  registries(): readonly RegistryFile[];
  status(): Status;
  /** Nothing more happens in the background. Resolves when what is kept is where it is kept. */
  stop(): Promise<void>;
}

/** What a thread of this program runs, so that it comes in the same part of the bundle. */
export { createArticleReader } from '../files/articleReader.ts';

export interface Beginning {
  readonly connection: Connection;
  readonly host: Host;
  readonly params: InitializeParams;
  readonly client: ClientFeatures;
  readonly log: (message: string) => void;
}

/** Codes that a level may be set for. */
const checkCodes: ReadonlySet<string> = new Set([...allChecks, ...fileChecks].map(({ code }) => code));

/** Milliseconds without a change in a registry or in the list of files before everything follows. */
const pause = 300;
/** Milliseconds for the client to tell its settings before the ones it started with are used. */
const patience = 2000;

export function run(beginning: Beginning): Running {
  const { connection, params, client, log } = beginning;
  const environment = environmentOf(beginning);
  const session = new Session(environment);
  session.kept = keptIndexFor(session, beginning);
  let isStopped = false;
  const keepSome = (): void => {
    // What another registry reads otherwise has been read again: nothing is lost that is not carried over.
    const isQuiet =
      !isStopped &&
      !indexing.running &&
      !indexing.incomplete &&
      session.registry().fingerprint === session.registryInUse.fingerprint;
    if (session.kept?.writeSome() === true || (isQuiet && session.kept?.carrySome() === true))
      environment.soon(keepSome);
  };
  const keep = afterPause(environment, pause, keepSome);
  const progress = createProgress(connection, client);
  const dossiers = createDossiers(session);
  const semanticTokens = createSemanticTokens(session);
  /** The client is gone, or did not want it after all: no reason to stop. */
  const lost = (error: unknown): void => log(`A message was not taken: ${inWords(error)}`);
  let told: string | undefined;
  const tellStatus = (): void => {
    const status = statusOf();
    const text = JSON.stringify(status);
    if (text === told) return;
    told = text;
    connection.sendNotification(statusNotification, status).catch(lost);
  };
  const onIndexing: IndexingListener = {
    started: () => {
      progress.begin(indexing);
      tellStatus();
    },
    advanced: () => progress.report(indexing),
    finished: () => {
      keep();
      progress.end();
      tellStatus();
      archiveChanged();
      watching.awaitFolders();
      prepareViews(session).catch((error: unknown) => log(`Preparing the views failed: ${inWords(error)}`));
    },
  };
  const indexing = createIndexing(session, onIndexing, threadsFor(beginning));
  const diagnostics = createDiagnostics(session, client, {
    publish: (published) => void connection.sendDiagnostics(published).catch(lost),
    refresh: () => {
      Promise.resolve(connection.languages.diagnostics.refresh()).catch(lost);
    },
  });
  /** What was answered may be otherwise now, in documents that nobody has changed. */
  const archiveChanged = (): void => {
    diagnostics.archiveChanged();
    for (const uri of dossiers.shown()) connection.workspace.textDocumentContent.refresh(uri).catch(lost);
    if (client.codeLensRefresh) connection.sendRequest(CodeLensRefreshRequest.type).catch(lost);
    if (client.semanticTokensRefresh) Promise.resolve(connection.languages.semanticTokens.refresh()).catch(lost);
    if (client.inlayHintRefresh) Promise.resolve(connection.languages.inlayHint.refresh()).catch(lost);
  };
  const statusOf = (): Status => {
    const { done, total } = indexing.progress;
    return {
      state: !started ? 'starting' : indexing.running ? 'indexing' : 'ready',
      articles: indexing.running ? done : session.listed().size,
      total: indexing.running ? total : session.listed().size,
      registries: session.registries().length,
      incomplete: indexing.incomplete,
      failedChecks: session.failedChecks.codes(),
    };
  };
  /** The examples of the checks' pages are wrong on purpose. */
  const { pagesFolder } = session.environment;
  const canBeRead = (folder: FileId): boolean => session.environment.files.away !== undefined || isPath(folder);
  const isOwnPage = (file: FileId): boolean => pagesFolder !== undefined && file.startsWith(`${pagesFolder}/`);
  let started = false;
  let markStarted: () => void = () => undefined;
  const whenStarted = new Promise<void>((resolve) => (markStarted = resolve));

  const adopt = afterPause(environment, pause, () => indexing.adoptRegistry());
  const rescan = afterPause(environment, pause, () => indexing.scan('changes'));
  const watching = createWatching(session, () => isStopped, rescan);
  session.onRegistryChange = adopt;
  session.failedChecks.onNew = tellStatus;

  const useSettings = (value: unknown): void => {
    const { settings, problems } = readSettings(value, checkCodes);
    for (const { message } of problems) log(message.en);
    const before = session.settings;
    session.settings = settings;
    session.forgetFindings();
    if (!started || readsOtherFiles(before, settings)) {
      started = true;
      indexing.scan('afresh', markStarted);
    } else {
      archiveChanged();
    }
  };
  const askSettings = (): void => {
    connection.workspace.getConfiguration('ministryNews').then(useSettings, (error: unknown) => {
      log(`The client did not tell its settings: ${inWords(error)}`);
      if (!started) useSettings(initialSettings(params));
    });
  };

  session.folders = foldersOf(params).filter(canBeRead);
  if (client.workspaceFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => folderOf(uri)));
      const kept = session.folders.filter((folder) => !gone.has(folder));
      session.folders = [...kept, ...added.map(({ uri }) => folderOf(uri)).filter(canBeRead)];
      indexing.scan('changes');
    });
  }
  if (client.configuration) {
    askSettings();
    environment.after(patience, () => {
      if (!started) useSettings(initialSettings(params));
    });
  } else {
    useSettings(initialSettings(params));
  }

  return {
    whenStarted,
    context: { session, client, indexing, semanticTokens, dossiers },
    handlers,
    opened({ textDocument }) {
      const document = openDocument(textDocument);
      if (isOwnPage(document.file)) return;
      session.open(document);
      indexing.opened(document.file);
      diagnostics.documentChanged(document.file);
    },
    changed({ textDocument, contentChanges }) {
      const file = fileOf(textDocument.uri);
      session.change(file, textDocument.version, contentChanges);
      diagnostics.documentChanged(file);
    },
    closed({ textDocument }) {
      const file = fileOf(textDocument.uri);
      const { away } = session.environment.files;
      // What it was on disk when it was opened is past, and the watcher may be late.
      if (fileRole(file) === 'registry') {
        if (away === undefined) rereadRegistry(session, file);
        else rescan();
      }
      session.close(file);
      if (away !== undefined && session.listed().has(file)) indexing.reread([file]);
      keep();
      diagnostics.documentClosed(file);
      semanticTokens.forget(file);
      dossiers.forget(textDocument.uri);
    },
    filesChanged({ changes }) {
      const again: FileId[] = [];
      const annotations: FileId[] = [];
      for (const { uri, type } of changes) {
        const file = fileOf(uri);
        if (annotatedArticle(session.folders, file) !== undefined) annotations.push(file);
        const role = fileRole(file);
        // One that went and came again between two listings was always there, as the listings tell.
        if (role === 'article' && type !== FileChangeType.Deleted && session.listed().has(file)) again.push(file);
        if (role === 'registry' || (role === 'article' && type !== FileChangeType.Changed)) rescan();
        else if (role === undefined && watching.movesOthers(file, type)) rescan();
      }
      if (again.length > 0) indexing.reread(again);
      if (annotations.length > 0) indexing.readAnnotations(annotations);
    },
    settingsChanged({ settings }) {
      if (client.configuration) askSettings();
      else useSettings(sectionOf(settings));
    },
    diagnostics: (asked) => diagnostics.pull(asked),
    workspaceDiagnostics: (asked, token) => diagnostics.pullWorkspace(asked, token),
    checkWorkspace: (token) => checkWorkspace({ session, indexing, diagnostics, token }),
    clearCache() {
      session.kept?.clear();
      indexing.scan('afresh');
    },
    registries: () =>
      session
        .registries()
        .map(({ file, kind }) => ({ uri: session.uriOf(file), kind, problems: session.findings(file).length })),
    status: statusOf,
    stop() {
      isStopped = true;
      indexing.stop();
      diagnostics.stop();
      while (session.kept?.writeSome() === true);
      // A client that never takes it ends the waiting by itself: it does not wait for `shutdown` for ever.
      return session.kept?.settled() ?? Promise.resolve();
    },
  };
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly FileId[] {
  const uris = (workspaceFolders ?? []).map(({ uri }) => uri);
  return (uris.length === 0 && typeof rootUri === 'string' ? [rootUri] : uris).map(folderOf);
}

/** The disk alone, where all is on it: fetching costs a turn for each question. */
function filesFor({ host, params, client, connection }: Beginning): FileSystem {
  const isOnDisk = host.files !== undefined && foldersOf(params).every(isPath);
  return host.files !== undefined && (isOnDisk || !client.answersFiles)
    ? host.files
    : clientFiles(connection, client.answersFiles, host.files);
}

function environmentOf(beginning: Beginning): Environment {
  const { host, params, client, log } = beginning;
  const { initializationOptions } = params;
  const guarded = (task: () => void) => (): void => {
    try {
      task();
    } catch (error) {
      log(`Work in the background failed: ${inWords(error)}`);
    }
  };
  const given = (folder: unknown): FileId | undefined => (typeof folder === 'string' ? folderOf(folder) : undefined);
  return {
    files: filesFor(beginning),
    today: host.today,
    now: host.now,
    soon: (task) => host.soon(guarded(task)),
    after: (milliseconds, task) => host.after(milliseconds, guarded(task)),
    starterFolder: given(initializationOptions?.starterFolder) ?? host.defaultStarterFolder,
    diagnosticTags: client.diagnosticTags,
    pagesFolder: client.codeDescriptions ? (given(initializationOptions?.pagesFolder) ?? host.pagesFolder) : undefined,
    log,
    ...(host.checks === undefined ? {} : { checks: host.checks }),
  };
}

function keptIndexFor(session: Session, { connection, host, params, client }: Beginning): KeptIndex | undefined {
  const { keeping, files: disk } = host;
  const { cacheFolder: given, program }: { readonly [option: string]: unknown } = params.initializationOptions ?? {};
  if (keeping === undefined || typeof given !== 'string' || given === '') return undefined;
  const cacheFolder = folderOf(given);
  const identifyProgram = keeping.identifyProgram ?? (typeof program === 'string' ? () => program : undefined);
  const away = client.answersFiles ? clientStorage(connection, keeping.today) : undefined;
  const storage = isPath(cacheFolder) ? disk : away;
  if (storage === undefined || identifyProgram === undefined) return undefined;
  return createKeptIndex({
    ...session.environment,
    digest: keeping.digest,
    identifyProgram,
    storage,
    cacheFolder,
    folders: () => session.folders,
    registry: () => session.registryInUse,
    maxSize: () => session.settings.maxSize,
    isListed: (file) => session.listed().has(file),
  });
}

/** As many as the client says, or as the machine has to spare. */
function threadsFor({ host: { threads }, params }: Beginning): ThreadsToStart | undefined {
  if (threads === undefined) return undefined;
  const asked: unknown = params.initializationOptions?.threads;
  if (typeof asked !== 'number' || !Number.isInteger(asked) || asked < 0) return threads;
  return { ...threads, count: Math.min(asked, 8), many: 0 };
}

/** Under `settings`, or the options themselves. */
function initialSettings({ initializationOptions }: InitializeParams): unknown {
  const options: unknown = initializationOptions;
  return typeof options === 'object' && options !== null && 'settings' in options ? options.settings : options;
}

/** Runs the task once, when nobody has asked for it any more for some time. */
function afterPause({ after }: Environment, milliseconds: number, task: () => void): () => void {
  let forget: () => void = () => undefined;
  return () => {
    forget();
    forget = after(milliseconds, task);
  };
}

const readsOtherFiles = (a: Settings, b: Settings): boolean =>
  JSON.stringify([a.exclude, a.maxSize, a.starterRegistry, a.registries]) !==
  JSON.stringify([b.exclude, b.maxSize, b.starterRegistry, b.registries]);

/** The section of all settings that a client pushes, or the section itself. */
function sectionOf(settings: unknown): unknown {
  return typeof settings === 'object' && settings !== null && 'ministryNews' in settings
    ? settings.ministryNews
    : settings;
}
