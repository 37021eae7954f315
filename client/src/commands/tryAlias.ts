/** Ministry News: Try This Alias: what a new name for a registered entity would match in the archive, before it is added. */
import { ProgressLocation, Uri, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  entitiesRequest,
  type EntityItem,
  type EntityPage,
  type PlaceItem,
  type TriedAlias,
  tryAliasRequest,
} from '../../../server/src/protocol.ts';
import { say } from '../messageLanguage.ts';

/** The words that are selected are what is tried, unless the person types others. */
export async function tryAlias(client: LanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  const alias = await window.showInputBox({
    title: say({ vi: 'Thử tên nào?', en: 'Which name is to be tried?' }),
    value: editor?.document.getText(editor.selection).split(/\r?\n/)[0] ?? '',
  });
  if (alias === undefined || alias.trim() === '') return;
  const entity = await pickEntity(client);
  if (entity === undefined) return;
  const title = say({ vi: `Đang thử "${alias}" trong kho bài`, en: `Trying "${alias}" in the archive` });
  const tried = await window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    (_progress, token) => client.sendRequest<TriedAlias>(tryAliasRequest, { entity: entity.id, alias }, token),
  );
  await show(client, tried);
}

/** Asks the archive again at each key; only what a registry declares can get a name. */
function pickEntity(client: LanguageClient): Promise<EntityItem | undefined> {
  const pick = window.createQuickPick<{
    readonly label: string;
    readonly description: string;
    readonly entity: EntityItem;
  }>();
  pick.title = say({ vi: 'Tên ấy là của ai, của gì?', en: 'Whose name is it?' });
  pick.placeholder = say({ vi: 'Tên, chữ viết tắt hoặc chữ cái đầu', en: 'A name, an acronym or initials' });
  let asked = 0;
  const fill = async (query: string): Promise<void> => {
    const turn = ++asked;
    const kinds = ['organisation', 'meeting', 'official', 'term'] as const;
    const pages = await Promise.all(
      kinds.map((kind) =>
        client.sendRequest<EntityPage>(entitiesRequest, { kind, query, order: 'articles', from: 0, most: 20 }),
      ),
    );
    if (turn !== asked) return;
    pick.items = pages
      .flatMap(({ entities }) => entities)
      .filter(({ registered }) => registered)
      .map((entity) => ({ label: entity.name, description: entity.id, entity, alwaysShow: true }));
  };
  return new Promise((resolve) => {
    pick.onDidChangeValue(fill);
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.entity);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    void fill('');
    pick.show();
  });
}

async function show(client: LanguageClient, tried: TriedAlias): Promise<void> {
  const conflicts = tried.conflicts.map((each) => ({
    label: `$(warning) ${each.message}`,
    description: '',
    place: each,
  }));
  const samples = tried.samples.map((each) => ({
    label: each.line,
    description:
      each.was === undefined
        ? nameOf(each)
        : say({ vi: `${nameOf(each)} · nay là ${each.was}`, en: `${nameOf(each)} · now ${each.was}` }),
    place: each,
  }));
  const picked = await window.showQuickPick([...conflicts, ...samples], {
    title: summary(tried),
    placeHolder: say({
      vi: 'Chưa có gì thay đổi. Chọn một chỗ để mở.',
      en: 'Nothing has changed. Choose a place to open it.',
    }),
    matchOnDescription: true,
  });
  if (picked === undefined) return;
  const selection = client.protocol2CodeConverter.asRange(picked.place.range);
  await window.showTextDocument(Uri.parse(picked.place.uri), { selection });
}

const many = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;

const nameOf = ({ uri }: PlaceItem): string => decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));

function summary({ name, gained, articles, known, lost, conflicts }: TriedAlias): string {
  const parts = say({
    vi: `${name}: thêm ${gained} chỗ trong ${articles} bài, ${known} chỗ đã nhận ra`,
    en: `${name}: ${many(gained, 'more place')} in ${many(articles, 'article')}, ${known} known already`,
  });
  const gone = lost === 0 ? '' : say({ vi: `, mất ${lost} chỗ`, en: `, ${lost} lost` });
  const clash =
    conflicts.length === 0
      ? ''
      : say({ vi: `, ${conflicts.length} chỗ trùng`, en: `, ${many(conflicts.length, 'conflict')}` });
  return `${parts}${gone}${clash}`;
}
