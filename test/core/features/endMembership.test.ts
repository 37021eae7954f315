/** Somebody leaves a post: what is written into the registry, which articles change and which stay. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type EndingAsked, planEnding, postsToEnd } from '../../../server/src/core/features/endMembership.ts';
import { entityId } from '../../../server/src/core/registry/model.ts';
import { readRegistry } from '../../../server/src/core/registry/readRegistry.ts';
import { type Edit, fileId } from '../../../server/src/core/text/span.ts';
import { newsroom } from '../../support/newsroom.ts';

const registry = `persons:
  - id: official/mau
    name: Trần Văn Mẫu
  - {id: official/buom, name: Lê Thị Buồm}
organizations:
  - {id: organisation/bo-canh-buom, name: {vi: Bộ Cánh buồm, en: Ministry of Sails}}
  - {id: organisation/hoi-thuyen, name: {vi: Hội Thuyền, en: Boat Society}}
memberships:
  - person: official/mau
    organization: organisation/bo-canh-buom
    role: {vi: Thứ trưởng, en: Deputy Minister}
    start_date: 2024-01-01 # quyết định 12
`;

const articles = {
  'truoc.txt': 'Hà Nội, ngày 5/1/2026.\nThứ trưởng Bộ Cánh buồm Trần Văn Mẫu dự họp.\n',
  'sau.txt':
    'Hà Nội, ngày 9/3/2026.\nThứ trưởng Bộ Cánh buồm Trần Văn Mẫu dự họp. Cùng dự có Thứ trưởng Trần Văn Mẫu, đại biểu. "Chào Thứ trưởng Trần Văn Mẫu", khách nói. Khi đó Thứ trưởng Trần Văn Mẫu còn trẻ.\n',
  'nhap.md': 'Thứ trưởng Bộ Cánh buồm Trần Văn Mẫu sắp đến. Bà Lê Thị Buồm đón.\n',
  'khac.txt': 'Hà Nội, ngày 9/3/2026.\nÔng Trần Văn Mẫu hát.\n',
};

type Given = Partial<Omit<EndingAsked, 'post'>> & { readonly text?: string; readonly isStarter?: boolean };

function plan({ text = registry, isStarter = false, lastDay = '2026-02-28', successor }: Given = {}) {
  const path = isStarter ? 'seeds/starter/a.registry.yaml' : 'so.registry.yaml';
  const own = 'toa-soan.registry.yaml';
  const files = [{ path, text }, ...Object.entries(articles).map(([name, content]) => ({ path: name, text: content }))];
  const { snapshot, articles: read } = newsroom(files);
  const [post] = snapshot.registry.membershipsOf(entityId('official/mau'));
  assert.ok(post);
  const planned = planEnding(
    snapshot,
    {
      article: (file) => read.find((each) => each.file === file),
      registry: (file) => (file === path && !isStarter ? text : undefined),
      ownRegistry: fileId(own),
    },
    { post, lastDay, ...(successor === undefined ? {} : { successor }) },
  );
  const textAfter = (file: string): string => {
    assert.ok(planned.kind === 'plan');
    const before = { ...articles, [path]: text, [own]: '' }[file] ?? '';
    const edits = planned.edits.flatMap(({ edit }): Edit[] => (edit.place.file === file ? [edit] : []));
    return edits
      .toSorted((a, b) => b.place.span.start - a.place.span.start)
      .reduce((now, { place: { span }, newText }) => now.slice(0, span.start) + newText + now.slice(span.end), before);
  };
  return { planned, snapshot, textAfter, own };
}

test('the registry gets the last day; articles until then stay, later ones and drafts change where that is certain', () => {
  const { planned, textAfter } = plan();
  assert.ok(planned.kind === 'plan');
  assert.deepEqual(planned.left, ['truoc.txt']);
  assert.deepEqual([...planned.changed].toSorted(), ['nhap.md', 'sau.txt']);
  assert.equal(textAfter('so.registry.yaml'), `${registry}    end_date: 2026-02-28\n`);
  assert.equal(textAfter('nhap.md'), 'Nguyên Thứ trưởng Bộ Cánh buồm Trần Văn Mẫu sắp đến. Bà Lê Thị Buồm đón.\n');
  assert.equal(
    textAfter('sau.txt'),
    articles['sau.txt']
      .replace('Thứ trưởng Bộ', 'Nguyên Thứ trưởng Bộ')
      .replace('có Thứ trưởng', 'có nguyên Thứ trưởng'),
  );
  // What somebody said, and what is told of earlier days, a person has to look at.
  assert.deepEqual(
    planned.open.map(({ file, span }) => `${file} ${articles['sau.txt'].slice(span.start - 5, span.end)}`),
    ['sau.txt Chào Thứ trưởng', 'sau.txt i đó Thứ trưởng'],
  );
  assert.ok(planned.edits.every(({ where, edit }) => (where === 'registry') === edit.place.file.endsWith('.yaml')));
});

test('on the last day itself the title is still right', () => {
  const { planned } = plan({ lastDay: '2026-03-09' });
  assert.ok(planned.kind === 'plan');
  assert.deepEqual([...planned.left].toSorted(), ['sau.txt', 'truoc.txt']);
  assert.deepEqual(planned.changed, ['nhap.md']);
});

test('a successor has the post from the day after, and an entry where there was none', () => {
  const known = { id: entityId('official/buom'), name: 'Lê Thị Buồm', isRegistered: true };
  const after = plan({ successor: known }).textAfter('so.registry.yaml');
  const { memberships, problems } = readRegistry([{ file: fileId('so.registry.yaml'), text: after }]);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    memberships.map(({ person, interval, role }) => [person, interval.start, interval.end, role.en]),
    [
      ['official/mau', '2024-01-01', '2026-02-28', 'Deputy Minister'],
      ['official/buom', '2026-03-01', undefined, 'Deputy Minister'],
    ],
  );
  const unknown = { id: entityId('official/pham-van-neo'), name: 'Phạm Văn Neo', isRegistered: false };
  const both = plan({ successor: unknown }).textAfter('so.registry.yaml');
  const read = readRegistry([{ file: fileId('so.registry.yaml'), text: both }]);
  assert.deepEqual(read.problems, []);
  assert.equal(read.entities.get(unknown.id)?.name.vi, 'Phạm Văn Neo');
  assert.ok(both.includes('start_date: 2024-01-01 # quyết định 12\n    end_date: 2026-02-28\n'), both);
});

test('a post of the starter registry is ended in the newsroom’s own', () => {
  const unknown = { id: entityId('official/pham-van-neo'), name: 'Phạm Văn Neo', isRegistered: false };
  const { textAfter, own } = plan({ isStarter: true, successor: unknown });
  const after = textAfter(own);
  const { memberships, problems } = readRegistry([
    { file: fileId('a.registry.yaml'), text: registry, isStarter: true },
    { file: fileId(own), text: after },
  ]);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    memberships.map(({ person, interval }) => [person, interval.start, interval.end]),
    [
      ['official/mau', '2024-01-01', '2026-02-28'],
      ['official/pham-van-neo', '2026-03-01', undefined],
    ],
  );
});

test('who has another post by then is called by it', () => {
  const text = `${registry}  - person: official/mau
    organization: organisation/hoi-thuyen
    role: {vi: Chủ tịch, en: President}
    start_date: 2026-03-01
`;
  const { textAfter, planned } = plan({ text });
  assert.ok(planned.kind === 'plan');
  assert.match(textAfter('sau.txt'), /^Hà Nội, ngày 9\/3\/2026\.\nChủ tịch Hội Thuyền Trần Văn Mẫu dự họp\./);
  assert.match(textAfter('so.registry.yaml'), /# quyết định 12\n {4}end_date: 2026-02-28\n {2}- person/);
});

test('an end that is there is put right, in whatever style the entry is written', () => {
  const flow = registry.replace(/memberships:[^]*/, '');
  for (const [before, after] of [
    [
      'memberships: [{person: official/mau, organization: organisation/bo-canh-buom, role: Thứ trưởng}]\n',
      'memberships: [{person: official/mau, organization: organisation/bo-canh-buom, role: Thứ trưởng, end_date: 2026-02-28}]\n',
    ],
    [
      'memberships:\n- end_date: "2027-01-01"\n  role: Thứ trưởng\n  person: official/mau\n  organization: organisation/bo-canh-buom\n',
      'memberships:\n- end_date: "2026-02-28"\n  role: Thứ trưởng\n  person: official/mau\n  organization: organisation/bo-canh-buom\n',
    ],
  ] as const)
    assert.equal(plan({ text: flow + before }).textAfter('so.registry.yaml'), flow + after);
});

test('what cannot be is refused with a sentence', () => {
  const reason = (given: Given): string => {
    const { planned } = plan(given);
    return planned.kind === 'refused' ? planned.reason.en : '';
  };
  assert.match(reason({ lastDay: '2026-02-30' }), /must be a real day/);
  assert.match(reason({ lastDay: '2026-02' }), /must be a real day/);
  assert.match(reason({ lastDay: '2023-12-31' }), /taken up on 2024-01-01/);
  const same = { id: entityId('official/mau'), name: 'Trần Văn Mẫu', isRegistered: true };
  assert.match(reason({ successor: same }), /Nobody succeeds themselves/);
});

test('the posts at the cursor are those that are still going', () => {
  const { snapshot } = plan();
  const file = fileId('nhap.md');
  const posts = (words: string) => postsToEnd(snapshot, file, articles['nhap.md'].indexOf(words) + 1);
  assert.deepEqual(
    posts('Trần Văn Mẫu').map(({ role }) => role.vi),
    ['Thứ trưởng'],
  );
  assert.deepEqual(posts('Buồm đón'), []);
});
