/** README says what the code does: its tables of checks and settings, its commands, its example. `UPDATE=1 npm test` writes the tables anew. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { annotateFormats } from '../server/src/cli/annotateCommand.ts';
import { checkFormats } from '../server/src/cli/checkCommand.ts';
import { factsFormats } from '../server/src/cli/factsCommand.ts';
import { exportFormats } from '../server/src/cli/registryCommand.ts';
import { tryFormats } from '../server/src/cli/tryCommand.ts';
import { allChecks } from '../server/src/core/checks/all.ts';
import { fileChecks } from '../server/src/core/checks/fileChecks.ts';
import { readRegistry } from '../server/src/core/registry/readRegistry.ts';
import { fileId } from '../server/src/core/text/span.ts';

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly configuration: {
      readonly properties: Readonly<Record<string, { readonly default: unknown; readonly description: string }>>;
    };
  };
}

const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const manifestStrings: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.nls.json', 'utf8'));
const everyCheck = [...allChecks, ...fileChecks];
const readme = readFileSync('README.md', 'utf8');

test('the table of checks is the list of checks', () => {
  holdsTable(
    'checks',
    ['Mã · Code', 'Mức · Level', 'Phát hiện gì', 'What it finds'],
    everyCheck.map(({ code, level, summary }) => [`\`${code}\``, level, `${summary.vi}.`, `${summary.en}.`]),
  );
});

test('the table of settings is the one of the manifest', () => {
  holdsTable(
    'settings',
    ['Thiết lập · Setting', 'Mặc định · Default', ''],
    Object.entries(manifest.contributes.configuration.properties).map(([key, setting]) => [
      `\`${key}\``,
      `\`${JSON.stringify(setting.default)}\``,
      manifestStrings[setting.description.replaceAll('%', '')] ?? setting.description,
    ]),
  );
});

test('both languages name every format of the command line', () => {
  for (const formats of [checkFormats, annotateFormats, factsFormats, exportFormats, tryFormats]) {
    const listed = formats.map((format) => `\`${format}\``).join(', ');
    assert.ok(readme.split(listed).length >= 3, `README lacks ${listed}`);
  }
});

test('the codes that README speaks of exist', () => {
  const codes: readonly string[] = everyCheck.map(({ code }) => code);
  const kinds = [...new Set(codes.map((code) => code.split('.')[0]))].join('|');
  const named = readme.match(new RegExp(`(?<![\\w.*-])(?:${kinds})\\.[a-z]+(?:-[a-z]+)*(?![\\w/])`, 'g')) ?? [];
  assert.ok(named.length > codes.length);
  assert.deepEqual(
    named.filter((code) => !codes.includes(code)),
    [],
  );
});

test('the registries of the examples are read without a word', () => {
  const examples = Array.from(readme.matchAll(/```yaml\n([^]*?)```/g), ([, text]) => text ?? '');
  assert.equal(examples.length, 2);
  const registry = readRegistry(
    examples.map((text, at) => ({ file: fileId(`/example-${at}/example.registry.yaml`), text })),
  );
  assert.deepEqual(registry.problems, []);
  assert.equal(registry.entities.size, 5);
  assert.equal(registry.ignored.length, 1);
});

test('the files, headings and scripts that README leads to are there', () => {
  const targets = Array.from(readme.matchAll(/\]\(([^)]+)\)/g), ([, target]) => target ?? '');
  const headings = Array.from(readme.matchAll(/^#+ (.+)$/gm), ([, heading]) => anchor(heading ?? ''));
  const missing = targets.filter((target) => {
    if (target.startsWith('https://')) return false;
    return target.startsWith('#') ? !headings.includes(target.slice(1)) : !existsSync(target);
  });
  assert.deepEqual(missing, []);
  assert.ok(targets.some((target) => target.endsWith('.webp')));
  const scripts = Object.keys(manifest.scripts);
  assert.ok(scripts.includes('start') && scripts.includes('test'));
  for (const script of scripts) assert.match(readme, new RegExp(`(?:npm (?:run )?|\`)${script}\\b`));
});

/** As GitHub and VS Code make it of a heading. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .replaceAll(' ', '-');

/** The table stands between `<!-- name -->` and `<!-- /name -->`; Prettier would align its columns, and each change would touch every line. */
function holdsTable(name: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const table = [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
  const expected = `<!-- ${name} -->\n<!-- prettier-ignore-start -->\n\n${table}\n\n<!-- prettier-ignore-end -->\n<!-- /${name} -->`;
  const place = new RegExp(`<!-- ${name} -->[^]*<!-- /${name} -->`);
  const current = readFileSync('README.md', 'utf8');
  if (process.env['UPDATE'] === '1') {
    writeFileSync(
      'README.md',
      current.replace(place, () => expected),
    );
    return;
  }
  assert.equal(place.exec(current)?.[0], expected);
}
