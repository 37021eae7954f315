/** Two meetings of one name and number: another article has it in another place and on other days, which one slip does not make. */
import type { IndexedClaim } from '../corpus/model.ts';
import type { Article } from '../mentions/model.ts';
import type { EntityId } from '../registry/model.ts';
import type { FileId } from '../text/span.ts';
import { claimsElsewhere } from './elsewhere.ts';
import { parseDays, type Days } from './meetingDays.ts';
import type { CheckContext } from './model.ts';
import { areApart } from './placesApart.ts';

/** Says of another article whether it is about another meeting than the article's entity, of which `id` is the id. */
export function isElsewhereAnother(
  article: Article,
  entity: number,
  id: EntityId,
  { snapshot }: CheckContext,
): (file: FileId) => boolean {
  const own = (property: 'dates' | 'place'): readonly string[] =>
    article.claims.flatMap((claim) => (claim.entity === entity && claim.property === property ? [claim.value] : []));
  const [places, days] = [own('place'), daysIn(own('dates'))];
  if (places.length === 0 || days.length === 0) return () => false;
  return (file) => {
    const theirs = (property: 'dates' | 'place'): readonly string[] =>
      claimsElsewhere(article, snapshot, id, property).flatMap((claim) => valueIn(claim, file));
    const [otherPlaces, otherDays] = [theirs('place'), daysIn(theirs('dates'))];
    return (
      otherPlaces.length > 0 &&
      otherDays.length > 0 &&
      places.every((one) => otherPlaces.every((other) => areApart(one, other, snapshot.registry))) &&
      days.every((one) => otherDays.every((other) => areDisjoint(one, other)))
    );
  };
}

const valueIn = (claim: IndexedClaim, file: FileId): readonly string[] => (claim.file === file ? [claim.value] : []);

const daysIn = (values: readonly string[]): readonly Days[] => values.flatMap((value) => parseDays(value) ?? []);

/** Days between them at least: a conference moved by a day is one. */
const GAP = 1;

const areDisjoint = (a: Days, b: Days): boolean => a.last + GAP < b.first || b.last + GAP < a.first;
