/** What the editor takes for one word: for double click, completion and the range under the cursor. */

/**
 * Letters, figures and accents of the Latin, Greek, Cyrillic, Semitic, Indian and East Asian blocks, without the signs among them. Ranges and
 * not `\p{L}`: an engine takes ten times as long to make ready for all of Unicode, and it does so while VS Code starts.
 */
const letters = [
  String.raw`\w\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u0300-\u036F\u0370-\u0373\u0376-\u037D\u037F-\u0481\u0483-\u0559`,
  String.raw`\u0560-\u0588\u05B0-\u05BD\u05C1-\u05F2\u0610-\u061A\u0620-\u0669\u066E-\u06D3\u06D5-\u06FF\u0710-\u07F5`,
  String.raw`\u0800-\u0963\u0966-\u0DF3\u0E01-\u0E3A\u0E40-\u0E4E\u0E50-\u0E59\u0E81-\u10FA\u10FC-\u135F\u1380-\u167F\u1780-\u17D3\u17E0-\u17E9`,
  String.raw`\u1810-\u1FFF\u2C00-\u2DFF\u3005-\u3007\u3041-\u30FA\u30FC-\uD7FF\uF900-\uFD3D\uFE70-\uFEFC\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A`,
].join('');
const letter = `[${letters}]`;

/** Of English and Vietnamese: those between U+1EA0 and U+1EF8 are every second one. */
const vietnamese = Array.from({ length: 45 }, (_, at) => String.fromCharCode(0x1ea0 + 2 * at)).join('');
const capital = `[A-ZÀ-ÖØ-ÞĂĐĨŨƠƯ${vietnamese}]`;
const capitals = String.raw`${capital}(?:${capital}|[\d\u0300-\u036F])*(?!${letter})`;
const hyphen = '[-\u2010\u2011]';

/** `3,5`, `31/12/2024`, `03-07/6/2024`, `41/2024/QĐ-TTg`: figures with their separators, and what hangs on them. */
const figures = String.raw`\d+(?:[./,:\u2013-]\d+)+(?:[/-]${letter}+)*`;

/** `S.T.I.D`, `TT&TT`. A comma joins only in front of a later `&` (`KH,CN&ĐMST`): elsewhere it ends a word (`EU,ASEAN`). */
const initials = String.raw`${capitals}(?:(?:,${capitals}){0,4}(?:&${capitals})+|(?:[.&]${capitals})+)(?:${hyphen}${letter}+)*`;

/** `nghệ`, `Xinh-ga-po`, `AMMSTI-20`; decomposed accents (NFD) are letters too. */
const syllables = String.raw`${letter}+(?:${hyphen}${letter}+)*`;

/** VS Code's own pattern cuts *KH,CN&ĐMST* in three, *AMMSTI-20* in two and decomposed letters at each accent. */
export const wordPattern = new RegExp(`${figures}|${initials}|${syllables}`);
