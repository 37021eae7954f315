/** Finds people who are head of a body here and its deputy in an article of the weeks before, or the reverse; the registry is silent. */
import type { Snapshot } from '../corpus/model.ts';
import type { Article, TitleSpan } from '../mentions/model.ts';
import type { EntityId } from '../registry/model.ts';
import { nameKey } from '../text/comparison.ts';
import type { Place } from '../text/span.ts';
import { dayNumber, parseDay } from './calendar.ts';
import { claimsElsewhere, question } from './elsewhere.ts';
import type { Check } from './model.ts';
import { isQuoted, readingOf } from './reading.ts';
import { onOneLine, textAt } from './replacements.ts';
import { publishedOn, sentenceAround } from './sentenceAround.ts';

export const titleConflict: Check = {
  code: 'official.title-conflict',
  level: 'information',
  summary: {
    vi: 'Hai bài cùng thời gian ghi chức danh khác nhau',
    en: 'Two articles of one time give different posts',
  },
  *find(article, { snapshot }) {
    const day = publishedOn(article);
    if (day === undefined) return;
    const reading = readingOf(article);
    for (const { mention, name, titles } of reading.officials) {
      const local = article.entities[mention.entity];
      if (name === undefined || local === undefined || local.registered) continue;
      for (const { title, head } of titles) {
        if (title.organisation === undefined || title.former === true) continue;
        const body = nameKey(article.text.slice(title.head.end, title.end));
        const other = titlesElsewhere(article, local.id, snapshot).find(
          (each) => areHeadAndDeputy(each.key, head.key, body) && follows(day, each.day),
        );
        if (other === undefined || isQuoted(reading, title) || isChange(article, title)) continue;
        const written = onOneLine(textAt(article, title)).normalize('NFC');
        const person = onOneLine(textAt(article, name)).normalize('NFC');
        yield {
          span: { start: title.start, end: title.end },
          message: {
            vi: `${person} ở đây là "${written}", ở bài ngày ${other.day} là "${other.value}".`,
            en: `${person} is "${written}" here and "${other.value}" in the article of ${other.day}.`,
          },
          related: [
            { place: other.place, message: { vi: `Ở đây ghi: ${other.value}`, en: `Here it is: ${other.value}` } },
          ],
        };
      }
    }
  },
};

interface TitleElsewhere {
  readonly value: string;
  readonly key: string;
  readonly day: string;
  readonly place: Place;
}

const askTitles = question<readonly TitleElsewhere[]>();

const titlesElsewhere = (article: Article, id: EntityId, snapshot: Snapshot): readonly TitleElsewhere[] =>
  askTitles(article, snapshot, id, () =>
    claimsElsewhere(article, snapshot, id, 'title').flatMap(({ value, at, file, start, end }) => {
      const day = at ?? snapshot.summary(file)?.date?.value;
      return day === undefined ? [] : [{ value, key: nameKey(value), day, place: { file, span: { start, end } } }];
    }),
  );

const DEPUTY = nameKey('phó');

/** `Chủ tịch X` and `Phó Chủ tịch X`: nobody is both at once. */
const areHeadAndDeputy = (other: string, head: string, body: string): boolean =>
  body !== '' && (other === `${DEPUTY} ${head} ${body}` || `${DEPUTY} ${other}` === `${head} ${body}`);

/** Within some weeks; what an article says is no mistake because of what a later one says. */
function follows(day: string, earlier: string): boolean {
  const [a, b] = [parseDay(day), parseDay(earlier)];
  const apart = a === undefined || b === undefined ? -1 : dayNumber(a) - dayNumber(b);
  return apart >= 0 && apart <= 45;
}

/** The sentence tells of the new post itself. */
const isChange = (article: Article, title: TitleSpan): boolean =>
  /bầu|bổ nhiệm|giữ chức|được giao|tân |nguyên|cựu|nhậm chức|thăng/iu.test(
    textAt(article, sentenceAround(article.text, title)).normalize('NFC'),
  );
