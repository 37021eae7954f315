// A person types: one letter, the diagnostics asked for and answered, our server and a bare one taking turns; idle, and while it indexes.
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { article, seededRandom } from './archive.mjs';
import { startServer } from './languageClient.mjs';
import { median, ms, percentile, ratioOf, row, shipped } from './measuring.mjs';

const perRound = 60;

export async function typingRows({ archive, bare, rounds, folder }) {
  return [
    ...(await keystrokes(archive, bare, rounds)),
    ...(await whileIndexing(archive)),
    ...(await startUp(bare, rounds, folder)),
  ];
}

async function keystrokes(archive, bare, rounds) {
  const product = await startServer(shipped('server.js'), archive);
  const floor = await startServer(bare, archive);
  await product.whenIndexed();
  const text = article(seededRandom(7), false, 5000);
  const servers = [editing(product, archive, text), editing(floor, archive, text)];
  for (let i = 0; i < perRound; i++) for (const each of servers) await each.type();
  const times = [[], []];
  const medians = [[], []];
  for (let round = 0; round < rounds; round++) {
    const own = [[], []];
    for (let i = 0; i < perRound; i++)
      for (const [which, each] of servers.entries()) own[which].push(await each.type());
    for (const which of [0, 1]) {
      times[which].push(...own[which]);
      medians[which].push(median(own[which]));
    }
  }
  const found = await servers[0].found();
  await product.stop();
  await floor.stop();
  const [product99, base99] = times.map((each) => percentile(each, 0.99));
  return [
    row(`keystroke → diagnostics, 5 KB (base: bare server; ${found} findings)`, {
      product: ms(median(times[0])),
      base: ms(median(times[1])),
      ratio: ratioOf(...medians).toFixed(2),
      goal: '≤ 1.5',
    }),
    row('the same, 99th percentile', {
      product: ms(product99),
      base: ms(base99),
      ratio: (product99 / base99).toFixed(2),
      goal: '≤ 2',
    }),
  ];
}

/** From the first letter until everything is indexed, and as many letters after that. */
async function whileIndexing(archive) {
  const client = await startServer(shipped('server.js'), archive);
  const typist = editing(client, archive, article(seededRandom(7), false, 5000));
  const indexing = { isDone: false };
  void client.whenIndexed().then(() => (indexing.isDone = true));
  for (let i = 0; i < perRound; i++) await typist.type();
  const during = [];
  while (!indexing.isDone) during.push(await typist.type());
  const idle = [];
  while (idle.length < Math.max(during.length, perRound)) idle.push(await typist.type());
  await client.stop();
  if (during.length < perRound) return [];
  const [busy99, idle99] = [during, idle].map((each) => percentile(each, 0.99));
  return [
    row(`keystroke while indexing (base: idle; ${during.length} keys)`, {
      product: ms(median(during)),
      base: ms(median(idle)),
      ratio: (median(during) / median(idle)).toFixed(2),
      goal: '≤ 1.2',
    }),
    row('the same, 99th percentile', {
      product: ms(busy99),
      base: ms(idle99),
      ratio: (busy99 / idle99).toFixed(2),
      goal: '≤ 2.5',
    }),
  ];
}

export function editing(client, archive, text) {
  const uri = `file://${archive}/dang-viet.txt`;
  const lines = text.split('\n');
  const line = lines.findIndex((each, index) => index > lines.length / 2 && each !== '');
  const character = Math.floor(lines[line].length / 2);
  let version = 1;
  let previousResultId;
  // As editors ask: what they have need not be sent again.
  const diagnostics = async () => {
    const report = await client.request('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
    previousResultId = report.resultId;
    return report;
  };
  client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version, text } });
  /** A letter is typed and the next one takes it away, so that the text stays as long as it is. */
  const press = () => {
    const start = { line, character };
    const typing = version % 2 === 1;
    const end = { line, character: character + (typing ? 0 : 1) };
    client.notify('textDocument/didChange', {
      textDocument: { uri, version: ++version },
      contentChanges: [{ range: { start, end }, text: typing ? 'a' : '' }],
    });
  };
  return {
    press,
    diagnostics,
    /** Milliseconds until the diagnostics are there. */
    async type() {
      const before = performance.now();
      press();
      await diagnostics();
      return performance.now() - before;
    },
    found: async () => {
      previousResultId = undefined;
      return (await diagnostics()).items.length;
    },
  };
}

async function startUp(bare, rounds, folder) {
  const empty = mkdtempSync(join(folder, 'empty-'));
  const times = [[], []];
  for (let round = 0; round < rounds; round++) {
    for (const [which, path] of [shipped('server.js'), bare].entries()) {
      const client = await startServer(path, empty);
      times[which].push(client.initializeMs);
      await client.stop();
    }
  }
  const [product, base] = times.map((each) => ms(median(each)));
  return [
    row('start → initialized (base: bare server)', {
      product,
      base,
      ratio: ratioOf(...times).toFixed(2),
      goal: '≤ 1.2',
    }),
  ];
}
