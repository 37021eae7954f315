/** The language in which the client itself speaks; messages about an article come from the server in the article's own. */
import { env, workspace } from 'vscode';

/** `auto` follows VS Code's own language, since no article is meant. */
export function say(message: { readonly vi: string; readonly en: string }): string {
  const asked = workspace.getConfiguration('ministryNews').get<string>('messageLanguage');
  const vietnamese = asked === 'vi' || (asked !== 'en' && env.language.startsWith('vi'));
  return vietnamese ? message.vi : message.en;
}
