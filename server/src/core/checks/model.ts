/** What a check is, what it finds, and what it may ask. */
import type { Article } from '../mentions/model.ts';
import type { Snapshot } from '../corpus/model.ts';
import type { Zone } from './zones.ts';
import type { Edit, Localized, Place, Span } from '../text/span.ts';

export type Level = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** How an editor draws the words beside their mark: faded because they can go, struck through because they are no longer valid. */
export type Tag = 'unnecessary' | 'deprecated';

/** One button. `preferred` only where the fix is certain: fix-all and `--fix` apply those. */
export interface Fix {
  readonly title: Localized;
  readonly preferred: boolean;
  readonly edits: readonly Edit[];
}

export interface Evidence {
  readonly place: Place;
  readonly message: Localized;
}

/** What a check says; the runner adds code and level. */
export interface Found {
  readonly span: Span;
  readonly message: Localized;
  readonly related?: readonly Evidence[];
  readonly fixes?: readonly Fix[];
}

export interface Finding {
  readonly code: string;
  readonly level: Exclude<Level, 'off'>;
  readonly place: Place;
  readonly message: Localized;
  readonly related: readonly Evidence[];
  readonly fixes: readonly Fix[];
}

/** Everything beside the article that a check may read. The clock is a parameter: `today` is `YYYY-MM-DD`. */
export interface CheckContext {
  readonly snapshot: Snapshot;
  readonly today: string;
}

/** One row of the catalogue, one file. `find` is pure and yields spans in the order of the text. */
export interface Check {
  /** `official.misspelt-title`: shown everywhere, never changed once shipped. */
  readonly code: string;
  /** Default; a setting changes it per code. */
  readonly level: Level;
  readonly tag?: Tag;
  /** Where it says nothing; absent: it holds everywhere. */
  readonly notIn?: readonly Zone[];
  readonly summary: Localized;
  readonly find: (article: Article, context: CheckContext) => Iterable<Found>;
}
