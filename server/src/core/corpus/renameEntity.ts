/** What changes when an entity gets another name: the edits in registry and articles, the same for editor and command line. */
import type { Article, EntityMention } from '../mentions/model.ts';
import type { EntityId } from '../registry/model.ts';
import { keepFormerName } from '../registry/formerName.ts';
import { officialName } from '../registry/officialName.ts';
import { registryScalar } from '../registry/registryScalar.ts';
import { nameKey } from '../text/comparison.ts';
import type { Edit, FileId, Localized, Span } from '../text/span.ts';
import type { Snapshot } from './model.ts';
import { namesWritten } from './writtenNames.ts';

export type Refused = { readonly kind: 'refused'; readonly reason: Localized };

export interface NameEdit {
  readonly edit: Edit;
  readonly where: 'registry' | 'archive';
}

export type PlannedRename = { readonly kind: 'edits'; readonly edits: readonly NameEdit[] } | Refused;

export interface NameChange {
  /** As the archive knows it. */
  readonly entity: EntityId;
  /** Which of its names, however it is capitalised, composed or toned. */
  readonly oldName: string;
  readonly newName: string;
  /** `YYYY-MM-DD`: since when; the registry keeps the old name for the time before. Absent: it was never right. */
  readonly from?: string;
}

/** The texts that a rename has to see; what is left out stays as it is. The snapshot keeps no text of closed articles. */
export interface RenameTexts {
  article(file: FileId): Article | undefined;
  /** Of an article that the snapshot keeps no text of: where it is given, an article is only read again when its text leaves doubts. */
  closed?(file: FileId): string | undefined;
  /** Undefined also for the starter registry, which an update of the product replaces. */
  registry(file: FileId): string | undefined;
}

/** The registry's edits first, then those of the articles in path order; within a file by place. */
export function planRename(snapshot: Snapshot, texts: RenameTexts, asked: NameChange): PlannedRename {
  const { entity } = asked;
  const newName = asked.newName.trim().replace(/ +/g, ' ');
  const objection = objectionTo(snapshot, entity, newName);
  if (objection !== undefined) return objection;
  const change = { entity, key: nameKey(asked.oldName), newName, from: asked.from };
  const inArticles = snapshot
    .articlesOf(entity)
    .flatMap((file) => closedEdits(snapshot, texts, file, change) ?? openEdits(snapshot, texts.article(file), change));
  return { kind: 'edits', edits: [...registryEdits(snapshot, texts, change), ...inArticles] };
}

/** The part of a mention that is a name: not honorifics, titles, pronouns. */
export function nameSpan(mention: EntityMention): Span | undefined {
  switch (mention.form) {
    case 'anaphor':
    case 'title-only':
      return undefined;
    case 'full':
    case 'short':
    case 'name-variant':
      if (mention.type === 'official') return mention.name;
      return { start: mention.start, end: mention.end };
  }
}

export const refused = (vi: string, en: string): Refused => ({ kind: 'refused', reason: { vi, en } });

interface KeyedChange {
  readonly entity: EntityId;
  /** The comparison key of the name as it was. */
  readonly key: string;
  readonly newName: string;
  readonly from: string | undefined;
}

function objectionTo(snapshot: Snapshot, entity: EntityId, newName: string): Refused | undefined {
  if (newName === '') return refused('Tên mới không được để trống.', 'The new name must not be empty.');
  if (/[\r\n]/.test(newName)) return refused('Tên mới phải nằm trên một dòng.', 'The new name must stand on one line.');
  const key = nameKey(newName);
  const kind = snapshot.entity(entity)?.kind ?? snapshot.registry.entities.get(entity)?.kind;
  for (const other of snapshot.registry.entities.values()) {
    if (other.kind !== kind || snapshot.canonical(other.id) === entity) continue;
    if (!other.names.some(({ text }) => nameKey(text) === key)) continue;
    return refused(
      `Tên "${newName}" đã thuộc về ${officialName(other, 'vi')} (${other.id}); hai thực thể sẽ lẫn vào nhau.`,
      `The name "${newName}" already belongs to ${officialName(other, 'en')} (${other.id}); the two would become one.`,
    );
  }
  return undefined;
}

function registryEdits(
  snapshot: Snapshot,
  texts: RenameTexts,
  { entity, key, newName, from }: KeyedChange,
): readonly NameEdit[] {
  const declared = snapshot.registry.entities.get(entity);
  if (declared === undefined) return [];
  const { file } = declared.declaredAt;
  const text = texts.registry(file);
  if (text === undefined) return [];
  const seen = new Set<number>();
  let former: Edit | undefined;
  const replaced = declared.names.flatMap((declaredName): NameEdit[] => {
    const { span } = declaredName;
    const written = registryScalar.read(text, span);
    const name = inFormOf(written, text, newName);
    // A name derived from its series has no text of its own to change.
    if (seen.has(span.start) || nameKey(written) !== key || written === name) return [];
    seen.add(span.start);
    if (from !== undefined) former ??= keepFormerName(file, text, { name: declaredName, written, from });
    return [{ edit: { place: { file, span }, newText: registryScalar.write(text, span, name) }, where: 'registry' }];
  });
  return former === undefined ? replaced : [...replaced, { edit: former, where: 'registry' }];
}

/** Undefined where the article has to be read for it. */
function closedEdits(
  snapshot: Snapshot,
  texts: RenameTexts,
  file: FileId,
  { entity, key, newName }: KeyedChange,
): readonly NameEdit[] | undefined {
  if (texts.closed === undefined || snapshot.article(file) !== undefined) return undefined;
  const text = texts.closed(file);
  if (text === undefined) return [];
  const spans = namesWritten(snapshot, text, { entity, file, key });
  return spans && editsAt(file, text, spans, newName);
}

function openEdits(
  snapshot: Snapshot,
  article: Article | undefined,
  { entity, key, newName }: KeyedChange,
): readonly NameEdit[] {
  if (article === undefined) return [];
  const { file, text, mentions, entities } = article;
  const spans = mentions.flatMap((mention): readonly Span[] => {
    const local = mention.type === 'date' ? undefined : entities[mention.entity];
    if (mention.type === 'date' || local === undefined || snapshot.canonical(local.id) !== entity) return [];
    const span = nameSpan(mention);
    return span === undefined || nameKey(text.slice(span.start, span.end)) !== key ? [] : [span];
  });
  return editsAt(file, text, spans, newName);
}

/** None of them inside another. */
function editsAt(file: FileId, text: string, spans: readonly Span[], newName: string): readonly NameEdit[] {
  const edits: NameEdit[] = [];
  let done = 0;
  for (const span of spans) {
    if (span.start < done) continue;
    const written = text.slice(span.start, span.end);
    const name = inFormOf(written, text, newName);
    if (written === name) continue;
    edits.push({ edit: { place: { file, span }, newText: name }, where: 'archive' });
    done = span.end;
  }
  return edits;
}

/** The new name composed or decomposed as what it replaces; where that shows neither, as the file is. */
function inFormOf(written: string, text: string, newName: string): string {
  const [composed, decomposed] = [newName.normalize('NFC'), newName.normalize('NFD')];
  if (composed === decomposed) return newName;
  if (written !== written.normalize('NFC')) return decomposed;
  if (written !== written.normalize('NFD')) return composed;
  return text === text.normalize('NFC') ? composed : decomposed;
}
