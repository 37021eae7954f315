/** Finds where an article says what letters stand for: `long (SHORT)`, `SHORT (long)`, `long hay còn gọi là SHORT`. */
import { entryAt } from '../text/entryAt.ts';
import { CLOSE, COLON, COMMA, DASH, OPEN, AMPERSAND, APOSTROPHE, QUOTE } from '../text/signs.ts';
import { NUMBER, SIGN, SPACED, WORD } from '../text/tokens.ts';
import { isBehindBody, isFieldOfBody, isSeated } from './behindBody.ts';
import { foreignPhraseStart } from './foreignLetters.ts';
import { ADMIN_UNIT, COMPOUND, DEFINITION_LEAD, STOP, TERM } from './categories.ts';
import type { AcronymDraft, OrganisationDraft, Reading } from './drafts.ts';
import { anyCode } from './englishText.ts';
import { W } from './functionWords.ts';
import { KNOWN_LETTERS, lettersKey } from './grammar/knownLetters.ts';
import { alignInitials, lettersOf } from './initials.ts';
import { isCeremony, isForTask, meetingAround, topicOf } from './lettersOfMeeting.ts';
import type { Definition } from './model.ts';
import { isCapital, isSign, isText, isWord, placeLength } from './tokenTests.ts';
import { longestLength, type Scan } from './scan.ts';
import { headOfBody } from './headOfBody.ts';

/** What the long form is: a mention found by a grammar, or words whose initials the letters spell. */
export type LongForm =
  | { readonly kind: 'organisation' | 'meeting' | 'document'; readonly draft: number }
  | { readonly kind: 'term'; readonly from: number; readonly to: number };

export interface DefinitionDraft {
  readonly acronym: number;
  readonly long: LongForm;
  /** Tokens of the long form. */
  readonly from: number;
  readonly to: number;
  readonly pattern: Definition['pattern'];
}

/** Where mentions end; made when first asked for, for most letters stand in no bracket. */
interface Ends {
  readonly reading: Reading;
  made: MentionEnds | undefined;
}

/** Token behind a mention → its draft. */
interface MentionEnds {
  readonly organisation: Map<number, number>;
  readonly meeting: Map<number, number>;
  readonly document: Map<number, number>;
}

export function findDefinitions(reading: Reading): readonly DefinitionDraft[] {
  const found: DefinitionDraft[] = [];
  const ends: Ends = { reading, made: undefined };
  const { scan } = reading;
  for (let index = 0; index < reading.acronyms.length; index++) {
    const acronym = reading.acronyms[index];
    if (acronym === undefined) continue;
    const [before, after] = unquoted(scan, acronym.from - 1, shortEnd(reading, acronym));
    if (isSign(scan, before, OPEN) && (isSign(scan, after, CLOSE) || isSeatedBody(ends, before, after)))
      push(found, longBefore(reading, ends, acronym, index, unowned(reading, before), 'long (short)'));
    else if (isSign(scan, acronym.to, OPEN)) push(found, longInside(reading, acronym, index));
    else {
      const lead = leadBefore(reading, acronym.from);
      if (lead > 0)
        push(
          found,
          longBefore(
            reading,
            ends,
            acronym,
            index,
            lead,
            isWritten(reading, lead) ? 'long viết tắt là short' : 'long hay còn gọi là short',
          ),
        );
      else if (isSign(scan, before, DASH) && ((scan.tokens.shape[acronym.from] ?? 0) & SPACED) !== 0)
        push(found, dashed(reading, ends, acronym, index, before));
    }
  }
  return found;
}

/** `… Innovation (“COSTI”)`: the tokens before and behind the letters, and behind their quotation marks. */
const unquoted = (scan: Scan, before: number, after: number): readonly [number, number] =>
  isSign(scan, before, QUOTE) && isSign(scan, after, QUOTE) ? [before - 1, after + 1] : [before, after];

/** `the Department of Rivers’s (DOR) work`: the long form ends before the sign of the genitive. */
const unowned = ({ scan }: Reading, at: number): number =>
  anyCode(scan, at - 1) === W.s && isSign(scan, at - 2, APOSTROPHE) ? at - 2 : at;

/** End of the letters with the number that tells an edition behind them (`SOM 3`, `SEOM 4/55`). */
export function shortEnd(reading: Reading, acronym: AcronymDraft): number {
  const code = entryAt(reading.meetings, (reading.meetingAt[acronym.from] ?? 0) - 1);
  return code?.shape === 'code' && code.from === acronym.from ? Math.max(code.to, acronym.to) : acronym.to;
}

function push(found: DefinitionDraft[], draft: DefinitionDraft | undefined): void {
  if (draft !== undefined) found.push(draft);
}

const isWritten = (reading: Reading, lead: number): boolean =>
  /^\P{L}*viết/u.test(
    reading.scan.tokens.text
      .slice(reading.scan.tokens.start[lead], (reading.scan.tokens.start[lead] ?? 0) + 12)
      .normalize('NFC'),
  );

function mentionEnds(ends: Ends): MentionEnds {
  ends.made ??= collectEnds(ends.reading);
  return ends.made;
}

function collectEnds(reading: Reading): MentionEnds {
  const ends: MentionEnds = { organisation: new Map(), meeting: new Map(), document: new Map() };
  const { organisations, meetings } = reading;
  // From the end: of several bodies that end at one place the longest counts, which was found first …
  for (let at = organisations.length - 1; at >= 0; at--) ends.organisation.set(organisations[at]?.to ?? -1, at);
  // … and of a meeting and its opening, which end at one place, the letters are those of the meeting, found first as well.
  for (let at = meetings.length - 1; at >= 0; at--) ends.meeting.set(meetings[at]?.to ?? -1, at);
  reading.documents.forEach((draft, at) => ends.document.set(draft.to, at));
  return ends;
}

/** `Viện Nghiên cứu Lúa quốc tế (IRRI, Philippines)`. */
const isSeatedBody = (ends: Ends, open: number, comma: number): boolean =>
  isSeated(ends.reading, comma) && mentionEnds(ends).organisation.has(open);

/** The token where `hay còn gọi là` and the like starts, when it ends right before `at`. */
function leadBefore(reading: Reading, at: number): number {
  const isColon = isSign(reading.scan, at - 1, COLON);
  for (let length = 6; length >= 2; length--) {
    const from = at - length;
    if (from < 1) continue;
    // `(viết tắt: QRS)`.
    const isLead = longestLength(reading.scan, from, DEFINITION_LEAD) === (isColon ? length - 1 : length);
    if (isLead) {
      const sign = isSign(reading.scan, from - 1, COMMA) || isSign(reading.scan, from - 1, OPEN);
      return sign ? from - 1 : from;
    }
  }
  return 0;
}

/** `Đối thoại của lãnh đạo với Hội đồng Tư vấn Kinh doanh APEC (ABAC)`: the letters are those of the other side. */
const endsWithSide = ({ scan, organisations }: Reading, body: number | undefined): boolean =>
  body !== undefined && isWord(scan, (organisations[body]?.from ?? 0) - 1, W.với);

function longBefore(
  reading: Reading,
  ends: Ends,
  acronym: AcronymDraft,
  index: number,
  to: number,
  pattern: Definition['pattern'],
): DefinitionDraft | undefined {
  const { tokens } = reading.scan;
  const letters = lettersOf(tokens.text.slice(tokens.start[acronym.from], tokens.end[acronym.lettersTo - 1]));
  const { meeting: meetings, organisation: organisations, document: documents } = mentionEnds(ends);
  const isCode = acronym.number >= 0 || shortEnd(reading, acronym) > acronym.to;
  const known = knownKind(reading, acronym);
  const aligned =
    letters.length >= 2 && !isCode
      ? alignInitials(reading.scan, Math.max(0, to - letters.length - 14), to, letters)
      : -1;
  const meeting = meetings.get(to);
  const named = meeting === undefined ? undefined : reading.meetings[meeting];
  // `hội thảo về cơ chế một cửa (CCMC)`: the letters are those of the topic.
  // `Hội nghị các nhà lãnh đạo Hiệp hội các quốc gia Đông Nam Á (ASEAN)`: those of a body.
  const isOfMeeting =
    named !== undefined &&
    named.shape !== 'bare' &&
    aligned < named.headTo &&
    known !== 'organisation' &&
    !endsWithSide(reading, organisations.get(to)) &&
    !(isCeremony(reading, named) && (isCode || aligned < 0 || organisations.has(to))) &&
    (isCode || !isForTask(reading, named));
  if (meeting !== undefined && named !== undefined && isOfMeeting) {
    const topic = isCode ? -1 : topicOf(reading, named);
    if (topic >= 0) return { acronym: index, long: { kind: 'term', from: topic, to }, from: topic, to, pattern };
    // `Hội nghị về Hiệp định … (CPTPP)`: letters that everybody knows for something else.
    if (known !== 'term')
      return { acronym: index, long: { kind: 'meeting', draft: meeting }, from: named.from, to, pattern };
  }
  if (isCode) return undefined;
  const organisation = organisations.get(to);
  if (organisation !== undefined) {
    const draft = reading.organisations[organisation];
    if (draft !== undefined && !draft.letters) {
      // `Bộ Khoa học và Công nghệ (KH&CN)`: the letters are those of the tail, not of the body.
      const inner = (reading.organisationAt[aligned] ?? 0) - 1;
      // `Standing Committee of the National Assembly (NA)`.
      if (aligned > draft.from && entryAt(reading.organisations, inner)?.to === to)
        return { acronym: index, long: { kind: 'organisation', draft: inner }, from: aligned, to, pattern };
      // `Bay of Bengal Initiative for … Economic Cooperation (BIMSTEC)`: the tail spells what everybody knows for a body.
      const isTail = aligned > draft.from && aligned >= draft.headTo && known !== 'organisation';
      if (isTail && (known === 'term' || !isCompany(reading, draft)))
        return { acronym: index, long: { kind: 'term', from: aligned, to }, from: aligned, to, pattern };
      // `Ủy ban Hiệp định Đối tác Kinh tế Toàn diện Khu vực (RCEP)`: the letters that everybody knows for the words before them.
      const tail = known === 'term' ? priorEndingAt(reading, acronym, to) : -1;
      if (tail > draft.from) return { acronym: index, long: { kind: 'term', from: tail, to }, from: tail, to, pattern };
      // `Ủy ban Kiểm tra (UBKT) Trung ương`: what the bodies of each level are called.
      if (aligned === draft.from && standsForLevels(reading, acronym))
        return { acronym: index, long: { kind: 'term', from: aligned, to }, from: aligned, to, pattern };
      // `Trường ĐH Bách khoa (ĐHQG-HCM)`: Vietnamese letters that the name does not spell are those of its parent.
      if (aligned < 0 && isVietnamese(reading, acronym)) return undefined;
      return { acronym: index, long: { kind: 'organisation', draft: organisation }, from: draft.from, to, pattern };
    }
  }
  if (aligned >= 0) return { acronym: index, long: { kind: 'term', from: aligned, to }, from: aligned, to, pattern };
  const document = documents.get(to);
  if (document !== undefined) {
    const draft = reading.documents[document];
    if (draft !== undefined)
      return { acronym: index, long: { kind: 'document', draft: document }, from: draft.from, to, pattern };
  }
  const around = known === 'term' ? -1 : meetingAround(reading, acronym);
  if (around >= 0)
    return {
      acronym: index,
      long: { kind: 'meeting', draft: around },
      from: reading.meetings[around]?.from ?? to,
      to,
      pattern,
    };
  const prior = priorEndingAt(reading, acronym, to);
  // `Tập đoàn dữ liệu quốc tế (IDG)`: not the last words, the whole body.
  if (prior < 0 && (known === 'term' || isBehindBody(reading, acronym))) return undefined;
  const term = prior >= 0 ? prior : termEndingAt(reading, to, letters.length);
  // `Nhóm các đối tác quốc tế (IPG)`: a body by what everybody knows; `trung tâm tài chính quốc tế (IFC)` is none here.
  const isBody = known === 'organisation' && (term < 0 || isCapital(reading.scan, term));
  return term < 0 || isBody
    ? undefined
    : { acronym: index, long: { kind: 'term', from: term, to }, from: term, to, pattern };
}

const lettersText = ({ scan: { tokens } }: Reading, acronym: AcronymDraft): string =>
  lettersKey(tokens.text.slice(tokens.start[acronym.from], tokens.end[acronym.lettersTo - 1]));

/** What the letters commonly mean, as the registry or everybody knows. */
function knownKind(reading: Reading, acronym: AcronymDraft): string | undefined {
  const registered = entryAt(reading.lexicon.names, acronym.known)?.entity.kind;
  return registered ?? KNOWN_LETTERS.get(lettersText(reading, acronym))?.kind;
}

/** `Tập đoàn Airbus Defence and Space (ADS)`: the letters of a firm's name are the firm. */
const isCompany = ({ scan }: Reading, { from }: OrganisationDraft): boolean =>
  headOfBody(scan, from)?.class === 'company';

/** Behind the bracket the level or place follows of which this body is one. */
function standsForLevels({ scan }: Reading, { to }: AcronymDraft): boolean {
  const at = to + 1;
  if (((scan.flags[at] ?? 0) & ADMIN_UNIT) !== 0 || isText(scan, at, 'các')) return true;
  return (
    (isText(scan, at, 'Trung') && isWord(scan, at + 1, W.ương)) ||
    (isText(scan, at, 'tối') && isText(scan, at + 1, 'cao'))
  );
}

const isVietnamese = (reading: Reading, acronym: AcronymDraft): boolean =>
  /[ĐƯƠÔÂĂÊ]/u.test(lettersText(reading, acronym));

/** The words that the letters commonly stand for, when they are what stands before the bracket (`trí tuệ nhân tạo (AI)`). */
function priorEndingAt(reading: Reading, acronym: AcronymDraft, to: number): number {
  const { tokens } = reading.scan;
  const known = KNOWN_LETTERS.get(lettersText(reading, acronym));
  if (known === undefined) return -1;
  for (const words of [known.vi, known.en]) {
    if (words === undefined) continue;
    const from = to - words.split(' ').length;
    if (from < 0) continue;
    const text = tokens.text
      .slice(tokens.start[from], tokens.end[to - 1])
      .normalize('NFC')
      .toLowerCase();
    if (text === words.toLowerCase()) return from;
  }
  return -1;
}

/** A known term that ends right before the bracket (`trí tuệ nhân tạo (AI)`), else the phrase that the letters of another language stand for. */
function termEndingAt(reading: Reading, to: number, letters: number): number {
  const { scan } = reading;
  for (let length = 12; length >= 2; length--) {
    const from = to - length;
    if (from >= 0 && longestLength(scan, from, TERM) === length) return from;
  }
  return foreignPhraseStart(reading, to, letters);
}

/** `S.T.I.D (Khoa học, công nghệ …)`: two words or more in the brackets, no date, place or verb among them. */
function longInside(reading: Reading, acronym: AcronymDraft, index: number): DefinitionDraft | undefined {
  const { scan } = reading;
  const { tokens } = scan;
  const from = acronym.to + 1;
  let to = from;
  let words = 0;
  while (to < tokens.count && to - from < 24 && !isSign(scan, to, CLOSE)) {
    if (
      tokens.kind[to] === NUMBER ||
      (tokens.kind[to] === SIGN && ![COMMA, DASH, AMPERSAND, APOSTROPHE, QUOTE].includes(tokens.value[to] ?? 0))
    )
      return undefined;
    if (tokens.kind[to] !== WORD && tokens.kind[to] !== SIGN) return undefined;
    if (
      ((scan.flags[to] ?? 0) & STOP) !== 0 &&
      longestLength(scan, to, COMPOUND) === 0 &&
      longestLength(scan, to - 1, COMPOUND) < 2
    )
      return undefined;
    if (tokens.kind[to] === WORD) words++;
    to++;
  }
  if (!isSign(scan, to, CLOSE) || words < 2 || placeLength(scan, from) === to - from) return undefined;
  const organisation = reading.organisationAt[from] ?? 0;
  const draft = organisation > 0 ? reading.organisations[organisation - 1] : undefined;
  const letters = lettersOf(tokens.text.slice(tokens.start[acronym.from], tokens.end[acronym.lettersTo - 1]));
  const aligned = alignInitials(reading.scan, from, to, letters) === from;
  if (draft !== undefined && draft.to === to) {
    // `VTV (Bộ Thông tin …)`, `Cục SHTT (Bộ KH&CN)` name the parent, not the expansion, unless the letters or their absence of accents say otherwise.
    const { names } = reading.lexicon;
    const isItself = acronym.known >= 0 && names[acronym.known]?.entity === names[draft.known]?.entity;
    if (!aligned && !isItself && (draft.known >= 0 || isFieldOfBody(reading, acronym))) return undefined;
    return {
      acronym: index,
      long: { kind: 'organisation', draft: organisation - 1 },
      from,
      to,
      pattern: 'short (long)',
    };
  }
  // `SBSTA (khoa học và công nghệ)`: of a body that everybody knows, what it is for.
  if (!aligned && (words < 3 || organisation > 0 || knownKind(reading, acronym) === 'organisation')) return undefined;
  return { acronym: index, long: { kind: 'term', from, to }, from, to, pattern: 'short (long)' };
}

/** `Liên hợp quốc - LHQ`: only where the letters spell the words. */
function dashed(
  reading: Reading,
  ends: Ends,
  acronym: AcronymDraft,
  index: number,
  dash: number,
): DefinitionDraft | undefined {
  const { tokens } = reading.scan;
  const letters = lettersOf(tokens.text.slice(tokens.start[acronym.from], tokens.end[acronym.lettersTo - 1]));
  if (acronym.number >= 0 || letters.length < 2) return undefined;
  const aligned = alignInitials(reading.scan, Math.max(0, dash - letters.length - 14), dash, letters);
  const organisation = mentionEnds(ends).organisation.get(dash);
  const draft = organisation === undefined ? undefined : reading.organisations[organisation];
  if (aligned < 0) {
    if (organisation === undefined || draft === undefined || !areOfBody(reading, acronym, draft)) return undefined;
    return {
      acronym: index,
      long: { kind: 'organisation', draft: organisation },
      from: draft.from,
      to: dash,
      pattern: 'long - short',
    };
  }
  if (organisation !== undefined && draft !== undefined && aligned < draft.headTo)
    return {
      acronym: index,
      long: { kind: 'organisation', draft: organisation },
      from: draft.from,
      to: dash,
      pattern: 'long - short',
    };
  return {
    acronym: index,
    long: { kind: 'term', from: aligned, to: dash },
    from: aligned,
    to: dash,
    pattern: 'long - short',
  };
}

/** `Cục An toàn thông tin - AIS thuộc …`: letters of another language, nothing known and no name of their own, right behind a body. */
function areOfBody(reading: Reading, { from, to, known }: AcronymDraft, body: OrganisationDraft): boolean {
  const { scan } = reading;
  const letters = lettersText(reading, { from, to, lettersTo: to, known, number: -1 });
  const prior = KNOWN_LETTERS.get(letters);
  const own = scan.tokens.text.slice(scan.tokens.start[body.from], scan.tokens.end[body.to - 1]).normalize('NFC');
  if (body.letters || body.headTo === body.from || !/^[A-Z]{3,}$/u.test(letters)) return false;
  if (prior !== undefined) return prior.vi.toLowerCase() === own.toLowerCase();
  return known < 0 && !isCapital(scan, to) && !isSign(scan, to, DASH);
}
