/** Lists the articles and registry files below folders, always in the same order. */
import ignore, { type Ignore } from 'ignore';
import type { Entry, FileProblem, FileSystem } from './fileSystem.ts';
import { refusalProblem } from './refusals.ts';

export interface FoundFiles {
  /** `*.txt` and `*.md`, by path. */
  readonly articles: readonly string[];
  /** `*.registry.yaml`, by path. */
  readonly registries: readonly string[];
  readonly problems: readonly FileProblem[];
}

export interface FindOptions {
  /** Globs as in `.gitignore`, relative to the folder searched (`ministryNews.files.exclude`). */
  readonly exclude: readonly string[];
}

/**
 * What a name says the file is; anything else is none of our business. `~$…`, `.#…` and `._…` bear the name of a text, and are notes of a
 * word processor, an editor or a Mac beside it.
 */
export function fileRole(path: string): 'article' | 'registry' | undefined {
  if (/(?:^|\/)(?:~\$|\.#|\._)[^/]*$/.test(path)) return undefined;
  if (/\.registry\.yaml$/i.test(path)) return 'registry';
  return /\.(txt|md)$/i.test(path) ? 'article' : undefined;
}

/**
 * Searches the folders, leaving out what `.gitignore` files and `exclude` name, `node_modules` and `.git`.
 * Links are followed after everything else, and only to places not seen yet, so that a file is listed once, under its
 * own path where it has one.
 */
export function findFiles(files: FileSystem, roots: readonly string[], options: FindOptions): FoundFiles {
  const search: Search = {
    files,
    exclude: ignore().add([...options.exclude]),
    articles: [],
    registries: [],
    problems: [],
    seen: new Set(),
    links: [],
  };
  for (const root of roots) searchRoot(search, root);
  return {
    articles: [...new Set(search.articles)].sort(byPath),
    registries: [...new Set(search.registries)].sort(byPath),
    problems: search.problems,
  };
}

/** By UTF-16 code units: the same on every machine, whatever its language. */
export function byPath(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `folder/name`, without the `./` of the current folder. */
export function joinPath(folder: string, name: string): string {
  if (folder === '' || folder === '.') return name;
  return folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
}

interface Search {
  readonly files: FileSystem;
  readonly exclude: Ignore;
  readonly articles: string[];
  readonly registries: string[];
  readonly problems: FileProblem[];
  /** Real paths of folders entered and of linked files listed. */
  readonly seen: Set<string>;
  readonly links: Visit[];
}

/** One `.gitignore`, and how its folder calls a path of the search: `above` in front, the first `drop` letters away. */
interface Rules {
  readonly rules: Ignore;
  readonly above: string;
  readonly drop: number;
}

interface Visit {
  readonly path: string;
  /** Relative to the folder searched; empty for that folder itself. */
  readonly relative: string;
  /** Outermost first. */
  readonly rules: readonly Rules[];
}

/** By the name of a folder. */
export const isNeverSearched = (name: string): boolean => name === 'node_modules' || name === '.git';

function searchRoot(search: Search, root: string): void {
  const real = search.files.realPath(root);
  if (!real.ok) {
    search.problems.push(refusalProblem(root, real.refusal));
    return;
  }
  searchFolder(search, { path: root, relative: '', rules: rulesAbove(search.files, real.value) }, real.value);
  // Links found on the way may lead to folders with links of their own, which join the queue.
  for (let link = search.links.shift(); link !== undefined; link = search.links.shift()) followLink(search, link);
}

/** `real` is the folder's own place on disk, by which it is recognised when a link leads here again. */
function searchFolder(search: Search, top: Visit, real: string): void {
  const waiting: { readonly visit: Visit; readonly real: string }[] = [{ visit: top, real }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { visit, real: place } = next;
    if (search.seen.has(place)) continue;
    search.seen.add(place);
    const listing = search.files.list(visit.path === '' ? '.' : visit.path);
    if (!listing.ok) {
      search.problems.push(refusalProblem(visit.path, listing.refusal));
      continue;
    }
    const rules = withOwnRules(search.files, visit, listing.value);
    for (const entry of listing.value) {
      if (entry.kind === 'other' || isNeverSearched(entry.name)) continue;
      const relative = joinPath(visit.relative, entry.name);
      if (isLeftOut(search, rules, relative, entry.kind === 'folder')) continue;
      const child = { path: joinPath(visit.path, entry.name), relative, rules };
      if (entry.kind === 'folder') waiting.push({ visit: child, real: joinPath(place, entry.name) });
      else if (entry.kind === 'link') search.links.push(child);
      else keep(search, child.path);
    }
  }
}

function followLink(search: Search, link: Visit): void {
  const stat = search.files.stat(link.path);
  const real = search.files.realPath(link.path);
  if (!stat.ok || !real.ok) {
    const refusal = !stat.ok ? stat.refusal : !real.ok ? real.refusal : 'failed';
    // A link to nothing matters only where an article was expected.
    if (fileRole(link.path) !== undefined || refusal === 'loop')
      search.problems.push(refusalProblem(link.path, refusal));
    return;
  }
  if (stat.value.kind === 'folder') {
    if (isLeftOut(search, link.rules, link.relative, true)) return;
    const own = search.files.realPath(parentOf(link.path));
    if (own.ok && isInside(own.value, real.value)) search.problems.push(refusalProblem(link.path, 'loop'));
    else searchFolder(search, link, real.value);
  } else if (stat.value.kind === 'file' && fileRole(link.path) !== undefined) {
    const folder = parentOf(real.value);
    // A file whose own folder was searched is listed there.
    if (search.seen.has(real.value) || (search.seen.has(folder) && fileRole(real.value) !== undefined)) return;
    search.seen.add(real.value);
    keep(search, link.path);
  }
}

function keep(search: Search, path: string): void {
  const role = fileRole(path);
  if (role === 'article') search.articles.push(path);
  else if (role === 'registry') search.registries.push(path);
}

/** The innermost `.gitignore` that says anything decides; `exclude` leaves out beyond appeal. */
function isLeftOut(search: Search, rules: readonly Rules[], relative: string, isFolder: boolean): boolean {
  const path = isFolder ? `${relative}/` : relative;
  if (search.exclude.ignores(path)) return true;
  for (let i = rules.length - 1; i >= 0; i--) {
    const own = rules[i];
    if (own === undefined) continue;
    const result = own.rules.test(own.above + path.slice(own.drop));
    if (result.ignored) return true;
    if (result.unignored) return false;
  }
  return false;
}

function withOwnRules(files: FileSystem, visit: Visit, listing: readonly Entry[]): readonly Rules[] {
  if (!listing.some((entry) => entry.name === '.gitignore')) return visit.rules;
  const rules = readRules(files, joinPath(visit.path, '.gitignore'));
  if (rules === undefined) return visit.rules;
  return [...visit.rules, { rules, above: '', drop: visit.relative === '' ? 0 : visit.relative.length + 1 }];
}

/** Rules of the folders between the repository's top and the folder searched; none outside a repository. */
function rulesAbove(files: FileSystem, root: string): readonly Rules[] {
  const found: Rules[] = [];
  let folder = root;
  while (!files.stat(joinPath(folder, '.git')).ok) {
    const parent = parentOf(folder);
    if (parent === folder || parent === '') return [];
    const above = `${root.slice(parent.endsWith('/') ? parent.length : parent.length + 1)}/`;
    const rules = readRules(files, joinPath(parent, '.gitignore'));
    // A folder that somebody names is searched, even one that the repository ignores.
    if (rules !== undefined && !rules.ignores(above)) found.push({ rules, above, drop: 0 });
    folder = parent;
  }
  return found.toReversed();
}

function readRules(files: FileSystem, path: string): Ignore | undefined {
  const bytes = files.read(path, 1024 * 1024);
  return bytes.ok ? ignore().add(new TextDecoder().decode(bytes.value)) : undefined;
}

function parentOf(path: string): string {
  const slash = path.lastIndexOf('/');
  if (slash < 0) return '.';
  return slash === 0 ? '/' : path.slice(0, slash);
}

function isInside(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith('/') ? outer : `${outer}/`);
}
