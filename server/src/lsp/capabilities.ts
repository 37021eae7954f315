/** What the server can do, and what it has to know about the client. */
import {
  type ClientCapabilities,
  CodeActionKind,
  type FileOperationRegistrationOptions,
  type FileSystemWatcher,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
  WatchKind,
} from 'vscode-languageserver';
import { tokenModifiers, tokenTypes } from '../core/features/semanticTokens.ts';
import {
  dossierScheme,
  fixAllKind,
  type InitializationOptions,
  registryActionKind,
  serverCommands,
} from '../protocol.ts';

/** The abilities of the client on which our answers depend. */
export interface ClientFeatures {
  readonly configuration: boolean;
  readonly configurationRegistration: boolean;
  readonly watchRegistration: boolean;
  readonly workspaceFolders: boolean;
  readonly progress: boolean;
  /** It asks for diagnostics; otherwise they are sent. */
  readonly pullDiagnostics: boolean;
  readonly diagnosticRefresh: boolean;
  readonly inlayHintRefresh: boolean;
  readonly semanticTokensRefresh: boolean;
  readonly codeLensRefresh: boolean;
  readonly textDocumentContent: boolean;
  readonly definitionLinks: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly markdownHover: boolean;
  readonly markdownCompletion: boolean;
  readonly completionLabelDetails: boolean;
  readonly changeAnnotations: boolean;
  readonly documentChanges: boolean;
  /** An edit may move files. */
  readonly fileRename: boolean;
  readonly codeActionLiterals: boolean;
  readonly codeActionResolve: boolean;
  readonly relatedInformation: boolean;
  /** A change may make a new file, which a person confirms. */
  readonly createsFiles: boolean;
  /** It has our command that asks for a reason. */
  readonly asksForReasons: boolean;
  /** It can be asked for files that the server cannot read by itself. */
  readonly answersFiles: boolean;
  /** The code of a diagnostic may be a link. */
  readonly codeDescriptions: boolean;
  /** A diagnostic may fade its words or strike them through. */
  readonly diagnosticTags: boolean;
}

export function clientFeatures(
  { workspace, textDocument, window }: ClientCapabilities,
  initializationOptions: unknown,
): ClientFeatures {
  const edits = workspace?.workspaceEdit;
  const actions = textDocument?.codeAction;
  const completionItem = textDocument?.completion?.completionItem;
  return {
    configuration: workspace?.configuration ?? false,
    configurationRegistration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    watchRegistration: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    workspaceFolders: workspace?.workspaceFolders ?? false,
    progress: window?.workDoneProgress ?? false,
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    diagnosticRefresh: workspace?.diagnostics?.refreshSupport ?? false,
    inlayHintRefresh: workspace?.inlayHint?.refreshSupport ?? false,
    semanticTokensRefresh: workspace?.semanticTokens?.refreshSupport ?? false,
    codeLensRefresh: workspace?.codeLens?.refreshSupport ?? false,
    textDocumentContent: workspace?.textDocumentContent !== undefined,
    definitionLinks: textDocument?.definition?.linkSupport ?? false,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    markdownCompletion: completionItem?.documentationFormat?.includes('markdown') ?? false,
    completionLabelDetails: completionItem?.labelDetailsSupport ?? false,
    changeAnnotations: (edits?.documentChanges ?? false) && edits?.changeAnnotationSupport !== undefined,
    documentChanges: edits?.documentChanges ?? false,
    fileRename: (edits?.documentChanges ?? false) && (edits?.resourceOperations?.includes('rename') ?? false),
    codeActionLiterals: actions?.codeActionLiteralSupport !== undefined,
    codeActionResolve:
      (actions?.dataSupport ?? false) && (actions?.resolveSupport?.properties.includes('edit') ?? false),
    relatedInformation:
      textDocument?.publishDiagnostics?.relatedInformation ?? textDocument?.diagnostic?.relatedInformation ?? false,
    createsFiles:
      (edits?.documentChanges ?? false) &&
      edits?.changeAnnotationSupport !== undefined &&
      (edits.resourceOperations?.includes('create') ?? false),
    asksForReasons: isSet(initializationOptions, 'asksForReasons'),
    answersFiles: isSet(initializationOptions, 'answersFiles'),
    codeDescriptions:
      textDocument?.publishDiagnostics?.codeDescriptionSupport ??
      textDocument?.diagnostic?.codeDescriptionSupport ??
      false,
    diagnosticTags:
      (textDocument?.publishDiagnostics?.tagSupport ?? textDocument?.diagnostic?.tagSupport) !== undefined,
  };
}

const isSet = (options: unknown, name: keyof InitializationOptions): boolean =>
  typeof options === 'object' &&
  options !== null &&
  Object.entries(options).some(([key, value]) => key === name && value === true);

export function serverCapabilities({ capabilities }: InitializeParams): ServerCapabilities {
  const rename = capabilities.textDocument?.rename?.prepareSupport ?? false;
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    definitionProvider: true,
    typeDefinitionProvider: true,
    implementationProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    renameProvider: rename ? { prepareProvider: true } : true,
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, fixAllKind, registryActionKind],
      resolveProvider: true,
    },
    semanticTokensProvider: {
      legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
      full: { delta: true },
      range: true,
    },
    inlayHintProvider: { resolveProvider: true },
    // Editors that complete while one types ask by themselves; where they do not, `@` asks.
    completionProvider: {
      triggerCharacters: ['@'],
      resolveProvider: true,
      completionItem: { labelDetailsSupport: true },
    },
    diagnosticProvider: { identifier: 'ministryNews', interFileDependencies: true, workspaceDiagnostics: true },
    executeCommandProvider: { commands: Object.values(serverCommands), workDoneProgress: true },
    callHierarchyProvider: true,
    typeHierarchyProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    codeLensProvider: { resolveProvider: true },
    documentLinkProvider: {},
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { willRename: { filters: movable } },
      textDocumentContent: { schemes: [dossierScheme] },
    },
  };
}

/** Articles, and folders with articles in them. */
const movable: FileOperationRegistrationOptions['filters'] = [
  { pattern: { glob: '**/*.{txt,md}', matches: 'file', options: { ignoreCase: true } } },
  { pattern: { glob: '**', matches: 'folder' } },
];

/**
 * What a client is asked to tell. Editors report a folder that goes, or gets another name, as one event that no file in it has a part
 * in: anything may be a folder. Of names that stay only what is read matters.
 */
export const watchers: readonly FileSystemWatcher[] = [
  { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
  ...['**/*.{txt,md}', '**/*.registry.yaml', '**/annotations/**/*.jsonld', '**/.gitignore'].map((globPattern) => ({
    globPattern,
    kind: WatchKind.Change,
  })),
];
