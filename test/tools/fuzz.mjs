// Tries every property on other random values than `npm test` does, until one fails: `npm run fuzz [-- --times N] [--seed N]`.
// options: --times N, runs (20) · --seed N, of the first run (from the clock); the next ones count up · --only REGEX, tests by name
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { times: { type: 'string', default: '20' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const times = Number(values.times);
const first = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
if (!(times > 0) || !Number.isInteger(first)) throw new Error('--times and --seed must be whole numbers.');

process.chdir(resolve(import.meta.dirname, '..', '..'));
run(process.execPath, ['esbuild.mjs', '--tests', '--properties'], {});
const named = values.only === undefined ? [] : [`--test-name-pattern=${values.only}`];
for (let at = 0; at < times; at++) {
  const seed = first + at;
  run(process.execPath, ['--test', '--test-reporter=dot', ...named, join('out', 'properties.mjs')], {
    PROPERTY_SEED: String(seed),
  });
  console.log(`seed ${seed}: no property failed (${at + 1} of ${times})`);
}

/** Ends this program where the other one fails: what it printed names the property and the values. */
function run(program, args, variables) {
  const { status } = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, ...variables } });
  if (status === 0) return;
  console.error(`Failed with ${JSON.stringify(variables)}.`);
  process.exit(1);
}
