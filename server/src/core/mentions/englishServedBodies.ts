/** Bodies in English text that only the office before them tells: `Vice President of the Rivers Alliance`. */
import { APOSTROPHE, CLOSE, COMMA, OPEN } from '../text/signs.ts';
import { NUMBER } from '../text/tokens.ts';
import { ENGLISH_BODY, ENGLISH_OFFICE, EVENT_NOUN, FIELD_WORD, MEETING_NOUN, NATIONALITY } from './categories.ts';
import { branchInEnglish } from './branchOfLetters.ts';
import { acronymStarting, type OrganisationDraft, type Reading } from './drafts.ts';
import { isLocal } from './englishRuns.ts';
import { anyCode, has, isNameWord, isSpaced, officeAt, placeAt, possessive } from './englishText.ts';
import { startsPerson, topicListEnd } from './englishTopics.ts';
import { W } from './functionWords.ts';
import { longestLength, type Scan } from './scan.ts';
import { isOneOf, isSign, isText } from './tokenTests.ts';
import { endsPlace, lettersLength, startsBodyAt } from './englishBodyEdges.ts';

/** Tokens of the office that ends before `of [the]` right before a token, 0 when there is none. */
function officeBefore(scan: Scan, at: number): number {
  let joint = anyCode(scan, at - 1) === W.the ? at - 2 : at - 1;
  const code = joint < 1 ? 0 : anyCode(scan, joint);
  if (code !== W.of && code !== W.at && (code !== W.in || joint === at - 1)) return 0;
  // `Secretary (East) of the …`.
  if (isSign(scan, joint - 1, CLOSE) && isSign(scan, joint - 3, OPEN)) joint -= 3;
  for (let length = 1; length <= 6 && joint - length >= 0; length++)
    if (longestLength(scan, joint - length, ENGLISH_OFFICE) === length) return length;
  return 0;
}

/** `Director of the [provincial] Department of …`, `Chairman of the National Assembly's Committee for …`. */
export function isServed(scan: Scan, at: number): boolean {
  let first = at;
  if (isText(scan, at - 1, 's') && isSign(scan, at - 2, APOSTROPHE)) {
    first = at - 3;
    const back = (): void => {
      while (isNameWord(scan, first - 1) && isSpaced(scan, first) && at - first < 12) first--;
    };
    back();
    // `Head of the Party of Rivers Central Committee's Commission for …`.
    if (anyCode(scan, first - 1) === W.of && isNameWord(scan, first - 2)) {
      const last = first;
      first -= 1;
      back();
      if (officeBefore(scan, first) === 0) first = last;
    }
  }
  if (isLocal(scan, first - 1)) first--;
  return first > 1 && officeBefore(scan, first) > 0;
}

/**
 * `Vice President of [the] Thailand Science Research and Innovation`: what an office is held in is a body, with a head word or without.
 * Of ministers and of heads of state it is the field or the country.
 */
export function servedBody(reading: Reading, at: number, to: number): OrganisationDraft | undefined {
  const { scan } = reading;
  if (at < 2 || officeBefore(scan, at) === 0) return undefined;
  const isThe = anyCode(scan, at - 1) === W.the;
  if (!isThe && has(scan, at, FIELD_WORD)) return undefined;
  // `Director-General of UNESCO Irina …`, `Secretary-General of the United Nations António …`.
  const letters = Math.max(lettersLength(reading, at), longestLength(scan, at, ENGLISH_BODY));
  // `Director of WHO Viet Nam`: letters with the place of their branch.
  const draft = acronymStarting(reading, at);
  if (draft !== undefined && branchInEnglish(reading, draft) > 0) return undefined;
  // `Mr. Rivers, Chair of the RGF Leadership Panel`: the name stands before.
  const isBehind = isThe && isSign(scan, at - 2 - officeBefore(scan, at) - 1, COMMA);
  const seat = letters > 0 ? placeAt(scan, at + letters) : 0;
  if (letters > 0 && !isBehind && startsPerson(reading, at + letters + seat)) return undefined;
  const place = placeAt(scan, at);
  if (place > 0 && (endsPlace(scan, at + place) || startsPerson(reading, at + place))) return undefined;
  const last = isThe ? at - 3 : at - 2;
  const head = scan.tokens.text.slice(scan.tokens.start[last], scan.tokens.end[last]);
  if (!SERVING.test(head)) return undefined;
  // `Vice Chairman of the NA's Committee …`: the owner is no part of it.
  if (possessive(scan, at + Math.max(letters, (reading.acronymAt[at] ?? 0) > 0 ? 1 : 0)) > 0) return undefined;
  if (officeAt(scan, at) > 0 || has(scan, at, MEETING_NOUN | EVENT_NOUN | NATIONALITY)) return undefined;
  const list = topicListEnd(reading, at, to, (other) => startsBodyAt(reading, other, to), false);
  // `Director General of Asia Pacific and African Affairs`.
  if (!isThe && isText(scan, list - 1, 'Affairs')) return undefined;
  // `2016 Chair of the APEC Senior Officials`: people.
  if (isOneOf(scan, list - 1, PEOPLE)) return undefined;
  if (list - at < (isThe ? 2 : 3) || meetingInside(scan, at, list) || scan.tokens.kind[list] === NUMBER)
    return undefined;
  return { from: at, to: list, headTo: at + 1, known: -1, letters: false };
}

const PEOPLE = ['Officials', 'Ministers', 'Leaders', 'Experts', 'States', 'Members'] as const;

/** Last words of offices that are held in a body. */
const SERVING =
  /^(?:President|Director|General|Chairman|Chairwoman|Chairperson|Chair|CEO|Officer|Executive|Rector|Dean|Principal|Founder|Scientist)$/iu;

function meetingInside(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (has(scan, at, MEETING_NOUN)) return true;
  return false;
}
