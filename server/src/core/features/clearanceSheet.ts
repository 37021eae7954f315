/**
 * The clearance sheet of an article: everything in it that somebody has to answer for, each with what the registry and the archive say
 * of it. A row agrees, is in conflict, or nothing is known of it; people tick off what they have verified.
 */
import type { Finding } from '../checks/model.ts';
import type { Snapshot } from '../corpus/model.ts';
import type { Article, DateMention, EntityMention, MentionType } from '../mentions/model.ts';
import type { EntityId } from '../registry/model.ts';
import { nameKey } from '../text/comparison.ts';
import { type Localized, overlaps, type Span } from '../text/span.ts';
import { dateInWords } from './dateWords.ts';
import { expansionsOf, nameOf } from './facts.ts';
import { figuresOf } from './figures.ts';
import { postsAt } from './posts.ts';
import { entityOf } from './targetAt.ts';

/** What a row is about. */
export type SheetKind = MentionType | 'title' | 'figure';

export type RowState = 'conflicts' | 'unknown' | 'agrees';

export interface SheetRow {
  readonly kind: SheetKind;
  /** As the article says it first. */
  readonly text: string;
  readonly state: RowState;
  /** What the state rests on. */
  readonly evidence: Localized;
  /** Everywhere in the article, by start. */
  readonly spans: readonly Span[];
  readonly entity?: EntityId;
  readonly verified?: Verified;
}

/** Somebody has checked what stands at a place. */
export interface Verified {
  readonly kind: string;
  readonly span: Span;
  /** Of the annotation that says so. */
  readonly id: string;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

const sheetKinds: readonly SheetKind[] = [
  'official',
  'title',
  'organisation',
  'meeting',
  'date',
  'document',
  'place',
  'acronym',
  'figure',
];

/** By kind, then by first place. */
export function clearanceSheet(
  snapshot: Snapshot,
  article: Article,
  findings: readonly Finding[],
  verified: readonly Verified[],
): readonly SheetRow[] {
  const asked: Asked = { snapshot, article, findings };
  const rows = [...nameRows(asked), ...titleRows(asked), ...dateRows(asked), ...figureRows(article)].map((row) => {
    const judged = judge(asked, row);
    const decided = verified.find(
      (each) => each.kind === row.kind && row.spans.some((span) => isSame(span, each.span)),
    );
    return decided === undefined ? judged : { ...judged, verified: decided };
  });
  const order = (row: SheetRow): number => sheetKinds.indexOf(row.kind);
  return rows.sort((a, b) => order(a) - order(b) || (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

interface Asked {
  readonly snapshot: Snapshot;
  readonly article: Article;
  readonly findings: readonly Finding[];
}

/** Persons by their names, bodies, meetings, documents, places and letters; a name inside another one is a row of its own. */
function nameRows({ snapshot, article }: Asked): readonly SheetRow[] {
  const rows = new Map<string, { readonly row: SheetRow; readonly spans: Span[] }>();
  for (const mention of article.mentions) {
    if (mention.type === 'date' || mention.form === 'anaphor' || mention.form === 'title-only') continue;
    const span = spanOfName(mention);
    const entity = entityOf(snapshot, article, mention.entity);
    if (span === undefined || entity === undefined) continue;
    const key = `${mention.type} ${entity}`;
    const known = rows.get(key);
    if (known !== undefined) {
      known.spans.push(span);
      continue;
    }
    const spans = [span];
    const text = article.text.slice(span.start, span.end);
    rows.set(key, { spans, row: { kind: mention.type, text, entity, spans, ...nothingKnown } });
  }
  return Array.from(rows.values(), ({ row }) => row);
}

const spanOfName = (mention: EntityMention): Span | undefined =>
  mention.type === 'official' ? mention.name : { start: mention.start, end: mention.end };

function titleRows({ snapshot, article }: Asked): readonly SheetRow[] {
  const rows = new Map<string, { readonly row: SheetRow; readonly spans: Span[] }>();
  for (const mention of article.mentions) {
    if (mention.type === 'date' || mention.titles === undefined) continue;
    const entity = entityOf(snapshot, article, mention.entity);
    if (entity === undefined) continue;
    for (const { start, end } of mention.titles) {
      const text = article.text.slice(start, end);
      const key = `${entity} ${nameKey(text)}`;
      const known = rows.get(key);
      if (known !== undefined) {
        known.spans.push({ start, end });
        continue;
      }
      const spans = [{ start, end }];
      rows.set(key, { spans, row: { kind: 'title', text, entity, spans, ...nothingKnown } });
    }
  }
  return Array.from(rows.values(), ({ row }) => row);
}

const dateRows = ({ article }: Asked): readonly SheetRow[] =>
  article.mentions.flatMap((mention): readonly SheetRow[] =>
    mention.type !== 'date' || mention.inName
      ? []
      : [{ kind: 'date', text: textOf(article, mention), spans: [spanOf(mention)], ...datedEvidence(mention) }],
  );

const figureRows = (article: Article): readonly SheetRow[] =>
  figuresOf(article).map((span) => {
    const around = wordsAround(article.text, span);
    return { kind: 'figure', text: textOf(article, span), spans: [span], state: 'unknown', evidence: around };
  });

/** What a number counts is told by the words around it. */
function wordsAround(text: string, { start, end }: Span): Localized {
  const before = text
    .slice(Math.max(0, start - AROUND), start)
    .replace(/^.*[\n\r]/su, '')
    .replace(/^\S*\s/u, '');
  const after = text
    .slice(end, end + AROUND)
    .replace(/[\n\r].*$/su, '')
    .replace(/\s\S*$/u, '');
  const words = `… ${before}${text.slice(start, end)}${after} …`;
  return { vi: words, en: words };
}

const AROUND = 28;

const textOf = ({ text }: Article, { start, end }: Span): string => text.slice(start, end);

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const nothingKnown = {
  state: 'unknown',
  evidence: { vi: 'chưa có gì để đối chiếu', en: 'nothing to compare it with' },
} as const;

function datedEvidence({ value }: DateMention): Pick<SheetRow, 'state' | 'evidence'> {
  return value === '' ? nothingKnown : { state: 'unknown', evidence: dateInWords(value) };
}

/** Findings speak first: hints are matters of style. Then the registry, then the other articles. */
function judge(asked: Asked, row: SheetRow): SheetRow {
  const conflict = asked.findings.find(
    ({ level, place }) => level !== 'hint' && row.spans.some((span) => overlaps(span, place.span)),
  );
  if (conflict !== undefined) return { ...row, state: 'conflicts', evidence: conflict.message };
  const evidence = support(asked, row);
  return evidence === undefined ? row : { ...row, state: 'agrees', evidence };
}

function support(asked: Asked, row: SheetRow): Localized | undefined {
  switch (row.kind) {
    case 'title':
      return titleSupport(asked, row);
    case 'date':
      return dateSupport(asked, row);
    case 'figure':
      return undefined;
    case 'acronym':
      return acronymSupport(asked, row) ?? nameSupport(asked, row);
    case 'official':
    case 'organisation':
    case 'meeting':
    case 'document':
    case 'place':
      return nameSupport(asked, row);
  }
}

function nameSupport({ snapshot, article }: Asked, { entity }: SheetRow): Localized | undefined {
  if (entity === undefined) return undefined;
  if (snapshot.registry.entities.has(entity)) return { vi: 'có trong danh bạ', en: 'in the registry' };
  return othersSay(snapshot.articlesOf(entity).filter((file) => file !== article.file).length);
}

const othersSay = (count: number): Localized | undefined =>
  count === 0
    ? undefined
    : { vi: `${count} bài khác cũng viết`, en: count === 1 ? '1 other article too' : `${count} other articles too` };

function titleSupport({ snapshot, article }: Asked, { entity, text }: SheetRow): Localized | undefined {
  if (entity === undefined) return undefined;
  const written = nameKey(text);
  const day = article.date?.value;
  const post = postsAt(snapshot.registry, entity, day).find((each) =>
    [each.role.vi, each.role.en].some((role) => role !== undefined && written.startsWith(nameKey(role))),
  );
  if (post !== undefined) {
    const since = post.interval.start?.slice(0, 7);
    return since === undefined
      ? { vi: 'đúng theo danh bạ', en: 'as in the registry' }
      : { vi: `đúng theo danh bạ, từ ${since}`, en: `as in the registry, since ${since}` };
  }
  const others = new Set<string>();
  for (const { file, value } of snapshot.claimsOf(entity, 'title')) {
    if (file !== article.file && nameKey(value) === written) others.add(file);
  }
  return othersSay(others.size);
}

/** A date that is claimed of a meeting agrees when the registry or another article claims the same. */
function dateSupport({ snapshot, article }: Asked, { spans: [span], evidence }: SheetRow): Localized | undefined {
  const claim = article.claims.find(
    ({ property, start, end }) => property === 'dates' && span !== undefined && start <= span.start && end >= span.end,
  );
  const entity = claim === undefined ? undefined : entityOf(snapshot, article, claim.entity);
  if (claim === undefined || entity === undefined) return undefined;
  const declared = snapshot.registry.entities.get(entity);
  const { start, end } = declared?.kind === 'meeting' ? declared.dates : {};
  const inRegistry = claim.value === (start === end ? start : `${start ?? ''}/${end ?? ''}`);
  const others = new Set<string>();
  for (const { file, value } of snapshot.claimsOf(entity, 'dates')) {
    if (file !== article.file && value === claim.value) others.add(file);
  }
  const told = inRegistry ? { vi: 'đúng theo danh bạ', en: 'as in the registry' } : othersSay(others.size);
  return told === undefined ? undefined : { vi: `${evidence.vi} · ${told.vi}`, en: `${evidence.en} · ${told.en}` };
}

/** What the letters stand for, where the article, the registry or the archive says so. */
function acronymSupport({ snapshot }: Asked, { entity }: SheetRow): Localized | undefined {
  if (entity === undefined) return undefined;
  const { vi, en } = expansionsOf(snapshot, entity);
  const own = vi[0] ?? en[0];
  if (own === undefined) return undefined;
  return { vi: own, en: en[0] ?? nameOf(snapshot, entity, 'en') };
}
