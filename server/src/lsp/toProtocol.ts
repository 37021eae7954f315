/** Plain answers of the core in the shapes of LSP: places, findings, edits, symbols. */
import {
  type AnnotatedTextEdit,
  type ChangeAnnotation,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
  type DocumentSymbol,
  type Location,
  type LocationLink,
  type Range,
  type RenameFile,
  type SymbolInformation,
  SymbolKind,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { allChecks } from '../core/checks/all.ts';
import type { Finding, Tag } from '../core/checks/model.ts';
import { registryChecks } from '../core/checks/registryProblems.ts';
import type { Destinations } from '../core/features/definition.ts';
import type { Destination } from '../core/features/destination.ts';
import type { SymbolGroup } from '../core/features/documentSymbol.ts';
import type { RenameEdit } from '../core/features/rename.ts';
import type { EntityKind } from '../core/registry/model.ts';
import { type Edit, type FileId, type Language, type Place } from '../core/text/span.ts';
import type { ClientFeatures } from './capabilities.ts';
import { pageOf } from './pages.ts';
import { indexedRange, type LineTable, rangeOf } from './positions.ts';
import type { Session } from './session.ts';
import { tableForEdit } from './textOnDisk.ts';

const diagnosticSource = 'Ministry News';

/** Undefined when the place is in a file that can no longer be read. */
export function toLocation(session: Session, destination: Destination): Location | undefined {
  const range = rangeIn(session, destination);
  return range === undefined ? undefined : { uri: session.uriOf(destination.file), range };
}

export function toLinks(session: Session, table: LineTable, { origin, destinations }: Destinations): LocationLink[] {
  const originSelectionRange = rangeOf(table, origin);
  return destinations.flatMap((destination) => {
    const location = toLocation(session, destination);
    if (location === undefined) return [];
    const { uri: targetUri, range } = location;
    return [{ originSelectionRange, targetUri, targetRange: range, targetSelectionRange: range }];
  });
}

export function toLocations(session: Session, destinations: readonly Destination[]): Location[] {
  const locations: Location[] = [];
  for (const destination of destinations) {
    const location = toLocation(session, destination);
    if (location !== undefined) locations.push(location);
  }
  return locations;
}

/** What the index knows of a closed file's lines is used; an open file may have moved since. */
function rangeIn(session: Session, { file, start, end, line, character }: Destination): Range | undefined {
  if (line !== undefined && character !== undefined) return indexedRange({ start, end, line, character });
  const table = session.table(file);
  return table === undefined ? undefined : rangeOf(table, { start, end });
}

export function toDiagnostic(session: Session, table: LineTable, finding: Finding, language: Language): Diagnostic {
  const related = finding.related.flatMap(({ place, message }) => toRelated(session, place, message[language]));
  const page = pageOf(session, finding.code);
  return {
    range: rangeOf(table, finding.place.span),
    severity: severities[finding.level],
    code: finding.code,
    ...(page === undefined ? {} : { codeDescription: { href: page } }),
    source: diagnosticSource,
    message: finding.message[language],
    ...(related.length === 0 ? {} : { relatedInformation: related }),
    ...tagsOf(session, finding.code),
  };
}

function tagsOf({ environment }: Session, code: string): Pick<Diagnostic, 'tags'> {
  const tag = environment.diagnosticTags ? checkTags.get(code) : undefined;
  return tag === undefined
    ? {}
    : { tags: [tag === 'unnecessary' ? DiagnosticTag.Unnecessary : DiagnosticTag.Deprecated] };
}

const checkTags: ReadonlyMap<string, Tag> = new Map(
  [...allChecks, ...registryChecks].flatMap(({ code, tag }) => (tag === undefined ? [] : [[code, tag]])),
);

function toRelated(session: Session, { file, span }: Place, message: string): DiagnosticRelatedInformation[] {
  const location = toLocation(session, { file, ...span });
  return location === undefined ? [] : [{ location, message }];
}

const severities: Readonly<Record<Finding['level'], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** An edit of a file other than the one at hand is shown before it is made, where the client can. */
export function toWorkspaceEdit(
  session: Session,
  client: ClientFeatures,
  here: FileId,
  edits: readonly Edit[],
  language: Language,
): WorkspaceEdit {
  return groupedEdit(
    session,
    client,
    edits.map((edit) => ({ edit, where: edit.place.file === here ? 'here' : 'archive' })),
    language,
  );
}

/** A file that moves along. */
export interface FileRename {
  readonly from: FileId;
  readonly to: FileId;
}

export interface GroupedWith {
  readonly renames?: readonly FileRename[];
  /** Of closed files, as far as they were read just now: the edits are made for them. */
  readonly texts?: ReadonlyMap<FileId, string>;
}

/** Files move once their text is changed; only a client that can do both is given any. */
export function groupedEdit(
  session: Session,
  client: ClientFeatures,
  edits: readonly RenameEdit[],
  language: Language,
  { renames = [], texts }: GroupedWith = {},
): WorkspaceEdit {
  const byFile = new Map<FileId, (TextEdit | AnnotatedTextEdit)[]>();
  const used = new Set<RenameEdit['where']>();
  const tables = new Map<FileId, LineTable | undefined>();
  const tableFor = (file: FileId): LineTable | undefined => {
    if (!tables.has(file)) tables.set(file, tableForEdit(session, file, language, texts?.get(file)));
    return tables.get(file);
  };
  for (const { edit, where } of edits) {
    const { file, span } = edit.place;
    const table = tableFor(file);
    if (table === undefined) continue;
    const plain: TextEdit = { range: rangeOf(table, span), newText: edit.newText };
    const annotate = client.changeAnnotations && where !== 'here';
    if (annotate) used.add(where);
    const list = byFile.get(file) ?? [];
    byFile.set(file, list);
    list.push(annotate ? { ...plain, annotationId: where } : plain);
  }
  if (!client.documentChanges)
    return { changes: Object.fromEntries(Array.from(byFile, ([file, list]) => [session.uriOf(file), list])) };
  const documentChanges: (TextDocumentEdit | RenameFile)[] = Array.from(byFile, ([file, list]) => ({
    textDocument: { uri: session.uriOf(file), version: session.document(file)?.version ?? null },
    edits: list,
  }));
  for (const { from, to } of renames) {
    const annotated = client.changeAnnotations ? { annotationId: 'archive' } : {};
    if (client.changeAnnotations) used.add('archive');
    documentChanges.push({ kind: 'rename', oldUri: session.uriOf(from), newUri: session.uriOf(to), ...annotated });
  }
  if (used.size === 0) return { documentChanges };
  const changeAnnotations = Object.fromEntries(Array.from(used, (where) => [where, annotation(where, language)]));
  return { documentChanges, changeAnnotations };
}

function annotation(where: RenameEdit['where'], language: Language): ChangeAnnotation {
  const label = {
    here: { vi: 'Trong bài này', en: 'In this article' },
    registry: { vi: 'Trong danh bạ', en: 'In the registry' },
    archive: { vi: 'Trong các tệp khác', en: 'In other files' },
  }[where][language];
  return { label, needsConfirmation: where !== 'here' };
}

export function toDocumentSymbols(
  table: LineTable,
  groups: readonly SymbolGroup[],
  language: Language,
): DocumentSymbol[] {
  return groups.map(({ kind, title, span, entities }) => ({
    name: title[language],
    detail: String(entities.length),
    kind: SymbolKind.Namespace,
    range: rangeOf(table, span),
    selectionRange: rangeOf(table, { start: span.start, end: span.start }),
    children: entities.map((entity) => {
      const range = rangeOf(table, entity.span);
      const times = entity.mentions > 1 ? `${entity.mentions}×` : '';
      return { name: entity.name, detail: times, kind: symbolKinds[kind], range, selectionRange: range };
    }),
  }));
}

export function toFlatSymbols(
  uri: string,
  table: LineTable,
  groups: readonly SymbolGroup[],
  language: Language,
): SymbolInformation[] {
  return groups.flatMap(({ kind, title, entities }) =>
    entities.map(({ name, span }) => ({
      name,
      kind: symbolKinds[kind],
      containerName: title[language],
      location: { uri, range: rangeOf(table, span) },
    })),
  );
}

export const symbolKinds: Readonly<Record<EntityKind, SymbolKind>> = {
  meeting: SymbolKind.Event,
  official: SymbolKind.Object,
  organisation: SymbolKind.Module,
  document: SymbolKind.File,
  place: SymbolKind.Constant,
  term: SymbolKind.String,
};
