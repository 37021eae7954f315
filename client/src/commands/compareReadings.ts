/** Ministry News: Compare Readings: the two articles of a conflict, side by side. */
import { commands, Uri } from 'vscode';
import type { ConflictNode } from '../views/conflictsView.ts';
import { nameOf, rangeOf } from '../views/placeItem.ts';

/** A diff where two articles disagree; the other place alone where both readings are in one file. */
export async function compareReadings(node: ConflictNode | undefined): Promise<void> {
  if (node?.type !== 'conflict') return;
  const { place, others } = node.conflict;
  const [other] = others;
  if (other === undefined) return;
  const selection = rangeOf(other.range);
  if (other.uri === place.uri) {
    await commands.executeCommand('vscode.open', Uri.parse(other.uri), { selection });
    return;
  }
  const title = `${nameOf(place.uri)} ↔ ${nameOf(other.uri)}`;
  await commands.executeCommand('vscode.diff', Uri.parse(place.uri), Uri.parse(other.uri), title, { selection });
}
