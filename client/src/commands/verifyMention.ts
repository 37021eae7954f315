/** Ministry News: Verify: the mention at the cursor was looked up and is right. */
import { annotate, type Annotating, type Answers, placeInEditor } from '../annotations/annotate.ts';

export async function verifyMention(annotating: Annotating, answers: Answers = {}): Promise<void> {
  const place = await placeInEditor(annotating);
  if (place !== undefined) await annotate(annotating, place, { act: 'verify' }, answers);
}
