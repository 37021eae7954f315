/** Titles in small letters that stand for somebody in English text: `the prime minister` of one who was named, `appointed director of the Rivers Department`. */
import { APOSTROPHE } from '../text/signs.ts';
import { SAYING } from './categories.ts';
import { heldAlone, type OfficialDraft, type Reading } from './drafts.ts';
import { anyCode, has, isNameWord, isSpaced } from './englishText.ts';
import { isConferred } from './englishPosts.ts';
import { englishTitleAlone } from './englishTitleAlone.ts';
import { englishTitleAt } from './englishTitles.ts';
import { W } from './functionWords.ts';
import { TITLE_HEADS } from './grammar/titles.ts';
import { isLower, isSign, isText } from './tokenTests.ts';
import type { Scan } from './scan.ts';

export function titleInSmallLetters(
  reading: Reading,
  at: number,
  to: number,
  paragraph: number,
): OfficialDraft | undefined {
  const title = englishTitleAt(reading, at, to, 'behind');
  if (title === undefined) return undefined;
  if (title.organisation >= 0 || title.qualified) return englishTitleAlone(reading, [title], paragraph);
  const { scan } = reading;
  const head = TITLE_HEADS[title.title] ?? '';
  const isRank = head === 'General';
  // `elected Song as the country’s new president`, `named Rivers their chairman`.
  const isGiven =
    title.headFrom === at && SAID_AGAIN.test(head) && endsThere(scan, title.to) && isConferred(reading, at);
  if (isGiven) return heldAlone(title, paragraph, true);
  if (anyCode(scan, at - 1) !== W.the || title.headFrom > at || !(isRank || SAID_AGAIN.test(head))) return undefined;
  if (!endsThere(scan, title.to) || (isRank && isLower(scan, at) && !isSubject(scan, title.to))) return undefined;
  // Of somebody who was named with it.
  const isNamed = reading.officials.some(
    ({ nameFrom, nameTo, titles }) => nameTo > nameFrom && titles.some((borne) => borne.title === title.title),
  );
  return isNamed ? heldAlone(title, paragraph, false) : undefined;
}

/** Offices that nobody else in the story holds. */
const SAID_AGAIN =
  /^(?:Deputy )?(?:Prime Minister|President|Foreign Minister|Defen[cs]e Minister|Minister|Secretary-General|Ambassador|Governor|Chairman|Chairwoman|Spokes(?:person|man|woman))$/u;

/** No word of another name or office goes on: `the president of the club`, `the prime minister’s office`, `the general public`. */
function endsThere(scan: Scan, at: number): boolean {
  if (isNameWord(scan, at) && isSpaced(scan, at)) return false;
  if (isSign(scan, at, APOSTROPHE) && isText(scan, at + 2, 'office')) return false;
  const code = anyCode(scan, at);
  return code !== W.of && code !== W.for && code !== W.to && !isText(scan, at, 'level');
}

/** `the general said`, `the General reaffirmed`. */
function isSubject(scan: Scan, at: number): boolean {
  const { text, end } = scan.tokens;
  return has(scan, at, SAYING) || (isLower(scan, at) && text.startsWith('ed', (end[at] ?? 0) - 2));
}
