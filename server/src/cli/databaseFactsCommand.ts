/** `ministry-news facts --postgres URL NAME`: what an archive in a database knows of an entity, printed as for one in memory. */
import type { Archive, Page, PageAsked } from '../archive/model.ts';
import type { IndexedClaim } from '../core/corpus/model.ts';
import { entityFacts, type EntityFacts } from '../core/formats/entityFacts.ts';
import { entityId, type EntityId } from '../core/registry/model.ts';
import { skeleton } from '../core/text/comparison.ts';
import type { FileId, Localized } from '../core/text/span.ts';
import { fail } from './fail.ts';
import { type FactsFormat, renderFacts } from './factsCommand.ts';
import { type LoadOptions, nameFiles } from './loadWorkspace.ts';
import { insideAmong, type KnownEntity, namedAmong, unknownEntity } from './namedEntities.ts';
import { registryOf } from './registryOf.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

export interface DatabaseFactsOptions extends LoadOptions {
  readonly postgres: string;
  readonly format: FactsFormat;
  readonly name?: string;
}

export async function databaseFactsCommand(
  surroundings: Surroundings,
  paths: readonly string[],
  { name, format, ...options }: DatabaseFactsOptions,
): Promise<ExitCode> {
  const { language, complain } = surroundings;
  if (name === undefined || format === 'popolo') return fail(surroundings, oneEntity[language]);
  const named = nameFiles(surroundings, paths.length === 0 ? ['.'] : paths, options);
  if (named.kind === 'refused') return fail(surroundings, named.reason[language]);
  const { registry, problems } = registryOf(surroundings, named);
  for (const { path, message } of problems) complain(`${path}: ${message[language]}\n`);
  const { openArchive } = await surroundings.openDatabase();
  const opened = await openArchive(options.postgres, registry);
  if (opened.kind === 'refused') return fail(surroundings, opened.reason[language]);
  const archive = opened.value;
  try {
    if (archive.loadedWith !== registry.fingerprint) complain(`${otherRegistries[language]}\n`);
    const ids = await namedIn(archive, name);
    if (ids.length === 0) return fail(surroundings, unknownEntity(name)[language]);
    const facts: EntityFacts[] = [];
    for (const id of ids) {
      const { known, isWhole } = await factsIn(archive, id);
      if (known !== undefined) facts.push(known);
      if (!isWhole) complain(`${onlyFirst(id)[language]}\n`);
    }
    surroundings.print(renderFacts(facts, format, options.messageLanguage ?? language));
    return problems.some(({ code }) => code === 'file.unreadable') ? 2 : 0;
  } finally {
    await archive.close();
  }
}

/** The id itself, else those of the likeliest entities that bear the name, else those with it inside theirs. */
async function namedIn(archive: Archive, name: string): Promise<readonly EntityId[]> {
  const asId = await archive.entity(entityId(name));
  if (asId !== undefined) return [asId.id];
  const alike = await archive.entitiesLike(name);
  const bearing = alike.filter(({ name: found }) => skeleton(found) === skeleton(name));
  const known: KnownEntity[] = [];
  for (const { id, name: found } of bearing.length > 0 ? bearing : alike) {
    const registered = archive.registry.entities.get(id)?.names.map(({ text }) => text) ?? [];
    const summary = await archive.entity(id);
    const names = await archive.namesOf(id);
    known.push({
      id,
      names: [...registered, ...(summary === undefined ? [] : [summary.name]), found, ...names.keys()],
    });
  }
  known.sort((a, b) => (a.id < b.id ? -1 : 1));
  const exactly = namedAmong(known, name);
  return (exactly.length > 0 ? exactly : insideAmong(known, name)).map(({ id }) => id);
}

async function factsIn(
  archive: Archive,
  asked: EntityId,
): Promise<{ readonly known: EntityFacts | undefined; readonly isWhole: boolean }> {
  const id = await archive.canonical(asked);
  const claims = await firstRows<IndexedClaim>((page) => archive.claimsOf(id, page));
  const articles = await firstRows<FileId>((page) => archive.articlesOf(id, page));
  const summaries = new Map((await archive.summaries(articles.rows)).map((summary) => [summary?.file, summary]));
  const summary = await archive.entity(id);
  const names = await archive.namesOf(id);
  const editions = await archive.editionsOf(id);
  const known = entityFacts(
    {
      registry: archive.registry,
      canonical: () => id,
      entity: (other) => (other === id ? summary : undefined),
      namesOf: () => names,
      claimsOf: () => claims.rows,
      editionsOf: () => editions,
      articlesOf: () => articles.rows,
      summary: (file) => summaries.get(file),
    },
    id,
  );
  return { known, isWhole: claims.isWhole && articles.isWhole };
}

/** A person reads no more than this; whoever wants all asks the database. */
const MOST_ARTICLES = 1000;

async function firstRows<Row>(
  ask: (page: PageAsked) => Promise<Page<Row>>,
): Promise<{ readonly rows: readonly Row[]; readonly isWhole: boolean }> {
  const { rows, next } = await ask({ articles: MOST_ARTICLES });
  return { rows, isWhole: next === undefined };
}

const oneEntity: Localized = {
  vi: 'Với --postgres, lệnh facts cần một tên và in dạng text hoặc json.',
  en: 'With --postgres the command "facts" needs a name, and prints text or json.',
};

const otherRegistries: Localized = {
  vi: 'Kho bài đã được nạp với danh bạ khác: hãy chạy lại "ministry-news index" để câu trả lời khớp với danh bạ này.',
  en: 'The archive was loaded with other registries: run "ministry-news index" again for answers that agree with these.',
};

const onlyFirst = (id: EntityId): Localized => ({
  vi: `${id}: chỉ in ${MOST_ARTICLES} bài đầu tiên.`,
  en: `${id}: only the first ${MOST_ARTICLES} articles are printed.`,
});
