/** The panels of the timeline and the map: passes questions on to the server, opens articles, saves pictures, and refuses all else. */
import {
  type Disposable,
  type ExtensionContext,
  Range,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient as LanguageClient } from 'vscode-languageclient';
import { type PlaceItem } from '../../../server/src/protocol.ts';
import {
  relationsRequest,
  sharedPlacesRequest,
  type SharedPlacesView,
  timelineRequest,
} from '../../../server/src/overviewProtocol.ts';
import { say } from '../messageLanguage.ts';
import {
  type About,
  type HostMessage,
  type PageKind,
  type PageMessage,
  type PictureFormat,
  type Question,
  readAbout,
  readPageMessage,
} from '../pages/contract.ts';
import { overviewHtml } from './overviewHtml.ts';
import { overviewLanguage, overviewWords } from './overviewWords.ts';

export interface Overviews extends Disposable {
  /** In the panel that is open already, where there is one. */
  show(kind: PageKind, about?: About): void;
  /** The archive has changed. */
  refresh(): void;
}

interface Open {
  readonly panel: WebviewPanel;
  about: About | undefined;
  /** Where answers led to: a page can open nothing else. */
  readonly places: Set<string>;
}

const titles: Readonly<Record<PageKind, () => string>> = {
  timeline: () => say('Timeline'),
  relations: () => say('Relations'),
};

/** How many places a page may still open after it has asked for others. */
const MOST_PLACES = 5000;

export function createOverviews(
  client: LanguageClient,
  { extensionUri }: ExtensionContext,
  showDossier: (entity: string) => Promise<void>,
): Overviews {
  const opened = new Map<PageKind, Open>();
  const folder = Uri.joinPath(extensionUri, 'dist', 'views');

  const adopt = (kind: PageKind, panel: WebviewPanel, about: About | undefined): void => {
    const open: Open = { panel, about, places: new Set() };
    opened.get(kind)?.panel.dispose();
    opened.set(kind, open);
    const { webview } = panel;
    const file = (name: string): string => webview.asWebviewUri(Uri.joinPath(folder, name)).toString();
    webview.options = { enableScripts: true, localResourceRoots: [folder] };
    entitle(kind, open);
    panel.iconPath = Uri.joinPath(extensionUri, 'client', 'media', 'activity.svg');
    panel.onDidDispose(() => {
      if (opened.get(kind) === open) opened.delete(kind);
    });
    webview.onDidReceiveMessage((message: unknown) => hear(kind, open, message));
    webview.html = overviewHtml({
      script: file(`${kind}.js`),
      style: file(`${kind}.css`),
      source: webview.cspSource,
      nonce: newNonce(),
      language: overviewLanguage(),
      title: titles[kind](),
    });
  };

  const hear = (kind: PageKind, open: Open, message: unknown): void => {
    const read = readPageMessage(message);
    if (read === undefined) return refuse(kind, 'it is not of the contract');
    obey(kind, open, read).catch((error: unknown) =>
      client.error(`The ${kind} could not do "${read.type}".`, error, false),
    );
  };
  const refuse = (kind: PageKind, why: string): void => client.warn(`A message of the ${kind} was refused: ${why}.`);

  const obey = async (kind: PageKind, open: Open, message: PageMessage): Promise<void> => {
    switch (message.type) {
      case 'ready': {
        const { about } = open;
        post(open, { type: 'start', words: overviewWords(), ...(about === undefined ? {} : { about }) });
        return;
      }
      case 'ask': {
        const { id, question } = message;
        try {
          post(open, { type: 'answer', id, answer: await ask(open, question) });
        } catch (error) {
          post(open, { type: 'refused', id, reason: error instanceof Error ? error.message : String(error) });
        }
        return;
      }
      case 'open':
        if (!open.places.has(keyOf(message.place))) return refuse(kind, 'it wants to open what no answer led to');
        await openPlace(open.panel, message.place, message.keepFocus);
        return;
      case 'show':
        if (message.what !== 'dossier') show(message.what, message.about);
        else if (message.about !== undefined) await showDossier(message.about.id);
        return;
      case 'save':
        await savePicture(kind, message.format, message.data);
        return;
    }
  };

  const ask = async (open: Open, question: Question): Promise<unknown> => {
    const language = overviewLanguage();
    switch (question.what) {
      case 'timeline':
        return client.sendRequest(timelineRequest, { ...question.params, language });
      case 'relations':
        return client.sendRequest(relationsRequest, { ...question.params, language });
      case 'places': {
        const found = await client.sendRequest<SharedPlacesView>(sharedPlacesRequest, question.params);
        if (open.places.size > MOST_PLACES) open.places.clear();
        for (const place of found.articles) open.places.add(keyOf(place));
        if (found.declared !== undefined) open.places.add(keyOf(found.declared));
        return found;
      }
    }
  };

  const openPlace = async (panel: WebviewPanel, { uri, range }: PlaceItem, keepFocus: boolean): Promise<void> => {
    const { start, end } = range;
    await window.showTextDocument(client.protocol2CodeConverter.asUri(uri), {
      viewColumn: columnForArticles(panel),
      preserveFocus: keepFocus,
      preview: true,
      selection: new Range(start.line, start.character, end.line, end.character),
    });
  };

  const show = (kind: PageKind, about?: About): void => {
    const open = opened.get(kind);
    if (open === undefined) {
      const column = window.activeTextEditor === undefined ? ViewColumn.Active : ViewColumn.Beside;
      adopt(kind, window.createWebviewPanel(viewType(kind), titles[kind](), column), about);
      return;
    }
    open.about = about;
    entitle(kind, open);
    open.panel.reveal();
    post(open, { type: 'about', ...(about === undefined ? {} : { about }) });
  };

  const serializers = (['timeline', 'relations'] as const).map((kind) =>
    window.registerWebviewPanelSerializer(viewType(kind), {
      deserializeWebviewPanel: async (panel, state: unknown) => adopt(kind, panel, aboutIn(state)),
    }),
  );
  const saved = workspace.onDidSaveTextDocument(() => refresh());
  const refresh = (): void => {
    for (const open of opened.values()) if (open.panel.visible) post(open, { type: 'changed' });
  };
  return {
    show,
    refresh,
    dispose: () => {
      for (const each of [...serializers, saved]) each.dispose();
      for (const { panel } of opened.values()) panel.dispose();
    },
  };
}

/** Where texts are shown already, so that the picture keeps its room; else beside it. */
function columnForArticles({ viewColumn }: WebviewPanel): ViewColumn {
  const columns = window.visibleTextEditors.flatMap((editor) => editor.viewColumn ?? []);
  return columns.find((column) => column !== viewColumn) ?? ViewColumn.Beside;
}

const viewType = (kind: PageKind): string => `ministryNews.${kind}`;

function entitle(kind: PageKind, { panel, about }: Open): void {
  panel.title = about === undefined ? titles[kind]() : `${titles[kind]()}: ${about.name}`;
}

/** What the page is about, as it kept it itself. */
const aboutIn = (state: unknown): About | undefined =>
  typeof state === 'object' && state !== null && 'about' in state ? readAbout(state.about) : undefined;

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a webview's, which has none
const post = ({ panel }: Open, message: HostMessage): void => void panel.webview.postMessage(message);

const keyOf = ({ uri, range: { start, end } }: PlaceItem): string =>
  `${uri} ${start.line}:${start.character}-${end.line}:${end.character}`;

async function savePicture(kind: PageKind, format: PictureFormat, data: string): Promise<void> {
  const name = `${kind}.${format}`;
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const target = await window.showSaveDialog({
    filters: { [format.toUpperCase()]: [format] },
    ...(folder === undefined ? {} : { defaultUri: Uri.joinPath(folder, name) }),
  });
  if (target === undefined) return;
  await workspace.fs.writeFile(target, format === 'svg' ? new TextEncoder().encode(data) : bytesOf(data));
  window.setStatusBarMessage(say('Saved: {0}', target.path.replace(/^.*\//, '')), 5000);
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

const newNonce = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
