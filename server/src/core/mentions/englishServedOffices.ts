/** What an official of an English article tells besides: the office that is served, and letters that are a body's. */
import { COMMA } from '../text/signs.ts';
import { acronymStarting, type OfficialDraft, type Reading, type TitleDraft } from './drafts.ts';
import { anyCode, behindThe } from './englishText.ts';
import { SERVANTS, englishTitleAt } from './englishTitles.ts';
import { W } from './functionWords.ts';
import { TITLE_HEADS } from './grammar/titles.ts';
import { isSign } from './tokenTests.ts';

/** `Special Envoy of the UN Secretary-General for …`: the office served is itself somebody. */
export function officesServed(reading: Reading, draft: OfficialDraft, paragraph: number): void {
  const { scan } = reading;
  for (const title of draft.titles) {
    if (!SERVANTS.test(TITLE_HEADS[title.title] ?? '') || anyCode(scan, title.headTo) !== W.of) continue;
    const at = behindThe(scan, title.headTo + 1);
    const inner = englishTitleAt(reading, at, title.to, 'before');
    if (inner === undefined) continue;
    // What follows `for` is the envoy's business.
    const to = inner.organisation >= 0 && inner.headTo < inner.to ? inner.to : inner.headTo;
    reading.officials.push({
      from: at,
      to: anyCode(scan, inner.headTo) === W.for ? inner.headTo : to,
      nameFrom: to,
      nameTo: to,
      titles: [{ ...inner, to }],
      honorific: false,
      paragraph,
    });
  }
}

/** `VCCI Chairman …`, `Secretary, DRLT`: from now on these letters are a body's. */
export function noteOwner(reading: Reading, title: TitleDraft): void {
  const comma = title.to - 2;
  const isBehind = comma >= title.headTo && isSign(reading.scan, comma, COMMA);
  const last = isBehind ? acronymStarting(reading, comma + 1) : undefined;
  if (last?.lettersTo === title.to) reading.officeOwners.add(reading.scan.tokens.hash[last.from] ?? 0);
  const letters = acronymStarting(reading, title.from);
  if (letters?.lettersTo !== title.headFrom || letters.lettersTo - letters.from !== 1) return;
  if ((reading.scan.tokens.value[letters.from] ?? 0) > 2)
    reading.officeOwners.add(reading.scan.tokens.hash[letters.from] ?? 0);
}
