/** Turns linked drafts into the article's list of mentions: sorted, nested ones marked, one mention per kind and span. */
import type { Mutable } from './dates/draft.ts';
import { slug } from '../text/comparison.ts';
import { entryAt } from '../text/entryAt.ts';
import { entityRow } from './entityTable.ts';
import type { OfficialDraft, OrganisationDraft, TitleDraft, TokenRange } from './drafts.ts';
import type { LinkedAcronym } from './linkAcronyms.ts';
import { organisationRow } from './linkOrganisations.ts';
import { rangeText, tidy, type Linking } from './linking.ts';
import type { Span } from '../text/span.ts';
import { isText } from './tokenTests.ts';
import type { DateMention, EntityForm, EntityMention, Mention, TitleSpan } from './model.ts';

/** Mentions are filled in step by step: spreading over optional fields would cost more than all the rest. */
type MutableMention = Mutable<EntityMention>;
type Unnested = MutableMention | Mutable<DateMention>;

export interface MentionSources {
  readonly linking: Linking;
  readonly dates: readonly DateMention[];
  readonly acronyms: readonly LinkedAcronym[];
}

export function mentionsOf({ linking, dates, acronyms }: MentionSources): readonly Mention[] {
  const found: Unnested[] = [...dates];
  organisations(linking, found);
  meetings(linking, found);
  const { officials, documents, places } = linking.reading;
  for (let at = 0; at < officials.length; at++) {
    const draft = officials[at];
    const row = (linking.officialRow[at] ?? 0) - 1;
    if (draft !== undefined && row >= 0) found.push(officialMention(linking, draft, row));
  }
  for (const { draft, type, row } of acronyms) {
    const to = type === 'acronym' || draft.number < 0 ? draft.lettersTo : draft.to;
    found.push(entityMention(linking, draft.from, to, type, 'short', row));
  }
  for (const draft of documents) found.push(namedByText(linking, draft, 'document'));
  for (const draft of places) found.push(namedByText(linking, draft, 'place'));
  return nest(found);
}

function organisations(linking: Linking, found: Unnested[]): void {
  const drafts = linking.reading.organisations;
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at];
    if (draft === undefined || opensCode(linking, draft)) continue;
    const opened = opensSession(linking, draft);
    if (opened < 0) continue;
    const form = draft.letters || draft.headTo === draft.from ? formOfLetters(linking, draft) : 'full';
    found.push(
      entityMention(linking, draft.from + opened, draft.to, 'organisation', form, organisationRow(linking, at)),
    );
  }
}

/** `AIPA 41`, `UNCTAD 16`: the letters of the code of a session. */
function opensCode({ reading }: Linking, { from, to }: OrganisationDraft): boolean {
  const code = entryAt(reading.meetings, (reading.meetingAt[from] ?? 0) - 1);
  return code?.shape === 'code' && code.from === from && code.ordinal.from === to && code.to === code.ordinal.to;
}

/**
 * `Đại hội đồng IAEA lần thứ 69` is a meeting of IAEA, with no other body beside: -1. `Đại hội đồng Liên nghị viện … lần thứ 44`: the
 * body begins behind its first three words. 0 for all others.
 */
function opensSession({ reading }: Linking, { from, to }: OrganisationDraft): number {
  const { scan, meetings: drafts, meetingAt, organisationAt } = reading;
  const session = entryAt(drafts, (meetingAt[from] ?? 0) - 1);
  if (session === undefined || session.headTo !== from + 3 || session.to <= to || session.from !== from) return 0;
  if (!isText(scan, from, 'Đại') || !isText(scan, from + 2, 'đồng') || session.ordinal.value < 0) return 0;
  return (organisationAt[from + 3] ?? 0) === 0 && isText(scan, from + 3, 'Liên') ? 3 : -1;
}

function meetings(linking: Linking, found: Unnested[]): void {
  const { meetings: drafts, scan } = linking.reading;
  const { start, end } = scan.tokens;
  for (let at = 0; at < drafts.length; at++) {
    const draft = drafts[at];
    const row = (linking.meetingRow[at] ?? 0) - 1;
    if (draft === undefined || row < 0) continue;
    const form: EntityForm = draft.shape === 'bare' ? 'anaphor' : draft.shape === 'code' ? 'short' : 'full';
    const mention = entityMention(linking, draft.from, draft.to, 'meeting', form, row);
    const { from, to, value } = draft.ordinal;
    if (value >= 0) mention.ordinal = { start: start[from] ?? 0, end: end[to - 1] ?? 0, value };
    found.push(mention);
  }
}

/** Documents and places are what they are called. */
function namedByText(linking: Linking, draft: TokenRange, type: 'document' | 'place'): MutableMention {
  const name = tidy(rangeText(linking.reading, draft));
  const row = entityRow(linking.entities, type, `${type}/${slug(name)}`, { name });
  return entityMention(linking, draft.from, draft.to, type, 'full', row);
}

const formOfLetters = (linking: Linking, draft: TokenRange): EntityForm =>
  /\p{Ll}{2}/u.test(rangeText(linking.reading, draft)) ? 'full' : 'short';

function entityMention(
  linking: Linking,
  from: number,
  to: number,
  type: EntityMention['type'],
  form: EntityForm,
  entity: number,
): MutableMention {
  const { start, end } = linking.reading.scan.tokens;
  return { start: start[from] ?? 0, end: end[to - 1] ?? 0, type, form, entity, nested: false };
}

function officialMention(linking: Linking, draft: OfficialDraft, row: number): MutableMention {
  const isNamed = draft.nameTo > draft.nameFrom;
  const name = isNamed ? tidy(rangeText(linking.reading, { from: draft.nameFrom, to: draft.nameTo })) : '';
  const entity = linking.entities.rows[row];
  const form: EntityForm = !isNamed
    ? 'title-only'
    : (entity?.name.length ?? 0) > name.length && entity?.registered === false
      ? 'name-variant'
      : 'full';
  const mention = entityMention(linking, draft.from, draft.to, 'official', form, row);
  mention.end = boldEnd(linking.reading.scan.tokens.text, mention);
  if (isNamed) mention.name = spanOf(linking, draft.nameFrom, draft.nameTo);
  if (draft.titles.length > 0) mention.titles = draft.titles.map((title) => titleSpan(linking, title));
  return mention;
}

/** `Chủ tịch nước **Lê Văn An**`: what is bold inside the span closes there. */
function boldEnd(text: string, { start, end }: Span): number {
  if (!text.startsWith(BOLD, end)) return end;
  return text.slice(start, end).split(BOLD).length % 2 === 0 ? end + BOLD.length : end;
}

const BOLD = '**';

function titleSpan(linking: Linking, title: TitleDraft): TitleSpan {
  const { start, end } = linking.reading.scan.tokens;
  const span: Mutable<TitleSpan> = {
    start: start[title.from] ?? 0,
    end: end[title.to - 1] ?? 0,
    head: spanOf(linking, title.headFrom, title.headTo),
  };
  if (title.organisation >= 0) span.organisation = organisationRow(linking, title.organisation);
  if (title.former) span.former = true;
  return span;
}

function spanOf(linking: Linking, from: number, to: number): Span {
  const { start, end } = linking.reading.scan.tokens;
  return { start: start[from] ?? 0, end: end[to - 1] ?? 0 };
}

/** By start, longer first; a mention strictly inside another one is nested; a second one of a kind on the same span is dropped. */
function nest(found: readonly Unnested[]): readonly Mention[] {
  const kept: Unnested[] = [];
  let outer: Unnested | undefined;
  for (const mention of byStart(found)) {
    if (hasTwin(kept, mention)) continue;
    // Few start at one place: the longer ones go in front.
    let place = kept.length;
    while (place > 0 && comesBehind(kept[place - 1], mention)) place--;
    if (place === kept.length) kept.push(mention);
    else kept.splice(place, 0, mention);
  }
  for (const mention of kept) {
    if (outer !== undefined && mention.end <= outer.end)
      mention.nested = mention.start > outer.start || mention.end < outer.end;
    else outer = mention;
  }
  return kept;
}

/** Each kind comes in its order: what is in order already is merged, pair by pair. Of equal starts the earlier one stays in front. */
function byStart(found: readonly Unnested[]): readonly Unnested[] {
  let runs: Unnested[][] = [];
  let last = Infinity;
  for (const mention of found) {
    if (mention.start < last) runs.push([]);
    runs.at(-1)?.push(mention);
    last = mention.start;
  }
  while (runs.length > 1) {
    const halved: Unnested[][] = [];
    for (let at = 0; at < runs.length; at += 2) halved.push(merged(runs[at] ?? [], runs[at + 1] ?? []));
    runs = halved;
  }
  return runs[0] ?? [];
}

function merged(one: Unnested[], other: Unnested[]): Unnested[] {
  if (other.length === 0) return one;
  const both: Unnested[] = [];
  let at = 0;
  for (const mention of other) {
    for (let each = one[at]; each !== undefined && each.start <= mention.start; each = one[++at]) both.push(each);
    both.push(mention);
  }
  for (; at < one.length; at++) {
    const each = one[at];
    if (each !== undefined) both.push(each);
  }
  return both;
}

const comesBehind = (kept: Unnested | undefined, mention: Unnested): boolean =>
  kept !== undefined && kept.start === mention.start && kept.end < mention.end;

/** Was a mention of the same kind and span kept already? Only the last ones can share the start. */
function hasTwin(kept: readonly Unnested[], mention: Unnested): boolean {
  for (let at = kept.length - 1; at >= 0; at--) {
    const each = kept[at];
    if (each === undefined || each.start !== mention.start) return false;
    if (each.end === mention.end && each.type === mention.type) return true;
  }
  return false;
}
