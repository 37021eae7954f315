/**
 * Prose with marks in it, the notation of every test: `<|>` is the cursor, `<name|>` a named position, `<|text|>` a range,
 * `<label|text|>` a labelled one (they nest), `<a|x <b|y|a> z|b>` two that cross, and `-- path --` on a line starts a file.
 */

export interface Mark {
  /** '' for the cursor and for ranges without a label. */
  readonly label: string;
  readonly kind: 'position' | 'range';
  /** UTF-16 offsets into the text without marks. */
  readonly start: number;
  readonly end: number;
}

export interface MarkedFile {
  readonly path: string;
  readonly text: string;
  /** By start, longer first; equal spans from the outside in. */
  readonly marks: readonly Mark[];
}

/** The path of text that names none. */
const defaultPath = 'article.txt';

export function parseMarkedFiles(marked: string): readonly MarkedFile[] {
  const headers = [...marked.matchAll(/^-- (\S.*?) --[ \t]*(?:\r?\n|$)/gm)];
  const first = headers[0];
  if (first === undefined) return [{ path: defaultPath, ...parseMarks(marked) }];
  const before = marked.slice(0, first.index);
  const named = headers.map((header, i) => {
    const body = marked.slice(header.index + header[0].length, headers[i + 1]?.index ?? marked.length);
    return { path: header[1] ?? '', ...parseMarks(body) };
  });
  return before.trim() === '' ? named : [{ path: defaultPath, ...parseMarks(before) }, ...named];
}

/** Text of a single file; a second file is a mistake in the test. */
export function parseMarkedText(marked: string): MarkedFile {
  const [file, ...more] = parseMarkedFiles(marked);
  if (file === undefined || more.length > 0) throw new Error('This case must have exactly one file.');
  return file;
}

/** The inverse of parsing. Throws where the prose itself would be read as marks. */
export function renderMarkedFiles(files: readonly MarkedFile[]): string {
  const single = files.length === 1 && files[0]?.path === defaultPath;
  const rendered = files.map((file) => (single ? '' : `-- ${file.path} --\n`) + insertMarks(file)).join('');
  if (
    JSON.stringify(parseMarkedFiles(rendered)) !==
    JSON.stringify(files.map(({ path, text, marks }) => ({ path, text, marks: inOrder(marks) })))
  ) {
    throw new Error(`This text cannot be written with marks:\n${rendered}`);
  }
  return rendered;
}

/** Marks put into a text, for failure messages: never throws, and is only as readable as the text allows. */
export function insertMarks(file: Pick<MarkedFile, 'text' | 'marks'>): string {
  const marks = inOrder(file.marks);
  const offsets = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const open: Mark[] = [];
  let out = '';
  let done = 0;
  for (const at of offsets) {
    out += file.text.slice(done, at);
    done = at;
    for (let i = open.length - 1; i >= 0; i--) {
      const mark = open[i];
      if (mark === undefined || mark.end !== at) continue;
      out += i === open.length - 1 ? '|>' : `|${mark.label}>`;
      open.splice(i, 1);
    }
    const here = marks.filter(({ start }) => start === at);
    for (const mark of here.filter(({ end }) => end === at)) {
      out += mark.kind === 'position' ? `<${mark.label}|>` : `<${mark.label}||>`;
    }
    for (const mark of here.filter(({ end }) => end > at)) {
      out += `<${mark.label}|`;
      open.push(mark);
    }
  }
  return out + file.text.slice(done);
}

/** The one cursor of a case that has one. */
export function cursorOf(files: readonly MarkedFile[]): { readonly file: MarkedFile; readonly offset: number } {
  const found = files.flatMap((file) =>
    file.marks
      .filter((mark) => mark.kind === 'position' && mark.label === '')
      .map(({ start }) => ({ file, offset: start })),
  );
  const [cursor, ...more] = found;
  if (cursor === undefined || more.length > 0) throw new Error(`This case has ${found.length} cursors <|>, not one.`);
  return cursor;
}

export type TextVariant = 'NFC' | 'NFD' | 'CRLF';

export const textVariants: readonly TextVariant[] = ['NFC', 'NFD', 'CRLF'];

/** The same case as another author's keyboard or editor would have saved it. Marks keep their places. */
export function inVariant(marked: string, variant: TextVariant): string {
  switch (variant) {
    case 'NFC':
      return marked.normalize('NFC');
    case 'NFD':
      return marked.normalize('NFD');
    case 'CRLF':
      return marked.normalize('NFC').replace(/\r?\n/g, '\r\n');
  }
}

const token = /<([\w.:/@-]*)\|>|<([\w.:/@-]*)\||\|([\w.:/@-]*)>/g;

function parseMarks(marked: string): Pick<MarkedFile, 'text' | 'marks'> {
  const marks: (Mark & { readonly opened: number })[] = [];
  const open: { readonly label: string; readonly start: number; readonly opened: number }[] = [];
  let text = '';
  let done = 0;
  let opened = 0;
  for (const match of marked.matchAll(token)) {
    text += marked.slice(done, match.index);
    done = match.index + match[0].length;
    const [, position, opening, closing = ''] = match;
    const at = text.length;
    if (position !== undefined) {
      marks.push({ label: position, kind: 'position', start: at, end: at, opened: opened++ });
    } else if (opening !== undefined) {
      open.push({ label: opening, start: at, opened: opened++ });
    } else {
      const index = closing === '' ? open.length - 1 : open.findLastIndex(({ label }) => label === closing);
      const [range] = index < 0 ? [] : open.splice(index, 1);
      if (range === undefined) throw new Error(`Nothing is open at "${match[0]}" after "${text.slice(-40)}".`);
      marks.push({ label: range.label, kind: 'range', start: range.start, end: at, opened: range.opened });
    }
  }
  const left = open[0];
  if (left !== undefined) throw new Error(`The range <${left.label}| is never closed.`);
  text += marked.slice(done);
  marks.sort((a, b) => a.opened - b.opened);
  return { text, marks: inOrder(marks.map(({ label, kind, start, end }) => ({ label, kind, start, end }))) };
}

const inOrder = (marks: readonly Mark[]): readonly Mark[] =>
  marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
