/** Groups of nations whose letters are those of others: `AMM` is a meeting of ASEAN and one of APEC. */

const BLOCS: ReadonlySet<string> = new Set('asean apec eu lhq un asem brics g7 g20 acmecs clmv'.split(' '));

/** Whether two names, as ids have them, are of different groups: each says of which, and of none both. */
export function areOfTwoBlocs(one: string, other: string): boolean {
  const [left, right] = [blocsIn(one), blocsIn(other)];
  return left.length > 0 && right.length > 0 && !left.some((bloc) => right.includes(bloc));
}

const blocsIn = (name: string): readonly string[] => name.split('-').filter((word) => BLOCS.has(word));
