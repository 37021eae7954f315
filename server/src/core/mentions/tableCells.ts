/** Names by themselves in a cell of a table, told by the post in another. */
import { entryAt } from '../text/entryAt.ts';
import { BAR } from '../text/signs.ts';
import { BREAK } from '../text/tokens.ts';
import { ADMIN_UNIT, ORGANISATION_HEAD, PLACE_WORD, TITLE } from './categories.ts';
import { IN_OFFICIAL, cover, type OfficialDraft, type Reading } from './drafts.ts';
import { longestLength, startsAny, type Scan } from './scan.ts';
import { isCapital, isSign, isText, placeLength } from './tokenTests.ts';

/** `| 1 | Trần Văn A | Phó Giám đốc Sở … |`, with tabs, too: a name by itself in a row where an office opens a later column. */
export function fillsCell(scan: Scan, from: number, to: number): boolean {
  const { tokens } = scan;
  const isEdge = (at: number): boolean => tokens.kind[at] === BREAK || isSign(scan, at, BAR);
  if (to === from || (from > 0 && !isEdge(from - 1)) || tokens.kind[to] === BREAK || !isEdge(to)) return false;
  if (to - from > 2 && isSign(scan, from - 1, BAR) && isRowOfPersons(scan, from)) return true;
  for (let at = to; tokens.kind[at] !== BREAK && at - to < 24; at++)
    if (isEdge(at) && longestLength(scan, at + 1, TITLE) > 0 && isCapital(scan, at + 1)) return true;
  return false;
}

/** `| Người trình bày | Trần Thị Mai | Lê Văn Sáu |`: the first cell of the row tells that persons follow. */
function isRowOfPersons(scan: Scan, at: number): boolean {
  const { kind } = scan.tokens;
  let start = at - 1;
  while (start > 0 && kind[start - 1] !== BREAK && at - start < LONGEST_ROW) start--;
  const first = isSign(scan, start, BAR) ? start + 1 : start;
  return (
    isText(scan, first, 'Người') ||
    PERSONS.some(([one, two]) => isText(scan, first, one) && isText(scan, first + 1, two))
  );
}

const LONGEST_ROW = 40;

const PERSONS = [
  ['Chủ', 'trì'],
  ['Chủ', 'tọa'],
  ['Diễn', 'giả'],
  ['Báo', 'cáo'],
  ['Thành', 'viên'],
  ['Thư', 'ký'],
] as const;

/** `| Rah Lan Hem | Trưởng Ban Dân tộc |`: two to four words in the cell before that of a post, whatever name they are. */
export function noteCell(reading: Reading, post: OfficialDraft | undefined, paragraph: number): void {
  const { scan, covered } = reading;
  if (post === undefined || !isSign(scan, post.from - 1, BAR) || !isSign(scan, post.to, BAR)) return;
  const to = post.from - 1;
  let from = to;
  while (
    to - from < 5 &&
    isCapital(scan, from - 1) &&
    (covered[from - 1] ?? 0) === 0 &&
    placeLength(scan, from - 1) < 2
  )
    from--;
  if (to - from < 2 || to - from > 4 || !isSign(scan, from - 1, BAR)) return;
  if (startsAny(scan, from, HEADS) || ((scan.flags[from] ?? 0) & (PLACE_WORD | ADMIN_UNIT)) !== 0) return;
  reading.officials.push({ from, to, nameFrom: from, nameTo: to, titles: [], honorific: false, paragraph });
  cover(reading, { from, to }, IN_OFFICIAL);
}

/**
 * Whose the post is that fills a cell: index of the official named last before it in the row (`| Trần Văn A | Cục trưởng Cục … |`), else first
 * behind it; -1 where the post fills no cell, {@link NOBODY} where no name does.
 */
export function namedInRow({ scan, officials }: Reading, order: readonly number[], place: number): number {
  const { kind } = scan.tokens;
  const isEdge = (at: number): boolean => at < 0 || kind[at] === BREAK || isSign(scan, at, BAR);
  const post = entryAt(officials, order[place] ?? -1);
  if (post === undefined || !isEdge(post.from - 1) || !isEdge(post.to)) return -1;
  if (!isSign(scan, post.from - 1, BAR) && !isSign(scan, post.to, BAR)) return -1;
  for (const step of [-1, 1])
    for (
      let near = place + step;
      near >= 0 && near < order.length && Math.abs(near - place) < MOST_IN_ROW;
      near += step
    ) {
      const named = entryAt(officials, order[near] ?? -1);
      if (named === undefined || scan.sentence[named.from] !== scan.sentence[post.from]) break;
      if (named.nameTo > named.nameFrom && isEdge(named.from - 1) && isEdge(named.to)) return order[near] ?? -1;
    }
  return NOBODY;
}

export const NOBODY = -2;

const MOST_IN_ROW = 16;

const HEADS = (1 << ORGANISATION_HEAD) | (1 << TITLE);
