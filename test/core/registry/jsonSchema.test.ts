/** The shipped JSON schema is the one that the table makes; run with UPDATE=1 to write it. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { registryJsonSchema } from '../../../server/src/core/registry/jsonSchema.ts';
import { sections } from '../../../server/src/core/registry/schema.ts';

const path = 'syntaxes/registry.schema.json';

test('the shipped schema is the generated one', () => {
  const schema = registryJsonSchema();
  if (process.env['UPDATE'] === '1') writeFileSync(path, `${JSON.stringify(schema, undefined, 2)}\n`);
  assert.deepEqual(JSON.parse(readFileSync(path, 'utf8')), schema, 'UPDATE=1 npm test writes it anew');
});

test('every key is described in both languages', () => {
  let keys = 0;
  const visit = (value: unknown, key: string): void => {
    if (typeof value !== 'object' || value === null || !('summary' in value)) {
      if (typeof value === 'object' && value !== null)
        for (const [name, inner] of Object.entries(value)) visit(inner, name);
      return;
    }
    keys++;
    assert.match(
      JSON.stringify(value.summary),
      /^\{"vi":"[^"]+\.","en":"[^"]+\."\}$/,
      `${key} has a sentence in both languages`,
    );
    if ('type' in value) visit(value.type, key);
  };
  visit(sections, 'sections');
  assert.ok(keys > 60, `keys visited: ${keys}`);
});
