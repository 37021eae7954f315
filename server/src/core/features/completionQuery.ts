/** What a person has typed of a name before the cursor: after `@`, or the words of which a name seems to be made. */
import type { Span } from '../text/span.ts';

export interface Query {
  /** From `@` or the first word up to the cursor. */
  readonly span: Span;
  /** Without `@`. */
  readonly text: string;
  /** `wide`: any words or first initials of a name; `narrow`: the name begins so, or these are all of its letters. */
  readonly reach: 'wide' | 'narrow';
  /** The words before the span on its line. */
  readonly standing: readonly string[];
  readonly isSentenceStart: boolean;
}

/** Names that are longer than this are chosen before they are typed out. */
const mostWords = 6;
const mostUnits = 100;

/**
 * The longer ones first: who typed `Bộ Khoa h` means one name. Editors ask at every letter of plain text, so that without `@`
 * only what looks like a name being typed is one: a run that begins with a capital, several words, or letters without a vowel.
 */
export function completionQuery(text: string, offset: number): readonly Query[] {
  const line = text.slice(Math.max(0, offset - mostUnits), offset).replace(/^[^]*[\r\n]/, '');
  const asked = /(?<![\p{L}\p{M}\p{N}.@])@([\p{L}\p{M}\p{N}&,./–-]*(?: [\p{L}\p{M}\p{N}&,./–-]+){0,5})$/u.exec(line);
  if (asked !== null) return [queryAt(line, offset, asked[0].length, asked[1] ?? '', 'wide')];
  const run = /(?<![@\p{L}\p{M}\p{N}])(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}&,/–-]*(?: |$))+$/u.exec(line)?.[0];
  if (run === undefined || run.endsWith(' ')) {
    return line === '' || /\s$/.test(line) ? [queryAt(line, offset, 0, '', 'wide')] : [];
  }
  const words = run.split(' ').slice(-mostWords);
  return words.flatMap((word, i) => {
    const typed = words.slice(i).join(' ');
    const mayBeName = i < words.length - 1 || isInitials(word) || (/^\p{Lu}/u.test(word) && word.length > 1);
    return mayBeName ? [queryAt(line, offset, typed.length, typed, 'narrow')] : [];
  });
}

function queryAt(line: string, offset: number, length: number, text: string, reach: Query['reach']): Query {
  const before = line.slice(0, line.length - length).trimEnd();
  return {
    span: { start: offset - length, end: offset },
    text,
    reach,
    standing: before.split(/\s+/),
    isSentenceStart: before === '' || /[.!?…]["”»]?$/.test(before),
  };
}

/** No Vietnamese or English word is made of consonants alone. */
const isInitials = (word: string): boolean =>
  word.length > 1 && !/[aeiouyà-ỹ]/iu.test(word.normalize('NFC').replace(/[đĐ]/g, 'd')) && /^\p{L}+$/u.test(word);
