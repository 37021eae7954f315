/** Packs what the index keeps of an article into words and a string list: what a worker sends, what a cache keeps, and all that stays of a closed file. */
import type { Article, Claim, EntityMention, LocalEntity } from '../mentions/model.ts';
import type { EntityId } from '../registry/model.ts';
import { slug } from '../text/comparison.ts';
import type { FileId, Span } from '../text/span.ts';
import { composed, isComposedUnit } from '../text/composed.ts';
import { unitAt } from '../text/letters.ts';
import { createLinks } from './createLinks.ts';
import { kindOfText } from './kindOf.ts';
import {
  BITS,
  CLAIM_PROPERTIES,
  claimKind,
  EDITION,
  ENTITY_FORMS,
  FORM,
  LINK,
  MENTION_TYPES,
  MENTION,
  NARROW_KINDS,
  flagsOf,
  isShort,
  mentionKind,
  narrowMention,
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

/** `asked`: what its reading asked of the registry, where that is known. */
export function packArticle(article: Article, asked?: Int32Array): PackedArticle {
  const strings: string[] = [];
  const numbers = new Map<string, number>();
  const words = packWords(
    article,
    (text) => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, strings.length);
      return strings.push(text) - 1;
    },
    asked,
  );
  return { file: article.file, words, strings };
}

/** The record of an article, its strings numbered by the table that is to keep it. */
export function packWords(
  article: Article,
  numberOf: (text: string) => number,
  asked: Int32Array = UNKNOWN,
): Int32Array {
  const links = createLinks();
  const { rows, ids, entities, firsts, nexts } = groupMentions(article, numberOf);
  const entityWords: number[] = [];
  const series = seriesOf(entities);
  const mentionWords: number[] = [];
  const formWords: number[] = [];
  const editionWords: number[] = [];
  const forms: string[] = [];
  for (let row = 0; row < entities.length; row++) {
    const entity = entities[row];
    if (entity === undefined) continue;
    const id = ids[row] ?? -1;
    const name = series?.has(entity.id) === true ? withoutOrdinal(entity, article) : entity.name;
    const fullest = numberOf(name);
    const firstForm = formWords.length;
    let formCount = 0;
    for (let at = firsts[row] ?? -1; at >= 0; at = nexts[at] ?? -1) {
      const mention = article.mentions[at];
      if (mention === undefined || mention.type === 'date') continue;
      const { start } = mention;
      mentionWords.push(
        start,
        mentionKind(mention.end - start, numberOfType(mention.type), numberOfForm(mention.form), mention.nested),
      );
      const named = nameOf(mention);
      // Most mentions are written like one before: their words are not even cut out.
      if (named === undefined || isAmong(forms, formCount, article.text, named)) continue;
      const isFullest = isWrittenAt(name, article.text, named);
      const written = isFullest ? name : article.text.slice(named.start, named.end);
      if (formCount < FEW_FORMS) forms[formCount++] = written;
      const form = collapseSpaces(written);
      if (form !== '') addForm(formWords, firstForm, row, isFullest && form === name ? fullest : numberOf(form));
    }
    entityWords.push(id, fullest, mentionWords.length / MENTION);
    for (const alias of entity.aliases) {
      const other = numberOf(alias);
      if (entity.id < alias) links.add(id, other);
      else links.add(other, id);
    }
    if (isExplained(entity)) links.add(id, id);
    if (entity.series !== undefined && entity.edition !== undefined && entity.series !== entity.id) {
      editionWords.push(id, numberOf(entity.series), numberOf(entity.edition));
    }
  }
  const claims = byStart(article.claims);
  const claimWords: number[] = [];
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at];
    if (claim === undefined) continue;
    const { start, value } = claim;
    const target = claim.target === undefined ? undefined : article.entities[claim.target];
    // Most claims name an entity of the article: its id has its number already.
    const isEntity = target !== undefined && target.id === value;
    claimWords.push(
      claimKind(rows[claim.entity] ?? 0, numberOfProperty(claim.property), isEntity || kindOfText(value) !== undefined),
      start,
      claim.end - start,
      isEntity ? (ids[rows[claim.target ?? -1] ?? -1] ?? numberOf(value)) : numberOf(value),
      claim.at === undefined ? -1 : numberOf(claim.at),
    );
  }
  const lineWords = linesOf(article, claims);
  const { date } = article;
  const mentionCount = mentionWords.length / MENTION;
  const isNarrow = isShort(article.text) && madeNarrow(mentionWords);
  const header = [
    flagsOf(article.language, date?.reason, isNarrow),
    date ? numberOf(date.value) : -1,
    date?.span?.start ?? -1,
    date?.span?.end ?? -1,
    entities.length,
    mentionCount,
    formWords.length / FORM,
    links.words.length / LINK,
    editionWords.length / EDITION,
    claims.length,
    lineWords.length / 2,
    asked.length / BITS,
  ];
  const sections = [
    header,
    entityWords,
    mentionWords,
    formWords,
    links.words,
    editionWords,
    claimWords,
    lineWords,
    asked,
  ];
  let size = 0;
  for (const section of sections) size += section.length;
  const words = new Int32Array(size);
  let at = 0;
  for (const section of sections) {
    for (let each = 0; each < section.length; each++) words[at++] = section[each] ?? 0;
  }
  return words;
}

/** Puts starts and kinds, one after the other, into a word a mention; false, and nothing done, where a mention is too long for that. */
function madeNarrow(mentions: number[]): boolean {
  for (let at = 1; at < mentions.length; at += MENTION) if ((mentions[at] ?? 0) >= NARROW_KINDS) return false;
  const count = mentions.length / MENTION;
  for (let row = 0; row < count; row++)
    mentions[row] = narrowMention(mentions[row * MENTION] ?? 0, mentions[row * MENTION + 1] ?? 0);
  mentions.length = count;
  return true;
}

const UNKNOWN = new Int32Array(0);

/** Ways of writing an entity that are compared before anything is cut out of the text. */
const FEW_FORMS = 4;

function isAmong(forms: readonly string[], count: number, text: string, span: Span): boolean {
  for (let at = 0; at < count; at++) if (isWrittenAt(forms[at] ?? '', text, span)) return true;
  return false;
}

const isWrittenAt = (form: string, text: string, { start, end }: Span): boolean =>
  form.length === end - start && text.startsWith(form, start);

/** The series of the article's editions, undefined when it has none. */
function seriesOf(entities: readonly LocalEntity[]): ReadonlySet<EntityId> | undefined {
  let found: Set<EntityId> | undefined;
  for (const { series } of entities) if (series !== undefined) (found ??= new Set()).add(series);
  return found;
}

/** An entity's forms, each once: it has few. */
function addForm(formWords: number[], first: number, row: number, form: number): void {
  for (let at = first; at < formWords.length; at += FORM) if (formWords[at + 1] === form) return;
  formWords.push(row, form);
}

/** By start, longer first; of equal ones the earlier first. They come by start already: few change places. */
function byStart(claims: readonly Claim[]): readonly Claim[] {
  const sorted: Claim[] = [];
  for (let next = 0; next < claims.length; next++) {
    const claim = claims[next];
    if (claim === undefined) continue;
    let at = sorted.length;
    while (at > 0 && comesBehind(sorted[at - 1], claim)) at--;
    if (at === sorted.length) sorted.push(claim);
    else sorted.splice(at, 0, claim);
  }
  return sorted;
}

const comesBehind = (sorted: Claim | undefined, claim: Claim): boolean =>
  sorted !== undefined && (sorted.start > claim.start || (sorted.start === claim.start && sorted.end < claim.end));

/** Neighbours are mostly of one kind, so that the last answer is mostly the next one. */
const indexIn = <Word extends string>(words: readonly Word[]): ((word: Word) => number) => {
  let last: Word | undefined;
  let index = -1;
  return (word) => {
    if (word !== last) {
      last = word;
      index = words.indexOf(word);
    }
    return index;
  };
};

const numberOfType = indexIn(MENTION_TYPES);
const numberOfForm = indexIn(ENTITY_FORMS);
const numberOfProperty = indexIn(CLAIM_PROPERTIES);

interface Grouped {
  /** Row of each local entity. */
  readonly rows: number[];
  /** By row. */
  readonly ids: number[];
  readonly entities: LocalEntity[];
  /** By row: index of its first mention, -1 without one, and of the last. */
  readonly firsts: number[];
  readonly lasts: number[];
  /** By mention: the next one of its entity, -1 at the end. */
  readonly nexts: number[];
}

/** Entities by first mention, those without one last; two local entities of one id become one row. */
function groupMentions({ file, mentions, entities }: Article, numberOf: (text: string) => number): Grouped {
  const grouped: Grouped = { rows: [], ids: [], entities: [], firsts: [], lasts: [], nexts: [] };
  const { rows, firsts, lasts, nexts } = grouped;
  for (let index = 0; index < entities.length; index++) rows.push(-1);
  const rowFor = (index: number): number => {
    const known = rows[index] ?? -1;
    if (known >= 0) return known;
    const entity = entities[index];
    if (entity === undefined) throw new RangeError(`${file} has no entity ${index}`);
    return (rows[index] = addEntity(grouped, entity, numberOf(entity.id)));
  };
  for (let at = 0; at < mentions.length; at++) {
    nexts.push(-1);
    const mention = mentions[at];
    if (mention === undefined || mention.type === 'date') continue;
    const row = rowFor(mention.entity);
    const last = lasts[row] ?? -1;
    if (last < 0) firsts[row] = at;
    else nexts[last] = at;
    lasts[row] = at;
  }
  for (let index = 0; index < entities.length; index++) rowFor(index);
  return grouped;
}

/** Row by the number of an id, if the row has that id: what stands there may be of an earlier article. A map for each would cost more. */
const room = { rowOfId: new Int32Array(1024) };

/** The row of an id, made when new. */
function addEntity({ ids, entities, firsts, lasts }: Grouped, entity: LocalEntity, id: number): number {
  if (id >= room.rowOfId.length) {
    const longer = new Int32Array(2 * id);
    longer.set(room.rowOfId);
    room.rowOfId = longer;
  }
  const known = room.rowOfId[id] ?? 0;
  if (ids[known] === id) {
    entities[known] = merged(entities[known] ?? entity, entity);
    return known;
  }
  const row = ids.push(id) - 1;
  room.rowOfId[id] = row;
  entities.push(entity);
  firsts.push(-1);
  lasts.push(-1);
  return row;
}

const merged = (first: LocalEntity, second: LocalEntity): LocalEntity => ({
  ...second,
  ...first,
  aliases: [...new Set([...first.aliases, ...second.aliases])],
});

/** Where a mention has the name that it uses; undefined where it uses none. */
function nameOf(mention: EntityMention): Span | undefined {
  switch (mention.form) {
    case 'anaphor':
    case 'title-only':
      return undefined;
    case 'full':
    case 'short':
    case 'name-variant':
      return mention.type === 'official' ? mention.name : (mention.name ?? mention);
  }
}

/** A series that the article knows by the name of one edition: the name without what numbers the edition. */
function withoutOrdinal({ id, name }: LocalEntity, { text, entities, mentions }: Article): string {
  for (let at = 0; at < mentions.length; at++) {
    const mention = mentions[at];
    if (mention?.type !== 'meeting' || mention.ordinal === undefined) continue;
    if (entities[mention.entity]?.series !== id) continue;
    const written = composed(collapseSpaces(text.slice(mention.ordinal.start, mention.ordinal.end)));
    const whole = composed(name);
    const ordinal = written === '' ? -1 : whole.indexOf(written);
    if (ordinal < 0) continue;
    const behind = ordinal + written.length;
    const again = whole.indexOf(written, behind);
    const rest = whole.slice(behind, again < 0 ? whole.length : again);
    return collapseSpaces(`${whole.slice(0, ordinal).trim()} ${rest.trim()}`.trim());
  }
  return name;
}

/** Letters that the article, or everybody, knows the words for. */
const isExplained = ({ kind, id, name }: LocalEntity): boolean =>
  kind === 'term' && slug(name).replaceAll('-', '') !== id.slice(id.indexOf('/') + 1).replaceAll('-', '');

/** Most names have single spaces only: those are not copied. */
const collapseSpaces = (name: string): string => (hasSingleSpaces(name) ? name : name.replaceAll(/\s+/g, ' ').trim());

/** Surely; of signs beyond the common ones it says no without a look. */
function hasSingleSpaces(name: string): boolean {
  let before = SPACE_UNIT;
  for (let at = 0; at < name.length; at++) {
    const unit = unitAt(name, at);
    if (unit === SPACE_UNIT ? before === SPACE_UNIT : unit < 0x21 || unit === 0xa0 || !isComposedUnit(unit))
      return false;
    before = unit;
  }
  return before !== SPACE_UNIT;
}

const SPACE_UNIT = 0x20;

/** The lines on which mentions and claims start. A line ends with \n, \r\n or \r, as in the language server protocol. */
function linesOf({ text, mentions }: Article, claims: readonly Claim[]): number[] {
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
  let mention = 0;
  let claim = 0;
  // Both come in the order of the text.
  while (mention < mentions.length || claim < claims.length) {
    while (mentions[mention]?.type === 'date') mention++;
    const start = Math.min(mentions[mention]?.start ?? Infinity, claims[claim]?.start ?? Infinity);
    if (start === Infinity) break;
    while (
      mention < mentions.length &&
      ((mentions[mention]?.start ?? 0) <= start || mentions[mention]?.type === 'date')
    )
      mention++;
    while (claim < claims.length && (claims[claim]?.start ?? 0) <= start) claim++;
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
