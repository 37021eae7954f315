/** Finds people who are head of a body here and its deputy elsewhere in the article or in one of the weeks before, or the reverse. */
import type { Snapshot } from '../corpus/model.ts';
import { PLACES } from '../mentions/grammar/places.ts';
import type { Article, TitleSpan } from '../mentions/model.ts';
import type { EntityId } from '../registry/model.ts';
import { nameKey } from '../text/comparison.ts';
import type { FileId, Place } from '../text/span.ts';
import { dayNumber, parseDay } from './calendar.ts';
import { tellingElsewhere } from './elsewhere.ts';
import type { Check, Found } from './model.ts';
import { areHeadAndDeputy, rankOf } from './ranks.ts';
import { groupBy, isQuoted, readingOf, type Official, type Title } from './reading.ts';
import { alternative, onOneLine, placeIn, textAt } from './replacements.ts';
import { datesIn, publishedOn, sentenceAround } from './sentenceAround.ts';

export const titleConflict: Check = {
  code: 'official.title-conflict',
  level: 'information',
  notIn: ['quotation'],
  summary: {
    vi: 'Hai bài cùng thời gian ghi chức danh khác nhau',
    en: 'Two articles of one time give different posts',
  },
  *find(article, { snapshot }) {
    const day = publishedOn(article) ?? article.date?.value.slice(0, 10);
    const reading = readingOf(article);
    const byPerson = groupBy(
      // A given name alone may be somebody else's.
      reading.officials.filter(({ spelling }) => (spelling?.words.length ?? 0) > 1),
      ({ mention }) => mention.entity,
    );
    const asked = new Map<string, OtherRank | undefined>();
    for (const { mention, name, spelling, titles } of reading.officials) {
      const local = article.entities[mention.entity];
      if (name === undefined || local === undefined || (spelling?.words.length ?? 0) < 2) continue;
      for (const each of titles) {
        const { title } = each;
        if (title.former === true || rankOf(each.head.key) === undefined) continue;
        // A person named a thousand times holds few ranks.
        const rank = `${mention.entity} ${isActing(article, title)} ${each.head.key}`;
        if (!asked.has(rank)) asked.set(rank, otherRank(article, each, byPerson.get(mention.entity) ?? [], snapshot));
        const here = ofOneBody(article, title, asked.get(rank), snapshot);
        const elsewhere = here ?? otherArticle(article, each, local.id, day, snapshot);
        if (elsewhere === undefined || isQuoted(reading, title) || isChange(article, title)) continue;
        yield finding(article, each, onOneLine(textAt(article, name)).normalize('NFC'), elsewhere);
      }
    }
  },
};

interface OtherTitle {
  readonly value: string;
  /** The words of the office alone, as they are written there. */
  readonly head: string;
  readonly place: Place;
  /** The day of the other article; absent where it is the same one. */
  readonly day?: string;
}

interface OtherRank {
  readonly title: OtherTitle;
  /** Those of all its mentions. */
  readonly bodies: ReadonlySet<EntityId>;
}

/** The same person bears the other rank of the same office elsewhere in the article, at least as often. */
function otherRank(
  article: Article,
  { title, head }: Title,
  all: readonly Official[],
  snapshot: Snapshot,
): OtherRank | undefined {
  let own = 0;
  const others: Title[] = [];
  for (const { titles } of all) {
    // Who is called both at once holds both.
    if (
      titles.some((each) => areHeadAndDeputy(each.head.key, head.key)) &&
      titles.some((each) => each.head.key === head.key)
    )
      return undefined;
    for (const each of titles) {
      if (each.title.former === true || isActing(article, each.title) !== isActing(article, title)) continue;
      if (each.head.key === head.key) own++;
      if (!areHeadAndDeputy(each.head.key, head.key)) continue;
      if (isChange(article, each.title)) return undefined;
      others.push(each);
    }
  }
  const [first] = others;
  if (first === undefined || others.length < own) return undefined;
  const value = onOneLine(textAt(article, first.title)).normalize('NFC');
  return {
    title: { value, head: first.head.text, place: placeIn(article, first.title) },
    bodies: new Set(others.flatMap((other) => bodyOf(article, other.title, snapshot) ?? [])),
  };
}

function ofOneBody(
  article: Article,
  title: TitleSpan,
  other: OtherRank | undefined,
  snapshot: Snapshot,
): OtherTitle | undefined {
  if (other === undefined) return undefined;
  const own = bodyOf(article, title, snapshot);
  const apart = own === undefined || other.bodies.has(own) ? 0 : 1;
  return other.bodies.size + apart > 1 ? undefined : other.title;
}

function bodyOf(article: Article, { organisation }: TitleSpan, snapshot: Snapshot): EntityId | undefined {
  const body = organisation === undefined ? undefined : article.entities[organisation];
  return body === undefined ? undefined : snapshot.canonical(body.id);
}

/** `quyền Bộ trưởng`: a deputy may act as the head. */
const isActing = (article: Article, title: TitleSpan): boolean =>
  /quyền\s+$/iu.test(article.text.slice(title.start, title.head.start).normalize('NFC'));

/** Another article of some weeks gives the person the other rank in the same body, and the registry does not know better. */
function otherArticle(
  article: Article,
  { title, head }: Title,
  id: EntityId,
  day: string | undefined,
  snapshot: Snapshot,
): OtherTitle | undefined {
  if (day === undefined || title.organisation === undefined) return undefined;
  if (snapshot.registry.membershipsOf(snapshot.canonical(id)).length > 0) return undefined;
  const body = nameKey(article.text.slice(title.head.end, title.end));
  if (body === '') return undefined;
  const other = titlesElsewhere(article, snapshot, id).find(
    (each) =>
      each?.key.endsWith(` ${body}`) &&
      areHeadAndDeputy(each.key.slice(0, -body.length - 1), head.key) &&
      follows(day, each.day),
  );
  if (other === undefined || (isEverywhere(body) && !shareProvince(article, other.place.file, snapshot)))
    return undefined;
  const size = other.value.length - onOneLine(article.text.slice(title.head.end, title.end)).length;
  return { value: other.value, head: other.value.slice(0, size).trim(), place: other.place, day: other.day };
}

/** `Tỉnh ủy`, `UBND tỉnh`, `Sở Y tế`: each province has one, and only the rest of the article tells which is meant. */
const isEverywhere = (body: string): boolean =>
  LOCAL.some((head) => body === head || body.startsWith(`${head} `)) &&
  !placeKeys.some((place) => body.endsWith(place));

const LOCAL: readonly string[] =
  `Tỉnh ủy,Thành ủy,Huyện ủy,Quận ủy,Thị ủy,Đảng ủy,Sở,UBND,HĐND,Công an,Ủy ban nhân dân,Hội đồng nhân dân,Ủy ban MTTQ`
    .split(',')
    .map(nameKey);

const placeKeys: readonly string[] = PLACES.map(nameKey);

function shareProvince(article: Article, file: FileId, snapshot: Snapshot): boolean {
  const others = new Set(snapshot.summary(file)?.entities);
  return article.entities.some(({ id, kind }) => kind === 'place' && others.has(snapshot.canonical(id)));
}

function finding(article: Article, { title, head }: Title, person: string, other: OtherTitle): Found {
  const written = onOneLine(textAt(article, title)).normalize('NFC');
  const where =
    other.day === undefined
      ? { vi: 'ở chỗ khác trong bài', en: 'elsewhere in the article' }
      : { vi: `ở bài ngày ${other.day}`, en: `in the article of ${other.day}` };
  return {
    span: { start: title.start, end: title.end },
    message: {
      vi: `${person} ở đây là "${written}", ${where.vi} là "${other.value}".`,
      en: `${person} is "${written}" here and "${other.value}" ${where.en}.`,
    },
    related: [{ place: other.place, message: { vi: `Ở đây ghi: ${other.value}`, en: `Here it is: ${other.value}` } }],
    fixes: [alternative(article, title.head, withCapitalOf(head.text, other.head))],
  };
}

/** Small or capital first letter as written. */
const withCapitalOf = (written: string, head: string): string =>
  /^\p{Ll}/u.test(written)
    ? (head[0] ?? '').toLowerCase() + head.slice(1)
    : (head[0] ?? '').toUpperCase() + head.slice(1);

interface TitleElsewhere {
  readonly value: string;
  readonly key: string;
  readonly day: string;
  readonly place: Place;
}

/** Undefined where nobody knows the day. */
const titlesElsewhere = tellingElsewhere(
  'title',
  ({ value, at, file, start, end }, snapshot): TitleElsewhere | undefined => {
    const day = at ?? snapshot.dayOf(file);
    return day === undefined ? undefined : { value, key: nameKey(value), day, place: { file, span: { start, end } } };
  },
);

/** Within some weeks; what an article says is no mistake because of what a later one says. */
function follows(day: string, earlier: string): boolean {
  const [a, b] = [parseDay(day), parseDay(earlier)];
  const apart = a === undefined || b === undefined ? -1 : dayNumber(a) - dayNumber(b);
  return apart >= 0 && apart <= 45;
}

/** The sentence tells of the new post itself, of one that is over, or, before the title or right behind the name, of a year long past. */
function isChange(article: Article, title: TitleSpan): boolean {
  const sentence = sentenceAround(article.text, title);
  if (CHANGE.test(textAt(article, sentence).normalize('NFC'))) return true;
  const own = Number((article.date?.value ?? '').slice(0, 4));
  return datesIn(article, { start: sentence.start, end: Math.min(sentence.end, title.end + NAME) }).some(
    ({ from: { year } }) => year !== undefined && year < own - 1,
  );
}

/** UTF-16 code units of a name and a year behind it. */
const NAME = 40;

const OFFICES =
  'phó|quyền|chủ|bí thư|bộ trưởng|thứ trưởng|thủ|tổng|giám|ủy viên|uỷ viên|trưởng|cục|vụ|viện|chánh|hiệu|thống đốc';

/** `tân` also stands in names (`Tân An`). */
const CHANGE = new RegExp(
  String.raw`bầu|bổ nhiệm|giữ chức|được giao|nhậm chức|thăng (?:chức|quân hàm)|(?<!\p{L})tân (?:${OFFICES})`,
  'iu',
);
