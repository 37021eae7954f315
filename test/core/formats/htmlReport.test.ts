/** The page for an editor-in-chief: what it holds, that it needs nothing from outside, and that no name in it becomes markup. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../../server/src/core/checks/model.ts';
import { htmlReport } from '../../../server/src/core/formats/htmlReport.ts';
import { quoteAround, visible } from '../../../server/src/core/formats/htmlText.ts';
import type { ReportContext } from '../../../server/src/core/formats/reportedText.ts';
import { fileId } from '../../../server/src/core/text/span.ts';

const texts: Readonly<Record<string, string>> = {
  'tin/<b>a"&\'.txt': 'Dòng đầu.\r\nÔng <script>alert(1)</script> là Thủ trưởng.\nDòng sau.\n',
  'tin/b.txt': 'Thứ trưởng đến.',
  'tin/x.registry.yaml':
    'persons:\n  - id: official/a\n    name: Nguyễn Văn A\n    note: cũ\n    x: y\n  - id: official/b\n',
};
const context: ReportContext = { textOf: (file) => texts[file], say: (message) => message.vi };
const options = {
  language: 'vi' as const,
  today: '2026-02-01',
  version: '1.2.3',
  articles: 7,
  rules: [
    { code: 'official.misspelt-title', summary: { vi: 'Sai chức danh', en: 'Wrong title' } },
    { code: 'date.impossible', summary: { vi: 'Ngày không có', en: 'No such day' } },
  ],
};
const [a, b, registry] = ['tin/<b>a"&\'.txt', 'tin/b.txt', 'tin/x.registry.yaml'].map(fileId);
assert.ok(a !== undefined && b !== undefined && registry !== undefined);

const wrongTitle: Finding = {
  code: 'official.misspelt-title',
  level: 'warning',
  place: { file: a, span: { start: 44, end: 54 } },
  message: { vi: 'Sai "<i>".', en: 'Wrong "<i>".' },
  related: [
    { place: { file: b, span: { start: 0, end: 10 } }, message: { vi: 'Ở đây đúng', en: 'Right here' } },
    { place: { file: registry, span: { start: 17, end: 27 } }, message: { vi: 'Danh bạ', en: 'Registry' } },
  ],
  fixes: [{ title: { vi: 'Đổi thành Thứ trưởng', en: 'Change to Thứ trưởng' }, preferred: true, edits: [] }],
};
const page = htmlReport(
  [wrongTitle, { ...wrongTitle, code: 'date.impossible', level: 'error', related: [] }],
  context,
  options,
);

test('a finding stands beside what speaks against it, each in its context', () => {
  const finding = page.split('\n').find((line) => line.startsWith('<article'));
  assert.equal(
    finding,
    '<article class="finding warning" tabindex="-1" data-level="warning" data-code="official.misspelt-title" data-file="0">' +
      '<p class="head"><span class="level warning"><span data-in="vi" lang="vi">cảnh báo</span>' +
      '<span data-in="en" lang="en">warning</span></span> <strong><span data-in="vi" lang="vi">Sai &quot;&lt;i&gt;&quot;.</span>' +
      '<span data-in="en" lang="en">Wrong &quot;&lt;i&gt;&quot;.</span></strong> <code>official.misspelt-title</code></p>' +
      '<div class="sides"><div><span class="place"><span class="path">&lt;b&gt;a&quot;&amp;&#39;.txt:</span>2:34</span>' +
      '<blockquote>Ông &lt;script&gt;alert(1)&lt;/script&gt; là <mark>Thủ trưởng</mark>.</blockquote>' +
      '<ul class="fixes"><li class="certain"><span data-in="vi" lang="vi">Đổi thành Thứ trưởng</span>' +
      '<span data-in="en" lang="en">Change to Thứ trưởng</span></li></ul></div>' +
      '<ul class="evidence"><li><span class="place"><span class="path">b.txt:</span>1:1</span> ' +
      '<span data-in="vi" lang="vi">Ở đây đúng</span><span data-in="en" lang="en">Right here</span>' +
      '<blockquote><mark>Thứ trưởng</mark> đến.</blockquote></li>' +
      '<li><span class="place"><span class="path">x.registry.yaml:</span>2:9</span> ' +
      '<span data-in="vi" lang="vi">Danh bạ</span><span data-in="en" lang="en">Registry</span>' +
      '<blockquote>- id: <mark>official/a</mark><br>name: Nguyễn Văn A<br>note: cũ</blockquote></li></ul></div></article>',
  );
});

test('it counts, names its folder once, lists codes in the order of the catalogue and files with their levels', () => {
  assert.ok(page.includes('2 phát hiện trong 1 tệp; đã đọc 7 bài.'));
  assert.ok(page.includes('2 findings in 1 file; 7 articles read.'));
  assert.ok(page.includes('tin/ · <time datetime="2026-02-01">'));
  assert.deepEqual(
    [...page.matchAll(/<tr data-code="([^"]+)">.*?<td>(\d+)<\/td><td>(\d+)<\/td>/g)].map(([, ...row]) => row),
    [
      ['official.misspelt-title', '1', '1'],
      ['date.impossible', '1', '1'],
    ],
  );
  assert.ok(page.includes('&#39;.txt</button></th><td>1</td><td>1</td><td></td><td></td></tr>'));
  assert.ok(page.includes('<html lang="vi" data-language="vi">'));
  assert.ok(htmlReport([], context, { ...options, language: 'en' }).includes('<html lang="en" data-language="en">'));
});

test('nothing is fetched, and no tag comes from a text', () => {
  assert.doesNotMatch(page, /\b(?:src|href|action)=|@import|url\(|https?:/);
  assert.equal(page.match(/<script/g)?.length, 1);
  assert.equal(page.match(/<[ib]>/), null);
  assert.ok(page.includes(`content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"`));
});

test('a page without findings says so', () => {
  const empty = htmlReport([], context, options);
  assert.ok(empty.includes('Không thấy gì phải sửa.'));
  assert.doesNotMatch(empty, /<table|<form/);
});

test('signs that nobody sees are named', () => {
  assert.equal(
    visible('Na\u200Bm\u202E <x>\n\u0000'),
    'Na<span class="unseen">U+200B</span>m<span class="unseen">U+202E</span> &lt;x&gt; <span class="unseen">U+0000</span>',
  );
});

test('a quotation is cut between words, inside its line, never through a character', () => {
  const words = 'chữ '.repeat(60);
  const around = quoteAround(`Trước.\n${words}ĐÂY ${words}\nSau.`, { start: 247, end: 250 });
  assert.match(around, /^… (?:chữ )+<mark>ĐÂY<\/mark>(?: chữ)+ …$/);
  assert.equal(
    quoteAround('😀'.repeat(200), { start: 200, end: 202 }).match(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/),
    null,
  );
  const long = 'chữ '.repeat(90);
  const whole = quoteAround(long, { start: 0, end: long.length });
  assert.match(whole, /^<mark>(?:chữ )+… (?:chữ )+<\/mark>$/);
  assert.ok(whole.length < 300);
});
