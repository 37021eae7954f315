/** Rows that lead to a place in a file. */
import { Range, TreeItem, Uri, workspace } from 'vscode';
import type { ArticleItem, PlaceItem, RangeItem } from '../../../server/src/protocol.ts';

export const rangeOf = ({ start, end }: RangeItem): Range =>
  new Range(start.line, start.character, end.line, end.character);

/** Named by its file, described by its date. */
export function articleTreeItem(article: ArticleItem, id: string): TreeItem {
  const item = placeTreeItem(article, nameOf(article.uri), id);
  if (article.day !== undefined) item.description = article.day;
  return item;
}

/** A row that opens the place when it is chosen, as a preview: arrow keys through a list leave one tab behind. */
export function placeTreeItem({ uri, range }: PlaceItem, label: string, id: string): TreeItem {
  const item = new TreeItem(label);
  item.id = id;
  const file = Uri.parse(uri);
  item.tooltip = workspace.asRelativePath(file);
  item.command = {
    command: 'vscode.open',
    title: label,
    arguments: [file, { selection: rangeOf(range), preview: true, preserveFocus: true }],
  };
  return item;
}

export const nameOf = (uri: string): string => {
  const { path } = Uri.parse(uri);
  return path.slice(path.lastIndexOf('/') + 1);
};
