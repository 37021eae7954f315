/** Finds meetings whose words and code disagree on the number: lần thứ 20 (AMMSTI-21). */
import type { Article, EntityMention } from '../mentions/model.ts';
import { DIGIT, NEWLINE, SPACE, UPPER, classOf } from '../text/letters.ts';
import { contains, type Span } from '../text/span.ts';
import type { Check, Fix, Found } from './model.ts';
import { firstFrom, readingOf } from './reading.ts';
import { alternative, placeIn, textAt } from './replacements.ts';

export const meetingOrdinalMismatch: Check = {
  code: 'meeting.ordinal-mismatch',
  level: 'error',
  summary: {
    vi: 'Số lần họp trong tên và trong mã không khớp',
    en: "A meeting's words and code disagree on its number",
  },
  *find(article) {
    const seen = new Set<number>();
    for (const mention of readingOf(article).meetings) {
      if (mention.ordinal === undefined) continue;
      const code = codeAfter(article, mention);
      if (code === undefined || seen.has(code.start)) continue;
      if (mention.ordinal.value === code.value) continue;
      const ordinals = ordinalsWithin(article, mention);
      if (ordinals.some(({ value }) => value === code.value)) continue;
      seen.add(code.start);
      yield finding(article, mention.ordinal, code);
    }
  },
};

interface Ordinal extends Span {
  readonly value: number;
}

interface Code extends Span {
  /** The number alone. */
  readonly number: Span;
  readonly value: number;
}

/** ` (AMMSTI-21)` right after the name, or a defined short form of it. Years (`APEC 2017`) are no ordinals. */
function codeAfter(article: Article, { start, end }: EntityMention): Code | undefined {
  const isBracketed = nextSign(article.text, end) === BRACKET && !isNextParagraph(article.text, end);
  const bracket = !isBracketed
    ? null
    : /^\s*\(\s*([\p{L}&.,]*\p{Lu}[\p{L}&.,]*)[\s–‑-]*(\d{1,3}|[IVXL]+(?!\p{L}))\s*[),;]/u.exec(
        article.text.slice(end, end + 60),
      );
  const ordinalFirst =
    bracket !== null || !isBracketed
      ? null
      : /^\s*\(\s*((\d{1,3})(?:st|nd|rd|th))\s+[\p{Lu}&]{2,}\p{L}*\s*[),;]/u.exec(article.text.slice(end, end + 60));
  if (ordinalFirst?.[1] !== undefined) {
    const at = end + ordinalFirst[0].indexOf(ordinalFirst[1]);
    const number = { start: at, end: at + ordinalFirst[1].length };
    const letters = /\s+[\p{Lu}&]{2,}\p{L}*/u.exec(ordinalFirst[0])?.[0] ?? '';
    return { start: at, end: number.end + letters.length, number, value: Number(ordinalFirst[2]) };
  }
  // `(July 13)`, `(Tháng 7)` are no letters.
  if (bracket?.[1] !== undefined && bracket[2] !== undefined && !/^\p{Lu}?\P{Lu}+$/u.test(bracket[1])) {
    const at = end + bracket[0].indexOf(bracket[1]);
    return codeAt(article, at, end + bracket[0].lastIndexOf(bracket[2]) + bracket[2].length);
  }
  // `AMAF-20 (Hội nghị Bộ trưởng … lần thứ 20)`.
  const before = !isBehindCode(article.text, start)
    ? null
    : /[\p{L}&.,]*\p{Lu}[\s–‑-]*\d{1,3}(?=\s*\(\s*$)/u.exec(article.text.slice(Math.max(0, start - 40), start));
  if (before !== null) {
    const at = Math.max(0, start - 40) + before.index;
    return codeAt(article, at, at + before[0].length);
  }
  for (const { long, short } of article.definitions) {
    if (overlapsMost({ start, end }, long)) return codeAt(article, short.start, short.end);
  }
  return undefined;
}

const BRACKET = 0x28;

/** A capital, a number and a bracket stand before it, with spaces and hyphens between them. */
function isBehindCode(text: string, start: number): boolean {
  const bracket = lastSign(text, start);
  if (text.charCodeAt(bracket) !== BRACKET) return false;
  let at = lastSign(text, bracket);
  if (classOf[text.charCodeAt(at)] !== DIGIT) return false;
  while (classOf[text.charCodeAt(at)] === DIGIT) at--;
  at = lastSign(text, at + 1);
  while (HYPHENS.has(text.charCodeAt(at))) at = lastSign(text, at);
  return classOf[text.charCodeAt(at)] === UPPER;
}

const HYPHENS: ReadonlySet<number> = new Set(Array.from('–‑-', (sign) => sign.charCodeAt(0)));

/** Where the last character before a place stands that is no space. */
function lastSign(text: string, before: number): number {
  let at = before - 1;
  while (at > 0 && (classOf[text.charCodeAt(at)] === SPACE || classOf[text.charCodeAt(at)] === NEWLINE)) at--;
  return at;
}

/** An empty line, or a bracket that signs what follows: `(VOV5) - …`. */
function isNextParagraph(text: string, end: number): boolean {
  const [gap = '', sign] = /^\s*(?:\([^()]{1,30}\)\s*([-–—]))?/u.exec(text.slice(end, end + 60)) ?? [];
  const [first = ''] = gap.split('(');
  const lines = first.split('\n').length - 1;
  return lines > 1 || (lines > 0 && sign !== undefined);
}

/** The first character that is no space. */
function nextSign(text: string, from: number): number {
  let at = from;
  while (classOf[text.charCodeAt(at)] === SPACE || classOf[text.charCodeAt(at)] === NEWLINE) at++;
  return text.charCodeAt(at);
}

const overlapsMost = (mention: Span, long: Span): boolean => contains(long, mention) || contains(mention, long);

function codeAt(article: Article, start: number, end: number): Code | undefined {
  const written = article.text.slice(start, end);
  const number = /(?<=[\p{L}&.][\s–‑-]*)(?:(?<![\d])\d{1,3}|(?<=[\s–‑-])[IVXL]+)$/u.exec(written);
  if (number === null) return undefined;
  const value = /^\d/.test(number[0]) ? Number(number[0]) : roman(number[0]);
  return { start, end, value, number: { start: start + number.index, end } };
}

/** Every ordinal inside the name: `Phiên họp lần thứ 3 của Đại hội đồng lần thứ 78 (UNGA-78)` agrees. */
function ordinalsWithin(article: Article, mention: EntityMention): readonly Ordinal[] {
  const { meetings } = readingOf(article);
  const inside: Ordinal[] = [];
  for (let i = firstFrom(meetings, mention.start); (meetings[i]?.start ?? Infinity) < mention.end; i++) {
    const other = meetings[i];
    if (other?.ordinal !== undefined && contains(mention, other)) inside.push(other.ordinal);
  }
  const written = [...textAt(article, mention).matchAll(/(?<![\d/.-])\d{1,3}(?![\d/.-])/g)].map((match) => ({
    start: mention.start + match.index,
    end: mention.start + match.index + match[0].length,
    value: Number(match[0]),
  }));
  return [...inside, ...written];
}

const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

const roman = (written: string): number =>
  Array.from(written).reduce((sum, letter, i) => {
    const value = ROMAN_VALUES[letter] ?? 0;
    return sum + (value < (ROMAN_VALUES[written[i + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);

function finding(article: Article, ordinal: Ordinal, code: Code): Found {
  const [words, letters] = [textAt(article, ordinal), textAt(article, code)];
  const number = withOrdinal(textAt(article, code.number), ordinal.value) ?? String(ordinal.value);
  const byWords = alternative(
    article,
    code,
    article.text.slice(code.start, code.number.start) + number + article.text.slice(code.number.end, code.end),
  );
  const changed = withOrdinal(words, code.value);
  const byCode = changed === undefined ? [] : [alternative(article, ordinal, changed)];
  const wrong = wrongOne(article, ordinal, code);
  const fixes: readonly Fix[] = wrong === ordinal ? [...byCode, byWords] : [byWords, ...byCode];
  const place = wrong === ordinal ? code : ordinal;
  return {
    // Where nothing shows which of the two numbers is wrong, both are marked with what stands between them.
    span: wrong ?? { start: Math.min(ordinal.start, code.start), end: Math.max(ordinal.end, code.end) },
    message: {
      vi: `Tên cuộc họp nói "${words}" nhưng mã là "${letters}": một trong hai số bị sai.`,
      en: `The meeting's name says "${words}" but its code is "${letters}": one of the two numbers is wrong.`,
    },
    related: [
      {
        place: placeIn(article, place),
        message:
          wrong === ordinal
            ? { vi: `Số lần trong mã: ${code.value}`, en: `The number in the code: ${code.value}` }
            : { vi: `Số lần trong tên: ${ordinal.value}`, en: `The number in the name: ${ordinal.value}` },
      },
    ],
    fixes,
  };
}

/** The number that the rest of the article does not use with this code's letters, while it uses the other one; undefined when it shows nothing. */
function wrongOne(article: Article, ordinal: Ordinal, code: Code): Span | undefined {
  const letters = (
    article.text.slice(code.start, code.number.start) + article.text.slice(code.number.end, code.end)
  ).replace(/^\s+|[\s–‑-]+$/gu, '');
  const rest = article.text.slice(0, code.start) + ' '.repeat(code.end - code.start) + article.text.slice(code.end);
  const uses = (value: number): boolean =>
    new RegExp(`(?<!\\p{L})${letters.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[\\s–‑-]*${value}(?!\\d)`, 'u').test(rest);
  const [asInWords, asInCode] = [uses(ordinal.value), uses(code.value)];
  if (asInWords === asInCode) return undefined;
  return asInWords ? { start: code.start, end: code.end } : ordinal;
}

const NUMERALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'] as const;

/** `lần thứ 20` → `lần thứ 21`; words stay words up to ten. */
export function withOrdinal(words: string, value: number): string | undefined {
  if (/\d+/.test(words)) {
    const suffix = value % 100 > 10 && value % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
    return words.replace(/\d+(?:st|nd|rd|th)?/, (old) => (/\d$/.test(old) ? String(value) : `${value}${suffix}`));
  }
  const lead = /^(.*thứ)\s+\S/isu.exec(words)?.[1];
  return lead === undefined ? undefined : `${lead} ${NUMERALS[value - 1] ?? value}`;
}
