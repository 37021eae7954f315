/** Finds editions of a meeting whose place differs between the article, the registry and other articles. */
import type { Article, Claim } from '../mentions/model.ts';
import type { EntityId, Registry } from '../registry/model.ts';
import { overlaps, type Place, type Span } from '../text/span.ts';
import { ofSameMeeting } from './apartInBoth.ts';
import { isOfEventBeside } from './besideMeetings.ts';
import { question, tellingElsewhere } from './elsewhere.ts';
import { parseDays } from './meetingDays.ts';
import { editionOfDays } from './meetingEditions.ts';
import type { Check, CheckContext, Evidence, Found } from './model.ts';
import { capitalOf, nameOfNation, nationOf, nationOfCity } from './citiesOfNations.ts';
import { isMovedElsewhere, tellsOfMove } from './movedMeetings.ts';
import { areApart } from './placesApart.ts';
import { isQuoted, readingOf } from './reading.ts';
import { alternative, onOneLine, placeIn, textAt } from './replacements.ts';

export const meetingPlaceConflict: Check = {
  code: 'meeting.place-conflict',
  level: 'warning',
  notIn: ['quotation'],
  summary: { vi: 'Nơi họp của cùng một kỳ họp không thống nhất', en: 'Places of one edition of a meeting disagree' },
  *find(article, context) {
    const { registry } = context.snapshot;
    const abroad = [...inOtherNations(article)];
    yield* abroad;
    const claims = article.claims.filter((claim) => claim.property === 'place' && isOwnPlace(article, claim));
    for (const claim of claims.sort((a, b) => a.start - b.start)) {
      const local = article.entities[claim.entity];
      if (local?.kind !== 'meeting' || local.edition === undefined || isQuoted(readingOf(article), claim)) continue;
      if (isOtherEdition(article, claim, context) || abroad.some(({ span }) => overlaps(span, claim))) continue;
      const { vouched, others: told } = saidElsewhere(article, local.id, context);
      const others =
        vouched.length > 0
          ? told
          : isMovedElsewhere(article, local.id, context.snapshot)
            ? []
            : ofSameMeeting(article, claim.entity, local.id, context, told);
      const isApart = apartFrom(claim.value, registry);
      if (vouched.some(({ value }) => !isApart(value))) continue;
      const here = claims.filter((other) => other !== claim && other.entity === claim.entity);
      const found = [...vouched, ...here.map((each) => said(each.value, placeIn(article, each))), ...others].filter(
        ({ value }) => isApart(value),
      );
      // Where most others agree with this article, the other one is wrong.
      const agreeing = [...here, ...others].filter(({ value }) => !isApart(value)).length;
      if (found.length > 0 && (vouched.length > 0 || agreeing <= found.length))
        yield finding(article, claim, local.name, found, vouched.length > 0 ? vouched : found);
    }
  },
};

/** `họp tại Bangkok, Pháp`: the city lies in another nation than the one that is named behind it. */
function* inOtherNations(article: Article): Iterable<Found> {
  const { places } = readingOf(article);
  for (const claim of article.claims) {
    if (claim.property !== 'place' || article.entities[claim.entity]?.kind !== 'meeting') continue;
    const at = places.findIndex(({ start }) => start === claim.start);
    const [city, country, next] = [places[at], places[at + 1], places[at + 2]];
    if (
      city === undefined ||
      country === undefined ||
      !/^(?:, | \()$/.test(article.text.slice(city.end, country.start))
    )
      continue;
    // `Hà Nội, Lào và Campuchia` are three places; `ở Paris, Việt Nam đã …` begins to speak of Việt Nam.
    const after = article.text.slice(country.end, country.end + 8).normalize('NFC');
    if (next !== undefined && /^, $/.test(article.text.slice(country.end, next.start))) continue;
    if (!/^(?:[.;)\n]|$|, \p{Ll}| (?:từ|vào|trong|ngày|on|from) )/u.test(after)) continue;
    const [written, named] = [onOneLine(textAt(article, city)), onOneLine(textAt(article, country))];
    const [own, nation] = [nationOfCity(written), nationOf(named)];
    if (own === undefined || nation === undefined || own === nation || isQuoted(readingOf(article), city)) continue;
    const right =
      places.map((place) => onOneLine(textAt(article, place))).find((name) => nationOfCity(name) === nation) ??
      capitalOf(nation);
    const there = nameOfNation(own, article.language);
    yield {
      span: { start: city.start, end: country.end },
      message: {
        vi: `${written} không thuộc ${named}.`,
        en: `${written} is not in ${named}.`,
      },
      related: [
        { place: placeIn(article, country), message: { vi: `Ở đây ghi: ${named}`, en: `Here it is: ${named}` } },
      ],
      fixes: [
        ...(right === undefined ? [] : [alternative(article, city, right)]),
        ...(there === undefined ? [] : [alternative(article, country, there)]),
      ],
    };
  }
}

/** Articles name few places. */
function apartFrom(place: string, registry: Registry): (other: string) => boolean {
  const known = new Map<string, boolean>();
  return (other) => {
    let answer = known.get(other);
    if (answer === undefined) known.set(other, (answer = areApart(other, place, registry)));
    return answer;
  };
}

/** The days are those of another edition: the number is wrong, which is said of it. */
const isOtherEdition = (article: Article, { entity }: Claim, { snapshot }: CheckContext): boolean =>
  article.claims.some((claim) => {
    const local = claim.property === 'dates' && claim.entity === entity ? article.entities[entity] : undefined;
    const days = local === undefined ? undefined : parseDays(claim.value);
    return local !== undefined && days !== undefined && editionOfDays(article, local, days, snapshot) !== undefined;
  });

/** Not where a part of it, an event beside it or another end of the line is; not the first of two places. */
function isOwnPlace(article: Article, claim: Claim): boolean {
  if (isOfEventBeside(article, claim) || tellsOfMove(article, claim)) return false;
  return (
    !/^\s*(?:,|và|and|–|-)\s*(?:tại |thành phố |tỉnh |in )?\p{Lu}/u.test(
      article.text.slice(claim.end, claim.end + 24),
    ) || isFollowedByCountry(article, claim)
  );
}

/** `Hà Nội, Việt Nam` names one place. */
const isFollowedByCountry = ({ text }: Article, { end }: Span): boolean => /^,\s/.test(text.slice(end, end + 2));

interface OtherPlace {
  readonly value: string;
  readonly place: Place;
  readonly message: Evidence['message'];
}

interface Elsewhere {
  /** The registry's. */
  readonly vouched: readonly OtherPlace[];
  readonly others: readonly OtherPlace[];
}

const said = (value: string, place: Place): OtherPlace => ({
  value,
  place,
  message: { vi: `Ở đây ghi: ${onOneLine(value)}`, en: `Here it is: ${onOneLine(value)}` },
});

const placesElsewhere = tellingElsewhere('place', ({ value, file, start, end }) =>
  said(value, { file, span: { start, end } }),
);

const askElsewhere = question<Elsewhere>();

const saidElsewhere = (article: Article, id: EntityId, context: CheckContext): Elsewhere =>
  askElsewhere(article, context.snapshot, id, () => ({
    vouched: registered(id, context),
    others: placesElsewhere(article, context.snapshot, id),
  }));

function registered(id: EntityId, { snapshot }: CheckContext): readonly OtherPlace[] {
  const entity = snapshot.registry.entities.get(snapshot.canonical(id));
  if (entity?.kind !== 'meeting' || entity.isSeries || entity.place === undefined) return [];
  const value = entity.place;
  return [
    { value, place: entity.declaredAt, message: { vi: `Danh bạ ghi: ${value}`, en: `The registry says: ${value}` } },
  ];
}

function finding(
  article: Article,
  claim: Claim,
  name: string,
  others: readonly OtherPlace[],
  offered: readonly OtherPlace[],
): Found {
  const written = onOneLine(textAt(article, claim)).normalize('NFC');
  const [first] = others;
  // The country, which the others may not name, stays.
  const city = /^[^,]+/.exec(textAt(article, claim))?.[0] ?? '';
  const span = { start: claim.start, end: claim.start + city.length };
  // What the registry says of it is the only reading that it leaves.
  const readings = new Set(offered.map(({ value }) => onOneLine(value.split(',')[0] ?? value)));
  return {
    span: { start: claim.start, end: claim.end },
    message: {
      vi: `${onOneLine(name)}: bài này ghi họp tại ${written}, nơi khác ghi ${onOneLine(first?.value ?? '')}.`,
      en: `${onOneLine(name)}: this article has it in ${written}, elsewhere it is in ${onOneLine(first?.value ?? '')}.`,
    },
    related: others.slice(0, 8).map(({ place, message }) => ({ place, message })),
    fixes: [...readings].slice(0, 3).map((reading) => alternative(article, span, reading)),
  };
}
