/** What both pages share: the bar with search, kinds and pictures, the line that tells how much is shown, the details at the side. */
import type { ArticleItem, PlaceItem } from '../../../server/src/protocol.ts';
import type { SharedPlacesParams, SharedPlacesView } from '../../../server/src/overviewProtocol.ts';
import type { About, PageKind, PictureFormat, Words } from './contract.ts';
import { button, checkbox, element, settled, signButton } from './elements.ts';
import type { Host } from './host.ts';
import { word } from './host.ts';

export interface FrameSettings {
  readonly kind: PageKind;
  readonly words: Words;
  readonly host: Host;
  readonly query: string;
  readonly kinds: readonly { readonly name: string; readonly label: string; readonly checked: boolean }[];
  /** Beside the kinds. */
  readonly extra: readonly HTMLElement[];
  search(query: string): void;
  choose(kind: string, checked: boolean): void;
  zoom(factor: number): void;
  fit(): void;
  save(format: PictureFormat): Promise<void>;
  closeDetails(): void;
}

export interface Details {
  readonly title: string;
  /** Each a line. */
  readonly facts: readonly string[];
  readonly about: About;
  readonly places: Omit<SharedPlacesParams, 'most'>;
  /** Others to go to, with what is told of them. */
  readonly links?: readonly { readonly label: string; readonly told: string; readonly go: () => void }[];
}

export interface Frame {
  /** Where the picture goes. */
  readonly stage: HTMLElement;
  readonly search: HTMLInputElement;
  title(about: About | undefined): void;
  /** Tells how much is shown; `more` shows the rest. */
  status(text: string, more?: { readonly label: string; show(): void }): void;
  /** In the middle of an empty picture; empty: nothing. */
  notice(text: string): void;
  /** Shows what is known of something, and the articles about it. */
  details(details: Details | undefined): void;
  /** Opens the first of the articles that the details show, or the registry where no article speaks of it. */
  openFirst(keepFocus: boolean): void;
  /** For those who hear the page. */
  announce(text: string): void;
}

const MOST_PLACES = 50;

export function createFrame(settings: FrameSettings): Frame {
  const { words, host, kind } = settings;
  const worded = (name: string, ...values: readonly (string | number)[]): string => word(words, name, ...values);
  const heading = element('h1');
  const search = element('input', { type: 'search', placeholder: worded('search'), 'aria-label': worded('search') });
  search.value = settings.query;
  search.addEventListener(
    'input',
    settled(200, () => settings.search(search.value)),
  );
  const save = (format: PictureFormat): void => {
    settings.save(format).catch((error: unknown) => announce(inWords(error)));
  };
  const bar = element(
    'header',
    {},
    heading,
    search,
    element(
      'fieldset',
      { 'aria-label': worded('kinds') },
      ...settings.kinds.map(({ name, label, checked }) =>
        checkbox(label, checked, (is) => settings.choose(name, is), name),
      ),
      ...settings.extra,
    ),
    element(
      'div',
      { role: 'toolbar', 'aria-label': worded('picture') },
      signButton('−', worded('zoomOut'), () => settings.zoom(1 / 1.5)),
      signButton('+', worded('zoomIn'), () => settings.zoom(1.5)),
      button(worded('fit'), () => settings.fit()),
      button('SVG', () => save('svg'), { title: worded('saveSvg') }),
      button('PNG', () => save('png'), { title: worded('savePng') }),
    ),
  );
  const stage = element('div', { id: 'stage' });
  const empty = element('p', { id: 'notice', hidden: true });
  const side = element('aside', { hidden: true, 'aria-label': worded('details') });
  const foot = element('footer', {});
  const live = element('div', { class: 'heard', role: 'status', 'aria-live': 'polite' });
  const announce = (text: string): void => {
    live.textContent = text;
  };
  document.body.append(bar, element('main', {}, stage, empty, side), foot, live);

  let shown: Details | undefined;
  let found: Promise<SharedPlacesView> | undefined;

  const open = (place: PlaceItem, keepFocus: boolean): void =>
    host.send({ type: 'open', place: { uri: place.uri, range: place.range }, keepFocus });

  const draw = (details: Details): void => {
    const { title, facts, about, links = [] } = details;
    const list = element('ul', { 'aria-label': worded('articles'), 'aria-busy': 'true' });
    const other: PageKind = kind === 'timeline' ? 'relations' : 'timeline';
    const close = signButton('×', worded('close'), () => settings.closeDetails());
    close.classList.add('close');
    const go = (what: PageKind | 'dossier') => () => host.send({ type: 'show', what, about });
    side.replaceChildren(
      close,
      element('h2', { dir: 'auto' }, title),
      ...facts.map((fact) => element('p', { dir: 'auto' }, fact)),
      element(
        'div',
        { class: 'actions' },
        button(worded('dossier'), go('dossier')),
        button(worded(`${kind}Of`), go(kind)),
        button(worded(`${other}Of`), go(other)),
      ),
      element('h3', {}, worded('articles')),
      list,
    );
    if (links.length > 0) {
      const rows = links.map(({ label, told, go: follow }) =>
        element('li', {}, button(label, follow, { dir: 'auto' }), element('span', { class: 'told' }, told)),
      );
      side.append(element('h3', {}, worded('linked')), element('ul', {}, ...rows));
    }
    const fill = async (): Promise<void> => {
      const asked = await found;
      if (asked === undefined || shown !== details) return;
      const { articles, total, declared } = asked;
      const rows = articles.map((place) => placeRow(place, open, words.language));
      if (declared !== undefined) rows.push(placeRow(declared, open, words.language, worded('registry')));
      if (total > articles.length) rows.push(element('li', { class: 'told' }, worded('more', total - articles.length)));
      if (rows.length === 0) rows.push(element('li', { class: 'told' }, worded('noArticle')));
      list.replaceChildren(...rows);
      list.removeAttribute('aria-busy');
    };
    fill().catch((error: unknown) => list.replaceChildren(element('li', {}, inWords(error))));
  };

  return {
    stage,
    search,
    title: (about) => {
      const all = button(worded('showAll'), () => host.send({ type: 'show', what: kind }));
      heading.replaceChildren(about === undefined ? worded(kind) : worded(`${kind}About`, about.name));
      if (about !== undefined) heading.append(all);
      heading.title = about?.name ?? '';
    },
    status: (text, more) => {
      foot.replaceChildren(element('span', {}, text));
      if (more !== undefined) foot.append(button(more.label, () => more.show()));
      foot.append(element('span', { class: 'keys' }, worded(`${kind}Keys`)));
    },
    notice: (text) => {
      empty.textContent = text;
      empty.hidden = text === '';
    },
    details: (details) => {
      shown = details;
      side.hidden = details === undefined;
      if (details === undefined) return;
      found = host.ask({ what: 'places', params: { ...details.places, most: MOST_PLACES } });
      draw(details);
    },
    openFirst: (keepFocus) => {
      const asked = shown;
      const go = async (): Promise<void> => {
        const known = await found;
        const place = known?.articles[0] ?? known?.declared;
        if (place !== undefined && asked === shown) open(place, keepFocus);
      };
      // Why it failed stands in the details.
      go().catch(() => undefined);
    },
    announce,
  };
}

function placeRow(
  place: ArticleItem | PlaceItem,
  open: (place: PlaceItem, keepFocus: boolean) => void,
  language: string,
  label?: string,
): HTMLElement {
  const name = label ?? pathOf(place.uri).replace(/^.*\//, '');
  const day = 'day' in place ? dayInWords(place.day ?? '', language) : '';
  const row = button(name, () => open(place, false), { dir: 'auto', title: pathOf(place.uri) });
  return element('li', {}, row, ...(day === '' ? [] : [element('span', { class: 'told' }, day)]));
}

export const inWords = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Of a URI as an editor writes it. */
function pathOf(uri: string): string {
  try {
    return decodeURIComponent(uri.replace(/^[a-z-]+:\/\//, ''));
  } catch {
    return uri;
  }
}

/** A whole day in the reader's way of writing it; anything less exact as it is. */
function dayInWords(iso: string, language: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  if (year === undefined) return iso;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const format = {
    day: 'numeric',
    month: language === 'vi' ? 'numeric' : 'short',
    year: 'numeric',
    timeZone: 'UTC',
  } as const;
  return new Intl.DateTimeFormat(language === 'vi' ? 'vi' : 'en-GB', format).format(date);
}
