/** Scores what was recognised in articles against their marks: strict spans by type, names of officials, date values, linking (B-cubed). */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { datedArticle } from '../../server/src/core/corpus/datedArticle.ts';
import { newsroom, type NewsroomFile } from './newsroom.ts';
import { parseMarkedText, type Mark } from './markedText.ts';

export const scoredTypes = ['meeting', 'official', 'organisation', 'acronym', 'date', 'official-name'] as const;

export type ScoredType = (typeof scoredTypes)[number];

export interface TypeScore {
  readonly gold: number;
  readonly found: number;
  /** Same type, same start, same end. */
  readonly right: number;
}

export interface Score {
  readonly types: ReadonlyMap<ScoredType, TypeScore>;
  readonly dates: { readonly gold: number; readonly right: number };
  /** B-cubed F over meetings, officials and organisations found at the right span (Bagga and Baldwin 1998), 0 to 1. */
  readonly linking: number;
  readonly misses: readonly string[];
}

/** Strict F over all types but the names, 0 to 1. */
export function strictF(score: Score): number {
  const rows = [...score.types].flatMap(([type, row]) => (type === 'official-name' ? [] : [row]));
  return fOf(sum(rows, 'right'), sum(rows, 'found'), sum(rows, 'gold'));
}

export const fOf = (right: number, found: number, gold: number): number =>
  right === 0 ? 0 : (2 * (right / found) * (right / gold)) / (right / found + right / gold);

const sum = (rows: readonly TypeScore[], key: keyof TypeScore): number =>
  rows.reduce((total, row) => total + row[key], 0);

interface Labelled {
  readonly key: string;
  readonly type: ScoredType;
  readonly entity?: string;
  readonly value?: string;
}

/** Every article of a folder, read together with the registries as one newsroom. */
export function scoreFolder(folder: string, registries: readonly NewsroomFile[]): Score {
  const articles = readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/u.test(name))
    .sort()
    .map((name) => ({ ...parseMarkedText(readFileSync(join(folder, name), 'utf8')), path: name }));
  if (articles.length === 0) throw new Error(`There is no article in ${folder}.`);
  const room = newsroom([...registries, ...articles.map(({ path, text }) => ({ path, text }))]);
  const gold = articles.flatMap(({ path, marks }) => marks.map((mark) => goldOf(path, mark)));
  const found = room.articles.flatMap((bare) => {
    const article = datedArticle(bare, room.snapshot);
    return article.mentions.flatMap((mention): Labelled[] => {
      const at = (span: { readonly start: number; readonly end: number }): string =>
        `${article.file} ${span.start}-${span.end}`;
      if (mention.type === 'date') return [{ key: at(mention), type: 'date', value: mention.value }];
      if (mention.type === 'document' || mention.type === 'place') return [];
      const id = article.entities[mention.entity]?.id;
      const own: Labelled = {
        key: at(mention),
        type: mention.type,
        ...(id === undefined ? {} : { entity: room.snapshot.canonical(id) }),
      };
      return mention.name === undefined ? [own] : [own, { key: at(mention.name), type: 'official-name' }];
    });
  });
  return compare(gold, found);
}

/** `official:title-only@nguyen-van-an`, `date:2026-01-15`, `name`. */
function goldOf(path: string, mark: Mark): Labelled {
  const key = `${path} ${mark.start}-${mark.end}`;
  if (mark.label === 'name') return { key, type: 'official-name' };
  const [kind = '', entity] = mark.label.split('@');
  const [type = '', detail] = [kind.split(':')[0], kind.includes(':') ? kind.slice(kind.indexOf(':') + 1) : undefined];
  const known = scoredTypes.find((each) => each === type);
  if (known === undefined) throw new Error(`${path}: no type is called "${type}".`);
  return {
    key,
    type: known,
    ...(entity === undefined ? {} : { entity }),
    ...(known === 'date' && detail !== undefined ? { value: detail } : {}),
  };
}

function compare(gold: readonly Labelled[], found: readonly Labelled[]): Score {
  const types = new Map<ScoredType, TypeScore>();
  const misses: string[] = [];
  const pairs: { readonly gold: string; readonly found: string }[] = [];
  let dates = 0;
  let datesRight = 0;
  for (const type of scoredTypes) {
    const wanted = gold.filter((each) => each.type === type);
    const got = new Map(found.filter((each) => each.type === type).map((each) => [each.key, each]));
    let right = 0;
    for (const each of wanted) {
      const hit = got.get(each.key);
      if (hit === undefined) {
        misses.push(`${each.key} ${type}`);
        continue;
      }
      right++;
      if (each.entity !== undefined && hit.entity !== undefined)
        pairs.push({ gold: `${type} ${each.entity}`, found: `${type} ${hit.entity}` });
      if (type === 'date' && each.value !== undefined) {
        dates++;
        if (each.value === hit.value) datesRight++;
      }
    }
    types.set(type, { gold: wanted.length, found: got.size, right });
  }
  return { types, dates: { gold: dates, right: datesRight }, linking: bCubed(pairs), misses };
}

function bCubed(pairs: readonly { readonly gold: string; readonly found: string }[]): number {
  let precision = 0;
  let recall = 0;
  for (const pair of pairs) {
    const sameFound = pairs.filter((each) => each.found === pair.found);
    const both = sameFound.filter((each) => each.gold === pair.gold).length;
    precision += both / sameFound.length;
    recall += both / pairs.filter((each) => each.gold === pair.gold).length;
  }
  return pairs.length === 0 ? 0 : fOf(1, pairs.length / precision, pairs.length / recall);
}
