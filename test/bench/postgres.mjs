// `node test/bench/postgres.mjs [different articles] [articles]`: what an archive in a real PostgreSQL costs, as server/POSTGRES.md quotes it.
import { build } from 'esbuild';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const outfile = resolve('out/bench-postgres.mjs');
await build({
  entryPoints: ['test/bench/postgres.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'warning',
  external: ['pg-native'],
  // CommonJS dependencies inside an ES module bundle ask for require.
  banner: { js: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);" },
});
await import(pathToFileURL(outfile).href);
