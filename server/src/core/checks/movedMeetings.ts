/** Sentences that tell of a meeting put off or moved: they give its old day or place beside the new one, and both are right. */
import type { Snapshot } from '../corpus/model.ts';
import type { Article } from '../mentions/model.ts';
import type { EntityId } from '../registry/model.ts';
import type { FileId, Span } from '../text/span.ts';
import { tellingElsewhere } from './elsewhere.ts';
import { parseDays, type Days } from './meetingDays.ts';
import { sentenceAround } from './sentenceAround.ts';

const MOVED =
  /(?<!\p{L})(?:lùi (?:sang|đến|lại|tới|ngày|thời|một|hai|từ|lịch)|(?:dời|đổi|rời) (?:từ|sang|đến|lại|tới|ngày|lịch|địa)|hoãn|chuyển (?:từ [^.;]{3,60} )?sang|thay vì|thay cho|thay ngày|sớm hơn|muộn hơn|dự kiến ban đầu|ban đầu|theo (?:dự kiến|kế hoạch) trước)|postpon|reschedul|deferred|delayed|brought forward|\b(?:put|pushed|moved) (?:off|back|to|from|forward|up)\b|\binstead of\b|\b(?:originally|initially|first) (?:planned|scheduled|due|set)\b/iu;

export const tellsOfMove = (article: Article, span: Span): boolean => {
  const { start, end } = sentenceAround(article.text, span);
  return MOVED.test(article.text.slice(start, end).normalize('NFC'));
};

const daysElsewhere = tellingElsewhere('dates', ({ value, file }) => ({ file, days: parseDays(value) }));

/** Another article tells two times of the meeting, weeks apart: that it was moved, which is why the others differ. */
export function isMovedElsewhere(article: Article, id: EntityId, snapshot: Snapshot): boolean {
  const told = new Map<FileId, Days>();
  for (const { file, days } of daysElsewhere(article, snapshot, id)) {
    const first = told.get(file);
    if (days === undefined) continue;
    if (first === undefined) told.set(file, days);
    else if (first.last + WEEK < days.first || days.last + WEEK < first.first) return true;
  }
  return false;
}

const WEEK = 7;
