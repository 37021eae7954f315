/** Which entities a query leads to, before they are ranked. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyChange, emptySnapshot } from '../../../server/src/core/corpus/applyChange.ts';
import { createEntitySearch, entitiesBeginning, searchEntities } from '../../../server/src/core/corpus/search.ts';
import { buildLexicon } from '../../../server/src/core/mentions/lexicon.ts';
import { slug } from '../../../server/src/core/text/comparison.ts';
import { fileId } from '../../../server/src/core/text/span.ts';
import { article, readSynthetic, syntheticRegistry } from './syntheticArticles.ts';

const registry = syntheticRegistry('organisation/bo-kh-cn Bộ Khoa học và Công nghệ');
const NAMES = ['Bùi Thế Duy', 'Bùi Thế Dũng', 'Nguyễn Mạnh Hùng', 'KH&CN', 'Liên hợp quốc', 'Bộ Ngoại giao', 'ADGMIN'];
const upserted = NAMES.map((name, i) => article(`${i}.txt`, `[organisation/${slug(name)}|${name}] họp.`));
const snapshot = applyChange(
  emptySnapshot(registry, buildLexicon(registry), 2),
  { upserted, removed: [] },
  { analyse: readSynthetic },
);
const namesFor = (query: string, limit?: number): readonly string[] =>
  searchEntities(snapshot, query, limit).map((candidate) => candidate.name);

test('without diacritics, from the start of any word, best first', () => {
  assert.deepEqual(namesFor('bui the duy').slice(0, 2), ['Bùi Thế Duy', 'Bùi Thế Dũng']);
  assert.equal(namesFor('hung')[0], 'Nguyễn Mạnh Hùng');
  assert.equal(namesFor('quốc')[0], 'Liên hợp quốc');
});

test('by initials, and by the letters of a code', () => {
  assert.deepEqual(namesFor('btd'), ['Bùi Thế Duy', 'Bùi Thế Dũng'].sort());
  assert.equal(namesFor('bkhvcn')[0], 'Bộ Khoa học và Công nghệ');
  assert.equal(namesFor('khcn')[0], 'KH&CN');
  assert.equal(namesFor('kh cn')[0], 'KH&CN');
});

test('with a slip of the finger', () => {
  assert.equal(namesFor('nguyen mahn hung')[0], 'Nguyễn Mạnh Hùng');
  assert.equal(namesFor('adgmim')[0], 'ADGMIN');
});

test('of several words those that are right count before letters that are alike, as long as the name is in use', () => {
  const called = (names: readonly string[]) =>
    names.map((name, i) => article(`${i}.txt`, `[organisation/${slug(name)}|${name}] họp.`));
  const names = ['Vụ Hợp tác Quốc tế', 'Vụ Hợp tác xã', 'Viện Hóc tách Quắc tễ'];
  const options = { analyse: readSynthetic };
  const all = applyChange(
    emptySnapshot(registry, buildLexicon(registry), 0),
    { upserted: called(names), removed: [] },
    options,
  );
  const found = searchEntities(all, 'vu hop tac quco te').map((candidate) => candidate.name);
  assert.deepEqual(found, names.slice(0, 2));
  const left = applyChange(all, { upserted: [], removed: ['0.txt', '1.txt'].map(fileId) }, options);
  assert.deepEqual(
    searchEntities(left, 'vu hop tac quco te').map((candidate) => candidate.name),
    names.slice(2),
  );
});

test('an entity comes once, the limit holds, nothing comes of nothing alike', () => {
  assert.equal(new Set(searchEntities(snapshot, '').map((candidate) => candidate.id)).size, NAMES.length + 1);
  assert.equal(namesFor('b', 2).length, 2);
  assert.deepEqual(namesFor('xyz'), []);
  assert.deepEqual(createEntitySearch(snapshot).candidates('hung'), searchEntities(snapshot, 'hung'));
});

test('of hundreds that begin alike, those are looked at of which most articles speak', () => {
  const names = Array.from({ length: 300 }, (_, i) => `Cục Số ${i}`).concat([
    'Cục Hải đăng',
    'Cục Hải đăng',
    'Cục Hải đăng',
  ]);
  const all = applyChange(
    emptySnapshot(registry, buildLexicon(registry), 0),
    { upserted: names.map((name, i) => article(`${i}.txt`, `[organisation/${slug(name)}|${name}] họp.`)), removed: [] },
    { analyse: readSynthetic },
  );
  const found = entitiesBeginning(all, 'cuc', 30).map((candidate) => candidate.name);
  assert.equal(found.length, 30);
  assert.ok(found.includes('Cục Hải đăng'), found.join(', '));
});
