/** Completion: entities in articles, keys and values in registry files; what is known of a choice is told when it is looked at. */
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  type MarkupContent,
} from 'vscode-languageserver';
import { type Completion, completion } from '../core/features/completion.ts';
import { aboutEntity, kindNames } from '../core/features/hover.ts';
import { registryCompletion } from '../core/features/registryCompletion.ts';
import { entityId, type EntityKind } from '../core/registry/model.ts';
import type { Language, Span } from '../core/text/span.ts';
import type { ClientFeatures } from './capabilities.ts';
import type { OpenDocument } from './documents.ts';
import { offsetAt, rangeOf } from './positions.ts';
import { linkerOf, renderHover } from './renderHover.ts';
import type { Session } from './session.ts';
import { fileOf } from './uris.ts';

export function completionsAt(
  session: Session,
  client: ClientFeatures,
  { textDocument, position }: CompletionParams,
): CompletionList | undefined {
  const document = session.document(fileOf(textDocument.uri));
  if (document === undefined) return undefined;
  const offset = offsetAt(document.table, position);
  return document.role === 'registry'
    ? inRegistry(session, document, offset)
    : inArticle(session, client, document, offset);
}

/** Adds what is known of the entity. */
export function resolveCompletion(session: Session, client: ClientFeatures, item: CompletionItem): CompletionItem {
  const data: unknown = item.data;
  if (!isCompletionData(data)) return item;
  const file = fileOf(data.uri);
  const about = aboutEntity(session.current(), entityId(data.entity), file, session.language(file));
  const documentation: MarkupContent = renderHover(about, linkerOf(session), client.markdownCompletion);
  return { ...item, documentation };
}

interface CompletionData {
  readonly uri: string;
  readonly entity: string;
}

function inArticle(
  session: Session,
  client: ClientFeatures,
  document: OpenDocument,
  offset: number,
): CompletionList | undefined {
  const { file, table, uri } = document;
  const today = session.environment.today();
  const found = completion(session.current(), { file, offset, today });
  if (found === undefined) return undefined;
  const language = session.language(file);
  const at = replacing(document, found.span);
  const items = found.items.map((each, i): CompletionItem => {
    const data: CompletionData = { uri, entity: each.entity };
    return {
      label: each.form,
      kind: itemKinds[each.kind],
      ...detailOf(client, each, language),
      // What was typed may have nothing in common with the name (`btd`): the order is ours.
      filterText: table.text.slice(found.span.start, found.span.end),
      sortText: String(i).padStart(3, '0'),
      textEdit: at(each.newText),
      data,
    };
  });
  return { isIncomplete: true, items };
}

const detailOf = (
  { completionLabelDetails }: ClientFeatures,
  { full, kind }: Completion,
  language: Language,
): Pick<CompletionItem, 'detail' | 'labelDetails'> => ({
  ...(full !== undefined && { detail: full }),
  ...(completionLabelDetails && { labelDetails: { description: kindNames[kind][language] } }),
});

function inRegistry(session: Session, document: OpenDocument, offset: number): CompletionList | undefined {
  const { file, table } = document;
  const question = { text: table.text, offset, registry: session.registry() };
  const found = registryCompletion(session.current(), question);
  if (found === undefined) return undefined;
  const language = session.language(file);
  const at = replacing(document, found.span);
  const typed = table.text.slice(found.span.start, found.span.end);
  const items = found.items.map(({ kind, label, newText, summary }, i): CompletionItem => {
    const order = { sortText: String(i).padStart(3, '0') };
    const about = summary === undefined ? {} : { detail: summary[language] };
    // An id is also found by the name that it stands for.
    const filter = kind === 'id' ? { filterText: typed } : {};
    return { label, kind: registryKinds[kind], ...about, ...filter, ...order, textEdit: at(newText) };
  });
  return { isIncomplete: true, items };
}

const replacing = ({ table }: OpenDocument, span: Span) => {
  const range = rangeOf(table, span);
  return (newText: string) => ({ range, newText });
};

const itemKinds: Readonly<Record<EntityKind, CompletionItemKind>> = {
  meeting: CompletionItemKind.Event,
  official: CompletionItemKind.Variable,
  organisation: CompletionItemKind.Module,
  document: CompletionItemKind.File,
  place: CompletionItemKind.Constant,
  term: CompletionItemKind.Text,
};

const registryKinds = {
  key: CompletionItemKind.Property,
  id: CompletionItemKind.Reference,
  value: CompletionItemKind.Value,
} as const;

const isCompletionData = (data: unknown): data is CompletionData =>
  typeof data === 'object' && data !== null && 'uri' in data && 'entity' in data && typeof data.uri === 'string';
