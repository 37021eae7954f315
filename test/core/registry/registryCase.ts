/** What tests of the registry say: marked files in, problems at their exact places out, in every normal form and line ending. */
import assert from 'node:assert/strict';
import type { Registry, RegistryProblem } from '../../../server/src/core/registry/model.ts';
import { readRegistry } from '../../../server/src/core/registry/readRegistry.ts';
import { fileId } from '../../../server/src/core/text/span.ts';
import { inVariant, insertMarks, parseMarkedFiles, textVariants, type MarkedFile } from '../../support/markedText.ts';

/** The registry of marked files, those below `starter/` coming with the program; a case without file headers is one file. */
export function registryOf(marked: string): Registry {
  return readRegistry(
    parseMarkedFiles(marked).map(({ path, text }) => ({
      file: fileId(path),
      text,
      isStarter: path.startsWith('starter/'),
    })),
  );
}

/** Two-way: every problem is marked with the part of its code after the dot, and every mark is a problem. Gives the NFC reading. */
export function checkProblems(marked: string): Registry {
  for (const variant of textVariants) {
    const inThisForm = inVariant(marked, variant);
    const files = parseMarkedFiles(inThisForm);
    const { problems } = registryOf(inThisForm);
    assert.equal(
      files.map((file) => insertMarks({ text: file.text, marks: marksOf(file, problems) })).join('\n=====\n'),
      files.map((file) => insertMarks(file)).join('\n=====\n'),
      `${variant}: what was found (actual) and the marks (expected): ${problems.map(({ message }) => message.en).join(' ')}`,
    );
    for (const { message, fix } of problems) {
      for (const said of [message, ...(fix === undefined ? [] : [fix.title])])
        assert.ok(said.vi !== '' && said.en !== '');
    }
  }
  return registryOf(inVariant(marked, 'NFC'));
}

/** The one problem of the case, its place marked, offers this replacement (undefined: none); applied, nothing is wrong any more. */
export function checkProblemFix(marked: string, newText: string | undefined): void {
  const { problems } = checkProblems(marked);
  assert.deepEqual(
    problems.map(({ fix }) => fix?.newText),
    [newText],
  );
  if (newText === undefined) return;
  const fixed = parseMarkedFiles(marked).map(({ path, text }) => {
    const span = problems.find(({ place }) => place.file === path)?.place.span;
    return {
      file: fileId(path),
      text: span === undefined ? text : text.slice(0, span.start) + newText + text.slice(span.end),
    };
  });
  assert.deepEqual(
    readRegistry(fixed).problems.map(({ message }) => message.en),
    [],
    'after the fix',
  );
}

const marksOf = (file: MarkedFile, problems: readonly RegistryProblem[]): MarkedFile['marks'] =>
  problems
    .filter(({ place }) => place.file === file.path)
    .map(({ code, place }) => ({ label: code.slice('registry.'.length), kind: 'range', ...place.span }) as const)
    .sort((a, b) => a.start - b.start || b.end - a.end);
