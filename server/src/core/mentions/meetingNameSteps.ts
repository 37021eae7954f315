/** How far a meeting's name has been read, and what one step along it says. The steps note what they find in it: one record for each name. */
import { NO_ORDINAL, type Ordinal } from './drafts.ts';

export interface NameRead {
  /** Tokens between which the name is read, behind its head. */
  readonly from: number;
  readonly to: number;
  /** Only a name makes the head a meeting (`Lễ …`). */
  readonly namedOnly: boolean;
  /** Where the next step begins. */
  at: number;
  /** Where the name ends for sure. */
  end: number;
  /** Steps since then that are a name only if more follows. */
  open: number;
  ordinal: Ordinal;
  /** -1 without one. */
  year: number;
  /** Index + 1 of the code, 0 without one. */
  code: number;
  onlyCode: boolean;
  /** End of the code with its number right behind the head, -1 without one. */
  codeTo: number;
  distinct: boolean;
  onlyTopic: boolean;
  /** A term (`khóa XV`) or a session's date has been read: nearly nothing follows. */
  term: boolean;
  /** `thường kỳ`: of a month. */
  regular: boolean;
  task: boolean;
}

/** `undefined`: another rule may have something to say. */
export type Went = 'on' | 'end' | undefined;

export const beginName = (from: number, to: number, namedOnly: boolean): NameRead => ({
  from,
  to,
  namedOnly,
  at: from,
  end: from,
  open: 0,
  ordinal: NO_ORDINAL,
  year: -1,
  code: 0,
  onlyCode: true,
  codeTo: -1,
  distinct: false,
  onlyTopic: false,
  term: false,
  regular: false,
  task: false,
});

/** All up to a token belongs to the name. */
export function readTo(name: NameRead, at: number): 'on' {
  name.at = name.end = at;
  name.open = 0;
  return 'on';
}

/** The name ends at a token that tells it from its like. */
export function endsDistinct(name: NameRead, end: number): 'end' {
  name.end = end;
  name.distinct = true;
  return 'end';
}
