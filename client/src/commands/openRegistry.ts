/** Ministry News: Open Registry. */
import { Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient as LanguageClient } from 'vscode-languageclient';
import { registriesRequest, type RegistryFile } from '../../../server/src/protocol.ts';
import { say } from '../messageLanguage.ts';

/** Opens the registry that the person picks, or a new one, which is a file only when they save it. */
export async function openRegistry(client: LanguageClient): Promise<void> {
  const registries = await client.sendRequest<readonly RegistryFile[]>(registriesRequest);
  const picked = await window.showQuickPick([...registries.map(known), fresh()], {
    title: say('Open registry'),
    matchOnDescription: true,
  });
  if (picked === undefined) return;
  await (picked.uri === undefined ? openNewRegistry() : window.showTextDocument(picked.uri));
}

function known({ uri, kind, problems }: RegistryFile) {
  const file = Uri.parse(uri);
  const path = workspace.asRelativePath(file);
  const kinds = {
    workspace: path,
    setting: say('{0} · from the settings', path),
    starter: say('comes with the extension'),
  };
  const label = file.path.slice(file.path.lastIndexOf('/') + 1);
  const wrong = problems > 0 ? { detail: problems === 1 ? say('1 problem') : say('{0} problems', problems) } : {};
  return { label, description: kinds[kind], ...wrong, uri: file };
}

function fresh() {
  return { label: say('$(add) New registry'), uri: undefined };
}

async function openNewRegistry(): Promise<void> {
  const folder = workspace.workspaceFolders?.[0];
  const name = 'newsroom.registry.yaml';
  if (folder === undefined) {
    await window.showTextDocument(await workspace.openTextDocument({ language: 'yaml', content: template }));
    return;
  }
  const target = Uri.joinPath(folder.uri, name);
  const exists = await workspace.fs.stat(target).then(
    () => true,
    () => false,
  );
  if (exists) {
    await window.showTextDocument(target);
    return;
  }
  const editor = await window.showTextDocument(target.with({ scheme: 'untitled' }));
  await editor.edit((edit) => edit.insert(editor.document.positionAt(0), template));
}

const template = `# Những gì toà soạn bảo đảm · What the newsroom vouches for
organizations:
  - id: organisation/bo-vi-du
    name: {vi: Bộ Ví dụ, en: Ministry of Examples}
    acronyms: [BVD]
persons:
  - id: official/nguyen-van-vi-du
    name: Nguyễn Văn Ví Dụ
memberships:
  - person: official/nguyen-van-vi-du
    organization: organisation/bo-vi-du
    role: {vi: Thứ trưởng, en: Deputy Minister}
    start_date: 2024-01-01
terms:
  - id: term/vi-du
    name: {vi: ví dụ, en: example}
    acronyms: [VD]
`;
