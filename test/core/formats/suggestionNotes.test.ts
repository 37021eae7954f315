/** What stands above a suggested entry: counts, samples, and whose name it bears already. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suggestionNotes } from '../../../server/src/core/formats/suggestionNotes.ts';
import { entityId } from '../../../server/src/core/registry/model.ts';
import { newsroom } from '../../support/newsroom.ts';

test('places, articles and samples are told, and a name that somebody else bears', () => {
  const files = [
    {
      path: 'so.registry.yaml',
      text: 'organizations:\n  - { id: organisation/bo-rung, name: Bộ Lâm sinh, other_names: [{ name: Viện Đất, use: short, end_date: 1990 }] }\n',
    },
    { path: 'a.txt', text: 'Viện Đất Rừng họp sáng nay. Sau đó Viện Đất Rừng nghỉ. Hết.' },
    { path: 'b.txt', text: 'Hôm qua,\nViện Đất Rừng họp. Hết.' },
  ];
  const { snapshot } = newsroom(files);
  const textOf = (file: string) => files.find(({ path }) => path === file)?.text;
  const notes = suggestionNotes(snapshot, textOf, 'en');
  const suggestion = { section: 'organizations' as const, entry: {}, articles: 2 };
  assert.deepEqual(notes({ ...suggestion, id: entityId('organisation/vien-dat-rung') }), [
    '3 places in 2 articles',
    'a.txt:1:1 [Viện Đất Rừng] họp sáng nay. Sau đó Viện Đất Rừng nghỉ',
    'b.txt:2:1 [Viện Đất Rừng] họp. Hết.',
  ]);
  const renamed = newsroom([
    { path: 'so.registry.yaml', text: 'terms:\n  - { id: term/vdr, name: Viện đất rừng }\n' },
    ...files.slice(1),
  ]).snapshot;
  const taken = suggestionNotes(renamed, textOf, 'vi');
  const lines = [...renamed.entities()].flatMap(({ id, registered, articles }) =>
    registered ? [] : taken({ ...suggestion, id, articles }),
  );
  assert.deepEqual(
    lines.filter((line) => line.startsWith('!')),
    ['! "Viện Đất Rừng" đã là tên của term/vdr'],
  );
});
