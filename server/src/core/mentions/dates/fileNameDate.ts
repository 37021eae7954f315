/** The day in the name of an article's file: `tin-2024-06-07.txt`, `20240607_hop.md`. */
import type { FileId } from '../../text/span.ts';
import type { ArticleDate } from '../model.ts';
import { numberOfIsoDay } from './calendar.ts';

const inFileName = /(?<![\p{L}\d])((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?![\p{L}\d])/u;

export function fromFileName(file: FileId): ArticleDate | undefined {
  const name = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  const found = inFileName.exec(name);
  if (found === null) return undefined;
  const value = `${found[1]}-${found[3]}-${found[4]}`;
  return numberOfIsoDay(value) === undefined ? undefined : { value, reason: 'file-name' };
}
