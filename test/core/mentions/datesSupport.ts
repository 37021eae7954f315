/** What the tests of dates share: a table of date words, and cases as `[[text]]` with the value each must have. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPhraseTable } from '../../../server/src/core/mentions/phraseTable.ts';
import { createScan, scanText, type Scan } from '../../../server/src/core/mentions/scan.ts';
import { articleDate, partialArticleDate } from '../../../server/src/core/mentions/dates/articleDate.ts';
import { addDateWords } from '../../../server/src/core/mentions/dates/dateWords.ts';
import type { DateDraft } from '../../../server/src/core/mentions/dates/draft.ts';
import { recogniseDates } from '../../../server/src/core/mentions/dates/recogniseDates.ts';
import { resolveDates } from '../../../server/src/core/mentions/dates/resolveDates.ts';
import type { ArticleDate, DateMention, PartialArticleDate } from '../../../server/src/core/mentions/model.ts';
import { BREAK } from '../../../server/src/core/text/tokens.ts';
import { fileId, type Span } from '../../../server/src/core/text/span.ts';

const table = createPhraseTable();
addDateWords(table);
const scan: Scan = createScan(table);

export interface ReadText {
  readonly drafts: readonly DateDraft[];
  readonly paragraphs: readonly Span[];
  readonly date: ArticleDate | undefined;
  readonly partial: PartialArticleDate | undefined;
  readonly mentions: readonly DateMention[];
}

/** Reads a text whose paragraphs are its lines. `today` overrides the date found. */
export function readText(text: string, options: { readonly file?: string; readonly today?: string } = {}): ReadText {
  scanText(scan, text);
  const { tokens } = scan;
  const drafts: DateDraft[] = [];
  const paragraphs: Span[] = [];
  let first = 0;
  for (let at = 0; at <= tokens.count; at++) {
    if (tokens.kind[at] !== BREAK) continue;
    if (at > first) {
      drafts.push(...recogniseDates(scan, first, at, paragraphs.length));
      paragraphs.push({ start: tokens.start[first] ?? 0, end: tokens.end[at - 1] ?? 0 });
    }
    first = at + 1;
  }
  const date = articleDate(fileId(options.file ?? 'article.txt'), scan, drafts, paragraphs);
  const partial = date === undefined ? partialArticleDate(scan, drafts, paragraphs) : undefined;
  const today: ArticleDate | undefined =
    options.today === undefined ? date : { value: options.today, reason: 'header' };
  return { drafts, paragraphs, date, partial, mentions: resolveDates(drafts, today) };
}

export interface MarkedDates {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Takes the marks out of `Họp [[ngày 12/1]] tại Hà Nội.` */
export function takeMarks(marked: string): MarkedDates {
  let text = '';
  const spans: Span[] = [];
  let start = 0;
  for (const part of marked.split(/(\[\[|\]\])/u)) {
    if (part === '[[') start = text.length;
    else if (part === ']]') spans.push({ start, end: text.length });
    else text += part;
  }
  return { text, spans };
}

/** The text with marks around the dates found, for messages that show the difference. */
export function showMarks(text: string, spans: readonly Span[]): string {
  let out = '';
  let done = 0;
  for (const { start, end } of spans) {
    out += `${text.slice(done, start)}[[${text.slice(start, end)}]]`;
    done = end;
  }
  return out + text.slice(done);
}

/** Marked text, and the value of each mark. */
export type Case = readonly [marked: string, ...values: string[]];

const variants: Readonly<Record<string, (text: string) => string>> = {
  NFC: (text) => text.normalize('NFC'),
  NFD: (text) => text.normalize('NFD'),
  'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'en dashes': (text) => text.replaceAll('-', '–'),
  'no-break hyphens': (text) => text.replaceAll('-', '\u2011'),
  CRLF: (text) => `Dòng đầu.\r\n${text}\r\nDòng cuối [[ngày 1/1]].`,
};

/** Each group of cases in each way of writing its letters, spaces and dashes. */
export function testInVariants(
  language: string,
  groups: Readonly<Record<string, readonly Case[]>>,
  today: string,
): void {
  for (const [group, cases] of Object.entries(groups))
    for (const [variant, changed] of Object.entries(variants))
      test(`${language} ${group}, ${variant}`, () => {
        for (const each of cases) check(variant === 'CRLF' ? [...each, '2026-01-01'] : each, changed, today);
      });
}

function check([marked, ...values]: Case, changed: (text: string) => string, today: string): void {
  const { text, spans } = takeMarks(changed(marked));
  const { mentions } = readText(text, { today });
  assert.equal(showMarks(text, mentions), showMarks(text, spans));
  assert.deepEqual(
    mentions.map(({ value }) => value),
    values,
    marked,
  );
}
