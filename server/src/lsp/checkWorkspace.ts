/** Checks every article of the workspace, in slices, and publishes what it finds in those that are not open. */
import type { CancellationToken } from 'vscode-languageserver';
import type { Finding } from '../core/checks/model.ts';
import type { FileId } from '../core/text/span.ts';
import type { CheckedWorkspace } from '../protocol.ts';
import { throwIfCancelled } from './answer.ts';
import type { Diagnostics } from './diagnostics.ts';
import type { Indexing } from './indexing.ts';
import type { Session } from './session.ts';

export interface WorkspaceCheck {
  readonly session: Session;
  readonly indexing: Indexing;
  readonly diagnostics: Diagnostics;
  readonly token: CancellationToken;
}

export async function checkWorkspace({
  session,
  indexing,
  diagnostics,
  token,
}: WorkspaceCheck): Promise<CheckedWorkspace> {
  if (indexing.incomplete) indexing.scan('afresh');
  await indexing.whenDone();
  const files = [
    ...session.listed(),
    ...session.registries().flatMap(({ file, kind }) => (kind === 'starter' ? [] : [file])),
  ];
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  let until = session.environment.now() + slice;
  for (const file of files) {
    if (session.environment.now() > until) {
      await new Promise<void>((resolve) => session.environment.soon(resolve));
      until = session.environment.now() + slice;
    }
    throwIfCancelled(token);
    const findings = findingsOf(session, file);
    for (const { level } of findings) counts[level]++;
    if (session.document(file) === undefined) diagnostics.publishClosed(file, findings);
  }
  return { articles: session.listed().size, findings: counts };
}

/** Milliseconds before a waiting keystroke has its turn. */
const slice = 4;

function findingsOf(session: Session, file: FileId): readonly Finding[] {
  if (session.isRegistry(file) || session.document(file) !== undefined) return session.findings(file);
  return session.check(session.article(file));
}
