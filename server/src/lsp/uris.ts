/**
 * URIs of the editor and names of files inside: a path with `/` for a file on disk; for a file elsewhere its URI with the path as
 * people write it (`vscode-vfs://github/toa-soan/bài 1.txt`), so that names are joined and shown alike everywhere.
 */
import { remembered } from '../core/text/remembered.ts';
import { fileId, type FileId } from '../core/text/span.ts';

/** One name for a file, however the client writes its URI (`file:///C:/a`, `file:///c%3A/a`). */
export function fileOf(uri: string): FileId {
  const match = /^file:\/\/([^/]*)(\/.*)?$/i.exec(uri);
  if (match === null) return fileId(isDrive(uri) ? lowerDrive(uri) : decodedPath(uri));
  const [, host = '', encoded = '/'] = match;
  const path = decode(encoded);
  if (host !== '') return fileId(`//${host}${path}`);
  return fileId(/^\/[a-z]:/i.test(path) ? lowerDrive(path.slice(1)) : path);
}

export const uriOf = remembered(encodedUri);

function encodedUri(file: string): string {
  if (file.startsWith('//')) return `file:${encode(file)}`;
  if (file.startsWith('/')) return `file://${encode(file)}`;
  if (isDrive(file)) return `file:///${encode(lowerDrive(file))}`;
  const [, place = '', path] = elsewhere.exec(file) ?? [];
  return path === undefined ? file : `${place}${encode(path === '' ? '/' : path)}`;
}

/** Whether the name is a path on disk. */
export const isPath = (file: FileId): boolean => file.startsWith('/') || isDrive(file);

/** Whether the name says by itself where the file is. */
export const isAbsolute = (file: FileId): boolean => isPath(file) || elsewhere.test(file);

/** A folder given as a path or as a URI. */
export const folderOf = (given: string): FileId => fileOf(given.replaceAll('\\', '/').replace(/(?<=[^/])\/+$/, ''));

/** A scheme of more than one letter, perhaps an authority, and a path; `untitled:Untitled-1` and the like have none. */
const elsewhere = /^([a-z][a-z0-9+.-]+:(?:\/\/[^/]*)?)((?:\/.*)?)$/is;

/** What asks or points beyond a path is left as it is: no file of a folder is named so. */
function decodedPath(uri: string): string {
  const [, place = '', path] = elsewhere.exec(uri) ?? [];
  return path === undefined || /[?#]/.test(uri) ? uri : `${place}${decode(path)}`;
}

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
