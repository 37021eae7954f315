/** The office that a title names as the one served. */
import type { OfficialDraft, Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { isCapital, isWord } from './tokenTests.ts';
import { titleAt } from './titlePhrase.ts';

/** `Đặc phái viên của Tổng Thư ký LHQ`: the office served is itself somebody. */
export function nestedTitles(reading: Reading, draft: OfficialDraft, paragraph: number): void {
  const { scan } = reading;
  for (const title of draft.titles) {
    for (let at = title.headTo; at < title.to; at++) {
      if (!isWord(scan, at, W.của)) continue;
      const inner = titleAt(reading, at + 1, title.to);
      if (inner === undefined || !isCapital(scan, inner.headFrom)) continue;
      const own = inner.organisation >= 0 ? (reading.organisations[inner.organisation]?.to ?? inner.to) : inner.headTo;
      reading.officials.push({
        from: at + 1,
        to: own,
        nameFrom: own,
        nameTo: own,
        titles: [{ ...inner, to: own }],
        honorific: false,
        paragraph,
      });
      return;
    }
  }
}
