/** Two meetings of one name and number: another article has it in another place and on other days, which one slip does not make. */
import type { IndexedClaim } from '../corpus/model.ts';
import type { Article } from '../mentions/model.ts';
import type { EntityId } from '../registry/model.ts';
import type { FileId, Place } from '../text/span.ts';
import { claimsElsewhere, question } from './elsewhere.ts';
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
  const said = askSaid(article, snapshot, id, () => ({
    places: byFile(claimsElsewhere(article, snapshot, id, 'place')),
    dates: byFile(claimsElsewhere(article, snapshot, id, 'dates')),
  }));
  const isAnother = (file: FileId): boolean => {
    const [otherPlaces, otherDays] = [said.places.get(file), daysIn(said.dates.get(file) ?? [])];
    return (
      otherPlaces !== undefined &&
      otherDays.length > 0 &&
      days.every((one) => otherDays.every((other) => areDisjoint(one, other))) &&
      places.every((one) => otherPlaces.every((other) => areApart(one, other, snapshot.registry)))
    );
  };
  return told.filter(({ place }) => !isAnother(place.file));
}

type ByFile = ReadonlyMap<FileId, readonly string[]>;

const askSaid = question<{ readonly places: ByFile; readonly dates: ByFile }>();

function byFile(claims: readonly IndexedClaim[]): ByFile {
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
