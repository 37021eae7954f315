/** What a feast remembers, on the name of a meeting: `80 năm thành lập`, `30 năm thiết lập quan hệ ngoại giao giữa … và …`. */
import { COMPOUND, HONORIFIC, TITLE } from './categories.ts';
import type { Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { sidesEnd } from './meetingSides.ts';
import { topicEnd } from './meetingTopic.ts';
import { vietnameseNameEnd } from './personName.ts';
import { longestLength } from './scan.ts';
import { titleAt } from './titlePhrase.ts';
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
  const isLife = from > at && (isText(scan, from, 'sinh') || isText(scan, from, 'mất'));
  const person = from > at ? personEnd(reading, isLife ? from + 1 : from, to) : from;
  if (isLife && person > from + 1) return { to: person, isWhole: true };
  if (person > from) {
    // `Ngày Bác Hồ ra đi tìm đường cứu nước`.
    // … `Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc`.
    const deed = topicEnd(reading, isText(scan, person + 1, 'Lời') ? person + 4 : person + 1, to);
    return { to: deed, isWhole: deed > person + 2 };
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

/** `Chủ tịch Hồ Chí Minh`, `đồng chí Lê Duẩn`, `Bác Hồ`: end of the person whose day it is, or the token. */
export function personEnd(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  if (isText(scan, at, 'Bác') && isText(scan, at + 1, 'Hồ')) return at + 2;
  const from = isWord(scan, at, W.của) ? at + 1 : at;
  const polite = from + longestLength(scan, from, HONORIFIC);
  const named = titleAt(reading, polite, to)?.to ?? polite;
  const title = Math.max(named, polite + longestLength(scan, polite, TITLE));
  const name = vietnameseNameEnd(scan, title, to, true);
  return title > from && name > title + 1 ? name : at;
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
