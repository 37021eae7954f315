/** Finds slips in the words that name a meeting: Hôi nghị, Diễn dàn, lấn thứ 16, lần thứ lần thứ 3. */
import { nameKey } from '../text/comparison.ts';
import type { Check, Found } from './model.ts';
import type { Article } from '../mentions/model.ts';
import { nearMiss, wordKey } from './nearMiss.ts';
import { correction, onOneLine, textAt } from './replacements.ts';

export const misspeltMeetingHead: Check = {
  code: 'meeting.misspelt-head',
  level: 'warning',
  summary: { vi: 'Từ chỉ cuộc họp hoặc số lần viết sai', en: "A slip in a meeting's head or ordinal words" },
  *find(article) {
    yield* [...heads(article), ...ordinals(article)].sort((a, b) => a.span.start - b.span.start);
  },
};

/** Heads whose near misses are no words: *Hội thao* and *Đại hội* have real neighbours and are left out. */
const HEADS = ['Hội nghị', 'Diễn đàn', 'Kỳ họp', 'Phiên họp', 'Cuộc họp', 'Tọa đàm', 'Triển lãm'].map((head) =>
  head.split(' '),
);

const headKeys: ReadonlySet<string> = new Set(HEADS.flat().map(nameKey));

/** What may follow a head in lower case. */
const FOLLOWERS: ReadonlySet<string> = new Set(['lần', 'cấp', 'thường', 'quốc', 'toàn', 'khu'].map(nameKey));

/** A capital, then what goes on as a meeting's name does. */
function* heads(article: Article): Iterable<Found> {
  const pattern = /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}]+)(?= ([\p{L}\p{M}]+) ([\p{L}\p{M}]+))/gu;
  for (const match of article.text.matchAll(pattern)) {
    const [, first = '', second = '', next = ''] = match;
    if (!/^\p{Lu}/u.test(next) && !FOLLOWERS.has(wordKey(next))) continue;
    if (!headKeys.has(wordKey(first)) && !headKeys.has(wordKey(second))) continue;
    if (HEADS.some(([a = '', b = '']) => wordKey(a) === wordKey(first) && wordKey(b) === wordKey(second))) continue;
    const near = HEADS.filter((head) => nearMiss([first, second], head)?.nearness === 'marks');
    const [head] = near;
    if (head === undefined || near.length > 1 || /^\p{Lu}/u.test(second)) continue;
    yield slip(article, match.index, match.index + first.length + 1 + second.length, head.join(' '));
  }
}

/** `kỳ lân thứ 8` is the eighth unicorn. */
function* ordinals(article: Article): Iterable<Found> {
  const pattern = /(?<![\p{L}\p{M}])(?:([Ll][\p{L}\p{M}]+) ([Tt][\p{L}\p{M}]+)) (?=\d|[IVX]+(?!\p{L}))/gu;
  for (const match of article.text.matchAll(pattern)) {
    const [, first = '', second = ''] = match;
    const miss = nearMiss([first, second], ['lần', 'thứ']);
    if (miss === undefined || (miss.nearness === 'letter' && miss.at === 0)) continue;
    const before = article.text.slice(Math.max(0, match.index - 6), match.index).normalize('NFC');
    if (/(?:kỳ|kì)\s$/iu.test(before)) continue;
    const right = first.startsWith('L') ? 'Lần thứ' : 'lần thứ';
    yield slip(article, match.index, match.index + first.length + 1 + second.length, right);
  }
  for (const match of article.text.matchAll(
    /(?<![\p{L}\p{M}])([\p{L}\p{M}]+ [\p{L}\p{M}]+)(?:\s+\1)+(?![\p{L}\p{M}])/giu,
  )) {
    const [doubled, once = ''] = match;
    if (nameKey(once) === nameKey('lần thứ')) yield slip(article, match.index, match.index + doubled.length, once);
  }
}

function slip(article: Article, start: number, end: number, right: string): Found {
  const span = { start, end };
  const written = onOneLine(textAt(article, span)).normalize('NFC');
  return {
    span,
    message: {
      vi: `"${written}" có lẽ là gõ sai của "${right}".`,
      en: `"${written}" is probably a slip for "${right}".`,
    },
    fixes: [correction(article, span, right)],
  };
}
