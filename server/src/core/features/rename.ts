/** Rename: one name of an entity, wherever articles and registry files write it. Every refusal says why. */
import {
  type NameEdit,
  nameSpan,
  planRename,
  refused,
  type Refused,
  type RenameTexts,
} from '../corpus/renameEntity.ts';
import type { Snapshot } from '../corpus/model.ts';
import { registryScalar } from '../registry/registryScalar.ts';
import type { FileId, Span } from '../text/span.ts';
import { type Target, targetAt } from './targetAt.ts';

export type RenameStart = { readonly kind: 'ready'; readonly span: Span; readonly name: string } | Refused;

export interface RenameEdit extends Omit<NameEdit, 'where'> {
  /** What a preview groups by; only `here` needs no confirmation. */
  readonly where: 'here' | NameEdit['where'];
}

export type Renamed = { readonly kind: 'edits'; readonly edits: readonly RenameEdit[] } | Refused;

export interface RenameQuestion {
  readonly file: FileId;
  readonly offset: number;
  readonly newName: string;
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
  if (text === undefined) {
    return refused(
      'Danh bạ này đi kèm phần mềm và được thay khi nâng cấp; hãy ghi tên mới trong danh bạ của tòa soạn.',
      'This registry comes with the product and is replaced by updates; write the new name in a registry of your own.',
    );
  }
  const name = target.mentioned === undefined ? registryScalar.read(text, span) : text.slice(span.start, span.end);
  if (target.mentioned === undefined && name === target.entity) {
    return refused('Đây là mã của thực thể, không phải tên.', "This is the entity's id, not a name.");
  }
  return { kind: 'ready', span, name };
}

export function rename(snapshot: Snapshot, texts: RenameTexts, question: RenameQuestion): Renamed {
  const start = prepareRename(snapshot, texts, question);
  if (start.kind === 'refused') return start;
  const target = targetAt(snapshot, question.file, question.offset);
  if (target === undefined) return refused('Ở đây không có tên nào để đổi.', 'There is no name to change here.');
  const change = { entity: target.entity, oldName: start.name, newName: question.newName };
  const planned = planRename(snapshot, texts, change);
  if (planned.kind === 'refused') return planned;
  const edits = planned.edits.map(({ edit, where }): RenameEdit =>
    edit.place.file === question.file ? { edit, where: 'here' } : { edit, where },
  );
  return { kind: 'edits', edits };
}

function notAName({ mentioned }: Target): Refused {
  return mentioned?.mention.type === 'official'
    ? refused(
        'Đây là chức danh, không phải tên người; hãy đặt con trỏ vào tên.',
        'This is a title, not a name; put the cursor on the name.',
      )
    : refused('Đây là cách gọi thay, không phải tên.', 'This stands for a name but is none itself.');
}
