/** Lines by the offsets at which they start, in order. */

/** How many lines start at or before an offset (UTF-16 code units). */
export function startsUpTo(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
