/** The page "Relations": people, bodies and meetings that share articles, drawn by cytoscape; d3-force finds their places, a little in each frame. */
import cytoscape, { type Core, type NodeSingular } from 'cytoscape';
import type { RelationsView } from '../../../server/src/overviewProtocol.ts';
import type { PageState, PictureFormat } from './contract.ts';
import { element } from './elements.ts';
import { createFrame, type Frame, inWords } from './frame.ts';
import { follow, listenForKeys, openPage } from './openPage.ts';
import { pngOf } from './picture.ts';
import { createLayout, type Layout, type Spot } from './relationsLayout.ts';
import { nodeSize, relationsStyle, themeColours } from './relationsStyle.ts';
import { relationsSvg } from './relationsSvg.ts';
import './page.css';
import './relations.css';

type Kind = RelationsView['nodes'][number]['kind'];

interface KeptMap extends PageState {
  readonly query: string;
  readonly kinds: readonly Kind[];
  readonly most: number;
  readonly spots: Readonly<Record<string, Spot>>;
  readonly selected?: string;
  readonly view?: { readonly zoom: number; readonly pan: Spot };
}

const kinds: readonly Kind[] = ['meeting', 'official', 'organisation'];
const amounts = [50, 100, 300, 1000, 2000];
/** Above this many links they are left out while the picture moves. */
const MANY_LINKS = 1500;

const fresh: KeptMap = { query: '', kinds, most: 100, spots: {} };

openPage(fresh, (page) => {
  const { host, words, kept, worded } = page;
  let view: RelationsView | undefined;
  let layout: Layout | undefined;
  /** The whole map is kept in view, until somebody moves it. */
  let isFollowed = true;
  /** What was chosen before the page was hidden has been shown again. */
  let isRestored = false;

  const amount = element('select', { 'aria-label': worded('howMany'), title: worded('howMany') });
  amount.append(
    ...amounts.map((count) => element('option', { value: count, selected: count === kept.now.most }, String(count))),
  );
  amount.addEventListener('change', () => {
    kept.change({ most: Number(amount.value) });
    again();
  });
  const frame: Frame = createFrame({
    kind: 'relations',
    words,
    host,
    query: kept.now.query,
    kinds: kinds.map((name) => ({ name, label: worded(`${name}s`), checked: kept.now.kinds.includes(name) })),
    extra: [element('label', { class: 'check' }, `${worded('names')} `, amount)],
    search: (query) => {
      kept.change({ query });
      again();
    },
    choose: (kind, checked) => {
      kept.change({ kinds: kinds.filter((each) => (each === kind ? checked : kept.now.kinds.includes(each))) });
      again();
    },
    zoom: (factor) => zoom(factor),
    fit: () => fitAgain(),
    save: async (format) => save(format),
    closeDetails: () => select(undefined),
  });
  const label = worded('relations');
  const stage = element('div', {
    id: 'picture',
    tabindex: 0,
    role: 'application',
    'aria-label': label,
    'aria-roledescription': worded('map'),
  });
  frame.stage.append(stage);
  // Cytoscape writes a style sheet of its own unless it finds one: none but the page's own is allowed.
  document.head.append(element('meta', { id: '__________cytoscape_stylesheet' }));

  let cy: Core = draw({ nodes: [], edges: [] });

  function draw(elements: cytoscape.ElementsDefinition): Core {
    const isCrowded = elements.edges.length > MANY_LINKS;
    const made = cytoscape({
      container: stage,
      elements,
      style: relationsStyle(themeColours()),
      layout: { name: 'preset' },
      minZoom: 0.05,
      maxZoom: 4,
      hideEdgesOnViewport: isCrowded,
      textureOnViewport: isCrowded,
      boxSelectionEnabled: false,
      selectionType: 'single',
      autounselectify: true,
      ...(isCrowded ? { pixelRatio: 1 } : {}),
    });
    made.on('tap', 'node', ({ target }: { readonly target: NodeSingular }) => {
      select(target.id());
      frame.openFirst(true);
    });
    made.on('tap', 'edge', ({ target }: { readonly target: cytoscape.EdgeSingular }) => {
      select(target.id());
      frame.openFirst(true);
    });
    made.on('tap', (event) => {
      if (event.target === made) select(undefined);
    });
    made.on('dbltap', 'node', ({ target }: { readonly target: NodeSingular }) => show(target.id()));
    made.on('dragfree', 'node', ({ target }: { readonly target: NodeSingular }) => {
      const { x, y } = target.position();
      layout?.stop();
      kept.change({ spots: { ...kept.now.spots, [target.id()]: { x: Math.round(x), y: Math.round(y) } } });
    });
    made.on('viewport', () => keepView());
    return made;
  }

  let viewTimer: number | undefined;
  const keepView = (): void => {
    window.clearTimeout(viewTimer);
    viewTimer = window.setTimeout(() => kept.change({ view: { zoom: cy.zoom(), pan: { ...cy.pan() } } }), 200);
  };

  const ask = async (): Promise<void> => {
    const asked = kept.now;
    const { query, kinds: chosen, most, about } = asked;
    const got = await host.ask({
      what: 'relations',
      params: { query, kinds: chosen, most, ...(about === undefined ? {} : { about: about.id }) },
    });
    const isLate =
      query !== kept.now.query || chosen !== kept.now.kinds || most !== kept.now.most || about !== kept.now.about;
    if (isLate) return;
    const isSame =
      view !== undefined && JSON.stringify([view.nodes, view.links]) === JSON.stringify([got.nodes, got.links]);
    view = got;
    frame.title(about === undefined ? undefined : { ...about, name: got.about ?? about.name });
    frame.notice(got.nodes.length > 0 ? '' : got.incomplete ? worded('reading') : worded('nothing'));
    const shown =
      got.total > got.nodes.length ? worded('shownOf', got.nodes.length, got.total) : worded('shown', got.nodes.length);
    frame.status(
      [shown, worded('linkCount', got.links.length), ...(got.incomplete ? [worded('reading')] : [])].join(' · '),
    );
    if (!isSame) rebuild(got);
    if (!isRestored && kept.now.selected !== undefined) select(kept.now.selected);
    isRestored = true;
    if (got.incomplete) window.setTimeout(again, 400);
  };
  const again = (): void => {
    ask().catch((error: unknown) => frame.notice(inWords(error)));
  };

  const rebuild = (got: RelationsView): void => {
    layout?.stop();
    const known = kept.now.spots;
    layout = createLayout(
      got.nodes.map((node) => ({
        id: node.id,
        size: nodeSize(node.articles),
        ...(known[node.id] && { spot: known[node.id] }),
      })),
      got.links,
    );
    const isSettled = got.nodes.every(({ id }) => known[id] !== undefined);
    // What is drawn first lies near to where it will stay.
    if (!isSettled) layout.run(got.nodes.length > 400 ? 150 : 60);
    cy.destroy();
    cy = draw({
      nodes: got.nodes.map(({ id, label: text, kind, articles, wanted }) => ({
        data: { id, label: short(text), size: nodeSize(articles) },
        classes: wanted ? `${kind} wanted` : kind,
        position: { ...(layout?.spotOf(id) ?? { x: 0, y: 0 }) },
      })),
      edges: got.links.map(({ from, to, articles }) => ({
        data: { id: linkId(from, to), source: from, target: to, width: Math.min(8, 0.8 + Math.log2(articles)) },
      })),
    });
    const { view: before } = kept.now;
    isFollowed = !isSettled || before === undefined;
    if (isSettled && before !== undefined) cy.viewport({ zoom: before.zoom, pan: { ...before.pan } });
    else fit();
    mark();
    if (!isSettled) settle(layout, got);
  };

  /** In frames, each with a little of the work; the view follows until somebody moves it. */
  const settle = (running: Layout, got: RelationsView): void => {
    let frames = 0;
    const every = got.nodes.length > 400 ? 12 : 1;
    const step = (): void => {
      if (running.stopped) return;
      const isDone = running.run(10);
      frames++;
      if (isDone || frames % every === 0) {
        cy.batch(() => {
          for (const { id } of got.nodes) cy.getElementById(id).position({ ...running.spotOf(id) });
        });
        if (isFollowed) fit();
      }
      if (!isDone) requestAnimationFrame(step);
      else kept.change({ spots: Object.fromEntries(got.nodes.map(({ id }) => [id, running.spotOf(id)])) });
    };
    requestAnimationFrame(step);
  };

  const fit = (): void => {
    cy.fit(undefined, 30);
    if (cy.zoom() > 1.4) {
      cy.zoom(1.4);
      cy.center();
    }
  };
  const fitAgain = (): void => {
    isFollowed = true;
    fit();
  };
  const zoom = (factor: number): void => {
    cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: stage.clientWidth / 2, y: stage.clientHeight / 2 } });
  };

  const nodeOf = (id: string) => view?.nodes.find((node) => node.id === id);
  const linksOf = (id: string) =>
    (view?.links ?? [])
      .flatMap(({ from, to, articles }) =>
        from === id ? [{ id: to, articles }] : to === id ? [{ id: from, articles }] : [],
      )
      .sort((a, b) => b.articles - a.articles);

  const select = (id: string | undefined): void => {
    if (id === undefined) kept.forget('selected');
    else kept.change({ selected: id });
    mark();
    const node = id === undefined ? undefined : nodeOf(id);
    const link =
      id === undefined || node !== undefined ? undefined : view?.links.find(({ from, to }) => linkId(from, to) === id);
    if (node !== undefined) {
      frame.details({
        title: node.name,
        facts: [worded(node.kind), worded('articleCount', node.articles)],
        about: { id: node.id, name: node.name },
        places: { entity: node.id },
        links: linksOf(node.id).map((other) => ({
          label: nodeOf(other.id)?.name ?? other.id,
          told: worded('articleCount', other.articles),
          go: () => select(linkId(node.id, other.id)),
        })),
      });
      frame.announce(
        `${node.name}, ${worded(node.kind)}, ${worded('articleCount', node.articles)}, ${worded('linkCount', linksOf(node.id).length)}`,
      );
    } else if (link !== undefined) {
      const [one, other] = [nodeOf(link.from), nodeOf(link.to)];
      const title = `${one?.name ?? link.from} – ${other?.name ?? link.to}`;
      frame.details({
        title,
        facts: [worded('shared', link.articles)],
        about: { id: link.from, name: one?.name ?? link.from },
        places: { entity: link.from, beside: link.to },
        links: [one, other].flatMap((each) =>
          each === undefined ? [] : [{ label: each.name, told: '', go: () => select(each.id) }],
        ),
      });
      frame.announce(`${title}, ${worded('shared', link.articles)}`);
    } else frame.details(undefined);
  };

  /** The chosen one and what is linked with it stand out; the rest steps back. */
  const mark = (): void => {
    cy.batch(() => {
      cy.elements().removeClass('chosen near far');
      const chosen = kept.now.selected === undefined ? undefined : cy.getElementById(kept.now.selected);
      if (chosen === undefined || chosen.empty()) return;
      const near = chosen.union(chosen.neighborhood()).union(chosen.edges().connectedNodes());
      cy.elements().not(near).addClass('far');
      near.addClass('near');
      chosen.addClass('chosen');
    });
  };

  const show = (id: string): void => {
    const node = nodeOf(id);
    if (node !== undefined) host.send({ type: 'show', what: 'relations', about: { id, name: node.name } });
  };

  const save = async (format: PictureFormat): Promise<void> => {
    const svg = relationsSvg(cy, themeColours(), words.language);
    host.send({ type: 'save', format, data: format === 'svg' ? svg : await pngOf(svg) });
  };

  const move = (key: string): void => {
    const current = kept.now.selected === undefined ? undefined : cy.getElementById(kept.now.selected);
    const next =
      current !== undefined && current.nonempty() && current.isNode()
        ? nearestTowards(cy, current, key)
        : cy.nodes().first();
    if (next === undefined || next.empty()) return;
    select(next.id());
    const { x1, y1, x2, y2 } = cy.extent();
    const { x, y } = next.position();
    if (x < x1 || x > x2 || y < y1 || y > y2) cy.center(next);
  };

  listenForKeys(stage, frame, {
    zoom,
    factor: 1.3,
    fit: fitAgain,
    leave: () => select(undefined),
    other: ({ key, shiftKey }) => {
      const { selected } = kept.now;
      if (key.startsWith('Arrow')) {
        if (shiftKey) cy.panBy(pans[key] ?? { x: 0, y: 0 });
        else move(key);
      } else if (key === 'Enter' && selected !== undefined) frame.openFirst(false);
      else if (key === ' ' && selected !== undefined && nodeOf(selected) !== undefined) show(selected);
      else return false;
      return true;
    },
  });

  new MutationObserver(() => cy.style(relationsStyle(themeColours()))).observe(document.body, {
    attributes: true,
    attributeFilter: ['class'],
  });
  new ResizeObserver(() => {
    cy.resize();
    if (isFollowed) fit();
  }).observe(stage);
  const leave = (): void => {
    isFollowed = false;
  };
  stage.addEventListener('wheel', leave, { passive: true });
  stage.addEventListener('pointerdown', leave);

  follow(page, frame, { show: again, refresh: again }, 'view');
  again();
});

const pans: Readonly<Record<string, Spot>> = {
  ArrowLeft: { x: 80, y: 0 },
  ArrowRight: { x: -80, y: 0 },
  ArrowUp: { x: 0, y: 80 },
  ArrowDown: { x: 0, y: -80 },
};

/** The same for both directions. */
const linkId = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

const MOST_LETTERS = 34;

/** By what a person takes for one letter: an emoji is not cut in two. */
function short(text: string): string {
  const letters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  return letters.length <= MOST_LETTERS ? text : `${letters.slice(0, MOST_LETTERS - 1).join('')}…`;
}

/** The nearest node in a direction; one that lies askew counts as farther away. */
function nearestTowards(cy: Core, from: NodeSingular, key: string): NodeSingular | undefined {
  const here = from.position();
  let best: NodeSingular | undefined;
  let least = Infinity;
  cy.nodes().forEach((node) => {
    const { x, y } = node.position();
    const [dx, dy] = [x - here.x, y - here.y];
    const along = key === 'ArrowLeft' ? -dx : key === 'ArrowRight' ? dx : key === 'ArrowUp' ? -dy : dy;
    const across = key === 'ArrowLeft' || key === 'ArrowRight' ? Math.abs(dy) : Math.abs(dx);
    const distance = along + 2 * across;
    if (along <= 0 || across > 2 * along || distance >= least) return;
    least = distance;
    best = node;
  });
  return best;
}
