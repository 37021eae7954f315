/** Claims about one entity that say the same, counted: of a ministry there are tens of thousands, which say a few dozen things. */
import type { EntityId } from '../registry/model.ts';
import { entityId } from '../registry/model.ts';
import { type Archive, articlesWith, speaksOf } from './archive.ts';
import { numbersOf, type Sources } from './entities.ts';
import { keptBySegment } from './keptBySegment.ts';
import type { ClaimGroup, IndexedClaim } from './model.ts';
import { byPlace, claimAt, rowsOf } from './occurrences.ts';
import { type ArticleRecord, CLAIM, CLAIM_PROPERTIES, CLAIMS, DATE, word } from './record.ts';
import { eachRow, recordOf, type Segment } from './segment.ts';
import { compareTexts } from './strings.ts';

/** By their first claims, in path order. What was found in large blocks of articles is kept: behind a key it costs what there is to tell. */
export function claimGroupsOf({ archive, identity }: Sources, id: EntityId): readonly ClaimGroup[] {
  const group = identity.groupOf(id);
  const canonical = (value: EntityId): EntityId => identity.groupOf(value).id;
  const told = new Map<string, Part[]>();
  for (const part of partsOf(archive, numbersOf(archive, group))) {
    const text = archive.strings.textOf(part.value);
    const key = `${part.kind} ${part.day} ${isId(part.kind) ? canonical(entityId(text)) : text}`;
    const parts = told.get(key);
    if (parts === undefined) told.set(key, [part]);
    else parts.push(part);
  }
  const claimIn = ([record, row]: Row): IndexedClaim => claimAt(record, row, group.id, archive.strings, canonical);
  const groups = Array.from(told.values(), (parts) => {
    const first = (most: number): readonly IndexedClaim[] =>
      firstOf(
        parts.flatMap((part) => firstRows(part, most).map(claimIn)),
        most,
      );
    const [at] = parts.flatMap((part) => firstRows(part, 1)).sort(byPath);
    return { parts, first, at };
  });
  return groups
    .flatMap(({ parts: [part, ...others], first, at }) => {
      if (part === undefined || at === undefined) return [];
      const claim = claimIn(at);
      const { property, value } = claim;
      const count = others.reduce((sum, { rows }) => sum + rows.length / ROW, part.rows.length / ROW);
      const day = part.day < 0 ? {} : { day: archive.strings.textOf(part.day) };
      return [{ claim, at, told: { property, value, ...day, count, first } }];
    })
    .sort((a, b) => inOrder(a.claim, b.claim) || a.at[1] - b.at[1])
    .map((each) => each.told);
}

/** The first of some claims, one an article, in path order. */
export function firstOf(claims: readonly IndexedClaim[], most: number): readonly IndexedClaim[] {
  const sorted = claims.toSorted(inOrder);
  return sorted.filter(({ file }, at) => sorted[at - 1]?.file !== file).slice(0, most);
}

const inOrder = (a: IndexedClaim, b: IndexedClaim): number => compareTexts(a.file, b.file) || byPlace(a, b);

/** A claim where it is kept. */
type Row = readonly [record: ArticleRecord, row: number];

const byPath = ([one]: Row, [other]: Row): number => compareTexts(one.file, other.file);

/** What claims of one block of articles say alike. */
interface Same {
  /** {@link claimKind} without the entity. */
  readonly kind: number;
  /** Numbers of strings; the day -1 where it tells nothing. */
  readonly value: number;
  readonly day: number;
  /** In the order of the articles: which one, and where its record has the claim. */
  readonly rows: Int32Array;
}

/** Numbers in a row. */
const ROW = 2;

interface Part extends Same {
  readonly recordAt: (index: number) => ArticleRecord;
}

/** All bits of {@link claimKind} below the entity. */
const ANY_KIND = 31;

const isId = (kind: number): boolean => (kind & 1) === 1;

function partsOf({ segments, recent }: Archive, ids: readonly number[]): readonly Part[] {
  const parts: Part[] = [];
  for (const { segment, hidden } of segments) {
    const recordAt = (index: number): ArticleRecord => recordOf(segment, index);
    const gone = new Set([...hidden].filter((index) => ids.some((id) => speaksOf(recordAt(index), id, false))));
    for (const same of sameIn(segment, ids)) {
      const rows =
        gone.size === 0 ? same.rows : same.rows.filter((_, at) => !gone.has(same.rows[at - (at % ROW)] ?? -1));
      if (rows.length > 0) parts.push({ ...same, rows, recordAt });
    }
  }
  const entryAt = (index: number): ArticleRecord => {
    const entry = recent[index];
    if (entry === undefined) throw new RangeError(`no entry ${index} of ${recent.length}`);
    return entry;
  };
  for (const same of sameOf(recent.keys(), entryAt, ids)) parts.push({ ...same, recordAt: entryAt });
  return parts;
}

/** Of a ministry in 100,000 articles each takes megabytes. */
const keptSame = keptBySegment<readonly Same[]>(8);

const sameIn = (segment: Segment, ids: readonly number[]): readonly Same[] =>
  keptSame(segment, ids, () =>
    sameOf(articlesWith({ segment, hidden: NONE }, ids, false), (index) => recordOf(segment, index), ids),
  );

const NONE: ReadonlySet<number> = new Set();

function sameOf(
  articles: Iterable<number>,
  recordAt: (index: number) => ArticleRecord,
  ids: readonly number[],
): readonly Same[] {
  const found = new Map<number, Map<number, Omit<Same, 'rows'> & { readonly rows: number[] }>>();
  for (const index of articles) {
    const record = recordAt(index);
    const { words, at } = record;
    const entities = rowsOf(record, ids);
    if (entities.length === 0) continue;
    eachRow(words, at, CLAIMS, CLAIM, (row) => {
      const claimed = word(words, row);
      if (!entities.includes(claimed >> 5)) return;
      const kind = claimed & ANY_KIND;
      const value = word(words, row + 3);
      const day = kind >> 1 === TITLE ? dayOf(words, at, row) : -1;
      let alike = found.get(value);
      if (alike === undefined) found.set(value, (alike = new Map()));
      const key = day * (ANY_KIND + 1) + kind;
      let same = alike.get(key);
      if (same === undefined) alike.set(key, (same = { kind, value, day, rows: [] }));
      same.rows.push(index, row);
    });
  }
  return [...found.values()].flatMap((alike) =>
    Array.from(alike.values(), ({ rows, ...same }) => ({ ...same, rows: Int32Array.from(rows) })),
  );
}

const TITLE = CLAIM_PROPERTIES.indexOf('title');

/** People hold a title on some day: the claim's, else that of the article. */
function dayOf(words: Int32Array, at: number, row: number): number {
  const own = word(words, row + 4);
  return own >= 0 ? own : word(words, at + DATE);
}

/** Of the first articles that have one. */
function firstRows({ rows, recordAt }: Part, most: number): readonly Row[] {
  const found: Row[] = [];
  let last = -1;
  for (let at = 0; at < rows.length && found.length < most; at += ROW) {
    const index = rows[at] ?? 0;
    if (index === last) continue;
    last = index;
    found.push([recordAt(index), rows[at + 1] ?? 0]);
  }
  return found;
}
