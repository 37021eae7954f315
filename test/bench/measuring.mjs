// What every measurement shares: rows of the table, medians, and programs bundled for measuring.
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

export const project = resolve(import.meta.dirname, '..', '..');

/** The product as it is shipped. */
export const shipped = (name) => join(project, 'dist', name);

/** A ratio above the goal is a miss where less is better, below it where more is. */
export const row = (name, { product = '', base = '', ratio = '', goal = '' }) => ({ name, product, base, ratio, goal });

export const median = (numbers) => percentile(numbers, 0.5);

export function percentile(numbers, share) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** Of two lists of the same rounds. */
export const ratioOf = (above, below) => median(above.map((each, round) => each / below[round]));

export function ms(value) {
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0;
  return `${value.toFixed(digits)} ms`;
}

/** Middle and worst of a hundred. */
export const spread = (times) => `${ms(median(times))} / ${ms(percentile(times, 0.99))}`;

export const perSecond = (count, milliseconds) => `${Math.round((count * 1000) / milliseconds)}/s`;

export const kilobytes = (bytes) => `${(bytes / 1024).toFixed(2)} KB`;

/** By which power the second figure grew when the first one did. */
export const exponent = ([few, many], [before, after]) => Math.log(after / before) / Math.log(many / few);

/** A program of this folder as one file. */
export async function bundled(name, folder) {
  const outfile = join(folder, name.replace(/\.ts$/, '.cjs'));
  await build({
    entryPoints: [join(import.meta.dirname, name)],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2023',
    logLevel: 'error',
  });
  return outfile;
}

/** Ends the run with a sentence. */
export function fail(sentence) {
  console.error(`npm run bench: ${sentence}`);
  process.exit(2);
}
