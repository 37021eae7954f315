// Serves the open-source VS Code on this computer from npm packages alone, for `npm start` and the tests where no desktop VS Code is to be had.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The npm package code-server 4.139.1 holds VS Code 1.139.1, which runs on Node 24. */
const version = '4.139.1';
const nodeVersion = '24';

/** Everything that is fetched for a running VS Code lies here and is kept between runs. */
export const cacheFolder = resolve(import.meta.dirname, '../.vscode-test');

/** Nothing that talks to a network, asks a question or moves by itself. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** In a browser VS Code gives Ctrl+F12 to the definition, because browsers like F12 for themselves; here it is as on the desktop. */
const keybindings = [{ key: 'ctrl+f12', command: 'editor.action.goToImplementation', when: 'editorTextFocus' }];

/** Where VS Code and its Node lie, fetched from the npm registry first when missing (about half a minute, 800 MB). */
function installVSCode() {
  const folder = join(cacheFolder, `code-server-${version}`);
  const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const app = join(folder, 'node_modules/code-server/lib/vscode');
  const node = join(folder, 'node_modules', nodePackage, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(join(folder, 'ready'))) {
    console.log(`Fetching the open-source VS Code (npm package code-server ${version}) into .vscode-test, once …`);
    // An install that was cut short is begun anew: half a VS Code fails in ways that nobody can read.
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    // The packages' own install scripts would build native modules with the running Node; the dependencies are all that is needed.
    npm(['install', '--no-save', '--force', `code-server@${version}`, `${nodePackage}@${nodeVersion}`], folder);
    npm(['install', '--omit=dev', '--force'], app);
    writeFileSync(join(folder, 'ready.part'), version);
    renameSync(join(folder, 'ready.part'), join(folder, 'ready'));
  }
  return { app, node };
}

/**
 * Starts VS Code on 127.0.0.1 and answers once it listens.
 * `data` is its folder for settings and state; `packed` an extension to be installed first, as a `.vsix` file.
 */
export async function startVSCode({ data, settings = {}, preferredPort, packed }) {
  const { app, node } = installVSCode();
  const program = join(app, 'out/server-main.js');
  const own = ['--accept-server-license-terms', '--server-data-dir', data];
  if (packed !== undefined) {
    const { status, stdout, stderr } = spawnSync(node, [program, '--install-extension', packed, ...own]);
    if (status !== 0) throw new Error(`${packed} is not installed: ${stdout}${stderr}`);
  }
  const text = JSON.stringify({ ...quietSettings, ...settings });
  for (const place of ['User', 'Machine']) {
    mkdirSync(join(data, 'data', place), { recursive: true });
    writeFileSync(join(data, 'data', place, 'settings.json'), text);
    writeFileSync(join(data, 'data', place, 'keybindings.json'), JSON.stringify(keybindings));
  }
  const port = await freePort(preferredPort);
  const server = spawn(
    node,
    [
      program,
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--without-connection-token',
      // Without this switch a built workbench takes no extension from its address.
      '--enable-smoke-test-driver',
      ...own,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  await listening(server);
  const remote = (path) => `vscode-remote://localhost:${port}${pathToFileURL(resolve(path)).pathname}`;
  return {
    /** The URI of a file on this computer, as the editor in the browser knows it. */
    remote,
    /**
     * The address that opens a folder (a path, or a URI of another scheme); loads an extension from its own folder, shows a file, and runs a
     * test module, when named.
     */
    address: ({ folder, extension, tests, file }) => {
      const payload = [];
      if (extension !== undefined) payload.push(['extensionDevelopmentPath', remote(extension)]);
      if (tests !== undefined) payload.push(['extensionTestsPath', remote(tests)]);
      if (file !== undefined) payload.push(['openFile', remote(file)]);
      const opened = /^[a-z]{2,}:/.test(folder) ? folder : resolve(folder);
      const query = new URLSearchParams({ folder: opened, payload: JSON.stringify(payload) });
      return `http://localhost:${port}/?${query}`;
    },
    stop: () =>
      new Promise((done) => {
        if (server.exitCode !== null || server.signalCode !== null) return done();
        server.once('exit', () => done());
        server.kill();
        setTimeout(() => server.kill('SIGKILL'), 3000).unref();
      }),
  };
}

function npm(args, cwd) {
  const all = [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } = spawnSync('npm', all, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0)
    throw new Error(`"npm ${args.join(' ')}" failed${error ? `: ${error.message}` : ` with ${status}`}.`);
}

/** Resolves when the server says that it listens, rejects with all that it said when it ends or stays silent. */
function listening(server) {
  return new Promise((done, fail) => {
    let said = '';
    const silence = setTimeout(() => fail(new Error(`VS Code did not start within 60 seconds:\n${said}`)), 60_000);
    const hear = (chunk) => {
      said = `${said}${chunk}`.slice(-20_000);
      if (!said.includes('Extension host agent started')) return;
      clearTimeout(silence);
      done();
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
    server.once('exit', (code) => {
      clearTimeout(silence);
      fail(new Error(`VS Code ended with ${code} before it listened:\n${said}`));
    });
  });
}

/** The preferred port, when nobody listens there, else any. */
async function freePort(preferred) {
  if (preferred !== undefined && (await listens(preferred)) !== undefined) return preferred;
  const port = await listens(0);
  if (port === undefined) throw new Error('No free port on 127.0.0.1.');
  return port;
}

/** The port that could be listened on for a moment; undefined when it is taken. */
function listens(wanted) {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(undefined));
    probe.listen(wanted, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}
