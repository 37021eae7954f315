/** Finds two differently named meetings that share number, days and place across articles: one of the names may be wrong. */
import type { EntityMention, LocalEntity } from '../mentions/model.ts';
import { twinsOf, type Twin } from './meetingTwins.ts';
import type { Check, Found } from './model.ts';
import { readingOf } from './reading.ts';
import { onOneLine } from './replacements.ts';

export const meetingNameConflict: Check = {
  code: 'meeting.name-conflict',
  level: 'information',
  summary: {
    vi: 'Hai cuộc họp khác tên có cùng số lần, ngày và nơi họp',
    en: 'Two differently named meetings share number, days and place',
  },
  *find(article, context) {
    const done = new Set<number>();
    for (const mention of readingOf(article).meetings) {
      if (mention.form === 'anaphor' || done.has(mention.entity)) continue;
      done.add(mention.entity);
      const local = article.entities[mention.entity];
      if (local?.edition === undefined) continue;
      const twins = twinsOf(article, mention.entity, local, context).filter((twin) => twin.extraWords === undefined);
      if (twins.length > 0) yield finding(mention, local, twins);
    }
  },
};

function finding(mention: EntityMention, local: LocalEntity, twins: readonly Twin[]): Found {
  const names = twins.map(({ entity }) => `"${onOneLine(entity.name)}"`);
  return {
    span: { start: mention.start, end: mention.end },
    message: {
      vi: `Bài khác gọi cuộc họp cùng số lần, cùng ngày và cùng nơi là ${names.join(', ')}; bài này gọi là "${local.name}". Đó có thể là hai cuộc họp, hoặc một trong hai tên bị sai.`,
      en: `Another article calls the meeting of the same number, days and place ${names.join(', ')}; this one calls it "${local.name}". They may be two meetings, or one of the names is wrong.`,
    },
    related: twins.flatMap(({ evidence }) => evidence),
  };
}
