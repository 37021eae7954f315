/** Bodies that offices in English text are held in without their names: `of the university`, `and other international organisations in Geneva`. */
import { APOSTROPHE, COMMA } from '../text/signs.ts';
import { WORD } from '../text/tokens.ts';
import { BODY_HEAD, ENGLISH_BODY } from './categories.ts';
import { acronymStarting, type Reading } from './drafts.ts';
import { runWithHead } from './englishRuns.ts';
import { anyCode, behindThe, placeAt } from './englishText.ts';
import { W } from './functionWords.ts';
import { bracketedLetters } from './nameParts.ts';
import { longestLength, type Scan } from './scan.ts';
import { isLower, isOneOf, isSign, isText } from './tokenTests.ts';

/** A body by its common noun alone: that of whoever is spoken of. */
const isOwnHouse = (scan: Scan, at: number): boolean =>
  isOneOf(scan, at, HOUSES) &&
  (scan.tokens.kind[at + 1] !== WORD || scan.code[at + 1] !== 0) &&
  !isSign(scan, at + 1, APOSTROPHE);

const HOUSES = [
  'university',
  'school',
  'college',
  'academy',
  'institute',
  'hospital',
  'company',
  'group',
  'corporation',
  'bank',
  'ministry',
  'department',
  'agency',
  'association',
  'centre',
  'center',
  'branch',
  'committee',
  'council',
  'commission',
  'board',
  'division',
  'bureau',
  'authority',
  'union',
  'federation',
  'society',
  'foundation',
  'fund',
  'court',
  'programme',
  'project',
  'delegation',
  'newspaper',
  'airport',
  'museum',
] as const;

/** `… to the United Nations and other International Organizations in Geneva`: where those end, 0 when none follow. */
export function otherBodies(scan: Scan, at: number): number {
  const next = isText(scan, at, 'other') || isText(scan, at, 'Other') ? at + 1 : at;
  if (!isText(scan, next, 'International') && !isText(scan, next, 'international')) return 0;
  if (!/^organi[sz]ations$/iu.test(scan.tokens.text.slice(scan.tokens.start[next + 1], scan.tokens.end[next + 1])))
    return 0;
  const code = anyCode(scan, next + 2);
  const place = code === W.in || code === W.at ? placeAt(scan, next + 3) : 0;
  return place > 0 ? next + 3 + place : next + 2;
}

/** `… to the United Nations, the World Rivers Organization and other international organisations in Geneva`: behind those, or the token itself. */
export function otherMissionsEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  for (let end = at; end < to && end - at < 24;) {
    const joint = isSign(scan, end, COMMA) && anyCode(scan, end + 1) === W.and ? end + 1 : end;
    const others = anyCode(scan, joint) === W.and ? otherBodies(scan, joint + 1) : 0;
    if (others > 0) return others;
    if (!isSign(scan, end, COMMA)) return at;
    const next = behindThe(scan, end + 1);
    const run = runWithHead(reading, next, to, BODY_HEAD, false);
    const named = run.head >= 0 && run.head + 1 === run.to ? run.to : next;
    const body = Math.max(
      named,
      next + longestLength(scan, next, ENGLISH_BODY),
      acronymStarting(reading, next)?.lettersTo ?? next,
    );
    if (body === next) return at;
    end = body + bracketedLetters(reading, body);
  }
  return at;
}

/** `the university`, `the trade section` before `at the Embassy of Rivers`: the end of what somebody leads, or the token itself. */
export function ownHouseEnd(reading: Reading, at: number): number {
  const { scan } = reading;
  if (anyCode(scan, at) !== W.the) return smallWorkEnd(reading, at);
  if (isOwnHouse(scan, at + 1)) return at + 2;
  const team = teamEnd(scan, at + 1);
  if (team > at + 1) return team;
  let end = at + 1;
  while (end < at + 5 && isLower(scan, end) && !isOneOf(scan, end, UNITS)) end++;
  if (end === at + 5 || !isLower(scan, end)) return at;
  const code = anyCode(scan, end + 1);
  const body = behindThe(scan, end + 2);
  const isLed = code === W.at || code === W.of || code === W.in;
  return isLed && (reading.organisationAt[body] ?? 0) > 0 ? end + 1 : at;
}

/** `negotiating team`, `funeral organising board`: those whom somebody heads, in small letters, or the token itself. */
export function teamEnd(scan: Scan, at: number): number {
  let end = at;
  while (end - at < 4 && isLower(scan, end) && anyCode(scan, end) === 0 && !isOneOf(scan, end, TEAMS)) end++;
  const isTeam = end > at && isLower(scan, end) && isOneOf(scan, end, TEAMS);
  return isTeam && anyCode(scan, end + 1) !== W.of ? end + 1 : at;
}

const TEAMS = ['team', 'delegation', 'board', 'committee', 'panel', 'group', 'council'] as const;

/** `research` before `at the Rivers Bank`: work in small letters that somebody leads for a body, or the token itself. */
function smallWorkEnd(reading: Reading, at: number): number {
  const { scan } = reading;
  let end = at;
  while (end - at < 4 && isLower(scan, end) && (anyCode(scan, end) === 0 || (end > at && anyCode(scan, end) === W.and)))
    end++;
  if (end === at || anyCode(scan, end) !== W.at) return at;
  const body = behindThe(scan, end + 1);
  return (reading.organisationAt[body] ?? 0) > 0 || (reading.acronymAt[body] ?? 0) > 0 ? end : at;
}

const UNITS = ['section', 'division', 'unit', 'department', 'office', 'desk', 'bureau', 'programme', 'team'] as const;
