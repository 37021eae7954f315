/** The registry's side of a person leaving a post: the last day, and the successor from the day after. */
import type { RenameTexts } from '../corpus/renameEntity.ts';
import { endDateEdit } from '../registry/endDate.ts';
import { insertEntry, type NewEntry } from '../registry/insertEntry.ts';
import type { EntityId, Membership } from '../registry/model.ts';
import { dayAfter } from '../registry/partialDate.ts';
import type { Edit, FileId, Localized } from '../text/span.ts';

export interface Successor {
  readonly id: EntityId;
  readonly name: string;
  readonly isRegistered: boolean;
}

interface Asked {
  readonly post: Membership;
  readonly lastDay: string;
  readonly successor?: Successor;
}

interface Texts extends Pick<RenameTexts, 'registry'> {
  readonly ownRegistry: FileId | undefined;
}

export type PlannedEntries =
  | { readonly kind: 'edits'; readonly edits: readonly Edit[] }
  | { readonly kind: 'refused'; readonly reason: Localized };

/** What the starter registry says of the post is said again in the newsroom's own, which counts before it. */
export function planRegistry({ registry, ownRegistry }: Texts, { post, lastDay, successor }: Asked): PlannedEntries {
  const { file: declaring, span } = post.declaredAt;
  const declared = registry(declaring);
  const file = declared === undefined ? ownRegistry : declaring;
  if (file === undefined) return { kind: 'refused', reason: noRegistry };
  const start: Written = { text: declared ?? registry(file) ?? '', changes: [] };
  const { person, organization, role, interval } = post;
  const add = (section: string, entry: NewEntry) => (before: Written) => {
    const insertion = insertEntry(before.text, section, entry);
    return insertion && written(before, { start: insertion.at, end: insertion.at, newText: insertion.newText });
  };
  const end = (before: Written): Written | undefined => {
    const edit = endDateEdit(file, before.text, span.start, lastDay);
    return edit && written(before, { ...edit.place.span, newText: edit.newText });
  };
  const steps = [
    declared === undefined
      ? add('memberships', { person, organization, role, start_date: interval.start, end_date: lastDay })
      : end,
    ...(successor === undefined
      ? []
      : [add('memberships', { person: successor.id, organization, role, start_date: dayAfter(lastDay) })]),
    ...(successor === undefined || successor.isRegistered
      ? []
      : [add('persons', { id: successor.id, name: successor.name })]),
  ];
  const done = steps.reduce<Written | undefined>((before, step) => before && step(before), start);
  if (done === undefined) return { kind: 'refused', reason: notWritten(file) };
  return {
    kind: 'edits',
    edits: done.changes.map(({ start: from, end: to, newText }) => ({
      place: { file, span: { start: from, end: to } },
      newText,
    })),
  };
}

/** A text with changes made one after the other, and the same changes as places of the text before them all. */
interface Written {
  readonly text: string;
  readonly changes: readonly Change[];
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** What is put into, or right behind, what was put in before becomes one change with it. */
function written({ text, changes }: Written, { start, end, newText }: Change): Written {
  const after = text.slice(0, start) + newText + text.slice(end);
  let moved = 0;
  for (const [at, change] of changes.entries()) {
    const from = change.start + moved;
    const to = from + change.newText.length;
    if (start < from) break;
    if (start <= to && end === start) {
      const inside = change.newText.slice(0, start - from) + newText + change.newText.slice(start - from);
      return { text: after, changes: changes.with(at, { ...change, newText: inside }) };
    }
    moved += change.newText.length - (change.end - change.start);
  }
  const placed = { start: start - moved, end: end - moved, newText };
  return { text: after, changes: [...changes, placed].toSorted((a, b) => a.start - b.start) };
}

const noRegistry = {
  vi: 'Không có danh bạ nào của tòa soạn để ghi; hãy tạo một tệp *.registry.yaml trong thư mục đang mở.',
  en: 'There is no registry of the newsroom to write to; make a file *.registry.yaml in the open folder.',
};

const notWritten = (file: FileId): Localized => {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return {
    vi: `Không ghi thêm được vào ${name}: cách trình bày của tệp này không cho phép. Hãy mở tệp và tự sửa.`,
    en: `Nothing could be written into ${name}: its layout does not allow it. Open the file and change it yourself.`,
  };
};
