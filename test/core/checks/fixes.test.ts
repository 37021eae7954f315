/** What fixes may never do: leave their own finding, make another one, or tear a text when several are applied at once. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { applyEdits, preferredEdits } from '../../../server/src/cli/preferredFixes.ts';
import type { Finding, Fix, Level } from '../../../server/src/core/checks/model.ts';
import { runChecks } from '../../../server/src/core/checks/run.ts';
import { applyChange } from '../../../server/src/core/corpus/applyChange.ts';
import type { Snapshot } from '../../../server/src/core/corpus/model.ts';
import type { Edit, FileId } from '../../../server/src/core/text/span.ts';
import { judgeNewsroom } from '../../support/mutations/judge.ts';
import { newsroom, type NewsroomFile } from '../../support/newsroom.ts';

const today = '2026-02-01';
const levels = new Map<string, Level>();

const filesIn = (folder: string): readonly NewsroomFile[] =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|md|registry\.yaml)$/.test(name) && !/^(?:README|broken)/.test(name))
    .toSorted()
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(folder, name), 'utf8') }));

const room = newsroom([...filesIn('seeds/starter'), ...filesIn('seeds/newsroom')]);

function findingsOf(snapshot: Snapshot, file: FileId): readonly Finding[] {
  const article = snapshot.article(file);
  return article === undefined ? [] : runChecks(article, { snapshot, today }, levels);
}

const withText = (snapshot: Snapshot, file: FileId, text: string): Snapshot =>
  applyChange(snapshot, { upserted: [{ file, text }], removed: [] });

/** How many findings of a code there are. */
const countOf = (findings: readonly Finding[], code: string): number =>
  findings.filter((finding) => finding.code === code).length;

/** What a fix does to its own article: the findings afterwards. */
function afterFix(snapshot: Snapshot, file: FileId, text: string, fix: Fix): readonly Finding[] {
  const own = fix.edits.filter(({ place }) => place.file === file);
  assertApart(own, fix.title.en);
  return findingsOf(withText(snapshot, file, applyEdits(text, own)), file);
}

function assertApart(edits: readonly Edit[], what: string): void {
  const sorted = edits.toSorted((a, b) => a.place.span.start - b.place.span.start);
  for (const [at, { place }] of sorted.entries()) {
    const next = sorted[at + 1];
    assert.ok(next === undefined || place.span.end <= next.place.span.start, `edits overlap: ${what}`);
  }
}

/** Findings of other codes than the fixed one that were not there before. */
const madeBy = (before: readonly Finding[], after: readonly Finding[], code: string): readonly string[] =>
  [...new Set(after.map((finding) => finding.code))].filter(
    (each) => each !== code && countOf(after, each) > countOf(before, each),
  );

function assertMends(
  snapshot: Snapshot,
  file: FileId,
  text: string,
  finding: Finding,
  before: readonly Finding[],
  alsoKnown: readonly Finding[] = [],
): number {
  for (const fix of finding.fixes) {
    const what = `${file}: ${finding.code} "${fix.title.en}"`;
    const after = afterFix(snapshot, file, text, fix);
    assert.ok(countOf(after, finding.code) < countOf(before, finding.code), `${what} leaves its finding`);
    // Of several readings one may be wrong in another way, which is said then; a certain fix is right.
    if (fix.preferred)
      assert.deepEqual(madeBy([...before, ...alsoKnown], after, finding.code), [], `${what} makes another finding`);
  }
  return finding.fixes.length;
}

test('in the sample newsroom every fix removes its finding, and certain ones make no other', () => {
  let fixes = 0;
  for (const { file, text } of room.articles) {
    const before = findingsOf(room.snapshot, file);
    for (const finding of before) fixes += assertMends(room.snapshot, file, text, finding, before);
  }
  assert.ok(fixes > 40, `only ${fixes} fixes`);
});

test('in articles with an error put in, every fix of what is found there removes its finding', () => {
  let fixes = 0;
  for (const { path, text, findings, isFound, codes } of judgeNewsroom(room, { seed: 7, tries: 1 })) {
    if (!isFound) continue;
    const file = room.articles.find((article) => article.file === path)?.file;
    assert.ok(file !== undefined);
    // What the article draws without the error may come to light again.
    const clean = findingsOf(room.snapshot, file);
    for (const finding of findings) {
      if (codes.includes(finding.code)) fixes += assertMends(room.snapshot, file, text, finding, findings, clean);
    }
  }
  assert.ok(fixes > 100, `only ${fixes} fixes`);
});

test('all certain fixes of an article in one pass lie apart, settle in a few passes and leave nothing certain', () => {
  for (const { file, text: original } of room.articles) {
    let text = original;
    let passes = 0;
    for (;;) {
      const snapshot = withText(room.snapshot, file, text);
      const edits = preferredEdits(findingsOf(snapshot, file), (each) => each === file).get(file) ?? [];
      if (edits.length === 0) break;
      assertApart(edits, file);
      text = applyEdits(text, edits);
      assert.ok(++passes < 5, `${file} is never settled`);
    }
    assert.equal(text.split('\n').length <= original.split('\n').length, true, `${file} has grown lines`);
  }
});
