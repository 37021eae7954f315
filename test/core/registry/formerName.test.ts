/** A name that held until a day stays in the registry, in whatever layout its author writes, and the file stays readable. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planRename } from '../../../server/src/core/corpus/renameEntity.ts';
import { entityId } from '../../../server/src/core/registry/model.ts';
import { fileId } from '../../../server/src/core/text/span.ts';
import { newsroom } from '../../support/newsroom.ts';

const path = 'so.registry.yaml';
const id = 'organisation/bo-canh-buom';

function renamed(registry: string, oldName: string, newName: string, from?: string): string {
  const { snapshot } = newsroom([{ path, text: registry }]);
  assert.deepEqual(snapshot.registry.problems, []);
  const texts = { article: () => undefined, registry: () => registry };
  const change = { entity: entityId(id), oldName, newName, ...(from === undefined ? {} : { from }) };
  const planned = planRename(snapshot, texts, change);
  assert.ok(planned.kind === 'edits');
  return planned.edits
    .map(({ edit }) => edit)
    .toSorted((a, b) => b.place.span.start - a.place.span.start)
    .reduce(
      (text, { place: { span }, newText }) => text.slice(0, span.start) + newText + text.slice(span.end),
      registry,
    );
}

/** The entity's names as the registry reads them: text, use, language, interval. */
function namesIn(registry: string): readonly string[] {
  const { registry: read } = newsroom([{ path, text: registry }]).snapshot;
  assert.deepEqual(read.problems, [], registry);
  const names = read.entities.get(entityId(id))?.names ?? [];
  return names.map(({ text, use, language = '*', interval: { start = '', end = '' } }) =>
    [text, use, language, `${start}/${end}`].join(' | '),
  );
}

test('a block entry without other names gets some below the name', () => {
  const text = `organizations:\n  - id: ${id}\n    name: {vi: Bộ Cánh buồm, en: Ministry of Sails} # ghi chú\n    country: VN\n`;
  const after = renamed(text, 'Bộ Cánh buồm', 'Bộ Buồm', '2025-03-01');
  assert.equal(
    after,
    `organizations:\n  - id: ${id}\n    name: {vi: Bộ Buồm, en: Ministry of Sails} # ghi chú\n    other_names:\n      - { name: Bộ Cánh buồm, language: vi, use: name, end_date: 2025-02-28 }\n    country: VN\n`,
  );
  assert.deepEqual(namesIn(after), [
    'Bộ Buồm | name | vi | /',
    'Ministry of Sails | name | en | /',
    'Bộ Cánh buồm | name | vi | /2025-02-28',
  ]);
});

test('without a day the old name is not kept', () => {
  const text = `organizations:\n  - id: ${id}\n    name: Bộ Cánh buồm\n`;
  assert.equal(renamed(text, 'Bộ Cánh buồm', 'Bộ Buồm'), text.replace('Bộ Cánh buồm', 'Bộ Buồm'));
});

const layouts: Readonly<Record<string, string>> = {
  'in braces': `organizations:\n  - {id: ${id}, name: "Bộ Cánh buồm"}\n`,
  'in braces, plain, a blank at the end': `organizations: [ { id: ${id}, name: Bộ Cánh buồm } ]\n`,
  'last line without an end': `organizations:\n  - id: ${id}\n    name: Bộ Cánh buồm`,
  'Windows line ends': `organizations:\r\n  - id: ${id}\r\n    name: 'Bộ Cánh buồm'\r\n    country: VN\r\n`,
  'name by language, on lines': `organizations:\n- id: ${id}\n  name:\n    vi: Bộ Cánh buồm\n    en: Ministry of Sails\n\n  note: x\n`,
  'other names in a block': `organizations:\n  - id: ${id}\n    other_names:\n      - name: BCB\n        use: short\n    name: Bộ Cánh buồm\n`,
  'other names in brackets': `organizations:\n  - id: ${id}\n    name: Bộ Cánh buồm\n    other_names: [{name: BCB, use: short}]\n`,
  'other names in braces and brackets': `organizations: [{id: ${id}, other_names: [{name: BCB, use: short}], name: Bộ Cánh buồm}]\n`,
  'other names at the column of their key': `organizations:\n  - id: ${id}\n    name: Bộ Cánh buồm\n    other_names:\n    - {name: BCB, use: short}\n`,
};

for (const [layout, text] of Object.entries(layouts)) {
  test(`every layout reads back with the old and the new name: ${layout}`, () => {
    const before = namesIn(text);
    const after = renamed(text, 'bộ cánh buồm', 'Bộ Buồm: mới', '2025-01-01');
    const language = layout.includes('language') ? 'vi' : '*';
    const expected = [
      ...before.map((name) => name.replace('Bộ Cánh buồm', 'Bộ Buồm: mới')),
      `Bộ Cánh buồm | name | ${language} | /2024-12-31`,
    ];
    assert.deepEqual(namesIn(after).toSorted(), expected.toSorted());
    assert.equal(after.includes('\r\n'), text.includes('\r\n'));
    assert.equal(/[^\r]\n/.test(after) && text.includes('\r\n'), false, 'line ends are mixed');
  });
}

test('letters stay letters; wrong forms and what has ended are not kept again', () => {
  const text = `organizations:\n  - id: ${id}\n    name: Bộ Cánh buồm\n    acronyms: [BCB]\n    other_names:\n      - {name: Bộ Cánh bườm, use: wrong}\n      - {name: Bộ Thuyền, use: name, end_date: 2010}\n      - {name: Cánh buồm, use: short, start_date: 2015-06}\n`;
  const added = (oldName: string) => {
    const before = new Set(namesIn(text));
    return namesIn(renamed(text, oldName, 'Khác', '2024-03-01')).filter((name) => !before.has(name));
  };
  assert.deepEqual(added('BCB'), ['Khác | acronym | * | /', 'BCB | acronym | * | /2024-02-29']);
  assert.deepEqual(added('Bộ Cánh bườm'), ['Khác | wrong | * | /']);
  assert.deepEqual(added('Bộ Thuyền'), ['Khác | name | * | /2010']);
  assert.deepEqual(added('Cánh buồm'), ['Cánh buồm | short | * | 2015-06/2024-02-29', 'Khác | short | * | 2015-06/']);
});

test('articles of the time before keep their entity', () => {
  const text = `organizations:\n  - id: ${id}\n    name: Bộ Cánh buồm\n`;
  const article = { path: 'a.txt', text: 'Ngày 5/1/2024, Bộ Cánh buồm họp tại Hà Nội. Câu sau.\n' };
  const after = renamed(text, 'Bộ Cánh buồm', 'Bộ Buồm', '2025-03-01');
  const { snapshot } = newsroom([{ path, text: after }, article]);
  assert.deepEqual(snapshot.articlesOf(entityId(id)), [fileId('a.txt')]);
});
