/** Finds names of bodies that differ from the preferred form by capitals only (Liên Hợp Quốc), or mix two forms in one article. */
import type { Article, EntityMention } from '../mentions/model.ts';
import { nameKey } from '../text/comparison.ts';
import type { Place } from '../text/span.ts';
import type { Check, CheckContext, Fix, Found } from './model.ts';
import { isAllCaps, nameAt, namedOrganisations } from './organisationNames.ts';
import { isQuoted, quotationsIn } from './quotations.ts';
import { correction, editAt, placeIn } from './replacements.ts';

export const organisationCapitals: Check = {
  code: 'organisation.capitalisation',
  level: 'hint',
  summary: {
    vi: 'Tên cơ quan viết hoa khác dạng chuẩn',
    en: "A body's name with other capitals than the preferred form",
  },
  *find(article, context) {
    const quoted = quotationsIn(article);
    const mentions = namedOrganisations(article).filter(
      (mention) => !isQuoted(quoted, mention) && isName(nameAt(article, mention)),
    );
    for (const mention of mentions) {
      const name = nameAt(article, mention);
      const right = registeredForm(article, mention, name, context) ?? prevailingForm(article, name, mentions);
      if (right === undefined || right.name === name || !differsByCapitals(name, right.name)) continue;
      yield finding(article, mention, { name, right, mentions });
    }
  },
};

interface PreferredForm {
  readonly name: string;
  readonly place: Place;
  readonly official: boolean;
}

/** Several words, the first with a capital: `chính phủ số` and headlines in capitals say nothing. */
const isName = (name: string): boolean => /^\p{Lu}/u.test(name) && name.includes(' ') && !isAllCaps(name);

/** The registry's form with the same letters; its capitals are right by definition, and any accepted form is right. */
function registeredForm(
  article: Article,
  mention: EntityMention,
  name: string,
  context: CheckContext,
): PreferredForm | undefined {
  const local = article.entities[mention.entity];
  if (local === undefined) return undefined;
  const entity = context.snapshot.registry.entities.get(context.snapshot.canonical(local.id));
  const key = nameKey(name);
  const same = entity?.names.filter(({ text, use }) => use !== 'wrong' && nameKey(text) === key) ?? [];
  const form = same.find(({ text }) => text.normalize('NFC') === name) ?? same[0];
  return form === undefined || entity === undefined
    ? undefined
    : { name: form.text.normalize('NFC'), place: entity.declaredAt, official: true };
}

/** The form that this article uses more often; of two equally frequent ones, the first. */
function prevailingForm(article: Article, name: string, mentions: readonly EntityMention[]): PreferredForm | undefined {
  const key = nameKey(name);
  const forms = new Map<string, { count: number; readonly mention: EntityMention }>();
  for (const mention of mentions) {
    const other = nameAt(article, mention);
    if (nameKey(other) !== key) continue;
    const form = forms.get(other);
    if (form === undefined) forms.set(other, { count: 1, mention });
    else form.count++;
  }
  let best: { readonly name: string; readonly count: number; readonly mention: EntityMention } | undefined;
  for (const [other, { count, mention }] of forms) {
    if (best === undefined || count > best.count) best = { name: other, count, mention };
  }
  return best === undefined ? undefined : { name: best.name, place: placeIn(article, best.mention), official: false };
}

/** Words that names of bodies carry in either case (`Liên minh Viễn thông quốc tế`, `Hội đồng Khoa học Quốc tế`). */
const GENERIC =
  /(?<!\p{L})(?:quốc tế|thế giới|toàn cầu|quốc gia|khu vực|trung ương|nhà nước|liên chính phủ)(?!\p{L})/giu;

function differsByCapitals(a: string, b: string): boolean {
  const [left, right] = [a, b].map((name) => name.replace(GENERIC, (word) => word.toLowerCase()));
  return left !== right && left?.toLowerCase() === right?.toLowerCase();
}

function finding(
  article: Article,
  mention: EntityMention,
  {
    name,
    right,
    mentions,
  }: { readonly name: string; readonly right: PreferredForm; readonly mentions: readonly EntityMention[] },
): Found {
  const same = mentions.filter((other) => nameAt(article, other) === name);
  const fixes: Fix[] = [correction(article, mention, right.name)];
  if (same.length > 1) {
    fixes.push({
      title: { vi: `Đổi thành ${right.name} trong cả bài`, en: `Change to ${right.name} everywhere in the article` },
      preferred: false,
      edits: same.map((other) => editAt(article, other, right.name)),
    });
  }
  return {
    span: { start: mention.start, end: mention.end },
    message: right.official
      ? {
          vi: `Dạng viết hoa chuẩn là "${right.name}", ở đây viết "${name}".`,
          en: `The preferred capitals are "${right.name}"; here it is "${name}".`,
        }
      : {
          vi: `Bài này viết cả "${right.name}" lẫn "${name}".`,
          en: `This article writes both "${right.name}" and "${name}".`,
        },
    related: [
      { place: right.place, message: { vi: `Dạng chuẩn: ${right.name}`, en: `The preferred form: ${right.name}` } },
    ],
    fixes,
  };
}
