/** Two meetings of one name and number: another article has it in another place and on other days, which one slip does not make. */
import type { IndexedClaim, Snapshot } from '../corpus/model.ts';
import type { Article } from '../mentions/model.ts';
import type { EntityId, Registry } from '../registry/model.ts';
import type { FileId, Place } from '../text/span.ts';
import { question, questionToArchive } from './elsewhere.ts';
import { parseDays, type Days } from './meetingDays.ts';
import type { CheckContext } from './model.ts';
import { arePartsApart, placeParts, type Parts } from './placesApart.ts';
import { ofLastArticle } from './reading.ts';

/** Of what other articles say of the article's entity, of which `id` is the id, that which is about the same meeting. */
export function ofSameMeeting<Told extends { readonly place: Place }>(
  article: Article,
  entity: number,
  id: EntityId,
  { snapshot }: CheckContext,
  told: readonly Told[],
): readonly Told[] {
  if (told.length === 0) return told;
  const others = othersSaid(article)(entity, id, snapshot);
  return others.size === 0 ? told : told.filter(({ place }) => !others.has(place.file));
}

/** The articles that speak of another meeting of the name, by entity; several checks ask, of every claim. */
const othersSaid = ofLastArticle((article: Article) => {
  const known = new Map<number, { readonly by: Snapshot; readonly files: ReadonlySet<FileId> }>();
  return (entity: number, id: EntityId, snapshot: Snapshot): ReadonlySet<FileId> => {
    let answer = known.get(entity);
    if (answer?.by !== snapshot)
      known.set(entity, (answer = { by: snapshot, files: findOthers(article, entity, id, snapshot) }));
    return answer.files;
  };
});

const NONE: ReadonlySet<FileId> = new Set();

function findOthers(article: Article, entity: number, id: EntityId, snapshot: Snapshot): ReadonlySet<FileId> {
  const own = (property: 'dates' | 'place'): ReadonlySet<string> => {
    const values = new Set<string>();
    for (const claim of article.claims)
      if (claim.entity === entity && claim.property === property) values.add(claim.value);
    return values;
  };
  const days = daysIn(own('dates'));
  const places = days.length === 0 ? [] : partsOf(own('place'), snapshot.registry);
  // One place that tells nothing may be any.
  if (places.length === 0 || places.includes(undefined)) return NONE;
  const said = askSaid(article, snapshot, id, () => {
    const canonical = snapshot.canonical(id);
    return askAll(snapshot, canonical, () => saidOf(snapshot, canonical));
  });
  const files = new Set<FileId>();
  for (const [file, other] of said) {
    const isAnother =
      days.every((one) => other.days.every((each) => areDisjoint(one, each))) &&
      places.every((one) => other.places.every((each) => arePartsApart(one, each)));
    if (isAnother) files.add(file);
  }
  return files;
}

const partsOf = (values: Iterable<string>, registry: Registry): readonly (Parts | undefined)[] =>
  Array.from(values, (value) => placeParts(value, registry));

/** What one article says of a meeting, where it tells both. */
interface Said {
  readonly places: readonly (Parts | undefined)[];
  readonly days: readonly Days[];
}

const askSaid = question<ReadonlyMap<FileId, Said>>();

const askAll = questionToArchive<ReadonlyMap<FileId, Said>>();

function saidOf(snapshot: Snapshot, id: EntityId): ReadonlyMap<FileId, Said> {
  const dates = byFile(snapshot.claimsOf(id, 'dates'));
  const found = new Map<FileId, Said>();
  if (dates.size === 0) return found;
  for (const [file, places] of byFile(snapshot.claimsOf(id, 'place'))) {
    const days = daysIn(dates.get(file) ?? []);
    if (days.length > 0) found.set(file, { places: partsOf(places, snapshot.registry), days });
  }
  return found;
}

/** What each says, once. */
function byFile(claims: Iterable<IndexedClaim>): ReadonlyMap<FileId, ReadonlySet<string>> {
  const found = new Map<FileId, Set<string>>();
  for (const { file, value } of claims) {
    const values = found.get(file);
    if (values === undefined) found.set(file, new Set([value]));
    else values.add(value);
  }
  return found;
}

function daysIn(values: Iterable<string>): readonly Days[] {
  const found: Days[] = [];
  for (const value of values) {
    const days = parseDays(value);
    if (days !== undefined) found.push(days);
  }
  return found;
}

/** Days between them at least: a conference moved by a day is one. */
const GAP = 1;

const areDisjoint = (a: Days, b: Days): boolean => a.last + GAP < b.first || b.last + GAP < a.first;
