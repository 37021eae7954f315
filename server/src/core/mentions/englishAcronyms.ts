/** Words in capitals of English text that are no acronyms: headlines, labels (`MEDIA RELEASE`), places in datelines. */
import { CLOSE, COLON, COMMA, DASH, DOT, OPEN, SLASH } from '../text/signs.ts';
import { BREAK, CAPITAL, NUMBER, WORD } from '../text/tokens.ts';
import { MEETING_NOUN, SENTENCE_WORD } from './categories.ts';
import type { AcronymDraft, Reading } from './drafts.ts';
import { anyCode, has, honorificAt, isEnglishParagraph, isInDate, isSpaced, placeAt } from './englishText.ts';
import { W } from './functionWords.ts';
import { KNOWN_LETTERS, lettersKey } from './grammar/knownLetters.ts';
import type { Scan } from './scan.ts';
import { isCapital, isLower, isOneOf, isShouted, isSign, isText } from './tokenTests.ts';

/** Is the paragraph English with all its words of two letters or more in capitals, two of them at least? */
export function isShoutedEnglish(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading.scan;
  let words = 0;
  let joints = 0;
  for (let at = from; at < to; at++) {
    if (tokens.kind[at] !== WORD || (tokens.value[at] ?? 0) < 2) continue;
    // `STATEMENT OF THE 40TH and 41ST SUMMITS`.
    if (isLower(reading.scan, at) && isJoint(reading.scan, at)) {
      joints++;
      continue;
    }
    // `13TH`, `MoST`: no word in lower case is what counts.
    if (((tokens.shape[at] ?? 0) & CAPITAL) === 0) return false;
    if (!isShouted(reading.scan, at)) return false;
    words++;
  }
  return words >= 2 + joints * 3 && isEnglishParagraph(reading, from, to);
}

/** Words that stay small in a line of capitals. */
function isJoint(scan: Scan, at: number): boolean {
  const code = anyCode(scan, at);
  return code === W.and || code === W.of || code === W.the || code === W.on || code === W.for || code === W.in;
}

/** In a shouted paragraph letters count with a number, in brackets, or when they are known. */
export function isShoutedWord(reading: Reading, draft: AcronymDraft): boolean {
  const { scan } = reading;
  if (draft.number >= 0 || draft.known >= 0) return false;
  if (isSign(scan, draft.from - 1, OPEN) && isSign(scan, draft.to, CLOSE)) return false;
  return !isKnown(scan, draft);
}

/**
 * `PARTNERS` over a list, `MINH SONG` or `HOANG MINH (Photo: VNA)` below an article: words in capitals by themselves on their line that
 * nobody knows and the text nowhere puts in brackets.
 */
export function isLineInCapitals({ scan }: Reading, draft: AcronymDraft): boolean {
  const { tokens } = scan;
  const { text } = tokens;
  if (draft.known >= 0 || draft.number >= 0 || draft.to !== draft.from + 1 || !isSpellable(scan, draft.from))
    return false;
  let from = draft.from;
  while (draft.from - from < MOST_IN_LINE && isSpellable(scan, from - 1)) from--;
  let to = draft.to;
  while (to - draft.to < MOST_IN_LINE && isSpellable(scan, to)) to++;
  const [start, end] = [tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0];
  if (start > 0 && text[start - 1] !== '\n') return false;
  const behind = /^\s*?(?:\n|$|\([^)\n]*\)\s*?(?:\n|$))/u.exec(text.slice(end, end + 60));
  if (behind === null) return false;
  // One word of the length of an acronym may be one; what stands in brackets behind it may explain it.
  if (to - from < 2 && ((tokens.value[from] ?? 0) < 6 || behind[0].includes('('))) return false;
  for (let at = from; at < to; at++) {
    const letters = text.slice(tokens.start[at], tokens.end[at]);
    if (KNOWN_LETTERS.has(lettersKey(letters)) || text.includes(`(${letters})`)) return false;
  }
  return true;
}

const MOST_IN_LINE = 4;

/** All in capitals, with a vowel between consonants: it can be read as a word. */
const isSpellable = (scan: Scan, at: number): boolean =>
  scan.tokens.kind[at] === WORD &&
  isShouted(scan, at) &&
  /^[^AEIOUY\P{Lu}]*[AEIOUY]+/u.test(scan.tokens.text.slice(scan.tokens.start[at], scan.tokens.end[at]));

/** Words of a release's frame. */
const LABELS = [
  'ANNEX',
  'NOTE',
  'NOTES',
  'END',
  'ENDS',
  'PHOTO',
  'SOURCE',
  'CONTACT',
  'MEDIA',
  'PRESS',
  'NEWS',
  'RELEASE',
  'UPDATE',
  'TABLE',
  'AND',
  'ABOUT',
  'EMBARGOED',
  'TBC',
  'TBA',
  'TBD',
  'EXPO',
  'HEREBY',
  'DO',
] as const;

/** `HCM` of `HCM City`, `PUTRAJAYA` of a dateline, `MARCH`, and what else is a name or a symbol. */
export function isNoEnglishAcronym(reading: Reading, draft: AcronymDraft): boolean {
  const { scan } = reading;
  if (reading.language !== 'en') return false;
  if (isInDate(reading, draft.from) || isOneOf(scan, draft.from, LABELS)) return true;
  if (isText(scan, draft.from, 'CITY') && placeAt(scan, draft.from - 1) > 0) return true;
  // `THE Ministry of …`: the first word of an article.
  if (isText(scan, draft.from, 'THE') && startsParagraph(scan, draft.from) && isCapital(scan, draft.to)) return true;
  if (isStressed(reading, draft)) return true;
  // `Release ID: 70817`.
  if (isText(scan, draft.from, 'ID') && isSign(scan, draft.to, COLON)) return true;
  // `PH to host …`: the country; `Washington, DC`.
  if (isText(scan, draft.from, 'PH') && draft.to === draft.from + 1) return true;
  const capital = isSign(scan, draft.from - 1, COMMA) ? draft.from - 2 : draft.from - 1;
  if (isText(scan, draft.from, 'DC') && isText(scan, capital, 'Washington')) return true;
  // `HCM CITY`, `Lao PDR`: the second word of a place, too.
  for (let back = isOwnLetters(reading, draft) ? 1 : 0; back < 3 && draft.from >= back; back++)
    if (placeAt(scan, draft.from - back) > back) return true;
  // `YAB Dato Ahmad Sungai`: a form of address.
  const address = draft.from + honorificAt(scan, draft.from);
  // `YBhg. Datuk …`.
  const isStopped = address === draft.to + 1 && isSign(scan, draft.to, DOT);
  if ((address === draft.to || isStopped) && isCapital(scan, address)) return true;
  // `(Photo: VGP/MK)`: initials of whoever took it.
  if (isSign(scan, draft.from - 1, SLASH) && isSign(scan, draft.to, CLOSE) && draft.to - draft.from === 1) {
    const letters = scan.tokens.text.slice(scan.tokens.start[draft.from], scan.tokens.end[draft.from]);
    if (letters.length < 4 && !KNOWN_LETTERS.has(letters)) return true;
  }
  // `(D-WA)`, `(R-TX)`: a member's party and state.
  const party = isSign(scan, draft.from - 1, DASH) ? draft.from - 2 : draft.from;
  const isParty = isText(scan, party, 'D') || isText(scan, party, 'R');
  if (isParty && isSign(scan, party + 1, DASH) && isSign(scan, party - 1, OPEN)) return true;
  // `SC/15987`: a document's symbol; `McClay`: a family name.
  if (isSign(scan, draft.to, SLASH) && scan.tokens.kind[draft.to + 1] === NUMBER) return true;
  if (
    draft.number < 0 &&
    draft.to === draft.from + 1 &&
    /^Ma?c\p{Lu}/u.test(scan.tokens.text.slice(scan.tokens.start[draft.from], scan.tokens.end[draft.from]))
  )
    return true;
  // `KUALA TERENGGANU –` opens the paragraph, too.
  let first = draft.from;
  while (first > 0 && isShouted(scan, first - 1) && draft.from - first < 3) first--;
  let last = draft.to;
  while (isShouted(scan, last) && last - draft.to < 3) last++;
  const isSetOff = isSign(scan, last, DASH) || isSign(scan, last, COLON) || isSign(scan, last, OPEN);
  // `WHO ATTENDED. The team …`: a heading that the text runs on from.
  const isRunIn = isSign(scan, last, DOT) && isCapital(scan, last + 1) && isSpaced(scan, last + 1);
  const mayBeWord = draft.known < 0 || (isRunIn && isText(scan, draft.from, 'WHO'));
  if (last - first > 1 && (isSetOff || isRunIn) && startsParagraph(scan, first) && mayBeWord) return true;
  const opens = startsParagraph(scan, draft.from);
  // `RECALLING the vision of …`, `UNITED by …`: the first word of a clause of a declaration.
  if (
    opens &&
    draft.known < 0 &&
    draft.to === draft.from + 1 &&
    isLower(scan, draft.to) &&
    isClauseWord(scan, draft.from)
  )
    return true;
  if (!opens || (scan.tokens.value[draft.from] ?? 0) < 5) return false;
  // `KEPCO, which …`: letters that everybody knows.
  return isSign(scan, draft.to, DASH) || (isSign(scan, draft.to, COMMA) && !isKnown(scan, draft));
}

/** `WE, the Leaders of …`, `they did NOT agree`: a word that opens sentences, and no letters but `IT`. */
function isStressed({ scan }: Reading, draft: AcronymDraft): boolean {
  if (draft.to !== draft.from + 1 || draft.known >= 0 || !has(scan, draft.from, SENTENCE_WORD)) return false;
  if (!isShouted(scan, draft.from) || isSign(scan, draft.from - 1, OPEN) || isText(scan, draft.from, 'IT'))
    return false;
  return !isKnown(scan, draft);
}

const isKnown = ({ tokens }: Scan, { from, lettersTo }: AcronymDraft): boolean =>
  KNOWN_LETTERS.has(lettersKey(tokens.text.slice(tokens.start[from], tokens.end[lettersTo - 1])));

/** `United States-Rivers Business Council (US-RBC)`: letters with a country's before them, in brackets, and from then on. */
function isOwnLetters({ scan, acronyms }: Reading, draft: AcronymDraft): boolean {
  if (draft.lettersTo - draft.from !== 3 || !isSign(scan, draft.from + 1, DASH) || draft.number >= 0) return false;
  const { tokens } = scan;
  if (KNOWN_LETTERS.has(tokens.text.slice(tokens.start[draft.from + 2], tokens.end[draft.from + 2]))) return false;
  if (isSign(scan, draft.from - 1, OPEN) && isSign(scan, draft.to, CLOSE)) return isCapital(scan, draft.from - 2);
  return acronyms.some(
    ({ from, lettersTo }) =>
      lettersTo - from === 3 &&
      tokens.hash[from] === tokens.hash[draft.from] &&
      tokens.hash[from + 2] === tokens.hash[draft.from + 2],
  );
}

const isClauseWord = ({ tokens }: Scan, at: number): boolean =>
  (tokens.value[at] ?? 0) >= 6 && /(?:ING|ED|IVE|FUL|OUS)$/u.test(tokens.text.slice(tokens.start[at], tokens.end[at]));

const startsParagraph = (scan: Scan, at: number): boolean => at === 0 || scan.tokens.kind[at - 1] === BREAK;

const isReadAlone = ({ scan, acronyms }: Reading, at: number): boolean =>
  acronyms.some(({ from, lettersTo }) => lettersTo - from === 1 && scan.tokens.hash[from] === scan.tokens.hash[at]);

/** `ASEAN-GCC`, `VNA/VNS`: letters of two bodies side by side, of which the first is read by itself. Only what the article defines is one. */
export function firstOfTwo(reading: Reading, draft: AcronymDraft): AcronymDraft {
  const { scan } = reading;
  if (draft.known >= 0 || draft.lettersTo - draft.from < 3) return draft;
  const joint = draft.from + 1;
  // `(VNS/VNA)` are two.
  const isAlone = isSign(scan, draft.from - 1, OPEN) && isSign(scan, draft.to, CLOSE);
  if (isAlone && (reading.language !== 'en' || !isSign(scan, joint, SLASH))) return draft;
  if (!isSign(scan, joint, DASH) && !isSign(scan, joint, SLASH)) return draft;
  const word = (from: number, to: number): string =>
    lettersKey(scan.tokens.text.slice(scan.tokens.start[from], scan.tokens.end[to - 1]));
  if (KNOWN_LETTERS.has(word(draft.from, draft.lettersTo))) return draft;
  const isFirst = KNOWN_LETTERS.get(word(draft.from, joint))?.kind === 'organisation';
  const isBody = KNOWN_LETTERS.get(word(joint + 1, joint + 2))?.kind === 'organisation';
  const first = { from: draft.from, to: joint, lettersTo: joint, number: -1, known: -1 };
  if (reading.language !== 'en') return isFirst && isBody ? first : draft;
  // `ASEAN-GRC`, whose letters stand in brackets before.
  const isDefined = reading.acronyms.some(
    ({ from, lettersTo }) =>
      lettersTo - from === 1 && scan.tokens.hash[from] === scan.tokens.hash[joint + 1] && isSign(scan, from - 1, OPEN),
  );
  // `15th RIVMIN-METI Consultation`, where `RIVMIN` stands by itself, too: who meets whom.
  const isMeetings = isSign(scan, joint, DASH) && isSpaced(scan, draft.to) && has(scan, draft.to, MEETING_NOUN);
  if (isMeetings && draft.lettersTo === draft.to && isReadAlone(reading, draft.from)) return first;
  const isOther = isBody || isDefined || placeAt(scan, joint + 1) > 0;
  // `(Photo: VGP/MK)`.
  const isCredit = isFirst && isSign(scan, joint, SLASH) && isSign(scan, draft.from - 1, COLON);
  if (isCredit) return first;
  if (!isFirst || (!isOther && isSign(scan, joint, SLASH)) || (isAlone && !isBody)) return draft;
  // A name with letters of its own (`ASEAN-BAC`) is defined somewhere before.
  const { hash } = scan.tokens;
  const isKnown = reading.acronyms.some(
    (each) =>
      each.lettersTo - each.from === draft.lettersTo - draft.from &&
      hash[each.from] === hash[draft.from] &&
      hash[each.from + 2] === hash[joint + 1],
  );
  return isKnown || !isOther ? draft : first;
}
