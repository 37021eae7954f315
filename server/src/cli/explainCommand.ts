/** `ministry-news check --explain CODE`: the page of a check, as it comes with the program. */
import { allChecks } from '../core/checks/all.ts';
import { fileChecks } from '../core/checks/fileChecks.ts';
import { joinPath } from '../files/findFiles.ts';
import { readArticle } from '../files/readArticle.ts';
import { fail } from './fail.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

export function explainCommand(surroundings: Surroundings, code: string): ExitCode {
  const known = [...allChecks, ...fileChecks].map((check) => check.code);
  if (!known.includes(code)) return fail(surroundings, noSuchCheck(code, known)[surroundings.language]);
  const path = joinPath(surroundings.pagesFolder, `${code}.md`);
  const { decoded, problems } = readArticle(surroundings.files, path, mostBytes);
  for (const { message } of problems) surroundings.complain(`${path}: ${message[surroundings.language]}\n`);
  if (decoded === undefined) return 2;
  surroundings.print(decoded.text);
  return 0;
}

const mostBytes = 1_000_000;

const noSuchCheck = (code: string, known: readonly string[]) => ({
  vi: `Không có phép kiểm tra nào mang mã "${code}". Các mã: ${known.join(', ')}.`,
  en: `There is no check with the code "${code}". The codes: ${known.join(', ')}.`,
});
