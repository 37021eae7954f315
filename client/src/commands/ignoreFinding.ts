/** Ministry News: Ignore Finding, behind the quick fixes that ignore: asks why and until when, then shows what is written. */
import { window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { type IgnoreParams, ignoreRequest } from '../../../server/src/protocol.ts';
import { say } from '../messageLanguage.ts';

/** Escape at either question leaves everything as it is. */
export async function ignoreFinding(client: LanguageClient, params: IgnoreParams): Promise<void> {
  const reason = await window.showInputBox({
    title: say({ vi: 'Vì sao bỏ qua?', en: 'Why is it ignored?' }),
    prompt: say({
      vi: 'Ghi lại cho người đọc sau; có thể để trống.',
      en: 'Kept for whoever reads it later; it may stay empty.',
    }),
  });
  if (reason === undefined) return;
  const until = params.way === 'here' ? await askLastDay() : '';
  if (until === undefined) return;
  const edit = await client.sendRequest<Parameters<typeof client.protocol2CodeConverter.asWorkspaceEdit>[0]>(
    ignoreRequest,
    { ...params, reason, until },
  );
  const changes = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  if (changes !== undefined) await workspace.applyEdit(changes, { isRefactoring: true });
}

function askLastDay(): Thenable<string | undefined> {
  const form = say({ vi: 'Viết YYYY, YYYY-MM hoặc YYYY-MM-DD.', en: 'Write YYYY, YYYY-MM or YYYY-MM-DD.' });
  return window.showInputBox({
    title: say({ vi: 'Bỏ qua đến hết ngày nào?', en: 'Until which day?' }),
    prompt: say({ vi: `${form} Để trống là mãi mãi.`, en: `${form} Empty means for good.` }),
    validateInput: (written) => (/^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/.test(written) ? undefined : form),
  });
}
