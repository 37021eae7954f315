/** Settings: whatever was written comes out usable, and says in both languages what was not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultSettings, readSettings } from '../../server/src/settings.ts';

const codes = new Set(['date.impossible', 'acronym.undefined']);
const problemsOf = (value: unknown): readonly string[] =>
  readSettings(value, codes).problems.map(({ key, message }) => `${key}: ${message.en}`);

test('nothing written means the defaults, without a word', () => {
  for (const nothing of [undefined, null, {}, { messageLanguage: null, checks: null }, { checks: {} }]) {
    assert.deepEqual(readSettings(nothing, codes), { settings: defaultSettings, problems: [] });
  }
});

test('every setting is read, nested or with dotted keys', () => {
  const expected = {
    messageLanguage: 'en',
    levels: new Map([['acronym.undefined', 'off']]),
    exclude: ['nháp/**'],
    maxSize: 1000,
    starterRegistry: false,
    registries: ['/chung/so.registry.yaml'],
    inlayHints: { dates: false, acronyms: true, officials: true },
    codeLens: false,
  };
  const nested = {
    messageLanguage: 'en',
    checks: { levels: { 'acronym.undefined': 'off' } },
    files: { exclude: ['nháp/**'], maxSize: 1000 },
    starterRegistry: false,
    registries: ['/chung/so.registry.yaml'],
    inlayHints: { dates: false, acronyms: true, officials: true },
    codeLens: false,
  };
  const dotted = {
    messageLanguage: 'en',
    'checks.levels': { 'acronym.undefined': 'off' },
    'files.exclude': { 'nháp/**': true, 'cũ/**': false },
    'files.maxSize': 1000,
    starterRegistry: false,
    registries: ['/chung/so.registry.yaml'],
    'inlayHints.dates': false,
    'inlayHints.acronyms': true,
    'inlayHints.officials': true,
    codeLens: false,
  };
  assert.deepEqual(readSettings(nested, codes), { settings: expected, problems: [] });
  assert.deepEqual(readSettings(dotted, codes), { settings: expected, problems: [] });
});

test('a wrong value takes the default and says what was expected', () => {
  const wrong = {
    messageLanguage: 'fr',
    checks: { levels: { 'date.impossible': 'loud', 'date.imposible': 'off', 'acronym.undefined': 'error' } },
    files: { exclude: [1], maxSize: -1 },
    starterRegistry: 'yes',
    registries: 'so.registry.yaml',
    inlayHints: { dates: 1 },
    codeLens: {},
    unknown: 1,
  };
  assert.deepEqual(problemsOf(wrong), [
    'ministryNews.messageLanguage: The setting ministryNews.messageLanguage must be "auto", "vi" or "en"; the default is used.',
    'ministryNews.checks.levels.date.impossible: The setting ministryNews.checks.levels.date.impossible must be one of "error", "warning", "information", "hint", "off"; the default is used.',
    'ministryNews.checks.levels.date.imposible: There is no check named date.imposible.',
    'ministryNews.files.exclude: The setting ministryNews.files.exclude must be a list of strings; the default is used.',
    'ministryNews.files.maxSize: The setting ministryNews.files.maxSize must be a number above 0; the default is used.',
    'ministryNews.starterRegistry: The setting ministryNews.starterRegistry must be true or false; the default is used.',
    'ministryNews.registries: The setting ministryNews.registries must be a list of strings; the default is used.',
    'ministryNews.inlayHints.dates: The setting ministryNews.inlayHints.dates must be true or false; the default is used.',
    'ministryNews.codeLens: The setting ministryNews.codeLens must be true or false; the default is used.',
  ]);
  assert.deepEqual(readSettings(wrong, codes).settings, {
    ...defaultSettings,
    levels: new Map([['acronym.undefined', 'error']]),
  });
});

test('settings that are no object at all take every default', () => {
  assert.deepEqual(readSettings('off', codes).settings, defaultSettings);
  assert.deepEqual(readSettings([1, 2], codes).settings, defaultSettings);
});
