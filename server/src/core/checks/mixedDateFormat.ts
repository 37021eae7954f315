/** Finds dates written with another separator than most dates of the article: 20-5-2025 beside 18/4/2025. */
import type { Article, DateMention } from '../mentions/model.ts';
import type { Span } from '../text/span.ts';
import type { Check, Fix } from './model.ts';
import { groupBy, isQuoted, readingOf } from './reading.ts';
import { alternative, editAt, placeIn, textAt } from './replacements.ts';

export const mixedDateFormat: Check = {
  code: 'date.mixed-format',
  level: 'hint',
  notIn: ['byline', 'quotation'],
  summary: { vi: 'Ngày viết theo hai kiểu trong một bài', en: 'Dates written in two ways in one article' },
  *find(article) {
    const dates = readingOf(article).dates.flatMap((mention) => written(article, mention) ?? []);
    if (dates.every(({ sign }) => sign === dates[0]?.sign)) return;
    const bySign = groupBy(dates, ({ sign }) => sign);
    let usual: readonly Written[] = [];
    for (const same of bySign.values()) if (same.length > usual.length) usual = same;
    const [example] = usual;
    if (example === undefined) return;
    for (const { span, sign, text } of dates) {
      if (sign === example.sign || isOwnDate(article, span) || isQuoted(readingOf(article), span)) continue;
      const right = text.replaceAll(sign, example.sign);
      yield {
        span,
        message: {
          vi: `Ngày ở đây viết là "${text}", ở chỗ khác trong bài viết như "${example.text}".`,
          en: `The date is written "${text}" here, and as in "${example.text}" elsewhere in the article.`,
        },
        related: [
          {
            place: placeIn(article, example.span),
            message: { vi: `Kiểu dùng nhiều hơn: ${example.text}`, en: `The prevailing form: ${example.text}` },
          },
        ],
        fixes: [alternative(article, span, right), ...everywhere(article, bySign.get(sign) ?? [], example)],
      };
    }
  },
};

interface Written {
  readonly span: Span;
  readonly text: string;
  /** What stands between day and month. */
  readonly sign: string;
}

/** The line that dates the article has a form of its own, but shows what is usual. */
function isOwnDate({ date }: Article, { start, end }: Span): boolean {
  return date?.span !== undefined && date.span.start <= start && end <= date.span.end;
}

/** Whole days with their year: between day and month alone, a hyphen may be a range. */
function written(article: Article, { form, core, inName, nested }: DateMention): Written | undefined {
  if (form !== 'day' || inName || nested) return undefined;
  const text = textAt(article, core);
  const sign = /^\d{1,2}([/.-])\d{1,2}\1\d{4}$/.exec(text)?.[1];
  return sign === undefined ? undefined : { span: { start: core.start, end: core.end }, text, sign };
}

function everywhere(article: Article, same: readonly Written[], { sign }: Written): readonly Fix[] {
  if (same.length < 2) return [];
  return [
    {
      title: { vi: `Viết ngày với "${sign}" trong cả bài`, en: `Write dates with "${sign}" everywhere in the article` },
      preferred: false,
      edits: same.map((each) => editAt(article, each.span, each.text.replaceAll(each.sign, sign))),
    },
  ];
}
