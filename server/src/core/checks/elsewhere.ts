/** What the registry and the other articles say: asked once, and kept while only the article at hand changes. */
import type { IndexedClaim, Snapshot } from '../corpus/model.ts';
import type { Article, ClaimProperty } from '../mentions/model.ts';
import type { EntityId, Registry } from '../registry/model.ts';
import type { FileId } from '../text/span.ts';
import { ofLastArticle } from './reading.ts';
import { onOneLine, textAt } from './replacements.ts';

/** Of each question the answers by what it is asked of, for one article and one state of everything else. */
interface Kept {
  readonly file: FileId;
  readonly registry: Registry;
  readonly answers: Map<object, Map<string, unknown>>;
}

const kept = new WeakMap<object, Kept>();

/** A question whose answer rests on its key, the registry and the other articles, never on the article at hand. */
export type Question<Answer> = (article: Article, snapshot: Snapshot, key: string, find: () => Answer) => Answer;

export function question<Answer>(): Question<Answer> {
  const self = {};
  return (article, snapshot, key, find) => {
    const answers = answersTo(self, article, snapshot);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each question keeps answers of its own
    if (answers.has(key)) return answers.get(key) as Answer;
    const answer = find();
    answers.set(key, answer);
    return answer;
  };
}

function answersTo(asked: object, article: Article, snapshot: Snapshot): Map<string, unknown> {
  const token = snapshot.apartFrom(article.file);
  let known = kept.get(token);
  if (known?.file !== article.file || known.registry !== snapshot.registry) {
    known = { file: article.file, registry: snapshot.registry, answers: new Map() };
    kept.set(token, known);
  }
  let answers = known.answers.get(asked);
  if (answers === undefined || answers.size >= MOST_ANSWERS) known.answers.set(asked, (answers = new Map()));
  return answers;
}

/** What was typed and deleted again is forgotten some day. */
const MOST_ANSWERS = 4096;

/** A question whose answer rests on its key and the snapshot alone: the articles that are checked with one snapshot share the answers. */
export type ArchiveQuestion<Answer> = (snapshot: Snapshot, key: string, find: () => Answer) => Answer;

export function questionToArchive<Answer>(): ArchiveQuestion<Answer> {
  const bySnapshot = new WeakMap<Snapshot, Map<string, Answer>>();
  return (snapshot, key, find) => {
    let answers = bySnapshot.get(snapshot);
    if (answers === undefined || answers.size >= MOST_ANSWERS) bySnapshot.set(snapshot, (answers = new Map()));
    const known = answers.get(key);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- undefined may be an answer
    if (known !== undefined || answers.has(key)) return known as Answer;
    const answer = find();
    answers.set(key, answer);
    return answer;
  };
}

/** So many articles show what they all say; of a minister there are tens of thousands. */
const MOST_CLAIMS = 200;

const askClaims = question<readonly IndexedClaim[]>();

/** What other articles claim of an entity of this one, in path order. */
export function claimsElsewhere(
  article: Article,
  snapshot: Snapshot,
  id: EntityId,
  property: ClaimProperty,
): readonly IndexedClaim[] {
  return askClaims(article, snapshot, `${property} ${id}`, () => {
    const own = snapshot.canonical(id);
    const all = askAllClaims(snapshot, `${property} ${own}`, () => [...claimsOf(snapshot, own, property)]);
    const claims = all.filter(({ file }) => file !== article.file);
    if (claims.length === all.length)
      return all.length > MOST_CLAIMS && property === 'title' ? all.slice(0, MOST_CLAIMS) : all;
    if (property !== 'title') return claims;
    // The article's own claims are among those that were listed: as many others may follow.
    const whole = all.length <= MOST_CLAIMS ? claims : [...claimsOf(snapshot, own, property, article.file)];
    return whole.slice(0, MOST_CLAIMS);
  });
}

const askAllClaims = questionToArchive<readonly IndexedClaim[]>();

/** In path order; of titles one more than are looked at. */
function* claimsOf(snapshot: Snapshot, id: EntityId, property: ClaimProperty, but?: FileId): Iterable<IndexedClaim> {
  let left = property === 'title' ? MOST_CLAIMS + 1 : Infinity;
  for (const claim of snapshot.claimsOf(id, property)) {
    if (claim.file === but) continue;
    yield claim;
    if (--left === 0) return;
  }
}

const askNames = question<ReadonlyMap<string, number>>();

/** How many other articles call an entity by each name. */
export function namesElsewhere(article: Article, snapshot: Snapshot, id: EntityId): ReadonlyMap<string, number> {
  return askNames(article, snapshot, id, () => {
    const names = new Map(snapshot.namesOf(id));
    for (const name of namesIn(article)(snapshot).get(snapshot.canonical(id)) ?? []) {
      const left = (names.get(name) ?? 0) - 1;
      if (left > 0) names.set(name, left);
      else names.delete(name);
    }
    return names;
  });
}

/** The names that this article adds to the archive's count, once each, by the canonical id. */
const namesIn = ofLastArticle((article) => {
  let found: { readonly by: Snapshot; readonly names: ReadonlyMap<EntityId, ReadonlySet<string>> } | undefined;
  return (snapshot: Snapshot) => {
    if (found?.by !== snapshot) found = { by: snapshot, names: namesHere(article, snapshot) };
    return found.names;
  };
});

function namesHere(article: Article, snapshot: Snapshot): ReadonlyMap<EntityId, ReadonlySet<string>> {
  const names = new Map<EntityId, Set<string>>();
  for (const mention of article.mentions) {
    if (mention.type === 'date' || mention.form === 'anaphor' || mention.form === 'title-only') continue;
    const local = article.entities[mention.entity];
    if (local === undefined || (mention.type === 'official' && mention.name === undefined)) continue;
    const id = snapshot.canonical(local.id);
    const name = onOneLine(textAt(article, mention.name ?? mention));
    const known = names.get(id);
    if (known === undefined) names.set(id, new Set([name]));
    else known.add(name);
  }
  return names;
}
