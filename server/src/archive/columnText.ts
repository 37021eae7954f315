/**
 * Texts as a database can keep and sort them. JavaScript compares UTF-16 code units and allows every one of them; a text column
 * compares code points (byte by byte) and takes neither U+0000 nor half a surrogate pair. So whatever differs is written otherwise:
 * units from D800 on as one code point above FFFF each, in the same order; U+0000 and U+0001 as two. Nearly all texts stay as they are.
 */

export function toColumn(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  let column = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= FIRST) column += String.fromCodePoint(ABOVE + unit - FIRST);
    else if (unit <= 1) column += unit === 0 ? '\u0001\u0001' : '\u0001\u0002';
    else column += text.charAt(at);
  }
  return column;
}

export function fromColumn(column: string): string {
  if (!UNUSUAL.test(column)) return column;
  let text = '';
  for (let at = 0; at < column.length; at++) {
    const point = column.codePointAt(at) ?? 0;
    if (point >= ABOVE) {
      text += String.fromCharCode(FIRST + point - ABOVE);
      at++;
    } else if (point === 1) {
      text += column.charAt(at + 1) === '\u0001' ? '\u0000' : '\u0001';
      at++;
    } else text += column.charAt(at);
  }
  return text;
}

/** The first code unit that sorts otherwise than the character it is part of. */
const FIRST = 0xd800;
const ABOVE = 0x10000;

// eslint-disable-next-line no-control-regex
const UNUSUAL = /[\u0000\u0001\ud800-\uffff]/;
