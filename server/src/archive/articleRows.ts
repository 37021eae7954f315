/** What one packed article puts into the tables, read from the record that the archive in memory keeps. */
import type { PackedArticle } from '../core/corpus/packArticle.ts';
import {
  CLAIM,
  CLAIM_PROPERTIES,
  CLAIMS,
  EDITION,
  EDITIONS,
  ENTITIES,
  ENTITY,
  FORM,
  FORMS,
  HEADER,
  lineRowOf,
  LINES,
  LINK,
  LINKS,
  mentionRange,
  MENTIONS,
  kindOfMention,
  sectionAt,
  startOfMention,
  word,
} from '../core/corpus/record.ts';
import { eachRow } from '../core/corpus/segment.ts';
import type { Relation } from './lateFacts.ts';

export interface ArticleRows {
  readonly mentions: readonly MentionsRow[];
  readonly claims: readonly ClaimRow[];
  readonly facts: readonly Omit<FactSeen, 'support'>[];
  readonly names: readonly NameSeen[];
}

/** An entity in an article: four numbers a mention ({@link PLACE}), none where the article only implies it. */
export interface MentionsRow {
  readonly entity: string;
  readonly places: readonly number[];
}

/** Start, length and kind as in the record, line, character. */
export const PLACE = 4;

export interface ClaimRow {
  readonly entity: string;
  /** The how-manieth claim of the article. */
  readonly number: number;
  readonly property: string;
  readonly value: string;
  readonly isId: boolean;
  readonly day: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly character: number;
}

interface FactSeen {
  readonly key: string;
  readonly relation: Relation;
  readonly other: string;
  readonly edition: string;
  readonly support: number;
}

export interface NameSeen {
  readonly entity: string;
  readonly name: string;
  readonly fullest: number;
  readonly written: number;
}

export function articleRows({ words, strings }: Pick<PackedArticle, 'words' | 'strings'>): ArticleRows {
  const at = 0;
  const textOf = (number: number): string => strings[number] ?? '';
  const idOf = (row: number): string => textOf(word(words, at + HEADER + row * ENTITY));
  const lines = sectionAt(words, at, LINES);
  const placeOf = (start: number): readonly [line: number, character: number] => {
    const row = lineRowOf(words, at, lines, start);
    return [word(words, row), start - word(words, row + 1)];
  };
  const mentions: MentionsRow[] = [];
  const names: NameSeen[] = [];
  const first = sectionAt(words, at, MENTIONS);
  for (let row = 0; row < word(words, at + ENTITIES); row++) {
    const places: number[] = [];
    const [from, to] = mentionRange(words, at, row);
    for (let i = from; i < to; i++) {
      const start = startOfMention(words, at, first, i);
      places.push(start, kindOfMention(words, at, first, i), ...placeOf(start));
    }
    mentions.push({ entity: idOf(row), places });
    names.push({
      entity: idOf(row),
      name: textOf(word(words, at + HEADER + row * ENTITY + 1)),
      fullest: 1,
      written: 0,
    });
  }
  eachRow(words, at, FORMS, FORM, (form) => {
    names.push({ entity: idOf(word(words, form)), name: textOf(word(words, form + 1)), fullest: 0, written: 1 });
  });
  const facts: Omit<FactSeen, 'support'>[] = [];
  eachRow(words, at, LINKS, LINK, (row) => {
    const [one, other] = [textOf(word(words, row)), textOf(word(words, row + 1))];
    facts.push({ key: one, relation: 'link', other, edition: '' });
    if (one !== other) facts.push({ key: other, relation: 'link', other: one, edition: '' });
  });
  eachRow(words, at, EDITIONS, EDITION, (row) => {
    const [id, series] = [textOf(word(words, row)), textOf(word(words, row + 1))];
    const edition = textOf(word(words, row + 2));
    facts.push(
      { key: id, relation: 'edition', other: series, edition },
      { key: series, relation: 'series', other: id, edition },
      { key: edition, relation: 'number', other: id, edition: '' },
    );
  });
  const claims: ClaimRow[] = [];
  eachRow(words, at, CLAIMS, CLAIM, (row) => {
    const kind = word(words, row);
    const start = word(words, row + 1);
    const day = word(words, row + 4);
    const [line, character] = placeOf(start);
    claims.push({
      entity: idOf(kind >> 5),
      number: claims.length,
      property: CLAIM_PROPERTIES[(kind >> 1) & 15] ?? 'count',
      value: textOf(word(words, row + 3)),
      isId: (kind & 1) === 1,
      day: day < 0 ? undefined : textOf(day),
      start,
      end: start + word(words, row + 2),
      line,
      character,
    });
  });
  return { mentions, claims, facts, names };
}
