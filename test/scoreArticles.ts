/** Prints the score tables of the annotated articles, with an empty and with the starter registry; run by `npm run score`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fOf, scoreFolder, strictF } from './support/scoreMentions.ts';

const starter = readdirSync('seeds/starter')
  .filter((name) => name.endsWith('.registry.yaml'))
  .map((name) => ({ path: name, text: readFileSync(join('seeds/starter', name), 'utf8') }));

const percent = (part: number): string => (100 * part).toFixed(1);

for (const set of ['seen', 'unseen']) {
  for (const [registry, files] of [
    ['empty registry', []],
    ['starter registry', starter],
  ] as const) {
    const score = scoreFolder(join('test/articles', set), files);
    console.log(`\ntest/articles/${set}, ${registry}: strict F ${percent(strictF(score))}`);
    console.table(
      Object.fromEntries(
        [...score.types].map(([type, { gold, found, right }]) => [
          type,
          {
            gold,
            found,
            P: percent(right / (found || 1)),
            R: percent(right / gold),
            F: percent(fOf(right, found, gold)),
          },
        ]),
      ),
    );
    console.log(`linking B-cubed F ${percent(score.linking)}; date values ${score.dates.right} of ${score.dates.gold}`);
  }
}
