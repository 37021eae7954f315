/** The office that a title names as the one served. */
import { COMMA } from '../text/signs.ts';
import type { OfficialDraft, Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { anyNameEnd } from './personName.ts';
import type { Scan } from './scan.ts';
import { isCapital, isLower, isSign, isText, isWord, placeLength } from './tokenTests.ts';
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

/** `một trợ lý`, `trợ lý của …`, `cương vị Đặc phái viên`: of someone unnamed, or of one who was named before. */
export const isAnyones = (scan: Scan, at: number, head: number): boolean =>
  isLower(scan, head) || isWord(scan, at - 1, W.là) || isWord(scan, at - 1, W.vị) || isText(scan, at - 1, 'cách');

/** Titles with a name behind them: those of whoever is served. */
export function leadsToBearer(reading: Reading, at: number, to: number): boolean {
  const { scan } = reading;
  for (let next = at, round = 0; round < 3; round++) {
    const title = isCapital(scan, next) ? titleAt(reading, next, to) : undefined;
    if (title === undefined) return false;
    if (anyNameEnd(scan, title.to, to) > title.to) return true;
    if (!isSign(scan, title.to, COMMA)) return false;
    next = title.to + 1;
  }
  return false;
}

/** Tokens of `đầu tiên tại Việt Nam` between an office and the name of who was the first to hold it. */
export function firstHolderLength(scan: Scan, at: number, to: number): number {
  if (!isText(scan, at, 'đầu') || !isText(scan, at + 1, 'tiên')) return 0;
  let length = 2;
  for (let round = 0; round < 2; round++) {
    const lead = at + length;
    const isSeat = isWord(scan, lead, W.tại) || isWord(scan, lead, W.ở) || isWord(scan, lead, W.của);
    const seat = isSeat ? placeLength(scan, lead + 1) : 0;
    if (seat > 0) length += 1 + seat;
  }
  return anyNameEnd(scan, at + length, to) > at + length ? length : 0;
}
