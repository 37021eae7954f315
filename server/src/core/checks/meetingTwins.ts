/** Meetings of other articles that share number, days and place with one of this article under another name. */
import type { EntitySummary } from '../corpus/model.ts';
import type { Article, CalendarDate, Claim, DateMention, EntityMention, LocalEntity } from '../mentions/model.ts';
import type { EntityId } from '../registry/model.ts';
import { nameKey, slug } from '../text/comparison.ts';
import type { FileId, Span } from '../text/span.ts';
import { claimsElsewhere, entityInAll, question } from './elsewhere.ts';
import { monthAndDays } from './meetingDays.ts';
import type { CheckContext, Evidence } from './model.ts';
import { wordKey, wordsIn } from './nearMiss.ts';
import { remembered } from '../text/remembered.ts';
import { firstFrom, groupBy, ofLastArticle } from './reading.ts';
import { onOneLine } from './replacements.ts';
import { sentenceAround } from './sentenceAround.ts';
import { onceEach } from './watchedText.ts';

export interface Twin {
  readonly entity: EntitySummary;
  readonly evidence: readonly Evidence[];
  /** The words by which the names differ, when one name has them all and the other none. */
  readonly extraWords: readonly string[] | undefined;
}

const askElsewhere = question<readonly Twin[]>();

export function twinsOf(article: Article, index: number, local: LocalEntity, context: CheckContext): readonly Twin[] {
  const said = saidOf(article);
  const places = said.places.get(index);
  if (places === undefined) return [];
  const days = said.days(index);
  if (days.size === 0) return [];
  const key = [local.id, local.name, local.edition, ...days.keys(), ...places].join('|');
  const twins = askElsewhere(article, context.snapshot, key, () =>
    twinsElsewhere(article, local, days, places, context),
  );
  // An article that names both knows them as two meetings.
  return twins.length === 0 ? twins : twins.filter(({ entity }) => !isNamed(article, entity.id, context));
}

/** What an article says of time and place, by entity. */
interface Said {
  readonly places: ReadonlyMap<number, ReadonlySet<string>>;
  readonly days: (index: number) => ReadonlyMap<string, Span>;
}

interface Told {
  readonly dates: ReadonlyMap<number, readonly Claim[]>;
  /** Whole names of meetings. */
  readonly names: ReadonlyMap<number, readonly EntityMention[]>;
  readonly ranges: readonly DateMention[];
}

const saidOf = ofLastArticle(findSaid);

function findSaid({ text, claims, mentions }: Article): Said {
  const places = new Map<number, Set<string>>();
  for (const { entity, property, value } of claims) {
    if (property !== 'place') continue;
    const known = places.get(entity);
    if (known === undefined) places.set(entity, new Set([placeKey(value)]));
    else known.add(placeKey(value));
  }
  const names = mentions.filter(
    (mention): mention is EntityMention => mention.type === 'meeting' && mention.form === 'full',
  );
  const told: Told = {
    dates: groupBy(
      claims.filter(({ property }) => property === 'dates'),
      ({ entity }) => entity,
    ),
    names: groupBy(names, ({ entity }) => entity),
    ranges: mentions.filter(
      (mention): mention is DateMention => mention.type === 'date' && mention.to !== undefined && !mention.inName,
    ),
  };
  return { places, days: onceEach((index) => daysSaid(text, told, index)) };
}

const isNamed = (article: Article, id: EntityId, { snapshot }: CheckContext): boolean =>
  article.mentions.some(
    (mention) =>
      mention.type === 'meeting' &&
      article.entities[mention.entity] !== undefined &&
      snapshot.canonical(article.entities[mention.entity]?.id ?? id) === id,
  );

function twinsElsewhere(
  article: Article,
  local: LocalEntity,
  days: ReadonlyMap<string, Span>,
  places: ReadonlySet<string>,
  context: CheckContext,
): readonly Twin[] {
  const { snapshot } = context;
  const own = snapshot.canonical(local.id);
  const registered = registeredDays(own, context);
  if (registered !== undefined && days.has(registered)) return [];
  const twins: Twin[] = [];
  for (const id of snapshot.editionsNumbered(local.edition ?? '')) {
    const other = entityInAll(snapshot, id);
    if (other === undefined || id === own || other.kind !== 'meeting') continue;
    if (other.series !== undefined && other.series === entityInAll(snapshot, own)?.series) continue;
    if (!shareWords(local.name, other.name) || areKnownApart(article, own, id, context)) continue;
    const evidence = daysElsewhere(article, id, days, context);
    const where = evidence.length === 0 ? [] : [...placesElsewhere(article, id, places, context)];
    if (where.length > 0)
      twins.push({ entity: other, evidence: [...evidence, ...where], extraWords: extraWords(local.name, other.name) });
  }
  return twins;
}

/** Days without a year, as far as the article tells them of the meeting: as a fact, or in the same sentence as its name. */
function daysSaid(text: string, { dates, names, ranges }: Told, index: number): ReadonlyMap<string, Span> {
  const found = new Map<string, Span>();
  for (const claim of dates.get(index) ?? []) {
    const days = monthAndDays(claim.value);
    if (days !== undefined) found.set(days, claim);
  }
  if (ranges.length === 0) return found;
  for (const mention of names.get(index) ?? []) {
    const sentence = sentenceAround(text, mention);
    for (let i = firstFrom(ranges, sentence.start); (ranges[i]?.end ?? Infinity) <= sentence.end; i++) {
      const date = ranges[i];
      if (date?.to === undefined) break;
      const days = monthAndDays(date.value) ?? writtenDays(date.from, date.to);
      if (days !== undefined && !found.has(days)) found.set(days, date);
    }
  }
  return found;
}

function writtenDays(from: CalendarDate, to: CalendarDate): string | undefined {
  if (from.month === undefined || from.day === undefined || to.day === undefined) return undefined;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(from.month)}-${two(from.day)}/${two(to.month ?? from.month)}-${two(to.day)}`;
}

/** `Hà Nội, Việt Nam` and `Hà Nội` are one place; ids (`place/ha-noi`) compare with names. */
const placeKey = (value: string): string => slug((value.split('/').at(-1) ?? value).split(',')[0] ?? value);

/** The level and the kind of a meeting, its region and its number: what two meetings on different subjects share. */
const GENERIC: ReadonlySet<string> = new Set(
  `hội nghị cuộc họp kỳ phiên diễn đàn đối thoại lần thứ cấp cao bộ trưởng thứ trưởng quan chức thượng đỉnh các về của và asean apec asem
  meeting ministerial ministers senior officials summit conference forum the of on for and`
    .split(/\s+/)
    .map(nameKey),
);

const LEVEL: ReadonlySet<string> = new Set(
  ['bộ', 'trưởng', 'thứ', 'quan', 'chức', 'cấp', 'cao', 'ministerial', 'senior', 'officials'].map(nameKey),
);

/** At least half of the subject's words are the same; meetings without a subject share it. */
function shareWords(a: string, b: string): boolean {
  const [left, right] = [subject(a), subject(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  return common * 2 >= Math.max(left.size, right.size);
}

const subject = remembered(
  (name: string): ReadonlySet<string> =>
    new Set(
      wordsIn(name)
        .filter((word) => !/^\d/.test(word))
        .map(nameKey)
        .filter((word) => !GENERIC.has(word)),
    ),
);

/** At most two words dropped or added, none of which tells who meets (`Bộ trưởng`): the same meeting, named otherwise. */
function extraWords(a: string, b: string): readonly string[] | undefined {
  const [shorter = [], longer = []] = [wordsIn(a), wordsIn(b)].toSorted((x, y) => x.length - y.length);
  const extra: string[] = [];
  let at = 0;
  for (const word of longer) {
    if (at < shorter.length && wordKey(word) === wordKey(shorter[at] ?? '')) at++;
    else extra.push(word);
  }
  const isSubsequence = at === shorter.length && extra.length > 0 && extra.length <= 2;
  return isSubsequence && !extra.some((word) => LEVEL.has(wordKey(word))) ? extra : undefined;
}

/**
 * An article that names both knows them as two meetings. So does a registry that lists both; but when this article gives one
 * of them the days of the other, against the registry, the question is which of the two it means.
 */
function areKnownApart(article: Article, own: EntityId, other: EntityId, context: CheckContext): boolean {
  const { snapshot } = context;
  const { entities } = snapshot.registry;
  if (entities.has(own) && entities.has(other) && registeredDays(own, context) === undefined) return true;
  const files = new Set(snapshot.articlesOf(own).filter((file) => file !== article.file));
  return snapshot.articlesOf(other).some((file) => files.has(file));
}

/** Month and days of an edition as the registry has them. */
function registeredDays(id: EntityId, { snapshot }: CheckContext): string | undefined {
  const entity = snapshot.registry.entities.get(id);
  if (entity?.kind !== 'meeting' || entity.dates.start === undefined) return undefined;
  return monthAndDays(`${entity.dates.start}/${entity.dates.end ?? entity.dates.start}`);
}

/** Facts of the archive; of articles whose text is held, also days without a year. */
function daysElsewhere(
  own: Article,
  id: EntityId,
  days: ReadonlyMap<string, Span>,
  context: CheckContext,
): readonly Evidence[] {
  const { snapshot } = context;
  const name = entityInAll(snapshot, id)?.name ?? '';
  const declared = snapshot.registry.entities.get(id)?.declaredAt;
  const registered = registeredDays(id, context);
  if (declared !== undefined && registered !== undefined && days.has(registered)) {
    return [evidence(name, registered, declared.file, declared.span)];
  }
  for (const claim of claimsElsewhere(own, snapshot, id, 'dates')) {
    const said = monthAndDays(claim.value);
    if (said !== undefined && days.has(said)) return [evidence(name, claim.value, claim.file, claim)];
  }
  for (const file of snapshot.articlesOf(id)) {
    const article = file === own.file ? undefined : snapshot.article(file);
    const index = article?.entities.findIndex((local) => snapshot.canonical(local.id) === id) ?? -1;
    if (article === undefined || index < 0) continue;
    for (const [said, span] of findSaid(article).days(index)) {
      if (days.has(said)) return [evidence(name, article.text.slice(span.start, span.end), file, span)];
    }
  }
  return [];
}

function* placesElsewhere(
  own: Article,
  id: EntityId,
  places: ReadonlySet<string>,
  { snapshot }: CheckContext,
): Iterable<Evidence> {
  const entity = snapshot.registry.entities.get(id);
  if (entity?.kind === 'meeting' && entity.place !== undefined && places.has(placeKey(entity.place))) {
    yield evidence(entityInAll(snapshot, id)?.name ?? '', entity.place, entity.declaredAt.file, entity.declaredAt.span);
    return;
  }
  for (const claim of claimsElsewhere(own, snapshot, id, 'place')) {
    if (!places.has(placeKey(claim.value))) continue;
    yield evidence(entityInAll(snapshot, id)?.name ?? '', claim.value, claim.file, claim);
    return;
  }
}

const evidence = (name: string, said: string, file: FileId, { start, end }: Span): Evidence => ({
  place: { file, span: { start, end } },
  message: { vi: `${onOneLine(name)}: ${onOneLine(said)}`, en: `${onOneLine(name)}: ${onOneLine(said)}` },
});
