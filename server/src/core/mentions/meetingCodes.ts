/** Meetings that letters or a registered name tell without a head of the grammar: `AMMSTI-20`, `SOM 2`, `SEA Games 33`. */
import { KNOWN_LETTERS, lettersKey } from './grammar/knownLetters.ts';
import { entryAt } from '../text/entryAt.ts';
import { CLOSE, DASH, OPEN, PLUS, SLASH } from '../text/signs.ts';
import { NUMBER, SIGN, WORD } from '../text/tokens.ts';
import {
  NO_ORDINAL,
  acronymStarting,
  namedMeeting,
  organisationStarting,
  type AcronymDraft,
  type MeetingDraft,
  type Ordinal,
  type Reading,
} from './drafts.ts';
import { isCalledMeeting, isMeetingAlone, isSeries, isSpacedEdition } from './calledMeeting.ts';
import { isYear } from './meetingEditions.ts';
import { rangeKey } from './linking.ts';
import { kindOfLetters } from './nameParts.ts';
import { ordinalAt } from './ordinals.ts';
import { MEETING_QUALIFIER } from './categories.ts';
import { registeredRow, registeredAs } from './registeredNames.ts';
import { longestLength, type Scan } from './scan.ts';
import { isCapital, isOneOf, isSign, isSyllable, isText, placeLength, versionLength } from './tokenTests.ts';

/** Codes that name an edition by themselves: `AMMSTI-20`, `G20`, `APEC 2017`. */
export function codeMeeting(reading: Reading, at: number, code: number, paragraph: number): MeetingDraft | undefined {
  const draft = reading.acronyms[code];
  if (draft === undefined) return undefined;
  const known = registeredAs(reading, draft);
  const joint = codeOfHost(reading, draft, paragraph);
  if (joint !== undefined) return { ...joint, from: at, headTo: at };
  const bracketed = bracketedEdition(reading, at, draft);
  if (bracketed !== undefined) {
    const from = isSign(reading.scan, at - 1, OPEN) ? at : at - 1;
    reading.meetingLetters.add(lettersId(reading, draft));
    return { ...namedMeeting(from, bracketed.to, from, paragraph), shape: 'code', ordinal: bracketed, code };
  }
  const called = bracketedName(reading, at, draft);
  if (called > draft.to) return { ...namedMeeting(at, called, at, paragraph), shape: 'code', code };
  if (draft.number >= 0) {
    const dashed = draft.to - draft.lettersTo === 2;
    // Two letters and a number are machines, roads and age groups (U-23, Su-30, F-35, QL-1); a meeting's code is longer or registered.
    const letters = (reading.scan.tokens.end[draft.lettersTo - 1] ?? 0) - (reading.scan.tokens.start[at] ?? 0);
    const glued =
      !dashed &&
      letters >= 3 &&
      letters <= 6 &&
      draft.number >= 2 &&
      draft.number < 200 &&
      // `BVDC2.1`: a unit of a unit.
      versionLength(reading.scan, draft.to - 1) === 0 &&
      !isMachine(reading, at, draft.lettersTo);
    // `MC14`, where the article explains `MC13`.
    const isLike = reading.meetingLetters.has(lettersId(reading, draft));
    if (known?.kind === 'meeting' || isLike || (((dashed && letters >= 3) || glued) && isCalledMeeting(reading, draft)))
      return {
        from: at,
        to: wholeEnd(reading, draft),
        headTo: at,
        shape: 'code',
        ordinal: NO_ORDINAL,
        year: -1,
        code,
        paragraph,
      };
    return undefined;
  }
  const isNoted = reading.meetingLetters.has(lettersId(reading, draft));
  const partners = isNoted || isSeries(reading, draft) ? partnersEdition(reading, draft) : undefined;
  if (partners !== undefined)
    return { ...namedMeeting(at, partners.to, at, paragraph), shape: 'code', ordinal: partners, code };
  if (
    (known === undefined || known.kind === 'organisation' || known.kind === 'term') &&
    (isNoted ||
      isSession(reading.scan, draft) ||
      isSpacedEdition(reading, draft) ||
      isExplainedLater(reading.scan, draft))
  ) {
    const { scan } = reading;
    const { count } = scan.tokens;
    // `ABC lần thứ 22`, of letters that the article explains.
    const late = isNoted && isText(scan, draft.to, 'lần') ? ordinalAt(scan, draft.to, count) : undefined;
    const edition = late ?? numberBehind(scan, draft.to, count);
    if (edition !== undefined && !(known?.kind === 'term' && isYear(edition.value)))
      return { ...namedMeeting(at, edition.to, at, paragraph), shape: 'code', ordinal: edition, code };
  }
  if (known === undefined && isMeetingAlone(reading, draft))
    return { ...namedMeeting(at, draft.to, at, paragraph), shape: 'code', code };
  if (known?.kind !== 'meeting') return undefined;
  // `SOM 2`, `AEM 56`, `COP 2025`, `ADMM+ lần thứ 10`: a registered series and a number behind it; `SOM APEC` tells whose series it is.
  const { count } = reading.scan.tokens;
  const counted = known.isSeries
    ? (numberBehind(reading.scan, draft.to, count) ?? ordinalAt(reading.scan, kindEnd(reading.scan, draft.to), count))
    : undefined;
  const host = acronymStarting(reading, draft.to);
  // `SOM EAS`, `SOM ARF`: of a meeting that has letters as well.
  const isOfMeeting = host !== undefined && registeredAs(reading, host)?.kind === 'meeting';
  const isOfBody = host !== undefined && organisationStarting(reading, draft.to)?.to === host.to;
  const own = host !== undefined && (isOfBody || isOfMeeting) ? host.to : draft.to;
  const hosted = known.isSeries ? sidesEnd(reading.scan, draft.to, own) : own;
  // `SOM APEC 2017`.
  const isHosted = known.isSeries && hosted > draft.to;
  const behind = isHosted
    ? (numberBehind(reading.scan, hosted, count) ?? ordinalAt(reading.scan, hosted, count))
    : undefined;
  const ordinal = counted ?? behind ?? NO_ORDINAL;
  // `SOM ASEAN+3`.
  const isPlus = isSign(reading.scan, hosted, PLUS) && reading.scan.tokens.kind[hosted + 1] === NUMBER;
  const to = ordinal.value >= 0 ? ordinal.to : isPlus ? hosted + 2 : hosted;
  return { from: at, to, headTo: at, shape: 'code', ordinal, year: -1, code, paragraph };
}

/** `AMMST không chính thức lần thứ 7`: where the number may stand, behind the kind of session or at once. */
const kindEnd = (scan: Scan, at: number): number =>
  isText(scan, at + longestLength(scan, at, MEETING_QUALIFIER), 'lần')
    ? at + longestLength(scan, at, MEETING_QUALIFIER)
    : at;

/** End of `SOM-40 AMAF`: the series for which the officials meet stands behind their number. */
export function wholeEnd(reading: Reading, { to }: AcronymDraft): number {
  const series = acronymStarting(reading, to);
  if (series === undefined || series.number >= 0) return to;
  return registeredAs(reading, series)?.kind === 'meeting' || isSeries(reading, series) ? series.to : to;
}

/** `PMC+1`, `ABC+3 lần thứ 6`, `ABC + Hàn Quốc lần thứ 16`, `ABC - Trung Quốc lần thứ 20`: the partners of a series, and which session it was. */
function partnersEdition({ scan }: Reading, { to }: AcronymDraft): Ordinal | undefined {
  const isPlus = isSign(scan, to, PLUS);
  if (!isPlus && !isSign(scan, to, DASH)) return undefined;
  const { kind, count } = scan.tokens;
  const isNumber = isPlus && kind[to + 1] === NUMBER;
  const end = to + 1 + (isNumber ? 1 : placeLength(scan, to + 1));
  const ordinal = end > to + 1 && isText(scan, end, 'lần') ? ordinalAt(scan, end, count) : undefined;
  return ordinal ?? (isNumber ? { ...NO_ORDINAL, to: end } : undefined);
}

/** One number for letters, also where a dash joins them (`SOM-ED`). */
const lettersId = (reading: Reading, { from, lettersTo }: AcronymDraft): number =>
  lettersTo === from + 1 ? (reading.scan.tokens.hash[from] ?? 0) : rangeKey(reading, from, lettersTo);

/** `SOM Mekong - Lan Thương`, `SOM ASEAN-Ấn Độ`: end of the two sides that meet; `own` is the end of the first where it is a body. */
function sidesEnd(scan: Scan, at: number, own: number): number {
  const place = placeLength(scan, at);
  if (own === at && isSign(scan, at + 1, DASH) && place > 2) return at + place;
  const first = own > at ? own : at + place;
  if (first === at || !isSign(scan, first, DASH) || !isCapital(scan, first + 1)) return own;
  const second = first + 1;
  return second + Math.max(placeLength(scan, second), isCapital(scan, second + 1) ? 2 : 1);
}

/** `ABC 2026: …` over an article that says `Hội nghị … năm 2026 (ABC 2026)`. */
function isExplainedLater({ tokens }: Scan, { from, to, lettersTo, known }: AcronymDraft): boolean {
  const { kind, hash, value, count, text, start, end } = tokens;
  if (known >= 0 || from > HEADLINE || lettersTo !== from + 1 || kind[to] !== NUMBER) return false;
  if (KNOWN_LETTERS.has(lettersKey(text.slice(start[from], end[from])))) return false;
  for (let at = to + 2; at < count; at++)
    if (hash[at] === hash[from] && kind[at + 1] === NUMBER && value[at + 1] === value[to])
      if (value[at - 1] === OPEN && kind[at - 1] === SIGN && value[at + 2] === CLOSE && kind[at + 2] === SIGN)
        return true;
  return false;
}

/** Tokens of the lines before the text, at most. */
const HEADLINE = 40;

/** `AIPA 41`: letters of an assembly and the number of its session, which counts nothing behind it. */
const isSession = (scan: Scan, { from, to }: AcronymDraft): boolean =>
  scan.tokens.kind[to] === NUMBER && scan.tokens.kind[to + 1] !== WORD && isOneOf(scan, from, ASSEMBLIES);

const ASSEMBLIES = ['AIPA', 'IPU', 'APPF', 'WHA', 'UNGA'] as const;

/** `… lần thứ 12 (CACJ 12)`, `(SEOM 4/55)`, `(PP-22)`, `(AFTA Council-38)`: letters and a number in brackets behind a meeting's name. */
function bracketedEdition(reading: Reading, at: number, letters: AcronymDraft): Ordinal | undefined {
  const { scan } = reading;
  // `(Special SOM-40 AMAF)`.
  const isWord = isCapital(scan, at - 1) && !isSyllable(scan, at - 1) && letters.number >= 0;
  if (!isBehindName(reading, isWord ? at - 1 : at)) return undefined;
  let value = letters.number;
  let to = letters.to;
  for (; !isSign(scan, to, CLOSE); to++) {
    const kind = scan.tokens.kind[to];
    if (kind === NUMBER) value = value < 0 ? (scan.tokens.value[to] ?? -1) : value;
    else if ((kind !== WORD || !isCapital(scan, to)) && !isSign(scan, to, DASH) && !isSign(scan, to, SLASH))
      return undefined;
    if (to - at > 6) return undefined;
  }
  return value < 0 ? undefined : { from: letters.to, to, value };
}

/** `ASEM FMM-12`, `APEC SOM 3`: the code behind the letters of the body whose meeting it is. */
function codeOfHost(reading: Reading, host: AcronymDraft, paragraph: number): MeetingDraft | undefined {
  const next = (reading.acronymAt[host.to] ?? 0) - 1;
  if (next < 0 || host.number >= 0 || kindOfLetters(reading, host) !== 'organisation') return undefined;
  const code = codeMeeting(reading, host.to, next, paragraph);
  return code?.shape === 'code' && reading.scan.tokens.kind[code.to - 1] === NUMBER ? code : undefined;
}

/** The bracket right behind a meeting's name opens before the token. */
export function isBehindName({ scan, meetings }: Reading, at: number): boolean {
  const before = meetings.at(-1);
  return isSign(scan, at - 1, OPEN) && before !== undefined && before.to === at - 1 && before.shape !== 'bare';
}

/** End of `AEM Retreat`, `WEF ASEAN` in brackets behind a meeting's name: letters, and a word that is no Vietnamese one nor a place; `at` for others. */
function bracketedName(reading: Reading, at: number, { to, number }: AcronymDraft): number {
  const { scan } = reading;
  if (number >= 0 || !isSign(scan, to + 1, CLOSE) || !isBehindName(reading, at)) return at;
  const isWord = isCapital(scan, to) && !isSyllable(scan, to) && placeLength(scan, to) === 0;
  return isWord || acronymStarting(reading, to)?.to === to + 1 ? to + 1 : at;
}

/** Channels, roads, machines, chemical signs and the like that look like codes of meetings (`VTV1`, `CO2`, `PM10`). */
const NO_MEETING = new Set([
  'VTV',
  'HTV',
  'VOV',
  'VTC',
  'COVID',
  'SARS',
  'ISO',
  'TCVN',
  'BOT',
  'VSIP',
  'CCTV',
  'DVB',
  'MIC',
  'ADN',
  'MIG',
  'SUV',
  'USB',
  'WEB',
  'FTSE',
  'VN',
  'SHB',
  'KM',
  'IPV',
  'GTX',
  'CPU',
  'PC',
  'PCCC',
  'CSGT',
  'ATM',
  'GMT',
  'UTC',
  'VNI',
  'HNX',
  'HOSE',
  'UPCOM',
]);

const isMachine = (reading: Reading, from: number, to: number): boolean => {
  const { tokens } = reading.scan;
  const letters = tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
  return NO_MEETING.has(letters) || /[^A-Z]/u.test(letters);
};

/** `SEA Games 33`, `Techfest 2025`: a registered name without a head of the grammar, and the number of the edition behind a series. */
export function registeredMeeting(
  reading: Reading,
  at: number,
  length: number,
  to: number,
  paragraph: number,
): MeetingDraft {
  const { scan, lexicon } = reading;
  const named = namedMeeting(at, at + length, at, paragraph);
  const entity = entryAt(lexicon.names, scan.data[registeredRow(reading, at, 'meeting')] ?? -1)?.entity;
  if (entity?.kind !== 'meeting' || !entity.isSeries) return named;
  // `Techfest Quốc gia 2022`.
  const reach = longestLength(scan, named.to, MEETING_QUALIFIER) || regionOf(scan, named.to);
  const ordinal =
    ordinalAt(scan, named.to, to) ?? numberBehind(scan, named.to, to) ?? numberBehind(scan, named.to + reach, to);
  return ordinal === undefined ? named : { ...named, to: ordinal.to, ordinal };
}

/** `Hải Phòng`, `vùng Tây Bắc`, `Nam Trung Bộ - Tây Nguyên`: tokens of where an edition is held. */
function regionOf(scan: Scan, at: number): number {
  const from = isOneOf(scan, at, ['vùng', 'Vùng']) ? at + 1 : at;
  const half = isOneOf(scan, from, ['Nam', 'Bắc']) && placeLength(scan, from) < 2 ? placeLength(scan, from + 1) : 0;
  const first = half > 1 ? 1 + half : placeLength(scan, from);
  if (first === 0) return 0;
  const joint = from + first;
  const isJoined = isSign(scan, joint, DASH) || isText(scan, joint, 'và');
  const second = isJoined ? placeLength(scan, joint + 1) : 0;
  return joint + (second > 0 ? 1 + second : 0) - at;
}

/** A number of an edition or a year right behind letters or a name, not the start of a date. */
function numberBehind(scan: Scan, at: number, to: number): Ordinal | undefined {
  const { kind, value: values } = scan.tokens;
  const value = kind[at] === NUMBER && at < to ? (values[at] ?? 0) : 0;
  if (isSign(scan, at + 1, SLASH) || value <= 0 || (value >= 200 && !isYear(value))) return undefined;
  return { from: at, to: at + 1, value };
}

/** `Hội nghị Vật lý Toán quốc tế (ICMP)`: letters that are a meeting's from then on. */
export function noteLetters(reading: Reading, { to, shape }: MeetingDraft): void {
  const letters = shape === 'named' && isSign(reading.scan, to, OPEN) ? acronymStarting(reading, to + 1) : undefined;
  if (letters === undefined || letters.number >= 0) return;
  const { scan } = reading;
  // `Đại hội đồng Liên nghị viện lần thứ 35 (AIPA 35)`.
  const isNumbered = scan.tokens.kind[letters.to] === NUMBER && isSign(scan, letters.to + 1, CLOSE);
  // `Hội nghị … về Hiệp định … (CPTPP)`: letters of what they speak of.
  const { tokens } = scan;
  const text = tokens.text.slice(tokens.start[letters.from], tokens.end[letters.lettersTo - 1]);
  if (!isNumbered && KNOWN_LETTERS.get(lettersKey(text))?.kind === 'term') return;
  if (!isNumbered && (letters.known >= 0 || !isSign(scan, letters.to, CLOSE))) return;
  if (letters.to === letters.lettersTo) reading.meetingLetters.add(lettersId(reading, letters));
}
