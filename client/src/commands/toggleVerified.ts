/** Ministry News: Verify, or take it back: what a tick in the clearance sheet does, for the chosen row. */
import type { ArticleView } from '../views/articleView.ts';

export async function toggleVerified(article: ArticleView): Promise<void> {
  await article.toggle();
}
