/** Code actions: the fixes of the findings at a place, all fixes of one code, and every certain fix of the article. */
import type { Finding, Fix } from '../checks/model.ts';
import { type Edit, type FileId, type Localized, overlaps, type Span } from '../text/span.ts';

export interface FixAction {
  readonly title: Localized;
  readonly preferred: boolean;
  /** What it does away with. */
  readonly findings: readonly Finding[];
  readonly edits: readonly Edit[];
}

/** One action a fix, those of findings that begin first, first; then one for each code that has several certain fixes. */
export function quickFixes(findings: readonly Finding[], at: Span): readonly FixAction[] {
  const here = findingsAt(findings, at);
  const single = here.flatMap((finding) =>
    finding.fixes.map(({ title, preferred, edits }) => ({ title, preferred, findings: [finding], edits })),
  );
  const codes = [...new Set(here.map(({ code }) => code))];
  return [...single, ...codes.flatMap((code) => fixAllOf(findings, code) ?? [])];
}

/** The cursor at either end of a finding is at the finding. */
export const findingsAt = (findings: readonly Finding[], at: Span): readonly Finding[] =>
  findings.filter(({ place }) => place.span.start <= at.end && at.start <= place.span.end);

/** Every certain fix of the article, for save actions and `--fix`. */
export function fixAll(findings: readonly Finding[]): FixAction | undefined {
  const { fixed, edits } = certainFixes(findings);
  if (fixed.length === 0) return undefined;
  const title = {
    vi: `Sửa mọi lỗi chắc chắn (${fixed.length})`,
    en: `Fix everything that is certain (${fixed.length})`,
  };
  return { title, preferred: false, findings: fixed, edits };
}

function fixAllOf(findings: readonly Finding[], code: string): FixAction | undefined {
  const { fixed, edits } = certainFixes(findings.filter((finding) => finding.code === code));
  if (fixed.length < 2) return undefined;
  const title = {
    vi: `Sửa cả ${fixed.length} lỗi ${code} trong bài`,
    en: `Fix all ${fixed.length} of ${code} in this article`,
  };
  return { title, preferred: false, findings: fixed, edits };
}

/** A fix that overlaps one taken before is left for the next time, and so is one that changes another file. */
function certainFixes(findings: readonly Finding[]): {
  readonly fixed: readonly Finding[];
  readonly edits: readonly Edit[];
} {
  const fixed: Finding[] = [];
  const edits: Edit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find(({ preferred }) => preferred);
    if (fix === undefined || !staysIn(fix, finding.place.file)) continue;
    if (fix.edits.some((edit) => edits.some((taken) => collides(taken, edit)))) continue;
    fixed.push(finding);
    edits.push(...fix.edits);
  }
  return { fixed, edits: edits.sort((a, b) => a.place.span.start - b.place.span.start) };
}

const staysIn = ({ edits }: Fix, file: FileId): boolean => edits.every(({ place }) => place.file === file);

/** Two insertions at one place have no certain order. */
const collides = (a: Edit, b: Edit): boolean =>
  overlaps(a.place.span, b.place.span) || a.place.span.start === b.place.span.start;
