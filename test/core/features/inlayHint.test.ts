/** Inlay hints: what they say and where, and where they are silent. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type HintKind, hintKinds, inlayHints } from '../../../server/src/core/features/inlayHint.ts';
import { fileId } from '../../../server/src/core/text/span.ts';
import { inEveryVariant } from '../../support/features.ts';

const registry = `-- so.registry.yaml --
persons:
  - {id: official/tran-van-mau, name: Trần Văn Mẫu}
organizations:
  - {id: organisation/bo-canh-buom, name: {vi: Bộ Cánh buồm, en: Ministry of Sails}, acronyms: [BCB]}
memberships:
  - {person: official/tran-van-mau, organization: organisation/bo-canh-buom, role: Thứ trưởng, start_date: 2020}
series:
  - {id: meeting/ampm, name: Hội nghị Bộ trưởng Cảng biển ASEAN, acronyms: [AMPM]}
events:
  - {id: meeting/ampm-3, series: meeting/ampm, ordinal: 3, start_date: 2026-03-10, end_date: 2026-03-12}
terms:
  - {id: term/gdp, name: tổng sản phẩm trong nước, acronyms: [GDP], common: true}
`;

/** The text of `a.txt` with every hint in brackets at its place, `[ x]` where it stands apart. */
function checkHints(marked: string, expected: string, kinds: readonly HintKind[] = hintKinds): void {
  inEveryVariant(`${registry}-- a.txt --\n${marked}`, ({ snapshot, files }, variant) => {
    const text = files.find(({ path }) => path === 'a.txt')?.text ?? '';
    const span = { start: 0, end: text.length };
    const hints = inlayHints(snapshot, { file: fileId('a.txt'), span, kinds: new Set(kinds) });
    const shown = hints.reduceRight(
      (before, { offset, label, isApart }) =>
        `${before.slice(0, offset)}[${isApart ? ' ' : ''}${label}]${before.slice(offset)}`,
      text,
    );
    assert.equal(shown.normalize('NFC').replaceAll('\r\n', '\n').split('-- b')[0], expected, variant);
  });
}

test('dates: the year that is missing, the day that is meant, once a paragraph', () => {
  checkHints(
    'Ngày 15/1/2026, Bộ Cánh buồm họp. Sáng nay, các bên đến. Ngày 20/1, các bên ra về; ngày 20/1 là thứ Ba.\nTừ 3-7/2, các bên nghỉ. Hết.\n',
    'Ngày 15/1/2026, Bộ Cánh buồm họp. Sáng nay, các bên đến. Ngày 20/1[/2026], các bên ra về; ngày 20/1 là thứ Ba.\nTừ 3-7/2[/2026], các bên nghỉ. Hết.\n',
    ['dates'],
  );
  checkHints(
    'Hà Nội, ngày 15/1/2026\nSáng nay, các bên đến. Chiều nay, các bên đi. Hôm qua, họ còn ở nhà.\n',
    'Hà Nội, ngày 15/1/2026\nSáng nay[ 15/1/2026], các bên đến. Chiều nay, các bên đi. Hôm qua[ 14/1/2026], họ còn ở nhà.\n',
    ['dates'],
  );
});

test('dates: silent where the year is not known', () => {
  checkHints('Ngày 20/1, các bên ra về. Hết.\n', 'Ngày 20/1, các bên ra về. Hết.\n', ['dates']);
});

test('dates: a year that only the archive knows', () => {
  checkHints(
    'Sáng nay (10/3), AMPM-3 khai mạc. AMPM-3 diễn ra từ ngày 10-12/3. Hết.\n-- b.txt --\nAMPM-3 diễn ra từ ngày 10-12/3/2026 tại Hải Phòng.\n',
    'Sáng nay (10/3[/2026]), AMPM-3 khai mạc. AMPM-3 diễn ra từ ngày 10-12/3[/2026]. Hết.\n',
    ['dates'],
  );
});

test('acronyms: their words at the first use, unless the article says them or everybody knows them', () => {
  checkHints(
    'Ngày 15/1/2026, BCB họp về GDP. Sau đó, BCB ra thông cáo. Hết.\n',
    'Ngày 15/1/2026, BCB[ Bộ Cánh buồm] họp về GDP. Sau đó, BCB ra thông cáo. Hết.\n',
    ['acronyms'],
  );
  const explained = 'Ngày 15/1/2026, Bộ Cánh buồm (BCB) họp. Sau đó, BCB ra thông cáo. Hết.\n';
  checkHints(explained, explained, ['acronyms']);
  checkHints(
    'Ngày 15/3/2026, AMPM-3 bế mạc. Hết.\n',
    'Ngày 15/3/2026, AMPM-3[ Hội nghị Bộ trưởng Cảng biển ASEAN lần thứ 3] bế mạc. Hết.\n',
    ['acronyms'],
  );
});

test('officials: who a title alone stands for, once a paragraph', () => {
  checkHints(
    'Ngày 15/1/2026, Thứ trưởng Trần Văn Mẫu đến. Thứ trưởng phát biểu. Thứ trưởng ra về.\nThứ trưởng cảm ơn. Hết.\n',
    'Ngày 15/1/2026, Thứ trưởng Trần Văn Mẫu đến. Thứ trưởng[ Trần Văn Mẫu] phát biểu. Thứ trưởng ra về.\nThứ trưởng[ Trần Văn Mẫu] cảm ơn. Hết.\n',
    ['officials'],
  );
});

test('only the part that is looked at is answered for', () => {
  inEveryVariant(`${registry}-- a.txt --\nNgày 15/1/2026, họp. <|20/1|> nghỉ. Ngày 25/1 lại họp.\n`, (each) => {
    const { snapshot, files } = each;
    const range = files.find(({ path }) => path === 'a.txt')?.marks[0];
    assert.ok(range);
    const found = inlayHints(snapshot, { file: fileId('a.txt'), span: range, kinds: new Set(hintKinds) });
    assert.deepEqual(
      found.map(({ label, offset }) => [label, offset]),
      [['/2026', range.end]],
    );
    assert.deepEqual(inlayHints(snapshot, { file: fileId('a.txt'), span: range, kinds: new Set() }), []);
  });
});
