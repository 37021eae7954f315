/** What the timeline and the map of relations show: meetings and posts by time, who and what share articles. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type RelationKind, relations, type Relations } from '../../../server/src/core/features/relations.ts';
import { sharedPlaces } from '../../../server/src/core/features/sharedPlaces.ts';
import { timeline, type TimelineAnswer, type TimelineQuestion } from '../../../server/src/core/features/timeline.ts';
import { timelineEntries } from '../../../server/src/core/features/timelineEntries.ts';
import type { Snapshot } from '../../../server/src/core/corpus/model.ts';
import { entityId } from '../../../server/src/core/registry/model.ts';
import { textVariants, inVariant } from '../../support/markedText.ts';
import { newsroom } from '../../support/newsroom.ts';

const registry = `organizations:
  - id: organisation/bo-canh-buom
    name: {vi: Bộ Cánh buồm, en: Ministry of Sails}
    acronyms: [BCB]
persons:
  - {id: official/tran-van-mau, name: Trần Văn Mẫu}
  - {id: official/ly-thi-cheo, name: Lý Thị Chèo}
  - {id: official/do-van-lai, name: Đỗ Văn Lái}
memberships:
  - {person: official/tran-van-mau, organization: organisation/bo-canh-buom, role: {vi: Thứ trưởng, en: Deputy Minister}, start_date: 2025-03}
  - {person: official/ly-thi-cheo, organization: organisation/bo-canh-buom, role: {vi: Bộ trưởng}, start_date: 2020, end_date: 2024-05-31}
  - {person: official/do-van-lai, organization: organisation/bo-canh-buom, role: {vi: Vụ trưởng}}
series:
  - {id: meeting/hndt, name: {vi: Hội nghị Bộ trưởng Đường thủy Biển Đông}, acronyms: [HNDT]}
events:
  - {id: meeting/hndt-3, series: meeting/hndt, ordinal: 3, start_date: 2024-02-28}
  - {id: meeting/hndt-4, series: meeting/hndt, ordinal: 4, start_date: 2026-01-06, end_date: 2026-01-07}
`;

const files = [
  { path: 'so.registry.yaml', text: registry },
  {
    path: 'a.txt',
    text: 'Ngày 5/1/2026\nHội nghị Bộ trưởng Đường thủy Biển Đông lần thứ 4 (HNDT-4) diễn ra từ ngày 6-7/1/2026 tại Hà Nội.\nThứ trưởng Bộ Cánh buồm Trần Văn Mẫu dự. Giám đốc Sở Mái chèo Lê Thị Buồm phát biểu. Hết.\n',
  },
  {
    path: 'b.txt',
    text: 'Ngày 9/1/2026\nHội nghị Bộ trưởng Đường thủy Biển Đông lần thứ 4 diễn ra từ ngày 8-9/1/2026 tại Hà Nội. Giám đốc Sở Mái chèo Lê Thị Buồm nói vậy. Nguyên Cục trưởng Cục Bến bãi Phạm Văn Neo dự. Hết.\n',
  },
  { path: 'c.txt', text: 'Ngày 3/2/2026\nHội thảo Neo đậu lần thứ 2 diễn ra ngày 2/2/2026. Bộ Cánh buồm dự. Hết.\n' },
];
const { snapshot } = newsroom(files);

const all: TimelineQuestion = { kinds: ['meeting', 'post'], query: '', unnamed: false, lanes: 9, language: 'vi' };

function ended<Answer>(work: Generator<undefined, Answer>): Answer {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

function drawn(of: Snapshot, asked: Partial<TimelineQuestion> = {}, about?: string): TimelineAnswer {
  const entries = [...timelineEntries(of, about === undefined ? undefined : entityId(about))].flat();
  return ended(timeline(of, entries, { ...all, ...asked }));
}

const rows = ({ lanes, items, heaps }: TimelineAnswer): readonly string[] =>
  lanes.flatMap(({ id, name, left }) => [
    left > 0 ? `${name} (+${left})` : name,
    ...items
      .filter(({ lane }) => lane === id)
      .map(({ label, start, end, source, conflict }) =>
        [' ', label, `${start ?? '…'}/${end ?? '…'}`, source, ...(conflict ? ['conflict'] : [])].join(' '),
      ),
    ...heaps
      .filter(({ lane }) => lane === id)
      .map(({ start, end, count, names }) => `  ${count} × ${start}/${end}: ${names.join(', ')}`),
  ]);

test('meetings stand at the days of the registry, else of the articles; posts in the lane of their body', () => {
  assert.deepEqual(rows(drawn(snapshot)), [
    'Các cuộc họp khác',
    '  HNDT-4 2026-01-06/2026-01-07 registry conflict',
    '  Hội thảo Neo đậu lần thứ 2 2026-02-02/2026-02-02 articles',
    'Bộ Cánh buồm',
    '  Trần Văn Mẫu · Thứ trưởng 2025-03-01/… registry',
    'Sở Mái chèo',
    '  Lê Thị Buồm · Giám đốc 2026-01-05/2026-01-09 seen',
  ]);
});

test('the same in decomposed letters and with other line ends', () => {
  for (const variant of textVariants) {
    const written = files.map(({ path, text }) => ({
      path,
      text: path.endsWith('.txt') ? inVariant(text, variant) : text,
    }));
    const plain = (answer: TimelineAnswer) => rows(answer).map((row) => row.normalize('NFC'));
    assert.deepEqual(plain(drawn(newsroom(written).snapshot)), plain(drawn(snapshot)), variant);
  }
});

test('what only the registry knows is shown when it is asked for, or when a body is asked about', () => {
  const body = [
    'Bộ Cánh buồm',
    '  Trần Văn Mẫu · Thứ trưởng 2025-03-01/… registry',
    '  Lý Thị Chèo · Bộ trưởng 2020-01-01/2024-05-31 registry',
  ];
  const series = [
    'Hội nghị Bộ trưởng Đường thủy Biển Đông',
    '  HNDT 3 2024-02-28/2024-02-28 registry',
    '  HNDT-4 2026-01-06/2026-01-07 registry conflict',
  ];
  const sort = (list: readonly string[]) => list.toSorted();
  const unnamed = rows(drawn(snapshot, { unnamed: true }));
  for (const row of [...body, 'Hội nghị Bộ trưởng Đường thủy Biển Đông']) assert.ok(unnamed.includes(row), row);
  assert.equal(
    unnamed.some((row) => row.includes('Đỗ Văn Lái')),
    false,
    'a post that nobody dates has no place',
  );
  const about = drawn(snapshot, { unnamed: true, kinds: ['post'] }, 'organisation/bo-canh-buom');
  assert.deepEqual(sort(rows(about)), sort(body));
  assert.equal(rows(drawn(snapshot, { unnamed: true }, 'meeting/hndt')).length, series.length);
});

test('who is asked about comes with the meetings of the articles about him', () => {
  assert.deepEqual(rows(drawn(snapshot, { unnamed: true }, 'official/tran-van-mau')), [
    'Các cuộc họp khác',
    '  HNDT-4 2026-01-06/2026-01-07 registry conflict',
    'Bộ Cánh buồm',
    '  Trần Văn Mẫu · Thứ trưởng 2025-03-01/… registry',
  ]);
});

test('editions of a series that nobody names are in a lane called by what they have in common', () => {
  const editions = [3, 4].map((number) => ({
    path: `${number}.txt`,
    text: `Ngày 5/1/202${number}\nHội nghị Bộ trưởng Đường thủy Biển Đông lần thứ ${number} diễn ra ngày 6/1/202${number}. Hết.\n`,
  }));
  assert.deepEqual(rows(drawn(newsroom(editions).snapshot)), [
    'Hội nghị Bộ trưởng Đường thủy Biển Đông',
    '  Hội nghị Bộ trưởng Đường thủy Biển Đông lần thứ 3 2023-01-06/2023-01-06 articles',
    '  Hội nghị Bộ trưởng Đường thủy Biển Đông lần thứ 4 2024-01-06/2024-01-06 articles',
  ]);
});

test('a window shows what lies in it, and the answer tells the days of all', () => {
  const answer = drawn(snapshot, { from: '2026-02-01', to: '2026-02-28' });
  assert.deepEqual(rows(answer), [
    'Các cuộc họp khác',
    '  Hội thảo Neo đậu lần thứ 2 2026-02-02/2026-02-02 articles',
    'Bộ Cánh buồm',
    '  Trần Văn Mẫu · Thứ trưởng 2025-03-01/… registry',
  ]);
  assert.deepEqual([answer.total, answer.from, answer.to], [4, '2025-03-01', '2026-02-02']);
  assert.deepEqual(rows(drawn(snapshot, { from: '2019-01-01', to: '2019-12-31' })), []);
});

test('kinds and words narrow it, words without marks too; a body finds its posts', () => {
  assert.deepEqual(rows(drawn(snapshot, { kinds: ['meeting'], query: 'neo dau' })), [
    'Các cuộc họp khác',
    '  Hội thảo Neo đậu lần thứ 2 2026-02-02/2026-02-02 articles',
  ]);
  assert.equal(rows(drawn(snapshot, { query: 'canh buom', kinds: ['post'] })).length, 3);
  assert.equal(rows(drawn(snapshot, { query: 'cahn buom', kinds: ['post'] }))[0], 'Bộ Cánh buồm');
  assert.deepEqual(rows(drawn(snapshot, { query: 'xyzzy qwrt' })), []);
});

test('when it is said in words, open ends too, in the language asked for', () => {
  const words = (language: 'vi' | 'en') =>
    drawn(snapshot, { language, unnamed: true }).items.map(({ name, when }) => `${name}: ${when}`);
  assert.ok(words('vi').includes('Trần Văn Mẫu · Thứ trưởng · Bộ Cánh buồm: từ tháng 3/2025'));
  assert.ok(words('en').includes('Trần Văn Mẫu · Deputy Minister · Ministry of Sails: since March 2025'));
  assert.ok(words('en').includes('Lý Thị Chèo · Bộ trưởng · Ministry of Sails: 2020 – 31 May 2024'));
});

test('a crowd of meetings is a heap for each unit of time, and comes apart in a smaller window', () => {
  const one = ['Cá', 'Tôm', 'Mực', 'Sò', 'Ốc', 'Cua', 'Rong', 'Muối'];
  const other = ['biển', 'sông', 'hồ', 'suối', 'đầm', 'vịnh', 'kênh', 'phá'];
  const many = Array.from({ length: 60 }, (_, at) => ({
    path: `${at}.txt`,
    text: `Ngày 1/3/2026\nHội thảo ${one[at % 8]} ${other[Math.floor(at / 8)]} lần thứ 2 diễn ra ngày ${1 + (at % 20)}/${at < 40 ? 3 : 4}/2025. Hết.\n`,
  }));
  const archive = newsroom(many).snapshot;
  const whole = drawn(archive, { from: '2018-01-01', to: '2026-12-31' });
  assert.equal(whole.total, 60);
  assert.deepEqual(
    whole.heaps.map(({ count, start, end }) => [count, start, end]),
    [
      [40, '2025-01-01', '2025-03-31'],
      [20, '2025-04-01', '2025-06-30'],
    ],
  );
  assert.equal(whole.heaps[0]?.names.length, 3);
  const day = drawn(archive, { from: '2025-04-01', to: '2025-04-10' });
  assert.deepEqual([day.items.length, day.heaps.length], [10, 0]);
});

const related = (asked: {
  readonly about?: string;
  readonly query?: string;
  readonly kinds?: readonly RelationKind[];
  readonly most?: number;
}): Relations =>
  ended(
    relations(snapshot, {
      kinds: asked.kinds ?? ['meeting', 'official', 'organisation'],
      query: asked.query ?? '',
      most: asked.most ?? 20,
      language: 'vi',
      ...(asked.about === undefined ? {} : { about: entityId(asked.about) }),
    }),
  );

const linksOf = ({ links }: Relations): readonly string[] =>
  links.map(({ from, to, articles }) => `${[from, to].toSorted().join(' – ')} ${articles}`).toSorted();

test('people, bodies and meetings are linked by the articles that name both', () => {
  const found = related({ kinds: ['meeting', 'official'] });
  assert.deepEqual(
    found.nodes.map(({ label, articles }) => `${label} ${articles}`),
    ['HNDT-4 2', 'Lê Thị Buồm 2', 'Hội thảo Neo đậu lần thứ 2 1', 'Phạm Văn Neo 1', 'Trần Văn Mẫu 1'],
  );
  assert.deepEqual(linksOf(found), [
    'meeting/hndt-4 – official/le-thi-buom 2',
    'meeting/hndt-4 – official/pham-van-neo 1',
    'meeting/hndt-4 – official/tran-van-mau 1',
    'official/le-thi-buom – official/pham-van-neo 1',
    'official/le-thi-buom – official/tran-van-mau 1',
  ]);
});

test('of one person, those in the same articles; of words, what they find and what is beside that', () => {
  const about = related({ about: 'official/tran-van-mau', kinds: ['official'] });
  assert.deepEqual(
    about.nodes.map(({ id, wanted }) => [id, wanted]),
    [
      ['official/tran-van-mau', true],
      ['official/le-thi-buom', false],
    ],
  );
  assert.deepEqual(
    related({ query: 'pham van neo', kinds: ['official'] }).nodes.map(({ id }) => id),
    ['official/pham-van-neo', 'official/le-thi-buom'],
  );
  assert.deepEqual(related({ query: 'xyzzy qwrt' }), { total: 0, nodes: [], links: [] });
});

test('a bound keeps those that most articles name, and tells how many there are', () => {
  const few = related({ most: 2 });
  assert.deepEqual([few.nodes.length, few.links.length], [2, 1]);
  assert.equal(few.total, related({}).nodes.length);
});

test('where two stand in one article, the newest article first, and only of the days asked for', () => {
  const ask = (beside?: string, from?: string, most = 9) =>
    ended(
      sharedPlaces(snapshot, {
        entity: entityId('meeting/hndt-4'),
        most,
        ...(beside === undefined ? {} : { beside: entityId(beside) }),
        ...(from === undefined ? {} : { from }),
      }),
    );
  const places = ({ total, articles }: ReturnType<typeof ask>) => [
    total,
    ...articles.map(({ at, day }) => `${at.file} ${at.start} ${day}`),
  ];
  assert.deepEqual(places(ask()), [2, 'b.txt 14 2026-01-09', 'a.txt 14 2026-01-05']);
  assert.deepEqual(places(ask('official/tran-van-mau')), [1, 'a.txt 14 2026-01-05']);
  assert.deepEqual(places(ask(undefined, '2026-01-08')), [1, 'b.txt 14 2026-01-09']);
  assert.deepEqual(places(ask(undefined, undefined, 1)), [2, 'b.txt 14 2026-01-09']);
  assert.equal(ask().declaredAt?.file, 'so.registry.yaml');
});
