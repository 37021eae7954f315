/** Days for which somebody asks, suggests, plans or prepares something: they lie ahead. */
import { COMMA } from '../../text/signs.ts';
import type { Scan } from '../scan.ts';
import { isOneOf, isText } from '../tokenTests.ts';
import { PAST, codeAt } from './dateWords.ts';
import { isCapital, isWordAt, signAt, type Reading } from './draft.ts';

/** `invited them to come to the river in October`, `suggested that they hold the forum in September`. */
export function isAskedFor(scan: Scan, { first, from, scale }: Reading, start: number): boolean {
  if (from.year !== 0 || (scale !== 'month' && scale !== 'day')) return false;
  if (isPreparedFor(scan, first, start)) return true;
  let isInfinitive = false;
  let isPast = false;
  for (let at = first - 1; at >= start && first - at < ASKED_REACH; at--) {
    isPast ||= (codeAt(scan, at) & PAST) !== 0;
    if (isText(scan, at, 'to') && isWordAt(scan, at + 1) && !isCapital(scan, at + 1)) isInfinitive = true;
    // `suggested that exports rose in October` looks back.
    else if (isText(scan, at, 'that') && isOneOf(scan, at - 1, SUGGESTED)) return !isPast;
    // `asked to stay, he left in October`.
    else if (!isInfinitive && signAt(scan, at) === COMMA) return false;
    else if (isInfinitive && isOneOf(scan, at, ASKED)) return true;
  }
  return false;
}

/** `agreed that the works should be done by December`, `will open before May`: a date that a term sets. */
export function isSet(scan: Scan, { first, from, scale }: Reading, start: number, isAhead: boolean): boolean {
  if (from.year !== 0 || (scale !== 'month' && scale !== 'day')) return false;
  if (!isOneOf(scan, first - 1, TERMS)) return false;
  if (isAhead) return true;
  for (let at = first - 2; at >= start && first - at < ASKED_REACH; at--) {
    if (signAt(scan, at) === COMMA) return false;
    if (isOneOf(scan, at, MODALS)) return !isText(scan, at + 1, 'have');
  }
  return false;
}

const TERMS = ['by', 'before', 'until', 'By', 'Before', 'Until'] as const;
const MODALS = ['should', 'must', 'shall', 'can', 'may'] as const;
const ASKED_REACH = 30;
const ASKED = 'asked invited urged encouraged asks invites urges encourages inviting'.split(' ');
const SUGGESTED = 'suggested proposed recommended requested suggests proposes recommends requests'.split(' ');

/** `talks ahead of the Rivers Summit in October`, `preparations for the forum in May`; not `ahead of talks held in May`. */
function isPreparedFor(scan: Scan, first: number, start: number): boolean {
  for (let at = first - 1; at > start && first - at < PREPARED_REACH && signAt(scan, at) !== COMMA; at--) {
    if ((codeAt(scan, at) & PAST) !== 0) return false;
    const isAhead = isText(scan, at, 'of') && isText(scan, at - 1, 'ahead');
    if (isAhead || (isText(scan, at, 'for') && isOneOf(scan, at - 1, PREPARED))) return true;
  }
  return false;
}

const PREPARED_REACH = 12;
const PREPARED = 'preparation preparations prepare preparing'.split(' ');
