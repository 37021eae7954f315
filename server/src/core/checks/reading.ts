/** What several checks need to know of one article, found once: its words, its mentions by kind, where they stand. */
import { partitionPoint } from '../text/partitionPoint.ts';
import type { Article, DateMention, EntityMention, Mention, TitleSpan } from '../mentions/model.ts';
import type { Span } from '../text/span.ts';
import { isQuotedIn, linesOf, quotationAround, type Lines } from './lines.ts';
import { textAt } from './replacements.ts';
import { spellingOf, type Spelling } from './spelling.ts';
import { noteReads, noteWhole, plainText, watchIfAsked, type Reads } from './watchedText.ts';
import { wordsOf, type Words } from './words.ts';

export interface Reading {
  readonly words: () => Words;
  readonly dates: readonly DateMention[];
  readonly meetings: readonly EntityMention[];
  readonly officials: readonly Official[];
  /** Bodies by name, not by acronym or anaphor. */
  readonly organisations: readonly Organisation[];
  readonly places: readonly EntityMention[];
  readonly lines: Lines;
}

export interface Organisation {
  readonly mention: EntityMention;
  readonly spelling: Spelling;
}

export interface Official {
  readonly mention: EntityMention;
  /** Where it is written. */
  readonly name: Span | undefined;
  /** Of the name. */
  readonly spelling: Spelling | undefined;
  readonly titles: readonly Title[];
}

/** A title as part of a mention, and the spelling of its head (`Thứ trưởng` of `Thứ trưởng Bộ KH&CN`). */
export interface Title {
  readonly title: TitleSpan;
  readonly head: Spelling;
}

export const readingOf = ofLastArticle(read);

/** A question to an article whose answer is kept until another article is asked: checks ask about one after the other. */
export function ofLastArticle<Answer>(find: (article: Article) => Answer): (article: Article) => Answer {
  let last: { readonly article: Article; readonly answer: Answer; readonly reads: Reads | undefined } | undefined;
  return (article) => {
    if (last?.article !== article) {
      const { answer, reads } = watchIfAsked(() => find(article));
      last = { article, answer, reads };
    }
    noteReads(last.reads);
    return last.answer;
  };
}

function read(article: Article): Reading {
  const dates: DateMention[] = [];
  const meetings: EntityMention[] = [];
  const officials: Official[] = [];
  const organisations: Organisation[] = [];
  const places: EntityMention[] = [];
  for (const mention of article.mentions) {
    switch (mention.type) {
      case 'date':
        dates.push(mention);
        break;
      case 'meeting':
        meetings.push(mention);
        break;
      case 'official':
        officials.push(official(article, mention));
        break;
      case 'organisation':
        if (mention.form === 'full' || mention.form === 'name-variant') {
          organisations.push({ mention, spelling: spellingOf(textAt(article, mention)) });
        }
        break;
      case 'place':
        places.push(mention);
        break;
      case 'document':
      case 'acronym':
        break;
    }
  }
  let words: Words | undefined;
  return {
    words: () => {
      noteWhole();
      return (words ??= wordsOf(plainText(article.text)));
    },
    dates,
    meetings,
    officials,
    organisations,
    places,
    lines: linesOf(article),
  };
}

function official(article: Article, mention: EntityMention): Official {
  const { name, titles } = mention;
  return {
    mention,
    name,
    spelling: name === undefined ? undefined : spellingOf(textAt(article, name)),
    titles: titles?.map((title) => ({ title, head: spellingOf(textAt(article, title.head)) })) ?? [],
  };
}

/** Other people's words keep their style: strictly between quotation marks. */
export const isQuoted = ({ lines }: Reading, span: Span): boolean => isQuotedIn(lines, span);

/** A few words that the text speaks about (`biển ghi "Thử trưởng"`), not somebody's speech. */
export function isCited({ lines }: Reading, span: Span): boolean {
  const length = quotationAround(lines, span);
  return length !== undefined && length <= MOST_CITED;
}

const MOST_CITED = 48;

/** Index of the first span that starts at an offset or after it; spans are in the order of their starts. */
export const firstFrom = (spans: readonly Span[], offset: number): number =>
  partitionPoint(spans.length, (index) => (spans[index]?.start ?? 0) < offset);

/** Mentions that cover an offset. */
export function mentionsAt(article: Article, offset: number): readonly Mention[] {
  const { mentions } = article;
  const covering: Mention[] = [];
  for (let i = firstFrom(mentions, offset + 1) - 1; i >= 0; i--) {
    const mention = mentions[i];
    if (mention === undefined) break;
    if (mention.end > offset) covering.push(mention);
    // Those that are not nested do not overlap: nothing before one of them reaches further.
    if (!mention.nested) break;
  }
  return covering;
}

/** Items by a key, in their order. */
export function groupBy<Key, Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
