/** Reads the same articles again and again while somebody types: what a key in a plain sentence leaves as it was is only moved. */
import { NEWLINE, classOf } from '../text/letters.ts';
import type { FileId, SourceFile, Span } from '../text/span.ts';
import { analyse, analyseIn } from './analyse.ts';
import { countWords, languageBy, recounted, type CountedWords } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import type { Article } from './model.ts';
import {
  editBetween,
  joined,
  moveArticle,
  noteSame,
  movedBounds,
  type MovedParagraph,
  type TextEdit,
} from './movedArticle.ts';
import { plainEdit, readLine, type LineReading } from './plainEdit.ts';
import { notProse } from './prose.ts';
import { createScan, type Scan } from './scan.ts';
import { unwrapped } from './wrappedLines.ts';

export interface Reader {
  /** Equal to {@link analyse}; a property test compares them. */
  readonly read: (source: SourceFile, lexicon: Lexicon) => Article;
  readonly forget: (file: FileId) => void;
}

/** What is known of an article that was read. */
interface Known {
  readonly article: Article;
  readonly lexicon: Lexicon;
  readonly counts: CountedWords;
  /** Up to here it is counted how far from the top something stands. */
  readonly headEnd: number;
  readonly isDatedByItself: boolean;
  /** Front matter, code and links of Markdown. */
  readonly outside: readonly Span[];
  /** Its lines are no paragraphs. */
  readonly isWrapped: boolean;
  /** Where it was moved, and not read. */
  readonly move: Move | undefined;
}

/** What keys in one paragraph have done to an article since it was read. */
interface Move {
  readonly from: Article;
  readonly edit: TextEdit;
  readonly paragraph: MovedParagraph;
}

/** Tokens at the top of an article among which its date is looked for, and some more. */
const HEAD = 192;
/** Paragraphs in which a date may be the article's own. */
const OPENING = 5;

export function createReader(): Reader {
  const all = new Map<FileId, Known>();
  let scans: Scans | undefined;
  return {
    read(source, lexicon) {
      if (source.decisions !== undefined) return analyse(source, lexicon);
      if (scans?.lexicon !== lexicon) scans = scansFor(lexicon);
      const known = all.get(source.file);
      const next =
        (known?.lexicon === lexicon ? moved(known, source, scans) : undefined) ?? readWhole(source, lexicon, scans);
      all.set(source.file, next);
      return next.article;
    },
    forget: (file) => void all.delete(file),
  };
}

interface Scans {
  readonly lexicon: Lexicon;
  readonly whole: Scan;
  /** Two, of which the last line holds one. */
  readonly lines: readonly [Scan, Scan];
  /** The line in which somebody types. */
  lastLine: LineReading | undefined;
}

const scansFor = (lexicon: Lexicon): Scans => ({
  lexicon,
  whole: createScan(lexicon.phrases),
  lines: [createScan(lexicon.phrases), createScan(lexicon.phrases)],
  lastLine: undefined,
});

function readWhole(source: SourceFile, lexicon: Lexicon, { whole }: Scans): Known {
  const outside = notProse(source.file, source.text);
  const article = analyseIn(whole, source, lexicon, outside);
  const { start, count } = whole.tokens;
  return {
    article,
    lexicon,
    counts: countWords(whole),
    headEnd: count > HEAD ? (start[HEAD] ?? 0) : source.text.length,
    isDatedByItself: isDatedByItself(article),
    outside,
    isWrapped: whole.tokens.text !== source.text,
    move: undefined,
  };
}

function moved(known: Known, { file, text }: SourceFile, scans: Scans): Known | undefined {
  const { article } = known;
  const { lexicon, lines } = scans;
  const { language } = article;
  const before = article.text;
  if (before === text) return known;
  // Lines that are no paragraphs say nothing by themselves.
  if (known.isWrapped || unwrapped(text) !== text) return undefined;
  const edit = editBetween(before, text);
  const start = lineStart(before, edit.start);
  if (hasNewline(before, edit.start, edit.oldEnd) || hasNewline(text, edit.start, edit.newEnd)) return undefined;
  if (!known.isDatedByItself) return undefined;
  const [oldText, newText] = [
    before.slice(start, lineEnd(before, edit.oldEnd)),
    text.slice(start, lineEnd(text, edit.newEnd)),
  ];
  const last = scans.lastLine;
  const oldLine =
    last?.text === oldText && last.reading.language === language
      ? last
      : readLine(lines[0], oldText, lexicon, language);
  const newLine = readLine(oldLine.scan === lines[0] ? lines[1] : lines[0], newText, lexicon, language);
  scans.lastLine = newLine;
  const isCounted = start < known.headEnd && !isDatedAbove(article, start);
  if (isCounted && oldLine.scan.tokens.count !== newLine.scan.tokens.count) return undefined;
  const inLine = { start: edit.start - start, oldEnd: edit.oldEnd - start, newEnd: edit.newEnd - start };
  const plain = plainEdit(oldLine, newLine, inLine);
  if (plain === undefined) return undefined;
  const place = { start: start + plain.place.start - AWAY, end: start + plain.place.end + AWAY };
  const line = { start, end: start + oldText.length };
  const outside = notProse(file, text);
  if (!areMoved(known.outside, outside, edit, line)) return undefined;
  const counts = recounted(known.counts, line, countWords(oldLine.scan), countWords(newLine.scan));
  if (counts === undefined || languageBy(counts, text) !== language) return undefined;
  const [was, is] = [paragraphIn(oldLine, start), paragraphIn(newLine, start)];
  const move = movedFurther(known.move, edit, place, was, is) ?? movedAtFirst(article, edit, place, was, is);
  if (move === undefined || (plain.hasDates && move.paragraph.at < OPENING)) return undefined;
  const next = moveArticle(move.from, text, move.edit, move.paragraph);
  // What is typed at the end of a paragraph makes it longer, which is not moving it.
  if (isSameSpan(movedBounds(edit, was), is)) noteSame(article, next, true);
  return { ...known, article: next, counts, outside, move };
}

/** What is no prose is the same as before, and none of it in the line: what that says it says by itself. */
const areMoved = (before: readonly Span[], after: readonly Span[], edit: TextEdit, line: Span): boolean =>
  before.length === after.length &&
  before.every((span, at) => {
    const now = after[at];
    const isApart = span.end < line.start || span.start > line.end;
    return isApart && now !== undefined && isSameSpan(movedBounds(edit, span), now);
  });

/** Another key beside those before it: all of them together are one edit of the article that was read. */
function movedFurther(before: Move | undefined, edit: TextEdit, place: Span, was: Span, is: Span): Move | undefined {
  if (before === undefined || !isSameSpan(before.paragraph.span, was)) return undefined;
  const { from, edit: first, paragraph } = before;
  const all = joined(first, edit);
  // Places behind the first edit stood elsewhere before it.
  const shift = first.oldEnd - first.newEnd;
  const start = Math.min(all.start, place.start);
  const end = Math.max(all.oldEnd, place.end + shift);
  if (!isUnsaid(from, { start, end })) return undefined;
  return { from, edit: all, paragraph: { at: paragraph.at, span: is } };
}

function movedAtFirst(article: Article, edit: TextEdit, place: Span, was: Span, is: Span): Move | undefined {
  if (!isUnsaid(article, place)) return undefined;
  const at = article.paragraphs.findIndex((each) => isSameSpan(each, was));
  return at < 0 ? undefined : { from: article, edit, paragraph: { at, span: is } };
}

const isSameSpan = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end;

/** From its first word to its last. */
function paragraphIn({ scan: { tokens } }: LineReading, start: number): Span {
  return { start: start + (tokens.start[0] ?? 0), end: start + (tokens.end[tokens.count - 1] ?? 0) };
}

/** Dates further down are not looked at for the article's own. */
function isDatedAbove({ date }: Article, offset: number): boolean {
  const isAtTop = date?.reason === 'front-matter' || date?.reason === 'header';
  return isAtTop && date.span !== undefined && date.span.end <= offset;
}

/** Where its year was taken from the nearest date, every key may bring another one nearer. */
function isDatedByItself({ date, mentions }: Article): boolean {
  const span = date?.span;
  if (date === undefined || span === undefined || ['front-matter', 'header', 'dateline'].includes(date.reason))
    return true;
  return mentions.some(
    (each) => each.type === 'date' && each.start <= span.start && span.end <= each.end && each.yearReason === 'written',
  );
}

/** Units around a place in which nothing is said. */
const AWAY = 8;

function isUnsaid({ mentions, claims, definitions }: Article, { start, end }: Span): boolean {
  const isApart = (each: Span): boolean => each.end <= start || each.start >= end;
  return (
    mentions.every(isApart) &&
    claims.every(isApart) &&
    definitions.every(({ short, long }) => isApart(short) && isApart(long))
  );
}

const isNewline = (text: string, at: number): boolean => classOf[text.charCodeAt(at)] === NEWLINE;

function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isNewline(text, at - 1)) at--;
  return at;
}

function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isNewline(text, at)) at++;
  return at;
}

function hasNewline(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isNewline(text, at)) return true;
  return false;
}
