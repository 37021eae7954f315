/** What tests of editor gestures say: where the cursor is, and what comes of it, in every normal form and line ending. */
import assert from 'node:assert/strict';
import type { Snapshot } from '../../server/src/core/corpus/model.ts';
import { definition, type Destinations } from '../../server/src/core/features/definition.ts';
import type { Destination } from '../../server/src/core/features/destination.ts';
import { documentHighlight } from '../../server/src/core/features/documentHighlight.ts';
import { hover } from '../../server/src/core/features/hover.ts';
import { implementation } from '../../server/src/core/features/implementation.ts';
import { references } from '../../server/src/core/features/references.ts';
import type { RenameTexts } from '../../server/src/core/corpus/renameEntity.ts';
import { rename } from '../../server/src/core/features/rename.ts';
import { typeDefinition } from '../../server/src/core/features/typeDefinition.ts';
import { runChecks } from '../../server/src/core/checks/run.ts';
import { type Edit, type FileId, fileId, type Language, type Span } from '../../server/src/core/text/span.ts';
import { renderHover } from '../../server/src/lsp/renderHover.ts';
import {
  cursorOf,
  insertMarks,
  inVariant,
  type MarkedFile,
  parseMarkedFiles,
  type TextVariant,
  textVariants,
} from './markedText.ts';
import { isRegistryPath, newsroom } from './newsroom.ts';

/** Where a case must hold. A case whose expected text depends on the variant names the one it is written in. */
export interface FeatureOptions {
  readonly variants?: readonly TextVariant[];
  readonly language?: Language;
}

/** The hover at the cursor, on the range marked `<|…|>`, is this text; links show their label. Undefined: no hover. */
export function checkHover(marked: string, expected: string | undefined, options: FeatureOptions = {}): void {
  for (const variant of options.variants ?? textVariants) {
    const { files, snapshot, cursor } = read(marked, variant);
    const found = hoverAt(snapshot, cursor, options.language ?? 'vi');
    assert.equal(found?.text.normalize('NFC'), expected, variant);
    const range = cursor.file.marks.find(({ kind, label }) => kind === 'range' && label === '');
    if (found === undefined || range === undefined) continue;
    assert.equal(
      marksAt(files, [{ file: cursor.id, ...found.span }]),
      marksAt(files, [{ file: cursor.id, ...range }]),
      variant,
    );
  }
}

function hoverAt(snapshot: Snapshot, { id, offset }: Cursor, language: Language) {
  const article = snapshot.article(id);
  const findings = article === undefined ? [] : runChecks(article, { snapshot, today: '2026-02-01' }, new Map());
  const found = hover(snapshot, { file: id, offset, language, findings });
  if (found === undefined) return undefined;
  const linker = { address: () => undefined, label: (file: FileId) => file };
  return { span: found.span, text: renderHover(found, linker, false).value };
}

type Jump = (snapshot: Snapshot, file: FileId, offset: number) => Destinations | undefined;

/** From the cursor, a jump leads to the ranges marked `to` (or `to1`, `to2` … in this order). */
const checkJump =
  (jump: Jump) =>
  (marked: string, options: FeatureOptions = {}): void => {
    for (const variant of options.variants ?? textVariants) {
      const { files, snapshot, cursor } = read(marked, variant);
      const found = jump(snapshot, cursor.id, cursor.offset)?.destinations ?? [];
      const expected = labelled(files, /^to\d*$/);
      assert.deepEqual(
        found.map((each) => shown(files, each)),
        expected.map((each) => shown(files, each)),
        variant,
      );
      assertLines(files, found);
    }
  };

export const checkDefinition = checkJump(definition);
export const checkTypeDefinition = checkJump(typeDefinition);
export const checkImplementation = checkJump(implementation);

/** Asked from every range marked `ref` or `def`, the references are all of these, `def` only with the declaration. */
export function checkReferences(marked: string, options: FeatureOptions = {}): void {
  for (const variant of options.variants ?? textVariants) {
    const { files, snapshot } = read(marked, variant);
    const refs = labelled(files, /^ref$/);
    const both = [...labelled(files, /^def$/), ...refs];
    assert.ok(refs.length > 0, 'A case marks at least one reference.');
    for (const from of both) {
      for (const includeDeclaration of [false, true]) {
        const found = references(snapshot, { file: from.file, offset: from.start + 1, includeDeclaration }) ?? [];
        const expected = includeDeclaration ? both : refs;
        assert.equal(marksAt(files, found), marksAt(files, expected), `${variant}, asked at ${shown(files, from)}`);
        assertLines(files, found);
      }
    }
  }
}

/** Asked from every range marked `here`, these are highlighted. */
export function checkHighlights(marked: string, options: FeatureOptions = {}): void {
  for (const variant of options.variants ?? textVariants) {
    const { files, snapshot } = read(marked, variant);
    const expected = labelled(files, /^here$/);
    for (const from of expected) {
      const found = documentHighlight(snapshot, from.file, from.start + 1) ?? [];
      const places = found.map((span) => ({ file: from.file, ...span }));
      assert.equal(marksAt(files, places), marksAt(files, expected), `${variant}, asked at ${shown(files, from)}`);
    }
  }
}

/** Renaming at the cursor makes these texts of the files; files not given stay as they were. */
export function checkRename(marked: string, newName: string, after: string, options: FeatureOptions = {}): void {
  for (const variant of options.variants ?? textVariants) {
    const { files, snapshot, cursor } = read(marked, variant);
    const renamed = rename(snapshot, textsOf(snapshot, files), { file: cursor.id, offset: cursor.offset, newName });
    if (renamed.kind === 'refused') assert.fail(`${variant}: refused: ${renamed.reason.vi}`);
    const wanted = new Map(parseMarkedFiles(inVariant(after, variant)).map(({ path, text }) => [path, text]));
    for (const { path, text } of files) {
      const made = edited(
        text,
        renamed.edits.map(({ edit }) => edit).filter(({ place }) => place.file === path),
      );
      // The new name is written as the person typed it.
      assert.equal(variant === 'NFD' ? made.normalize('NFD') : made, wanted.get(path) ?? text, `${variant}: ${path}`);
    }
    for (const { edit, where } of renamed.edits) {
      const expected =
        edit.place.file === cursor.id ? 'here' : isRegistryPath(edit.place.file) ? 'registry' : 'archive';
      assert.equal(where, expected);
    }
  }
}

/** Renaming at the cursor is refused with this sentence (Vietnamese). */
export function checkRenameRefused(
  marked: string,
  newName: string,
  reason: string,
  options: FeatureOptions = {},
): void {
  for (const variant of options.variants ?? textVariants) {
    const { files, snapshot, cursor } = read(marked, variant);
    const renamed = rename(snapshot, textsOf(snapshot, files), { file: cursor.id, offset: cursor.offset, newName });
    assert.equal(renamed.kind === 'refused' ? renamed.reason.vi.normalize('NFC') : 'not refused', reason, variant);
  }
}

const edited = (text: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((a, b) => b.place.span.start - a.place.span.start)
    .reduce(
      (before, { place: { span }, newText }) => before.slice(0, span.start) + newText + before.slice(span.end),
      text,
    );

interface Cursor {
  readonly file: MarkedFile;
  readonly id: FileId;
  readonly offset: number;
}

export interface Case {
  readonly files: readonly MarkedFile[];
  readonly snapshot: Snapshot;
  /** Throws where the case has none. */
  readonly cursor: Cursor;
}

/** A case in every normal form and line ending. */
export function inEveryVariant(
  marked: string,
  run: (each: Case, variant: TextVariant) => void,
  variants: readonly TextVariant[] = textVariants,
): void {
  for (const variant of variants) run(read(marked, variant), variant);
}

function read(marked: string, variant: TextVariant): Case {
  const files = parseMarkedFiles(inVariant(marked, variant));
  const { snapshot } = newsroom(files);
  return {
    files,
    snapshot,
    get cursor() {
      const { file, offset } = cursorOf(files);
      return { file, id: fileId(file.path), offset };
    },
  };
}

function textsOf(snapshot: Snapshot, files: readonly MarkedFile[]): RenameTexts {
  return {
    article: (file) => snapshot.article(file),
    registry: (file) => files.find(({ path }) => path === file)?.text,
  };
}

const labelled = (files: readonly MarkedFile[], label: RegExp): readonly Destination[] =>
  files
    .flatMap((file) => file.marks.map((mark) => ({ mark, file: fileId(file.path) })))
    .filter(({ mark }) => mark.kind === 'range' && label.test(mark.label))
    .toSorted((a, b) => (a.mark.label < b.mark.label ? -1 : a.mark.label > b.mark.label ? 1 : 0))
    .map(({ mark, file }) => ({ file, start: mark.start, end: mark.end }));

/** All files with these places marked: what a failure shows. */
const marksAt = (files: readonly MarkedFile[], places: readonly (Span & { readonly file: FileId })[]): string =>
  files
    .map(({ path, text }) => {
      const own = places.filter(({ file }) => file === path);
      return `-- ${path} --\n${insertMarks({ text, marks: own.map(({ start, end }) => ({ label: '', kind: 'range', start, end })) })}`;
    })
    .join('\n');

function shown(files: readonly MarkedFile[], { file, start, end }: Destination): string {
  const text = files.find(({ path }) => path === file)?.text ?? '';
  return `${file}:${start} ${text.slice(start, end)}`;
}

/** Line and column, where the index gives them, are those of the text. */
function assertLines(files: readonly MarkedFile[], found: readonly Destination[]): void {
  for (const { file, start, line, character } of found) {
    if (line === undefined) continue;
    const before = files.find(({ path }) => path === file)?.text.slice(0, start) ?? '';
    const lines = before.split(/\r\n|\n|\r/);
    assert.deepEqual([line, character], [lines.length - 1, lines.at(-1)?.length]);
  }
}
