/** Partial dates, intervals, posts and names as of a day. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { holdsOn, isReversed, mayOverlap, mustOverlap } from '../../../server/src/core/registry/interval.ts';
import { membershipsAt } from '../../../server/src/core/registry/membershipsAt.ts';
import { entityId, type Interval, type PartialDate } from '../../../server/src/core/registry/model.ts';
import { namesAt, officialName } from '../../../server/src/core/registry/officialName.ts';
import { firstDay, lastDay, parsePartialDate } from '../../../server/src/core/registry/partialDate.ts';
import { checkProblems } from './registryCase.ts';

const date = (text: string): PartialDate => {
  const parsed = parsePartialDate(text);
  assert.ok(parsed, `${text} is a date`);
  return parsed;
};

const interval = (text: string): Interval => {
  const [start = '', end = ''] = text.split('..');
  return { ...(start && { start: date(start) }), ...(end && { end: date(end) }) };
};

test('partial dates', () => {
  for (const right of ['2024', '0001', '2024-12', '2024-02-29', '2000-02-29', '1900-02-28', '2024-04-30']) date(right);
  const wrong = [
    '',
    '24',
    '0000',
    '2024-00',
    '2024-13',
    '2024-1',
    '2024-04-31',
    '1900-02-29',
    '2023-02-29',
    '2024-01-00',
    ' 2024',
    '2024-01-01T00',
    '٢٠٢٤',
  ];
  for (const text of wrong) assert.equal(parsePartialDate(text), undefined, text);
  assert.deepEqual(['2024', '2024-02', '2024-02-03'].map(firstDay), ['2024-01-01', '2024-02-01', '2024-02-03']);
  assert.deepEqual(['2024', '2024-02', '2023-02', '2024-11', '2024-02-03'].map(lastDay), [
    '2024-12-31',
    '2024-02-29',
    '2023-02-28',
    '2024-11-30',
    '2024-02-03',
  ]);
});

test('whether an interval holds on a date', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['..', '2024-06-03', true],
    ['2024..', '2023-12-31', false],
    ['2024..', '2024-01-01', true],
    ['..2024', '2024-12-31', true],
    ['..2024', '2025-01-01', false],
    ['2024-06..2024-06', '2024-06-30', true],
    ['2024-06-03..2024-06-07', '2024-06-08', false],
    ['2024-06-03..2024-06-07', '2024-06', true],
    ['2024-06-03..2024-06-07', '2024', true],
    ['2024-06-03..2024-06-07', '2023', false],
  ];
  for (const [span, day, holds] of cases) assert.equal(holdsOn(interval(span), day), holds, `${span} on ${day}`);
});

test('overlaps, certain and possible', () => {
  const cases: readonly (readonly [string, string, boolean, boolean])[] = [
    ['..', '..', true, true],
    ['..2021-04-08', '2021-04-08..', true, false],
    ['..2021-04-09', '2021-04-08..', true, true],
    ['..2021-04', '2021-04..', true, false],
    ['..2021', '2021-04..', true, false],
    ['..2021-03', '2021-04..', false, false],
    ['2010..2020', '2013..2014', true, true],
    ['2010..2020', '2021..', false, false],
  ];
  for (const [a, b, may, must] of cases) {
    for (const [left, right] of [
      [a, b],
      [b, a],
    ] as const) {
      assert.equal(mayOverlap(interval(left), interval(right)), may, `${left} may overlap ${right}`);
      assert.equal(mustOverlap(interval(left), interval(right)), must, `${left} must overlap ${right}`);
    }
  }
});

const anyDate = fc
  .tuple(
    fc.integer({ min: 2019, max: 2022 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([year, month, day, length]) =>
    date(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`.slice(0, length)),
  );
const anyInterval = fc
  .record({ start: anyDate, end: anyDate }, { requiredKeys: [] })
  .filter((it) => !isReversed(it))
  .map((it): Interval => it);

test('what must overlap may overlap, and both ends of an interval lie in it', () => {
  fc.assert(
    fc.property(anyInterval, anyInterval, (a, b) => {
      assert.ok(!mustOverlap(a, b) || mayOverlap(a, b));
      assert.equal(mayOverlap(a, b), mayOverlap(b, a));
      assert.equal(mustOverlap(a, b), mustOverlap(b, a));
      for (const end of [a.start, a.end]) assert.ok(end === undefined || holdsOn(a, end));
      if (a.start?.length === 10 && holdsOn(b, a.start)) assert.ok(mayOverlap(a, b));
    }),
  );
});

const registry = checkProblems(`organizations:
  - id: organisation/bo
    name: { vi: Bộ Khoa học và Công nghệ, en: Ministry of Science and Technology }
    acronyms: [MOST]
    other_names:
      - { name: 'Bộ Khoa học, Công nghệ và Môi trường', use: name, language: vi, start_date: 1992, end_date: 2002-08 }
      - { name: Bộ Khoa học Công nghệ, use: wrong }
  - { id: organisation/ban, name: { en: The Board } }
persons:
  - { id: official/a, name: Lê A }
memberships:
  - { person: official/a, organization: organisation/bo, role: Thứ trưởng, start_date: 2018-04, end_date: 2021-03 }
  - { person: official/a, organization: organisation/bo, role: Bộ trưởng, start_date: 2021-04 }
`);

test('posts on a day', () => {
  const rolesOn = (day: string): readonly unknown[] =>
    membershipsAt(registry, entityId('official/a'), day).map(({ role }) => role.vi);
  assert.deepEqual(rolesOn('2017'), []);
  assert.deepEqual(rolesOn('2018-04-01'), ['Thứ trưởng']);
  assert.deepEqual(rolesOn('2021'), ['Thứ trưởng', 'Bộ trưởng']);
  assert.deepEqual(rolesOn('2021-04-01'), ['Bộ trưởng']);
});

test('the official name in a language on a day', () => {
  const bo = registry.entities.get(entityId('organisation/bo'));
  const ban = registry.entities.get(entityId('organisation/ban'));
  assert.ok(bo && ban);
  assert.equal(officialName(bo, 'vi'), 'Bộ Khoa học và Công nghệ');
  assert.equal(officialName(bo, 'vi', '2024-01-01'), 'Bộ Khoa học và Công nghệ');
  assert.equal(officialName(bo, 'vi', '1995-01-01'), 'Bộ Khoa học, Công nghệ và Môi trường');
  assert.equal(officialName(bo, 'en', '1995-01-01'), 'Ministry of Science and Technology');
  assert.equal(officialName(ban, 'vi'), 'The Board');
  assert.deepEqual(
    namesAt(bo, '2024').map(({ text }) => text),
    ['Bộ Khoa học và Công nghệ', 'Ministry of Science and Technology', 'MOST'],
  );
});
