/**
 * Vietnamese text of the fonts before Unicode, read as if it were Western European: TCVN3 (ABC, TCVN 5712:1993) and VNI for Windows.
 * Whether a text is one of them is told by its words: read so, nearly all of them are Vietnamese syllables.
 */

export type LegacyEncoding = 'tcvn3' | 'vni';

/** The text in Unicode, undefined where it is in neither. */
export function fromLegacy(text: string): { readonly text: string; readonly encoding: LegacyEncoding } | undefined {
  // Letters that neither font's text can contain.
  if (/[\u0102\u0103\u0110\u0111\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9\p{M}]/u.test(text)) return undefined;
  const marked = text.match(MARKED) ?? [];
  if (marked.length < FEWEST) return undefined;
  const shares = encodings.map((encoding) => ({
    encoding,
    share: marked.filter((word) => isSyllable(decoders[encoding](word))).length / marked.length,
  }));
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a));
  return best.share < SURE ? undefined : { text: decoders[best.encoding](text), encoding: best.encoding };
}

/** A word with a sign above ASCII; bounded, so that a long line without spaces is read once. */
const MARKED = /[^\s.,;:!?()"'/[\]{}<>–-]{0,24}[\u00A1-\u00FF][^\s.,;:!?()"'/[\]{}<>–-]{0,24}/gu;

/** Fewer words with signs above ASCII say nothing: `café`, `Müller`. */
const FEWEST = 3;

const SURE = 0.85;

const encodings: readonly LegacyEncoding[] = ['tcvn3', 'vni'];

/** Bytes A1–FE of TCVN3, in their order; a space where a byte is no letter. The fonts for capitals have the tones of small letters. */
const TCVN3 = 'ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ';

const tcvn3Letters: ReadonlyMap<string, string> = new Map(
  Array.from(TCVN3, (letter, at) => [String.fromCharCode(0xa1 + at), letter] as const).filter(
    ([, letter]) => letter !== ' ',
  ),
);

function fromTcvn3(text: string): string {
  let found = '';
  for (const letter of text) found += tcvn3Letters.get(letter) ?? letter;
  return found;
}

const [GRAVE, ACUTE, TILDE, HOOK, DOT] = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const [CIRCUMFLEX, BREVE] = ['\u0302', '\u0306'];

/** VNI writes a sign behind the vowel: what it adds to it. */
const vniSigns: ReadonlyMap<string, string> = new Map([
  ['ù', ACUTE],
  ['ø', GRAVE],
  ['û', HOOK],
  ['õ', TILDE],
  ['ï', DOT],
  ['â', CIRCUMFLEX],
  ['á', CIRCUMFLEX + ACUTE],
  ['à', CIRCUMFLEX + GRAVE],
  ['å', CIRCUMFLEX + HOOK],
  ['ã', CIRCUMFLEX + TILDE],
  ['ä', CIRCUMFLEX + DOT],
  ['ê', BREVE],
  ['é', BREVE + ACUTE],
  ['è', BREVE + GRAVE],
  ['ú', BREVE + HOOK],
  ['ü', BREVE + TILDE],
  ['ë', BREVE + DOT],
]);

/** Letters that VNI has as one sign. */
const vniLetters: ReadonlyMap<string, string> = new Map([
  ['ñ', 'đ'],
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
]);

const VNI = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ñôöíìæóòî]/giu;

function fromVni(text: string): string {
  return text.replace(VNI, (whole: string, vowel: string | undefined, sign: string | undefined) => {
    const isCapital = whole.charAt(0) !== whole.charAt(0).toLowerCase();
    const lower = whole.toLowerCase();
    const base = vniLetters.get(lower.charAt(0)) ?? lower.charAt(0);
    const marks = vowel === undefined || sign === undefined ? '' : (vniSigns.get(sign.toLowerCase()) ?? '');
    const letter = (base + marks).normalize('NFC');
    return isCapital ? letter.toUpperCase() : letter;
  });
}

const decoders: Readonly<Record<LegacyEncoding, (text: string) => string>> = { tcvn3: fromTcvn3, vni: fromVni };

/** Onset, vowels, coda; tones off, the letters' own marks kept. At least one mark: English passes as it is. */
function isSyllable(word: string): boolean {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
    .normalize('NFC');
  return SYLLABLE.test(plain);
}

const SYLLABLE = /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?[aăâeêioôơuưy]{1,3}(?:ng|nh|ch|[cmnpt])?$/u;
