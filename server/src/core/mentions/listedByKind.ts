/** Bodies listed behind their kind in the plural: `các công ty chứng khoán SSI, HSC và VCBS`, `các bệnh viện: Đa khoa tỉnh, Sản - Nhi, Phổi`. */
import { COLON, COMMA, DASH } from '../text/signs.ts';
import { NUMBER } from '../text/tokens.ts';
import { PLURAL } from './categories.ts';
import { acronymStarting, cover, IN_ORGANISATION, type OrganisationDraft, type Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { KNOWN_LETTERS, lettersKey } from './grammar/knownLetters.ts';
import { unitLength, unitPlace } from './nameParts.ts';
import type { Scan } from './scan.ts';
import { isCapital, isOneOf, isSign, isText, isWord } from './tokenTests.ts';

/** Letters at a token that such a list names, two at least. */
export function lettersInList(reading: Reading, at: number): OrganisationDraft | undefined {
  const letters = plainLetters(reading, at);
  if (letters === undefined) return undefined;
  let first = at;
  while (isJoint(reading.scan, first - 1) && plainLetters(reading, first - 2)?.to === first - 1) first -= 2;
  const isList = first < at || (isJoint(reading.scan, letters.to) && plainLetters(reading, letters.to + 1));
  if (!isList || !isOfKind(reading.scan, first - 1)) return undefined;
  return { from: at, to: letters.to, headTo: at, known: -1, letters: true };
}

/** No term that everybody knows: `các công ty CNTT, AI`. */
function plainLetters(reading: Reading, at: number): { readonly to: number } | undefined {
  const letters = acronymStarting(reading, at);
  if (letters === undefined || letters.number >= 0 || letters.to !== at + 1) return undefined;
  const { text, start, end } = reading.scan.tokens;
  return KNOWN_LETTERS.get(lettersKey(text.slice(start[at], end[at])))?.kind === 'term' ? undefined : letters;
}

const isJoint = (scan: Scan, at: number): boolean => isSign(scan, at, COMMA) || isWord(scan, at, W.và);

/** `các công ty`, `hai ngân hàng`, `các công ty chứng khoán`: several of a kind, which end at a token. */
function isOfKind(scan: Scan, last: number): boolean {
  const kind = FIELDS.some(([one, two]) => isText(scan, last, two) && isText(scan, last - 1, one)) ? last - 2 : last;
  return KINDS.some(([one, two]) => isText(scan, kind, two) && isText(scan, kind - 1, one)) && isMany(scan, kind - 2);
}

const isMany = (scan: Scan, at: number): boolean =>
  scan.tokens.kind[at] === NUMBER || ((scan.flags[at] ?? 0) & PLURAL) !== 0 || isOneOf(scan, at, COUNTS);

const COUNTS = ['hai', 'ba', 'bốn', 'năm', 'Hai', 'Ba', 'Bốn'] as const;

const KINDS = [
  ['công', 'ty'],
  ['ngân', 'hàng'],
  ['tập', 'đoàn'],
] as const;
const FIELDS = [
  ['chứng', 'khoán'],
  ['bảo', 'hiểm'],
  ['tài', 'chính'],
  ['thương', 'mại'],
] as const;

/** Notes the hospitals that a colon lists by their specialities; the token behind the last one, or `at`. */
export function noteHospitals(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  if (!isText(scan, at + 1, 'viện') || !isSign(scan, at + 2, COLON) || !isMany(scan, at - 1)) return at;
  let next = at + 3;
  let end = at;
  while (next < to && SPECIALITIES.some((words) => opens(scan, next, words))) {
    const item = hospitalEnd(reading, next, to);
    const draft = { from: next, to: item, headTo: next, known: -1, letters: false };
    reading.organisationAt[next] = reading.organisations.push(draft);
    cover(reading, draft, IN_ORGANISATION);
    end = item;
    if (!isJoint(scan, end)) break;
    next = end + 1;
  }
  return end;
}

/** `Đa khoa tỉnh`, `Đa khoa khu vực Ngọc Lặc`, `Sản - Nhi`: the speciality, then the place or a name. */
function hospitalEnd({ scan }: Reading, from: number, to: number): number {
  let end = from + (SPECIALITIES.find((words) => opens(scan, from, words))?.length ?? 1);
  if (isSign(scan, end, DASH) && SPECIALITIES.some((words) => opens(scan, end + 1, words))) end += 2;
  if (isText(scan, end, 'khu') && isText(scan, end + 1, 'vực')) end += 2;
  const unit = unitLength(scan, end);
  if (unit > 0) return end + unit + unitPlace(scan, end + unit, to);
  while (end < to && isCapital(scan, end)) end++;
  return end;
}

const opens = (scan: Scan, at: number, words: readonly string[]): boolean =>
  words.every((word, index) => isText(scan, at + index, word));

const SPECIALITIES = [
  'Đa khoa',
  'Ung bướu',
  'Da liễu',
  'Phụ sản',
  'Nội tiết',
  'Tâm thần',
  'Y học',
  'Phục hồi',
  'Lao',
  'Nhi',
  'Sản',
  'Mắt',
  'Phổi',
].map((words) => words.split(' '));
