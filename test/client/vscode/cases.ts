/** What must hold inside VS Code, each in the words of a person at the editor. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { annotatingCases } from './annotating.ts';
import { append, finding, findings, hoverText, inside, open, places, rangeOf, until, uriOf } from './editor.ts';
import { folderCases } from './folders.ts';
import { thisRun } from './thisRun.ts';

const meeting = 'Hội nghị Bộ trưởng Cảng biển ASEAN';

export const cases: Readonly<Record<string, () => Promise<void>>> = {
  'the workspace is trusted, or restricted, as this run asks': async () => {
    assert.equal(vscode.workspace.isTrusted, thisRun.trusted);
  },

  'the extension runs where this run asks': () => {
    assert.equal(typeof process === 'undefined', thisRun.web);
    assert.ok(vscode.extensions.getExtension('ministry-news.ministry-news'));
    return Promise.resolve();
  },

  'every command of the manifest is there': async () => {
    await open('khai-mac.txt');
    const extension = vscode.extensions.getExtension('ministry-news.ministry-news');
    assert.ok(extension);
    await extension.activate();
    const manifest: { contributes: { commands: { command: string }[] } } = extension.packageJSON;
    const wanted = manifest.contributes.commands.map(({ command }) => command).toSorted();
    const present = (await vscode.commands.getCommands(true)).filter((name) => wanted.includes(name)).toSorted();
    assert.deepEqual(present, wanted);
  },

  'no key of the manifest stands where its words should be': async () => {
    const manifest: unknown = vscode.extensions.getExtension('ministry-news.ministry-news')?.packageJSON;
    const text = JSON.stringify(manifest);
    assert.match(text, /Mở danh bạ/);
    assert.deepEqual(text.match(/"%[^"]+%"/g), null);
  },

  'Check Workspace also finds what is wrong in articles that are not open': async () => {
    await open('di-cho.txt');
    await vscode.commands.executeCommand('ministryNews.checkWorkspace');
    const marked = vscode.languages.getDiagnostics(uriOf('be-mac.md')).map(({ message }) => message);
    assert.ok(
      marked.some((message) => message.includes('Thủ trưởng')),
      marked.join(' · '),
    );
  },

  'hovering an acronym shows its expansion': async () => {
    const document = await open('be-mac.md');
    const shown = await until('a hover on AMPM-3', async () => {
      const text = await hoverText(document, inside(document, 'AMPM-3', 1));
      return text === '' ? undefined : text;
    });
    assert.ok(shown.includes(meeting), shown);
  },

  'F12 on a meeting leads to its entry in the registry': async () => {
    const document = await open('be-mac.md');
    const found = await ask('vscode.executeDefinitionProvider', document, inside(document, 'AMPM-3', 1));
    assert.deepEqual(
      (await places(found)).map((place) => place.replace(/:.*/, '')),
      ['cang-bien.registry.yaml'],
    );
  },

  'implementation leads to each article about the meeting': async () => {
    const document = await open('khai-mac.txt');
    const found = await ask('vscode.executeImplementationProvider', document, inside(document, 'AMPM-3'));
    assert.deepEqual(
      (await places(found)).map((place) => place.replace(/:.*/, '')),
      ['be-mac.md', 'ben-le.txt', 'khai-mac.txt'],
    );
  },

  'references of an official are found in every article, composed or not': async () => {
    const document = await open('khai-mac.txt');
    const found = await ask('vscode.executeReferenceProvider', document, inside(document, 'Trần Văn Mẫu', 1));
    const lines = (await places(found)).map((place) => place.replace(/: .*/, ''));
    for (const line of ['be-mac.md:3', 'be-mac.md:5', 'ben-le.txt:1', 'khai-mac.txt:5']) {
      assert.ok(lines.includes(line), `${line} in ${lines.join(' ')}`);
    }
  },

  'an impossible date is flagged, and its fix gives the last day of the month': async () => {
    const document = await open('khai-mac.txt');
    const flagged = await finding(document, 'date.impossible');
    assert.equal(document.getText(flagged.range).replace(/^ngày /, ''), '31/02/2026');
    await applyFix(document, flagged.range, '28/0?2/2026');
    assert.match(
      document.getText(),
      /được nộp trước ngày 28\/0?2\/2026 cho ban tổ chức, theo thông báo gửi các đoàn\.\n$/,
    );
    await until('the finding to go', () => (findings(document).some(named('date.impossible')) ? undefined : true));
  },

  'a title that is a real word but the wrong one is flagged and put right': async () => {
    const document = await open('be-mac.md');
    const flagged = await finding(document, 'official.misspelt-title');
    assert.equal(document.getText(flagged.range), 'Thủ trưởng');
    await applyFix(document, flagged.range, 'Thứ trưởng');
    assert.ok(document.getText().includes('bế mạc. Thứ trưởng Trần Văn Mẫu cảm ơn các đoàn đại biểu.'));
  },

  'findings stand at the right letters in a decomposed article with CRLF': async () => {
    const document = await open('ben-le.txt');
    assert.equal(document.eol, vscode.EndOfLine.CRLF);
    const impossible = await finding(document, 'date.impossible');
    assert.equal(
      document
        .getText(impossible.range)
        .normalize('NFC')
        .replace(/^ngày /, ''),
      '31/02/2026',
    );
    assert.equal(impossible.range.start.line, 2);
    await finding(document, 'text.decomposed');
    const shown = await hoverText(document, inside(document, 'AMPM-3'));
    assert.ok(shown.includes(meeting), shown);
  },

  'renaming an official changes the registry and every article': async () => {
    const document = await open('khai-mac.txt');
    const position = inside(document, 'Trần Văn Mẫu', 1);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      position,
      'Trần Văn Mẫn',
    );
    const files = edit.entries().map(([uri]) => uri.path.slice(uri.path.lastIndexOf('/') + 1));
    assert.deepEqual(files.toSorted(), ['be-mac.md', 'ben-le.txt', 'cang-bien.registry.yaml', 'khai-mac.txt']);
  },

  'the editor takes an acronym with separators for one word': async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'Về KH,CN&ĐMST, nói.' });
    const word = document.getWordRangeAtPosition(new vscode.Position(0, 6));
    assert.equal(document.getText(word), 'KH,CN&ĐMST');
  },

  'an article that is not yet saved is read too': async () => {
    const content = 'Ngày 12/3/2026, AMPM-3 bế mạc. Hạn chót là ngày 31/02/2026 theo thông báo.';
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
    await vscode.window.showTextDocument(document);
    await finding(document, 'date.impossible');
  },

  'a list that is no article stays without a mark': async () => {
    const document = await open('di-cho.txt');
    assert.equal(await hoverText(document, new vscode.Position(0, 1)), '');
    assert.deepEqual(findings(document), []);
  },

  'a mistake in a registry is shown at its line': async () => {
    const document = await open('cang-bien.registry.yaml');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, rangeOf(document, 'start_date: 2026-03-10'), 'start_date: 2026-03-20');
    await vscode.workspace.applyEdit(edit);
    const flagged = await finding(document, 'registry.impossible-interval');
    assert.ok(flagged.range.start.line >= rangeOf(document, 'meeting/ampm-3').start.line);
  },

  'a check that the settings switch off falls silent at once, and speaks again': async () => {
    const document = await open('ben-le.txt');
    await finding(document, 'date.impossible');
    const settings = vscode.workspace.getConfiguration('ministryNews');
    await settings.update('checks.levels', { 'date.impossible': 'off' }, vscode.ConfigurationTarget.Workspace);
    await until('the finding to go', () => (findings(document).some(named('date.impossible')) ? undefined : true));
    await settings.update('checks.levels', undefined, vscode.ConfigurationTarget.Workspace);
    await finding(document, 'date.impossible');
  },

  'a registry that is added to the folder is known at once, and forgotten when it is deleted': async () => {
    const document = await open('be-mac.md');
    const uri = vscode.Uri.joinPath(document.uri, '../them.registry.yaml');
    const added = `terms:\n  - { id: term/ktcx, name: { vi: kinh tế cảng xanh, en: green port economy }, acronyms: [KTCX] }\n`;
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(added));
    const position = inside(document, 'KTCX');
    const known = async () => (await hoverText(document, position)).includes('kinh tế cảng xanh');
    await until('a hover with the new term', async () => ((await known()) ? true : undefined));
    await vscode.workspace.fs.delete(uri);
    await until('the term to be forgotten', async () => ((await known()) ? undefined : true));
  },

  'after @ and initials, the official form on the day of the article is offered, short after the first mention':
    async () => {
      const document = await open('khai-mac.txt');
      const position = await append(document, 'Sau đó, @tvm');
      const forms = await until('the forms of a name', async () => {
        const list = await vscode.commands.executeCommand<vscode.CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          position,
          '@',
        );
        const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
        return labels[0]?.includes('Trần Văn Mẫu') ? labels : undefined;
      });
      assert.deepEqual(forms.slice(0, 3), [
        'Thứ trưởng Trần Văn Mẫu',
        'Thứ trưởng Bộ Hàng hải Trần Văn Mẫu',
        'Trần Văn Mẫu',
      ]);
    },

  'a date without its year shows the year behind it': async () => {
    const document = await open('khai-mac.txt');
    const position = await append(document, 'Ngày 15/3, các đoàn ra về.');
    const range = new vscode.Range(0, 0, position.line + 1, 0);
    const hints = await ask<vscode.InlayHint>('vscode.executeInlayHintProvider', document, range);
    assert.deepEqual(
      hints.map(({ label, position: at }) => [label, at.line, at.character]),
      [['/2026', position.line, 9]],
    );
  },

  'above an article stand its meetings with the articles about them, which a click shows': async () => {
    const document = await open('khai-mac.txt');
    const lens = await until('a code lens', async () => {
      const found = await ask<vscode.CodeLens>('vscode.executeCodeLensProvider', document, 5);
      return found.find(({ command }) => command?.title === 'AMPM-3 · 2 bài khác');
    });
    assert.ok(lens.command);
    await vscode.commands.executeCommand(lens.command.command, ...(lens.command.arguments ?? []));
    await vscode.commands.executeCommand('closeReferenceSearch');
  },

  'meetings, officials and dates are told apart for the theme': async () => {
    const document = await open('khai-mac.txt');
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    const types = await until('semantic tokens', async () => {
      const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
        'vscode.provideDocumentSemanticTokens',
        document.uri,
      );
      const kinds = Array.from(tokens.data).filter((_, i) => i % 5 === 3);
      return kinds.length > 0 ? new Set(kinds.map((kind) => legend.tokenTypes[kind])) : undefined;
    });
    for (const type of ['meeting', 'official', 'organisation', 'place', 'date']) assert.ok(types.has(type), type);
  },

  'F12 on somebody whom nothing else explains opens a page about him, with links that lead back': async () => {
    const document = await open('di-cho.txt');
    const position = await append(document, 'Ngày 11/3/2026, ông Phạm Văn Neo đến Hải Phòng.');
    const page = await until('the page', async () => {
      const found = await ask('vscode.executeDefinitionProvider', document, position.translate(0, -20));
      const uris = found.map((place) => ('targetUri' in place ? place.targetUri : place.uri));
      return uris.find(({ scheme }) => scheme === 'ministry-news');
    });
    const shown = await vscode.workspace.openTextDocument(page);
    assert.match(shown.getText(), /^Phạm Văn Neo · quan chức\n[^]*11\/3\/2026 {2}di-cho\.txt\n$/);
    const [link] = await ask<vscode.DocumentLink>('vscode.executeLinkProvider', shown, 10);
    assert.ok(link?.target?.path.endsWith('di-cho.txt'), String(link?.target));
  },

  'Show Dossier opens the page of what stands at the cursor, also of what the registry knows': async () => {
    const document = await open('khai-mac.txt');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const at = inside(document, 'AMPM-3');
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('ministryNews.showDossier');
    const shown = vscode.window.activeTextEditor?.document;
    assert.equal(shown?.uri.scheme, 'ministry-news');
    assert.match(shown.getText(), /^Hội nghị Bộ trưởng Cảng biển ASEAN lần thứ 3 \(AMPM-3\) · cuộc họp\n/);
  },

  'the timeline and the map open as panels, of the whole archive or of the name at the cursor, each once': async () => {
    const document = await open('khai-mac.txt');
    const panels = () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(({ input }) => input instanceof vscode.TabInputWebview && /ministryNews/.test(input.viewType));
    const titled = (title: string) =>
      until(`a panel ${title}`, () => (panels().some(({ label }) => label === title) ? panels().length : undefined));
    for (const [title, command] of [
      ['Timeline', 'showTimeline'],
      ['Relations', 'showRelations'],
    ]) {
      await vscode.commands.executeCommand(`ministryNews.${command}`);
      assert.equal(await titled(title ?? ''), 1);
      const editor = await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
      const at = inside(document, 'AMPM-3');
      editor.selection = new vscode.Selection(at, at);
      await vscode.commands.executeCommand(`ministryNews.${command}Here`);
      assert.equal(await titled(`${title}: Hội nghị Bộ trưởng Cảng biển ASEAN lần thứ 3`), 1);
      await vscode.window.tabGroups.close(panels());
    }
    await vscode.window.showTextDocument(document);
  },

  'who was in the room is shown from the meeting': async () => {
    const document = await open('khai-mac.txt');
    const at = inside(document, 'AMPM-3');
    const [item] = await ask<vscode.CallHierarchyItem>('vscode.prepareCallHierarchy', document, at);
    const calls = await vscode.commands.executeCommand<vscode.CallHierarchyOutgoingCall[]>(
      'vscode.provideOutgoingCalls',
      item,
    );
    assert.ok(calls.some(({ to }) => to.name === 'Trần Văn Mẫu'));
  },

  // Before anything is annotated: annotated articles are not kept.
  ...(thisRun.web
    ? { 'the index is kept in the storage of the extension, which only the editor can write': indexInStorage }
    : {}),

  // The virtual disk of a browser has no folders to delete.
  ...(thisRun.disk === undefined ? folderCases : {}),

  ...annotatingCases,

  'after Restart Server the answers are there again': async () => {
    const document = await open('be-mac.md');
    await vscode.commands.executeCommand('ministryNews.restartServer');
    const shown = await until('a hover after the restart', async () => {
      const text = await hoverText(document, inside(document, 'AMPM-3', 1));
      return text.includes(meeting) ? text : undefined;
    });
    assert.ok(shown.includes('AMPM-3') || shown.includes(meeting));
    await finding(document, 'official.misspelt-title');
  },

  'Do Not Box Vietnamese Letters is a setting of the person, for articles alone': async () => {
    const boxes = (languageId: string) => vscode.workspace.getConfiguration('editor.unicodeHighlight', { languageId });
    const articles = ['plaintext', 'markdown'].map(boxes);
    assert.deepEqual(
      articles.map((each) => each.get('nonBasicASCII')),
      ['inUntrustedWorkspace', 'inUntrustedWorkspace'],
    );
    await vscode.commands.executeCommand('ministryNews.plainLetters');
    const values = ['plaintext', 'markdown', 'json'].map((language) => boxes(language).get('nonBasicASCII'));
    for (const each of articles) {
      await each.update('nonBasicASCII', undefined, vscode.ConfigurationTarget.Global, true);
    }
    assert.deepEqual(values, [false, false, 'inUntrustedWorkspace']);
  },

  'after Clear Cache the answers are there again': async () => {
    const document = await open('be-mac.md');
    await vscode.commands.executeCommand('ministryNews.clearCache');
    await until('a hover after the cache was cleared', async () => {
      const text = await hoverText(document, inside(document, 'AMPM-3', 1));
      return text.includes(meeting) ? text : undefined;
    });
  },
};

/** The folder that VS Code gives the extension is `workspaceStorage/ID/PUBLISHER.NAME`. */
async function indexInStorage(): Promise<void> {
  const top = vscode.Uri.joinPath(vscode.Uri.parse(thisRun.userData ?? ''), 'workspaceStorage');
  await until('the index in the storage of the extension', async () => {
    // There is no folder before something is kept.
    const files = await filesBelow(top).catch((): readonly string[] => []);
    return files.some((path) => /ministry-news\/.*articles-\d+\.kept$/.test(path)) ? true : undefined;
  });
}

async function filesBelow(folder: vscode.Uri): Promise<readonly string[]> {
  const entries = await vscode.workspace.fs.readDirectory(folder);
  const found = entries.map(async ([name, type]) => {
    const uri = vscode.Uri.joinPath(folder, name);
    return type === vscode.FileType.Directory ? filesBelow(uri) : [uri.path];
  });
  return (await Promise.all(found)).flat();
}

const named = (code: string) => (each: string) => each.startsWith(`${code}:`);

/** Asks a provider until it has something: the index may still be under way. */
async function ask<T = vscode.Location | vscode.LocationLink>(
  command: string,
  document: vscode.TextDocument,
  about: vscode.Position | vscode.Range | number,
): Promise<T[]> {
  return until(`an answer of ${command}`, async () => {
    const found = await vscode.commands.executeCommand<T[]>(command, document.uri, about);
    return found.length > 0 ? found : undefined;
  });
}

/** Applies the quick fix whose title matches, as a person would who picks it from the menu: the editor asks again while files come in. */
async function applyFix(document: vscode.TextDocument, range: vscode.Range, title: string): Promise<void> {
  const edit = await until(`a fix "${title}" with an edit`, async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
      10,
    );
    return actions.find((each) => new RegExp(title).test(each.title))?.edit;
  });
  assert.ok(await vscode.workspace.applyEdit(edit));
}
