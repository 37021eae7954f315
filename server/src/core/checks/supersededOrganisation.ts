/** Finds bodies that, by the registry, had been renamed, merged or dissolved by the day of the article. */
import type { Snapshot } from '../corpus/model.ts';
import type { Article, EntityMention } from '../mentions/model.ts';
import type { EntityId, Organization } from '../registry/model.ts';
import { lastDay } from '../registry/partialDate.ts';
import type { Check, Found } from './model.ts';
import { isQuoted, readingOf } from './reading.ts';
import { alternative, textAt } from './replacements.ts';
import { datesIn, publishedOn, sentenceAround } from './sentenceAround.ts';

export const supersededOrganisation: Check = {
  code: 'organisation.superseded',
  level: 'warning',
  tag: 'deprecated',
  notIn: ['quotation'],
  summary: { vi: 'Cơ quan không còn vào ngày của bài', en: 'A body that no longer was on the day of the article' },
  *find(article, { snapshot }) {
    const day = publishedOn(article);
    if (day === undefined) return;
    const reading = readingOf(article);
    const seen = new Set<EntityId>();
    for (const { mention } of reading.organisations) {
      const local = article.entities[mention.entity];
      const body =
        local?.registered === true ? snapshot.registry.entities.get(snapshot.canonical(local.id)) : undefined;
      if (body?.kind !== 'organisation' || body.interval.end === undefined || lastDay(body.interval.end) >= day)
        continue;
      if (seen.has(body.id)) continue;
      seen.add(body.id);
      if (isQuoted(reading, mention) || speaksOfThen(article, mention, lastDay(body.interval.end))) continue;
      if (isBesideSuccessor(article, mention, body, snapshot)) continue;
      yield finding(article, mention, body, snapshot);
    }
  },
};

/** The sentence is about the past, or tells what became of the body. */
function speaksOfThen(article: Article, mention: EntityMention, end: string): boolean {
  const sentence = sentenceAround(article.text, mention);
  const said = textAt(article, sentence).normalize('NFC');
  if (
    /nguyên|cựu|trước đây|khi đó|lúc đó|nay là|\(cũ\)| cũ(?!\p{L})|sáp nhập|hợp nhất|tiền thân|tổ chức lại|giải thể|kế thừa|đổi tên|chia tách|bãi bỏ|trên cơ sở|từng|chuyển thành|kết thúc hoạt động|chấm dứt hoạt động|(?<!\p{L})thay (?!mặt|đổi)|former|merg(?:ed|er|ing)|renam|replac|succeed|abolish|disband|scrapp|predecessor|now the|dissol|then |was |were |had /iu.test(
      said,
    )
  )
    return true;
  if (isFormerColumn(article.text, mention)) return true;
  const year = Number(end.slice(0, 4));
  return datesIn(article, sentence).some(({ from }) => from.year !== undefined && from.year < year);
}

/** `nhiệm vụ của Tổng cục Hải quan nay do Cục Hải quan làm`: the sentence names what it has become, too. */
function isBesideSuccessor(article: Article, mention: EntityMention, body: Organization, snapshot: Snapshot): boolean {
  const { start, end } = sentenceAround(article.text, mention);
  return readingOf(article).organisations.some(({ mention: other }) => {
    if (other.start < start || other.end > end) return false;
    const local = article.entities[other.entity];
    return local?.registered === true && body.successors.includes(snapshot.canonical(local.id));
  });
}

/** `| Chức vụ mới | Chức vụ trước khi bổ nhiệm |`: a column of what was. */
function isFormerColumn(text: string, { start }: EntityMention): boolean {
  let from = lineStart(text, start);
  if (text.charAt(from) !== '|') return false;
  const column = text.slice(from, start).split('|').length - 1;
  while (from > 0 && text.charAt(lineStart(text, from - 1)) === '|') from = lineStart(text, from - 1);
  const head = text.slice(from, text.indexOf('\n', from)).split('|')[column] ?? '';
  return /(?<!\p{L})(?:cũ|trước|nguyên|former|previous|old|before)(?!\p{L})/iu.test(head.normalize('NFC'));
}

const lineStart = (text: string, offset: number): number => (offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1);

function finding(article: Article, mention: EntityMention, body: Organization, snapshot: Snapshot): Found {
  const written = textAt(article, mention).replace(/\s+/g, ' ').normalize('NFC');
  const end = body.interval.end ?? '';
  const successors = body.successors.flatMap((id) => snapshot.registry.entities.get(id) ?? []);
  const names = successors.flatMap(({ name }) => name[article.language] ?? name.vi ?? name.en ?? []);
  return {
    span: { start: mention.start, end: mention.end },
    message: {
      vi: `Theo danh bạ, "${written}" không còn từ ${end}${names.length === 0 ? '' : `; nay là ${names.join(', ')}`}.`,
      en: `By the registry, "${written}" ceased to be on ${end}${names.length === 0 ? '' : `; it is now ${names.join(', ')}`}.`,
    },
    related: [body, ...successors].map((each) => ({
      place: each.declaredAt,
      message: {
        vi: `Danh bạ: ${each.name.vi ?? each.name.en ?? each.id}`,
        en: `Registry: ${each.name.en ?? each.name.vi ?? each.id}`,
      },
    })),
    fixes: names.map((name) => alternative(article, mention, name)),
  };
}
