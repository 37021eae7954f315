/** Long work with pauses in it: whoever drives it decides how many steps to take before something else has its turn. */

export type InSteps<Answer> = Generator<undefined, Answer>;

/** Rows of something between two pauses: well below a millisecond. */
const ROWS = 32;

export const isPause = (row: number): boolean => row % ROWS === ROWS - 1;

export function allAtOnce<Answer>(work: InSteps<Answer>): Answer {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
