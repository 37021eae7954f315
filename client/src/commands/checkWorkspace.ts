/** Ministry News: Check Workspace. */
import { commands, ProgressLocation, window } from 'vscode';
import { LSPErrorCodes, type LanguageClient, ResponseError } from 'vscode-languageclient/node';
import { type CheckedWorkspace, checkWorkspaceRequest } from '../../../server/src/protocol.ts';
import { say } from '../messageLanguage.ts';

/** Checks every article, those that are not open too, and shows what was found in the Problems view. */
export async function checkWorkspace(client: LanguageClient): Promise<void> {
  const title = say({ vi: 'Đang kiểm tra mọi bài', en: 'Checking every article' });
  const checked = await window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (_progress, token) => {
      try {
        return await client.sendRequest<CheckedWorkspace>(checkWorkspaceRequest, token);
      } catch (error) {
        if (isCancelled(error)) return undefined;
        throw error;
      }
    },
  );
  if (checked === undefined) return;
  window.setStatusBarMessage(summary(checked), 10_000);
  await commands.executeCommand('workbench.actions.view.problems');
}

function isCancelled(error: unknown): boolean {
  const codes: readonly number[] = [LSPErrorCodes.RequestCancelled, LSPErrorCodes.ServerCancelled];
  return error instanceof ResponseError && codes.includes(error.code);
}

function summary({ articles, findings: { error, warning, information, hint } }: CheckedWorkspace): string {
  return say({
    vi: `${articles} bài: ${error} lỗi, ${warning} cảnh báo, ${information + hint} gợi ý.`,
    en: `${many(articles, 'article')}: ${many(error, 'error')}, ${many(warning, 'warning')}, ${many(information + hint, 'suggestion')}.`,
  });
}

const many = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`;
