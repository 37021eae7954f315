/** Posts conferred, held or laid down in English text: `appointed … as Minister of Health`, `to hold the position of Deputy Minister of …`. */
import { APOSTROPHE, COMMA, DOT } from '../text/signs.ts';
import { BREAK } from '../text/tokens.ts';
import type { Reading } from './drafts.ts';
import { anyCode, isSpaced } from './englishText.ts';
import { isComeTo, isKeptAs } from './englishPostVerbs.ts';
import { W } from './functionWords.ts';
import type { Scan } from './scan.ts';
import { isCapital, isOneOf, isSign, isText } from './tokenTests.ts';

/** How far before a post the verb that confers it may stand in the same sentence. */
const REACH = 40;

/** Is the office at a token one that somebody is given or deprived of, so that it is a mention by itself? */
export function isConferred(reading: Reading, at: number): boolean {
  const { scan } = reading;
  let before = at - 1;
  if (isOneOf(scan, before, NEW)) before--;
  if (anyCode(scan, before) === W.the || isOneOf(scan, before, THEIRS)) before--;
  else before = beforeOwner(scan, before);
  if (isNamedTheir(reading, at - 1) || isCandidates(scan, before)) return true;
  if (isOneOf(scan, before, VERBS) || isComeTo(reading, before)) return true;
  // `was made Minister of Health`.
  if (isText(scan, before, 'made') && isOneOf(scan, before - 1, MADE)) return true;
  // `the position of`, `the post of`, `the role of`.
  if (anyCode(scan, before) === W.of && isOneOf(scan, before - 1, NOUNS)) return isLedBy(scan, before - 1, HOLDING);
  if (anyCode(scan, before) !== W.as) return false;
  return isLedBy(scan, before, CONFERRING) || isHeldBySomebody(reading, before) || isKeptAs(reading, before);
}

/** `had named Anna Rivers their chairwoman`. */
function isNamedTheir({ scan, officials }: Reading, their: number): boolean {
  const last = officials.at(-1);
  if (last?.to !== their || last.nameTo === last.nameFrom || !isOneOf(scan, their, THEIRS)) return false;
  return isOneOf(scan, last.from - 1, VERBS);
}

/** `its candidates: Song for Prime Minister, Rivers for …`: a name before `for`. */
export const isCandidates = (scan: Scan, before: number): boolean =>
  anyCode(scan, before) === W.for && isCapital(scan, before - 1) && isLedBy(scan, before, PROPOSING);

const PROPOSING = ['candidates', 'candidate', 'nominees', 'nominations', 'nominated', 'proposed'] as const;

/** `as Australia’s next Ambassador`: the token before the country. */
function beforeOwner(scan: Scan, at: number): number {
  if (!isText(scan, at, 's') || !isSign(scan, at - 1, APOSTROPHE)) return at;
  let before = at - 2;
  // `as the country’s new president`.
  if (isOneOf(scan, before, ['country', 'nation', 'city', 'province', 'party', 'region'])) before--;
  while (isCapital(scan, before) && at - before < 6) before--;
  return anyCode(scan, before) === W.the ? before - 1 : before;
}

/** `She succeeds Mr Tan as …`, `Ms Tan, who previously served as …`, `took office as …`; a country serves as well as a person. */
function isHeldBySomebody(reading: Reading, as: number): boolean {
  const { scan, officials } = reading;
  const verb = as - 1;
  if (isText(scan, verb, 'in')) return isText(scan, verb - 1, 'sworn');
  if (isText(scan, verb, 'office') || isText(scan, verb, 'over')) return isOneOf(scan, verb - 1, TAKEN);
  // `in his capacity as Chair of …`.
  if (isOneOf(scan, verb, HELD) && isOneOf(scan, verb - 1, ['his', 'her', 'His', 'Her'])) return true;
  // `A replaces Rivers as …`, of whom nothing but the name is told here.
  let plain = as;
  while (as - plain < 4 && isCapital(scan, plain - 1)) plain--;
  if (plain < as && isOneOf(scan, plain - 1, SUCCEEDED)) return true;
  const last = officials.at(-1);
  const isPerson = last !== undefined && last.nameTo > last.nameFrom;
  if (isPerson && last.to === as && isOneOf(scan, last.from - 1, SUCCEEDED)) return true;
  // `Ms Tan takes over as …, and Mr Rivers as …`: the verb before holds for both.
  const earlier = officials.at(-2);
  const isElided = isPerson && last.to === as && anyCode(scan, last.from - 1) === W.and && earlier?.conferred === true;
  if (isElided && last.from - earlier.to <= 2) return true;
  // `served as Minister of Trade until 1980 and as Minister of Health`.
  const before = officials.at(-1);
  if (anyCode(scan, verb) === W.and && before?.conferred === true && verb - before.to <= 3) return true;
  if (!isOneOf(scan, verb, SERVED)) return false;
  // `He was given the rank of general, served as …`.
  if (isSign(scan, verb - 1, COMMA) || anyCode(scan, verb - 1) === W.and) return opensWithSomebody(reading, verb);
  for (let back = verb - 1; back > verb - 5 && back >= 0; back--) {
    if (isOneOf(scan, back, SOMEBODY)) return true;
    if (isPerson && last.to === back + 1) return true;
    if (scan.tokens.kind[back] === BREAK || isSign(scan, back, DOT)) return false;
  }
  return false;
}

/** `He` or `She`, or somebody named, opens the sentence. */
function opensWithSomebody({ scan, officials }: Reading, at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back < REACH && scan.sentence[back] === scan.sentence[at]; back--) {
    if (isText(scan, back, 'He') || isText(scan, back, 'She')) return true;
    if (scan.sentence[back - 1] !== scan.sentence[at])
      return officials.some(({ from, nameFrom, nameTo }) => from === back && nameTo > nameFrom);
  }
  return false;
}

const MADE = ['was', 'were', 'been', 'is'] as const;
const NEW = ['new', 'acting', 'next', 'first', 'inaugural'] as const;
const THEIRS = ['his', 'her', 'its', 'their'] as const;
const HELD = ['role', 'capacity', 'tenure', 'term', 'position'] as const;
const TAKEN = ['took', 'take', 'takes', 'taking', 'taken', 'assumed', 'assumes', 'assume', 'assuming'] as const;
const SUCCEEDED = ['succeeds', 'succeeded', 'succeed', 'succeeding', 'replaces', 'replaced', 'replacing'] as const;
const SERVED = ['served', 'serve', 'serves', 'serving', 'worked'] as const;
const SOMEBODY = ['he', 'He', 'she', 'She', 'who', 'I'] as const;

function isLedBy(scan: Scan, at: number, words: readonly string[]): boolean {
  for (let back = at - 1; back >= 0 && at - back < REACH; back--) {
    if (scan.tokens.kind[back] === BREAK) return false;
    // A full stop that ends the sentence, no `Mr.`.
    if (isSign(scan, back, DOT) && isSpaced(scan, back + 1) && (scan.tokens.value[back - 1] ?? 0) > 3) return false;
    if (isOneOf(scan, back, words)) return true;
  }
  return false;
}

const NOUNS = ['position', 'post', 'role', 'office'] as const;

const VERBS = ['appointed', 'elected', 'named', 'reappointed', 're-elected', 'reelected'] as const;

const CONFERRING = [
  ...VERBS,
  'pick',
  'picks',
  'picked',
  'chose',
  'choose',
  'chooses',
  'appoint',
  'appoints',
  'appointing',
  'appointment',
  'elect',
  'elects',
  'electing',
  'election',
  'nominated',
  'nomination',
  'confirmed',
  'dismissed',
  'dismissal',
  'designated',
  'chosen',
  'assigned',
  'welcomed',
  'assign',
  'undertake',
  'promoted',
  'relieved',
  'assigning',
  'nominating',
  'promoting',
  'designating',
  'transferring',
] as const;

const HOLDING = [
  ...CONFERRING,
  'hold',
  'holding',
  'assume',
  'assumed',
  'undertake',
  'assigned',
  'take',
  'takes',
  'took',
  'transferred',
  'holds',
  'held',
  'gives',
  'gave',
  'give',
  'giving',
  'relinquishes',
  'relinquished',
  'relinquish',
  'vacates',
  'vacated',
  'removed',
  'relieved',
  'resigned',
  'resigns',
] as const;
