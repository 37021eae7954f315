/** Ministry News: Add Alias …: the selected words become another name of an entity that a registry of the workspace declares. */
import { window } from 'vscode';
import { addAliasRequest } from '../../../server/src/annotationProtocol.ts';
import { type Annotating, linkTargets, placeInEditor } from '../annotations/annotate.ts';
import { pickEntity } from '../annotations/pickEntity.ts';
import { applyPreviewed, type ServerEdit } from '../applyPreviewed.ts';
import { say } from '../messageLanguage.ts';

export async function addAlias(annotating: Annotating, answers: { readonly entity?: string } = {}): Promise<void> {
  const place = await placeInEditor(annotating);
  if (place === undefined) return;
  const { words: alias } = await linkTargets(annotating, place, '');
  if (alias === '') {
    await window.showWarningMessage(say('Select the words of the name first.'));
    return;
  }
  const title = say('Whose name is "{0}"?', alias);
  const entity = answers.entity ?? (await pickEntity(annotating, place, title, ({ registered }) => registered))?.id;
  if (entity === undefined) return;
  const { client } = annotating;
  await applyPreviewed(client, await client.sendRequest<ServerEdit>(addAliasRequest, { entity, alias }));
}
