// The least of a language client, over Node's channel to a child process: messages there are plain objects.
import { fork } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/**
 * Starts a server and initializes it; `folder` is the workspace. Answers how long that took, too. `answers`: what this client says when
 * the server asks, by method.
 */
export async function startServer(bundle, folder, initializationOptions, answers = {}) {
  const started = performance.now();
  const child = fork(bundle, ['--node-ipc'], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [] });
  const waiting = new Map();
  let lastId = 0;
  let busy = 0;
  const idle = [];
  let indexedAt;
  const indexed = [];
  const nextReady = [];
  child.on('message', (message) => {
    if (message.method === undefined) {
      const { resolve, reject } = waiting.get(message.id) ?? {};
      waiting.delete(message.id);
      if (message.error) reject?.(new Error(`${message.error.code} ${message.error.message}`));
      else resolve?.(message.result);
      return;
    }
    if (message.method === '$/progress') {
      if (message.params.value.kind === 'begin') busy++;
      if (message.params.value.kind === 'end' && --busy === 0) idle.splice(0).forEach((resolve) => resolve());
    }
    if (message.method === 'ministryNews/status' && message.params.state === 'ready') {
      indexedAt ??= performance.now();
      nextReady.splice(0).forEach((resolve) => resolve());
      indexed.splice(0).forEach((resolve) => resolve());
    }
    if (message.id !== undefined) {
      const configuration = (params) => params.items.map(() => null);
      const answer = { 'workspace/configuration': configuration, ...answers }[message.method];
      Promise.resolve(message.params)
        .then((params) => answer?.(params) ?? null)
        .then(
          (result) => void child.send({ jsonrpc: '2.0', id: message.id, result }),
          (error) =>
            void child.send({ jsonrpc: '2.0', id: message.id, error: { code: -32603, message: String(error) } }),
        );
    }
  });
  child.on('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`The server ended with ${code}.`));
  });
  const client = {
    /** The server's process. */
    process: child,
    request(method, params) {
      const id = ++lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        child.send({ jsonrpc: '2.0', id, method, params });
      });
    },
    notify: (method, params) => void child.send({ jsonrpc: '2.0', method, params }),
    /** When a progress report that is under way has ended. */
    whenIdle: () => (busy === 0 ? Promise.resolve() : new Promise((resolve) => idle.push(resolve))),
    /** Milliseconds from the start to every article read; only our own server tells. */
    async whenIndexed() {
      if (indexedAt === undefined) await new Promise((resolve) => indexed.push(resolve));
      return indexedAt - started;
    },
    /** When our own server tells the next time that every article is read. */
    nextReady: () => new Promise((resolve) => nextReady.push(resolve)),
    async stop() {
      await client.request('shutdown').catch(() => {});
      client.notify('exit');
      await new Promise((resolve) => {
        const timer = setTimeout(() => child.kill('SIGKILL'), 2000);
        child.on('exit', () => (clearTimeout(timer), resolve()));
      });
    },
  };
  const uri = `file://${folder}`;
  await client.request('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'archive' }],
    ...(initializationOptions === undefined ? {} : { initializationOptions }),
    capabilities: {
      window: { workDoneProgress: true },
      workspace: { workspaceFolders: true, configuration: true },
      textDocument: { diagnostic: {}, synchronization: {} },
    },
  });
  const initializeMs = performance.now() - started;
  client.notify('initialized', {});
  return { ...client, initializeMs };
}
