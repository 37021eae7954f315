/** Our own requests and notifications, beside those of LSP: names and types only, shared with the client. */
import type { Level } from './core/checks/model.ts';
import type { EntityKind } from './core/registry/model.ts';
import type { WayToIgnore } from './core/features/ignore.ts';
import type { DecisionAct } from './core/text/decision.ts';

/**
 * `initializationOptions`: the settings (the object of the section `ministryNews`, asked for again through
 * `workspace/configuration` where the client has it), either under `settings` or as the options themselves.
 */
export interface InitializationOptions {
  readonly settings?: unknown;
  /** Folder (path or URI) of the starter registry; default: `seeds/starter` beside the server's own folder. */
  readonly starterFolder?: string;
  /** Folder (path or URI) of the pages about the checks; default: `server/docs/checks` beside the server's own folder. */
  readonly pagesFolder?: string;
  /** Folder (path or URI) where the index is kept between sessions; nothing is kept without one. */
  readonly cacheFolder?: string;
  /** Tells one build of the server from another, where the server cannot read its own program. */
  readonly program?: string;
  /** The client has the command {@link ignoreCommand}, which asks the person why, and until when, a finding is ignored. */
  readonly asksForReasons?: boolean;
  /** The client answers {@link filesRequest}: the server asks it for all that it cannot read by itself. */
  readonly answersFiles?: boolean;
}

/**
 * Request of the server, {@link FileQuestion}[] → {@link FileAnswer}[], in the same order: about files that only the client can read.
 * Folders are listed one at a time, links are followed by nobody. Nothing is written or removed outside of `cacheFolder`.
 */
export const filesRequest = 'ministryNews/files';

export type FileQuestion = QuestionToRead | QuestionToWrite;

/** `maxSize`: bytes; a larger file is refused unread. */
export type QuestionToRead =
  | { readonly what: 'list' | 'stat'; readonly uri: string }
  | { readonly what: 'read'; readonly uri: string; readonly maxSize: number };

/** Folders above what is written are made where they are missing. */
export type QuestionToWrite =
  | { readonly what: 'write'; readonly uri: string; readonly base64: string }
  | { readonly what: 'remove'; readonly uri: string };

/** What was asked for, or why there is none; nothing where something was written or removed. */
export interface FileAnswer {
  readonly refusal?: 'missing' | 'denied' | 'not-a-file' | 'too-large' | 'failed';
  readonly entries?: readonly { readonly name: string; readonly kind: 'file' | 'folder' | 'other' }[];
  /** `modified`: milliseconds since 1970. */
  readonly stat?: { readonly kind: 'file' | 'folder' | 'other'; readonly size: number; readonly modified: number };
  readonly base64?: string;
}

/** Notification, server → client: what the status item shows. Sent when it changes, never on a keystroke. */
export const statusNotification = 'ministryNews/status';

export interface Status {
  readonly state: 'starting' | 'indexing' | 'ready';
  /** Articles read so far. */
  readonly articles: number;
  /** Articles to be read in all; equals `articles` when ready. */
  readonly total: number;
  readonly registries: number;
  /** The person cancelled the indexing: the archive is not complete. */
  readonly incomplete: boolean;
  /** Codes of the checks that have failed since the server started, a bug of ours: their findings are missing, those of the others are not. */
  readonly failedChecks: readonly string[];
}

/** Request, no parameters → {@link Status}: for a client that was not listening yet. */
export const statusRequest = 'ministryNews/getStatus';

/**
 * Request, no parameters → {@link CheckedWorkspace}. Checks every article; findings in articles that are not open are
 * published as diagnostics and stay until the article is opened, changed or checked again. Cancellable.
 */
export const checkWorkspaceRequest = 'ministryNews/checkWorkspace';

export interface CheckedWorkspace {
  readonly articles: number;
  readonly findings: Readonly<Record<Exclude<Level, 'off'>, number>>;
}

/** Request, no parameters → null. Forgets the cached index and reads every article again. */
export const clearCacheRequest = 'ministryNews/clearCache';

/** Request, no parameters → {@link RegistryFile}[]: those of the workspace first, then the starter registry's. */
export const registriesRequest = 'ministryNews/registries';

export interface RegistryFile {
  readonly uri: string;
  readonly kind: 'workspace' | 'setting' | 'starter';
  readonly problems: number;
}

/** Command of the client, with one argument, {@link IgnoreParams}: asks the person, then sends {@link ignoreRequest} and applies the answer. */
export const ignoreCommand = 'ministryNews.ignoreFinding';

/**
 * Request, {@link IgnoreParams} → `WorkspaceEdit`: what makes a finding ignored. Rejected with `ContentModified` when the document
 * has changed, and with a sentence when nothing can be written.
 */
export const ignoreRequest = 'ministryNews/ignore';

export interface IgnoreParams {
  readonly uri: string;
  readonly version: number;
  /** Of the diagnostic. */
  readonly range: RangeItem;
  readonly code: string;
  readonly way: WayToIgnore;
  readonly reason?: string;
  /** The last day, `YYYY[-MM[-DD]]`. */
  readonly until?: string;
}

/**
 * `workspace/executeCommand` knows the two commands under these names, for editors without our client. They are not the
 * names of the palette commands: an editor that registers the server's commands by itself would otherwise collide with them.
 */
export const serverCommands = {
  checkWorkspace: 'ministryNews.server.checkWorkspace',
  clearCache: 'ministryNews.server.clearCache',
} as const;

/**
 * Commands of the client that code lenses call. `showPlaces` takes a document's URI, a position in it and LSP locations, and
 * shows these beside the position.
 */
export const clientCommands = { showPlaces: 'ministryNews.showPlaces' } as const;

/** Scheme of the read-only pages about entities, asked for through `workspace/textDocumentContent`. */
export const dossierScheme = 'ministry-news';

/** The kind of the code action that applies every certain fix of an article. */
export const fixAllKind = 'source.fixAll.ministryNews';

/** Of the actions that put a name into a registry: editors show these beside their refactorings, for nothing is wrong with the name. */
export const registryActionKind = 'refactor.registry';

/** Request, no parameters → {@link EntityCounts}: entities that some article speaks of, by kind. */
export const entityCountsRequest = 'ministryNews/entityCounts';

export type EntityCounts = Readonly<Record<EntityKind, number>>;

/** Request {@link EntitiesParams} → {@link EntityPage}: what the archive speaks of, page by page. */
export const entitiesRequest = 'ministryNews/entities';

export interface EntitiesParams {
  readonly kind: EntityKind;
  /** Fuzzy, without diacritics if need be; empty: all. */
  readonly query: string;
  readonly order: 'articles' | 'name';
  readonly from: number;
  readonly most: number;
}

export interface EntityPage {
  readonly total: number;
  readonly entities: readonly EntityItem[];
}

export interface EntityItem {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly articles: number;
  readonly registered: boolean;
  /** The URI of its dossier. */
  readonly page: string;
}

/** Request {@link ArticlesParams} → {@link ArticleItem}[]: the articles about an entity, the newest first. */
export const articlesRequest = 'ministryNews/articles';

export interface ArticlesParams {
  readonly entity: string;
}

export interface ArticleItem extends PlaceItem {
  /** The article's own date, ISO 8601. */
  readonly day?: string;
}

/** A range of a file, in the protocol's own positions. */
export interface PlaceItem {
  readonly uri: string;
  readonly range: RangeItem;
}

export interface RangeItem {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/**
 * Request {@link TryAliasParams} → {@link TriedAlias}: what a new name would match in the archive, before it is added. Nothing is changed.
 * Rejected with a sentence for an entity that no registry declares. Cancellable.
 */
export const tryAliasRequest = 'ministryNews/tryAlias';

export interface TryAliasParams {
  /** The entity's id. */
  readonly entity: string;
  readonly alias: string;
  /** Default: by its letters. */
  readonly use?: 'short' | 'acronym' | 'wrong';
}

export interface TriedAlias {
  /** The entity's own name. */
  readonly name: string;
  readonly use: 'short' | 'acronym' | 'wrong';
  /** Places that would be recognised and are not yet, in how many articles, and how many of them by this very name. */
  readonly gained: number;
  readonly articles: number;
  readonly direct: number;
  /** Places with these words that are recognised as the entity already. */
  readonly known: number;
  /** Places that would no longer be recognised. */
  readonly lost: number;
  /** The first of the gained places; `was`: what it is taken for now. */
  readonly samples: readonly (PlaceItem & { readonly line: string; readonly was?: string })[];
  /** Names that would lead to two entities. */
  readonly conflicts: readonly (PlaceItem & { readonly message: string })[];
}

/** Request {@link EntityAtParams} → {@link EntityItem} | null: what stands at a place of an open document. */
export const entityAtRequest = 'ministryNews/entityAt';

export interface EntityAtParams {
  readonly uri: string;
  readonly position: RangeItem['start'];
}

/** Request {@link ClearanceParams} → {@link ClearanceSheet} | null for a document that is no open article. */
export const clearanceRequest = 'ministryNews/clearance';

export interface ClearanceParams {
  readonly uri: string;
  /** The text of the article's annotation file, null where there is none. */
  readonly annotations: string | null;
}

export interface ClearanceSheet {
  readonly rows: readonly ClearanceRow[];
  /** Decisions about words that are no longer there. */
  readonly orphans: readonly {
    readonly id: string;
    readonly act: DecisionAct;
    readonly exact: string;
    readonly note?: string;
    readonly by: string;
    readonly at: string;
  }[];
  /** In the order of the file. */
  readonly notes: readonly {
    readonly id: string;
    readonly exact: string;
    readonly note: string;
    readonly by: string;
    readonly at: string;
    readonly range: RangeItem;
  }[];
  /** Why the annotation file is not used. */
  readonly problem?: string;
}

export interface ClearanceRow {
  readonly kind:
    'meeting' | 'official' | 'organisation' | 'document' | 'place' | 'acronym' | 'date' | 'title' | 'figure';
  readonly text: string;
  readonly state: 'conflicts' | 'unknown' | 'agrees';
  readonly evidence: string;
  /** Everywhere in the article. */
  readonly ranges: readonly RangeItem[];
  readonly verified?: { readonly id: string; readonly by: string; readonly at: string };
}

/**
 * Request {@link DecideParams} → {@link Decided}: what to write into the article's annotation file. The client writes it, whole and only
 * if the file still says what was sent here.
 */
export const decideRequest = 'ministryNews/decide';

export interface DecideParams {
  readonly uri: string;
  readonly annotations: string | null;
  /** The article's path as the annotation names it, relative to the workspace folder. */
  readonly source: string;
  readonly row: Pick<ClearanceRow, 'kind' | 'text'> & { readonly range: RangeItem };
  /** Who verified it and when (ISO 8601); null takes every verification of the row back. */
  readonly verified: { readonly by: string; readonly at: string } | null;
}

/** One of the two: the whole text of the file, or why nothing is to be written. */
export interface Decided {
  readonly text?: string;
  readonly refused?: string;
  /** What was done, where a person cannot see it in the article. */
  readonly done?: string;
}

/** Request, no parameters → {@link ConflictGroup}[]. Checks every article; cancellable. */
export const conflictsRequest = 'ministryNews/conflicts';

export interface ConflictGroup {
  readonly entity: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly conflicts: readonly ConflictItem[];
}

export interface ConflictItem {
  readonly code: string;
  readonly message: string;
  readonly place: PlaceItem;
  readonly others: readonly (PlaceItem & { readonly message: string })[];
}

/** Request {@link RepairParams} → {@link Repaired} | null for a text that is right: what somebody pastes, put right. */
export const repairRequest = 'ministryNews/repair';

export interface RepairParams {
  /** Of the document into which the text goes: it tells the language. */
  readonly uri: string;
  readonly text: string;
}

export interface Repaired {
  readonly text: string;
  /** What was done, as an editor shows it: "Paste as Unicode (from TCVN3), without invisible characters". */
  readonly title: string;
}
