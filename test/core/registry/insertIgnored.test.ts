/** What a quick fix writes into a registry: one item more, everything else as it was, whatever the file's layout. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { addIgnored, allowAcronym, type Insertion } from '../../../server/src/core/registry/insertEntry.ts';
import { readRegistry } from '../../../server/src/core/registry/readRegistry.ts';
import { fileId } from '../../../server/src/core/text/span.ts';

const entry = { code: 'date.impossible', path: 'tin/a.txt', exact: '31/6/2026', reason: 'giấy mời' };
const written = `  - code: date.impossible
    path: "tin/a.txt"
    exact: "31/6/2026"
    reason: "giấy mời"
`;

const applied = (text: string, insertion: Insertion | undefined): string | undefined =>
  insertion && text.slice(0, insertion.at) + insertion.newText + text.slice(insertion.at);

const read = (text: string) => readRegistry([{ file: fileId('/ignored.registry.yaml'), text }]);

test('an empty file gets its section', () => {
  assert.equal(applied('', addIgnored('', entry)), `ignored:\n${written}`);
  assert.equal(applied('terms: []', addIgnored('terms: []', entry)), `terms: []\nignored:\n${written}`);
  assert.equal(
    applied('', addIgnored('', { code: 'a.b', exact: 'c', until: '2026-12' })),
    'ignored:\n  - code: a.b\n    exact: "c"\n    until: 2026-12\n',
  );
  assert.equal(applied('', allowAcronym('', 'RNM')), 'allowed:\n  acronyms:\n    - "RNM"\n');
});

test('a list is continued in its own layout', () => {
  const first = 'ignored:\n  - code: text.glued\n    exact: "a1" # vì sao\n';
  assert.equal(
    applied(`${first}\nterms: []\n`, addIgnored(`${first}\nterms: []\n`, entry)),
    `${first}${written}\nterms: []\n`,
  );
  const crlf = first.replaceAll('\n', '\r\n');
  assert.equal(applied(crlf, addIgnored(crlf, entry)), crlf + written.replaceAll('\n', '\r\n'));
  const flush = 'ignored:\n- {code: text.glued, exact: a1}';
  assert.equal(applied(flush, addIgnored(flush, entry)), `${flush}\n${written.replace(/^ {2}/gm, '')}`);
  const flow = 'ignored: [{ code: text.glued, exact: "a1" }]\n';
  assert.equal(
    applied(flow, addIgnored(flow, { code: 'date.impossible', exact: 'b' })),
    'ignored: [{ code: text.glued, exact: "a1" }, { code: date.impossible, exact: "b" }]\n',
  );
  assert.equal(
    applied('ignored: []', addIgnored('ignored: []', { code: 'a.b', exact: 'c' })),
    'ignored: [{ code: a.b, exact: "c" }]',
  );
  const allowed = 'allowed:\n  acronyms: [KPI, "A&B"] # ai cũng biết\n';
  assert.equal(
    applied(allowed, allowAcronym(allowed, 'RNM')),
    'allowed:\n  acronyms: [KPI, "A&B", "RNM"] # ai cũng biết\n',
  );
  const listed = 'allowed:\n  acronyms:\n    - KPI\nterms: []\n';
  assert.equal(
    applied(listed, allowAcronym(listed, 'RNM')),
    'allowed:\n  acronyms:\n    - KPI\n    - "RNM"\nterms: []\n',
  );
});

test('a file that cannot be continued with certainty is left alone', () => {
  for (const text of ['ignored: x\n', 'ignored:\n', 'ignored: [\n', '- a\n', 'ignored:\n\t- x\n']) {
    assert.equal(addIgnored(text, entry), undefined, text);
  }
  assert.equal(allowAcronym('allowed: {}\n', 'RNM'), undefined);
});

test('whatever is quoted comes back as it was', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((each) => each.trim() !== '');
  const befores = ['', 'ignored: []\n', 'ignored:\n- { code: text.glued, exact: x }\n', 'terms: []\r\n'];
  fc.assert(
    fc.property(fc.constantFrom(...befores), text, text, text, (before, exact, prefix, reason) => {
      const added = { code: 'date.impossible', exact, prefix, reason };
      const after = applied(before, addIgnored(before, added));
      assert.ok(after !== undefined);
      const { ignored, problems } = read(after);
      assert.deepEqual(problems, []);
      const { declaredAt: _, ...last } = ignored.at(-1) ?? { declaredAt: undefined };
      assert.deepEqual(last, { ...added, reason: reason.replace(/\s+/g, ' ').trim() });
    }),
    { numRuns: 300 },
  );
});
