/**
 * Every check has a page in server/docs/checks and every page a check; the example of each page draws its finding, and what the page says of
 * it is what the check says. `UPDATE=1 npm test` writes the derived parts anew.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { allChecks } from '../server/src/core/checks/all.ts';
import type { Finding, Level } from '../server/src/core/checks/model.ts';
import { fileChecks } from '../server/src/core/checks/fileChecks.ts';
import type { Zone } from '../server/src/core/checks/zones.ts';
import type { Localized } from '../server/src/core/text/span.ts';
import { findingsOf } from './support/checks.ts';
import type { NewsroomFile } from './support/newsroom.ts';

const folder = 'server/docs/checks';
const everyCheck = [...allChecks, ...fileChecks];

test('every check has a page, and every page a check', () => {
  assert.deepEqual(readdirSync(folder).toSorted(), everyCheck.map(({ code }) => `${code}.md`).toSorted());
});

for (const check of everyCheck) {
  test(`the page of ${check.code} says what the check says`, () => {
    const path = `${folder}/${check.code}.md`;
    const page = readFileSync(path, 'utf8');
    const files = exampleOf(page);
    const findings = findingsOf(files).filter(({ code }) => code === check.code);
    assert.ok(findings.length > 0, 'the example draws no such finding');
    const expected = derived(page, check, files, findings);
    if (process.env['UPDATE'] === '1') writeFileSync(path, expected);
    else assert.equal(page, expected);
  });
}

test('each page is written in both languages', () => {
  for (const { code } of everyCheck) {
    const page = readFileSync(`${folder}/${code}.md`, 'utf8');
    for (const heading of ['Tìm gì · What it finds', 'Làm gì · What to do']) {
      const paragraphs = section(page, heading).trim().split('\n\n');
      assert.equal(paragraphs.length, 2, `${code}, ${heading}: a paragraph in each language`);
      const [vi = '', en = ''] = paragraphs;
      assert.match(vi.normalize('NFD'), /^\p{Lu}.*\p{M}.*\.$/su, code);
      assert.match(en, /^[A-Z][^]*[.]$/, code);
      assert.doesNotMatch(en.replace(/[_`][^_`]*[_`]|\([^)]*\)/g, ''), /[ăđơưạảấầậếềệịọốồộớờợụứừự]/i, code);
    }
  }
});

interface Row {
  readonly code: string;
  readonly level: Level;
  readonly notIn?: readonly Zone[];
  readonly summary: Localized;
}

/** The page with its head, what is said of the example, and the ways to silence the check as they are now. */
function derived(page: string, check: Row, files: readonly NewsroomFile[], findings: readonly Finding[]): string {
  const { code, level, summary } = check;
  const fences = files.map(
    ({ path, text }) => `\`\`\`${path.endsWith('.yaml') ? 'yaml' : 'text'} ${path}\n${text}\n\`\`\``,
  );
  const said = findings.map((finding) => findingLines(finding, files));
  return [
    `# ${code}`,
    `${summary.vi} · ${summary.en}`,
    `Mức · Level: \`${level}\``,
    whereIn(check),
    ...['Tìm gì · What it finds'].flatMap((heading) => [`## ${heading}`, section(page, heading).trim()]),
    '## Ví dụ · Example',
    ...fences,
    said.join('\n'),
    ...['Làm gì · What to do'].flatMap((heading) => [`## ${heading}`, section(page, heading).trim()]),
    '## Tắt · Turning it off',
    silencing(code),
  ]
    .join('\n\n')
    .concat('\n');
}

const zoneNames: Readonly<Record<Zone, Localized>> = {
  headline: { vi: 'tiêu đề', en: 'headlines' },
  byline: { vi: 'dòng tác giả và ngày đăng', en: 'bylines and date lines' },
  lead: { vi: 'sa-pô', en: 'the lead' },
  body: { vi: 'thân bài', en: 'the body' },
  caption: { vi: 'chú thích ảnh', en: 'captions' },
  quotation: { vi: 'lời trích trong ngoặc kép', en: 'quotations' },
  source: { vi: 'dòng ghi nguồn', en: 'source lines' },
  boilerplate: { vi: 'phần liên hệ và dẫn bài khác ở cuối', en: 'contacts and links at the end' },
};

/** Where the check looks; a registry has no zones. */
function whereIn({ code, notIn = [] }: Row): string {
  if (code.startsWith('registry.')) return 'Ở đâu: trong danh bạ. · Where: in registries.';
  const list = (language: keyof Localized): string => notIn.map((zone) => zoneNames[zone][language]).join(', ');
  return notIn.length === 0
    ? 'Ở đâu: mọi nơi trong bài. · Where: everywhere in an article.'
    : `Ở đâu: mọi nơi trong bài, trừ ${list('vi')}. · Where: everywhere in an article but ${list('en')}.`;
}

function findingLines({ place, message, fixes }: Finding, files: readonly NewsroomFile[]): string {
  const text = files.find(({ path }) => path === place.file)?.text ?? '';
  const words = text.slice(place.span.start, place.span.end).replace(/\n/g, '⏎');
  const several = files.length > 1 ? ` (${place.file})` : '';
  const buttons = fixes.map(({ title }) => `  - → ${title.vi} · ${title.en}`);
  return [`- \`${words}\`${several}`, `  - ${message.vi}`, `  - ${message.en}`, ...buttons].join('\n');
}

function silencing(code: string): string {
  const levels = `Ở mọi nơi · Everywhere:

\`\`\`json
"ministryNews.checks.levels": { "${code}": "off" }
\`\`\``;
  if (code.startsWith('registry.')) return levels;
  return `Một chỗ: bấm \`Ctrl+.\` rồi chọn _Bỏ qua ở đây_; chỗ ấy được ghi vào \`ignored.registry.yaml\` với lý do và, nếu muốn, ngày hết hạn.

One place: press \`Ctrl+.\` and choose _Ignore here_; it is entered in \`ignored.registry.yaml\` with a reason and, if you like, a last day.

Trong bài · In an article \`.md\`:

\`\`\`md
<!-- ministry-news-disable-next-line ${code}: lý do · reason -->
\`\`\`

${levels}`;
}

function section(page: string, heading: string): string {
  const start = page.indexOf(`## ${heading}\n`);
  assert.ok(start >= 0, `there is no section "${heading}"`);
  const rest = page.slice(start + heading.length + 4);
  const end = rest.search(/^## /m);
  return end < 0 ? rest : rest.slice(0, end);
}

/** Each fenced block of the example is a file. */
function exampleOf(page: string): readonly NewsroomFile[] {
  const blocks = section(page, 'Ví dụ · Example').matchAll(/^```(?:text|yaml) (\S+)\n([^]*?)\n```$/gm);
  return Array.from(blocks, ([, path = '', text = '']) => ({ path, text }));
}
