// Puts thousands of known errors into clean articles and prints how many the checks find: `npm run mutate [folder …] [options]`.
// options: --seed N (1) · --tries N, errors of each kind in each article (4) · --no-starter · --misses [kind] lists what was not found
import { buildSync } from 'esbuild';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const project = resolve(import.meta.dirname, '..', '..');
const outfile = join(project, 'out', 'mutateArticles.mjs');
buildSync({
  entryPoints: [join(project, 'test', 'tools', 'mutateArticles.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile,
  logLevel: 'error',
  banner: { js: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);" },
});
await import(pathToFileURL(outfile).href);
