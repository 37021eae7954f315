/** A rename that looks closed articles up in the index is the one that reads all of them again. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { applyChange, emptySnapshot } from '../../../server/src/core/corpus/applyChange.ts';
import { planRename } from '../../../server/src/core/corpus/renameEntity.ts';
import { analyse } from '../../../server/src/core/mentions/analyse.ts';
import { emptyRegistry } from '../../../server/src/core/registry/readRegistry.ts';
import { fileId, type SourceFile } from '../../../server/src/core/text/span.ts';
import { prose } from './randomArticles.ts';

const empty = emptySnapshot(emptyRegistry);

/** Every name of every entity gets another one, both ways. Answers how many articles there were, and how many had to be read again. */
function renameAll(sources: readonly SourceFile[]): { readonly asked: number; readonly again: number } {
  const open = applyChange(empty, { upserted: sources, removed: [] });
  const closed = applyChange(empty, { upserted: sources, removed: [] }, { keepText: () => false });
  const textOf = (file: string): string | undefined => sources.find((source) => source.file === file)?.text;
  let [asked, again] = [0, 0];
  const texts = {
    article(file: SourceFile['file']) {
      again++;
      const text = textOf(file);
      return text === undefined ? undefined : analyse({ file, text }, closed.lexicon);
    },
    closed(file: string) {
      asked++;
      return textOf(file);
    },
    registry: () => undefined,
  };
  for (const { id } of open.entities()) {
    for (const oldName of open.namesOf(id).keys()) {
      const change = { entity: id, oldName, newName: 'Tên Mới' };
      const expected = planRename(open, { article: (file) => open.article(file), registry: () => undefined }, change);
      assert.deepEqual(planRename(closed, texts, change), expected, `${id}: ${oldName}`);
    }
  }
  return { asked, again };
}

test('the names that the index leads to are those of reading everything again', () => {
  fc.assert(
    fc.property(fc.array(prose, { minLength: 1, maxLength: 4 }), fc.constantFrom('NFC', 'NFD'), (texts, form) => {
      renameAll(texts.map((text, i) => ({ file: fileId(`${i}.txt`), text: text.normalize(form) })));
    }),
    { numRuns: 60 },
  );
});

test('in the sample newsroom hardly any article has to be read again', () => {
  const folder = 'seeds/newsroom';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^2.*\.(txt|md)$/.test(name),
  );
  assert.ok(files.length > 2);
  const { asked, again } = renameAll(
    files.sort().map((name) => ({ file: fileId(name), text: readFileSync(`${folder}/${name}`, 'utf8') })),
  );
  assert.ok(asked > 20 && again <= asked / 20, `${again} of ${asked}`);
});

test('a text that has changed since it was read is read again', () => {
  const file = fileId('a.txt');
  const closed = applyChange(
    empty,
    { upserted: [{ file, text: 'Bộ Cánh buồm họp.' }], removed: [] },
    { keepText: () => false },
  );
  const text = 'Sáng nay, Bộ Cánh buồm họp.';
  const planned = planRename(
    closed,
    { article: () => analyse({ file, text }, closed.lexicon), closed: () => text, registry: () => undefined },
    { entity: [...closed.entities()][0]?.id ?? assert.fail(), oldName: 'Bộ Cánh buồm', newName: 'Bộ Buồm' },
  );
  assert.deepEqual(planned.kind === 'edits' && planned.edits.map(({ edit }) => [edit.place.span.start, edit.newText]), [
    [10, 'Bộ Buồm'],
  ]);
});
