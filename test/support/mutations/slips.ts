/** Slips of the hand in single words: another tone, another vowel mark, a letter lost, doubled, swapped or hit beside the right one. */
import type { Random } from './model.ts';

const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'] as const;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

/** Of a Vietnamese word mostly its tone, of any word one letter; undefined for words of a letter or two. */
function slipIn(word: string, random: Random): string | undefined {
  if (word.length < 2) return undefined;
  const kind = random.number(isVietnamese(word) ? 6 : 3);
  const wrong = kind > 3 ? otherTone(word, random) : kind === 3 ? otherMark(word) : otherLetter(word, kind, random);
  return wrong === undefined || wrong.toLowerCase() === word.toLowerCase() ? undefined : wrong;
}

/** One slip in one word of a phrase. */
export function slipInPhrase(phrase: string, random: Random): string | undefined {
  const words = [...phrase.matchAll(/[\p{L}\p{M}]+/gu)].filter(([word]) => word.length > 1);
  const chosen = random.pick(words);
  const wrong = chosen === undefined ? undefined : slipIn(chosen[0], random);
  if (chosen === undefined || wrong === undefined) return undefined;
  return phrase.slice(0, chosen.index) + wrong + phrase.slice(chosen.index + chosen[0].length);
}

const isVietnamese = (word: string): boolean => /[\u0300-\u036fđĐ]/.test(word.normalize('NFD'));

function otherTone(word: string, random: Random): string | undefined {
  const old = TONE.exec(word.normalize('NFD'))?.[0] ?? '';
  const tone = random.pick(TONES.filter((each) => each !== old));
  if (tone === undefined) return undefined;
  const letters = Array.from(word.normalize('NFC'));
  const toned = letters.findIndex((letter) => TONE.test(letter.normalize('NFD')));
  const at = toned >= 0 ? toned : vowelForTone(letters);
  const vowel = letters[at];
  if (vowel === undefined) return undefined;
  letters[at] = (vowel.normalize('NFD').replace(TONE, '').normalize('NFC') + tone).normalize('NFC');
  return letters.join('');
}

/** A vowel with a mark of its own, else the middle one of three, the first of two at the end, the last before a consonant. */
function vowelForTone(letters: readonly string[]): number {
  const isVowel = (letter: string | undefined): boolean => /[aeiouy]/i.test(letter?.normalize('NFD')[0] ?? '');
  const marked = letters.findLastIndex((letter) => /[ăâêôơư]/iu.test(letter));
  if (marked >= 0) return marked;
  const start = /^(?:qu|gi(?=[aeou]))/iu.test(letters.join('')) ? 2 : 0;
  const vowels = letters.flatMap((letter, at) => (at >= start && isVowel(letter) ? [at] : []));
  const [first = -1, second] = vowels;
  if (vowels.length > 2) return second ?? first;
  return second !== undefined && !isVowel(letters.at(-1)) ? second : first;
}

const MARKS: readonly (readonly [string, string])[] = [
  ['ă', 'a'],
  ['â', 'a'],
  ['ê', 'e'],
  ['ô', 'o'],
  ['ơ', 'o'],
  ['ư', 'u'],
  ['đ', 'd'],
  ['Đ', 'D'],
];

/** A vowel mark or the stroke of đ left out. */
function otherMark(word: string): string | undefined {
  const tone = TONE.exec(word.normalize('NFD'))?.[0] ?? '';
  const bare = word.normalize('NFD').replace(TONE, '').normalize('NFC');
  for (const [marked, plain] of MARKS) {
    const at = bare.indexOf(marked);
    if (at < 0) continue;
    const isVowel = marked.toLowerCase() !== 'đ';
    return (bare.slice(0, at) + plain + (isVowel ? tone : '') + bare.slice(at + 1)).normalize('NFC');
  }
  return undefined;
}

/** A letter without marks inside the word is lost, doubled or swapped with the next one. */
function otherLetter(word: string, kind: number, random: Random): string | undefined {
  const places = Array.from({ length: word.length - 1 }, (_, at) => at + 1).filter((at) =>
    /[a-z]/.test(word[at] ?? ''),
  );
  const at = random.pick(places);
  if (at === undefined || word.length < 3) return undefined;
  const [before, letter, after] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)];
  if (kind === 0) return before + after;
  if (kind === 1) return before + letter + letter + after;
  const next = after[0] ?? '';
  return /[a-z]/.test(next) && next !== letter ? before + next + letter + after.slice(1) : undefined;
}
