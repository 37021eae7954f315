/** How often a person bears a title of office: in the article, in the other articles and in the registry. */
import type { Article, EntityMention, TitleSpan } from '../mentions/model.ts';
import { nameKey } from '../text/comparison.ts';
import type { Place } from '../text/span.ts';
import type { CheckContext } from './model.ts';
import { onOneLine, placeIn, textAt } from './replacements.ts';

export interface BorneTitle {
  readonly count: number;
  /** The first place that says so. */
  readonly place?: Place;
}

export const officialsOf = (article: Article): readonly EntityMention[] =>
  article.mentions.filter((mention): mention is EntityMention => mention.type === 'official');

export const headOf = (article: Article, title: TitleSpan): string => onOneLine(textAt(article, title.head));

/** The other articles are asked for so many titles of one person only: a minister has tens of thousands. */
const MOST_CLAIMS = 200;

/** What the registry vouches for outweighs the articles. */
const VOUCHED = 1000;

/** Answers for several heads at once, given by their comparison keys. */
export function titlesBorne(
  article: Article,
  person: number,
  heads: readonly string[],
  { snapshot }: CheckContext,
): ReadonlyMap<string, BorneTitle> {
  const borne = new Map<string, BorneTitle>();
  const add = (key: string, place: Place, weight: number): void => {
    const old = borne.get(key) ?? { count: 0, place };
    borne.set(key, { ...old, count: old.count + weight });
  };
  for (const mention of officialsOf(article)) {
    if (mention.entity !== person) continue;
    for (const title of mention.titles ?? []) {
      const key = nameKey(headOf(article, title));
      if (heads.includes(key)) add(key, placeIn(article, title.head), 1);
    }
  }
  const local = article.entities[person];
  if (local === undefined) return borne;
  const id = snapshot.canonical(local.id);
  const startsWith = headFinder(heads);
  let asked = 0;
  for (const claim of snapshot.claimsOf(id, 'title')) {
    if (claim.file === article.file) continue;
    if (++asked > MOST_CLAIMS) break;
    const head = startsWith(claim.value);
    if (head !== undefined) add(head, { file: claim.file, span: { start: claim.start, end: claim.end } }, 1);
  }
  for (const { role, declaredAt } of snapshot.registry.membershipsOf(id)) {
    for (const text of Object.values(role)) {
      const head = startsWith(text);
      if (head !== undefined) add(head, declaredAt, VOUCHED);
    }
  }
  return borne;
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
