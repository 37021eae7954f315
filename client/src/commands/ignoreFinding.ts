/** Ministry News: Ignore Finding, behind the quick fixes that ignore: asks why and until when, then shows what is written. */
import { window } from 'vscode';
import type { BaseLanguageClient as LanguageClient } from 'vscode-languageclient';
import { type IgnoreParams, ignoreRequest } from '../../../server/src/protocol.ts';
import { applyPreviewed, type ServerEdit } from '../applyPreviewed.ts';
import { say } from '../messageLanguage.ts';

/** Escape at either question leaves everything as it is. */
export async function ignoreFinding(client: LanguageClient, params: IgnoreParams): Promise<void> {
  const reason = await window.showInputBox({
    title: say('Why is it ignored?'),
    prompt: say('Kept for whoever reads it later; it may stay empty.'),
  });
  if (reason === undefined) return;
  const until = params.way === 'here' ? await askLastDay() : '';
  if (until === undefined) return;
  await applyPreviewed(client, await client.sendRequest<ServerEdit>(ignoreRequest, { ...params, reason, until }));
}

function askLastDay(): Thenable<string | undefined> {
  const form = say('Write YYYY, YYYY-MM or YYYY-MM-DD.');
  return window.showInputBox({
    title: say('Until which day?'),
    prompt: say('{0} Empty means for good.', form),
    validateInput: (written) => (/^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?)?$/.test(written) ? undefined : form),
  });
}
