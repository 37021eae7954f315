/** A progress bar on the terminal's error stream; nothing at all where that is no terminal. */
import type { Surroundings } from './surroundings.ts';

export interface Progress {
  readonly advance: () => void;
  /** Takes the bar away. */
  readonly end: () => void;
}

const width = 24;

/** Short runs stay silent: a bar that flashes up helps nobody. */
const worthShowing = 200;

export function drawProgress(surroundings: Surroundings, total: number): Progress {
  if (!surroundings.showProgress || total < worthShowing) return { advance: () => {}, end: () => {} };
  let done = 0;
  let drawn = -1;
  return {
    advance() {
      done++;
      const percent = Math.floor((done * 100) / total);
      if (percent === drawn) return;
      drawn = percent;
      const full = Math.round((percent * width) / 100);
      surroundings.complain(`\r[${'#'.repeat(full)}${'-'.repeat(width - full)}] ${done}/${total}`);
    },
    end: () => surroundings.complain('\r\u001B[K'),
  };
}
