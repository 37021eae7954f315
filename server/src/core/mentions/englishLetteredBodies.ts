/** Bodies that the letters behind their names tell in English text: `ASEAN Emergency Rice Reserve (AERR)`, and letters that stand for something else in an article. */
import { CLOSE, OPEN } from '../text/signs.ts';
import { WORD } from '../text/tokens.ts';
import { IN_ORGANISATION, type AcronymDraft, type OrganisationDraft, type Reading } from './drafts.ts';
import { actsBetween } from './actingLetters.ts';
import { BODY_HEAD, MEETING_NOUN, NATIONALITY, SENTENCE_WORD } from './categories.ts';
import { anyCode, has, honorificAt, isNameWord, isSpaced, officeAt, placeAt } from './englishText.ts';
import { W } from './functionWords.ts';
import { alignInitials, lettersOf } from './initials.ts';
import type { Scan } from './scan.ts';
import { isOneOf, isSign, isText } from './tokenTests.ts';

/** Last words of the first part of a name that are those of a body where letters spell the name, and of things elsewhere. */
const HEADS = ['Facility', 'Reserve', 'Service', 'Services', 'Observatory', 'Exchange', 'Hub', 'Registry'] as const;

const ORGANS = ['Committee', 'Commission', 'Council', 'Board'] as const;

/** The bodies of the tokens `[from, to)` whose names nothing but such a word and the letters in brackets behind them tell. */
export function letteredBodies(reading: Reading, from: number): readonly OrganisationDraft[] {
  const { scan, acronyms } = reading;
  const found: OrganisationDraft[] = [];
  for (let index = acronyms.length - 1; index >= 0; index--) {
    const draft = acronyms[index];
    if (draft === undefined || draft.from < from) break;
    if (!isBracketed(scan, draft) || draft.number >= 0) continue;
    const open = draft.from - 1;
    const foreign = foreignFrom(scan, from, draft);
    if (foreign >= 0) {
      found.push({ from: foreign, to: open, headTo: open, known: -1, letters: false });
      continue;
    }
    const nations = nationsService(scan, from, open);
    if (nations >= 0) {
      found.push({ from: nations, to: open, headTo: open, known: -1, letters: false });
      continue;
    }
    const start = spelledFrom(scan, from, draft);
    if (start < 0 || !isNameWord(scan, start) || isNameWord(scan, start - 1)) continue;
    // `Joint Working Committee (JWC)`.
    const isOrgan = isOneOf(scan, open - 1, ORGANS) && open - start > 1;
    if (isOrgan) {
      found.push({ from: start, to: open, headTo: open, known: -1, letters: false });
      continue;
    }
    const head = headBefore(scan, from, open);
    if (head > start) found.push({ from: start, to: open, headTo: head + 1, known: -1, letters: false });
    else if (isActor(reading, start, draft))
      found.push({ from: start, to: open, headTo: open, known: -1, letters: false });
  }
  return found;
}

/** `German Rivers Exchange Service (DFAD)`: start of a nation's service whose letters are those of its own tongue, -1 for any other. */
function nationsService(scan: Scan, from: number, open: number): number {
  if (!isText(scan, open - 1, 'Team') && !isOneOf(scan, open - 1, HEADS)) return -1;
  let at = open - 1;
  while (at > from && open - at < 7 && isNameWord(scan, at - 1) && isSpaced(scan, at)) at--;
  return has(scan, at, NATIONALITY) && open - at > 2 ? at : -1;
}

/** `British Rivers Investment (BRI) pledged …`: a name in capitals, spelled by its letters, that does what only a body does. */
function isActor(reading: Reading, from: number, { from: letters, to }: AcronymDraft): boolean {
  const { scan } = reading;
  if (!has(scan, from, NATIONALITY) && placeAt(scan, from) === 0) return false;
  if (isOneOf(scan, letters - 2, THINGS)) return false;
  for (let at = from; at < letters - 1; at++) {
    if (!isNameWord(scan, at) && anyCode(scan, at) !== W.and && anyCode(scan, at) !== W.of) return false;
    if (has(scan, at, BODY_HEAD | MEETING_NOUN) || honorificAt(scan, at) > 0 || officeAt(scan, at) > 0) return false;
  }
  return actsBetween(reading, from, to + 1);
}

const THINGS = [
  'Partnership',
  'Agreement',
  'Initiative',
  'Plan',
  'Programme',
  'Program',
  'Project',
  'Strategy',
  'Framework',
  'Scheme',
  'Treaty',
  'Act',
] as const;

/** Small words of other tongues amid the names of bodies. */
const FOREIGN = 'de du des del della der die für fur und pour para por et sur di la las los les ng sa'.split(' ');

/** `Agence tunisienne de coopération (ATC)`: start of a name in another tongue that the letters in brackets spell, -1 for any other. */
function foreignFrom(scan: Scan, from: number, { from: at, lettersTo }: AcronymDraft): number {
  const { text, start, end, kind } = scan.tokens;
  const letters = text.slice(start[at], end[lettersTo - 1]).toLowerCase();
  let letter = letters.length - 1;
  let isForeign = false;
  let first = at - 2;
  for (; first >= from && letter >= 0 && at - first < letters.length + 8; first--) {
    if (kind[first] !== WORD) return -1;
    const initial = text
      .charAt(start[first] ?? 0)
      .toLowerCase()
      .normalize('NFD')
      .charAt(0);
    const isSmall = isOneOf(scan, first, FOREIGN);
    isForeign ||= isSmall;
    if (initial === letters[letter]) letter--;
    else if (!isSmall) return -1;
  }
  if (!isForeign || letter >= 0 || letters.length < 3 || !isNameWord(scan, first + 1)) return -1;
  // `Deutsche Gesellschaft für …`: a word that has no letter.
  const isLed = isNameWord(scan, first) && isSpaced(scan, first + 1) && !has(scan, first, SENTENCE_WORD);
  const isTitle = isLed && (officeAt(scan, first) > 0 || honorificAt(scan, first) > 0);
  return isTitle || (isLed && isNameWord(scan, first - 1)) ? -1 : isLed ? first : first + 1;
}

const isBracketed = (scan: Scan, { from, to }: AcronymDraft): boolean =>
  isSign(scan, from - 1, OPEN) && isSign(scan, to, CLOSE);

function headBefore(scan: Scan, from: number, open: number): number {
  for (let at = open - 1; at > from && at > open - 8; at--) if (isOneOf(scan, at, HEADS)) return at;
  return -1;
}

function spelledFrom(scan: Scan, from: number, { from: at, lettersTo }: AcronymDraft): number {
  const { text, start, end } = scan.tokens;
  const letters = lettersOf(text.slice(start[at], end[lettersTo - 1]));
  if (letters.length < 3) return -1;
  const first = Math.max(from, at - letters.length - 8);
  const plain = alignInitials(scan, first, at - 1, letters);
  if (plain >= 0 || letters.length < 4) return plain;
  // `UK Research and Rivers (UKRR)`: letters that are the name's own.
  const own = alignInitials(scan, first, at - 1, letters.slice(2)) - 1;
  return own >= first && scan.tokens.value[own] === 2 && text.startsWith(text.slice(start[own], end[own]), start[at])
    ? own
    : -1;
}

/** `ASEAN Plus Three (APT)`: letters of a known body that this article explains as those of something that is none. */
export function areOfAnother(reading: Reading, { from, lettersTo }: AcronymDraft): boolean {
  const { scan, acronyms, covered } = reading;
  if (lettersTo - from !== 1) return false;
  const { hash } = scan.tokens;
  const told = acronyms.find(
    (each) => each.lettersTo - each.from === 1 && hash[each.from] === hash[from] && isBracketed(scan, each),
  );
  if (told === undefined || told.from > from || ((covered[told.from - 2] ?? 0) & IN_ORGANISATION) !== 0) return false;
  const start = spelledFrom(scan, 0, told);
  return start >= 0 && isNameWord(scan, start) && isNameWord(scan, told.from - 2);
}
