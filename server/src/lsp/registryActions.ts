/** Code actions that put what an article names into a registry: a new entry, or another name of an entity that is there. */
import { type CodeAction, type CodeActionParams, type Position, type WorkspaceEdit } from 'vscode-languageserver';
import type { Snapshot } from '../core/corpus/model.ts';
import { mentionAt, entityOf } from '../core/features/targetAt.ts';
import { entryOf, sectionOf } from '../core/formats/suggestions.ts';
import type { Article, EntityMention } from '../core/mentions/model.ts';
import { insertEntry, insertName } from '../core/registry/insertEntry.ts';
import { type EntityId, entityId, type RegistryEntity } from '../core/registry/model.ts';
import { nameKey } from '../core/text/comparison.ts';
import { type FileId, fileId, type Localized } from '../core/text/span.ts';
import { type AddAliasParams } from '../annotationProtocol.ts';
import { registryActionKind } from '../protocol.ts';
import { contentModified, refusal } from './answer.ts';
import type { ClientFeatures } from './capabilities.ts';
import type { OpenDocument } from './documents.ts';
import { offsetAt } from './positions.ts';
import { ignoredName, type RegistryAddition, registryEdit } from './registryEdit.ts';
import type { Session } from './session.ts';
import { fileOf, folderAround } from './uris.ts';

interface Offer extends RegistryAddition {
  readonly title: Localized;
}

interface OfferData {
  readonly registryOffer: number;
  readonly uri: string;
  readonly version: number;
  readonly position: Position;
}

export function registryActions(session: Session, client: ClientFeatures, params: CodeActionParams): CodeAction[] {
  const { only } = params.context;
  const wanted = only?.some((kind) => registryActionKind === kind || registryActionKind.startsWith(`${kind}.`)) ?? true;
  const document = session.document(fileOf(params.textDocument.uri));
  if (!wanted || document === undefined) return [];
  const position = params.range.start;
  return offersAt(session, client, document, position).map((offer, at) => {
    const action = { title: offer.title[session.language(document.file)], kind: registryActionKind };
    const data: OfferData = { registryOffer: at, uri: document.uri, version: document.version, position };
    return client.codeActionResolve ? { ...action, data } : { ...action, edit: editOf(session, client, offer) };
  });
}

/** Undefined for an action of another kind. The article must be as it was when the action was offered. */
export function resolveRegistryAction(
  session: Session,
  client: ClientFeatures,
  action: CodeAction,
): CodeAction | undefined {
  const data: unknown = action.data;
  if (!isOfferData(data)) return undefined;
  const document = session.document(fileOf(data.uri));
  if (document?.version !== data.version) throw contentModified();
  const offer = offersAt(session, client, document, data.position)[data.registryOffer];
  if (offer === undefined) throw contentModified();
  return { ...action, edit: editOf(session, client, offer) };
}

function offersAt(
  session: Session,
  client: ClientFeatures,
  { file, table }: OpenDocument,
  position: Position,
): readonly Offer[] {
  const snapshot = session.current();
  const article = snapshot.article(file);
  const mention = article === undefined ? undefined : mentionAt(article, offsetAt(table, position));
  if (article === undefined || mention === undefined || mention.type === 'date') return [];
  const entity = entityOf(snapshot, article, mention.entity);
  if (entity === undefined) return [];
  const declared = snapshot.registry.entities.has(entity);
  const offer = declared
    ? nameOffer(session, snapshot, article, mention, entity)
    : entryOffer(session, client, snapshot, file, entity);
  return offer === undefined ? [] : [offer];
}

function entryOffer(
  session: Session,
  client: ClientFeatures,
  snapshot: Snapshot,
  article: FileId,
  id: EntityId,
): Offer | undefined {
  const summary = snapshot.entity(id);
  // Letters that nobody explains are no entry yet: a registry says what they stand for.
  if (summary === undefined || (summary.kind === 'term' && !/\s/u.test(summary.name))) return undefined;
  const file = registryNear(session, article) ?? newRegistry(session, client, article);
  if (file === undefined) return undefined;
  const entry = entryOf(snapshot, summary);
  const section = sectionOf(snapshot, summary);
  const shown = fileName(file);
  return {
    title: {
      vi: `Thêm "${summary.name}" vào danh bạ ${shown}`,
      en: `Add "${summary.name}" to the registry ${shown}`,
    },
    file,
    insertion: (text) => insertEntry(text, section, entry),
  };
}

/** The name as it is written here, where the registry has the entity but not this name of it. */
function nameOffer(
  session: Session,
  snapshot: Snapshot,
  { text }: Article,
  mention: EntityMention,
  id: EntityId,
): Offer | undefined {
  const declared = snapshot.registry.entities.get(id);
  const span = mention.type === 'official' ? mention.name : mention;
  if (declared === undefined || span === undefined) return undefined;
  if (mention.form === 'anaphor' || mention.form === 'title-only') return undefined;
  const written = tidy(text.slice(span.start, span.end));
  return isNameOf(declared, written) ? undefined : addedName(session, declared, written);
}

const tidy = (written: string): string => written.replaceAll(/\s+/gu, ' ').trim().normalize('NFC');

const isNameOf = ({ names }: RegistryEntity, written: string): boolean =>
  names.some((name) => nameKey(name.text) === nameKey(written));

/** Undefined for an entity that no file of the workspace declares. */
function addedName(session: Session, declared: RegistryEntity, written: string): Offer | undefined {
  const { file, span: idSpan } = declared.declaredAt;
  if (!session.registries().some((registry) => registry.file === file && registry.kind === 'workspace'))
    return undefined;
  const own = declared.name.vi ?? declared.name.en ?? declared.id;
  const isAcronym = !/\s/u.test(written) && /\p{Lu}.*\p{Lu}/u.test(written);
  const name = { name: written, ...(isAcronym ? { use: 'acronym' } : {}) };
  return {
    title: {
      vi: `Thêm "${written}" làm tên khác của ${own} (${fileName(file)})`,
      en: `Add "${written}" as another name of ${own} (${fileName(file)})`,
    },
    file,
    insertion: (registry) => insertName(registry, idSpan.start, name),
  };
}

/** The same for a name that a person chose, and the entity whose it is. */
export function addAlias(session: Session, client: ClientFeatures, { entity, alias }: AddAliasParams): WorkspaceEdit {
  const snapshot = session.current();
  const language = session.ownLanguage();
  const written = tidy(alias);
  const declared = snapshot.registry.entities.get(snapshot.canonical(entityId(entity)));
  if (declared === undefined || written === '') throw refusal(notRegistered[language]);
  if (isNameOf(declared, written)) throw refusal(hasName(written)[language]);
  const offer = addedName(session, declared, written);
  if (offer === undefined) throw refusal(notOurs[language]);
  return editOf(session, client, offer);
}

const notRegistered = {
  vi: 'Danh bạ chưa có mục này; hãy thêm mục trước rồi thêm tên.',
  en: 'No registry has an entry for it; add the entry first, then the name.',
};

const hasName = (written: string): Localized => ({
  vi: `"${written}" đã là một tên của mục này.`,
  en: `"${written}" is a name of this entry already.`,
});

const notOurs = {
  vi: 'Mục này nằm trong danh bạ khởi đầu, được thay khi nâng cấp; hãy khai báo mục trong danh bạ của tòa soạn.',
  en: 'The entry is in the starter registry, which updates replace; declare it in a registry of the newsroom.',
};

/** The registry of the workspace that shares most folders with the article; decisions to ignore something have files of their own. */
export function registryNear(session: Session, article: FileId): FileId | undefined {
  const own = session
    .registries()
    .filter(({ file, kind }) => kind === 'workspace' && fileName(file) !== ignoredName)
    .map(({ file }) => file);
  return own.toSorted((a, b) => sharedFolders(b, article) - sharedFolders(a, article))[0];
}

function sharedFolders(a: FileId, b: FileId): number {
  const [first, second] = [a.split('/'), b.split('/')];
  let shared = 0;
  while (shared < first.length - 1 && first[shared] === second[shared]) shared++;
  return shared;
}

/** In the folder of the workspace that holds the article, where the client can make files. */
function newRegistry(session: Session, client: ClientFeatures, article: FileId): FileId | undefined {
  const folder = folderAround(session.folders, article);
  return folder === undefined || !client.createsFiles ? undefined : fileId(`${folder}/newsroom.registry.yaml`);
}

const fileName = (file: FileId): string => file.slice(file.lastIndexOf('/') + 1);

function editOf(session: Session, client: ClientFeatures, offer: Offer): WorkspaceEdit {
  const language = session.language(offer.file);
  const edit = registryEdit(session, client, offer, language);
  if (edit !== undefined) return edit;
  throw refusal(
    {
      vi: `${fileName(offer.file)} có lỗi cú pháp hoặc có mục không phải danh sách; hãy sửa tệp ấy trước.`,
      en: `${fileName(offer.file)} has a syntax error or a section that is no list; mend that file first.`,
    }[language],
  );
}

const isOfferData = (data: unknown): data is OfferData =>
  typeof data === 'object' && data !== null && 'registryOffer' in data && 'position' in data && 'version' in data;
