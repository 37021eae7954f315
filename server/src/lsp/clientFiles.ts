/** Files that only the client can read: on a web page there is no disk, and a virtual workspace is on none. */
import type { Connection } from 'vscode-languageserver';
import { fileId } from '../core/text/span.ts';
import { awayFiles, type FileOwner } from '../files/awayFiles.ts';
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

interface Waiting {
  readonly question: FileQuestion;
  readonly resolve: (answer: FileAnswer) => void;
}

/** Questions of one turn go in one message. */
function clientAsOwner(send: (questions: readonly FileQuestion[]) => Promise<readonly FileAnswer[]>): FileOwner {
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
  const ask = (what: FileQuestion['what'], path: string, maxSize?: number): Promise<FileAnswer> =>
    new Promise((resolve) => {
      // Above the top of a tree there is nothing.
      if (!isAbsolute(fileId(path))) {
        resolve({ refusal: 'missing' });
        return;
      }
      if (waiting.length === 0) queueMicrotask(() => void flush());
      const uri = uriOf(fileId(path));
      waiting.push({ question: maxSize === undefined ? { what, uri } : { what, uri, maxSize }, resolve });
    });
  return {
    list: async (folder) => answered(await ask('list', folder), ({ entries }) => entries),
    stat: async (path) => answered(await ask('stat', path), ({ stat }) => stat && { ...stat, changed: stat.modified }),
    read: async (path, maxSize) =>
      answered(await ask('read', path, maxSize), ({ base64 }) => (base64 === undefined ? undefined : bytesOf(base64))),
  };
}

const failed: FileAnswer = { refusal: 'failed' };

function answered<T>(answer: FileAnswer, pick: (answer: FileAnswer) => T | undefined): Answer<T> {
  const value = pick(answer);
  return value === undefined ? { ok: false, refusal: refusalOf(answer) } : { ok: true, value };
}

const refusalOf = ({ refusal }: FileAnswer): Refusal => refusal ?? 'failed';

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
