/** Offsets as formats outside JavaScript count them: in code points, not UTF-16 code units. */

/** Answers for offsets in ascending or any other order; texts without astral characters cost nothing. */
export function codePointOffsets(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let i = 0; i + 1 < text.length; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) pairs.push(i++);
  }
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
