/** Finds days that are the article's own but for the year: 16/1/2025 in an article of 16/1/2026. */
import type { Article, DateMention } from '../mentions/model.ts';
import { dayExists, dayNumber, parseDay } from './calendar.ts';
import { isLunar } from './lunarDate.ts';
import type { Check, Fix } from './model.ts';
import { isQuoted, readingOf } from './reading.ts';
import { alternative, placeIn, textAt } from './replacements.ts';
import { fieldChanges, rewriteFields, writtenFields } from './writtenDate.ts';

export const yearSlip: Check = {
  code: 'date.year-slip',
  level: 'hint',
  summary: { vi: 'Ngày của bài nhưng lệch đúng một năm', en: "The article's own day with another year" },
  *find(article) {
    const own = article.date;
    const today = own === undefined ? undefined : parseDay(own.value);
    if (own?.span === undefined || today === undefined) return;
    for (const mention of readingOf(article).dates) {
      const { year, month, day } = mention.from;
      if (year === undefined || month === undefined || day === undefined || mention.yearReason !== 'written') continue;
      if (Math.abs(year - today.year) !== 1 || mention.to !== undefined || mention.inName) continue;
      if (!dayExists({ year, month, day }) || !dayExists({ ...today, month, day })) continue;
      const apart = dayNumber({ year: today.year, month, day }) - dayNumber(today);
      if (apart > 0 || apart < -1) continue;
      if (isPast(article, mention) || isLunar(article.text, mention) || isQuoted(readingOf(article), mention)) continue;
      const { core } = mention;
      yield {
        span: { start: core.start, end: core.end },
        message: {
          vi: `${textAt(article, core)} lệch đúng một năm so với ngày của bài (${own.value}): có lẽ năm bị gõ sai.`,
          en: `${textAt(article, core)} is exactly one year away from the article's own date (${own.value}): the year is probably a slip.`,
        },
        related: [
          {
            place: placeIn(article, own.span),
            message: { vi: `Ngày của bài: ${own.value}`, en: `The article's own date: ${own.value}` },
          },
        ],
        fixes: withYear(article, mention, today.year),
      };
    }
  },
};

/** Anniversaries, terms and documents speak of the day a year ago or ahead. */
function isPast(article: Article, { start, end }: DateMention): boolean {
  const around = article.text.slice(Math.max(0, start - 80), end + 40).normalize('NFC');
  return /năm ngoái|năm trước|năm sau|cùng kỳ|kỷ niệm|tròn|so với|cách đây|kể từ|từ ngày|đến ngày|đến hết|hiệu lực|hạn|số \d|Quyết định|Nghị|Thông tư|Công văn|Luật|ký ngày|ban hành|sinh ngày|year ago|last year|next year|since|until|anniversary|dated/u.test(
    around,
  );
}

function withYear(article: Article, mention: DateMention, year: number): readonly Fix[] {
  const fields = writtenFields(article.text, mention)?.from;
  if (fields?.year === undefined) return [];
  const changes = fieldChanges({ year: fields.year }, { year });
  return [alternative(article, mention.core, rewriteFields(article.text, mention.core, changes))];
}
