/** Errors in the names and titles of officials. */
import { nameKey } from '../../../server/src/core/text/comparison.ts';
import { dayNumber, parseDay } from '../../../server/src/core/checks/calendar.ts';
import type { Article, EntityMention, TitleSpan } from '../../../server/src/core/mentions/model.ts';
import type { Span } from '../../../server/src/core/text/span.ts';
import { isRegistered, replaced, standsElsewhere, textOf } from './model.ts';
import type { Ground, Injection, MutationKind, Witness } from './model.ts';
import { slipInPhrase } from './slips.ts';

export const officialErrors: readonly MutationKind[] = [
  { name: 'name, tone or letter', inject: nameSlip },
  { name: 'name, syllables swapped', inject: swappedSyllables },
  { name: 'name, marks of one syllable lost', inject: bareSyllable },
  { name: 'title, slip', inject: titleSlip },
  { name: 'title, another one', inject: wrongTitle },
];

const officialsOf = ({ article }: Ground): readonly EntityMention[] =>
  article.mentions.filter((mention): mention is EntityMention => mention.type === 'official');

function nameSlip(ground: Ground): Injection | undefined {
  const mention = ground.random.pick(officialsOf(ground).filter(({ name }) => name !== undefined));
  if (mention?.name === undefined) return undefined;
  const { name } = mention;
  const written = textOf(ground.article, name);
  if (!/\s/.test(written) || written === written.toUpperCase()) return undefined;
  const wrong = slipInPhrase(written, ground.random);
  if (wrong === undefined || isRegistered(ground.snapshot.registry, wrong)) return undefined;
  return replaced(name, wrong, ['official.misspelt-name'], nameWitness(ground, mention, written));
}

/** Who has the name: not as a part of somebody else's, nor where the registry's person is another one. */
function nameWitness(ground: Ground, { name, entity }: EntityMention, words: string): Witness | undefined {
  const { article, others } = ground;
  if (name !== undefined && standsElsewhere(article, words, name)) return 'article';
  if (article.entities[entity]?.registered === true && isRegistered(ground.snapshot.registry, words)) return 'registry';
  const isNamed = (other: Article): boolean =>
    other.mentions.some(
      (mention) => mention.type === 'official' && mention.name !== undefined && textOf(other, mention.name) === words,
    );
  return others.some(isNamed) ? 'archive' : undefined;
}

/** A whole name, not one in capitals. */
function someName(
  ground: Ground,
  least: number,
): { readonly mention: EntityMention; readonly span: Span; readonly words: readonly string[] } | undefined {
  const mention = ground.random.pick(officialsOf(ground).filter(({ name }) => name !== undefined));
  if (mention?.name === undefined) return undefined;
  const { name } = mention;
  const written = textOf(ground.article, name);
  const words = written.split(/\s+/);
  return words.length < least || written === written.toUpperCase() ? undefined : { mention, span: name, words };
}

/** Two syllables that stand side by side change places. */
function swappedSyllables(ground: Ground): Injection | undefined {
  const name = someName(ground, 3);
  if (name === undefined) return undefined;
  const { span, mention, words } = name;
  const at = ground.random.number(words.length - 1);
  const [one = '', other = ''] = [words[at], words[at + 1]];
  const wrong = words.toSpliced(at, 2, other, one).join(' ');
  if (one === other || isRegistered(ground.snapshot.registry, wrong)) return undefined;
  return replaced(span, wrong, ['official.misspelt-name'], nameWitness(ground, mention, textOf(ground.article, span)));
}

/** One syllable as it would be without a Vietnamese keyboard. */
function bareSyllable(ground: Ground): Injection | undefined {
  const name = someName(ground, 2);
  if (name === undefined) return undefined;
  const { span, mention, words } = name;
  const chosen = ground.random.pick(words.flatMap((word, at) => (bare(word) === word.normalize('NFC') ? [] : [at])));
  if (chosen === undefined) return undefined;
  const wrong = words.with(chosen, bare(words[chosen] ?? '')).join(' ');
  if (!/[^\p{ASCII}]/u.test(wrong) || isRegistered(ground.snapshot.registry, wrong)) return undefined;
  return replaced(span, wrong, ['official.misspelt-name'], nameWitness(ground, mention, textOf(ground.article, span)));
}

const bare = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');

interface TitleSite {
  readonly mention: EntityMention;
  readonly title: TitleSpan;
}

const titlesOf = (ground: Ground): readonly TitleSite[] =>
  officialsOf(ground).flatMap((mention) =>
    mention.name === undefined ? [] : (mention.titles ?? []).map((title) => ({ mention, title })),
  );

/** Titles that are words by themselves when one mark is off. */
const REAL: readonly (readonly [string, string])[] = [
  ['Thứ trưởng', 'Thủ trưởng'],
  ['Thủ tướng', 'Thủ trưởng'],
];

function titleSlip(ground: Ground): Injection | undefined {
  const site = ground.random.pick(titlesOf(ground));
  if (site === undefined) return undefined;
  const { head } = site.title;
  const written = textOf(ground.article, head);
  const real = REAL.find(([right]) => right === written);
  const isReal = real !== undefined && ground.random.number(3) === 0;
  const wrong = isReal ? real[1] : slipInPhrase(written, ground.random);
  // Ranks and single words are no offices of two words, which is what the catalogue speaks of.
  if (wrong === undefined || !/\s/.test(written) || /[.\d]/.test(written)) return undefined;
  const witness = isReal ? titleWitness(ground, site) : 'article';
  return replaced(
    head,
    wrong,
    ['official.misspelt-title', 'official.title-conflict', 'official.title-at-date'],
    witness,
  );
}

const OTHERS: readonly (readonly [string, string])[] = [
  ['Bộ trưởng', 'Thứ trưởng'],
  ['Chủ tịch', 'Phó Chủ tịch'],
  ['Giám đốc', 'Phó Giám đốc'],
  ['Tổng Giám đốc', 'Phó Tổng Giám đốc'],
  ['Vụ trưởng', 'Phó Vụ trưởng'],
  ['Cục trưởng', 'Phó Cục trưởng'],
  ['Viện trưởng', 'Phó Viện trưởng'],
  ['Tổng Thư ký', 'Phó Tổng Thư ký'],
  ['Thủ tướng', 'Phó Thủ tướng'],
  ['Bí thư', 'Phó Bí thư'],
  ['Minister', 'Deputy Minister'],
  ['Prime Minister', 'Deputy Prime Minister'],
  ['Director', 'Deputy Director'],
  ['Secretary-General', 'Deputy Secretary-General'],
];

function wrongTitle(ground: Ground): Injection | undefined {
  const site = ground.random.pick(titlesOf(ground));
  if (site === undefined) return undefined;
  const { head } = site.title;
  const written = textOf(ground.article, head);
  const wrong = OTHERS.flatMap(([a, b]) => (a === written ? [b] : b === written ? [a] : []))[0];
  if (wrong === undefined || site.title.former === true) return undefined;
  const codes = ['official.title-conflict', 'official.title-at-date', 'official.misspelt-title'];
  return replaced(head, wrong, codes, titleWitness(ground, site));
}

/** Who else gives the same person the same title. */
function titleWitness(ground: Ground, { mention, title }: TitleSite): Witness | undefined {
  const { article, snapshot } = ground;
  const name = mention.name === undefined ? '' : textOf(article, mention.name);
  const head = nameKey(textOf(article, title.head));
  const same = officialsOf(ground).some(
    (other) =>
      other !== mention &&
      other.entity === mention.entity &&
      // `Thứ trưởng Sơn` may be another one.
      other.name !== undefined &&
      textOf(article, other.name) === name &&
      other.titles?.some((each) => nameKey(textOf(article, each.head)) === head) === true,
  );
  if (same) return 'article';
  const local = article.entities[mention.entity];
  if (local === undefined) return undefined;
  const day = article.date?.value.slice(0, 10);
  const id = snapshot.canonical(local.id);
  const holds = snapshot.registry
    .membershipsOf(id)
    .some(
      ({ role, interval: { start = '', end = '9' } }) =>
        day !== undefined &&
        start <= day &&
        day <= end &&
        Object.values(role).some((text) => nameKey(text).startsWith(head)),
    );
  if (holds) return 'registry';
  const archive = ground.others.filter(
    (other) => standsElsewhere(other, name, { start: -1, end: -1 }) && isOfThoseWeeks(article, other),
  );
  for (const { file, value } of snapshot.claimsOf(id, 'title'))
    if (archive.some((other) => other.file === file) && nameKey(value).startsWith(head)) return 'archive';
  return undefined;
}

/** The other one is some weeks older at most: what is written later shows no mistake. */
function isOfThoseWeeks(article: Article, other: Article): boolean {
  const [day, before] = [article, other].map(({ date }) => (date === undefined ? undefined : parseDay(date.value)));
  if (day === undefined || before === undefined) return false;
  const apart = dayNumber(day) - dayNumber(before);
  return apart >= 0 && apart <= 45;
}
