/** Applies a change that the server made up, each part of which a person confirms. */
import { window, workspace } from 'vscode';
import type { BaseLanguageClient as LanguageClient } from 'vscode-languageclient';
import { say } from './messageLanguage.ts';

/** As the server sends it. */
export type ServerEdit = NonNullable<Parameters<LanguageClient['protocol2CodeConverter']['asWorkspaceEdit']>[0]>;

export async function applyPreviewed(client: LanguageClient, edit: ServerEdit): Promise<void> {
  const changes = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  if (await workspace.applyEdit(changes, { isRefactoring: true })) return;
  window.setStatusBarMessage(say('Nothing was written: the file is read-only, or the change was not confirmed.'), 5000);
}
