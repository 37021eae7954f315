/** How often a person bears a title of office: in the article, in the other articles and in the registry. */
import type { Snapshot } from '../corpus/model.ts';
import type { Article } from '../mentions/model.ts';
import type { EntityId } from '../registry/model.ts';
import { nameKey } from '../text/comparison.ts';
import type { Place } from '../text/span.ts';
import { claimsElsewhere, question } from './elsewhere.ts';
import type { CheckContext } from './model.ts';
import { groupBy, ofLastArticle, readingOf } from './reading.ts';
import { placeIn } from './replacements.ts';

export interface BorneTitle {
  readonly count: number;
  /** The first place that says so. */
  readonly place: Place;
}

/** What the registry vouches for outweighs the articles. */
const VOUCHED = 1000;

const askElsewhere = question<ReadonlyMap<string, BorneTitle>>();

/** Answers for several heads at once, given by their comparison keys. */
export function titlesBorne(
  article: Article,
  person: number,
  heads: readonly string[],
  { snapshot }: CheckContext,
): ReadonlyMap<string, BorneTitle> {
  const borne = new Map<string, BorneTitle>();
  for (const { titles } of officialsByEntity(article).get(person) ?? []) {
    for (const {
      title,
      head: { key },
    } of titles) {
      if (heads.includes(key)) add(borne, key, { count: 1, place: placeIn(article, title.head) });
    }
  }
  const local = article.entities[person];
  if (local === undefined) return borne;
  const others = askElsewhere(article, snapshot, `${local.id} ${heads.join('|')}`, () =>
    borneElsewhere(article, local.id, heads, snapshot),
  );
  for (const [key, title] of others) add(borne, key, title);
  return borne;
}

const officialsByEntity = ofLastArticle((article) =>
  groupBy(readingOf(article).officials, ({ mention }) => mention.entity),
);

function borneElsewhere(
  article: Article,
  id: EntityId,
  heads: readonly string[],
  snapshot: Snapshot,
): ReadonlyMap<string, BorneTitle> {
  const borne = new Map<string, BorneTitle>();
  const startsWith = headFinder(heads);
  for (const { value, file, start, end } of claimsElsewhere(article, snapshot, id, 'title')) {
    const head = startsWith(value);
    if (head !== undefined) add(borne, head, { count: 1, place: { file, span: { start, end } } });
  }
  for (const { role, declaredAt } of snapshot.registry.membershipsOf(snapshot.canonical(id))) {
    for (const text of Object.values(role)) {
      const head = startsWith(text);
      if (head !== undefined) add(borne, head, { count: VOUCHED, place: declaredAt });
    }
  }
  return borne;
}

/** The first place stays. */
function add(borne: Map<string, BorneTitle>, key: string, title: BorneTitle): void {
  const old = borne.get(key);
  borne.set(key, old === undefined ? title : { ...old, count: old.count + title.count });
}

/** The head that a whole title starts with (`Thứ trưởng Bộ Nội vụ`); the same titles come again and again. */
function headFinder(heads: readonly string[]): (title: string) => string | undefined {
  const found = new Map<string, string | undefined>();
  return (title) => {
    if (!found.has(title)) {
      const key = nameKey(title);
      found.set(
        title,
        heads.find((head) => key === head || key.startsWith(`${head} `)),
      );
    }
    return found.get(title);
  };
}
