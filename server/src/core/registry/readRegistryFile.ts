/** Reads one registry file into records by section; entries with errors are left out and the others stay. */
import type { SourceFile, Span } from '../text/span.ts';
import { readWithLibrary } from './libraryYaml.ts';
import { readPlainYaml } from './plainYaml.ts';
import { MAX_PROBLEMS, noProblems, report } from './problems.ts';
import type { Problems } from './problems.ts';
import { readValue, reportUnknownKey } from './readValue.ts';
import { sections } from './schema.ts';
import type { ValueOf } from './schemaTypes.ts';
import { splitRegistry } from './splitRegistry.ts';
import type { RegistryPart } from './splitRegistry.ts';
import { syntaxMessage } from './syntaxMessages.ts';
import { pinpoint } from './syntaxPlaces.ts';
import type { YamlNode } from './yamlTree.ts';

type Sections = typeof sections;
export type Section = keyof Sections;
type ListSection = Exclude<Section, 'allowed'>;

/** The records of each section, in the order of the text. */
export type RegistryRecords = { readonly [S in ListSection]: ValueOf<Sections[S]['type']> } & {
  readonly allowed: readonly ValueOf<Sections['allowed']['type']>[];
};

export interface RegistryFile {
  readonly records: RegistryRecords;
  /** Ids in entries that could not be read: they exist, so references to them are no errors. */
  readonly unreadIds: readonly string[];
  readonly problems: Problems;
}

/** Beside others: what a newsroom writes takes the place of what a starter's file says. */
export interface FileToRead extends RegistryFile {
  readonly isStarter: boolean;
}

/** An entry longer than this is not given to the library, nor more than this of one file in all: it takes 1 s for 2 MB. */
const MAX_ENTRY = 256 * 1024;
const MAX_FILE = 4 * 1024 * 1024;
/** What a call of the library costs beside its characters, in characters. */
const CALL_COST = 100;

export function readRegistryFile({ file, text }: SourceFile): RegistryFile {
  const problems = noProblems({ file, text });
  const lists = new Map<string, unknown[]>(Object.keys(sections).map((name) => [name, []]));
  const unreadIds: string[] = [];
  const headers = new Set<number>();
  const named = new Set<string>();
  let left = MAX_FILE;

  const enter = (name: string, span: Span): Section | undefined => {
    const section = isSection(name) ? name : undefined;
    if (headers.has(span.start)) return section;
    headers.add(span.start);
    if (section === undefined) reportUnknownKey({ text: name, span }, [...named], sections, problems);
    else if (named.has(name)) reportSectionTwice(name, span, problems);
    named.add(name);
    return section;
  };
  const keep = (section: Section, node: YamlNode): void => {
    const values: unknown = readValue(node, sections[section].type, problems);
    if (values === undefined) return;
    for (const value of Array.isArray(values) ? values : [values]) lists.get(section)?.push(value);
  };
  const skip = (part: RegistryPart): undefined => {
    const ids = text.slice(part.start, part.end).matchAll(/\bid: *["']?([a-z]+\/[^\s"',}]+)/g);
    for (const [, id] of ids) if (id !== undefined) unreadIds.push(id);
  };
  const read = (part: RegistryPart): YamlNode | undefined => {
    const plain = readPlainYaml(text, part.start, part.end);
    if (plain !== undefined) return plain;
    const length = part.end - part.start;
    // No more is said of a file with so many errors, so there is no point in looking for them.
    if (problems.found.length >= MAX_PROBLEMS) return skip(part);
    left -= length + CALL_COST;
    if (length > MAX_ENTRY || left < 0) {
      reportTooLong(part, text, problems);
      return skip(part);
    }
    const { node, error } = readWithLibrary(text.slice(part.start, part.end), part.start);
    if (error === undefined) return node;
    for (const { span, code, detail, newText } of pinpoint(error, text, part)) {
      report(problems, span, syntaxMessage(code, detail), newText === undefined ? {} : { newText });
    }
    return skip(part);
  };

  for (const part of splitRegistry(text)) {
    const section = part.section === undefined ? undefined : enter(part.section.value, part.section.span);
    if (part.section !== undefined && section === undefined) continue;
    const node = read(part);
    if (node === undefined) continue;
    if (section !== undefined) keep(section, node);
    else if (node.kind === 'map') {
      for (const { key, value } of node.entries) {
        const name = enter(key.text, key.span);
        if (name !== undefined && value.kind !== 'nothing') keep(name, value);
      }
    } else if (node.kind !== 'nothing') reportStray(node.span, text, problems);
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each list was read as the type of its section
  return { records: Object.fromEntries(lists) as unknown as RegistryRecords, unreadIds, problems };
}

const isSection = (name: string): name is Section => Object.hasOwn(sections, name);

function reportSectionTwice(name: string, span: Span, problems: Problems): void {
  report(problems, span, {
    vi: `Phần “${name}” đã có ở trên trong tệp này. Hãy gộp các mục vào một phần.`,
    en: `The section “${name}” stands above in this file already. Put its entries together.`,
  });
}

function reportTooLong(part: Span, text: string, problems: Problems): void {
  report(problems, firstLine(part, text), {
    vi: `Mục này quá dài hoặc quá rối nên không đọc. Mỗi mục dài nhất ${MAX_ENTRY} ký tự.`,
    en: `This entry is too long or too intricate and is not read. An entry has at most ${MAX_ENTRY} characters.`,
  });
}

function reportStray(span: Span, text: string, problems: Problems): void {
  const names = Object.keys(sections).join(', ');
  report(problems, firstLine(span, text), {
    vi: `Dòng này không thuộc phần nào. Các phần của tệp danh bạ: ${names}.`,
    en: `This line belongs to no section. The sections of a registry file are: ${names}.`,
  });
}

/** The span as far as its first line goes, without the indentation and the end of the line. */
function firstLine({ start, end }: Span, text: string): Span {
  const from = start + (/^[ \t\r\n]*/.exec(text.slice(start, Math.min(end, start + 1000)))?.[0].length ?? 0);
  const newline = text.indexOf('\n', from);
  const line = text.slice(from, newline < 0 || newline > end ? end : newline);
  return { start: from, end: from + Math.max(1, line.trimEnd().length) };
}
