/** Finds a word written twice: a small word that joins, anywhere; any word in a name of a person, body or meeting, in a title, or at its edge. */
import { FAMILY_NAMES } from '../mentions/grammar/personNames.ts';
import type { Article, Mention } from '../mentions/model.ts';
import type { Registry } from '../registry/model.ts';
import { nameKey, skeleton } from '../text/comparison.ts';
import { overlaps, type Span } from '../text/span.ts';
import { isShouted } from './acronymsInContext.ts';
import { inLines, type Line } from './lines.ts';
import { isUsualInNames } from './nameSyllables.ts';
import { wordKey } from './nearMiss.ts';
import { mentionsAt } from './reading.ts';
import { isPlainSyllable } from './syllables.ts';
import { meetAt, standTogether } from './usualWords.ts';
import { isGap } from './words.ts';

export interface Doubled extends Span {
  readonly word: string;
}

export function doubledWords(article: Article, registry: Registry): readonly Doubled[] {
  return inLines(article, doubledIn).flatMap(({ start, found }) => {
    const doubled = { ...found, start: start + found.start, end: start + found.end };
    return doubled.isSure || (isOnce(article, doubled) && isSlip(article, doubled, registry)) ? [doubled] : [];
  });
}

interface InLine extends Doubled {
  /** It joins, or it is the end of an ordinal: nobody writes that twice. */
  readonly isSure: boolean;
  /** The words around, empty where a sign stands between. */
  readonly before: string;
  readonly after: string;
}

function doubledIn({ text, words }: Line): readonly InLine[] {
  const { count, hashes, starts, ends } = words;
  const found: InLine[] = [];
  for (let at = 1; at < count; at++) {
    if (hashes[at] !== hashes[at - 1]) continue;
    const [start, between, next, end] = [starts[at - 1] ?? 0, ends[at - 1] ?? 0, starts[at] ?? 0, ends[at] ?? 0];
    const word = text.slice(next, end);
    if (end - next < 2 || text.slice(start, between) !== word || !isGap(text, between, next)) continue;
    // Three times is meant.
    if (hashes[at + 1] === hashes[at] || hashes[at - 2] === hashes[at]) continue;
    const lastEnd = at > 1 ? (ends[at - 2] ?? 0) : 0;
    const before = at > 1 && isGap(text, lastEnd, start) ? text.slice(starts[at - 2], lastEnd).normalize('NFC') : '';
    const after =
      at + 1 < count && isGap(text, end, starts[at + 1] ?? 0) ? text.slice(starts[at + 1], ends[at + 1]) : '';
    const edges = { before: text.charAt(start - 1), after: text.charAt(end) };
    const isEnding = (/^\d$/.test(edges.before) && /^(?:st|nd|rd|th)$/.test(word)) || /^[JS]r$/.test(word);
    if (!isEnding && !standsAlone(word, edges)) continue;
    const key = wordKey(word);
    const isCapital = /^\p{Lu}/u.test(word);
    // `Trưởng Ban Ban Tổ chức`, `hai Bộ Bộ Thông tin và …`: the title or the number, and the body.
    const isCounted = COUNTS.test(before) || /\d $/.test(text.slice(Math.max(0, start - 2), start));
    if (HEADED.has(key) && HEADS.test(before)) continue;
    // `Ban Xây dựng Đảng Đảng ủy xã`.
    if (key === PARTY && before === 'dựng') continue;
    if (key === ROOM && DEFENCE.test(text.slice(end, end + 12).normalize('NFC'))) continue;
    if (isCapital && isCounted && BODIES.has(key)) continue;
    const isSure = isEnding || (!isCapital && JOINING.has(key));
    found.push({ start, end, word, isSure, before, after: after.normalize('NFC') });
  }
  return found;
}

/** Not half of `Asia-Pacific` or `Kang Chang-hee`; codes may follow their letters (`AMMSTI AMMSTI-20`). */
const standsAlone = (word: string, edges: { readonly before: string; readonly after: string }): boolean =>
  !/[\p{N}-]/u.test(edges.before) &&
  (!/[-\p{N}’']/u.test(edges.after) ||
    /^\p{Lu}{3,}$/u.test(word) ||
    (/[’']/.test(edges.after) && /^\p{Lu}/u.test(word)));

const HEADED: ReadonlySet<string> = new Set(
  'Ban Phòng Đoàn Khoa Tổ Nhóm Đội Hội Thôn Bản Xóm Làng'.split(' ').map(wordKey),
);

const BODIES: ReadonlySet<string> = new Set([...HEADED, ...'Chi Bộ Vụ Cục Viện Sở'.split(' ').map(wordKey)]);

const HEADS = /^(?:trưởng|phó)$/iu;

/** `Phòng Phòng, chống ma túy`, `Phòng Phòng không`: the department and what it is against. */
const ROOM = wordKey('phòng');

const PARTY = wordKey('đảng');

const DEFENCE = /^,? (?:chống|cháy|không|thủ|vệ|ngừa)(?!\p{L})/u;

const COUNTS = /^(?:hai|ba|bốn|các)$/iu;

const JOINING: ReadonlySet<string> = new Set(
  `và của các những được tại với trong cho bởi thì mà đã đang sẽ theo để trên giữa bằng về thứ van der bin
  the of and for with at from by a an are was were has have been will would its their his`
    .split(/\s+/)
    .map(wordKey),
);

function isSlip(article: Article, doubled: InLine, registry: Registry): boolean {
  const { before, after } = doubled;
  const word = doubled.word.normalize('NFC');
  if (/^\p{Lu}{2,}$/u.test(word)) return areLetters(article, doubled, registry);
  if (article.language === 'en' && ENGLISH.test(word) && !SAID_TWICE.has(wordKey(word))) return true;
  if (/^\p{Lu}/u.test(word)) return isInName(article, doubled) || isCapitalTwice(article, doubled, registry);
  // `Hội nghị lần lần thứ hai`, `phó bí thư thường thường trực`.
  if (COMPOUND.test(`${word} ${after}`)) return true;
  if (SAID_TWICE.has(wordKey(word))) return false;
  // `Bí thư thư Tỉnh ủy`, `Vương quốc quốc Thái Lan`; `trưởng đoàn đoàn Lào` is left out above.
  const isEnd = /^\p{Lu}/u.test(after);
  if (isEnd && standTogether([before, word], registry) && (!HEADED.has(wordKey(word)) || /^ủy$/iu.test(before)))
    return true;
  if (standTogether([before, word, after], registry)) return true;
  if (meetAt(before, word, after, registry)) return false;
  if (isInName(article, doubled)) return true;
  return before === '' && !isEnd && standTogether([word, after], registry) && !isAtLineStart(article, doubled);
}

/** Long words, and small ones that are words of Vietnamese too which may be said twice (`to to`), or end one and begin the next (`máy in in`). */
const ENGLISH = /^(?:to|in|on|as|be|this|these|or|not|which|[a-z]{5,})$/;

const SAID_TWICE: ReadonlySet<string> = new Set(
  `luôn mãi đời ngày năm xanh dần thường vân hằng từ đều nhanh song lâu ngang chiều sáng tối đêm tháng người nhà nơi lớp đâu ai gì cao xa hay khác ba
  lần điệu trùng hao had that very so many is never really again`
    .split(/\s+/)
    .map(wordKey),
);

/** Of what is said twice, where the second begins another word. */
const COMPOUND = /^(?:thường (?:trực|vụ)|cao cấp|lần thứ|tối cao)$/u;

/** `khoa học, công công nghệ`: nothing but a sign stands before. */
const isAtLineStart = ({ text }: Article, { start }: Span): boolean => start === 0 || text.charAt(start - 1) === '\n';

/** `APEC APEC`; in a line of capitals words may be said twice. */
function areLetters(article: Article, doubled: InLine, registry: Registry): boolean {
  const { start, end, word, before, after } = doubled;
  if (standTogether([before, word, after], registry)) return true;
  if (/^[IVXLC]+$/.test(word) || [before, after].some((each) => /^\p{Lu}{3,}$/u.test(each))) return false;
  if (isShouted(article, doubled)) return false;
  return (
    word.length > 2 ||
    /^[&.]\p{L}/u.test(article.text.slice(end, end + 2)) ||
    [start, end - 1].some((at) => mentionsAt(article, at).some(({ type }) => NAMES.has(type)))
  );
}

const NAMES: ReadonlySet<Mention['type']> = new Set(['official', 'organisation', 'meeting']);

/** One of the two is part of a name, or stands beside it with a capital. Of people only what Vietnamese names are made of: `Aung Aung Myint`. */
function isInName(article: Article, { start, end, word }: InLine): boolean {
  const isCapital = /^\p{Lu}/u.test(word);
  const around = [start, end - 1, ...(isCapital ? [start - 2, end + 1] : [])].flatMap((at) => mentionsAt(article, at));
  const names = around.flatMap((mention) =>
    mention.type === 'official' && mention.name !== undefined && overlaps(mention.name, { start, end })
      ? [mention.name]
      : [],
  );
  if (names.length > 0 && word.length < 6 && !isUsualInNames(word)) return false;
  if (names.some((name) => name.end === end && isBeforeDoubledName(article.text.slice(name.start, start))))
    return false;
  return around.some(({ type }) => NAMES.has(type));
}

/** `Trần Ly Ly`, `Lê Thị Na Na`: a given name of one syllable said twice. */
const isBeforeDoubledName = (before: string): boolean => {
  const [family = '', middle = 'Thị', more] = before.normalize('NFC').trim().split(/\s+/u);
  return more === undefined && middle === 'Thị' && FAMILIES.has(wordKey(family));
};

function isCapitalTwice(article: Article, doubled: InLine, registry: Registry): boolean {
  const { word, before, after } = doubled;
  const isName = /^\p{Lu}/u.test(after);
  if (isName && ADDRESS.has(wordKey(word))) return true;
  // `Ủy Ủy ban`, `Liên Hợp Hợp Quốc`.
  if (standTogether([word, after], registry)) {
    return before === '' || !/^\p{Lu}/u.test(before) || standTogether([before, word, after], registry);
  }
  return (
    (isName && isFamilyTwice(article, doubled)) ||
    isNamedOnceElsewhere(article, doubled) ||
    isRegisteredOnce(article, doubled, registry)
  );
}

const ADDRESS: ReadonlySet<string> = new Set('Ông Bà Anh Chị Ngài Cô Thầy'.split(' ').map(wordKey));

const FAMILIES: ReadonlySet<string> = new Set(FAMILY_NAMES.map(wordKey));

const PLAIN_FAMILIES: ReadonlySet<string> = new Set(FAMILY_NAMES.map(skeleton));

/** `Trần Trần Ngọc Hạnh`; without marks only before a middle and a given name, since others are called `Yang Yang`. */
function isFamilyTwice({ text }: Article, { end, word }: Span & { readonly word: string }): boolean {
  const [, next = '', last = ''] =
    /^ (\p{Lu}[\p{L}\p{M}]+)(?: (\p{Lu}[\p{L}\p{M}]+))?/u.exec(text.slice(end, end + 40)) ?? [];
  if (!isPlainSyllable(next)) return false;
  if (/[^\p{ASCII}]/u.test(word)) return FAMILIES.has(wordKey(word));
  return PLAIN_FAMILIES.has(skeleton(word)) && isPlainSyllable(last);
}

/** `Kao Kim Hourn Hourn` where the article has `Kim Hourn` elsewhere. */
const isNamedOnceElsewhere = ({ text }: Article, { start, word, before, after }: InLine): boolean =>
  [`${before} ${word}`, `${word} ${after}`].some((name) => {
    if (!/^\p{Lu}.* \p{Lu}/u.test(name)) return false;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (Math.abs(at - start) > 2 * name.length && !/[\p{L}\p{M}]/u.test(text.charAt(at + name.length))) return true;
    }
    return false;
  });

/** `Kao Kao Kim Hourn` where the registry has the name. */
function isRegisteredOnce(article: Article, { start, end, word }: InLine, registry: Registry): boolean {
  const names = mentionsAt(article, end - 1).flatMap((mention) =>
    mention.type === 'official' && mention.name !== undefined ? [mention.name] : [],
  );
  return names.some((name) => {
    const [from, to] = [Math.min(name.start, start), Math.max(name.end, end)];
    return keysOfOfficials(registry).has(
      nameKey(`${article.text.slice(from, start)}${word}${article.text.slice(end, to)}`),
    );
  });
}

const officials = new WeakMap<Registry, ReadonlySet<string>>();

/** Of all names of its officials that are right. */
function keysOfOfficials(registry: Registry): ReadonlySet<string> {
  let keys = officials.get(registry);
  if (keys === undefined) {
    const people = [...registry.entities.values()].filter(({ kind }) => kind === 'official');
    keys = new Set(
      people.flatMap(({ names }) => names.flatMap(({ text, use }) => (use === 'wrong' ? [] : [nameKey(text)]))),
    );
    officials.set(registry, keys);
  }
  return keys;
}

/** Names that the article gives so again are names; `Bí thư thường trực` is no second `thư thư`. */
function isOnce({ text }: Article, { start, word }: InLine): boolean {
  const both = `${word} ${word}`;
  for (let at = text.indexOf(both); at >= 0; at = text.indexOf(both, at + 1))
    if (at !== start && ![at - 1, at + both.length].some((edge) => /[\p{L}\p{M}]/u.test(text.charAt(edge))))
      return false;
  return true;
}
