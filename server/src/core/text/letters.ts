/** Tables over UTF-16 code units: what kind of character each is, its letter without case and tone, and its tone. */

const OTHER = 0;
export const SPACE = 1;
export const NEWLINE = 2;
export const LOWER = 3;
export const UPPER = 4;
export const DIGIT = 5;
/** A combining mark: belongs to the letter before it. */
export const MARK = 6;
/** Zero-width and directional characters: part of no word, but they do not end one either. */
export const INVISIBLE = 7;
/** `*` and `_`, with which Markdown marks emphasis: no token, and no end of a name. */
const EMPHASIS = 8;

/** Code unit → one of the classes above. */
export const classOf = new Uint8Array(65536);
/** Code unit → lower-case letter without its tone (`Ớ` → `ơ`), Đ look-alikes as `đ`, dashes as `-`, other units themselves. */
export const baseOf = new Uint16Array(65536);
/** Code unit → Vietnamese tone: 0 none, 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng. */
export const toneOf = new Uint8Array(65536);
/** Code unit → its letter without any mark (`Ớ` → `o`, `Đ` → `d`), for search without diacritics. */
export const plainOf = new Uint16Array(65536);

const GRAVE = 0x300;
const ACUTE = 0x301;
const CIRCUMFLEX = 0x302;
const TILDE = 0x303;
const BREVE = 0x306;
const HOOK = 0x309;
const HORN = 0x31b;
const DOT = 0x323;

const TONES: ReadonlyMap<number, number> = new Map([
  [GRAVE, 1],
  [ACUTE, 2],
  [HOOK, 3],
  [TILDE, 4],
  [DOT, 5],
]);

/** Letter plus a quality mark in decomposed text: `a` + breve is `ă`. 0 when the pair is no Vietnamese letter. */
export function composeBase(base: number, mark: number): number {
  if (mark === CIRCUMFLEX) return base === 0x61 ? 0xe2 : base === 0x65 ? 0xea : base === 0x6f ? 0xf4 : 0;
  if (mark === BREVE) return base === 0x61 ? 0x103 : 0;
  if (mark === HORN) return base === 0x6f ? 0x1a1 : base === 0x75 ? 0x1b0 : 0;
  return 0;
}

const isMark = (unit: number): boolean => unit >= 0x300 && unit <= 0x36f;

function fillLetter(unit: number): void {
  const letter = String.fromCharCode(unit);
  const lower = letter.toLowerCase();
  const upper = letter.toUpperCase();
  if (lower === upper && !/\p{L}/u.test(letter)) return;
  classOf[unit] = lower !== letter ? UPPER : LOWER;
  let base = 0;
  let plain = 0;
  let tone = 0;
  for (const part of lower.normalize('NFD')) {
    const code = part.charCodeAt(0);
    if (!isMark(code)) {
      if (base === 0) base = plain = code;
      continue;
    }
    const quality = composeBase(base, code);
    const mark = TONES.get(code);
    if (quality !== 0) base = quality;
    else if (mark !== undefined && tone === 0) tone = mark;
    else base = lower.charCodeAt(0);
  }
  baseOf[unit] = base;
  plainOf[unit] = plain;
  toneOf[unit] = tone;
}

function fill(): void {
  for (let unit = 0; unit < 65536; unit++) {
    baseOf[unit] = unit;
    plainOf[unit] = unit;
    // Scripts without case (CJK, Thai, Arabic …) count as lower-case letters: words, never names.
    if (unit >= 0x530 && !(unit >= 0x1e00 && unit < 0x3040) && !(unit >= 0xd800 && unit < 0xf900))
      classOf[unit] = LOWER;
  }
  for (let unit = 0x41; unit < 0x530; unit++) fillLetter(unit);
  for (let unit = 0x1e00; unit < 0x2000; unit++) fillLetter(unit);
  for (let unit = 0x30; unit <= 0x39; unit++) classOf[unit] = DIGIT;
  for (const unit of [0x20, 0x09, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) classOf[unit] = SPACE;
  for (let unit = 0x2000; unit <= 0x200a; unit++) classOf[unit] = SPACE;
  for (const unit of [0x0a, 0x0d, 0x0b, 0x0c, 0x85, 0x2028, 0x2029]) classOf[unit] = NEWLINE;
  for (let unit = 0x300; unit <= 0x36f; unit++) classOf[unit] = MARK;
  for (const unit of [0xad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2060, 0xfeff]) classOf[unit] = INVISIBLE;
  for (const unit of [0x2a, 0x5f]) classOf[unit] = EMPHASIS;
  for (let unit = 0x202a; unit <= 0x202e; unit++) classOf[unit] = INVISIBLE;
  for (const unit of [0xff0f, 0xff1a]) classOf[unit] = OTHER;
  // đ has no decomposition; Ð (eth) and Ɖ (African d) are typed for it.
  for (const unit of [0x110, 0x111, 0xd0, 0xf0, 0x189, 0x256]) {
    baseOf[unit] = 0x111;
    plainOf[unit] = 0x64;
  }
  for (const unit of [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212]) baseOf[unit] = plainOf[unit] = 0x2d;
  for (const unit of [0x201c, 0x201d, 0x201e, 0x201f, 0xab, 0xbb]) baseOf[unit] = plainOf[unit] = 0x22;
  for (const unit of [0x2018, 0x2019]) baseOf[unit] = plainOf[unit] = 0x27;
}

fill();

/** Tone of a combining mark, 0 when it is none. */
export const toneOfMark = (mark: number): number => TONES.get(mark) ?? 0;

/**
 * The code unit at an offset. Called as a bound function because V8 then compiles it to a load for every kind of string; as a method it
 * becomes a look-up by name, twice as slow for a whole text, once the code has seen flat, sliced and joined strings alike.
 */
// oxlint-disable-next-line typescript/unbound-method -- it is bound right here
export const unitAt: (text: string, at: number) => number = Function.prototype.call.bind(String.prototype.charCodeAt);
