/** What the verbs beside an English date tell: participles of things gone by, and verbs right behind the day. */
import { COMMA, DASH } from '../../text/signs.ts';
import type { Scan } from '../scan.ts';
import { isOneOf, isText } from '../tokenTests.ts';
import { isCapital, isWordAt, signAt } from './draft.ts';

/** `the law adopted by the house on June 25`, `the report published on July 18 by …`, `an accord signed on May 3`: told by the way. */
export function isOfThing(scan: Scan, first: number, next: number): boolean {
  if (!isText(scan, first - 1, 'on')) return false;
  for (let at = first - 2; at > 0 && first - at < REACH; at--) {
    if (signAt(scan, at) === COMMA) return false;
    if (!isParticiple(scan, at)) continue;
    if (isOneOf(scan, at - 1, AUXILIARIES) || !isWordAt(scan, at - 1)) return false;
    const isBy = isText(scan, at + 1, 'by') || (at === first - 2 && isText(scan, next, 'by'));
    return isBy || (at === first - 2 && PAPERS.some((word) => endsWith(scan, at - 1, word)));
  }
  return false;
}

const REACH = 14;
const AUXILIARIES = 'was were been be is are being and had has have which that'.split(' ');
const PARTICIPLES =
  'published adopted signed approved issued launched released passed promulgated established enacted submitted inked'.split(
    ' ',
  );
const PAPERS =
  'report law agreement accord statement decree resolution treaty plan memorandum declaration strategy deal pact communique circular decision directive'.split(
    ' ',
  );

const isParticiple = (scan: Scan, at: number): boolean => isOneOf(scan, at, PARTICIPLES);

/** The noun in small letters or with a capital. */
const endsWith = (scan: Scan, at: number, noun: string): boolean =>
  isText(scan, at, noun) || isText(scan, at, noun.charAt(0).toUpperCase() + noun.slice(1));

/** `a campaign launched by the union`: whatever lies behind, the campaign itself may lie ahead. */
export const isPassive = (scan: Scan, at: number): boolean =>
  isText(scan, at + 1, 'by') && !isOneOf(scan, at - 1, ['was', 'were', 'been']);

/** `on Wednesday called on …`, `on May 5 told the press`: the verb of the sentence, right behind the day. */
export function isVerbBehind(scan: Scan, next: number): boolean {
  if (!isWordAt(scan, next) || isCapital(scan, next) || isText(scan, next + 1, 'by')) return false;
  if (isOneOf(scan, next, SAYING)) return true;
  return endsInEd(scan, next) && !isOneOf(scan, next, NO_VERBS);
}

/** `the storm, downgraded on Sunday, will …`: a participle right before the day. */
export const isDoneOn = (scan: Scan, first: number): boolean =>
  isText(scan, first - 1, 'on') &&
  endsInEd(scan, first - 2) &&
  !isOneOf(scan, first - 2, NO_VERBS) &&
  !isOneOf(scan, first - 3, ['be', 'is', 'are', 'not']);

/** `which will open in May, the ministry said on Sunday`. */
export const isSaidOn = (scan: Scan, first: number): boolean =>
  isText(scan, isText(scan, first - 1, 'on') ? first - 2 : first - 1, 'said');

function endsInEd(scan: Scan, at: number): boolean {
  const { text, end, value } = scan.tokens;
  return (
    isWordAt(scan, at) && !isCapital(scan, at) && (value[at] ?? 0) > 4 && text.startsWith('ed', (end[at] ?? 0) - 2)
  );
}

/** `chaired a meeting on Sunday and ordered that …`: the second of two things done. */
export const isVerbBehindAnd = (scan: Scan, next: number): boolean =>
  isText(scan, next, 'and') && isVerbBehind(scan, next + 1) && !isText(scan, next + 1, 'related');

/** `on May 5, the minister named …`, `following the approval of the plant in March`: a sentence of things past without any word that is known to tell so. */
export const isToldPast = (scan: Scan, first: number, next: number): boolean =>
  isVerbAhead(scan, next) || isFollowing(scan, first);

/** `In February people told him …`: a subject of few words stands between. */
export function isVerbNear(scan: Scan, first: number, next: number): boolean {
  if (!isWordAt(scan, next) || !isOneOf(scan, first - 1, ['In', 'On'])) return false;
  return isVerbBehind(scan, next + 1) || (isWordAt(scan, next + 1) && isVerbBehind(scan, next + 2));
}

function isVerbAhead(scan: Scan, next: number): boolean {
  if (signAt(scan, next) !== COMMA) return false;
  for (let at = next + 2; at < next + SUBJECT && isWordAt(scan, at) && isWordAt(scan, at - 1); at++)
    if (isVerbBehind(scan, at)) return !isOneOf(scan, at - 1, ADJECTIVAL);
  return false;
}

const SUBJECT = 9;
const ADJECTIVAL = 'is are be a an the its their his her of for with and or newly to by'.split(' ');

/** Of what went before, even where the sentence looks ahead. */
export function isFollowing(scan: Scan, first: number): boolean {
  for (let at = first - 1; at > 0 && first - at < REACH && (isWordAt(scan, at) || signAt(scan, at) === DASH); at--)
    if (isOneOf(scan, at, BACK)) return first - at > 2;
  return false;
}

const BACK = ['following', 'after', 'since'] as const;

const SAYING =
  'said told made sent spoke met took gave held paid chose heard sat saw came went brought wrote broke struck rose fell won lost swore'.split(
    ' ',
  );
const NO_VERBS = [
  'need',
  'indeed',
  'exceed',
  'proceed',
  'succeed',
  'hundred',
  'expected',
  'scheduled',
  'planned',
  'slated',
  'delayed',
  'postponed',
  'proposed',
] as const;
