/** Files that do not fit the schema: every problem at its exact place, silence beside it, and fixes that leave nothing to complain of. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entityId } from '../../../server/src/core/registry/model.ts';
import { checkProblemFix, checkProblems } from './registryCase.ts';

const ids = (marked: string): readonly string[] => [...checkProblems(marked).entities.keys()];

test('a full and right registry has no problems', () => {
  const registry = checkProblems(`# người
persons:
  - id: official/bui-the-duy
    name: Bùi Thế Duy
    other_names:
      - { name: Bui The Duy, language: en }
      - { name: Bùi Thế Duỵ, use: wrong }
    sources:
      - url: https://example.org/1
        note: "Trang tin: mục 'Lãnh đạo'"
organizations:
  - id: organisation/bo-kh-cn
    name: { vi: Bộ Khoa học và Công nghệ, en: Ministry of Science and Technology }
    acronyms: [Bộ KH&CN, MOST]
    country: VN
    founding_date: 1959
    single_seats: [Bộ trưởng]
memberships:
  - person: official/bui-the-duy
    organization: organisation/bo-kh-cn
    role: { vi: Thứ trưởng, en: Deputy Minister }
    start_date: 2018-04
    end_date: 2025-01-01
series:
  - id: meeting/ammsti
    name: Hội nghị Bộ trưởng ASEAN về khoa học
    acronyms: [AMMSTI]
events:
  - id: meeting/ammsti-20
    series: meeting/ammsti
    ordinal: 20
    start_date: 2024-06-03
    end_date: "2024-06-07"
    place: Siem Reap
    host: organisation/bo-kh-cn
    theme: { vi: Đổi mới }
terms:
  - id: term/kh-cn
    name: khoa học và công nghệ
    acronyms: [KH&CN, KHCN]
    common: true
documents:
  - { id: document/apasti-2025, name: Kế hoạch hành động, date: 2015-11 }
places:
  - id: place/na-uy
    name: Na Uy
    country: NO
allowed:
  acronyms: [ASEAN, 5G]
ignored:
  - { code: acronym.undefined, exact: UfM, until: 2027 }
`);
  assert.equal(registry.entities.size, 7);
  assert.equal(registry.memberships.length, 1);
});

test('an empty file, one with only comments and empty sections are fine', () => {
  checkProblems('');
  checkProblems('# nothing\n\n---\n');
  checkProblems('persons:\nterms: []\nallowed:\n# end\n');
});

test('syntax errors cost their entry only', () => {
  assert.deepEqual(
    ids(`terms:
  - id: term/a
    name: <invalid|"một hai|>
    acronyms: [A]
  - id: term/b
    name: ba bốn
persons:
  - id: official/c
    name: Năm Sáu
`),
    ['term/b', 'official/c'],
  );
  assert.deepEqual(
    ids(`terms:
  - id: term/a
    name: <invalid|một: hai|>
  - id: term/b
    name: ba bốn
`),
    ['term/b'],
  );
  assert.deepEqual(
    ids(`terms:
  - id: term/a
    name: một
   <invalid|acronyms: [A]|>
  - id: term/b
    name: ba bốn
<invalid|gì đây|>
places:
  - id: place/c
    name: Năm
`),
    ['term/b', 'place/c'],
  );
});

test('a colon in a value needs quotes', () => {
  checkProblemFix(`terms:\n  - id: term/a\n    name: <invalid|một: hai|>\n    acronyms: [A]\n`, "'một: hai'");
  checkProblemFix(`terms:\n  - id: term/a\n    name: <invalid|một: 'hai'|>\n    acronyms: [A]\n`, undefined);
});

test('an entry that cannot be read is no unknown reference', () => {
  checkProblems(`organizations:
  - id: organisation/a
    name: <invalid|'Một|>
  - id: organisation/b
    name: Hai
    parent: organisation/a
`);
});

test('tabs in the indentation, fixed by spaces', () => {
  assert.deepEqual(
    ids(`terms:
  - id: term/a
<invalid|\t  |>name: một hai
  - id: term/b
    name: ba bốn
`),
    ['term/b'],
  );
  checkProblemFix(`terms:\n  - id: term/a\n<invalid|\t\t|>name: một hai\n  - id: term/b\n    name: ba bốn\n`, '    ');
  checkProblems(
    `terms:\n<invalid|\t|>- id: term/a\n<invalid|\t\t|>name: một hai\n<invalid|\t|>- id: term/b\n<invalid|\t\t|>name: ba\nplaces: []\n`,
  );
});

test('unknown sections and keys, with the known one that was meant', () => {
  checkProblemFix(`<invalid|organisations|>:\n  - id: organisation/a\n    name: A\n`, 'organizations');
  checkProblemFix(`<invalid|person|>:\n  - id: official/a\n    name: A\nterms: []\n`, 'persons');
  checkProblemFix(`<invalid|zzz|>: 1\nterms: []\n`, undefined);
  checkProblemFix(`terms:\n  - id: term/a\n    name: một\n    <invalid|acronym|>: [A]\n`, 'acronyms');
  checkProblemFix(`terms:\n  - id: term/a\n    name: một\n    <invalid|sorces|>:\n      - url: x\n`, 'sources');
  checkProblemFix(`terms:\n  - { id: term/a, name: một, <invalid|colour|>: red }\n`, undefined);
  // The key that was meant is there already.
  checkProblemFix(`terms:\n  - id: term/a\n    name: một\n    <invalid|names|>: hai\n`, undefined);
  checkProblemFix(`terms:\n  - id: term/a\n    name: { vi: một, <invalid|eng|>: one }\n`, 'en');
});

test('keys and sections written twice', () => {
  const { entities } = checkProblems(`terms:
  - id: term/a
    name: một
    <invalid|name|>: hai
places:
  - { id: place/b, name: Ba }
<invalid|terms|>:
  - id: term/c
    name: bốn
`);
  assert.deepEqual(
    [...entities.values()].map(({ name }) => name.vi),
    ['một', 'Ba', 'bốn'],
  );
});

test('missing ids and names', () => {
  assert.deepEqual(
    ids(
      `terms:
  - <invalid|name|>: một hai
  - id: <invalid|term/b|>
    acronyms: [B]
  - id: term/c
    <invalid|name|>:
  - <invalid|<invalid|acronyms|>|>: [D]
`,
    ),
    ['term/mot-hai'],
  );
  assert.deepEqual(
    ids(`events:
  - id: <invalid|meeting/a|>
    ordinal: 3
  - id: meeting/b
    name: Hội thảo
  - id: <invalid|meeting/c|>
    series: meeting/s
series:
  - id: meeting/s
    name: Diễn đàn
`),
    ['meeting/b', 'meeting/s'],
  );
});

test('ids of the wrong kind or shape', () => {
  checkProblemFix(`organizations:\n  - id: <invalid|organization/a|>\n    name: A\n`, 'organisation/a');
  checkProblemFix(
    `persons:\n  - id: '<invalid|official/Bùi Thế Duy|>'\n    name: Bùi Thế Duy\n`,
    'official/bui-the-duy',
  );
  checkProblemFix(`terms:\n  - id: <invalid|kh-cn|>\n    name: một\n`, 'term/kh-cn');
  checkProblemFix(`terms:\n  - id: <invalid|term/|>\n    name: một\n`, undefined);
});

test('wrong types', () => {
  checkProblemFix(`terms:\n  - id: term/a\n    name: một\n    acronyms: <invalid|KH&CN|>\n`, '[KH&CN]');
  checkProblemFix(`terms:\n  - id: term/a\n    name: <invalid|[một, hai]|>\n`, undefined);
  checkProblemFix(`terms:\n  - id: term/a\n    name: một\n    note: <invalid|{ a: b }|>\n`, undefined);
  checkProblemFix(`terms:\n  - <invalid|term/a|>\n`, undefined);
  checkProblemFix(`terms: <invalid|none|>\nplaces: []\n`, undefined);
  checkProblemFix(`allowed:\n  <invalid|- ASEAN|>\n`, undefined);
  checkProblemFix(`terms:\n  - id: term/a\n    name: một\n    common: <invalid|yes|>\n`, 'true');
  checkProblemFix(`places:\n  - id: place/a\n    name: Lào\n    country: <invalid|la|>\n`, 'LA');
  checkProblemFix(`places:\n  - id: place/a\n    name: Lào\n    country: <invalid|Laos|>\n`, undefined);
  checkProblemFix(
    `terms:\n  - id: term/a\n    name: một\n    other_names: [{ name: hai, use: <invalid|wrng|> }]\n`,
    'wrong',
  );
  checkProblemFix(`events:\n  - id: meeting/a\n    name: Họp\n    ordinal: <invalid|XX|>\n`, undefined);
});

test('a single value where a list is expected is still used', () => {
  const { entities } = checkProblems(`terms:\n  - id: term/a\n    name: một\n    acronyms: <invalid|KH&CN|>\n`);
  assert.deepEqual(
    entities.get(entityId('term/a'))?.names.map(({ text }) => text),
    ['một', 'KH&CN'],
  );
});

test('dates', () => {
  const withDate = (date: string): string => `documents:\n  - id: document/a\n    name: A\n    date: ${date}\n`;
  for (const right of ['2024', '"2024"', '2024-06', '2024-02-29', "'2024-06-03' # ngày ký", '0001-01-01'])
    checkProblems(withDate(right));
  const fixes: readonly (readonly [string, string | undefined])[] = [
    ['<invalid|3/6/2024|>', '2024-06-03'],
    ['<invalid|6/2024|>', '2024-06'],
    ['<invalid|2024-6-3|>', '2024-06-03'],
    ['"<invalid|2024/06|>"', '2024-06'],
    ['<invalid|31/6/2024|>', undefined],
    ['<invalid|2023-02-29|>', undefined],
    ['<invalid|2024-13|>', undefined],
    ['<invalid|24|>', undefined],
    ['<invalid|0000|>', undefined],
    ['<invalid|hôm qua|>', undefined],
    ['<invalid|[2024]|>', undefined],
  ];
  for (const [date, fix] of fixes) checkProblemFix(withDate(date), fix);
});

test('aliases of YAML are refused, and what else stands there is used', () => {
  assert.deepEqual(
    ids(
      `terms:
  - id: term/a
    name: &x một
  - id: term/b
    name: <invalid|*x|>
  - id: term/c
    name: ba
    acronyms: [<invalid|*x|>, C]
`,
    ),
    ['term/a', 'term/c'],
  );
});
