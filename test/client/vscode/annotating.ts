/** What must hold inside VS Code of the decisions that a person makes about places of an article. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findings, hoverText, inside, open, rangeOf, until } from './editor.ts';

/** Selects a text of the article that is shown. */
function select(document: vscode.TextDocument, text: string, nth = 0): void {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  const { start, end } = rangeOf(document, text, nth);
  editor.selection = new vscode.Selection(start, end);
}

async function annotationsOf(
  name: string,
): Promise<readonly { readonly motivation: string; readonly creator: { name: string } }[]> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder);
  const uri = vscode.Uri.joinPath(folder.uri, 'annotations', `${name}.jsonld`);
  const page: { items: { motivation: string; creator: { name: string } }[] } = JSON.parse(
    new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)),
  );
  return page.items;
}

const run = (command: string, answers: object): Thenable<unknown> =>
  vscode.commands.executeCommand(`ministryNews.${command}`, { by: 'Minh', ...answers });

export const annotatingCases: Readonly<Record<string, () => Promise<void>>> = {
  'Not an Entity silences the check, and Undo Last Annotation brings it back': async () => {
    const document = await open('be-mac.md');
    const isFound = () => findings(document).includes('acronym.undefined: KTCX');
    await until('the letters that nobody explains', () => (isFound() ? true : undefined));
    select(document, 'KTCX');
    await run('notAnEntity', {});
    await until('the check to be silent', () => (isFound() ? undefined : true));
    const [item] = await annotationsOf('be-mac.md');
    assert.deepEqual([item?.motivation, item?.creator.name], ['assessing', 'Minh']);
    await run('undoAnnotation', {});
    await until('the finding again', () => (isFound() ? true : undefined));
    assert.deepEqual(await annotationsOf('be-mac.md'), []);
  },

  'Link to Entity makes the hover speak of somebody else, at this place only': async () => {
    const document = await open('khai-mac.txt');
    select(document, 'Ông Trần Văn Mẫu');
    await run('linkToEntity', { entity: 'organisation/bo-hang-hai', everywhere: false });
    await until('the hover of the link', async () => {
      const text = await hoverText(document, inside(document, 'Ông Trần Văn Mẫu'));
      return text.includes('Bộ Hàng hải') && text.includes('Minh') ? text : undefined;
    });
    assert.doesNotMatch(await hoverText(document, inside(document, 'Trần Văn Mẫu')), /Minh/);
    await run('undoAnnotation', {});
    await until('the hover without it', async () => {
      const text = await hoverText(document, inside(document, 'Ông Trần Văn Mẫu', 0).translate(0, 6));
      return text.includes('Trần Văn Mẫu') && !text.includes('Minh') ? text : undefined;
    });
  },

  'Annotate As makes an entity of what nobody recognised, and Add Note is shown with it': async () => {
    const document = await open('di-cho.txt');
    select(document, 'bánh mì');
    await run('annotateAs', { kind: 'document' });
    await run('addNote', { note: 'hai ổ' });
    await until('the hover', async () => {
      const text = await hoverText(document, inside(document, 'bánh mì'));
      return text.includes('văn kiện') && text.includes('hai ổ') ? text : undefined;
    });
    await run('undoAnnotation', {});
    await run('undoAnnotation', {});
    await until('nothing', async () =>
      (await hoverText(document, inside(document, 'bánh mì'))) === '' ? true : undefined,
    );
  },

  'annotations that are made at once are all there': async () => {
    const document = await open('khai-mac.txt');
    select(document, 'AMPM-3');
    await Promise.all(['một', 'hai', 'ba', 'bốn'].map((note) => run('addNote', { note, by: `Minh ${note}` })));
    const items = await annotationsOf('khai-mac.txt');
    assert.deepEqual(items.map(({ creator }) => creator.name).toSorted(), [
      'Minh ba',
      'Minh bốn',
      'Minh hai',
      'Minh một',
    ]);
    await Promise.all(['một', 'hai', 'ba', 'bốn'].map((note) => run('undoAnnotation', { by: `Minh ${note}` })));
    assert.deepEqual(await annotationsOf('khai-mac.txt'), []);
  },
};
