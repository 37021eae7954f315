/** Posts that somebody comes to, keeps or leaves in English text: `becomes Minister of Health`, `stays on as …`, `the new Director takes office`. */
import { BREAK, NUMBER } from '../text/tokens.ts';
import { DOT } from '../text/signs.ts';
import type { Reading } from './drafts.ts';
import { anyCode, isSpaced, placeAt } from './englishText.ts';
import { W } from './functionWords.ts';
import type { Scan } from './scan.ts';
import { isCapital, isOneOf, isSign, isText } from './tokenTests.ts';

/** How far before the verb the person may stand in the same sentence. */
const REACH = 40;

const KEPT = ['becomes', 'became', 'remains', 'remained', 'remain'] as const;

/** Is the last token before an office the verb of somebody who comes to it or keeps it: `Mr Rivers becomes …`, `she will be …`? */
export function isComeTo(reading: Reading, verb: number): boolean {
  const { scan } = reading;
  const isBe = isText(scan, verb, 'be') || isText(scan, verb, 'become') || isText(scan, verb, 'remain');
  if (isBe) return isText(scan, verb - 1, 'will') && isSomebodys(reading, verb - 1);
  // `Ms Rivers, who is also head of …`.
  const isAlso = (isText(scan, verb, 'also') || isText(scan, verb, 'concurrently')) && isText(scan, verb - 2, 'who');
  if (isAlso && isOne(scan, verb - 1, ['is', 'was'])) return true;
  return isOneOf(scan, verb, KEPT) && isSomebodys(reading, verb);
}

/** `stays on as`, `steps down as`, `retired as`, `came to the rivers in July as`: somebody's post behind `as`. */
export function isKeptAs(reading: Reading, as: number): boolean {
  const { scan } = reading;
  const last = as - 1;
  const isPhrase =
    PARTICLES.some(([particle, verbs]) => isText(scan, last, particle) && isOne(scan, last - 1, verbs)) ||
    isOne(scan, last, VERBS);
  if (isPhrase) return isSomebodys(reading, last);
  for (let back = last; back > last - 10 && !endsSentence(scan, back); back--)
    if (isOne(scan, back, MOVES)) return isSomebodys(reading, back);
  return false;
}

const isOne = (scan: Scan, at: number, words: readonly string[]): boolean => isOneOf(scan, at, words);

const PARTICLES: readonly (readonly [string, readonly string[]])[] = [
  ['on', ['stays', 'stayed', 'stay', 'staying', 'stayed']],
  ['down', ['steps', 'stepped', 'step', 'stepping', 'stood', 'stands']],
  ['over', ['takes', 'took', 'take', 'taking']],
];
const VERBS = [
  'continues',
  'continued',
  'continue',
  'retires',
  'retired',
  'retire',
  'resigns',
  'resigned',
  'resign',
  'returns',
  'returned',
  'return',
  'doubles',
] as const;
const MOVES = ['came', 'joined', 'moved', 'arrived'] as const;

/** `The new Regional Director takes office`: the office is what somebody comes to. */
export function takesOffice(scan: Scan, at: number): boolean {
  const verb = isText(scan, at, 'will') || isText(scan, at, 'to') ? at + 1 : at;
  return (
    isOne(scan, verb, ['takes', 'took', 'take', 'assumes', 'assumed', 'assume']) && isText(scan, verb + 1, 'office')
  );
}

/** A person stands before the verb in its sentence, and no country right before it: `Laos becomes Chair of …`. */
function isSomebodys({ scan, officials }: Reading, verb: number): boolean {
  for (let length = 1; length <= 4 && verb >= length; length++)
    if (isCapital(scan, verb - length) && placeAt(scan, verb - length) === length) return false;
  const last = officials.findLast(({ from, to, nameFrom, nameTo }) => to <= verb && nameTo > nameFrom && from >= 0);
  for (let back = verb - 1; back >= 0 && verb - back < REACH; back--) {
    if (isOneOf(scan, back, SOMEBODY) || last?.to === back + 1) return true;
    if (endsSentence(scan, back)) return false;
  }
  return false;
}

const SOMEBODY = ['he', 'He', 'she', 'She', 'who', 'I'] as const;

/** A full stop that ends the sentence, no `Mr.` nor `5.`. */
const endsSentence = (scan: Scan, at: number): boolean =>
  at < 0 ||
  scan.tokens.kind[at] === BREAK ||
  (isSign(scan, at, DOT) &&
    isSpaced(scan, at + 1) &&
    scan.tokens.kind[at - 1] !== NUMBER &&
    (scan.tokens.value[at - 1] ?? 0) > 3);

/** `Laos will be Chair of …`, `Malaysia becomes Chair of …`: the post is a country's. */
export function isCountrys(scan: Scan, verb: number): boolean {
  const first = isText(scan, verb, 'be') && isText(scan, verb - 1, 'will') ? verb - 1 : verb;
  if (first === verb && !isOneOf(scan, verb, KEPT)) return false;
  for (let length = 1; length <= 4 && first >= length; length++)
    if (placeAt(scan, first - length) === length && anyCode(scan, first - length - 1) !== W.of) return true;
  return false;
}
