/** Organs of a party with the party's name behind them: `Bộ Chính trị Đảng Lao động Triều Tiên`, `Ban Bí thư T.Ư Đảng`. */
import { DOT } from '../text/signs.ts';
import type { Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { headOfBody } from './headOfBody.ts';
import { organisationTail } from './organisationName.ts';
import type { Scan } from './scan.ts';
import { isCapital, isLower, isOneOf, isSign, isText, isWord } from './tokenTests.ts';

/** Tokens of `T.Ư Đảng`, `TW Đoàn`. */
export function centralLetters(scan: Scan, at: number): number {
  const dotted = isText(scan, at, 'T') && isSign(scan, at + 1, DOT) ? 2 : 0;
  const ends = dotted > 0 ? ['Ư', 'W'] : ['TW', 'TƯ'];
  const last = at + dotted + 1;
  // `Chánh Văn phòng TW Hội, …`: of the association spoken of.
  const isHere = isText(scan, last, 'Hội') && !isCapital(scan, last + 1) && !isLower(scan, last + 1);
  const isBody = isText(scan, last, 'Đảng') || (isText(scan, last, 'Đoàn') && !isLower(scan, last + 1)) || isHere;
  return isBody && isOneOf(scan, last - 1, ends) ? dotted + 2 : 0;
}

/** How the names of parties go on behind `Đảng`. */
const PARTIES = ['Cộng', 'Nhân', 'Lao', 'Dân', 'CS', 'NDCM', 'Cách', 'Xã', 'Tự'] as const;

/** End of the party's name behind its organ, or `at`; a country behind the committee's letters is the party's. */
export function partyEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  // `Ban Bí thư Trung ương Đảng Cộng sản Việt Nam`.
  if (isText(scan, at - 1, 'Đảng') && isWord(scan, at - 2, W.ương))
    return isOneOf(scan, at, PARTIES) ? organisationTail(reading, at, to, 'committee').to : at;
  if (!isText(scan, at - 1, 'trị') && !isText(scan, at - 1, 'thư')) return at;
  const central = centralLetters(scan, at);
  if (central > 0) return isText(scan, at + central - 1, 'Đảng') ? at + central : at;
  const party = isText(scan, at, 'Trung') && isWord(scan, at + 1, W.ương) ? at + 2 : at;
  const head = isText(scan, party, 'Đảng') ? headOfBody(scan, party) : undefined;
  if (head === undefined || isLower(scan, party + 1)) return at;
  const { to: end, found } = organisationTail(reading, party + 1, to, head.class);
  return found ? end : at;
}
