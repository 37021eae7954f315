/** Ministry News: Try This Alias: what a new name for a registered entity would match in the archive, before it is added. */
import { ProgressLocation, Uri, window } from 'vscode';
import type { BaseLanguageClient as LanguageClient } from 'vscode-languageclient';
import {
  entitiesRequest,
  type EntityItem,
  type EntityPage,
  type PlaceItem,
  type TriedAlias,
  tryAliasRequest,
} from '../../../server/src/protocol.ts';
import { say } from '../messageLanguage.ts';
import { pickWhileTyping } from '../pickWhileTyping.ts';

/** The words that are selected are what is tried, unless the person types others. */
export async function tryAlias(client: LanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  const alias = await window.showInputBox({
    title: say('Which name is to be tried?'),
    value: editor?.document.getText(editor.selection).split(/\r?\n/)[0] ?? '',
  });
  if (alias === undefined || alias.trim() === '') return;
  const entity = await pickEntity(client);
  if (entity === undefined) return;
  const title = say('Trying "{0}" in the archive', alias);
  const tried = await window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    (_progress, token) => client.sendRequest<TriedAlias>(tryAliasRequest, { entity: entity.id, alias }, token),
  );
  await show(client, tried);
}

/** Only what a registry declares can get a name. */
const pickEntity = (client: LanguageClient): Promise<EntityItem | undefined> =>
  pickWhileTyping({
    title: say('Whose name is it?'),
    placeholder: say('A name, an acronym or initials'),
    offer: async (query) => {
      const kinds = ['organisation', 'meeting', 'official', 'term'] as const;
      const pages = await Promise.all(
        kinds.map((kind) =>
          client.sendRequest<EntityPage>(entitiesRequest, { kind, query, order: 'articles', from: 0, most: 20 }),
        ),
      );
      return pages
        .flatMap(({ entities }) => entities)
        .filter(({ registered }) => registered)
        .map((entity) => ({ label: entity.name, description: entity.id, value: entity }));
    },
  });

async function show(client: LanguageClient, tried: TriedAlias): Promise<void> {
  const conflicts = tried.conflicts.map((each) => ({
    label: `$(warning) ${each.message}`,
    description: '',
    place: each,
  }));
  const samples = tried.samples.map((each) => ({
    label: each.line,
    description: each.was === undefined ? nameOf(each) : say('{0} · now {1}', nameOf(each), each.was),
    place: each,
  }));
  const picked = await window.showQuickPick([...conflicts, ...samples], {
    title: summary(tried),
    placeHolder: say('Nothing has changed. Choose a place to open it.'),
    matchOnDescription: true,
  });
  if (picked === undefined) return;
  const selection = client.protocol2CodeConverter.asRange(picked.place.range);
  await window.showTextDocument(Uri.parse(picked.place.uri), { selection });
}

const nameOf = ({ uri }: PlaceItem): string => decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));

function summary({ name, gained, articles, known, lost, conflicts }: TriedAlias): string {
  const places = gained === 1 ? say('1 more place') : say('{0} more places', gained);
  const among = articles === 1 ? say('1 article') : say('{0} articles', articles);
  const parts = [say('{0}: {1} in {2}, {3} known already', name, places, among, known)];
  if (lost > 0) parts.push(say('{0} lost', lost));
  if (conflicts.length > 0) {
    parts.push(conflicts.length === 1 ? say('1 conflict') : say('{0} conflicts', conflicts.length));
  }
  return parts.join(', ');
}
