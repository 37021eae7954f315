/** Tells the names of two things that happen to have the same acronym from two wordings, or two languages, of one name. */
import { areOfTwoBlocs } from '../mentions/blocs.ts';

/**
 * Of ids without their kind: both are names in one language, and they share fewer than a third of their syllables. A name and
 * its translation share none, and two wordings (`lien-hop-quoc`, `lien-hiep-quoc`) share most. Or they are of two groups of nations.
 */
export function haveOnlyLettersInCommon(one: string, other: string): boolean {
  // `Hội đồng Tư vấn Kinh doanh ASEAN` and that of APEC.
  if (areOfTwoBlocs(one, other)) return true;
  const [left, right] = [syllables(one), syllables(other)];
  const fewer = Math.min(left.length, right.length);
  if (fewer < 3 || isVietnamese(left) !== isVietnamese(right)) return false;
  return left.filter((syllable) => right.includes(syllable)).length * 3 < fewer;
}

const syllables = (letters: string): readonly string[] =>
  letters.split('-').filter((syllable) => !LINKING_WORDS.has(syllable));

const LINKING_WORDS: ReadonlySet<string> = new Set(['va', 've', 'cua', 'and', 'of', 'the', 'on', 'for']);

/** Most are shaped like syllables of Vietnamese without its marks; of English names about one word in five is. */
const isVietnamese = (parts: readonly string[]): boolean =>
  parts.filter((part) => SYLLABLE.test(part)).length * 3 >= parts.length * 2;

const SYLLABLE = /^(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;
