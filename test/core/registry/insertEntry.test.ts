/** Entries and names put into registry files: the file reads as before with one more, whatever its style. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { insertEntry, type Insertion, insertName } from '../../../server/src/core/registry/insertEntry.ts';
import { readRegistry } from '../../../server/src/core/registry/readRegistry.ts';
import { entityId } from '../../../server/src/core/registry/model.ts';
import { fileId } from '../../../server/src/core/text/span.ts';

const person = { id: 'official/tran-van-mau', name: 'Trần Văn Mẫu' };

function applied(text: string, insertion: Insertion | undefined): string {
  assert.ok(insertion);
  const { at, newText } = insertion;
  return text.slice(0, at) + newText + text.slice(at);
}

const read = (text: string) => readRegistry([{ file: fileId('so.registry.yaml'), text }]);

const cases: readonly { readonly what: string; readonly before: string; readonly after: string }[] = [
  { what: 'an empty file', before: '', after: 'persons:\n  - id: official/tran-van-mau\n    name: Trần Văn Mẫu\n' },
  {
    what: 'a file of comments without a line end',
    before: '# của tòa soạn',
    after: '# của tòa soạn\npersons:\n  - id: official/tran-van-mau\n    name: Trần Văn Mẫu\n',
  },
  {
    what: 'a section of lines, with a comment behind its last entry and a section after it',
    before:
      'persons:\n- id: official/a # một\n  name: Lê A # hai\n\n# các cơ quan\norganizations:\n- {id: organisation/b, name: Bộ B}\n',
    after:
      'persons:\n- id: official/a # một\n  name: Lê A # hai\n- id: official/tran-van-mau\n  name: Trần Văn Mẫu\n\n# các cơ quan\norganizations:\n- {id: organisation/b, name: Bộ B}\n',
  },
  {
    what: 'a section in brackets',
    before: 'persons: [{id: official/a, name: Lê A}]\n',
    after: 'persons: [{id: official/a, name: Lê A}, { id: official/tran-van-mau, name: Trần Văn Mẫu }]\n',
  },
  {
    what: 'an empty section in brackets',
    before: 'persons: [] # chưa có\n',
    after: 'persons: [{ id: official/tran-van-mau, name: Trần Văn Mẫu }] # chưa có\n',
  },
  {
    what: 'a section with nothing in it',
    before: 'persons:\norganizations:\n  - {id: organisation/b, name: Bộ B}\n',
    after:
      'persons:\n  - id: official/tran-van-mau\n    name: Trần Văn Mẫu\norganizations:\n  - {id: organisation/b, name: Bộ B}\n',
  },
];

for (const { what, before, after } of cases) {
  test(`an entry goes into ${what}`, () => {
    for (const eol of ['\n', '\r\n']) {
      const text = before.replaceAll('\n', eol);
      const result = applied(text, insertEntry(text, 'persons', person));
      // A text without a line end does not tell its kind.
      assert.equal(result, text.includes('\n') ? after.replaceAll('\n', eol) : after);
      assert.ok(read(result).entities.has(entityId(person.id)), result);
      assert.deepEqual(read(result).problems, []);
    }
  });
}

test('every shipped registry reads as before with one entry more', () => {
  const folder = 'seeds/starter';
  const files = readdirSync(folder).filter((name) => name.endsWith('.registry.yaml'));
  assert.ok(files.length >= 8);
  for (const name of files) {
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    for (const [section, entry] of [
      ['persons', person],
      ['places', { id: 'place/o-day', name: 'Ở Đây: "đó"', other_names: [{ name: 'no' }] }],
    ] as const) {
      const before = read(text);
      const after = read(applied(text, insertEntry(text, section, entry)));
      assert.equal(after.entities.size, before.entities.size + 1, name);
      const added = after.entities.get(entityId(entry.id));
      assert.equal(added?.name.vi ?? added?.name.en, entry.name, name);
      for (const [id, { names }] of before.entities)
        assert.deepEqual(
          after.entities.get(id)?.names.map((each) => each.text),
          names.map((each) => each.text),
          id,
        );
    }
  }
});

test('a name is added to its entity, on a line, in a list or in brackets', () => {
  const alias = { name: 'Mẫu Văn Trần' };
  const add = (text: string) => applied(text, insertName(text, text.indexOf('official/x') + 3, alias));
  assert.equal(
    add('persons:\n  - id: official/x\n    name: X # tên\n  - id: official/y\n    name: Y\n'),
    'persons:\n  - id: official/x\n    name: X # tên\n    other_names: [{ name: Mẫu Văn Trần }]\n  - id: official/y\n    name: Y\n',
  );
  assert.equal(
    add('persons:\n  - {id: official/x, name: X}\n'),
    'persons:\n  - {id: official/x, name: X, other_names: [{ name: Mẫu Văn Trần }]}\n',
  );
  assert.equal(
    add('persons:\n  - id: official/x\n    other_names:\n      - name: Z\n    name: X\n'),
    'persons:\n  - id: official/x\n    other_names:\n      - name: Z\n      - { name: Mẫu Văn Trần }\n    name: X\n',
  );
  for (const text of ['persons:\n  - id: official/x\n    name: X\n', 'persons: [{id: official/x, name: X}]\n']) {
    const names = read(add(text)).entities.get(entityId('official/x'))?.names ?? [];
    assert.deepEqual(
      names.map((each) => each.text),
      ['X', 'Mẫu Văn Trần'],
    );
  }
});

test('a file that is not well-formed, or a section that is no list, is left alone', () => {
  for (const text of ['persons: [', 'persons: 3\n', 'persons: ~\n', '- a\n', 'persons: {id: official/a}\n'])
    assert.equal(insertEntry(text, 'persons', person), undefined, text);
  assert.equal(insertName('persons:\n  - id: official/x\n', 0, { name: 'Y' }), undefined);
});
