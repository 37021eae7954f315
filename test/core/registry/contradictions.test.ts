/** Entries that are right each by itself and contradict one another: every problem at its exact place, and silence beside it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entityId } from '../../../server/src/core/registry/model.ts';
import { checkProblemFix, checkProblems } from './registryCase.ts';

test('duplicate ids in one file and across files; the first is used', () => {
  const { entities, problems } = checkProblems(`-- a.registry.yaml --
terms:
  - id: term/a
    name: một
  - { id: <duplicate-id|term/a|>, name: hai }
-- b.registry.yaml --
terms:
  - name: ba
    id: <duplicate-id|term/a|>
  - id: term/b
    name: bốn
`);
  assert.deepEqual(
    [...entities.values()].map(({ name }) => name.vi),
    ['một', 'bốn'],
  );
  assert.deepEqual(
    problems.map(({ related }) => related.map(({ place }) => [place.file, place.span.start])),
    [[['a.registry.yaml', 15]], [['a.registry.yaml', 15]]],
  );
});

test('an entry of the newsroom takes the place of the starter’s with its id, whichever is read first', () => {
  const starter = `-- starter/vn.registry.yaml --
organizations:
  - { id: organisation/a, name: Bộ A, acronyms: [BA], single_seats: [Bộ trưởng] }
  - { id: organisation/b, name: Bộ B, parent: organisation/a }
  - { id: <duplicate-id|organisation/b|>, name: Bộ Bê }
`;
  const newsroom = `-- news/own.registry.yaml --
organizations:
  - { id: organisation/a, name: Bộ An, founding_date: 2025-03-01 }
  - { id: organisation/c, name: Bộ C }
`;
  for (const files of [starter + newsroom, newsroom + starter]) {
    const { entities } = checkProblems(files);
    assert.deepEqual(
      [...entities.values()].map(({ id, names }) => [id, names.map(({ text }) => text)]),
      [
        ['organisation/b', ['Bộ B']],
        ['organisation/a', ['Bộ An']],
        ['organisation/c', ['Bộ C']],
      ],
    );
    const own = entities.get(entityId('organisation/a'));
    assert.equal(own?.declaredAt.file, 'news/own.registry.yaml');
    assert.deepEqual(own.kind === 'organisation' && own.interval, { start: '2025-03-01' });
  }
});

test('two entries of the newsroom with one id are still a mistake, and so is a name under another id', () => {
  const { entities } = checkProblems(`-- starter/vn.registry.yaml --
terms:
  - { id: term/a, name: một }
  - { id: term/z, name: hai }
-- news/own.registry.yaml --
terms:
  - { id: term/a, name: mốt }
  - { id: <duplicate-id|term/a|>, name: ba }
  - { id: term/b, name: <ambiguous-name|hai|> }
`);
  assert.equal(entities.get(entityId('term/a'))?.name.vi, 'mốt');
});

test('what a newsroom says of a person’s time in a post takes the place of what the starter says', () => {
  const starter = `-- starter/vn.registry.yaml --
organizations:
  - { id: organisation/a, name: Bộ A, single_seats: [Bộ trưởng] }
persons:
  - { id: official/x, name: Lê Văn An }
  - { id: official/y, name: Lê Văn Bình }
memberships:
  - { person: official/x, organization: organisation/a, role: { vi: Thứ trưởng, en: Deputy Minister }, start_date: 2016, end_date: 2018 }
  - { person: official/x, organization: organisation/a, role: { vi: Bộ trưởng, en: Minister }, start_date: 2021-04-08 }
`;
  const intervals = (marked: string): readonly unknown[] =>
    checkProblems(marked).memberships.map(({ person, role, interval }) => [
      person,
      role.vi,
      interval.start,
      interval.end,
    ]);
  const deputy = ['official/x', 'Thứ trưởng', '2016', '2018'];
  const own = (rows: string): string => `${starter}-- own.registry.yaml --\nmemberships:\n${rows}`;
  assert.deepEqual(
    intervals(
      own(`  - { person: official/x, organization: organisation/a, role: bộ trưởng, start_date: 2021-04-08, end_date: 2026-04-08 }
  - { person: official/y, organization: organisation/a, role: Bộ trưởng, start_date: 2026-04-08 }
`),
    ),
    [
      deputy,
      ['official/x', 'bộ trưởng', '2021-04-08', '2026-04-08'],
      ['official/y', 'Bộ trưởng', '2026-04-08', undefined],
    ],
  );
  // Another time in the same post, and the same post of another person, leave the starter's alone.
  assert.deepEqual(
    intervals(
      own(`  - { person: official/x, organization: organisation/a, role: Thứ trưởng, start_date: 2019, end_date: 2020 }
  - { person: official/y, organization: organisation/a, role: <overlapping-seat|Bộ trưởng|>, start_date: 2026-04-08 }
`),
    ),
    [
      deputy,
      ['official/x', 'Bộ trưởng', '2021-04-08', undefined],
      ['official/x', 'Thứ trưởng', '2019', '2020'],
      ['official/y', 'Bộ trưởng', '2026-04-08', undefined],
    ],
  );
});

test('unknown references, with the nearest id', () => {
  const bodies = `organizations:\n  - { id: organisation/bo-y-te, name: Bộ Y tế }\npersons:\n  - { id: official/a, name: Lê A }\n`;
  checkProblemFix(
    `${bodies}  - { id: official/b, name: Lê B }\nmemberships:
  - person: official/a
    organization: <unknown-reference|organisation/bo-yte|>
    role: Bộ trưởng\n`,
    'organisation/bo-y-te',
  );
  checkProblemFix(
    `${bodies}memberships:
  - person: <unknown-reference|official/khac-hẳn|>
    organization: organisation/bo-y-te
    role: Bộ trưởng\n`,
    undefined,
  );
  const { entities, memberships } = checkProblems(`${bodies}series:
  - { id: meeting/ammsti, name: Hội nghị }
memberships:
  - person: <unknown-reference|official/x|>
    organization: <unknown-reference|organisation/x|>
    role: Bộ trưởng
events:
  - id: meeting/e
    name: Họp
    series: <unknown-reference|meeting/amsti|>
    host: <unknown-reference|organisation/y|>
`);
  assert.equal(memberships.length, 0);
  assert.equal(entities.has(entityId('meeting/e')), true);
});

test('numbers are never corrected', () => {
  checkProblemFix(
    `series:
  - { id: meeting/ab-20, name: Họp }
events:
  - { id: meeting/e, name: Họp gì, series: <unknown-reference|meeting/ab-21|> }\n`,
    undefined,
  );
});

test('references to another kind of thing', () => {
  checkProblems(`organizations:
  - { id: organisation/a, name: A, parent: <invalid|official/a|> }
persons:
  - { id: official/a, name: Lê A }
events:
  - { id: meeting/e, name: Họp }
  - { id: meeting/f, name: Họp kín, series: <invalid|meeting/e|> }
`);
});

test('intervals that end before they start', () => {
  checkProblems(`organizations:
  - id: organisation/a
    name: A
    founding_date: 2020
    dissolution_date: <impossible-interval|2019-12-31|>
    other_names:
      - { name: B, start_date: 2021-05, end_date: <impossible-interval|2021-04-30|> }
      - { name: C, start_date: 2021-05, end_date: 2021 }
      - { name: D, start_date: 2021-05-31, end_date: 2021-05 }
events:
  - { id: meeting/e, name: Họp, start_date: 2024-06-07, end_date: <impossible-interval|2024-06-03|> }
  - { id: meeting/f, name: Họp kín, start_date: 2024-06-07, end_date: 2024-06-07 }
`);
});

test('dates outside the organisation’s life', () => {
  const { memberships } = checkProblems(`organizations:
  - { id: organisation/a, name: A, founding_date: 2007-08, dissolution_date: 2025-02-28 }
persons:
  - { id: official/a, name: Lê A }
memberships:
  - { person: official/a, organization: organisation/a, role: Một, start_date: <impossible-interval|2007-07-31|> }
  - { person: official/a, organization: organisation/a, role: Hai, start_date: 2007, end_date: 2025 }
  - { person: official/a, organization: organisation/a, role: Ba, end_date: <impossible-interval|2025-03|> }
  - { person: official/a, organization: organisation/a, role: Bốn, start_date: 2025-02-28 }
`);
  assert.equal(memberships.length, 4);
});

test('two holders of a single seat', () => {
  const seats = (lines: string): void => {
    checkProblems(`organizations:
  - { id: organisation/a, name: A, single_seats: [Bộ trưởng, Minister] }
  - { id: organisation/b, name: B }
persons:
  - { id: official/a, name: Lê A }
  - { id: official/b, name: Lê B }
  - { id: official/c, name: Lê C }
memberships:
${lines}
`);
  };
  const seat = (person: string, role: string, dates: string): string =>
    `  - { person: official/${person}, organization: organisation/a, role: ${role}${dates} }`;
  seats(
    [
      seat('a', 'Bộ trưởng', ', start_date: 2016, end_date: 2021-04-08'),
      seat('b', 'Bộ trưởng', ', start_date: 2021-04-08, end_date: 2024'),
      seat('b', 'Bộ trưởng', ', start_date: 2023'),
      seat('c', 'Thứ trưởng', ', start_date: 2016'),
    ].join('\n'),
  );
  seats(
    [
      seat('b', '<overlapping-seat|bộ trưởng|>', ', start_date: 2021-03'),
      seat('a', 'Bộ trưởng', ', start_date: 2016, end_date: 2021-04-08'),
      seat('c', '{ en: Minister }', ', end_date: 2015'),
    ].join('\n'),
  );
  seats([seat('a', 'Bộ trưởng', ''), seat('b', '<overlapping-seat|Bộ trưởng|>', '')].join('\n'));
  // A long holder, his second term, and somebody in between.
  seats(
    [
      seat('a', 'Bộ trưởng', ', start_date: 2010, end_date: 2020'),
      seat('a', 'Bộ trưởng', ', start_date: 2011, end_date: 2012'),
      seat('b', '<overlapping-seat|Bộ trưởng|>', ', start_date: 2013-01, end_date: 2014'),
      seat('a', '<overlapping-seat|Bộ trưởng|>', ', start_date: 2013-06, end_date: 2013-08'),
    ].join('\n'),
  );
});

test('names that lead to two entities', () => {
  checkProblems(
    `organizations:
  - id: organisation/a
    name: Bộ Khoa học
    acronyms: [KHCN]
    other_names:
      - { name: Bộ Khoa Học, use: wrong }
  - id: organisation/b
    name: Viện Hòa bình
    acronyms: [khcn]
    other_names:
      - { name: <ambiguous-name|bộ khoa học|> }
      - { name: Viện Một, start_date: 2021 }
      - { name: Viện Hai, start_date: 2021 }
  - id: organisation/c
    name: <ambiguous-name|Viện Hoà bình|>
    acronyms: [<ambiguous-name|KHCN|>]
  - id: organisation/d
    name: D
    other_names:
      - { name: <ambiguous-name|Viện Một|>, end_date: 2021-06 }
      - { name: Viện Hai, end_date: 2020 }
`,
  );
});

test('a wrong form that is right for something', () => {
  checkProblems(`terms:
  - id: term/a
    name: đối tác đối thoại
    other_names:
      - { name: 'đối tác, đối thoại', use: wrong }
      - { name: Đối tác đối thoại, use: wrong }
  - id: term/b
    name: <ambiguous-name|đối tác, đối thoại|>
  - id: term/c
    name: ba
    other_names:
      - { name: <invalid|ba|>, use: wrong }
      - { name: bốn, use: wrong }
`);
});

test('an edition may be called by the name of its series', () => {
  checkProblems(`series:
  - { id: meeting/s, name: Hội nghị số, acronyms: [ADGMIN] }
events:
  - { id: meeting/s-6, series: meeting/s, ordinal: 6, acronyms: [ADGMIN] }
  - { id: meeting/t-6, series: meeting/s, ordinal: 7, acronyms: [<ambiguous-name|ADGMIN-6|>] }
`);
});

test('loops are cut', () => {
  const { entities } = checkProblems(`organizations:
  - { id: organisation/a, name: A, parent: organisation/b }
  - { id: organisation/b, name: B, parent: <invalid|organisation/a|> }
  - { id: organisation/c, name: C, parent: <invalid|organisation/c|>, successors: [organisation/a, <invalid|organisation/c|>] }
`);
  const parents = [...entities.values()].map((entity) => (entity.kind === 'organisation' ? entity.parent : undefined));
  assert.deepEqual(parents, ['organisation/b', undefined, undefined]);
});
