/** One newsroom asked through the editor's server and through the command line: the findings are the same. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { DocumentDiagnosticRequest, type Diagnostic, type DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { type NewDecision, readDecisions, withDecisions } from '../../server/src/core/formats/decisions.ts';
import { fileRole } from '../../server/src/files/findFiles.ts';
import { lineTable, offsetAt } from '../../server/src/lsp/positions.ts';
import { folder, uriOf, withServer } from '../support/inProcessServer.ts';
import { memoryFiles } from '../support/memoryFiles.ts';
import { runCli } from './runCli.ts';

const sample = { ...read('seeds/newsroom'), ...read('seeds/starter') };

test('the sample newsroom has the same findings in the editor and on the command line', async () => {
  const found = await compare(sample);
  assert.ok(found.length > 20, 'the newsroom shows most checks');
});

test('so it has when people decided about its articles', async () => {
  const before = await compare(sample);
  // Every third name that something was found at is rejected.
  const rejected = before.flatMap((row) => {
    const [path = '', start = '', end = '', code = ''] = row.split(' | ');
    return /^(?:official|organisation|meeting|acronym)\./.test(code)
      ? [{ path, start: Number(start), end: Number(end) }]
      : [];
  });
  const annotations = Object.fromEntries(
    [...new Set(rejected.map(({ path }) => path))].map((path) => {
      const text = sample[path] ?? '';
      const made = rejected
        .filter((place, at) => place.path === path && at % 3 === 0)
        .map(({ start, end }): NewDecision => ({
          act: 'reject',
          kind: 'official',
          source: path,
          text,
          span: { start, end },
          creator: 'Minh',
          created: '2026-02-01',
        }));
      return [`annotations/${path}.jsonld`, withDecisions(readDecisions(undefined), made)];
    }),
  );
  const after = await compare({ ...sample, ...annotations });
  assert.ok(after.length < before.length, `${after.length} of ${before.length}`);
});

/** What both find, having made sure that it is the same. */
async function compare(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const settings = { messageLanguage: 'en' };
  const fromServer: string[] = [];
  await withServer({ files, settings }, async (server) => {
    await server.ready();
    for (const [path, text] of Object.entries(files)) {
      if (fileRole(path) === undefined) continue;
      server.open(path);
      const report: DocumentDiagnosticReport = await server.client.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri: uriOf(path) },
      });
      assert.equal(report.kind, 'full');
      const table = lineTable(text);
      for (const { code, severity = 0, range, message } of report.items) {
        const start = offsetAt(table, range.start);
        const end = offsetAt(table, range.end);
        fromServer.push(
          [
            path,
            start,
            end,
            typeof code === 'string' ? code : '',
            levels[severity],
            typeof message === 'string' ? message : message.value,
          ].join(' | '),
        );
      }
    }
  });
  const disk = memoryFiles(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text])),
  );
  const args = [
    'check',
    folder,
    '--format',
    'jsonl',
    '--no-starter',
    '--today',
    '2026-02-01',
    '--message-language',
    'en',
  ];
  const { out, err } = await runCli(args, {}, { files: disk });
  assert.equal(err, '');
  const fromCommandLine = out
    .trim()
    .split('\n')
    .map((line) => {
      const found: Found = JSON.parse(line);
      const path = found.path.slice(folder.length + 1);
      return [path, found.start, found.end, found.code, found.level, found.message].join(' | ');
    });
  assert.deepEqual(fromServer.toSorted(), fromCommandLine.toSorted());
  return fromCommandLine;
}

interface Found {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly code: string;
  readonly level: string;
  readonly message: string;
}

/** By `Diagnostic.severity`. */
const levels: Readonly<Record<NonNullable<Diagnostic['severity']> | 0, string>> = {
  0: 'none',
  1: 'error',
  2: 'warning',
  3: 'information',
  4: 'hint',
};

function read(from: string): Readonly<Record<string, string>> {
  const names = readdirSync(from).filter((name) => fileRole(name) !== undefined);
  return Object.fromEntries(names.map((name) => [name, readFileSync(`${from}/${name}`, 'utf8')]));
}
