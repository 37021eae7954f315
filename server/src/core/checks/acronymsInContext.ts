/** What the words around an acronym tell of it: that it signs the article, stands for the words before it, or names a thing of a known kind. */
import { ORGANISATION_HEADS } from '../mentions/grammar/organisationHeads.ts';
import type { Article } from '../mentions/model.ts';
import type { Span } from '../text/span.ts';
import { areInitialsOf, type AcronymUse } from './acronyms.ts';
import { wordKey, wordsIn } from './nearMiss.ts';
import { firstFrom } from './reading.ts';

/** `(PLO)-` and `TTXVN –` at the start of a paragraph, `— VNS` at its end name the paper, `Ảnh: PV` the photographer. */
export function isByline(article: Article, { start, end }: Span): boolean {
  const paragraph = article.paragraphs[firstFrom(article.paragraphs, start + 1) - 1];
  const before = article.text.slice(Math.max(paragraph?.start ?? 0, start - 24), start);
  const after = article.text.slice(end, Math.min(end + 4, paragraph?.end ?? end + 4));
  return (
    (/^[\s*_]*\(?$/.test(before) && /^\)?\s*[-–—:.|]/.test(article.text.slice(end, end + 4))) ||
    (/^[\s*_]*$/.test(before) &&
      /^ (?:NEWS |(?:Ngày|Sáng|Trưa|Chiều|Tối) \S*\d)/u.test(article.text.slice(end, end + 20).normalize('NFC'))) ||
    isInLead(article, paragraph?.start ?? 0, { start, end }) ||
    (/^[\s*_]*\($/.test(before) && /^\) \p{Lu}/u.test(article.text.slice(end, end + 4))) ||
    isInDateline(article, paragraph?.start ?? 0, { start, end }) ||
    (/[-–—]\s*$/.test(before) && after.trim() === '') ||
    /(?:Ảnh|Theo|Nguồn|Tin|Bài|Photo|Source|[Rr]eports? (?:from|by)):?\s*\(?$/u.test(before.normalize('NFC'))
  );
}

/** `ZAMBOANGA CITY, June 10 (PNA) --`, `HUE / HOI AN CITY – …`, `■ EVN - PVN: …`: a paragraph opens with words in capitals. */
function isInLead({ text }: Article, from: number, { end }: Span): boolean {
  if (end - from > MOST_LEAD) return false;
  const line = text.slice(from, from + MOST_LEAD + 40);
  const [lead = ''] = /^[^:\n]+?(?=:\s)/u.exec(line) ?? /^[^\n]*?(?= [-–—]{1,2} )/u.exec(line) ?? [];
  const [place = ''] = line.startsWith(`${lead}:`) ? [lead] : lead.split(/[,(]/u);
  if (end - from > place.length || place !== place.toUpperCase()) return false;
  // `SUVA, 15 July 2025 –`
  return /\p{Lu}{2,}[^\p{L}]+\p{Lu}{2,}/u.test(place) || (lead.startsWith(`${place},`) && /\d/u.test(lead));
}

const MOST_LEAD = 60;

/** `Hanoi, December 6, 2010 XNA -- The minister …`: who sent it, behind the day. */
function isInDateline({ text }: Article, from: number, { start, end }: Span): boolean {
  if (start - from > 60 || !/^\)? ?[-–—]/u.test(text.slice(end, end + 3))) return false;
  return /^\p{Lu}[^.!?:;]{0,40}, [^.!?:;]{0,24}\d \(?$/u.test(text.slice(from, start));
}

/** `Công văn số 969/TTg - KGVX`: what stands behind the slash of a number names the file. */
export const isInDocumentNumber = ({ text }: Article, { start }: Span): boolean =>
  /\d\s*\/\s*[\p{L}\p{M}&]+(?:\s*[-–]\s*[\p{L}\p{M}&]+)*\s*[-–]\s*$/u.test(text.slice(Math.max(0, start - 30), start));

/** `… hạ tầng hạt nhân tích hợp (INIR)`, `INIR (đoàn đánh giá hạ tầng …)`: said in words, though not letter by letter. */
export function isExplainedBeside({ text }: Article, { start, end, short }: AcronymUse): boolean {
  // `Trường Đại học Khoa học, Đại học Thái Nguyên (ĐHKH - ĐHTN)`, `Chỉ số cải cách hành chính (PAR INDEX)`
  if (
    /\p{L}\p{M}* (?:\d{4} )?\((?:\p{Lu}[\p{Lu}\p{M}&]*(?: [–-])? )+$/u.test(text.slice(Math.max(0, start - 24), start))
  )
    return true;
  if (isMeant(text.slice(end, end + 120), short)) return true;
  if (text.charAt(start - 1) === '(')
    return /[\p{L}\p{M}\p{N}]\s+$/u.test(text.slice(Math.max(0, start - 6), start - 1));
  const [dash = ''] = / [-–—] $/u.exec(text.slice(Math.max(0, start - 3), start)) ?? [];
  if (dash !== '' && isSpeltBefore(text.slice(Math.max(0, start - 80), start - dash.length), short)) return true;
  return /^\s+\(\s*[\p{L}\p{M}]+\s+[\p{L}\p{M}]+\s+[\p{L}\p{M}]/u.test(text.slice(end, end + 60));
}

/** `use MOST for the Ministry of Science and Technology`, `MAUR, the city's railway authority, …`. */
function isMeant(behind: string, short: string): boolean {
  if (/^, (?:the|an?) \p{Ll}[\p{L}’'-]*(?: [\p{L}’'-]+){1,8}[,.;]/u.test(behind)) return true;
  const [, words = ''] = /^ (?:for|stands? for|means|meant) (?:the )?([^.,;()]+)/u.exec(behind) ?? [];
  const told = wordsIn(words);
  return told.some((_, at) => at > 0 && areInitialsOf(short, told.slice(0, at + 1)));
}

/** `Bali's Conference House – BCH`: the last words spell the letters. */
function isSpeltBefore(text: string, short: string): boolean {
  const words = wordsIn(text).filter((word) => word !== 's');
  return words.some((_, at) => words.length - at > 1 && areInitialsOf(short, words, at));
}

/** `ông Meynardo LB. Montealegre`: letters within a name. */
export const isInitial = ({ text }: Article, { start, end }: Span): boolean =>
  // `Contacts: Peter STANO, Lead Spokesperson`: a family name in capitals.
  (/(?:^|[:;\n] ?)\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - 24), start)) &&
    /^\p{Lu}{4,}, \p{Lu}\p{Ll}/u.test(text.slice(start, end + 4))) ||
  // `Washington, DC`
  /Washington,? $/.test(text.slice(Math.max(0, start - 12), start)) ||
  (/^\. ?\p{Lu}\p{Ll}/u.test(text.slice(end, end + 4)) &&
    /\p{Lu}[\p{L}\p{M}.]* $/u.test(text.slice(Math.max(0, start - 14), start)));

/** `8:15 p.m. JST`: the time of a place. */
export const isTimeZone = ({ text }: Article, { start }: Span): boolean =>
  /\d{1,2}[:.h]\d{2}\s*(?:[ap]\.?m\.?)?\s*\(?$/u.test(text.slice(Math.max(0, start - 16), start));

const KINDS: ReadonlySet<string> = new Set(
  [
    ...ORGANISATION_HEADS.map(({ text }) => text.split(' ').at(-1) ?? ''),
    ...`số trục tàu trình thống chế định án mạng tuyến giải thi chuẩn khung tảng quỹ hiệu dịch ước cầu phần mềm bộ sàn
    mã ticker symbol pv
    index project programme program system network fund group company agency bank university agreement`.split(/\s+/),
  ].map((word) => wordKey(word.toLowerCase())),
);

/** `Tập đoàn ASML`, `Vụ HTQT`, `chỉ số DTI`: the word before tells what it is, the letters are its name. */
export function hasKindBefore({ text }: Article, { start }: AcronymUse): boolean {
  const [, word] = /([\p{L}\p{M}]+)[ \u00a0]$/u.exec(text.slice(Math.max(0, start - 24), start)) ?? [];
  return word !== undefined && KINDS.has(wordKey(word.toLowerCase()));
}

/** In a line of capitals every word looks like letters. */
export function isShouted({ text }: Article, { start, end }: Span): boolean {
  const lineStart = Math.max(text.lastIndexOf('\n', start) + 1, start - 200);
  const next = text.indexOf('\n', end);
  const line = text.slice(lineStart, Math.min(next < 0 ? text.length : next, end + 200));
  // A heading of one word.
  if (line.trim() === text.slice(start, end) && /^\p{Lu}{5,}$/u.test(line.trim())) return true;
  return line === line.toUpperCase() && /\p{L}{2,}[^\p{L}]+\p{L}{2,}/u.test(line);
}

/** Where headline, date line and the like end: the short first paragraphs without a stop; 0 where the text starts at once. */
export function headlineEnd({ text, paragraphs }: Article): number {
  let end = 0;
  for (const paragraph of paragraphs.slice(0, 5)) {
    const isLong = paragraph.end - paragraph.start > 200;
    if (isLong || /[.!?…:;”"]\s*$/u.test(text.slice(paragraph.start, paragraph.end))) break;
    ({ end } = paragraph);
  }
  return paragraphs.length < 2 ? 0 : end;
}
