/** Finds titles of office that are off by a letter or mark: no title at all (Thứ tưởng), or another than the person's (Thủ trưởng). */
import type { Article, EntityMention, TitleSpan } from '../mentions/model.ts';
import { nameKey } from '../text/comparison.ts';
import { contains, type Place, type Span } from '../text/span.ts';
import type { Check, CheckContext, Found } from './model.ts';
import { wordKey } from './nearMiss.ts';
import { alternative, correction, textAt } from './replacements.ts';
import { longestOffice, nearOffices, officesNear, officeWords } from './titleHeads.ts';
import { headOf, officialsOf, titlesBorne } from './titlesBorne.ts';

export const misspeltTitle: Check = {
  code: 'official.misspelt-title',
  level: 'warning',
  summary: { vi: 'Chức danh viết sai một chữ cái hoặc dấu', en: 'A title of office off by one letter or mark' },
  *find(article, context) {
    const found = [...unusualForPerson(article, context), ...noTitleAtAll(article, context)];
    yield* found.sort((a, b) => a.span.start - b.span.start);
  },
};

/** Real titles that nearly are the title the same person bears more often. */
function* unusualForPerson(article: Article, context: CheckContext): Iterable<Found> {
  const answers = new Map<string, UsualTitle | undefined>();
  for (const mention of officialsOf(article)) {
    if (mention.name === undefined) continue;
    for (const title of mention.titles ?? []) {
      const head = headOf(article, title);
      const question = `${mention.entity} ${nameKey(head)}`;
      if (!answers.has(question)) answers.set(question, usualTitle(article, mention.entity, head, context));
      const usual = answers.get(question);
      if (usual !== undefined) yield slip(article, mention, title, usual);
    }
  }
}

interface UsualTitle {
  readonly head: string;
  readonly place: Place;
}

function usualTitle(article: Article, person: number, head: string, context: CheckContext): UsualTitle | undefined {
  const near = officesNear(head);
  if (near.length === 0) return undefined;
  const borne = titlesBorne(article, person, [head, ...near].map(nameKey), context);
  const own = borne.get(nameKey(head))?.count ?? 0;
  for (const other of near) {
    const found = borne.get(nameKey(other));
    if (found?.place !== undefined && found.count > own) return { head: other, place: found.place };
  }
  return undefined;
}

function slip(article: Article, mention: EntityMention, title: TitleSpan, usual: UsualTitle): Found {
  const written = headOf(article, title);
  const person = mention.name === undefined ? '' : textAt(article, mention.name);
  const right = withCapitalOf(written, usual.head);
  return {
    span: title.head,
    message: {
      vi: `${person} là ${usual.head} ở những chỗ khác: "${written}" có lẽ là gõ sai của "${right}".`,
      en: `${person} is ${usual.head} elsewhere: "${written}" is probably a slip for "${right}".`,
    },
    related: [
      {
        place: usual.place,
        message: { vi: `Ở đây là "${usual.head}"`, en: `Here it is "${usual.head}"` },
      },
    ],
    fixes: [correction(article, title.head, right)],
  };
}

interface Word extends Span {
  readonly text: string;
}

/** Words that are no title but nearly one, in front of a person's name or a body. */
function* noTitleAtAll(article: Article, context: CheckContext): Iterable<Found> {
  const words = [...article.text.matchAll(/[\p{L}\p{M}]+/gu)].map((match): Word => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const keys: (string | undefined)[] = [];
  const keyAt = (at: number): string => (keys[at] ??= wordKey(words[at]?.text ?? ''));
  /** How many words from here on can be an office in which one word is off. */
  const possibleSize = (at: number): number => {
    let misses = 0;
    for (let size = 0; size < longestOffice; size++) {
      if (at + size >= words.length || (!officeWords.has(keyAt(at + size)) && ++misses > 1)) return size;
    }
    return longestOffice;
  };
  const names = officialsOf(article).flatMap(({ name }) => name ?? []);
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (first === undefined || !isCapital(first.text) || names.some((name) => contains(name, first))) continue;
    for (let size = possibleSize(at); size > 1; size--) {
      const run = words.slice(at, at + size);
      if (!isPhrase(article.text, run)) continue;
      const near = nearOffices(
        run.map(({ text }) => text),
        run.map((_, i) => keyAt(at + i)),
      );
      const next = words[at + size];
      if (near.length === 0 || next === undefined || !standsAsTitle(article, words, at, size)) continue;
      const span = { start: first.start, end: run.at(-1)?.end ?? first.end };
      yield typo(article, span, readings(article, near, next, context));
      at += size - 1;
      break;
    }
  }
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Only spaces between the words, on one line. */
const isPhrase = (text: string, run: readonly Word[]): boolean =>
  run.every((word, i) => {
    const before = run[i - 1];
    return before === undefined || /^[ \u00a0]+$/.test(text.slice(before.end, word.start));
  });

/** A person or a body follows, and the words before are not part of a longer name. */
function standsAsTitle(article: Article, words: readonly Word[], at: number, size: number): boolean {
  const [before, last, next, second] = [words[at - 1], words[at + size - 1], words[at + size], words[at + size + 1]];
  const first = words[at];
  if (first === undefined || last === undefined || next === undefined) return false;
  if (before !== undefined && isPhrase(article.text, [before, first])) {
    const rank =
      /^(?:phó|nguyên|cựu|quyền|cố|của|và|do|với|cùng|tới|đến|gặp|tiếp|từ|là|cho|theo|bởi|ngài|ông|bà|tân)$/iu;
    if (isCapital(before.text) && !rank.test(before.text.normalize('NFC'))) return false;
    if (/^(?:cán|các|những)$/iu.test(before.text.normalize('NFC'))) return false;
  }
  if (!isPhrase(article.text, [last, next])) return false;
  const follows = article.mentions.filter((mention) => mention.start <= next.start && next.start < mention.end);
  if (follows.some(({ type, start }) => (type === 'place' || type === 'meeting') && start === next.start)) return false;
  if (follows.some(({ type, start }) => (type === 'organisation' || type === 'official') && start === next.start))
    return true;
  if (follows.some((mention) => mention.type === 'official' && mention.name?.start === next.start)) return true;
  return (
    isCapital(next.text) && second !== undefined && isCapital(second.text) && isPhrase(article.text, [next, second])
  );
}

interface Readings {
  readonly heads: readonly string[];
  /** The person bears the first one elsewhere. */
  readonly known: UsualTitle | undefined;
}

/** The person's other titles first, then the list's order: `Thủ tưởng` before a name is the Prime Minister. */
function readings(article: Article, near: readonly (readonly string[])[], next: Word, context: CheckContext): Readings {
  const heads = near.map((words) => words.join(' '));
  const person = officialsOf(article).find(({ name }) => name !== undefined && name.start === next.start);
  if (person === undefined) return { heads, known: undefined };
  const borne = titlesBorne(article, person.entity, heads.map(nameKey), context);
  for (const head of heads) {
    const place = borne.get(nameKey(head))?.place;
    if (place !== undefined)
      return { heads: [head, ...heads.filter((other) => other !== head)], known: { head, place } };
  }
  return { heads, known: undefined };
}

function typo(article: Article, span: Span, { heads, known }: Readings): Found {
  const written = textAt(article, span);
  const forms = [...new Set(heads.map((head) => withCapitalOf(written, head)))];
  const certain = forms.length === 1 || known !== undefined;
  const shown = forms.map((head) => `"${head}"`);
  return {
    span,
    message: {
      vi: `Không có chức danh nào là "${written}"; có lẽ là ${shown.join(' hoặc ')}.`,
      en: `There is no title "${written}"; it is probably ${shown.join(' or ')}.`,
    },
    related:
      known === undefined
        ? []
        : [{ place: known.place, message: { vi: `Ở đây là "${known.head}"`, en: `Here it is "${known.head}"` } }],
    fixes: forms.map((head, i) => (certain && i === 0 ? correction : alternative)(article, span, head)),
  };
}

/** Capital or small first letter, and all capitals, as written. */
function withCapitalOf(written: string, head: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return head.toUpperCase();
  const [first = '', ...rest] = head;
  return (isCapital(written) ? first.toUpperCase() : first.toLowerCase()) + rest.join('');
}
