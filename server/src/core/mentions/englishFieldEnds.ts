/** Where the fields of a body end in English text: at a word that heads other names, and at a field that owns what follows. */
import { FIELD_WORD } from './categories.ts';
import { anyCode, has, isNameWord, possessive } from './englishText.ts';
import { W } from './functionWords.ts';
import type { Scan } from './scan.ts';
import { isLower, isOneOf, isText } from './tokenTests.ts';

/** `Society` of `Minister of Digital Economy and Society of Thailand`: a field, though a head of other names. */
export function isPortfolioEnd(scan: Scan, at: number): boolean {
  if (!isText(scan, at, 'Society') && !isText(scan, at, 'Administration')) return false;
  if (anyCode(scan, at - 1) !== W.and) return false;
  let first = at - 2;
  while (isNameWord(scan, first) && has(scan, first, FIELD_WORD)) first--;
  const code = anyCode(scan, first);
  return (
    first < at - 2 &&
    (code === W.of || code === W.for) &&
    /(?:Minister|Ministry|Secretary)$/u.test(wordBefore(scan, first))
  );
}

export const wordBefore = ({ tokens }: Scan, at: number): string =>
  tokens.text.slice(tokens.start[at - 1], tokens.end[at - 1]);

/** `Ministry of Foreign Affairs’ Policy`: the end of its fields where they own what follows, or their end. */
export function ownersEnd(scan: Scan, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (possessive(scan, at) === 1 && isOneOf(scan, at - 1, OWNERS)) return at;
    if (isOwningField(scan, at - 1)) return at;
  }
  return to;
}

/** `Department of Science and Technology's Rivers Council`: a field is no owner but the end of one's name; `Women's Affairs` are a field. */
export const isOwningField = (scan: Scan, at: number): boolean =>
  has(scan, at, FIELD_WORD) &&
  possessive(scan, at + 1) === 2 &&
  !isOneOf(scan, at, ['Women', 'Children', 'Men', 'Nation']);

/** Fields in the plural; `Veterans’ Affairs` is one field. */
const OWNERS = [
  'Affairs',
  'Relations',
  'Resources',
  'Services',
  'Works',
  'Sports',
  'Communications',
  'Fisheries',
] as const;

/** What a committee is set up for, told by a verb. */
export const isTask = (scan: Scan, head: number, at: number): boolean =>
  isLower(scan, at) &&
  (isText(scan, head, 'Committee') || isText(scan, head, 'Commission') || isText(scan, head, 'Council')) &&
  (scan.tokens.value[at] ?? 0) > 5 &&
  scan.tokens.text.slice((scan.tokens.end[at] ?? 0) - 3, scan.tokens.end[at]) === 'ing';
