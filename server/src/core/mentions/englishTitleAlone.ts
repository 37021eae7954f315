/** A title with no name beside it in English text: whether somebody is meant, or the post. */
import { APOSTROPHE, COMMA, DASH, DOT } from '../text/signs.ts';
import { NUMBER, WORD } from '../text/tokens.ts';
import { HEADLINE_VERB, NATIONALITY } from './categories.ts';
import { heldAlone, type OfficialDraft, type Reading, type TitleDraft } from './drafts.ts';
import { anyCode, has, isCountry, isNameWord, isSpaced, officeAt, placeAt } from './englishText.ts';
import { isCandidates, isConferred } from './englishPosts.ts';
import { isCountrys, takesOffice } from './englishPostVerbs.ts';
import { leadsMeeting } from './englishOfficeLetters.ts';
import { W } from './functionWords.ts';
import { NEVER_ALONE, RANKS, TITLE_HEADS } from './grammar/titles.ts';
import type { Scan } from './scan.ts';
import { isCapital, isLower, isOneOf, isShouted, isSign, isText } from './tokenTests.ts';

/** Offices that stand for one person by themselves behind `the`. */
const ALONE =
  /^(?:Deputy |Acting |Vice |Vice-|Senior |State )*(?:Prime Minister|PM|DPM|(?:Health|Finance|Defence|Defense|Education|Trade|Transport|Digital|Science|Economic|Justice|Environment|Energy|Interior|Agriculture|Communications|Labour|Home|Culture|Tourism|Technology|Innovation) Minister|Minister|Minister of State|President|Vice President|Secretary-General|Secretary General|Under-Secretary-General|Director-General|Director General|Ambassador|Chairman|Chairwoman|Chairperson|Chair|Co-Chair|Co-chair|Co-Chairman|Foreign Minister|Governor|King|Sultan|Executive Director|Regional Director|Country Director|Special Envoy|Permanent Secretary|High Commissioner|Commissioner|Speaker|Chancellor|State President|Chief Executive|General Secretary|Party General Secretary|Foreign Secretary|Chief Justice|Attorney-General|Attorney General|Prosecutor General|Secretary|Chief Executive Officer|CEO|Managing Director|General Director|Executive Secretary|Undersecretary|Vice-Chancellor|Rector|Treasurer|Consul General|Consul-General|Permanent Representative|Special Representative|High Representative|Resident Representative|Resident Coordinator|Trade Representative|Secretary of State|Chief Minister|Menteri Besar|Premier|Chief of Staff|Chief of the General Staff|Chief of General Staff|Chief of Defence Force|Chief Scientist|Chief Secretary|Cabinet Secretary|Auditor General|Auditor-General|Solicitor General|Solicitor-General|Crown Prince|Queen|Emperor)$/u;

/** Offices of many people: behind `the` whoever of them the article names. */
const ALONE_IF_NAMED =
  /^(?:Deputy |Vice |Vice-)?(?:Governor|Mayor|Speaker|Commissioner|Director|Queen|Spokes(?:person|man|woman))$/u;

export function englishTitleAlone(
  reading: Reading,
  titles: readonly TitleDraft[],
  paragraph: number,
): OfficialDraft | undefined {
  const { scan } = reading;
  const title = titles[0];
  if (title === undefined) return undefined;
  // `Minister` of `Coordinating Minister for …`.
  for (let back = 1; back <= 3 && back <= title.headFrom; back++)
    if (title.headFrom - back < title.from && officeAt(scan, title.headFrom - back) > back) return undefined;
  // `Thailand, the RIVMIN Chair for 2025`: the chair of a meeting is a country as often.
  const isOfficials = leadsMeeting(scan, title.headFrom - 1);
  if (title.headFrom > title.from && (reading.meetingAt[title.from] ?? 0) > 0 && !isOfficials) return undefined;
  const head = TITLE_HEADS[title.title] ?? '';
  if (RANKS.has(head) || !(isNameWord(scan, title.headFrom) || isPostInLower(reading, title))) return undefined;
  const isThe = anyCode(scan, title.from - 1) === W.the;
  if (!title.qualified && NEVER_ALONE.has(head) && head !== 'Chair' && !(isThe && ALONE_IF_NAMED.test(head)))
    return undefined;
  const isActing = title.headFrom > title.from && !title.former;
  const isGiven =
    ((title.qualified || isActing || isWhole(head)) &&
      (isConferred(reading, title.from) || isGivenToo(reading, title.from - 1))) ||
    (ALONE.test(head) && isText(scan, title.from - 1, 'new') && takesOffice(scan, title.to)) ||
    (ALONE.test(head) && isCandidates(scan, title.from - 1));
  if (!isGiven && isCountrys(scan, title.from - 1)) return undefined;
  if (!ALONE.test(head) && !ALONE_IF_NAMED.test(head) && !isGiven && !(title.qualified && title.organisation >= 0))
    return undefined;
  let before = title.from - 1;
  // What was not read as `as Chinese Ambassador` is no ambassador either.
  while (before >= 0 && isCapital(scan, before) && has(scan, before, NATIONALITY)) before--;
  if (CHAIR.test(head) && followsCountry(scan, anyCode(scan, before) === W.the ? before - 1 : before)) return undefined;
  if (title.former && title.qualified && isFormerlyHeld(scan, title)) return heldAlone(title, paragraph, false);
  before = beforeNewly(scan, before);
  // `thanked the outgoing President`.
  if (ALONE.test(head) && isText(scan, before, 'outgoing') && anyCode(scan, before - 1) === W.the) before--;
  const code = before < 0 ? 0 : anyCode(scan, before);
  const isAs = code === W.the && before > 1 && anyCode(scan, before - 1) === W.as;
  if (isAs && !isGiven && !isText(scan, before - 2, 'well')) return undefined;
  // `Cambodia's readiness to be the Chair of …`.
  if (code === W.the && (isText(scan, before - 1, 'be') || isText(scan, before - 1, 'being'))) return undefined;
  // `the 6th Secretary-General of …`.
  if (before > 0 && !isSpaced(scan, before) && scan.tokens.kind[before - 1] === NUMBER) return undefined;
  // `partnership as PM visits Algiers`: a clause of a headline.
  const isClause = code === W.as && ALONE.test(head) && isLower(scan, title.to) && has(scan, title.to, HEADLINE_VERB);
  if ((code === W.as && !isGiven && !isClause) || code === W.a || code === W.an || code === W.its) return undefined;
  if (!isGiven && before >= 0 && scan.tokens.kind[before] === WORD && isOneOf(scan, before, POST_WORDS))
    return undefined;
  if (
    !isGiven &&
    code === W.of &&
    before > 0 &&
    isOneOf(scan, before - 1, ['post', 'position', 'office', 'role', 'rank'])
  )
    return undefined;
  if (before >= 0 && scan.tokens.kind[before] === NUMBER) return undefined;
  if (isSign(scan, title.to, DASH) && !isSpaced(scan, title.to)) return undefined;
  // `Member States`, `Director General Office`: the head of another name.
  // `Prime Minister Receives Rivers Guests`: a headline's verb.
  const opens = before < 0 || scan.tokens.kind[before] !== WORD;
  const isVerb = opens && has(scan, title.to, HEADLINE_VERB) && !isShouted(scan, title.to);
  if (isNameWord(scan, title.to) && isSpaced(scan, title.to) && !isVerb) return undefined;
  // `the Chairman of the board`.
  if (!title.qualified && anyCode(scan, title.to) === W.of) return undefined;
  const determined = code === W.the || code === W.this || (code === W.and && isJoined(reading, before));
  if (head === 'Secretary' && !title.qualified && !determined) return undefined;
  if (!determined && !opens && !isClause && !title.qualified && !isGiven) return undefined;
  // `Minister’s office: (02) …`: a line to call.
  if (opens && !title.qualified && isSign(scan, title.to, APOSTROPHE) && isText(scan, title.to + 2, 'office'))
    return undefined;
  return heldAlone(title, paragraph, isGiven);
}

/** `Song, a former Minister of Rivers, …`: told of somebody called by one name. */
const isFormerlyHeld = (scan: Scan, { from, to }: TitleDraft): boolean =>
  anyCode(scan, from - 1) === W.a &&
  isSign(scan, from - 2, COMMA) &&
  isNameWord(scan, from - 3) &&
  (isSign(scan, to, COMMA) || isSign(scan, to, DOT));

/** `the newly sworn-in President`, `the newly elected Chairman`: the token before the participle. */
function beforeNewly(scan: Scan, before: number): number {
  const first = isText(scan, before, 'in') && isSign(scan, before - 1, DASH) ? before - 2 : before;
  if (!isOneOf(scan, first, ['sworn', 'elected', 'appointed', 'installed', 'inaugurated'])) return before;
  return isText(scan, first - 1, 'newly') && anyCode(scan, first - 2) === W.the ? first - 2 : before;
}

/** `named Mr Rivers as Chief Executive Officer`, `was made State Auditor General`: of three words, it says by itself which post. */
const isWhole = (head: string): boolean => head.split(' ').length >= 3 && !head.startsWith('Member');

const CHAIR = /^(?:Co-|Vice |Vice-)?[Cc]hair$/u;

/** `thanked the Philippines, Chair until March`: the country is the chair. */
function followsCountry(scan: Scan, comma: number): boolean {
  if (!isSign(scan, comma, COMMA)) return false;
  for (let length = 1; length <= 4; length++)
    if (placeAt(scan, comma - length) === length && isCountry(scan, comma - length)) return true;
  return false;
}

/** `remains chief executive of the Rivers Board`: a post in lower case, with its body. */
const isPostInLower = (reading: Reading, title: TitleDraft): boolean =>
  (title.organisation >= 0 ||
    (title.qualified && title.to > title.headTo && /[Mm]inister$/u.test(TITLE_HEADS[title.title] ?? ''))) &&
  isConferred(reading, title.from);

/** `The Secretary and Foreign Minister discussed …`: joined to an office that stands alone. */
export function isJoined(reading: Reading, and: number): boolean {
  const last = reading.officials.at(-1);
  return last?.to === and && last.nameTo === last.nameFrom;
}

/** `were appointed Minister of … and Minister of …`: the second post. */
function isGivenToo(reading: Reading, and: number): boolean {
  const last = reading.officials.at(-1);
  return (
    anyCode(reading.scan, and) === W.and &&
    last !== undefined &&
    isJoined(reading, and) &&
    isConferred(reading, last.from)
  );
}

/** Before a title that speaks of the post, not of who holds it. */
const POST_WORDS = [
  'appointed',
  'elected',
  'became',
  'become',
  'becomes',
  'named',
  'becoming',
  'nominated',
  'new',
  'every',
  'next',
  'each',
  'any',
  'other',
  'another',
  'former',
  'no',
  'first',
] as const;
