/** Ministry News: Find Conflicts: compares all articles and shows where they disagree. */
import { commands } from 'vscode';
import type { ConflictsView } from '../views/conflictsView.ts';

export async function findConflicts(conflicts: ConflictsView): Promise<void> {
  await commands.executeCommand('ministryNews.conflicts.focus');
  await conflicts.find();
}
