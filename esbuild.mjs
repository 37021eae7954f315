// Bundles the extension: dist/client.js, dist/server.js, dist/cli.js, each one file; what browsers need beside the first two (*.web.js); the pages of the views.
// With --tests, every test into out/test.mjs (with --properties, what tries random values into out/properties.mjs); with --editor-tests, those that run inside VS Code into out/vscode-suite.js and out/vscode-suite.web.js.
import { build } from 'esbuild';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Asked for by pg only when somebody wants its C binding; nobody does. */
const noBinding = 'pg-native';

/** Options that every bundle shares. */
const shared = {
  bundle: true,
  logLevel: 'warning',
  minify: true,
  target: 'es2023',
  platform: 'node',
  legalComments: 'none',
  // Vietnamese letters as they are: escapes would double the size of the word lists.
  charset: 'utf8',
};

async function buildExtension() {
  // One letter of Vietnamese makes every letter of a file take two bytes, which is read more slowly than the escapes.
  const node = (late) => ({ charset: 'ascii', plugins: [lateCode(late)] });
  const web = { platform: 'browser', plugins: [codeElsewhere] };
  const client = { external: ['vscode'] };
  const inNode = [
    {
      in: 'client/src/extension.node.ts',
      out: 'dist/client.js',
      ...client,
      ...node({ conditions: ['node', 'browser'] }),
    },
    { in: 'server/src/lsp/node.ts', out: 'dist/server.js', ...node({ platform: 'browser' }) },
    { in: 'server/src/cli/main.ts', out: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' }, ...node() },
  ];
  const inBrowsers = [
    { in: 'client/src/extension.web.ts', out: 'dist/client.web.js', ...client, ...web },
    { in: 'server/src/lsp/browser.ts', out: 'dist/server.web.js', ...web, format: 'iife' },
  ];
  const define = { SHIPPED_FILES: JSON.stringify(shippedFiles()) };
  const bundle = ({ in: entry, out, ...own }) =>
    build({ ...shared, format: 'cjs', external: [noBinding], define, ...own, entryPoints: [entry], outfile: out });
  await Promise.all(inNode.map(bundle));
  // They take from the others what those hold already.
  await Promise.all(inBrowsers.map(bundle));
  const outputs = [...inNode, ...inBrowsers];
  const pages = await buildPages();
  for (const { out } of [...outputs, ...pages.map((page) => ({ out: page }))]) {
    const bytes = readFileSync(out);
    const kb = (n) => `${(n / 1024).toFixed(0)} KB`.padStart(7);
    console.log(`${out.padEnd(24)} ${kb(statSync(out).size)}  ${kb(gzipSync(bytes, { level: 9 }).length)} gzipped`);
  }
}

/** What the extension reads from its own folder, which in a browser nobody can list. */
function shippedFiles() {
  const files = readdirSync('seeds', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/')).sort();
}

/** By the path of a late module, the early ones that it asks for; filled while the programs for Node are built. */
const askedFor = new Map();

/**
 * Puts what a program imports dynamically into its file as a comment at the end, which is read back and compiled when it is asked for. An
 * engine looks through all code of a file before the first line runs, which for the whole server takes longer than to answer `initialize`;
 * it reads over a string sooner, and over a comment at once. What stands there for both hosts is built with `own`: as for a browser, or with
 * both sides of a library.
 */
const lateCode = (own) => ({
  name: 'late-code',
  setup({ initialOptions, onResolve, onLoad, onEnd }) {
    const comments = new Map();
    onResolve({ filter: /^\./ }, lateImport);
    onLoad({ filter: /./, namespace: 'late' }, async ({ path }) => {
      const { entryPoints, format, external, charset, define } = initialOptions;
      const options = { ...shared, charset, format, define, write: false };
      const early = await build({ ...options, entryPoints, external, metafile: true, plugins: [staticOnly] });
      const used = new Set();
      const late = await build({
        ...options,
        ...own,
        entryPoints: [path],
        external,
        plugins: [takenFrom(new Set(Object.keys(early.metafile.inputs)), used)],
      });
      const name = fromRoot(path);
      askedFor.set(name, used);
      comments.set(name, `\n//${name}:${inAscii(JSON.stringify(late.outputFiles[0].text))}`);
      const contents = `
        ${tableOf(used)}
        const { lateCode } = require(${JSON.stringify(resolve('server/src/lateCode.ts'))});
        const code = lateCode(require('node:fs').readFileSync(__filename, 'latin1'), ${JSON.stringify(name)});
        const compiled = require('node:vm').compileFunction(code, ['module', 'exports', 'require', '__filename', '__dirname'], {
          filename: __filename + '#${name}',
        });
        compiled(module, exports, (name) => early[name]?.() ?? require(name), __filename, __dirname);
      `;
      return { contents, resolveDir: resolve('.') };
    });
    onEnd(() => appendFileSync(initialOptions.outfile, [...comments.values()].join('')));
  },
});

/** For browsers: a late module is one of those that have arrived. */
const codeElsewhere = {
  name: 'code-elsewhere',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\./ }, lateImport);
    onLoad({ filter: /./, namespace: 'late' }, ({ path }) => {
      const name = fromRoot(path);
      const contents = `
        ${tableOf(askedFor.get(name))}
        const { arrived } = require(${JSON.stringify(resolve('server/src/lateCode.ts'))});
        const compiled = arrived.get(${JSON.stringify(name)});
        compiled(module, exports, (name) => early[name]?.() ?? require(name));
      `;
      return { contents, resolveDir: resolve('.') };
    });
  },
};

const lateImport = ({ path, resolveDir, kind }) =>
  kind === 'dynamic-import' ? { path: resolve(resolveDir, path), namespace: 'late' } : undefined;

/** Code that gives modules under their names from the project's folder. */
const tableOf = (files) =>
  `const early = { ${[...files].map((file) => `${JSON.stringify(file)}: () => require(${JSON.stringify(resolve(file))})`).join(', ')} };`;

const fromRoot = (path) => relative('', path).replaceAll('\\', '/');

/** What is tagged, as `String.raw`, keeps its letters in code whatever the charset. */
const inAscii = (json) =>
  json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Leaves out what is imported dynamically. */
const staticOnly = {
  name: 'static-only',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

/** In both parts: a call across them asks a property first, which for what reads letters takes a tenth of the time of reading. */
const askedPerLetter = 'server/src/core/text/';

/** Leaves modules outside that are there already, under their names from the project's folder; notes those that are asked for. */
const takenFrom = (there, used) => ({
  name: 'taken-from',
  setup({ onResolve, resolve: find }) {
    onResolve({ filter: /./ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (kind === 'entry-point' || pluginData === 'asked') return undefined;
      const found = await find(path, { importer, resolveDir, kind, pluginData: 'asked' });
      const file = fromRoot(found.path);
      if (found.errors.length > 0 || !there.has(file) || file.startsWith(askedPerLetter)) return undefined;
      used.add(file);
      return { path: file, external: true };
    });
  },
});

/** The pages of the views, each with its library and its style in files that are loaded when the view opens. */
async function buildPages() {
  const names = ['timeline', 'relations'];
  await build({
    ...shared,
    platform: 'browser',
    entryPoints: names.map((name) => ({ in: `client/src/pages/${name}Page.ts`, out: name })),
    outdir: 'dist/views',
    format: 'iife',
    // The licences of the libraries: they are bundled, and ask to be named.
    legalComments: 'eof',
  });
  return names.flatMap((name) => [`dist/views/${name}.js`, `dist/views/${name}.css`]);
}

/** With --properties: only what tries random values, into a file of its own. */
const onlyProperties = process.argv.includes('--properties');

/** Files named *.test.ts below test/, those that need a real VS Code excepted. */
function testFiles() {
  const found = [];
  for (const entry of readdirSync('test', { recursive: true, withFileTypes: true })) {
    const path = `${entry.parentPath ?? entry.path}/${entry.name}`;
    if (entry.isFile() && path.endsWith('.test.ts') && !path.startsWith('test/client/vscode/')) found.push(path);
  }
  return found.sort();
}

async function buildTests() {
  const files = testFiles().filter(
    (file) => !onlyProperties || /fast-check'|randomArticles/.test(readFileSync(file, 'utf8')),
  );
  if (files.length === 0) throw new Error('no test/**/*.test.ts found');
  mkdirSync('out', { recursive: true });
  const [entry, outfile] = onlyProperties
    ? ['out/properties-entry.ts', 'out/properties.mjs']
    : ['out/tests-entry.ts', 'out/test.mjs'];
  const parts = ['test/support/properties.ts', ...files];
  writeFileSync(entry, parts.map((file) => `import '../${file}';\n`).join(''));
  await build({
    ...shared,
    minify: false,
    sourcemap: 'inline',
    entryPoints: [entry],
    outfile,
    external: [noBinding],
    format: 'esm',
    // CommonJS dependencies inside an ES module bundle ask for require and __dirname.
    banner: { js: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);" },
    alias: { vscode: './test/support/fakeVscode.ts' },
  });
  console.log(`${outfile.padEnd(16)} ${files.length} test files`);
}

/** For both hosts. */
async function buildEditorTests() {
  const options = { ...shared, minify: false, sourcemap: 'inline', format: 'cjs', external: ['vscode'] };
  const alias = { 'node:assert/strict': './test/support/browserAssert.ts' };
  const suite = 'test/client/vscode/suite.ts';
  const web = { ...options, platform: 'browser' };
  await Promise.all([
    build({ ...options, entryPoints: [suite], outfile: 'out/vscode-suite.js' }),
    build({ ...web, entryPoints: [suite], outfile: 'out/vscode-suite.web.js', alias }),
  ]);
}

const task = process.argv.includes('--tests')
  ? buildTests
  : process.argv.includes('--editor-tests')
    ? buildEditorTests
    : buildExtension;
try {
  await task();
} catch (error) {
  // What esbuild found it has printed already, with the lines that it is about.
  if (!Array.isArray(error.errors)) console.error(error);
  process.exitCode = 1;
}
