/** What all articles together say of names and identity: links between ids, editions of series, and how often each name is used. */
import type { EntityId } from '../registry/model.ts';
import { entityId } from '../registry/model.ts';
import type { Archive } from './archive.ts';
import { findKey, type Groups } from './groups.ts';
import {
  type ArticleRecord,
  EDITION,
  EDITIONS,
  ENTITY,
  FORM,
  FORMS,
  HEADER,
  LINK,
  LINKS,
  rowOf,
  sectionAt,
  word,
} from './record.ts';
import { eachRow, NAME, recordOf, type RelationTable } from './segment.ts';

/** Support: the number of articles that show it. */
export interface Supported {
  readonly id: EntityId;
  readonly support: number;
}

export interface EditionFact {
  /** The edition, or its series when the edition was asked for. */
  readonly id: EntityId;
  readonly edition: string;
  readonly support: number;
}

/** Everything that decides which ids mean one entity. */
export interface Facts {
  readonly linksOf: (id: EntityId) => readonly Supported[];
  /** False only of ids that no article has ever used: about them there is nothing else to ask. */
  readonly mayKnow: (id: EntityId) => boolean;
  /** Whether an article uses the letters with a meaning of their own. */
  readonly isExplained: (id: EntityId) => boolean;
  /** Series that articles give an id, with the edition. */
  readonly seriesOf: (id: EntityId) => readonly EditionFact[];
  /** Ids that articles call editions of a series. */
  readonly editionsOf: (series: EntityId) => readonly EditionFact[];
  /** Ids that articles call an edition of this number, of whatever series. */
  readonly numbered: (edition: string) => readonly EntityId[];
}

export interface NameUse {
  /** Articles in which it is the fullest name. */
  fullest: number;
  /** Articles in which it is written. */
  written: number;
}

export function factsOf(archive: Archive): Facts {
  const { strings } = archive;
  const count = (id: string, table: RelationTable): Map<number, Map<number, number>> => {
    const key = strings.find(id);
    const counts = new Map<number, Map<number, number>>();
    if (key < 0) return counts;
    const add = (first: number, second: number, difference: number): void => {
      let seconds = counts.get(first);
      if (seconds === undefined) counts.set(first, (seconds = new Map<number, number>()));
      seconds.set(second, (seconds.get(second) ?? 0) + difference);
    };
    for (const { segment, hidden } of archive.segments) {
      if (!addGroup(segment[table], key, add)) continue;
      for (const index of hidden) addRecord(recordOf(segment, index), table, key, -1, add);
    }
    for (const entry of archive.recent) addRecord(entry, table, key, 1, add);
    return counts;
  };
  const editionFacts = (id: EntityId, table: 'editions' | 'series'): readonly EditionFact[] => {
    const facts: EditionFact[] = [];
    for (const [first, seconds] of count(id, table)) {
      for (const [second, support] of seconds) {
        if (support > 0) facts.push({ id: entityId(strings.textOf(first)), edition: strings.textOf(second), support });
      }
    }
    return facts;
  };
  const supported = (key: string, table: 'links' | 'numbered'): readonly Supported[] => {
    const found: Supported[] = [];
    for (const [other, seconds] of count(key, table)) {
      const support = seconds.get(0) ?? 0;
      if (support > 0) found.push({ id: entityId(strings.textOf(other)), support });
    }
    return found;
  };
  const linksWith = remembered((id) => supported(id, 'links'));
  return {
    linksOf: remembered((id) => linksWith(id).filter((link) => link.id !== id)),
    mayKnow: (id) => strings.find(id) >= 0,
    isExplained: (id) => linksWith(id).some((link) => link.id === id),
    seriesOf: remembered((id) => editionFacts(id, 'editions')),
    editionsOf: remembered((series) => editionFacts(series, 'series')),
    numbered: (edition) => supported(edition, 'numbered').map(({ id }) => id),
  };
}

function remembered<Answer>(ask: (id: EntityId) => Answer): (id: EntityId) => Answer {
  const answers = new Map<EntityId, Answer>();
  return (id) => {
    let answer = answers.get(id);
    if (answer === undefined) answers.set(id, (answer = ask(id)));
    return answer;
  };
}

/** Whether two versions of an article show the same links and editions, as nearly all keystrokes leave them. */
export function showSameIdentity(one: ArticleRecord | undefined, other: ArticleRecord | undefined): boolean {
  const [a, b] = [identityWords(one), identityWords(other)];
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

/** Names of an id, by string number. */
export function nameUses(archive: Archive, ids: readonly EntityId[]): ReadonlyMap<number, NameUse> {
  const uses = new Map<number, NameUse>();
  const add = (name: number, fullest: number, written: number): void => {
    const use = uses.get(name);
    if (use === undefined) uses.set(name, { fullest, written });
    else {
      use.fullest += fullest;
      use.written += written;
    }
  };
  for (const text of ids) {
    const id = archive.strings.find(text);
    if (id < 0) continue;
    for (const { segment, hidden } of archive.segments) {
      const key = findKey(segment.ids, id);
      if (key < 0) continue;
      for (let row = word(segment.nameStarts, key); row < word(segment.nameStarts, key + 1); row += NAME) {
        add(word(segment.names, row), word(segment.names, row + 1), word(segment.names, row + 2));
      }
      for (const index of hidden) addNames(recordOf(segment, index), id, -1, add);
    }
    for (const entry of archive.recent) addNames(entry, id, 1, add);
  }
  return uses;
}

function addNames(
  record: ArticleRecord,
  id: number,
  difference: number,
  add: (name: number, fullest: number, written: number) => void,
): void {
  const row = rowOf(record, id);
  if (row < 0) return;
  const { words, at } = record;
  add(word(words, at + HEADER + row * ENTITY + 1), difference, 0);
  eachRow(words, at, FORMS, FORM, (form) => {
    if (word(words, form) === row) add(word(words, form + 1), 0, difference);
  });
}

function addGroup(
  groups: Groups,
  key: number,
  add: (first: number, second: number, difference: number) => void,
): boolean {
  const index = findKey(groups.keys, key);
  if (index < 0) return false;
  for (let row = word(groups.starts, index); row < word(groups.starts, index + 1); row += 3) {
    add(word(groups.rows, row), word(groups.rows, row + 1), word(groups.rows, row + 2));
  }
  return true;
}

function addRecord(
  { words, at }: ArticleRecord,
  table: RelationTable,
  key: number,
  difference: number,
  add: (first: number, second: number, difference: number) => void,
): void {
  switch (table) {
    case 'links':
      eachRow(words, at, LINKS, LINK, (row) => {
        const [one, other] = [word(words, row), word(words, row + 1)];
        if (one === key) add(other, 0, difference);
        else if (other === key) add(one, 0, difference);
      });
      break;
    case 'editions':
      eachRow(words, at, EDITIONS, EDITION, (row) => {
        if (word(words, row) === key) add(word(words, row + 1), word(words, row + 2), difference);
      });
      break;
    case 'series':
      eachRow(words, at, EDITIONS, EDITION, (row) => {
        if (word(words, row + 1) === key) add(word(words, row), word(words, row + 2), difference);
      });
      break;
    case 'numbered':
      eachRow(words, at, EDITIONS, EDITION, (row) => {
        if (word(words, row + 2) === key) add(word(words, row), 0, difference);
      });
      break;
  }
}

const NOTHING = new Int32Array(0);

function identityWords(record: ArticleRecord | undefined): Int32Array {
  if (record === undefined) return NOTHING;
  const { words, at } = record;
  const [links, editions] = [word(words, at + LINKS), word(words, at + EDITIONS)];
  if (links + editions === 0) return NOTHING;
  const start = sectionAt(words, at, LINKS);
  return words.subarray(start, start + links * LINK + editions * EDITION);
}
