/** Whatever a registry file holds: reading ends, soon, and other files keep what they declare. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { readWithLibrary } from '../../../server/src/core/registry/libraryYaml.ts';
import { readPlainYaml } from '../../../server/src/core/registry/plainYaml.ts';
import { entityId } from '../../../server/src/core/registry/model.ts';
import { readRegistry } from '../../../server/src/core/registry/readRegistry.ts';
import { splitRegistry } from '../../../server/src/core/registry/splitRegistry.ts';
import { fileId } from '../../../server/src/core/text/span.ts';

const sample = `# mẫu
persons:
  - id: official/bui-the-duy
    name: Bùi Thế Duy # ghi chú
    other_names:
      - { name: 'Bui The Duy', language: en }
      - name: "Bùi Duy"
        use: wrong
    sources:
    - url: https://example.org/1?a=b#c
organizations:
  - id: organisation/bo
    name: { vi: Bộ Khoa học, en: "Ministry" }
    acronyms: [Bộ KH&CN, MOST]
    founding_date: 1959
    parent: organisation/bo

allowed: { acronyms: [A, 'B', "C"] }
memberships:
  - person: official/bui-the-duy
    organization: organisation/bo
    role: Thứ trưởng
    start_date: 2018-04
`;

const untouched = {
  file: fileId('z.registry.yaml'),
  text: 'terms:\n  - { id: term/kept, name: giữ nguyên, acronyms: [GN] }\n',
};

const pieces = fc.constantFrom(
  ..."\n|\n  |\n    |\n  - |- |: |:| #|#|'|\"|''|\\|[|]|{|}|,|, |&a |*a|!!x |>|?|? |%|@|`|~|null|\t|\r\n|\r|---|...|---\n|\0|\uFEFF|\u2028|<<: ".split(
    '|',
  ),
  ...'||-\n|id|name: |persons:|terms:\n|official/x|2024|__proto__: |constructor: |vi|ộ|o\u0302\u0323|😀|\ud83d'.split(
    '|',
  ),
  '|',
  '|-\n',
);
/** The sample with some pieces put in, taken out or swapped; or pieces alone. */
const anyText = fc.oneof(
  fc
    .array(fc.tuple(fc.nat(sample.length), fc.nat(12), fc.oneof(pieces, fc.constant(''))), {
      minLength: 1,
      maxLength: 4,
    })
    .map((changes) =>
      changes.reduce((text, [at, cut, piece]) => text.slice(0, at) + piece + text.slice(at + cut), sample),
    ),
  fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
);

test('with an earlier registry at hand the answer is the same', () => {
  const first = fileId('a.registry.yaml');
  const second = fileId('b.registry.yaml');
  fc.assert(
    fc.property(fc.array(fc.tuple(anyText, anyText), { minLength: 2, maxLength: 4 }), (versions) => {
      let registry = readRegistry([]);
      for (const [a, b] of [...versions, ...versions.toReversed()]) {
        // The same ids in both files: what is wrong between files must be found anew each time.
        const sources = [{ file: first, text: a }, { file: second, text: b }, untouched];
        registry = readRegistry(sources, registry);
        assert.deepEqual({ ...registry, membershipsOf: 0 }, { ...readRegistry(sources), membershipsOf: 0 });
      }
    }),
    { numRuns: 60 },
  );
});

test('reading never fails, points inside its file, and leaves other files alone', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const file = fileId('a.registry.yaml');
      const registry = readRegistry([{ file, text }, untouched]);
      assert.equal(registry.entities.get(entityId('term/kept'))?.names.length, 2);
      for (const { place, message, related } of registry.problems) {
        const length = place.file === file ? text.length : untouched.text.length;
        for (const { span } of [place, ...related.filter((it) => it.place.file === place.file).map((it) => it.place)]) {
          assert.ok(
            0 <= span.start && span.start < span.end && span.end <= length,
            `${message.en} ${JSON.stringify(place)}`,
          );
        }
      }
      for (const { names, declaredAt } of registry.entities.values()) {
        const length = declaredAt.file === file ? text.length : untouched.text.length;
        for (const { span, text: form } of names) assert.ok(span.start < span.end && span.end <= length && form !== '');
      }
    }),
    { numRuns: 20000 },
  );
});

test('parts cover the text in order, without overlap', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const part of splitRegistry(text)) {
        assert.ok(end <= part.start && part.start < part.end && part.end <= text.length);
        end = part.end;
      }
    }),
  );
});

test('what the fast reader reads, the library reads alike', () => {
  let plain = 0;
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { start, end } of splitRegistry(text)) {
        const node = readPlainYaml(text, start, end);
        if (node === undefined) continue;
        plain++;
        const slow = readWithLibrary(text.slice(start, end), start);
        assert.equal(slow.error, undefined, JSON.stringify(text.slice(start, end)));
        assert.deepEqual(withoutCollectionEnds(node), withoutCollectionEnds(slow.node));
      }
    }),
    { numRuns: 1000 },
  );
  assert.ok(plain > 500, `the fast reader was used (${plain})`);
});

/** Where a block collection ends is a matter of taste: the library counts trailing blank lines. Nothing points there. */
const withoutCollectionEnds = (node: unknown): unknown =>
  JSON.parse(
    JSON.stringify(node, (_, value: unknown) => (isCollection(value) ? { ...value, span: undefined } : value)),
  );

const isCollection = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  (value.kind === 'map' || value.kind === 'list' || value.kind === 'nothing');

/** Of the processor: what else the machine does says nothing about the reader. */
const seconds = (text: string): number => {
  const before = process.cpuUsage();
  const registry = readRegistry([{ file: fileId('a.registry.yaml'), text }, untouched]);
  const { user, system } = process.cpuUsage(before);
  const taken = (user + system) / 1e6;
  assert.ok(registry.entities.has(entityId('term/kept')));
  return taken;
};

test('hostile and huge files end soon', () => {
  const million = 1_000_000;
  const bomb = `terms:\n  - id: term/a\n    name: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
    .split('')
    .map((name, i) => `    ${name}: &${name} [${`*${'abcdefghi'[i]},`.repeat(9)}]\n`)
    .join('')}`;
  const hostile: readonly string[] = [
    bomb,
    'terms: ' + '['.repeat(100_000),
    'terms:\n' + '- '.repeat(100_000),
    'terms:\n' + Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i + 1)}a:`).join('\n'),
    '? '.repeat(100_000),
    '"'.repeat(100_000),
    'terms:\n  - id: term/a\n    name: "' + 'x '.repeat(2.5 * million),
    'x\n'.repeat(million),
    'x: y\n'.repeat(million / 5),
    '- \n'.repeat(million / 5),
    'terms:\n' + '  - name\n'.repeat(million / 10),
    'terms:\n' + '  - { id: term/a, name: x }\n'.repeat(million / 20),
    'terms:\n' + "  - { id: term/a, name: 'x }\n".repeat(million / 20),
    ' '.repeat(5 * million),
    `terms: [${'{ id: term/a, name: x },'.repeat(million / 5)}]`,
    `allowed: { acronyms: [${'A,'.repeat(million)}] }`,
    `persons: [{ id: official/a, name: x, acronyms: [${'A,'.repeat(million / 2)}] }]`,
    '\u0000'.repeat(million),
    '\t'.repeat(million) + 'x',
    'persons:\n' + Array.from({ length: 20_000 }, (_, i) => `  - { id: official/p-${i}, name: Lê A }\n`).join(''),
  ];
  for (const text of hostile) {
    const taken = seconds(text);
    assert.ok(taken < 10, `${JSON.stringify(text.slice(0, 40))} took ${taken.toFixed(1)} s`);
  }
});

test('thousands of entries are read in a moment', () => {
  const entries = Array.from(
    { length: 20_000 },
    (_, i) =>
      `  - id: term/t-${i}\n    name: { vi: thuật ngữ ${i}, en: term ${i} }\n    acronyms: [TN${i}]\n    sources:\n      - url: https://example.org/${i}\n`,
  );
  assert.ok(seconds(`terms:\n${entries.join('')}`) < 4);
});
