/** Ministry News: Hide Verified: only what is new or changed stays on the clearance sheet. */
import { commands } from 'vscode';
import type { ArticleView } from '../views/articleView.ts';

export async function hideVerified(article: ArticleView): Promise<void> {
  article.hideVerified(true);
  await commands.executeCommand('setContext', 'ministryNews.verifiedHidden', true);
}
