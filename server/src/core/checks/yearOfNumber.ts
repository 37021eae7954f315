/** Finds documents whose number and date name two years: Nghị định 12/2025/NĐ-CP ngày 5/3/2024. */
import type { Article } from '../mentions/model.ts';
import type { Span } from '../text/span.ts';
import { inLines, type Line } from './lines.ts';
import type { Found } from './model.ts';
import { alternative, placeIn } from './replacements.ts';

export function yearsOfNumbers(article: Article): readonly Found[] {
  return inLines(article, apartIn).map(({ start, found }) => {
    const at = ({ start: from, end: to }: Span): Span => ({ start: start + from, end: start + to });
    const [number, day] = [at(found.number), at(found.day)];
    const { ofNumber, ofDay, written } = found;
    return {
      span: day,
      message: {
        vi: `Số hiệu văn bản ghi năm ${ofNumber} nhưng ngày ký ghi năm ${ofDay}: một trong hai năm bị sai.`,
        en: `The document's number says ${ofNumber}, its date ${ofDay}: one of the two years is wrong.`,
      },
      related: [
        {
          place: placeIn(article, number),
          message: { vi: `Năm trong số hiệu: ${ofNumber}`, en: `The year in the number: ${ofNumber}` },
        },
      ],
      fixes: [
        alternative(article, day, written.slice(0, -4) + ofNumber),
        alternative(article, number, ofDay, `${ofDay} (${found.rest})`),
      ],
    };
  });
}

interface Apart {
  /** The year in the number, the whole date. */
  readonly number: Span;
  readonly day: Span;
  readonly ofNumber: string;
  readonly ofDay: string;
  readonly written: string;
  /** What stands behind the year of the number. */
  readonly rest: string;
}

/** Only normative documents have the year in their number. */
const NUMBERED =
  /(?<![\d/])(\d{1,4}[a-z]?\/)((?:19|20)\d{2})(\/[\p{Lu}][\p{Lu}\d-]*)((?:[ \u00a0,]+(?:của|ban hành|ký|ngày|ngày ký)[ \u00a0]+|[ \u00a0]+of[ \u00a0]+|[ \u00a0]+dated[ \u00a0]+)+)(\d{1,2}[/.-]\d{1,2}[/.-]((?:19|20)\d{2}))(?!\d)/gu;

function apartIn({ text, words }: Line): readonly Apart[] {
  if (!words.numbers.some((at) => text.charCodeAt(at - 1) === SLASH && text.charCodeAt(at + 4) === SLASH)) return NONE;
  const found: Apart[] = [];
  for (const match of text.normalize('NFC') === text ? text.matchAll(NUMBERED) : text.matchAll(DECOMPOSED)) {
    const [, serial = '', ofNumber = '', rest = '', between = '', written = '', ofDay = ''] = match;
    if (ofNumber === ofDay) continue;
    const start = match.index + serial.length;
    const day = start + 4 + rest.length + between.length;
    found.push({
      number: { start, end: start + 4 },
      day: { start: day, end: day + written.length },
      ofNumber,
      ofDay,
      written,
      rest: rest.slice(1).normalize('NFC'),
    });
  }
  return found;
}

const DECOMPOSED = new RegExp(NUMBERED.source.normalize('NFD').replace('[\\p{Lu}\\d-]*', '[\\p{Lu}\\p{M}\\d-]*'), 'gu');

const NONE: readonly Apart[] = [];

const SLASH = 0x2f;
