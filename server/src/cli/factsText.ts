/** The facts of one entity as lines for a person at a terminal. */
import type { EntityFacts, Fact, MembershipFact } from '../core/formats/entityFacts.ts';
import type { Source } from '../core/registry/model.ts';
import type { Language } from '../core/text/span.ts';

export function factsText(facts: EntityFacts, language: Language): string {
  const words = vocabulary[language];
  const lines = [`${facts.name}  (${facts.id}${facts.registered ? '' : `, ${words.unregistered}`})`];
  const add = (label: string, text: string) => lines.push(`  ${label}: ${text}`);
  const others = facts.names.filter(({ text }) => text !== facts.name);
  if (others.length > 0)
    add(words.names, others.map(({ text, use }) => (use === 'wrong' ? `${text} (${words.wrong})` : text)).join(' · '));
  if (facts.written.length > 0)
    add(words.written, facts.written.map(({ text, articles }) => `${text} (${articles})`).join(' · '));
  if (facts.series !== undefined) add(words.series, facts.series);
  for (const fact of facts.facts) add(fact.property, factText(fact));
  for (const membership of facts.memberships) add(words.membership, membershipText(membership, facts, language));
  if (facts.editions.length > 0) add(words.editions, facts.editions.join(' · '));
  if (facts.note !== undefined) add(words.note, facts.note);
  for (const source of facts.sources) add(words.source, sourceText(source));
  for (const { path, date } of facts.articles) add(words.article, date === undefined ? path : `${path} (${date})`);
  return `${lines.join('\n')}\n`;
}

const vocabulary = {
  vi: {
    unregistered: 'chưa có trong danh bạ',
    names: 'tên khác',
    wrong: 'dạng sai',
    written: 'cách viết trong bài',
    series: 'thuộc chuỗi',
    membership: 'chức vụ',
    editions: 'các kỳ',
    note: 'ghi chú',
    source: 'nguồn',
    article: 'bài',
  },
  en: {
    unregistered: 'not registered',
    names: 'other names',
    wrong: 'wrong form',
    written: 'written as',
    series: 'series',
    membership: 'post',
    editions: 'editions',
    note: 'note',
    source: 'source',
    article: 'article',
  },
} as const;

function factText({ value, at, places }: Fact): string {
  const when = at === undefined ? '' : ` [${at}]`;
  const where = places.map(({ path, line }) => `${path}:${line}`).join(', ');
  return `${value}${when}${where === '' ? '' : `  ← ${where}`}`;
}

function membershipText(membership: MembershipFact, facts: EntityFacts, language: Language): string {
  const { role, start_date = '', end_date = '', personName, organizationName } = membership;
  const title = role[language] ?? role.vi ?? role.en ?? '';
  const other = facts.kind === 'official' ? organizationName : personName;
  const interval = start_date === '' && end_date === '' ? '' : ` (${start_date} – ${end_date})`;
  return `${title}, ${other}${interval}`;
}

function sourceText({ url, note }: Source): string {
  return [note, url].filter((part) => part !== undefined).join(' ');
}
