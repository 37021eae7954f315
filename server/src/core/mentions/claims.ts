/** Harvests what an article says of its entities: dates, place, host and theme of meetings, titles and bodies of persons, expansions. */
import { W } from './functionWords.ts';
import { slug } from '../text/comparison.ts';
import { WORD } from '../text/tokens.ts';
import type { DateMention, Claim } from './model.ts';
import type { LinkedAcronym } from './linkAcronyms.ts';
import { organisationRow } from './linkOrganisations.ts';
import { rangeText, tidy, type Linking } from './linking.ts';
import { isSign, isText, isWord, placeLength } from './tokenTests.ts';
import { longestLength, type Scan } from './scan.ts';
import { COUNTRY, PLACE } from './categories.ts';

export interface ClaimSources {
  readonly linking: Linking;
  /** Token → sentence. */
  readonly sentence: Int32Array;
  readonly dates: readonly { readonly mention: DateMention; readonly firstToken: number; readonly lastToken: number }[];
  readonly acronyms: readonly LinkedAcronym[];
  /** Dates up to this offset belong to the article itself. */
  readonly headerEnd: number;
  /** Start of the date of the dateline, -1 without one. */
  readonly ownDate: number;
}

export function harvestClaims(sources: ClaimSources): readonly Claim[] {
  const claims: Claim[] = [
    ...meetingClaims(sources),
    ...officialClaims(sources),
    ...expansionClaims(sources),
    ...parentClaims(sources),
  ];
  return claims.sort((a, b) => a.start - b.start || a.end - b.end);
}

interface Occurrence {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly isCode: boolean;
}

function meetingClaims(sources: ClaimSources): readonly Claim[] {
  const { linking, sentence } = sources;
  const { reading } = linking;
  const { scan } = reading;
  const claims: Claim[] = [];
  const bySentence = new Map<number, Occurrence[]>();
  reading.meetings.forEach((draft, at) => {
    const row = (linking.meetingRow[at] ?? 0) - 1;
    if (row < 0) return;
    const key = sentence[draft.from] ?? 0;
    const list = bySentence.get(key) ?? [];
    list.push({ row, from: draft.from, to: draft.to, isCode: draft.shape === 'code' });
    bySentence.set(key, list);
  });
  for (const date of sources.dates) {
    const { mention } = date;
    if (
      mention.end <= sources.headerEnd ||
      mention.start === sources.ownDate ||
      mention.inName ||
      mention.value === '' ||
      (mention.form !== 'range' && mention.form !== 'day')
    )
      continue;
    const there = bySentence.get(sentence[date.firstToken] ?? 0);
    if (there === undefined) continue;
    const targets = meetingsDated(scan, there, date.firstToken, date.lastToken, mention.form === 'range');
    for (const row of targets)
      claims.push({ start: mention.start, end: mention.end, entity: row, property: 'dates', value: mention.value });
  }
  for (const occurrences of bySentence.values()) {
    const last = occurrences.at(-1);
    if (last === undefined) continue;
    claims.push(...placeAndHost(sources, occurrences));
  }
  return claims;
}

/** Words that make a date the meeting's own. */
const HELD = [
  'diễn ra',
  'được tổ chức',
  'tổ chức',
  'sẽ họp',
  'held',
  'take place',
  'takes place',
  'took place',
  'hosted',
  'convened',
  'từ ngày',
  'dự kiến',
  'trong thời gian',
  'từ',
] as const;

/** Which meetings of a sentence a date belongs to: the coordinated ones before it with `diễn ra` between, or the first one behind it. */
function meetingsDated(
  scan: Scan,
  there: readonly Occurrence[],
  first: number,
  last: number,
  isRange: boolean,
): readonly number[] {
  const before = there.filter((each) => each.to <= first);
  if (before.length > 0) {
    const nearest = before.at(-1);
    if (nearest === undefined) return [];
    const between = textBetween(scan, nearest.to, first);
    const held = HELD.some((words) => between.includes(words));
    if (!held || (!isRange && !/diễn ra|tổ chức|held|take place|takes place|took place/u.test(between))) return [];
    if (/các cuộc|các phiên|các hoạt động/u.test(between)) return [];
    return [...new Set(coordinated(scan, before).map((each) => each.row))];
  }
  const behind = there.find((each) => each.from > last);
  if (behind === undefined) return [];
  const between = textBetween(scan, last + 1, behind.from);
  const after = textBetween(scan, behind.to, Math.min(scan.tokens.count, behind.to + 25));
  // `Từ ngày 12-16/1 tại Hà Nội, Hội nghị … được tổ chức`; what somebody did at the meeting on a day is no date of the meeting.
  if (
    !/diễn ra|được tổ chức|khai mạc|sẽ họp|tổ chức Hội nghị|held|took place|takes place/u.test(`${between} ${after}`) &&
    !/diễn ra|tổ chức$/u.test(between.trim())
  ) {
    return isRange && /tham dự|tham gia|dự|attend/u.test(between) ? [behind.row] : [];
  }
  if (!isRange && !/diễn ra|được tổ chức|tổ chức|held|took place/u.test(`${between} ${after}`)) return [];
  return [behind.row];
}

/** The last meeting and those joined to it by commas and `và`. */
function coordinated(scan: Scan, before: readonly Occurrence[]): readonly Occurrence[] {
  const found: Occurrence[] = [];
  for (let at = before.length - 1; at >= 0; at--) {
    const each = before[at];
    const later = found.at(-1);
    if (each === undefined) break;
    if (later !== undefined) {
      const between = textBetween(scan, each.to, later.from).trim();
      if (!/^(?:,|và|and|\(|,\s*và|&)?$/u.test(between)) break;
    }
    found.push(each);
  }
  return found;
}

const textBetween = (scan: Scan, from: number, to: number): string =>
  to <= from ? '' : scan.tokens.text.slice(scan.tokens.start[from], scan.tokens.end[to - 1]).normalize('NFC');

function placeAndHost(sources: ClaimSources, occurrences: readonly Occurrence[]): readonly Claim[] {
  const { linking, sentence } = sources;
  const { reading } = linking;
  const { scan } = reading;
  const claims: Claim[] = [];
  const first = occurrences[0];
  const last = occurrences.at(-1);
  if (first === undefined || last === undefined) return claims;
  const number = sentence[first.from];
  let to = last.to;
  while (to < scan.tokens.count && sentence[to] === number) to++;
  let from = first.from;
  while (from > 0 && sentence[from - 1] === number) from--;
  const whole = textBetween(scan, from, to);
  const isHeld = /diễn ra|được tổ chức|tổ chức|đăng cai|khai mạc|held|took place|take place|takes place/u.test(whole);
  for (let at = from; at < to; at++) {
    if (scan.tokens.kind[at] !== WORD) {
      if (isSign(scan, at, 0x22)) claims.push(...themeAt(sources, occurrences, at, to));
      continue;
    }
    const leads = isWord(scan, at, W.tại) || isWord(scan, at, W.ở) || isWord(scan, at, W.in) || isWord(scan, at, W.at);
    if (leads && isHeld) {
      const place = placeSpan(scan, at + 1, to);
      const target = occurrences.findLast((each) => each.to <= at) ?? occurrences[0];
      if (place > at + 1 && target !== undefined && claims.every((claim) => claim.property !== 'place')) {
        const targets =
          target.to <= at
            ? coordinated(
                scan,
                occurrences.filter((each) => each.to <= at),
              )
            : [target];
        for (const row of new Set(targets.map((each) => each.row)))
          claims.push(claim(scan, row, 'place', at + 1, place));
      }
      continue;
    }
    const organisation = reading.organisationAt[at] ?? 0;
    const draft = organisation > 0 ? reading.organisations[organisation - 1] : undefined;
    if (
      draft !== undefined &&
      at > 0 &&
      (isWord(scan, at - 1, W.do) || isWord(scan, at - 1, W.by)) &&
      /^\s*(?:tổ chức|đăng cai|chủ trì)/u.test(textBetween(scan, draft.to, Math.min(to, draft.to + 3)))
    ) {
      const targets = coordinated(
        scan,
        occurrences.filter((each) => each.to <= at),
      );
      const row = organisationRow(linking, organisation - 1);
      const value = linking.entities.rows[row]?.id ?? '';
      for (const target of new Set(targets.map((each) => each.row)))
        claims.push({ ...claim(scan, target, 'host', draft.from, draft.to), value, target: row });
    }
  }
  return claims;
}

/** `Siem Reap, Campuchia`: one place, or a place and its country. */
function placeSpan(scan: Scan, at: number, to: number): number {
  let from = at;
  if (isWord(scan, from, W.thành) && isWord(scan, from + 1, W.phố)) from += 2;
  if (isWord(scan, from, W.thủ) && isWord(scan, from + 1, W.đô)) from += 2;
  const length = placeLength(scan, from);
  if (length === 0) return at;
  const end = from + length;
  if (isSign(scan, end, 0x2c) && end + 1 < to && longestLength(scan, end + 1, COUNTRY) > 0)
    return end + 1 + longestLength(scan, end + 1, COUNTRY);
  if (isSign(scan, end, 0x28) && longestLength(scan, end + 1, COUNTRY) > 0 && longestLength(scan, at, PLACE) > 0)
    return end;
  return end;
}

/** `với chủ đề "…"`. */
function themeAt(sources: ClaimSources, occurrences: readonly Occurrence[], at: number, to: number): readonly Claim[] {
  const { scan } = sources.linking.reading;
  const lead = textBetween(scan, Math.max(0, at - 9), at);
  if (!/chủ đề|theme/iu.test(lead)) return [];
  let close = at + 1;
  while (close < to && !isSign(scan, close, 0x22)) close++;
  if (!isSign(scan, close, 0x22) || close === at + 1) return [];
  const target = occurrences.findLast((each) => each.to <= at) ?? occurrences[0];
  return target === undefined ? [] : [claim(scan, target.row, 'theme', at + 1, close)];
}

function claim(scan: Scan, entity: number, property: Claim['property'], from: number, to: number): Claim {
  const start = scan.tokens.start[from] ?? 0;
  const end = scan.tokens.end[to - 1] ?? start;
  return { start, end, entity, property, value: tidy(scan.tokens.text.slice(start, end)) };
}

function officialClaims({ linking }: ClaimSources): readonly Claim[] {
  const { reading, officialRow, entities } = linking;
  const claims: Claim[] = [];
  reading.officials.forEach((draft, at) => {
    const row = (officialRow[at] ?? 0) - 1;
    if (row < 0) return;
    for (const title of draft.titles) {
      const stated = claim(reading.scan, row, 'title', title.from, title.to);
      const body = title.organisation < 0 ? -1 : organisationRow(linking, title.organisation);
      claims.push(body < 0 ? stated : { ...stated, target: body });
      const organisation = body < 0 ? undefined : reading.organisations[title.organisation];
      if (organisation !== undefined) {
        const of = claim(reading.scan, row, 'body', organisation.from, organisation.to);
        claims.push({ ...of, value: entities.rows[body]?.id ?? of.value, target: body });
      }
    }
  });
  return claims;
}

function expansionClaims({ linking }: ClaimSources): readonly Claim[] {
  const { reading, entities } = linking;
  const claims: Claim[] = [];
  for (const definition of linking.definitions) {
    const acronym = reading.acronyms[definition.acronym];
    const row = definitionRow(linking, definition.acronym);
    if (acronym === undefined || row < 0 || entities.rows[row] === undefined) continue;
    claims.push(claim(reading.scan, row, 'expansion', definition.from, definition.to));
  }
  return claims;
}

/** The entity that a definition's letters and words stand for. */
export function definitionRow(linking: Linking, acronym: number): number {
  const { reading, entities } = linking;
  const draft = reading.acronyms[acronym];
  const definition = linking.definitions.find((each) => each.acronym === acronym);
  if (draft === undefined || definition === undefined) return -1;
  if (definition.long.kind === 'organisation') return organisationRow(linking, definition.long.draft);
  if (definition.long.kind === 'meeting') return (linking.meetingRow[definition.long.draft] ?? 0) - 1;
  const letters = rangeText(reading, { from: draft.from, to: draft.lettersTo });
  return linking.termRow.get(letters) ?? entities.byId.get(`term/${slug(letters.replaceAll('.', ''))}`) ?? -1;
}

/** `Vụ Hợp tác quốc tế (Bộ KH&CN)`, `Vụ … thuộc Bộ …`. */
function parentClaims({ linking }: ClaimSources): readonly Claim[] {
  const { reading, entities } = linking;
  const { scan } = reading;
  const claims: Claim[] = [];
  reading.organisations.forEach((draft, at) => {
    const open = isSign(scan, draft.to, 0x28) || isWord(scan, draft.to, W.thuộc) || isSign(scan, draft.to, 0x2c);
    if (!open) return;
    const next = reading.organisationAt[draft.to + 1] ?? 0;
    const parent = next > 0 ? reading.organisations[next - 1] : undefined;
    if (parent === undefined || parent.letters || !isUnit(scan, draft.from) || isUnit(scan, parent.from)) return;
    if (isSign(scan, draft.to, 0x28) && !isSign(scan, parent.to, 0x29)) return;
    const row = organisationRow(linking, at);
    const whole = organisationRow(linking, next - 1);
    claims.push({
      ...claim(scan, row, 'parent', parent.from, parent.to),
      value: entities.rows[whole]?.id ?? '',
      target: whole,
    });
  });
  return claims;
}

/** Departments have parents; ministries, papers and companies named side by side do not. */
const isUnit = (scan: Scan, at: number): boolean =>
  ['Vụ', 'Cục', 'Viện', 'Trung', 'Văn', 'Thanh', 'Ban', 'Phòng', 'Tổng', 'Học'].some((word) => isText(scan, at, word));
