/** A number by which tables of our own find names, ids and values again. */
import { unitAt } from './letters.ts';

/** Units at the end that all count: ids and names of one family differ there (`ammsti-20`, `ammsti-21`). */
const TAIL = 12;

/** Equal texts have equal keys; of the units before the last ones every third is looked at. */
export function textKey(text: string): number {
  const { length } = text;
  const tail = length > TAIL ? length - TAIL : 0;
  let key = length;
  for (let at = tail; at < length; at++) key = Math.imul(key, 0x01000193) ^ unitAt(text, at);
  for (let at = tail - 2; at >= 0; at -= 3) key = Math.imul(key, 0x01000193) ^ unitAt(text, at);
  return key ^ (key >>> 15);
}
