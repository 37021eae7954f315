/** Call and type hierarchies: an item is an entity, and travels to the editor and back with its id. */
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  Range,
  TextDocumentPositionParams,
  TypeHierarchyItem,
} from 'vscode-languageserver';
import { type Company, companyOf, hasCompany } from '../core/features/callHierarchy.ts';
import { definitionOf } from '../core/features/definition.ts';
import type { Destination } from '../core/features/destination.ts';
import { nameOf } from '../core/features/facts.ts';
import { targetAt } from '../core/features/targetAt.ts';
import { subtypes, supertypes } from '../core/features/typeHierarchy.ts';
import { type EntityId, entityId } from '../core/registry/model.ts';
import type { Language } from '../core/text/span.ts';
import { offsetAt } from './positions.ts';
import type { Session } from './session.ts';
import { symbolKinds, toLocation } from './toProtocol.ts';
import { fileOf } from './uris.ts';

/** Both kinds of item have the same shape. */
type Item = CallHierarchyItem & TypeHierarchyItem;

export const prepareCallHierarchy = (session: Session, params: TextDocumentPositionParams): Item[] | undefined =>
  prepared(session, params, (id) => hasCompany(session.current(), id));

export const prepareTypeHierarchy = (session: Session, params: TextDocumentPositionParams): Item[] | undefined =>
  prepared(session, params, (id) => supertypes(session.current(), id) !== undefined);

/** To be in a room together is the same seen from either side: both directions of the view give it. */
export const incomingCalls = (session: Session, item: CallHierarchyItem): CallHierarchyIncomingCall[] | undefined =>
  met(session, item)?.map(({ found, places }) => ({ from: found, fromRanges: rangesIn(places, found.uri) }));

export const outgoingCalls = (session: Session, item: CallHierarchyItem): CallHierarchyOutgoingCall[] | undefined =>
  met(session, item)?.map(({ found, places }) => {
    const here = rangesIn(places, item.uri);
    return { to: found, fromRanges: here.length > 0 ? here : [item.selectionRange] };
  });

export const typesAbove = (session: Session, item: TypeHierarchyItem): Item[] | undefined =>
  related(session, item, supertypes);

export const typesBelow = (session: Session, item: TypeHierarchyItem): Item[] | undefined =>
  related(session, item, subtypes);

function prepared(
  session: Session,
  { textDocument, position }: TextDocumentPositionParams,
  isWanted: (id: EntityId) => boolean,
): Item[] | undefined {
  const document = session.document(fileOf(textDocument.uri));
  if (document === undefined) return undefined;
  const { file, table } = document;
  const target = targetAt(session.current(), file, offsetAt(table, position));
  const ids = target === undefined ? [] : [target.entity, ...target.others].filter(isWanted);
  if (target === undefined || ids.length === 0) return undefined;
  const language = session.language(file);
  return ids.flatMap((id) => itemAt(session, id, { file, ...target.span }, '', language) ?? []);
}

interface Place {
  readonly uri: string;
  readonly range: Range;
}

function met(
  session: Session,
  item: CallHierarchyItem,
): readonly { readonly found: Item; readonly places: readonly Place[] }[] | undefined {
  const asked = askedOf(item);
  if (asked === undefined) return undefined;
  return companyOf(session.current(), asked.id)?.flatMap((company: Company) => {
    const [first] = company.places;
    const to = first ?? definitionOf(session.current(), company.entity);
    const found = to && itemAt(session, company.entity, to, company.detail[asked.language], asked.language);
    if (found === undefined) return [];
    return [{ found, places: company.places.flatMap((place) => toLocation(session, place) ?? []) }];
  });
}

const rangesIn = (places: readonly Place[], uri: string): Range[] =>
  places.filter((place) => place.uri === uri).map(({ range }) => range);

function related(
  session: Session,
  item: TypeHierarchyItem,
  question: (snapshot: ReturnType<Session['current']>, id: EntityId) => readonly EntityId[] | undefined,
): Item[] | undefined {
  const asked = askedOf(item);
  if (asked === undefined) return undefined;
  const snapshot = session.current();
  return question(snapshot, asked.id)?.flatMap((id) => {
    const to = definitionOf(snapshot, id);
    return to === undefined ? [] : (itemAt(session, id, to, '', asked.language) ?? []);
  });
}

function itemAt(
  session: Session,
  id: EntityId,
  place: Destination,
  detail: string,
  language: Language,
): Item | undefined {
  const snapshot = session.current();
  const location = toLocation(session, place);
  const kind = snapshot.entity(id)?.kind ?? snapshot.registry.entities.get(id)?.kind;
  if (location === undefined || kind === undefined) return undefined;
  const { uri, range } = location;
  const data: ItemData = { entity: id, language };
  const name = nameOf(snapshot, id, language);
  return { name, kind: symbolKinds[kind], detail, uri, range, selectionRange: range, data };
}

interface ItemData {
  readonly entity: string;
  readonly language: Language;
}

function askedOf({
  data,
}: {
  readonly data?: unknown;
}): { readonly id: EntityId; readonly language: Language } | undefined {
  return isItemData(data) ? { id: entityId(data.entity), language: data.language } : undefined;
}

const isItemData = (data: unknown): data is ItemData =>
  typeof data === 'object' && data !== null && 'entity' in data && 'language' in data;
