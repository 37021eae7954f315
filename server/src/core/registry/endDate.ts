/** Writes the last day of a post into the registry entry that declares it. */
import type { Edit, FileId } from '../text/span.ts';
import { insertPair } from './insertEntry.ts';
import { readWithLibrary } from './libraryYaml.ts';
import type { YamlMap, YamlNode } from './yamlTree.ts';

/** `at`: an offset in the entry. Undefined where the file is not written in a way that could be continued with certainty. */
export function endDateEdit(file: FileId, text: string, at: number, day: string): Edit | undefined {
  const entry = entryAround(text, at);
  if (entry === undefined) return undefined;
  const written = entry.entries.find(({ key }) => key.text === 'end_date')?.value;
  const edit = written === undefined ? inserted(text, entry, day) : replaced(written, day);
  if (edit === undefined) return undefined;
  const { start, end } = edit.span;
  // Whatever the layout was: the file must still be read, and the entry must say so.
  const after = entryAround(
    text.slice(0, start) + edit.newText + text.slice(end),
    start <= at ? at + edit.newText.length - (end - start) : at,
  );
  const read = after?.entries.filter(({ key }) => key.text === 'end_date').map(({ value }) => value) ?? [];
  const [only] = read;
  if (read.length !== 1 || only?.kind !== 'scalar' || only.text !== day) return undefined;
  return { place: { file, span: edit.span }, newText: edit.newText };
}

type Change = Pick<Edit, 'newText'> & { readonly span: Edit['place']['span'] };

function inserted(text: string, entry: YamlMap, day: string): Change | undefined {
  const insertion = insertPair(text, entry, `end_date: ${day}`);
  return insertion && { span: { start: insertion.at, end: insertion.at }, newText: insertion.newText };
}

function replaced(written: YamlNode, day: string): Change | undefined {
  return written.kind === 'scalar' ? { span: written.span, newText: day } : undefined;
}

/** The innermost entry of a list of posts: a map with a role. */
function entryAround(text: string, at: number): YamlMap | undefined {
  const { node, error } = readWithLibrary(text, 0);
  let found: YamlMap | undefined;
  const visit = (each: YamlNode): void => {
    if (at < each.span.start || at > each.span.end) return;
    if (each.kind === 'list') each.items.forEach(visit);
    if (each.kind !== 'map') return;
    if (each.entries.some(({ key }) => key.text === 'role')) found = each;
    for (const { value } of each.entries) visit(value);
  };
  if (node !== undefined && error === undefined) visit(node);
  return found;
}
