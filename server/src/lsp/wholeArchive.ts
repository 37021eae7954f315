/** Waits until every article is read: some answers would not be true of a part of the archive. */
import type { CancellationToken } from 'vscode-languageserver';
import { contentModified, throwIfCancelled } from './answer.ts';
import type { Indexing } from './indexing.ts';
import type { Session } from './session.ts';
import { fileOf } from './uris.ts';

/** What was asked about must be the same then. */
export async function wholeArchive(
  { session, indexing }: { readonly session: Session; readonly indexing: Indexing },
  uri: string,
  token: CancellationToken,
): Promise<void> {
  const file = fileOf(uri);
  const version = session.document(file)?.version;
  await Promise.race([
    indexing.whenDone(),
    new Promise<void>((resolve) => token.onCancellationRequested(() => resolve())),
  ]);
  throwIfCancelled(token);
  if (session.document(file)?.version !== version) throw contentModified();
}
