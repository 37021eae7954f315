/** What the editor's views ask: entities, their articles, the clearance sheet of an article, conflicts across the archive. */
import type { CancellationToken } from 'vscode-languageserver';
import { articlesAbout } from '../core/features/articlesAbout.ts';
import { clearanceSheet, type Verified } from '../core/features/clearanceSheet.ts';
import { compares, conflictsAmong, groupConflicts } from '../core/features/conflicts.ts';
import { entityCounts, entityList, prepareLists } from '../core/features/entityList.ts';
import { targetAt } from '../core/features/targetAt.ts';
import { prepareWorkspaceSymbol } from '../core/features/workspaceSymbol.ts';
import { readDecisions } from '../core/formats/decisions.ts';
import type { EntitySummary } from '../core/corpus/model.ts';
import { entityId } from '../core/registry/model.ts';
import type { Decision } from '../core/text/decision.ts';
import { anchorOf } from '../core/text/quote.ts';
import type { Language, Place } from '../core/text/span.ts';
import type {
  ArticleItem,
  ArticlesParams,
  ClearanceParams,
  ClearanceSheet,
  ConflictGroup,
  EntitiesParams,
  EntityAtParams,
  EntityCounts,
  EntityItem,
  EntityPage,
  PlaceItem,
} from '../protocol.ts';
import { dossierUri } from './dossiers.ts';
import type { Indexing } from './indexing.ts';
import { finished, inSlices, neverCancelled } from './inSlices.ts';
import { offsetAt, rangeOf } from './positions.ts';
import type { Session } from './session.ts';
import { toLocation } from './toProtocol.ts';
import { fileOf } from './uris.ts';

/** Each asked by a request of `protocol.ts`. */
export const views = { onEntityCounts, onEntities, onArticles, onEntityAt, onClearance, onConflicts };

/** A part of what handlers work with. */
export interface Context {
  readonly session: Session;
  readonly indexing: Indexing;
}

/** So that the first view opens at once: in the pauses of everything else. */
export async function prepareViews(session: Session): Promise<void> {
  // Completion asks while somebody types.
  await finished(prepareWorkspaceSymbol(session.current()), session.environment, neverCancelled);
  await finished(prepareLists(session.current()), session.environment, neverCancelled);
  // Nobody has read anything yet where an earlier session had read all: the first article that is opened must not wait.
  void session.current().lexicon;
}

function onEntityCounts({ session }: Context): EntityCounts {
  return entityCounts(session.current());
}

function onEntities({ session }: Context, { kind, query, order, from, most }: EntitiesParams): EntityPage {
  const { total, rows } = entityList(session.current(), { kind, query, order, from, most });
  // Of no article in particular: as a person who set no language reads most of them.
  const language = session.ownLanguage();
  return { total, entities: rows.map((row) => toItem(row, language)) };
}

const toItem = ({ id, kind, name, articles, registered }: EntitySummary, language: Language): EntityItem => ({
  id,
  kind,
  name,
  articles,
  registered,
  page: dossierUri(id, language),
});

function onArticles({ session }: Context, { entity }: ArticlesParams): readonly ArticleItem[] {
  return articlesAbout(session.current(), entityId(entity)).flatMap(({ at, day }) => {
    const location = toLocation(session, at);
    return location === undefined ? [] : [{ ...location, ...(day === undefined ? {} : { day }) }];
  });
}

function onEntityAt({ session }: Context, { uri, position }: EntityAtParams): EntityItem | null {
  const file = fileOf(uri);
  const table = session.document(file)?.table;
  const snapshot = session.current();
  const target = table === undefined ? undefined : targetAt(snapshot, file, offsetAt(table, position));
  const entity = target === undefined ? undefined : snapshot.entity(target.entity);
  return entity === undefined ? null : toItem(entity, session.language(file));
}

function onClearance({ session }: Context, { uri, annotations }: ClearanceParams): ClearanceSheet | null {
  const file = fileOf(uri);
  const snapshot = session.current();
  const article = snapshot.article(file);
  const table = session.document(file)?.table;
  if (article === undefined || table === undefined) return null;
  const language = session.language(file);
  const { decisions, problem } = readDecisions(annotations ?? undefined);
  const rows = clearanceSheet(snapshot, article, session.findings(file), anchored(article.text, decisions));
  return {
    rows: rows.map(({ kind, text, state, evidence, spans, verified }) => ({
      kind,
      text,
      state,
      evidence: evidence[language],
      ranges: spans.map((span) => rangeOf(table, span)),
      ...(verified === undefined ? {} : { verified: { id: verified.id, by: verified.by, at: verified.at } }),
    })),
    orphans: decisions
      .filter((decision) => anchorOf(article.text, decision) === undefined)
      .map(({ id, act, exact, note, creator, created }) => ({
        id,
        act,
        exact,
        by: creator,
        at: created,
        ...(note === undefined ? {} : { note }),
      })),
    notes: decisions.flatMap(({ note, ...decision }) => {
      const span = note === undefined ? undefined : anchorOf(article.text, decision);
      const { id, exact, creator, created } = decision;
      return note === undefined || span === undefined
        ? []
        : [{ id, exact, note, by: creator, at: created, range: rangeOf(table, span) }];
    }),
    ...(problem === undefined ? {} : { problem: problem.message[language] }),
  };
}

const anchored = (text: string, decisions: readonly Decision[]): readonly Verified[] =>
  decisions.flatMap((decision) => {
    const span = decision.act === 'verify' ? anchorOf(text, decision) : undefined;
    const { id, kind, creator, created } = decision;
    return span === undefined ? [] : [{ id, kind, span, by: creator, at: created }];
  });

/** Checks all articles, a slice at a time, and keeps what they disagree about. */
async function onConflicts(
  { session, indexing }: Context,
  _: unknown,
  token: CancellationToken,
): Promise<readonly ConflictGroup[]> {
  await indexing.whenDone();
  const found: ReturnType<typeof conflictsAmong>[number][] = [];
  for await (const file of inSlices(session.listed(), session, token)) {
    const article = session.article(file);
    if (article === undefined) continue;
    const findings =
      session.document(file) === undefined ? session.check(article, undefined, compares) : session.findings(file);
    found.push(...conflictsAmong(session.current(), article, findings));
  }
  const language = session.ownLanguage();
  return groupConflicts(session.current(), found).map(({ entity, kind, name, conflicts }) => ({
    entity,
    kind,
    name,
    conflicts: conflicts.flatMap(({ code, message, place, others }) => {
      const at = toPlaceItem(session, place);
      if (at === undefined) return [];
      const sides = others.flatMap((other) => {
        const where = toPlaceItem(session, other.place);
        return where === undefined ? [] : [{ ...where, message: other.message[language] }];
      });
      return [{ code, message: message[language], place: at, others: sides }];
    }),
  }));
}

const toPlaceItem = (session: Session, { file, span }: Place): PlaceItem | undefined =>
  toLocation(session, { file, ...span });
