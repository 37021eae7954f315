/** What stays of an article once it is packed: names of series, claims in order, lines. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packArticle } from '../../../server/src/core/corpus/packArticle.ts';
import {
  ENTITIES,
  ENTITY,
  kindOfMention,
  MENTIONS,
  mentionOf,
  sectionAt,
  startOfMention,
} from '../../../server/src/core/corpus/record.ts';
import type { Article, EntityMention, LocalEntity } from '../../../server/src/core/mentions/model.ts';
import { entityId } from '../../../server/src/core/registry/model.ts';
import { fileId } from '../../../server/src/core/text/span.ts';

const series: LocalEntity = {
  kind: 'meeting',
  id: entityId('meeting/fmm'),
  aliases: [],
  name: 'Hội nghị FMM lần thứ 20',
  registered: false,
};
const edition: LocalEntity = { ...series, id: entityId('meeting/fmm-20'), series: series.id, edition: '20' };

function nameOfSeries(text: string, ordinal: EntityMention['ordinal']): string | undefined {
  const mention = { start: 0, end: text.length, type: 'meeting', form: 'full', entity: 0, nested: false } as const;
  const article: Article = {
    file: fileId('a.txt'),
    text,
    language: 'vi',
    entities: [edition, series],
    mentions: [ordinal === undefined ? mention : { ...mention, ordinal }],
    claims: [],
    definitions: [],
    paragraphs: [],
  };
  const { words, strings } = packArticle(article);
  return strings[words[sectionAt(words, 0, ENTITIES) + ENTITY + 1] ?? -1];
}

test('a series that is known by the name of an edition loses the words that number it', () => {
  for (const form of ['NFC', 'NFD']) {
    const text = 'Hội nghị FMM lần thứ  20'.normalize(form);
    assert.equal(nameOfSeries(text, { start: text.indexOf('l'), end: text.length, value: 20 }), 'Hội nghị FMM');
  }
});

test('letters with a number hold no words of an ordinal: the name of the series stays whole', () => {
  assert.equal(nameOfSeries('FMM-20', { start: 6, end: 6, value: 20 }), series.name);
});

/** Where the record says that the mentions of a text stand: start and end. */
function placesIn(text: string, places: readonly (readonly [number, number])[]): readonly (readonly number[])[] {
  const mentions = places.map(([start, end]): EntityMention => ({
    start,
    end,
    type: 'meeting',
    form: 'short',
    entity: 0,
    nested: true,
  }));
  const article: Article = {
    file: fileId('a.txt'),
    text,
    language: 'vi',
    entities: [series],
    mentions,
    claims: [],
    definitions: [],
    paragraphs: [],
  };
  const { words } = packArticle(article);
  const first = sectionAt(words, 0, MENTIONS);
  return places.map((_, row) => {
    const { length, type, form, nested } = mentionOf(kindOfMention(words, 0, first, row));
    assert.deepEqual({ type, form, nested }, { type: 'meeting', form: 'short', nested: true });
    const start = startOfMention(words, 0, first, row);
    return [start, start + length];
  });
}

test('mentions are told where they stand in an article of any length, and however long they are', () => {
  const limits = [2 ** 15 - 1, 2 ** 15, 2 ** 20];
  for (const size of [5000, ...limits])
    for (const length of [1, 1023, 1024, 4000]) {
      const places = [[0, length] as const, [size - length, size] as const];
      assert.deepEqual(placesIn('x'.repeat(size), places), places, `${length} of ${size}`);
    }
});
