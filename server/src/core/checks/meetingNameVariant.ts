/** Finds an edition's name with words dropped or added against its official name, or against that of most other articles. */
import type { Article, EntityMention } from '../mentions/model.ts';
import { twinsOf, type Twin } from './meetingTwins.ts';
import type { Check, CheckContext, Found } from './model.ts';
import { isQuoted, readingOf } from './reading.ts';
import { alternative, onOneLine, textAt } from './replacements.ts';

export const meetingNameVariant: Check = {
  code: 'meeting.name-variant',
  level: 'information',
  notIn: ['quotation'],
  summary: {
    vi: 'Tên cuộc họp thiếu hoặc thừa chữ so với tên chính thức',
    en: "A meeting's name with words dropped or added",
  },
  *find(article, context) {
    const reading = readingOf(article);
    const answers = new Map<number, Twin | undefined>();
    for (const mention of reading.meetings) {
      if (mention.form !== 'full') continue;
      if (!answers.has(mention.entity)) answers.set(mention.entity, officialTwin(article, mention.entity, context));
      const twin = answers.get(mention.entity);
      if (twin !== undefined && !isQuoted(reading, mention)) yield finding(article, mention, twin);
    }
  },
};

/** The one that the registry knows, else the one that more articles name. */
function officialTwin(article: Article, index: number, context: CheckContext): Twin | undefined {
  const local = article.entities[index];
  if (local?.edition === undefined || local.registered) return undefined;
  const twins = twinsOf(article, index, local, context).filter(({ extraWords }) => extraWords !== undefined);
  if (twins.length === 0) return undefined;
  const own = context.snapshot.articlesOf(context.snapshot.canonical(local.id)).length;
  return twins.find(({ entity }) => entity.registered || entity.articles > own);
}

function finding(article: Article, mention: EntityMention, { entity, evidence, extraWords = [] }: Twin): Found {
  const right = onOneLine(entity.name);
  const written = onOneLine(textAt(article, mention)).normalize('NFC');
  const words = extraWords.join(' ');
  return {
    span: { start: mention.start, end: mention.end },
    message: {
      vi: `Cuộc họp cùng số lần, cùng ngày và cùng nơi có tên là "${right}", ở đây viết "${written}" (khác ở chữ "${words}").`,
      en: `The meeting of this number, these days and this place is called "${right}"; here it is "${written}" (they differ in "${words}").`,
    },
    related: evidence,
    fixes: [alternative(article, mention, right)],
  };
}
