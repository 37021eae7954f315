/** The page "Timeline": lanes of meetings and posts, drawn by vis-timeline; asks anew for each window, so that few items are drawn of any archive. */
import { DataSet } from 'vis-data/esnext';
import { type DataGroup, type DataItem, Timeline } from 'vis-timeline/esnext';
import type { TimelineView } from '../../../server/src/overviewProtocol.ts';
import type { PageState, PictureFormat } from './contract.ts';
import { checkbox, element, settled } from './elements.ts';
import { createFrame, type Frame, inWords } from './frame.ts';
import { follow, listenForKeys, openPage } from './openPage.ts';
import { pngOf } from './picture.ts';
import { DAY, daysOfMeetings, type Heap, heapData, type Item, itemData, optionId, replace } from './timelineData.ts';
import { axisFormat } from './timelineAxis.ts';
import { nextItem } from './timelineKeys.ts';
import { timelineSvg } from './timelineSvg.ts';
import './page.css';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import './timeline.css';

interface KeptTimeline extends PageState {
  readonly query: string;
  readonly kinds: readonly Item['kind'][];
  readonly unnamed: boolean;
  readonly lanes: number;
  /** Milliseconds. */
  readonly window?: readonly [number, number];
  readonly selected?: string;
}

const LANES = 40;
/** Milliseconds without moving before the new window is asked for. */
const PAUSE = 150;

const fresh: KeptTimeline = { query: '', kinds: ['meeting', 'post'], unnamed: false, lanes: LANES };

openPage(fresh, (page) => {
  const { host, words, kept, worded } = page;
  let answer: TimelineView | undefined;
  let isFitted = kept.now.window !== undefined;
  /** Somebody wants to see all of it; at first the time of the meetings is shown, which posts reach far beyond. */
  let isWide = false;
  /** What was chosen before the page was hidden has been shown again. */
  let isRestored = false;
  const items = new DataSet<DataItem>();
  const groups = new DataSet<DataGroup>();
  const byId = new Map<string, Item | Heap>();

  const frame: Frame = createFrame({
    kind: 'timeline',
    words,
    host,
    query: kept.now.query,
    kinds: [
      { name: 'meeting', label: worded('meetings'), checked: kept.now.kinds.includes('meeting') },
      { name: 'post', label: worded('posts'), checked: kept.now.kinds.includes('post') },
    ],
    extra: [
      checkbox(worded('unnamed'), kept.now.unnamed, (unnamed) => {
        kept.change({ unnamed });
        refit();
      }),
    ],
    search: (query) => {
      kept.change({ query });
      refit();
    },
    choose: (kind, checked) => {
      const kinds = (['meeting', 'post'] as const).filter((each) =>
        each === kind ? checked : kept.now.kinds.includes(each),
      );
      kept.change({ kinds });
      refit();
    },
    zoom: (factor) => zoom(factor),
    fit: () => fitAll(),
    save: async (format) => save(format),
    closeDetails: () => select(undefined),
  });

  const stage = element('div', { id: 'picture', tabindex: 0, role: 'listbox', 'aria-label': worded('timeline') });
  frame.stage.append(stage);
  const now = Date.now();
  const timeline = new Timeline(stage, items, groups, {
    height: '100%',
    orientation: { axis: 'top', item: 'top' },
    start: kept.now.window?.[0] ?? now - 365 * DAY,
    end: kept.now.window?.[1] ?? now + 90 * DAY,
    zoomMin: 5 * DAY,
    zoomMax: 200 * 365 * DAY,
    zoomKey: 'ctrlKey',
    verticalScroll: true,
    horizontalScroll: false,
    horizontalScrollKey: 'shiftKey',
    stack: true,
    selectable: false,
    showTooltips: false,
    showCurrentTime: true,
    margin: { axis: 6, item: { horizontal: 2, vertical: 4 } },
    format: axisFormat(words.language),
    order: (a: DataItem, b: DataItem) => Number(a.start) - Number(b.start),
    template: (item: DataItem) => label(item),
    groupTemplate: (group: DataGroup | null) => {
      const name = typeof group?.content === 'string' ? group.content : '';
      return element('span', { dir: 'auto', title: name }, name);
    },
    groupOrder: 'order',
  });

  /** What an item says; a heap says how many there are. */
  function label(item: DataItem): HTMLElement {
    const found = byId.get(String(item.id));
    if (found === undefined) return element('span');
    const isHeap = 'count' in found;
    const text = isHeap ? String(found.count) : found.label;
    const told = isHeap ? heapWords(found) : itemWords(found);
    const id = optionId(found.id);
    const isSelected = kept.now.selected === found.id;
    const made = element('span', {
      id,
      role: 'option',
      'aria-label': told,
      'aria-selected': String(isSelected),
      title: told,
      dir: 'auto',
    });
    made.textContent = text;
    if (!isHeap && found.conflict)
      made.prepend(element('span', { class: 'sign-conflict', 'aria-hidden': 'true' }, '⚠ '));
    return made;
  }

  const heapWords = ({ count, names }: Heap): string => worded('heap', count, names.join(', '));

  const itemWords = (item: Item): string =>
    [
      item.name,
      item.when,
      worded(`source.${item.source}`),
      worded('articleCount', item.articles),
      ...(item.conflict ? [worded('conflict')] : []),
    ].join(' · ');

  const ask = async (): Promise<void> => {
    const asked = kept.now;
    const { start: left, end: right } = timeline.getWindow();
    // What lies to both sides is there when the picture is moved.
    const margin = right.getTime() - left.getTime();
    const days = isFitted ? { from: isoDay(left.getTime() - margin), to: isoDay(right.getTime() + margin) } : {};
    const { query, kinds, unnamed, lanes, about } = asked;
    const got = await host.ask({
      what: 'timeline',
      params: { query, kinds, unnamed, lanes, ...days, ...(about === undefined ? {} : { about: about.id }) },
    });
    // Meanwhile something else was asked.
    if (
      asked.query !== kept.now.query ||
      asked.kinds !== kept.now.kinds ||
      asked.about !== kept.now.about ||
      asked.unnamed !== kept.now.unnamed
    )
      return;
    answer = got;
    if (!isFitted && got.from !== undefined && got.to !== undefined && got.total > 0) {
      isFitted = true;
      const [from, to] = isWide
        ? [Date.parse(got.from), Date.parse(got.to) + DAY]
        : (daysOfMeetings(got) ?? [Date.parse(got.from), Date.parse(got.to) + DAY]);
      const edge = Math.max((to - from) * 0.04, 10 * DAY);
      // Names of points stand to their right.
      timeline.setWindow(from - edge, to + 4 * edge, { animation: false });
      soon();
    }
    draw(got);
    if (got.incomplete) window.setTimeout(again, 250);
  };
  const again = (): void => {
    ask().catch((error: unknown) => frame.notice(inWords(error)));
  };
  const soon = settled(PAUSE, again);

  const draw = (got: TimelineView): void => {
    byId.clear();
    for (const each of [...got.items, ...got.heaps]) byId.set(each.id, each);
    const { start: left, end: right } = timeline.getWindow();
    const perPixel = (right.getTime() - left.getTime()) / Math.max(1, stage.clientWidth);
    const beyond = [
      left.getTime() - 3 * (right.getTime() - left.getTime()),
      right.getTime() + 3 * (right.getTime() - left.getTime()),
    ] as const;
    replace(
      groups,
      got.lanes.map(({ id, kind, name, left: hidden }, order) => ({
        id,
        order,
        content: hidden > 0 ? `${name} (+${hidden})` : name,
        className: `lane-${kind}`,
      })),
    );
    replace(items, [...got.items.map((item) => itemData(item, perPixel, beyond)), ...got.heaps.map(heapData)]);
    frame.title(
      kept.now.about === undefined ? undefined : { ...kept.now.about, name: got.about ?? kept.now.about.name },
    );
    frame.notice(
      got.lanes.length > 0
        ? ''
        : got.incomplete
          ? worded('reading')
          : worded(got.total > 0 ? 'nothingHere' : 'nothing'),
    );
    const more =
      got.lanesLeft === 0
        ? undefined
        : {
            label: worded('moreLanes', got.lanesLeft),
            show: () => (kept.change({ lanes: kept.now.lanes + LANES }), again()),
          };
    frame.status([worded('entries', got.total), ...(got.incomplete ? [worded('reading')] : [])].join(' · '), more);
    const isShown = !isRestored && kept.now.selected !== undefined && byId.has(kept.now.selected);
    if (isShown) select(kept.now.selected);
    else mark();
    isRestored = true;
  };

  const select = (id: string | undefined): void => {
    if (id === undefined) kept.forget('selected');
    else kept.change({ selected: id });
    const found = id === undefined ? undefined : byId.get(id);
    mark();
    if (found === undefined || 'count' in found) {
      frame.details(undefined);
      if (found !== undefined) frame.announce(heapWords(found));
      return;
    }
    const days =
      found.kind === 'meeting'
        ? {}
        : {
            ...(found.start === undefined ? {} : { from: found.start }),
            ...(found.end === undefined ? {} : { to: found.end }),
          };
    frame.details({
      title: found.name,
      facts: [found.when, worded(`source.${found.source}`), ...(found.conflict ? [`⚠ ${worded('conflict')}`] : [])],
      about: {
        id: found.entity,
        name: found.kind === 'meeting' ? found.name : (found.name.split(' · ')[0] ?? found.name),
      },
      places: { entity: found.entity, ...days },
    });
    frame.announce(itemWords(found));
  };

  /** The selection is this page's own: it stays when vis-timeline replaces its items. */
  const mark = (): void => {
    const selected = kept.now.selected !== undefined && byId.has(kept.now.selected) ? kept.now.selected : undefined;
    for (const old of stage.querySelectorAll('.chosen')) {
      old.classList.remove('chosen');
      old.querySelector('[role=option]')?.setAttribute('aria-selected', 'false');
    }
    if (selected === undefined) {
      stage.removeAttribute('aria-activedescendant');
      return;
    }
    const option = document.getElementById(optionId(selected));
    option?.setAttribute('aria-selected', 'true');
    option?.closest('.vis-item')?.classList.add('chosen');
    stage.setAttribute('aria-activedescendant', optionId(selected));
  };

  const activate = (id: string, keepFocus: boolean): void => {
    const found = byId.get(id);
    if (found !== undefined && 'count' in found) {
      const [from, to] = [Date.parse(found.start), Date.parse(found.end) + DAY];
      timeline.setWindow(from - (to - from) * 0.05, to + (to - from) * 0.05, { animation: motion() });
      return;
    }
    frame.openFirst(keepFocus);
  };

  const zoom = (factor: number): void => {
    const { start: left, end: right } = timeline.getWindow();
    const middle = (left.getTime() + right.getTime()) / 2;
    const half = (right.getTime() - left.getTime()) / 2 / factor;
    timeline.setWindow(middle - half, middle + half, { animation: motion() });
  };

  const refit = (): void => {
    isFitted = false;
    kept.forget('window');
    again();
  };

  const fitAll = (): void => {
    isWide = true;
    refit();
  };

  const save = async (format: PictureFormat): Promise<void> => {
    const svg = timelineSvg(stage, words.language);
    host.send({ type: 'save', format, data: format === 'svg' ? svg : await pngOf(svg) });
  };

  timeline.on('rangechanged', () => {
    const { start: left, end: right } = timeline.getWindow();
    if (isFitted) kept.change({ window: [left.getTime(), right.getTime()] });
    soon();
  });
  timeline.on('changed', mark);
  timeline.on('click', ({ item }: { readonly item: string | number | null }) => {
    if (item === null) return;
    select(String(item));
    activate(String(item), true);
  });
  listenForKeys(stage, frame, {
    zoom,
    factor: 1.5,
    fit: fitAll,
    leave: () => select(undefined),
    other: ({ key, shiftKey }) => {
      const { selected } = kept.now;
      if (key === 'Enter') {
        if (selected !== undefined) activate(selected, false);
      } else if (shiftKey && (key === 'ArrowLeft' || key === 'ArrowRight')) {
        const { start: left, end: right } = timeline.getWindow();
        const step = (right.getTime() - left.getTime()) * (key === 'ArrowLeft' ? -0.25 : 0.25);
        timeline.setWindow(left.getTime() + step, right.getTime() + step, { animation: motion() });
      } else {
        const next = answer === undefined ? undefined : nextItem(answer, selected, key);
        if (next === undefined) return false;
        select(next);
        reveal(next);
      }
      return true;
    },
  });

  const reveal = (id: string): void => {
    const found = byId.get(id);
    if (found === undefined) return;
    const { start: left, end: right } = timeline.getWindow();
    const [from, to] = [found.start, found.end].map((day) => (day === undefined ? undefined : Date.parse(day)));
    const isOutside = (to !== undefined && to < left.getTime()) || (from !== undefined && from > right.getTime());
    if (isOutside) timeline.moveTo(from ?? to ?? left, { animation: motion() });
    document
      .getElementById(optionId(id))
      ?.closest('.vis-item')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  follow(page, frame, { show: refit, refresh: soon }, 'window');
  again();
});

const motion = (): boolean => !window.matchMedia('(prefers-reduced-motion: reduce)').matches;

const isoDay = (time: number): string =>
  new Date(Math.max(-62_135_596_800_000, Math.min(253_402_214_400_000, time))).toISOString().slice(0, 10);
