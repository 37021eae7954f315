/** The server as a program: `dist/server.js` over standard input and output and over IPC, on a real folder. */
import assert from 'node:assert/strict';
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  DocumentDiagnosticRequest,
  ExitNotification,
  type FullDocumentDiagnosticReport,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  DidOpenTextDocumentNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { hoverText } from '../support/answers.ts';
import { serverProgram } from '../support/serverProgram.ts';

const text = 'Ngày 5/1/2026, Bộ Cánh buồm (BCB) họp tại Hà Nội. Hạn cuối là ngày 31/06/2026. Hết.\n';
let folder = '';

before(() => {
  assert.ok(existsSync(serverProgram), 'dist/server.js is missing: run `npm run build` first.');
  folder = mkdtempSync(join(tmpdir(), 'tin tức '));
  writeFileSync(join(folder, 'a.txt'), text);
  writeFileSync(
    join(folder, 'so.registry.yaml'),
    'organizations:\n  - {name: {vi: Bộ Cánh buồm, en: Ministry of Sails}}\n',
  );
});

after(() => rmSync(folder, { recursive: true, force: true }));

for (const transport of ['--stdio', '--node-ipc', 'nothing said, which means --stdio'] as const) {
  test(`it starts, answers a hover and ends: ${transport}`, async () => {
    const child =
      transport === '--node-ipc'
        ? fork(serverProgram, [transport], { execArgv: [], silent: true })
        : spawn(process.execPath, [serverProgram, ...(transport === '--stdio' ? [transport] : [])]);
    const ended = new Promise((done) => child.on('exit', done));
    const errors: string[] = [];
    child.stderr?.on('data', (data: Buffer) => errors.push(data.toString()));
    const client = createProtocolConnection(...streamsOf(child, transport === '--node-ipc'));
    client.listen();
    const uri = pathToFileURL(join(folder, 'a.txt')).href;
    await client.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'tin' }],
      capabilities: { textDocument: { diagnostic: { codeDescriptionSupport: true } } },
    });
    await client.sendNotification(InitializedNotification.type, {});
    await client.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'plaintext', version: 1, text },
    });
    const hover = await client.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: { line: 0, character: text.indexOf('BCB') },
    });
    assert.match(hoverText(hover), /^Bộ Cánh buồm \(BCB\) · cơ quan, tổ chức\n- Tiếng Anh: Ministry of Sails/);
    const { items } = await client.sendRequest<FullDocumentDiagnosticReport>(DocumentDiagnosticRequest.method, {
      textDocument: { uri },
    });
    const { code, codeDescription } = items.find(({ code }) => code === 'date.impossible') ?? {};
    const page = readFileSync(new URL(codeDescription?.href ?? ''), 'utf8');
    assert.ok(page.startsWith(`# ${code}\n`), 'the code leads to its page, on disk');
    await client.sendRequest(ShutdownRequest.type);
    await client.sendNotification(ExitNotification.type);
    assert.equal(await ended, 0);
    assert.deepEqual(errors, []);
    client.dispose();
  });
}

function streamsOf(child: ChildProcess, isIpc: boolean): [MessageReader, MessageWriter] {
  if (isIpc) return [new IPCMessageReader(child), new IPCMessageWriter(child)];
  assert.ok(child.stdout !== null && child.stdin !== null);
  return [new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin)];
}
