/** Rename: one name of an entity, wherever articles and registry files write it. Every refusal says why. */
import type { Snapshot } from '../corpus/model.ts';
import type { Article, EntityMention } from '../mentions/model.ts';
import type { EntityId } from '../registry/model.ts';
import { nameKey } from '../text/comparison.ts';
import type { Edit, FileId, Localized, Span } from '../text/span.ts';
import { nameOf } from './facts.ts';
import { registryScalar } from './registryScalar.ts';
import { entityOf, type Target, targetAt } from './targetAt.ts';

export type Refused = { readonly kind: 'refused'; readonly reason: Localized };

export type RenameStart = { readonly kind: 'ready'; readonly span: Span; readonly name: string } | Refused;

export interface RenameEdit {
  readonly edit: Edit;
  /** What a preview groups by; only `here` needs no confirmation. */
  readonly where: 'here' | 'registry' | 'archive';
}

export type Renamed = { readonly kind: 'edits'; readonly edits: readonly RenameEdit[] } | Refused;

export interface RenameQuestion {
  readonly file: FileId;
  readonly offset: number;
  readonly newName: string;
}

/** The texts that a rename has to see: closed articles are read again, the snapshot keeps no text of them. */
export interface RenameTexts {
  article(file: FileId): Article | undefined;
  registry(file: FileId): string | undefined;
}

export function prepareRename(
  snapshot: Snapshot,
  texts: RenameTexts,
  { file, offset }: Pick<RenameQuestion, 'file' | 'offset'>,
): RenameStart {
  const target = targetAt(snapshot, file, offset);
  if (target === undefined) return refused('Ở đây không có tên nào để đổi.', 'There is no name to change here.');
  if (target.others.length > 0) {
    return refused(
      'Tên này có thể chỉ nhiều thực thể; hãy ghi rõ trong danh bạ trước khi đổi.',
      'This name may stand for several entities; settle it in the registry before renaming.',
    );
  }
  const span = target.mentioned === undefined ? target.span : nameSpan(target.mentioned.mention);
  if (span === undefined || offset < span.start || offset > span.end) return notAName(target);
  const text = target.mentioned?.article.text ?? texts.registry(file);
  const name =
    target.mentioned === undefined ? registryScalar.read(text ?? '', span) : text?.slice(span.start, span.end);
  if (name === undefined) return notAName(target);
  if (target.mentioned === undefined && name === target.entity) {
    return refused('Đây là mã của thực thể, không phải tên.', "This is the entity's id, not a name.");
  }
  return { kind: 'ready', span, name };
}

export function rename(snapshot: Snapshot, texts: RenameTexts, question: RenameQuestion): Renamed {
  const start = prepareRename(snapshot, texts, question);
  if (start.kind === 'refused') return start;
  const target = targetAt(snapshot, question.file, question.offset);
  const newName = question.newName.trim().replace(/ +/g, ' ');
  const objection = target === undefined ? undefined : objectionTo(snapshot, target.entity, newName);
  if (target === undefined || objection !== undefined)
    return objection ?? refused('Ở đây không có tên nào để đổi.', 'There is no name to change here.');
  const key = nameKey(start.name);
  const inRegistry = registryEdits(snapshot, texts, { entity: target.entity, key, newName });
  const inArticles = snapshot.articlesOf(target.entity).flatMap((file) => {
    const article = texts.article(file);
    return article === undefined ? [] : articleEdits(snapshot, article, { entity: target.entity, key, newName });
  });
  const edits = [...inRegistry, ...inArticles].map(({ edit, where }) =>
    edit.place.file === question.file ? { edit, where: 'here' as const } : { edit, where },
  );
  return { kind: 'edits', edits };
}

interface NameChange {
  readonly entity: EntityId;
  /** The comparison key of the name as it was. */
  readonly key: string;
  readonly newName: string;
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
      `Tên "${newName}" đã thuộc về ${nameOf(snapshot, other.id, 'vi')} (${other.id}); hai thực thể sẽ lẫn vào nhau.`,
      `The name "${newName}" already belongs to ${nameOf(snapshot, other.id, 'en')} (${other.id}); the two would become one.`,
    );
  }
  return undefined;
}

function registryEdits(
  snapshot: Snapshot,
  texts: RenameTexts,
  { entity, key, newName }: NameChange,
): readonly RenameEdit[] {
  const declared = snapshot.registry.entities.get(entity);
  if (declared === undefined) return [];
  const { file } = declared.declaredAt;
  const text = texts.registry(file);
  if (text === undefined) return [];
  const seen = new Set<number>();
  return declared.names.flatMap(({ span }) => {
    const written = registryScalar.read(text, span);
    // A name derived from its series has no text of its own to change.
    if (seen.has(span.start) || nameKey(written) !== key || written === newName) return [];
    seen.add(span.start);
    return [
      {
        edit: { place: { file, span }, newText: registryScalar.write(text, span, newName) },
        where: 'registry' as const,
      },
    ];
  });
}

function articleEdits(
  snapshot: Snapshot,
  article: Article,
  { entity, key, newName }: NameChange,
): readonly RenameEdit[] {
  const edits: RenameEdit[] = [];
  let done = 0;
  for (const mention of article.mentions) {
    if (mention.type === 'date' || entityOf(snapshot, article, mention.entity) !== entity) continue;
    const span = nameSpan(mention);
    if (span === undefined || span.start < done) continue;
    const written = article.text.slice(span.start, span.end);
    if (nameKey(written) !== key || written === newName) continue;
    edits.push({ edit: { place: { file: article.file, span }, newText: newName }, where: 'archive' });
    done = span.end;
  }
  return edits;
}

/** The part of a mention that is a name: not honorifics, titles, pronouns. */
function nameSpan(mention: EntityMention): Span | undefined {
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

function notAName({ mentioned }: Target): Refused {
  return mentioned?.mention.type === 'official'
    ? refused(
        'Đây là chức danh, không phải tên người; hãy đặt con trỏ vào tên.',
        'This is a title, not a name; put the cursor on the name.',
      )
    : refused('Đây là cách gọi thay, không phải tên.', 'This stands for a name but is none itself.');
}

const refused = (vi: string, en: string): Refused => ({ kind: 'refused', reason: { vi, en } });
