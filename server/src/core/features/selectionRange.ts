/** Expand Selection: syllable, name or title, mention, sentence, paragraph, article. */
import type { Snapshot } from '../corpus/model.ts';
import type { Article } from '../mentions/model.ts';
import { createScan, scanText } from '../mentions/scan.ts';
import { sentenceNumbers } from '../mentions/sentences.ts';
import { contains, type FileId, type Span } from '../text/span.ts';

/** From the inside out, each longer than the one before it. Undefined for what is no article. */
export function selectionRanges(snapshot: Snapshot, file: FileId, offset: number): readonly Span[] | undefined {
  const article = snapshot.article(file);
  if (article === undefined) return undefined;
  const paragraph = article.paragraphs.find(({ start, end }) => start <= offset && offset <= end);
  const around: readonly (Span | undefined)[] = [
    syllableAt(article.text, offset),
    ...namesAt(article, offset),
    paragraph && sentenceAt(snapshot, article.text, paragraph, offset),
    paragraph,
    { start: 0, end: article.text.length },
  ];
  const spans = around.filter((span): span is Span => span !== undefined && span.start <= offset && offset <= span.end);
  const nested: Span[] = [];
  for (const span of spans.toSorted((a, b) => lengthOf(a) - lengthOf(b))) {
    const inner = nested.at(-1);
    if (inner === undefined || (contains(span, inner) && lengthOf(span) > lengthOf(inner))) nested.push(span);
  }
  return nested;
}

const lengthOf = ({ start, end }: Span): number => end - start;

function syllableAt(text: string, offset: number): Span | undefined {
  const letter = /[\p{L}\p{M}\p{N}]/u;
  let start = offset;
  let end = offset;
  while (start > 0 && letter.test(text.charAt(start - 1))) start--;
  while (end < text.length && letter.test(text.charAt(end))) end++;
  return end > start ? { start, end } : undefined;
}

/** Mentions around the place, with the names and titles in them. */
function namesAt({ mentions }: Article, offset: number): readonly Span[] {
  const found: Span[] = [];
  for (const mention of mentions) {
    if (mention.start > offset) break;
    if (mention.end < offset) continue;
    found.push({ start: mention.start, end: mention.end });
    if (mention.type === 'date') {
      found.push(mention.core);
      continue;
    }
    if (mention.name !== undefined) found.push(mention.name);
    for (const { head, start, end } of mention.titles ?? []) found.push(head, { start, end });
  }
  return found;
}

/** The paragraph alone is read again: by the same rules by which mentions were found in it. */
function sentenceAt({ lexicon }: Snapshot, text: string, paragraph: Span, offset: number): Span | undefined {
  const scan = createScan(lexicon.phrases);
  scanText(scan, text.slice(paragraph.start, paragraph.end));
  const numbers = sentenceNumbers(scan);
  const { start, end, count } = scan.tokens;
  let first = 0;
  for (let at = 0; at < count; at++) {
    if (numbers[at] !== numbers[first]) first = at;
    if (at + 1 < count && numbers[at + 1] === numbers[at]) continue;
    const span = { start: paragraph.start + (start[first] ?? 0), end: paragraph.start + (end[at] ?? 0) };
    if (offset <= span.end) return span.start <= offset ? span : undefined;
  }
  return undefined;
}
