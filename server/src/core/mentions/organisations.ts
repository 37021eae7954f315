/** Finds organisations: names of the registry, head words with what follows them, and letters known to stand for one. */
import { CLOSE, COMMA, DOT, OPEN } from '../text/signs.ts';
import { ALL_CAPS, MIXED, NUMBER, WORD } from '../text/tokens.ts';
import {
  COMPOUND,
  DOCUMENT_HEAD,
  ENGLISH_ORGANISATION_HEAD,
  FAMILY_NAME,
  MEETING_HEAD,
  ORDINAL_LEAD,
  ORGANISATION_HEAD,
  PLACE,
  REGISTRY_NAME,
  STOP_PHRASE,
  TITLE,
} from './categories.ts';
import {
  IN_DATE,
  IN_NUMBER,
  IN_ORGANISATION,
  cover,
  noteAcronym,
  type OrganisationDraft,
  type Reading,
} from './drafts.ts';
import { paperLength, siteLength } from './bylines.ts';
import { endsName } from './numbersOfBodies.ts';
import {
  agencyOfCountry,
  bankTown,
  branchAbroad,
  branchOffice,
  branchPlace,
  isExplainedAgency,
  officeOfKnown,
} from './branchOfLetters.ts';
import { isSchools } from './bodyOwners.ts';
import { countryOfFirm, directorateLength, divisionLength, firmLength } from './firmOfLetters.ts';
import { registeredRow } from './registeredNames.ts';
import { W, wordSet } from './functionWords.ts';
import { ORGANISATION_HEADS, STANDING_BODIES } from './grammar/organisationHeads.ts';
import { englishBodyInside, recogniseEnglishBodies } from './englishBodies.ts';
import { isEnglishParagraph } from './englishText.ts';
import { noteListed, standsInRow } from './listedBodies.ts';
import { lettersInList, noteHospitals } from './listedByKind.ts';
import { firmInList, noteNameInWords } from './listedFirms.ts';
import { endBeforeLetters } from './nameToLetters.ts';
import { isForeignChair } from './officeHolder.ts';
import { organisationTail } from './organisationName.ts';
import { headsNothing, isNoBody, isOrganOf, isPluralBody, isSameBody, nests, sharesOffice } from './nestedBodies.ts';
import { committeeAt, deputiesAt, embassyAt, fieldBodyAt, paperAt, schoolAt } from './smallHeads.ts';
import { centralLetters, partyEnd } from './partyOrgans.ts';
import { smallBodyAt } from './smallBodies.ts';
import {
  formOfState,
  isBank,
  isCapital,
  isLower,
  isOneOf,
  isSign,
  isSyllable,
  isText,
  isWord,
  isWordOf,
  placeLength,
} from './tokenTests.ts';
import { vietnameseNameEnd } from './personName.ts';
import { anyStarts, longest, longestLength, startsAny, type Scan } from './scan.ts';
import { noteUnitCode, unitByCode } from './unitCodes.ts';

const HEADS = (1 << ORGANISATION_HEAD) | (1 << REGISTRY_NAME);

/** Reads tokens `from` to `to` of one paragraph; acronyms must have been read. */
export function recogniseOrganisations(reading: Reading, from: number, to: number): void {
  if (isEnglishParagraph(reading, from, to)) return recogniseEnglishBodies(reading, from, to);
  const { scan } = reading;
  const isEnglish = anyStarts(scan, from, to, 1 << ENGLISH_ORGANISATION_HEAD);
  const small: number[] = [];
  let outer: OrganisationDraft = { from, to: from, headTo: from, known: -1, letters: false };
  for (let at = from; at < to; at++) {
    if (scan.tokens.kind[at] !== WORD || ((reading.covered[at] ?? 0) & (IN_NUMBER | IN_DATE)) !== 0) continue;
    const outerEnd = outer.to;
    if (!isCapital(scan, at)) {
      // `(moh.gov.vn) - …`: a site that signs in small letters.
      const site = isSign(scan, at - 1, OPEN) ? siteLength(reading, at) : 0;
      if (site > 0 && isSign(scan, at + site, CLOSE)) noteSite(reading, at, site);
      if ((at >= outerEnd || isSchools(scan, at + 1)) && isWordOf(scan, at, SMALL_HEADS)) small.push(at);
      if (isText(scan, at, 'bệnh')) at = Math.max(at, noteHospitals(reading, at, to) - 1);
      continue;
    }
    if (isNoBody(reading, at)) continue;
    if (isNamedShort(reading, at)) noteAcronym(reading, at);
    const listed = isText(scan, at, 'Bộ') || isText(scan, at, 'Ban') ? noteListed(reading, at, to) : at;
    if (listed > at) {
      at = listed - 1;
      continue;
    }
    const draft =
      (at < outerEnd ? undefined : unitByCode(reading, at)) ??
      (startsAny(scan, at, HEADS) ||
      reading.acronymAt[at] !== 0 ||
      (reading.acronymAt[at + 1] !== 0 && isExplainedAgency(reading, at)) ||
      ((scan.tokens.shape[at] ?? 0) & MIXED) !== 0 ||
      isBank(scan, at) ||
      isSign(scan, at + 1, DOT) ||
      isText(scan, at, 'Trung') ||
      isText(scan, at, 'Trường') ||
      paperLength(reading, at) > 0
        ? organisationAt(reading, at, to, at < outerEnd ? outer : undefined)
        : undefined) ??
      (isEnglish && at >= outerEnd ? englishBodyInside(reading, at, to) : undefined) ??
      (at >= outerEnd ? (firmInList(reading, at) ?? lettersInList(reading, at)) : undefined);
    if (draft === undefined) continue;
    // Inside another name only names that stand by themselves count (`Ban Thư ký ASEAN`).
    if (draft.to > outerEnd && at < outerEnd) continue;
    if (at < outerEnd ? isSameBody(reading, outer, draft) : isPluralBody(reading, draft)) continue;
    if (draft.to === at + 2 && draft.headTo === at + 1 && draft.known < 0 && isAmidName(scan, at, to)) continue;
    reading.organisationAt[at] = reading.organisations.push(draft);
    cover(reading, draft, IN_ORGANISATION);
    if (draft.to > outerEnd) {
      outer = draft;
      noteShortName(reading, draft.to);
      noteUnitCode(reading, draft.to, reading.organisations.length - 1);
    }
  }
  for (const at of small) {
    if ((isWord(scan, at, W.bộ) || isWord(scan, at, W.ban)) && noteListed(reading, at, to) > at) continue;
    const draft =
      schoolAt(reading, at, to) ??
      paperAt(reading, at, to) ??
      deputiesAt(reading, at, to) ??
      committeeAt(reading, at, to) ??
      embassyAt(reading, at, to) ??
      fieldBodyAt(reading, at, to) ??
      smallBodyAt(reading, at, to);
    if (draft !== undefined) noteSmall(reading, draft);
  }
}

/** `Nguyễn Đài Lan`, `Trần Thị Ban Mai`: a head is a syllable of somebody's name. */
function isAmidName(scan: Scan, at: number, to: number): boolean {
  if (!isCapital(scan, at - 1)) return false;
  return vietnameseNameEnd(scan, at - 1, to, false) > at + 1 || vietnameseNameEnd(scan, at - 2, to, false) > at + 1;
}

function noteSite(reading: Reading, at: number, length: number): void {
  const draft = { from: at, to: at + length, headTo: at, known: -1, letters: true };
  reading.organisationAt[at] = reading.organisations.push(draft);
  cover(reading, draft, IN_ORGANISATION);
}

const SMALL_HEADS = wordSet(W.trường, W.báo, W.đoàn, W.bộ, W.ban, W.sở, W.quán, W.ủy, W.an);

/** Notes a body with a small head, in the place of the one that starts behind that (`trường Đại học Vinh`). */
function noteSmall(reading: Reading, draft: OrganisationDraft): void {
  const inner = reading.organisationAt[draft.from + 1] ?? 0;
  if (inner > 0) reading.organisations[inner - 1] = draft;
  reading.organisationAt[draft.from + 1] = 0;
  reading.organisationAt[draft.from] = inner > 0 ? inner : reading.organisations.push(draft);
  cover(reading, draft, IN_ORGANISATION);
}

/** `Quỹ Hỗ trợ sáng tạo (Vifotec)`: one word in brackets behind a body that no syllable of Vietnamese is. */
function noteShortName(reading: Reading, open: number): void {
  const { scan } = reading;
  const at = open + 1;
  if (noteNameInWords(reading, open)) return;
  if (!isSign(scan, open, OPEN) || !isSign(scan, at + 1, CLOSE) || (reading.acronymAt[at] ?? 0) > 0) return;
  if (!isCapital(scan, at) || placeLength(scan, at) > 0 || isSyllable(scan, at)) return;
  noteAcronym(reading, at);
  reading.shortNames.add(scan.tokens.hash[at] ?? 0);
}

/** `Vifotec`, which the article has explained. */
const isNamedShort = ({ scan, shortNames, acronymAt }: Reading, at: number): boolean =>
  shortNames.size > 0 && acronymAt[at] === 0 && shortNames.has(scan.tokens.hash[at] ?? 0);

/** `Hội nghị Trung ương 8`, `Trung ương quyết định …`: the Party's committee; `cơ quan Trung ương` is any of the centre. */
function isCommittee({ scan }: Reading, at: number): boolean {
  if (!isText(scan, at, 'Trung') || !isWord(scan, at + 1, W.ương)) return false;
  if (longestLength(scan, at, ORGANISATION_HEAD) > 0) return false;
  const next = at + 2;
  if (isText(scan, at - 1, 'nghị') && isText(scan, at - 2, 'Hội'))
    return scan.tokens.kind[next] === NUMBER || longestLength(scan, next, ORDINAL_LEAD) > 0;
  if (isWordToken(scan, at - 1) || !isLower(scan, next)) return false;
  // `Trung ương đã thảo luận …`, `Trung ương bầu …`: what a plenum does.
  const verb = isOneOf(scan, next, ['đã', 'sẽ', 'đang', 'cũng']) ? next + 1 : next;
  return (
    longestLength(scan, next, STOP_PHRASE) > 1 ||
    PLENUM.some(([one, two]) => isText(scan, verb, one) && (two === '' || isText(scan, verb + 1, two)))
  );
}

const PLENUM = [
  ['bầu', ''],
  ['thảo', 'luận'],
  ['cho', 'ý'],
  ['xem', 'xét'],
  ['biểu', 'quyết'],
  ['thông', 'qua'],
  ['nhất', 'trí'],
  ['thống', 'nhất'],
] as const;

const isWordToken = (scan: Reading['scan'], at: number): boolean => scan.tokens.kind[at] === WORD;

function organisationAt(
  reading: Reading,
  at: number,
  to: number,
  outer: OrganisationDraft | undefined,
): OrganisationDraft | undefined {
  const { scan, lexicon } = reading;
  const nested = outer !== undefined;
  const site = nested ? 0 : siteLength(reading, at);
  // The letters of `VOV.VN` and `Điện Biên TV` are no mention of their own.
  const signed = nested ? 0 : site || paperLength(reading, at);
  if (site > 0 || isText(scan, at + signed - 1, 'TV')) cover(reading, { from: at, to: at + signed }, IN_NUMBER);
  if (signed > 0) return { from: at, to: at + signed, headTo: at, known: -1, letters: true };
  if (!nested && reading.acronymAt[at + 1] && isExplainedAgency(reading, at)) {
    cover(reading, { from: at + 1, to: at + 2 }, IN_NUMBER);
    return { from: at, to: at + 2, headTo: at, known: -1, letters: true };
  }
  const isMixed = ((scan.tokens.shape[at] ?? 0) & MIXED) !== 0;
  // `VietinBank Cà Mau`: its branch.
  if (!nested && isBank(scan, at) && (isMixed || longestLength(scan, at, ORGANISATION_HEAD) === 0))
    return { from: at, to: at + 1 + branchPlace(scan, at + 1, to), headTo: at, known: -1, letters: true };
  const central = nested ? 0 : centralLetters(scan, at);
  // `TƯ Đoàn TNCS Hồ Chí Minh` is a head by itself.
  if (central > 0 && longestLength(scan, at, ORGANISATION_HEAD) <= central)
    return { from: at, to: at + central, headTo: at, known: -1, letters: false };
  if (!nested && isCommittee(reading, at)) return { from: at, to: at + 2, headTo: at + 2, known: -1, letters: false };
  const school = nested ? undefined : schoolByLetters(reading, at);
  if (school !== undefined) return school;
  const headRow = longest(scan, at, ORGANISATION_HEAD);
  const headLength = headRow < 0 ? 0 : (scan.length[headRow] ?? 0);
  const registryRow = registeredRow(reading, at, 'organisation');
  const registryLength = registryRow < 0 ? 0 : (scan.length[registryRow] ?? 0);
  const known = registryRow < 0 ? -1 : (scan.data[registryRow] ?? -1);
  const acronym = reading.acronymAt[at] ?? 0;
  if (acronym > 0) {
    const draft = reading.acronyms[acronym - 1];
    const firm =
      draft === undefined || registryLength > 2 ? 0 : firmLength(scan, at, draft.to) || directorateLength(scan, at);
    // The word is no mention of its own (`GAS`).
    cover(reading, { from: at + 1, to: at + firm }, IN_NUMBER);
    if (firm > 0) return { from: at, to: at + firm, headTo: at, known: -1, letters: true };
    if (draft !== undefined && headLength === 0) {
      if (registryLength > draft.to - at)
        return withCountry(reading, { from: at, to: at + registryLength, headTo: at, known, letters: false }, to);
      const agency = nested ? 0 : agencyOfCountry(reading, at);
      if (agency > 0) {
        cover(reading, { from: at + 1, to: at + agency }, IN_NUMBER);
        return { from: at, to: at + agency, headTo: at, known: -1, letters: true };
      }
      const abroad = nested ? 0 : branchAbroad(reading, draft);
      if (abroad > 0) return { from: at, to: draft.lettersTo + abroad, headTo: at, known: -1, letters: true };
      const office = officeOfKnown(scan, draft, to);
      if (office > 0) return { from: at, to: draft.lettersTo + office, headTo: at, known: -1, letters: true };
      if (draft.number >= 0 || draft.known < 0) return undefined;
      if (lexicon.names[draft.known]?.entity.kind !== 'organisation') return undefined;
      // `VNPT Lạng Sơn`, `NHNN chi nhánh TP.HCM`: the body's branch.
      const branch = branchPlace(scan, draft.lettersTo, to) || branchOffice(scan, draft.lettersTo, to);
      return branch > 0
        ? { from: at, to: draft.lettersTo + branch, headTo: at, known: -1, letters: true }
        : { from: at, to: draft.lettersTo, headTo: at, known: draft.known, letters: true };
    }
  }
  const otherLength = Math.max(
    longestLength(scan, at, MEETING_HEAD),
    longestLength(scan, at, TITLE),
    longestLength(scan, at, DOCUMENT_HEAD),
    placeLength(scan, at),
  );
  let parsed: OrganisationDraft | undefined;
  if (
    headLength > 0 &&
    isCapital(scan, at) &&
    headLength >= otherLength &&
    longestLength(scan, at, COMPOUND) <= headLength &&
    longestLength(scan, at, STOP_PHRASE) <= headLength
  ) {
    const head = ORGANISATION_HEADS[scan.data[headRow] ?? 0];
    if (head !== undefined && (outer === undefined || nests(head.class) || isOrganOf(reading, outer, at, head.class))) {
      const headTo = at + headLength;
      // `Nguyễn Khoa Điềm`.
      const isMiddle = headLength === 1 && head.class === 'named' && isCapital(scan, at - 1);
      if (isMiddle && ((scan.flags[at - 1] ?? 0) & FAMILY_NAME) !== 0) return undefined;
      if (headsNothing(reading, head.text, headTo)) return undefined;
      if (head.class === 'whole') {
        // `BIDV`: no acronym besides.
        if (headLength === 1) cover(reading, { from: at, to: headTo }, IN_NUMBER);
        // `Quốc vụ viện nước Cộng hòa nhân dân Trung Hoa`.
        const division = headTo + (headLength === 1 ? divisionLength(scan, headTo) : 0);
        const place =
          division -
          headTo +
          (stateLength(scan, division) || placeLength(scan, division) || bankTown(scan, at, division, headLength));
        parsed = {
          from: at,
          to: Math.max(headTo + (head.text.startsWith('Liên') ? 0 : place), partyEnd(reading, headTo, to)),
          headTo,
          known: -1,
          letters: false,
        };
      } else {
        const isChair = head.class === 'committee' && isForeignChair(scan, headTo);
        const read = isChair ? { to: headTo, found: false } : organisationTail(reading, headTo, to, head.class);
        const end = endBeforeLetters(reading, read, to, head.class);
        const tail = end > read.to ? { to: end, found: true } : read;
        // `Tỉnh ủy`, `Thành ủy` are names by themselves; `Tỉnh ủy viên` is a person.
        const alone =
          (head.text.endsWith('ủy') && !isWord(scan, headTo, W.viên)) ||
          (STANDING_BODIES.has(head.text) && !isText(scan, at + 1, 'thường') && !isOfAll(scan, headTo)) ||
          (head.text === 'Đại hội đồng' &&
            (isChair ||
              (isText(scan, at - 1, 'tịch') && (isText(scan, headTo, 'khóa') || isSign(scan, headTo, COMMA))))) ||
          (!nested && standsInRow(reading, at, headTo)) ||
          (outer !== undefined && sharesOffice(scan, outer, at));
        // `Trường Giang` is somebody's name.
        const isName = head.text === 'Trường' && tail.to === headTo + 1 && placeLength(scan, headTo) === 0;
        if (isName) return undefined;
        // `KBNN`: as much a name as `BIDV`.
        if (head.text === 'KBNN' && tail.to === headTo) cover(reading, { from: at, to: headTo }, IN_NUMBER);
        if (tail.found || alone || (tail.to > headTo && head.class === 'committee'))
          parsed = { from: at, to: tail.to + stateLength(scan, tail.to), headTo, known: -1, letters: false };
      }
    }
  }
  const isRegistered = registryLength > 0 && (parsed === undefined || registryLength >= parsed.to - at);
  const whole = isRegistered ? at + registryLength : (parsed?.to ?? at);
  const office = whole > at ? branchOffice(scan, whole, to) : 0;
  if (office > 0) return { from: at, to: whole + office, headTo: at + headLength, known: -1, letters: false };
  if (isRegistered)
    return withCountry(
      reading,
      { from: at, to: at + registryLength, headTo: at + Math.min(headLength, registryLength), known, letters: false },
      to,
    );
  return parsed;
}

/** `Trường ĐHSP`; `ca sĩ Đan Trường` is none. */
function schoolByLetters({ scan, acronymAt, acronyms }: Reading, at: number): OrganisationDraft | undefined {
  const letters = acronyms[(acronymAt[at + 1] ?? 0) - 1];
  if (letters === undefined || !isText(scan, at, 'Trường') || isCapital(scan, at - 1)) return undefined;
  // `Trường TH Lê Lợi` has a name of its own.
  if (longestLength(scan, at, ORGANISATION_HEAD) > 1) return undefined;
  // … `Trường CĐSP Nghệ An` that of its place.
  const place = isOfHigherLearning(scan, at + 1) ? longestLength(scan, letters.lettersTo, PLACE) : 0;
  const end = letters.lettersTo + place;
  // `Trường ĐHSP Hà Nội 2`.
  const isCounted = scan.tokens.kind[end] === NUMBER && endsName(scan, end);
  if (place > 0) return { from: at, to: isCounted ? end + 1 : end, headTo: at + 1, known: -1, letters: false };
  if (isCapital(scan, letters.lettersTo)) return undefined;
  return { from: at, to: letters.lettersTo, headTo: at + 1, known: -1, letters: false };
}

/** `BCH các cấp`, `Ban Thường vụ cấp ủy`: as many as there are levels. */
const isOfAll = (scan: Scan, at: number): boolean => isWord(scan, at, W.cấp) || isWord(scan, at, W.các);

const isOfHigherLearning = ({ tokens }: Scan, at: number): boolean =>
  ['ĐH', 'CĐ', 'TC'].some((level) => tokens.text.startsWith(level, tokens.start[at]));

/** A country right behind a body's name is part of it, and makes it another body (`Bộ KH&CN Sri Lanka`). */
function withCountry(reading: Reading, draft: OrganisationDraft, to: number): OrganisationDraft {
  const { scan } = reading;
  if (draft.to >= to) return draft;
  // `VNPT Lạng Sơn`: a name without a head has branches in places, not in countries.
  const place =
    draft.headTo === draft.from
      ? branchLength(reading, draft) || countryOfFirm(scan, draft.from, draft.to)
      : placeLength(scan, draft.to) || stateLength(scan, draft.to);
  if (place === 0) return draft;
  return { ...draft, to: draft.to + place, known: -1 };
}

/** Tokens of `nước CHDCND Lào`, `nước CHXHCN Việt Nam`: a state in full, no mere country. */
function stateLength(scan: Reading['scan'], at: number): number {
  if (!isWord(scan, at, W.nước)) return 0;
  const style = placeLength(scan, at + 1);
  if (style > 1 && isStyle(scan, at + 1)) return 1 + style;
  const form = formOfState(scan, at + 1);
  const place = form > 0 ? placeLength(scan, at + 1 + form) : 0;
  return place > 0 ? 1 + form + place : 0;
}

const STYLES = ['CHXHCN', 'CHDCND', 'CHND', 'CHLB', 'CHHG', 'Cộng', 'Vương', 'Liên', 'Đại', 'Hoàng'] as const;

const isStyle = (scan: Reading['scan'], at: number): boolean => isOneOf(scan, at, STYLES);

function branchLength({ scan }: Reading, { from, to }: OrganisationDraft): number {
  return to === from + 1 && ((scan.tokens.shape[from] ?? 0) & (ALL_CAPS | MIXED)) !== 0
    ? longestLength(scan, to, PLACE)
    : 0;
}
