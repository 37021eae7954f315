/** What the registry and the other articles say: asked once, and kept while only the article at hand changes. */
import type { EntitySummary, IndexedClaim, Snapshot } from '../corpus/model.ts';
import type { Article, ClaimProperty, EntityMention } from '../mentions/model.ts';
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

/** An archive that is checked as a whole names tens of thousands, whom its articles ask about in turn. */
const MOST_OF_ARCHIVE = 65_536;

/** A question whose answer rests on its key and the snapshot alone: the articles that are checked with one snapshot share the answers. */
export type ArchiveQuestion<Answer> = (snapshot: Snapshot, key: string, find: () => Answer) => Answer;

export function questionToArchive<Answer>(): ArchiveQuestion<Answer> {
  const bySnapshot = new WeakMap<Snapshot, Map<string, Answer>>();
  return (snapshot, key, find) => {
    let answers = bySnapshot.get(snapshot);
    if (answers === undefined || answers.size >= MOST_OF_ARCHIVE) bySnapshot.set(snapshot, (answers = new Map()));
    const known = answers.get(key);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- undefined may be an answer
    if (known !== undefined || answers.has(key)) return known as Answer;
    const answer = find();
    answers.set(key, answer);
    return answer;
  };
}

/** A question for each property of claims: ids alone are the keys. */
function byProperty<Asked>(make: () => Asked): (property: ClaimProperty) => Asked {
  const made = new Map<ClaimProperty, Asked>();
  return (property) => {
    let asked = made.get(property);
    if (asked === undefined) made.set(property, (asked = make()));
    return asked;
  };
}

/** So many articles show what they all say; of a minister there are tens of thousands. */
const MOST_CLAIMS = 200;

const askClaims = byProperty(() => question<readonly IndexedClaim[]>());

/** What other articles claim of an entity of this one, in path order. */
export function claimsElsewhere(
  article: Article,
  snapshot: Snapshot,
  id: EntityId,
  property: ClaimProperty,
): readonly IndexedClaim[] {
  return askClaims(property)(article, snapshot, id, () => {
    const own = snapshot.canonical(id);
    const all = claimsInAll(snapshot, own, property);
    return all.length === 0
      ? all
      : (without(all, article.file, all, property) ?? whatOthersClaim(snapshot, own, article.file));
  });
}

const claimsInAll = (snapshot: Snapshot, id: EntityId, property: ClaimProperty): readonly IndexedClaim[] =>
  askAllClaims(property)(snapshot, id, () => [...claimsOf(snapshot, id, property)]);

/** More titles than are looked at are listed: without those of this article, as many others follow. */
const whatOthersClaim = (snapshot: Snapshot, id: EntityId, file: FileId): readonly IndexedClaim[] =>
  [...claimsOf(snapshot, id, 'title', file)].slice(0, MOST_CLAIMS);

/** What stands beside the claims of other articles; undefined where not all of those are listed. */
function without<Told>(
  told: readonly Told[],
  file: FileId,
  claims: readonly IndexedClaim[],
  property: ClaimProperty,
): readonly Told[] | undefined {
  const [from, to] = rangesOf(claims).get(file) ?? NONE;
  const isCut = property === 'title' && claims.length > MOST_CLAIMS;
  if (from === to) return isCut ? told.slice(0, MOST_CLAIMS) : told;
  if (isCut) return undefined;
  return from === 0
    ? told.slice(to)
    : to === told.length
      ? told.slice(0, from)
      : [...told.slice(0, from), ...told.slice(to)];
}

/** What the claims of other articles tell a check, which is made of each claim once for all articles that are checked together. */
export function tellingElsewhere<Told>(
  property: ClaimProperty,
  tell: (claim: IndexedClaim, snapshot: Snapshot) => Told,
): (article: Article, snapshot: Snapshot, id: EntityId) => readonly Told[] {
  const ask = question<readonly Told[]>();
  const askAll = questionToArchive<readonly Told[]>();
  return (article, snapshot, id) =>
    ask(article, snapshot, id, () => {
      const own = snapshot.canonical(id);
      const claims = claimsInAll(snapshot, own, property);
      if (claims.length === 0) return [];
      const all = askAll(snapshot, own, () => claims.map((claim) => tell(claim, snapshot)));
      return (
        without(all, article.file, claims, property) ??
        whatOthersClaim(snapshot, own, article.file).map((claim) => tell(claim, snapshot))
      );
    });
}

type Range = readonly [from: number, to: number];

const NONE: Range = [0, 0];

/** Where each file's claims stand among all, which are in path order. */
const ranges = new WeakMap<readonly IndexedClaim[], ReadonlyMap<FileId, Range>>();

function rangesOf(claims: readonly IndexedClaim[]): ReadonlyMap<FileId, Range> {
  const ready = ranges.get(claims);
  if (ready !== undefined) return ready;
  const made = new Map<FileId, Range>();
  for (const [at, { file }] of claims.entries()) made.set(file, [made.get(file)?.[0] ?? at, at + 1]);
  ranges.set(claims, made);
  return made;
}

const askAllClaims = byProperty(() => questionToArchive<readonly IndexedClaim[]>());

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
    const all = namesInAll(snapshot, id);
    const own = all.size === 0 ? [] : namesHere(article, snapshot, id);
    if (own.length === 0) return all;
    const names = new Map(all);
    for (const name of own) {
      const left = (names.get(name) ?? 0) - 1;
      if (left > 0) names.set(name, left);
      else names.delete(name);
    }
    return names;
  });
}

const askAllNames = questionToArchive<ReadonlyMap<string, number>>();

/** How many articles call an entity by each name, whichever article asks. */
export const namesInAll = (snapshot: Snapshot, id: EntityId): ReadonlyMap<string, number> =>
  askAllNames(snapshot, id, () => snapshot.namesOf(id));

const askEntity = questionToArchive<EntitySummary | undefined>();

/** What the archive knows of an entity at a glance, whichever article asks. */
export const entityInAll = (snapshot: Snapshot, id: EntityId): EntitySummary | undefined =>
  askEntity(snapshot, id, () => snapshot.entity(id));

/** The names that this article adds to the archive's count, once each. */
function namesHere(article: Article, snapshot: Snapshot, id: EntityId): readonly string[] {
  const mentions = namedIn(article)(snapshot).get(snapshot.canonical(id));
  if (mentions === undefined) return [];
  return [...new Set(mentions.map((mention) => onOneLine(textAt(article, mention.name ?? mention))))];
}

/** Mentions by a name, by the canonical id. */
const namedIn = ofLastArticle((article) => {
  let found: { readonly by: Snapshot; readonly mentions: ReadonlyMap<EntityId, readonly EntityMention[]> } | undefined;
  return (snapshot: Snapshot) => {
    if (found?.by !== snapshot) found = { by: snapshot, mentions: mentionsByName(article, snapshot) };
    return found.mentions;
  };
});

function mentionsByName(article: Article, snapshot: Snapshot): ReadonlyMap<EntityId, readonly EntityMention[]> {
  const ids = article.entities.map(({ id }) => snapshot.canonical(id));
  const found = new Map<EntityId, EntityMention[]>();
  for (const mention of article.mentions) {
    if (mention.type === 'date' || mention.form === 'anaphor' || mention.form === 'title-only') continue;
    const id = ids[mention.entity];
    if (id === undefined || (mention.type === 'official' && mention.name === undefined)) continue;
    const others = found.get(id);
    if (others === undefined) found.set(id, [mention]);
    else others.push(mention);
  }
  return found;
}
