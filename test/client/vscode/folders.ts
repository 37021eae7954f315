/** Folders of articles that come, get another name and go: what the editor tells the server of them is the editor's own affair. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { inside, open, until, uriOf } from './editor.ts';

const article = 'Ngày 11/3/2026, tại Hải Phòng, Thứ trưởng Bộ Hàng hải Trần Văn Mẫu dự AMPM-3. Câu sau.\n';

export const folderCases: Readonly<Record<string, () => Promise<void>>> = {
  'a folder of articles that gets another name, and is deleted, is followed': async () => {
    const { fs } = vscode.workspace;
    const [before, after] = [uriOf('kho cũ'), uriOf('kho mới')];
    const document = await open('be-mac.md');
    const names = async (): Promise<readonly string[]> => {
      const found = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        inside(document, 'AMPM-3', 1),
      );
      const folders = found.map(({ uri }) => uri.path.split('/').at(-2) ?? '');
      return folders.filter((name) => name.startsWith('kho '));
    };
    const become = (wanted: readonly string[]): Promise<boolean> =>
      until(`references in ${wanted.join() || 'no folder'}`, async () =>
        (await names()).join() === wanted.join() ? true : undefined,
      );
    assert.deepEqual(await names(), []);
    await fs.createDirectory(before);
    for (const name of ['một.txt', 'hai.txt'])
      await fs.writeFile(vscode.Uri.joinPath(before, name), new TextEncoder().encode(article));
    await become(['kho cũ', 'kho cũ']);
    await fs.rename(before, after);
    await become(['kho mới', 'kho mới']);
    await fs.delete(after, { recursive: true, useTrash: false });
    await become([]);
  },
};
