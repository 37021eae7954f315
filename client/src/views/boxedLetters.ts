/**
 * In a folder that is not trusted VS Code puts a box around each letter beyond ASCII, which in Vietnamese is every other one. Nothing is changed
 * unasked: an item in the language menu of the status bar tells why, and offers to leave the letters of articles alone.
 */
import { type Disposable, languages, LanguageStatusSeverity, workspace, type WorkspaceConfiguration } from 'vscode';
import { say } from '../messageLanguage.ts';

export const articleLanguages = ['plaintext', 'markdown'] as const;

export const letterSettings = (languageId: (typeof articleLanguages)[number]): WorkspaceConfiguration =>
  workspace.getConfiguration('editor.unicodeHighlight', { languageId });

const areBoxed = (): boolean =>
  !workspace.isTrusted &&
  articleLanguages.some((language) => letterSettings(language).get('nonBasicASCII') === 'inUntrustedWorkspace');

/** There as long as letters are boxed. */
export function offerPlainLetters(): readonly Disposable[] {
  let item: Disposable | undefined;
  const draw = (): void => {
    item?.dispose();
    item = areBoxed() ? offer() : undefined;
  };
  draw();
  return [
    { dispose: () => item?.dispose() },
    workspace.onDidGrantWorkspaceTrust(draw),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('editor.unicodeHighlight')) draw();
    }),
  ];
}

function offer(): Disposable {
  const languagesOfArticles = articleLanguages.map((language) => ({ language }));
  const item = languages.createLanguageStatusItem('ministryNews.letters', languagesOfArticles);
  item.name = 'Ministry News';
  item.severity = LanguageStatusSeverity.Warning;
  item.text = say('Vietnamese letters are boxed');
  item.detail = say('Restricted Mode');
  item.command = { title: say('Do not box them'), command: 'ministryNews.plainLetters' };
  return item;
}
