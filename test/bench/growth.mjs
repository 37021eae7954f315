// What a long article costs against a short one that says the same: whatever compares every mention with every other shows here.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bundled, exponent, fail, median, ms, project, row } from './measuring.mjs';

export async function growthRows({ folder }) {
  const script = await bundled('growthProcess.ts', folder);
  const given = [join(project, 'seeds', 'starter'), join(project, 'test', 'articles', 'seen')];
  const run = spawnSync(process.execPath, [script, ...given], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (run.status !== 0) fail(`measuring the growth failed.\n${run.stderr.slice(-2000)}`);
  const { lengths, sentences, costs } = JSON.parse(run.stdout);
  if (sentences < 100) fail(`only ${sentences} sentences to say again.`);
  const notes = [];
  const rows = ['index', 'checks'].map((work) => {
    const grown = costs
      .map(({ form, sentence, short, long }) => ({
        form,
        sentence,
        long: long[work],
        // Below a millisecond the clock counts more than the work.
        power: exponent(lengths, [Math.max(1, short[work]), Math.max(1, long[work])]),
      }))
      .sort((a, b) => b.power - a.power);
    const [worst] = grown;
    notes.push(`${work} grows most (${worst.form}): ${worst.sentence.slice(0, 120)}`);
    return row(
      `${work}: one sentence said again in ${lengths.map((each) => `${each / 1000} k`).join(' and ')} letters`,
      {
        product: `${ms(worst.long)} at worst`,
        base: `${sentences} sentences`,
        ratio: `${median(grown.map(({ power }) => power)).toFixed(2)} / ${worst.power.toFixed(2)}`,
        goal: 'exponent, middle / worst ≤ 1.1 / 1.5',
      },
    );
  });
  return { rows, notes };
}
