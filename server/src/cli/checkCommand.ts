/** `ministry-news check`: what the checks find, in the form asked for, and fixes where asked for. */
import { allChecks } from '../core/checks/all.ts';
import { annotationFindings } from '../core/checks/annotationProblems.ts';
import type { Finding } from '../core/checks/model.ts';
import { fileChecks } from '../core/checks/fileChecks.ts';
import { registryFindings } from '../core/checks/registryProblems.ts';
import { staleIgnores } from '../core/checks/staleIgnores.ts';
import { runChecksWithFailures } from '../core/checks/run.ts';
import { htmlReport } from '../core/formats/htmlReport.ts';
import { findingRecord } from '../core/formats/findingRecord.ts';
import type { ReportContext } from '../core/formats/reportedText.ts';
import { sarifLog } from '../core/formats/sarif.ts';
import type { FileId } from '../core/text/span.ts';
import { byPath } from '../files/findFiles.ts';
import { fail } from './fail.ts';
import { githubReport } from './githubReport.ts';
import { loadWorkspace, withTexts, type LoadOptions, type Workspace } from './loadWorkspace.ts';
import { applyEdits, preferredEdits } from './preferredFixes.ts';
import { canBeReplaced, replaceFiles } from './replaceFiles.ts';
import { reportProblems } from './reportProblems.ts';
import { stylishReport } from './stylishReport.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';
import { unifiedDiff } from './unifiedDiff.ts';

export const checkFormats = ['stylish', 'json', 'jsonl', 'sarif', 'github', 'html'] as const;

export type CheckFormat = (typeof checkFormats)[number];

export const findingLevels: readonly Finding['level'][] = ['error', 'warning', 'information', 'hint'];

export interface CheckOptions extends LoadOptions {
  readonly format: CheckFormat;
  readonly fixing: 'none' | 'write' | 'show';
  /** Findings at or above this level fail the run. */
  readonly maxLevel: Finding['level'];
  /** `registry`: only findings in registry files. */
  readonly scope: 'everything' | 'registry';
}

export function checkCommand(surroundings: Surroundings, paths: readonly string[], options: CheckOptions): ExitCode {
  if (options.fixing === 'write' && paths.includes('-')) return fail(surroundings, noFile[surroundings.language]);
  const loaded = loadWorkspace(surroundings, paths, options);
  if (loaded.kind === 'refused') return fail(surroundings, loaded.reason[surroundings.language]);
  const before = loaded.workspace;
  const incomplete = reportProblems(surroundings, before);
  const found = findAll(surroundings, before, options.scope);
  let after: Fixed = { workspace: before, ...found };
  let written = true;
  if (options.fixing !== 'none') after = fixed(surroundings, after, options.scope);
  if (options.fixing === 'write') written = write(surroundings, before, after.workspace);
  surroundings.print(
    options.fixing === 'show'
      ? diffOf(before, after.workspace)
      : report(surroundings, after.workspace, after.findings, options),
  );
  if (incomplete || !written || found.broken || after.broken) return 2;
  // A preview leaves the files as they are, and so what stands in them.
  const { findings } = options.fixing === 'show' ? found : after;
  const worst = findingLevels.indexOf(options.maxLevel);
  return findings.some(({ level }) => findingLevels.indexOf(level) <= worst) ? 1 : 0;
}

const noFile = {
  vi: 'Không thể sửa đầu vào chuẩn; hãy dùng --fix-dry-run để xem các thay đổi.',
  en: 'Standard input cannot be fixed; use --fix-dry-run to see the changes.',
};

interface Found {
  /** By path, then as the checks found them. */
  readonly findings: readonly Finding[];
  /** A check threw, which is a mistake in the program; the others have answered. */
  readonly broken: boolean;
}

function findAll(surroundings: Surroundings, workspace: Workspace, scope: CheckOptions['scope']): Found {
  const { snapshot, settings } = workspace;
  const context = { snapshot, today: surroundings.today };
  // Nobody who checks a newsroom can mend the starter registry; where it disagrees with theirs, they can.
  const isOurs = ({ place, related }: Finding) =>
    [place, ...related.map((evidence) => evidence.place)].some(
      ({ file }) => workspace.files.get(file)?.role !== 'starter',
    );
  // Of single files it is not known what else an entry may be about.
  const isComplete = snapshot.registry.ignored.every(({ declaredAt }) => workspace.isSearched(declaredAt.file));
  const findings = [
    ...registryFindings(snapshot.registry, settings.levels),
    ...(scope === 'everything' ? staleIgnores(snapshot, surroundings.today, settings.levels, isComplete) : []),
    ...(scope === 'everything' ? annotationsFound(surroundings, workspace) : []),
  ].filter(isOurs);
  let broken = false;
  if (scope === 'everything') {
    for (const file of workspace.files.keys()) {
      const article = snapshot.article(file);
      if (article === undefined) continue;
      const run = runChecksWithFailures(article, context, settings.levels);
      findings.push(...run.findings);
      for (const { code, error } of run.failures) {
        broken = true;
        surroundings.complain(`${file}: ${code} failed: ${error instanceof Error ? error.stack : String(error)}\n`);
      }
    }
  }
  return { findings: findings.sort((a, b) => byPath(a.place.file, b.place.file)), broken };
}

/** Of articles that were not asked about nothing is said, but of those that are no longer in a folder that was searched. */
const annotationsFound = (
  { files: disk }: Surroundings,
  { annotations, files, isSearched, settings }: Workspace,
): readonly Finding[] =>
  [...annotations.values()].flatMap((annotated) => {
    const { article } = annotated;
    const text = files.get(article)?.text;
    const isGone = text === undefined && isSearched(article) && !disk.stat(article).ok;
    return text === undefined && !isGone ? [] : annotationFindings(annotated, text, settings.levels);
  });

/** Fixing one thing may uncover another; ten rounds are more than any article has needed. */
const maxRounds = 10;

interface Fixed extends Found {
  readonly workspace: Workspace;
}

function fixed(surroundings: Surroundings, before: Fixed, scope: CheckOptions['scope']): Fixed {
  const writable = (file: FileId) => {
    const loaded = before.workspace.files.get(file);
    return loaded !== undefined && canBeReplaced(loaded);
  };
  let current = before;
  for (let round = 0; round < maxRounds; round++) {
    const edits = preferredEdits(current.findings, writable);
    if (edits.size === 0) break;
    const { files } = current.workspace;
    const texts = new Map(Array.from(edits, ([file, own]) => [file, applyEdits(files.get(file)?.text ?? '', own)]));
    const workspace = withTexts(current.workspace, texts);
    current = { workspace, ...findAll(surroundings, workspace, scope) };
  }
  return current;
}

function diffOf(before: Workspace, after: Workspace): string {
  return Array.from(after.files.values(), ({ file, text }) =>
    unifiedDiff(file, before.files.get(file)?.text ?? '', text),
  ).join('');
}

/** False when a file could not be written. */
function write(surroundings: Surroundings, before: Workspace, after: Workspace): boolean {
  const replacements = [...before.files.values()].flatMap((loaded) => {
    const text = after.files.get(loaded.file)?.text ?? loaded.text;
    return text === loaded.text ? [] : [{ loaded, text }];
  });
  return replaceFiles(surroundings, replacements, before.settings.maxSize).size === replacements.length;
}

const textOf =
  ({ files, annotations }: Workspace) =>
  (file: FileId): string | undefined =>
    files.get(file)?.text ?? [...annotations.values()].find((each) => each.file === file)?.text;

function report(
  surroundings: Surroundings,
  workspace: Workspace,
  findings: readonly Finding[],
  { format, messageLanguage }: CheckOptions,
): string {
  const context: ReportContext = { textOf: textOf(workspace), say: workspace.say };
  const language = messageLanguage ?? surroundings.language;
  switch (format) {
    case 'stylish':
      return stylishReport(findings, context, {
        colour: surroundings.colour,
        language,
        articles: workspace.snapshot.articleCount,
      });
    case 'json':
      return `${JSON.stringify(
        findings.map((finding) => findingRecord(finding, context)),
        undefined,
        2,
      )}\n`;
    case 'jsonl':
      return findings.map((finding) => `${JSON.stringify(findingRecord(finding, context))}\n`).join('');
    case 'sarif': {
      const log = sarifLog(findings, context, {
        version: surroundings.version,
        rules: [...allChecks, ...fileChecks],
        ruleText: (text) => text[language],
      });
      return `${JSON.stringify(log, undefined, 2)}\n`;
    }
    case 'github':
      return githubReport(findings, context);
    case 'html':
      return htmlReport(findings, context, {
        language,
        today: surroundings.today,
        version: surroundings.version,
        articles: workspace.snapshot.articleCount,
        rules: [...allChecks, ...fileChecks],
      });
  }
}
