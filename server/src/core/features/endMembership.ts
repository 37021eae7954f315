/**
 * A person leaves a post: what changes in the registry, and in which articles. Articles of the days until then stay as they were
 * published; later ones and drafts get the title that the person has now, where that is certain.
 */
import { isQuoted, readingOf } from '../checks/reading.ts';
import { speaksOfThen } from '../checks/titleAtDate.ts';
import { headWords } from '../checks/titleHeads.ts';
import { datedArticle } from '../corpus/datedArticle.ts';
import type { RenameTexts } from '../corpus/renameEntity.ts';
import type { Snapshot } from '../corpus/model.ts';
import type { Article, EntityMention, TitleSpan } from '../mentions/model.ts';
import { holdsOn } from '../registry/interval.ts';
import type { Membership } from '../registry/model.ts';
import { firstDay, lastDay, parsePartialDate } from '../registry/partialDate.ts';
import { nameKey } from '../text/comparison.ts';
import type { Edit, FileId, Language, Localized, Place } from '../text/span.ts';
import { planRegistry, type Successor } from './endInRegistry.ts';
import { nameOf } from './facts.ts';
import { byDate } from './destination.ts';
import { entityOf, targetAt } from './targetAt.ts';

export interface EndingAsked {
  readonly post: Membership;
  /** `YYYY-MM-DD`, the last day in the post. */
  readonly lastDay: string;
  readonly successor?: Successor;
}

export interface EndingTexts extends RenameTexts {
  /** The registry for an entry that no file of the newsroom has yet; undefined where there is none. */
  readonly ownRegistry: FileId | undefined;
}

export type PlannedEnding =
  | {
      readonly kind: 'plan';
      readonly edits: readonly { readonly edit: Edit; readonly where: 'registry' | 'archive' }[];
      /** Articles of the days until then that give the title: they stay. The newest first, like the others. */
      readonly left: readonly FileId[];
      /** Later ones and drafts in which it is changed. */
      readonly changed: readonly FileId[];
      /** Places of those where a person has to see what is right. */
      readonly open: readonly Place[];
    }
  | { readonly kind: 'refused'; readonly reason: Localized };

/** The posts that somebody may be leaving: those of the person at a place whose end the registry does not know, else all. */
export function postsToEnd(snapshot: Snapshot, file: FileId, offset: number): readonly Membership[] {
  const target = targetAt(snapshot, file, offset);
  if (target === undefined) return [];
  const posts = snapshot.registry.membershipsOf(target.entity).filter(({ person }) => person === target.entity);
  const going = posts.filter(({ interval }) => interval.end === undefined);
  return going.length > 0 ? going : posts;
}

export function planEnding(snapshot: Snapshot, texts: EndingTexts, asked: EndingAsked): PlannedEnding {
  const { post, lastDay: last } = asked;
  const parsed = parsePartialDate(last);
  if (parsed === undefined || last.length !== 10) return refused(noDay);
  const { start } = post.interval;
  if (start !== undefined && firstDay(start) > last) return refused(beforeStart(start));
  if (asked.successor?.id === post.person) return refused(ownSuccessor);
  const registry = planRegistry(texts, asked);
  if (registry.kind === 'refused') return registry;
  const left: FileId[] = [];
  const changed: FileId[] = [];
  const open: Place[] = [];
  const edits: Edit[] = [];
  for (const file of snapshot.articlesOf(post.person).toSorted((a, b) => byDate(snapshot)(b, a))) {
    const read = texts.article(file);
    const article = read === undefined ? undefined : datedArticle(read, snapshot);
    const titles = article === undefined ? [] : titlesOfPost(snapshot, article, post);
    if (article === undefined || titles.length === 0) continue;
    const day = article.date?.value.slice(0, 10);
    if (day !== undefined && day <= last) {
      left.push(file);
      continue;
    }
    const before = edits.length;
    for (const { mention, title } of titles) {
      const edit = titleEdit(snapshot, article, { mention, title }, asked);
      if (edit === undefined) open.push({ file, span: { start: title.start, end: title.end } });
      else edits.push(edit);
    }
    if (edits.length > before) changed.push(file);
  }
  return {
    kind: 'plan',
    edits: [
      ...registry.edits.map((edit) => ({ edit, where: 'registry' as const })),
      ...edits.map((edit) => ({ edit, where: 'archive' as const })),
    ],
    left,
    changed,
    open,
  };
}

interface GivenTitle {
  readonly mention: EntityMention;
  readonly title: TitleSpan;
}

/** Where the article gives the person this title, in this body or in none that it names. */
function titlesOfPost(
  snapshot: Snapshot,
  article: Article,
  { person, organization, role }: Membership,
): readonly GivenTitle[] {
  const heads = new Set(Object.values(role).map((each) => nameKey(headWords(each))));
  return readingOf(article).officials.flatMap(({ mention, titles }) =>
    entityOf(snapshot, article, mention.entity) !== person
      ? []
      : titles.flatMap(({ title, head }) => {
          const body =
            title.organisation === undefined ? organization : entityOf(snapshot, article, title.organisation);
          const isMeant = heads.has(head.key) && body === organization && title.former !== true;
          return isMeant ? [{ mention, title }] : [];
        }),
  );
}

/** Undefined where it is not certain what is right: what somebody said, what is told of earlier days, a title without its bearer's name. */
function titleEdit(
  snapshot: Snapshot,
  article: Article,
  { mention, title }: GivenTitle,
  { post, lastDay: last }: EndingAsked,
): Edit | undefined {
  if (mention.name === undefined || isQuoted(readingOf(article), title)) return undefined;
  if (speaksOfThen(article, title, [{ ...post, interval: endedOn(post, last) }])) return undefined;
  const day = article.date?.value.slice(0, 10);
  const others = snapshot.registry
    .membershipsOf(post.person)
    .filter(
      (each) => each.person === post.person && each !== post && (day === undefined || holdsOn(each.interval, day)),
    )
    .filter(({ interval }) => interval.end === undefined || lastDay(interval.end) > last);
  const { language, file } = article;
  const [other, ...more] = others;
  if (more.length > 0) return undefined;
  if (other === undefined) {
    const at = title.start;
    const word = language === 'en' ? 'former' : 'nguyên';
    const newText = startsSentence(article.text, at) ? `${word.charAt(0).toUpperCase()}${word.slice(1)} ` : `${word} `;
    return { place: { file, span: { start: at, end: at } }, newText };
  }
  const held = titleOf(snapshot, other, language);
  return held === undefined
    ? undefined
    : { place: { file, span: { start: title.start, end: title.end } }, newText: held };
}

const endedOn = ({ interval }: Membership, last: string): Membership['interval'] => {
  const end = parsePartialDate(last);
  return end === undefined ? interval : { ...interval, end };
};

const startsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?…:]["”]?\s+|[\n\r]\s*)$/u.test(text.slice(Math.max(0, at - 8), at)) || at === 0;

function titleOf(snapshot: Snapshot, { role, organization }: Membership, language: Language): string | undefined {
  const head = role[language];
  if (head === undefined) return undefined;
  const body = nameOf(snapshot, organization, language);
  if (nameKey(head).includes(nameKey(body))) return head;
  return language === 'en' ? `${head} of the ${body}` : `${head} ${body}`;
}

const refused = (reason: Localized): PlannedEnding => ({ kind: 'refused', reason });

const noDay = {
  vi: 'Ngày cuối phải là một ngày có thật, viết YYYY-MM-DD.',
  en: 'The last day must be a real day, written YYYY-MM-DD.',
};

const beforeStart = (start: string): Localized => ({
  vi: `Theo danh bạ, chức danh này được giữ từ ${start}; ngày cuối không thể sớm hơn.`,
  en: `By the registry, the post was taken up on ${start}; its last day cannot be earlier.`,
});

const ownSuccessor = {
  vi: 'Không ai kế nhiệm chính mình; hãy chọn người khác hoặc để trống.',
  en: 'Nobody succeeds themselves; choose somebody else, or nobody.',
};
