/** How an entity is rightly written in an article on its day: in full at the first mention, shorter after it. */
import type { Snapshot } from '../corpus/model.ts';
import type { Article } from '../mentions/model.ts';
import type { EntityId, Membership, RegistryEntity } from '../registry/model.ts';
import { namesAt, officialName } from '../registry/officialName.ts';
import { slug } from '../text/comparison.ts';
import type { Language, Span } from '../text/span.ts';
import { nameOf } from './facts.ts';
import { postsAt } from './posts.ts';
import { entityOf } from './targetAt.ts';

export interface FormQuestion {
  readonly snapshot: Snapshot;
  readonly article: Article;
  /** The day that the article is judged by. */
  readonly day: string;
  /** The article's own short forms; see {@link shortFormsIn}. */
  readonly shortHere: ReadonlyMap<EntityId, string>;
}

export interface WrittenForms {
  readonly full: string;
  /** The same as `full` where there is no shorter one. */
  readonly short: string;
  /** The full form with the short one in brackets, for a text that will use both. */
  readonly introduced?: string;
  /** Further right ways. */
  readonly others: readonly string[];
}

export function writtenForms(question: FormQuestion, id: EntityId): WrittenForms {
  const { snapshot, article, day } = question;
  const declared = snapshot.registry.entities.get(id);
  const kind = declared?.kind ?? snapshot.entity(id)?.kind;
  const name =
    declared === undefined ? nameOf(snapshot, id, article.language) : officialName(declared, article.language, day);
  if (kind === 'official') return officialForms(question, id, name);
  const short = shortForm(question, id, declared) ?? name;
  const isLetters = short !== name && !short.includes(' ');
  return { full: name, short, others: [], ...(isLetters && { introduced: `${name} (${short})` }) };
}

function officialForms(question: FormQuestion, id: EntityId, name: string): WrittenForms {
  const { snapshot, article, day } = question;
  const posts = postsAt(snapshot.registry, id, day);
  const [post] = posts;
  if (post === undefined) return fromArchive(question, id, name);
  const inFull = posts.map((each) => withPost(question, each, name));
  const head = roleIn(post, article.language);
  const short = head === '' ? name : `${head} ${name}`;
  return { full: inFull[0] ?? name, short, others: [...inFull.slice(1), name] };
}

/** `Thứ trưởng Bộ Tài chính Trần Văn Mẫu`; `Deputy Minister of Finance Tran Van Mau`, or the post after the name for other bodies. */
function withPost({ snapshot, article, day }: FormQuestion, post: Membership, name: string): string {
  const role = roleIn(post, article.language);
  const body = snapshot.registry.entities.get(snapshot.canonical(post.organization));
  if (body === undefined || role === '') return role === '' ? name : `${role} ${name}`;
  const organisation = officialName(body, article.language, day);
  if (article.language === 'vi') return `${role} ${organisation} ${name}`;
  const portfolio = /^Ministry of (.+)$/.exec(organisation)?.[1];
  if (portfolio !== undefined && /\bMinister$/.test(role)) return `${role} of ${portfolio} ${name}`;
  const needsArticle = organisation.includes(' ') && !/^the /i.test(organisation);
  return `${name}, ${role} of ${needsArticle ? 'the ' : ''}${organisation}`;
}

const roleIn = ({ role }: Membership, language: Language): string => role[language] ?? role.vi ?? role.en ?? '';

/** Of somebody with more titles than this no title is offered: to find the latest would take too long between two keys. */
const mostClaims = 60;
/** A title that an article gave longer ago than this many years may be another's by now. */
const titleYears = 1;

/** Of a person without a post in the registry: the title that the latest article up to the day gave. */
function fromArchive({ snapshot, article, day }: FormQuestion, id: EntityId, name: string): WrittenForms {
  let best: { readonly title: string; readonly on: string } | undefined;
  let seen = 0;
  for (const claim of snapshot.claimsOf(id, 'title')) {
    if (++seen > mostClaims) return { full: name, short: name, others: [] };
    const summary = snapshot.summary(claim.file);
    const on = claim.at ?? summary?.date?.value;
    if (on === undefined || on > day || summary?.language !== article.language) continue;
    if (Number(day.slice(0, 4)) - Number(on.slice(0, 4)) > titleYears) continue;
    const isBetter = best === undefined || on > best.on || (on === best.on && claim.value.length > best.title.length);
    if (isBetter) best = { title: claim.value, on };
  }
  return best === undefined
    ? { full: name, short: name, others: [] }
    : { full: `${best.title} ${name}`, short: name, others: [] };
}

/** The article's own short form, else the registry's in its language, the most written of several first. */
function shortForm(
  { snapshot, article, day, shortHere }: FormQuestion,
  id: EntityId,
  declared: RegistryEntity | undefined,
): string | undefined {
  const written = shortHere.get(id);
  if (written !== undefined || declared === undefined) return written;
  const right = namesAt(declared, day).filter(({ use, language, text }) =>
    use === 'acronym'
      ? fitsLanguage(declared, text, article.language)
      : use === 'short' && language === article.language && text.length < (declared.name[language]?.length ?? 0),
  );
  if (right.length < 2) return right[0]?.text;
  const used = snapshot.namesOf(id);
  return right
    .map(({ text, use }) => ({ text, letters: use === 'acronym', times: used.get(text) ?? 0 }))
    .sort((a, b) => b.times - a.times || Number(b.letters) - Number(a.letters))[0]?.text;
}

/** By entity: the letters that the article defines for it, else the first short form that stands there. */
export function shortFormsIn(snapshot: Snapshot, article: Article): ReadonlyMap<EntityId, string> {
  const forms = new Map<EntityId, string>();
  const note = (entity: number, { start, end }: Span): void => {
    const id = entityOf(snapshot, article, entity);
    if (id !== undefined && !forms.has(id)) forms.set(id, article.text.slice(start, end));
  };
  for (const { entity, short } of article.definitions) note(entity, short);
  for (const mention of article.mentions)
    if (mention.type !== 'date' && mention.form === 'short') note(mention.entity, mention);
  return forms;
}

/** Letters that are the initials of the name in the other language only (`MOST`) are not for this one. */
function fitsLanguage({ name }: RegistryEntity, letters: string, language: Language): boolean {
  const [own, other] = language === 'vi' ? [name.vi, name.en] : [name.en, name.vi];
  return own === undefined || spells(own, letters) || other === undefined || !spells(other, letters);
}

/** Whether the letters are initials of the name's words, in their order. */
function spells(name: string, letters: string): boolean {
  const wanted = slug(letters).replace(/\d+$/, '');
  const words = slug(name);
  let at = nextLetter(wanted, 0);
  for (let i = 0; i < words.length && at < wanted.length; i++)
    if ((i === 0 || words[i - 1] === '-') && words[i] === wanted[at]) at = nextLetter(wanted, at + 1);
  return at >= wanted.length;
}

const nextLetter = (folded: string, from: number): number => (folded[from] === '-' ? from + 1 : from);
