/** The page's side of the contract: asks the extension, hears from it, keeps its state for the time when it is shown again. */
import type { Answers, HostMessage, PageMessage, PageState, Question, Words } from './contract.ts';

interface VsCodeApi {
  postMessage(message: PageMessage): void;
  getState(): unknown;
  setState(state: PageState): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

export interface Host {
  send(message: PageMessage): void;
  /** Rejects with the sentence of a refusal. */
  ask<What extends keyof Answers>(question: Question & { readonly what: What }): Promise<Answers[What]>;
  readonly state: PageState | undefined;
  keep(state: PageState): void;
  /** Hears what is neither an answer nor a refusal. */
  listen(hear: (message: HostMessage) => void): void;
}

export function connect(): Host {
  const api = acquireVsCodeApi();
  const waiting = new Map<number, { answer(answer: unknown): void; refuse(error: Error): void }>();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- VS Code's own, which has none
  const send = (message: PageMessage): void => api.postMessage(message);
  let last = 0;
  let hear: (message: HostMessage) => void = () => undefined;
  window.addEventListener('message', ({ data }: MessageEvent<HostMessage>) => {
    switch (data.type) {
      case 'answer':
        waiting.get(data.id)?.answer(data.answer);
        waiting.delete(data.id);
        break;
      case 'refused':
        waiting.get(data.id)?.refuse(new Error(data.reason));
        waiting.delete(data.id);
        break;
      case 'start':
      case 'about':
      case 'changed':
        hear(data);
        break;
    }
  });
  return {
    send,
    ask: <What extends keyof Answers>(question: Question & { readonly what: What }) =>
      new Promise<Answers[What]>((resolve, reject) => {
        const id = ++last;
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the extension answers each question in its own type
        waiting.set(id, { answer: (answer) => resolve(answer as Answers[What]), refuse: reject });
        send({ type: 'ask', id, question });
      }),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what this page put there itself
    state: api.getState() as PageState | undefined,
    keep: (state) => api.setState(state),
    listen: (listener) => {
      hear = listener;
    },
  };
}

/** `{0}` is the first value. */
const filled = (template: string, ...values: readonly (string | number)[]): string =>
  template.replace(/\{(\d+)\}/g, (place, at: string) => String(values[Number(at)] ?? place));

/** A word that the extension gave; its name where it gave none, so that the gap is seen. */
export const word = (words: Words, name: string, ...values: readonly (string | number)[]): string =>
  filled(words[name] ?? name, ...values);
