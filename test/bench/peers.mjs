// The well-known programs beside which ours is measured. They are nobody's dependency: npm puts them into a folder of their own
// when they are first asked for, and what cannot be had is said.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { article, seededRandom } from './archive.mjs';
import { startServer } from './languageClient.mjs';
import { median, ms, perSecond, project, row, shipped, spread } from './measuring.mjs';

const folder = join(project, 'node_modules', '.cache', 'ministry-news-peers');

const wanted = {
  'vscode-markdown-languageserver': '0.5.0',
  'markdown-it': '14.1.0',
  'cspell-lib': '9.8.0',
  '@cspell/dict-vi-vn': '3.0.6',
  '@textlint/kernel': '15.8.0',
  '@textlint/textlint-plugin-text': '15.8.0',
  'textlint-rule-terminology': '5.2.16',
  'harper.js': '2.10.0',
  '@vscode/ripgrep': '1.18.0',
  '@monyone/aho-corasick': '1.1.11',
  ahocorasick: '1.0.2',
};

/** The folder in which they are, and sentences about those that could not be had. */
export function fetchPeers() {
  const has = (name) => existsSync(join(folder, 'node_modules', name, 'package.json'));
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, 'package.json'))) writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  const missing = Object.keys(wanted).filter((name) => !has(name));
  if (missing.length > 0) {
    const given = missing.map((name) => `${name}@${wanted[name]}`);
    const options = ['--no-audit', '--no-fund', '--save-exact', '--loglevel=error'];
    const all = spawnSync('npm', ['install', ...options, ...given], { cwd: folder });
    // One that is not to be had must not keep the others away.
    if (all.status !== 0) for (const one of given) spawnSync('npm', ['install', ...options, one], { cwd: folder });
  }
  const absent = Object.keys(wanted).filter((name) => !has(name));
  return { folder, notes: absent.map((name) => `${name} ${wanted[name]} could not be had from npm.`) };
}

/** Rows, and a note for each peer that could not be measured. */
export async function peerRows({ markdown, paths, rounds }) {
  const { notes } = fetchPeers();
  const rows = [];
  for (const measure of [markdownServer, ripgrep, checkers]) {
    try {
      rows.push(...(await measure({ markdown, paths, rounds })));
    } catch (error) {
      notes.push(`${measure.name} could not be measured: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { rows, notes };
}

/** Start → first answer about the whole folder, then a key → an answer about the open article: both servers over the same files. */
async function markdownServer({ markdown, paths, rounds }) {
  const bundle = join(folder, 'node_modules', 'vscode-markdown-languageserver', 'dist', 'node', 'workerMain.js');
  const few = Math.min(rounds, 3);
  const indexed = { own: [], peer: [] };
  const typed = { own: [], peer: [] };
  const memory = { own: 0, peer: 0 };
  for (let round = 0; round < few; round++) {
    for (const who of ['own', 'peer']) {
      const started = performance.now();
      const client =
        who === 'own'
          ? await startServer(shipped('server.js'), markdown)
          : await startServer(bundle, markdown, { markdownFileExtensions: ['md'] }, await markdownAnswers(paths));
      if (who === 'own') await client.whenIndexed();
      else client.notify('workspace/didChangeConfiguration', { settings: { markdown: markdownSettings } });
      await client.request('workspace/symbol', { query: 'bộ tài chính' });
      indexed[who].push(performance.now() - started);
      typed[who].push(...(await keys(client, markdown)));
      memory[who] = residentOf(client.process.pid);
      await client.stop();
    }
  }
  const count = paths.length;
  return [
    row(`start → indexed, ${count} .md articles (base: Microsoft's Markdown server)`, {
      product: ms(median(indexed.own)),
      base: ms(median(indexed.peer)),
      ratio: (median(indexed.peer) / median(indexed.own)).toFixed(1),
      goal: '10,000: ≥ 15',
    }),
    row("keystroke → diagnostics, 5 KB .md (base: Microsoft's Markdown server)", {
      product: spread(typed.own),
      base: spread(typed.peer),
      ratio: (median(typed.peer) / median(typed.own)).toFixed(1),
    }),
    row(`resident memory at ${count} articles (base: the same)`, {
      product: `${Math.round(memory.own)} MB`,
      base: `${Math.round(memory.peer)} MB`,
      ratio: (memory.peer / memory.own).toFixed(1),
    }),
  ];
}

/** What is open, as the client knows it. */
const open = new Map();

async function keys(client, root) {
  const uri = `file://${root}/dang-viet.md`;
  const text = article(seededRandom(7), true, 5000);
  const lines = text.split('\n');
  const withLetter = lines.toSpliced(2, 1, `${lines[2].slice(0, 20)}a${lines[2].slice(20)}`).join('\n');
  open.set(uri, text);
  client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  const times = [];
  for (let version = 2; version < 62; version++) {
    const start = { line: 2, character: 20 };
    const end = { ...start, character: version % 2 === 0 ? 20 : 21 };
    open.set(uri, version % 2 === 0 ? withLetter : text);
    const before = performance.now();
    client.notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start, end }, text: version % 2 === 0 ? 'a' : '' }],
    });
    await client.request('textDocument/diagnostic', { textDocument: { uri } });
    if (version >= 22) times.push(performance.now() - before);
  }
  return times;
}

/** As VS Code does: the server asks its client for files and for markdown-it's tokens. */
async function markdownAnswers(paths) {
  const load = createRequire(join(folder, 'package.json'));
  const parser = load('markdown-it')({ html: true });
  const pathOf = (uri) => decodeURIComponent(uri.slice('file://'.length));
  const plain = ({ type, markup, content, map, children }) => ({
    type,
    markup,
    content,
    map,
    children: children?.map(plain) ?? null,
  });
  return {
    'markdown/parse': ({ uri, text }) =>
      parser.parse(text ?? open.get(uri) ?? readFileSync(pathOf(uri), 'utf8'), {}).map(plain),
    'markdown/fs/readFile': ({ uri }) => [...readFileSync(pathOf(uri))],
    'markdown/fs/readDirectory': () => [],
    'markdown/fs/stat': ({ uri }) => (existsSync(pathOf(uri)) ? { isDirectory: extname(uri) === '' } : null),
    'markdown/findMarkdownFilesInWorkspace': () => paths.map((path) => `file://${path}`),
    'workspace/configuration': ({ items }) => items.map(() => markdownSettings),
    'workspace/diagnostic/refresh': () => null,
  };
}

/** Everything checked, as a person may set it. */
const markdownSettings = {
  server: { log: 'off' },
  preferredMdPathExtensionStyle: 'auto',
  occurrencesHighlight: { enabled: true },
  suggest: { paths: { enabled: true, includeWorkspaceHeaderCompletions: 'never' } },
  validate: {
    enabled: true,
    referenceLinks: { enabled: 'warning' },
    fragmentLinks: { enabled: 'warning' },
    fileLinks: { enabled: 'warning', markdownFragmentLinks: 'inherit' },
    ignoredLinks: [],
    unusedLinkDefinitions: { enabled: 'warning' },
    duplicateLinkDefinitions: { enabled: 'warning' },
  },
};

/** Megabytes, as the system counts them. */
function residentOf(pid) {
  const status = existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, 'utf8') : '';
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
}

/** What it takes to find the same names without knowing anything about them. */
async function ripgrep({ markdown, rounds }) {
  const { rgPath } = createRequire(join(folder, 'package.json'))('@vscode/ripgrep');
  const name = 'Bộ Tài chính';
  const own = await startServer(shipped('server.js'), markdown);
  await own.whenIndexed();
  const uri = `file://${markdown}/dang-viet.md`;
  const text = `${name} họp.\n`;
  own.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  const times = { own: [], peer: [] };
  let places = 0;
  for (let round = 0; round <= rounds; round++) {
    const before = performance.now();
    const found = await own.request('textDocument/references', {
      textDocument: { uri },
      position: { line: 0, character: 3 },
      context: { includeDeclaration: false },
    });
    const between = performance.now();
    await ended(spawn(rgPath, ['--json', '-F', name, markdown], { stdio: ['ignore', 'pipe', 'ignore'] }));
    places = found.length;
    if (round === 0) continue;
    times.own.push(between - before);
    times.peer.push(performance.now() - between);
  }
  await own.stop();
  return [
    row(`every mention of one body, ${places} places (base: ripgrep for its name)`, {
      product: ms(median(times.own)),
      base: ms(median(times.peer)),
      ratio: (median(times.peer) / median(times.own)).toFixed(1),
    }),
  ];
}

const ended = (child) =>
  new Promise((resolve, reject) => {
    child.stdout.resume();
    child.on('error', reject);
    child.on('close', resolve);
  });

/** One 5 KB article after another through each, in this process; they look for other things, so this compares classes of latency. */
async function checkers({ rounds }) {
  const load = createRequire(join(folder, 'package.json'));
  // Packages of modules alone are found from a module that stands beside them.
  writeFileSync(join(folder, 'load.mjs'), 'export const loadModule = (name) => import(name);\n');
  const { loadModule } = await import(pathToFileURL(join(folder, 'load.mjs')).href);
  const random = seededRandom(11);
  const texts = Array.from({ length: 12 }, () => article(random, false, 5000));
  const english = texts.map((_, i) => Array.from({ length: 12 }, (_each, j) => englishSentence(i * 12 + j)).join(' '));
  const made = [
    { name: 'cspell-lib, Vietnamese dictionary', make: cspell, given: texts },
    { name: 'textlint, terminology', make: textlint, given: texts },
    { name: 'harper.js, English', make: harper, given: english },
  ];
  const rows = [];
  for (const { name, make, given } of made) {
    const check = await make(loadModule, load);
    const times = [];
    for (const text of given.slice(0, 2)) await check(text);
    for (let round = 0; round < Math.min(rounds, 3); round++) {
      for (const [i, text] of given.entries()) {
        const before = performance.now();
        await check(`${text} ${round}${i}.`);
        times.push(performance.now() - before);
      }
    }
    rows.push(row(`${name}: one article`, { base: spread(times), product: perSecond(1, median(times)) }));
  }
  return rows;
}

async function cspell(loadModule, load) {
  const { checkText, combineTextAndLanguageSettings, getDefaultSettings, loadConfig } = await loadModule('cspell-lib');
  const dictionary = await loadConfig(load.resolve('@cspell/dict-vi-vn/cspell-ext.json'));
  const { mergeSettings } = await loadModule('cspell-lib');
  const base = mergeSettings(await getDefaultSettings(), dictionary, { language: 'vi,en' });
  return (text) => checkText(text, combineTextAndLanguageSettings(base, text, 'plaintext'));
}

async function textlint(_loadModule, load) {
  const { TextlintKernel } = load('@textlint/kernel');
  const plugin = load('@textlint/textlint-plugin-text').default;
  const rule = load('textlint-rule-terminology');
  const kernel = new TextlintKernel();
  const options = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin }],
    rules: [{ ruleId: 'terminology', rule: rule.default ?? rule }],
  };
  return (text) => kernel.lintText(text, options);
}

async function harper(loadModule) {
  const { LocalLinter } = await loadModule('harper.js');
  const { binaryInlined } = await loadModule('harper.js/binaryInlined');
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return (text) => linter.lint(text);
}

const englishSentence = (i) =>
  `The Deputy Minister of Finance told delegates on ${1 + (i % 27)} March that draft ${i} of the regional plan would be sent to every office for comment, and that the ministry expects a reply before the next meeting in Ha Noi, where members will discuss water, transport and open data.`;
