/** Ministries and governments that English text speaks of in small letters: `the Chinese foreign ministry`, `the government said`. */
import { FIELD_WORD, SAYING } from './categories.ts';
import type { OrganisationDraft, Reading } from './drafts.ts';
import { anyCode, has, nationLength } from './englishText.ts';
import { W } from './functionWords.ts';
import { isLower, isText } from './tokenTests.ts';

const LONGEST = 6;

/** The body in small letters that starts at a token, undefined when none does. */
export function smallMinistry({ scan }: Reading, at: number): OrganisationDraft | undefined {
  const nation = nationLength(scan, at);
  const first = at + nation;
  if (!isLower(scan, first)) return undefined;
  const code = anyCode(scan, at - 1);
  // `the government said`: that of the country which the article is about.
  if (nation === 0 && code === W.the && isText(scan, at, 'government') && has(scan, at + 1, SAYING))
    return draft(at, at + 1);
  // `Japan’s defence ministry`, `the foreign ministry`.
  if (nation === 0 && code !== W.the && code !== W.s) return undefined;
  let end = first;
  while (end - first < LONGEST && isLower(scan, end)) {
    if (isText(scan, end, 'ministry')) return end > first ? draft(at, end + 1) : undefined;
    const isJoint = end > first && anyCode(scan, end) === W.and;
    if (!has(scan, end, FIELD_WORD) && !isJoint) return undefined;
    end++;
  }
  return undefined;
}

const draft = (from: number, to: number): OrganisationDraft => ({ from, to, headTo: to, known: -1, letters: false });
