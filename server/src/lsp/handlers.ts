/** One function a request: position to offset, a question to the core, its answer to LSP. */
import {
  type CallHierarchyItem,
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  type CodeLens,
  type CodeLensParams,
  type CompletionItem,
  type CompletionParams,
  type Definition,
  type DefinitionLink,
  type DefinitionParams,
  type DocumentHighlight,
  type DocumentLinkParams,
  type DocumentSymbol,
  type DocumentSymbolParams,
  type FoldingRange,
  type FoldingRangeParams,
  type Hover,
  type ImplementationParams,
  type InlayHint,
  type InlayHintParams,
  type Location,
  type Range,
  type ReferenceParams,
  type RenameFilesParams,
  type RenameParams,
  type SelectionRange,
  type SelectionRangeParams,
  type SemanticTokensDeltaParams,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
  type SymbolInformation,
  type TextDocumentContentParams,
  type TextDocumentPositionParams,
  type TypeDefinitionParams,
  type TypeHierarchyItem,
  type TypeHierarchySupertypesParams,
  type WorkspaceEdit,
  type WorkspaceSymbol,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver';
import { definition, type Destinations } from '../core/features/definition.ts';
import { documentHighlight } from '../core/features/documentHighlight.ts';
import { documentSymbol } from '../core/features/documentSymbol.ts';
import { foldingRanges } from '../core/features/foldingRange.ts';
import { hover } from '../core/features/hover.ts';
import { implementation } from '../core/features/implementation.ts';
import { references } from '../core/features/references.ts';
import { prepareRename, rename } from '../core/features/rename.ts';
import { selectionRanges } from '../core/features/selectionRange.ts';
import { typeDefinition } from '../core/features/typeDefinition.ts';
import type { Snapshot } from '../core/corpus/model.ts';
import type { RenameTexts } from '../core/corpus/renameEntity.ts';
import type { FileId } from '../core/text/span.ts';
import { refusal } from './answer.ts';
import type { IgnoreParams } from '../protocol.ts';
import type { ClientFeatures } from './capabilities.ts';
import type { OpenDocument } from './documents.ts';
import type { Indexing } from './indexing.ts';
import { actionsAt, resolveAction } from './codeActionAnswers.ts';
import { lensesOf, resolveLens } from './codeLensAnswers.ts';
import { completionsAt, resolveCompletion } from './completionAnswers.ts';
import { linksOf } from './documentLinks.ts';
import { type Dossiers, dossierUri } from './dossiers.ts';
import {
  incomingCalls,
  outgoingCalls,
  prepareCallHierarchy,
  prepareTypeHierarchy,
  typesAbove,
  typesBelow,
} from './hierarchyAnswers.ts';
import { hintsIn, resolveHint } from './inlayHintAnswers.ts';
import { editForMoves } from './movedFiles.ts';
import { ignore } from './ignoring.ts';
import { pageText } from './pages.ts';
import { offsetAt, rangeOf } from './positions.ts';
import type { RepairParams } from '../protocol.ts';
import { repairPaste } from './pasteAnswers.ts';
import { addAlias, registryActions, resolveRegistryAction } from './registryActions.ts';
import { linkerOf, renderHover } from './renderHover.ts';
import type { SemanticTokenAnswers } from './semanticTokenAnswers.ts';
import type { Session } from './session.ts';
import {
  groupedEdit,
  symbolKinds,
  toDocumentSymbols,
  toFlatSymbols,
  toLinks,
  toLocation,
  toLocations,
} from './toProtocol.ts';
import { textOnDisk } from './textOnDisk.ts';
import { onTryAlias } from './tryAliasAnswers.ts';
import { fileOf } from './uris.ts';
import { overviews } from './overviewAnswers.ts';
import { views } from './viewAnswers.ts';
import type { AddAliasParams } from '../annotationProtocol.ts';
import { annotations } from './annotationAnswers.ts';
import { endings } from './endingAnswers.ts';
import { wholeArchive } from './wholeArchive.ts';

/** What a handler works with. */
export interface Context {
  readonly session: Session;
  readonly client: ClientFeatures;
  readonly indexing: Indexing;
  readonly semanticTokens: SemanticTokenAnswers;
  readonly dossiers: Dossiers;
}

/** Every request about documents, by what the connection calls it. */
export const handlers = {
  onHover,
  onDefinition,
  onTypeDefinition,
  onImplementation,
  onReferences,
  onDocumentHighlight,
  onDocumentSymbol,
  onWorkspaceSymbol,
  onPrepareRename,
  onRename,
  onCodeAction,
  onCodeActionResolve,
  onIgnore,
  onTryAlias,
  onCompletion: ({ session, client }: Context, params: CompletionParams) => completionsAt(session, client, params),
  onCompletionResolve: ({ session, client }: Context, item: CompletionItem) => resolveCompletion(session, client, item),
  onInlayHint: ({ session }: Context, params: InlayHintParams) => hintsIn(session, params),
  onInlayHintResolve: ({ session, client }: Context, hint: InlayHint) => resolveHint(session, client, hint),
  onSemanticTokens: ({ semanticTokens }: Context, params: SemanticTokensParams) => semanticTokens.full(params),
  onSemanticTokensDelta: ({ semanticTokens }: Context, params: SemanticTokensDeltaParams) =>
    semanticTokens.delta(params),
  onSemanticTokensRange: ({ semanticTokens }: Context, params: SemanticTokensRangeParams) =>
    semanticTokens.range(params),
  onTextDocumentContent: ({ session, dossiers }: Context, { uri }: TextDocumentContentParams) => ({
    text: pageText(session, uri) ?? dossiers.content(uri),
  }),
  onDocumentLinks: ({ session, dossiers }: Context, params: DocumentLinkParams) => linksOf(session, dossiers, params),
  onWillRenameFiles: ({ session, client }: Context, params: RenameFilesParams) =>
    editForMoves(session, client, params) ?? null,
  onFoldingRanges,
  onSelectionRanges,
  onPrepareCallHierarchy: ({ session }: Context, params: TextDocumentPositionParams) =>
    prepareCallHierarchy(session, params),
  onIncomingCalls: whole(({ session }, item: CallHierarchyItem) => incomingCalls(session, item)),
  onOutgoingCalls: whole(({ session }, item: CallHierarchyItem) => outgoingCalls(session, item)),
  onPrepareTypeHierarchy: ({ session }: Context, params: TextDocumentPositionParams) =>
    prepareTypeHierarchy(session, params),
  onSupertypes: ({ session }: Context, { item }: TypeHierarchySupertypesParams) => typesAbove(session, item),
  onSubtypes: whole(({ session }, item: TypeHierarchyItem) => typesBelow(session, item)),
  onCodeLens: ({ session }: Context, params: CodeLensParams) => lensesOf(session, params),
  onCodeLensResolve: ({ session }: Context, lens: CodeLens) => resolveLens(session, lens),
  onRepair: ({ session }: Context, params: RepairParams) => repairPaste(session, params),
  ...annotations,
  ...endings,
  onAddAlias: ({ session, client }: Context, params: AddAliasParams) => addAlias(session, client, params),
  ...views,
  ...overviews,
};

/** Of an item of a hierarchy: asked once every article is read. */
function whole<I extends { readonly uri: string }, R>(ask: (context: Context, item: I) => R) {
  return async (context: Context, { item }: { readonly item: I }, token: CancellationToken): Promise<R> => {
    await wholeArchive(context, item.uri, token);
    return ask(context, item);
  };
}

/** A place in an open document, as the core asks for it. */
interface Place {
  readonly document: OpenDocument;
  readonly snapshot: Snapshot;
  readonly file: FileId;
  readonly offset: number;
}

function onHover({ session, client }: Context, params: TextDocumentPositionParams): Hover | undefined {
  return at(session, params, ({ document, snapshot, file, offset }) => {
    const found = hover(snapshot, { file, offset, language: session.language(file), findings: session.findings(file) });
    if (found === undefined) return undefined;
    const contents = renderHover(found, linkerOf(session), client.markdownHover);
    return { range: rangeOf(document.table, found.span), contents };
  });
}

/** To the dossier where nothing else explains it. */
function onDefinition(context: Context, params: DefinitionParams): Definition | DefinitionLink[] | undefined {
  return jump(context, params, definition);
}

function onTypeDefinition(context: Context, params: TypeDefinitionParams): Definition | DefinitionLink[] | undefined {
  return jump(context, params, typeDefinition);
}

async function onImplementation(
  context: Context,
  params: ImplementationParams,
  token: CancellationToken,
): Promise<Definition | DefinitionLink[] | undefined> {
  await wholeArchive(context, params.textDocument.uri, token);
  return jump(context, params, implementation);
}

async function onReferences(
  context: Context,
  params: ReferenceParams,
  token: CancellationToken,
): Promise<Location[] | undefined> {
  await wholeArchive(context, params.textDocument.uri, token);
  return at(context.session, params, ({ snapshot, file, offset }) => {
    const found = references(snapshot, { file, offset, includeDeclaration: params.context.includeDeclaration });
    return found === undefined ? undefined : toLocations(context.session, found);
  });
}

function onDocumentHighlight(
  { session }: Context,
  params: TextDocumentPositionParams,
): DocumentHighlight[] | undefined {
  return at(session, params, ({ document, snapshot, file, offset }) =>
    documentHighlight(snapshot, file, offset)?.map((span) => ({ range: rangeOf(document.table, span) })),
  );
}

function onDocumentSymbol(
  { session, client }: Context,
  { textDocument }: DocumentSymbolParams,
): DocumentSymbol[] | SymbolInformation[] | undefined {
  const file = fileOf(textDocument.uri);
  const groups = documentSymbol(session.current(), file);
  const table = session.document(file)?.table;
  if (groups === undefined || table === undefined) return undefined;
  const language = session.language(file);
  return client.hierarchicalSymbols
    ? toDocumentSymbols(table, groups, language)
    : toFlatSymbols(textDocument.uri, table, groups, language);
}

/** The search and its ranking are loaded when somebody searches for the first time. */
async function onWorkspaceSymbol({ session }: Context, { query }: WorkspaceSymbolParams): Promise<WorkspaceSymbol[]> {
  const { workspaceSymbol } = await import('../core/features/workspaceSymbol.ts');
  return workspaceSymbol(session.current(), query).flatMap(({ name, kind, fullName, destination }) => {
    const location = toLocation(session, destination);
    return location === undefined ? [] : [{ name, kind: symbolKinds[kind], containerName: fullName, location }];
  });
}

function onPrepareRename(
  { session }: Context,
  params: TextDocumentPositionParams,
): { range: Range; placeholder: string } | undefined {
  return at(session, params, ({ document, snapshot, file, offset }) => {
    const start = prepareRename(snapshot, textsOf(session), { file, offset });
    if (start.kind === 'refused') throw refusal(start.reason[session.language(file)]);
    return { range: rangeOf(document.table, start.span), placeholder: start.name };
  });
}

async function onRename(
  context: Context,
  params: RenameParams,
  token: CancellationToken,
): Promise<WorkspaceEdit | undefined> {
  const { session, client, indexing } = context;
  // Places in a registry must be those of its text as it is, also while somebody types in it.
  if (session.registry() !== session.current().registry) indexing.adoptRegistry();
  await wholeArchive(context, params.textDocument.uri, token);
  return at(session, params, ({ snapshot, file, offset }) => {
    const language = session.language(file);
    if (indexing.incomplete) throw refusal(incompleteArchive[language]);
    const texts = new Map<FileId, string>();
    const renamed = rename(snapshot, textsOf(session, texts), { file, offset, newName: params.newName });
    if (renamed.kind === 'refused') throw refusal(renamed.reason[language]);
    return groupedEdit(session, client, renamed.edits, language, { texts });
  });
}

function onCodeAction({ session, client }: Context, params: CodeActionParams): CodeAction[] {
  if (!client.codeActionLiterals) return [];
  return [...actionsAt(session, client, params), ...registryActions(session, client, params)];
}

function onIgnore({ session, client }: Context, params: IgnoreParams): WorkspaceEdit {
  return ignore(session, client, params);
}

function onCodeActionResolve({ session, client }: Context, action: CodeAction): CodeAction {
  return resolveRegistryAction(session, client, action) ?? resolveAction(session, client, action);
}

/** Undefined leaves the document to the editor's own folding. */
function onFoldingRanges({ session }: Context, { textDocument }: FoldingRangeParams): FoldingRange[] | undefined {
  const document = session.document(fileOf(textDocument.uri));
  const found = document === undefined ? [] : foldingRanges(session.current(), document.file);
  if (document === undefined || found.length === 0) return undefined;
  return found.map((span) => {
    const { start, end } = rangeOf(document.table, span);
    return { startLine: start.line, endLine: end.line };
  });
}

function onSelectionRanges(
  { session }: Context,
  { textDocument, positions }: SelectionRangeParams,
): SelectionRange[] | undefined {
  const document = session.document(fileOf(textDocument.uri));
  if (document?.role !== 'article') return undefined;
  return positions.map((position) => {
    const spans = selectionRanges(session.current(), document.file, offsetAt(document.table, position)) ?? [];
    const none: SelectionRange = { range: { start: position, end: position } };
    const chain = spans.reduceRight<SelectionRange | undefined>(
      (parent, span) => ({ range: rangeOf(document.table, span), ...(parent && { parent }) }),
      undefined,
    );
    return chain ?? none;
  });
}

const incompleteArchive = {
  vi: 'Việc đọc các bài đã bị dừng giữa chừng; hãy dùng lệnh "Check Workspace" để đọc hết rồi đổi tên.',
  en: 'Reading the articles was cancelled half-way; run "Check Workspace" to read them all, then rename.',
};

function jump(
  { session, client }: Context,
  params: TextDocumentPositionParams,
  question: (snapshot: Snapshot, file: FileId, offset: number) => Destinations | undefined,
): Definition | DefinitionLink[] | undefined {
  return at(session, params, ({ document, snapshot, file, offset }) => {
    const found = question(snapshot, file, offset);
    if (found === undefined) return undefined;
    if (found.dossier !== undefined && client.textDocumentContent) {
      const uri = dossierUri(found.dossier, session.language(file));
      return client.definitionLinks
        ? [pageLink(uri, rangeOf(document.table, found.origin))]
        : { uri, range: pageStart };
    }
    return client.definitionLinks ? toLinks(session, document.table, found) : toLocations(session, found.destinations);
  });
}

const pageStart: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

const pageLink = (targetUri: string, originSelectionRange: Range): DefinitionLink => ({
  originSelectionRange,
  targetUri,
  targetRange: pageStart,
  targetSelectionRange: pageStart,
});

function at<T>(
  session: Session,
  { textDocument, position }: TextDocumentPositionParams,
  ask: (place: Place) => T | undefined,
): T | undefined {
  const file = fileOf(textDocument.uri);
  const document = session.document(file);
  if (document === undefined) return undefined;
  return ask({ document, snapshot: session.current(), file, offset: offsetAt(document.table, position) });
}

/** `read`: remembers the texts that were looked at. */
const textsOf = (session: Session, read = new Map<FileId, string>()): RenameTexts => ({
  article: (file) => session.article(file),
  closed(file) {
    const text = session.document(file) === undefined ? textOnDisk(session, file) : undefined;
    if (text !== undefined) read.set(file, text);
    return text;
  },
  registry: (file) => (session.registryKind(file) === 'starter' ? undefined : session.registryText(file)),
});
