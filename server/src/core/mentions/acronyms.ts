/** Finds words in capitals that stand for longer ones: `ĐMST`, `KH,CN&ĐMST`, `S.T.I.D`, `COSTI-85`, `UfM`; and official numbers, which are none. */
import { isBank, isOneOf, isSign, isSyllable, isText, isWord } from './tokenTests.ts';
import { AMPERSAND, COLON, COMMA, DASH, CLOSE, DOLLAR, DOT, PLUS, SLASH, OPEN } from '../text/signs.ts';
import { ALL_CAPS, BREAK, CAPITAL, MIXED, NUMBER, SIGN, SINGLE, SPACED, WORD } from '../text/tokens.ts';
import { NOT_ACRONYM, ORGANISATION_HEAD, PLACE, REGISTRY_NAME } from './categories.ts';
import { IN_NUMBER, cover, type AcronymDraft, type Reading } from './drafts.ts';
import {
  firstOfTwo,
  isLineInCapitals,
  isNoEnglishAcronym,
  isShoutedEnglish,
  isShoutedWord,
} from './englishAcronyms.ts';
import { speakerEnd } from './englishSpeakers.ts';
import { KNOWN_LETTERS, SPOKEN_LETTERS } from './grammar/knownLetters.ts';
import { isLicence } from './licences.ts';
import { isPerson } from './personsInitials.ts';
import { longestLength, startsAny, type Scan } from './scan.ts';
import { romanValue } from './romanNumerals.ts';
import { isHalfOfWord } from './shoutedWords.ts';
import { writersEnd } from './writersLine.ts';
import { W } from './functionWords.ts';
import { hasTone, inCapitals, isDateline } from './wordsInCapitals.ts';

/** Reads tokens `from` to `to` of one paragraph. */
export function recogniseAcronyms(reading: Reading, from: number, to: number): void {
  markOfficialNumbers(reading, from, to);
  const isHeadline = isShoutedEnglish(reading, from, to);
  const { scan } = reading;
  const { tokens } = scan;
  const first = reading.language === 'en' ? speakerEnd(scan, from) : from;
  for (let at = Math.max(first, writersEnd(reading, from, to)); at < to; at++) {
    if (tokens.kind[at] !== WORD || ((reading.covered[at] ?? 0) & IN_NUMBER) !== 0) continue;
    const shape = tokens.shape[at] ?? 0;
    if ((shape & CAPITAL) === 0) continue;
    // The letters of a place (`TP.HCM`) are part of its name.
    const place = longestLength(scan, at, PLACE);
    // `US$`: money.
    if (isSign(scan, at + 1, DOLLAR)) continue;
    if (place > 1 || (place === 1 && (tokens.value[at] ?? 0) > 3)) {
      at += place - 1;
      continue;
    }
    // A word like most: no letters by its shape, and none to the registry.
    const isPlain = (shape & (ALL_CAPS | SINGLE | MIXED)) === 0;
    if (isPlain && !startsAny(scan, at, 1 << REGISTRY_NAME) && !isSpoken(scan, at)) continue;
    const letters = acronymAt(reading, at, to);
    const draft = letters === undefined ? undefined : firstOfTwo(reading, letters);
    // `SEA Games 33`: a name.
    if (isText(scan, at, 'SEA') && isText(scan, at + 1, 'Games')) continue;
    if (draft === undefined || isNoEnglishAcronym(reading, draft) || isLineInCapitals(reading, draft)) continue;
    if ((isHeadline && isShoutedWord(reading, draft)) || isSignature(reading, draft, from, to)) continue;
    reading.acronymAt[at] = reading.acronyms.push(draft);
    at = draft.to - 1;
  }
}

/** `HP` in the last line by itself: initials of who wrote it, where nobody knows them for a body's. */
function isSignature({ scan: { tokens } }: Reading, draft: AcronymDraft, from: number, to: number): boolean {
  const isLast = from > 0 && draft.from === from && draft.to === to && to + 1 >= tokens.count;
  if (!isLast || draft.known >= 0 || draft.number >= 0 || (tokens.value[from] ?? 0) > 3) return false;
  const letters = tokens.text.slice(tokens.start[from], tokens.end[from]);
  return letters !== 'PV' && !KNOWN_LETTERS.has(letters);
}

const SIGNED = ['KT', 'TM', 'TL', 'TUQ'] as const;

function acronymAt(reading: Reading, at: number, to: number): AcronymDraft | undefined {
  const { scan } = reading;
  const { tokens } = scan;
  let known = -1;
  let lettersTo = at;
  const row = registryLetters(reading, at);
  if (row >= 0) {
    known = scan.data[row] ?? -1;
    lettersTo = at + (scan.length[row] ?? 0);
    // A registered code (`COSTI-85`): its letters end before the number.
    if (lettersTo - at > 2 && tokens.kind[lettersTo - 1] === NUMBER && tokens.value[lettersTo - 2] === DASH)
      lettersTo -= 2;
  }
  if (previousIsLetter(scan, at) || isDomainsEnd(scan, at)) return undefined;
  // `KT. CHÁNH VĂN PHÒNG`: for whom somebody signs.
  if (isSign(scan, at + 1, DOT) && tokens.kind[at - 1] === BREAK && isOneOf(scan, at, SIGNED)) return undefined;
  if (row < 0 && (isPerson(reading, at) || isLicence(scan, at))) return undefined;
  if (isText(scan, at, 'TƯ') && isHalfOfWord(scan, at)) return undefined;
  const free = unitEnd(scan, at, to);
  if (free > lettersTo) {
    known = -1;
    lettersTo = free;
  }
  if (lettersTo === at && isSpoken(scan, at)) lettersTo = at + 1;
  if (lettersTo === at) return undefined;
  if (known < 0 && isPair(scan, at, lettersTo)) lettersTo++;
  // `TPBank`, `VPBank`: names, not letters; the organisations' grammar reads them.
  if (isBank(scan, at) || (isText(scan, at + 1, 'Bank') && ((scan.tokens.shape[at] ?? 0) & MIXED) !== 0))
    return undefined;
  if (((scan.flags[at] ?? 0) & NOT_ACRONYM) !== 0 && (lettersTo === at + 1 || isRank(scan, at, lettersTo)))
    return undefined;
  if (lettersTo === at + 1 && known < 0) {
    if (isRoman(scan, at)) return undefined;
    if (inCapitals(scan, at) || isDateline(scan, at) || hasTone(scan, at)) return undefined;
  }
  // `Khu công nghiệp Yên Phong II-C`, `quý II-III`.
  if (
    known < 0 &&
    lettersTo === at + 3 &&
    isRoman(scan, at) &&
    (isRoman(scan, at + 2) || (tokens.value[at + 2] ?? 0) === 1)
  )
    return undefined;
  // `EV-A71`: the type of a virus.
  if (lettersTo > at + 2 && ((tokens.shape[lettersTo - 1] ?? 0) & SINGLE) !== 0 && isNumberBehind(scan, lettersTo, to))
    return undefined;
  // COSTI-85, AMM53; `APEC 2017` and `SOM 2` are told by the meetings' grammar, which sees what stands around them.
  let number = -1;
  let end = lettersTo;
  if (
    isGlued(scan, end, to) &&
    tokens.kind[end] === SIGN &&
    tokens.value[end] === DASH &&
    isGlued(scan, end + 1, to) &&
    tokens.kind[end + 1] === NUMBER
  ) {
    const follower = end + 2;
    const goesOn =
      isGlued(scan, follower, to) && tokens.kind[follower] === SIGN && isJoint(tokens.value[follower] ?? 0);
    if (!goesOn) {
      number = tokens.value[end + 1] ?? -1;
      end += 2;
    }
  } else if (isGlued(scan, end, to) && tokens.kind[end] === NUMBER && end - at === 1) {
    // `BVDC2.1`: a number in two parts counts no edition.
    const isTwofold =
      isGlued(scan, end + 1, to) &&
      isSign(scan, end + 1, DOT) &&
      isGlued(scan, end + 2, to) &&
      tokens.kind[end + 2] === NUMBER;
    number = isTwofold ? -1 : (tokens.value[end] ?? -1);
    end += isTwofold ? 3 : 1;
  }
  return { from: at, to: end, lettersTo, number, known };
}

/** `(PAR INDEX)`: nothing but two words in capitals in the brackets; `Chỉ số PAR INDEX`. */
function isPair(scan: Scan, at: number, next: number): boolean {
  const { shape, value } = scan.tokens;
  if (next !== at + 1) return false;
  const isIndex = isWord(scan, at - 1, W.số) && isText(scan, next, 'INDEX');
  if (!isIndex && (!isSign(scan, at - 1, OPEN) || !isSign(scan, next + 1, CLOSE))) return false;
  const isLetters = (word: number): boolean => ((shape[word] ?? 0) & ALL_CAPS) !== 0 && (value[word] ?? 0) > 1;
  // `(ĐĂNG KHOA)`: somebody's name.
  const isName = isSyllable(scan, at) && isSyllable(scan, next);
  return isLetters(at) && isLetters(next) && !isName && !inCapitals(scan, at - 2);
}

/** `Asean`, `Unesco`: letters that are spoken as a word, written as one. */
function isSpoken({ tokens }: Scan, at: number): boolean {
  const length = tokens.value[at] ?? 0;
  return length >= 4 && length <= 6 && SPOKEN_LETTERS.has(tokens.text.slice(tokens.start[at], tokens.end[at]));
}

/** No space stands before the token. A function of its own: one inside {@link acronymAt} would be made anew for every capital. */
const isGlued = ({ tokens }: Scan, at: number, to: number): boolean =>
  at < to && ((tokens.shape[at] ?? 0) & SPACED) === 0;

const isNumberBehind = (scan: Scan, at: number, to: number): boolean =>
  isGlued(scan, at, to) && scan.tokens.kind[at] === NUMBER;

/** `PGS-TS`, `GS-TSKH`. */
const isRank = ({ tokens }: Scan, from: number, to: number): boolean =>
  /^P?GS-TS/u.test(tokens.text.slice(tokens.start[from], tokens.end[to - 1]));

/** Row of the longest registry name at a token that is letters: an acronym, or a name in capitals throughout (`ASEAN`). */
function registryLetters(reading: Reading, at: number): number {
  const { scan, lexicon } = reading;
  if (!startsAny(scan, at, 1 << REGISTRY_NAME)) return -1;
  let best = -1;
  for (let row = scan.first[at] ?? -1; row >= 0; row = scan.next[row] ?? -1) {
    if (scan.category[row] !== REGISTRY_NAME) continue;
    const known = lexicon.names[scan.data[row] ?? 0];
    if (known?.isLetters !== true) continue;
    if (best < 0 || known.name.use === 'acronym') best = row;
    if (known.name.use === 'acronym') break;
  }
  return best;
}

const isJoint = (sign: number): boolean => sign === SLASH || sign === DASH;

/** A letter or digit glued in front: the middle of a code, not its start. */
function previousIsLetter(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  if (at === 0 || ((tokens.shape[at] ?? 0) & SPACED) !== 0) return false;
  return tokens.kind[at - 1] === NUMBER;
}

/** `VN` of `VOV.VN`, which is a site; `./.VNA` is the end of a text. */
function isDomainsEnd({ tokens }: Scan, at: number): boolean {
  const glued = (token: number): boolean => ((tokens.shape[token] ?? 0) & SPACED) === 0;
  if (at < 2 || !glued(at) || !glued(at - 1) || tokens.kind[at - 2] !== WORD) return false;
  return tokens.value[at - 1] === DOT && tokens.kind[at - 1] === SIGN;
}

/** Words of one acronym at most: letters without end must not be read again from each of them. */
const MOST_PARTS = 16;

/** End of the letters that start at a token, joined by glued `, & - . /`; `at` when they are no acronym. */
function unitEnd(scan: Scan, at: number, to: number): number {
  const { tokens } = scan;
  const shape = tokens.shape[at] ?? 0;
  const letters = tokens.value[at] ?? 0;
  const single = (shape & SINGLE) !== 0;
  if ((shape & ALL_CAPS) === 0 && !single && !((shape & MIXED) !== 0 && letters <= 6)) return at;
  if (letters > 9 && (shape & ALL_CAPS) !== 0 && !isRoundsName(scan, at)) return at;
  const fields = fieldsEnd(scan, at, to);
  if (fields > at) return fields;
  const odd = explainedEnd(scan, at);
  if (odd > at) return odd;
  let end = at + 1;
  let parts = 1;
  let dotted = true;
  let joined = false;
  while (end + 1 < to && parts < MOST_PARTS && tokens.kind[end] === SIGN && tokens.kind[end + 1] === WORD) {
    const sign = tokens.value[end];
    const spacedSign = ((tokens.shape[end] ?? 0) & SPACED) !== 0;
    const spacedWord = ((tokens.shape[end + 1] ?? 0) & SPACED) !== 0;
    const next = tokens.shape[end + 1] ?? 0;
    if ((next & (ALL_CAPS | SINGLE)) === 0 || (next & CAPITAL) === 0) break;
    if (sign === DOT) {
      if (spacedSign || spacedWord || (next & SINGLE) === 0 || (tokens.shape[end - 1] ?? 0) & ALL_CAPS) break;
    } else if (sign === AMPERSAND) {
      if (spacedSign !== spacedWord || (spacedSign && !areFields(scan, end))) break;
      dotted = false;
      joined = true;
    } else if (sign === COMMA) {
      // `KH,CN&ĐMST` and `KH, CN&ĐMST`: a comma joins only on the way to an ampersand.
      // … and none leads away from one: `KH&CN, TT&TT` are two.
      // `KH,CN,ĐMST`.
      if (spacedSign || joined || !(isOfFields(scan, at) || ampersandAhead(scan, end + 2, to))) break;
      dotted = false;
    } else if (sign === DASH || sign === SLASH) {
      // `PV-CTV`: two who write.
      if (isText(scan, end + 1, 'CTV')) break;
      const isPaper = single && isTradePaper(scan, at);
      if (spacedSign || spacedWord) break;
      if (sign === SLASH && (((next & SINGLE) !== 0 && !isPaper) || isCredit(scan, at))) break;
      dotted = false;
    } else break;
    end += 2;
    parts++;
  }
  // `ADMM+`: the series with its partners.
  const isPlus = end === at + 1 && letters >= 3 && tokens.kind[end] === SIGN && tokens.value[end] === PLUS;
  if (isPlus && ((tokens.shape[end] ?? 0) & SPACED) === 0 && endsBehind(scan, end + 1)) return end + 1;
  if (single && parts === 1) return at;
  // A lone initial with a dot (`A. Guterres`) is no acronym, three dotted letters are.
  if (single && dotted && parts < 3) return at;
  return end;
}

/** A space follows, or a sign that closes or divides: `(REDD+)`. */
const endsBehind = (scan: Scan, at: number): boolean =>
  ((scan.tokens.shape[at] ?? 0) & SPACED) !== 0 || [CLOSE, COMMA, DOT].some((sign) => isSign(scan, at, sign));

/** `… World Conference (RIVERACULT 2022)`: a long word in capitals with its year, which brackets explain somewhere. */
function isRoundsName({ tokens: { text, kind, start, end, value } }: Scan, at: number): boolean {
  const year = kind[at + 1] === NUMBER ? (value[at + 1] ?? 0) : 0;
  return (value[at] ?? 0) <= 12 && year > 1990 && year < 2100 && text.includes(`(${text.slice(start[at], end[at])} `);
}

/** `CERT-In`, `BP2MI`: letters with a small end or a digit amid them, which stand in brackets somewhere; the token itself for others. */
function explainedEnd({ tokens: { text, start, end, kind, shape, value } }: Scan, at: number): number {
  const next = at + 1;
  const isDash = kind[next] === SIGN && value[next] === DASH;
  if (((shape[next] ?? 0) & SPACED) !== 0 || !(isDash || kind[next] === NUMBER)) return at;
  if (kind[at + 2] !== WORD || ((shape[at + 2] ?? 0) & SPACED) !== 0) return at;
  const word = text.slice(start[at], end[at + 2]);
  const isOdd = isDash ? /^\p{Lu}{3,6}[-–]\p{Lu}\p{Ll}{1,3}$/u.test(word) : /^\p{Lu}{2,5}\d\p{Lu}{1,4}$/u.test(word);
  return isOdd && text.includes(`(${word})`) ? at + 3 : at;
}

/** `KH,CN,ĐMST`: no space behind either comma, and two letters a field before the last one. */
function isOfFields({ tokens: { text, start } }: Scan, at: number): boolean {
  const from = start[at] ?? 0;
  return /^\p{Lu}{2},\p{Lu}{2},\p{Lu}{2,5}(?![\p{L}\d])/u.test(text.slice(from, from + 14));
}

/** `C/O`, `L/C`: papers of foreign trade. */
function isTradePaper({ tokens: { text, start } }: Scan, at: number): boolean {
  const from = start[at] ?? 0;
  return /^(?:C\/[OQ]|[LB]\/[LC])(?![\p{L}\d/])/u.test(text.slice(from, from + 4));
}

/** `KH & CN`, `NN & PTNT`; `HĐND & UBND`, `VH-TT & TT-TH` are two. */
const areFields = (scan: Scan, and: number): boolean =>
  (scan.tokens.value[and - 1] ?? 0) <= 2 &&
  (scan.tokens.value[and + 1] ?? 0) <= 4 &&
  (!isSign(scan, and + 2, DASH) || ((scan.tokens.shape[and + 2] ?? 0) & SPACED) !== 0);

/** `Sở VH, TT và DL`, `Bộ NN và PTNT`: fields of two letters behind the head, a last one behind `và`; `at` when they are no such row. */
function fieldsEnd(scan: Scan, at: number, to: number): number {
  const { kind, shape, value } = scan.tokens;
  if (value[at] !== 2) return at;
  if (!isOneOf(scan, at - 1, OF_FIELDS) && !(isText(scan, at - 1, 'ban') && isText(scan, at - 2, 'Ủy'))) return at;
  for (let end = at; end + 2 < to && end < at + MOST_PARTS; end += 2) {
    if (((shape[end] ?? 0) & ALL_CAPS) === 0 || (value[end] ?? 0) !== 2) return at;
    const last = end + 2;
    if (isWord(scan, end + 1, W.và)) {
      const isField = ((shape[last] ?? 0) & ALL_CAPS) !== 0 && (value[last] ?? 0) < 5;
      const goesOn =
        kind[last + 1] === SIGN && ((shape[last + 1] ?? 0) & SPACED) === 0 && value[last + 1] === AMPERSAND;
      return isField && !goesOn ? last + 1 : at;
    }
    if (!isSign(scan, end + 1, COMMA) && !isSign(scan, end + 1, DASH)) return at;
  }
  return at;
}

const OF_FIELDS = ['Bộ', 'Sở', 'sở', 'Phòng', 'phòng', 'Vụ', 'Ban', 'Ty', 'BỘ', 'SỞ', 'PHÒNG'] as const;

/** `Ảnh: VGP/NB`: an agency, then the letters of who took the picture. */
const isCredit = (scan: Scan, at: number): boolean => isSign(scan, at - 1, COLON) && isText(scan, at - 2, 'Ảnh');

/** `Ảnh: DUY LINH`: end of the name in capitals of who took the picture, behind the colon; 0 where a body or its letters stand there. */
function creditEnd(scan: Scan, colon: number): number {
  if (!isText(scan, colon - 1, 'Ảnh') && !isText(scan, colon - 1, 'ảnh')) return 0;
  const { tokens } = scan;
  const first = colon + 1;
  if (startsAny(scan, first, (1 << ORGANISATION_HEAD) | (1 << REGISTRY_NAME))) return 0;
  if (KNOWN_LETTERS.has(tokens.text.slice(tokens.start[first], tokens.end[first]))) return 0;
  let end = first;
  while (tokens.kind[end] === WORD && ((tokens.shape[end] ?? 0) & ALL_CAPS) !== 0) end++;
  return end - first > 1 ? end : 0;
}

function ampersandAhead(scan: Scan, at: number, to: number): boolean {
  const { tokens } = scan;
  for (let next = at; next + 1 < to && next < at + 6; next += 2) {
    if (tokens.kind[next] !== SIGN || tokens.kind[next + 1] !== WORD) return false;
    if (((tokens.shape[next + 1] ?? 0) & (ALL_CAPS | SINGLE)) === 0) return false;
    if (tokens.value[next] === AMPERSAND) return true;
    if (tokens.value[next] !== COMMA && tokens.value[next] !== DASH) return false;
  }
  return false;
}

/** Is the word a Roman numeral (`XIII`)? Single letters are not acronyms anyway; `CD`, `DC`, `MM` and the like are. */
function isRoman(scan: Scan, at: number): boolean {
  return romanValue(scan, at) > 0;
}

/** `57-NQ/TW`, `30/2020/NĐ-CP`, `749/QĐ-TTg`: a number, then letters after slashes and dashes. */
function markOfficialNumbers(reading: Reading, from: number, to: number): void {
  const { tokens } = reading.scan;
  for (let at = from; at < to; at++) {
    // `Ảnh: VGP/NB`: the letters of whoever took the picture are none.
    if (isSign(reading.scan, at, SLASH) && isCredit(reading.scan, at - 1))
      cover(reading, { from: at + 1, to: at + 2 }, IN_NUMBER);
    const name = isSign(reading.scan, at, COLON) ? creditEnd(reading.scan, at) : 0;
    if (name > 0) cover(reading, { from: at + 1, to: name }, IN_NUMBER);
    if (tokens.kind[at] !== NUMBER) continue;
    if (isSign(reading.scan, at - 1, DOT) && isSymbol(reading.scan, at))
      cover(reading, { from: at - 4, to: at }, IN_NUMBER);
    let end = at + 1;
    let lettersSeen = false;
    let slash = false;
    while (
      end + 1 < to &&
      tokens.kind[end] === SIGN &&
      ((tokens.shape[end] ?? 0) & SPACED) === 0 &&
      ((tokens.shape[end + 1] ?? 0) & SPACED) === 0
    ) {
      const sign = tokens.value[end];
      if (sign !== SLASH && sign !== DASH && sign !== AMPERSAND) break;
      const kind = tokens.kind[end + 1];
      if (kind === WORD && ((tokens.shape[end + 1] ?? 0) & CAPITAL) !== 0) lettersSeen = true;
      else if (kind !== NUMBER) break;
      slash ||= sign === SLASH;
      end += 2;
    }
    // `969/TTg – KGVX`: the department behind a spaced dash.
    const isDepartment = lettersSeen && slash && isSign(reading.scan, end, DASH) && isDepartmentCode(reading, end + 1);
    if (lettersSeen && slash) cover(reading, { from: at, to: isDepartment ? end + 2 : end }, IN_NUMBER);
    at = Math.max(at, end - 1);
  }
}

/** `E/CN.9/2018/L.3`, `S/PV.9001`: the number behind the letters of an organ and of its body. */
function isSymbol(scan: Scan, number: number): boolean {
  const { shape } = scan.tokens;
  if (((shape[number - 4] ?? 0) & SINGLE) === 0 || !isSign(scan, number - 3, SLASH)) return false;
  for (let at = number - 3; at <= number; at++) if (((shape[at] ?? 0) & SPACED) !== 0) return false;
  return ((shape[number - 2] ?? 0) & ALL_CAPS) !== 0;
}

/** Letters behind a document's number, and its day or the end of what is said of it. */
const isDepartmentCode = ({ scan }: Reading, at: number): boolean =>
  ((scan.tokens.shape[at] ?? 0) & ALL_CAPS) !== 0 && (scan.tokens.value[at] ?? 0) < 6 && isText(scan, at + 1, 'ngày');
