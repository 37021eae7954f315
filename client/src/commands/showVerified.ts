/** Ministry News: Show Verified: the whole clearance sheet again. */
import { commands } from 'vscode';
import type { ArticleView } from '../views/articleView.ts';

export async function showVerified(article: ArticleView): Promise<void> {
  article.hideVerified(false);
  await commands.executeCommand('setContext', 'ministryNews.verifiedHidden', false);
}
