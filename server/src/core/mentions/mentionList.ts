/** Turns linked drafts into the article's list of mentions: sorted, nested ones marked, one mention per kind and span. */
import { slug } from '../text/comparison.ts';
import { entityRow } from './entityTable.ts';
import type { OfficialDraft, TokenRange } from './drafts.ts';
import type { LinkedAcronym } from './linkAcronyms.ts';
import { organisationRow } from './linkOrganisations.ts';
import { rangeText, tidy, type Linking } from './linking.ts';
import type { DateMention, EntityForm, EntityMention, Mention, TitleSpan } from './model.ts';

export interface MentionSources {
  readonly linking: Linking;
  readonly dates: readonly DateMention[];
  readonly acronyms: readonly LinkedAcronym[];
}

export function mentionsOf(sources: MentionSources): readonly Mention[] {
  const { linking } = sources;
  const { reading } = linking;
  const found: Mention[] = [...sources.dates];
  reading.organisations.forEach((draft, at) => {
    found.push(
      entityMention(
        linking,
        draft,
        'organisation',
        draft.letters || draft.headTo === draft.from ? formOfLetters(linking, draft) : 'full',
        organisationRow(linking, at),
      ),
    );
  });
  reading.meetings.forEach((draft, at) => {
    const row = (linking.meetingRow[at] ?? 0) - 1;
    if (row < 0) return;
    const form: EntityForm = draft.shape === 'bare' ? 'anaphor' : draft.shape === 'code' ? 'short' : 'full';
    const base = entityMention(linking, draft, 'meeting', form, row);
    const { tokens } = reading.scan;
    found.push(
      draft.ordinal.value < 0
        ? base
        : {
            ...base,
            ordinal: {
              start: tokens.start[draft.ordinal.from] ?? 0,
              end: tokens.end[draft.ordinal.to - 1] ?? 0,
              value: draft.ordinal.value,
            },
          },
    );
  });
  reading.officials.forEach((draft, at) => {
    const row = (linking.officialRow[at] ?? 0) - 1;
    if (row >= 0) found.push(officialMention(linking, draft, row));
  });
  for (const { draft, type, row } of sources.acronyms) {
    const to = type === 'acronym' || draft.number < 0 ? draft.lettersTo : draft.to;
    found.push(entityMention(linking, { from: draft.from, to }, type, 'short', row));
  }
  reading.documents.forEach((draft) => {
    const text = tidy(rangeText(reading, draft));
    found.push(
      entityMention(
        linking,
        draft,
        'document',
        'full',
        entityRow(linking.entities, 'document', `document/${slug(text)}`, { name: text }),
      ),
    );
  });
  for (const draft of reading.places) {
    const text = tidy(rangeText(reading, draft));
    found.push(
      entityMention(
        linking,
        draft,
        'place',
        'full',
        entityRow(linking.entities, 'place', `place/${slug(text)}`, { name: text }),
      ),
    );
  }
  return nest(found);
}

const formOfLetters = (linking: Linking, draft: TokenRange): EntityForm =>
  /\p{Ll}{2}/u.test(rangeText(linking.reading, draft)) ? 'full' : 'short';

function entityMention(
  linking: Linking,
  range: TokenRange,
  type: EntityMention['type'],
  form: EntityForm,
  entity: number,
): EntityMention {
  const { tokens } = linking.reading.scan;
  return {
    start: tokens.start[range.from] ?? 0,
    end: tokens.end[range.to - 1] ?? 0,
    type,
    form,
    entity,
    nested: false,
  };
}

function officialMention(linking: Linking, draft: OfficialDraft, row: number): EntityMention {
  const { tokens } = linking.reading.scan;
  const span = (from: number, to: number): { start: number; end: number } => ({
    start: tokens.start[from] ?? 0,
    end: tokens.end[to - 1] ?? 0,
  });
  const titles = draft.titles.map((title): TitleSpan => {
    const organisation = title.organisation < 0 ? undefined : organisationRow(linking, title.organisation);
    return {
      ...span(title.from, title.to),
      head: span(title.headFrom, title.headTo),
      ...(organisation === undefined ? {} : { organisation }),
      ...(title.former ? { former: true } : {}),
    };
  });
  const isNamed = draft.nameTo > draft.nameFrom;
  const name = isNamed ? tidy(rangeText(linking.reading, { from: draft.nameFrom, to: draft.nameTo })) : '';
  const whole = linking.entities.rows[row]?.name ?? name;
  const form: EntityForm = !isNamed
    ? 'title-only'
    : whole.length > name.length && !linking.entities.rows[row]?.registered
      ? 'name-variant'
      : 'full';
  const base = entityMention(linking, draft, 'official', form, row);
  return {
    ...base,
    ...(isNamed ? { name: span(draft.nameFrom, draft.nameTo) } : {}),
    ...(titles.length > 0 ? { titles } : {}),
  };
}

/** By start, longer first; a mention strictly inside another one is nested; a second one of a kind on the same span is dropped. */
function nest(found: Mention[]): readonly Mention[] {
  const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mention[] = [];
  let reach = -1;
  let outer: Mention | undefined;
  for (const mention of sorted) {
    if (hasTwin(kept, mention)) continue;
    const inside =
      mention.end <= reach && outer !== undefined && (mention.start > outer.start || mention.end < outer.end);
    kept.push(inside ? { ...mention, nested: true } : mention);
    if (mention.end > reach) {
      reach = mention.end;
      outer = mention;
    }
  }
  return kept;
}

/** Was a mention of the same kind and span kept already? Only the last ones can share the start. */
function hasTwin(kept: readonly Mention[], mention: Mention): boolean {
  for (let at = kept.length - 1; at >= 0; at--) {
    const each = kept[at];
    if (each === undefined || each.start !== mention.start) return false;
    if (each.end === mention.end && each.type === mention.type) return true;
  }
  return false;
}
