/** What people decide about places of an article: what to write into its annotation file, and whom they may mean. */
import { type AskedDecision, decisionsAt, mentionFor, placesLike, trimmed } from '../core/features/annotate.ts';
import { workspaceSymbol } from '../core/features/workspaceSymbol.ts';
import { readDecisions, withDecisions, withoutDecisions } from '../core/formats/decisions.ts';
import { entityId } from '../core/registry/model.ts';
import type { Decision } from '../core/text/decision.ts';
import { anchorOf } from '../core/text/quote.ts';
import type { Language } from '../core/text/span.ts';
import type { AnnotateParams, LinkTargets, LinkTargetsParams, UndoAnnotationParams } from '../annotationProtocol.ts';
import type { Decided, DecideParams, EntityItem } from '../protocol.ts';
import { dossierUri } from './dossiers.ts';
import { spanOf } from './positions.ts';
import type { Session } from './session.ts';
import { fileOf } from './uris.ts';

/** Each asked by a request of `protocol.ts`. */
export const annotations = { onDecide, onAnnotate, onUndoAnnotation, onLinkTargets };

/** A part of what handlers work with. */
export interface Context {
  readonly session: Session;
}

function onDecide({ session }: Context, { uri, annotations: json, source, row, verified }: DecideParams): Decided {
  const file = fileOf(uri);
  const language = session.language(file);
  const table = session.document(file)?.table;
  if (table === undefined) return { refused: closed[language] };
  const { text } = table;
  const span = spanOf(table, row.range);
  if (text.slice(span.start, span.end) !== row.text) return { refused: changed[language] };
  const known = readDecisions(json ?? undefined);
  if (known.problem !== undefined) return { refused: known.problem.message[language] };
  if (verified !== null) {
    const { by: creator, at: created } = verified;
    return { text: withDecisions(known, [{ act: 'verify', source, text, span, kind: row.kind, creator, created }]) };
  }
  const taken = known.decisions.filter((decision) => {
    const at = anchorOf(text, decision);
    return decision.act === 'verify' && decision.kind === row.kind && at?.start === span.start && at.end === span.end;
  });
  return { text: withoutDecisions(known, new Set(taken.map(({ id }) => id))) };
}

function onAnnotate({ session }: Context, params: AnnotateParams): Decided {
  const { uri, version, annotations: json, source, range, decision, everywhere, by: creator, at: created } = params;
  const file = fileOf(uri);
  const language = session.language(file);
  const document = session.document(file);
  const snapshot = session.current();
  const article = snapshot.article(file);
  if (document === undefined || article === undefined) return { refused: closed[language] };
  if (document.version !== version) return { refused: changed[language] };
  const known = readDecisions(json ?? undefined);
  if (known.problem !== undefined) return { refused: known.problem.message[language] };
  const asked: AskedDecision =
    decision.act === 'link' ? { act: 'link', entity: snapshot.canonical(entityId(decision.entity)) } : decision;
  const planned = decisionsAt(snapshot, article, spanOf(document.table, range), asked, everywhere);
  if (planned.kind === 'refused') return { refused: planned.reason[language] };
  const { text } = article;
  const made = planned.places.map((place) => ({ ...place, source, text, creator, created }));
  const lost = made.some(({ span }) => text.slice(span.start, span.end).trim() === '');
  return lost ? { refused: changed[language] } : { text: withDecisions(known, made) };
}

/** The last thing that this person decided about the article; all of it where it was about several places. */
function onUndoAnnotation({ session }: Context, { uri, annotations: json, by }: UndoAnnotationParams): Decided {
  const language = session.language(fileOf(uri));
  const known = readDecisions(json ?? undefined);
  if (known.problem !== undefined) return { refused: known.problem.message[language] };
  const last = known.decisions.findLast(({ creator }) => creator === by);
  if (last === undefined) return { refused: nothingToUndo(by)[language] };
  const undone = known.decisions.filter(
    ({ creator, created, act }) => creator === by && created === last.created && act === last.act,
  );
  return {
    text: withoutDecisions(known, new Set(undone.map(({ id }) => id))),
    done: undoneInWords(last, undone.length)[language],
  };
}

/** Without a query, whom the words themselves may mean. */
function onLinkTargets({ session }: Context, { uri, range, query }: LinkTargetsParams): LinkTargets {
  const file = fileOf(uri);
  const snapshot = session.current();
  const article = snapshot.article(file);
  const table = session.document(file)?.table;
  if (article === undefined || table === undefined) return { words: '', places: 0, entities: [] };
  const selection = trimmed(article.text, spanOf(table, range));
  const mention = mentionFor(article, selection);
  const named = mention?.type === 'official' ? (mention.name ?? mention) : mention;
  const { start, end } = selection.start < selection.end ? selection : (named ?? selection);
  const words = article.text.slice(start, end).replaceAll(/\s+/g, ' ');
  const language = session.language(file);
  const asked = query.trim() === '' ? words : query;
  const entities = workspaceSymbol(snapshot, asked)
    .slice(0, MOST_TARGETS)
    .map(({ entity, kind, name, fullName }): EntityItem => {
      const known = snapshot.entity(entity);
      return {
        id: entity,
        kind,
        name: fullName === '' ? name : fullName,
        articles: known?.articles ?? 0,
        registered: snapshot.registry.entities.has(entity),
        page: dossierUri(entity, language),
      };
    });
  return { words, places: mention === undefined ? 0 : placesLike(snapshot, article, mention).length, entities };
}

const MOST_TARGETS = 30;

const closed = {
  vi: 'Bài không còn mở nên không ghi được gì.',
  en: 'The article is no longer open, so nothing was written.',
};

const changed = {
  vi: 'Bài đã thay đổi ở chỗ này; hãy xem lại rồi làm lại.',
  en: 'The article has changed at this place; look at it again, then try again.',
};

const nothingToUndo = (by: string): Readonly<Record<Language, string>> => ({
  vi: `Trong bài này không có chú giải nào của ${by}.`,
  en: `There is no annotation by ${by} in this article.`,
});

function undoneInWords({ exact }: Decision, count: number): Readonly<Record<Language, string>> {
  const words = exact.replaceAll(/\s+/g, ' ');
  return count === 1
    ? { vi: `Đã bỏ chú giải ở "${words}".`, en: `Took back the annotation of "${words}".` }
    : { vi: `Đã bỏ ${count} chú giải ở "${words}".`, en: `Took back ${count} annotations of "${words}".` };
}
