/** A changed registry has just those articles read again that it may read otherwise: the others would come out the same. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as fc from 'fast-check';
import {
  applyChange,
  applyPacked,
  emptySnapshot,
  indexArticles,
  staleFiles,
} from '../../../server/src/core/corpus/applyChange.ts';
import { packArticle, type PackedArticle } from '../../../server/src/core/corpus/packArticle.ts';
import { changeBetween, mayConcern } from '../../../server/src/core/corpus/registryChange.ts';
import { readTrace, traceOf, type RegistryTrace, traceText } from '../../../server/src/core/corpus/registryTrace.ts';
import { analyse, analyseForIndex } from '../../../server/src/core/mentions/analyse.ts';
import { buildLexicon, type Lexicon } from '../../../server/src/core/mentions/lexicon.ts';
import type { Registry } from '../../../server/src/core/registry/model.ts';
import { readRegistry, type RegistryText } from '../../../server/src/core/registry/readRegistry.ts';
import { fileId, type SourceFile } from '../../../server/src/core/text/span.ts';
import { describeSnapshot } from '../../support/describeSnapshot.ts';
import { parseMarkedText } from '../../support/markedText.ts';

const filesIn = (folder: string, wanted: RegExp): readonly SourceFile[] =>
  readdirSync(folder)
    .filter((name) => wanted.test(name) && name !== 'README.md')
    .sort()
    .map((name) => ({ file: fileId(`${folder}/${name}`), text: readFileSync(`${folder}/${name}`, 'utf8') }));

const starter: readonly RegistryText[] = filesIn('seeds/starter', /\.registry\.yaml$/).map((each) => ({
  ...each,
  isStarter: true,
}));

const articles = [
  ...filesIn('seeds/newsroom', /\.(?:txt|md)$/),
  ...filesIn('test/articles/seen', /\.(?:txt|md)$/).map((each) => ({ ...each, text: parseMarkedText(each.text).text })),
];

const packed = (source: SourceFile, lexicon: Lexicon): PackedArticle => {
  const { article, asked } = analyseForIndex(source, lexicon);
  return packArticle(article, asked);
};

const registryOf = (own: string): Registry =>
  readRegistry([...starter, { file: fileId('own.registry.yaml'), text: own }]);

/** As it comes back from where it was kept. */
const kept = (registry: Registry): RegistryTrace => readTrace(traceText(traceOf(registry)));

const entity = (list: string, id: string, name: string, more = ''): string =>
  `${list}:\n  - { id: ${id}, name: ${JSON.stringify(name)}${more} }\n`;

/** Articles that are read again when the second registry takes the place of the first. */
function rereadBetween(before: string, after: string, texts: readonly string[]): readonly number[] {
  const [first, second] = [registryOf(before), registryOf(after)];
  const change = changeBetween(kept(first), traceOf(second));
  const lexicon = buildLexicon(first);
  return texts.flatMap((text, at) => {
    const { words } = packed({ file: fileId(`${at}.txt`), text }, lexicon);
    return mayConcern(change, words, 0) ? [at] : [];
  });
}

const TEXTS = [
  'Sáng 5/3/2025, Quỹ Rừng Thông khai trương tại Hà Nội.',
  'Sáng 5/3/2025, Câu lạc bộ Cờ tướng họp tại Huế.',
  'Theo QRT, mùa này trúng lớn.',
  'Chiều qua, Giám đốc Trần Văn Mẫu phát biểu.',
];

test('a new alias has the articles read again that contain all of its words, whatever their form', () => {
  const before = entity('organizations', 'organisation/quy', 'Quỹ Phát triển Lâm nghiệp');
  const after = entity(
    'organizations',
    'organisation/quy',
    'Quỹ Phát triển Lâm nghiệp',
    ', other_names: [{ name: Quỹ Rừng Thông }]',
  );
  assert.deepEqual(rereadBetween(before, after, TEXTS), [0]);
  assert.deepEqual(
    rereadBetween(
      before,
      after,
      TEXTS.map((text) => text.normalize('NFD').toUpperCase()),
    ),
    [0],
  );
  assert.deepEqual(rereadBetween(after, before, TEXTS), [0]);
  assert.deepEqual(rereadBetween(before, `${before}# a comment\n`, TEXTS), []);
});

test('letters, a new person and a new entity too', () => {
  const quy = entity('organizations', 'organisation/quy', 'Quỹ Phát triển Lâm nghiệp');
  assert.deepEqual(
    rereadBetween(
      quy,
      entity('organizations', 'organisation/quy', 'Quỹ Phát triển Lâm nghiệp', ', acronyms: [QRT]'),
      TEXTS,
    ),
    [2],
  );
  assert.deepEqual(rereadBetween(quy, quy + entity('persons', 'official/tran-van-mau', 'Trần Văn Mẫu'), TEXTS), [3]);
  assert.deepEqual(rereadBetween('', entity('organizations', 'organisation/clb', 'Câu lạc bộ Cờ tướng'), TEXTS), [1]);
});

test('entities in another order: everything is read again, for of two with one name the order decides', () => {
  const [one, other] = ['  - { id: organisation/a, name: Quỹ A }\n', '  - { id: organisation/b, name: Quỹ B }\n'];
  const change = changeBetween(
    kept(registryOf(`organizations:\n${one}${other}`)),
    traceOf(registryOf(`organizations:\n${other}${one}`)),
  );
  assert.equal(change.kind, 'everything');
});

test('an article of which nobody knows what it asked is read again', () => {
  const lexicon = buildLexicon(registryOf(''));
  const source = { file: fileId('a.txt'), text: 'Mưa rất to.' };
  const { words } = packArticle(analyse(source, lexicon));
  assert.equal(mayConcern(changeBetween(kept(registryOf('')), traceOf(registryOf(''))), words, 0), true);
});

/** Words of articles in a row, as names for a registry. */
const name = fc
  .tuple(fc.nat({ max: articles.length - 1 }), fc.nat({ max: 5000 }), fc.integer({ min: 1, max: 6 }))
  .map(([article, from, length]) => {
    const words = articles[article]?.text.split(/[\s"“”‘’*]+/u) ?? [];
    const at = from % Math.max(1, words.length - length);
    return (
      words
        .slice(at, at + length)
        .join(' ')
        .replace(/[,.;:()]+$/u, '') || 'Không tên'
    );
  });

/** Ids of articles' own entities among them, for a registry may take over what articles had named before. */
const lexiconOfStarter = buildLexicon(registryOf(''));
const idsOf = (kind: string): readonly string[] => [
  ...new Set(
    articles
      .flatMap((source) => analyse(source, lexiconOfStarter).entities)
      .filter((each) => each.kind === kind)
      .map(({ id }) => id),
  ),
];
const IDS = {
  persons: idsOf('official'),
  organizations: idsOf('organisation'),
  events: idsOf('meeting'),
  terms: idsOf('term'),
};

const record = fc.record({
  list: fc.constantFrom('persons' as const, 'organizations' as const, 'events' as const, 'terms' as const),
  id: fc.nat({ max: 400 }),
  name,
  other: fc.option(name, { nil: undefined }),
  acronym: fc.option(
    name.map((words) => words.split(' ')[0] ?? words),
    { nil: undefined },
  ),
});
type Record = typeof record extends fc.Arbitrary<infer Made> ? Made : never;
const post = fc.record({
  person: fc.nat({ max: 400 }),
  body: fc.nat({ max: 400 }),
  role: fc.constantFrom('Bộ trưởng', 'Thứ trưởng', 'Chủ tịch', 'Giám đốc', 'Tổng Thư ký'),
});

const idIn = (list: keyof typeof IDS, at: number): string => IDS[list][at % IDS[list].length] ?? '';

function yamlOf(records: readonly Record[], posts: readonly { person: number; body: number; role: string }[]): string {
  const lines: string[] = [];
  for (const list of ['persons', 'organizations', 'events', 'terms'] as const) {
    const own = records.filter((each) => each.list === list);
    if (own.length > 0) lines.push(`${list}:`);
    for (const { id, name: official, other, acronym } of own) {
      const others = other === undefined ? '' : `, other_names: [{ name: ${JSON.stringify(other)} }]`;
      const letters = acronym === undefined || list === 'persons' ? '' : `, acronyms: [${JSON.stringify(acronym)}]`;
      lines.push(`  - { id: ${idIn(list, id)}, name: ${JSON.stringify(official)}${others}${letters} }`);
    }
  }
  if (posts.length > 0) lines.push('memberships:');
  for (const { person, body, role } of posts)
    lines.push(
      `  - { person: ${idIn('persons', person)}, organization: ${idIn('organizations', body)}, role: ${role} }`,
    );
  return `${lines.join('\n')}\n`;
}

/** Each reads all articles twice. */
const RUNS = 20;

test('what is not read again would come out the same, whatever changes in the registry', () => {
  const own = fc.record({
    stays: fc.array(record, { maxLength: 4 }),
    goes: fc.array(record, { maxLength: 2 }),
    comes: fc.array(record, { maxLength: 2 }),
    post: fc.option(post, { nil: undefined, freq: 3 }),
  });
  let spared = 0;
  let changed = 0;
  fc.assert(
    fc.property(own, ({ stays, goes, comes, post: added }) => {
      const posts = added === undefined ? [] : [added];
      const first = registryOf(yamlOf([...stays, ...goes], []));
      const second = registryOf(yamlOf([...stays, ...comes], posts));
      const change = changeBetween(kept(first), traceOf(second));
      const [before, after] = [buildLexicon(first), buildLexicon(second)];
      for (const source of articles) {
        const was = packed(source, before);
        const is = packed(source, after);
        const isSame = JSON.stringify([[...was.words], was.strings]) === JSON.stringify([[...is.words], is.strings]);
        if (!mayConcern(change, was.words, 0)) {
          spared++;
          assert.ok(isSame, `${source.file} reads otherwise`);
        } else if (!isSame) changed++;
      }
    }),
    { numRuns: RUNS, includeErrorInReport: true },
  );
  // Four names at a time, some of one common word, some in another order: whom that spares is chance, that it spares many is not.
  assert.ok(spared > RUNS, `${spared} articles were spared`);
  assert.ok(changed > 0);
});

test('an archive whose concerned articles were read again equals one made with the new registry', () => {
  const [before, after] = [
    registryOf(entity('organizations', 'organisation/quy', 'Quỹ Phát triển Lâm nghiệp')),
    registryOf(
      entity('organizations', 'organisation/quy', 'Quỹ Phát triển Lâm nghiệp', ', other_names: [{ name: Hội nghị }]'),
    ),
  ];
  const archive = indexArticles(
    before,
    articles.map((source) => packed(source, buildLexicon(before))),
  );
  const adopted = applyChange(archive, { upserted: [], removed: [], registry: after }, { keepText: () => false });
  const stale = new Set(staleFiles(adopted));
  assert.ok(stale.size > 0 && stale.size < articles.length, `${stale.size} of ${articles.length}`);
  const reread = articles.filter(({ file }) => stale.has(file)).map((source) => packed(source, adopted.lexicon));
  const fresh = applyPacked(
    emptySnapshot(after),
    articles.map((source) => packed(source, adopted.lexicon)),
  );
  assert.deepEqual(describeSnapshot(applyPacked(adopted, reread)), describeSnapshot(fresh));
  assert.deepEqual(staleFiles(applyPacked(adopted, reread)), []);
});
