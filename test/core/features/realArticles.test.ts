/** The five real articles, where they are at hand: what a press officer points at first shows what it must. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import type { Snapshot } from '../../../server/src/core/corpus/model.ts';
import { definingMention } from '../../../server/src/core/features/definition.ts';
import { hover } from '../../../server/src/core/features/hover.ts';
import { implementation } from '../../../server/src/core/features/implementation.ts';
import { targetAt } from '../../../server/src/core/features/targetAt.ts';
import { runChecks } from '../../../server/src/core/checks/run.ts';
import { fileId } from '../../../server/src/core/text/span.ts';
import { renderHover } from '../../../server/src/lsp/renderHover.ts';
import { newsroom, type NewsroomFile } from '../../support/newsroom.ts';

const folder = resolve('../shared/seeds');
const starter = resolve('seeds/starter');
const skip = existsSync(folder) ? false : 'the real articles are not part of the project and not beside it';

const readFolder = (path: string, end: string): readonly NewsroomFile[] =>
  readdirSync(path)
    .filter((name) => name.endsWith(end))
    .map((name) => ({ path: name.slice(0, 3) + end, text: readFileSync(join(path, name), 'utf8') }));

/** Where to point, what the hover must say, and which article introduces it. */
const shown: readonly (readonly [article: string, words: string, expected: RegExp, introducedIn: string])[] = [
  [
    '000.txt',
    'AMMSTI-20,',
    /^Hội nghị cấp Bộ trưởng về khoa học, công nghệ và đổi mới sáng tạo.*ASEAN lần thứ 20/i,
    '000.txt',
  ],
  ['000.txt', 'COSTI-85 nhấn', /^Hội nghị Ủy ban .*ASEAN lần thứ 85/i, '000.txt'],
  ['003.txt', 'ADGMIN', /^Hội nghị Bộ trưởng số ASEAN/i, '003.txt'],
  ['004.txt', 'KH,CN&ĐMST', /^khoa học, công nghệ và đổi mới sáng tạo/i, '000.txt'],
  ['001.txt', 'S.T.I.D phục vụ', /^khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số/i, '001.txt'],
  ['001.txt', 'UfM', /^Liên minh vì Địa Trung Hải/i, '001.txt'],
  ['004.txt', 'LHQ', /^Liên hợp quốc/i, '000.txt'],
];

for (const registry of ['no registry', 'the starter registry'] as const) {
  const load = (): { readonly snapshot: Snapshot; readonly files: readonly NewsroomFile[] } => {
    const more = registry === 'no registry' ? [] : registryFiles();
    const files = [...readFolder(folder, '.txt'), ...more];
    return { snapshot: newsroom(files).snapshot, files };
  };
  const at = (files: readonly NewsroomFile[], path: string, words: string): number => {
    const found = files.find((file) => file.path === path)?.text.indexOf(words) ?? -1;
    assert.ok(found >= 0, `${words} in ${path}`);
    return found;
  };

  test(`hovers on the real articles, with ${registry}`, { skip }, () => {
    const { snapshot, files } = load();
    for (const [path, words, expected, introducedIn] of shown) {
      const file = fileId(path);
      const offset = at(files, path, words) + 1;
      const article = snapshot.article(file);
      assert.ok(article !== undefined);
      const findings = runChecks(article, { snapshot, today: '2026-02-01' }, new Map());
      const found = hover(snapshot, { file, offset, language: 'vi', findings });
      assert.ok(found !== undefined, `${words}: no hover`);
      const linker = { address: () => undefined, label: (name: string) => name };
      assert.match(renderHover(found, linker, false).value, expected, words);
      const target = targetAt(snapshot, file, offset);
      assert.ok(target !== undefined);
      assert.equal(definingMention(snapshot, target.entity, file)?.file, introducedIn, words);
    }
  });

  test(`jumping between articles about one meeting, with ${registry}`, { skip }, () => {
    const { snapshot, files } = load();
    const offset = at(files, '003.txt', 'Hội nghị Bộ trưởng số ASEAN lần thứ 6') + 1;
    const leads = implementation(snapshot, fileId('003.txt'), offset)?.destinations.map(({ file }) => file);
    assert.deepEqual(leads, ['003.txt', '002.txt']);
  });
}

function registryFiles(): readonly NewsroomFile[] {
  return readdirSync(starter)
    .filter((name) => name.endsWith('.registry.yaml'))
    .map((path) => ({ path, text: readFileSync(join(starter, path), 'utf8') }));
}
