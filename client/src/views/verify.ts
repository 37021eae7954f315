/** Ticking a row of the clearance sheet: who verified it and when goes into the article's annotation file. */
import { type ExtensionContext, window } from 'vscode';
import type { BaseLanguageClient as LanguageClient } from 'vscode-languageclient';
import { type Decided, decideRequest } from '../../../server/src/protocol.ts';
import { say } from '../messageLanguage.ts';
import { annotationFileOf, changeAnnotations } from './annotationFile.ts';
import type { Tick } from './articleView.ts';

const NAME = 'verifier';

export async function verify(client: LanguageClient, context: ExtensionContext, tick: Tick): Promise<void> {
  const file = annotationFileOf(tick.document.uri);
  const [range] = tick.row.ranges;
  if (file === undefined || range === undefined) {
    await window.showWarningMessage(
      say('Save the article in the open folder first: verifications are written beside it.'),
    );
    return;
  }
  const by = tick.isVerified ? await nameOfVerifier(context) : undefined;
  if (tick.isVerified && by === undefined) return;
  const verified = by === undefined ? null : { by, at: new Date().toISOString() };
  await changeAnnotations(file, async (before) => {
    const decided = await client.sendRequest<Decided>(decideRequest, {
      uri: client.code2ProtocolConverter.asUri(tick.document.uri),
      annotations: before ?? null,
      source: file.source,
      row: { kind: tick.row.kind, text: tick.row.text, range },
      verified,
    });
    if (decided.refused !== undefined) await window.showWarningMessage(decided.refused);
    return decided.text;
  });
}

/** Asked once, then remembered on this machine: a verification without a name vouches for nothing. */
async function nameOfVerifier({ globalState }: ExtensionContext): Promise<string | undefined> {
  const known = globalState.get<string>(NAME);
  if (known !== undefined) return known;
  const asked = await window.showInputBox({
    title: say('Who verifies?'),
    prompt: say('The name goes into each verification in the annotations folder, and is remembered on this machine.'),
    validateInput: (name) => (name.trim() === '' ? say('A name is needed.') : undefined),
  });
  const name = asked?.trim();
  if (name === undefined || name === '') return undefined;
  await globalState.update(NAME, name);
  return name;
}
