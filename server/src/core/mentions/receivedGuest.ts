/** Whom the subject of a sentence receives, or on whose invitation it comes: named before the comma, no post of the one behind it. */
import type { NameRange, TitleDraft } from './drafts.ts';
import { W } from './functionWords.ts';
import { TITLE_HEADS } from './grammar/titles.ts';
import { countryIn } from './titlesBehindName.ts';
import { COMMA } from '../text/signs.ts';
import { WORD } from '../text/tokens.ts';
import { type Scan } from './scan.ts';
import { isCapital, isLower, isOneOf, isSign, isText, isWord } from './tokenTests.ts';

/** `Tiếp …`, `Hội kiến …`, `Trao đổi với …`: a clause without a subject of its own opens the sentence, and leads to the title. */
export function isReceived(scan: Scan, at: number): boolean {
  for (let verb = at - 1; verb >= 0 && verb > at - 4; verb--) {
    if (scan.tokens.kind[verb] !== WORD) return false;
    if (!isCapital(scan, verb)) continue;
    const isFirst = scan.tokens.kind[verb - 1] !== WORD && !isSign(scan, verb - 1, COMMA);
    return (
      isFirst && RECEIVING.some(([one, two]) => isText(scan, verb, one) && (two === '' || isText(scan, verb + 1, two)))
    );
  }
  return false;
}

const RECEIVING = [
  ['Tiếp', ''],
  ['Đón', ''],
  ['Gặp', ''],
  ['Chào', ''],
  ['Cảm', 'ơn'],
  ['Cám', 'ơn'],
  ['Chúc', 'mừng'],
  ['Đáp', 'lời'],
  ['Trả', 'lời'],
  ['Hội', 'kiến'],
  ['Hội', 'đàm'],
  ['Điện', 'đàm'],
  ['Làm', 'việc'],
  ['Trao', 'đổi'],
] as const;

/** `Theo lời mời của Chủ tịch nước, Tổng thống Hy Lạp A thăm …`: who invites is at home, who comes is from abroad. */
export function isHost(scan: Scan, host: TitleDraft, guest: NameRange): boolean {
  if (!isWord(scan, host.from - 1, W.của) || !isText(scan, host.from - 2, 'mời')) return false;
  if (!isLower(scan, guest.nameTo) || isOneOf(scan, guest.nameTo, NO_ARRIVAL)) return false;
  return (
    TITLE_HEADS[host.title] !== 'Tổng Bí thư' &&
    !countryIn(scan, host.from, host.to) &&
    countryIn(scan, host.to, guest.nameFrom)
  );
}

/** What follows a host's name in the same clause. */
const NO_ARRIVAL = ['và', 'cùng', 'tại', 'trong', 'nhân', 'về', 'của', 'khóa', 'từ', 'kiêm'] as const;
