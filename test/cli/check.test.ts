/** `check`: what scripts rely on, its exit codes and formats to the letter, and fixes that change nothing uncertain. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryFiles } from '../support/memoryFiles.ts';
import { type CliRun, runCli } from './runCli.ts';

const impossible = 'Đoàn họp ngày 31/6/2024 tại Hà Nội. Câu sau vẫn được đọc.\n';
const clean = 'Đoàn họp ngày 3/6/2024 tại Hà Nội. Câu sau vẫn được đọc.\n';
const decomposed = clean.normalize('NFD');

test('a clean article prints one sentence and succeeds', async () => {
  const { exit, out, err } = await runCli(['check'], { 'a.txt': clean });
  assert.deepEqual({ exit, out, err }, { exit: 0, out: 'Nothing found in 1 article.\n', err: '' });
});

test('jsonl is one line a finding in path order, with the contract’s keys', async () => {
  const { exit, out } = await runCli(['check', '.', '--format', 'jsonl'], {
    'b.md': impossible,
    'a/c.txt': impossible,
  });
  const lines = out.trim().split('\n').map(parse);
  assert.deepEqual(
    lines.map(({ path, code, level, start, end, text }) => [path, code, level, start, end, text]),
    [
      ['a/c.txt', 'date.impossible', 'error', 14, 23, '31/6/2024'],
      ['b.md', 'date.impossible', 'error', 14, 23, '31/6/2024'],
    ],
  );
  assert.deepEqual(Object.keys(lines[0] ?? {}), [
    'path',
    'code',
    'level',
    'start',
    'end',
    'text',
    'message',
    'related',
    'fixes',
  ]);
  assert.equal(exit, 1);
});

test('json holds the same findings as jsonl', async () => {
  const files = { 'a.txt': impossible, 'b.txt': decomposed };
  const lines = (await runCli(['check', '--format', 'jsonl'], files)).out.trim().split('\n').map(parse);
  const array: unknown = JSON.parse((await runCli(['check', '--format', 'json'], files)).out);
  assert.deepEqual(array, lines);
});

test('sarif names every check, found or not', async () => {
  const { out } = await runCli(['check', '--format', 'sarif'], { 'a.txt': impossible });
  const log: {
    readonly runs: readonly {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number }[];
    }[];
  } = JSON.parse(out);
  const run = log.runs[0];
  const ids = run?.tool.driver.rules.map(({ id }) => id) ?? [];
  assert.deepEqual(
    ['date.impossible', 'registry.invalid'].filter((id) => !ids.includes(id)),
    [],
  );
  assert.deepEqual(
    run?.results.map(({ ruleId, ruleIndex }) => [ruleId, ids[ruleIndex]]),
    [['date.impossible', 'date.impossible']],
  );
});

test('the language of messages can be chosen; else it is the article’s', async () => {
  const message = async (...more: string[]) =>
    parse((await runCli(['check', '--format', 'jsonl', ...more], { 'a.txt': impossible })).out).message;
  const own = await message();
  assert.equal(await message('--message-language', 'vi'), own);
  assert.notEqual(await message('--message-language', 'en'), own);
});

test('the level that fails the run can be chosen', async () => {
  const exits = async (...more: string[]) => (await runCli(['check', ...more], { 'a.txt': decomposed })).exit;
  assert.deepEqual(
    [
      await exits(),
      await exits('--max-level', 'error'),
      await exits('--max-level', 'information'),
      await exits('--max-level', 'hint'),
    ],
    [0, 0, 1, 1],
  );
});

test('--fix writes what is certain and reports what is left', async () => {
  const { exit, out, files } = await runCli(['check', '--fix', '--format', 'jsonl'], {
    'a.txt': decomposed,
    'b.txt': impossible,
  });
  assert.equal(text(files, 'a.txt'), clean);
  assert.equal(text(files, 'b.txt'), impossible);
  assert.deepEqual(
    out
      .trim()
      .split('\n')
      .map((line) => parse(line).path),
    ['b.txt'],
  );
  assert.equal(exit, 1);
});

test('--fix keeps a byte order mark and UTF-16', async () => {
  const bytes = Buffer.from(`\uFEFF${decomposed}`, 'utf16le');
  const { files } = await runCli(['check', '--fix'], { 'a.txt': bytes });
  assert.deepEqual(Buffer.from(files.get('a.txt') ?? []), Buffer.from(`\uFEFF${clean}`, 'utf16le'));
});

test('--fix writes nothing where a file changed meanwhile, and names a file that may not be written', async () => {
  const disk = memoryFiles({ 'starter/about': '', 'a.txt': decomposed, 'b.txt': decomposed });
  let readings = 0;
  const saved = {
    ...disk,
    read: (path: string, size: number) =>
      path === 'b.txt' && ++readings === 2
        ? { ok: true as const, value: Buffer.from(`${decomposed}Thêm.\n`) }
        : disk.read(path, size),
  };
  const meanwhile = await runCli(['check', '--fix'], {}, { files: saved });
  assert.equal(meanwhile.exit, 2);
  assert.equal(
    meanwhile.err,
    'b.txt: The file could not be written. It has changed since it was read; no file was written. Run the command again.\n',
  );
  assert.deepEqual([text(disk.held, 'a.txt'), text(disk.held, 'b.txt')], [decomposed, decomposed]);
  const readOnly = {
    ...disk,
    write: (path: string, bytes: Uint8Array) =>
      path === 'b.txt' ? { ok: false as const, refusal: 'denied' as const } : disk.write(path, bytes),
  };
  const denied = await runCli(['check', '--fix'], {}, { files: readOnly });
  assert.equal(denied.exit, 2);
  assert.match(denied.err, /^b\.txt: The file could not be written\. \S/);
  assert.deepEqual([text(disk.held, 'a.txt'), text(disk.held, 'b.txt')], [clean, decomposed]);
});

test('--fix-dry-run prints a diff and writes nothing', async () => {
  const { exit, out, files } = await runCli(['check', '--fix-dry-run', '--max-level', 'information'], {
    'tin/a.txt': `Đầu.\n${decomposed}`,
  });
  const before = decomposed.trimEnd();
  assert.equal(out, `--- a/tin/a.txt\n+++ b/tin/a.txt\n@@ -1,2 +1,2 @@\n Đầu.\n-${before}\n+${clean.trimEnd()}\n`);
  assert.equal(text(files, 'tin/a.txt'), `Đầu.\n${decomposed}`);
  assert.equal(exit, 1);
});

test('standard input is an article with the name it is given', async () => {
  const given = { readStandardInput: () => Buffer.from(impossible) };
  const { out } = await runCli(['check', '-', '--stdin-path', 'draft.txt', '--format', 'jsonl'], {}, given);
  assert.equal(parse(out).path, 'draft.txt');
  const fixing = await runCli(['check', '-', '--fix'], {}, given);
  assert.deepEqual(
    [fixing.exit, fixing.out, fixing.err],
    [2, '', 'ministry-news: Standard input cannot be fixed; use --fix-dry-run to see the changes.\n'],
  );
});

test('what was mistyped is said in one sentence, and the run fails', async () => {
  const mistakes: readonly (readonly [readonly string[], string])[] = [
    [['check', '--nope'], "ministry-news: Unknown option '--nope'.\n"],
    [['check', 'nowhere'], 'ministry-news: There is no file or folder "nowhere".\n'],
    [['check', '--registry', 'nowhere.yaml'], 'ministry-news: There is no file or folder "nowhere.yaml".\n'],
    [['chekc'], "ministry-news: Unknown command 'chekc'.\n"],
    [
      ['check', '--today', '2024-02-30'],
      "ministry-news: Option '--today <date>' argument '2024-02-30' is invalid. It must be a day, written YYYY-MM-DD.\n",
    ],
    [
      ['check', '--format', 'xml'],
      "ministry-news: Option '--format <format>' argument 'xml' is invalid. Allowed choices are stylish, json, jsonl, sarif, github, html.\n",
    ],
  ];
  for (const [args, err] of mistakes) {
    const run = await runCli(args, { 'a.txt': clean });
    assert.deepEqual([run.exit, run.out, run.err], [2, '', err]);
  }
});

test('a file that cannot be read as text is named on the error stream, and the others are checked', async () => {
  const { exit, out, err } = await runCli(['check'], { 'a.txt': Buffer.from([0x50, 0, 1, 0]), 'b.txt': clean });
  assert.equal(out, 'Nothing found in 1 article.\n');
  assert.equal(err, 'a.txt: The file is not text (it has a zero byte at offset 1), so it was not read.\n');
  assert.equal(exit, 0);
});

test('settings of the folder hold: levels, exclude, maxSize', async () => {
  const settings = `{
    // as in the editor
    "ministryNews.checks.levels": { "date.impossible": "hint", },
    "ministryNews.files.exclude": ["old/**"],
    "ministryNews.files.maxSize": 1024,
  }`;
  const { exit, out, err } = await runCli(['check', 'news', '--format', 'jsonl'], {
    'news/.vscode/settings.json': settings,
    'news/a.txt': impossible,
    'news/old/b.txt': impossible,
    'news/c.txt': 'x'.repeat(1025),
  });
  assert.deepEqual(
    out
      .trim()
      .split('\n')
      .map((line) => [parse(line).path, parse(line).level]),
    [['news/a.txt', 'hint']],
  );
  assert.equal(err, 'news/c.txt: The file exceeds the limit ministryNews.files.maxSize (1 KB), so it was not read.\n');
  assert.equal(exit, 0);
});

test('a registry with mistakes is reported at their places; registry check looks at nothing else', async () => {
  const files = {
    'a.txt': impossible,
    'vn.registry.yaml': 'persons:\n  - id: official/x\n    name: An\n    colour: red\n',
  };
  const { exit, out } = await runCli(['registry', 'check', '--format', 'jsonl'], files);
  const found = out.trim().split('\n').map(parse);
  assert.deepEqual(
    found.map(({ path, code, text: words }) => [path, code, words]),
    [['vn.registry.yaml', 'registry.invalid', 'colour']],
  );
  assert.equal(exit, 1);
});

test('mistakes of the starter registry are not the newsroom’s', async () => {
  const files = { 'news/a.txt': clean, 'starter/x.registry.yaml': 'colour: red\n' };
  assert.equal((await runCli(['check', 'news'], files)).out, 'Nothing found in 1 article.\n');
});

test('an entry of the newsroom takes the place of the starter’s, without a word about the id', async () => {
  const files = {
    'news/a.txt': 'Bộ Công nghệ An Giang (BCN) họp. Hết.\n',
    'news/own.registry.yaml': 'organizations: [{ id: organisation/a, name: Bộ Hai }]\n',
    'starter/x.registry.yaml': 'organizations: [{ id: organisation/a, name: Bộ Một }]\n',
  };
  assert.equal((await runCli(['registry', 'check', 'news'], files)).exit, 0);
  const facts = await runCli(['facts', '--format', 'json', 'Bộ Hai', 'news'], files);
  assert.match(facts.out, /Bộ Hai/);
  assert.doesNotMatch(facts.out, /Bộ Một/);
});

interface Record {
  readonly path: string;
  readonly code: string;
  readonly level: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly message: string;
}

function parse(line: string): Record {
  const record: Record = JSON.parse(line);
  return record;
}

function text(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  return new TextDecoder().decode(files.get(path));
}

test('an ignored finding of another article is missed only where the whole folder was checked', async () => {
  const files = {
    'tin/ignored.registry.yaml':
      'ignored:\n  - { code: date.impossible, exact: 31/6/2024, path: b.txt }\n  - { code: text.glued, exact: a1 }\n',
    'tin/a.txt': clean,
  };
  const codes = async (...paths: readonly string[]) =>
    (await runCli(['check', ...paths, '--format', 'jsonl'], files)).out
      .split('\n')
      .flatMap((line) => (line === '' ? [] : parse(line).code));
  assert.deepEqual(await codes('tin'), ['registry.stale-ignore', 'registry.stale-ignore']);
  assert.deepEqual(await codes('tin/a.txt', '--registry', 'tin/ignored.registry.yaml'), []);
});

test('--explain prints the page of a check and reads nothing else', async () => {
  const page = '# date.impossible\n\nNgày không có trong lịch.\n';
  const files = { 'trang/date.impossible.md': page, 'a.txt': impossible };
  assert.deepEqual(outcomeOf(await runCli(['check', '--explain', 'date.impossible'], files)), [0, page, '']);
  const [exit, out, err] = outcomeOf(await runCli(['check', '--explain', 'date.imposible'], files));
  assert.deepEqual([exit, out], [2, '']);
  assert.match(
    err,
    /^ministry-news: There is no check with the code "date\.imposible"\. The codes: .*\bdate\.impossible, /,
  );
});

const outcomeOf = ({ exit, out, err }: CliRun) => [exit, out, err] as const;
