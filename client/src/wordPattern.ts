/** What the editor takes for one word: for double click, completion and the range under the cursor. */

const letter = String.raw`[\p{L}\p{M}\p{N}_]`;
const capitals = String.raw`\p{Lu}[\p{Lu}\p{M}\p{N}]*(?!${letter})`;
const hyphen = '[-\u2010\u2011]';

/** `3,5`, `31/12/2024`, `03-07/6/2024`, `41/2024/QĐ-TTg`: figures with their separators, and what hangs on them. */
const figures = String.raw`\p{N}+(?:[./,:\u2013-]\p{N}+)+(?:[/-]${letter}+)*`;

/** `S.T.I.D`, `TT&TT`. A comma joins only in front of a later `&` (`KH,CN&ĐMST`): elsewhere it ends a word (`EU,ASEAN`). */
const initials = String.raw`${capitals}(?:(?:,${capitals}){0,4}(?:&${capitals})+|(?:[.&]${capitals})+)(?:${hyphen}${letter}+)*`;

/** `nghệ`, `Xinh-ga-po`, `AMMSTI-20`; decomposed accents (NFD) are letters too. */
const syllables = String.raw`${letter}+(?:${hyphen}${letter}+)*`;

/** VS Code's own pattern cuts *KH,CN&ĐMST* in three, *AMMSTI-20* in two and decomposed letters at each accent. */
export const wordPattern = new RegExp(`${figures}|${initials}|${syllables}`, 'u');
