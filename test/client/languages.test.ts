/**
 * Everything that the editor shows of the extension is there in Vietnamese and English: no key is missing, none is left over.
 * `UPDATE=1 npm test` writes the English keys anew.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { say } from '../../client/src/messageLanguage.ts';
import { fakeSettings, translated } from '../support/fakeVscode.ts';

type Strings = Readonly<Record<string, string>>;

const strings = (path: string): Strings => JSON.parse(readFileSync(path, 'utf8'));
const manifest: Readonly<Record<string, unknown>> = JSON.parse(readFileSync('package.json', 'utf8'));

/** Where VS Code shows a string of the manifest to a person. */
const shown = /^(?:description|title|name|contents|altText|displayName|category|contextualTitle|\d+)$/;
const shownLists = ['enumDescriptions', 'markdownEnumDescriptions'];

test('each string of the manifest that a person sees is a key, the name of the extension excepted', () => {
  const literal = [...manifestStrings({ ...manifest, name: undefined }, '')].filter(
    ({ text }) => !/^%[^%]+%$/.test(text),
  );
  assert.deepEqual([...new Set(literal.map(({ text }) => text))], ['Ministry News'], JSON.stringify(literal, null, 1));
});

test('the manifest uses every key in either language, and no other', () => {
  const keys = Array.from(JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g), ([, key = '']) => key);
  const used = [...new Set(keys)].toSorted((a, b) => (a < b ? -1 : 1));
  assert.ok(used.length > 100);
  for (const path of ['package.nls.json', 'package.nls.vi.json']) {
    assert.deepEqual(Object.keys(strings(path)).toSorted(), used, path);
  }
});

test('the manifest is Vietnamese in Vietnamese, and in English bears the Vietnamese words that people look for', () => {
  const english = strings('package.nls.json');
  for (const [key, text] of Object.entries(strings('package.nls.vi.json'))) {
    assert.ok(isVietnamese(text), `${key}: ${text}`);
    const other = english[key] ?? '';
    assert.deepEqual(commandsIn(text), commandsIn(other), key);
    if (key.startsWith('command.') || key.startsWith('view.')) assert.match(other, /^[A-Z][^()]+ \(.+\)$/);
    if (key.startsWith('command.') || key.startsWith('view.')) assert.ok(isVietnamese(other), `${key}: ${other}`);
  }
});

test('the sources of the client use every key of the bundles, and no other', () => {
  const used = new Set<string>();
  for (const path of readdirSync('client/src', { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.ts') || path === 'messageLanguage.ts') continue;
    const source = readFileSync(`client/src/${path}`, 'utf8');
    assert.doesNotMatch(source, /\bl10n\b/, `${path}: say() knows the setting, l10n.t() does not`);
    for (const [call, single, double] of source.matchAll(
      /\bsay\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|[^])/g,
    )) {
      const key = single ?? double;
      assert.ok(key !== undefined, `${path}: ${call} takes no literal`);
      used.add(key.replace(/\\(.)/g, '$1'));
    }
  }
  const keys = [...used].toSorted();
  if (process.env['UPDATE'] === '1') {
    const english = Object.fromEntries(keys.map((key) => [key, key]));
    writeFileSync('l10n/bundle.l10n.json', `${JSON.stringify(english, null, 2)}\n`);
  }
  const english = strings('l10n/bundle.l10n.json');
  assert.deepEqual(Object.keys(english).toSorted(), keys);
  for (const key of keys) assert.equal(english[key], key);
  assert.deepEqual(Object.keys(strings('l10n/bundle.l10n.vi.json')).toSorted(), keys);
});

test('each string of the client has its Vietnamese, with the same values', () => {
  for (const [english, vietnamese] of Object.entries(strings('l10n/bundle.l10n.vi.json'))) {
    assert.ok(isVietnamese(vietnamese), `${english}: ${vietnamese}`);
    assert.ok(!isVietnamese(english), english);
    assert.deepEqual(valuesIn(vietnamese), valuesIn(english), english);
  }
});

test('no Vietnamese stands in the sources of the client outside a registry that a person starts with', () => {
  for (const path of readdirSync('client/src', { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.ts') || path === 'commands/openRegistry.ts') continue;
    const code = readFileSync(`client/src/${path}`, 'utf8').replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
    assert.doesNotMatch(code, /'[^'\n]*[ăđơưạảấầậếềệịọốồộớờợụứừự][^'\n]*'/i, path);
  }
});

test('the package holds the strings', () => {
  const packed = readFileSync('.vscodeignore', 'utf8');
  for (const line of ['!package.nls.json', '!package.nls.vi.json', '!l10n/**']) assert.ok(packed.includes(line), line);
});

test('the setting decides in which language the client speaks; by itself, VS Code does', () => {
  const setting = 'ministryNews.messageLanguage';
  const speak = (asked: string | undefined): readonly string[] => {
    fakeSettings.set(setting, asked);
    return [say('verified by {0} on {1}', 'An', '2026-01-15'), say('{0} articles', 3)];
  };
  const english = ['verified by An on 2026-01-15', '3 articles'];
  assert.deepEqual(speak('vi'), ['An xác nhận 2026-01-15', '3 bài']);
  assert.deepEqual(speak('en'), english);
  assert.deepEqual(translated, []);
  assert.deepEqual(speak('auto'), english);
  assert.deepEqual(speak(undefined), english);
  assert.deepEqual(translated.length, 4);
  fakeSettings.clear();
});

function* manifestStrings(value: unknown, name: string): Generator<{ readonly name: string; readonly text: string }> {
  if (typeof value === 'string') {
    if (shown.test(name)) yield { name, text: value };
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const isArray = Array.isArray(value);
  for (const [key, each] of Object.entries(value)) {
    // Lists of ids and paths are no text; a few lists are.
    if (isArray && typeof each === 'string' && !shownLists.includes(name)) continue;
    yield* manifestStrings(each, isArray && typeof each !== 'string' ? '' : key);
  }
}

const isVietnamese = (text: string): boolean =>
  /[àáảãạăắằẳẵặâấầẩẫậđèéẻẽẹêếềểễệìíỉĩịòóỏõọôốồổỗộơớờởỡợùúủũụưứừửữựỳýỷỹỵ]/iu.test(text);

const commandsIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(/\(command:([\w.]+)\)/g), ([, command = '']) => command);

const valuesIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(/\{\d+\}/g), ([value]) => value).toSorted();
