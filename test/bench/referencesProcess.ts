/** Measures the places of one entity as the server answers them, against writing the same answer down as JSON; the archive is given. */
import { references } from '../../server/src/core/features/references.ts';
import { fileId } from '../../server/src/core/text/span.ts';
import { nodeFileSystem } from '../../server/src/files/node.ts';
import { openDocument } from '../../server/src/lsp/documents.ts';
import { createIndexing } from '../../server/src/lsp/indexing.ts';
import { Session } from '../../server/src/lsp/session.ts';
import { toLocations } from '../../server/src/lsp/toProtocol.ts';

const [archive = '', rounds = '7'] = process.argv.slice(2);

const session = new Session({
  files: nodeFileSystem(),
  starterFolder: undefined,
  pagesFolder: undefined,
  diagnosticTags: false,
  today: () => '2026-02-01',
  now: () => performance.now(),
  soon: (task) => void setImmediate(task),
  after: (_pause, task) => (setImmediate(task), () => undefined),
  log: (message) => process.stderr.write(`${message}\n`),
});
session.folders = [fileId(archive)];
const indexing = createIndexing(session, {
  started: () => undefined,
  advanced: () => undefined,
  finished: () => undefined,
});
indexing.scan('afresh');
void indexing.whenDone().then(measure);

function measure(): void {
  indexing.stop();
  const file = fileId(`${archive}/dang-viet.txt`);
  const text = 'Bộ Tài chính (BTC) họp tại Hà Nội.\n';
  session.open(openDocument({ uri: `file://${file}`, languageId: 'plaintext', version: 1, text }));

  const answering: number[] = [];
  const writing: number[] = [];
  let places = 0;
  // The first rounds are for the compiler.
  for (let round = -5; round < Number(rounds); round++) {
    let locations: unknown = [];
    const answered = timed(() => {
      const found = references(session.current(), { file, offset: 3, includeDeclaration: true }) ?? [];
      places = found.length;
      locations = toLocations(session, found);
    });
    const written = timed(() => JSON.stringify(locations));
    if (round < 0) continue;
    answering.push(answered);
    writing.push(written);
  }
  process.stdout.write(JSON.stringify({ places, answering, writing }));
}

function timed(action: () => unknown): number {
  const before = performance.now();
  action();
  return performance.now() - before;
}
