/** How every request ends: with an answer, a refusal, a cancellation that rejects, or a bug that is logged and survived. */
import { type CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** The person asked for something that cannot be done; the client shows the sentence. */
export const refusal = (reason: string): ResponseError => new ResponseError(LSPErrorCodes.RequestFailed, reason);

/** What was asked about has changed meanwhile: no answer would be true. */
export const contentModified = (): ResponseError =>
  new ResponseError(
    LSPErrorCodes.ContentModified,
    'Văn bản đã thay đổi từ lúc được hỏi; chưa có gì được sửa. · The document has changed since this was asked; nothing was changed.',
  );

const cancelled = (): ResponseError => new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');

export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw cancelled();
}

/** Runs one request. A bug ends this request only. */
export async function answer<T>(
  what: string,
  token: CancellationToken,
  ask: () => T | Promise<T>,
  log: (message: string) => void,
): Promise<T> {
  throwIfCancelled(token);
  try {
    const result = await ask();
    // Somebody who no longer wants it must not take "nothing" for an answer.
    throwIfCancelled(token);
    return result;
  } catch (error) {
    if (error instanceof ResponseError) throw error;
    log(`${what} failed: ${inWords(error)}`);
    throw new ResponseError(
      ErrorCodes.InternalError,
      `${what} failed: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** With the stack, for the log. */
export const inWords = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
