/** How both pages begin, what they keep while they are hidden, the keys that they share, and how they come to be about somebody else. */
import type { About, PageState, Words } from './contract.ts';
import type { Frame } from './frame.ts';
import { connect, type Host, word } from './host.ts';

/** What both pages keep; `about` stands in `PageState`. */
interface KeptOfPage extends PageState {
  readonly query: string;
  /** The id of what was chosen. */
  readonly selected?: string;
}

/** What a page keeps: whole at every moment, and stored with each change. */
export interface Kept<State extends KeptOfPage> {
  readonly now: State;
  change(change: Partial<State>): void;
  /** Of things that need not be there. */
  forget(name: keyof State): void;
  /** Nothing is chosen or sought then, and `lookedAt` is forgotten. */
  turnTo(about: About | undefined, lookedAt: keyof State): void;
}

export interface Page<State extends KeptOfPage> {
  readonly host: Host;
  readonly words: Words;
  readonly kept: Kept<State>;
  readonly worded: (name: string, ...values: readonly (string | number)[]) => string;
}

/** `begin` is called once, when the extension has said in which language and about whom; `fresh` is for a page that kept nothing. */
export function openPage<State extends KeptOfPage>(fresh: State, begin: (page: Page<State>) => void): void {
  const host = connect();
  host.listen((message) => {
    if (message.type !== 'start') return;
    const { words, about } = message;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what this page kept itself
    const before = host.state as State | undefined;
    begin({
      host,
      words,
      kept: keep(host, { ...(before ?? fresh), ...(about === undefined ? {} : { about }) }),
      worded: (name, ...values) => word(words, name, ...values),
    });
  });
  host.send({ type: 'ready' });
}

/** `show` is called when the page is to be about somebody else, who has nothing of what was looked at; `refresh` when the archive says something else. */
export function follow<State extends KeptOfPage>(
  { host, kept }: Page<State>,
  frame: Frame,
  on: { show(): void; refresh(): void },
  lookedAt: keyof State,
): void {
  host.listen((message) => {
    if (message.type === 'about') {
      kept.turnTo(message.about, lookedAt);
      frame.search.value = '';
      frame.details(undefined);
      on.show();
    } else if (message.type === 'changed') on.refresh();
  });
}

/** Keys that mean the same in both pictures; `other` says whether it had a use for the key. */
export function listenForKeys(
  stage: HTMLElement,
  frame: Frame,
  on: {
    zoom(factor: number): void;
    readonly factor: number;
    fit(): void;
    leave(): void;
    other(event: KeyboardEvent): boolean;
  },
): void {
  stage.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') on.zoom(on.factor);
    else if (event.key === '-') on.zoom(1 / on.factor);
    else if (event.key === '0') on.fit();
    else if (event.key === 'Escape') on.leave();
    else if (event.key === '/') frame.search.focus();
    else if (!on.other(event)) return;
    event.preventDefault();
  });
}

function keep<State extends KeptOfPage>(host: Host, start: State): Kept<State> {
  let now = start;
  const replace = (state: State): void => {
    now = state;
    host.keep(now);
  };
  return {
    get now() {
      return now;
    },
    change: (change) => replace({ ...now, ...change }),
    forget: (name) => {
      const rest = { ...now };
      delete rest[name];
      replace(rest);
    },
    turnTo: (about, lookedAt) => {
      const rest = { ...now };
      for (const name of ['about', 'selected', lookedAt] as const) delete rest[name];
      replace({ ...rest, query: '', ...(about === undefined ? {} : { about }) });
    },
  };
}
