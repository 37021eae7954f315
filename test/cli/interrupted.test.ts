/** Commands that write, ended or out of disk after any of their files: once more, and all is as if nothing had happened. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import type { FileSystem } from '../../server/src/files/fileSystem.ts';
import { memoryFiles, type MemoryFiles } from '../support/memoryFiles.ts';
import { runCli, type CliFiles } from './runCli.ts';

const registry = `organizations:
  - id: organisation/bo-canh-buom
    name: {vi: Bộ Cánh buồm, en: Ministry of Sails}
    acronyms: [BCB]
`;
const files: CliFiles = {
  'danh-ba.registry.yaml': registry,
  'a.txt': 'Ngày 5/1/2024, Bộ Cánh buồm (BCB) họp tại Hà Nội. BCB ra thông cáo.\n',
  'b.md': 'Ngày 6/3/2026, Thứ trưởng Bộ Cánh buồm Trần Văn Mẫu đến dự. Hạn là ngày 29/2/2026.\n',
  'tin/c.txt': 'Ngày 7/3/2026, Cục Lái thuyền, Bộ Cánh buồm thông báo. Câu sau.\n',
  'tin/y.txt': `Ngày 9/3/2026, ${'tỉnh'.normalize('NFD')} họp. Câu sau.\n`,
  'tin/z.txt': `Ngày 8/3/2026, Bộ Cánh buồm và BCB là một. ${'Huyện'.normalize('NFD')} dự.\n`,
};

const textsOf = ({ held }: MemoryFiles): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from(held, ([path, bytes]) => [path, new TextDecoder().decode(bytes)]));

/** A disk that takes so many writings. */
function fullAfter(writings: number): { readonly disk: MemoryFiles; readonly full: FileSystem } {
  const disk = memoryFiles({ 'starter/about': '', ...files });
  let done = 0;
  const write: FileSystem['write'] = (path, bytes, worth) =>
    done++ < writings ? disk.write(path, bytes, worth) : { ok: false, refusal: 'failed' };
  return { disk, full: { ...disk, write } };
}

for (const command of [
  ['rename', 'Bộ Cánh buồm', 'Bộ Buồm', '--write'],
  ['rename', 'Bộ Cánh buồm', 'Bộ Buồm', '--from', '2026-03-07', '--write'],
  ['rename', 'organisation/bo-canh-buom', 'Bộ Thuyền buồm', '--write'],
  ['check', '.', '--fix'],
]) {
  test(`${command.join(' ')}: ended after any file, the same command does the rest`, async () => {
    const { disk: whole } = fullAfter(99);
    await runCli(command, {}, { files: whole });
    assert.notDeepEqual(textsOf(whole), textsOf(fullAfter(0).disk));
    for (let writings = 0; writings < Object.keys(files).length; writings++) {
      const { disk, full } = fullAfter(writings);
      const broken = await runCli(command, {}, { files: full });
      if (isDeepStrictEqual(textsOf(disk), textsOf(whole))) break;
      assert.equal(broken.exit, 2);
      assert.match(broken.err, /The file could not be written\./);
      await runCli(command, {}, { files: disk });
      assert.deepEqual(textsOf(disk), textsOf(whole), `after ${writings} files`);
    }
  });
}
