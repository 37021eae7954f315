/** URIs of the editor and names of files inside: a path with `/` for a file on disk, the URI itself for anything else. */
import { fileId, type FileId } from '../core/text/span.ts';

/** One name for a file, however the client writes its URI (`file:///C:/a`, `file:///c%3A/a`). */
export function fileOf(uri: string): FileId {
  const match = /^file:\/\/([^/]*)(\/.*)?$/i.exec(uri);
  if (match === null) return fileId(isDrive(uri) ? lowerDrive(uri) : uri);
  const [, host = '', encoded = '/'] = match;
  const path = decode(encoded);
  if (host !== '') return fileId(`//${host}${path}`);
  return fileId(/^\/[a-z]:/i.test(path) ? lowerDrive(path.slice(1)) : path);
}

export function uriOf(file: FileId): string {
  if (file.startsWith('//')) return `file:${encode(file)}`;
  if (file.startsWith('/')) return `file://${encode(file)}`;
  return isDrive(file) ? `file:///${encode(lowerDrive(file))}` : file;
}

/** Whether the name is a path on disk. */
export const isPath = (file: FileId): boolean => file.startsWith('/') || isDrive(file);

/** A folder given as a path or as a URI. */
export const folderOf = (given: string): FileId => fileOf(given.replaceAll('\\', '/').replace(/(?<=[^/])\/+$/, ''));

const isDrive = (path: string): boolean => /^[a-z]:(\/|$)/i.test(path);

const lowerDrive = (path: string): string => path.charAt(0).toLowerCase() + path.slice(1);

/** As VS Code writes it, so that links and edits name a file as the editor itself does. */
const encode = (path: string): string =>
  path
    .split('/')
    .map((part) =>
      encodeURIComponent(part).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`),
    )
    .join('/');

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The workspace folder that a file lies in, the innermost where one is inside another, as editors see it. */
export const folderAround = (folders: readonly FileId[], file: FileId): FileId | undefined =>
  folders.filter((folder) => file.startsWith(`${folder}/`)).toSorted((a, b) => b.length - a.length)[0];
