/** Whose a post is that a sentence confers, assigns or takes away: `bổ nhiệm ông A giữ chức Giám đốc Sở …`, `miễn nhiệm chức danh … đối với ông B`. */
import { entryAt } from '../text/entryAt.ts';
import { COMMA } from '../text/signs.ts';
import { TITLE } from './categories.ts';
import type { OfficialDraft, Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { longestLength } from './scan.ts';
import { isOneOf, isSign, isText, isWord } from './tokenTests.ts';

/** Words right before a post that somebody gets or leaves. */
const POSTS: readonly number[] = [W.chức, W.làm, W.vụ, W.vị];

/** Officials looked at before the post at most. */
const REACH = 6;

/** Index of the named official to whom the post belongs that is the mention at `place` in `order`, -1 when no post is conferred there. */
export function appointee(reading: Reading, order: readonly number[], place: number): number {
  const { scan, officials } = reading;
  const post = entryAt(officials, order[place] ?? -1);
  if (post === undefined || !(isConferred(reading, post) || goesOn(reading, order, place))) return -1;
  const next = entryAt(officials, order[place + 1] ?? -1);
  // `miễn nhiệm chức danh Chủ tịch HĐND tỉnh đối với ông …`.
  if (next !== undefined && isNamed(next) && isWord(scan, next.from - 1, W.với) && isText(scan, next.from - 2, 'đối'))
    if (inSentence(reading, post, next)) return order[place + 1] ?? -1;
  for (let before = place - 1; before >= 0 && before >= place - REACH; before--) {
    const bearer = entryAt(officials, order[before] ?? -1);
    if (bearer === undefined) return -1;
    if (!inSentence(reading, bearer, post) && !isToldOfHim(reading, bearer, post)) return -1;
    if (isNamed(bearer) && bearer.unsure !== true && !isReplaced(reading, bearer)) return order[before] ?? -1;
  }
  return -1;
}

const isNamed = (draft: OfficialDraft): boolean => draft.nameTo > draft.nameFrom;

const inSentence = ({ scan }: Reading, one: OfficialDraft, other: OfficialDraft): boolean =>
  scan.sentence[one.from] === scan.sentence[other.from];

/** `giữ chức vụ Giám đốc …`, `chức danh Chủ tịch …`, `trên cương vị Bộ trưởng …`, `thôi đảm nhiệm Phó Chủ tịch …`, `đắc cử Bí thư …`. */
const isConferred = ({ scan }: Reading, post: OfficialDraft): boolean =>
  POSTS.includes(scan.code[post.from - 1] ?? 0) ||
  isText(scan, post.from - 1, 'danh') ||
  HELD.some(([one, two]) => isText(scan, post.from - 1, two) && isText(scan, post.from - 2, one)) ||
  post.conferred === true;

const HELD = [
  ['đảm', 'nhiệm'],
  ['kiêm', 'nhiệm'],
  ['tái', 'cử'],
  ['đắc', 'cử'],
  ['trúng', 'cử'],
] as const;

/** `giữ các chức vụ Bí thư Tỉnh ủy A, Phó Thủ tướng, Thủ tướng`: one more post in a row that begins with a conferred one. */
function goesOn(reading: Reading, order: readonly number[], place: number): boolean {
  const { scan, officials } = reading;
  for (let last = place; last > 0 && last > place - REACH; last--) {
    const post = entryAt(officials, order[last] ?? -1);
    const before = entryAt(officials, order[last - 1] ?? -1);
    if (post === undefined || before === undefined || isNamed(before) || !isSign(scan, before.to, COMMA)) return false;
    let at = before.to;
    while (at < post.from) {
      const length = isSign(scan, at, COMMA) ? 1 : longestLength(scan, at, TITLE);
      if (length === 0) return false;
      at += length;
    }
    if (at === post.from && isConferred(reading, before)) return true;
  }
  return false;
}

/** `thay ông A`, `thay cho ông A`, `succeeds Mr A`: whoever held the post before. */
const isReplaced = ({ scan }: Reading, bearer: OfficialDraft): boolean =>
  isText(scan, bearer.from - 1, 'thay') ||
  isText(scan, bearer.from - 2, 'thay') ||
  isOneOf(scan, bearer.from - 1, REPLACING);

const REPLACING = ['succeeds', 'succeeded', 'succeed', 'succeeding', 'replaces', 'replaced', 'replacing'] as const;

/** `Mr A spoke. He becomes Minister of …`: named in the sentence before, where this one says no more than `he`. */
function isToldOfHim({ scan }: Reading, bearer: OfficialDraft, post: OfficialDraft): boolean {
  const sentence = scan.sentence[post.from] ?? 0;
  if (post.conferred !== true || sentence - (scan.sentence[bearer.from] ?? 0) > 1) return false;
  for (let at = post.from - 1; at >= 0 && scan.sentence[at] === sentence; at--)
    if (isOneOf(scan, at, ['he', 'He', 'she', 'She'])) return true;
  return false;
}
