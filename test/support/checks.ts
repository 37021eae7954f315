/** What tests of checks say: which findings an article draws, and what a fix makes of it, in every normal form and line ending. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotationFindings } from '../../server/src/core/checks/annotationProblems.ts';
import type { Finding, Fix, Level } from '../../server/src/core/checks/model.ts';
import { readDecisions } from '../../server/src/core/formats/decisions.ts';
import { fileId } from '../../server/src/core/text/span.ts';
import { registryFindings } from '../../server/src/core/checks/registryProblems.ts';
import { staleIgnores } from '../../server/src/core/checks/staleIgnores.ts';
import { runChecksWithFailures } from '../../server/src/core/checks/run.ts';
import {
  cursorOf,
  insertMarks,
  inVariant,
  parseMarkedFiles,
  textVariants,
  type MarkedFile,
  type TextVariant,
} from './markedText.ts';
import { newsroom, type NewsroomFile } from './newsroom.ts';

export interface CheckOptions {
  /** Only these codes are asked and may be marked; absent = all of them. */
  readonly codes?: readonly string[];
  /** Default: all three. */
  readonly variants?: readonly TextVariant[];
  readonly today?: string;
  readonly levels?: ReadonlyMap<string, Level>;
}

/** Two-way: every finding is marked with its code, and every mark is a finding. */
export function checkFindings(marked: string, options: CheckOptions = {}): void {
  for (const variant of options.variants ?? textVariants) {
    const files = parseMarkedFiles(inVariant(marked, variant));
    const actual = findingsIn(files, variant, options);
    const expected = files.map((file) => insertMarks(file)).join('\n=====\n');
    const found = files.map((file) => insertMarks({ text: file.text, marks: marksOf(file, actual) })).join('\n=====\n');
    assert.equal(found, expected, `${variant}: the marks are what was found (actual) and what should be (expected)`);
  }
}

/** The finding of `code` at the cursor offers a fix of this title (in either language), which makes `after` and removes the finding. */
export function checkFix(code: string, before: string, title: string, after: string, options: CheckOptions = {}): void {
  for (const variant of options.variants ?? textVariants) {
    const files = parseMarkedFiles(inVariant(before, variant));
    const cursor = cursorOf(files);
    const findings = findingsIn(files, variant, { ...options, codes: [code] });
    const here = findings.filter(
      ({ place }) =>
        place.file === cursor.file.path && place.span.start <= cursor.offset && cursor.offset <= place.span.end,
    );
    const seen = files.map((file) => insertMarks({ text: file.text, marks: marksOf(file, findings) })).join('\n');
    assert.equal(here.length, 1, `${variant}: one ${code} at the cursor was expected; found:\n${seen}`);
    const fixes = here.flatMap((finding) => finding.fixes);
    const fix = fixes.find((each) => Object.values(each.title).some((said) => said.normalize('NFC') === title));
    if (fix === undefined) {
      assert.fail(
        `${variant}: no fix is called "${title}", but ${fixes.map((each) => `"${each.title.vi}"`).join(', ')}`,
      );
    }
    const fixed = files.map((file) => ({ path: file.path, text: applyFix(file, fix) }));
    const wanted = parseMarkedFiles(inVariant(after, variant));
    for (const file of wanted) {
      const made = fixed.find(({ path }) => path === file.path)?.text;
      // A fix writes composed letters; the rest of a decomposed article stays as it was.
      assert.equal(
        variant === 'NFD' ? made?.normalize('NFD') : made,
        file.text,
        `${variant}: ${file.path} after "${title}"`,
      );
    }
    const left = findingsIn(
      fixed.map((file) => ({ ...file, marks: [] })),
      variant,
      { ...options, codes: [code] },
    );
    assert.ok(left.length < findings.length, `${variant}: "${title}" leaves its own finding in place`);
  }
}

export interface CheckCases {
  readonly fires: Readonly<Record<string, string>>;
  readonly silent: Readonly<Record<string, string>>;
  /** Name → text with a cursor, the fix's title, the text afterwards. */
  readonly fixes?: Readonly<Record<string, readonly [before: string, title: string, after: string]>>;
  readonly options?: CheckOptions;
}

/** How many cases of each kind a code has: what the completeness test counts. */
export const casesByCode = new Map<
  string,
  { readonly fires: number; readonly silent: number; readonly fixes: number }
>();

/** The cases of one check, each a test of its own; other checks are not asked. */
export function testCheck(code: string, { fires, silent, fixes = {}, options = {} }: CheckCases): void {
  const count = (cases: object): number => Object.keys(cases).length;
  casesByCode.set(code, { fires: count(fires), silent: count(silent), fixes: count(fixes) });
  const only = { codes: [code], ...options };
  for (const [name, marked] of Object.entries(fires)) {
    test(`${code} fires: ${name}`, () => {
      assert.ok(marked.includes(`<${code}|`), 'A case that fires marks what it finds.');
      assert.match(marked, /\|>[^|]*[\p{L}.][^|]*$/u, 'Text continues after the last mark.');
      checkFindings(marked, only);
    });
  }
  for (const [name, marked] of Object.entries(silent)) {
    test(`${code} stays silent: ${name}`, () => {
      assert.ok(!marked.includes(`<${code}|`), 'A silent case marks nothing.');
      checkFindings(marked, only);
    });
  }
  for (const [name, [before, title, after]] of Object.entries(fixes)) {
    test(`${code} fix: ${name}`, () => {
      checkFix(code, before, title, after, options);
    });
  }
}

/** All findings of a newsroom, article by article in the order of the files. */
export function findingsOf(files: readonly NewsroomFile[], options: CheckOptions = {}): readonly Finding[] {
  const { snapshot, articles } = newsroom(files);
  const { today = '2026-02-01', levels = new Map<string, Level>(), codes } = options;
  const found: Finding[] = [
    ...registryFindings(snapshot.registry, levels),
    ...staleIgnores(snapshot, today, levels, true),
    ...annotationsIn(files, levels),
  ];
  for (const article of articles) {
    const { findings, failures } = runChecksWithFailures(article, { snapshot, today }, levels);
    const [failure] = failures;
    if (failure !== undefined) throw failure.error;
    found.push(...findings);
  }
  return codes === undefined ? found : found.filter(({ code }) => codes.includes(code));
}

function annotationsIn(files: readonly NewsroomFile[], levels: ReadonlyMap<string, Level>): readonly Finding[] {
  return files.flatMap(({ path, text }) => {
    const [, article] = /^annotations\/(.*)\.jsonld$/.exec(path) ?? [];
    if (article === undefined) return [];
    const annotated = { file: fileId(path), article: fileId(article), text, ...readDecisions(text) };
    return annotationFindings(annotated, files.find((each) => each.path === article)?.text, levels);
  });
}

function findingsIn(files: readonly MarkedFile[], variant: TextVariant, options: CheckOptions): readonly Finding[] {
  // A decomposed article draws its own finding, which is the subject of one check only.
  const aside = variant === 'NFD' && options.codes === undefined ? 'text.decomposed' : undefined;
  const found = findingsOf(files, options).filter(({ code }) => code !== aside);
  found.forEach(assertReadable);
  return found;
}

function assertReadable({ code, message, fixes, related }: Finding): void {
  for (const language of ['vi', 'en'] as const) {
    assert.match(message[language], /^\S.*[.?]$/su, `${code}: a message is a full sentence`);
    for (const fix of fixes)
      assert.match(fix.title[language], /^\p{Lu}.*[^.\s]$/su, `${code}: a fix says what it does`);
    for (const each of related) assert.match(each.message[language], /^\S.*\S$/su, `${code}: evidence is named`);
  }
}

const marksOf = (file: MarkedFile, findings: readonly Finding[]): MarkedFile['marks'] =>
  findings
    .filter(({ place }) => place.file === file.path)
    .map(({ code, place }) => ({ label: code, kind: 'range' as const, start: place.span.start, end: place.span.end }));

function applyFix(file: MarkedFile, fix: Fix): string {
  const edits = fix.edits
    .filter(({ place }) => place.file === file.path)
    .toSorted((a, b) => b.place.span.start - a.place.span.start);
  let text = file.text;
  let limit = text.length;
  for (const { place, newText } of edits) {
    assert.ok(place.span.end <= limit, 'Edits of one fix overlap.');
    limit = place.span.start;
    text = text.slice(0, place.span.start) + newText + text.slice(place.span.end);
  }
  return text;
}
