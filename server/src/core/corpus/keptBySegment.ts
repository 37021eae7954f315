/** What was found out about entities in whole segments, kept while somebody asks for it again behind every key: a segment never changes. */
import type { Segment } from './segment.ts';

/** The answer about some entities in one segment; made where it isn't kept. */
export type KeptBySegment<Answer> = (segment: Segment, ids: readonly number[], make: () => Answer) => Answer;

/** Of each segment at most so many answers are kept, then none: a person looks at one thing, then at another. */
export function keptBySegment<Answer>(most: number): KeptBySegment<Answer> {
  const kept = new WeakMap<Segment, Map<string, { readonly answer: Answer }>>();
  return (segment, ids, make) => {
    let known = kept.get(segment);
    if (known === undefined || known.size >= most) kept.set(segment, (known = new Map()));
    const key = ids.join(' ');
    let entry = known.get(key);
    if (entry === undefined) known.set(key, (entry = { answer: make() }));
    return entry.answer;
  };
}
