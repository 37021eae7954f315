/** The name of whoever bears a title in English text: right behind it, behind its letters in brackets, or between commas. */
import { APOSTROPHE, CLOSE, COMMA, DASH, DOT, OPEN } from '../text/signs.ts';
import { entryAt } from '../text/entryAt.ts';
import { BREAK, WORD } from '../text/tokens.ts';
import { ENGLISH_OFFICE, FAMILY_NAME, PLAIN_FAMILY_NAME, SAYING } from './categories.ts';
import type { NameRange, Reading, TitleDraft } from './drafts.ts';
import { bearerEnd, personEnd, plainNameEnd } from './englishPersons.ts';
import { anyCode, behindThe, has, honorificAt, isSpaced, officeAt, placeAt } from './englishText.ts';
import { retiredEnd } from './englishTitleJoints.ts';
import { W } from './functionWords.ts';
import { bracketedLetters } from './nameParts.ts';
import { longestLength, type Scan } from './scan.ts';
import { isCapital, isLower, isOneOf, isShouted, isSign, isText } from './tokenTests.ts';

/** The name right behind a title, behind forms of address, or between commas (`the Minister of Health, Dao Hong Lan, said`). */
export function nameBehind(reading: Reading, title: TitleDraft, to: number, chain = title.from): NameRange | undefined {
  const { scan } = reading;
  const at = title.to;
  // `Senator the Hon Maria Rivers`.
  const isHon = anyCode(scan, at) === W.the && isOneOf(scan, at + 1, HON) && isSpaced(scan, at);
  const direct = honorificsEnd(scan, isHon ? at + 1 : at, to);
  if (isHon && direct === at + 1) return undefined;
  // `General Debate`.
  const isNoName = isText(scan, title.headFrom, 'General') && isOneOf(scan, direct, GENERAL_THINGS);
  const end =
    !isSpaced(scan, direct) || isNoName
      ? direct
      : direct > at
        ? personEnd(reading, direct, to)
        : bearerEnd(reading, direct, to);
  if (end > direct) return { nameFrom: direct, nameTo: end };
  // `President of the Inter-Parliamentary Union (IPU) Tulia Ackson`.
  const bracket = bracketBehind(reading, at);
  if (bracket > 0) {
    const nameFrom = honorificsEnd(scan, at + bracket, to);
    const nameTo = bearerEnd(reading, nameFrom, to);
    if (nameTo > nameFrom) return { nameFrom, nameTo };
    // `The Director-General of the World Trade Organization (WTO), Ngozi Okonjo-Iweala, will …`.
    if (!isSign(scan, at + bracket, COMMA)) return undefined;
    // `Chair of the Rivers Council (RC), Ms. …`.
    const named = honorificsEnd(scan, at + bracket + 1, to);
    const namedTo = named > at + bracket + 1 ? personEnd(reading, named, to) : named;
    if (namedTo > named) return title.qualified ? commaName(reading, title, named, namedTo) : undefined;
    const behind = plainNameEnd(reading, at + bracket + 1, to);
    return behind > at + bracket + 1 && isSign(scan, behind, COMMA)
      ? commaName(reading, title, at + bracket + 1, behind)
      : undefined;
  }
  // `Vice Minister of the Ministry of Rivers – Mr. …`.
  const isDashed =
    isSign(scan, at, DASH) && isSpaced(scan, at) && isSpaced(scan, at + 1) && honorificAt(scan, at + 1) > 0;
  if (!isSign(scan, at, COMMA) && !(isDashed && title.qualified)) return undefined;
  // `On behalf of the Minister of Health, Mr Rivers thanked …`: somebody else.
  const of = anyCode(scan, title.from - 1) === W.the ? title.from - 2 : title.from - 1;
  if (isText(scan, of - 1, 'behalf')) {
    const named = honorificsEnd(scan, at + 1, to);
    const end = named > at + 1 ? personEnd(reading, named, to) : named;
    if (end > named && scan.tokens.kind[end] === WORD) return undefined;
  }
  // `Minister of State for Asia, the Rt Hon …`.
  const led = behindThe(scan, at + 1);
  const isAddressed = honorificAt(scan, led) > 0;
  // `the Organization’s Director-General, Irina Rivers, said`.
  // `its director, Maria Rivers, said`.
  // `China’s General Secretary and President, Li Rivers, said`.
  const isOwned =
    anyCode(scan, chain - 1) === W.its || (anyCode(scan, chain - 1) === W.s && isSign(scan, chain - 2, APOSTROPHE));
  // `the outgoing Secretary General, Ban Rivers, for …`.
  const back = isOneOf(scan, title.from - 1, ['outgoing', 'incoming', 'new', 'current']) ? 2 : 1;
  const isThe = (anyCode(scan, title.from - back) === W.the || isOwned) && title.headTo - title.headFrom <= 3;
  if (!title.qualified && !isThe && !isAddressed) return undefined;
  const addressed = isAddressed ? honorificsEnd(scan, led, to) : at + 1;
  const name = isAddressed ? personEnd(reading, addressed, to) : plainNameEnd(reading, addressed, to);
  if (name === addressed) return undefined;
  // `Song for Prime Minister, Ms Rivers for Vice President`: two candidates.
  if (anyCode(scan, title.from - 1) === W.for && anyCode(scan, name) === W.for && officeAt(scan, name + 1) > 0)
    return undefined;
  // `the Minister at the Rivers Office, Hamish Lake MP, said`.
  if (isText(scan, name, 'MP') && isSign(scan, name + 1, COMMA)) return { nameFrom: addressed, nameTo: name };
  // `Secretary of the Rivers Party Committee, Tran Van An attend the session`.
  const isCaption = title.organisation >= 0 && isLower(scan, name) && has(scan, addressed, PLAIN_FAMILY_NAME);
  return isSign(scan, name, COMMA) || scan.code[name] === 0 || has(scan, name, SAYING) || isAddressed || isCaption
    ? commaName(reading, title, addressed, name)
    : undefined;
}

/** Nouns that what is general stands before. */
const GENERAL_THINGS = [
  'Debate',
  'Studies',
  'Election',
  'Elections',
  'Provisions',
  'Staff',
  'Discussion',
  'Practice',
  'Comment',
  'Comments',
  'Recommendation',
  'Recommendations',
  'Principles',
  'Conclusions',
  'Statement',
  'Agreement',
  'Overview',
  'Guidelines',
  'Rules',
  'Public',
  'Data',
] as const;

const HON = ['Hon', 'Honourable', 'Honorable', 'Rt', 'Right'] as const;

/** Behind the letters of an honour or a seat: `Maria Rivers PSM`, `Tim Lake MP`. */
export function lettersEnd(scan: Scan, at: number): number {
  const end = honoursEnd(scan, at);
  return isText(scan, end, 'MP') && isSpaced(scan, end) ? end + 1 : end;
}

/** `Maria Rivers PSM`: behind the letters of an honour, or the token itself. */
export function honoursEnd(scan: Scan, at: number): number {
  const isHonour = (next: number): boolean =>
    isSpaced(scan, next) && isShouted(scan, next) && isOneOf(scan, next, HONOURS);
  let end = at;
  // `Anil Rivers, AVSM, NM, Director General …`.
  for (;;) {
    if (isHonour(end)) end++;
    else if (isSign(scan, end, COMMA) && isHonour(end + 1)) end += 2;
    else if (degreeEnd(scan, end) > end) end = degreeEnd(scan, end);
    else break;
  }
  return isCapital(scan, end) && isSpaced(scan, end) ? at : end;
}

/** `, Ph.D.`, `, PhD`, `, M.Sc.`: behind the degree, or the token itself. */
function degreeEnd(scan: Scan, at: number): number {
  const first = isSign(scan, at, COMMA) ? at + 1 : at;
  if (isOneOf(scan, first, ['PhD', 'DPhil', 'MSc', 'MPH', 'MBA'])) return first + 1;
  const isDotted = isText(scan, first, 'Ph') || (isText(scan, first, 'M') && first > at);
  if (!isDotted || !isSign(scan, first + 1, DOT) || isSpaced(scan, first + 2)) return at;
  if (!isOneOf(scan, first + 2, ['D', 'Sc', 'A', 'Hum'])) return at;
  return isSign(scan, first + 3, DOT) ? first + 4 : first + 3;
}

const HONOURS = [
  'PSM',
  'PVSM',
  'AVSM',
  'UYSM',
  'YSM',
  'VSM',
  'NM',
  'OAM',
  'AM',
  'AO',
  'AC',
  'KC',
  'QC',
  'SC',
  'OBE',
  'CBE',
  'MBE',
  'CMG',
  'KCMG',
  'DCMG',
  'FRS',
  'CSC',
  'DSC',
] as const;

/** Tokens of brackets between a title and its bearer: a body's letters, the office's, the country of a town (`in Vancouver (Canada)`), `(Retd.)`. */
export const bracketBehind = (reading: Reading, at: number): number =>
  Math.max(
    bracketedLetters(reading, at),
    bracketedOffice(reading.scan, at),
    bracketedPlace(reading.scan, at),
    bracketedCode(reading, at),
    retiredEnd(reading.scan, at) - at,
  );

/** Tokens of `(AIPA 41)` behind the meeting that somebody chairs. */
function bracketedCode({ scan, meetings, meetingAt }: Reading, at: number): number {
  const meeting = isSign(scan, at, OPEN) ? entryAt(meetings, (meetingAt[at + 1] ?? 0) - 1) : undefined;
  return meeting?.shape === 'code' && isSign(scan, meeting.to, CLOSE) ? meeting.to + 1 - at : 0;
}

function bracketedPlace(scan: Scan, at: number): number {
  const place = isSign(scan, at, OPEN) && placeAt(scan, at - 1) > 0 ? placeAt(scan, at + 1) : 0;
  return place > 0 && isSign(scan, at + 1 + place, CLOSE) ? place + 2 : 0;
}

/** Tokens of `(PM)` behind the office in full. */
const bracketedOffice = (scan: Scan, at: number): number =>
  isSign(scan, at, OPEN) && isSign(scan, at + 2, CLOSE) && isShouted(scan, at + 1) && officeAt(scan, at + 1) === 1
    ? 3
    : 0;

/** Between commas a name belongs to the title before it unless titles of its own follow, or a list goes on. */
function commaName(reading: Reading, title: TitleDraft, nameFrom: number, nameTo: number): NameRange | undefined {
  const { scan } = reading;
  if (isSign(scan, nameTo, COMMA) && longestLength(scan, nameTo + 1, ENGLISH_OFFICE) > 0) {
    // `In a meeting with the Minister of Rivers of Laos, A, Minister B spoke`.
    const office = officeAt(scan, nameTo + 1);
    const next = nameTo + 1 + office;
    const isOthers = office > 0 && isSpaced(scan, next) && bearerEnd(reading, next, reading.scan.tokens.count) > next;
    return isOthers ? { nameFrom, nameTo } : undefined;
  }
  if (isSign(scan, nameTo, COMMA)) return { nameFrom, nameTo };
  // `Governor of the State Bank of Vietnam, Nguyen Van Giau recent developments`.
  const isVietnamese = has(scan, nameFrom, FAMILY_NAME | PLAIN_FAMILY_NAME) && nameTo - nameFrom >= 3;
  if (title.organisation >= 0 && isVietnamese && isLower(scan, nameTo)) return { nameFrom, nameTo };
  // `Prime Minister of Cambodia, Hun Song presided over …`: the subject of a sentence that it opens.
  const before = title.from - 1;
  const opens = before < 0 || scan.tokens.kind[before] === BREAK || isSign(scan, before, DOT);
  if (opens && title.qualified && nameTo - nameFrom >= 2 && isLower(scan, nameTo) && isPast(scan, nameTo))
    return { nameFrom, nameTo };
  return nameFrom > title.to + 1 || scan.tokens.kind[nameTo] !== WORD || has(scan, nameTo, SAYING)
    ? { nameFrom, nameTo }
    : undefined;
}

const isPast = ({ tokens }: Scan, at: number): boolean =>
  /^(?:\w+ed|led|met|paid|held|took|gave|spoke|made|told|sent)$/u.test(
    tokens.text.slice(tokens.start[at], tokens.end[at]),
  );

/** Token behind the forms of address that start here. */
export function honorificsEnd(scan: Scan, at: number, to: number): number {
  let end = at;
  for (let round = 0; round < 8 && end < to; round++) {
    // `Assoc. Prof., Dr. …`.
    const comma = round > 0 && isSign(scan, end, COMMA) ? 1 : 0;
    const length = honorificAt(scan, end + comma);
    if (length > 0) end += comma + length;
    else {
      // `Hon. (Dr.) …`.
      const bracket = round > 0 && isSign(scan, end, OPEN) ? honorificAt(scan, end + 1) : 0;
      if (bracket === 0 || !isSign(scan, end + 1 + bracket, CLOSE)) break;
      end += bracket + 2;
    }
  }
  return end;
}
