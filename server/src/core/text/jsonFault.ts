/** Where a text stops being JSON: what the engine says of that differs from one to the next. */

/** Offset of the first sign that cannot stand there; the length of a text that only breaks off. */
export function jsonFault(text: string): number {
  const { at, isRight } = valueAt(text, 0, 0);
  return isRight ? afterSpace(text, at) : at;
}

interface Read {
  /** Behind what was read, or where it went wrong. */
  readonly at: number;
  readonly isRight: boolean;
}

const SPACE = /[ \t\n\r]*/y;
const SCALAR =
  /"(?:[^"\\\n\r]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const KEY = /"(?:[^"\\\n\r]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;

/** Nobody nests deeper; a call a level is what it costs. */
const DEEPEST = 500;

function valueAt(text: string, from: number, depth: number): Read {
  const at = afterSpace(text, from);
  const opening = text[at];
  if ((opening === '{' || opening === '[') && depth < DEEPEST) return listAt(text, at, depth);
  return matchAt(SCALAR, text, at);
}

function listAt(text: string, start: number, depth: number): Read {
  const isMap = text[start] === '{';
  const closing = isMap ? '}' : ']';
  let at = afterSpace(text, start + 1);
  if (text[at] === closing) return { at: at + 1, isRight: true };
  for (;;) {
    if (isMap) {
      const key = matchAt(KEY, text, at);
      if (!key.isRight) return key;
      at = afterSpace(text, key.at);
      if (text[at] !== ':') return { at, isRight: false };
      at++;
    }
    const value = valueAt(text, at, depth + 1);
    if (!value.isRight) return value;
    at = afterSpace(text, value.at);
    if (text[at] === closing) return { at: at + 1, isRight: true };
    if (text[at] !== ',') return { at, isRight: false };
    at = afterSpace(text, at + 1);
  }
}

function matchAt(pattern: RegExp, text: string, at: number): Read {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? { at, isRight: false } : { at: at + found[0].length, isRight: true };
}

function afterSpace(text: string, at: number): number {
  SPACE.lastIndex = at;
  return at + (SPACE.exec(text)?.[0].length ?? 0);
}
