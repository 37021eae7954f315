/** Text from word processors, PDF files and old fonts as an article should hold it: what was wrong with it, and the text put right. */
import { fromLegacy, type LegacyEncoding } from './legacyEncodings.ts';
import { INVISIBLE, LOWER, MARK, UPPER, classOf } from './letters.ts';
import { LOOK_ALIKE, withoutLookAlikes } from './lookAlikes.ts';

export type Repair = LegacyEncoding | 'composed' | 'look-alikes' | 'invisible';

export interface RepairedText {
  readonly text: string;
  /** In the order in which they were made; none for a text that is right. */
  readonly repairs: readonly Repair[];
}

/** Nothing but letters changes: spaces, line ends and signs stay as they are. */
export function repairText(text: string): RepairedText {
  const repairs: Repair[] = [];
  const step = (before: string, after: string, repair: Repair): string => {
    if (after !== before) repairs.push(repair);
    return after;
  };
  const legacy = fromLegacy(text);
  let right = legacy === undefined ? text : step(text, legacy.text, legacy.encoding);
  right = step(right, withoutInvisible(right), 'invisible');
  right = step(right, right.normalize('NFC'), 'composed');
  if (LOOK_ALIKE.test(right))
    right = step(
      right,
      right.replaceAll(/[\p{L}\p{M}]+/gu, (word) => withoutLookAlikes(word)),
      'look-alikes',
    );
  return { text: right, repairs };
}

/** Zero-width and directional characters beside letters; emoji are joined by them. */
function withoutInvisible(text: string): string {
  let kept = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (classOf[text.charCodeAt(at)] !== INVISIBLE) continue;
    let end = at + 1;
    while (end < text.length && classOf[text.charCodeAt(end)] === INVISIBLE) end++;
    if (isLetter(text, at - 1) || isLetter(text, end)) {
      kept += text.slice(from, at);
      from = end;
    }
    at = end - 1;
  }
  return kept + text.slice(from);
}

function isLetter(text: string, at: number): boolean {
  const kind = classOf[text.charCodeAt(at)];
  return kind === LOWER || kind === UPPER || kind === MARK;
}
