/** What to tell a person when the disk refuses a path. */
import type { Localized } from '../core/text/span.ts';
import { sizeInWords, type FileProblem, type Refusal } from './fileSystem.ts';

export function refusalProblem(path: string, refusal: Refusal, maxSize?: number): FileProblem {
  return { path, ...describe(refusal, maxSize) };
}

function describe(refusal: Refusal, maxSize: number | undefined): Omit<FileProblem, 'path'> {
  switch (refusal) {
    case 'missing':
      return problem('file.missing', 'warning', 'Không có tệp hay thư mục này.', 'There is no such file or folder.');
    case 'denied':
      return problem('file.unreadable', 'error', 'Không có quyền đọc.', 'Reading it is not permitted.');
    case 'not-a-file':
      return problem(
        'file.unreadable',
        'error',
        'Đây không phải là tệp đọc được.',
        'It is not a file that can be read.',
      );
    case 'loop':
      return problem(
        'file.loop',
        'warning',
        'Liên kết dẫn trở lại thư mục chứa nó nên không được đi theo.',
        'The link leads back to a folder that contains it, so it was not followed.',
      );
    case 'too-large': {
      const limit = maxSize === undefined ? '' : ` (${sizeInWords(maxSize)})`;
      return problem(
        'file.too-large',
        'warning',
        `Tệp vượt giới hạn ministryNews.files.maxSize${limit} nên không được đọc.`,
        `The file exceeds the limit ministryNews.files.maxSize${limit}, so it was not read.`,
      );
    }
    case 'failed':
      return problem(
        'file.unreadable',
        'error',
        'Hệ thống báo lỗi khi đọc.',
        'The system reported an error on reading.',
      );
  }
}

function problem(
  code: FileProblem['code'],
  level: FileProblem['level'],
  vi: Localized['vi'],
  en: Localized['en'],
): Omit<FileProblem, 'path'> {
  return { code, level, message: { vi, en } };
}
