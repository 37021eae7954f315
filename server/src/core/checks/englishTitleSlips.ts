/** Finds English words of office with a letter lost, doubled or swapped: Deputy Miister, Secretary-Genneral. */
import type { Article } from '../mentions/model.ts';
import { inLines, type Line } from './lines.ts';
import type { Found } from './model.ts';
import { isQuoted, readingOf } from './reading.ts';
import { correction } from './replacements.ts';
import { hashTable, mayHold, wordHash, type Words } from './words.ts';

const OFFICES =
  `Minister Secretary General Director President Chairman Chairwoman Chairperson Ambassador Governor Commissioner Representative
Permanent Deputy Counsellor Parliamentary Coordinator Chancellor Executive Special Envoy Foreign Rector Professor Spokesperson
Administrator Prime Senior Chief Scientist Science Speaker Assistant Attorney Premier Regional Coordinating Vice Principal Leader
Officer Commander Admiral Lieutenant Colonel Brigadier Inspector Auditor Senator Managing Standing Treasurer Registrar Rapporteur
Undersecretary Politburo Party Ministers Directors Presidents Ambassadors Governors Commissioners Representatives Leaders Officials
Official Speakers Secretaries Councilor Councillor State Spokesman Spokeswoman Presidential Adviser Advisor`.split(
    /\s+/,
  );

/** What ministers are for: another word of the same letters is one only where no minister follows. */
const PORTFOLIOS =
  `Trade Defence Defense Finance Union Home Interior Justice Health Education Labour Labor Transport Energy Agriculture Environment Economy
Economic Industry Commerce Culture Tourism Planning Digital State Foreign`.split(/\s+/);

const BEFORE_MINISTER = /^ (?:Ministers?|Secretary|Representative|President|Councill?or)\b/;

/** Other words that are so near to one of those and right. */
const REAL: ReadonlySet<string> = new Set(
  `Counselor Minster Minsters Generals Directory Presidency Envy Prim Senor Chef Premie Office Sanding Leade Lader Part Pary Vic Vie
Principle Parity Colonels Offices Seniors Chiefs Stat Sate States`.split(/\s+/),
);

/** The wrong word → the office, for every letter lost, doubled or swapped inside it. */
const slips = slipsOf(OFFICES);

const portfolioSlips = slipsOf(PORTFOLIOS);

function slipsOf(offices: readonly string[]): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  for (const office of offices) {
    for (let at = 1; at < office.length; at++) {
      const [letter = '', next = ''] = [office[at], office[at + 1]];
      const [before, after] = [office.slice(0, at), office.slice(at + 1)];
      const variants = [before + after, before + letter + letter + after, before + next + letter + after.slice(1)];
      for (const variant of variants) {
        if (!offices.includes(variant) && (offices === PORTFOLIOS || !REAL.has(variant))) made.set(variant, office);
      }
    }
  }
  return made;
}

const suspects = hashTable([...slips.keys(), ...portfolioSlips.keys(), 'Minster', 'Prim'].map(wordHash));

export function* englishSlips(article: Article): Iterable<Found> {
  const reading = readingOf(article);
  for (const { start, found } of inLines(article, slipsIn)) {
    const { written, right } = found;
    const span = { start: start + found.start, end: start + found.start + written.length };
    if (isQuoted(reading, span) || isNamed(article, written)) continue;
    yield {
      span,
      message: {
        vi: `Không có chức danh nào có chữ "${written}"; có lẽ là "${right}".`,
        en: `No title has the word "${written}"; it is probably "${right}".`,
      },
      fixes: [correction(article, span, right)],
    };
  }
}

/** `Ralph Recto`: somebody in this article is called so. */
const isNamed = ({ text, mentions }: Article, word: string): boolean =>
  mentions.some(
    (mention) =>
      mention.type === 'official' &&
      mention.name !== undefined &&
      text.slice(mention.name.start, mention.name.end).endsWith(` ${word}`),
  );

const portfolioAt = (text: string, written: string, end: number): string | undefined =>
  BEFORE_MINISTER.test(text.slice(end, end + 20)) ? portfolioSlips.get(written) : undefined;

/** A prim person is no minister's kind. */
const isPrime = (text: string, written: string, end: number): boolean =>
  written === 'Prim' && text.startsWith(' Minister', end);

/** A minster is a church, but not behind these. */
const isMinister = (text: string, written: string, start: number): boolean =>
  written === 'Minster' &&
  /\b(?:Prime|Foreign|Deputy|Vice|Finance|Defence|Defense)[ -]$/.test(text.slice(Math.max(0, start - 9), start));

interface Slip {
  readonly start: number;
  readonly written: string;
  readonly right: string;
}

function slipsIn({ text, words }: Line): readonly Slip[] {
  const found: Slip[] = [];
  for (let at = 0; at < words.count; at++) {
    if (!mayHold(suspects, words.hashes[at] ?? 0)) continue;
    const start = words.starts[at] ?? 0;
    const written = text.slice(start, words.ends[at]);
    const right =
      words.capitals[at] === 1
        ? (slips.get(written) ??
          portfolioAt(text, written, start + written.length) ??
          (isMinister(text, written, start)
            ? 'Minister'
            : isPrime(text, written, start + written.length)
              ? 'Prime'
              : undefined))
        : longSlip(written);
    if (right !== undefined && standsAsOffice(text, words, at)) found.push({ start, written, right });
  }
  return found;
}

/** In small letters (`permaent member of the Secretariat`) only long words are none but slips. */
function longSlip(written: string): string | undefined {
  if (written.length < 7) return undefined;
  const right = slips.get(written.charAt(0).toUpperCase() + written.slice(1));
  return right === undefined || right.length < 7 ? undefined : right.toLowerCase();
}

/** Another word with a capital, or what the office is of, stands beside it. */
function standsAsOffice(text: string, words: Words, at: number): boolean {
  const next = text.slice(words.ends[at], (words.ends[at] ?? 0) + 5);
  const before = text.slice(Math.max(0, (words.starts[at] ?? 0) - 1), words.starts[at]);
  return (
    /^(?: of | for |[ -]\p{Lu}|, | (?:mem|sec|min|gen|dir|adv|rep|spo|und))/u.test(next) ||
    before === '-' ||
    (before === ' ' && words.capitals[at - 1] === 1)
  );
}
