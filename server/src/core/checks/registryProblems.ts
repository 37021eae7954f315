/** The findings in registry files: what the reader of the registry could not use or found contradictory. */
import type { Registry, RegistryProblem, RegistryProblemCode } from '../registry/model.ts';
import type { Localized } from '../text/span.ts';
import type { Finding, Level, Tag } from './model.ts';

/** A row of the catalogue that the registry's reader fills, or `staleIgnores.ts`; it has no `find`, because no single article is involved. */
export interface RegistryCheck<Code extends string = RegistryProblemCode | 'registry.stale-ignore'> {
  readonly code: Code;
  readonly level: Level;
  readonly tag?: Tag;
  readonly summary: Localized;
}

export const registryChecks: readonly RegistryCheck[] = [
  {
    code: 'registry.invalid',
    level: 'error',
    summary: { vi: 'Tệp danh bạ không đúng lược đồ', en: 'The registry file does not fit the schema' },
  },
  {
    code: 'registry.duplicate-id',
    level: 'error',
    summary: { vi: 'Một mã được khai báo hai lần', en: 'An id declared twice' },
  },
  {
    code: 'registry.unknown-reference',
    level: 'error',
    summary: { vi: 'Tham chiếu đến mã không có', en: 'A reference to an id that nothing declares' },
  },
  {
    code: 'registry.impossible-interval',
    level: 'error',
    summary: { vi: 'Khoảng thời gian không thể có', en: 'An interval that cannot be' },
  },
  {
    code: 'registry.overlapping-seat',
    level: 'warning',
    summary: {
      vi: 'Hai người cùng giữ một chức danh chỉ có một người',
      en: 'Two holders of a single-seat post at once',
    },
  },
  {
    code: 'registry.ambiguous-name',
    level: 'warning',
    summary: { vi: 'Một tên dẫn đến hai thực thể', en: 'One name leads to two entities' },
  },
  {
    code: 'registry.stale-ignore',
    level: 'information',
    tag: 'unnecessary',
    summary: {
      vi: 'Mục bỏ qua đã hết hạn hoặc không còn khớp',
      en: 'An ignore entry past its day, or without a match',
    },
  },
];

/** As the settings say, else as the catalogue does. */
export const levelOf = (
  code: string,
  rows: readonly RegistryCheck<string>[],
  levels: ReadonlyMap<string, Level>,
): Level => levels.get(code) ?? rows.find((row) => row.code === code)?.level ?? 'error';

/** In the order of the files, then of the text. */
export function registryFindings(registry: Registry, levels: ReadonlyMap<string, Level>): readonly Finding[] {
  return registry.problems.flatMap((problem) => finding(problem, levels));
}

function finding(problem: RegistryProblem, levels: ReadonlyMap<string, Level>): readonly Finding[] {
  const { code, place, message, related, fix } = problem;
  const level = levelOf(code, registryChecks, levels);
  if (level === 'off') return [];
  const fixes =
    fix === undefined ? [] : [{ title: fix.title, preferred: true, edits: [{ place, newText: fix.newText }] }];
  return [{ code, level, place, message, related, fixes }];
}
