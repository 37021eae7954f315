/**
 * The entry at an index that may be -1, "none". Asking the array itself for that makes the engine look for a property called "-1", along
 * the prototypes too: a hundred times the cost of an entry.
 */
export const entryAt = <Entry>(entries: readonly Entry[], index: number): Entry | undefined =>
  index < 0 ? undefined : entries[index];
