/** What the tests inside VS Code use of `node:assert/strict`, for a host that has no Node. */

export default { ok, equal, notEqual, deepEqual, match, doesNotMatch };

function ok(value: unknown, message = `${shown(value)} is not true`): asserts value {
  if (value === undefined || value === null || value === false || value === '' || value === 0) fail(message);
}

function equal(actual: unknown, expected: unknown, message = ''): void {
  if (!Object.is(actual, expected)) fail(`${shown(actual)} is not ${shown(expected)}. ${message}`);
}

function notEqual(actual: unknown, expected: unknown, message = ''): void {
  if (Object.is(actual, expected)) fail(`${shown(actual)} is what it must not be. ${message}`);
}

function deepEqual(actual: unknown, expected: unknown, message = ''): void {
  if (!isSame(actual, expected)) fail(`${shown(actual)} is not the same as ${shown(expected)}. ${message}`);
}

function match(actual: string, pattern: RegExp, message = ''): void {
  if (!pattern.test(actual)) fail(`${shown(actual)} does not match ${String(pattern)}. ${message}`);
}

function doesNotMatch(actual: string, pattern: RegExp, message = ''): void {
  if (pattern.test(actual)) fail(`${shown(actual)} matches ${String(pattern)}. ${message}`);
}

function fail(message: string): never {
  throw new Error(message.trimEnd());
}

function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  const [own, others] = [Object.entries(a), new Map(Object.entries(b))];
  return own.length === others.size && own.every(([key, value]) => others.has(key) && isSame(value, others.get(key)));
}

const shown = (value: unknown): string => JSON.stringify(value, undefined, 1) ?? String(value);
