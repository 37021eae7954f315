/** Ministry News: Add to Registry: what stands at the cursor gets an entry, or its entry another name. */
import { commands, window } from 'vscode';
import { placeInEditor, type Annotating } from '../annotations/annotate.ts';

/** The editor shows what can be done; where it is one thing only, it is done at once, after a look. */
export async function addToRegistry(annotating: Annotating): Promise<void> {
  const place = await placeInEditor(annotating);
  if (place === undefined) return;
  await window.showTextDocument(place.editor.document, place.editor.viewColumn);
  await commands.executeCommand('editor.action.codeAction', { kind: 'refactor.registry', apply: 'ifSingle' });
}
