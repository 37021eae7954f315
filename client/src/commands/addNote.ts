/** Ministry News: Add Note: something to know about the selected words or the mention at the cursor, shown when one points at them. */
import { window } from 'vscode';
import { annotate, type Annotating, type Answers, placeInEditor } from '../annotations/annotate.ts';
import { say } from '../messageLanguage.ts';

export async function addNote(
  annotating: Annotating,
  answers: Answers & { readonly note?: string } = {},
): Promise<void> {
  const place = await placeInEditor(annotating);
  if (place === undefined) return;
  const note = answers.note ?? (await window.showInputBox({ title: say('What is to be noted here?') }));
  if (note === undefined || note.trim() === '') return;
  await annotate(annotating, place, { act: 'note', note }, answers);
}
