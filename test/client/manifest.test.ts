/** The manifest says what the code does: same settings, same defaults, same checks. `UPDATE=1 npm test` writes the list of checks anew. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { allChecks } from '../../server/src/core/checks/all.ts';
import { fileChecks } from '../../server/src/core/checks/fileChecks.ts';
import { tokenModifiers, tokenTypes } from '../../server/src/core/features/semanticTokens.ts';
import { defaultSettings, levels, readSettings } from '../../server/src/settings.ts';

interface Setting {
  readonly default: unknown;
  readonly description: string;
  properties?: Readonly<Record<string, unknown>>;
}

interface Manifest {
  readonly main: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly semanticTokenTypes: readonly { readonly id: string }[];
    readonly semanticTokenModifiers: readonly { readonly id: string }[];
    readonly semanticTokenScopes: readonly { readonly scopes: Readonly<Record<string, readonly string[]>> }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly [point: string]: unknown;
  };
}

const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const settings = manifest.contributes.configuration.properties;
const everyCheck = [...allChecks, ...fileChecks];
type Check = (typeof everyCheck)[number];

test('the settings are those that the server reads, with the defaults that it takes', () => {
  const single = [
    'messageLanguage',
    'checks.levels',
    'registries',
    'starterRegistry',
    'files.exclude',
    'files.maxSize',
  ];
  const hints = Object.keys(defaultSettings.inlayHints).map((kind) => `inlayHints.${kind}`);
  const names = [...single, ...hints, 'codeLens'];
  // Read by the language client alone.
  const own = ['trace.server'];
  assert.deepEqual(
    Object.keys(settings),
    [...names, ...own].map((name) => `ministryNews.${name}`),
  );
  const defaults = Object.fromEntries(names.map((name) => [name, settings[`ministryNews.${name}`]?.default]));
  const read = readSettings(defaults, new Set(everyCheck.map(({ code }) => code)));
  assert.deepEqual(read, { settings: defaultSettings, problems: [] });
});

test('a setting that the server knows and the manifest lacks would be found', () => {
  assert.deepEqual(Object.keys(defaultSettings), [
    'messageLanguage',
    'levels',
    'exclude',
    'maxSize',
    'starterRegistry',
    'registries',
    'inlayHints',
    'codeLens',
  ]);
});

test('each check has its level in the settings, with its own level as the default', () => {
  const expected = Object.fromEntries(
    everyCheck.map(({ code, level }) => [
      code,
      { type: 'string', enum: levels, default: level, description: `%check.${code}%` },
    ]),
  );
  const said = [
    ['package.nls.json', ({ summary }: Check) => `${summary.en}. (${summary.vi}.)`],
    ['package.nls.vi.json', ({ summary }: Check) => `${summary.vi}.`],
  ] as const;
  const listed = settings['ministryNews.checks.levels'];
  assert.ok(listed);
  if (process.env['UPDATE'] === '1') {
    listed.properties = expected;
    writeFileSync('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
  }
  assert.deepEqual(listed.properties, expected);
  for (const [path, sentence] of said) {
    const strings: Readonly<Record<string, string>> = JSON.parse(readFileSync(path, 'utf8'));
    const others = Object.entries(strings).filter(([key]) => !key.startsWith('check.'));
    const written = Object.fromEntries([
      ...others,
      ...everyCheck.map((check) => [`check.${check.code}`, sentence(check)]),
    ]);
    if (process.env['UPDATE'] === '1') writeFileSync(path, `${JSON.stringify(written, null, 2)}\n`);
    else assert.deepEqual(strings, written, path);
  }
});

test('each command has a file of its own', () => {
  const commands = manifest.contributes.commands.map(({ command }) => command.replace('ministryNews.', ''));
  const files = readdirSync('client/src/commands').map((file) => file.replace(/\.ts$/, ''));
  assert.deepEqual(commands.toSorted(), files.toSorted());
  for (const { category } of manifest.contributes.commands) assert.equal(category, 'Ministry News');
});

test('each file that the manifest names is there', () => {
  const named = [...JSON.stringify(manifest.contributes).matchAll(/"\.\/([^"]+)"/g)].map(([, path]) => path ?? '');
  assert.deepEqual(
    named.filter((path) => !existsSync(path)),
    [],
  );
  assert.ok(named.includes('syntaxes/registry.schema.json'));
});

test('each kind of semantic token is explained, and has a scope by which every theme colours it', () => {
  const { semanticTokenTypes, semanticTokenModifiers, semanticTokenScopes } = manifest.contributes;
  assert.deepEqual(
    semanticTokenTypes.map(({ id }) => id),
    tokenTypes,
  );
  // `definition` is one of LSP's own.
  assert.deepEqual(['definition', ...semanticTokenModifiers.map(({ id }) => id)], tokenModifiers);
  assert.deepEqual(
    semanticTokenScopes.flatMap(({ scopes }) => Object.keys(scopes)),
    tokenTypes,
  );
});
