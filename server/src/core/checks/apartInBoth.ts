/** Two meetings of one name and number: another article has it in another place and on other days, which one slip does not make. */
import type { IndexedClaim, Snapshot } from '../corpus/model.ts';
import type { Article } from '../mentions/model.ts';
import type { EntityId } from '../registry/model.ts';
import type { FileId, Place } from '../text/span.ts';
import { question, questionToArchive } from './elsewhere.ts';
import { parseDays, type Days } from './meetingDays.ts';
import type { CheckContext } from './model.ts';
import { areApart } from './placesApart.ts';

/** Of what other articles say of the article's entity, of which `id` is the id, that which is about the same meeting. */
export function ofSameMeeting<Told extends { readonly place: Place }>(
  article: Article,
  entity: number,
  id: EntityId,
  { snapshot }: CheckContext,
  told: readonly Told[],
): readonly Told[] {
  if (told.length === 0) return told;
  const own = (property: 'dates' | 'place'): readonly string[] =>
    article.claims.flatMap((claim) => (claim.entity === entity && claim.property === property ? [claim.value] : []));
  const [places, days] = [own('place'), daysIn(own('dates'))];
  if (places.length === 0 || days.length === 0) return told;
  const said = askSaid(article, snapshot, id, () => {
    const canonical = snapshot.canonical(id);
    return askAll(snapshot, canonical, () => saidOf(snapshot, canonical));
  });
  const isAnother = (file: FileId): boolean => {
    const other = said.get(file);
    return (
      other !== undefined &&
      days.every((one) => other.days.every((each) => areDisjoint(one, each))) &&
      places.every((one) => other.places.every((each) => areApart(one, each, snapshot.registry)))
    );
  };
  return told.filter(({ place }) => !isAnother(place.file));
}

/** What one article says of a meeting, where it tells both. */
interface Said {
  readonly places: readonly string[];
  readonly days: readonly Days[];
}

const askSaid = question<ReadonlyMap<FileId, Said>>();

const askAll = questionToArchive<ReadonlyMap<FileId, Said>>();

function saidOf(snapshot: Snapshot, id: EntityId): ReadonlyMap<FileId, Said> {
  const dates = byFile(snapshot.claimsOf(id, 'dates'));
  const found = new Map<FileId, Said>();
  for (const [file, places] of byFile(snapshot.claimsOf(id, 'place'))) {
    const days = daysIn(dates.get(file) ?? []);
    if (days.length > 0) found.set(file, { places, days });
  }
  return found;
}

function byFile(claims: Iterable<IndexedClaim>): ReadonlyMap<FileId, readonly string[]> {
  const found = new Map<FileId, string[]>();
  for (const { file, value } of claims) {
    const values = found.get(file);
    if (values === undefined) found.set(file, [value]);
    else values.push(value);
  }
  return found;
}

const daysIn = (values: readonly string[]): readonly Days[] => values.flatMap((value) => parseDays(value) ?? []);

/** Days between them at least: a conference moved by a day is one. */
const GAP = 1;

const areDisjoint = (a: Days, b: Days): boolean => a.last + GAP < b.first || b.last + GAP < a.first;
