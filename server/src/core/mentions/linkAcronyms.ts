/** What each run of letters is in the end: a body, a meeting, or an acronym with its expansion. */
import { composed } from '../text/composed.ts';
import { entryAt } from '../text/entryAt.ts';
import { BAR, CLOSE, COLON, COMMA, DASH, DOT, OPEN, SLASH } from '../text/signs.ts';
import { nameKey, slug } from '../text/comparison.ts';
import { remembered } from '../text/remembered.ts';
import type { RegistryEntity } from '../registry/model.ts';
import { BREAK, NUMBER } from '../text/tokens.ts';
import { actingLetters } from './actingLetters.ts';
import { ORGANISATION_HEAD } from './categories.ts';
import {
  IN_DATE,
  IN_NUMBER,
  IN_ORGANISATION,
  cover,
  organisationStarting,
  type AcronymDraft,
  type Reading,
} from './drafts.ts';
import { startsAny, type Scan } from './scan.ts';
import { isBehindBody } from './behindBody.ts';
import { insideCode, isBehindHead, isOnlyCounted } from './countedLetters.ts';
import { bodyOfInitials } from './bodyInitials.ts';
import { isSource, opensStory } from './bylines.ts';
import { signsDateline } from './englishDatelines.ts';
import { isBesideFirm, isInChargedList } from './chargedLetters.ts';
import { addAlias, entityRow, registryRow } from './entityTable.ts';
import { KNOWN_LETTERS, lettersKey } from './grammar/knownLetters.ts';
import { kindOfLetters, unitLength } from './nameParts.ts';
import { organisationRow, priorBodyRow } from './linkOrganisations.ts';
import { rangeKey, rangeText, tidy, type LedLetters, type LinkedLetters, type Linking } from './linking.ts';
import { W } from './functionWords.ts';
import { isCapital, isLower, isOneOf, isSign, isWord } from './tokenTests.ts';
import { registeredAs } from './registeredNames.ts';
import { headOfBody } from './headOfBody.ts';

export interface LinkedAcronym {
  readonly draft: AcronymDraft;
  readonly type: 'acronym' | 'organisation' | 'meeting';
  readonly row: number;
}

/** Reads `long (SHORT)` pairs of terms into the expansions, so that names which contain the letters can be compared. */
export function noteExpansions(linking: Linking): void {
  const { reading } = linking;
  for (const definition of linking.definitions) {
    const acronym = reading.acronyms[definition.acronym];
    if (acronym === undefined || definition.long.kind !== 'term') continue;
    const letters = rangeText(reading, { from: acronym.from, to: acronym.lettersTo });
    const words = tidy(rangeText(reading, { from: definition.from, to: definition.to }));
    linking.expansions.set(lettersKey(letters), words);
    composeParts(linking, letters, words);
  }
}

/** `KH,CN&ĐMST` = khoa học, công nghệ và đổi mới sáng tạo: its parts mean its words' parts. */
function composeParts(linking: Linking, letters: string, words: string): void {
  const parts = lettersKey(letters).split(/[,&-]/u);
  if (parts.length < 2) return;
  const names = namesIn(words);
  if (parts.length !== names.length) return;
  parts.forEach((part, at) => {
    const name = names[at] ?? '';
    if (part.length === name.split(' ').length && !linking.expansions.has(part)) linking.expansions.set(part, name);
  });
}

/** Names in a row. Articles explain the same letters in the same words. */
const namesIn = remembered((words: string): readonly string[] => words.split(/\s*,\s*|\s+và\s+|\s*&\s*|\s+-\s+/u));

export function linkAcronyms(linking: Linking): readonly LinkedAcronym[] {
  const found: LinkedAcronym[] = [];
  for (let index = 0; index < linking.reading.acronyms.length; index++) {
    const linked = link(linking, index);
    if (linked === undefined) continue;
    found.push(linked);
    if (linked.type === 'acronym') {
      const { from, lettersTo: to } = linked.draft;
      linking.termRow.set(rangeText(linking.reading, { from, to }), linked.row);
    }
  }
  return found;
}

function link(linking: Linking, index: number): LinkedAcronym | undefined {
  const { reading } = linking;
  const draft = reading.acronyms[index];
  if (draft === undefined || ((reading.covered[draft.from] ?? 0) & IN_NUMBER) !== 0) return undefined;
  const meeting = reading.meetingAt[draft.from] ?? 0;
  // The letters are a meeting's mention already, or stand inside its name as its code.
  const named = entryAt(reading.meetings, meeting - 1);
  if (named !== undefined && (named.shape === 'code' || named.headTo === draft.from)) return undefined;
  if (insideCode(reading, draft)) return undefined;
  if (draft.number >= 0) return codeInside(linking, draft);
  const organisation = reading.organisationAt[draft.from] ?? 0;
  const body = organisation > 0 ? reading.organisations[organisation - 1] : undefined;
  // Letters that are themselves the body's mention, a branch with its place too: `LHQ`, `VNPT Lạng Sơn`.
  if (body !== undefined && body.letters && body.to >= draft.lettersTo) return undefined;
  // `BIDV Lào Cai`: letters that are a bank's name.
  if (body !== undefined && body.from === draft.from && isNameByItself(reading, draft)) return undefined;
  // `Ủy ban MTTQ tỉnh`, `Văn phòng UBND`: inside a longer name the letters of Vietnamese bodies are mere letters.
  if (((reading.covered[draft.from] ?? 0) & IN_ORGANISATION) !== 0) {
    const letters = rangeText(reading, { from: draft.from, to: draft.lettersTo });
    const prior = KNOWN_LETTERS.get(lettersKey(letters));
    // `CDC Cần Thơ`: the head of a longer name.
    const isHead =
      body !== undefined &&
      !body.letters &&
      body.from === draft.from &&
      startsAny(reading.scan, draft.from, 1 << ORGANISATION_HEAD);
    if (prior?.kind === 'organisation' && (prior.en === undefined || isHead))
      return { draft, ...term(linking, registeredAs(reading, draft), letters, prior.vi) };
    // `CDC Hà Nội`; of a firm and its branch (`BIDV Lào Cai`) the letters are no mention.
    if (isHead && prior === undefined && body.to > draft.lettersTo)
      return headOfBody(reading.scan, draft.from)?.class === 'company'
        ? undefined
        : { draft, ...term(linking, undefined, letters, linking.expansions.get(lettersKey(letters))) };
  }
  if (isCompanysName(linking, draft) || isShip(linking, draft)) return undefined;
  // `họp với CDC các tỉnh`, `65 Chủ tịch HĐND xã, phường`, `các TAND cấp cao`: a kind of body, and many of them.
  if (body === undefined && leadsToMany(reading, draft.to) && headOfBody(reading.scan, draft.from) !== undefined) {
    const letters = rangeText(reading, { from: draft.from, to: draft.lettersTo });
    return {
      draft,
      ...term(linking, registeredAs(reading, draft), letters, KNOWN_LETTERS.get(lettersKey(letters))?.vi),
    };
  }
  const short = shortName(linking, draft);
  if (short !== undefined) return short;
  const tokens = rangeKey(reading, draft.from, draft.lettersTo);
  const before = linking.lettersByTokens.get(tokens);
  const meaning = before ?? meaningOf(linking, draft);
  linking.lettersByTokens.set(tokens, meaning);
  // `(QĐND) -` is the paper, whatever the letters mean elsewhere in the article.
  if (meaning.type === 'acronym' && isSource(reading.scan, draft) && !isReporter(reading.scan, draft))
    return { draft, type: 'organisation', row: bodyOfLetters(linking, draft) };
  if (meaning.type === 'acronym' && !isReporter(reading.scan, draft)) {
    const maySign = isSign(reading.scan, draft.to, CLOSE) || isDated(reading, draft);
    if ((maySign && isByline(linking, draft)) || opensStory(reading.scan, draft))
      return { draft, type: 'organisation', row: bodyOfLetters(linking, draft) };
  }
  if (meaning.type === 'meeting' && isBehindHead(reading, draft)) return undefined;
  return { draft, type: meaning.type, row: meaning.row };
}

/** `(ảnh: PV)`: whoever took it, no paper. */
const isReporter = (scan: Scan, { from }: AcronymDraft): boolean => isOneOf(scan, from, ['PV', 'CTV', 'BTV']);

/** `CAND - Thứ Sáu, 21/11/2025`, `QĐND - Sáng 14-11, …`: a date behind the dash. */
const isDated = ({ scan, covered }: Reading, { to }: AcronymDraft): boolean =>
  isSign(scan, to, DASH) && ((covered[to + 1] ?? 0) & IN_DATE) !== 0;

/** The body that bears these letters as its name. */
function bodyOfLetters({ reading, entities }: Linking, draft: AcronymDraft): number {
  const letters = rangeText(reading, { from: draft.from, to: draft.lettersTo });
  return entityRow(entities, 'organisation', `organisation/${slug(letters)}`, { name: tidy(letters) });
}

/** What the letters mean in this article: its own definitions, then the registry, then common use. */
function meaningOf(linking: Linking, draft: AcronymDraft): LinkedLetters {
  const { reading, entities } = linking;
  const letters = rangeText(reading, { from: draft.from, to: draft.lettersTo });
  const key = lettersKey(letters);
  const code = slug(letters);
  const known = registeredAs(reading, draft);
  const expansion = linking.expansions.get(key);
  if (expansion !== undefined) return term(linking, known, letters, expansion);
  const defined = linking.definedAs.get(key);
  if (defined !== undefined)
    return { type: entities.rows[defined]?.kind === 'meeting' ? 'meeting' : 'organisation', row: defined };
  const bodyOfCode = linking.bodies.get(code);
  if (bodyOfCode !== undefined) {
    const row = organisationRow(linking, bodyOfCode);
    addAlias(entities, row, `organisation/${code}`);
    return { type: 'organisation', row };
  }
  const series = linking.seriesOfCode.get(code);
  if (series !== undefined)
    return known === undefined && isOnlyCounted(linking, draft)
      ? term(linking, known, letters, undefined)
      : { type: 'meeting', row: series };
  if (known?.kind === 'organisation') return { type: 'organisation', row: registryRow(entities, known) };
  if (known?.kind === 'meeting') return { type: 'meeting', row: registryRow(entities, known) };
  if (known !== undefined) return { type: 'acronym', row: registryRow(entities, known) };
  const prior = KNOWN_LETTERS.get(key);
  if (prior?.kind === 'organisation') return { type: 'organisation', row: priorBodyRow(linking, prior) };
  if (prior !== undefined) return term(linking, undefined, letters, prior.vi);
  if (isLed(linking, draft, 'treaties')) return term(linking, undefined, letters, undefined);
  const isOwner =
    draft.lettersTo - draft.from === 1 &&
    reading.officeOwners.has(reading.scan.tokens.hash[draft.from] ?? 0) &&
    !isLed(linking, draft, 'fields');
  const isBody =
    isOwner || MINISTRY.test(letters) || (isSign(reading.scan, draft.to, CLOSE) && isBehindBody(reading, draft));
  if (
    isBody ||
    isByline(linking, draft) ||
    signsDateline(reading, draft) ||
    isAmongBodies(linking, draft, key) ||
    isActing(linking, draft)
  )
    return { type: 'organisation', row: bodyOfLetters(linking, draft) };
  const named = bodyOfInitials(linking, letters);
  if (named !== undefined) return { type: 'organisation', row: organisationRow(linking, named) };
  return term(linking, undefined, letters, composition(linking, key));
}

/** Do the same letters stand behind such a word somewhere in the article? */
function isLed(linking: Linking, { from, lettersTo }: AcronymDraft, lead: keyof LedLetters): boolean {
  linking.led ??= ledLetters(linking.reading);
  return lettersTo === from + 1 && linking.led[lead].has(linking.reading.scan.tokens.hash[from] ?? 0);
}

function ledLetters({ scan, acronyms }: Reading): LedLetters {
  const treaties = new Set<number>();
  const fields = new Set<number>();
  for (const { from, lettersTo } of acronyms) {
    const lead = from - 1;
    const hash = scan.tokens.hash[from] ?? 0;
    if (lettersTo !== from + 1) continue;
    if (isOneOf(scan, lead, ['định', 'ước']) && isOneOf(scan, lead - 1, ['Hiệp', 'hiệp', 'Công'])) treaties.add(hash);
    if (isOneOf(scan, lead, UNITS)) fields.add(hash);
  }
  return { treaties, fields };
}

const UNITS = ['Ban', 'Sở', 'Phòng', 'phòng', 'Cục', 'Vụ', 'Bộ', 'Đội', 'tâm'] as const;

/** `S.T.I.D` → `term/stid`, `KH,CN&ĐMST` → `term/kh-cn-dmst`; the registry's term where it has the same words. */
function term(
  linking: Linking,
  known: RegistryEntity | undefined,
  letters: string,
  expansion: string | undefined,
): LinkedLetters {
  if (known?.kind === 'term' && (expansion === undefined || sameWords(known, expansion)))
    return { type: 'acronym', row: registryRow(linking.entities, known) };
  const row = entityRow(linking.entities, 'term', `term/${slug(lettersKey(letters))}`, {
    name: expansion ?? tidy(letters),
  });
  return { type: 'acronym', row };
}

const sameWords = (entity: RegistryEntity, words: string): boolean =>
  entity.names.some((name) => name.use !== 'acronym' && nameKey(name.text) === nameKey(words));

/** Words for letters made of known parts: `KH,CN&ĐMST` from KH, CN and ĐMST. */
function composition(linking: Linking, key: string): string | undefined {
  const parts = key.split(/[,&-]/u);
  if (parts.length < 2) return undefined;
  const words = parts.map(
    (part) =>
      linking.expansions.get(part) ??
      (KNOWN_LETTERS.get(part)?.kind === 'term' ? KNOWN_LETTERS.get(part)?.vi : undefined),
  );
  if (words.some((word) => word === undefined)) return undefined;
  return `${words.slice(0, -1).join(', ')} và ${words.at(-1)}`;
}

/** A code inside a longer name (`Lễ khai mạc AMMSTI-20`) is the meeting it names. */
function codeInside(linking: Linking, draft: AcronymDraft): LinkedAcronym | undefined {
  const letters = rangeText(linking.reading, { from: draft.from, to: draft.lettersTo });
  const id = `meeting/${slug(letters)}-${draft.number}`;
  const row = linking.entities.byId.get(id);
  return row === undefined ? undefined : { draft, type: 'meeting', row };
}

/** `MoST`, `MoFA`: a ministry of some field; no `MoU`, nor what may be a memorandum all the same (`MoA`, `MoC`) or a minister (`MoS`). */
const MINISTRY = /^Mo(?![ACSU]$)[A-Z]{1,5}$/u;

/** `tàu INS Satpura`, `tàu cá QNg 95.748 TS`, `tàu CSB 8002`. */
const isShip = ({ reading: { scan } }: Linking, { from, to }: AcronymDraft): boolean =>
  (isWord(scan, from - 1, W.tàu) && (isCapital(scan, to) || scan.tokens.kind[to] === NUMBER)) ||
  (isWord(scan, from - 2, W.tàu) && isLower(scan, from - 1) && scan.tokens.kind[to] === NUMBER);

/** `BIDV`, `SJC`: a head of nothing but Latin letters. */
function isNameByItself({ scan }: Reading, draft: AcronymDraft): boolean {
  const head = headOfBody(scan, draft.from);
  return head?.class === 'whole' && /^[A-Z]+$/u.test(head.text);
}

/** `Tập đoàn ASML`, `Công ty CP MISA`, `Công ty UzAuto Motors`: letters that stand for nothing but the company. */
function isCompanysName({ reading, expansions }: Linking, draft: AcronymDraft): boolean {
  if (((reading.covered[draft.from] ?? 0) & IN_ORGANISATION) === 0) return false;
  const key = lettersKey(rangeText(reading, { from: draft.from, to: draft.lettersTo }));
  if (expansions.has(key) || !/^(?:[A-Z&-]+|[A-Z][A-Za-z]*[a-z]{2}[A-Za-z]*)$/u.test(key)) return false;
  const kind = kindOfLetters(reading, draft);
  for (let back = 1; back <= 5 && draft.from - back >= 0; back++) {
    const body = organisationStarting(reading, draft.from - back);
    if (body?.headTo !== draft.from) continue;
    // `Tổng công ty CP Xây dựng …`: the form of the company.
    if (FORMS.test(key) && body.to > draft.lettersTo) return false;
    if (kind !== undefined && !(kind === 'organisation' && body.to === draft.lettersTo)) return false;
    return headOfBody(reading.scan, body.from)?.class === 'company';
  }
  return false;
}

const FORMS = /^(?:CP|TNHH|MTV|TMCP|XNK)$/u;

const leadsToMany = ({ scan }: Reading, at: number): boolean =>
  isWord(scan, at, W.các) || isWord(scan, at, W.cấp) || (isLower(scan, at) && unitLength(scan, at) > 0);

/** `(AHA Centre)`, `(IPA Đà Nẵng)`, `(WWF-Việt Nam)` behind a body: its short name in letters and words. */
function shortName(linking: Linking, draft: AcronymDraft): LinkedAcronym | undefined {
  const { reading, entities } = linking;
  const { scan } = reading;
  if (!isSign(scan, draft.from - 1, OPEN) || isSign(scan, draft.to, CLOSE) || draft.known >= 0) return undefined;
  const key = lettersKey(rangeText(reading, { from: draft.from, to: draft.lettersTo }));
  if (KNOWN_LETTERS.has(key) || !/^[A-Z]+$/u.test(key)) return undefined;
  let to = draft.to;
  while (to - draft.to < 4 && (isCapital(scan, to) || isSign(scan, to, DASH))) to++;
  if (to === draft.to || !isSign(scan, to, CLOSE) || !isBehindBody(reading, draft)) return undefined;
  const name = tidy(rangeText(reading, { from: draft.from, to }));
  // `(DONG A BANK)`: its last word is no mention of its own.
  cover(reading, { from: draft.to, to }, IN_NUMBER);
  const row = entityRow(entities, 'organisation', `organisation/${slug(name)}`, { name });
  return { draft: { ...draft, to, lettersTo: to }, type: 'organisation', row };
}

function isActing(linking: Linking, draft: AcronymDraft): boolean {
  linking.acting ??= actingLetters(linking.reading);
  return linking.acting.has(rangeKey(linking.reading, draft.from, draft.lettersTo));
}

/** `Agribank, NCDB và Vietcombank`: letters that nothing explains, in a list with bodies. */
function isAmongBodies({ reading }: Linking, draft: AcronymDraft, key: string): boolean {
  const { scan, covered } = reading;
  if (!/^[A-Z]{3,}$/u.test(key)) return false;
  const isJoint = (at: number): boolean => isSign(scan, at, COMMA) || isWord(scan, at, W.và);
  const isBody = (at: number): boolean => ((covered[at] ?? 0) & IN_ORGANISATION) !== 0;
  // `Cục Khởi nghiệp và DNCN, Cục Viễn thông`: the second field of the first one.
  if (isBody(draft.from) && isBody(draft.from - 1)) return false;
  // `Cơ quan Sáng chế Nhật Bản (JPO), EUIPO, Cơ quan …`.
  const isExplained = isSign(scan, draft.from - 2, CLOSE) && isSign(scan, draft.from - 4, OPEN);
  const isBehind = isBody(draft.from - (isExplained ? 5 : 2));
  if (isJoint(draft.from - 1) && isBehind && isJoint(draft.to) && isBody(draft.to + 1)) return true;
  return isInChargedList(reading, draft) || isBesideFirm(reading, draft);
}

/** `(PLO)-`, `TTO -`, `Ảnh: VGP`: the paper that speaks or took the picture. */
function isByline(linking: Linking, draft: AcronymDraft): boolean {
  const { scan } = linking.reading;
  const before = draft.from - 1;
  const opens = (at: number): boolean => at < 0 || scan.tokens.kind[at] === BREAK;
  if (isSign(scan, before, OPEN) && isSign(scan, draft.to, CLOSE)) {
    // `BANGKOK, 23 December (NRT) –`.
    // `VIENTIANE (KPN), October 9 –`.
    const isDay = isSign(scan, draft.to + 1, COMMA) && ((linking.reading.covered[draft.to + 2] ?? 0) & IN_DATE) !== 0;
    if (linking.reading.language !== 'en' || (!isDay && !isSign(scan, draft.to + 1, DASH))) return opens(before - 1);
    let first = before;
    while (before - first < DATELINE && !opens(first - 1)) first--;
    return opens(first - 1);
  }
  // `BDK.VN -`.
  if (isSign(scan, draft.to, DOT) && isCapital(scan, draft.to + 1) && opens(before)) return true;
  if (opens(before))
    return (
      isDayBehind(linking.reading, draft.to) ||
      isSign(scan, draft.to, DASH) ||
      isSign(scan, draft.to, COLON) ||
      isSign(scan, draft.to, SLASH) ||
      (isSign(scan, draft.to, BAR) && isLone(scan, draft.to))
    );
  return isSign(scan, before, COLON) && /^Ảnh$/iu.test(textAt(scan, before - 1));
}

/** `TTO 11/11/2025 17:46`: a full day, and nothing else on the line. */
function isDayBehind({ scan, covered }: Reading, at: number): boolean {
  if (scan.tokens.kind[at] !== NUMBER || scan.tokens.kind[at + 2] !== NUMBER || scan.tokens.kind[at + 4] !== NUMBER)
    return false;
  let end = at;
  while (((covered[end] ?? 0) & IN_DATE) !== 0) end++;
  return end > at + 4 && (end === scan.tokens.count || scan.tokens.kind[end] === BREAK);
}

/** The only bar of its line: the others are of a table. */
function isLone(scan: Scan, bar: number): boolean {
  let at = bar + 1;
  while (scan.tokens.kind[at] !== BREAK && at < scan.tokens.count && !isSign(scan, at, BAR)) at++;
  return !isSign(scan, at, BAR) && at > bar + FEWEST_WORDS;
}

const FEWEST_WORDS = 8;
const DATELINE = 8;

const textAt = (scan: Scan, at: number): string =>
  composed(scan.tokens.text.slice(scan.tokens.start[at], scan.tokens.end[at]));
