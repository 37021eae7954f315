/** Several windows change one annotation file in any order of their steps: nothing that one of them wrote is lost. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { changeFile, hasSameAnnotations, type SharedFile } from '../../client/src/annotations/changeFile.ts';

const page = (ids: readonly string[]): string => JSON.stringify({ items: ids.map((id) => ({ id })) });

function idsOf(text: string | undefined): readonly string[] {
  const { items }: { items: readonly { id: string }[] } = text === undefined ? { items: [] } : JSON.parse(text);
  return items.map(({ id }) => id);
}

test('what several windows add and take away at the same moment is all there, and all gone, afterwards', async () => {
  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 2, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), ids, fc.boolean(), async (scheduler, added, isTaking) => {
      let disk: string | undefined = page(['old', 'taken']);
      // Windows that have looked at the file for the last time before they put theirs in its place.
      const looked = new Set<object>();
      const window = (): SharedFile => {
        let prepared: string | undefined;
        const self = {};
        const step = <T>(name: string, task: () => T): Promise<T> =>
          scheduler.schedule(Promise.resolve(), name).then(task);
        const done = (): void => {
          prepared = undefined;
          looked.delete(self);
        };
        return {
          read: () =>
            step('read', () => {
              if (prepared !== undefined) looked.add(self);
              return disk;
            }),
          prepare: (text) => step('prepare', () => void (prepared = text)),
          replace: () =>
            step('replace', () => {
              disk = prepared;
              done();
            }),
          discard: () => step('discard', done),
          // A pause is longer than others take from their look to their change.
          pause: async () => {
            const others = [...looked];
            while (others.some((each) => looked.has(each))) await step('pause', () => undefined);
          },
        };
      };
      const adding = added.map((id) =>
        changeFile(window(), (before) => Promise.resolve(page([...idsOf(before), id])), hasSameAnnotations),
      );
      const taking = isTaking
        ? [
            changeFile(
              window(),
              (before) => Promise.resolve(page(idsOf(before).filter((id) => id !== 'taken'))),
              hasSameAnnotations,
            ),
          ]
        : [];
      const all = Promise.all([...adding, ...taking]);
      await scheduler.waitFor(all);
      const done = await all;
      const expected = ['old', ...(isTaking && done.at(-1) === true ? [] : ['taken'])];
      // Who is told that it was not written may not find it there.
      for (const [at, id] of added.entries()) if (done[at] === true) expected.push(id);
      const found = new Set(idsOf(disk));
      assert.deepEqual(
        expected.filter((id) => !found.has(id)),
        [],
        JSON.stringify([...found]),
      );
      if (isTaking && done.at(-1) === true) assert.ok(!found.has('taken'));
    }),
    // Windows that overlook one another do so in one of a thousand orders.
    { numRuns: 1000 },
  );
});

test('nothing is written where nothing is to be changed, and a file that never rests is given up', async () => {
  let writes = 0;
  let turn = 0;
  const restless: SharedFile = {
    read: () => Promise.resolve(page([String(turn++)])),
    prepare: () => Promise.resolve(),
    replace: () => Promise.resolve(void writes++),
    discard: () => Promise.resolve(),
    pause: () => Promise.resolve(),
  };
  assert.equal(await changeFile(restless, () => Promise.resolve(undefined), hasSameAnnotations), true);
  assert.equal(await changeFile(restless, () => Promise.resolve(page(['x'])), hasSameAnnotations), false);
  assert.equal(writes, 0);
});
