/** The dossier of an entity: all that is known of it on one page, each thing with where it was read. Text and links as data. */
import type { Snapshot } from '../corpus/model.ts';
import type { EntityId } from '../registry/model.ts';
import { nameKey } from '../text/comparison.ts';
import type { Language, Localized } from '../text/span.ts';
import { dateInWords } from './dateWords.ts';
import { type Destination, toIndexed, toPlace } from './destination.ts';
import { expansionsOf, type Fact, factsOf, isConflict, nameOf, type Reading, shortFormsOf } from './facts.ts';
import { kindNames } from './hover.ts';
import { leadMentions } from './implementation.ts';
import { inBrackets, type Line, sourcePieces } from './pieces.ts';
import { titlesOf } from './titles.ts';

export interface Dossier {
  readonly title: Line;
  readonly sections: readonly DossierSection[];
}

export interface DossierSection {
  readonly title: Localized;
  readonly lines: readonly Line[];
}

/** Undefined for what neither the registry nor any article knows. */
export function dossier(snapshot: Snapshot, asked: EntityId, language: Language): Dossier | undefined {
  const id = snapshot.canonical(asked);
  const kind = snapshot.entity(id)?.kind ?? snapshot.registry.entities.get(id)?.kind;
  if (kind === undefined) return undefined;
  const name = nameOf(snapshot, id, language);
  const forms = shortFormsOf(snapshot, id).filter((form) => form !== name);
  const inLetters = forms.length === 0 ? '' : ` (${forms.join(', ')})`;
  const facts = factsOf(snapshot, id);
  const from: From = { snapshot, id, language };
  const sections: readonly DossierSection[] = [
    { title: titles.entry, lines: entryLines(from) },
    { title: titles.conflicts, lines: facts.filter(isConflict).flatMap((fact) => conflictLines(fact, language)) },
    { title: titles.names, lines: nameLines(from) },
    { title: titles.facts, lines: facts.filter((fact) => !isConflict(fact)).map((fact) => factLine(fact, language)) },
    { title: titles.posts, lines: postLines(from) },
    { title: titles.meetings, lines: meetingLines(from) },
    {
      title: titles.sources,
      lines: sourcePieces(snapshot.registry.entities.get(id)?.sources ?? []).map((one) => [one]),
    },
    articleSection(from),
  ];
  return {
    title: [{ text: `${name}${inLetters} · ${kindNames[kind][language]}` }],
    sections: sections.filter(({ lines }) => lines.length > 0),
  };
}

interface From {
  readonly snapshot: Snapshot;
  readonly id: EntityId;
  readonly language: Language;
}

const titles = {
  entry: { vi: 'Trong danh bạ', en: 'In the registry' },
  conflicts: { vi: 'Chưa thống nhất', en: 'Open conflicts' },
  names: { vi: 'Tên gọi', en: 'Names' },
  facts: { vi: 'Thông tin', en: 'Facts' },
  posts: { vi: 'Chức vụ theo năm', en: 'Posts by year' },
  meetings: { vi: 'Các kỳ họp', en: 'Editions and series' },
  sources: { vi: 'Nguồn của danh bạ', en: 'Sources of the registry' },
} satisfies Readonly<Record<string, Localized>>;

function entryLines({ snapshot, id }: From): readonly Line[] {
  const declared = snapshot.registry.entities.get(id);
  if (declared === undefined) return [];
  const note = declared.note === undefined ? [] : [[{ text: declared.note }]];
  return [[{ text: id, to: toPlace(declared.declaredAt) }], ...note];
}

/** Each reading on a line of its own, so that both can be looked at. */
const conflictLines = ({ label, readings }: Fact, language: Language): readonly Line[] => [
  [{ text: `${label[language]}:` }],
  ...readings.map((reading) => [
    { text: `  ${reading.value[language]}` },
    ...inBrackets(factSources(reading, language)),
  ]),
];

function nameLines({ snapshot, id, language }: From): readonly Line[] {
  const { vi, en } = expansionsOf(snapshot, id);
  const official = new Set([nameOf(snapshot, id, language), ...vi, ...en].map(nameKey));
  const written = [...snapshot.namesOf(id)]
    .filter(([name]) => !official.has(nameKey(name)))
    .map(([name, articles]) => `${name} (${articles})`);
  const rows: readonly (readonly [Localized, readonly string[]])[] = [
    [{ vi: 'Tiếng Việt', en: 'Vietnamese' }, vi],
    [{ vi: 'Tiếng Anh', en: 'English' }, en],
    [{ vi: 'Cách viết khác trong các bài', en: 'As articles also write it' }, written],
  ];
  return rows.flatMap(([label, names]) =>
    names.length === 0 ? [] : [[{ text: `${label[language]}: ${names.join(' · ')}` }]],
  );
}

const factLine = ({ label, readings }: Fact, language: Language): Line => [
  { text: `${label[language]}: ` },
  ...readings.flatMap((reading, i): Line => [
    { text: `${i > 0 ? '; ' : ''}${reading.value[language]}` },
    ...inBrackets(factSources(reading, language)),
  ]),
];

function factSources({ declared, claims }: Reading, language: Language): Line {
  const inRegistry = { vi: 'danh bạ', en: 'registry' }[language];
  const registry = declared === undefined ? [] : [{ text: inRegistry, to: toPlace(declared.declaredAt) }];
  const files = new Set(registry.map(({ to }) => to.file));
  return [...registry, ...articlePieces(claims).filter(({ to: { file } }) => !files.has(file))];
}

const articlePieces = (claims: Reading['claims']) =>
  claims(Infinity).map((claim) => ({ text: '', to: toIndexed(claim) }));

const postLines = ({ snapshot, id, language }: From): readonly Line[] =>
  titlesOf(snapshot, id, language).map(({ years, title, membership, claims }) => [
    { text: `${years === '' ? '?' : years}  ${title}` },
    ...inBrackets([...(membership === undefined ? [] : sourcePieces(membership.sources)), ...articlePieces(claims)]),
  ]);

function meetingLines({ snapshot, id, language }: From): readonly Line[] {
  const series = snapshot.entity(id)?.series;
  const ids = series === undefined ? snapshot.editionsOf(id) : [snapshot.canonical(series)];
  return ids.map((each) => {
    const dates = factsOf(snapshot, each).find(({ property }) => property === 'dates')?.readings[0]?.value[language];
    const declared = snapshot.registry.entities.get(each)?.declaredAt;
    const name = { text: nameOf(snapshot, each, language), ...(declared && { to: toPlace(declared) }) };
    return dates === undefined ? [name] : [name, { text: ` · ${dates}` }];
  });
}

/** The newest first; those without a date at the end. */
function articleSection({ snapshot, id, language }: From): DossierSection {
  const dateOf = ({ file }: Destination): string => snapshot.summary(file)?.date?.value ?? '';
  const leads = leadMentions(snapshot, [id])
    .map((lead) => ({ lead, date: dateOf(lead) }))
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const lines = leads.map(({ lead, date }): Line => [
    ...(date === '' ? [] : [{ text: `${dateInWords(date)[language]}  ` }]),
    { text: '', to: lead },
  ]);
  return {
    title: { vi: `Các bài (${leads.length}), mới nhất trước`, en: `Articles (${leads.length}), newest first` },
    lines,
  };
}
