/** What a key does to an article: the place that changed, and whether everything that was read in it is the same but for where it stands. */
import { once } from '../text/once.ts';
import type { Span } from '../text/span.ts';
import type { Article, CalendarDate, LocalEntity, Mention } from './model.ts';

/** The units from `start` to `oldEnd` became those from `start` to `newEnd`. */
export interface TextEdit {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** The smallest one that makes a text of the other. */
export function editBetween(before: string, after: string): TextEdit {
  if (last.before !== before || last.after !== after) last = { before, after, edit: findEdit(before, after) };
  return last.edit;
}

/** The question that was asked last: several ask it of each key. */
let last = { before: '', after: '', edit: { start: 0, oldEnd: 0, newEnd: 0 } };

function findEdit(before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  // The engine compares strings many units at a time.
  while (start + STEP <= most && before.slice(start, start + STEP) === after.slice(start, start + STEP)) start += STEP;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let [oldEnd, newEnd] = [before.length, after.length];
  const first = start + STEP;
  while (
    oldEnd >= first &&
    newEnd >= first &&
    before.slice(oldEnd - STEP, oldEnd) === after.slice(newEnd - STEP, newEnd)
  ) {
    oldEnd -= STEP;
    newEnd -= STEP;
  }
  while (oldEnd > start && newEnd > start && before.charCodeAt(oldEnd - 1) === after.charCodeAt(newEnd - 1)) {
    oldEnd--;
    newEnd--;
  }
  return { start, oldEnd, newEnd };
}

const STEP = 256;

/** Where a start stands after an edit that does not touch what begins there. What is inserted between two things is part of neither. */
export const movedStart = ({ start, oldEnd, newEnd }: TextEdit, offset: number): number =>
  offset >= oldEnd && offset >= start ? offset + newEnd - oldEnd : offset;

export const movedEnd = ({ start, oldEnd, newEnd }: TextEdit, offset: number): number =>
  offset <= start ? offset : offset + newEnd - oldEnd;

export const movedSpan = <Place extends Span>(edit: TextEdit, span: Place): Place =>
  span.end <= edit.start && span.start < edit.oldEnd
    ? span
    : { ...span, start: movedStart(edit, span.start), end: movedEnd(edit, span.end) };

export const movedBounds = (edit: TextEdit, { start, end }: Span): Span => ({
  start: movedStart(edit, start),
  end: movedEnd(edit, end),
});

/** The same words outside of the edit. */
const isBeside = ({ start, oldEnd }: TextEdit, span: Span): boolean => span.end <= start || span.start >= oldEnd;

/** Where one of an article's paragraphs stands after an edit inside it. */
export interface MovedParagraph {
  /** Index into `Article.paragraphs`. */
  readonly at: number;
  readonly span: Span;
}

/**
 * The article with another text around what was read in it, none of which the edit touches. While somebody types, mostly nobody asks for
 * more than the text: what stands where is told when it is asked for.
 */
export function moveArticle(article: Article, text: string, edit: TextEdit, paragraph: MovedParagraph): Article {
  const { file, language, entities, date, partialDate } = article;
  const mentions = once(() => article.mentions.map((mention) => movedMention(mention, edit)));
  const claims = once(() => article.claims.map((claim) => movedSpan(edit, claim)));
  const definitions = once(() =>
    article.definitions.map((each) => ({
      ...each,
      short: movedBounds(edit, each.short),
      long: movedBounds(edit, each.long),
    })),
  );
  const paragraphs = once(() =>
    article.paragraphs.map((each, at) => (at === paragraph.at ? paragraph.span : movedBounds(edit, each))),
  );
  return {
    file,
    text,
    language,
    entities,
    ...(date === undefined
      ? {}
      : { date: date.span === undefined ? date : { ...date, span: movedBounds(edit, date.span) } }),
    ...(partialDate === undefined
      ? {}
      : { partialDate: { ...partialDate, span: movedBounds(edit, partialDate.span) } }),
    get mentions() {
      return mentions();
    },
    get claims() {
      return claims();
    },
    get definitions() {
      return definitions();
    },
    get paragraphs() {
      return paragraphs();
    },
  };
}

/** One edit that does what two do, one after the other. */
export function joined(first: TextEdit, second: TextEdit): TextEdit {
  const start = Math.min(first.start, second.start);
  const end = Math.max(first.newEnd, second.oldEnd);
  return { start, oldEnd: end + first.oldEnd - first.newEnd, newEnd: end + second.newEnd - second.oldEnd };
}

function movedMention(mention: Mention, edit: TextEdit): Mention {
  const moved = <Place extends Span>(span: Place): Place => movedSpan(edit, span);
  if (mention.type === 'date') {
    const { yearFrom, weekday } = mention;
    if (mention.end <= edit.start && (yearFrom?.end ?? 0) <= edit.start) return mention;
    return {
      ...moved(mention),
      core: moved(mention.core),
      ...(yearFrom === undefined ? {} : { yearFrom: moved(yearFrom) }),
      ...(weekday === undefined ? {} : { weekday: moved(weekday) }),
    };
  }
  if (mention.end <= edit.start) return mention;
  const { name, titles, ordinal } = mention;
  return {
    ...moved(mention),
    ...(name === undefined ? {} : { name: moved(name) }),
    ...(titles === undefined ? {} : { titles: titles.map((title) => ({ ...moved(title), head: moved(title.head) })) }),
    ...(ordinal === undefined ? {} : { ordinal: moved(ordinal) }),
  };
}

/** Whether the articles, of one file and with the edit between their texts, say the same of the same things, only elsewhere. */
export function isSameButMoved(before: Article, after: Article, edit: TextEdit): boolean {
  if (compared?.before !== before || compared.after !== after) noteSame(before, after, compare(before, after, edit));
  return compared?.isSame === true;
}

/** Tells the answer beforehand: who moves an article knows it. */
export function noteSame(before: Article, after: Article, isSame: boolean): void {
  compared = { before, after, isSame };
}

/** What was compared last: several ask of each key. */
let compared: { readonly before: Article; readonly after: Article; readonly isSame: boolean } | undefined;

function compare(before: Article, after: Article, edit: TextEdit): boolean {
  const same = (one: Span | undefined, other: Span | undefined): boolean =>
    one === undefined || other === undefined
      ? one === other
      : movedStart(edit, one.start) === other.start && movedEnd(edit, one.end) === other.end;
  /** Nothing of its words has changed. */
  const kept = (one: Span | undefined, other: Span | undefined): boolean =>
    same(one, other) && (one === undefined || isBeside(edit, one));
  return (
    before.language === after.language &&
    before.date?.value === after.date?.value &&
    before.date?.reason === after.date?.reason &&
    kept(before.date?.span, after.date?.span) &&
    before.partialDate?.month === after.partialDate?.month &&
    before.partialDate?.day === after.partialDate?.day &&
    before.partialDate?.reason === after.partialDate?.reason &&
    kept(before.partialDate?.span, after.partialDate?.span) &&
    areAlike(before.paragraphs, after.paragraphs, same) &&
    areAlike(before.entities, after.entities, isSameEntity) &&
    areAlike(before.mentions, after.mentions, (one, other) => isSameMention(one, other, kept)) &&
    areAlike(
      before.claims,
      after.claims,
      (one, other) =>
        kept(one, other) &&
        one.entity === other.entity &&
        one.property === other.property &&
        one.value === other.value &&
        one.target === other.target &&
        one.at === other.at,
    ) &&
    areAlike(
      before.definitions,
      after.definitions,
      (one, other) =>
        kept(one.short, other.short) &&
        kept(one.long, other.long) &&
        one.entity === other.entity &&
        one.pattern === other.pattern,
    )
  );
}

type SameSpan = (one: Span | undefined, other: Span | undefined) => boolean;

function isSameMention(one: Mention, other: Mention, kept: SameSpan): boolean {
  if (one.type !== other.type || one.form !== other.form || one.nested !== other.nested || !kept(one, other))
    return false;
  if (one.type === 'date')
    return (
      other.type === 'date' &&
      one.value === other.value &&
      one.yearReason === other.yearReason &&
      one.inName === other.inName &&
      areEqual(one.cue, other.cue) &&
      one.weekday?.day === other.weekday?.day &&
      isSameDay(one.from, other.from) &&
      isSameDay(one.to, other.to) &&
      kept(one.core, other.core) &&
      kept(one.yearFrom, other.yearFrom) &&
      kept(one.weekday, other.weekday)
    );
  return (
    other.type !== 'date' &&
    one.entity === other.entity &&
    areAlike(one.alternatives ?? [], other.alternatives ?? [], Object.is) &&
    one.ordinal?.value === other.ordinal?.value &&
    kept(one.ordinal, other.ordinal) &&
    kept(one.name, other.name) &&
    areAlike(
      one.titles ?? [],
      other.titles ?? [],
      (title, again) =>
        kept(title, again) &&
        kept(title.head, again.head) &&
        title.organisation === again.organisation &&
        title.former === again.former,
    )
  );
}

function areAlike<Item>(
  before: readonly Item[],
  after: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
): boolean {
  if (before === after) return true;
  if (before.length !== after.length) return false;
  for (let at = 0; at < before.length; at++) {
    const [one, other] = [before[at], after[at]];
    if (one === undefined || other === undefined || (one !== other && !isSame(one, other))) return false;
  }
  return true;
}

const isSameEntity = (one: LocalEntity, other: LocalEntity): boolean =>
  one.id === other.id &&
  one.name === other.name &&
  one.kind === other.kind &&
  one.series === other.series &&
  one.edition === other.edition &&
  one.registered === other.registered &&
  areAlike(one.aliases, other.aliases, Object.is);

const isSameDay = (one: CalendarDate | undefined, other: CalendarDate | undefined): boolean =>
  one === other ||
  (one !== undefined &&
    other !== undefined &&
    one.year === other.year &&
    one.month === other.month &&
    one.day === other.day);

/** Of plain data without places. */
function areEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [mine, theirs] = [Object.entries(one), new Map(Object.entries(other))];
  return mine.length === theirs.size && mine.every(([key, value]) => areEqual(value, theirs.get(key)));
}
