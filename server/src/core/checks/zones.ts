/**
 * What each paragraph of an article is: headline, byline, lead, body, caption, source line, boilerplate. Quotations stand inside
 * paragraphs (`reading.ts`). A check names the zones in which it says nothing.
 */
import type { Article } from '../mentions/model.ts';
import type { Span } from '../text/span.ts';
import { headlineEnd } from './acronymsInContext.ts';
import { isQuotedIn, linesOf } from './lines.ts';
import { firstFrom, ofLastArticle } from './reading.ts';
import { plainArticle } from './watchedText.ts';

export type Zone = 'headline' | 'byline' | 'lead' | 'body' | 'caption' | 'quotation' | 'source' | 'boilerplate';

/** Where nobody looks for what an article explains at its first mention: these lines are read by themselves. */
export const BESIDE_THE_TEXT: readonly Zone[] = ['headline', 'byline', 'caption', 'source', 'boilerplate'];

export const isInZones = (article: Article, span: Span, zones: readonly Zone[]): boolean =>
  zones.includes(zoneAt(article, span.start)) || (zones.includes('quotation') && isQuotedIn(linesOf(article), span));

/** Of the paragraph; `body` between paragraphs. */
export function zoneAt(article: Article, offset: number): Zone {
  const at = firstFrom(article.paragraphs, offset + 1) - 1;
  return zonesOf(article)[at] ?? 'body';
}

/** One for each paragraph. Who compares findings compares the zones, too: what is read for them is not noted. */
export const zonesOf = (article: Article): readonly Zone[] => zonesIn(plainArticle(article));

const zonesIn = ofLastArticle((article: Article): readonly Zone[] => {
  const { paragraphs } = article;
  const headline = headlineEnd(article);
  const looks = paragraphs.map((paragraph, at) => looksOf(article.text, paragraph, lastLooks[at]));
  lastLooks = looks;
  let hasLead = false;
  let isOver = false;
  return paragraphs.map((paragraph, at) => {
    const { text, endsAll, isAboutPicture, shown } = looks[at] ?? noLooks;
    // What follows a notice to the press or a list of other articles belongs to it.
    isOver ||= at > 0 && endsAll;
    if (isOver) return 'boilerplate';
    if (shown !== undefined) return shown;
    if (isAboutPicture || isUnderPicture(article, paragraph, text)) return 'caption';
    if (isByline(text, at, paragraphs.length)) return 'byline';
    if (paragraph.end <= headline) return 'headline';
    if (hasLead || text.length < SHORTEST_LEAD) return 'body';
    hasLead = true;
    return 'lead';
  });
});

/** What a paragraph shows by its own words. */
interface Looks {
  /** Its beginning, as in the article. */
  readonly written: string;
  /** Without what Markdown puts around it; composed. */
  readonly text: string;
  readonly endsAll: boolean;
  /** Says who took the picture, or that it is one. */
  readonly isAboutPicture: boolean;
  readonly shown: Zone | undefined;
}

const noLooks: Looks = { written: '', text: '', endsAll: false, isAboutPicture: false, shown: undefined };

/** Of the article asked about last: while somebody types, all paragraphs but one are as they were. */
let lastLooks: readonly Looks[] = [];

function looksOf(article: string, { start, end }: Span, last: Looks | undefined): Looks {
  // The beginning tells; a long paragraph is neither caption nor byline.
  const written = article.slice(start, Math.min(end, start + LONGEST));
  if (last?.written === written) return last;
  const composed = written.normalize('NFC');
  const isFramed = FRAME.test(composed.charAt(0)) || FRAME.test(composed.charAt(composed.length - 1));
  const text = isFramed ? composed.replace(/^[\s*_>]+|[\s*_]+$/gu, '') : composed;
  const shown = /^#{1,6}\s/.test(text) ? 'headline' : SOURCE.test(text) ? 'source' : undefined;
  const isAboutPicture = text.length <= LONGEST_CAPTION && (CREDIT.test(text) || ABOUT_PICTURE.test(text));
  return { written, text, endsAll: OVER.test(text), isAboutPicture, shown };
}

/** Looked for at both ends only, before the whole is. */
const FRAME = /[\s*_>]/u;

const SHORTEST_LEAD = 40;
const LONGEST = 320;

const SOURCE = /^\(?(?:(?:nguồn|nguồn tin|source)\s*:|theo\s+[^.,]{2,60}\)?\.?$).{0,120}$/iu;

/** Contacts, notices, links to other articles: from here on nothing belongs to the article. */
const OVER =
  /^(?:#{3,}$|-\s*(?:end|hết)\s*-$|(?:mọi|để biết thêm) (?:thông tin|chi tiết)[^.]{0,40}(?:liên hệ|xin|vui lòng)|thông tin liên hệ|đầu mối liên hệ|(?:tin|bài)(?: viết)? (?:liên quan|khác)|(?:xem|đọc) thêm\s*(?::|$)|bản quyền|©|(?:media |press )?contacts?\s*(?::|$)|for (?:more|further) information|notes? (?:to|for) editors|related (?:articles|news|stories)|read more\s*(?::|$)|all rights reserved|about [^.]{2,60}$)/iu;

const CREDIT = /(?:^|[\s.(\-–—])(?:ảnh|photos?|images?)\s*(?::|minh họa|do\s|của\s|by\s)[^.]{0,60}[.)\s]*$/iu;
const ABOUT_PICTURE =
  /^(?:\[?ảnh\s*[:\]]|chú thích ảnh|toàn cảnh |photo\s*:|.{0,140}chụp ảnh (?:lưu niệm|chung|cùng|kỷ niệm)[^.]*\.?$)/iu;

const LONGEST_CAPTION = 300;

function isUnderPicture({ text }: Article, { start }: Span, paragraph: string): boolean {
  if (paragraph.length > LONGEST_CAPTION) return false;
  return /!\[[^\]\n]*\]\([^)\n]*\)\s*[*_]$/u.test(text.slice(Math.max(0, start - 200), start));
}

const DATE_LINE =
  /^(?:[\p{L}.]+\s+[-–—]\s+)?(?:(?:thứ\s+\p{L}+|chủ nhật|(?:mon|tues|wednes|thurs|fri|satur|sun)day),?\s*)?(?:ngày\s+)?\d{1,2}(?:[/.-]\d{1,2}[/.-]\d{4}|\s+\p{L}+\s+\d{4})[\s|,–-]*(?:\d{1,2}[:hg]\d{0,2})?\s*(?:\(?GMT[^)]*\)?)?$/iu;
const SIGNED =
  /^(?:(?:tin|bài|tin, bài|bài và ảnh|tác giả|phóng viên|by)\s*:?\s+)?\p{Lu}[\p{L}\p{M}.]*(?:(?:\s*[-–,]\s*|\s+(?:và\s+|and\s+)?)\p{Lu}[\p{L}\p{M}.]*){0,6}$/u;

/** Who wrote it, and when: below the headline or at the very end. */
function isByline(paragraph: string, at: number, count: number): boolean {
  if (paragraph.length > 70) return false;
  if (at < 6 && DATE_LINE.test(paragraph)) return true;
  if (at === 0 || (at > 5 && at < count - 3) || count < 4) return false;
  return /^(?:tin|bài|tác giả|phóng viên|by)\b/iu.test(paragraph) || at >= count - 3 ? SIGNED.test(paragraph) : false;
}
