/** Registry entries from Popolo and CSV: what comes in is what a registry file takes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvEntries, entitiesCsv } from '../../../server/src/core/formats/entityCsv.ts';
import { popoloEntries } from '../../../server/src/core/formats/popoloImport.ts';
import { registryYaml } from '../../../server/src/core/formats/registryYaml.ts';
import { readRegistry } from '../../../server/src/core/registry/readRegistry.ts';
import { fileId } from '../../../server/src/core/text/span.ts';

test('CSV is read with quotes, empty lines and a byte order mark, and its YAML is a registry', () => {
  const read = csvEntries(
    '\uFEFFkind,id,name_vi,name_en,acronyms,other_names,source\r\n' +
      'organisation,organisation/bo-xay-dung,"Bộ Xây dựng, cũ",,"BXD; Bộ XD",,https://example.org/a\n' +
      '\n' +
      'official,,Nguyễn Văn An,,,"Ông ""An""; An",danh sách\r\n' +
      'planet,,Sao Hỏa,,,,\n' +
      'term,,,,,,',
  );
  assert.equal(read?.left, 2);
  const yaml = registryYaml(read.entries);
  assert.equal(
    yaml,
    [
      'persons:',
      '  - id: "official/nguyen-van-an"',
      '    name: "Nguyễn Văn An"',
      '    other_names: [{"name":"Ông \\"An\\""},{"name":"An"}]',
      '    sources: [{"note":"danh sách"}]',
      '',
      'organizations:',
      '  - id: "organisation/bo-xay-dung"',
      '    name: "Bộ Xây dựng, cũ"',
      '    acronyms: ["BXD","Bộ XD"]',
      '    sources: [{"url":"https://example.org/a"}]',
      '',
    ].join('\n'),
  );
  const registry = readRegistry([{ file: fileId('a.registry.yaml'), text: yaml }]);
  assert.deepEqual(registry.problems, []);
  assert.deepEqual([...registry.entities.values()].map(({ id, kind }) => `${kind} ${id}`).toSorted(), [
    'official official/nguyen-van-an',
    'organisation organisation/bo-xay-dung',
  ]);
});

test('entities go to CSV and come back the same', () => {
  const yaml = [
    'organizations:',
    '  - id: organisation/asean',
    '    name: {vi: Hiệp hội các quốc gia Đông Nam Á, en: Association of Southeast Asian Nations}',
    '    acronyms: [ASEAN]',
    '    sources: [{url: "https://asean.org"}]',
    'series:',
    '  - id: meeting/ammsti',
    '    name: Hội nghị Bộ trưởng ASEAN về khoa học',
    '    acronyms: [AMMSTI]',
    '',
  ].join('\n');
  const csv = entitiesCsv(readRegistry([{ file: fileId('a.registry.yaml'), text: yaml }]).entities.values());
  assert.equal(
    csv,
    'kind,id,name_vi,name_en,acronyms,other_names,source\r\n' +
      'organisation,organisation/asean,Hiệp hội các quốc gia Đông Nam Á,Association of Southeast Asian Nations,ASEAN,,https://asean.org\r\n' +
      'series,meeting/ammsti,Hội nghị Bộ trưởng ASEAN về khoa học,,AMMSTI,,\r\n',
  );
  const again = readRegistry([{ file: fileId('b.registry.yaml'), text: registryYaml(csvEntries(csv)?.entries ?? {}) }]);
  assert.equal(entitiesCsv(again.entities.values()), csv);
});

test('a table without the columns is no registry', () => {
  assert.equal(csvEntries('a,b\n1,2\n'), undefined);
  assert.equal(csvEntries(''), undefined);
});

test('Popolo ids become ours, and references follow', () => {
  const entries = popoloEntries({
    persons: [
      {
        id: '17',
        name: 'Trần Thu Hà',
        other_names: [{ name: 'Hà Trần', lang: 'vi', start_date: '2020' }],
        sources: [{ url: 'https://example.org', x: 1 }],
      },
    ],
    organizations: [
      { id: 'o1', name: 'Bộ Xây dựng' },
      { id: 'o2', name: 'Cục Nhà ở', parent_id: 'o1', founding_date: '2013' },
    ],
    memberships: [{ person_id: '17', organization_id: 'o2', role: 'Cục trưởng', start_date: '2024-01' }],
    posts: [{}],
  });
  const yaml = registryYaml(entries ?? {});
  assert.equal(
    yaml,
    [
      'persons:',
      '  - id: "official/tran-thu-ha"',
      '    name: "Trần Thu Hà"',
      '    other_names: [{"name":"Hà Trần","language":"vi","start_date":"2020"}]',
      '    sources: [{"url":"https://example.org"}]',
      '',
      'organizations:',
      '  - id: "organisation/bo-xay-dung"',
      '    name: "Bộ Xây dựng"',
      '  - id: "organisation/cuc-nha-o"',
      '    name: "Cục Nhà ở"',
      '    parent: "organisation/bo-xay-dung"',
      '    founding_date: "2013"',
      '',
      'memberships:',
      '  - person: "official/tran-thu-ha"',
      '    organization: "organisation/cuc-nha-o"',
      '    role: "Cục trưởng"',
      '    start_date: "2024-01"',
      '',
    ].join('\n'),
  );
  assert.deepEqual(readRegistry([{ file: fileId('a.registry.yaml'), text: yaml }]).problems, []);
});

test('other JSON is no Popolo', () => {
  for (const value of [undefined, null, [], 'x', { people: [] }]) assert.equal(popoloEntries(value), undefined);
});
