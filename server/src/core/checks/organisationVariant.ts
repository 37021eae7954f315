/** Finds names of bodies with words dropped or added against the official name, and forms that the registry knows to be wrong. */
import type { Snapshot } from '../corpus/model.ts';
import type { Article, EntityMention } from '../mentions/model.ts';
import type { EntityId, RegistryEntity } from '../registry/model.ts';
import { entityId } from '../registry/model.ts';
import { comparisonForm, nameKey, slug } from '../text/comparison.ts';
import { overlaps, type Place, type Span } from '../text/span.ts';
import { withoutAndHere, withoutWordHere } from './bodiesHere.ts';
import type { Check, CheckContext, Found } from './model.ts';
import { namesElsewhere, namesInAll, question, questionToArchive } from './elsewhere.ts';
import { wordsIn } from './nearMiss.ts';
import { coreKey, organisationIndex } from './organisationNames.ts';
import { firstFrom, isQuoted, readingOf, type Reading } from './reading.ts';
import { alternative, correction, textAt } from './replacements.ts';
import { spellingOf, type Spelling } from './spelling.ts';

export const organisationVariant: Check = {
  code: 'organisation.name-variant',
  level: 'warning',
  notIn: ['quotation'],
  summary: {
    vi: 'Tên cơ quan thiếu hoặc thừa chữ so với tên chính thức',
    en: "A body's name with words dropped or added",
  },
  *find(article, context) {
    const reading = readingOf(article);
    const found: Found[] = [];
    for (const { mention, spelling: name } of reading.organisations) {
      if (name.isAllCaps) continue;
      const right =
        wrongForm(article, mention, name, context) ??
        officialName(name, article, context) ??
        prevailingName(name, article, mention, context);
      if (right === undefined || isQuoted(reading, mention) || runsOn(reading, mention)) continue;
      if (withoutOf(right.name) === withoutOf(name.text)) continue;
      found.push(finding(article, mention, name.text, right));
    }
    const { registry } = context.snapshot;
    const { accepted } = organisationIndex(registry);
    for (const { span, known } of [...withoutAndHere(article, registry), ...withoutWordHere(article, registry)]) {
      if (found.some((each) => overlaps(each.span, span)) || isQuoted(reading, span) || runsOn(reading, span)) continue;
      // The recogniser reads a longer name, which may be another body's.
      if (reading.organisations.some(({ mention }) => mention.start === span.start && mention.end > span.end)) continue;
      const name = spellingOf(textAt(article, span));
      if (name.isAllCaps || accepted.has(name.key)) continue;
      const right = withMissingWord(name, known.name) ?? known.name;
      found.push(
        finding(article, span, name.text, { ...known, name: right, official: known.place?.file !== article.file }),
      );
    }
    yield* found.sort((a, b) => a.span.start - b.span.start);
  },
};

/** What is written, with the one word of the known name that it lacks: other capitals are another matter. */
function withMissingWord({ text, words }: Spelling, known: string): string | undefined {
  const theirs = wordsIn(known);
  const at = theirs.findIndex((word, i) => nameKey(word) !== nameKey(words[i] ?? ''));
  const missing = theirs[at];
  if (missing === undefined || at === 0 || theirs.length !== words.length + 1) return undefined;
  const start = words.slice(0, at).reduce((from, word) => text.indexOf(word, from) + word.length, 0);
  const comma = /^,?/.exec(text.slice(start))?.[0] ?? '';
  return `${text.slice(0, start)}${comma} ${missing}${text.slice(start + comma.length)}`;
}

/** `Ủy ban Đối ngoại Quốc hội` and `… của Quốc hội` are one name. */
const withoutOf = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/ (?:của|of the|of) /gu, ' ');

interface OfficialName {
  readonly name: string;
  readonly place: Place | undefined;
  /** The registry vouches for it. */
  readonly official: boolean;
}

/** A country or place follows: the name goes on, and may be another body's. */
function runsOn({ places }: Reading, mention: Span): boolean {
  for (let i = firstFrom(places, mention.start + 1); i < places.length; i++) {
    const place = places[i];
    if (place === undefined || place.start > mention.end + 1) return false;
    if (place.end > mention.end) return true;
  }
  return false;
}

function wrongForm(
  article: Article,
  mention: EntityMention,
  { text, key }: Spelling,
  { snapshot }: CheckContext,
): OfficialName | undefined {
  const { registry } = snapshot;
  const local = article.entities[mention.entity];
  if (local === undefined || !organisationIndex(registry).wrong.has(key)) return undefined;
  const entity = registry.entities.get(snapshot.canonical(local.id));
  const letters = withSigns(text);
  const isWrong =
    entity !== undefined &&
    !entity.names.some((name) => name.use !== 'wrong' && withSigns(name.text) === letters) &&
    // `&` for `và` is a matter of notation.
    entity.names.some(
      (name) => name.use === 'wrong' && nameKey(name.text) === key && (name.text.includes('&') || !text.includes('&')),
    );
  return entity === undefined || !isWrong ? undefined : inLanguage(entity, article);
}

/** Signs count: `Bộ Văn hóa Thể thao và Du lịch` lacks the comma that the right name has; spaces at a dash are a paper's style. */
const withSigns = (name: string): string => comparisonForm(name).text.replace(/ ?- ?/g, '-');

const inLanguage = (entity: RegistryEntity, { language }: Article): OfficialName | undefined => {
  const name = entity.name[language] ?? entity.name.vi ?? entity.name.en;
  return name === undefined ? undefined : { name: name.normalize('NFC'), place: entity.declaredAt, official: true };
};

/** `Bộ Khoa học Công nghệ` for a registered `Bộ Khoa học và Công nghệ`; `&` and `-` for `và` are a matter of notation. */
function officialName(
  { text: name, key }: Spelling,
  article: Article,
  { snapshot }: CheckContext,
): OfficialName | undefined {
  const index = organisationIndex(snapshot.registry);
  if (index.accepted.has(key)) return undefined;
  const candidates = index.byCore.get(coreKey(name));
  const only = candidates?.[0];
  if (only === undefined || (candidates?.length ?? 0) > 1 || /[&–-]/.test(name)) return undefined;
  const official = inLanguage(only, article);
  return official !== undefined && coreKey(official.name) === coreKey(name) ? official : undefined;
}

const askPrevailing = question<OfficialName | undefined>();

/** The same with a name that nobody registered, but most other articles write with one small word more. */
function prevailingName(
  name: Spelling,
  article: Article,
  mention: EntityMention,
  { snapshot }: CheckContext,
): OfficialName | undefined {
  const local = article.entities[mention.entity];
  if (local === undefined || local.registered || name.words.length < 4) return undefined;
  return askPrevailing(article, snapshot, `${local.id} ${name.text}`, () =>
    /[&–-]/.test(name.text) ? undefined : usualElsewhere(name.text, local.id, article, snapshot),
  );
}

function usualElsewhere(name: string, own: EntityId, article: Article, snapshot: Snapshot): OfficialName | undefined {
  const times = 1 + (namesElsewhere(article, snapshot, own).get(name) ?? 0);
  for (const id of [own, ...askLonger(snapshot, name, () => longerNames(name, snapshot))]) {
    for (const [other, articles] of namesElsewhere(article, snapshot, id)) {
      if (nameKey(other) === nameKey(name) || coreKey(other) !== coreKey(name) || /[&–-]/.test(other)) continue;
      if (
        wordsIn(other).length < wordsIn(name).length ||
        articles < (isWithAnd(other, name) ? times : Math.max(2, 2 * times))
      )
        continue;
      const place = firstMention(id, article, snapshot);
      if (place !== undefined) return { name: other, place, official: false };
    }
  }
  return undefined;
}

/** Nobody puts an `and` where there is none: one article tells. */
const isWithAnd = (longer: string, name: string): boolean =>
  withoutAnd(longer) === withoutAnd(name) && longer.length > name.length;

const withoutAnd = (name: string): string => name.normalize('NFC').replace(/,? (?:và|and) /g, ' ');

const askLonger = questionToArchive<readonly EntityId[]>();

/** Those of which any article speaks. */
const longerNames = (name: string, snapshot: Snapshot): readonly EntityId[] =>
  withSmallWord(name).filter((id) => namesInAll(snapshot, id).size > 0);

/** Ids of the names that have one `và` or `and` more. */
function withSmallWord(name: string): readonly EntityId[] {
  const words = slug(name).split('-');
  const small = words.includes('of') ? 'and' : 'va';
  return words
    .slice(1)
    .map((_, i) => entityId(`organisation/${[...words.slice(0, i + 1), small, ...words.slice(i + 1)].join('-')}`));
}

function firstMention(id: EntityId, article: Article, snapshot: Snapshot): Place | undefined {
  for (const { file, start, end } of snapshot.mentionsOf(snapshot.canonical(id))) {
    if (file !== article.file) return { file, span: { start, end } };
  }
  return undefined;
}

function finding(article: Article, mention: Span, name: string, right: OfficialName): Found {
  return {
    span: { start: mention.start, end: mention.end },
    message: right.official
      ? {
          vi: `Tên chính thức là "${right.name}", không phải "${name}".`,
          en: `The official name is "${right.name}", not "${name}".`,
        }
      : {
          vi: `Ở chỗ khác viết là "${right.name}", không phải "${name}".`,
          en: `Elsewhere it is "${right.name}", not "${name}".`,
        },
    related:
      right.place === undefined
        ? []
        : [{ place: right.place, message: { vi: `Tên chuẩn: ${right.name}`, en: `The expected name: ${right.name}` } }],
    fixes: [(right.official ? correction : alternative)(article, mention, right.name)],
  };
}
