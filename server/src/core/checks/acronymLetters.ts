/** Finds Vietnamese short forms of which one letter does not follow from the words before it: trạm đo rừng cộng đồng (TĐRK). */
import type { Snapshot } from '../corpus/model.ts';
import { KNOWN_LETTERS, lettersKey } from '../mentions/grammar/knownLetters.ts';
import type { Article } from '../mentions/model.ts';
import type { Span } from '../text/span.ts';
import { areInitialsOf, initial, isInitial, isInitialsOf, needsNoDefinition, registeredAcronyms } from './acronyms.ts';
import { inLines, type Line } from './lines.ts';
import type { Check, Found } from './model.ts';
import { wordKey, wordsIn } from './nearMiss.ts';
import { isQuoted, readingOf } from './reading.ts';
import { alternative, onOneLine, textAt } from './replacements.ts';
import type { Words } from './words.ts';

export const acronymLetters: Check = {
  code: 'acronym.letters-mismatch',
  level: 'information',
  notIn: ['quotation'],
  summary: { vi: 'Chữ viết tắt không khớp với các chữ được viết tắt', en: 'A short form whose letters do not follow' },
  *find(article, { snapshot }) {
    if (article.language !== 'vi') return;
    const reading = readingOf(article);
    for (const { start: lineStart, found } of inLines(article, lettersInBrackets)) {
      const { letters } = found;
      const start = lineStart + found.start;
      const short = { start, end: start + letters.length };
      const nfc = letters.normalize('NFC');
      const count = Array.from(nfc).filter((letter) => /\p{L}/u.test(letter)).length;
      if (count < 2 || count > 8 || snapshot.registry.allowedAcronyms.has(nfc) || isQuoted(reading, short)) continue;
      const run = nearlySpelt(article, short, nfc);
      if (run === undefined) continue;
      // Of two letters only what every reader knows tells anything.
      const longForms = count < 3 ? commonLongForm(nfc) : knownLongForms(article, nfc, snapshot);
      const known = longForms.filter((long) => isInitialsOf(nfc, long));
      const right = known.find((long) => isWording(run.words, long));
      // Three letters are too few to tell more than what is known; those that stand for something else stand for that.
      if (right === undefined && (count < 4 || needsNoDefinition(nfc) || known.length > 0)) continue;
      yield finding(article, run, short, nfc, right);
    }
  },
};

/** Letters in a bracket behind a word, where they alone or a comma after them fill it. */
function lettersInBrackets({ text }: Line): readonly { readonly start: number; readonly letters: string }[] {
  const found: { readonly start: number; readonly letters: string }[] = [];
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const space = text.charAt(open - 1);
    if ((space !== ' ' && space !== '\u00a0') || !/[\p{L}\p{M}]/u.test(text.charAt(open - 2))) continue;
    LETTERS.lastIndex = open + 1;
    const letters = LETTERS.exec(text)?.[0];
    if (letters !== undefined) found.push({ start: open + 1, letters });
  }
  return found;
}

const LETTERS = /(?=[\p{Lu}&,-]{2,10}[),;])[\p{Lu}&,-]+/uy;

interface Run {
  readonly span: Span;
  readonly words: readonly string[];
  /** The one whose initial is another letter. */
  readonly wrong: number;
}

/** The words before the bracket that give all letters but one, when no run of words gives them all; of a list of many also across its commas. */
function nearlySpelt(article: Article, short: Span, letters: string): Run | undefined {
  const near = nearlySpeltWithin(article, short, letters, CLAUSE_ENDS);
  if (near !== undefined || letters.length < 6) return near === 'spelt' ? undefined : near;
  const longer = nearlySpeltWithin(article, short, letters, SENTENCE_ENDS);
  return longer === 'spelt' ? undefined : longer;
}

function nearlySpeltWithin(
  { text }: Article,
  { start }: Span,
  letters: string,
  ends: ReadonlySet<number>,
): Run | 'spelt' | undefined {
  let offset = start - 1;
  const least = Math.max(0, start - 120);
  while (offset > least && !ends.has(text.charCodeAt(offset - 1))) offset--;
  const clause = text.slice(offset, start - 1);
  const words = [...clause.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const composed = words.map(([word]) => word.normalize('NFC'));
  for (let at = 0; at < words.length; at++) if (areInitialsOf(letters, composed, at)) return 'spelt';
  const wanted = Array.from(letters).filter((letter) => /\p{L}/u.test(letter));
  for (const skips of [false, true]) {
    const all = skips ? words.filter(([word]) => !SMALL.has(wordKey(word))) : words;
    for (const size of [wanted.length, wanted.length + 1]) {
      const run = all.slice(-size);
      const [first] = run;
      if (first === undefined || run.length < size) continue;
      const wrong = wanted.flatMap((letter, i) => (isInitial(letter, run[i]?.[0] ?? '') ? [] : [i]));
      const [only = 0] = wrong;
      if (wrong.length !== 1 || (size > wanted.length && only !== wanted.length - 1)) continue;
      return {
        span: { start: offset + first.index, end: offset + clause.trimEnd().length },
        words: run.map(([word]) => word.normalize('NFC')),
        wrong: only,
      };
    }
  }
  return undefined;
}

/** Signs, by code unit, before which a clause ends. */
const CLAUSE_ENDS: ReadonlySet<number> = new Set(Array.from('.,;:!?()“”"\n', (sign) => sign.charCodeAt(0)));

const SENTENCE_ENDS: ReadonlySet<number> = new Set(Array.from('.;:!?()“”"\n', (sign) => sign.charCodeAt(0)));

const SMALL: ReadonlySet<string> = new Set(['và', 'của', 'về', 'các', 'cho'].map(wordKey));

/** What the registry, other articles or every reader take the letters for; and any words of the article that follow them. */
function knownLongForms(article: Article, letters: string, snapshot: Snapshot): readonly string[] {
  const registered =
    registeredAcronyms(snapshot.registry)
      .get(letters)
      ?.map(({ long }) => long) ?? [];
  const elsewhere = snapshot.meaningsOf(letters).flatMap((id) => snapshot.entity(id)?.name ?? []);
  return [...registered, ...commonLongForm(letters), ...elsewhere, ...runsWithInitials(article, letters)];
}

function commonLongForm(letters: string): readonly string[] {
  const common = KNOWN_LETTERS.get(lettersKey(letters))?.vi;
  return common === undefined ? [] : [common];
}

/** Words in a row, elsewhere in the article, whose initials are the letters: `chuyển đổi số` in the headline. */
function runsWithInitials(article: Article, letters: string): readonly string[] {
  const words = readingOf(article).words();
  const wanted = Array.from(letters).filter((letter) => /\p{L}/u.test(letter));
  const runs = new Set<string>();
  for (let at = 0; at + wanted.length <= words.count; at++) {
    let same = 0;
    while (same < wanted.length && initialAt(article, words, at + same) === wanted[same]) same++;
    if (same < wanted.length) continue;
    const phrase = article.text.slice(words.starts[at], words.ends[at + same - 1]).normalize('NFC');
    if (!/[^\p{L}\p{M} \u00a0]/u.test(phrase)) runs.add(phrase.toLowerCase());
  }
  return [...runs];
}

const initialAt = ({ text }: Article, { starts, ends }: Words, at: number): string => {
  const unit = text.charAt(starts[at] ?? 0);
  return unit === 'đ' || unit === 'Đ' ? 'Đ' : initial(text.slice(starts[at], ends[at]));
};

/** All words but one are the same, in their order; the longer one may go on to the left. */
function isWording(words: readonly string[], long: string): boolean {
  const known = wordsIn(long).filter((word) => !SMALL.has(wordKey(word)));
  const own = words.filter((word) => !SMALL.has(wordKey(word)));
  const size = Math.min(known.length, own.length);
  if ((size < 3 && known.length !== own.length) || Math.abs(known.length - own.length) > 2) return false;
  const [left, right] = [known.slice(-size), own.slice(-size)];
  return left.filter((word, at) => wordKey(word) !== wordKey(right[at] ?? '')).length === 1;
}

function finding(article: Article, run: Run, short: Span, letters: string, right: string | undefined): Found {
  const phrase = run.words.join(' ');
  const written = onOneLine(textAt(article, run.span)).normalize('NFC');
  const fixed = right === undefined ? undefined : withWord(written, run, right);
  return {
    span: { start: run.span.start, end: short.end },
    message:
      right === undefined
        ? {
            vi: `Các chữ cái của "${letters}" không khớp với "${phrase}": một chữ bị sai.`,
            en: `The letters of "${letters}" do not follow from "${phrase}": one of them is wrong.`,
          }
        : {
            vi: `Các chữ cái của "${letters}" không khớp với "${phrase}"; "${letters}" thường là "${right}".`,
            en: `The letters of "${letters}" do not follow from "${phrase}"; "${letters}" usually stands for "${right}".`,
          },
    fixes: fixed === undefined || fixed === written ? [] : [alternative(article, run.span, fixed)],
  };
}

/** The phrase with its wrong word replaced by the known one's, as capital as it was. */
function withWord(written: string, { words, wrong }: Run, right: string): string | undefined {
  const known = wordsIn(right).filter((word) => !SMALL.has(wordKey(word)));
  const own = words.filter((word) => !SMALL.has(wordKey(word)));
  const old = words[wrong];
  const at = old === undefined ? -1 : own.indexOf(old) + known.length - own.length;
  const word = known[at];
  if (old === undefined || word === undefined) return undefined;
  const shaped = /^\p{Lu}/u.test(old)
    ? (word[0] ?? '').toUpperCase() + word.slice(1)
    : (word[0] ?? '').toLowerCase() + word.slice(1);
  const pattern = new RegExp(`(?<!\\p{L})${old}(?!\\p{L})`, 'u');
  return written.replace(pattern, shaped);
}
