/** Reads all registry files together into validated entities; whatever cannot be used becomes a problem at its place. */
import type { FileId, SourceFile } from '../text/span.ts';
import { ambiguousNames } from './ambiguousNames.ts';
import { buildEntities } from './buildEntities.ts';
import { buildMemberships } from './buildMemberships.ts';
import { declare } from './declarations.ts';
import { fingerprint } from './fingerprint.ts';
import type { EntityId, IgnoredFinding, Membership, Registry, RegistryProblem } from './model.ts';
import { overlappingSeats } from './overlappingSeats.ts';
import { MAX_PROBLEMS } from './problems.ts';
import { readRegistryFile } from './readRegistryFile.ts';
import type { FileToRead, RegistryFile } from './readRegistryFile.ts';
import { resolver } from './references.ts';
import { withoutLoops } from './withoutLoops.ts';

export interface RegistryText extends SourceFile {
  /** Comes with the program: an entry or post that a newsroom writes itself takes the place of this file's. */
  readonly isStarter?: boolean;
}

/**
 * Total, and independent of the order of the files. Of two versions of one file the last counts. An earlier registry changes
 * nothing but the time it takes: files that were in it with the same text are not parsed again.
 */
export function readRegistry(sources: readonly RegistryText[], earlier?: Registry): Registry {
  const byName = new Map(sources.map((source) => [source.file, source]));
  const ordered = [...byName.values()].sort((a, b) => compare(a.file, b.file));
  const known = earlier && parsedFor.get(earlier);
  const parsed = new Map(ordered.map((source) => [source.file, parse(source, known?.get(source.file))]));
  const starters = new Set(ordered.filter(({ isStarter }) => isStarter).map(({ file }) => file));
  // What comes with the program first: where two entries clash, the newsroom's is the one that can be mended.
  const files = Array.from(parsed.values(), (each) => forReading(each, starters)).sort(
    (a, b) => Number(b.isStarter) - Number(a.isStarter),
  );

  const declarations = declare(files);
  const resolve = resolver(declarations);
  const entities = withoutLoops(buildEntities(declarations, resolve), declarations);
  const memberships = buildMemberships(files, entities, resolve);
  const membershipsOf = indexMemberships(memberships);
  const allowedAcronyms = allowedIn(files);
  const ignored = ignoredIn(files);
  const problems = [
    ...files.flatMap((file) => file.problems.found),
    ...overlappingSeats(entities, membershipsOf).slice(0, MAX_PROBLEMS),
    ...ambiguousNames(entities.values()).slice(0, MAX_PROBLEMS),
  ];
  const registry: Registry = {
    entities,
    memberships,
    membershipsOf,
    allowedAcronyms,
    ignored,
    problems: problems.sort(byPlace),
    files: ordered.map(({ file }) => file),
    fingerprint: fingerprint({ entities: entities.values(), memberships, allowedAcronyms, ignored }),
  };
  parsedFor.set(registry, parsed);
  return registry;
}

interface ParsedFile {
  readonly text: string;
  readonly file: RegistryFile;
}

/** What the files of a registry say by themselves; gone with the registry. */
const parsedFor = new WeakMap<Registry, ReadonlyMap<FileId, ParsedFile>>();

const parse = (source: SourceFile, known: ParsedFile | undefined): ParsedFile =>
  known?.text === source.text ? known : { text: source.text, file: readRegistryFile(source) };

/** What is wrong between files is added to the problems of each, and is another matter in the next registry. */
const forReading = ({ file }: ParsedFile, starters: ReadonlySet<FileId>): FileToRead => ({
  ...file,
  isStarter: starters.has(file.problems.file),
  problems: { ...file.problems, found: [...file.problems.found] },
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byPlace = (a: RegistryProblem, b: RegistryProblem): number =>
  compare(a.place.file, b.place.file) || a.place.span.start - b.place.span.start || a.place.span.end - b.place.span.end;

function indexMemberships(memberships: readonly Membership[]): Registry['membershipsOf'] {
  const index = new Map<EntityId, Membership[]>();
  const none: readonly Membership[] = [];
  for (const membership of memberships) {
    for (const id of [membership.person, membership.organization]) {
      const list = index.get(id);
      if (list === undefined) index.set(id, [membership]);
      else list.push(membership);
    }
  }
  return (entity) => index.get(entity) ?? none;
}

const allowedIn = (files: readonly RegistryFile[]): ReadonlySet<string> =>
  new Set(
    files.flatMap(({ records }) =>
      records.allowed.flatMap(({ fields }) => (fields.acronyms ?? []).map(({ value }) => value)),
    ),
  );

const ignoredIn = (files: readonly RegistryFile[]): readonly IgnoredFinding[] =>
  files.flatMap(({ records }) =>
    records.ignored.flatMap(({ file, fields: { code, path, exact, prefix, suffix, reason, until } }) =>
      code === undefined || exact === undefined
        ? []
        : {
            code: code.value,
            ...(path && { path: path.value }),
            exact: exact.value,
            ...(prefix && { prefix: prefix.value }),
            ...(suffix && { suffix: suffix.value }),
            ...(reason && { reason: reason.value }),
            ...(until && { until: until.value }),
            declaredAt: { file, span: exact.span },
          },
    ),
  );

// Last, because it is computed when this module is loaded.
/** What there is without any registry file. */
export const emptyRegistry: Registry = readRegistry([]);
