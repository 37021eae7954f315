/** Officials in English paragraphs: forms of address, titles, names, titles behind names, titles by themselves, and names said again. */
import { entryAt } from '../text/entryAt.ts';
import { COLON, COMMA, DASH } from '../text/signs.ts';
import { NUMBER, WORD } from '../text/tokens.ts';
import { ENGLISH_OFFICE, TITLE_PREFIX } from './categories.ts';
import {
  IN_MEETING,
  IN_NUMBER,
  IN_OFFICIAL,
  IN_ORGANISATION,
  cover,
  type OfficialDraft,
  type Reading,
  type TitleDraft,
  organisationStarting,
} from './drafts.ts';
import { appointeeEnd, givenEnd } from './englishAppointees.ts';
import { bearerEnd, personEnd, plainNameEnd, plainVietnameseEnd } from './englishPersons.ts';
import {
  anyCode,
  behindThe,
  honorificAt,
  isNameWord,
  isSpaced,
  officeAt,
  placeAt,
  nationLength,
} from './englishText.ts';
import { speakerEnd } from './englishSpeakers.ts';
import { DEPUTY, deputysName, joinsMember, memberInLower } from './englishMembers.ts';
import { englishTitleAlone, isJoined } from './englishTitleAlone.ts';
import { leadsMeeting } from './englishOfficeLetters.ts';
import { isWhoHolds } from './englishOfficeTold.ts';
import { officeOwner } from './englishOwners.ts';
import { noteOwner, officesServed } from './englishServedOffices.ts';
import { professionOf } from './englishProfessions.ts';
import { titleInSmallLetters } from './englishTitleAgain.ts';
import { englishTitleAt } from './englishTitles.ts';
import { englishTitleJoint } from './englishTitleJoints.ts';
import {
  appositiveJoint,
  countryInBrackets,
  ownerBehindName,
  isPredicate,
  joinedLetters,
  retiredEnd,
} from './englishTitleJoints.ts';
import { W } from './functionWords.ts';
import { bracketedLetters } from './nameParts.ts';
import { TITLE_HEADS } from './grammar/titles.ts';
import { isCapital, isLower, isOneOf, isSign, isText } from './tokenTests.ts';
import { longestLength, type Scan } from './scan.ts';
import { bracketBehind, honorificsEnd, lettersEnd, nameBehind, honoursEnd } from './englishBearers.ts';

/** Reads tokens `from` to `to` of one English paragraph; organisations and meetings must have been read. */
export function recogniseEnglishOfficials(reading: Reading, from: number, to: number, paragraph: number): void {
  const { scan } = reading;
  for (let at = from; at < to; at++) {
    if (scan.tokens.kind[at] !== WORD || isInside(reading, at)) continue;
    const found = officialAt(reading, at, to, paragraph);
    if (found === undefined) continue;
    const draft = countedDeputy(scan, found);
    reading.officials.push(draft);
    for (const title of draft.titles) noteOwner(reading, title);
    if (draft.nameTo > draft.nameFrom) reading.calledNames.add(scan.tokens.hash[draft.nameTo - 1] ?? 0);
    cover(reading, draft, IN_OFFICIAL);
    officesServed(reading, draft, paragraph);
    // `JD Vance`, `Antonio GUTERRES`: capitals of a name are no acronym.
    cover(reading, { from: draft.nameFrom, to: lettersEnd(scan, draft.nameTo) }, IN_NUMBER);
    at = draft.to - 1;
  }
}

/** `2nd Vice Minister Choi`: the count in figures is inside, as `Second` is. */
function countedDeputy(scan: Scan, draft: OfficialDraft): OfficialDraft {
  const from = draft.from - 2;
  const isCount =
    scan.tokens.kind[from] === NUMBER && !isSpaced(scan, from + 1) && isOneOf(scan, from + 1, ['st', 'nd']);
  return isCount && isOneOf(scan, draft.from, ['Vice', 'Deputy', 'Permanent']) ? { ...draft, from } : draft;
}

function isInside(reading: Reading, at: number): boolean {
  const covered = reading.covered[at] ?? 0;
  // `APEC Senior Officials’ Meeting Chair`.
  const meeting = entryAt(reading.meetings, (reading.meetingAt[at] ?? 0) - 1);
  const led = meeting === undefined ? at : meeting.to + bracketedLetters(reading, meeting.to);
  if (led > at && (covered & IN_OFFICIAL) === 0 && longestLength(reading.scan, led, ENGLISH_OFFICE) > 0) return false;
  if ((covered & IN_OFFICIAL) !== 0 || ((covered & IN_MEETING) !== 0 && !leadsMeeting(reading.scan, at))) return true;
  if ((covered & IN_ORGANISATION) === 0) return false;
  const own = organisationStarting(reading, at);
  // `ASEAN Secretary-General …`: a body may lead a title; `Prime Minister's Office` holds one.
  if (own === undefined) return true;
  // `NA deputy Tran …`: the body opens the name of the office.
  if (officeAt(reading.scan, at) > own.to - at) return false;
  const behind = own.to + bracketedLetters(reading, own.to);
  // `ADB acting country director`.
  const acting = behind + longestLength(reading.scan, behind, TITLE_PREFIX);
  if (longestLength(reading.scan, acting, ENGLISH_OFFICE) > 0 || professionOf(reading.scan, behind) > behind)
    return false;
  return (
    officeAt(reading.scan, own.to + placeAt(reading.scan, own.to)) === 0 &&
    officeOwner(reading, at, reading.scan.tokens.count, isLower(reading.scan, own.to)).to <= own.to
  );
}

function officialAt(reading: Reading, at: number, to: number, paragraph: number): OfficialDraft | undefined {
  const { scan } = reading;
  if (!isNameWord(scan, at)) {
    // `The Honourable …`.
    if (anyCode(scan, at) === W.the && honorificAt(scan, at) > 1) return addressed(reading, at, to, paragraph);
    const prefix = longestLength(scan, at, TITLE_PREFIX);
    if (prefix > 0 && isNameWord(scan, at + 1)) return titled(reading, at, at, to, paragraph);
    return (
      (longestLength(scan, at + prefix, ENGLISH_OFFICE) > 0
        ? (titledInLower(reading, at, to, paragraph) ?? titleInSmallLetters(reading, at, to, paragraph))
        : undefined) ??
      counterpart(reading, at, to, paragraph) ??
      (isCapital(scan, at) ? apposed(reading, at, to, paragraph) : undefined)
    );
  }
  if (honorificAt(scan, at) > 0) return addressed(reading, at, to, paragraph);
  // `Commander-in-Chief`: the last word of an office.
  if (isText(scan, at - 2, 'in') && isSign(scan, at - 1, DASH) && !isSpaced(scan, at)) return undefined;
  return (
    titled(reading, at, at, to, paragraph) ??
    deputy(reading, at, to, paragraph) ??
    titledInLower(reading, at, to, paragraph) ??
    (isText(scan, at, 'General') ? titleInSmallLetters(reading, at, to, paragraph) : undefined) ??
    apposed(reading, at, to, paragraph) ??
    bare(reading, at, to, paragraph)
  );
}

/** Forms of address, perhaps titles, and a name. */
function addressed(reading: Reading, at: number, to: number, paragraph: number): OfficialDraft | undefined {
  const honorific = honorificsEnd(reading.scan, at, to);
  const draft = titled(reading, at, honorific, to, paragraph);
  if (draft !== undefined && draft.nameTo > draft.nameFrom) return { ...draft, honorific: true };
  const nameTo = personEnd(reading, honorific, to);
  return nameTo === honorific
    ? undefined
    : finishOfficial(reading, { from: at, nameFrom: honorific, nameTo, titles: [], honorific: true, paragraph }, to);
}

/** Titles from `at`, then a name, or the titles alone. `from`: where the forms of address before them start. */
function titled(reading: Reading, from: number, at: number, to: number, paragraph: number): OfficialDraft | undefined {
  const { scan } = reading;
  const titles: TitleDraft[] = [];
  let end = at;
  for (let round = 0; round < 6; round++) {
    const title =
      englishTitleAt(reading, end, to, 'before') ??
      (round > 0
        ? (memberInLower(reading, end, to) ??
          (headsBody(reading, at, end, to) ? englishTitleAt(reading, end, to, 'lower') : undefined))
        : undefined);
    if (title === undefined) break;
    titles.push(title);
    end = title.to;
    const name = nameBehind(reading, title, to, at);
    if (name !== undefined) return finishOfficial(reading, { from, ...name, titles, honorific: false, paragraph }, to);
    // `Vice Chairwoman of the National Assembly (NA) and Chairwoman of …`.
    const bracket = bracketedLetters(reading, end);
    // `President of the Union of Rivers (UR) Ambassador …`.
    const isLed = bracket > 0 && isSpaced(scan, end + bracket) && officeAt(scan, end + bracket) > 0;
    if (isLed || (bracket > 0 && englishTitleJoint(scan, end + bracket, 'before') > 0)) end += bracket;
    const joint = englishTitleJoint(scan, end, 'before');
    // `Minister of National Defence General Phan …`: a rank right behind.
    if (joint === 0 && (!isSpaced(scan, end) || officeAt(scan, end) === 0)) {
      // `Deputy Prime Minister and Trade and Industry Minister …`.
      const isMember = joinsMember(reading, end, to);
      if (
        (anyCode(scan, end) !== W.and && !isMember) ||
        (!isMember &&
          englishTitleAt(reading, end + 1, to, 'before') === undefined &&
          !headsBody(reading, at, end + 1, to) &&
          memberInLower(reading, end + 1, to) === undefined)
      )
        break;
      end++;
      continue;
    }
    // `by the General Secretary and President, Deputy Head of … A announced`: bare offices behind `the` are known already.
    const isKnown = anyCode(scan, at - 1) === W.the || followsBare(reading, at);
    const isBare = isKnown && titles.every(({ qualified }) => !qualified);
    // `…, as ASEAN Chair, Prime Minister A spoke`.
    const isRole =
      titles.length === 1 && anyCode(scan, (reading.acronymAt[at - 1] ?? 0) > 0 ? at - 2 : at - 1) === W.as;
    // `On behalf of the Secretary-General of ASEAN, Deputy Secretary-General A spoke`.
    const of = anyCode(scan, at - 1) === W.the ? at - 2 : at - 1;
    const isBehalf = anyCode(scan, of) === W.of && isText(scan, of - 1, 'behalf');
    if ((isBare || isRole || isBehalf) && isSign(scan, end, COMMA)) break;
    // Behind a comma the next title may be somebody else's, unless the chain ends with a name.
    end += joint;
  }
  const first = titles[0];
  if (first === undefined || from < at) return undefined;
  return englishTitleAlone(reading, titles, paragraph);
}

/** `NA General Secretary and head of the NA Office A`: one person's, as no article leads to the first. */
function headsBody(reading: Reading, first: number, at: number, to: number): boolean {
  const { scan } = reading;
  if (anyCode(scan, first - 1) === W.the || isNameWord(scan, at) || anyCode(scan, at - 1) !== W.and) return false;
  if (!isText(scan, at, 'head') && !isText(scan, at, 'chief') && !isText(scan, at, 'director')) return false;
  const title = englishTitleAt(reading, at, to, 'lower');
  return title !== undefined && title.organisation >= 0 && nameBehind(reading, title, to) !== undefined;
}

/** `… and President`, joined to an office that stands alone. */
const followsBare = (reading: Reading, at: number): boolean =>
  anyCode(reading.scan, at - 1) === W.and && isJoined(reading, at - 1);

/** Offices whose names in lower case are words of many meanings. */
const PLAIN_WORDS =
  /^(?:Member|General|Representative|Head|Principal|Coordinator|Administrator|Secretary|Chief|Chair|Leader|Founder|Envoy|Justice|Manager|Economist|Specialist|Analyst|Lecturer|Officer|Policy Officer|Programme Officer|Researcher|Senior Researcher|Fellow|Assistant|Consultant)$/u;

/** `Indonesian foreign minister Retno Marsudi`, `its chairman Lieut. Gen. Le Tan Toi`: titles in lower case right before a name. */
function titledInLower(reading: Reading, at: number, to: number, paragraph: number): OfficialDraft | undefined {
  const { scan } = reading;
  // `under the chair of Ambassador …`.
  if (isText(scan, at, 'chair') && anyCode(scan, at - 2) === W.under) return undefined;
  // `the EEAS officer and Deputy Foreign Minister A`: somebody else.
  if (isText(scan, at, 'officer') || isText(scan, at + 1, 'officer')) return undefined;
  const titles: TitleDraft[] = [];
  let end = at;
  for (let round = 0; round < 4; round++) {
    // `its chairman Lieut. Gen. …`: only the first has to be in lower case.
    const title = englishTitleAt(reading, end, to, round > 0 && isCapital(scan, end) ? 'before' : 'lower');
    if (title === undefined || (round === 0 && isCapital(scan, title.headFrom))) return undefined;
    titles.push(title);
    end = title.to;
    const name = nameBehind(reading, title, to);
    if (name !== undefined) {
      const isLed = round > 0 || honorificAt(scan, end) > 0 || honorificAt(scan, end + 1) > 0;
      // `Russian leader Vladimir Rivers`.
      const isNations =
        isText(scan, title.headFrom, 'leader') &&
        title.headFrom > title.from &&
        title.from === end - 1 - nationLength(scan, title.from);
      const isPlain = PLAIN_WORDS.test(TITLE_HEADS[title.title] ?? '') && title.organisation < 0 && !isNations;
      const isClear = !isPlain && name.nameTo - name.nameFrom >= 2;
      return isLed || isClear
        ? finishOfficial(reading, { from: at, ...name, titles, honorific: false, paragraph }, to)
        : undefined;
    }
    const joint = englishTitleJoint(scan, end, 'lower');
    const isRank = joint === 0 && isSpaced(scan, end) && officeAt(scan, end) > 0;
    // `Party Central Committee member, Deputy Prime Minister …`.
    const isMember = isSign(scan, end, COMMA) && title.organisation >= 0 && isCapital(scan, end + joint);
    if ((joint === 0 && !isRank) || (isSign(scan, end, COMMA) && !isMember)) return undefined;
    end += joint;
  }
  return undefined;
}

/** `his Chinese counterpart Wang Hua`: the name of whoever holds the same office elsewhere. */
function counterpart(reading: Reading, at: number, to: number, paragraph: number): OfficialDraft | undefined {
  if (!isText(reading.scan, at, 'counterpart')) return undefined;
  const nameFrom = honorificsEnd(reading.scan, at + 1, to);
  const nameTo = bearerEnd(reading, nameFrom, to);
  return nameTo - nameFrom < 2
    ? undefined
    : finishOfficial(reading, { from: at + 1, nameFrom, nameTo, titles: [], honorific: false, paragraph }, to);
}

type Unfinished = Omit<OfficialDraft, 'to'>;

/** Adds the titles behind the name unless they lead to the next person. */
export function finishOfficial(reading: Reading, draft: Unfinished, to: number): OfficialDraft {
  const { scan } = reading;
  const titles = [...draft.titles];
  let end = ownerBehindName(reading, draft, to);
  if (end === draft.nameTo) end = honoursEnd(scan, end);
  // `the Rt Hon Mark Field MP said`.
  if (isText(scan, end, 'MP') && isSpaced(scan, end) && !isNameWord(scan, end + 1)) {
    const member = englishTitleAt(reading, end, end + 1, 'behind');
    if (member !== undefined) {
      titles.push(member);
      end = member.to;
    }
  }
  for (let round = 0; round < 6; round++) {
    const from = round === 0 ? countryInBrackets(scan, retiredEnd(scan, end)) : joinedLetters(reading, end);
    const joint = round === 0 ? appositiveJoint(reading, from) : englishTitleJoint(scan, from, 'behind');
    if (joint === 0) break;
    const title = englishTitleAt(reading, from + joint, to, 'behind');
    if (title === undefined || leadsToName(reading, title, to)) break;
    // `alongside Vice Minister A, the Minister is …`.
    if (round === 0 && joint > 1 && !title.qualified && isPredicate(scan, title.to)) break;
    if (round === 0 && joint > 1 && leadsToAddressed(reading, title.to, to, titles.length > 0)) break;
    // `Anna Rivers, Minister for Health, and Assistant Minister for Trade, the Hon Tim Lake, …`.
    if (round > 0 && joint > 1 && leadsToAddressed(reading, title.to, to, false)) break;
    // In lower case by itself it is no more than a word, unless a title joins it (`co-founder and Chairman of …`).
    const isPlain = !isNameWord(scan, title.headFrom) && !title.qualified && (round > 0 || joint === 1);
    if (isPlain && (round > 0 || englishTitleJoint(scan, title.to, 'behind') === 0)) break;
    titles.push(title);
    end = title.to;
  }
  return { ...draft, to: end, titles };
}

/** `…, the Secretary-General of ASEAN, Dr. Kao Kim Hourn, will …`: behind `the` a title and a form of address are the next person's. */
function leadsToAddressed(reading: Reading, at: number, to: number, isTitled: boolean): boolean {
  const { scan } = reading;
  if (!isSign(scan, at, COMMA)) return false;
  const led = behindThe(scan, at + 1);
  const isAddressed = honorificAt(scan, led) > 0;
  const name = isAddressed ? personEnd(reading, honorificsEnd(scan, led, to), to) : plainNameEnd(reading, at + 1, to);
  // Whoever has a title before the name, too: `the Prime Minister of Laos, …, the Prime Minister of Malaysia, …`.
  if (name <= at + 1 || (!isAddressed && !isTitled)) return false;
  return !isSign(scan, name, COMMA) || longestLength(scan, name + 1, ENGLISH_OFFICE) === 0;
}

/** A name behind the title, perhaps with more titles in between: it is the next person's. */
function leadsToName(reading: Reading, title: TitleDraft, to: number): boolean {
  const { scan } = reading;
  // `…, Senator the Hon Anna Rivers`.
  if (honorificAt(scan, title.from) > title.to - title.from) return true;
  let next = title;
  for (let round = 0; round < 5; round++) {
    const bracket = bracketBehind(reading, next.to);
    const direct = honorificsEnd(scan, next.to + bracket, to);
    if (isSpaced(scan, direct) && bearerEnd(reading, direct, to) > direct) return true;
    const again = englishTitleAt(reading, next.from, to, 'before');
    if (
      again !== undefined &&
      again.to < next.to &&
      isSpaced(scan, again.to) &&
      personEnd(reading, again.to, to) > again.to
    )
      return true;
    const end = next.to + bracket;
    const joint = englishTitleJoint(scan, end, 'before');
    // `and Defence Minister General Phan …`: a rank right behind.
    const isRanked = joint === 0 && isSpaced(scan, end) && officeAt(scan, end) > 0;
    // `…, Vice President of the Rivers Commission (RC), High Representative of … Josep Rio`: bodies of one's own before a comma.
    if ((joint === 0 && !isRanked) || (isSign(scan, end, COMMA) && bracket === 0)) return false;
    const following = englishTitleAt(reading, end + joint, to, 'before');
    if (following === undefined) return false;
    next = following;
  }
  return false;
}

/** `Eduardo Pedrosa, Executive Director of the APEC Secretariat`: a name that nothing leads to but that titles follow. */
function apposed(reading: Reading, at: number, to: number, paragraph: number): OfficialDraft | undefined {
  const { scan } = reading;
  const nameTo = plainNameEnd(reading, at, to);
  if (nameTo === at) return undefined;
  const joint = appositiveJoint(reading, countryInBrackets(scan, nameTo));
  if (joint === 0) return undefined;
  const draft = finishOfficial(
    reading,
    { from: at, nameFrom: at, nameTo, titles: [], honorific: false, paragraph },
    to,
  );
  return draft.titles.length > 0 || isWhoHolds(reading, nameTo, to) ? draft : undefined;
}

/** `Deputy Tran Van Song from Rivers Province`: of the house. */
function deputy(reading: Reading, at: number, to: number, paragraph: number): OfficialDraft | undefined {
  const nameTo = deputysName(reading, at, to);
  if (nameTo === 0) return undefined;
  const title = { from: at, to: at + 1, headFrom: at, headTo: at + 1, title: DEPUTY, organisation: -1 };
  const titles = [{ ...title, former: false, qualified: false }];
  return finishOfficial(reading, { from: at, nameFrom: at + 1, nameTo, titles, honorific: false, paragraph }, to);
}

/** A name that its origin or what is done to its bearer tells. */
function bare(reading: Reading, at: number, to: number, paragraph: number): OfficialDraft | undefined {
  if (isCredit(reading.scan, at)) return undefined;
  const led = appointeeEnd(reading, at, to);
  const given = led > at ? led : givenEnd(reading, at, to);
  const speaker = given > at ? given : speakerEnd(reading.scan, at);
  const nameTo = speaker > at ? speaker : plainVietnameseEnd(reading, at, to);
  if (nameTo === at) return undefined;
  return finishOfficial(reading, { from: at, nameFrom: at, nameTo, titles: [], honorific: false, paragraph }, to);
}

/** `Photo: Le Anh Dung`: who took it. */
const isCredit = (scan: Scan, at: number): boolean =>
  isSign(scan, at - 1, COLON) && isOneOf(scan, at - 2, ['Photo', 'Photos', 'Story', 'Text']);
