/** Hover on a date: the days it means and, where no year is written, why this year. */
import type { Article, DateMention } from '../mentions/model.ts';
import type { Language, Localized } from '../text/span.ts';
import { dateInWords } from './dateWords.ts';
import type { Hover } from './hover.ts';
import type { Line, Piece } from './pieces.ts';

export function hoverDate(article: Article, mention: DateMention, language: Language): Hover {
  const known = mention.value !== '';
  const value = known ? dateInWords(mention.value)[language] : unknown[language];
  const iso = known && mention.value !== value ? [{ text: ` · ${mention.value}` }] : [];
  const kind: Line = [{ text: ' · ' }, { text: kindName[language], style: 'emphasis' }];
  return {
    span: { start: mention.start, end: mention.end },
    title: [{ text: value, style: 'strong' }, ...iso, ...kind],
    lines: [...reasonLines(article, mention, language), ...articleDateLines(article, mention, language)],
  };
}

const kindName: Localized = { vi: 'thời gian', en: 'date' };
const unknown: Localized = { vi: 'Chưa rõ ngày', en: 'Unknown day' };

function reasonLines(article: Article, mention: DateMention, language: Language): readonly Line[] {
  const reason = reasonOf(mention);
  if (reason === undefined) return [];
  const { yearFrom } = mention;
  const from: readonly Piece[] =
    yearFrom === undefined
      ? []
      : [
          { text: ' (' },
          { text: article.text.slice(yearFrom.start, yearFrom.end), to: { file: article.file, ...yearFrom } },
          { text: ')' },
        ];
  return [[{ text: reason[language] }, ...from]];
}

function reasonOf({ yearReason, form }: DateMention): Localized | undefined {
  switch (yearReason) {
    case 'written':
      return undefined;
    case 'inherited':
      return { vi: 'Năm lấy từ một ngày khác trong bài', en: 'The year is that of another date in the article' };
    case 'article':
      return form === 'relative'
        ? { vi: 'Tính từ ngày của bài', en: "Counted from the article's own date" }
        : { vi: 'Năm lấy từ ngày của bài', en: "The year is that of the article's own date" };
    case 'tense':
      return {
        vi: 'Năm suy từ ngày của bài và việc câu nói về quá khứ hay tương lai',
        en: "The year follows from the article's own date and from whether the sentence looks back or ahead",
      };
    case 'unknown':
      return { vi: 'Không tìm được năm trong bài', en: 'The article gives no year' };
  }
}

/** The article's own date, where the date at hand depends on it. */
function articleDateLines(article: Article, { yearReason }: DateMention, language: Language): readonly Line[] {
  if (article.date === undefined || (yearReason !== 'article' && yearReason !== 'tense')) return [];
  const { value, span } = article.date;
  const day = dateInWords(value)[language];
  const link: Piece =
    span === undefined ? { text: day } : { text: day, to: { file: article.file, start: span.start, end: span.end } };
  return [[{ text: `${{ vi: 'Ngày của bài', en: "The article's date" }[language]}: ` }, link]];
}
