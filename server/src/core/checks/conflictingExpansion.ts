/** Finds one acronym with two meanings in an article, or with another meaning than the registry or the archive gives it. */
import type { Article, Definition } from '../mentions/model.ts';
import type { EntityId } from '../registry/model.ts';
import { nameKey } from '../text/comparison.ts';
import { acronymsOf, isInitialsOf, longForm, registeredAcronyms, sameExpansion, type Expansion } from './acronyms.ts';
import { claimsElsewhere, question } from './elsewhere.ts';
import { isSpeltInStyle } from './englishSpelling.ts';
import type { Check, CheckContext, Found } from './model.ts';
import { wordsIn } from './nearMiss.ts';
import { isQuoted, readingOf } from './reading.ts';
import { remembered } from '../text/remembered.ts';
import { overlaps } from '../text/span.ts';
import { alternative, placeIn } from './replacements.ts';
import { otherWords, type OtherWord } from './wordOfLetters.ts';

export const conflictingExpansion: Check = {
  code: 'acronym.conflicting-expansion',
  level: 'warning',
  notIn: ['quotation'],
  summary: { vi: 'Một chữ viết tắt có hai nghĩa', en: 'One acronym with two meanings' },
  *find(article, context) {
    const reading = readingOf(article);
    const others = article.language === 'en' ? [...otherWords(article, context)] : [];
    const found = others.filter(({ span }) => !isQuoted(reading, span)).map((other) => mended(article, other));
    for (const [short, definitions] of acronymsOf(article).definitions) {
      const [first, ...later] = definitions.filter(
        ({ long }) => !isQuoted(reading, long) && !others.some(({ span }) => overlaps(span, long)),
      );
      const local = first === undefined ? undefined : article.entities[first.entity];
      if (first === undefined || local === undefined) continue;
      const long = longForm(article, first);
      const conflict = askElsewhere(article, context.snapshot, `${short} ${local.id} ${long}`, () =>
        knownOtherwise(article, short, local.id, long, context),
      );
      if (conflict !== undefined) found.push(finding(article, short, first, conflict));
      for (const definition of later) {
        const other = { long, place: placeIn(article, first.long) };
        if (conflicts(short, longForm(article, definition), other.long))
          found.push(finding(article, short, definition, other));
      }
    }
    yield* found.sort((a, b) => a.span.start - b.span.start);
  },
};

/**
 * Both are read off the letters, in the same language, neither contains the other, and the words that spell the letters are not the same
 * (`Acting Senior Officials Meeting`, `ASEAN Senior Officials' Meeting`). A definition across languages (English letters, Vietnamese
 * words) has no letters to prove where its long form starts.
 */
function conflicts(short: string, a: string, b: string): boolean {
  if (sameExpansion(a, b)) return false;
  const [left, right] = [spelling(`${short} ${a}`), spelling(`${short} ${b}`)];
  return left !== undefined && right !== undefined && !sameExpansion(left, right);
}

/** Of letters and words: the last words whose initials the letters are; a head such as `Bộ` may stand before them. */
const spelling = remembered((written: string): string | undefined => {
  const [short = ''] = written.split(' ', 1);
  const words = wordsIn(written.slice(short.length + 1));
  const from = words.findLastIndex((_, at) => words.length - at > 1 && isInitialsOf(short, words.slice(at).join(' ')));
  return from < 0 ? undefined : words.slice(from).join(' ');
});

const endsInInitials = (written: string): boolean => spelling(written) !== undefined;

/**
 * The letters are read off the known words, and off these but for one: `Global Media Development Authority (IMDA)`. Of Vietnamese
 * words this is `acronym.letters-mismatch`, which needs nobody who knows.
 */
function hasAnotherWord(short: string, known: string, long: string): boolean {
  const [left, right] = [wordsIn(known), wordsIn(long)];
  if (left.length !== right.length || left.length < 2 || !endsInInitials(`${short} ${known}`)) return false;
  const other = left.filter(
    (word, at) => nameKey(word) !== nameKey(right[at] ?? '') && !isSpeltInStyle(word, right[at] ?? ''),
  );
  return other.length === 1 && !endsInInitials(`${short} ${long}`);
}

const askElsewhere = question<Expansion | undefined>();

/** The registry, then other articles: only wordings of the same thing, because two things may share their letters. */
function knownOtherwise(
  article: Article,
  short: string,
  id: EntityId,
  long: string,
  { snapshot }: CheckContext,
): Expansion | undefined {
  const known = registeredAcronyms(snapshot.registry).get(short) ?? [];
  if (known.some((each) => sameExpansion(each.long, long))) return undefined;
  const isEnglish = article.language === 'en';
  const registered = known.find(
    (each) =>
      (conflicts(short, each.long, long) && (isWording(each.long, long) || short.length > 4)) ||
      (isEnglish && hasAnotherWord(short, each.long, long)),
  );
  if (registered !== undefined || known.length > 0) return registered;
  // Of two words, one in common says nothing: `National Centre`, `National Committee`.
  if (wordsIn(long).length < 3) return undefined;
  for (const claim of claimsElsewhere(article, snapshot, id, 'expansion')) {
    const isOther = conflicts(short, claim.value, long) && isWording(claim.value, long);
    if (!isOther && !(isEnglish && hasAnotherWord(short, claim.value, long))) continue;
    return { long: claim.value, place: { file: claim.file, span: { start: claim.start, end: claim.end } } };
  }
  return undefined;
}

/** At least half of the words are the same: `Liên hợp quốc`, `Liên hiệp quốc`. */
function isWording(a: string, b: string): boolean {
  const left = wordsIn(a).map(nameKey);
  const right = new Set(wordsIn(b).map(nameKey));
  return left.filter((word) => right.has(word)).length * 2 >= Math.max(left.length, right.size);
}

function finding(article: Article, short: string, definition: Definition, other: Expansion): Found {
  const long = longForm(article, definition);
  return {
    span: { start: definition.long.start, end: definition.long.end },
    message: {
      vi: `Ở đây "${short}" là "${long}", ở chỗ khác là "${other.long}".`,
      en: `Here "${short}" stands for "${long}", elsewhere for "${other.long}".`,
    },
    related: [{ place: other.place, message: { vi: `${short}: ${other.long}`, en: `${short}: ${other.long}` } }],
    fixes: [alternative(article, definition.long, other.long)],
  };
}

function mended(article: Article, { letters, span, written, known, place, mended: newText }: OtherWord): Found {
  return {
    span,
    message: {
      vi: `Ở đây "${letters}" là "${written}", ở chỗ khác là "${known}".`,
      en: `Here "${letters}" stands for "${written}", elsewhere for "${known}".`,
    },
    related:
      place === undefined ? [] : [{ place, message: { vi: `${letters}: ${known}`, en: `${letters}: ${known}` } }],
    fixes: [alternative(article, span, newText)],
  };
}
