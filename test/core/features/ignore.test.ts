/** What is written when a person ignores a finding: that it covers the finding, that finding only, and leaves the article as it reads. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../../server/src/core/checks/model.ts';
import { ignoredEntry, type Ignoring, ignoringComment, waysFor } from '../../../server/src/core/features/ignore.ts';
import { addIgnored } from '../../../server/src/core/registry/insertEntry.ts';
import { findingsOf } from '../../support/checks.ts';

const code = 'date.impossible';

/** The nth finding of the code in an article. */
function ignoring(path: string, text: string, nth = 0): Ignoring {
  const finding = findingsOf([{ path, text }]).filter((each) => each.code === code)[nth];
  assert.ok(finding !== undefined);
  return { finding, text, path, isMarkdown: path.endsWith('.md') };
}

const starts = (files: Parameters<typeof findingsOf>[0]): readonly number[] =>
  findingsOf(files)
    .filter((finding) => finding.code === code || finding.code === 'registry.stale-ignore')
    .map(({ place }) => place.span.start);

const registryOf = (given: Ignoring): string => {
  const insertion = addIgnored('', ignoredEntry('here', given, { reason: 'vì thế', until: '2026-12' }));
  assert.ok(insertion !== undefined);
  return insertion.newText;
};

test('an entry quotes the words with whole words around them, from their line', () => {
  const text = 'Tin.\nBan tổ chức mở hội thảo ngày 31/6/2026 tại Hà Nội, có hai trăm người dự.\n';
  assert.deepEqual(ignoredEntry('here', ignoring('a.txt', text), { reason: 'vì thế' }), {
    code,
    path: 'a.txt',
    exact: '31/6/2026',
    prefix: 'chức mở hội thảo ngày ',
    suffix: ' tại Hà Nội, có hai trăm',
    reason: 'vì thế',
  });
  assert.deepEqual(ignoredEntry('here', ignoring('a.txt', '31/6/2026.'), {}), {
    code,
    path: 'a.txt',
    exact: '31/6/2026',
    suffix: '.',
  });
  assert.deepEqual(ignoredEntry('everywhere', ignoring('a.txt', text), {}), { code, exact: '31/6/2026' });
});

test('it covers its own finding, not the same words elsewhere, and goes on to do so while the article changes', () => {
  const text = 'Họp ngày 31/6/2026 tại Huế. Nghỉ từ ngày 31/6/2026 đến hết tuần. Hết tin.\n';
  const registry = { path: 'ignored.registry.yaml', text: registryOf(ignoring('a.txt', text, 1)) };
  const left = (changed: string): readonly number[] => starts([{ path: 'a.txt', text: changed }, registry]);
  assert.deepEqual(left(text), [9]);
  assert.deepEqual(left(text.replaceAll('\n', '\r\n')), [9]);
  assert.deepEqual(left(text.normalize('NFD')), [11]);
  assert.deepEqual(left(`Tin mới.\n\n${text}Câu thêm.`), [19]);
  assert.deepEqual(left(text.replace('đến hết tuần', 'cho tới thứ Sáu')), [9]);
  assert.deepEqual(left(text.replace('Nghỉ từ', 'Cơ quan đóng cửa kể từ')), [9]);
});

test('a comment silences its line, in paragraphs, lists and after headings, and ends no paragraph', () => {
  const texts: readonly (readonly [before: string, after: string])[] = [
    ['Họp ngày 31/6/2026.\n', '<!-- C -->\nHọp ngày 31/6/2026.\n'],
    ['# Tin\n\nHọp ngày 31/6/2026.\n', '# Tin\n\n<!-- C -->\nHọp ngày 31/6/2026.\n'],
    ['# Tin\nHọp ngày 31/6/2026.\n', '# Tin\n<!-- C -->\nHọp ngày 31/6/2026.\n'],
    ['Sở thông báo\nhọp ngày 31/6/2026.\n', 'Sở thông báo <!-- C -->\nhọp ngày 31/6/2026.\n'],
    ['Sở báo:\r\n- họp ngày 31/6/2026;\r\n', 'Sở báo:\r\n<!-- C -->\r\n- họp ngày 31/6/2026;\r\n'],
    ['Sở báo:\n\n  Họp ngày 31/6/2026;\n', 'Sở báo:\n\n  <!-- C -->\n  Họp ngày 31/6/2026;\n'],
  ];
  for (const [before, after] of texts) {
    const given = ignoring('a.md', before);
    const edit = ignoringComment(given, { reason: 'theo\ngiấy mời -- cũ' });
    assert.ok(edit !== undefined, before);
    const { start } = edit.place.span;
    const made = before.slice(0, start) + edit.newText + before.slice(start);
    assert.equal(made.replace(`ministry-news-disable-next-line ${code}: theo giấy mời – cũ`, 'C'), after);
    assert.deepEqual(starts([{ path: 'a.md', text: made }]), [], made);
  }
});

test('only what makes sense is offered', () => {
  const given = ignoring('a.md', 'Họp ngày 31/6/2026. Hết.\n');
  const finding = (code: string): Finding => ({ ...given.finding, code });
  assert.deepEqual(waysFor(given), ['here', 'comment']);
  assert.deepEqual(waysFor({ ...given, isMarkdown: false }), ['here']);
  assert.deepEqual(waysFor({ ...given, path: undefined }), ['comment']);
  const name = { ...given, text: 'Họp ng. Đỗ Văn Ba nói. Hết.\n', finding: finding('official.misspelt-name') };
  assert.deepEqual(waysFor(name), ['here', 'everywhere', 'comment']);
  const table = '| Ngày |\n| --- |\n| 31/6/2026 |\n';
  assert.deepEqual(
    waysFor({
      ...given,
      text: table,
      finding: { ...given.finding, place: { ...given.finding.place, span: { start: 19, end: 28 } } },
    }),
    ['here'],
  );
});
