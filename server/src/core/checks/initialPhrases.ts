/** Finds the phrases of an article whose initials are given letters. */
import type { Article } from '../mentions/model.ts';
import { nameKey } from '../text/comparison.ts';
import { plainOf } from '../text/letters.ts';
import type { Span } from '../text/span.ts';
import { initial } from './acronyms.ts';
import { wordKey, wordsIn } from './nearMiss.ts';
import { readingOf } from './reading.ts';
import { onOneLine } from './replacements.ts';

export interface Phrase {
  readonly text: string;
  readonly initials: string;
  readonly place: Span;
  readonly count: number;
}

/** Phrases whose initials are these letters when Đ counts as D, without function words at their ends; the most frequent first. */
export function phrasesWithInitials(article: Article, letters: readonly string[]): readonly Phrase[] {
  const { text } = article;
  const { count, starts, ends } = readingOf(article).words();
  const wanted = letters.map((letter) => plainOf[letter.charCodeAt(0)]);
  const phrases = new Map<string, Phrase>();
  for (let at = 0; at + wanted.length <= count; at++) {
    let same = 0;
    while (same < wanted.length && plainOf[text.charCodeAt(starts[at + same] ?? 0)] === wanted[same]) same++;
    if (same < wanted.length) continue;
    const last = at + wanted.length - 1;
    const place = { start: starts[at] ?? 0, end: ends[last] ?? 0 };
    const phrase = text.slice(place.start, place.end).normalize('NFC');
    if (/[^\p{L}\p{M} \u00a0]/u.test(phrase)) continue;
    const words = wordsIn(phrase);
    if (words.some((word) => word.length < 2)) continue;
    if ([words[0], words.at(-1)].some((word) => FUNCTION_WORDS.has(wordKey(word ?? '')))) continue;
    const key = nameKey(phrase);
    const old = phrases.get(key);
    if (old === undefined) {
      phrases.set(key, { text: onOneLine(phrase), initials: words.map(initial).join(''), place, count: 1 });
    } else phrases.set(key, { ...old, count: old.count + 1 });
  }
  return [...phrases.values()].sort((a, b) => b.count - a.count);
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `các của có cho cùng cũng cả còn chỉ chưa do để đã đang được đến đó đây đều sẽ sau sự tại từ theo trong trên trước và về với vì vào là này nay những như nhiều
  không khi khác hai hay ra rất qua lại lên mà một mọi mỗi nên nếu nhất phải thì thể tới bị bởi bằng giữa gồm ở do là ông bà đồng`
    .split(/\s+/)
    .map(nameKey),
);
