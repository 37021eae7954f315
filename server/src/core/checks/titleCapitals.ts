/** Finds titles of office with other capitals than the language's form (Bộ Trưởng), or than the article mostly uses. */
import type { Article, TitleSpan } from '../mentions/model.ts';
import { TITLE_HEADS } from '../mentions/grammar/titles.ts';
import { nameKey } from '../text/comparison.ts';
import type { Span } from '../text/span.ts';
import type { Check, Evidence, Fix } from './model.ts';
import { wordKey } from './nearMiss.ts';
import { groupBy, isQuoted, readingOf, type Title } from './reading.ts';
import { correction, everywhere, placeIn } from './replacements.ts';
import { remembered } from '../text/remembered.ts';
import type { Spelling } from './spelling.ts';

export const titleCapitals: Check = {
  code: 'official.title-capitalisation',
  level: 'hint',
  notIn: ['headline', 'byline', 'boilerplate', 'quotation'],
  summary: { vi: 'Chức danh viết hoa khác lệ thường', en: 'A title with unusual capitals' },
  *find(article) {
    const reading = readingOf(article);
    const titles = reading.officials.flatMap((official) =>
      official.titles.filter(({ title }) => !isLower(article, title)),
    );
    const byKey = groupBy(titles, ({ head }) => head.key);
    const answers = new Map<string, Advice | undefined>();
    for (const { title, head } of titles) {
      const written = head.text;
      if (head.isAllCaps || !written.includes(' ')) continue;
      if (!answers.has(written)) answers.set(written, adviceOn(article, head, byKey.get(head.key) ?? []));
      const advice = answers.get(written);
      if (advice === undefined || isQuoted(reading, title) || belongsToBody(article, title)) continue;
      const { right, related, everywhere } = advice;
      yield {
        span: { start: title.head.start, end: title.head.end },
        message: {
          vi: `Chức danh thường viết là "${right}", ở đây viết "${written}".`,
          en: `The title is usually written "${right}"; here it is "${written}".`,
        },
        related,
        fixes: [correction(article, title.head, right), ...everywhere],
      };
    }
  },
};

/** `former prime minister`, `its foreign minister`: small throughout or behind such a word in English, whatever the title is elsewhere. */
const isLower = ({ text, language }: Article, { head }: TitleSpan): boolean =>
  language === 'en' && (/^[\p{Ll} -]+$/u.test(text.slice(head.start, head.end)) || isBehindSmall(text, head));

const isBehindSmall = (text: string, head: Span): boolean =>
  /\b(?:former|acting|then|interim|outgoing|late|an?|as) $/iu.test(
    text.slice(Math.max(0, head.start - 10), head.start),
  );

/** `Trưởng Khoa Công nghệ thông tin`: the last word of the head is the first of a body's name. */
function belongsToBody({ text }: Article, { head }: TitleSpan): boolean {
  const words = text.slice(head.start, head.end);
  // `Trưởng Ban Tổ chức`: the body's name has begun inside what is read as the head.
  const inside = /[Tt]rưởng\s(\p{Lu}[\p{L}\p{M}]*)\s\p{Lu}/u.exec(words.normalize('NFC'))?.[1];
  if (inside !== undefined && BODY_WORDS.has(wordKey(inside.toLowerCase()))) return true;
  const last = /(\p{Lu}[\p{L}\p{M}]*)$/u.exec(words)?.[1];
  if (last === undefined || !BODY_WORDS.has(wordKey(last.toLowerCase()))) return false;
  // … and that of `Trưởng Phòng 5` is a number.
  return /^\s[\p{Lu}\d]/u.test(text.slice(head.end, head.end + 3));
}

const BODY_WORDS: ReadonlySet<string> = new Set(['khoa', 'ban', 'phòng', 'viện', 'cục', 'vụ', 'sở', 'bộ'].map(wordKey));

/** What is said of all titles written so. */
interface Advice {
  readonly right: string;
  readonly related: readonly Evidence[];
  readonly everywhere: readonly Fix[];
}

function adviceOn(article: Article, spelling: Spelling, same: readonly Title[]): Advice | undefined {
  const written = spelling.text;
  const right = unlisted(written) ?? majority(spelling, same);
  if (right === undefined || right === written) return undefined;
  const usual = same.find((other) => other.head.text === right);
  const message = { vi: `Ở đây viết: ${right}`, en: `Here it is: ${right}` };
  const others = same.filter((other) => other.head.text === written);
  return {
    right,
    related: usual === undefined ? [] : [{ place: placeIn(article, usual.title.head), message }],
    everywhere: everywhere(
      article,
      others.map(({ title }) => title.head),
      right,
    ),
  };
}

const listed: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const forms = new Map<string, Set<string>>();
  for (const head of TITLE_HEADS) {
    const key = nameKey(head);
    const known = forms.get(key);
    if (known === undefined) forms.set(key, new Set([head]));
    else known.add(head);
  }
  return forms;
})();

/**
 * A capital where every listed form has a small letter (`Bộ Trưởng`, `Thứ Trưởng`) is unusual anywhere. The first letter, which
 * is small in running text, never counts.
 */
const unlisted = remembered((written: string): string | undefined => {
  const known = [...(listed.get(nameKey(written)) ?? [])];
  const [only] = known;
  if (only === undefined || !known.every((form) => hasMoreCapitals(written, form))) return undefined;
  return written.slice(0, 1) + only.slice(1);
});

/** Papers print some titles in two ways (`Tổng thư ký`, `Tổng Thư ký`): there the article's own majority decides. */
function majority({ text: written }: Spelling, same: readonly Title[]): string | undefined {
  if (same.every(({ head }) => head.text === written)) return undefined;
  const forms = groupBy(same, ({ head }) => head.text);
  const others = [...forms].filter(([form]) => form.slice(1) !== written.slice(1));
  const own = [...forms]
    .filter(([form]) => form.slice(1) === written.slice(1))
    .reduce((sum, [, { length }]) => sum + length, 0);
  const best = others.sort((a, b) => b[1].length - a[1].length)[0];
  if (best === undefined || best[1].length <= own || best[0] === best[0].toUpperCase()) return undefined;
  return best[0].toLowerCase() === written.toLowerCase() ? written.slice(0, 1) + best[0].slice(1) : undefined;
}

/** The same letters, a capital where the form has none, after the first letter; and no small one where it has a capital. */
function hasMoreCapitals(written: string, form: string): boolean {
  if (written.toLowerCase() !== form.toLowerCase() || written.slice(1) === form.slice(1)) return false;
  return Array.from(form.slice(1)).every((letter, i) => letter === letter.toLowerCase() || written[i + 1] === letter);
}
