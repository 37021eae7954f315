/** Files that only the client can read: on a web page there is no disk, and a virtual workspace is on none. */
import type { Connection } from 'vscode-languageserver';
import { base64Of, bytesOf } from '../base64.ts';
import { fileId } from '../core/text/span.ts';
import { awayFiles, type FileOwner } from '../files/awayFiles.ts';
import { type AwayStorage, awayStorage, type StorageOwner } from '../files/awayStorage.ts';
import type { Answer, FileSystem, Refusal } from '../files/fileSystem.ts';
import { type FileAnswer, type FileQuestion, filesRequest } from '../protocol.ts';
import { isAbsolute, isPath, uriOf } from './uris.ts';

/** `disk` is what the server can read by itself. A client that does not answer has no files. */
export function clientFiles(connection: Connection, doesAnswer: boolean, disk: FileSystem | undefined): FileSystem {
  const owner = clientAsOwner((questions) =>
    doesAnswer ? connection.sendRequest<readonly FileAnswer[]>(filesRequest, questions) : Promise.resolve([]),
  );
  return awayFiles(owner, disk && { files: disk, holds: (path) => isPath(fileId(path)) });
}

/** A folder that the client keeps for the server. */
export const clientStorage = (connection: Connection, today: () => number): AwayStorage =>
  awayStorage(
    clientAsOwner((questions) => connection.sendRequest<readonly FileAnswer[]>(filesRequest, questions)),
    today,
  );

interface Waiting {
  readonly question: FileQuestion;
  readonly resolve: (answer: FileAnswer) => void;
}

/** Questions of one turn go in one message. */
function clientAsOwner(
  send: (questions: readonly FileQuestion[]) => Promise<readonly FileAnswer[]>,
): FileOwner & StorageOwner {
  let waiting: Waiting[] = [];
  const flush = async (): Promise<void> => {
    const asked = waiting;
    waiting = [];
    let answers: readonly FileAnswer[] = [];
    try {
      answers = await send(asked.map(({ question }) => question));
    } catch {
      // A client that is gone has no files either.
    }
    for (const [at, { resolve }] of asked.entries()) resolve(answers[at] ?? failed);
  };
  const ask = (path: string, questionFor: (uri: string) => FileQuestion): Promise<FileAnswer> =>
    new Promise((resolve) => {
      // Above the top of a tree there is nothing.
      if (!isAbsolute(fileId(path))) {
        resolve({ refusal: 'missing' });
        return;
      }
      if (waiting.length === 0) queueMicrotask(() => void flush());
      waiting.push({ question: questionFor(uriOf(fileId(path))), resolve });
    });
  return {
    list: async (folder) => answered(await ask(folder, (uri) => ({ what: 'list', uri })), ({ entries }) => entries),
    stat: async (path) =>
      answered(
        await ask(path, (uri) => ({ what: 'stat', uri })),
        ({ stat }) => stat && { ...stat, changed: stat.modified },
      ),
    read: async (path, maxSize) =>
      answered(await ask(path, (uri) => ({ what: 'read', uri, maxSize })), ({ base64 }) =>
        base64 === undefined ? undefined : bytesOf(base64),
      ),
    write: async (path, bytes) => changed(await ask(path, (uri) => ({ what: 'write', uri, base64: base64Of(bytes) }))),
    remove: async (path) => changed(await ask(path, (uri) => ({ what: 'remove', uri }))),
  };
}

const failed: FileAnswer = { refusal: 'failed' };

function answered<T>(answer: FileAnswer, pick: (answer: FileAnswer) => T | undefined): Answer<T> {
  const value = pick(answer);
  return value === undefined ? { ok: false, refusal: refusalOf(answer) } : { ok: true, value };
}

const changed = (answer: FileAnswer): Answer<void> =>
  answer.refusal === undefined ? { ok: true, value: undefined } : { ok: false, refusal: answer.refusal };

const refusalOf = ({ refusal }: FileAnswer): Refusal => refusal ?? 'failed';
