/** The five real articles, read in place where they are present: what an editor would flag is flagged, and no trap is. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findingsOf } from '../../support/checks.ts';
import type { NewsroomFile } from '../../support/newsroom.ts';

const shared = process.env['MINISTRY_NEWS_SHARED'] ?? join(process.cwd(), '..', 'shared');
const isPresent = existsSync(join(shared, 'seeds'));
/** `npm test` prints the reason of each test that left itself out. */
const skip = isPresent ? false : 'the real articles are not part of the project and not beside it';

const filesIn = (folder: string, pattern: RegExp): readonly NewsroomFile[] =>
  readdirSync(folder)
    .filter((name) => pattern.test(name))
    .toSorted()
    .map((name) => ({ path: name, text: readFileSync(join(folder, name), 'utf8') }));

interface Trap {
  readonly id: string;
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Read by their shape: whatever else the file says does not matter here. */
function trapsIn(json: string): readonly Trap[] {
  const entry = /"id": "(\w+)",\s+"file": "([^"]+)",\s+"start": (\d+),\s+"end": (\d+)/g;
  return [...json.matchAll(entry)].map(([, id = '', file = '', start, end]) => ({
    id,
    file,
    start: Number(start),
    end: Number(end),
  }));
}

/** `001:3288 official.misspelt-title Thủ trưởng → Thứ trưởng`, the fix being the first one offered. */
function report(registries: readonly NewsroomFile[]): {
  readonly lines: readonly string[];
  readonly trapped: readonly string[];
} {
  const articles = filesIn(join(shared, 'seeds'), /\.txt$/);
  const traps = trapsIn(readFileSync(join(shared, 'gold', 'seeds-traps.json'), 'utf8'));
  assert.equal(articles.length, 5);
  assert.equal(traps.length, 41);
  const lines: string[] = [];
  const trapped: string[] = [];
  for (const { code, place, fixes } of findingsOf([...registries, ...articles])) {
    const text = articles.find(({ path }) => path === place.file)?.text;
    if (text === undefined) continue;
    const { start, end } = place.span;
    const newText = fixes[0]?.edits[0]?.newText;
    lines.push(
      `${place.file.slice(0, 3)}:${start} ${code} ${text.slice(start, end)}${newText === undefined ? '' : ` → ${newText}`}`,
    );
    for (const trap of traps) {
      if (trap.file === place.file && trap.start < end && start < trap.end)
        trapped.push(`${trap.id} ${code} ${text.slice(start, end)}`);
    }
  }
  return { lines, trapped };
}

/** Findings on the span of a trap that are right: the trap is about something else there. */
const rightOnTraps = new Set([
  'T16 acronym.misspelt CDS',
  'T16 acronym.undefined ĐMST',
  'T25 date.missing-year 15/1',
  'T33 organisation.capitalisation Liên Hợp Quốc',
]);

const certain: readonly string[] = [
  '001:1367 text.broken-paragraph \n\n →  ',
  '001:2958 acronym.misspelt CDS → CĐS',
  '001:3288 official.misspelt-title Thủ trưởng → Thứ trưởng',
  '001:3455 official.misspelt-title Thủ trưởng → Thứ trưởng',
  '001:3952 official.misspelt-title Thủ trưởng → Thứ trưởng',
  '001:4233 official.misspelt-title Thủ trưởng → Thứ trưởng',
  '001:4866 acronym.misspelt CDS → CĐS',
  '002:306 date.missing-year 12-16/1',
  '002:326 meeting.name-conflict Hội nghị Quan chức cao cấp số ASEAN lần thứ 6',
  '002:617 date.missing-year 15/1',
  '002:2748 organisation.name-variant Bộ Khoa học Công nghệ → Bộ Khoa học và Công nghệ',
  '004:238 official.partial-name Amandeep Singh → Amandeep Singh Gill',
];

test('with an empty registry: all that is certain, little else, nothing on the traps', { skip }, () => {
  const { lines, trapped } = report([]);
  assert.deepEqual(
    lines.filter((line) => !line.includes(' acronym.undefined ')),
    [...certain, '003:43 meeting.name-conflict Hội nghị Bộ trưởng số ASEAN lần thứ 6'].toSorted((a, b) =>
      a.slice(0, 3) === b.slice(0, 3) ? lines.indexOf(a) - lines.indexOf(b) : a < b ? -1 : 1,
    ),
  );
  assert.deepEqual(
    trapped.filter((each) => !rightOnTraps.has(each)),
    [],
  );
});

test('with the starter registry: the same, its preferred forms and terms', { skip }, () => {
  const { lines, trapped } = report(filesIn('seeds/starter', /\.registry\.yaml$/));
  const fromRegistry =
    / acronym\.undefined | organisation\.capitalisation Liên Hợp Quốc → Liên hợp quốc$| term\.variant /;
  assert.deepEqual(
    lines.filter((line) => !fromRegistry.test(line)),
    certain,
  );
  assert.deepEqual(
    trapped.filter((each) => !rightOnTraps.has(each)),
    [],
  );
});
