/** Finds titles that their bearer, by the registry, no longer or not yet held on the day of the article. */
import type { Snapshot } from '../corpus/model.ts';
import type { Article, EntityMention, TitleSpan } from '../mentions/model.ts';
import type { EntityId, Interval, Membership } from '../registry/model.ts';
import { holdsOn } from '../registry/interval.ts';
import { firstDay, lastDay } from '../registry/partialDate.ts';
import { nameKey } from '../text/comparison.ts';
import { dayNumber, parseDay } from './calendar.ts';
import type { Check, Fix, Found } from './model.ts';
import { areHeadAndDeputy, rankOf } from './ranks.ts';
import { firstFrom, isQuoted, readingOf } from './reading.ts';
import { alternative, editAt, onOneLine, textAt } from './replacements.ts';
import { datesIn, publishedOn, sentenceAround } from './sentenceAround.ts';
import { headWords } from './titleHeads.ts';

export const titleAtDate: Check = {
  code: 'official.title-at-date',
  level: 'warning',
  notIn: ['quotation'],
  summary: {
    vi: 'Chức danh không còn hoặc chưa giữ vào ngày của bài',
    en: 'A title not held on the day of the article',
  },
  *find(article, { snapshot }) {
    const published = publishedOn(article);
    const day = published ?? likelyDay(article);
    if (day === undefined || snapshot.registry.memberships.length === 0) return;
    const reading = readingOf(article);
    for (const { mention, titles } of reading.officials) {
      for (const { title, head } of titles) {
        if (title.former === true) continue;
        const held = otherRankHeld(article, mention, title, head.key, day, snapshot);
        if (published === undefined && (held === undefined || !isHeldAround(held, day))) continue;
        if (held !== undefined && !isQuoted(reading, title) && !isOfAnotherTime(article, title)) {
          yield otherRank(article, mention, title, held, day);
          continue;
        }
        if (title.organisation === undefined || published === undefined) continue;
        const posts = postsNamed(article, mention, title, head.key, snapshot);
        const [post] = posts;
        if (post === undefined || posts.some(({ interval }) => distance(interval, day) <= GRACE)) continue;
        if (isBeforeAllThatIsKnown(article, mention, posts, day, snapshot)) continue;
        if (isQuoted(reading, title) || speaksOfThen(article, title, posts)) continue;
        yield finding(article, mention, title, post, day, snapshot);
      }
    }
  },
};

/** Of an article without a header: the day of its first sentence, or on which what it tells of ended. */
const likelyDay = ({ date }: Article): string | undefined =>
  date !== undefined && LIKELY.has(date.reason) && date.value.length >= 10 ? date.value.slice(0, 10) : undefined;

const LIKELY: ReadonlySet<string> = new Set(['deictic', 'first-date', 'event-end']);

/** So that some months more or less make no difference. */
const isHeldAround = ({ interval }: Membership, day: string): boolean =>
  interval.start !== undefined &&
  numberOf(firstDay(interval.start)) + MONTHS <= numberOf(day) &&
  (interval.end === undefined || numberOf(day) + MONTHS <= numberOf(lastDay(interval.end)));

const MONTHS = 120;

/** Handovers take days to be reported. */
const GRACE = 7;

/** The person's posts of this name in this body: only where the registry knows some does it know when they were held. */
function postsNamed(
  article: Article,
  mention: EntityMention,
  title: TitleSpan,
  head: string,
  snapshot: Snapshot,
): readonly Membership[] {
  const person = article.entities[mention.entity];
  const body = title.organisation === undefined ? undefined : article.entities[title.organisation];
  if (person === undefined || body === undefined) return [];
  const memberships = snapshot.registry.membershipsOf(snapshot.canonical(person.id));
  if (memberships.length === 0) return [];
  const organization = snapshot.canonical(body.id);
  return memberships.filter(
    (each) =>
      each.organization === organization && Object.values(each.role).some((role) => nameKey(headWords(role)) === head),
  );
}

/**
 * More than a year before a post of which the registry knows no day, and of a time of which it knows no other post of the person: nobody
 * writes of a post so long before, and the registry may know the last term only.
 */
function isBeforeAllThatIsKnown(
  article: Article,
  { entity }: EntityMention,
  posts: readonly Membership[],
  day: string,
  snapshot: Snapshot,
): boolean {
  const isLongAfter = ({ interval: { start } }: Membership): boolean =>
    start !== undefined && start.length < 10 && numberOf(firstDay(start)) - numberOf(day) > 366;
  if (!posts.every(isLongAfter)) return false;
  const person = article.entities[entity];
  return (
    person === undefined ||
    snapshot.registry
      .membershipsOf(snapshot.canonical(person.id))
      .every(({ interval: { start } }) => start === undefined || firstDay(start) > day)
  );
}

/** Days from the interval to the day; 0 inside it. */
function distance({ start, end }: Interval, day: string): number {
  const at = numberOf(day);
  if (start !== undefined && firstDay(start) > day) return numberOf(firstDay(start)) - at;
  return end !== undefined && lastDay(end) < day ? at - numberOf(lastDay(end)) : 0;
}

function numberOf(iso: string): number {
  const day = parseDay(iso);
  return day === undefined ? Number.NaN : dayNumber(day);
}

/** `nguyên` and `quyền` by themselves, not in `Tài nguyên` and `ủy quyền`. */
const ANOTHER_TIME =
  /(?<!(?:tài|thái|tây|cao|bình|thảo) )nguyên|cựu|khi đó|khi ấy|lúc đó|bấy giờ|hồi đó|khi còn|từng|thời kỳ|nhiệm kỳ|sẽ (?:là|làm|giữ|trở thành|đảm|được)|(?<!(?:ủy|uỷ|chính|thẩm) )quyền |bổ nhiệm|được bầu|bầu làm|giữ chức|phụ trách|former|acting|elect|then |was |were |had |been |will /iu;

/** The words beside the title say that it is past or yet to come. */
function isOfAnotherTime(article: Article, title: TitleSpan): boolean {
  const { start, end } = sentenceAround(article.text, title);
  const before = article.text.slice(Math.max(start, title.start - 70), title.end);
  const [after = ''] = article.text.slice(title.end, Math.min(end, title.end + 25)).split(/[,;]/);
  return ANOTHER_TIME.test((before + after).normalize('NFC'));
}

/** The sentence tells of a day on which the post was held, or says that it is past. */
export function speaksOfThen(article: Article, title: TitleSpan, posts: readonly Membership[]): boolean {
  const sentence = sentenceAround(article.text, title);
  const said = textAt(article, sentence).normalize('NFC');
  if (ANOTHER_TIME.test(said)) return true;
  // What a paragraph tells of an earlier time begins with that time.
  const paragraph = article.paragraphs[firstFrom(article.paragraphs, title.start + 1) - 1] ?? sentence;
  const before = { start: Math.min(paragraph.start, sentence.start), end: sentence.end };
  return datesIn(article, before).some(({ from: { year, month, day } }) => {
    if (year === undefined) return false;
    const two = (value: number): string => String(value).padStart(2, '0');
    const date = [String(year), ...(month === undefined ? [] : [two(month)]), ...(day === undefined ? [] : [two(day)])];
    return posts.some(({ interval }) => holdsOn(interval, date.slice(0, month === undefined ? 1 : 3).join('-')));
  });
}

/**
 * The person was head by the registry and is called deputy, or the reverse. Of a deputy whose post has no end in the registry a
 * promotion may be missing there, unless somebody else heads the body; of a head whose beginning it does not know, nobody knows how long
 * that person had been deputy.
 */
function otherRankHeld(
  article: Article,
  mention: EntityMention,
  title: TitleSpan,
  head: string,
  day: string,
  snapshot: Snapshot,
): Membership | undefined {
  const own = rankOf(head);
  const person = article.entities[mention.entity];
  if (own === undefined || person === undefined || mention.name === undefined) return undefined;
  const body = title.organisation === undefined ? undefined : article.entities[title.organisation];
  const memberships = snapshot.registry.membershipsOf(snapshot.canonical(person.id));
  const heads = ({ role }: Membership): readonly string[] =>
    Object.values(role).map((each) => nameKey(headWords(each)));
  const isNear = ({ interval }: Membership): boolean => distance(interval, day) <= GRACE;
  if (memberships.length === 0 || memberships.some((each) => isNear(each) && heads(each).includes(head)))
    return undefined;
  const inBodies = (body === undefined ? bodiesOfPost(article, mention.entity, head) : [body.id]).map((id) =>
    snapshot.canonical(id),
  );
  const isTaken = ({ organization, person: holder }: Membership): boolean =>
    snapshot.registry.memberships.some(
      (each) =>
        each.organization === organization &&
        each.person !== holder &&
        each.interval.start !== undefined &&
        holdsOn(each.interval, day) &&
        heads(each).includes(head),
    );
  return memberships.find(
    (each) =>
      (inBodies.length === 0 ? each.interval.start !== undefined : inBodies.includes(each.organization)) &&
      isNear(each) &&
      heads(each).some((other) => areHeadAndDeputy(other, head)) &&
      (own.isDeputy ? each.interval.start !== undefined : each.interval.end !== undefined || isTaken(each)),
  );
}

/** `Chủ tịch Lê Minh Hải`, whom the article has introduced as `Chủ tịch Hội Nông dân Việt Nam`: of that body. */
const bodiesOfPost = (article: Article, person: number, head: string): readonly EntityId[] =>
  readingOf(article).officials.flatMap(({ mention, titles }) =>
    mention.entity === person
      ? titles.flatMap((each) => {
          const body = each.head.key === head ? each.title.organisation : undefined;
          return body === undefined ? [] : (article.entities[body]?.id ?? []);
        })
      : [],
  );

function otherRank(article: Article, mention: EntityMention, title: TitleSpan, held: Membership, day: string): Found {
  const written = onOneLine(textAt(article, title.head)).normalize('NFC');
  const name = mention.name === undefined ? written : onOneLine(textAt(article, mention.name)).normalize('NFC');
  const role = headWords(held.role[article.language] ?? held.role.vi ?? held.role.en ?? '');
  const right = /^\p{Ll}/u.test(written) ? (role[0] ?? '').toLowerCase() + role.slice(1) : role;
  const { start = '…', end = '…' } = held.interval;
  return {
    span: { start: title.head.start, end: title.head.end },
    message: {
      vi: `Theo danh bạ, ${name} là ${role} vào ngày của bài (${day}), không phải ${written}.`,
      en: `By the registry, ${name} was ${role} on the day of the article (${day}), not ${written}.`,
    },
    related: [
      {
        place: held.declaredAt,
        message: { vi: `Danh bạ: ${role}, ${start}–${end}`, en: `Registry: ${role}, ${start}–${end}` },
      },
    ],
    fixes: [alternative(article, title.head, right)],
  };
}

function finding(
  article: Article,
  mention: EntityMention,
  title: TitleSpan,
  post: Membership,
  day: string,
  snapshot: Snapshot,
): Found {
  const written = onOneLine(textAt(article, title)).normalize('NFC');
  const name = mention.name === undefined ? written : onOneLine(textAt(article, mention.name)).normalize('NFC');
  const { start, end } = post.interval;
  const isOver = end !== undefined && lastDay(end) < day;
  return {
    span: { start: title.start, end: title.end },
    message: isOver
      ? {
          vi: `Theo danh bạ, ${name} thôi giữ chức danh này từ ${end}; bài viết ngày ${day}.`,
          en: `By the registry, ${name} held this title until ${end}; the article is of ${day}.`,
        }
      : {
          vi: `Theo danh bạ, ${name} giữ chức danh này từ ${start ?? ''}; bài viết ngày ${day}.`,
          en: `By the registry, ${name} has held this title since ${start ?? ''}; the article is of ${day}.`,
        },
    related: [
      {
        place: post.declaredAt,
        message: {
          vi: `Danh bạ: ${written}, ${start ?? '…'}–${end ?? '…'}`,
          en: `Registry: ${written}, ${start ?? '…'}–${end ?? '…'}`,
        },
      },
    ],
    fixes: [...(isOver ? [former(article, title)] : []), ...heldThen(article, mention, title, day, snapshot)],
  };
}

function former(article: Article, title: TitleSpan): Fix {
  const word = article.language === 'en' ? 'former' : 'nguyên';
  return {
    title: { vi: `Thêm "${word}"`, en: `Add "${word}"` },
    preferred: false,
    edits: [editAt(article, { start: title.start, end: title.start }, `${word} `)],
  };
}

/** The titles that the person held that day. */
function heldThen(
  article: Article,
  mention: EntityMention,
  title: TitleSpan,
  day: string,
  snapshot: Snapshot,
): readonly Fix[] {
  const { registry } = snapshot;
  const id = article.entities[mention.entity]?.id;
  if (id === undefined) return [];
  const titles = registry.membershipsOf(snapshot.canonical(id)).flatMap(({ interval, role, organization }) => {
    const head = role[article.language];
    const body = registry.entities.get(organization)?.name[article.language];
    if (!holdsOn(interval, day) || head === undefined || body === undefined) return [];
    return [
      article.language === 'en'
        ? `${head} of the ${body}`
        : nameKey(head).includes(nameKey(body))
          ? head
          : `${head} ${body}`,
    ];
  });
  return titles.slice(0, 3).map((held) => alternative(article, title, held));
}
