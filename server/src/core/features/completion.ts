/** Completion in an article: entities by name, initials or acronym, as they are rightly written on the article's day. */
import type { Snapshot } from '../corpus/model.ts';
import { entitiesBeginning, type EntityCandidate, searchEntities } from '../corpus/search.ts';
import type { Article } from '../mentions/model.ts';
import type { EntityId, EntityKind } from '../registry/model.ts';
import { nameKey, slug, startsWithLetters } from '../text/comparison.ts';
import type { FileId, Span } from '../text/span.ts';
import { completionQuery, type Query } from './completionQuery.ts';
import { isLettersOnly } from './lettersOnly.ts';
import { entityOf } from './targetAt.ts';
import { type FormQuestion, shortFormsIn, type WrittenForms, writtenForms } from './writtenForms.ts';

export interface Completions {
  /** What a choice replaces: up to the cursor. */
  readonly span: Span;
  /** The best first. */
  readonly items: readonly Completion[];
}

export interface Completion {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  /** The form as it will stand in the text. */
  readonly form: string;
  /** What to put at the span: without the words of the form that stand before it already. */
  readonly newText: string;
  /** The full form, where the one offered is another. */
  readonly full: string | undefined;
}

export interface CompletionQuestion {
  readonly file: FileId;
  readonly offset: number;
  /** An article without a date is judged as of this day. */
  readonly today: string;
}

/** More would have to be read; a further letter narrows them down. */
const mostEntities = 20;
/** Of the registry, and of each block of articles, so many that begin with a single word are looked at. */
const mostOfABlock = 32;
/** Beside its best form, only the first few entities offer others. */
const withOtherForms = 3;

export function completion(snapshot: Snapshot, question: CompletionQuestion): Completions | undefined {
  const { file, offset, today } = question;
  const article = snapshot.article(file);
  if (article === undefined) return undefined;
  const queries = completionQuery(article.text, offset);
  const before = mentionedBefore(snapshot, article, offset);
  for (const query of queries) {
    const found = candidates(snapshot, query, before).slice(0, mostEntities);
    if (found.length === 0) continue;
    const day = article.date?.value ?? today;
    const asked = { snapshot, article, day, shortHere: shortFormsIn(snapshot, article) };
    const items = found.flatMap((id, i) => formsOffered(asked, query, id, before, i < withOtherForms));
    return { span: query.span, items: distinct(items) };
  }
  return undefined;
}

/** By name before the cursor; the latest first. */
function mentionedBefore(snapshot: Snapshot, article: Article, offset: number): ReadonlySet<EntityId> {
  const found: EntityId[] = [];
  for (const mention of article.mentions) {
    if (mention.start >= offset) break;
    if (mention.type === 'date' || mention.end >= offset) continue;
    if (mention.form === 'anaphor' || mention.form === 'title-only') continue;
    const id = entityOf(snapshot, article, mention.entity);
    if (id !== undefined) found.push(id);
  }
  return new Set(found.toReversed());
}

interface Candidate {
  readonly id: EntityId;
  readonly order: number;
  readonly isExact: boolean;
  readonly isHere: boolean;
  readonly weight: number;
}

function candidates(snapshot: Snapshot, query: Query, before: ReadonlySet<EntityId>): readonly EntityId[] {
  if (query.text === '') return [...before, ...registered(snapshot, before)];
  const wanted = wantedName(query.text);
  const found: Candidate[] = [];
  for (const { id, name } of namesLike(snapshot, query)) {
    const folded = slug(name);
    const isExact = folded === wanted.folded;
    if (!fits(query, wanted, folded) || isLettersOnly(snapshot, id)) continue;
    if (isExact && isTypedItself(snapshot, query, id)) continue;
    const weight = (snapshot.registry.entities.has(id) ? 1 : 0) + Math.min(1, snapshot.articleCountOf(id) / 100);
    found.push({ id, order: found.length, isExact, isHere: before.has(id), weight });
  }
  return found
    .sort(
      (a, b) =>
        Number(b.isExact) - Number(a.isExact) ||
        Number(b.isHere) - Number(a.isHere) ||
        b.weight - a.weight ||
        a.order - b.order,
    )
    .map(({ id }) => id);
}

/** What begins so; where nothing does, a single word or what is asked for behind `@` may be written otherwise (`botaichinh`). */
function namesLike(snapshot: Snapshot, { text, reach }: Query): readonly EntityCandidate[] {
  const beginning = entitiesBeginning(snapshot, text, mostOfABlock);
  if (beginning.length > 0 || (reach === 'narrow' && text.includes(' '))) return beginning;
  return searchEntities(snapshot, text);
}

/** The newsroom's own entries, for who has not typed anything yet. */
function* registered(snapshot: Snapshot, before: ReadonlySet<EntityId>): Generator<EntityId> {
  let given = 0;
  for (const { id, kind } of snapshot.registry.entities.values()) {
    if (before.has(id) || (kind !== 'official' && kind !== 'organisation' && kind !== 'meeting')) continue;
    yield id;
    if (++given >= mostEntities) return;
  }
}

/** What was typed so far may have been taken for the name of something new. */
const isTypedItself = (snapshot: Snapshot, { reach, text }: Query, id: EntityId): boolean =>
  reach === 'narrow' &&
  !snapshot.registry.entities.has(id) &&
  nameKey(snapshot.entity(id)?.name ?? '') === nameKey(text);

/** What was typed, as names are compared here: slugs, whose words stand between hyphens. Asked of hundreds of names at every key. */
interface Wanted {
  readonly folded: string;
  readonly words: readonly string[];
  /** Without hyphens. */
  readonly letters: string;
}

function wantedName(text: string): Wanted {
  const folded = slug(text);
  const words = folded.split('-');
  return { folded, words, letters: words.join('') };
}

function fits({ reach }: Query, { folded: wanted, words: starts, letters }: Wanted, folded: string): boolean {
  if (folded.startsWith(wanted)) return true;
  switch (reach) {
    case 'wide': {
      const words = folded.split('-');
      return (
        words
          .map((word) => word.charAt(0))
          .join('')
          .includes(letters) ||
        starts.every((start) => words.some((word) => word.startsWith(start))) ||
        words.join('').startsWith(letters)
      );
    }
    case 'narrow':
      return (
        (startsWithLetters(folded, letters, 'first') && countOfWords(folded) === letters.length) ||
        (startsWithLetters(folded, letters, 'all') && folded.length - countOfWords(folded) + 1 === letters.length)
      );
  }
}

function countOfWords(folded: string): number {
  let count = 1;
  for (let i = 0; i < folded.length; i++) if (folded[i] === '-') count++;
  return count;
}

function formsOffered(
  asked: FormQuestion,
  query: Query,
  id: EntityId,
  before: ReadonlySet<EntityId>,
  withOthers: boolean,
): readonly Completion[] {
  const { snapshot } = asked;
  const kind = snapshot.registry.entities.get(id)?.kind ?? snapshot.entity(id)?.kind;
  if (kind === undefined) return [];
  const forms = writtenForms(asked, id);
  return inOrder(forms, before.has(id))
    .slice(0, withOthers ? 4 : 1)
    .map((form) => ({
      entity: id,
      kind,
      form,
      newText: withoutStanding(query, form),
      full: form === forms.full ? undefined : forms.full,
    }));
}

/** In full at the first mention, short later. */
const inOrder = ({ full, introduced = full, short, others }: WrittenForms, isLater: boolean): readonly string[] => [
  ...new Set(isLater ? [short, full, ...others] : [full, introduced, short, ...others]),
];

/** `Bộ @tc` becomes `Bộ Tài chính`, not `Bộ Bộ Tài chính`; a sentence begins with a capital. */
function withoutStanding({ standing, isSentenceStart }: Query, form: string): string {
  const last = standing.at(-1) ?? '';
  if (last !== '' && !/[.,;:!?]$/.test(last)) {
    const words = form.split(' ');
    const lastKey = nameKey(last);
    for (let count = words.length - 1; count > 0; count--) {
      if (nameKey(words[count - 1] ?? '') !== lastKey) continue;
      const key = nameKey(words.slice(0, count).join(' '));
      if (key !== '' && nameKey(standing.slice(-count).join(' ')) === key) return words.slice(count).join(' ');
    }
  }
  return isSentenceStart ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}

function distinct(items: readonly Completion[]): readonly Completion[] {
  const seen = new Set<string>();
  return items.filter(({ entity, form }) => {
    const key = `${entity} ${form}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
