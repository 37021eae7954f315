/** Sentences that tell of a meeting put off or moved: they give its old day or place beside the new one, and both are right. */
import type { Article } from '../mentions/model.ts';
import type { Span } from '../text/span.ts';
import { sentenceAround } from './sentenceAround.ts';

const MOVED =
  /(?<!\p{L})(?:lùi (?:sang|đến|lại|tới|ngày|thời|một|hai|từ|lịch)|(?:dời|đổi|rời) (?:từ|sang|đến|lại|tới|ngày|lịch|địa)|hoãn|chuyển (?:từ [^.;]{3,60} )?sang|thay vì|thay cho|thay ngày|sớm hơn|muộn hơn|dự kiến ban đầu|ban đầu|theo (?:dự kiến|kế hoạch) trước)|postpon|reschedul|deferred|delayed|brought forward|\b(?:put|pushed|moved) (?:off|back|to|from|forward|up)\b|\binstead of\b|\b(?:originally|initially|first) (?:planned|scheduled|due|set)\b/iu;

export const tellsOfMove = (article: Article, span: Span): boolean => {
  const { start, end } = sentenceAround(article.text, span);
  return MOVED.test(article.text.slice(start, end).normalize('NFC'));
};
