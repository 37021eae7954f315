/** Ministry News: Insert Name: what dragging a row into the text does, from the keyboard. */
import { SnippetString, window } from 'vscode';
import type { EntityNode } from '../views/entitiesView.ts';

export async function insertName(node: EntityNode | undefined): Promise<void> {
  const editor = window.activeTextEditor;
  if (node?.type !== 'entity' || editor === undefined) return;
  await editor.insertSnippet(new SnippetString().appendText(node.entity.name));
  await window.showTextDocument(editor.document, editor.viewColumn);
}
