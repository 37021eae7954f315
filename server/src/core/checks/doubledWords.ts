/** Finds a word written twice: a small word that joins, anywhere; any word in a name of a person, body or meeting, or at its edge. */
import type { Article, Mention } from '../mentions/model.ts';
import type { Registry } from '../registry/model.ts';
import { overlaps, type Span } from '../text/span.ts';
import { inLines, type Line } from './lines.ts';
import { isUsualInNames } from './nameSyllables.ts';
import { wordKey } from './nearMiss.ts';
import { mentionsAt } from './reading.ts';
import { meetAt } from './usualWords.ts';
import { isGap } from './words.ts';

export interface Doubled extends Span {
  readonly word: string;
}

export function doubledWords(article: Article, registry: Registry): readonly Doubled[] {
  return inLines(article, doubledIn).flatMap(({ start, found }) => {
    const { word, isJoining, before, after } = found;
    const doubled = { start: start + found.start, end: start + found.end, word };
    if (isJoining) return [doubled];
    if (/^\p{Ll}/u.test(word) && meetAt(before, word, after, registry)) return [];
    return isInName(article, doubled) && isOnce(article, doubled) ? [doubled] : [];
  });
}

interface InLine extends Doubled {
  readonly isJoining: boolean;
  /** The words around. */
  readonly before: string;
  readonly after: string;
}

function doubledIn({ text, words }: Line): readonly InLine[] {
  const { count, hashes, starts, ends } = words;
  const found: InLine[] = [];
  const wordAt = (at: number): string =>
    at < 0 || at >= count ? '' : text.slice(starts[at], ends[at]).normalize('NFC');
  for (let at = 1; at < count; at++) {
    if (hashes[at] !== hashes[at - 1]) continue;
    const [start, between, next, end] = [starts[at - 1] ?? 0, ends[at - 1] ?? 0, starts[at] ?? 0, ends[at] ?? 0];
    const word = text.slice(next, end);
    if (end - next < 2 || text.slice(start, between) !== word || !isGap(text, between, next)) continue;
    const key = wordKey(word);
    // Three times is meant, and so is what is said so (`luôn luôn`).
    if (hashes[at + 1] === hashes[at] || hashes[at - 2] === hashes[at] || SAID_TWICE.has(key)) continue;
    const before = wordAt(at - 2);
    // `Trưởng Ban Ban Tổ chức`, `hai Bộ Bộ Thông tin và …`: the title or the number, and the body.
    const isCounted = COUNTS.test(before) || /\d $/.test(text.slice(Math.max(0, start - 2), start));
    if (/^\p{Lu}/u.test(word) && ((HEADED.has(key) && HEADS.test(before)) || (isCounted && BODIES.has(key)))) continue;
    if (/[\p{L}\p{N}-]/u.test(text.charAt(start - 1)) || /^[-’'\p{N}]/u.test(text.slice(end, end + 1))) continue;
    const isJoining = JOINING.has(key) && /^\p{Ll}/u.test(word);
    found.push({ start, end, word, isJoining, before, after: wordAt(at + 1) });
  }
  return found;
}

const HEADED: ReadonlySet<string> = new Set('Ban Phòng Đoàn Khoa Tổ Nhóm Đội Hội'.split(' ').map(wordKey));

const BODIES: ReadonlySet<string> = new Set([...HEADED, ...'Chi Bộ Vụ Cục Viện Sở'.split(' ').map(wordKey)]);

const HEADS = /^(?:trưởng|phó)$/iu;

const COUNTS = /^(?:hai|ba|bốn|các)$/iu;

const JOINING: ReadonlySet<string> = new Set(
  `và của các những được tại với trong cho bởi thì mà đã đang sẽ theo để trên giữa bằng về
  the of and for with at from by a an are was were has have been will would its their his`
    .split(/\s+/)
    .map(wordKey),
);

const SAID_TWICE: ReadonlySet<string> = new Set(
  `luôn mãi đời ngày năm xanh dần thường vân hằng từ đều nhanh song lâu ngang chiều sáng tối đêm tháng người nhà nơi lớp đâu ai gì cao xa hay khác ba
  lần điệu trùng hao had that very so many is`
    .split(/\s+/)
    .map(wordKey),
);

const NAMES: ReadonlySet<Mention['type']> = new Set(['official', 'organisation', 'meeting']);

/** One of the two is part of a name, or stands beside it with a capital. Of people only what Vietnamese names are made of: `Aung Aung Myint`. */
function isInName(article: Article, { start, end, word }: Doubled): boolean {
  const isCapital = /^\p{Lu}/u.test(word);
  const around = [start, end - 1, ...(isCapital ? [start - 2, end + 1] : [])].flatMap((at) => mentionsAt(article, at));
  const isPerson = around.some(
    (mention) => mention.type === 'official' && mention.name !== undefined && overlaps(mention.name, { start, end }),
  );
  if (isPerson && word.length < 6 && !isUsualInNames(word)) return false;
  if (word === word.toUpperCase() && word.length < 3) return false;
  return around.some(({ type }) => NAMES.has(type));
}

/** Names that the article gives so again are names. */
const isOnce = ({ text }: Article, { start, word }: Doubled): boolean => {
  const both = `${word} ${word}`;
  return text.indexOf(both) === start && !text.includes(both, start + 1);
};
