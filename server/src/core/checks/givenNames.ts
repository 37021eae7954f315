/** Finds persons whom the article calls by a given name that is not theirs but nearly: bà Ánh of Nguyễn Thu Ãnh, ông Tùng of Lê Tùng Thanh. */
import type { Article } from '../mentions/model.ts';
import { skeleton } from '../text/comparison.ts';
import type { Span } from '../text/span.ts';
import { readingOf } from './reading.ts';
import type { Spelling } from './spelling.ts';
import { isSyllable } from './syllables.ts';

export interface OtherGivenName {
  /** Where the slip stands. */
  readonly span: Span;
  readonly written: string;
  readonly right: string;
  /** Where the article writes it so. */
  readonly shown: Span;
}

interface Written {
  readonly spelling: Spelling;
  readonly spans: Span[];
}

/** In no order. Only where a single person can be meant, and nobody of the article has the name. */
export function* otherGivenNames(article: Article): Iterable<OtherGivenName> {
  if (article.language !== 'vi') return;
  const { fulls, shorts } = namesWritten(article);
  if (shorts.size === 0 || fulls.size === 0) return;
  const own = new Set([...fulls.values()].flatMap(({ spelling }) => [spelling.keys.at(-1), spelling.keys[0]]));
  for (const [key, short] of shorts) {
    if (own.has(key) || !isReference(article, short) || !standsAlone(article, short, fulls)) continue;
    const meant = [...fulls.values()].flatMap((full) =>
      reading(full, short, shorts.has(full.spelling.keys.at(-1) ?? '')),
    );
    const [only] = meant;
    if (only !== undefined && meant.length === 1) yield* only;
  }
}

function namesWritten(article: Article): {
  readonly fulls: ReadonlyMap<string, Written>;
  readonly shorts: ReadonlyMap<string, Written>;
} {
  const fulls = new Map<string, Written>();
  const shorts = new Map<string, Written>();
  for (const { name, spelling } of readingOf(article).officials) {
    if (name === undefined || spelling === undefined || spelling.isAllCaps || !spelling.words.every(isSyllable))
      continue;
    const all = spelling.words.length > 1 ? fulls : shorts;
    const known = all.get(spelling.key);
    if (known === undefined) all.set(spelling.key, { spelling, spans: [name] });
    else known.spans.push(name);
  }
  return { fulls, shorts };
}

/** `ông Tùng`, `Bác sĩ Tùng`, somebody whom the article has named; not `anh Tuân`, nor `Ông Tuân, chủ trâu`, whom it names so for the first time. */
const isReference = ({ text }: Article, { spans }: Written): boolean =>
  spans.every(
    ({ start, end }) =>
      !/^\s*(?:[,(–]|- )/u.test(text.slice(end, end + 4)) &&
      !/(?:^|[\s“"(])(?:anh|chị|em|cô|chú|bác|cậu|cụ|bé|cháu|dì|thím|mẹ|cha|thầy)\s+$/iu.test(
        text.slice(Math.max(0, start - 8), start).normalize('NFC'),
      ),
  );

/** Nobody has the name behind another one, whom the text may name without a title (`Trần Tuân, 40 tuổi`). */
function standsAlone({ text }: Article, { spelling, spans }: Written, fulls: ReadonlyMap<string, Written>): boolean {
  const name = new RegExp(String.raw`(?<![\p{L}\p{M}])${spelling.text}(?![\p{L}\p{M}])`, 'gu');
  let inside = 0;
  for (const full of fulls.values())
    inside += full.spelling.keys.slice(1, -1).filter((key) => key === spelling.key).length * full.spans.length;
  return [...text.normalize('NFC').matchAll(name)].length === spans.length + inside;
}

/** The slips, if the short name can be this person's. */
function reading(
  { spelling: full, spans }: Written,
  short: Written,
  isCalledSo: boolean,
): readonly (readonly OtherGivenName[])[] {
  const { words } = full;
  const [last = '', before = ''] = [words.at(-1), words.at(-2)];
  const [name = ''] = short.spelling.words;
  const [firstFull, firstShort] = [spans[0], short.spans[0]];
  if (words.length < 3 || firstFull === undefined || firstShort === undefined) return [];
  if (before.normalize('NFC') === name) {
    // Called by both, the person may be two.
    if (isCalledSo) return [];
    const right = [...words.slice(0, -2), last, before].join(' ');
    return [spans.map((span) => ({ span, written: full.text, right, shown: firstShort }))];
  }
  if (skeleton(last) !== skeleton(name)) return [];
  if (short.spans.length > spans.length && !isCalledSo) {
    const right = [...words.slice(0, -1), name].join(' ');
    return [spans.map((span) => ({ span, written: full.text, right, shown: firstShort }))];
  }
  return [short.spans.map((span) => ({ span, written: name, right: last, shown: firstFull }))];
}
