/** Files that are not open, as they are on disk at this moment: an edit must fit what is there, not what was read some time ago. */
import type { FileId, Language } from '../core/text/span.ts';
import { readArticle } from '../files/readArticle.ts';
import { refusal } from './answer.ts';
import { lineTable, type LineTable } from './positions.ts';
import type { Session } from './session.ts';

export function textOnDisk({ environment, settings }: Session, file: FileId): string | undefined {
  return readArticle(environment.files, file, settings.maxSize).decoded?.text;
}

/** What an edit's offsets are counted in: the text as it is on disk, which some have read already. Refuses with a sentence where a registry has changed since it was read. */
export function tableForEdit(
  session: Session,
  file: FileId,
  language: Language,
  text = session.document(file) === undefined ? textOnDisk(session, file) : undefined,
): LineTable | undefined {
  const open = session.document(file)?.table;
  if (open !== undefined) return open;
  const known = session.registryText(file);
  // Files that only the client has are not at hand at first; the question is put again.
  if (text === undefined) return known === undefined ? undefined : lineTable(known);
  if (known !== undefined && known !== text) throw refusal(changedMeanwhile(file)[language]);
  return lineTable(text);
}

function changedMeanwhile(file: FileId) {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return {
    vi: `${name} vừa thay đổi trên đĩa và chưa được đọc lại; chưa có gì được sửa. Hãy thử lại sau giây lát.`,
    en: `${name} has just changed on disk and has not been read again; nothing was changed. Try again in a moment.`,
  };
}
