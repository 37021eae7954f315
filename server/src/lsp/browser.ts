/**
 * The language server as a program for a web worker: it speaks with the page that started it, and reads through the client. All but its first
 * lines stand in `server.js`, which lies beside it, unless who started it has put them before these.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { arrived, asProperty, type Compiled, lateCode, serverCode } from '../lateCode.ts';
import { localDay } from './localDay.ts';
import { startServer } from './server.ts';

declare const self: DedicatedWorkerGlobalScope & { late?: Compiled };

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
startServer(connection, {
  files: undefined,
  codeHasArrived: fetchCode(),
  today: () => localDay(new Date()),
  now: () => performance.now(),
  soon: nextTurn(),
  after: (milliseconds, task) => {
    const timer = setTimeout(task, milliseconds);
    return () => clearTimeout(timer);
  },
  keeping: { digest: (bytes) => bytesToHex(sha256(bytes)), identifyProgram: undefined, today: () => Date.now() },
  defaultStarterFolder: undefined,
  pagesFolder: undefined,
});
connection.listen();

async function fetchCode(): Promise<void> {
  if (self.late === undefined) {
    const answer = await fetch(new URL('server.js', self.location.href));
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status} ${answer.statusText}`);
    const code = lateCode(await answer.text(), serverCode);
    const script = URL.createObjectURL(new Blob([asProperty(code)], { type: 'text/javascript' }));
    self.importScripts(script);
    URL.revokeObjectURL(script);
  }
  if (self.late !== undefined) arrived.set(serverCode, self.late);
}

/** By message, as browsers hold back timers that follow one another. */
function nextTurn(): (task: () => void) => void {
  const { port1, port2 } = new MessageChannel();
  const tasks: (() => void)[] = [];
  port1.addEventListener('message', () => tasks.shift()?.());
  port1.start();
  return (task) => {
    tasks.push(task);
    port2.postMessage(undefined);
  };
}
