/** The findings in what people decided to live with: entries past their day, and entries that no longer match anything. */
import type { Snapshot } from '../corpus/model.ts';
import type { IgnoredFinding } from '../registry/model.ts';
import { lastDay } from '../registry/partialDate.ts';
import type { FileId, Localized } from '../text/span.ts';
import { allChecks } from './all.ts';
import { isInFile, matches } from './ignoredFindings.ts';
import type { Finding, Level } from './model.ts';
import { levelOf, registryChecks } from './registryProblems.ts';

const CODE = 'registry.stale-ignore';

/**
 * `isComplete`: every article of the newsroom is in the snapshot, so that a path without an article leads nowhere. Of articles
 * whose text is not held nothing is said. With `only`, those of one registry file.
 */
export function staleIgnores(
  snapshot: Snapshot,
  today: string,
  levels: ReadonlyMap<string, Level>,
  isComplete: boolean,
  only?: FileId,
): readonly Finding[] {
  const level = levelOf(CODE, registryChecks, levels);
  if (level === 'off') return [];
  return snapshot.registry.ignored.flatMap((entry): readonly Finding[] => {
    if (only !== undefined && entry.declaredAt.file !== only) return [];
    const message = isOver(entry, today) ?? leadsNowhere(entry, snapshot, today, isComplete);
    if (message === undefined) return [];
    return [{ code: CODE, level, place: entry.declaredAt, message, related: [], fixes: [] }];
  });
}

function isOver({ until, exact }: IgnoredFinding, today: string): Localized | undefined {
  if (until === undefined || lastDay(until) >= today) return undefined;
  return {
    vi: `Mục bỏ qua "${exact}" đã hết hạn từ ${until}: phát hiện ấy lại hiện ra. Hãy gia hạn hoặc xóa mục này.`,
    en: `The entry that ignores "${exact}" was good until ${until}: what it hid is shown again. Extend it or delete it.`,
  };
}

function leadsNowhere(
  entry: IgnoredFinding,
  snapshot: Snapshot,
  today: string,
  isComplete: boolean,
): Localized | undefined {
  const { exact, path, code } = entry;
  const files = [...snapshot.files()].filter((file) => isInFile(entry, { file }));
  // An entry without a path may be needed in an article that was not read.
  if (path === undefined && !isComplete) return undefined;
  if (files.length === 0 && path !== undefined) {
    if (!isComplete) return undefined;
    return {
      vi: `Mục bỏ qua "${exact}" chỉ đến "${path}", mà tòa soạn không có bài ấy.`,
      en: `The entry that ignores "${exact}" is about "${path}", and there is no such article.`,
    };
  }
  // What is closed cannot be looked at.
  if (files.some((file) => snapshot.article(file) === undefined)) return undefined;
  if (files.some((file) => isNeeded(entry, file, snapshot, today))) return undefined;
  return {
    vi: `Mục bỏ qua "${exact}" không còn khớp với phát hiện ${code} nào${path === undefined ? '' : ` trong "${path}"`}.`,
    en: `The entry that ignores "${exact}" no longer matches any finding of ${code}${path === undefined ? '' : ` in "${path}"`}.`,
  };
}

/** The check still finds these words there. */
function isNeeded(entry: IgnoredFinding, file: FileId, snapshot: Snapshot, today: string): boolean {
  const article = snapshot.article(file);
  const check = allChecks.find(({ code }) => code === entry.code);
  if (article === undefined || check === undefined) return false;
  // A check that throws shows nothing; the run of all checks reports it.
  try {
    for (const { span } of check.find(article, { snapshot, today })) if (matches(entry, article, span)) return true;
  } catch {
    return true;
  }
  return false;
}
