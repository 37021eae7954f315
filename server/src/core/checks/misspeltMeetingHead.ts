/** Finds slips in the words that name a meeting: Hôi nghị, Diễn dàn, lấn thứ 16, lần thứ lần thứ 3. */
import { nameKey } from '../text/comparison.ts';
import type { Check, Found } from './model.ts';
import type { Article } from '../mentions/model.ts';
import { inLines, type Line } from './lines.ts';
import { nearMiss, wordKey } from './nearMiss.ts';
import type { Span } from '../text/span.ts';
import { correction, onOneLine, textAt } from './replacements.ts';
import { hashTable, mayHold, wordHash } from './words.ts';

export const misspeltMeetingHead: Check = {
  code: 'meeting.misspelt-head',
  level: 'warning',
  summary: { vi: 'Từ chỉ cuộc họp hoặc số lần viết sai', en: "A slip in a meeting's head or ordinal words" },
  *find(article) {
    for (const { start, found } of inLines(article, slipsIn)) yield finding(article, start, found);
  },
};

interface Slip extends Span {
  readonly right: string;
}

function slipsIn(line: Line): readonly Slip[] {
  const { words } = line;
  const found: Slip[] = [];
  let doubledUntil = 0;
  for (let at = 0; at < words.count; at++) {
    const hash = words.hashes[at] ?? 0;
    if (!mayHold(suspects, hash)) continue;
    const slip = (hash === LAN ? ordinal(line, at) : hash === THU ? lost(line, at) : undefined) ?? head(line, at);
    if (slip !== undefined) found.push(slip);
    const doubled = hash === LAN && at >= doubledUntil ? doubledOrdinal(line, at) : undefined;
    if (doubled === undefined) continue;
    doubledUntil = doubled.until;
    found.push(doubled.found);
  }
  return found;
}

/** Heads whose near misses are no words: *Hội thao* and *Đại hội* have real neighbours and are left out. */
const HEADS: readonly (readonly [string, string])[] = [
  ['Hội', 'nghị'],
  ['Diễn', 'đàn'],
  ['Kỳ', 'họp'],
  ['Phiên', 'họp'],
  ['Cuộc', 'họp'],
  ['Tọa', 'đàm'],
  ['Triển', 'lãm'],
];

const LAN = wordHash('lần');
const THU = wordHash('thứ');

/** Words that may be part of a slip. */
const suspects = hashTable([...HEADS.map(([first]) => wordHash(first)), LAN, THU]);

const headHashes = HEADS.map(([first, second]) => [wordHash(first), wordHash(second)] as const);

/** What may follow a head in lower case. */
const FOLLOWERS: ReadonlySet<string> = new Set(['lần', 'cấp', 'thường', 'quốc', 'toàn', 'khu'].map(nameKey));

/** Two words with one space between. */
function pairAt({ text, words }: Line, at: number): readonly [string, string] | undefined {
  const { starts, ends, count } = words;
  const [end, start] = [ends[at] ?? 0, starts[at + 1] ?? 0];
  if (at + 1 >= count || start !== end + 1 || text.charCodeAt(end) !== 0x20) return undefined;
  return [text.slice(starts[at], end), text.slice(start, ends[at + 1])];
}

/** A capital, then what goes on as a meeting's name does. */
function head(line: Line, at: number): Slip | undefined {
  const { words } = line;
  if (words.capitals[at] !== 1 || words.capitals[at + 1] === 1) return undefined;
  const [first, second] = [words.hashes[at], words.hashes[at + 1]];
  const only = HEADS[headHashes.findIndex(([a, b]) => a === first && b === second)];
  const pair = only === undefined ? undefined : pairAt(line, at);
  if (only === undefined || pair === undefined || nearMiss(pair, only)?.nearness !== 'marks') return undefined;
  const next = pairAt(line, at + 1)?.[1];
  if (next === undefined || (words.capitals[at + 2] !== 1 && !FOLLOWERS.has(wordKey(next)))) return undefined;
  return { start: words.starts[at] ?? 0, end: words.ends[at + 1] ?? 0, right: only.join(' ') };
}
/** `lấn thứ 16`, `lần thư XX`; `kỳ lân thứ 8` is the eighth unicorn. */
function ordinal(line: Line, at: number): Slip | undefined {
  const { text, words } = line;
  const pair = pairAt(line, at);
  if (pair === undefined || !/^[Ll]/.test(pair[0]) || !/^[Tt]/.test(pair[1])) return undefined;
  const miss = nearMiss(pair, ['lần', 'thứ']);
  if (miss === undefined || (miss.nearness === 'letter' && miss.at === 0)) return undefined;
  const [start, end] = [words.starts[at] ?? 0, words.ends[at + 1] ?? 0];
  if (!/^ (?:\d|[IVX]+(?!\p{L}))/u.test(text.slice(end, end + 12))) return undefined;
  if (/(?:kỳ|kì)\s$/iu.test(text.slice(Math.max(0, start - 6), start).normalize('NFC'))) return undefined;
  return { start, end, right: pair[0].startsWith('L') ? 'Lần thứ' : 'lần thứ' };
}

/** The second word is right, the first may not be. */
const lost = (line: Line, at: number): Slip | undefined =>
  at > 0 && line.words.hashes[at - 1] !== LAN ? ordinal(line, at - 1) : undefined;

/** `lần thứ lần thứ 3` */
function doubledOrdinal(line: Line, at: number): { readonly found: Slip; readonly until: number } | undefined {
  const { text, words } = line;
  const { starts, ends, hashes, count } = words;
  if (hashes[at + 1] !== THU || hashes[at + 2] !== LAN || hashes[at + 3] !== THU) return undefined;
  const pair = pairAt(line, at);
  if (pair === undefined || nameKey(pair.join(' ')) !== nameKey('lần thứ')) return undefined;
  const once = pair.join(' ');
  let until = at + 2;
  while (
    until + 1 < count &&
    /^\s+$/.test(text.slice(ends[until - 1], starts[until])) &&
    text.slice(starts[until], ends[until + 1]).toLowerCase() === once.toLowerCase()
  )
    until += 2;
  if (until === at + 2) return undefined;
  return { found: { start: starts[at] ?? 0, end: ends[until - 1] ?? 0, right: once }, until };
}

function finding(article: Article, lineStart: number, { start, end, right }: Slip): Found {
  const span = { start: lineStart + start, end: lineStart + end };
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
