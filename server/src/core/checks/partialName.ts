/** Finds a name cut short in a way nobody cuts it: Amandeep Singh for a man whom the article calls Amandeep Singh Gill. */
import type { Article, EntityMention } from '../mentions/model.ts';
import { nameKey } from '../text/comparison.ts';
import type { Check, Found } from './model.ts';
import { wordsIn } from './nearMiss.ts';
import { alternative, onOneLine, placeIn, textAt } from './replacements.ts';
import { officialsOf } from './titlesBorne.ts';

export const partialName: Check = {
  code: 'official.partial-name',
  level: 'hint',
  summary: { vi: 'Tên người bị cắt cụt', en: "Part of a person's name" },
  *find(article) {
    const named = officialsOf(article).filter(({ name }) => name !== undefined);
    for (const mention of named) {
      const whole = wholeName(article, mention, named);
      if (whole !== undefined) yield finding(article, mention, whole);
    }
  },
};

interface WholeName {
  readonly name: string;
  readonly mention: EntityMention;
}

/** The longer name of the same person that stands earlier and at least as often. */
function wholeName(article: Article, part: EntityMention, named: readonly EntityMention[]): WholeName | undefined {
  const words = wordsOf(article, part);
  if (words.length < 2) return undefined;
  const same = named.filter(({ entity }) => entity === part.entity);
  const first = same.find((other) => other.start < part.start && isCutFrom(words, wordsOf(article, other)));
  if (first === undefined) return undefined;
  const [key, wholeKey] = [keyOf(article, part), keyOf(article, first)];
  const times = (wanted: string): number => same.filter((other) => keyOf(article, other) === wanted).length;
  if (times(key) >= times(wholeKey) && times(key) > 1) return undefined;
  return { name: onOneLine(nameText(article, first)), mention: first };
}

const nameText = (article: Article, { name }: EntityMention): string =>
  name === undefined ? '' : textAt(article, name);

const wordsOf = (article: Article, mention: EntityMention): readonly string[] => wordsIn(nameText(article, mention));

const keyOf = (article: Article, mention: EntityMention): string => nameKey(nameText(article, mention));

/**
 * The last word is missing, which is the given name of a Vietnamese and the family name of most others; or the family name
 * of a Vietnamese with three syllables left. `Thế Duy` for `Bùi Thế Duy` is what people say.
 */
function isCutFrom(part: readonly string[], whole: readonly string[]): boolean {
  if (whole.length !== part.length + 1) return false;
  const keys = part.map(nameKey);
  const wholeKeys = whole.map(nameKey);
  if (keys.every((key, i) => key === wholeKeys[i])) return !isParticle(whole.at(-1) ?? '');
  return part.length > 2 && isVietnamese(whole) && keys.every((key, i) => key === wholeKeys[i + 1]);
}

/** `Jr`, `II`, initials: dropped without harm. */
const isParticle = (word: string): boolean => /^(?:Jr|Sr|[IVX]+|\p{L})$/u.test(word);

const isVietnamese = (words: readonly string[]): boolean =>
  words.some((word) => /[ăâđêôơưạảãàáặẳẵằắậẩẫầấẹẻẽèéệểễềếịỉĩìíọỏõòóộổỗồốợởỡờớụủũùúựửữừứỵỷỹỳý]/i.test(word));

function finding(article: Article, part: EntityMention, { name, mention }: WholeName): Found {
  const span = part.name ?? part;
  const written = onOneLine(textAt(article, span));
  return {
    span,
    message: {
      vi: `"${written}" chỉ là một phần của tên "${name}" đã nêu ở trên.`,
      en: `"${written}" is only part of the name "${name}" given above.`,
    },
    related: [
      {
        place: placeIn(article, mention.name ?? mention),
        message: { vi: `Tên đầy đủ: ${name}`, en: `The whole name: ${name}` },
      },
    ],
    fixes: [alternative(article, span, name)],
  };
}
