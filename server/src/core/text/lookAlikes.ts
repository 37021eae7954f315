/** Letters of another alphabet or block that only look right inside a Latin word: Ð for Đ, Cyrillic а, Greek Ο. */

const CYRILLIC = 'АаВЕеЅѕІіЈјКМНОоРрСсТУуХхһ';
const CYRILLIC_AS_LATIN = 'AaBEeSsIiJjKMHOoPpCcTYyXxh';
const GREEK = 'ΑΒΕΖΗΙΚΜΝΟοΡΤΥΧ';
const GREEK_AS_LATIN = 'ABEZHIKMNOoPTYX';

const lookAlikes: ReadonlyMap<string, string> = new Map(
  Array.from(CYRILLIC + GREEK, (letter, i) => [letter, (CYRILLIC_AS_LATIN + GREEK_AS_LATIN)[i] ?? letter]),
);

/** A letter that may be one. */
export const LOOK_ALIKE = /[\u00D0\u00F0\u0189\u0256\u0370-\u052F]/;

/** The word with its look-alikes replaced; itself where it is a word of that other alphabet, or an Icelandic one. */
export function withoutLookAlikes(word: string): string {
  const letters = Array.from(word.normalize('NFC'));
  const foreign = letters.filter((letter) => /[\u0370-\u052F]/.test(letter));
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  const replaceable =
    foreign.length > 0 && foreign.length <= latin.length && foreign.every((each) => lookAlikes.has(each));
  if (foreign.length > 0 && !replaceable) return word;
  const acronym = letters.length <= 6 && /^\p{Lu}+$/u.test(word) && !/[AEIOUY]/u.test(word);
  const right = letters.map((letter, at) => {
    // Eth stands inside Icelandic names (Sigurður), never at the start of one.
    if (letter === 'Ð' || letter === 'Ɖ') return at === 0 || acronym ? 'Đ' : letter;
    if (letter === 'ð' || letter === 'ɖ') return at === 0 ? 'đ' : letter;
    return lookAlikes.get(letter) ?? letter;
  });
  const repairedWord = right.join('');
  return word === word.normalize('NFC') ? repairedWord : repairedWord.normalize('NFD');
}
