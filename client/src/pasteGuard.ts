/** Pasting from Word, PDF or an old font: the repaired text is offered beside the text as it is, which stays what a paste does. */
import { type Disposable, DocumentDropOrPasteEditKind, DocumentPasteEdit, languages } from 'vscode';
import type { BaseLanguageClient as LanguageClient } from 'vscode-languageclient';
import { repairRequest, type Repaired } from '../../server/src/protocol.ts';

const KIND = DocumentDropOrPasteEditKind.Text.append('ministryNews', 'repaired');

export function guardPastes(client: LanguageClient): Disposable {
  return languages.registerDocumentPasteEditProvider(
    ['plaintext', 'markdown'].map((language) => ({ language })),
    {
      provideDocumentPasteEdits: async (document, _ranges, data, _context, token) => {
        const text = await data.get('text/plain')?.asString();
        if (text === undefined || text === '' || !client.isRunning() || token.isCancellationRequested) return undefined;
        const uri = client.code2ProtocolConverter.asUri(document.uri);
        const repaired = await client.sendRequest<Repaired | null>(repairRequest, { uri, text }, token);
        if (repaired === null) return undefined;
        const edit = new DocumentPasteEdit(repaired.text, repaired.title, KIND);
        edit.yieldTo = [DocumentDropOrPasteEditKind.Text];
        return [edit];
      },
    },
    { providedPasteEditKinds: [KIND], pasteMimeTypes: ['text/plain'] },
  );
}
