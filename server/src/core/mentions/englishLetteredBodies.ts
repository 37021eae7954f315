/** Bodies that the letters behind their names tell in English text: `ASEAN Emergency Rice Reserve (AERR)`, and letters that stand for something else in an article. */
import { CLOSE, OPEN } from '../text/signs.ts';
import { IN_ORGANISATION, type AcronymDraft, type OrganisationDraft, type Reading } from './drafts.ts';
import { isNameWord } from './englishText.ts';
import { alignInitials, lettersOf } from './initials.ts';
import type { Scan } from './scan.ts';
import { isSign, isText } from './tokenTests.ts';

/** Last words of the first part of a name that are those of a body where letters spell the name, and of things elsewhere. */
const HEADS = ['Facility', 'Reserve', 'Service', 'Services', 'Observatory', 'Exchange', 'Hub', 'Registry'] as const;

/** The bodies of the tokens `[from, to)` whose names nothing but such a word and the letters in brackets behind them tell. */
export function letteredBodies(reading: Reading, from: number): readonly OrganisationDraft[] {
  const { scan, acronyms } = reading;
  const found: OrganisationDraft[] = [];
  for (let index = acronyms.length - 1; index >= 0; index--) {
    const draft = acronyms[index];
    if (draft === undefined || draft.from < from) break;
    if (!isBracketed(scan, draft) || draft.number >= 0) continue;
    const open = draft.from - 1;
    const head = headBefore(scan, from, open);
    if (head < 0) continue;
    const start = spelledFrom(scan, from, draft);
    if (start < 0 || start >= head || !isNameWord(scan, start) || isNameWord(scan, start - 1)) continue;
    found.push({ from: start, to: open, headTo: head + 1, known: -1, letters: false });
  }
  return found;
}

const isBracketed = (scan: Scan, { from, to }: AcronymDraft): boolean =>
  isSign(scan, from - 1, OPEN) && isSign(scan, to, CLOSE);

function headBefore(scan: Scan, from: number, open: number): number {
  for (let at = open - 1; at > from && at > open - 8; at--) if (HEADS.some((word) => isText(scan, at, word))) return at;
  return -1;
}

function spelledFrom(scan: Scan, from: number, { from: at, lettersTo }: AcronymDraft): number {
  const { text, start, end } = scan.tokens;
  const letters = lettersOf(text.slice(start[at], end[lettersTo - 1]));
  return letters.length < 3 ? -1 : alignInitials(scan, Math.max(from, at - letters.length - 8), at - 1, letters);
}

/** `ASEAN Plus Three (APT)`: letters of a known body that this article explains as those of something that is none. */
export function areOfAnother(reading: Reading, { from, lettersTo }: AcronymDraft): boolean {
  const { scan, acronyms, covered } = reading;
  if (lettersTo - from !== 1) return false;
  const { hash } = scan.tokens;
  const told = acronyms.find(
    (each) => each.lettersTo - each.from === 1 && hash[each.from] === hash[from] && isBracketed(scan, each),
  );
  if (told === undefined || told.from > from || ((covered[told.from - 2] ?? 0) & IN_ORGANISATION) !== 0) return false;
  const start = spelledFrom(scan, 0, told);
  return start >= 0 && isNameWord(scan, start) && isNameWord(scan, told.from - 2);
}
