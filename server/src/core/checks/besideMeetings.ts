/** What is held beside a meeting, before or after it: its day and place are not the meeting's own. */
import type { Article } from '../mentions/model.ts';
import type { Span } from '../text/span.ts';
import { sentenceAround } from './sentenceAround.ts';

const BESIDE =
  /họp báo|bên lề|điểm cầu|chuẩn bị|hội nghị trù bị|phiên trù bị|tiền hội nghị|lễ (?:khai mạc|bế mạc|ký|đón)|tiệc|đoàn .* từ|side event|press conference|opening ceremony|closing ceremony|reception|preparatory|pre-conference|ahead of|in preparation for/iu;

/** The words before the place or the date name an event beside the meeting. */
export function isOfEventBeside({ text }: Article, { start, end }: Span): boolean {
  const sentence = sentenceAround(text, { start, end });
  return BESIDE.test(text.slice(sentence.start, start).normalize('NFC'));
}
