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

/** Those of the meetings that are named first, first. Counts are taken from the index, no mention is looked at. */
export function codeLenses(snapshot: Snapshot, { file, findings }: LensQuestion): readonly CodeLens[] {
  const conflicts = findings.filter(isConflict).length;
  const lenses: CodeLens[] = [];
  for (const meeting of meetingsOf(snapshot, file)) {
    const others = (snapshot.entity(meeting)?.articles ?? 1) - 1;
    if (others < 1) continue;
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
    case 'meeting':
      return leadMentions(snapshot, [lens.meeting]).filter((lead) => lead.file !== file);
    case 'conflicts':
      return findings
        .filter(isConflict)
        .flatMap(({ place, related }) => [place, ...related.map((each) => each.place)].map(toPlace));
  }
}

const isConflict = ({ code }: Finding): boolean => /conflict/.test(code);

function* meetingsOf(snapshot: Snapshot, file: FileId): Generator<EntityId> {
  const article = snapshot.article(file);
  const seen = new Set<EntityId>();
  for (const mention of article?.mentions ?? []) {
    if (article === undefined || mention.type === 'date') continue;
    const id = entityOf(snapshot, article, mention.entity);
    if (id === undefined || seen.has(id) || article.entities[mention.entity]?.kind !== 'meeting') continue;
    seen.add(id);
    yield id;
  }
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
