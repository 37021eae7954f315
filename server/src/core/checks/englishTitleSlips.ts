/** Finds English words of office with a letter lost, doubled, swapped or another: Deputy Miister, Secretary-Genneral, Permanant Secretary. */
import { TITLE_HEADS } from '../mentions/grammar/titles.ts';
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

/** Last words of titles that are no people, or that are words of other tongues. */
const NO_HOLDERS: ReadonlySet<string> = new Set(
  `Appeal Cabinet Charge Delegation Designate Emeritus Exchequer Father Government Mission Mother Negeri Office Opposition Parliament
Plenipotentiary Police Prince Tempore Besar`.split(/\s+/),
);

function wordsOfTitles(some: (words: readonly string[]) => readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const head of TITLE_HEADS)
    if (/^[A-Z][a-z][ -~]+$/.test(head))
      for (const word of some(head.split(/[ -]/))) if (/^[A-Z][a-z]{5,}$/.test(word)) found.add(word);
  return [...found];
}

/** A word that stands before an office is a slip only there. */
const BEFORE_OFFICE =
  /^ (?:Ministers?|Secretar(?:y|ies)|Representatives?|Presidents?|Councill?ors?|Directors?|Co-?ordinators?|Officers?|Managers?|Commissioners?|Advis[eo]rs?|Envoys?|Professors?|Fellows?|Governors?|Ambassadors?|Economists?|Counsell?ors?|Attach[eé]s?|Commanders?|Generals?|Scientists?|Specialists?|Leaders?|Chair(?:man|woman|person)?)\b/;

/** Other words that are so near to one of those and right. */
const REAL: ReadonlySet<string> = new Set(
  `Counselor Minster Minsters Generals Directory Presidency Envy Prim Senor Chef Premie Office Sanding Leade Lader Part Pary Vic Vie
Principle Parity Colonels Offices Seniors Chiefs Stat Sate States Labor Advise Attach Bursa Chairmen Chairwomen Genera Governo Sutan Marsha Marshall
Lecture Treasure Lenders Manage Manger Ombudsmen Planer Planter Possessor Presiden Processor Profesor Recto Senado Senador Senato Sheperd
Shephard Sneaker Sneakers Spokesmen Spokeswomen Direktor Inspektor Diretor Commando Commandos Communication Councils Counsels
County Counties Ejection Erection Funding Inferior Medial Nacional Notional Operation Palate Place Price Protect Prospect Tourist
Amiral Coronel Justicia Justine Leder Mashal Menager Mentors Prevost Assemble Conseil Consults Directors Editors Interim Premiere Premiers Prosecute Surgeons Technica Regiona`.split(
    /\s+/,
  ),
);

interface Tables {
  /** The wrong word → the office, for every letter lost, doubled or swapped inside it. */
  readonly slips: ReadonlyMap<string, string>;
  /** The same of words that are slips only before an office. */
  readonly portfolios: ReadonlyMap<string, string>;
  readonly ranks: ReadonlyMap<string, string>;
  readonly suspects: Uint8Array;
  /** Words of seven letters and more with a gap for one letter inside → the word. */
  readonly holderGaps: ReadonlyMap<string, string>;
  readonly rankGaps: ReadonlyMap<string, string>;
  /** First letter, length and last letter of those: which words may be meant. */
  readonly frames: ReadonlySet<string>;
  readonly right: ReadonlySet<string>;
}

let made: Tables | undefined;

/** Made when the first English article is looked at. */
const tables = (): Tables => (made ??= makeTables());

/** Out of our own lists and of the titles that we read: who holds an office, and words that stand before them (`Resident`, `Country`). */
function makeTables(): Tables {
  const last = wordsOfTitles((words) => words.slice(-1)).filter((word) => !NO_HOLDERS.has(word));
  const holders = [...new Set([...OFFICES, ...last])];
  const before = wordsOfTitles((words) => words.slice(0, -1)).filter((word) => !last.includes(word));
  const right = new Set([...holders, ...PORTFOLIOS, ...before]);
  const isRight = (word: string): boolean => right.has(word) || REAL.has(word);
  const slips = slipsOf(holders, isRight);
  const portfolios = slipsOf(PORTFOLIOS, (word) => PORTFOLIOS.includes(word));
  const ranks = slipsOf(before, isRight);
  const words = [...slips.keys(), ...portfolios.keys(), ...ranks.keys(), 'Minster', 'Prim'];
  const [holderGaps, rankGaps] = [gapsOf(holders), gapsOf(before)];
  const frames = new Set([...holderGaps.values(), ...rankGaps.values()].map(frameOf));
  return { slips, portfolios, ranks, suspects: hashTable(words.map(wordHash)), holderGaps, rankGaps, frames, right };
}

function slipsOf(offices: readonly string[], isRight: (word: string) => boolean): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const office of offices) {
    for (let at = 1; at < office.length; at++) {
      const [letter = '', next = ''] = [office[at], office[at + 1]];
      const [before, after] = [office.slice(0, at), office.slice(at + 1)];
      const variants = [before + after, before + letter + letter + after, before + next + letter + after.slice(1)];
      for (const variant of variants) {
        if (!isRight(variant)) found.set(variant, office);
      }
    }
  }
  return found;
}

function gapsOf(words: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const word of words)
    if (word.length > 6) for (let at = 1; at < word.length - 1; at++) found.set(gapAt(word, at), word);
  return found;
}

function gapAt(word: string, at: number): string {
  return `${word.slice(0, at)}_${word.slice(at + 1)}`;
}

function frameOf(word: string): string {
  return `${word.charAt(0)}${word.length}${word.charAt(word.length - 1)}`;
}

/** `Permanant`: the word of which one letter is another. */
function otherLetter(gaps: ReadonlyMap<string, string>, written: string): string | undefined {
  for (let at = 1; at < written.length - 1; at++) {
    const meant = gaps.get(gapAt(written, at));
    if (meant !== undefined) return meant;
  }
  return undefined;
}

/** The office or the rank before one that a word in which one letter is another stands for. */
function replaced(text: string, written: string, end: number): string | undefined {
  const { right, holderGaps, rankGaps } = tables();
  if (right.has(written) || REAL.has(written) || !/^[A-Z][a-z]+$/.test(written)) return undefined;
  return (
    otherLetter(holderGaps, written) ??
    (BEFORE_OFFICE.test(text.slice(end, end + 20)) ? otherLetter(rankGaps, written) : undefined)
  );
}

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
  (BEFORE_MINISTER.test(text.slice(end, end + 20)) ? tables().portfolios.get(written) : undefined) ??
  (BEFORE_OFFICE.test(text.slice(end, end + 20)) ? tables().ranks.get(written) : undefined);

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
  const { suspects, frames, slips } = tables();
  const found: Slip[] = [];
  for (let at = 0; at < words.count; at++) {
    const start = words.starts[at] ?? 0;
    const end = words.ends[at] ?? 0;
    const isCapital = words.capitals[at] === 1;
    if (!mayHold(suspects, words.hashes[at] ?? 0)) {
      if (!isCapital || end - start < 7 || !frames.has(frameOf(text.slice(start, end)))) continue;
      const meant = replaced(text, text.slice(start, end), end);
      if (meant !== undefined && standsAsOffice(text, words, at))
        found.push({ start, written: text.slice(start, end), right: meant });
      continue;
    }
    const written = text.slice(start, end);
    const meant = isCapital
      ? (slips.get(written) ??
        portfolioAt(text, written, end) ??
        (isMinister(text, written, start)
          ? 'Minister'
          : isPrime(text, written, end)
            ? 'Prime'
            : replaced(text, written, end)))
      : longSlip(written);
    if (meant !== undefined && standsAsOffice(text, words, at)) found.push({ start, written, right: meant });
  }
  return found;
}

/** In small letters (`permaent member of the Secretariat`) only long words are none but slips. */
function longSlip(written: string): string | undefined {
  if (written.length < 7) return undefined;
  const right = tables().slips.get(written.charAt(0).toUpperCase() + written.slice(1));
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
