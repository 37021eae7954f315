/** Organisations in English paragraphs: known names, a head before `of` and `for`, or a head at the end of a run of capitals. */
import { CLOSE, COMMA, DOT } from '../text/signs.ts';
import { ACCENTED, WORD } from '../text/tokens.ts';
import {
  BODY_HEAD,
  ENGLISH_BODY,
  EVENT_NOUN,
  FIELD_WORD,
  GENERIC_WORD,
  MEETING_NOUN,
  SENTENCE_WORD,
} from './categories.ts';
import {
  IN_DATE,
  IN_NUMBER,
  IN_ORGANISATION,
  cover,
  type OrganisationDraft,
  type Reading,
  acronymStarting,
} from './drafts.ts';
import { agencyOfCountry, branchInEnglish } from './branchOfLetters.ts';
import { firmOfLetters, isCompanyOfLetters } from './englishFirms.ts';
import { datelineAgency, siteLength } from './bylines.ts';
import { anyCode, behindThe, has, isNameWord, isSpaced, officeAt, placeAt, startsPhrase } from './englishText.ts';
import { isGathering } from './englishCounts.ts';
import { registeredRow } from './registeredNames.ts';
import { W } from './functionWords.ts';
import { bracketedLetters } from './nameParts.ts';
import { KNOWN_LETTERS, lettersKey } from './grammar/knownLetters.ts';
import { longest, longestLength, type Scan } from './scan.ts';
import { isSign, isText } from './tokenTests.ts';
import { areOfAnother, letteredBodies } from './englishLetteredBodies.ts';
import { bodyOfForm } from './englishForms.ts';
import { paperLengthInEnglish } from './englishPapers.ts';
import { ownUnit, unitOfLetters } from './englishOwnUnits.ts';
import { localBody } from './englishLocalBodies.ts';
import { noteSigner } from './englishDatelines.ts';
import { isActing, spelledEnd } from './englishSpelledNames.ts';
import { noteOddLetters, noteShortName } from './englishShortNames.ts';
import { bodyAt, bodyBehindLetters, isCounted, ofCountryEnd } from './englishBodyNames.ts';
import {
  centralCommittee,
  chamberLength,
  government,
  isBuilding,
  nationsSociety,
  organ,
  organAgain,
} from './englishHouses.ts';
import { smallMinistry } from './englishSmallMinistries.ts';
import { numberedUnit, withNumber } from './englishTroops.ts';

/** Reads tokens `from` to `to` of one English paragraph; acronyms must have been read. */
export function recogniseEnglishBodies(reading: Reading, from: number, to: number): void {
  const { scan } = reading;
  const agency = datelineAgency(scan, from, to);
  noteSigner(reading, from);
  const lettered = letteredBodies(reading, from);
  for (let at = from; at < to; at++) {
    if (at === agency?.from) {
      add(reading, { ...agency, headTo: at, known: -1, letters: false });
      // `(ANTARA News)`: no letters of their own.
      cover(reading, agency, IN_NUMBER);
      at = agency.to - 1;
      continue;
    }
    const paper = scan.tokens.kind[at] === WORD ? paperLengthInEnglish(scan, at) : 0;
    if (paper > 0) {
      add(reading, { from: at, to: at + paper, headTo: at + paper, known: -1, letters: false });
      at += paper - 1;
      continue;
    }
    if (scan.tokens.kind[at] !== WORD || ((reading.covered[at] ?? 0) & (IN_NUMBER | IN_DATE)) !== 0) continue;
    const site = isSign(scan, at + 1, DOT) && isNameWord(scan, at) ? siteLength(reading, at) : 0;
    if (site > 0) {
      add(reading, { from: at, to: at + site, headTo: at, known: -1, letters: true });
      cover(reading, { from: at, to: at + site }, IN_NUMBER);
      at += site - 1;
      continue;
    }
    noteOddLetters(reading, at);
    const spelled = lettered.find((each) => each.from === at);
    if (spelled !== undefined) {
      add(reading, spelled);
      nested(reading, spelled);
      at = spelled.to - 1;
      continue;
    }
    if (!isNameWord(scan, at)) {
      const local = localBody(reading, at, to) ?? smallMinistry(reading, at);
      if (local === undefined) continue;
      add(reading, local);
      if (isText(scan, local.headTo - 1, 'delegation')) nested(reading, local);
      at = local.to - 1;
      continue;
    }
    if (isBuilding(scan, at)) continue;
    const known = Math.max(
      chamberLength(scan, at),
      longestLength(scan, at, ENGLISH_BODY),
      registeredBody(reading, at),
      government(scan, at),
      nationsSociety(scan, at),
      organ(scan, at) || organAgain(reading, at) || centralCommittee(scan, at),
    );
    // `WHO Regional Committee`: letters that read like a word of sentences.
    const starts = startsPhrase(scan, at) || (reading.acronymAt[at] ?? 0) > 0;
    const parsed = starts ? (bodyOfForm(reading, at) ?? numberedUnit(scan, at) ?? bodyAt(reading, at, to)) : undefined;
    const length = parsed === undefined ? 0 : parsed.to - at;
    // `19th General Assembly` is a meeting.
    const first = (reading.acronymAt[at - 1] ?? 0) > 0 ? at - 1 : at;
    if (parsed === undefined && known > 0 && isGathering(scan, at + known - 1) && isCounted(scan, first)) continue;
    if (known === 0 && parsed === undefined) {
      const letters =
        unitOfLetters(reading, at, to) ??
        knownLetters(reading, at) ??
        (starts ? (firmOfLetters(reading, at) ?? smallMinistry(reading, at)) : undefined) ??
        (starts ? bodyOfLetters(reading, at) : undefined);
      if (letters === undefined) continue;
      add(reading, letters);
      at = letters.to - 1;
      continue;
    }
    const whole: OrganisationDraft =
      parsed !== undefined && length >= known && !(known > 0 && meetsBehind(reading, parsed))
        ? { ...parsed, known: length === known ? knownName(reading, at, length) : -1 }
        : {
            from: at,
            to: formEnd(scan, ofCountryEnd(reading, at + known)),
            headTo: at + 1,
            known: knownName(reading, at, known),
            letters: false,
          };
    const spelledTo = known > 0 && parsed === undefined ? whole.to : spelledEnd(reading, whole);
    const own = spelledTo > whole.to ? spelledTo : bodyBehindLetters(reading, whole, to);
    const name = withNumber(scan, own > whole.to ? { ...whole, to: own, known: -1 } : whole);
    noteShortName(reading, name.to);
    const unit = ownUnit(reading, name, to);
    if (unit !== undefined) add(reading, unit);
    add(reading, name);
    // `(ANTARA)`: a name of the registry in capitals is no acronym besides.
    if (name.to === at + 1 && (reading.acronymAt[at] ?? 0) > 0) cover(reading, name, IN_NUMBER);
    if (isCompanyOfLetters(reading, name)) cover(reading, { from: at, to: name.to - 1 }, IN_NUMBER);
    else {
      if (own > whole.to && own > spelledTo && knownInside(scan, at, name) === 0) add(reading, whole);
      nested(reading, name);
    }
    at = (unit ?? name).to - 1;
  }
}

/** `Sungai Nasional Berhad`: behind the word for what kind of company it is. */
const formEnd = (scan: Scan, at: number): number =>
  (isText(scan, at, 'Berhad') || isText(scan, at, 'Bhd')) && isSpaced(scan, at) ? at + 1 : at;

/** `6th Association of Rivers Nations Digital Ministers' Meeting`: what is read as the body's field is its meeting. */
const meetsBehind = ({ scan }: Reading, { from, to }: OrganisationDraft): boolean =>
  has(scan, to - 1, MEETING_NOUN) && !has(scan, to - 1, BODY_HEAD) && isCounted(scan, from);

/** `the Vietnam Electricity (EVN)`: a name without a head, behind which stand the letters of a body that is known. */
function bodyOfLetters(reading: Reading, at: number): OrganisationDraft | undefined {
  const { scan } = reading;
  let end = at;
  while (end < at + 6 && isNameWord(scan, end) && (end === at || isSpaced(scan, end))) {
    if (officeAt(scan, end) > 0 || has(scan, end, MEETING_NOUN | EVENT_NOUN)) return undefined;
    end++;
  }
  // `Technical and Economic Cooperation (BIRTEC)`: fields go on.
  if (anyCode(scan, at - 1) === W.and && has(scan, at, FIELD_WORD) && has(scan, at - 2, FIELD_WORD)) return undefined;
  // `Phnom Penh (VNA) – …`.
  if (end < at + 2 || placeAt(scan, at) === end - at || scan.tokens.kind[at - 1] !== WORD) return undefined;
  // `the Framework Convention on Rivers Change (UNFCRC)`: what a treaty is on.
  const code = anyCode(scan, at - 1);
  if ((code === W.on || code === W.for || code === W.against) && isNameWord(scan, at - 2)) return undefined;
  if (bracketedLetters(reading, end) === 0) return undefined;
  const letters = acronymStarting(reading, end + 1);
  if (letters === undefined || letters.number >= 0) return undefined;
  const kind =
    letters.known >= 0
      ? reading.lexicon.names[letters.known]?.entity.kind
      : KNOWN_LETTERS.get(
          lettersKey(scan.tokens.text.slice(scan.tokens.start[letters.from], scan.tokens.end[letters.lettersTo - 1])),
        )?.kind;
  const isBody = kind === 'organisation' || (kind === undefined && isActing(reading, at, end));
  return isBody ? { from: at, to: end, headTo: end, known: -1, letters: false } : undefined;
}

/** A name in the midst of a Vietnamese paragraph, where no word with marks belongs to it. */
export function englishBodyInside(reading: Reading, at: number, to: number): OrganisationDraft | undefined {
  const { scan } = reading;
  if (!startsPhrase(scan, at)) return undefined;
  const found = bodyAt(reading, at, to);
  if (found === undefined) return undefined;
  for (let each = at; each < found.to; each++) if (((scan.tokens.shape[each] ?? 0) & ACCENTED) !== 0) return undefined;
  return found;
}

function add(reading: Reading, draft: OrganisationDraft): void {
  const index = reading.organisations.push(draft);
  if (reading.organisationAt[draft.from] === 0) reading.organisationAt[draft.from] = index;
  cover(reading, draft, IN_ORGANISATION);
}

/** Bodies inside a longer name: `United Nations` of its Office at Geneva, letters of the registry. */
function nested(reading: Reading, outer: OrganisationDraft): void {
  const { scan } = reading;
  // `Rivers Commission Secretariat`.
  const last = outer.to - 1;
  if (isText(scan, last, 'Secretariat') && last - outer.from > 2 && has(scan, last - 1, BODY_HEAD))
    add(reading, { from: outer.from, to: last, headTo: last, known: -1, letters: false });
  // `Lao People’s Revolutionary Party Central Committee`.
  const isPartys =
    isText(scan, last, 'Committee') && isText(scan, last - 1, 'Central') && isText(scan, last - 2, 'Party');
  if (isPartys && last - 3 > outer.from && !hasOf(scan, outer))
    add(reading, { from: outer.from, to: last - 1, headTo: last - 1, known: -1, letters: false });
  for (let at = outer.from; at < outer.to; at++) {
    // `World Rivers Organization (WRO) General Assembly`.
    if (bracketedLetters(reading, at) > 0 && has(scan, at - 1, BODY_HEAD) && !has(scan, outer.from, GENERIC_WORD))
      add(reading, { from: outer.from, to: at, headTo: at, known: -1, letters: false });
    const known = knownInside(scan, at, outer);
    if (known > 0) {
      const end = ofCountryEnd(reading, at + known);
      const inner = {
        from: at,
        to: end <= outer.to ? end : at + known,
        headTo: at + 1,
        known: knownName(reading, at, known),
        letters: false,
      };
      add(reading, inner);
      at = inner.to - 1;
      continue;
    }
    const letters = knownLetters(reading, at);
    if (letters !== undefined && letters.to < outer.to) add(reading, letters);
    if (at < outer.headTo || (anyCode(scan, at - 1) !== W.of && anyCode(scan, at - 1) !== W.the)) continue;
    // `Organisation of Supreme Audit Institutions` holds no other body.
    const isNamed = anyCode(scan, at - 1) === W.the || placeAt(scan, at) > 0 || (reading.acronymAt[at] ?? 0) > 0;
    // `Communist Party of China (CPC) Central Committee`.
    const isSeat = placeAt(scan, at) > 0 && bracketedLetters(reading, at + placeAt(scan, at)) > 0;
    // `Communist Party of China Central Committee`: the country is the party's.
    const seat = placeAt(scan, at);
    if (seat > 0 && isText(scan, at - 2, 'Party') && at + seat < outer.to) {
      const party = { from: partyFrom(scan, outer.from, at - 2), to: at + seat };
      add(reading, { ...party, headTo: at - 1, known: -1, letters: false });
      continue;
    }
    const inner = isNamed && !isSeat && isNameWord(scan, at) ? bodyAt(reading, at, outer.to) : undefined;
    // `Representative Office of the Ministry of Rivers in Laos`.
    const isRepresented =
      inner !== undefined && isText(scan, outer.from, 'Representative') && anyCode(scan, inner.to) === W.in;
    // `Mission of Laos to the United Nations, the World Rivers Organization and other …`.
    const isListed = inner !== undefined && isSign(scan, at - 2, COMMA) && anyCode(scan, inner.to) === W.and;
    // `Department of the Interior and Local Government`.
    if (inner !== undefined && isText(scan, inner.to - 1, 'Government') && has(scan, at, FIELD_WORD)) continue;
    if (inner === undefined || (inner.to !== outer.to && !isRepresented && !isListed)) continue;
    add(reading, inner);
    // `Board of the AHR Centre`.
    if (isCompanyOfLetters(reading, inner)) cover(reading, { from: at, to: inner.to - 1 }, IN_NUMBER);
    else nested(reading, inner);
    return;
  }
}

const hasOf = (scan: Scan, { from, to }: OrganisationDraft): boolean => {
  for (let at = from; at < to; at++) if (anyCode(scan, at) === W.of) return true;
  return false;
};

/** `Communist` of `Communist Party`: where the words with capitals before the head start. */
function partyFrom(scan: Scan, from: number, head: number): number {
  let at = head;
  while (at > from && isNameWord(scan, at - 1)) at--;
  return at;
}

/** Tokens of the known body that starts at a token inside another; names such as that of UNESCO are one piece. */
function knownInside(scan: Scan, at: number, outer: OrganisationDraft): number {
  const first = longest(scan, at, ENGLISH_BODY);
  for (let row = first; row >= 0; row = scan.next[row] ?? -1) {
    if (scan.category[row] !== ENGLISH_BODY) continue;
    const length = scan.length[row] ?? 0;
    if (at + length > outer.to) continue;
    // `General Assembly` of the UN is that body itself.
    // `People's National Assembly` holds no other.
    const isOwned = anyCode(scan, at - 1) === W.s;
    const isJoined = isNameWord(scan, at - 1) || isSign(scan, at - 1, DOT) || isSign(scan, at - 1, CLOSE) || isOwned;
    if (at > outer.from && at + length === outer.to && isJoined) continue;
    // `National Assembly of Laos` is one, too.
    if (at === outer.from && anyCode(scan, at + length) === W.of && placeAt(scan, behindThe(scan, at + length + 1)) > 0)
      continue;
    // `Lao Red Cross Society`: the name itself.
    if (at > outer.from && isText(scan, at + length - 1, 'Cross')) continue;
    // `World Bank Group`, `Sungai Nasional Berhad`: the name itself.
    const last = outer.to - 1;
    const isForm = isText(scan, last, 'Group') || formEnd(scan, last) > last;
    if (at === outer.from && at + length === last && isForm) continue;
    if (at > outer.from || length < outer.to - outer.from) return length;
    if (scan.data[row] === 0) return 0;
  }
  return 0;
}

/** Letters that the registry knows for a body. */
function knownLetters(reading: Reading, at: number): OrganisationDraft | undefined {
  const draft = acronymStarting(reading, at);
  const branch = draft === undefined ? agencyOfCountry(reading, at) - 1 : branchInEnglish(reading, draft);
  if (branch > 0) {
    cover(reading, { from: at + 1, to: at + 1 + branch }, IN_NUMBER);
    return { from: at, to: at + 1 + branch, headTo: at, known: -1, letters: true };
  }
  if (draft === undefined || draft.number >= 0 || draft.known < 0) return undefined;
  if (reading.lexicon.names[draft.known]?.entity.kind !== 'organisation') return undefined;
  if (areOfAnother(reading, draft)) return undefined;
  // `VGP News`.
  const to = isText(reading.scan, draft.lettersTo, 'News') ? draft.lettersTo + 1 : draft.lettersTo;
  return { from: at, to, headTo: at, known: draft.known, letters: true };
}

/** Index of the body's name in the lexicon where the registry knows exactly these tokens, else -1. */
function knownName(reading: Reading, at: number, length: number): number {
  const { scan } = reading;
  return scan.data[registeredRow(reading, at, 'organisation', (row) => scan.length[row] === length)] ?? -1;
}

/** Tokens of the body's registered name, unless a place is called so, too, or it is a word of other names. */
function registeredBody(reading: Reading, at: number): number {
  const { scan } = reading;
  const isPlain = has(scan, at, FIELD_WORD | GENERIC_WORD | SENTENCE_WORD | BODY_HEAD | MEETING_NOUN | EVENT_NOUN);
  const row = registeredRow(
    reading,
    at,
    'organisation',
    (_row, { name }) => (!isPlain && /^\p{L}{5,}$/u.test(name.text)) || /\s/u.test(name.text),
  );
  const length = row < 0 ? 0 : (scan.length[row] ?? 0);
  if (length === 0 || placeAt(scan, at) === length) return 0;
  if (length > 1) return length;
  // `Intel Vietnam`, `Marvell Technology`: the firm's branches.
  let end = at + 1;
  while (end < at + 4 && isNameWord(scan, end) && isSpaced(scan, end) && officeAt(scan, end) === 0) {
    const step = has(scan, end, FIELD_WORD) ? 1 : placeAt(scan, end);
    if (step === 0) break;
    end += step;
  }
  return end - at;
}
