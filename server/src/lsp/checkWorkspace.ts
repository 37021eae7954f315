/** Checks every article of the workspace, in slices, and publishes what it finds in those that are not open. */
import type { CancellationToken } from 'vscode-languageserver';
import type { Finding } from '../core/checks/model.ts';
import type { FileId } from '../core/text/span.ts';
import type { CheckedWorkspace } from '../protocol.ts';
import type { Diagnostics } from './diagnostics.ts';
import type { Indexing } from './indexing.ts';
import { inSlices } from './inSlices.ts';
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
  for await (const file of inSlices(files, session, token)) {
    const findings = findingsOf(session, file);
    for (const { level } of findings) counts[level]++;
    if (session.document(file) === undefined) diagnostics.publishClosed(file, findings);
  }
  return { articles: session.listed().size, findings: counts };
}

function findingsOf(session: Session, file: FileId): readonly Finding[] {
  if (session.isRegistry(file) || session.document(file) !== undefined) return session.findings(file);
  return session.check(session.article(file));
}
