/** `dist/server.js` as a process, with a client that asks it about a folder on disk. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { type Status, statusNotification } from '../../server/src/protocol.ts';

export const serverProgram = resolve('dist/server.js');

/** Parts of the index, below the folder in which it is kept. */
export const keptIn = (cacheFolder: string): readonly string[] => endingIn(cacheFolder, '.kept');

/** What writers that were stopped half-way left behind. */
export const leftIn = (cacheFolder: string): readonly string[] => endingIn(cacheFolder, '.tmp');

function endingIn(cacheFolder: string, ending: string): readonly string[] {
  if (!existsSync(cacheFolder)) return [];
  return readdirSync(cacheFolder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending));
}

export interface ProgramOptions {
  readonly initializationOptions: object;
  /** Arguments for Node, in front of the program. */
  readonly node?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A server on its way; it may die before it has answered. */
export function startProgram(archive: string, { initializationOptions, node = [], env = {} }: ProgramOptions) {
  const child = spawn(process.execPath, [...node, serverProgram, '--stdio'], { env: { ...process.env, ...env } });
  const ended = new Promise((done) => child.on('exit', done));
  const errors: string[] = [];
  child.stderr.on('data', (data: Buffer) => errors.push(data.toString()));
  const client = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const log: string[] = [];
  client.onNotification('window/logMessage', ({ message }: { message: string }) => void log.push(message));
  const indexed = new Promise<void>((done) => {
    client.onNotification(statusNotification, ({ state }: Status) => {
      if (state === 'ready') done();
    });
  });
  client.listen();
  const begin = async (): Promise<void> => {
    await client.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: [{ uri: pathToFileURL(archive).href, name: 'kho' }],
      capabilities: {},
      initializationOptions,
    });
    await client.sendNotification(InitializedNotification.type, {});
  };
  /** As an editor ends it. Answers its exit code, or undefined where a signal ended it. */
  const stop = async (): Promise<unknown> => {
    await client.sendRequest(ShutdownRequest.type);
    await client.sendNotification(ExitNotification.type);
    const code = await ended;
    client.dispose();
    return code;
  };
  return { client, child, ended, errors, log, indexed, begin, stop };
}
