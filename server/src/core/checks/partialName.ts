/** Finds a name cut short in a way nobody cuts it: Amandeep Singh for a man whom the article calls Amandeep Singh Gill. */
import type { Article, EntityMention } from '../mentions/model.ts';
import type { Check, Found } from './model.ts';
import { groupBy, readingOf } from './reading.ts';
import { alternative, onOneLine, placeIn, textAt } from './replacements.ts';
import type { Spelling } from './spelling.ts';

export const partialName: Check = {
  code: 'official.partial-name',
  level: 'hint',
  notIn: ['headline', 'caption', 'quotation'],
  summary: { vi: 'Tên người bị cắt cụt', en: "Part of a person's name" },
  *find(article) {
    const named = readingOf(article).officials.flatMap(({ mention, spelling }): readonly Named[] =>
      spelling === undefined ? [] : [{ mention, spelling }],
    );
    const byPerson = groupBy(named, ({ mention }) => mention.entity);
    const byKey = new Map<number, ReadonlyMap<string, readonly Named[]>>();
    for (const [person, same] of byPerson) {
      const [first] = same;
      if (same.some(({ spelling }) => spelling !== first?.spelling)) {
        byKey.set(
          person,
          groupBy(same, ({ spelling }) => spelling.key),
        );
      }
    }
    if (byKey.size === 0) return;
    for (const each of named) {
      const forms = byKey.get(each.mention.entity);
      const whole = forms === undefined || isCell(article, each.mention) ? undefined : wholeName(each, forms);
      if (whole !== undefined) yield finding(article, each.mention, whole);
    }
  },
};

/** `| Nguyễn Đức |`: a table gives whole names, whoever else is called nearly so. */
const isCell = ({ text }: Article, { start, end }: EntityMention): boolean =>
  /\|[ \t]*$/u.test(text.slice(Math.max(0, start - 4), start)) && /^[ \t]*\|/u.test(text.slice(end, end + 4));

interface Named {
  readonly mention: EntityMention;
  readonly spelling: Spelling;
}

/** The longer name of the same person that stands earlier and at least as often. */
function wholeName({ mention, spelling }: Named, forms: ReadonlyMap<string, readonly Named[]>): Named | undefined {
  if (spelling.words.length < 2) return undefined;
  for (const [key, others] of forms) {
    const [first] = others;
    if (first === undefined || first.mention.start >= mention.start) continue;
    if (!isCutFrom(spelling, first.spelling)) continue;
    const times = forms.get(spelling.key)?.length ?? 0;
    return times > 1 && times >= (forms.get(key)?.length ?? 0) ? undefined : first;
  }
  return undefined;
}

/**
 * The last word is missing, which is the given name of a Vietnamese and the family name of most others; or the family name
 * of a Vietnamese with three syllables left. `Thế Duy` for `Bùi Thế Duy` is what people say.
 */
function isCutFrom({ keys }: Spelling, whole: Spelling): boolean {
  if (whole.keys.length !== keys.length + 1) return false;
  if (keys.every((key, i) => key === whole.keys[i])) return !isParticle(whole.words.at(-1) ?? '');
  return keys.length > 2 && isVietnamese(whole.words) && keys.every((key, i) => key === whole.keys[i + 1]);
}

/** `Jr`, `II`, initials: dropped without harm. */
const isParticle = (word: string): boolean => /^(?:Jr|Sr|[IVX]+|\p{L})$/u.test(word);

const isVietnamese = (words: readonly string[]): boolean =>
  words.some((word) => /[ăâđêôơưạảãàáặẳẵằắậẩẫầấẹẻẽèéệểễềếịỉĩìíọỏõòóộổỗồốợởỡờớụủũùúựửữừứỵỷỹỳý]/i.test(word));

function finding(article: Article, part: EntityMention, { mention }: Named): Found {
  const span = part.name ?? part;
  const name = onOneLine(textAt(article, mention.name ?? mention));
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
