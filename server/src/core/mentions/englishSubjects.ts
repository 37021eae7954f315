/** How far the subject of an English meeting or task goes in small letters: `river trade and the health of lakes` of `a seminar on …`. */
import { APOSTROPHE, COMMA, DASH } from '../text/signs.ts';
import { NUMBER, WORD } from '../text/tokens.ts';
import { FIELD_WORD, MEETING_NOUN, SAYING } from './categories.ts';
import type { Reading } from './drafts.ts';
import { isYear } from './englishCounts.ts';
import { isTask } from './englishFieldEnds.ts';
import { bodyFrom } from './englishMeetingTails.ts';
import {
  anyCode,
  behindThe,
  has,
  honorificAt,
  isCountry,
  isInDate,
  isNameWord,
  isSpaced,
  officeAt,
  placeAt,
} from './englishText.ts';
import { W } from './functionWords.ts';
import { bracketedLetters } from './nameParts.ts';
import type { Scan } from './scan.ts';
import { isLower, isOneOf, isSign, isText } from './tokenTests.ts';

/** Up to the verb, the place, the day or the clause that follows. */
export function subjectEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  let solid = at;
  const limit = Math.min(to, at + 24);
  for (let end = at; end < limit;) {
    if (isInDate(reading, end)) break;
    if (isSign(scan, end, COMMA)) {
      if (!listGoesOn(reading, end, limit)) break;
      end++;
      continue;
    }
    if (isSign(scan, end, DASH) && !isSpaced(scan, end) && !isSpaced(scan, end + 1)) {
      end++;
      continue;
    }
    if (isSign(scan, end, APOSTROPHE) && !isSpaced(scan, end) && end > at) {
      end++;
      continue;
    }
    // `unregulated (IUU) fishing`.
    const bracket = bracketedLetters(reading, end);
    if (
      bracket > 0 &&
      isLower(scan, end + bracket) &&
      anyCode(scan, end + bracket) === 0 &&
      !endsSubject(scan, end + bracket)
    ) {
      end += bracket;
      continue;
    }
    // `on 30 years of ties`.
    if (end === at && scan.tokens.kind[end] === NUMBER && isText(scan, end + 1, 'years')) end++;
    if (scan.tokens.kind[end] !== WORD) break;
    const code = anyCode(scan, end);
    if (
      code === W.and ||
      code === W.of ||
      code === W.for ||
      code === W.the ||
      code === W.a ||
      code === W.an ||
      code === W.its
    ) {
      if (end === limit - 1) break;
      end++;
      continue;
    }
    if (code === W.in || code === W.to) {
      const next = behindThe(scan, end + 1);
      // `Rivers Parks Programme in Viet Nam`: a country is where it runs, a town where one meets.
      const isRun = code === W.in && end === solid && isOneOf(scan, end - 1, PROGRAMMES) && isCountry(scan, next);
      if (isRun) return next + placeAt(scan, next);
      if (placeAt(scan, next) > 0 || isInDate(reading, next) || (code === W.to && !isLed(scan, end - 1))) break;
      end++;
      continue;
    }
    if (code > 0 && code !== W.s) break;
    if (isNameWord(scan, end)) {
      if (honorificAt(scan, end) > 0 || officeAt(scan, end) > 0) break;
      end = solid = Math.max(end + 1, end + placeAt(scan, end), bodyFrom(reading, end));
      if (isNumbered(scan, end)) end = solid = end + 1;
      else if (isYears(scan, end) && end - at > 1) return end + 3;
      continue;
    }
    if (endsSubject(scan, end)) break;
    end = solid = end + 1;
  }
  return solid;
}

/** `Convention 98`, `Rivers Forum 2025`: the number belongs to the name. */
const isNumbered = (scan: Scan, at: number): boolean =>
  scan.tokens.kind[at] === NUMBER &&
  isSpaced(scan, at) &&
  (isYear(scan, at) ? has(scan, at - 1, MEETING_NOUN) : isOneOf(scan, at - 1, PAPERS));

const PROGRAMMES = ['Programme', 'Program', 'Project', 'Initiative'] as const;

/** `Rivers Decade 2027-2036`. */
const isYears = (scan: Scan, at: number): boolean =>
  isYear(scan, at) && isSpaced(scan, at) && isSign(scan, at + 1, DASH) && isYear(scan, at + 2);

const PAPERS = [
  'Convention',
  'Resolution',
  'Decree',
  'Directive',
  'Decision',
  'Circular',
  'Project',
  'Agenda',
] as const;

/** `Joint Commission on trade, economic and technical cooperation`, `National Committee on combating …`: the end of what a body is for in small letters, or the token itself. */
export function taskEnd(reading: Reading, head: number, at: number, to: number): number {
  const { scan } = reading;
  if (isTask(scan, head, at)) return subjectEnd(reading, at, to);
  if (!isText(scan, head, 'Committee') && !isText(scan, head, 'Commission')) return at;
  for (let end = at; end < to && end - at < 12; end++) {
    if (isOneOf(scan, end, SHARED)) return end + 1;
    if (!isLower(scan, end) && !isSign(scan, end, COMMA) && !isSign(scan, end, DASH)) return at;
    if (anyCode(scan, end) > 0 && anyCode(scan, end) !== W.and) return at;
  }
  return at;
}

const SHARED = ['cooperation', 'collaboration', 'relations', 'ties'] as const;

/** `, health and education`: small words up to an `and`, none of them a verb. */
function listGoesOn({ scan }: Reading, comma: number, to: number): boolean {
  for (let at = comma + 1; at < to && at - comma < 10; at++) {
    if (anyCode(scan, at) === W.and) return at > comma + 1;
    if (isSign(scan, at, COMMA) || isSign(scan, at, DASH)) continue;
    if (scan.tokens.kind[at] !== WORD || anyCode(scan, at) > 0 || endsSubject(scan, at)) return false;
  }
  return false;
}

/** Nouns that `to` goes on. */
const isLed = (scan: Scan, at: number): boolean =>
  isOneOf(scan, at, ['access', 'response', 'adaptation', 'transition', 'approach', 'approaches']);

function endsSubject(scan: Scan, at: number): boolean {
  if (!isLower(scan, at)) return false;
  if (has(scan, at, SAYING) || isOneOf(scan, at, VERBS)) return true;
  const { text, end } = scan.tokens;
  // `illegal, unreported and unregulated fishing`.
  if (text.startsWith('un', scan.tokens.start[at])) return false;
  // `held`, `organised by …`, but `applied science`.
  return text.startsWith('ed', (end[at] ?? 0) - 2) && !has(scan, at, FIELD_WORD) && isPredicate(scan, at);
}

/** `organised by`, `attended by`, `opened`: a participle that no noun follows. */
const isPredicate = (scan: Scan, at: number): boolean => anyCode(scan, at + 1) > 0 || scan.tokens.kind[at + 1] !== WORD;

const VERBS = [
  'is',
  'was',
  'are',
  'were',
  'has',
  'have',
  'had',
  'will',
  'would',
  'can',
  'could',
  'should',
  'may',
  'might',
  'left',
  'gave',
  'made',
  'met',
  'spoke',
  'paid',
  'took',
  'takes',
  'taking',
  'held',
  'began',
  'begins',
  'opened',
  'opens',
  'ended',
  'ends',
  'kicked',
  'kicks',
  'drew',
  'draws',
  'saw',
  'heard',
  'brought',
  'brings',
  'gathered',
  'attracted',
  'which',
  'who',
  'where',
  'when',
  'while',
  'after',
  'before',
  'during',
  'since',
  'until',
  'co',
  'jointly',
  'here',
  'there',
  'last',
  'next',
  'yesterday',
  'today',
  'tomorrow',
  'this',
  'together',
  'along',
  'alongside',
  'within',
  'through',
  'via',
  'following',
  'including',
  'aiming',
  'according',
  'he',
  'she',
  'they',
  'it',
] as const;
