/** Ministry News: Not an Entity: the mention at the cursor was recognised wrongly. */
import {
  annotate,
  type Annotating,
  type Answers,
  askWhere,
  linkTargets,
  placeInEditor,
} from '../annotations/annotate.ts';

export async function notAnEntity(annotating: Annotating, answers: Answers = {}): Promise<void> {
  const place = await placeInEditor(annotating);
  if (place === undefined) return;
  const everywhere = answers.everywhere ?? (await askWhere((await linkTargets(annotating, place, '')).places));
  if (everywhere === undefined) return;
  await annotate(annotating, place, { act: 'reject' }, { ...answers, everywhere });
}
