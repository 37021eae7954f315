// What is hard to keep up with: a burst of keys that nobody waits between, and one paragraph typed in a very long article; against a bare server.
import { performance } from 'node:perf_hooks';
import { article, seededRandom } from './archive.mjs';
import { startServer } from './languageClient.mjs';
import { median, ms, percentile, ratioOf, row, shipped } from './measuring.mjs';
import { editing } from './typing.mjs';

const perRound = 20;
const keys = 300;

export async function burstRows({ archive, bare, rounds }) {
  const long = await longArticle(archive, bare, rounds);
  return [...long, await bursts(archive, bare, rounds)];
}

async function longArticle(archive, bare, rounds) {
  const text = article(seededRandom(7), false, 100_000);
  const [times, found] = await takingTurns({ archive, bare, text, rounds }, async (each) => {
    const own = [];
    for (let i = 0; i < perRound; i++) own.push(await each.type());
    return own;
  });
  const medians = times.map((ofServer) => ofServer.map(median));
  const [product, base] = times.map((ofServer) => ofServer.flat());
  return [
    row(`one paragraph typed in an article of 100 KB (base: bare server; ${found} findings)`, {
      product: `${ms(median(product))} / ${ms(percentile(product, 0.99))}`,
      base: `${ms(median(base))} / ${ms(percentile(base, 0.99))}`,
      ratio: ratioOf(...medians).toFixed(2),
      goal: '≤ 1.5',
    }),
  ];
}

async function bursts(archive, bare, rounds) {
  const text = article(seededRandom(7), false, 5000);
  const [times] = await takingTurns({ archive, bare, text, rounds }, (each) => each.burst(keys));
  return row(`${keys} keys in a burst, until their diagnostics (base: bare server)`, {
    product: ms(median(times[0])),
    base: ms(median(times[1])),
    ratio: ratioOf(...times).toFixed(2),
    goal: '≤ 1.5',
  });
}

/** What each round measured, of both servers; the first round is for the compiler. */
async function takingTurns({ archive, bare, text, rounds }, measure) {
  const clients = [await startServer(shipped('server.js'), archive), await startServer(bare, archive)];
  try {
    await clients[0].whenIndexed();
    const servers = clients.map((client) => typist(client, archive, text));
    const times = servers.map(() => []);
    for (let round = 0; round <= rounds; round++) {
      for (const [which, each] of servers.entries()) {
        const measured = await measure(each);
        if (round > 0) times[which].push(measured);
      }
    }
    return [times, await servers[0].found()];
  } finally {
    for (const client of clients) await client.stop();
  }
}

function typist(client, archive, text) {
  const each = editing(client, archive, text);
  return {
    ...each,
    /** An even number, so that the text is as it was. */
    async burst(count) {
      const before = performance.now();
      for (let i = 0; i < count; i++) each.press();
      await each.diagnostics();
      return performance.now() - before;
    },
  };
}
