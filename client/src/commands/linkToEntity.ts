/** Ministry News: Link to Entity …: says whom or what the words at the cursor mean. */
import {
  annotate,
  type Annotating,
  type Answers,
  askWhere,
  linkTargets,
  placeInEditor,
} from '../annotations/annotate.ts';
import { pickEntity } from '../annotations/pickEntity.ts';
import { say } from '../messageLanguage.ts';

export async function linkToEntity(
  annotating: Annotating,
  answers: Answers & { readonly entity?: string } = {},
): Promise<void> {
  const place = await placeInEditor(annotating);
  if (place === undefined) return;
  const { words, places } = await linkTargets(annotating, place, '');
  const title = say('Whom or what does "{0}" mean?', words);
  const entity = answers.entity ?? (await pickEntity(annotating, place, title))?.id;
  if (entity === undefined) return;
  const everywhere = answers.everywhere ?? (await askWhere(places));
  if (everywhere === undefined) return;
  await annotate(annotating, place, { act: 'link', entity }, { ...answers, everywhere });
}
