/** Ministry News: Annotate As …: says what kind of thing the selected words name, where they were not recognised. */
import { window } from 'vscode';
import type { AnnotatedKind } from '../../../server/src/annotationProtocol.ts';
import { annotate, type Annotating, type Answers, placeInEditor } from '../annotations/annotate.ts';
import { say } from '../messageLanguage.ts';

export async function annotateAs(
  annotating: Annotating,
  answers: Answers & { readonly kind?: AnnotatedKind } = {},
): Promise<void> {
  const place = await placeInEditor(annotating);
  if (place === undefined) return;
  const words = place.editor.document.getText(place.editor.selection).replaceAll(/\s+/g, ' ').trim();
  if (words === '') {
    await window.showWarningMessage(say('Select the words of the name first.'));
    return;
  }
  const kind = answers.kind ?? (await pickKind(words));
  if (kind !== undefined) await annotate(annotating, place, { act: 'annotate', kind }, answers);
}

async function pickKind(words: string): Promise<AnnotatedKind | undefined> {
  const kinds: readonly { readonly label: string; readonly names: AnnotatedKind }[] = [
    { label: say('$(calendar) Meeting'), names: 'meeting' },
    { label: say('$(person) Official'), names: 'official' },
    { label: say('$(organization) Organisation'), names: 'organisation' },
    { label: say('$(file) Document'), names: 'document' },
    { label: say('$(location) Place'), names: 'place' },
    { label: say('$(symbol-string) Acronym'), names: 'acronym' },
  ];
  return (await window.showQuickPick(kinds, { title: say('What is "{0}"?', words) }))?.names;
}
