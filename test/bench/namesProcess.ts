/**
 * Measures what depends on how many names there are, in a process of its own: search among 100,000 entities against fuse.js alone,
 * finding 50,000 names in running text against the packages that do so, and references against the JSON of the same places.
 */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Fuse from 'fuse.js';
import { applyPacked, emptySnapshot } from '../../server/src/core/corpus/applyChange.ts';
import { packArticle, type PackedArticle } from '../../server/src/core/corpus/packArticle.ts';
import { allAtOnce } from '../../server/src/core/corpus/inSteps.ts';
import { prepareWorkspaceSymbol, workspaceSymbol } from '../../server/src/core/features/workspaceSymbol.ts';
import { REGISTRY_NAME } from '../../server/src/core/mentions/categories.ts';
import { addPhrase, createPhraseTable } from '../../server/src/core/mentions/phraseTable.ts';
import { createScan, scanText } from '../../server/src/core/mentions/scan.ts';
import type { Article } from '../../server/src/core/mentions/model.ts';
import { entityId } from '../../server/src/core/registry/model.ts';
import { emptyRegistry } from '../../server/src/core/registry/readRegistry.ts';
import { skeleton, slug } from '../../server/src/core/text/comparison.ts';
import { fileId } from '../../server/src/core/text/span.ts';

/** What to look for, made by whoever starts this. */
interface Given {
  readonly entities: readonly string[];
  readonly asked: readonly Asked[];
  readonly names: readonly string[];
  readonly texts: readonly string[];
}

interface Asked {
  readonly name: string;
  /** The name as people type it. */
  readonly typed: readonly string[];
}

const [path = '', peers = ''] = process.argv.slice(2);
const given: Given = JSON.parse(readFileSync(path, 'utf8'));

process.stdout.write(JSON.stringify({ search: searching(given), matching: matching(given) }));

function searching({ entities, asked }: Given) {
  const snapshot = applyPacked(emptySnapshot(emptyRegistry), articlesAbout(entities));
  // As the server does when it has read all articles.
  const building = timed(() => allAtOnce(prepareWorkspaceSymbol(snapshot)));
  const first = timed(() => workspaceSymbol(snapshot, asked[0]?.name ?? ''));
  const times: number[] = [];
  let found = 0;
  for (let round = 0; round < 8; round++) {
    for (const { name, typed } of asked) {
      for (const query of typed) {
        const before = performance.now();
        const answer = workspaceSymbol(snapshot, query);
        // The first round is for the compiler.
        if (round > 0) times.push(performance.now() - before);
        if (round > 0 && answer.slice(0, 10).some((each) => each.name === name)) found++;
      }
    }
  }
  const folded = entities.map((name) => ({ name, key: skeleton(name) }));
  const fuse = new Fuse(folded, { keys: ['key'], ignoreLocation: true });
  const alone = asked.slice(0, 3).map(({ name }) => timed(() => fuse.search(skeleton(name), { limit: 10 })));
  return { building, first, times, alone, recall: found / times.length };
}

/** Twenty names an article, no text. */
function articlesAbout(names: readonly string[]): readonly PackedArticle[] {
  const perArticle = 20;
  return Array.from({ length: Math.ceil(names.length / perArticle) }, (_, i) => {
    const own = names.slice(i * perArticle, (i + 1) * perArticle);
    const text = own.join('\n');
    let at = 0;
    const made: Article = {
      file: fileId(`/tin/${i}.txt`),
      text,
      language: 'vi',
      entities: own.map((name) => ({
        kind: 'organisation',
        id: entityId(`organisation/${slug(name)}`),
        aliases: [],
        name,
        registered: false,
      })),
      mentions: own.map((name, entity) => {
        const start = at;
        at += name.length + 1;
        return { type: 'organisation', form: 'full', entity, start, end: start + name.length, nested: false };
      }),
      claims: [],
      definitions: [],
      paragraphs: [],
    };
    return packArticle(made);
  });
}

/** The same names in the same texts, the packages and our table taking turns. */
function matching({ names, texts }: Given) {
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  const table = createPhraseTable();
  const building = timed(() => {
    for (const [index, name] of names.entries()) addPhrase(table, name, REGISTRY_NAME, index, 'name');
  });
  const scan = createScan(table);
  const own = (): number => {
    let found = 0;
    for (const text of texts) {
      scanText(scan, text);
      found += scan.matches;
    }
    return found;
  };
  const matchers = [{ name: 'own', run: own, building }, ...packages(names, texts)];
  const rounds = 7;
  for (let i = 0; i < 5; i++) for (const { run } of matchers) run();
  const times = matchers.map((): number[] => []);
  let matches = 0;
  for (let round = 0; round < rounds; round++) {
    for (const [which, { run }] of matchers.entries()) {
      const took = timed(() => (which === 0 ? (matches = run()) : run()));
      times[which]?.push(took);
    }
  }
  return {
    units,
    matches,
    matchers: matchers.map(({ name, building: built }, which) => ({
      name,
      building: built,
      times: times[which] ?? [],
    })),
  };
}

interface Matcher {
  readonly name: string;
  readonly run: () => number;
  readonly building: number;
}

/** Those that could be had. */
function packages(names: readonly string[], texts: readonly string[]): readonly Matcher[] {
  if (peers === '') return [];
  const load = createRequire(join(peers, 'package.json'));
  const made: Matcher[] = [];
  const add = (name: string, make: () => (text: string) => readonly unknown[]): void => {
    let search: (text: string) => readonly unknown[] = () => [];
    const building = timed(() => (search = make()));
    const run = (): number => texts.reduce((sum, text) => sum + search(text).length, 0);
    if (run() > 0) made.push({ name, run, building });
  };
  add('ahocorasick', () => {
    const AhoCorasick = load('ahocorasick');
    const automaton = new AhoCorasick(names);
    return (text) => automaton.search(text);
  });
  add('@monyone/aho-corasick', () => {
    const { AhoCorasick } = load('@monyone/aho-corasick');
    const automaton = new AhoCorasick(names);
    return (text) => automaton.matchInText(text);
  });
  return made;
}

function timed(action: () => unknown): number {
  const before = performance.now();
  action();
  return performance.now() - before;
}
