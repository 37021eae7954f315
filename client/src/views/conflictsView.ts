/** The view "Conflicts": what articles disagree about, by entity, each reading with the place it stands at. */
import {
  type Disposable,
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from 'vscode';
import type { BaseLanguageClient as LanguageClient } from 'vscode-languageclient';
import {
  type ConflictGroup,
  type ConflictItem,
  conflictsRequest,
  type PlaceItem,
} from '../../../server/src/protocol.ts';
import { say } from '../messageLanguage.ts';
import { kindIcons } from './entitiesView.ts';
import { nameOf, placeTreeItem } from './placeItem.ts';

export type ConflictNode =
  | { readonly type: 'group'; readonly group: ConflictGroup }
  | { readonly type: 'conflict'; readonly conflict: ConflictItem; readonly id: string }
  | { readonly type: 'reading'; readonly place: PlaceItem; readonly message: string; readonly id: string };

export interface ConflictsView extends Disposable {
  readonly view: TreeView<ConflictNode>;
  /** Checks every article, with progress in the view; a second call while one runs does nothing. */
  find(): Promise<void>;
}

export function createConflictsView(client: LanguageClient): ConflictsView {
  const changed = new EventEmitter<undefined>();
  let groups: readonly ConflictGroup[] | undefined;
  let running: Promise<void> | undefined;

  const provider: TreeDataProvider<ConflictNode> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => {
      if (node === undefined) return (groups ?? []).map((group) => ({ type: 'group', group }));
      switch (node.type) {
        case 'group':
          return node.group.conflicts.map((conflict, at) => ({
            type: 'conflict',
            conflict,
            id: `${node.group.entity} ${at}`,
          }));
        case 'conflict':
          return readingsOf(node.conflict, node.id);
        case 'reading':
          return [];
      }
    },
    getTreeItem: treeItem,
  };
  const view = window.createTreeView('ministryNews.conflicts', { treeDataProvider: provider, showCollapseAll: true });

  const ask = async (): Promise<void> => {
    groups = await window.withProgress({ location: { viewId: 'ministryNews.conflicts' } }, () =>
      client.sendRequest<readonly ConflictGroup[]>(conflictsRequest),
    );
    const count = groups.reduce((sum, { conflicts }) => sum + conflicts.length, 0);
    view.message = count === 0 ? say('No article contradicts another.') : '';
    view.badge =
      count === 0
        ? undefined
        : { value: count, tooltip: count === 1 ? say('1 conflict') : say('{0} conflicts', count) };
    changed.fire(undefined);
  };
  return {
    view,
    find: async () => {
      running ??= ask().finally(() => (running = undefined));
      await running;
    },
    dispose: () => {
      view.dispose();
      changed.dispose();
    },
  };
}

const readingsOf = ({ place, message, others }: ConflictItem, id: string): ConflictNode[] => [
  { type: 'reading', place, message, id: `${id} 0` },
  ...others.map(({ uri, range, message: said }, at) => ({
    type: 'reading' as const,
    place: { uri, range },
    message: said,
    id: `${id} ${at + 1}`,
  })),
];

function treeItem(node: ConflictNode): TreeItem {
  switch (node.type) {
    case 'group': {
      const { entity, name, kind, conflicts } = node.group;
      const item = new TreeItem(name, TreeItemCollapsibleState.Expanded);
      item.id = entity;
      item.iconPath = new ThemeIcon(kindIcons[kind]);
      item.description = String(conflicts.length);
      return item;
    }
    case 'conflict': {
      const { conflict, id } = node;
      const item = new TreeItem(conflict.message, TreeItemCollapsibleState.Expanded);
      item.id = id;
      item.iconPath = new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
      item.description = conflict.code;
      item.tooltip = conflict.message;
      item.contextValue = conflict.others.length > 0 ? 'conflict' : 'finding';
      return item;
    }
    case 'reading': {
      const item = placeTreeItem(node.place, nameOf(node.place.uri), node.id);
      item.description = node.message;
      return item;
    }
  }
}
