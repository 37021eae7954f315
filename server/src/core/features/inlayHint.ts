/** Inlay hints: the day that `15/1` or `sáng nay` means, the words that letters stand for, the person behind `Thứ trưởng`. */
import { datedArticle } from '../corpus/datedArticle.ts';
import type { Snapshot } from '../corpus/model.ts';
import type { Article, DateMention, EntityMention } from '../mentions/model.ts';
import type { EntityId } from '../registry/model.ts';
import { nameKey } from '../text/comparison.ts';
import type { FileId, Span } from '../text/span.ts';
import { dateInWords } from './dateWords.ts';
import { nameOf } from './facts.ts';
import { isLettersOnly } from './lettersOnly.ts';
import { entityOf } from './targetAt.ts';

export const hintKinds = ['dates', 'acronyms', 'officials'] as const;
export type HintKind = (typeof hintKinds)[number];

export interface InlayHint {
  readonly kind: HintKind;
  /** After the mention, or after its numbers. */
  readonly offset: number;
  readonly label: string;
  /** `/2026` goes on from the digits before it; anything else stands apart from the text. */
  readonly isApart: boolean;
  /** The mention that it explains, for a hover. */
  readonly of: Span;
}

export interface HintQuestion {
  readonly file: FileId;
  /** The part of the text that is looked at. */
  readonly span: Span;
  readonly kinds: ReadonlySet<HintKind>;
}

/** In the order of the text. Each thing is told where the article first says it, dates and persons once a paragraph. */
export function inlayHints(snapshot: Snapshot, { file, span, kinds }: HintQuestion): readonly InlayHint[] {
  const read = snapshot.article(file);
  if (read === undefined || kinds.size === 0) return [];
  const article = kinds.has('dates') ? datedArticle(read, snapshot) : read;
  const told = new Set<string>();
  const hints: InlayHint[] = [];
  for (const mention of article.mentions) {
    if (mention.start >= span.end) break;
    const found =
      mention.type === 'date' ? hintOfDate(article, mention, kinds) : hintOfEntity(snapshot, article, mention, kinds);
    if (found === undefined || told.has(found.once)) continue;
    told.add(found.once);
    if (found.label === '' || mention.end < span.start) continue;
    const { kind, label, isApart = true, offset = mention.end } = found;
    hints.push({ kind, label, isApart, offset, of: { start: mention.start, end: mention.end } });
  }
  return hints.sort((a, b) => a.offset - b.offset);
}

interface Told {
  readonly kind: HintKind;
  /** Nothing to show, but nothing to say again either. */
  readonly label: string;
  readonly isApart?: boolean;
  /** Not the end of the mention. */
  readonly offset?: number;
  /** What is told once. */
  readonly once: string;
}

function hintOfDate(article: Article, mention: DateMention, kinds: ReadonlySet<HintKind>): Told | undefined {
  const { value, yearReason, inName } = mention;
  if (!kinds.has('dates') || inName || !isWholeDate.test(value)) return undefined;
  const paragraph = paragraphAt(article, mention);
  const once = `date ${paragraph} ${value.replace(/T[A-Z\d:]+/g, '')}`;
  if (yearReason === 'written') return { kind: 'dates', label: '', once };
  if (yearReason === 'unknown') return undefined;
  const { core } = mention;
  const tail = missingYear(article.text.slice(core.start, core.end), mention);
  if (tail !== undefined) return { kind: 'dates', label: tail, isApart: false, offset: core.end, once };
  const words = dateInWords(value.replace(/T[A-Z\d:]+/g, ''))[article.language];
  return { kind: 'dates', label: words, once };
}

/** A year, month or day, or two of them; with a year, and no quarter or decade. */
const isWholeDate = /^\d{4}(?:-\d\d){0,2}(?:T[A-Z\d:]+)?(?:\/\d{4}(?:-\d\d){0,2}(?:T[A-Z\d:]+)?)?$/;

/** `15/1` needs only its year, behind the sign that its own numbers are parted by. */
function missingYear(text: string, { form, from, to }: DateMention): string | undefined {
  const { year } = to ?? from;
  if (year === undefined || from.year !== year || (form !== 'day' && form !== 'range')) return undefined;
  const sign = /\d ?([/.-]) ?\d{1,2}$/.exec(text)?.[1];
  return sign === undefined ? undefined : `${sign}${year}`;
}

function hintOfEntity(
  snapshot: Snapshot,
  article: Article,
  mention: EntityMention,
  kinds: ReadonlySet<HintKind>,
): Told | undefined {
  const isLetters = mention.form === 'short' && kinds.has('acronyms');
  const isTitle = mention.form === 'title-only' && mention.type === 'official' && kinds.has('officials');
  if ((!isLetters && !isTitle) || (mention.alternatives ?? []).length > 0) return undefined;
  const id = entityOf(snapshot, article, mention.entity);
  if (id === undefined) return undefined;
  return isTitle ? hintOfTitle(snapshot, article, mention, id) : hintOfLetters(snapshot, article, mention, id);
}

function hintOfTitle(snapshot: Snapshot, article: Article, mention: EntityMention, id: EntityId): Told | undefined {
  const isNamed =
    snapshot.registry.entities.has(id) ||
    article.mentions.some((each) => each.type === 'official' && each.entity === mention.entity && each.name);
  if (!isNamed) return undefined;
  const label = nameOf(snapshot, id, article.language);
  return { kind: 'officials', label, once: `official ${paragraphAt(article, mention)} ${id}` };
}

/** Not for letters that the article explains, nor for those that everybody knows. */
function hintOfLetters(snapshot: Snapshot, article: Article, mention: EntityMention, id: EntityId): Told | undefined {
  const text = article.text.slice(mention.start, mention.end);
  const declared = snapshot.registry.entities.get(id);
  const isKnown =
    snapshot.registry.allowedAcronyms.has(text) ||
    (declared?.kind === 'term' && declared.common) ||
    article.definitions.some(({ entity }) => entityOf(snapshot, article, entity) === id) ||
    isLettersOnly(snapshot, id);
  const name = nameOf(snapshot, id, article.language);
  if (isKnown || nameKey(name) === nameKey(text)) return undefined;
  return { kind: 'acronyms', label: shortened(name), once: `acronym ${id}` };
}

/** Longer names would hide the text; the whole one is in the hover. */
const mostUnits = 60;

const shortened = (name: string): string =>
  name.length <= mostUnits ? name : `${name.slice(0, mostUnits).replace(/\s+\S*$/, '')}…`;

/** Where the paragraph around a mention begins. */
function paragraphAt({ paragraphs }: Article, { start }: Span): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((paragraphs[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return paragraphs[low - 1]?.start ?? -1;
}
