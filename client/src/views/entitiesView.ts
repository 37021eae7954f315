/** The view "Entities": whom and what the archive speaks of, by kind, each with its articles, the newest first. */
import {
  DataTransferItem,
  type Disposable,
  EventEmitter,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from 'vscode';
import type { BaseLanguageClient as LanguageClient } from 'vscode-languageclient';
import {
  type ArticleItem,
  articlesRequest,
  entitiesRequest,
  type EntityCounts,
  entityCountsRequest,
  type EntityItem,
  type EntityPage,
} from '../../../server/src/protocol.ts';
import { say } from '../messageLanguage.ts';
import { articleTreeItem } from './placeItem.ts';

export type Kind = 'meeting' | 'official' | 'organisation' | 'document';

export type EntityNode =
  | { readonly type: 'kind'; readonly kind: Kind; readonly count: number }
  | { readonly type: 'entity'; readonly entity: EntityItem }
  | { readonly type: 'article'; readonly entity: string; readonly article: ArticleItem }
  | { readonly type: 'more'; readonly kind: Kind; readonly left: number };

export interface EntitiesView extends Disposable {
  readonly view: TreeView<EntityNode>;
  /** Empty: everything. */
  search(query: string): void;
  sort(order: 'articles' | 'name'): void;
  order(): 'articles' | 'name';
  showMore(kind: Kind): void;
  refresh(): void;
  reveal(entity: EntityItem): Promise<void>;
}

/** Rows added at a time: a view of thousands of rows is no use to a person, and slow. */
const PAGE = 200;

export function createEntitiesView(client: LanguageClient): EntitiesView {
  const changed = new EventEmitter<undefined>();
  const shown = new Map<Kind, number>();
  let query = '';
  let order: 'articles' | 'name' = 'articles';
  /** Rows keep their parents, so that one can be revealed. */
  const kindNodes = new Map<Kind, EntityNode>();

  const page = (kind: Kind, most: number): Promise<EntityPage> =>
    client.sendRequest<EntityPage>(entitiesRequest, { kind, query, order, from: 0, most });

  const roots = async (): Promise<EntityNode[]> => {
    const counts = await client.sendRequest<EntityCounts>(entityCountsRequest);
    const found = await Promise.all(
      kinds.map(async (kind) => ({ kind, count: query === '' ? counts[kind] : (await page(kind, 0)).total })),
    );
    const nodes = found.filter(({ count }) => count > 0).map((each) => ({ type: 'kind', ...each }) as const);
    kindNodes.clear();
    for (const node of nodes) kindNodes.set(node.kind, node);
    view.message = query === '' ? '' : say('Searching for "{0}"', query);
    return nodes;
  };

  const entitiesOf = async (kind: Kind): Promise<EntityNode[]> => {
    const most = shown.get(kind) ?? PAGE;
    const { total, entities } = await page(kind, most);
    const rows = entities.map((entity): EntityNode => ({ type: 'entity', entity }));
    return total > most ? [...rows, { type: 'more', kind, left: total - most }] : rows;
  };

  const provider: TreeDataProvider<EntityNode> = {
    onDidChangeTreeData: changed.event,
    getChildren: async (node) => {
      if (!client.isRunning()) return [];
      if (node === undefined) return roots();
      switch (node.type) {
        case 'kind':
          return entitiesOf(node.kind);
        case 'entity': {
          const { id } = node.entity;
          const articles = await client.sendRequest<readonly ArticleItem[]>(articlesRequest, { entity: id });
          return articles.map((article) => ({ type: 'article', entity: id, article }));
        }
        case 'article':
        case 'more':
          return [];
      }
    },
    getParent: (node) => (node.type === 'entity' ? kindNodes.get(kindOf(node.entity) ?? 'meeting') : undefined),
    getTreeItem: (node) => treeItem(node, query !== ''),
  };

  const view = window.createTreeView('ministryNews.entities', {
    treeDataProvider: provider,
    showCollapseAll: true,
    dragAndDropController: {
      dragMimeTypes: ['text/plain'],
      dropMimeTypes: [],
      handleDrag: (nodes, data) => {
        const names = nodes.flatMap((node) => (node.type === 'entity' ? [node.entity.name] : []));
        if (names.length > 0) data.set('text/plain', new DataTransferItem(names.join(', ')));
      },
    },
  });
  const refresh = (): void => changed.fire(undefined);
  return {
    view,
    search: (asked) => {
      query = asked.trim();
      shown.clear();
      refresh();
    },
    sort: (asked) => {
      order = asked;
      shown.clear();
      refresh();
    },
    order: () => order,
    showMore: (kind) => {
      shown.set(kind, (shown.get(kind) ?? PAGE) + PAGE);
      refresh();
    },
    refresh,
    reveal: async (entity) => {
      const kind = kindOf(entity);
      if (kind === undefined) return;
      // A row that is not among the first ones can only be shown by looking for it.
      const { entities } = await page(kind, shown.get(kind) ?? PAGE);
      if (!entities.some(({ id }) => id === entity.id)) {
        query = entity.name;
        refresh();
      }
      if (kindNodes.size === 0) await roots();
      await view.reveal({ type: 'entity', entity }, { select: true, focus: true, expand: true });
    },
    dispose: () => {
      view.dispose();
      changed.dispose();
    },
  };
}

const kinds: readonly Kind[] = ['meeting', 'official', 'organisation', 'document'];

const kindOf = ({ kind }: EntityItem): Kind | undefined => kinds.find((each) => each === kind);

const titles: Readonly<Record<Kind, () => string>> = {
  meeting: () => say('Meetings'),
  official: () => say('Officials'),
  organisation: () => say('Organisations'),
  document: () => say('Documents'),
};

export const kindIcons = {
  meeting: 'calendar',
  official: 'person',
  organisation: 'organization',
  document: 'law',
  place: 'location',
  term: 'symbol-key',
} as const;

function treeItem(node: EntityNode, isSearching: boolean): TreeItem {
  switch (node.type) {
    case 'kind': {
      const state = isSearching ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
      const item = new TreeItem(titles[node.kind](), state);
      // A search opens the kinds; the state a person left them in is kept for the whole list.
      item.id = `${node.kind}${isSearching ? '?' : ''}`;
      item.description = String(node.count);
      return item;
    }
    case 'entity': {
      const { id, name, kind, articles, registered } = node.entity;
      const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
      item.id = id;
      item.description = String(articles);
      item.iconPath = new ThemeIcon(kindIcons[kind]);
      item.contextValue = 'entity';
      const known = registered ? say('in the registry') : '';
      const count = articles === 1 ? say('1 article') : say('{0} articles', articles);
      item.tooltip = [name, known, count].filter((each) => each !== '').join(' · ');
      return item;
    }
    case 'article':
      return articleTreeItem(node.article, `${node.entity} ${node.article.uri}`);
    case 'more': {
      const item = new TreeItem(say('Show more ({0} left)', node.left));
      item.id = `${node.kind}+`;
      item.command = { command: 'ministryNews.showMoreEntities', title: '', arguments: [node.kind] };
      return item;
    }
  }
}
