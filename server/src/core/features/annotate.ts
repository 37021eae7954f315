/** What a person's decision about a selection or a mention is written as: which words it is about, and what they are. */
import type { Snapshot } from '../corpus/model.ts';
import type { Article, EntityMention, Mention } from '../mentions/model.ts';
import type { EntityId } from '../registry/model.ts';
import type { DecisionAct } from '../text/decision.ts';
import { contains, type Localized, type Span } from '../text/span.ts';
import { nameOf } from './facts.ts';
import { entityOf, mentionAt } from './targetAt.ts';

/** What a person can say that words are. */
export type AnnotatedKind = EntityMention['type'];

export type AskedDecision =
  | { readonly act: 'link'; readonly entity: EntityId }
  | { readonly act: 'annotate'; readonly kind: AnnotatedKind }
  | { readonly act: 'note'; readonly note: string }
  | { readonly act: 'reject' | 'verify' };

export interface DecidedPlace {
  readonly act: DecisionAct;
  readonly span: Span;
  readonly kind: string;
  readonly entity?: EntityId;
  readonly name?: string;
  readonly note?: string;
}

export type PlannedDecisions =
  | { readonly kind: 'decisions'; readonly places: readonly DecidedPlace[] }
  | { readonly kind: 'refused'; readonly reason: Localized };

/** `everywhere`: about all places of the article that are the same entity, too. An empty selection means the mention around it. */
export function decisionsAt(
  snapshot: Snapshot,
  article: Article,
  selection: Span,
  asked: AskedDecision,
  everywhere = false,
): PlannedDecisions {
  const words = trimmed(article.text, selection);
  const mention = mentionFor(article, words);
  switch (asked.act) {
    case 'link': {
      const span = words.start < words.end ? words : mention;
      if (span === undefined) return refused(nothingHere);
      if (span.end - span.start > LONGEST) return refused(tooLong);
      const name = nameOf(snapshot, asked.entity, article.language);
      const spans = everywhere && mention !== undefined ? placesLike(snapshot, article, mention) : [span];
      const kind = snapshot.entity(asked.entity)?.kind ?? snapshot.registry.entities.get(asked.entity)?.kind ?? '';
      return decisions(spans, { act: 'link', kind: kind === 'term' ? 'acronym' : kind, entity: asked.entity, name });
    }
    case 'annotate':
      if (words.start === words.end) return refused(nothingSelected);
      if (words.end - words.start > LONGEST) return refused(tooLong);
      return decisions([words], { act: 'annotate', kind: asked.kind });
    case 'reject': {
      if (mention === undefined) return refused(nothingHere);
      const spans = everywhere ? placesLike(snapshot, article, mention) : [mention];
      return decisions(spans, { act: 'reject', kind: mention.type });
    }
    case 'verify': {
      if (mention === undefined) return refused(nothingHere);
      const entity = mention.type === 'date' ? undefined : entityOf(snapshot, article, mention.entity);
      const named = mention.type === 'official' ? (mention.name ?? mention) : mention;
      return decisions([named], { act: 'verify', kind: mention.type, ...(entity === undefined ? {} : { entity }) });
    }
    case 'note': {
      const span = words.start < words.end ? words : mention;
      if (span === undefined) return refused(nothingHere);
      if (asked.note.trim() === '') return refused(emptyNote);
      return decisions([span], { act: 'note', kind: mention?.type ?? '', note: asked.note.trim() });
    }
  }
}

/** The places of an article that name the same entity as a mention; those that refer back to it follow by themselves. */
export function placesLike(snapshot: Snapshot, article: Article, mention: Mention): readonly Span[] {
  if (mention.type === 'date') return [mention];
  const entity = entityOf(snapshot, article, mention.entity);
  return article.mentions.filter(
    (each) =>
      each === mention ||
      (each.type !== 'date' &&
        each.form !== 'anaphor' &&
        each.form !== 'title-only' &&
        entityOf(snapshot, article, each.entity) === entity),
  );
}

/** The mention that a selection means: the very words, a person's name, else the innermost one around them. */
export function mentionFor(article: Article, selection: Span): Mention | undefined {
  if (selection.start === selection.end) return mentionAt(article, selection.start);
  const isHere = ({ start, end }: Span): boolean => start === selection.start && end === selection.end;
  return (
    article.mentions.find(isHere) ??
    article.mentions.find((each) => each.type === 'official' && each.name !== undefined && isHere(each.name)) ??
    article.mentions.findLast((each) => contains(each, selection))
  );
}

/** Words, not the spaces that a double click or a drag took along. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  if (words.trim() === '') return { start, end: start };
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}

function decisions(spans: readonly Span[], what: Omit<DecidedPlace, 'span'>): PlannedDecisions {
  return { kind: 'decisions', places: spans.map(({ start, end }) => ({ ...what, span: { start, end } })) };
}

const refused = (reason: Localized): PlannedDecisions => ({ kind: 'refused', reason });

/** UTF-16 code units: longer than any name. */
const LONGEST = 400;

const nothingHere = {
  vi: 'Ở đây không có tên nào được nhận ra. Hãy chọn các chữ của tên rồi làm lại.',
  en: 'No name was recognised here. Select the words of the name, then try again.',
};

const nothingSelected = {
  vi: 'Hãy chọn các chữ của tên trước.',
  en: 'Select the words of the name first.',
};

const tooLong = {
  vi: 'Phần được chọn dài quá 400 ký tự, không thể là một tên.',
  en: 'The selection is longer than 400 characters, which no name is.',
};

const emptyNote = { vi: 'Ghi chú không được để trống.', en: 'A note must not be empty.' };
