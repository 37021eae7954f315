/** Ticking a row of the clearance sheet: who verified it and when goes into the article's annotation file. */
import { type ExtensionContext, window } from 'vscode';
import type { BaseLanguageClient as LanguageClient } from 'vscode-languageclient';
import { type Decided, decideRequest } from '../../../server/src/protocol.ts';
import { change } from '../annotations/annotate.ts';
import { annotationFileOf } from '../annotations/annotationFile.ts';
import { nameOfAnnotator } from '../annotations/annotator.ts';
import { say } from '../messageLanguage.ts';
import type { Tick } from './articleView.ts';

export async function verify(client: LanguageClient, context: ExtensionContext, tick: Tick): Promise<void> {
  const file = annotationFileOf(tick.document.uri);
  const [range] = tick.row.ranges;
  if (file === undefined || range === undefined) {
    await window.showWarningMessage(
      say('Save the article in the open folder first: verifications are written beside it.'),
    );
    return;
  }
  const by = tick.isVerified ? await nameOfAnnotator(context) : undefined;
  if (tick.isVerified && by === undefined) return;
  const verified = by === undefined ? null : { by, at: new Date().toISOString() };
  await change(client, file, (before) =>
    client.sendRequest<Decided>(decideRequest, {
      uri: client.code2ProtocolConverter.asUri(tick.document.uri),
      annotations: before ?? null,
      source: file.source,
      row: { kind: tick.row.kind, text: tick.row.text, range },
      verified,
    }),
  );
}
