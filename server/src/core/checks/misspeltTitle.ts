/** Finds titles of office that are off by a letter or mark: no title at all (Thứ tưởng), or another than the person's (Thủ trưởng). */
import type { Article, EntityMention, Mention, TitleSpan } from '../mentions/model.ts';
import { nameKey } from '../text/comparison.ts';
import { unitAt } from '../text/letters.ts';
import type { Place, Span } from '../text/span.ts';
import { englishSlips } from './englishTitleSlips.ts';
import { inLines, type Line } from './lines.ts';
import type { Check, CheckContext, Found } from './model.ts';
import { wordKey, wordsIn } from './nearMiss.ts';
import { isCited, mentionsAt, readingOf } from './reading.ts';
import { alternative, correction, onOneLine, textAt } from './replacements.ts';
import { rememberedPieces } from '../text/remembered.ts';
import {
  endsAsOffice,
  isOfficeHash,
  isRank,
  isSeldomNamed,
  longestOffice,
  mayBeNearOffice,
  nearOffices,
  officesNear,
  sizesOfOffices,
} from './titleHeads.ts';
import { isFamilyName } from './nameSlip.ts';
import { isSyllable } from './syllables.ts';
import { titlesBorne } from './titlesBorne.ts';
import { isGap, type Words } from './words.ts';

export const misspeltTitle: Check = {
  code: 'official.misspelt-title',
  level: 'warning',
  summary: { vi: 'Chức danh viết sai một chữ cái hoặc dấu', en: 'A title of office off by one letter or mark' },
  *find(article, context) {
    const english = article.language === 'en' ? englishSlips(article) : [];
    const found = [...unusualForPerson(article, context), ...noTitleAtAll(article, context), ...english];
    yield* found.sort((a, b) => a.span.start - b.span.start);
  },
};

/** Real titles that nearly are the title the same person bears more often. */
function* unusualForPerson(article: Article, context: CheckContext): Iterable<Found> {
  const answers = new Map<string, UsualTitle | undefined>();
  for (const { mention, name, titles } of readingOf(article).officials) {
    if (name === undefined) continue;
    for (const { title, head } of titles) {
      if (officesNear(head.text).length === 0) continue;
      const question = `${mention.entity} ${head.key}`;
      if (!answers.has(question)) answers.set(question, usualTitle(article, mention.entity, head.text, context));
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
  const borne = titlesBorne(article, person, [head, ...near].map(nameKey), context);
  const own = borne.get(nameKey(head))?.count ?? 0;
  for (const other of near) {
    const found = borne.get(nameKey(other));
    if (found !== undefined && (found.count > own || (found.count === own && isSeldomNamed(head))))
      return { head: other, place: found.place };
  }
  return undefined;
}

function slip(article: Article, mention: EntityMention, title: TitleSpan, usual: UsualTitle): Found {
  const written = onOneLine(textAt(article, title.head));
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

/** Words that are no title but nearly one, in front of a person's name or a body. */
function* noTitleAtAll(article: Article, context: CheckContext): Iterable<Found> {
  let until = 0;
  for (const { start, line, found } of inLines(article, nearlyTitles)) {
    const { at, slips, isSmall } = found;
    const { starts, ends } = line.words;
    const first = start + (starts[at] ?? 0);
    if (first < until) continue;
    for (const { size, near } of slips) {
      const span = { start: first, end: start + (ends[at + size - 1] ?? 0) };
      const isBehind = isReadAsName(article, start, line.words, at, size);
      if (!isBehind && (isInName(article, first) || !standsAsTitle(article, start, line, at, size, near))) continue;
      const next = start + (starts[at + size] ?? 0);
      if (
        isSmall &&
        !isBeforeName(article, next) &&
        !isBehindName(article, first) &&
        !isFormer(line, at, near) &&
        !isRankBeforeName(line, at + size, near)
      )
        continue;
      if (!isCited(readingOf(article), span)) yield typo(article, span, readings(article, near, next, context));
      until = span.end;
      break;
    }
  }
}

interface NearTitle {
  /** Number of its first word. */
  readonly at: number;
  readonly slips: readonly Slip[];
  readonly isSmall: boolean;
}

function nearlyTitles({ text, words }: Line): readonly NearTitle[] {
  const found: NearTitle[] = [];
  const { count, capitals, hashes } = words;
  for (let at = 0; at < count; at++) {
    // In small letters only behind a sign (`ông Lê Minh Hải, phó tổng giám đốc …`) or before a name (`kỹ sừ Lê Minh Hải`).
    const isSmall = capitals[at] !== 1 && !isBehindSign(text, words.starts[at] ?? 0);
    if (isSmall && capitals[at + 2] !== 1 && capitals[at + 3] !== 1 && capitals[at + 4] !== 1) continue;
    const sizes = sizesOfOffices(hashes[at] ?? 0, hashes[at + 1] ?? 0);
    if (sizes === 0) continue;
    const slips: Slip[] = [];
    for (let size = possibleSize(text, words, at); size > 1; size--) {
      if (((sizes >> size) & 1) === 0 || !mayBeNearOffice(words, at, size)) continue;
      const near = officesMeant(text, words.starts[at] ?? 0, words.ends[at + size - 1] ?? 0, words.hashes[at + 1] ?? 0);
      if (near.length > 0) slips.push({ size, near });
    }
    if (slips.length > 0) found.push({ at, slips, isSmall });
  }
  return found;
}

/** How many words from here on stand on one line and can be an office in which one word is off. */
function possibleSize(text: string, { count, starts, ends, hashes }: Words, at: number): number {
  let misses = 0;
  for (let size = 0; size < longestOffice; size++) {
    const next = at + size;
    if (next >= count || (!isOfficeHash(hashes[next] ?? 0) && ++misses > 1)) return size;
    if (size > 0 && !isGap(text, ends[next - 1] ?? 0, starts[next] ?? 0)) return size;
  }
  return longestOffice;
}

/** A comma, a hyphen or a dash, and a space. */
function isBehindSign(text: string, start: number): boolean {
  const sign = start < 2 ? 0 : unitAt(text, start - 2);
  return sign === 0x2c || sign === 0x2d || sign === 0x2013;
}

/** The beginning of a phrase that nearly is an office; the longest stand first. */
interface Slip {
  readonly size: number;
  readonly near: readonly (readonly string[])[];
}

const officesMeant = rememberedPieces((phrase: string) => {
  const words = wordsIn(phrase);
  return nearOffices(words, words.map(wordKey));
});

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

const isInName = (article: Article, offset: number): boolean =>
  mentionsAt(article, offset).some(
    (mention) =>
      mention.type === 'official' &&
      mention.name !== undefined &&
      mention.name.start <= offset &&
      offset < mention.name.end &&
      // `ngài Đải sứ Gareth Ward`: nobody's name is the one word that the form of address has behind it.
      (mention.name.start < offset || /\s/.test(article.text.slice(offset, mention.name.end))),
  );

/** Somebody whom the text names; `nội bộ trường Nguyễn Du` is about a school. */
const isBeforeName = (article: Article, next: number): boolean =>
  mentionsAt(article, next).some((mention) => mention.type === 'official' && mention.name?.start === next);

/** A person or a body follows, and the words before are not part of a longer name. */
function standsAsTitle(
  article: Article,
  lineStart: number,
  { text, words }: Line,
  at: number,
  size: number,
  near: Slip['near'],
): boolean {
  const { starts, ends, capitals, count } = words;
  const wordAt = (index: number): string => text.slice(starts[index], ends[index]).normalize('NFC');
  const areTogether = (index: number): boolean =>
    index > 0 && index < count && isGap(text, ends[index - 1] ?? 0, starts[index] ?? 0);
  if (areTogether(at)) {
    const rank =
      /^(?:phó|nguyên|cựu|quyền|cố|của|và|do|với|cùng|tới|đến|gặp|tiếp|từ|là|cho|theo|bởi|ngài|ông|bà|tân)$/iu;
    if (capitals[at - 1] === 1 && !rank.test(wordAt(at - 1))) return false;
    if (/^(?:cán|các|những)$/iu.test(wordAt(at - 1))) return false;
  }
  const next = at + size;
  if (isBehindName(article, lineStart + (starts[at] ?? 0))) return true;
  const start = lineStart + (starts[next] ?? 0);
  // `Bộ trương, Chủ nhiệm Văn phòng Lê Minh Hải` bears both.
  if (
    capitals[at] === 1 &&
    text.slice(ends[next - 1], starts[next]) === ', ' &&
    (size > 2 || near.every(endsAsOffice)) &&
    mentionsAt(article, start).some(
      (each) =>
        each.type === 'official' && (each.start === start || each.titles?.some((title) => title.start === start)),
    )
  )
    return true;
  if (!areTogether(next)) return false;
  const follows = mentionsAt(article, start);
  // `Đại sư` a monk bears, too (`Đại sư Thái Hư`): not whoever is posted to a country, nor a layman with his whole name.
  if (near.every(isEnvoy) && /^sư$/iu.test(wordAt(next - 1))) {
    const isWhole = [0, 1, 2].every((more) => capitals[next + more] === 1 && areTogether(next + more));
    return capitals[at] === 1 && ((isWhole && isFamilyName(wordAt(next))) || isPosted(article, follows, start));
  }
  const isNonsense = Array.from({ length: size }, (_, i) => wordAt(at + i)).some((word) => !isSyllable(word));
  // Of a long title nothing else is meant: whose it is may follow in other ways (`Đặc phai viên của …`).
  if (size > 2 && /^(?:của|tại|kiêm)$/u.test(wordAt(next))) return true;
  if (size > 2 && follows.some((each) => each.type === 'place' && each.start === start)) return true;
  const beside = follows.find((each) => (each.type === 'place' || each.type === 'meeting') && each.start === start);
  // `Chù tịch Cuba Lê Minh Hải`, but `Tăng trưởng Việt Nam`.
  if (beside !== undefined && near.every(endsAsOffice)) {
    const name = starts.indexOf(beside.end + 1 - lineStart, next);
    if (name > 0 && capitals[name] === 1 && capitals[name + 1] === 1 && areTogether(name + 1)) return true;
  }
  // `Đãi sứ Việt Nam tại Lào`, `Đại sừ Hoa Kỳ tại Việt Nam`.
  if (beside?.type === 'place' && capitals[at] === 1 && near.every(isEnvoy)) return true;
  if (!isNonsense && beside !== undefined) return false;
  if (follows.some((each) => (each.type === 'organisation' || each.type === 'official') && each.start === start))
    return true;
  if (isBeforeName(article, start)) return true;
  if (capitals[next] !== 1) return false;
  if (capitals[next + 1] === 1 && areTogether(next + 1)) return true;
  return capitals[at] === 1 && near.every(endsAsOffice);
}

/** `ông Lê Minh Hải Giảm đốc Đại học Bình Minh`: its first word is read as the name's last one, and a body follows. */
function isReadAsName(article: Article, lineStart: number, words: Words, at: number, size: number): boolean {
  const { starts, ends, capitals } = words;
  if (capitals[at] !== 1 || capitals[at + 1] === 1) return false;
  const next = lineStart + (starts[at + size] ?? 0);
  if (!mentionsAt(article, next).some((each) => each.type === 'organisation' && each.start === next)) return false;
  const [start, end] = [lineStart + (starts[at] ?? 0), lineStart + (ends[at] ?? 0)];
  return mentionsAt(article, start).some(
    (each) =>
      each.type === 'official' &&
      each.name?.end === end &&
      wordsIn(article.text.slice(each.name.start, start)).length > 1,
  );
}

/** `ông Lê Minh Hải, Đạ sứ Việt Nam`, `Hải - chù tịch hội`: nothing but who somebody is stands there. */
function isBehindName({ text, mentions }: Article, start: number): boolean {
  const [gap] = BEHIND.exec(text.slice(Math.max(0, start - 10), start).normalize('NFC')) ?? [];
  if (gap === undefined) return false;
  const end = start - gap.length;
  return mentions.some(
    (mention) =>
      mention.type === 'official' && mention.name !== undefined && (mention.name.end === end || mention.end === end),
  );
}

const BEHIND = /(?:,| [-–]) (?:(?:phó|nguyên|cựu|quyền|tân) )?$/iu;

/** `nguyên viện trường VINATOM Lê Minh Hải`. */
const isFormer = ({ text, words }: Line, at: number, near: Slip['near']): boolean =>
  at > 0 &&
  isGap(text, words.ends[at - 1] ?? 0, words.starts[at] ?? 0) &&
  /^(?:nguyên|cựu|quyền|tân)$/iu.test(text.slice(words.starts[at - 1], words.ends[at - 1]).normalize('NFC')) &&
  near.every(endsAsOffice);

/** `kỹ sừ Lê Minh Hải`: of ranks and degrees nothing else stands in small letters before a name. */
const isRankBeforeName = ({ text, words }: Line, next: number, near: Slip['near']): boolean =>
  words.capitals[next] === 1 &&
  words.capitals[next + 1] === 1 &&
  near.every(isRank) &&
  isFamilyName(text.slice(words.starts[next], words.ends[next]));

const isEnvoy = (office: readonly string[]): boolean => /^sứ$/iu.test(office.at(-1) ?? '');

/** `Ấn Độ tại Việt Nam`. */
const isPosted = (article: Article, follows: readonly Mention[], start: number): boolean =>
  follows.some(
    (each) =>
      each.type === 'place' &&
      each.start === start &&
      /^\s+tại\s/u.test(article.text.slice(each.end, each.end + 10).normalize('NFC')),
  );

interface Readings {
  readonly heads: readonly string[];
  /** The person bears the first one elsewhere. */
  readonly known: UsualTitle | undefined;
}

/** The title that the person bears elsewhere, else the list's order: `Thủ tưởng` before a name is the Prime Minister. */
function readings(article: Article, near: Slip['near'], next: number, context: CheckContext): Readings {
  const all = near.map((words) => words.join(' '));
  // Before a person or a body with its name, the other one is meant.
  const named = all.filter((head) => !isSeldomNamed(head));
  const heads = named.length > 0 ? named : all;
  const person = mentionsAt(article, next).find(
    (mention): mention is EntityMention => mention.type === 'official' && mention.name?.start === next,
  );
  if (person === undefined) return { heads, known: undefined };
  const borne = titlesBorne(article, person.entity, heads.map(nameKey), context);
  for (const head of heads) {
    const place = borne.get(nameKey(head))?.place;
    if (place !== undefined) return { heads: [head], known: { head, place } };
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

/** All capitals, and the capital or small first letters of its words, as written: which are capital is the writer's choice (`Tổng lãnh sự`). */
function withCapitalOf(written: string, head: string): string {
  if (written.length > 1 && written === written.toUpperCase()) return head.toUpperCase();
  const shown = wordsIn(written);
  const words = head.split(' ');
  const isSameLength = shown.length === words.length;
  return words.map((word, at) => (at === 0 || isSameLength ? withFirstOf(shown[at] ?? '', word) : word)).join(' ');
}

function withFirstOf(sample: string, word: string): string {
  const [first = '', ...rest] = word;
  return (isCapital(sample) ? first.toUpperCase() : first.toLowerCase()) + rest.join('');
}
