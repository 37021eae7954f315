/** Our own requests and notifications, beside those of LSP: names and types only, shared with the client. */
import type { Level } from './core/checks/model.ts';

/**
 * `initializationOptions`: the settings (the object of the section `ministryNews`, asked for again through
 * `workspace/configuration` where the client has it), either under `settings` or as the options themselves.
 */
export interface InitializationOptions {
  readonly settings?: unknown;
  /** Folder (path or `file:` URI) of the starter registry; default: `seeds/starter` beside the server's own folder. */
  readonly starterFolder?: string;
  /** Folder for the cache of the index. */
  readonly cacheFolder?: string;
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

/**
 * `workspace/executeCommand` knows the two commands under these names, for editors without our client. They are not the
 * names of the palette commands: an editor that registers the server's commands by itself would otherwise collide with them.
 */
export const serverCommands = {
  checkWorkspace: 'ministryNews.server.checkWorkspace',
  clearCache: 'ministryNews.server.clearCache',
} as const;

/** Scheme of the read-only pages about entities, asked for through `workspace/textDocumentContent`. */
export const dossierScheme = 'ministry-news';

/** The kind of the code action that applies every certain fix of an article. */
export const fixAllKind = 'source.fixAll.ministryNews';
