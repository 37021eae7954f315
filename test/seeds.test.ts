/** The sample newsroom shows what its guide promises: each planted mistake is found where the table says, and nothing else is. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { allChecks } from '../server/src/core/checks/all.ts';
import { annotationFindings } from '../server/src/core/checks/annotationProblems.ts';
import { fileChecks } from '../server/src/core/checks/fileChecks.ts';
import { readDecisions } from '../server/src/core/formats/decisions.ts';
import { readPlainYaml } from '../server/src/core/registry/plainYaml.ts';
import { splitRegistry } from '../server/src/core/registry/splitRegistry.ts';
import { membershipsAt } from '../server/src/core/registry/membershipsAt.ts';
import { entityId } from '../server/src/core/registry/model.ts';
import { readRegistry } from '../server/src/core/registry/readRegistry.ts';
import { fileId } from '../server/src/core/text/span.ts';
import { findingsOf } from './support/checks.ts';
import type { NewsroomFile } from './support/newsroom.ts';

const sample = 'seeds/newsroom';

interface Planted {
  readonly file: string;
  readonly code: string;
  readonly text: string;
}

/** The rows `| file | code | text | … |`; a star after the code says that its check is still to come. */
const planted: readonly (Planted & { readonly toCome: boolean })[] = Array.from(
  readFileSync(join(sample, 'README.md'), 'utf8').matchAll(
    /^\| (\d{4}-\S+|broken\S+|annotations\/\S+) +\| (\S+?)(\\\*)? +\| (.+?) +\| /gm,
  ),
  ([, file = '', code = '', star, text = '']) => ({
    file,
    code,
    text: text.normalize('NFC'),
    toCome: star !== undefined,
  }),
);

const codes: ReadonlySet<string> = new Set([...allChecks, ...fileChecks].map(({ code }) => code));

test('the guide names every check once, and marks those that do not exist yet', () => {
  assert.deepEqual(
    planted.filter(({ code, toCome }) => codes.has(code) === toCome),
    [],
  );
  const named = planted.map(({ code }) => code);
  assert.deepEqual([...new Set(named)], named);
  assert.deepEqual(
    [...codes].filter((code) => !named.includes(code)),
    [],
  );
});

test('what is planted is found, and what is found is planted', () => {
  const files = [...filesOf('seeds/starter'), ...filesOf(sample)];
  const annotations = annotationFiles();
  assert.ok(annotations.length >= 3);
  const decided = annotations.flatMap(({ path, text, article }) =>
    annotationFindings(
      { file: fileId(path), article: fileId(article), text, ...readDecisions(text) },
      files.find((each) => each.path === article)?.text,
      new Map(),
    ),
  );
  const found = [...findingsOf(files), ...decided].flatMap(({ code, place }): readonly Planted[] => {
    const text = [...files, ...annotations]
      .find(({ path }) => path === place.file)
      ?.text.slice(place.span.start, place.span.end);
    if (text === undefined || place.file.startsWith('seeds/starter')) return [];
    return [{ file: place.file.slice(sample.length + 1), code, text: shown(text) }];
  });
  const missing = planted.filter(({ toCome, ...row }) => !toCome && !found.some((each) => isSame(each, row)));
  assert.deepEqual(missing, []);
  // Where two articles disagree, both are underlined; the guide names the one that is wrong.
  const unexpected = found.filter(
    (each) => !planted.some((row) => isSame(each, row)) && each.code !== 'meeting.name-conflict',
  );
  assert.deepEqual(unexpected, []);
});

test('the starter registry has nothing wrong in it, and a source for every entry and post', () => {
  const registry = readRegistry(
    filesOf('seeds/starter').map(({ path, text }) => ({ file: fileId(path), text, isStarter: true })),
  );
  assert.deepEqual(registry.problems, []);
  const entries = [...registry.entities.values()];
  assert.ok(entries.length > 900 && registry.memberships.length > 200);
  const unsourced = [...entries, ...registry.memberships].filter(
    ({ sources }) => sources.length === 0 || sources.some(({ url, note }) => url === undefined && note === undefined),
  );
  assert.deepEqual(
    unsourced.map((each) => ('id' in each ? each.id : each.person)),
    [],
  );
});

test('office-holders follow one another: one Prime Minister, one minister of a ministry on a day of each term', () => {
  const registry = readRegistry(filesOf('seeds/starter').map(({ path, text }) => ({ file: fileId(path), text })));
  const holders = (body: string, role: string, day: string): readonly string[] =>
    membershipsAt(registry, entityId(body), day)
      .filter((each) => each.role.vi === role)
      .map(({ person }) => registry.entities.get(person)?.name.vi ?? person);
  const prime = (day: string): readonly string[] => holders('organisation/chinh-phu', 'Thủ tướng', day);
  assert.deepEqual(['2012-06-01', '2018-06-01', '2024-06-01', '2026-06-01'].flatMap(prime), [
    'Nguyễn Tấn Dũng',
    'Nguyễn Xuân Phúc',
    'Phạm Minh Chính',
    'Lê Minh Hưng',
  ]);
  const science = (day: string): readonly string[] =>
    holders('organisation/bo-khoa-hoc-va-cong-nghe', 'Bộ trưởng', day);
  assert.deepEqual(['2014-06-01', '2018-06-01', '2022-06-01', '2025-06-01'].flatMap(science), [
    'Nguyễn Quân',
    'Chu Ngọc Anh',
    'Huỳnh Thành Đạt',
    'Nguyễn Mạnh Hùng',
  ]);
  assert.deepEqual(holders('organisation/quoc-hoi', 'Chủ tịch', '2022-06-01'), ['Vương Đình Huệ']);
});

function filesOf(folder: string): readonly NewsroomFile[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md|registry\.yaml)$/.test(name) && name !== 'README.md')
    .toSorted()
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(folder, name), 'utf8') }));
}

function annotationFiles(): readonly (NewsroomFile & { readonly article: string })[] {
  const folder = `${sample}/annotations`;
  return readdirSync(folder).map((name) => ({
    path: `${folder}/${name}`,
    text: readFileSync(join(folder, name), 'utf8'),
    article: `${sample}/${name.slice(0, -'.jsonld'.length)}`,
  }));
}

/** As the guide writes what cannot be seen. */
const shown = (text: string): string => text.normalize('NFC').replaceAll('\u200B', '').replaceAll('\n', '\\n');

const isSame = (a: Planted, b: Planted): boolean =>
  a.file === b.file && a.code === b.code && (a.text === b.text || a.text.includes(b.text) || b.text === '\\u200B');

test('no entry of the starter registry waits for the YAML library, which alone costs a start a tenth of a second', () => {
  const entries = filesOf('seeds/starter').flatMap(({ path, text }) =>
    splitRegistry(text).map((part) => ({ path, text, part })),
  );
  assert.ok(entries.length > 1000);
  assert.deepEqual(
    entries
      .filter(({ text, part }) => readPlainYaml(text, part.start, part.end) === undefined)
      .map(({ path, text, part }) => `${path}: ${text.slice(part.start, part.start + 60)}`),
    [],
  );
});
