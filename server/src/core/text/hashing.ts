/** Hashes of whole texts, for what is looked up, kept or compared by them; words of articles have their own (`tokens.ts`). */

/** Two odd factors that have nothing to do with one another: texts that are alike by the one differ by the other. */
export const FIRST_FACTOR = 0x01000193;
export const SECOND_FACTOR = 0x5bd1e995;

/** 32 bits. With the first factor it is FNV-1a over code units. */
export function hashOf(text: string, seed: number, factor: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), factor);
  return hash;
}

/** Every bit of a hash spread over all 32, unsigned (the finisher of MurmurHash3). */
export function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
