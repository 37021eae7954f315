/** What a person decided about a place of an article. */
import type { Quote } from './quote.ts';

/**
 * `verify`: what stands here was looked up and is right · `link`: it is this entity · `reject`: it is nothing to be recognised ·
 * `annotate`: it is something of this kind, which was not seen · `note`: something to know about it.
 */
export type DecisionAct = 'verify' | 'link' | 'reject' | 'annotate' | 'note';

export interface Decision extends Quote {
  /** Of the annotation, unique in its file. */
  readonly id: string;
  readonly act: DecisionAct;
  /** What the words are: a type of mention, `title` or `figure`; '' where it is not said. */
  readonly kind: string;
  /** The id of the entity, and what it was called then. */
  readonly entity?: string;
  readonly name?: string;
  /** The text of a note. */
  readonly note?: string;
  /** Who decided, by name. */
  readonly creator: string;
  /** ISO 8601. */
  readonly created: string;
}
