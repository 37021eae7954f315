/** Papers and agencies where they sign or are spoken to: `(Dân trí) - …`, `Nhân Dân - Thứ Bảy, 15-3`, `trao đổi với Tuổi Trẻ`. Letters that sign are told in linkAcronyms.ts. */
import { slug } from '../text/comparison.ts';
import { composed } from '../text/composed.ts';
import { BAR, CLOSE, COLON, COMMA, DASH, DOT, OPEN, PLUS } from '../text/signs.ts';
import { ALL_CAPS, BREAK, MIXED, NUMBER, SPACED, WORD } from '../text/tokens.ts';
import { FAMILY_NAME, HONORIFIC, MEETING_HEAD, ORGANISATION_HEAD, TITLE } from './categories.ts';
import { IN_DATE, IN_ORGANISATION, type AcronymDraft, type Reading, type TokenRange } from './drafts.ts';
import { W } from './functionWords.ts';
import { longestLength, type Scan } from './scan.ts';
import { isCapital, isOneOf, isSign, isSyllable, isText, isWord, placeLength } from './tokenTests.ts';
import { organisationCalled } from './registryQuestions.ts';

/** Tokens of the paper's name that starts at a token, 0 when none signs or is spoken to there. */
export function paperLength(reading: Reading, at: number): number {
  return signingPaper(reading, at) || addressedPaper(reading, at);
}

/** `trao đổi với Tuổi Trẻ`, `phóng viên Lao Động`: the registry knows `Báo Tuổi Trẻ`. */
function addressedPaper(reading: Reading, at: number): number {
  const { scan } = reading;
  // `TTXVN, VTV, Báo Nhân Dân, VnExpress`: one word in mixed case behind a paper.
  if (isSign(scan, at - 1, COMMA) && isMixed(scan, at) && !isCapital(scan, at + 1) && isBehindPaper(reading, at - 1))
    return 1;
  const isAnswered = isText(scan, at - 1, 'lời') && isOneOf(scan, at - 2, ['trả', 'Trả']);
  const isAddressed =
    isAnswered || isWord(scan, at - 1, W.với) || isWord(scan, at - 1, W.viên) || isText(scan, at - 1, 'PV');
  if (!isAddressed || !isCapital(scan, at)) return 0;
  // `PV VietNamNet`, `trả lời VnExpress`, `trao đổi với VnEconomy`: one word in mixed case.
  const isSpokenTo = isOneOf(scan, at - 2, SPEAKING) || !isWord(scan, at - 1, W.với);
  if (isSpokenTo && isMixed(scan, at) && !isCapital(scan, at + 1)) return 1;
  // `Phóng viên Nikkei: …`: who asks, by the foreign name of an agency.
  if (isWord(scan, at - 1, W.viên) && isSign(scan, at + 1, COLON) && !isSyllable(scan, at) && isAsker(scan, at - 2))
    return 1;
  for (let end = at + 1; end < at + 5 && isCapital(scan, end); end++) {
    if (isCapital(scan, end + 1)) continue;
    return isPaper(reading, at, end + 1) ? end + 1 - at : 0;
  }
  return 0;
}

/** `Phóng viên` at the head of a line. */
const isAsker = (scan: Scan, at: number): boolean =>
  isOneOf(scan, at, ['Phóng', 'PHÓNG']) && (at === 0 || scan.tokens.kind[at - 1] !== WORD);

/** Does a paper or a station end right before the comma? */
function isBehindPaper({ scan, covered, organisationAt }: Reading, comma: number): boolean {
  if (isOneOf(scan, comma - 1, ['VTV', 'VOV', 'TTXVN', 'VNA'])) return true;
  for (let at = comma - 1; at > comma - 6 && ((covered[at] ?? 0) & IN_ORGANISATION) !== 0; at--)
    if ((organisationAt[at] ?? 0) > 0) return isOneOf(scan, at, ['Báo', 'báo', 'Tạp', 'Đài', 'Thông']);
  return false;
}

/** `trao đổi với`, `chia sẻ với`, `nói với`, `trò chuyện với`. */
const SPEAKING = ['đổi', 'sẻ', 'nói', 'chuyện'] as const;

const SECOND_LEVEL = /^(?:com|net|org|gov|edu)$/iu;

/** `Chinhphu.vn`, `Baoquocte.vn`: a site that is a paper, 0 when the token starts none. */
export function siteLength({ scan }: Reading, at: number): number {
  if (!isSign(scan, at + 1, DOT)) return 0;
  const { tokens } = scan;
  if ((((tokens.shape[at + 1] ?? 0) | (tokens.shape[at + 2] ?? 0)) & SPACED) !== 0) return 0;
  const domain = tokens.text.slice(tokens.start[at + 2], tokens.end[at + 2]);
  if (domain === 'vn' || domain === 'VN') return 3;
  // `Songhong.com.vn`, `Songhong.net.vn`.
  const next = tokens.text.slice(tokens.start[at + 4], tokens.end[at + 4]);
  if (isSign(scan, at + 3, DOT) && /^vn$/iu.test(next) && SECOND_LEVEL.test(domain)) return 5;
  return domain === 'com' ? 3 : 0;
}

/** `Theo QĐND`, `Nguồn: SGGP`: a line that says nothing but where the news is from. */
export function isSource(scan: Scan, { from, lettersTo }: AcronymDraft): boolean {
  const { count, kind } = scan.tokens;
  const isEdge = (at: number): boolean => at < 0 || at >= count || kind[at] === BREAK;
  const lead = isSign(scan, from - 1, COLON) && isText(scan, from - 2, 'Nguồn') ? from - 2 : from - 1;
  return isEdge(lettersTo) && isEdge(lead - 1) && (lead < from - 1 || isText(scan, lead, 'Theo'));
}

/** `QĐND - Trong các ngày …`, `NDO - Sáng nay …`: a paper that opens its story; letters before other dashes are what the line is about. */
export function opensStory(scan: Scan, { from, lettersTo }: AcronymDraft): boolean {
  const { kind, shape, text, start, end } = scan.tokens;
  if ((from > 0 && kind[from - 1] !== BREAK) || !isSign(scan, lettersTo, DASH) || !isCapital(scan, lettersTo + 1))
    return false;
  if (((shape[lettersTo] ?? 0) & (shape[lettersTo + 1] ?? 0) & SPACED) === 0) return false;
  const letters = composed(text.slice(start[from], end[lettersTo - 1]));
  return PAPERS.has(letters) || /^[A-ZĐ]{2,5}O$/u.test(letters);
}

/** Papers by their letters; those on the net end with O (`NDO`, `SGGPO`). */
const PAPERS: ReadonlySet<string> = new Set(
  'QĐND CAND ĐBND SGGP NLĐ HNM PNVN PLVN ĐĐK TBTCVN TG&VN TGVN GD&TĐ GDTĐ KTĐT TN&MT KH&PT LĐTĐ DNVN ANTĐ'.split(' '),
);

/** Tokens before which an agency signs behind the place. */
const DATELINE = 8;

/** The agency in brackets behind the place and before a dash that opens an English paragraph: `JAKARTA (Sungai Window) –`. */
export function datelineAgency(scan: Scan, from: number, to: number): TokenRange | undefined {
  let open = from + 1;
  while (open < to && open < from + DATELINE && !isSign(scan, open, OPEN)) open++;
  if (!isSign(scan, open, OPEN)) return undefined;
  let end = open + 1;
  while (end < open + 4 && isCapital(scan, end)) end++;
  return end > open + 2 && isSign(scan, end, CLOSE) && isSign(scan, end + 1, DASH)
    ? { from: open + 1, to: end }
    : undefined;
}

function signingPaper(reading: Reading, at: number): number {
  const { scan } = reading;
  // `Ảnh: Vietnam+`.
  if (isSign(scan, at + 1, PLUS) && isSign(scan, at - 1, COLON) && isOneOf(scan, at - 2, CREDITS))
    return isCapital(scan, at) ? 2 : 0;
  const online = onlineLength(scan, at);
  if (online > 0 && (isDateEnd(reading, at) || ((reading.covered[at + online] ?? 0) & IN_DATE) !== 0)) return online;
  // `SGGP Online - Nhận lời mời …` at the head of a paragraph.
  const isHead = online > 0 && (at === 0 || scan.tokens.kind[at - 1] === BREAK);
  if (isHead && isSign(scan, at + online, DASH) && isCapital(scan, at + online + 1)) return online;
  const bracketed = isSign(scan, at - 1, OPEN);
  const before = bracketed ? at - 2 : at - 1;
  if (before >= 0 && scan.tokens.kind[before] !== BREAK) return 0;
  const length = channelLength(scan, at) || televisionLength(scan, at) || nameLength(scan, at);
  if (length === 0) return 0;
  const end = at + length;
  const isDated = ((reading.covered[end + 1] ?? 0) & IN_DATE) !== 0;
  // `VnExpress` on a line by itself, before that of the date.
  if (!bracketed && length === 1 && scan.tokens.kind[end] === BREAK && isMixed(scan, at)) return isDated ? 1 : 0;
  if (bracketed) return isSign(scan, end, CLOSE) && (isSign(scan, end + 1, DASH) || isDated) ? length : 0;
  const isLine = isSign(scan, end, DASH) || (isSign(scan, end, BAR) && isMixed(scan, end - 1));
  if (!isLine || ((scan.tokens.shape[end] ?? 0) & SPACED) === 0) return 0;
  // `Nhân Dân - Được tin …`.
  if (!isDated) return isCapital(scan, end + 1) && isPaper(reading, at, end) ? length : 0;
  // `Tuyết Vân - 05:50 17/09/2021`: before the minute, sites have their writers and sections.
  if (scan.tokens.kind[end + 1] !== NUMBER || isText(scan, end - 1, 'TV')) return length;
  return isMixed(scan, end - 1) || isPaper(reading, at, end) ? length : 0;
}

/** Tokens of `Thanh Niên Online`. */
function onlineLength(scan: Scan, at: number): number {
  const { value } = scan.tokens;
  let end = at;
  while (end < at + 4 && isCapital(scan, end) && (value[end] !== SIX || !isOneOf(scan, end, ONLINE))) end++;
  return end > at && value[end] === SIX && isOneOf(scan, end, ONLINE) && !isText(scan, at, 'Báo') ? end + 1 - at : 0;
}

/** Letters of the word. */
const SIX = 6;

const ONLINE = ['Online', 'online', 'ONLINE'] as const;

/** Does a date of the header end right before a token? */
const isDateEnd = ({ scan, covered }: Reading, at: number): boolean =>
  ((covered[at - 1] ?? 0) & IN_DATE) !== 0 && scan.tokens.kind[at - 1] === NUMBER;

const CREDITS = ['Ảnh', 'ảnh', 'Nguồn'] as const;

/** `ICTnews`, `VnExpress`: capitals and small letters in one word that no other word is written with. */
const isMixed = ({ tokens }: Scan, at: number): boolean =>
  ((tokens.shape[at] ?? 0) & MIXED) !== 0 && (tokens.value[at] ?? 0) > 4;

/** Tokens of `Điện Biên TV`, the television of a place. */
function televisionLength(scan: Scan, at: number): number {
  const place = placeLength(scan, at);
  return place > 0 && isText(scan, at + place, 'TV') ? place + 1 : 0;
}

/** The registry knows `Báo Tuổi Trẻ`. */
function isPaper(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading.scan;
  const name = slug(tokens.text.slice(tokens.start[from], tokens.end[to - 1]));
  return organisationCalled(reading, `bao-${name}`) !== undefined;
}

/** `VOV5`: letters with the number of the channel. */
const channelLength = ({ tokens }: Scan, at: number): number =>
  ((tokens.shape[at] ?? 0) & ALL_CAPS) !== 0 &&
  tokens.kind[at + 1] === NUMBER &&
  ((tokens.shape[at + 1] ?? 0) & SPACED) === 0
    ? 2
    : 0;

/** Up to four words, the first a capital (`Dân trí`, `Tuổi Trẻ`, `Vietnam+`), that are no place, person, post or meeting. */
function nameLength(scan: Scan, at: number): number {
  if (!isCapital(scan, at) || ((scan.flags[at] ?? 0) & FAMILY_NAME) !== 0 || placeLength(scan, at) > 1) return 0;
  for (const category of [TITLE, HONORIFIC, MEETING_HEAD, ORGANISATION_HEAD])
    if (longestLength(scan, at, category) > 0) return 0;
  let end = at + 1;
  while (end < at + 4 && scan.tokens.kind[end] === WORD) end++;
  if (isSign(scan, end, PLUS)) end++;
  return end - at > 1 || isMixed(scan, at) ? end - at : 0;
}
