/**
 * One form for the names by which papers of both languages call one series of meetings, in whatever order of words: `Hội nghị Thượng
 * đỉnh ASEAN` and `ASEAN Summit`, `the 26th Meeting of the ASEAN Coordinating Council` and `Hội nghị Hội đồng Điều phối ASEAN`.
 */
import { remembered } from '../text/remembered.ts';
import { KNOWN_LETTERS } from './grammar/knownLetters.ts';
import { MEETING_WORDS, type MeetingWord, type MeetingWordClass } from './grammar/meetingWords.ts';
import { slug, slugWithoutAnd } from '../text/comparison.ts';

type PartClass = MeetingWordClass | 'word' | 'term';

interface Part {
  readonly form: string;
  /** As the name has it. */
  readonly phrase: string;
  readonly class: PartClass;
  readonly isEnglish: boolean;
}

/** The form of a name given as a part of an id (`asean-summit` → `hoi-nghi-cap-cao-asean`). What it does not know stays as and where it is. */
export const meetingForm = remembered(makeForm, 2048);

function makeForm(name: string): string {
  const parts = partsOf(name);
  const at = headAt(parts);
  const head = at < 0 ? undefined : parts[at];
  if (head === undefined && parts.every((part) => part.class !== 'assembly')) return name;
  const rest = parts.filter((part, index) => index !== at && part.class !== 'aside');
  const kind = kindOf(head, rest);
  // Words that it does not know are told by their order, and make the name one of their language.
  const isPlain = rest.some((part) => part.class === 'word');
  if (isPlain && head?.isEnglish === true)
    return [...rest.map(({ phrase }) => phrase), kind === head.form ? head.phrase : kind].join('-');
  if (!isPlain) rest.sort(inOrder);
  return [...(kind === undefined ? [] : [kind]), ...rest.map(({ form }) => form)].join('-');
}

/** Sessions of one body are counted through, whether they are called sessions or meetings. */
function kindOf(head: Part | undefined, rest: readonly Part[]): string | undefined {
  const isOfAssembly = rest.some((part) => part.class === 'assembly');
  if (isOfAssembly && (head === undefined || SESSIONS.has(head.form))) return 'phien-hop';
  return head?.form;
}

const SESSIONS: ReadonlySet<string> = new Set(['hoi-nghi', 'phien-hop', 'ky-hop', 'hoi-nghi-thuong-nien']);

/** As Vietnamese names have it: what is dealt with, by whom, from where. */
const ORDER: Readonly<Record<PartClass, number>> = {
  head: 0,
  aside: 0,
  word: 0,
  field: 1,
  assembly: 2,
  body: 3,
  place: 4,
  term: 5,
};

const inOrder = (one: Part, other: Part): number =>
  ORDER[one.class] - ORDER[other.class] || (one.form < other.form ? -1 : one.form > other.form ? 1 : 0);

/** Vietnamese names begin with what kind of meeting it is, English ones end with it or go on with `of`. */
function headAt(parts: readonly Part[]): number {
  const first = parts.findIndex((part) => part.class !== 'aside');
  if (parts[first]?.class === 'head') return first;
  return parts.findLastIndex((part) => part.class === 'head' && part.isEnglish);
}

function partsOf(name: string): readonly Part[] {
  const words = name.split('-');
  const parts: Part[] = [];
  let at = 0;
  let start = 0;
  const go = (length: number): void => {
    for (let end = at + length; at < end; at++) start += (words[at]?.length ?? 0) + 1;
  };
  while (at < words.length) {
    const word = words[at] ?? '';
    const term = termAt(words, at);
    if (term !== undefined) {
      parts.push({ form: `khoa-${term.number}`, phrase: word, class: 'term', isEnglish: false });
      go(term.length);
      continue;
    }
    // `tháng 5 năm 2024` is `tháng 5/2024`.
    if (word === 'nam' && /^(?:19|20)\d\d$/u.test(words[at + 1] ?? '')) {
      go(1);
      continue;
    }
    const length = longestAt(name, start, words, at);
    const phrase = length === 0 ? word : name.slice(start, endOf(start, words, at, length));
    const known = length === 0 ? undefined : PHRASES.get(phrase);
    const isEnglish = ENGLISH.test(words[at + Math.max(length, 1) - 1] ?? '');
    parts.push({ form: known?.form ?? word, phrase, class: known?.class ?? 'word', isEnglish });
    go(Math.max(length, 1));
  }
  return parts;
}

/** How English heads end. */
const ENGLISH =
  /^(?:summits?|meetings?|conference|forum|workshop|dialogue|session|plenum|congress|week|parties|officials|ministers|party|vietnam|nam)$/u;

/** Words of the longest known phrase that begins at a word, 0 when there is none. */
function longestAt(name: string, start: number, words: readonly string[], at: number): number {
  const most = Math.min(words.length - at, LONGEST.get(words[at] ?? '') ?? 0);
  let end = endOf(start, words, at, most);
  for (let length = most; length > 0; length--) {
    if (PHRASES.has(name.slice(start, end))) return length;
    end -= (words[at + length - 1]?.length ?? 0) + 1;
  }
  return 0;
}

/** Where so many words end in the name. */
function endOf(start: number, words: readonly string[], at: number, length: number): number {
  let end = start - 1;
  for (let word = at; word < at + length; word++) end += (words[word]?.length ?? 0) + 1;
  return end;
}

/** `khoa-xiii`, and `13th` before what has terms. */
function termAt(
  words: readonly string[],
  at: number,
): { readonly number: number; readonly length: number } | undefined {
  const next = words[at + 1] ?? '';
  if (words[at] === 'khoa') {
    const number = /^\d+$/u.test(next) ? Number(next) : romanNumber(next);
    return number > 0 ? { number, length: 2 } : undefined;
  }
  const [, digits] = /^(\d+)(?:st|nd|rd|th)$/u.exec(words[at] ?? '') ?? [];
  return digits === undefined ? undefined : { number: Number(digits), length: 1 };
}

/** Of numerals as terms have them, up to thirty-nine; 0 for other words. */
function romanNumber(word: string): number {
  const [all, tens = '', unit = ''] = /^(x{0,3})(ix|iv|v?i{0,3})$/u.exec(word) ?? [];
  if (all === undefined || all === '') return 0;
  return 10 * tens.length + (UNITS[unit] ?? 0);
}

const UNITS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9 };

/** Bodies known by their letters besides the words of meetings. */
const PHRASES: ReadonlyMap<string, MeetingWord> = phrases();

function phrases(): ReadonlyMap<string, MeetingWord> {
  const found = new Map<string, MeetingWord>();
  const forms = new Map<string, string>();
  for (const { letters, kind, vi, en } of KNOWN_LETTERS.values()) {
    if (kind !== 'organisation') continue;
    const form = forms.get(vi) ?? slug(letters);
    forms.set(vi, form);
    for (const each of [vi, en ?? vi, letters]) {
      const phrase = slugWithoutAnd(each);
      // Two letters are too often a word of their own.
      if (phrase.length > 2) found.set(phrase, { form, class: 'body' });
    }
  }
  for (const [phrase, word] of MEETING_WORDS) found.set(phrase, word);
  return found;
}

/** First word → words of the longest phrase that begins with it. */
const LONGEST: ReadonlyMap<string, number> = longestByFirst();

function longestByFirst(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const phrase of PHRASES.keys()) {
    const words = phrase.split('-');
    const first = words[0] ?? '';
    found.set(first, Math.max(found.get(first) ?? 0, words.length));
  }
  return found;
}
