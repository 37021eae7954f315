/** What tells a meeting's name from others: the key of its head, the part of an id that its words make, and names that tell too little. */
import { slug } from '../text/comparison.ts';
import { entryAt } from '../text/entryAt.ts';
import { APOSTROPHE, CLOSE, OPEN } from '../text/signs.ts';
import { NUMBER } from '../text/tokens.ts';
import { IN_DATE, organisationStarting, type MeetingDraft } from './drafts.ts';
import { anyCode } from './englishText.ts';
import { W } from './functionWords.ts';
import { anaphoricLength } from './grammarWords.ts';
import { isLocalShort, organisationRow } from './linkOrganisations.ts';
import { nameSlug, rangeKey, rangeText, type Linking } from './linking.ts';
import { isOneOf, isSign, isText, isWord } from './tokenTests.ts';

/**
 * Tokens of the head as a key; a ceremony is `buổi lễ` afterwards, a press conference `buổi họp báo`, a meeting `buổi họp`, and a
 * `Hội nghị cấp cao` is `Hội nghị`.
 */
export function headOf(linking: Linking, draft: MeetingDraft): number {
  const { scan } = linking.reading;
  const from = draft.headFrom ?? draft.from;
  const first = anyCode(scan, from);
  if (first === W.lễ || (first === W.buổi && anyCode(scan, from + 1) === W.lễ)) return CEREMONY;
  const to = from + (anaphoricLength(scan, from) || draft.headTo - from);
  const start = first === W.buổi || first === W.cuộc ? from + 1 : from;
  // `Liên hoan phim` is `Liên hoan` afterwards.
  return rangeKey(linking.reading, start, Math.min(to, start + 2));
}

const CEREMONY = -2;

const TERMS = ['nhiệm', 'Nhiệm', 'NHIỆM'] as const;

/** The name without ordinal, year, term and bracketed letters, letters expanded, as an id's part. */
export function seriesSlug(linking: Linking, draft: MeetingDraft): string {
  const { reading } = linking;
  const { scan } = reading;
  const { kind, value } = scan.tokens;
  const skip = draft.ordinal.value >= 0 ? draft.ordinal : undefined;
  let out = '';
  let from = draft.from;
  const add = (to: number): void => {
    const part = to > from ? nameSlug(linking, { from, to }) : '';
    if (part !== '') out += out === '' ? part : `-${part}`;
  };
  for (let at = draft.from; at < draft.to; at++) {
    // `2019 … Award Ceremony`.
    if (draft.year > 0 && at === draft.from && kind[at] === NUMBER && value[at] === draft.year) from = at + 1;
    else if (skip !== undefined && at === skip.from) {
      add(at);
      at = skip.to - 1;
      from = skip.to;
    } else if (isSharedName(linking, at, draft.to)) {
      // `Kỳ họp thứ 15 của HĐND tỉnh`: whose it is, the article says elsewhere.
      add(at);
      const body = organisationStarting(reading, at);
      const id = linking.entities.rows[organisationRow(linking, (reading.organisationAt[at] ?? 0) - 1)]?.id ?? '';
      out += `${out === '' ? '' : '-'}${id.slice(id.indexOf('/') + 1)}`;
      from = body?.to ?? at + 1;
      at = from - 1;
    } else if (isSign(scan, at, OPEN)) {
      add(at);
      while (at < draft.to && !isSign(scan, at, CLOSE)) at++;
      from = at + 1;
    } else if (skip !== undefined && isOneOf(scan, at, TERMS) && ((reading.covered[at] ?? 0) & IN_DATE) !== 0) {
      // `Đại hội … lần thứ XIII, nhiệm kỳ 2023-2028`: the number tells which one it is.
      add(at);
      from = draft.to;
      break;
    } else if (draft.year > 0 && kind[at] === NUMBER && value[at] === draft.year && at >= draft.to - 2) {
      add(slug(rangeText(reading, { from: at - 1, to: at })) === 'nam' ? at - 1 : at);
      from = draft.to;
      break;
    }
  }
  add(draft.to);
  // `44th and 45th ASEAN Summits`: the second of them, a Summit.
  return (out.endsWith('-summits') ? out.slice(0, -1) : out).replaceAll('-va-', '-');
}

/** The same of a meeting that says little itself, behind whose it is: `the National Assembly's second session`. */
export function ownedSlug(linking: Linking, draft: MeetingDraft): string {
  if (!isOnlyNumbered(linking, draft)) return seriesSlug(linking, draft);
  const host = hostOf(linking, draft);
  return `${ownerOf(linking, draft)}${seriesSlug(linking, draft)}${host === '' ? '' : `-${host}`}`;
}

/** Does neither the name nor what stands before it tell whose meeting it is? */
export const isAnybodys = (linking: Linking, draft: MeetingDraft): boolean =>
  isOnlyNumbered(linking, draft) && ownerOf(linking, draft) === '' && hostOf(linking, draft) === '';

/** `dang-bo-xa-le-loi` in `Đảng bộ xã Lê Lợi (long trọng) tổ chức Đại hội đại biểu lần thứ nhất`; '' where nobody holds a congress of its own. */
function hostOf(linking: Linking, { from, headFrom }: MeetingDraft): string {
  const { reading } = linking;
  const { scan } = reading;
  const isHeld = isText(scan, from - 1, 'chức') && isText(scan, from - 2, 'tổ');
  if (headFrom !== undefined || !isHeld || !isText(scan, from, 'Đại') || !isText(scan, from + 1, 'hội')) return '';
  let end = from - 2;
  while (from - end < FURTHEST_HOST && isOneOf(scan, end - 1, SOLEMNLY)) end--;
  const host = reading.organisations.find((body) => body.to === end && !body.letters);
  return host === undefined ? '' : nameSlug(linking, { from: host.from, to: host.to });
}

const SOLEMNLY = ['đã', 'vừa', 'long', 'trọng', 'sẽ'] as const;
const FURTHEST_HOST = 7;

/** `15th-national-assembly-` in `the 15th National Assembly's second session`; '' where no body owns the meeting. */
function ownerOf(linking: Linking, { from }: MeetingDraft): string {
  const { reading } = linking;
  if (
    reading.language !== 'en' ||
    anyCode(reading.scan, from - 1) !== W.s ||
    !isSign(reading.scan, from - 2, APOSTROPHE)
  )
    return '';
  const owner = reading.organisations.find((body) => body.to === from - 2);
  if (owner === undefined) return '';
  const { start, text } = reading.scan.tokens;
  const place = start[owner.from] ?? 0;
  const [term = ''] = /\d+(?:st|nd|rd|th) $/u.exec(text.slice(Math.max(0, place - TERM), place)) ?? [];
  return `${term.replace(' ', '-')}${nameSlug(linking, { from: owner.from, to: from - 2 })}-`;
}

/** Units of a term's number and the space behind it at most. */
const TERM = 6;

/** A body that every province has starts here, within the name. */
function isSharedName(linking: Linking, at: number, to: number): boolean {
  const index = (linking.reading.organisationAt[at] ?? 0) - 1;
  const body = entryAt(linking.reading.organisations, index);
  return body !== undefined && body.to <= to && isLocalShort(linking, index);
}

/**
 * `Kỳ họp thứ 15`, `Hội thảo lần thứ 3` name nobody's meeting: of the article's other names with this head and number the only one
 * is meant. By index in the drafts.
 */
export function longerNames(linking: Linking): ReadonlyMap<number, MeetingDraft> {
  const { meetings } = linking.reading;
  const found = new Map<number, MeetingDraft>();
  noteMonths(linking, found);
  if (!meetings.some((draft) => isOnlyNumbered(linking, draft))) return found;
  const keyOf = (draft: MeetingDraft): string => `${headOf(linking, draft)} ${draft.ordinal.value}`;
  /** Undefined where there are several. */
  const named = new Map<string, { readonly draft: MeetingDraft; readonly slug: string } | undefined>();
  for (const draft of meetings) {
    if (draft.shape !== 'named' || draft.code >= 0 || draft.ordinal.value < 0 || isOnlyNumbered(linking, draft))
      continue;
    const [key, own] = [keyOf(draft), seriesSlug(linking, draft)];
    if (!named.has(key)) named.set(key, { draft, slug: own });
    else if (named.get(key)?.slug !== own) named.set(key, undefined);
  }
  meetings.forEach((draft, index) => {
    const longer = isOnlyNumbered(linking, draft) ? named.get(keyOf(draft)) : undefined;
    if (longer !== undefined && longer.slug.includes(hostOf(linking, draft))) found.set(index, longer.draft);
  });
  return found;
}

/** `Phiên họp Chính phủ thường kỳ tháng 7` beside `… tháng 7/2025`: that of the year which the longer name tells. */
function noteMonths(linking: Linking, found: Map<number, MeetingDraft>): void {
  const { meetings, scan } = linking.reading;
  const { kind } = scan.tokens;
  const isMonth = ({ shape, to }: MeetingDraft, month: number): boolean =>
    shape === 'named' && kind[to - 1] === NUMBER && isWord(scan, month - 1, W.tháng);
  const dated = meetings.filter((draft) => isMonth(draft, draft.to - 3));
  if (dated.length === 0) return;
  const wholes = new Map<string, MeetingDraft>();
  for (const draft of dated)
    wholes.set(slug(rangeText(linking.reading, { from: draft.from, to: draft.to - 2 })), draft);
  meetings.forEach((draft, index) => {
    const whole = isMonth(draft, draft.to - 1) ? wholes.get(slug(rangeText(linking.reading, draft))) : undefined;
    if (whole !== undefined) found.set(index, whole);
  });
}

/**
 * A head of two words and a number, nothing else: `Kỳ họp thứ 15`, `Đại hội đại biểu lần thứ I`. In English with what says as little: `Fifth Annual Meeting`,
 * `3rd session of the Council`.
 */
export function isOnlyNumbered({ reading }: Linking, draft: MeetingDraft): boolean {
  const { shape, code, from, headFrom, headTo, to, ordinal } = draft;
  if (shape !== 'named' || code >= 0 || ordinal.value < 0) return false;
  if (headFrom === undefined) {
    const own = slug(rangeText(reading, { from: headTo, to: Math.max(headTo, ordinal.from) }));
    return headTo - from <= 2 && ordinal.to === to && (own === '' || OF_ANY_BODY.has(own));
  }
  if (ordinal.from !== from) return false;
  for (let at = ordinal.to; at < to; at++) {
    if (at === headFrom) at = headTo - 1;
    else if (!SAYS_LITTLE.has(rangeText(reading, { from: at, to: at + 1 }).toLowerCase())) return false;
  }
  return true;
}

const OF_ANY_BODY: ReadonlySet<string> = new Set(['dai-bieu', 'toan-the', 'thuong-nien', 'thuong-ky', 'bat-thuong']);

const SAYS_LITTLE: ReadonlySet<string> = new Set(
  'of the its annual regular ordinary extraordinary special plenary general joint formal informal council committee board assembly commission conference'.split(
    ' ',
  ),
);
