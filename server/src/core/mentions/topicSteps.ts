/**
 * One step along the topic of a meeting, as a number, because a step is taken for each token: 0 where a rule has nothing to say, above 0 where
 * the topic goes on from, below 0 where it ends.
 */
import type { Reading } from './drafts.ts';
import type { Surroundings } from './meetingClauses.ts';
import type { Scan } from './scan.ts';

/** What the rules know of the topic that they go along; all are tokens. */
export interface Topic {
  readonly reading: Reading;
  readonly scan: Scan;
  /** Its first. */
  readonly at: number;
  /** Where the text ends that may be read, and the topic at the latest. */
  readonly to: number;
  readonly limit: number;
  readonly around: Surroundings;
}

export type Step = number;

/** Goes on at a token; the topic may end only behind what follows. */
export const open = (next: number): Step => next * 2;

/** Goes on at a token, or ends before it. */
export const closed = (next: number): Step => next * 2 + 1;

/** Ends where it may. */
export const END: Step = -1;

/** Ends before a token. */
export const stopAt = (end: number): Step => -2 - end;

/** The token at which a step goes on. */
export const nextOf = (step: Step): number => step >> 1;

/** May the topic end where the step goes on? */
export const isClosed = (step: Step): boolean => (step & 1) === 1;

/** Where a step ends the topic that may end at `solid`. */
export const endOf = (step: Step, solid: number): number => (step === END ? solid : -2 - step);
