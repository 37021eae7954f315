/** Ministry News: Undo Last Annotation: takes back what this person decided last about the article. */
import { window } from 'vscode';
import { undoAnnotationRequest } from '../../../server/src/annotationProtocol.ts';
import { type Decided } from '../../../server/src/protocol.ts';
import { type Annotating, type Answers, change, placeInEditor, SHOWN } from '../annotations/annotate.ts';
import { nameOfAnnotator } from '../annotations/annotator.ts';

export async function undoAnnotation(annotating: Annotating, answers: Answers = {}): Promise<void> {
  const place = await placeInEditor(annotating);
  const by = place === undefined ? undefined : (answers.by ?? (await nameOfAnnotator(annotating.context)));
  if (place === undefined || by === undefined) return;
  const { uri, file } = place;
  const undone = await change(annotating.client, file, (before) =>
    annotating.client.sendRequest<Decided>(undoAnnotationRequest, { uri, annotations: before ?? null, by }),
  );
  if (undone === false) return;
  window.setStatusBarMessage(undone.done ?? '', SHOWN);
  annotating.refresh();
}
