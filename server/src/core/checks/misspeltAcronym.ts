/** Finds acronyms one slip away from a known one whose expansion stands in the article: CDS for CĐS. */
import type { Article } from '../mentions/model.ts';
import { nameKey } from '../text/comparison.ts';
import { overlaps } from '../text/span.ts';
import { isByline } from './acronymsInContext.ts';
import {
  acronymsOf,
  isInitialsOf,
  lettersOfBranches,
  longForm,
  needsNoDefinition,
  registeredAcronyms,
  type AcronymUse,
} from './acronyms.ts';
import { claimsElsewhere } from './elsewhere.ts';
import { isSwap, lettersMeant, lettersOfName, type LettersMeant } from './lettersOff.ts';
import { phrasesWithInitials } from './initialPhrases.ts';
import type { Check, CheckContext, Found } from './model.ts';
import { isQuoted, ofLastArticle, readingOf } from './reading.ts';
import { correction, placeIn } from './replacements.ts';
import { strokeSlips, type StrokeSlip } from './strokeSlips.ts';
import { noteReads, watch, type Reads } from './watchedText.ts';

export const misspeltAcronym: Check = {
  code: 'acronym.misspelt',
  level: 'warning',
  notIn: ['quotation'],
  summary: { vi: 'Chữ viết tắt sai một chữ cái', en: 'An acronym off by one letter' },
  *find(article, context) {
    const reading = readingOf(article);
    const found: Found[] = [];
    for (const slip of strokeSlips(article, context.snapshot.registry)) {
      if (!isQuoted(reading, slip.span)) found.push(missingStroke(article, slip));
    }
    for (const use of [...acronymsOf(article).uses, ...lettersOfBranches(article)]) {
      const right = acronymMeant(article, use, context);
      if (right === undefined || isQuoted(reading, use)) continue;
      // `Ảnh: TTVXN`: of few letters papers sign with, many are near to others.
      if (!/^\p{Lu}{5,}$/u.test(right.short) && isByline(article, use)) continue;
      // A letter with its stroke is no slip for the one without.
      if (use.short.includes('Đ') && !right.short.includes('Đ') && use.short.length === right.short.length) continue;
      if (found.some(({ span }) => overlaps(span, use))) continue;
      const written = article.text.slice(use.start, use.end).normalize('NFC');
      found.push({
        span: { start: use.start, end: use.end },
        message: {
          vi: `"${use.short}" có lẽ là gõ sai của "${right.short}"${meaningOf(right)}.`,
          en: `"${use.short}" is probably a slip for "${right.short}"${meaningOf(right)}.`,
        },
        related:
          right.place === undefined
            ? []
            : [
                {
                  place: placeIn(article, right.place),
                  message: { vi: `${right.short}: ${right.long}`, en: `${right.short}: ${right.long}` },
                },
              ],
        fixes: [correction(article, use, written.replace(use.short, right.short))],
      });
    }
    yield* found.sort((a, b) => a.span.start - b.span.start);
  },
};

const meaningOf = ({ short, long }: Pick<LettersMeant, 'short' | 'long'>): string =>
  long === short ? '' : ` (${long})`;

function missingStroke(article: Article, { span, written, right, long, place }: StrokeSlip): Found {
  const meaning = meaningOf({ short: right, long });
  return {
    span,
    message: {
      vi: `"${written}" có lẽ là gõ thiếu nét của "${right}"${meaning}.`,
      en: `"${written}" is probably "${right}"${meaning} without the stroke of Đ.`,
    },
    related: place === undefined ? [] : [{ place, message: { vi: `${right}: ${long}`, en: `${right}: ${long}` } }],
    fixes: [correction(article, span, right)],
  };
}

/** Those that the article itself defines. */
const knownAcronyms = ofLastArticle((article): readonly LettersMeant[] => {
  const { definitions, times } = acronymsOf(article);
  return [...definitions].flatMap(([short, [first]]) =>
    first === undefined
      ? []
      : [{ short, long: longForm(article, first), place: first.long, uses: times.get(short) ?? 0 }],
  );
});

const answersFor = ofLastArticle(
  () => new Map<string, { readonly by: object; readonly answer: LettersMeant | undefined; readonly reads: Reads }>(),
);

/** The acronym that was meant, where this one is a slip. */
export function acronymMeant(article: Article, use: AcronymUse, context: CheckContext): LettersMeant | undefined {
  const { definitions, times } = acronymsOf(article);
  const { short } = use;
  const [definition] = definitions.get(short) ?? [];
  if (definition !== undefined) {
    const long = longForm(article, definition);
    const right = lettersOfName(short, long);
    if (right === undefined) return undefined;
    return { short: right, long, place: definition.long, uses: times.get(right) ?? 0 };
  }
  if (needsNoDefinition(short)) return undefined;
  const answers = answersFor(article);
  const known = answers.get(short);
  if (known?.by === context.snapshot) {
    noteReads(known.reads);
    return known.answer;
  }
  const count = times.get(short) ?? 0;
  const { answer: meant, reads } = watch(() =>
    isKnownElsewhere(article, use, context)
      ? undefined
      : (knownAcronyms(article).find((each) => isSlip(short, each) && each.uses >= count) ??
        withoutStroke(article, short, context) ??
        lettersMeant(article, use, context.snapshot)),
  );
  answers.set(short, { by: context.snapshot, answer: meant, reads });
  noteReads(reads);
  return meant;
}

/** Registered, allowed, or used by other articles too: real acronyms may differ by one letter. */
function isKnownElsewhere(article: Article, { short, mention }: AcronymUse, { snapshot }: CheckContext): boolean {
  if (snapshot.registry.allowedAcronyms.has(short)) return true;
  const local = article.entities[mention.entity];
  if (local === undefined) return false;
  if (local.registered) return isNameOf(snapshot.registry.entities.get(local.id)?.names ?? [], short);
  return claimsElsewhere(article, snapshot, local.id, 'expansion').length > 0;
}

const isNameOf = (names: readonly { readonly text: string; readonly use: string }[], short: string): boolean =>
  names.some(({ text, use }) => use !== 'wrong' && text.normalize('NFC') === short);

/**
 * D for Đ; two neighbours swapped in five letters and more (SCRID, SCIRD); a letter doubled or lost beside its double in an
 * acronym of initials (TTT&TT, TT&TT). Letters dropped at the end make other acronyms (COST, COSTI), other letters as well.
 */
function isSlip(short: string, { short: right, long }: LettersMeant): boolean {
  const [wrong, wanted] = [short, right].map((each) => each.replace(/Đ/g, 'D'));
  if (wrong === undefined || wanted === undefined) return false;
  if (wrong === wanted) return short !== right;
  if (wanted.replace(/[^\p{L}]/gu, '').length < 4) return false;
  if (isSwap(wrong, wanted)) return Array.from(wanted).length >= 5;
  if (!isInitialsOf(right, long) || !/[&,-]/.test(right)) return false;
  return isDoubled(wrong, wanted) || isDoubled(wanted, wrong);
}

/** `a` is `b` with one letter written twice. */
const isDoubled = (a: string, b: string): boolean =>
  a.length === b.length + 1 &&
  Array.from(a).some((letter, i) => letter === a[i + 1] && a.slice(0, i) + a.slice(i + 1) === b);

/**
 * An acronym that nobody defines, with a D where the initials of a phrase of the article have Đ: `CDS` beside *chuyển đổi
 * số*. The registry knows that phrase, or the article repeats it; no repeated phrase has the initials as written.
 */
function withoutStroke(article: Article, short: string, { snapshot }: CheckContext): LettersMeant | undefined {
  const letters = Array.from(short);
  if (!/^\p{Lu}{3,6}$/u.test(short) || !letters.includes('D')) return undefined;
  const registry = registeredAcronyms(snapshot.registry);
  const phrases = phrasesWithInitials(article, letters).filter(
    ({ initials, text, count }) =>
      count > 1 || registry.get(initials)?.some(({ long }) => nameKey(long) === nameKey(text)) === true,
  );
  if (phrases.length === 0 || phrases.some(({ initials }) => initials === short)) return undefined;
  const [best, second] = phrases;
  if (best === undefined || (second !== undefined && second.count >= best.count)) return undefined;
  return { short: best.initials, long: best.text, place: best.place, uses: best.count };
}
