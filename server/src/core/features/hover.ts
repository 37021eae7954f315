/** Hover: one section about the entity or date under the cursor. Text and links as data; `lsp` renders them. */
import type { Finding } from '../checks/model.ts';
import type { Snapshot } from '../corpus/model.ts';
import { holdsOn } from '../registry/interval.ts';
import type { EntityId, EntityKind } from '../registry/model.ts';
import { nameKey } from '../text/comparison.ts';
import type { FileId, Language, Localized, Span } from '../text/span.ts';
import { definingMention, definitionOf } from './definition.ts';
import { toIndexed, toPlace } from './destination.ts';
import { expansionsOf, factsOf, isConflict, nameOf, type Reading, shortFormsOf } from './facts.ts';
import { hoverDate } from './hoverDate.ts';
import { decisionLines, hoverDecisions } from './hoverDecisions.ts';
import { leadIn } from './implementation.ts';
import { isLettersOnly } from './lettersOnly.ts';
import { inBrackets, labelled, type Line, most, separated, placePieces, sourcePieces } from './pieces.ts';
import { postsAt } from './posts.ts';
import { mentionAt, type Target, targetAt } from './targetAt.ts';
import { titlesOf } from './titles.ts';

export interface Hover {
  readonly span: Span;
  readonly title: Line;
  readonly lines: readonly Line[];
}

export interface HoverQuestion {
  readonly file: FileId;
  readonly offset: number;
  readonly language: Language;
  /** Those of the article: conflicts at the mention are told. */
  readonly findings: readonly Finding[];
}

export function hover(snapshot: Snapshot, question: HoverQuestion): Hover | undefined {
  const { file, offset, language } = question;
  const article = snapshot.article(file);
  const mention = article === undefined ? undefined : mentionAt(article, offset);
  const decided = (span: Span): readonly Line[] =>
    article?.decided === undefined ? [] : decisionLines(article, span, offset, language);
  if (article !== undefined && mention?.type === 'date') {
    const dated = hoverDate(article, mention, language);
    return dated && { ...dated, lines: [...dated.lines, ...decided(mention)] };
  }
  const target = targetAt(snapshot, file, offset);
  if (target === undefined) return article && hoverDecisions(article, offset, language);
  const asked: Asked = { snapshot, id: target.entity, file, language };
  return {
    span: target.span,
    title: titleLine(asked, target.mentioned),
    lines: [
      ...expansionLines(asked),
      ...postLines(asked),
      ...seriesLines(asked),
      ...factLines(asked),
      ...titleLines(asked),
      ...conflictLines(question, target),
      ...otherReadingLines(asked, target),
      ...sourceLines(asked),
      ...definitionLines(asked, target),
      ...articleLines(asked),
      ...decided(target.span),
    ],
  };
}

/** The same of an entity that stands nowhere yet, for a list to choose from. */
export function aboutEntity(snapshot: Snapshot, id: EntityId, file: FileId, language: Language): Omit<Hover, 'span'> {
  const asked: Asked = { snapshot, id, file, language };
  return {
    title: titleLine(asked),
    lines: [
      ...expansionLines(asked),
      ...postLines(asked),
      ...seriesLines(asked),
      ...factLines(asked),
      ...titleLines(asked),
      ...sourceLines(asked),
      ...articleLines(asked),
    ],
  };
}

interface Asked {
  readonly snapshot: Snapshot;
  readonly id: EntityId;
  readonly file: FileId;
  readonly language: Language;
}

export const kindNames: Readonly<Record<EntityKind, Localized>> = {
  meeting: { vi: 'cuộc họp', en: 'meeting' },
  official: { vi: 'quan chức', en: 'official' },
  organisation: { vi: 'cơ quan, tổ chức', en: 'organisation' },
  document: { vi: 'văn kiện', en: 'document' },
  place: { vi: 'địa danh', en: 'place' },
  term: { vi: 'thuật ngữ', en: 'term' },
};

const labels = {
  series: { vi: 'chuỗi cuộc họp', en: 'series of meetings' },
  partOfSeries: { vi: 'Thuộc chuỗi', en: 'Series' },
  editions: { vi: 'Các kỳ đã biết', en: 'Known editions' },
  vi: { vi: 'Tiếng Việt', en: 'Vietnamese' },
  en: { vi: 'Tiếng Anh', en: 'English' },
  posts: { vi: 'Chức vụ', en: 'Posts' },
  others: { vi: 'Cũng có thể là', en: 'May also be' },
  readings: { vi: 'Có thể là', en: 'May be' },
  registry: { vi: 'danh bạ', en: 'registry' },
  sources: { vi: 'Nguồn', en: 'Sources' },
  introduced: { vi: 'Được giới thiệu tại', en: 'Introduced in' },
} satisfies Readonly<Record<string, Localized>>;

function titleLine({ snapshot, id, language }: Asked, mentioned?: Target['mentioned']): Line {
  const declared = snapshot.registry.entities.get(id);
  const local = mentioned?.article.entities[mentioned.mention.entity];
  const known = snapshot.entity(id) ?? declared;
  const name = known === undefined ? (local?.name ?? id) : nameOf(snapshot, id, language);
  const forms = shortFormsOf(snapshot, id).filter((form) => form !== name);
  const kind = known?.kind ?? local?.kind;
  const isSeries = declared?.kind === 'meeting' ? declared.isSeries : snapshot.editionsOf(id).length > 0;
  const what = isSeries ? labels.series : kind === undefined ? undefined : kindNames[kind];
  return [
    { text: name, style: 'strong' },
    ...(forms.length === 0 ? [] : [{ text: ` (${forms.join(', ')})` }]),
    ...(what === undefined ? [] : [{ text: ' · ' }, { text: what[language], style: 'emphasis' as const }]),
  ];
}

/** Full names other than the title's, the reader's language first. */
function expansionLines({ snapshot, id, language }: Asked): readonly Line[] {
  const shown = nameKey(nameOf(snapshot, id, language));
  const expansions = expansionsOf(snapshot, id);
  const order: readonly Language[] = language === 'vi' ? ['vi', 'en'] : ['en', 'vi'];
  return order.flatMap((each) => {
    const names = expansions[each].filter((name) => nameKey(name) !== shown).slice(0, most);
    return names.length === 0 ? [] : [labelled(labels[each], language, { text: names.join(' · ') })];
  });
}

/** The posts that the registry vouches for on the article's day. */
function postLines({ snapshot, id, file, language }: Asked): readonly Line[] {
  const day = snapshot.summary(file)?.date?.value;
  if (day === undefined) return [];
  const when = { vi: `Vào ngày của bài (${day})`, en: `On the article's date (${day})` };
  return postsAt(snapshot.registry, id, day).map(({ role, organization, sources }) => {
    const body = nameOf(snapshot, snapshot.canonical(organization), language);
    const text = `${role[language] ?? role.vi ?? role.en ?? ''}, ${body}`;
    return labelled(when, language, { text }, ...inBrackets(sourcePieces(sources)));
  });
}

function seriesLines({ snapshot, id, language }: Asked): readonly Line[] {
  const declared = snapshot.registry.entities.get(id);
  const of = snapshot.entity(id)?.series ?? (declared?.kind === 'meeting' ? declared.series : undefined);
  if (of !== undefined) {
    const text = nameOf(snapshot, snapshot.canonical(of), language);
    const isNews = nameKey(text) !== nameKey(nameOf(snapshot, id, language));
    return isNews ? [labelled(labels.partOfSeries, language, { text })] : [];
  }
  const editions = snapshot.editionsOf(id).slice(-most);
  const names = editions.map((edition) => snapshot.entity(edition)?.edition ?? nameOf(snapshot, edition, language));
  return names.length === 0 ? [] : [labelled(labels.editions, language, { text: names.join(', ') })];
}

function factLines({ snapshot, id, language }: Asked): readonly Line[] {
  return factsOf(snapshot, id).map((fact) => {
    const readings = fact.readings
      .slice(0, most)
      .flatMap((reading, i) => [
        { text: (i > 0 ? '; ' : '') + reading.value[language] },
        ...inBrackets(factSourcePieces(reading, isConflict(fact), language)),
      ]);
    if (!isConflict(fact)) return labelled(fact.label, language, ...readings);
    const warning = {
      vi: `${fact.readings.length} cách ghi khác nhau`,
      en: `${fact.readings.length} different readings`,
    };
    return [{ text: `${fact.label[language]} (${warning[language]}): `, style: 'strong' }, ...readings];
  });
}

/** The registry is named only where it and an article disagree: its sources have a line of their own. */
function factSourcePieces({ declared, claims }: Reading, isConflict: boolean, language: Language): Line {
  const registry =
    isConflict && declared !== undefined ? [{ text: labels.registry[language], to: toPlace(declared.declaredAt) }] : [];
  return [...registry, ...placePieces(claims(most).map(toIndexed))];
}

function titleLines({ snapshot, id, file, language }: Asked): readonly Line[] {
  const day = snapshot.summary(file)?.date?.value;
  const pieces = titlesOf(snapshot, id, language)
    .slice(0, most)
    .flatMap(({ years, title, membership, claims }, i) => {
      const isTold = membership !== undefined && day !== undefined && holdsOn(membership.interval, day);
      const sources =
        membership === undefined
          ? placePieces(claims(most).map(toIndexed))
          : isTold
            ? []
            : sourcePieces(membership.sources);
      return [{ text: `${i > 0 ? '; ' : ''}${years === '' ? '' : `${years} `}${title}` }, ...inBrackets(sources)];
    });
  return pieces.length === 0 ? [] : [labelled(labels.posts, language, ...pieces)];
}

function sourceLines({ snapshot, id, language }: Asked): readonly Line[] {
  const pieces = sourcePieces(snapshot.registry.entities.get(id)?.sources ?? []).slice(0, most);
  return pieces.length === 0 ? [] : [labelled(labels.sources, language, ...separated(pieces))];
}

/** What the checks say of this mention and that concerns two readings of one thing. */
function conflictLines({ findings, language }: HoverQuestion, { span }: Target): readonly Line[] {
  return findings
    .filter(({ code, place }) => /conflict/.test(code) && place.span.start <= span.end && span.start <= place.span.end)
    .map(({ message, related }) => [
      { text: message[language], style: 'emphasis' },
      ...inBrackets(placePieces(related.map(({ place }) => toPlace(place)))),
    ]);
}

/** Each leads to what introduces it. */
function otherReadingLines({ snapshot, id, file, language }: Asked, { others }: Target): readonly Line[] {
  const names = others.slice(0, most).flatMap((other, i): Line => {
    const to = definitionOf(snapshot, other, file);
    const piece = { text: nameOf(snapshot, other, language), ...(to !== undefined && { to }) };
    return i > 0 ? [{ text: '; ' }, piece] : [piece];
  });
  const label = isLettersOnly(snapshot, id) ? labels.readings : labels.others;
  return names.length === 0 ? [] : [labelled(label, language, ...names)];
}

/** Where it was introduced; not told at that very place. */
function definitionLines({ snapshot, id, file, language }: Asked, { span, others }: Target): readonly Line[] {
  if (others.length > 0 && isLettersOnly(snapshot, id)) return [];
  const at = definingMention(snapshot, id, file);
  if (at === undefined || (at.file === file && at.start <= span.end && span.start <= at.end)) return [];
  return [labelled(labels.introduced, language, { text: '', to: at })];
}

/** The latest articles that speak of it, each linked to its first mention. */
function articleLines({ snapshot, id, file, language }: Asked): readonly Line[] {
  const others = snapshot.articleCountOf(id) - (snapshot.mentionsOfIn(id, file).length > 0 ? 1 : 0);
  if (others === 0) return [];
  const leads = snapshot.latestArticlesOf(id, most, file).flatMap((each) => leadIn(snapshot, id, each) ?? []);
  const many = others === 1 ? '1 other article' : `${others} other articles`;
  const pieces = separated(leads.map((to) => ({ text: '', to })));
  const more = others > leads.length ? [{ text: ', …' }] : [];
  return [labelled({ vi: `${others} bài khác`, en: many }, language, ...pieces, ...more)];
}
