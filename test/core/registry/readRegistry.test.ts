/** What right registry files are read as: names, dates, references, derived names, allowed acronyms, ignored findings. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entityId, type Registry, type RegistryEntity } from '../../../server/src/core/registry/model.ts';
import { emptyRegistry, readRegistry } from '../../../server/src/core/registry/readRegistry.ts';
import { fileId } from '../../../server/src/core/text/span.ts';
import { checkProblems, registryOf } from './registryCase.ts';

const entity = (registry: Registry, id: string): RegistryEntity => {
  const found = registry.entities.get(entityId(id));
  assert.ok(found, `${id} is registered`);
  return found;
};

/** `use/language text interval`, one a name. */
const formsOf = (registry: Registry, id: string): readonly string[] =>
  entity(registry, id).names.map(({ use, language, text, interval }) =>
    [
      `${use}/${language ?? '*'}`,
      text,
      interval.start || interval.end ? `${interval.start ?? ''}..${interval.end ?? ''}` : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  );

test('the empty registry', () => {
  assert.equal(emptyRegistry.entities.size, 0);
  assert.deepEqual(emptyRegistry.problems, []);
  assert.deepEqual(emptyRegistry.membershipsOf(entityId('official/a')), []);
  assert.equal(
    emptyRegistry.fingerprint,
    readRegistry([{ file: fileId('a.registry.yaml'), text: '# nothing\n' }]).fingerprint,
  );
});

test('names: official first, then as written; spans hold the text itself', () => {
  const text = `terms:
  - id: term/kh-cn
    acronyms: [KH&CN, "KHCN"]
    other_names:
      - { name: 'khoa học & công nghệ' }
      - { name: khoa học và kỹ thuật, use: name, language: vi, start_date: 1959, end_date: 1992-06 }
      - name: khoa học công nghệ
        use: wrong
    name: { en: science and technology, vi: khoa học và công nghệ }
`;
  const registry = checkProblems(text);
  assert.deepEqual(formsOf(registry, 'term/kh-cn'), [
    'name/vi khoa học và công nghệ',
    'name/en science and technology',
    'name/vi khoa học và kỹ thuật 1959..1992-06',
    'acronym/* KH&CN',
    'acronym/* KHCN',
    'short/* khoa học & công nghệ',
    'wrong/* khoa học công nghệ',
  ]);
  const { name, names, declaredAt } = entity(registry, 'term/kh-cn');
  assert.deepEqual(name, { vi: 'khoa học và công nghệ', en: 'science and technology' });
  assert.deepEqual(
    names.map(({ span }) => text.slice(span.start, span.end)),
    names.map((form) => form.text),
  );
  assert.deepEqual(text.slice(declaredAt.span.start, declaredAt.span.end), 'term/kh-cn');
});

test('one name for all languages is kept as the Vietnamese one', () => {
  const registry = checkProblems('persons:\n  - { id: official/a, name: Amandeep Singh Gill }\n');
  assert.deepEqual(entity(registry, 'official/a').name, { vi: 'Amandeep Singh Gill' });
  assert.deepEqual(formsOf(registry, 'official/a'), ['name/* Amandeep Singh Gill']);
});

test('spaces and line breaks inside a value are one space', () => {
  const registry = checkProblems(`terms:
  - id: term/a
    name: "một  hai
      ba"
  - id: term/b
    name: >
      bốn
      năm
  - id: term/c
    name: sáu
      bảy # tám
`);
  assert.deepEqual(
    [...registry.entities.values()].map(({ name }) => name.vi),
    ['một hai ba', 'bốn năm', 'sáu bảy'],
  );
});

test('an edition takes its names from its series and number', () => {
  const series = `series:
  - id: meeting/ammsti
    name: { vi: Hội nghị Bộ trưởng ASEAN, en: The ASEAN Ministerial Meeting }
    acronyms: [AMMSTI]
    other_names:
      - { name: Hội nghị Bộ trưởng, language: vi }
      - { name: Hội nghi Bộ trưởng, use: wrong }
`;
  const registry = checkProblems(`events:
  - { id: meeting/ammsti-20, series: meeting/ammsti, ordinal: 20 }
  - { id: meeting/ammsti-21, series: meeting/ammsti, ordinal: 21, name: { vi: Hội nghị Siem Reap }, acronyms: [AMMSTI-21, AMMSTI 21] }
  - { id: meeting/ammsti-2024, series: meeting/ammsti, ordinal: 2024 }
${series}`);
  assert.deepEqual(formsOf(registry, 'meeting/ammsti-20'), [
    'name/vi Hội nghị Bộ trưởng ASEAN lần thứ 20',
    'name/en 20th ASEAN Ministerial Meeting',
    'acronym/* AMMSTI-20',
    'short/vi Hội nghị Bộ trưởng lần thứ 20',
  ]);
  assert.deepEqual(entity(registry, 'meeting/ammsti-20').name, {
    vi: 'Hội nghị Bộ trưởng ASEAN lần thứ 20',
    en: '20th ASEAN Ministerial Meeting',
  });
  assert.deepEqual(formsOf(registry, 'meeting/ammsti-21'), [
    'name/vi Hội nghị Siem Reap',
    'name/en 21st ASEAN Ministerial Meeting',
    'acronym/* AMMSTI-21',
    'acronym/* AMMSTI 21',
    'short/vi Hội nghị Bộ trưởng ASEAN lần thứ 21',
    'short/vi Hội nghị Bộ trưởng lần thứ 21',
  ]);
  assert.deepEqual(formsOf(registry, 'meeting/ammsti-2024').slice(0, 3), [
    'name/vi Hội nghị Bộ trưởng ASEAN năm 2024',
    'name/en ASEAN Ministerial Meeting 2024',
    'acronym/* AMMSTI 2024',
  ]);
});

test('each kind of entity keeps its facts', () => {
  const registry = checkProblems(`organizations:
  - id: organisation/a
    name: A
    country: VN
    parent: organisation/b
    founding_date: 2007-08
    dissolution_date: 2025-02-28
    successors: [organisation/b]
    single_seats: [Bộ trưởng]
    sources: [{ url: 'https://example.org/a#b', note: Trang chủ }]
    note: ghi chú
  - { id: organisation/b, name: B }
events:
  - id: meeting/e
    name: Họp
    start_date: 2024-06-03
    end_date: 2024-06-07
    place: Siem Reap, Campuchia
    host: organisation/b
    theme: { en: Together }
documents:
  - { id: document/d, name: D, date: 2020-12 }
places:
  - { id: place/p, name: P, country: KH }
terms:
  - { id: term/t, name: T, common: true }
  - { id: term/u, name: U }
`);
  const at = (id: string): unknown =>
    JSON.parse(JSON.stringify({ ...entity(registry, id), names: undefined, declaredAt: undefined }));
  assert.deepEqual(at('organisation/a'), {
    kind: 'organisation',
    id: 'organisation/a',
    name: { vi: 'A' },
    country: 'VN',
    parent: 'organisation/b',
    interval: { start: '2007-08', end: '2025-02-28' },
    successors: ['organisation/b'],
    singleSeats: ['Bộ trưởng'],
    sources: [{ url: 'https://example.org/a#b', note: 'Trang chủ' }],
    note: 'ghi chú',
  });
  assert.deepEqual(at('meeting/e'), {
    kind: 'meeting',
    id: 'meeting/e',
    name: { vi: 'Họp' },
    isSeries: false,
    dates: { start: '2024-06-03', end: '2024-06-07' },
    place: 'Siem Reap, Campuchia',
    host: 'organisation/b',
    theme: { en: 'Together' },
    sources: [],
  });
  assert.deepEqual(at('document/d'), {
    kind: 'document',
    id: 'document/d',
    name: { vi: 'D' },
    date: '2020-12',
    sources: [],
  });
  assert.deepEqual(at('place/p'), { kind: 'place', id: 'place/p', name: { vi: 'P' }, country: 'KH', sources: [] });
  assert.deepEqual(at('term/t'), { kind: 'term', id: 'term/t', name: { vi: 'T' }, common: true, sources: [] });
  assert.deepEqual(at('term/u'), { kind: 'term', id: 'term/u', name: { vi: 'U' }, common: false, sources: [] });
});

test('memberships are found from the person and from the organisation', () => {
  const registry = checkProblems(`organizations: [{ id: organisation/a, name: A }]
persons: [{ id: official/b, name: Lê B }]
memberships: [{ person: official/b, organization: organisation/a, role: Thứ trưởng, start_date: 2018 }]
`);
  const [membership] = registry.memberships;
  assert.deepEqual(registry.membershipsOf(entityId('official/b')), [membership]);
  assert.deepEqual(registry.membershipsOf(entityId('organisation/a')), [membership]);
  assert.deepEqual(membership?.role, { vi: 'Thứ trưởng' });
  assert.deepEqual(membership?.interval, { start: '2018' });
});

test('allowed acronyms and ignored findings of all files', () => {
  const { allowedAcronyms, ignored } = checkProblems(`-- a.registry.yaml --
allowed:
  acronyms:
    - ASEAN
    - 5G
-- ignored.registry.yaml --
allowed: { acronyms: [LHQ] }
ignored:
  - code: acronym.undefined
    path: bai/a.txt
    exact: "UfM: một"
    prefix: 'Liên minh '
    suffix: ' họp'
    reason: quen dùng
    until: 2027-01
`);
  assert.deepEqual([...allowedAcronyms], ['ASEAN', '5G', 'LHQ']);
  assert.deepEqual(
    ignored.map(({ declaredAt, ...entry }) => ({ ...entry, file: declaredAt.file })),
    [
      {
        code: 'acronym.undefined',
        path: 'bai/a.txt',
        exact: 'UfM: một',
        prefix: 'Liên minh ',
        suffix: ' họp',
        reason: 'quen dùng',
        until: '2027-01',
        file: 'ignored.registry.yaml',
      },
    ],
  );
});

test('JSON, a byte order mark, lists at the margin and document marks are read', () => {
  const ids = (text: string): readonly string[] => [...checkProblems(text).entities.keys()];
  assert.deepEqual(ids('{"terms": [\n{"id": "term/a", "name": "m\\u1ed9t"}\n]}\n'), ['term/a']);
  assert.deepEqual(ids('\uFEFFterms:\n- id: term/a\n  name: một\n- id: term/b\n  name: hai\n'), ['term/a', 'term/b']);
  assert.deepEqual(
    ids('%YAML 1.2\n---\nterms:\n  - { id: term/a, name: một }\n---\nplaces:\n  - { id: place/b, name: Ba }\n...\n'),
    ['term/a', 'place/b'],
  );
  assert.deepEqual(
    ids(
      'terms:\n  - id: term/a\n    name:\n      { vi: một,\n        en: one }\n    acronyms: [\n      A,\n      B\n    ]\n',
    ),
    ['term/a'],
  );
});

test('one file under one name is read once, the later text counts', () => {
  const file = fileId('a.registry.yaml');
  const { entities, files } = readRegistry([
    { file, text: 'terms: [{ id: term/a, name: một }]' },
    { file, text: 'terms: [{ id: term/b, name: hai }]' },
  ]);
  assert.deepEqual([...entities.keys()], ['term/b']);
  assert.deepEqual(files, [file]);
});

test('the fingerprint follows the contents, not the layout', () => {
  const original = `-- a.registry.yaml --
terms:
  - { id: term/a, name: một, acronyms: [A] }
  - { id: term/b, name: hai }
allowed: { acronyms: [X] }
-- b.registry.yaml --
persons:
  - { id: official/c, name: Lê C }
`;
  const { fingerprint } = registryOf(original);
  const same = [
    original.replace('terms:', '# ghi chú\nterms:').replaceAll('{ id', '{  id'),
    original
      .replace('  - { id: term/b, name: hai }\n', '')
      .replace('persons:', 'terms:\n- id: term/b\n  name: "hai"\npersons:'),
    `-- b.registry.yaml --${original.split('-- b.registry.yaml --')[1]}-- a.registry.yaml --${original.split('-- a.registry.yaml --')[1]?.split('-- b')[0]}`,
  ];
  for (const text of same) assert.equal(registryOf(text).fingerprint, fingerprint, text);
  const different = [
    original.replace('một', 'mốt'),
    original.replace('[A]', '[B]'),
    original.replace('[A]', '[]'),
    original.replace('[X]', '[Y]'),
    original.replace('Lê C', 'Lê C, note: x'),
    original.replace('hai }', 'hai, common: true }'),
    original.replace('term/b', 'term/d'),
  ];
  const prints = different.map((text) => registryOf(text).fingerprint);
  assert.equal(new Set([fingerprint, ...prints]).size, different.length + 1);
});
