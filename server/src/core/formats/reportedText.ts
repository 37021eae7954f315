/** What every report of findings needs beside them: the texts they point into and the language to speak. */
import type { Finding } from '../checks/model.ts';
import type { FileId, Localized, Span } from '../text/span.ts';

export interface ReportContext {
  /** The file's text, as offsets count it; absent for a file that was not read. */
  readonly textOf: (file: FileId) => string | undefined;
  /** Picks the language for a message about the file. */
  readonly say: (message: Localized, file: FileId) => string;
}

/** Counted from 1, columns in UTF-16 code units, as editors and terminals show them. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Looks positions up in one text; lines end at LF, CR LF or CR. Offsets may be asked in any order. */
export function lineColumns(text: string): (offset: number) => LineColumn {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** `lineColumns` for many files, each text read through once. */
export function positionsIn(context: ReportContext): (file: FileId, offset: number) => LineColumn {
  const known = new Map<FileId, (offset: number) => LineColumn>();
  return (file, offset) => {
    let lookup = known.get(file);
    if (lookup === undefined) {
      lookup = lineColumns(context.textOf(file) ?? '');
      known.set(file, lookup);
    }
    return lookup(offset);
  };
}

/** In the order in which the keys first come; each list in the order of the findings. */
export function groupFindings<Key>(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => Key,
): ReadonlyMap<Key, readonly Finding[]> {
  const groups = new Map<Key, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [finding]);
    else own.push(finding);
  }
  return groups;
}

/** The words at a place in brackets, with what stands around them on their line; one line without controls. */
export function quotedLine(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - aroundQuoted), start);
  const after = /^[^\r\n]*/.exec(text.slice(end, end + aroundQuoted))?.[0] ?? '';
  const line = `${before.replace(/^[\uDC00-\uDFFF]/, '')}[${text.slice(start, end)}]${after.replace(/[\uD800-\uDBFF]$/, '')}`;
  return line
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '\uFFFD')
    .trim();
}

const aroundQuoted = 40;
