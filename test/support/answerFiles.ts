/** A client that answers for files, as the extension does in a browser. */
import type { ProtocolConnection } from 'vscode-languageserver/node';
import { type FileAnswer, type FileQuestion, filesRequest } from '../../server/src/protocol.ts';
import type { MemoryFiles } from './memoryFiles.ts';

/** Files of the disk by their URIs without the scheme. Answers what it was asked. */
export function answerFiles(client: ProtocolConnection, disk: MemoryFiles): readonly FileQuestion[] {
  const asked: FileQuestion[] = [];
  client.onRequest(filesRequest, (questions: readonly FileQuestion[]): FileAnswer[] => {
    asked.push(...questions);
    return questions.map((question) => answerOf(disk, question));
  });
  return asked;
}

function answerOf(disk: MemoryFiles, question: FileQuestion): FileAnswer {
  const path = decodeURIComponent(question.uri.replace(/^[a-z]+:/, ''));
  switch (question.what) {
    case 'list': {
      const found = disk.list(path);
      if (!found.ok) return refused(found);
      return { entries: found.value.map(({ name, kind }) => ({ name, kind: kind === 'link' ? 'other' : kind })) };
    }
    case 'stat': {
      const found = disk.stat(path);
      return found.ok ? { stat: found.value } : refused(found);
    }
    case 'read': {
      const found = disk.read(path, question.maxSize);
      return found.ok ? { base64: Buffer.from(found.value).toString('base64') } : refused(found);
    }
    case 'write':
      return disk.write(path, Buffer.from(question.base64, 'base64')).ok ? {} : { refusal: 'failed' };
    case 'remove':
      return disk.remove(path).ok ? {} : { refusal: 'failed' };
  }
}

function refused({ refusal }: { readonly refusal: string }): FileAnswer {
  return { refusal: refusal === 'too-large' || refusal === 'not-a-file' ? refusal : 'missing' };
}
