/**
 * The only mutable state of the server: what is open, what is on disk, the settings, and the snapshot made of them. Texts
 * go in at once; they are read when somebody asks, so that a burst of keystrokes costs one reading.
 */
import { allChecks } from '../core/checks/all.ts';
import { registryFindings } from '../core/checks/registryProblems.ts';
import { staleIgnores } from '../core/checks/staleIgnores.ts';
import type { Check, Finding } from '../core/checks/model.ts';
import type { KeptFindings } from '../core/checks/keptFindings.ts';
import { runChecksWithFailures } from '../core/checks/run.ts';
import { applyChange, emptySnapshot, staleFiles } from '../core/corpus/applyChange.ts';
import type { Snapshot } from '../core/corpus/model.ts';
import { createGathering } from '../core/corpus/gathering.ts';
import type { PackedArticle } from '../core/corpus/packArticle.ts';
import type { Article } from '../core/mentions/model.ts';
import { analyse } from '../core/mentions/analyse.ts';
import { createReader } from '../core/mentions/reader.ts';
import { emptyRegistry, readRegistry, type RegistryText } from '../core/registry/readRegistry.ts';
import type { Registry } from '../core/registry/model.ts';
import type { FileId, Language, SourceFile } from '../core/text/span.ts';
import { type AnnotationFiles, newlyDecided, withAnnotations } from '../files/annotationFiles.ts';
import type { FileProblem } from '../files/fileSystem.ts';
import { fileRole } from '../files/findFiles.ts';
import { readArticle } from '../files/readArticle.ts';
import { defaultSettings, type Settings } from '../settings.ts';
import { inWords } from './answer.ts';
import { createFailedChecks } from './failedChecks.ts';
import { changeDocument, type OpenDocument } from './documents.ts';
import type { Environment } from './environment.ts';
import type { KeptIndex } from './keptIndex.ts';
import { createOpenFindings } from './openFindings.ts';
import { lineTable, type LineTable, type TextChange } from './positions.ts';
import { readPacked } from './readPacked.ts';
import { isAbsolute, uriOf } from './uris.ts';

export type RegistryKind = 'workspace' | 'setting' | 'starter';

export interface RegistrySource {
  readonly text: string;
  readonly kind: RegistryKind;
}

export class Session {
  readonly environment: Environment;
  settings: Settings = defaultSettings;
  /** Workspace folders whose files can be read. */
  folders: readonly FileId[] = [];
  #snapshot: Snapshot = emptySnapshot(emptyRegistry);
  /** Closed articles that were read and that the snapshot has not taken in. */
  #gathered = createGathering();
  readonly #documents = new Map<FileId, OpenDocument>();
  /** Articles on disk that belong to the workspace. */
  #listed: ReadonlySet<FileId> = new Set();
  /** Registry files on disk, in the order in which they count. */
  #registries: ReadonlyMap<FileId, RegistrySource> = new Map();
  #annotations: AnnotationFiles = new Map();
  /** Open articles that the snapshot has not seen in their last version. */
  readonly #unread = new Set<FileId>();
  /** The registry of the texts as they are; the snapshot's may lag behind while somebody types in a registry file. */
  #registry: Registry | undefined;
  /** Saves parsing the files that have not changed since. */
  #lastRegistry: Registry | undefined;
  /** Line tables of files that are not open; small, and forgotten with the files. */
  readonly #tables = new Map<FileId, LineTable>();
  readonly #reader = createReader();
  readonly #found = createOpenFindings((article, kept) => this.check(article, kept));
  readonly #logged = new Set<string>();
  readonly failedChecks = createFailedChecks((message) => this.#logOnce(message));
  /** What earlier sessions have read, where the client has a place for it. */
  kept: KeptIndex | undefined;
  /** Called when a registry's text has changed. */
  onRegistryChange: () => void = () => undefined;

  constructor(environment: Environment) {
    this.environment = environment;
  }

  // — What the editor tells —

  open(document: OpenDocument): void {
    this.#documents.set(document.file, document);
    this.#tables.delete(document.file);
    this.#noteChange(document);
  }

  change(file: FileId, version: number, changes: readonly TextChange[]): void {
    const before = this.#documents.get(file);
    if (before === undefined) return;
    const document = changeDocument(before, version, changes);
    this.#documents.set(file, document);
    this.#noteChange(document);
  }

  close(file: FileId): void {
    const document = this.#documents.get(file);
    this.#documents.delete(file);
    this.#found.close(file);
    this.#reader.forget(file);
    this.#unread.delete(file);
    if (document?.role === 'registry') this.#forgetRegistry();
    else if (document?.role === 'article') {
      this.readFromDisk([file]);
      this.#snapshot = this.#gathered.takeOneInto(this.#snapshot, file);
    }
  }

  #noteChange({ file, role }: OpenDocument): void {
    if (role === 'registry') this.#forgetRegistry();
    else if (role === 'article') this.#unread.add(file);
  }

  // — What is asked —

  /** Everything that was told so far, read; closed articles as far as they were taken in. */
  current(): Snapshot {
    if (this.#unread.size > 0) {
      const upserted = [...this.#unread].flatMap((file) => this.#openSource(file) ?? []);
      this.#unread.clear();
      this.#apply(upserted, []);
    }
    return this.#snapshot;
  }

  document(file: FileId): OpenDocument | undefined {
    return this.#documents.get(file);
  }

  documents(): Iterable<OpenDocument> {
    return this.#documents.values();
  }

  uriOf(file: FileId): string {
    return this.#documents.get(file)?.uri ?? uriOf(file);
  }

  isRegistry(file: FileId): boolean {
    return fileRole(file) === 'registry';
  }

  /** As the texts are now. */
  registry(): Registry {
    if (this.#registry === undefined) {
      this.#registry = readRegistry(this.registrySources(), this.#lastRegistry);
      this.#lastRegistry = this.#registry;
    }
    return this.#registry;
  }

  /** With which articles are read; a newer one may wait to be adopted. */
  get registryInUse(): Registry {
    return this.#snapshot.registry;
  }

  registries(): readonly { readonly file: FileId; readonly kind: RegistryKind }[] {
    return Array.from(this.#registries, ([file, { kind }]) => ({ file, kind }));
  }

  /** Undefined for a file that is no registry on disk. */
  registryKind(file: FileId): RegistryKind | undefined {
    return this.#registries.get(file)?.kind;
  }

  listed(): ReadonlySet<FileId> {
    return this.#listed;
  }

  /** Where the lines of a file start, open or on disk; undefined when it cannot be read. */
  table(file: FileId): LineTable | undefined {
    const open = this.#documents.get(file)?.table;
    if (open !== undefined) return open;
    const known = this.#tables.get(file);
    if (known !== undefined) return known;
    const text = this.#registries.get(file)?.text ?? this.#readText(file);
    if (text === undefined) return undefined;
    if (this.#tables.size >= mostTables) this.#tables.clear();
    const table = lineTable(text);
    this.#tables.set(file, table);
    return table;
  }

  /** The article as it is now; one that is not open is read again. */
  article(file: FileId): Article | undefined {
    const held = this.current().article(file);
    if (held !== undefined) return held;
    const text = this.#readText(file);
    return text === undefined ? undefined : analyse(this.source(file, text), this.#snapshot.lexicon);
  }

  registryText(file: FileId): string | undefined {
    return this.#documents.get(file)?.table.text ?? this.#registries.get(file)?.text;
  }

  /** Those of an open article or a registry file. */
  findings(file: FileId): readonly Finding[] {
    if (this.isRegistry(file)) {
      const { levels } = this.settings;
      return [
        ...registryFindings(this.registry(), levels).filter(({ place }) => place.file === file),
        ...this.failedChecks.guard('registry.stale-ignore', file, () =>
          staleIgnores(this.current(), this.environment.today(), levels, this.isComplete(), file),
        ),
      ];
    }
    return this.#found.of(file, this.current());
  }

  /** Every article of the workspace has been read. */
  isComplete(): boolean {
    return this.#listed.size > 0 && this.#snapshot.articleCount >= this.#listed.size;
  }

  /** A check that throws is logged once; the others have answered. `isAsked`: leaves the other checks out. */
  check(article: Article | undefined, kept?: KeptFindings, isAsked?: (check: Check) => boolean): readonly Finding[] {
    if (article === undefined) return [];
    const context = { snapshot: this.#snapshot, today: this.environment.today() };
    const { checks: all = allChecks } = this.environment;
    const checks = isAsked === undefined ? all : all.filter(isAsked);
    const { findings, failures } = runChecksWithFailures(article, context, this.settings.levels, checks, kept);
    for (const { code, error } of failures) this.failedChecks.note(code, article.file, error);
    return findings;
  }

  /** The language to speak in where no article is meant. */
  ownLanguage(): Language {
    return this.settings.messageLanguage === 'en' ? 'en' : 'vi';
  }

  /** The language to speak about a file in. */
  language(file: FileId): Language {
    const { messageLanguage } = this.settings;
    if (messageLanguage !== 'auto') return messageLanguage;
    const snapshot = this.current();
    return snapshot.article(file)?.language ?? snapshot.summary(file)?.language ?? 'vi';
  }

  // — What the disk tells —

  /** Levels or languages have changed: what was found is found again. */
  readonly forgetFindings = (): void => this.#found.forget();

  /** What one of them is on disk now. */
  setRegistry(file: FileId, text: string): void {
    const known = this.#registries.get(file);
    if (known !== undefined) this.setRegistries(new Map(this.#registries).set(file, { ...known, text }));
  }

  setRegistries(registries: ReadonlyMap<FileId, RegistrySource>): void {
    const before = this.#registries;
    this.#registries = registries;
    const same =
      before.size === registries.size && [...registries].every(([file, { text }]) => before.get(file)?.text === text);
    if (same) return;
    for (const file of [...before.keys(), ...registries.keys()]) this.#tables.delete(file);
    this.#forgetRegistry();
  }

  /** Takes the registry as it is now. Answers the articles that an earlier one explained and that have to be read again. */
  adoptRegistry(): readonly FileId[] {
    const registry = this.registry();
    if (registry === this.#snapshot.registry) return [];
    const snapshot = this.#gathered.takeAllInto(this.#snapshot);
    this.#snapshot = applyChange(snapshot, { upserted: [], removed: [], registry }, this.#options);
    return staleFiles(this.#snapshot);
  }

  annotations(): AnnotationFiles {
    return this.#annotations;
  }

  /** Open articles follow at once. Answers the closed ones that have to be read again. */
  setAnnotations(annotations: AnnotationFiles): readonly FileId[] {
    const changed = newlyDecided(this.#annotations, annotations);
    this.#annotations = annotations;
    for (const file of changed) if (this.#documents.get(file)?.role === 'article') this.#unread.add(file);
    return changed.filter((file) => this.#listed.has(file) && !this.#documents.has(file));
  }

  source(file: FileId, text: string): SourceFile {
    return withAnnotations(this.#annotations, file, text);
  }

  /** The articles of the workspace; those that are gone are forgotten. Answers those that are new. */
  setListed(listed: ReadonlySet<FileId>): readonly FileId[] {
    const removed = [...this.#listed].filter((file) => !listed.has(file) && !this.#documents.has(file));
    const added = [...listed].filter((file) => !this.#listed.has(file));
    this.#listed = listed;
    if (removed.length > 0) this.#apply([], removed);
    return added;
  }

  /** Reads files as they are on disk, or takes what an earlier session has read; open ones stay as the editor has them. */
  readFromDisk(files: Iterable<FileId>): void {
    const removed: FileId[] = [];
    for (const file of files) {
      if (this.#documents.has(file)) continue;
      this.#tables.delete(file);
      const before = this.environment.files.away?.misses;
      const packed = this.#listed.has(file) ? readPacked(this, file, this.#snapshot) : undefined;
      if (packed !== undefined) this.#gathered.add(packed, this.#snapshot);
      // What has to be fetched first stays as it was until then.
      else if (this.environment.files.away?.misses === before) removed.push(file);
    }
    if (removed.length > 0) this.#apply([], removed);
  }

  /** Gathers what somebody else has read of a closed article; undefined where there is none any more. */
  take(file: FileId, packed: PackedArticle | undefined): void {
    if (this.#documents.has(file)) return;
    this.#tables.delete(file);
    if (packed === undefined || !this.#listed.has(file)) this.#apply([], [file]);
    else this.#gathered.add(packed, this.#snapshot);
  }

  /** Takes in what was gathered, as far as it is due. Answers whether there is more to do when the time is over. */
  takeIn(until: number, isMoreToCome: boolean): boolean {
    if (!this.#gathered.isDue(this.#snapshot, isMoreToCome)) return false;
    while (this.#gathered.step(this.#snapshot)) if (this.environment.now() >= until) return true;
    this.#snapshot = this.#gathered.takeInto(this.#snapshot);
    return this.#gathered.isDue(this.#snapshot, isMoreToCome);
  }

  /** Begins again with nothing but the registries and the open articles. */
  startOver(): void {
    this.#gathered = createGathering();
    this.#snapshot = emptySnapshot(this.registry());
    this.#tables.clear();
    this.#unread.clear();
    const upserted = [...this.#documents.keys()].flatMap((file) => this.#openSource(file) ?? []);
    this.#apply(upserted, []);
  }

  #apply(upserted: readonly SourceFile[], removed: readonly FileId[]): void {
    for (const { file } of upserted) this.#gathered.drop(file);
    for (const file of removed) this.#gathered.drop(file);
    try {
      this.#snapshot = applyChange(this.#snapshot, { upserted, removed }, this.#options);
    } catch (error) {
      if (upserted.length > 1) {
        this.#apply([], removed);
        for (const source of upserted) this.#apply([source], []);
        return;
      }
      const files = upserted.map(({ file }) => file);
      if (files.length === 0) throw error;
      this.environment.log(`Reading ${files.join(', ')} failed: ${inWords(error)}`);
      this.#apply([], [...removed, ...files]);
    }
  }

  /** Only open articles keep their text. */
  readonly #options = {
    keepText: (file: FileId): boolean => this.#documents.has(file),
    analyse: this.#reader.read,
  };

  #forgetRegistry(): void {
    this.#registry = undefined;
    this.onRegistryChange();
  }

  #openSource(file: FileId): SourceFile | undefined {
    const document = this.#documents.get(file);
    return document?.role === 'article' ? this.source(file, document.table.text) : undefined;
  }

  /** What comes back with every reading is told once. */
  #logOnce(message: string): void {
    if (!this.#logged.has(message)) this.environment.log(message);
    this.#logged.add(message);
  }

  /** Open registry files as the editor has them, also those outside the workspace. */
  registrySources(): readonly RegistryText[] {
    const texts = new Map(Array.from(this.#registries, ([file, { text }]) => [file, text]));
    for (const { file, role, table } of this.#documents.values()) {
      if (role === 'registry') texts.set(file, table.text);
    }
    return Array.from(texts, ([file, text]) => ({
      file,
      text,
      isStarter: this.#registries.get(file)?.kind === 'starter',
    }));
  }

  #readText(file: FileId): string | undefined {
    if (!isAbsolute(file)) return undefined;
    const { decoded, problems } = readArticle(this.environment.files, file, this.settings.maxSize);
    this.logProblems(problems);
    return decoded?.text;
  }

  logProblems(problems: readonly FileProblem[]): void {
    for (const { path, code, message } of problems)
      if (code !== 'file.missing') this.#logOnce(`${path}: ${message.en}`);
  }
}

/** More line tables of closed files than this are not kept. */
const mostTables = 64;
