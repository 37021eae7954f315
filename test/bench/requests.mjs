// Every request while somebody types: a letter goes in, the diagnostics are asked for, then the request; and without the letter.
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { article, seededRandom } from './archive.mjs';
import { startServer } from './languageClient.mjs';
import { bundled, fail, median, ms, percentile, ratioOf, row, shipped, spread } from './measuring.mjs';

/** Milliseconds at the 99th percentile that a person does not notice; a view opens as fast as one looks at it. */
const goals = { completion: 5, hover: 5, definition: 5, 'view Entities': 200, 'view This Article': 200 };

/** Of a few dozen the 99th percentile would be one that the machine was busy at. */
const timesPerRound = (name) => (goals[name] === 5 ? 200 : 40);

export async function requestRows({ archive, rounds, folder }) {
  const client = await startServer(shipped('server.js'), archive);
  try {
    await client.whenIndexed();
    const place = await openArticle(client, archive);
    const asked = questions(client, place);
    for (const { ask } of asked) for (let i = 0; i < 5; i++) await ask();
    const times = asked.map(() => ({ read: [], typed: [] }));
    for (let round = 0; round < rounds; round++) {
      for (const [which, { name, ask }] of asked.entries()) {
        for (let i = 0; i < timesPerRound(name); i++) {
          times[which].read.push(await timed(ask));
          await place.type();
          times[which].typed.push(await timed(ask));
        }
      }
    }
    const large = await largeAnswers(client, place);
    return [
      ...asked.map(({ name }, which) => {
        const { read, typed } = times[which];
        const goal = goals[name];
        const kept = percentile(typed, 0.99) <= goal;
        return row(`${name}, behind a key (base: nothing typed)`, {
          product: spread(typed),
          base: spread(read),
          ratio: (median(typed) / median(read)).toFixed(2),
          goal: goal === undefined ? '' : `p99 ≤ ${goal} ms${kept ? '' : ', missed'}`,
        });
      }),
      ...large,
      ...(await placesAgainstJson(archive, rounds, folder)),
    ];
  } finally {
    await client.stop();
  }
}

async function openArticle(client, folder) {
  const uri = `file://${folder}/dang-viet.txt`;
  const text = `${article(seededRandom(7), false, 4800)}\nBộ Tài chính (BTC) họp tại Hà Nội.\n`;
  const lines = text.split('\n');
  const typedLine = lines.findIndex((each, index) => index > lines.length / 2 && each !== '');
  let version = 1;
  client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version, text } });
  const positionOf = (words) => {
    const line = lines.findIndex((each) => each.includes(words));
    return { line, character: lines[line].indexOf(words) + 2 };
  };
  return {
    textDocument: { uri },
    body: positionOf('Bộ Tài chính'),
    meeting: { line: 0, character: 8 },
    end: { line: lines.length, character: 0 },
    /** A letter goes in, the next time it goes away again; answers when the diagnostics are there. */
    async type() {
      const start = { line: typedLine, character: 30 };
      const isTyping = version % 2 === 1;
      const end = { ...start, character: start.character + (isTyping ? 0 : 1) };
      client.notify('textDocument/didChange', {
        textDocument: { uri, version: ++version },
        contentChanges: [{ range: { start, end }, text: isTyping ? 'a' : '' }],
      });
      await client.request('textDocument/diagnostic', { textDocument: { uri } });
    },
  };
}

function questions(client, { textDocument, body, meeting, end }) {
  const at = (method, position, more) => () => client.request(method, { textDocument, position, ...more });
  const of = (method, more) => () => client.request(method, { textDocument, ...more });
  const range = { start: { line: 0, character: 0 }, end };
  return [
    { name: 'hover', ask: at('textDocument/hover', body) },
    { name: 'definition', ask: at('textDocument/definition', body) },
    { name: 'completion', ask: at('textDocument/completion', body, { context: { triggerKind: 1 } }) },
    { name: 'documentHighlight', ask: at('textDocument/documentHighlight', body) },
    { name: 'documentSymbol', ask: of('textDocument/documentSymbol') },
    { name: 'semanticTokens', ask: of('textDocument/semanticTokens/full') },
    { name: 'codeLens', ask: of('textDocument/codeLens') },
    { name: 'inlayHint', ask: of('textDocument/inlayHint', { range }) },
    { name: 'foldingRange', ask: of('textDocument/foldingRange') },
    {
      name: 'codeAction',
      ask: of('textDocument/codeAction', { range: { start: body, end: body }, context: { diagnostics: [] } }),
    },
    { name: 'prepareCallHierarchy', ask: at('textDocument/prepareCallHierarchy', meeting) },
    { name: 'incomingCalls', ask: incoming(client, textDocument, meeting) },
    { name: 'view Entities', ask: entities(client) },
    { name: 'view This Article', ask: () => client.request('ministryNews/clearance', { uri: textDocument.uri }) },
    { name: 'workspace/symbol', ask: () => client.request('workspace/symbol', { query: 'bo tai chinh' }) },
  ];
}

/** What the view asks for when it is opened. */
function entities(client) {
  const first = { query: '', order: 'articles', from: 0, most: 200 };
  return async () => {
    await client.request('ministryNews/entityCounts');
    return client.request('ministryNews/entities', { kind: 'organisation', ...first });
  };
}

function incoming(client, textDocument, position) {
  let item;
  return async () => {
    [item] =
      item === undefined
        ? ((await client.request('textDocument/prepareCallHierarchy', { textDocument, position })) ?? [])
        : [item];
    return client.request('callHierarchy/incomingCalls', { item });
  };
}

/** What the channel costs left aside. */
async function placesAgainstJson(archive, rounds, folder) {
  const script = await bundled('referencesProcess.ts', folder);
  const run = spawnSync(process.execPath, [script, archive, String(rounds)], { encoding: 'utf8' });
  if (run.status !== 0) fail(`measuring the references failed.\n${run.stderr.slice(-2000)}`);
  const { places, answering, writing } = JSON.parse(run.stdout);
  return [
    row(`references of ${places} mentions, in the server (base: JSON.stringify of the answer)`, {
      product: ms(median(answering)),
      base: ms(median(writing)),
      ratio: ratioOf(answering, writing).toFixed(2),
      goal: '≤ 1.5',
    }),
  ];
}

/** Answers as large as the archive. */
async function largeAnswers(client, { textDocument, body }) {
  const found = { references: [], rename: [] };
  let mentions = 0;
  let edits = 0;
  for (let i = 0; i < 7; i++) {
    const context = { includeDeclaration: true };
    let answer;
    found.references.push(
      await timed(
        async () =>
          (answer = await client.request('textDocument/references', { textDocument, position: body, context })),
      ),
    );
    mentions = answer.length;
    const before = performance.now();
    const renamed = await client.request('textDocument/rename', {
      textDocument,
      position: body,
      newName: 'Bộ Kinh tế',
    });
    found.rename.push(performance.now() - before);
    edits =
      Object.values(renamed.changes ?? {}).flat().length ||
      renamed.documentChanges.flatMap((each) => each.edits ?? []).length;
  }
  return [
    row(`references of ${mentions} mentions, through the channel`, { product: spread(found.references) }),
    row(`rename of ${edits} places`, { product: ms(median(found.rename)), goal: '5,000 ≤ 300 ms' }),
  ];
}

async function timed(ask) {
  const before = performance.now();
  await ask();
  return performance.now() - before;
}
