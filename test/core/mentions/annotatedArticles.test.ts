/** The recogniser over whole articles by authors who had not seen its rules: what was reached once is not lost again. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { scoreFolder, strictF } from '../../support/scoreMentions.ts';

const starter = readdirSync('seeds/starter')
  .filter((name) => name.endsWith('.registry.yaml'))
  .map((name) => ({ path: name, text: readFileSync(join('seeds/starter', name), 'utf8') }));

/** A little below what `npm run score` prints: a rule that costs more than it brings fails here. */
const floors = { seen: 0.92, unseen: 0.85 } as const;

for (const [set, floor] of Object.entries(floors)) {
  test(`strict F over the ${set} articles stays above ${floor}`, () => {
    const score = scoreFolder(join('test/articles', set), starter);
    const reached = strictF(score);
    assert.ok(reached >= floor, `strict F is ${reached.toFixed(4)}`);
    assert.ok(score.linking >= 0.9, `linking is ${score.linking.toFixed(4)}`);
  });
}
