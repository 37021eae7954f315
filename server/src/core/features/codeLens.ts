/** Code lenses at an article's top: its meetings with how many other articles speak of them, and how much is in conflict. */
import type { Finding } from '../checks/model.ts';
import type { Snapshot } from '../corpus/model.ts';
import type { EntityId } from '../registry/model.ts';
import type { FileId, Localized } from '../text/span.ts';
import { type Destination, toPlace } from './destination.ts';
import { nameOf, shortFormsOf } from './facts.ts';
import { leadMentions } from './implementation.ts';
import { entityOf } from './targetAt.ts';

export type CodeLens =
  | { readonly kind: 'meeting'; readonly title: Localized; readonly meeting: EntityId }
  | { readonly kind: 'conflicts'; readonly title: Localized };

export interface LensQuestion {
  readonly file: FileId;
  /** Those of the article. */
  readonly findings: readonly Finding[];
}

/** More would push the text down the screen. */
const mostMeetings = 3;

/** Those of the meetings that are named first, first. Counts are taken from the index: no mention elsewhere is looked at. */
export function codeLenses(snapshot: Snapshot, { file, findings }: LensQuestion): readonly CodeLens[] {
  const conflicts = findings.filter(isConflict).length;
  const lenses: CodeLens[] = [];
  for (const meeting of meetingsOf(snapshot, file)) {
    const others = otherArticles(snapshot, meeting, file).size;
    if (others === 0) continue;
    lenses.push({ kind: 'meeting', meeting, title: meetingTitle(snapshot, meeting, others) });
    if (lenses.length === mostMeetings) break;
  }
  return conflicts === 0 ? lenses : [...lenses, { kind: 'conflicts', title: conflictTitle(conflicts) }];
}

/** What a lens leads to: the other articles about the meeting, or both sides of each conflict. */
export function lensPlaces(
  snapshot: Snapshot,
  { file, findings }: LensQuestion,
  lens: CodeLens,
): readonly Destination[] {
  switch (lens.kind) {
    case 'meeting': {
      const others = otherArticles(snapshot, lens.meeting, file);
      return leadMentions(snapshot, [lens.meeting]).filter((lead) => others.has(lead.file));
    }
    case 'conflicts':
      return findings
        .filter(isConflict)
        .flatMap(({ place, related }) => [place, ...related.map((each) => each.place)].map(toPlace));
  }
}

const isConflict = ({ code }: Finding): boolean => /conflict/.test(code);

/** Those about the meeting, of a series those about its editions too. */
function otherArticles(snapshot: Snapshot, meeting: EntityId, file: FileId): ReadonlySet<FileId> {
  const files = [meeting, ...snapshot.editionsOf(meeting)].flatMap((id) => snapshot.articlesOf(id));
  return new Set(files.filter((each) => each !== file));
}

/** A series only where the article names none of its editions. */
function meetingsOf(snapshot: Snapshot, file: FileId): readonly EntityId[] {
  const article = snapshot.article(file);
  const found = new Set<EntityId>();
  for (const mention of article?.mentions ?? []) {
    if (article === undefined || mention.type !== 'meeting') continue;
    const id = entityOf(snapshot, article, mention.entity);
    if (id !== undefined) found.add(id);
  }
  const ids = [...found];
  const series = new Set(ids.map((id) => snapshot.entity(id)?.series).filter((id) => id !== undefined));
  const named = new Set([...series].map((id) => snapshot.canonical(id)));
  return ids.filter((id) => !named.has(id));
}

function meetingTitle(snapshot: Snapshot, meeting: EntityId, others: number): Localized {
  const code = shortFormsOf(snapshot, meeting)[0];
  const name = { vi: code ?? nameOf(snapshot, meeting, 'vi'), en: code ?? nameOf(snapshot, meeting, 'en') };
  return {
    vi: `${name.vi} · ${others} bài khác`,
    en: `${name.en} · ${others === 1 ? '1 other article' : `${others} other articles`}`,
  };
}

const conflictTitle = (count: number): Localized => ({
  vi: `${count} chỗ mâu thuẫn`,
  en: count === 1 ? '1 conflict' : `${count} conflicts`,
});
