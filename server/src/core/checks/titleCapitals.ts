/** Finds titles of office with other capitals than the language's form (Bộ Trưởng), or than the article mostly uses. */
import type { Article, TitleSpan } from '../mentions/model.ts';
import { TITLE_HEADS } from '../mentions/grammar/titles.ts';
import { nameKey } from '../text/comparison.ts';
import type { Check, Fix } from './model.ts';
import { isAllCaps } from './organisationNames.ts';
import { isQuoted, quotationsIn } from './quotations.ts';
import { correction, editAt, placeIn } from './replacements.ts';
import { headOf, officialsOf } from './titlesBorne.ts';

export const titleCapitals: Check = {
  code: 'official.title-capitalisation',
  level: 'hint',
  summary: { vi: 'Chức danh viết hoa khác lệ thường', en: 'A title with unusual capitals' },
  *find(article) {
    const quoted = quotationsIn(article);
    const titles = officialsOf(article).flatMap((mention) => mention.titles ?? []);
    const forms = countForms(article, titles);
    for (const title of titles) {
      const written = headOf(article, title).normalize('NFC');
      if (isAllCaps(written) || !written.includes(' ') || isQuoted(quoted, title)) continue;
      const right = usualForm(written, forms.get(nameKey(written)));
      if (right === undefined || right === written) continue;
      const same = titles.filter((other) => headOf(article, other).normalize('NFC') === written);
      const fixes: Fix[] = [correction(article, title.head, right)];
      if (same.length > 1) {
        fixes.push({
          title: { vi: `Đổi thành ${right} trong cả bài`, en: `Change to ${right} everywhere in the article` },
          preferred: false,
          edits: same.map((other) => editAt(article, other.head, right)),
        });
      }
      const usual = titles.find((other) => headOf(article, other).normalize('NFC') === right);
      yield {
        span: { start: title.head.start, end: title.head.end },
        message: {
          vi: `Chức danh thường viết là "${right}", ở đây viết "${written}".`,
          en: `The title is usually written "${right}"; here it is "${written}".`,
        },
        related:
          usual === undefined
            ? []
            : [
                {
                  place: placeIn(article, usual.head),
                  message: { vi: `Ở đây viết: ${right}`, en: `Here it is: ${right}` },
                },
              ],
        fixes,
      };
    }
  },
};

type Forms = ReadonlyMap<string, number>;

function countForms(article: Article, titles: readonly TitleSpan[]): ReadonlyMap<string, Forms> {
  const byKey = new Map<string, Map<string, number>>();
  for (const title of titles) {
    const written = headOf(article, title).normalize('NFC');
    const key = nameKey(written);
    const forms = byKey.get(key) ?? new Map<string, number>();
    byKey.set(key, forms.set(written, (forms.get(written) ?? 0) + 1));
  }
  return byKey;
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
 * A capital where every listed form has a small letter (`Bộ Trưởng`, `Thứ Trưởng`) is unusual anywhere. Papers print some
 * titles in two ways (`Tổng thư ký`, `Tổng Thư ký`): there the article's own majority decides, and the first letter, which
 * is small in running text, never counts.
 */
function usualForm(written: string, forms: Forms | undefined): string | undefined {
  const known = [...(listed.get(nameKey(written)) ?? [])];
  const first = written.slice(0, 1);
  const inPlace = (form: string): string => first + form.slice(1);
  const [only] = known;
  if (only !== undefined && known.every((form) => hasMoreCapitals(written, form))) return inPlace(only);
  const total = [...(forms ?? [])].filter(([form]) => form.slice(1) !== written.slice(1));
  const own = [...(forms ?? [])]
    .filter(([form]) => form.slice(1) === written.slice(1))
    .reduce((sum, [, n]) => sum + n, 0);
  const best = total.sort((a, b) => b[1] - a[1])[0];
  if (best === undefined || best[1] <= own || isAllCaps(best[0])) return undefined;
  return best[0].toLowerCase() === written.toLowerCase() ? inPlace(best[0]) : undefined;
}

/** The same letters, a capital where the form has none, after the first letter; and no small one where it has a capital. */
function hasMoreCapitals(written: string, form: string): boolean {
  if (written.toLowerCase() !== form.toLowerCase() || written.slice(1) === form.slice(1)) return false;
  return Array.from(form.slice(1)).every((letter, i) => letter === letter.toLowerCase() || written[i + 1] === letter);
}
