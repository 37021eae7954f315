/** Finds one acronym with two meanings in an article, or with another meaning than the registry or the archive gives it. */
import type { Article, Definition } from '../mentions/model.ts';
import type { EntityId } from '../registry/model.ts';
import { nameKey } from '../text/comparison.ts';
import { acronymsOf, isInitialsOf, longForm, registeredAcronyms, sameExpansion, type Expansion } from './acronyms.ts';
import { claimsElsewhere, question } from './elsewhere.ts';
import type { Check, CheckContext, Found } from './model.ts';
import { wordsIn } from './nearMiss.ts';
import { isQuoted, readingOf } from './reading.ts';
import { remembered } from '../text/remembered.ts';
import { alternative, placeIn } from './replacements.ts';

export const conflictingExpansion: Check = {
  code: 'acronym.conflicting-expansion',
  level: 'warning',
  notIn: ['quotation'],
  summary: { vi: 'Một chữ viết tắt có hai nghĩa', en: 'One acronym with two meanings' },
  *find(article, context) {
    const reading = readingOf(article);
    const found: Found[] = [];
    for (const [short, definitions] of acronymsOf(article).definitions) {
      const [first, ...later] = definitions.filter(({ long }) => !isQuoted(reading, long));
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
 * Both are read off the letters, in the same language, and neither contains the other. A definition across languages
 * (English letters, Vietnamese words) has no letters to prove where its long form starts.
 */
function conflicts(short: string, a: string, b: string): boolean {
  if (sameExpansion(a, b)) return false;
  return endsInInitials(`${short} ${a}`) && endsInInitials(`${short} ${b}`);
}

/** Of letters and words: the letters are the initials of the words, or of their end, because a head such as `Bộ` may stand first. */
const endsInInitials = remembered((written: string): boolean => {
  const [short = ''] = written.split(' ', 1);
  const words = wordsIn(written.slice(short.length + 1));
  return words.some((_, from) => words.length - from > 1 && isInitialsOf(short, words.slice(from).join(' ')));
});

/**
 * The letters are read off the known words, and off these but for one: `Global Media Development Authority (IMDA)`. Of Vietnamese
 * words this is `acronym.letters-mismatch`, which needs nobody who knows.
 */
function hasAnotherWord(short: string, known: string, long: string): boolean {
  const [left, right] = [wordsIn(known), wordsIn(long)];
  if (left.length !== right.length || left.length < 2 || !endsInInitials(`${short} ${known}`)) return false;
  const other = left.filter((word, at) => nameKey(word) !== nameKey(right[at] ?? ''));
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
