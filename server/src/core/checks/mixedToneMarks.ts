/** Finds articles that put the tone mark now on one vowel, now on the other (hoà, hòa): the rarer style is marked. */
import type { Article } from '../mentions/model.ts';
import type { Span } from '../text/span.ts';
import { inLines, type Line } from './lines.ts';
import type { Check } from './model.ts';
import { isQuoted, readingOf } from './reading.ts';
import { editAt, placeIn } from './replacements.ts';
import { remembered } from '../text/remembered.ts';

export const mixedToneMarks: Check = {
  code: 'text.mixed-tone-marks',
  level: 'hint',
  notIn: ['quotation'],
  summary: { vi: 'Dấu thanh đặt theo hai kiểu', en: 'Tone marks placed in two ways' },
  *find(article) {
    const words = ambiguousWords(article);
    const onFirst = words.filter(({ style }) => style === 'first');
    const onSecond = words.filter(({ style }) => style === 'second');
    if (onFirst.length === 0 || onSecond.length === 0) return;
    const [rarer, usual] = onFirst.length < onSecond.length ? [onFirst, onSecond] : [onSecond, onFirst];
    const [first] = rarer;
    const [example] = usual;
    if (first === undefined || example === undefined) return;
    yield {
      span: { start: first.start, end: first.end },
      message: {
        vi: `"${first.text}" đặt dấu khác kiểu với "${example.text}": bài có ${usual.length} chữ theo kiểu sau, ${rarer.length} chữ theo kiểu trước.`,
        en: `"${first.text}" places its tone mark otherwise than "${example.text}": the article has ${usual.length} of the latter kind and ${rarer.length} of the former.`,
      },
      related: [
        {
          place: placeIn(article, example),
          message: { vi: `Kiểu dùng nhiều hơn: ${example.text}`, en: `The prevailing style: ${example.text}` },
        },
      ],
      fixes: [
        {
          title: {
            vi: `Đặt dấu như "${example.text}" trong cả bài`,
            en: `Place the marks as in "${example.text}" everywhere`,
          },
          preferred: true,
          edits: rarer.map((word) => editAt(article, word, moved(word.text))),
        },
      ],
    };
  },
};

interface Word extends Span {
  /** Composed. */
  readonly text: string;
  /** On which of the two vowels the mark stands. */
  readonly style: 'first' | 'second';
}

/** Open syllables in oa, oe, uy are spelt in both ways; in *quý* the u belongs to the consonant. */
const FIRST = /(?<!q)(?:[òóỏõọ][ae]|[ùúủũụ]y)$/u;
const SECOND = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/u;

function ambiguousWords(article: Article): readonly Word[] {
  const reading = readingOf(article);
  const words = inLines(article, openWords).map(({ start, found: { text, style, start: from, end } }) => ({
    text,
    style,
    start: start + from,
    end: start + end,
  }));
  return words.filter((word) => !isQuoted(reading, word));
}

function openWords({ text, words: { openEnds, starts, ends } }: Line): readonly Word[] {
  return openEnds.flatMap((at) => {
    const [start, end] = [starts[at] ?? 0, ends[at] ?? 0];
    const word = openWord(text.slice(start, end));
    return word === undefined ? [] : { text: word.text, style: word.style, start, end };
  });
}

const openWord = remembered((written: string): Pick<Word, 'text' | 'style'> | undefined => {
  const text = written.normalize('NFC');
  const lower = text.toLowerCase();
  const style = FIRST.test(lower) ? 'first' : SECOND.test(lower) ? 'second' : undefined;
  return style === undefined ? undefined : { text, style };
});

/** The tone on the other of the last two letters. */
function moved(text: string): string {
  const letters = Array.from(text);
  const [first = '', second = ''] = letters.slice(-2).map((letter) => letter.normalize('NFD'));
  const tone = /\p{M}/u.exec(first + second)?.[0] ?? '';
  const plain = letters.slice(0, -2).join('');
  const swapped = first.includes(tone)
    ? first.replace(tone, '') + second + tone
    : first + tone + second.replace(tone, '');
  return (plain + swapped).normalize('NFC');
}
