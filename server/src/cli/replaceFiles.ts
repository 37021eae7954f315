/** Writes changed texts back: all of them or, where one no longer stands as it was read, none; each file as a whole. */
import type { FileId, Localized } from '../core/text/span.ts';
import { decodeArticle, encodeArticle } from '../files/decodeArticle.ts';
import { refusalProblem } from '../files/refusals.ts';
import type { LoadedFile } from './loadWorkspace.ts';
import type { Surroundings } from './surroundings.ts';

export interface Replacement {
  readonly loaded: LoadedFile;
  readonly text: string;
}

/** Whether a changed text can be put in the file's own encoding without touching a byte of the rest. */
export const canBeReplaced = ({ role, decoded }: LoadedFile): boolean =>
  role !== 'starter' &&
  encodeArticle('', decoded) !== undefined &&
  !decoded.problems.some(({ code }) => code === 'file.invalid-utf8');

/** The files written. Whatever kept one from being written is said on the error stream. */
export function replaceFiles(
  surroundings: Surroundings,
  replacements: readonly Replacement[],
  maxSize: number,
): ReadonlySet<FileId> {
  const written = new Set<FileId>();
  const objections = replacements.flatMap(({ loaded }) => {
    const objection = objectionTo(surroundings, loaded, maxSize);
    return objection === undefined ? [] : [{ file: loaded.file, objection }];
  });
  const tell = (file: FileId, why: Localized) =>
    surroundings.complain(`${file}: ${couldNotWrite[surroundings.language]} ${why[surroundings.language]}\n`);
  for (const { file, objection } of objections) tell(file, objection);
  if (objections.length > 0) return written;
  // Articles first: where this is ended half-way, the registry still knows by their old names what the others speak of, and the same
  // command does the rest.
  for (const { loaded, text } of replacements.toSorted(registriesLast)) {
    const bytes = encodeArticle(text, loaded.decoded);
    const answer = bytes === undefined ? undefined : surroundings.files.write(loaded.file, bytes);
    if (answer?.ok === true) written.add(loaded.file);
    else tell(loaded.file, refusalProblem(loaded.file, answer?.refusal ?? 'failed').message);
  }
  return written;
}

const registriesLast = (a: Replacement, b: Replacement): number => rank(a) - rank(b);
const rank = ({ loaded }: Replacement): number => (loaded.role === 'article' ? 0 : 1);

function objectionTo({ files }: Surroundings, loaded: LoadedFile, maxSize: number): Localized | undefined {
  if (!canBeReplaced(loaded)) return otherEncoding;
  const bytes = files.read(loaded.file, maxSize);
  if (!bytes.ok)
    return bytes.refusal === 'missing' ? changedMeanwhile : refusalProblem(loaded.file, bytes.refusal).message;
  const now = decodeArticle(bytes.value, loaded.file);
  const { text, encoding, hasMark } = loaded.decoded;
  return now.text === text && now.encoding === encoding && now.hasMark === hasMark ? undefined : changedMeanwhile;
}

const couldNotWrite: Localized = { vi: 'Không ghi được tệp.', en: 'The file could not be written.' };

const changedMeanwhile: Localized = {
  vi: 'Tệp đã thay đổi từ khi được đọc; không tệp nào được ghi. Hãy chạy lại lệnh.',
  en: 'It has changed since it was read; no file was written. Run the command again.',
};

const otherEncoding: Localized = {
  vi: 'Tệp không ở dạng UTF-8 hay UTF-16 hợp lệ; hãy lưu lại ở dạng UTF-8 rồi chạy lại lệnh.',
  en: 'It is not valid UTF-8 or UTF-16; save it as UTF-8 and run the command again.',
};
