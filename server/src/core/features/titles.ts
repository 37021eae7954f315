/** The posts of an official over the years: the registry's memberships, and the titles that articles gave. */
import type { ClaimGroup, Snapshot } from '../corpus/model.ts';
import { holdsOn } from '../registry/interval.ts';
import type { EntityId, Membership } from '../registry/model.ts';
import { nameKey } from '../text/comparison.ts';
import type { Language } from '../text/span.ts';
import { claimsAbout, firstOfAll, nameOf, type Reading } from './facts.ts';
import { postsAt } from './posts.ts';

export interface HeldTitle {
  readonly title: string;
  /** `2021`, `2021–2024`, `2021–`: the years it was held or written in. Empty when none is known. */
  readonly years: string;
  readonly membership?: Membership;
  /** Where articles give this title. */
  readonly claims: Reading['claims'];
}

/** The latest first. Titles that a membership explains are not repeated as an article's. */
export function titlesOf(snapshot: Snapshot, person: EntityId, language: Language): readonly HeldTitle[] {
  const posts = postsAt(snapshot.registry, person, undefined);
  const claimed = new Map<string, { readonly title: string; readonly groups: ClaimGroup[] }>();
  for (const group of claimsAbout(snapshot, person).get('title') ?? []) {
    if (posts.some((post) => explains(post, group))) continue;
    const key = nameKey(group.value);
    const same = claimed.get(key);
    if (same === undefined) claimed.set(key, { title: group.value, groups: [group] });
    else same.groups.push(group);
  }
  // "Thứ trưởng" says nothing that "Thứ trưởng Bộ KH&CN" does not say.
  const keys = [...claimed.keys()];
  for (const key of keys) if (keys.some((longer) => longer.startsWith(`${key} `))) claimed.delete(key);
  const fromArticles = [...claimed.values()]
    .map(({ title, groups }) => ({ title, claims: firstOfAll(groups), years: yearsOf(groups) }))
    .sort((a, b) => (a.years < b.years ? 1 : a.years > b.years ? -1 : 0));
  return [...posts.map((post) => fromMembership(snapshot, post, language)), ...fromArticles];
}

function fromMembership(snapshot: Snapshot, post: Membership, language: Language): HeldTitle {
  const role = post.role[language] ?? post.role.vi ?? post.role.en ?? '';
  const body = nameOf(snapshot, snapshot.canonical(post.organization), language);
  // "Bộ trưởng Bộ …" but "Minister, Ministry of …": English needs a break between the two names.
  const title = language === 'vi' ? `${role} ${body}` : `${role}, ${body}`;
  const { start, end } = post.interval;
  const from = start?.slice(0, 4) ?? '';
  const to = end?.slice(0, 4) ?? '';
  return { title, claims: () => [], membership: post, years: from === to ? from : `${from}–${to}` };
}

function explains(post: Membership, { value, day }: ClaimGroup): boolean {
  if (day !== undefined && !holdsOn(post.interval, day)) return false;
  const written = nameKey(value);
  return [post.role.vi, post.role.en].some((role) => role !== undefined && written.startsWith(nameKey(role)));
}

function yearsOf(groups: readonly ClaimGroup[]): string {
  const years = groups.flatMap(({ day }) => day?.slice(0, 4) ?? []).sort();
  const first = years[0] ?? '';
  const last = years.at(-1) ?? '';
  return first === last ? first : `${first}–${last}`;
}
