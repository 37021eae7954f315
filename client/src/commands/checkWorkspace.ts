/** Ministry News: Check Workspace. */
import { commands, ProgressLocation, window } from 'vscode';
import { type BaseLanguageClient as LanguageClient, LSPErrorCodes, ResponseError } from 'vscode-languageclient';
import { type CheckedWorkspace, checkWorkspaceRequest } from '../../../server/src/protocol.ts';
import { say } from '../messageLanguage.ts';

/** Checks every article, those that are not open too, and shows what was found in the Problems view. */
export async function checkWorkspace(client: LanguageClient): Promise<void> {
  const title = say('Checking every article');
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
  const found = [
    error === 1 ? say('1 error') : say('{0} errors', error),
    warning === 1 ? say('1 warning') : say('{0} warnings', warning),
    information + hint === 1 ? say('1 suggestion') : say('{0} suggestions', information + hint),
  ];
  return `${articles === 1 ? say('1 article') : say('{0} articles', articles)}: ${found.join(', ')}.`;
}
