/** Posts conferred, held or laid down in English text: `appointed … as Minister of Health`, `to hold the position of Deputy Minister of …`. */
import { DOT } from '../text/signs.ts';
import { BREAK } from '../text/tokens.ts';
import { anyCode, isSpaced } from './englishText.ts';
import { W } from './functionWords.ts';
import type { Scan } from './scan.ts';
import { isSign, isText } from './tokenTests.ts';

/** How far before a post the verb that confers it may stand in the same sentence. */
const REACH = 40;

/** Is the office at a token one that somebody is given or deprived of, so that it is a mention by itself? */
export function isConferred(scan: Scan, at: number): boolean {
  let before = at - 1;
  if (isText(scan, before, 'new') || isText(scan, before, 'acting')) before--;
  if (anyCode(scan, before) === W.the) before--;
  if (VERBS.some((verb) => isText(scan, before, verb))) return true;
  // `the position of`, `the post of`, `the role of`.
  if (anyCode(scan, before) === W.of && NOUNS.some((noun) => isText(scan, before - 1, noun)))
    return isLedBy(scan, before - 1, HOLDING);
  return anyCode(scan, before) === W.as && isLedBy(scan, before, CONFERRING);
}

function isLedBy(scan: Scan, at: number, words: readonly string[]): boolean {
  for (let back = at - 1; back >= 0 && at - back < REACH; back--) {
    if (scan.tokens.kind[back] === BREAK) return false;
    // A full stop that ends the sentence, no `Mr.`.
    if (isSign(scan, back, DOT) && isSpaced(scan, back + 1) && (scan.tokens.value[back - 1] ?? 0) > 3) return false;
    if (words.some((word) => isText(scan, back, word))) return true;
  }
  return false;
}

const NOUNS = ['position', 'post', 'role', 'office'] as const;

const VERBS = ['appointed', 'elected', 'named', 'reappointed', 're-elected', 'reelected'] as const;

const CONFERRING = [
  ...VERBS,
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
  'transferred',
] as const;
