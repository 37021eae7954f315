/** While somebody types, findings are kept: after every key they are those of asking all checks anew. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { noKeptFindings } from '../../../server/src/core/checks/keptFindings.ts';
import { allChecks } from '../../../server/src/core/checks/all.ts';
import type { Check } from '../../../server/src/core/checks/model.ts';
import { runChecksWithFailures } from '../../../server/src/core/checks/run.ts';
import { applyChange } from '../../../server/src/core/corpus/applyChange.ts';
import { newsroom } from '../../support/newsroom.ts';

const read = (folder: string, wanted: RegExp): readonly { readonly path: string; readonly text: string }[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => wanted.test(name) && !name.includes('README'))
    .sort()
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(`${folder}/${name}`, 'utf8') }));

const registries = read('seeds/starter', /\.registry\.yaml$/);
const articles = [...read('seeds/newsroom', /\.(?:txt|md)$/), ...read('test/articles/seen', /\.(?:txt|md)$/)];
const { snapshot: archive } = newsroom([...registries, ...articles]);
const today = '2026-02-01';

/** Keys and pastes that checks look at. */
const PIECES: readonly string[] = [
  'a|b|đ|ê|n|o| |.|,|;|:|"|“|”|(|)|-|/|1|2|Đ|31/2| ngày 3/2025|ngày13|1/2/2024|năm 2030-2025|đợt 1 | họp báo|nguyên '.split(
    '|',
  ),
  'Thủ trưởng |Bộ |Hội nghị |lần thứ 20 |KH&CN|(CDS)| hoà| hóa|Nguồn: |Ảnh: |# |Bộ Khoa học Công nghệ|ông Bùi Thế Dui, '.split(
    '|',
  ),
  ['\n', '\r\n', '\n\n', '---\n', '```\n', 'e\u0301', '\u200b', '\u00D0'],
].flat();

const change = fc.record({
  /** Where, as a share of the text; absent: where the last one ended. */
  place: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 3 }),
  removed: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat({ max: 12 })),
  added: fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom('a', 'n', ' ', '')),
});

const variants: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll('\n', '\r\n'),
];

test('findings that are kept from key to key are those of asking all checks anew', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...articles),
      fc.constantFrom(...variants),
      fc.array(change, { minLength: 8, maxLength: 16 }),
      ({ path, text: written }, variant, changes) => {
        let text = variant(written);
        let snapshot = archive;
        let at = 0;
        const kept = noKeptFindings();
        for (const { place, removed, added } of [{ place: 0.5, removed: 0, added: '' }, ...changes]) {
          if (place !== null) at = Math.floor(place * text.length);
          text = text.slice(0, at) + added + text.slice(at + removed);
          at += added.length;
          const [source] = newsroom([{ path, text }]).articles;
          assert.ok(source !== undefined);
          snapshot = applyChange(snapshot, { upserted: [{ file: source.file, text }], removed: [] });
          const article = snapshot.article(source.file);
          assert.ok(article !== undefined);
          const context = { snapshot, today };
          const anew = runChecksWithFailures(article, context, new Map());
          assert.deepEqual(runChecksWithFailures(article, context, new Map(), allChecks, kept), anew);
        }
      },
    ),
    { numRuns: 20 },
  );
});

test('a key in a plain sentence asks hardly any check again', () => {
  const [first] = newsroom([...registries, ...articles]).articles;
  assert.ok(first !== undefined);
  const asked: string[] = [];
  const checks: readonly Check[] = allChecks.map((check) => ({
    ...check,
    find: (article, context) => {
      asked.push(check.code);
      return check.find(article, context);
    },
  }));
  const kept = noKeptFindings();
  const plain = '\n\nNhững người có mặt đã nghe giới thiệu và trao đổi trực tiếp với nhóm thực hiện về các mô hình.\n';
  let snapshot = archive;
  for (const typed of ['', 'a', 'an', 'anh']) {
    asked.length = 0;
    const text = first.text + plain.replace('trao đổi', `trao đổi ${typed}`);
    snapshot = applyChange(snapshot, { upserted: [{ file: first.file, text }], removed: [] });
    const article = snapshot.article(first.file);
    assert.ok(article !== undefined);
    runChecksWithFailures(article, { snapshot, today }, new Map(), checks, kept);
  }
  assert.ok(asked.length < 4, asked.join(', '));
});

test('no check takes a letter of the text by its index, which nobody could note', () => {
  const folder = 'server/src/core/checks';
  const sources = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  assert.ok(sources.length > 60);
  for (const name of sources) {
    const code = readFileSync(`${folder}/${name}`, 'utf8');
    if (code.includes("from './lines.ts'")) continue;
    assert.doesNotMatch(code, /(?:article\.|\b)text\[/u, name);
  }
});
