/** How sure it is that one of two nearly equal personal names is the other one misspelt. */
import { FAMILY_NAMES } from '../mentions/grammar/personNames.ts';
import { skeleton } from '../text/comparison.ts';
import { isUsualInNames } from './nameSyllables.ts';
import { nearMiss, wordKey } from './nearMiss.ts';
import { areSwapped } from './swappedSyllables.ts';
import { isPlainSyllable, isSyllable } from './syllables.ts';

/**
 * `certain`: what is written is no Vietnamese name, what is known is one (`Thànnh`, a family name *Trẩn*) · `foreign`: two names
 * of another language, where neither shows which is right · `likely`: both could be names, of two people even.
 */
export type Sureness = 'certain' | 'foreign' | 'likely';

export interface NameSlip {
  readonly sureness: Sureness;
  /** Another letter in the place of one: names of different people differ so more often than by a letter lost or doubled. */
  readonly isOtherLetter: boolean;
  /** What is written is no syllable of names, what is known is one: in one article, one of them is a slip. */
  readonly isUnusual: boolean;
  /** Two syllables have changed places. */
  readonly isSwap: boolean;
}

const THI = wordKey('Thị');

const VAN = wordKey('Văn');

/** The other middle name of these letters. */
const CLOUD = wordKey('Vân');

const FAMILIES: ReadonlySet<string> = new Set(FAMILY_NAMES.map(wordKey));

export const isFamilyName = (word: string): boolean => FAMILIES.has(wordKey(word));

export function nameSlip(written: readonly string[], known: readonly string[]): NameSlip | undefined {
  const miss = nearMiss(written, known);
  if (miss === undefined) return swapped(written, known);
  if (written.length < 2) return undefined;
  // A name without any mark is how English and old systems write the one with marks.
  const [isPlain, isKnownPlain] = [written.every(isAscii), known.every(isAscii)];
  if (miss.nearness === 'marks' && (isPlain || isKnownPlain)) return undefined;
  const [wrong = '', right = ''] = [written[miss.at], known[miss.at]];
  const isOtherLetter =
    miss.nearness === 'letter' && skeleton(wrong).length === skeleton(right).length && !isSwap(wrong, right);
  const isBareFirst = miss.at === 0 && miss.nearness === 'marks' && isAscii(wrong) && !FAMILIES.has(wordKey(wrong));
  const isUnusual =
    !isPlain &&
    !isKnownPlain &&
    known.length > 2 &&
    (isBareFirst || (miss.at > 0 && isUsualInNames(right) && !isUsualInNames(wrong)));
  const slip = (sureness: Sureness): NameSlip => ({ sureness, isOtherLetter, isUnusual, isSwap: false });
  const isVietnamese = (isKnownPlain ? isPlainSyllable : isSyllable)(right) && known.every(isPlainSyllable);
  if (isVietnamese) {
    if (!(isKnownPlain ? isPlainSyllable : isSyllable)(wrong)) return slip('certain');
    const isNoFamily =
      miss.at === 0 && known.length > 2 && FAMILIES.has(wordKey(right)) && !FAMILIES.has(wordKey(wrong));
    if (isNoFamily && !isKnownPlain) return slip('certain');
    // `Vu Hồ`: of two words as well, where only the family name lacks its marks.
    if (isBareFirst && !isPlain && !isKnownPlain && FAMILIES.has(wordKey(right))) return slip('certain');
    // The commonest middle names, which are none with other marks.
    const middle = miss.at === 1 && known.length > 2 ? wordKey(right) : '';
    if (middle === THI || (middle === VAN && miss.nearness === 'marks' && wordKey(wrong) !== CLOUD))
      return slip('certain');
    // `State President Luong Cuon`: two words without marks need the title to tell who is meant.
    return miss.nearness === 'marks' || known.length > 2 || (isKnownPlain && !isOtherLetter)
      ? slip('likely')
      : undefined;
  }
  if (miss.nearness === 'marks') return slip('likely');
  if (right.length > 2 && known.join('').length > 7 && !isOtherLetter) return slip('foreign');
  return known.length > 2 ? slip('likely') : undefined;
}

/** Two neighbours have changed places; certain where a Vietnamese name is left without a family name in front. */
function swapped(written: readonly string[], known: readonly string[]): NameSlip | undefined {
  if (!areSwapped(written.map(wordKey), known.map(wordKey))) return undefined;
  const [first = '', own = ''] = [known[0], written[0]];
  const slip = (sureness: Sureness): NameSlip => ({ sureness, isOtherLetter: false, isUnusual: false, isSwap: true });
  const isFamily = written.every(isAscii) ? isPlainFamilyName : isFamilyName;
  if (!known.every(isPlainSyllable)) return slip('foreign');
  // `Lương Kim Thị Oanh`, `Phan Giang Văn`: what stands behind the family name stands nowhere else.
  if (wordKey(known[1] ?? '') === THI && wordKey(written[1] ?? '') !== THI) return slip('certain');
  if (
    [THI, VAN].includes(wordKey(written.at(-1) ?? '')) &&
    wordKey(known.at(-2) ?? '') === wordKey(written.at(-1) ?? '')
  )
    return slip('certain');
  return slip(isFamily(first) && !isFamily(own) && !PRONOUNS.has(wordKey(own)) ? 'certain' : 'likely');
}

/** `Anh Dương Đức`: a young man called Dương Đức. */
const PRONOUNS: ReadonlySet<string> = new Set('Anh Chị Ông Bà Cô Chú Bác Em Cậu Thầy'.split(' ').map(wordKey));

const PLAIN_FAMILIES: ReadonlySet<string> = new Set(FAMILY_NAMES.map(skeleton));

const isPlainFamilyName = (word: string): boolean => PLAIN_FAMILIES.has(skeleton(word));

const isAscii = (word: string): boolean => !/[^\p{ASCII}]/u.test(word);

function isSwap(a: string, b: string): boolean {
  const [left, right] = [skeleton(a), skeleton(b)];
  const at = Array.from(left).findIndex((letter, i) => letter !== right[i]);
  return at >= 0 && left[at] === right[at + 1] && left[at + 1] === right[at];
}
