/** Finds names of bodies that differ from the preferred form by capitals only (Liên Hợp Quốc), or mix two forms in one article. */
import type { Article } from '../mentions/model.ts';
import { nameKey } from '../text/comparison.ts';
import type { RegistryEntity } from '../registry/model.ts';
import type { Place } from '../text/span.ts';
import type { Check, CheckContext, Fix, Found } from './model.ts';
import { groupBy, isQuoted, readingOf, type Organisation } from './reading.ts';
import { correction, everywhere, placeIn } from './replacements.ts';
import type { Spelling } from './spelling.ts';

export const organisationCapitals: Check = {
  code: 'organisation.capitalisation',
  level: 'hint',
  notIn: ['quotation'],
  summary: {
    vi: 'Tên cơ quan viết hoa khác dạng chuẩn',
    en: "A body's name with other capitals than the preferred form",
  },
  *find(article, context) {
    const reading = readingOf(article);
    const named = reading.organisations.filter(
      ({ mention, spelling }) => isName(spelling) && !isQuoted(reading, mention),
    );
    const byKey = groupBy(named, ({ spelling }) => spelling.key);
    const usual = new Map<string, PreferredForm | undefined>();
    const changes = new Map<string, readonly Fix[]>();
    let end = 0;
    for (const each of named) {
      const same = byKey.get(each.spelling.key) ?? [];
      if (!usual.has(each.spelling.key)) usual.set(each.spelling.key, prevailingForm(article, same));
      const right = registeredForm(article, each, context) ?? usual.get(each.spelling.key);
      if (
        right === undefined ||
        right.name === each.spelling.text ||
        !differsByCapitals(each.spelling.text, right.name)
      )
        continue;
      // A name inside the one just shown differs by the same capitals.
      if (each.mention.end <= end) continue;
      ({ end } = each.mention);
      const change = `${each.spelling.text} ${right.name}`;
      let all = changes.get(change);
      if (all === undefined) {
        const alike = same.filter(({ spelling }) => spelling.text === each.spelling.text);
        all = everywhere(
          article,
          alike.map(({ mention }) => mention),
          right.name,
        );
        changes.set(change, all);
      }
      yield finding(article, each, right, all);
    }
  },
};

/** Several words, the first with a capital: `chính phủ số` and headlines in capitals say nothing. */
const isName = ({ text, isAllCaps, startsWithCapital }: Spelling): boolean =>
  startsWithCapital && !isAllCaps && text.includes(' ');

interface PreferredForm {
  readonly name: string;
  readonly place: Place;
  readonly official: boolean;
}

const formsByEntity = new WeakMap<RegistryEntity, ReadonlyMap<string, readonly string[]>>();

/** What the registry accepts of an entity, by comparison key. */
function acceptedForms(entity: RegistryEntity): ReadonlyMap<string, readonly string[]> {
  let forms = formsByEntity.get(entity);
  if (forms === undefined) {
    const accepted = entity.names.flatMap(({ text, use }) => (use === 'wrong' ? [] : [text.normalize('NFC')]));
    formsByEntity.set(entity, (forms = groupBy(accepted, nameKey)));
  }
  return forms;
}

/** The registry's form with the same letters; its capitals are right by definition, and any accepted form is right. */
function registeredForm(
  article: Article,
  { mention, spelling: { text, key } }: Organisation,
  { snapshot }: CheckContext,
): PreferredForm | undefined {
  const local = article.entities[mention.entity];
  const entity = local === undefined ? undefined : snapshot.registry.entities.get(snapshot.canonical(local.id));
  const same = entity === undefined ? undefined : acceptedForms(entity).get(key);
  const [first] = same ?? [];
  if (entity === undefined || first === undefined) return undefined;
  return { name: same?.includes(text) === true ? text : first, place: entity.declaredAt, official: true };
}

/** The form that this article uses more often; of two equally frequent ones, the first. */
function prevailingForm(article: Article, same: readonly Organisation[]): PreferredForm | undefined {
  const [first] = same;
  if (first === undefined || same.every(({ spelling }) => spelling.text === first.spelling.text)) return undefined;
  let best: readonly Organisation[] = [];
  for (const form of groupBy(same, ({ spelling }) => spelling.text).values())
    if (form.length > best.length) best = form;
  const { mention, spelling } = best[0] ?? first;
  return { name: spelling.text, place: placeIn(article, mention), official: false };
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
  { mention, spelling: { text } }: Organisation,
  right: PreferredForm,
  changeAll: readonly Fix[],
): Found {
  return {
    span: { start: mention.start, end: mention.end },
    message: right.official
      ? {
          vi: `Dạng viết hoa chuẩn là "${right.name}", ở đây viết "${text}".`,
          en: `The preferred capitals are "${right.name}"; here it is "${text}".`,
        }
      : {
          vi: `Bài này viết cả "${right.name}" lẫn "${text}".`,
          en: `This article writes both "${right.name}" and "${text}".`,
        },
    related: [
      { place: right.place, message: { vi: `Dạng chuẩn: ${right.name}`, en: `The preferred form: ${right.name}` } },
    ],
    fixes: [correction(article, mention, right.name), ...changeAll],
  };
}
