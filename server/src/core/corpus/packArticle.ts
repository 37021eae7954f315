/** Packs what the index keeps of an article into words and a string list: what a worker sends, what a cache keeps, and all that stays of a closed file. */
import type { Article, Claim, EntityMention, LocalEntity } from '../mentions/model.ts';
import type { EntityId } from '../registry/model.ts';
import { slug } from '../text/comparison.ts';
import type { FileId } from '../text/span.ts';
import { kindOfText } from './kindOf.ts';
import {
  CLAIM_PROPERTIES,
  claimKind,
  DATE_REASONS,
  EDITION,
  ENTITY_FORMS,
  FORM,
  LANGUAGES,
  LINK,
  MENTION_TYPES,
  mentionKind,
} from './record.ts';

/** Strings in `words` are indices into `strings`. Both can be sent to another thread, or kept on disk. */
export interface PackedArticle {
  readonly file: FileId;
  readonly words: Int32Array;
  /** May be the list of many articles. */
  readonly strings: readonly string[];
  /** The article itself, where its text is to be kept. */
  readonly article?: Article;
}

export function packArticle(article: Article): PackedArticle {
  const strings: string[] = [];
  const numbers = new Map<string, number>();
  const words = packWords(article, (text) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, strings.length);
    return strings.push(text) - 1;
  });
  return { file: article.file, words, strings };
}

/** The record of an article, its strings numbered by the table that is to keep it. */
export function packWords(article: Article, numberOf: (text: string) => number): Int32Array {
  const linkWords: number[] = [];
  const linked = new Set<string>();
  const addLink = (one: EntityId, other: EntityId): void => {
    const [first, second] = one < other ? [one, other] : [other, one];
    const pair = `${first} ${second}`;
    if (linked.has(pair)) return;
    linked.add(pair);
    linkWords.push(numberOf(first), numberOf(second));
  };
  const { rows, entities, mentions } = groupMentions(article);
  const entityWords: number[] = [];
  const series = new Set(entities.map(({ series }) => series));
  const mentionWords: number[] = [];
  const formWords: number[] = [];
  const editionWords: number[] = [];
  for (const [row, entity] of entities.entries()) {
    const forms = new Set<string>();
    for (const mention of mentions[row] ?? []) {
      const type = MENTION_TYPES.indexOf(mention.type);
      const form = ENTITY_FORMS.indexOf(mention.form);
      mentionWords.push(mention.start, mentionKind(mention.end - mention.start, type, form, mention.nested));
      const name = nameIn(article.text, mention);
      if (name !== '') forms.add(name);
    }
    const name = series.has(entity.id) ? withoutOrdinal(entity, article) : entity.name;
    entityWords.push(numberOf(entity.id), numberOf(name), mentionWords.length / 2);
    for (const form of forms) formWords.push(row, numberOf(form));
    for (const alias of entity.aliases) addLink(entity.id, alias);
    if (isExplained(entity)) addLink(entity.id, entity.id);
    if (entity.series !== undefined && entity.edition !== undefined && entity.series !== entity.id) {
      editionWords.push(numberOf(entity.id), numberOf(entity.series), numberOf(entity.edition));
    }
  }
  const claims = [...article.claims].sort((a, b) => a.start - b.start || b.end - a.end);
  const claimWords: number[] = [];
  for (const claim of claims) {
    claimWords.push(
      claimKind(rows[claim.entity] ?? 0, CLAIM_PROPERTIES.indexOf(claim.property), isId(claim, article)),
      claim.start,
      claim.end - claim.start,
      numberOf(claim.value),
      claim.at === undefined ? -1 : numberOf(claim.at),
    );
  }
  const lineWords = linesOf(article.text, mentionWords, claims);
  const { date } = article;
  const header = [
    LANGUAGES.indexOf(article.language) | (date ? (DATE_REASONS.indexOf(date.reason) + 1) << 1 : 0),
    date ? numberOf(date.value) : -1,
    date?.span?.start ?? -1,
    date?.span?.end ?? -1,
    entities.length,
    mentionWords.length / 2,
    formWords.length / FORM,
    linkWords.length / LINK,
    editionWords.length / EDITION,
    claims.length,
    lineWords.length / 2,
  ];
  const sections = [header, entityWords, mentionWords, formWords, linkWords, editionWords, claimWords, lineWords];
  const words = new Int32Array(sections.reduce((sum, section) => sum + section.length, 0));
  let at = 0;
  for (const section of sections) {
    words.set(section, at);
    at += section.length;
  }
  return words;
}

interface Grouped {
  /** Row of each local entity. */
  readonly rows: readonly number[];
  readonly entities: readonly LocalEntity[];
  /** By row, in the order of the text. */
  readonly mentions: readonly (readonly EntityMention[])[];
}

/** Entities by first mention, those without one last; two local entities of one id become one row. */
function groupMentions(article: Article): Grouped {
  const rowOfId = new Map<EntityId, number>();
  const rows = article.entities.map(() => -1);
  const entities: LocalEntity[] = [];
  const mentions: EntityMention[][] = [];
  const rowFor = (index: number): number => {
    const known = rows[index];
    if (known !== undefined && known >= 0) return known;
    const entity = article.entities[index];
    if (entity === undefined) throw new RangeError(`${article.file} has no entity ${index}`);
    let row = rowOfId.get(entity.id);
    if (row === undefined) {
      row = entities.push(entity) - 1;
      mentions.push([]);
      rowOfId.set(entity.id, row);
    } else {
      entities[row] = merged(entities[row] ?? entity, entity);
    }
    rows[index] = row;
    return row;
  };
  for (const mention of article.mentions) {
    if (mention.type !== 'date') mentions[rowFor(mention.entity)]?.push(mention);
  }
  for (let index = 0; index < article.entities.length; index++) rowFor(index);
  return { rows, entities, mentions };
}

const merged = (first: LocalEntity, second: LocalEntity): LocalEntity => ({
  ...second,
  ...first,
  aliases: [...new Set([...first.aliases, ...second.aliases])],
});

/** The name that a mention uses, spaces collapsed; '' where it uses none. */
function nameIn(text: string, mention: EntityMention): string {
  switch (mention.form) {
    case 'anaphor':
    case 'title-only':
      return '';
    case 'full':
    case 'short':
    case 'name-variant': {
      if (mention.type === 'official' && mention.name === undefined) return '';
      const { start, end } = mention.name ?? mention;
      return collapseSpaces(text.slice(start, end));
    }
  }
}

/** A series that the article knows by the name of one edition: the name without what numbers the edition. */
function withoutOrdinal({ id, name }: LocalEntity, { text, entities, mentions }: Article): string {
  for (const mention of mentions) {
    if (mention.type !== 'meeting' || mention.ordinal === undefined) continue;
    if (entities[mention.entity]?.series !== id) continue;
    const written = collapseSpaces(text.slice(mention.ordinal.start, mention.ordinal.end)).normalize('NFC');
    const [before, after] = name.normalize('NFC').split(written);
    if (before !== undefined && after !== undefined) return collapseSpaces(`${before} ${after}`);
  }
  return name;
}

/** Letters that the article, or everybody, knows the words for. */
const isExplained = ({ kind, id, name }: LocalEntity): boolean =>
  kind === 'term' && slug(name).replaceAll('-', '') !== id.slice(id.indexOf('/') + 1).replaceAll('-', '');

/** Most names have single spaces only: those are not copied. */
const collapseSpaces = (name: string): string =>
  UNUSUAL_SPACE.test(name) ? name.replaceAll(/\s+/g, ' ').trim() : name;

const UNUSUAL_SPACE = /[^\S ]| {2}|^ | $/;

/** Whether a claim's value names an entity, so that it has to follow the entity's canonical id. */
const isId = (claim: Claim, article: Article): boolean =>
  kindOfText(claim.value) !== undefined ||
  (claim.target !== undefined && article.entities[claim.target]?.id === claim.value);

/** The lines on which mentions and claims start. A line ends with \n, \r\n or \r, as in the language server protocol. */
function linesOf(text: string, mentionWords: readonly number[], claims: readonly Claim[]): number[] {
  const starts = new Int32Array(mentionWords.length / 2 + claims.length);
  for (let i = 0; i < mentionWords.length; i += 2) starts[i / 2] = mentionWords[i] ?? 0;
  for (const [i, claim] of claims.entries()) starts[mentionWords.length / 2 + i] = claim.start;
  starts.sort();
  const next = (sign: string, from: number): number => {
    const found = text.indexOf(sign, from);
    return found < 0 ? Infinity : found;
  };
  const lines: number[] = [];
  let line = 0;
  let lineStart = 0;
  let newline = next('\n', 0);
  let carriage = next('\r', 0);
  let written = -1;
  for (const start of starts) {
    while (Math.min(newline, carriage) < start) {
      const end = carriage + 1 === newline ? newline : Math.min(newline, carriage);
      // A position between \r and \n is still on the line that they end.
      if (end >= start) break;
      lineStart = end + 1;
      line++;
      if (newline < lineStart) newline = next('\n', lineStart);
      if (carriage < lineStart) carriage = next('\r', lineStart);
    }
    if (written !== line) lines.push(line, lineStart);
    written = line;
  }
  return lines;
}
