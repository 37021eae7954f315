/** Every check of the one list has a case that fires, one that stays silent, and one per fix it offers; and nothing else is listed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allChecks } from '../../../server/src/core/checks/all.ts';
import { fileChecks } from '../../../server/src/core/checks/fileChecks.ts';
import { casesByCode } from '../../support/checks.ts';
import './acronyms.test.ts';
import './annotations.test.ts';
import './dates.test.ts';
import './meetings.test.ts';
import './officials.test.ts';
import './organisations.test.ts';
import './registry.test.ts';
import './texts.test.ts';

test('every check has a case that fires and one that stays silent', () => {
  assert.ok(allChecks.length >= 17, `only ${allChecks.length} checks`);
  const lacking = [...allChecks, ...fileChecks]
    .map(({ code }) => ({ code, cases: casesByCode.get(code) ?? { fires: 0, silent: 0, fixes: 0 } }))
    .filter(({ cases }) => cases.fires === 0 || cases.silent === 0);
  assert.deepEqual(lacking, []);
});

test('every case belongs to a check of the list, and every code is listed once', () => {
  const codes: string[] = [...allChecks, ...fileChecks].map(({ code }) => code);
  assert.deepEqual([...new Set(codes)], codes);
  assert.deepEqual(
    [...casesByCode.keys()].filter((code) => !codes.includes(code)),
    [],
  );
  for (const code of codes) assert.match(code, /^[a-z]+\.[a-z]+(?:-[a-z]+)*$/);
});

test('every check that can offer a fix has a case for one', () => {
  /** These only show both readings, or are about files that people mend by hand. */
  const withoutFix = new Set([
    'meeting.name-conflict',
    'registry.impossible-interval',
    'registry.overlapping-seat',
    'registry.ambiguous-name',
    'registry.duplicate-id',
    'registry.unknown-reference',
    'registry.stale-ignore',
    'annotation.unreadable',
    'annotation.no-article',
    'annotation.orphan',
  ]);
  const lacking = [...casesByCode]
    .filter(([code, { fixes }]) => fixes === 0 && !withoutFix.has(code))
    .map(([code]) => code);
  // Its one fix has a test of its own, in the only variant that it exists in.
  assert.deepEqual(lacking, ['text.decomposed']);
});

test('summaries are in both languages', () => {
  for (const { summary } of [...allChecks, ...fileChecks]) {
    assert.match(summary.vi, /^\p{Lu}/u);
    assert.match(summary.en, /^[A-Z]/);
  }
});
