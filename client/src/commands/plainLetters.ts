/** Ministry News: Do Not Box Vietnamese Letters. Changes what VS Code does with articles, in the person's own settings, and says so. */
import { ConfigurationTarget, window } from 'vscode';
import { articleLanguages, letterSettings } from '../views/boxedLetters.ts';
import { say } from '../messageLanguage.ts';

export async function plainLetters(): Promise<void> {
  for (const language of articleLanguages) {
    await letterSettings(language).update('nonBasicASCII', false, ConfigurationTarget.Global, true);
  }
  const done = say(
    'Vietnamese letters are no longer boxed in .txt and .md: see editor.unicodeHighlight in your settings.',
  );
  window.setStatusBarMessage(done, 8000);
}
