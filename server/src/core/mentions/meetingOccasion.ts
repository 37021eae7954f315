/** What a feast remembers, on the name of a meeting: `80 năm thành lập`, `30 năm thiết lập quan hệ ngoại giao giữa … và …`. */
import { COMPOUND } from './categories.ts';
import type { Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { sidesEnd } from './meetingSides.ts';
import { topicEnd } from './meetingTopic.ts';
import { longestLength } from './scan.ts';
import { isText, isWord } from './tokenTests.ts';

/**
 * End of what began so many years ago (`thành lập`, `ngày giải phóng`, `thiết lập quan hệ ngoại giao`); the token itself where a name says
 * it. `isWhole`: nothing has to follow, as behind `Lễ kỷ niệm 30 năm thành lập`.
 */
export function occasionEnd(
  reading: Reading,
  at: number,
  to: number,
  isCeremony: boolean,
): { readonly to: number; readonly isWhole: boolean } {
  const { scan } = reading;
  const from = isText(scan, at, 'ngày') || isText(scan, at, 'Ngày') ? at + 1 : at;
  // `30 năm Ngày hội Quốc phòng toàn dân`.
  if (isCeremony && from > at && isText(scan, from, 'hội')) {
    const day = topicEnd(reading, from, to);
    return { to: day, isWhole: day > from + 1 };
  }
  const occasion = OCCASIONS.find((words) => words.every((word, i) => isText(scan, from + i, word)));
  if (occasion === undefined) return { to: at, isWhole: false };
  const end = from + occasion.length;
  // `giải phóng miền Nam, thống nhất đất nước`.
  const compound = from + longestLength(scan, from, COMPOUND);
  if (compound > end + 1) return { to: compound, isWhole: true };
  // `thiết lập quan hệ ngoại giao giữa Việt Nam và Nhật Bản`.
  const sides = isWord(scan, end, W.giữa) ? sidesEnd(reading, end, to) : end;
  return { to: sides, isWhole: sides > end || (isCeremony && isText(scan, end - 1, 'lập')) };
}

/** The longer ones first. */
const OCCASIONS = [
  'thiết lập quan hệ ngoại giao',
  'thiết lập quan hệ hợp tác',
  'thiết lập quan hệ',
  'quan hệ ngoại giao',
  'thành lập',
  'tái lập',
  'giải phóng',
  'chiến thắng',
].map((words) => words.split(' '));
