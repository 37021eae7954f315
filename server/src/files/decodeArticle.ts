/** Turns the bytes of an article into the text that an editor would show, whatever encoding an older system left. */
import type { Localized } from '../core/text/span.ts';
import type { FileProblem } from './fileSystem.ts';
import { looksLikeWindows1258 } from './windows1258.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258';

export interface DecodedArticle {
  /** Without a byte order mark, as editors count. Offsets everywhere refer to this text. Empty for a binary file. */
  readonly text: string;
  readonly encoding: Encoding | 'binary';
  /** A byte order mark stood in front and belongs there again when the file is written. */
  readonly hasMark: boolean;
  readonly problems: readonly FileProblem[];
}

/** Never fails: what cannot be read comes out as a problem, with as much text as there is. */
export function decodeArticle(bytes: Uint8Array, path: string): DecodedArticle {
  const [b0, b1, b2, b3] = bytes;
  if (b0 === 0xef && b1 === 0xbb && b2 === 0xbf) return decodeUtf8(bytes, path, true);
  if (b0 === 0xff && b1 === 0xfe && !(b2 === 0 && b3 === 0)) return decodeUtf16(bytes, 'utf-16le', path, true);
  if (b0 === 0xfe && b1 === 0xff) return decodeUtf16(bytes, 'utf-16be', path, true);
  if (bytes.indexOf(0) >= 0) {
    const encoding = utf16Shape(bytes);
    return encoding === undefined ? binary(path, bytes.indexOf(0)) : decodeUtf16(bytes, encoding, path, false);
  }
  return decodeUtf8(bytes, path, false);
}

/** The bytes to write for a changed text, or undefined where the encoding is one that we only read. */
export function encodeArticle(
  text: string,
  like: Pick<DecodedArticle, 'encoding' | 'hasMark'>,
): Uint8Array | undefined {
  const marked = like.hasMark ? `\uFEFF${text}` : text;
  switch (like.encoding) {
    case 'utf-8':
      return new TextEncoder().encode(marked);
    case 'utf-16le':
    case 'utf-16be': {
      const bytes = new Uint8Array(marked.length * 2);
      const view = new DataView(bytes.buffer);
      for (let i = 0; i < marked.length; i++) view.setUint16(i * 2, marked.charCodeAt(i), like.encoding === 'utf-16le');
      return bytes;
    }
    case 'windows-1258':
    case 'binary':
      return undefined;
  }
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const lenientUtf8 = new TextDecoder('utf-8');

function decodeUtf8(bytes: Uint8Array, path: string, hasMark: boolean): DecodedArticle {
  try {
    return { text: strictUtf8.decode(bytes), encoding: 'utf-8', hasMark, problems: [] };
  } catch {
    if (!hasMark && looksLikeWindows1258(bytes)) return decodeLegacy(bytes, path);
    const byteOffset = firstInvalidByte(bytes);
    const problem = fileProblem(path, 'file.invalid-utf8', 'error', {
      vi: `Tệp không phải UTF-8 hợp lệ: byte thứ ${byteOffset} (đếm từ 0) không thuộc chữ nào. Hãy lưu lại tệp ở dạng UTF-8.`,
      en: `The file is not valid UTF-8: the byte at offset ${byteOffset} belongs to no letter. Save the file as UTF-8.`,
    });
    return { text: lenientUtf8.decode(bytes), encoding: 'utf-8', hasMark, problems: [{ ...problem, byteOffset }] };
  }
}

function decodeUtf16(
  bytes: Uint8Array,
  encoding: 'utf-16le' | 'utf-16be',
  path: string,
  hasMark: boolean,
): DecodedArticle {
  const text = new TextDecoder(encoding).decode(bytes);
  const problem = fileProblem(path, 'file.legacy-encoding', 'information', {
    vi: `Tệp dùng mã ${encoding.toUpperCase()}; vị trí được tính trên văn bản đã giải mã. Nên lưu lại ở dạng UTF-8.`,
    en: `The file is in ${encoding.toUpperCase()}; positions refer to the decoded text. UTF-8 would serve better.`,
  });
  return { text, encoding, hasMark, problems: [problem] };
}

function decodeLegacy(bytes: Uint8Array, path: string): DecodedArticle {
  const text = new TextDecoder('windows-1258').decode(bytes);
  const problem = fileProblem(path, 'file.legacy-encoding', 'information', {
    vi: 'Tệp dùng bảng mã cũ Windows-1258; vị trí được tính trên văn bản đã giải mã. Hãy lưu lại ở dạng UTF-8 để sửa được.',
    en: 'The file is in the legacy encoding Windows-1258; positions refer to the decoded text. Save it as UTF-8 to have it fixed.',
  });
  return { text, encoding: 'windows-1258', hasMark: false, problems: [problem] };
}

function binary(path: string, byteOffset: number): DecodedArticle {
  const problem = fileProblem(path, 'file.binary', 'warning', {
    vi: `Tệp không phải văn bản (có byte 0 ở vị trí ${byteOffset}) nên không được đọc.`,
    en: `The file is not text (it has a zero byte at offset ${byteOffset}), so it was not read.`,
  });
  return { text: '', encoding: 'binary', hasMark: false, problems: [{ ...problem, byteOffset }] };
}

function fileProblem(
  path: string,
  code: FileProblem['code'],
  level: FileProblem['level'],
  message: Localized,
): FileProblem {
  return { code, path, level, message };
}

/**
 * UTF-16 without a mark: the high bytes of Latin letters, spaces and digits are zero, and a text has many of those in one
 * half of its bytes and none in the other.
 */
function utf16Shape(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 !== 0 || bytes.length < 4) return undefined;
  const sample = Math.min(bytes.length, 8192);
  let even = 0;
  let odd = 0;
  for (let i = 0; i + 1 < sample; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = sample / 2;
  const encoding =
    odd > pairs * 0.3 && even === 0 ? 'utf-16le' : even > pairs * 0.3 && odd === 0 ? 'utf-16be' : undefined;
  if (encoding === undefined) return undefined;
  return isText(bytes, encoding) ? encoding : undefined;
}

function isText(bytes: Uint8Array, encoding: string): boolean {
  try {
    // Text has no control characters but tabs and line ends.
    return !/[^\P{Cc}\t\r\n]/u.test(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}

/** The first byte that no well-formed sequence covers (Unicode 16, table 3-7). */
function firstInvalidByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return bytes.length;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  if (length === 0) return 0;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  const second = bytes[at + 1] ?? 0;
  if (second < low || second > high) return 0;
  for (let i = 2; i < length; i++) {
    const next = bytes[at + i] ?? 0;
    if (next < 0x80 || next > 0xbf) return 0;
  }
  return length;
}
