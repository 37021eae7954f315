/** What VS Code waits for when it activates the extension: nothing but this file, and nothing that it asks for. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { compileFunction } from 'node:vm';

interface Extension {
  readonly activate: (context: unknown) => Promise<void>;
  readonly deactivate: () => Promise<void>;
}

/** The shipped extension, and what it has asked for so far; whatever it asks for is not there. */
function loaded(): { readonly extension: Extension; readonly asked: readonly string[] } {
  const asked: string[] = [];
  const module: { exports: Partial<Extension> } = { exports: {} };
  const require = (name: string): never => {
    asked.push(name);
    throw new Error(`no ${name}`);
  };
  const given = ['module', 'exports', 'require', '__filename', '__dirname'];
  const run = compileFunction(readFileSync('dist/client.js', 'utf8'), given);
  const requireOnly = (name: string): unknown => (name === 'node:vm' ? { compileFunction } : require(name));
  run(module, module.exports, requireOnly, 'client.js', '.');
  const { activate, deactivate } = module.exports;
  assert.ok(activate !== undefined && deactivate !== undefined);
  return { extension: { activate, deactivate }, asked };
}

test('the extension is read and activated without its libraries, which come right after', async () => {
  const { extension, asked } = loaded();
  assert.deepEqual(asked, []);
  const activated = extension.activate({});
  assert.deepEqual(asked, []);
  // The first of the libraries is not there either.
  await assert.rejects(activated, /^Error: no /);
  assert.equal(asked.length, 1);
});

test('what was never started can be stopped', async () => {
  const { extension, asked } = loaded();
  await extension.deactivate();
  assert.deepEqual(asked, []);
});
