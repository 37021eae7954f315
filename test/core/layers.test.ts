/** The layers of the design, read from the imports: who may know whom, what the core must do without, how long a file may be. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { test } from 'node:test';

interface Layer {
  readonly folder: string;
  /** Folders and files of the project that it may import from, beside its own. */
  readonly from: readonly string[];
  /** Packages; a trailing `*` stands for any ending. */
  readonly packages: readonly string[];
}

const core = (name: string): string => `server/src/core/${name}`;
const inner = ['text', 'registry', 'mentions', 'corpus', 'checks', 'features', 'formats'].map(core);

/** Most specific folder first: a file belongs to the first layer that contains it. */
const layers: readonly Layer[] = [
  { folder: core('text'), from: [], packages: [] },
  { folder: core('registry'), from: ['text'].map(core), packages: ['yaml'] },
  // A Markdown parser tells prose from code and link targets.
  { folder: core('mentions'), from: ['text', 'registry'].map(core), packages: ['@lezer/markdown'] },
  { folder: core('corpus'), from: ['text', 'registry', 'mentions'].map(core), packages: [] },
  { folder: core('checks'), from: ['text', 'registry', 'mentions', 'corpus'].map(core), packages: [] },
  {
    folder: core('features'),
    from: ['text', 'registry', 'mentions', 'corpus', 'checks'].map(core),
    packages: ['fuse.js'],
  },
  { folder: core('formats'), from: ['text', 'registry', 'mentions', 'corpus', 'checks'].map(core), packages: [] },
  { folder: 'server/src/files', from: inner, packages: ['ignore'] },
  {
    // The archive in a database: the only layer that knows of it, asked by the command line alone.
    folder: 'server/src/archive',
    from: ['text', 'registry', 'mentions', 'corpus'].map(core),
    packages: ['pg', 'pg-copy-streams'],
  },
  {
    folder: 'server/src/lsp',
    from: [
      ...inner,
      'server/src/files',
      'server/src/settings.ts',
      'server/src/base64.ts',
      'server/src/lateCode.ts',
      'server/src/protocol.ts',
      'server/src/overviewProtocol.ts',
      'server/src/annotationProtocol.ts',
    ],
    packages: ['vscode-languageserver*', 'node:*', '@noble/hashes*'],
  },
  {
    folder: 'server/src/cli',
    // The version is the manifest's.
    from: [
      ...inner.filter((each) => each !== core('features')),
      'server/src/archive',
      'server/src/files',
      'server/src/settings.ts',
      'package.json',
    ],
    packages: ['node:*', 'commander', 'diff'],
  },
  { folder: 'server/src', from: inner, packages: [] },
  // What runs in a webview's browser: no Node, no editor.
  {
    folder: 'client/src/pages',
    from: ['server/src/protocol.ts', 'server/src/overviewProtocol.ts'],
    packages: ['vis-timeline*', 'vis-data*', 'cytoscape', 'd3-force'],
  },
  {
    folder: 'client',
    from: [
      'server/src/base64.ts',
      'server/src/lateCode.ts',
      'server/src/protocol.ts',
      'server/src/overviewProtocol.ts',
      'server/src/annotationProtocol.ts',
      'client/src/pages/contract.ts',
      'l10n',
    ],
    packages: ['vscode', 'vscode-languageclient*', 'node:*'],
  },
];

/** The only files outside lsp and cli that may speak to Node. */
const nodeFiles = new Set([
  'server/src/files/node.ts',
  'server/src/files/nodeEngine.ts',
  'server/src/files/nodeThreads.ts',
]);
/** `server` starts the language server from the command line: as a process, not by import. */
const roots = ['server/src', 'client/src'];

interface Import {
  readonly file: string;
  readonly target: string;
}

const project = findProject();
const files = roots.flatMap((root) => sourceFiles(join(project, root)));
const imports = files.flatMap(importsOf);

test('the layer rules have looked at the sources', () => {
  assert.ok(files.length >= 60, `only ${files.length} files`);
  assert.ok(imports.length >= 150, `only ${imports.length} imports`);
  for (const folder of [
    ...inner,
    'server/src/archive',
    'server/src/files',
    'server/src/lsp',
    'server/src/cli',
    'client/src',
  ]) {
    assert.ok(
      files.some((file) => file.startsWith(`${folder}/`)),
      `${folder} has no files: the rules would hold for nothing`,
    );
  }
});

test('each layer imports from the layers to its left only', () => {
  const broken = imports
    .filter(({ file, target }) => !isAllowed(file, target))
    .map(({ file, target }) => `${file} → ${target}`);
  assert.deepEqual(broken, []);
});

test('what runs in both hosts knows neither: Node and browsers have an entry point each', () => {
  const hosts = [
    {
      library: /^(?:vscode-language(?:client|server)\/node|node:)/,
      owners: ['client/src/serverProcess.ts', 'server/src/lsp/node.ts'],
    },
    {
      library: /^vscode-language(?:client|server)\/browser/,
      owners: ['client/src/browserLibrary.ts', 'client/src/extension.web.ts', 'server/src/lsp/browser.ts'],
    },
  ];
  for (const { library, owners } of hosts) {
    const users = imports.filter(({ file, target }) => library.test(target) && !file.startsWith('server/src/cli/'));
    const others = users.map(({ file }) => file).filter((file) => !nodeFiles.has(file));
    assert.deepEqual([...new Set(others)].toSorted(), owners);
  }
});

test('core does no input or output, reads no clock and waits for nothing', () => {
  const forbidden = [
    /\bconsole\./,
    /\bDate\.now\(/,
    /\bnew Date\(\)/,
    /\bMath\.random\(/,
    /\basync\b(?= \(|function)/,
    /\bawait /,
    /\bprocess\./,
  ];
  const broken = files
    .filter((file) => file.startsWith('server/src/core/'))
    .flatMap((file) => {
      const text = withoutComments(read(file));
      return forbidden.filter((pattern) => pattern.test(text)).map((pattern) => `${file}: ${pattern.source}`);
    });
  assert.deepEqual(broken, []);
});

test('no file is longer than 400 lines, and each opens with a comment that says what it is for', () => {
  const all = [...files, ...sourceFiles(join(project, 'test'))];
  assert.ok(all.length > files.length, 'no test files');
  assert.deepEqual(
    all.filter((file) => read(file).split('\n').length > 401),
    [],
  );
  assert.deepEqual(
    all.filter((file) => !/^(?:#!.*\n)?\/[/*]/.test(read(file))),
    [],
  );
});

test('no file of leftovers', () => {
  assert.deepEqual(
    files.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|manager|misc|index)\.ts$/i.test(file)),
    [],
  );
});

function isAllowed(file: string, target: string): boolean {
  const layer = layerOf(file);
  if (layer === undefined) return false;
  const isFile = target.includes('/') ? /^(?:server|client|test|l10n)\//.test(target) : target.endsWith('.json');
  if (!isFile) {
    if (target.startsWith('node:') && nodeFiles.has(file)) return true;
    return layer.packages.some((name) => (name.endsWith('*') ? target.startsWith(name.slice(0, -1)) : target === name));
  }
  if (layerOf(target) === layer) return true;
  return layer.from.some((allowed) => target === allowed || target.startsWith(`${allowed}/`));
}

function layerOf(file: string): Layer | undefined {
  return layers.find(({ folder }) => file.startsWith(`${folder}/`));
}

function importsOf(file: string): readonly Import[] {
  const text = withoutComments(read(file));
  const pattern = /^(?:import|export)\b(?:[^;'"=]*\bfrom\s*|\s*)'([^'\n]+)'|\bimport\(\s*'([^'\n]+)'/gm;
  return [...text.matchAll(pattern)].map(([, written, dynamic]) => {
    const target = written ?? dynamic ?? '';
    const isRelative = target.startsWith('.');
    return { file, target: isRelative ? posix.normalize(posix.join(posix.dirname(file), target)) : target };
  });
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\//g, '').replace(/(?<![:'"])\/\/.*$/gm, '');
}

function read(file: string): string {
  return readFileSync(join(project, file), 'utf8');
}

/** Paths from the project's top, with `/`. */
function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(project, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

/** The bundle of the tests may lie anywhere: the project is where the tests are started, or above. */
function findProject(): string {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    try {
      if (readFileSync(join(folder, 'package.json'), 'utf8').includes('"ministry-news"')) return folder;
    } catch {
      if (folder === dirname(folder)) throw new Error('Start the tests inside the project.');
    }
  }
}
