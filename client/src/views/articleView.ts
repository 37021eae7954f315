/** The view "This Article": everything in the article that somebody has to answer for, with its evidence, to be ticked off. */
import {
  type Disposable,
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  type TextDocument,
  type TreeDataProvider,
  TreeItem,
  TreeItemCheckboxState,
  TreeItemCollapsibleState,
  type TreeView,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient as LanguageClient } from 'vscode-languageclient';
import { clearanceRequest, type ClearanceRow, type ClearanceSheet } from '../../../server/src/protocol.ts';
import { readAnnotations } from '../annotations/annotationFile.ts';
import { say } from '../messageLanguage.ts';
import { mayHoldArticle } from '../languageServer.ts';
import { placeTreeItem } from './placeItem.ts';

export type SheetNode =
  | { readonly type: 'group'; readonly kind: ClearanceRow['kind']; readonly rows: readonly ClearanceRow[] }
  | { readonly type: 'row'; readonly row: ClearanceRow; readonly document: TextDocument }
  | { readonly type: 'notes'; readonly notes: ClearanceSheet['notes'] }
  | { readonly type: 'note'; readonly note: ClearanceSheet['notes'][number]; readonly document: TextDocument }
  | { readonly type: 'orphans'; readonly orphans: ClearanceSheet['orphans'] }
  | { readonly type: 'orphan'; readonly orphan: ClearanceSheet['orphans'][number] };

export interface ArticleView extends Disposable {
  readonly view: TreeView<SheetNode>;
  refresh(): void;
  /** Verified rows come back only when their words have changed. */
  hideVerified(hide: boolean): void;
  /** Ticks the chosen row, or takes its tick back. */
  toggle(): Promise<void>;
}

/** Milliseconds without a keystroke before the sheet follows. */
const PAUSE = 400;

export interface Tick {
  readonly document: TextDocument;
  readonly row: ClearanceRow;
  readonly isVerified: boolean;
}

export function createArticleView(client: LanguageClient, onTick: (tick: Tick) => Promise<void>): ArticleView {
  const changed = new EventEmitter<undefined>();
  let hidden = false;
  let document: TextDocument | undefined = articleIn(window.activeTextEditor?.document);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const refresh = (): void => changed.fire(undefined);
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (view.visible) refresh();
    }, PAUSE);
  };

  const roots = async (): Promise<SheetNode[]> => {
    const shown = document;
    view.message = '';
    view.badge = undefined;
    if (shown === undefined || !client.isRunning()) return [];
    const annotations = (await readAnnotations(shown.uri)) ?? null;
    const sheet = await client.sendRequest<ClearanceSheet | null>(clearanceRequest, {
      uri: client.code2ProtocolConverter.asUri(shown.uri),
      annotations,
    });
    if (sheet === null || shown !== document) return [];
    view.message = sheet.problem ?? summary(sheet.rows);
    const rows = hidden ? sheet.rows.filter(({ verified }) => verified === undefined) : sheet.rows;
    // The server answers them kind by kind.
    const groups = [...new Set(rows.map(({ kind }) => kind))].map((kind): SheetNode => ({
      type: 'group',
      kind,
      rows: rows.filter((row) => row.kind === kind),
    }));
    const { notes, orphans } = sheet;
    return [
      ...groups,
      ...(notes.length === 0 ? [] : [{ type: 'notes' as const, notes }]),
      ...(orphans.length === 0 ? [] : [{ type: 'orphans' as const, orphans }]),
    ];
  };

  const provider: TreeDataProvider<SheetNode> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => {
      if (node === undefined) return roots();
      const shown = document;
      switch (node.type) {
        case 'group':
          return shown === undefined ? [] : node.rows.map((row) => ({ type: 'row', row, document: shown }));
        case 'notes':
          return shown === undefined ? [] : node.notes.map((note) => ({ type: 'note', note, document: shown }));
        case 'orphans':
          return node.orphans.map((orphan) => ({ type: 'orphan', orphan }));
        case 'row':
        case 'note':
        case 'orphan':
          return [];
      }
    },
    getTreeItem: treeItem,
  };
  const view = window.createTreeView('ministryNews.article', {
    treeDataProvider: provider,
    manageCheckboxStateManually: true,
  });
  const listeners = [
    window.onDidChangeActiveTextEditor((editor) => {
      // A click into the view itself leaves the article where it is.
      const next = articleIn(editor?.document);
      if (next === undefined && window.visibleTextEditors.some((each) => each.document === document)) return;
      document = next;
      refresh();
    }),
    workspace.onDidChangeTextDocument((change) => {
      if (change.document === document) soon();
    }),
    view.onDidChangeVisibility(({ visible }) => {
      if (visible) refresh();
    }),
    view.onDidChangeCheckboxState(async ({ items }) => {
      for (const [node, state] of items) {
        if (node.type !== 'row') continue;
        await onTick({ ...node, isVerified: state === TreeItemCheckboxState.Checked });
      }
      refresh();
    }),
  ];
  return {
    view,
    refresh,
    toggle: async () => {
      const [node] = view.selection;
      if (node?.type !== 'row') return;
      await onTick({ ...node, isVerified: node.row.verified === undefined });
      refresh();
    },
    hideVerified: (hide) => {
      hidden = hide;
      refresh();
    },
    dispose: () => {
      clearTimeout(timer);
      for (const each of [view, changed, ...listeners]) each.dispose();
    },
  };
}

const articleIn = (document: TextDocument | undefined): TextDocument | undefined =>
  document !== undefined && mayHoldArticle(document.uri) && ['plaintext', 'markdown'].includes(document.languageId)
    ? document
    : undefined;

const groupTitles: Readonly<Record<ClearanceRow['kind'], () => string>> = {
  official: () => say('People'),
  title: () => say('Titles'),
  organisation: () => say('Organisations'),
  meeting: () => say('Meetings'),
  date: () => say('Dates'),
  document: () => say('Documents'),
  place: () => say('Places'),
  acronym: () => say('Acronyms'),
  figure: () => say('Figures'),
};

function summary(rows: readonly ClearanceRow[]): string {
  const open = rows.filter(({ verified }) => verified === undefined);
  const conflicts = open.filter(({ state }) => state === 'conflicts').length;
  const unknown = open.filter(({ state }) => state === 'unknown').length;
  const verified = rows.length - open.length;
  return say('{0} items: {1} in conflict, {2} unknown, {3} verified', rows.length, conflicts, unknown, verified);
}

function treeItem(node: SheetNode): TreeItem {
  switch (node.type) {
    case 'group': {
      const item = new TreeItem(groupTitles[node.kind](), TreeItemCollapsibleState.Expanded);
      item.id = node.kind;
      item.description = String(node.rows.length);
      return item;
    }
    case 'row':
      return rowItem(node.row, node.document);
    case 'notes': {
      const item = new TreeItem(say('Notes'), TreeItemCollapsibleState.Expanded);
      item.id = 'notes';
      item.description = String(node.notes.length);
      return item;
    }
    case 'note': {
      const { id, exact, note, by, at, range } = node.note;
      const item = placeTreeItem({ uri: node.document.uri.toString(), range }, note, id);
      item.description = `${exact.replaceAll(/\s+/g, ' ')} · ${by} · ${at.slice(0, 10)}`;
      item.iconPath = new ThemeIcon('note');
      return item;
    }
    case 'orphans': {
      const item = new TreeItem(say('Annotated, no longer in the article'), TreeItemCollapsibleState.Collapsed);
      item.id = 'orphans';
      item.description = String(node.orphans.length);
      return item;
    }
    case 'orphan': {
      const { id, act, exact, note, by, at } = node.orphan;
      const item = new TreeItem(exact.replaceAll(/\s+/g, ' '));
      item.id = id;
      item.description = `${actNames[act]()} · ${by} · ${at.slice(0, 10)}`;
      item.tooltip = note ?? exact;
      item.iconPath = new ThemeIcon('history');
      return item;
    }
  }
}

const actNames: Readonly<Record<ClearanceSheet['orphans'][number]['act'], () => string>> = {
  verify: () => say('verified'),
  link: () => say('linked'),
  reject: () => say('not an entity'),
  annotate: () => say('annotated'),
  note: () => say('note'),
};

function rowItem(row: ClearanceRow, document: TextDocument): TreeItem {
  const [range] = row.ranges;
  const label = row.text.replaceAll(/\s+/g, ' ');
  const id = `${row.kind} ${range?.start.line ?? 0}:${range?.start.character ?? 0} ${label}`;
  const item =
    range === undefined ? new TreeItem(label) : placeTreeItem({ uri: document.uri.toString(), range }, label, id);
  const { verified } = row;
  item.iconPath = stateIcon(row);
  item.description =
    verified === undefined ? row.evidence : say('verified by {0} on {1}', verified.by, verified.at.slice(0, 10));
  item.tooltip = [row.text, row.evidence].join('\n');
  item.checkboxState = {
    state: verified === undefined ? TreeItemCheckboxState.Unchecked : TreeItemCheckboxState.Checked,
    tooltip: say('Verified'),
  };
  item.contextValue = verified === undefined ? 'row' : 'verified';
  item.accessibilityInformation = { label: `${label}, ${stateInWords(row)}, ${row.evidence}` };
  return item;
}

function stateIcon({ state, verified }: ClearanceRow): ThemeIcon {
  if (verified !== undefined) return new ThemeIcon('verified-filled', new ThemeColor('testing.iconPassed'));
  switch (state) {
    case 'conflicts':
      return new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
    case 'agrees':
      return new ThemeIcon('check', new ThemeColor('testing.iconPassed'));
    case 'unknown':
      return new ThemeIcon('question');
  }
}

function stateInWords({ state, verified }: ClearanceRow): string {
  if (verified !== undefined) return say('verified');
  switch (state) {
    case 'conflicts':
      return say('in conflict');
    case 'agrees':
      return say('agrees');
    case 'unknown':
      return say('unknown');
  }
}
