/** Bodies behind a title that nothing but the title tells: firms by foreign words, letters (`Chủ tịch Vimexa …`, `Tổng Giám đốc FPT`). */
import { PLACE } from './categories.ts';
import { IN_ORGANISATION, cover, type Reading } from './drafts.ts';
import { HEADS_OF_FIRMS, branchOfFirm } from './firmOfLetters.ts';
import { KNOWN_LETTERS, lettersKey } from './grammar/knownLetters.ts';
import { RANKS, TITLE_HEADS } from './grammar/titles.ts';
import { vietnameseNameEnd } from './personName.ts';
import { registeredAs } from './registeredNames.ts';
import { longestLength, type Scan } from './scan.ts';
import { isCapital, isSyllable, isText, placeLength } from './tokenTests.ts';

export interface Qualifier {
  readonly to: number;
  readonly organisation: number;
}

/** `Chủ tịch Vimexa Trần Văn Hải`: words that are no Vietnamese ones between the head of a firm and a name are the firm. */
export function firmLength(reading: Reading, at: number, to: number, title: number): number {
  const { scan } = reading;
  if (!HEADS_OF_FIRMS.test(TITLE_HEADS[title] ?? '')) return 0;
  const branch = branchOfFirm(scan, at);
  if (branch > 0) return branch;
  let end = at;
  while (end < at + 3 && isCapital(scan, end) && !isSyllable(scan, end) && placeLength(scan, end) === 0) end++;
  return end > at && vietnameseNameEnd(scan, end, to, false) >= end + 3 ? end - at : 0;
}

/** Notes the body; `known` is the name of the registry that it bears. */
export function letteredBody(reading: Reading, from: number, to: number, known = -1): Qualifier {
  const draft = { from, to, headTo: from, known, letters: true };
  const organisation = reading.organisations.push(draft) - 1;
  reading.organisationAt[from] = organisation + 1;
  cover(reading, draft, IN_ORGANISATION);
  return { to, organisation };
}

/** An expert may be a body's own. */
const isRank = (title: number): boolean =>
  RANKS.has(TITLE_HEADS[title] ?? '') && !/[Cc]huyên gia$/u.test(TITLE_HEADS[title] ?? '');

/** Letters behind a title name a body, known or not (`Tổng Giám đốc FPT`). */
export function lettersAsBody(reading: Reading, acronym: number, title: number): Qualifier | undefined {
  const draft = reading.acronyms[acronym];
  const { tokens } = reading.scan;
  if (draft === undefined || draft.number >= 0 || isRank(title)) return undefined;
  const known = registeredAs(reading, draft);
  // `Tổng Lãnh sự Nhật Bản TANAKA`: a family name, as embassies write it.
  const letters = lettersKey(tokens.text.slice(tokens.start[draft.from], tokens.end[draft.lettersTo - 1]));
  const isEnvoy = known === undefined && /sứ$|Lãnh sự$/u.test(TITLE_HEADS[title] ?? '');
  if (isEnvoy && letters.length > 3 && !KNOWN_LETTERS.has(letters)) return undefined;
  if (known !== undefined && known.kind !== 'organisation') return { to: draft.to, organisation: -1 };
  // `Bộ trưởng RCEP`: letters that everybody knows for something else.
  if (known === undefined && KNOWN_LETTERS.get(letters)?.kind === 'term') return { to: draft.to, organisation: -1 };
  // `Trưởng đại diện JETRO TP.HCM`: the branch.
  const to = draft.lettersTo + longestLength(reading.scan, draft.lettersTo, PLACE);
  const isBranch = to > draft.lettersTo;
  const body = letteredBody(reading, draft.from, to, isBranch ? -1 : draft.known);
  if (draft.to === draft.from + 1 && letters.length > 2 && !isBranch && DIRECTS.test(TITLE_HEADS[title] ?? ''))
    reading.officeOwners.add(tokens.hash[draft.from] ?? 0);
  return body;
}

/** Posts that have a seat: `Đại sứ … tại`, `Giám đốc … tại`. */
const SEATED =
  /Đại sứ|Trưởng Văn phòng|Tùy viên|Lãnh sự|Đại diện|Đại biện|đại diện|Tham tán|Điều phối|Công sứ|Giám đốc|Phái đoàn|phái viên|inh tế trưởng/u;

/** Does the seat of such a post follow, or `Bộ trưởng tại Văn phòng Thủ tướng Campuchia`, `Thống đốc … Nam tại`? */
export const maySit = (scan: Scan, at: number, head: string): boolean =>
  SEATED.test(head) ||
  (head === 'Bộ trưởng' && isText(scan, at + 1, 'Văn')) ||
  (head === 'Thống đốc' && isText(scan, at - 1, 'Nam'));

/** Whoever these lead is a body wherever else it stands. */
const DIRECTS = /(?:[Gg]iám đốc|[Hh]iệu trưởng|[Vv]iện trưởng|[Cc]hủ tịch)$/u;
