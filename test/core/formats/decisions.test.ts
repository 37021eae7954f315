/** Verifications in the annotation file of an article: read, added, taken back, anchored or orphaned. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type NewDecision,
  readDecisions,
  withDecisions,
  withoutDecisions,
} from '../../../server/src/core/formats/decisions.ts';
import { anchorOf } from '../../../server/src/core/text/quote.ts';

const text = '🇻🇳 Ông Trần Văn Mẫu nói. Ông Lê Thị Buồm nói. Ông Trần Văn Mẫu về.\n';
const start = text.indexOf('Trần');
const made: NewDecision = {
  act: 'verify',
  source: 'tin/a.txt',
  text,
  span: { start, end: start + 12 },
  kind: 'official',
  creator: 'Minh',
  created: '2026-02-01T08:00:00.000Z',
};
const empty = readDecisions(undefined);

test('a verification is written as a W3C annotation and read back at its place', () => {
  const json = withDecisions(empty, [made]);
  const page = JSON.parse(json);
  assert.equal(page['@context'], 'http://www.w3.org/ns/anno.jsonld');
  const [item] = page.items;
  assert.equal(item.motivation, 'assessing');
  assert.deepEqual(item.creator, { type: 'Person', name: 'Minh' });
  assert.deepEqual(item.target.selector, [
    {
      type: 'TextQuoteSelector',
      exact: 'Trần Văn Mẫu',
      prefix: '🇻🇳 Ông ',
      suffix: ' nói. Ông Lê Thị Buồm nói. Ông T',
    },
    // In code points: each letter of the flag is one.
    { type: 'TextPositionSelector', start: 7, end: 19 },
  ]);
  const { decisions, problem } = readDecisions(json);
  assert.equal(problem, undefined);
  assert.deepEqual(
    decisions.map((decision) => [decision.kind, decision.creator, decision.created, anchorOf(text, decision)]),
    [['official', 'Minh', '2026-02-01T08:00:00.000Z', made.span]],
  );
});

test('it follows its words when text is put before them, and is an orphan when they or their neighbours change', () => {
  const [decision] = readDecisions(withDecisions(empty, [made])).decisions;
  assert.ok(decision);
  assert.deepEqual(anchorOf(`Tin mới.\n${text}`, decision), { start: start + 9, end: start + 21 });
  assert.equal(anchorOf(text.replace('Mẫu nói', 'Mậu nói'), decision), undefined);
  assert.equal(anchorOf(text.replace('Mẫu nói', 'Mẫu hỏi'), decision), undefined);
  // The same name elsewhere is not the place that was verified.
  assert.equal(anchorOf('Ông Trần Văn Mẫu về.', decision), undefined);
  // Nor is one of two places that look alike.
  assert.equal(anchorOf(text + text, decision), undefined);
});

test('what other programs wrote stays, in its order, when verifications come and go', () => {
  const other = { id: 'urn:x', type: 'Annotation', body: 'a note', target: 'tin/a.txt', extra: [1, 2] };
  const file = JSON.stringify({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    items: [other],
  });
  const json = withDecisions(readDecisions(file), [made]);
  assert.deepEqual(JSON.parse(json).items[0], other);
  const read = readDecisions(json);
  const ids = new Set(read.decisions.map(({ id }) => id));
  assert.equal(ids.size, 1);
  assert.deepEqual(JSON.parse(withoutDecisions(read, ids)).items, [other]);
});

test('a damaged file is told, and nothing is read from it', () => {
  for (const json of ['{"items": [', '[]', '{"items": 3}', '{"items": [4]}', 'null']) {
    const { decisions, items, problem } = readDecisions(json);
    assert.deepEqual([decisions, items], [[], []], json);
    assert.match(problem?.message.en ?? '', /"items" was expected|list "items"/, json);
  }
  assert.deepEqual(readDecisions('  \n'), { decisions: [], items: [], page: {} });
});
