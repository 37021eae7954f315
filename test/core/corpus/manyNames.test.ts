/** One meeting, one body under the names by which papers of both languages call it: what was united once stays so, and nothing else is. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { applyChange, emptySnapshot } from '../../../server/src/core/corpus/applyChange.ts';
import { readRegistry } from '../../../server/src/core/registry/readRegistry.ts';
import { fileId, type SourceFile } from '../../../server/src/core/text/span.ts';
import type { MentionType } from '../../../server/src/core/mentions/model.ts';

/** A sentence of its own with one of the names, and whose it is. */
interface Named {
  readonly whose: string;
  readonly source: SourceFile;
  readonly start: number;
  readonly end: number;
}

/** `# whose`, then lines of `language|before|name|behind`. */
function readNames(path: string): readonly Named[] {
  const found: Named[] = [];
  let whose = '';
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('# ')) whose = line.slice(2);
    const [language, before = '', name = '', behind = ''] = line.split('|');
    if (name === '') continue;
    const isEnglish = language === 'en';
    const lead = `${isEnglish ? 'News of the day' : 'Tin trong ngày'}\n\n${before}`;
    const rest = isEnglish
      ? 'The delegates talked about many questions of common interest, they said.'
      : 'Các đại biểu đã trao đổi về nhiều vấn đề mà hai bên cùng quan tâm.';
    const text = `${lead}${name}${behind}\n\n${rest}\n`;
    const file = fileId(`${String(found.length).padStart(4, '0')}.txt`);
    found.push({ whose, source: { file, text }, start: lead.length, end: lead.length + name.length });
  }
  return found;
}

const starter = readdirSync('seeds/starter')
  .filter((name) => name.endsWith('.registry.yaml'))
  .map((name) => ({ file: fileId(name), text: readFileSync(join('seeds/starter', name), 'utf8') }));

/** The ids under which the archive knows what is named, in order; undefined where it sees nothing there. */
function canonicalIds(names: readonly Named[], type: MentionType, isStarted: boolean): readonly (string | undefined)[] {
  const registry = readRegistry(isStarted ? starter : []);
  const upserted = names.map(({ source }) => source);
  const snapshot = applyChange(emptySnapshot(registry), { upserted, removed: [] });
  return names.map(({ source, start, end }) => {
    const article = snapshot.article(source.file);
    const there = article?.mentions
      .filter((each) => each.type === type && each.start < end && each.end > start)
      .toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
    const entity = there === undefined || there.type === 'date' ? undefined : article?.entities[there.entity];
    return entity === undefined ? undefined : snapshot.canonical(entity.id);
  });
}

/** A little below what is reached: pairs of names of one thing that are one, with the starter registry and with none. */
const floors = [
  { list: 'meetings', type: 'meeting', started: 0.84, alone: 0.72 },
  { list: 'bodies', type: 'organisation', started: 0.91, alone: 0.87 },
] as const;

for (const { list, type, started, alone } of floors) {
  const names = readNames(`test/articles/names/${list}.txt`);
  for (const isStarted of [true, false]) {
    test(`${list} under ${names.length} names, ${isStarted ? 'starter registry' : 'empty registry'}`, () => {
      const ids = canonicalIds(names, type, isStarted);
      let [pairs, united] = [0, 0];
      const merged: string[] = [];
      for (const [i, one] of names.entries()) {
        for (const [j, other] of names.entries()) {
          if (j <= i) continue;
          const isOne = ids[i] !== undefined && ids[i] === ids[j];
          if (one.whose === other.whose) {
            pairs++;
            if (isOne) united++;
          } else if (isOne) merged.push(`${one.whose} = ${other.whose}: ${ids[i]}`);
        }
      }
      assert.ok(pairs > 300, `${pairs} pairs`);
      assert.deepEqual([...new Set(merged)], []);
      const share = united / pairs;
      assert.ok(share >= (isStarted ? started : alone), `${united} of ${pairs} pairs: ${share.toFixed(3)}`);
    });
  }
}
