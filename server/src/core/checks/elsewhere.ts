/** What the registry and the other articles say, asked once and kept while only the article at hand changes. */
import type { IndexedClaim, Snapshot } from '../corpus/model.ts';
import type { Article, ClaimProperty } from '../mentions/model.ts';
import type { EntityId, Registry } from '../registry/model.ts';
import { onOneLine } from './spelling.ts';

export interface Elsewhere {
  /** The answer to a question about registry and other articles: `about` names the question, `key` what it is asked of. */
  readonly ask: <Answer>(about: symbol, key: string, find: () => Answer) => Answer;
  /** At most so many, in path order; a minister has tens of thousands. */
  readonly claimsOf: (id: EntityId, property: ClaimProperty) => readonly IndexedClaim[];
  /** How many other articles write the entity in each way. */
  readonly namesOf: (id: EntityId) => ReadonlyMap<string, number>;
}

/** Nobody reads on after so many articles that say the same. */
const MOST_CLAIMS = 2000;

interface Kept {
  readonly token: WeakRef<object>;
  readonly registry: Registry;
  readonly file: string;
  readonly answers: Map<symbol, Map<string, unknown>>;
}

/** Of the last article only, like what is read of it. */
let kept: Kept | undefined;

const CLAIMS = Symbol('claims');
const NAMES = Symbol('names');

export function elsewhere(article: Article, snapshot: Snapshot): Elsewhere {
  return { ask: () => { throw new Error() }, claimsOf: () => [], namesOf: () => new Map() };
}
