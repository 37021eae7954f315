/** Recognises Windows-1258, in which Vietnamese was written before Unicode: base letters with tone marks after them. */

/**
 * True when the bytes beyond ASCII read as Vietnamese in that code page: enough tone marks, nearly all of them after a
 * vowel, and nearly no letter that Vietnamese does not have.
 */
export function looksLikeWindows1258(bytes: Uint8Array): boolean {
  let high = 0;
  let vietnamese = 0;
  let marks = 0;
  let marksAfterVowel = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    high++;
    if (toneMarks.has(byte)) {
      marks++;
      if (vowels.has(bytes[i - 1] ?? 0)) marksAfterVowel++;
    }
    if (vietnameseBytes.has(byte)) vietnamese++;
  }
  return marks >= 2 && marksAfterVowel >= marks * 0.9 && vietnamese >= high * 0.9 && marks >= high * 0.1;
}

/** Combining grave, hook above, tilde, acute, dot below. */
const toneMarks: ReadonlySet<number> = new Set([0xcc, 0xd2, 0xde, 0xec, 0xf2]);

/** ă â ê ô ơ ư and their capitals. */
const markedVowels = [0xe3, 0xc3, 0xe2, 0xc2, 0xea, 0xca, 0xf4, 0xd4, 0xf5, 0xd5, 0xfd, 0xdd];

/** Those, and a e i o u y with their capitals. */
const vowels: ReadonlySet<number> = new Set(
  [0x61, 0x65, 0x69, 0x6f, 0x75, 0x79, 0x41, 0x45, 0x49, 0x4f, 0x55, 0x59].concat(markedVowels),
);

/** đ Đ and the letters with tones that the code page has whole: à á è é í ó ù ú. */
const wholeLetters = [
  0xf0, 0xd0, 0xe0, 0xc0, 0xe1, 0xc1, 0xe8, 0xc8, 0xe9, 0xc9, 0xed, 0xcd, 0xf3, 0xd3, 0xf9, 0xd9, 0xfa, 0xda,
];

/** Dashes, quotation marks, the ellipsis, the degree sign and the space that does not break. */
const signs = [0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xa0, 0xab, 0xb0, 0xbb];

const vietnameseBytes: ReadonlySet<number> = new Set([...toneMarks].concat(markedVowels, wholeLetters, signs));
