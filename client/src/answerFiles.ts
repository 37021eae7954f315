/**
 * Answers the server's questions about files that it cannot read by itself: those of a virtual workspace, and in a browser all. Writes
 * nothing but the server's index, in the extension's own storage.
 */
import { type Disposable, type ExtensionContext, FileSystemError, FileType, type Uri, workspace } from 'vscode';
import type { BaseLanguageClient as LanguageClient } from 'vscode-languageclient';
import { base64Of, bytesOf } from '../../server/src/base64.ts';
import {
  type FileAnswer,
  type FileQuestion,
  filesRequest,
  type QuestionToRead,
  type QuestionToWrite,
} from '../../server/src/protocol.ts';
import { shippedFiles } from './shippedFiles.ts';

export function answerFiles(client: LanguageClient, context: ExtensionContext): Disposable {
  const { extensionUri } = context;
  const storage = storageOf(context);
  const answer = async (question: FileQuestion): Promise<FileAnswer> => {
    const uri = client.protocol2CodeConverter.asUri(question.uri);
    try {
      if (question.what === 'write' || question.what === 'remove') {
        return isInside(storage, uri) ? await changed(uri, question) : { refusal: 'denied' };
      }
      return shippedAnswer(extensionUri, uri, question) ?? (await answerOf(uri, question));
    } catch (error) {
      return { refusal: refusalOf(error) };
    }
  };
  return client.onRequest(filesRequest, (questions: readonly FileQuestion[]) => Promise.all(questions.map(answer)));
}

/** Of the workspace, or of the extension where none is open. */
export const storageOf = ({ storageUri, globalStorageUri }: ExtensionContext): Uri => storageUri ?? globalStorageUri;

const isInside = (folder: Uri, { scheme, authority, path }: Uri): boolean =>
  scheme === folder.scheme &&
  authority === folder.authority &&
  path.startsWith(`${folder.path.replace(/\/$/, '')}/`) &&
  !path.split('/').includes('..');

async function changed(uri: Uri, question: QuestionToWrite): Promise<FileAnswer> {
  if (question.what === 'remove') await workspace.fs.delete(uri);
  else await workspace.fs.writeFile(uri, bytesOf(question.base64));
  return {};
}

async function answerOf(uri: Uri, question: QuestionToRead): Promise<FileAnswer> {
  switch (question.what) {
    case 'list': {
      const entries = await workspace.fs.readDirectory(uri);
      return { entries: entries.map(([name, type]) => ({ name, kind: kindOf(type) })) };
    }
    case 'stat': {
      const { type, size, mtime } = await workspace.fs.stat(uri);
      return { stat: { kind: kindOf(type), size, modified: mtime } };
    }
    case 'read': {
      const { size } = await workspace.fs.stat(uri);
      const bytes = size > question.maxSize ? undefined : await workspace.fs.readFile(uri);
      // Where files are fetched from a server, their size is not known before.
      return bytes === undefined || bytes.length > question.maxSize
        ? { refusal: 'too-large' }
        : { base64: base64Of(bytes) };
    }
  }
}

/** What comes with the extension is often on a server that lists no folders; what is there, we know. */
function shippedAnswer(extension: Uri, { path }: Uri, { what }: QuestionToRead): FileAnswer | undefined {
  const top = extension.path.endsWith('/') ? extension.path : `${extension.path}/`;
  if (what !== 'list' || !path.startsWith(top)) return undefined;
  const folder = `${path.slice(top.length)}/`;
  const names = shippedFiles.filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length));
  const own = names.filter((name) => !name.includes('/'));
  return own.length === 0 ? undefined : { entries: own.map((name) => ({ name, kind: 'file' })) };
}

/** A link is nothing that can be followed without going in circles. */
function kindOf(type: FileType): 'file' | 'folder' | 'other' {
  if (type === FileType.File) return 'file';
  return type === FileType.Directory ? 'folder' : 'other';
}

function refusalOf(error: unknown): NonNullable<FileAnswer['refusal']> {
  switch (error instanceof FileSystemError ? error.code : '') {
    case 'FileNotFound':
    case 'FileNotADirectory':
      return 'missing';
    case 'NoPermissions':
      return 'denied';
    case 'FileIsADirectory':
      return 'not-a-file';
    default:
      return 'failed';
  }
}
