/** What is held beside a meeting, before or after it: its day and place are not the meeting's own. */
import type { Article } from '../mentions/model.ts';
import type { Span } from '../text/span.ts';
import { sentenceAround } from './sentenceAround.ts';

const BESIDE =
  /họp báo|bên lề|điểm cầu|chuẩn bị|hội nghị trù bị|phiên trù bị|tiền hội nghị|lễ (?:khai mạc|bế mạc|ký|đón)|tiệc|đoàn .* từ|side event|press conference|opening ceremony|closing ceremony|reception|preparatory|pre-conference|ahead of|in preparation for/iu;

const ANNOUNCED =
  /họp báo|gặp mặt báo chí|buổi làm việc|họp bàn|thống nhất (?:phối hợp )?tổ chức|press conference|press briefing/iu;

/** The words before the place name an event beside the meeting. */
export function isOfEventBeside({ text }: Article, { start, end }: Span): boolean {
  const sentence = sentenceAround(text, { start, end });
  return BESIDE.test(text.slice(sentence.start, start).normalize('NFC'));
}

/** A day stands before the event as well as behind it: `Chiều 11/3, … họp báo về Diễn đàn`. */
export const isDayBeside = ({ text }: Article, span: Span): boolean => {
  const { start, end } = sentenceAround(text, span);
  return (
    BESIDE.test(text.slice(start, span.start).normalize('NFC')) ||
    ANNOUNCED.test(text.slice(span.end, end).normalize('NFC'))
  );
};
