// All checks of every article: against recognition of the same articles, and the whole from cold against reading alone.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bundled, fail, median, ms, perSecond, project, ratioOf, row } from './measuring.mjs';

export async function checkingRows({ archive, rounds, folder }) {
  const script = await bundled('checkingProcess.ts', folder);
  const run = spawnSync(process.execPath, [script, archive, join(project, 'seeds', 'starter'), String(rounds)], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (run.status !== 0) fail(`measuring the checks failed.\n${run.stderr.slice(-2000)}`);
  const { articles, findings, reading, recognising, checking, cold } = JSON.parse(run.stdout);
  if (findings === 0) fail('the checks find nothing, so their speed means nothing.');
  return [
    row(`all checks, per article (CPU; base: recognition; ${(findings / articles).toFixed(1)} findings)`, {
      product: ms(median(checking) / articles),
      base: ms(median(recognising) / articles),
      ratio: ratioOf(checking, recognising).toFixed(2),
      goal: '≤ 0.5',
    }),
    row('index and check from cold (CPU; base: read + decode + NFC)', {
      product: perSecond(articles, median(cold)),
      base: perSecond(articles, median(reading)),
      ratio: ratioOf(reading, cold).toFixed(3),
      goal: '≥ 0.2',
    }),
  ];
}
