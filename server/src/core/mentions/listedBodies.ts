/** Ministries and committees of the Party told by their fields behind one head: `các Bộ: Y tế, Quốc phòng và Công an`, `các ban: Nội chính Trung ương, …`. */
import type { RegistryEntity } from '../registry/model.ts';
import { slugWithoutAnd } from '../text/comparison.ts';
import { COLON, COMMA } from '../text/signs.ts';
import { WORD } from '../text/tokens.ts';
import { PLURAL } from './categories.ts';
import { acronymStarting, cover, IN_ORGANISATION, type Reading } from './drafts.ts';
import { W } from './functionWords.ts';
import { KNOWN_LETTERS, lettersKey } from './grammar/knownLetters.ts';
import type { Lexicon } from './lexicon.ts';
import { isField } from './nameParts.ts';
import { isCapital, isOneOf, isSign, isText, isWord } from './tokenTests.ts';
import { organisationCalled } from './registryQuestions.ts';
import { followsTitle } from './headOfBody.ts';

/** Tokens of the longest field (`Nông nghiệp và Phát triển nông thôn`, `Lao động - Thương binh và Xã hội`). */
const LONGEST_FIELD = 10;

/** Notes the bodies that a head in the plural lists, as far as the registry knows them; the token behind the last one, or `at`. */
export function noteListed(reading: Reading, at: number, to: number): number {
  const { scan } = reading;
  if (((scan.flags[at - 1] ?? 0) & PLURAL) === 0) return at;
  const head = isText(scan, at, 'Ban') || isText(scan, at, 'ban') ? 'Ban' : 'Bộ';
  const isApart = isSign(scan, at + 1, COLON);
  // `Bộ trưởng các Bộ: Quốc phòng, Công an`: offices at them, whose fields alone name no body.
  const areOffices = followsTitle(scan, at - 1, true);
  let next = isApart ? at + 2 : at + 1;
  let end = at;
  while (next < to && isCapital(scan, next)) {
    const fieldTo = isApart && reading.acronymAt[next] !== 0 ? next : fieldEnd(reading, head, next, to);
    if (fieldTo === next) break;
    // `các Bộ Tài chính, Nội vụ`: the head stands right before the first one.
    const from = end === at && !isApart && isCapital(scan, at) ? at : next;
    if (!areOffices) note(reading, head, from, next, fieldTo);
    end = fieldTo;
    if (!isSign(scan, end, COMMA) && !isWord(scan, end, W.và)) break;
    next = end + 1;
  }
  return end;
}

/** `Tỉnh ủy, HĐND, UBND, Ủy ban MTTQ tỉnh …`: the council and the committee of the place that the row ends with. */
export function standsInRow({ scan, covered }: Reading, at: number, to: number): boolean {
  if (!isOneOf(scan, at, ROW) || to !== at + 1 || !isSign(scan, at - 1, COMMA)) return false;
  const isBehind = ((covered[at - 2] ?? 0) & IN_ORGANISATION) !== 0;
  return isBehind && (isSign(scan, to, COMMA) || isWord(scan, to, W.và)) && isOneOf(scan, to + 1, FURTHER);
}

const ROW = ['HĐND', 'UBND'] as const;
const FURTHER = ['UBND', 'Ủy', 'Uỷ', 'ỦY', 'UB', 'UBMTTQ', 'MTTQ', 'Đoàn', 'ĐOÀN'] as const;

function fieldEnd(reading: Reading, head: string, from: number, to: number): number {
  const { scan, acronymAt } = reading;
  // `các Bộ Tài chính, KH&ĐT, TN&MT`: letters of a field behind a head that stands right before them.
  if (acronymAt[from] !== 0)
    return head === 'Bộ' && isField(reading, from) ? (acronymStarting(reading, from)?.to ?? from) : from;
  for (let end = Math.min(to, from + LONGEST_FIELD); end > from; end--) {
    const last = end - 1;
    if (scan.tokens.kind[last] !== WORD || isWord(scan, last, W.và) || (end < to && isCapital(scan, end))) continue;
    if (organisationCalled(reading, keyOf(scan, head, from, end)) !== undefined) return end;
  }
  return from;
}

function note(reading: Reading, head: string, from: number, field: number, to: number): void {
  const entity = organisationCalled(
    reading,
    reading.acronymAt[field] === 0 ? keyOf(reading.scan, head, field, to) : fieldKey(reading, head, field, to),
  );
  const known = entity === undefined ? -1 : (firstNames(reading.lexicon).get(entity) ?? -1);
  const draft = { from, to, headTo: field, known, letters: false };
  reading.organisationAt[from] = reading.organisations.push(draft);
  cover(reading, draft, IN_ORGANISATION);
}

/** `Bộ KH&ĐT` as the ministry that the letters tell. */
function fieldKey({ scan: { tokens } }: Reading, head: string, from: number, to: number): string {
  const field = KNOWN_LETTERS.get(lettersKey(tokens.text.slice(tokens.start[from], tokens.end[to - 1])))?.vi ?? '';
  return slugWithoutAnd(`${head} ${field}`);
}

const namesOf = new WeakMap<Lexicon, ReadonlyMap<RegistryEntity, number>>();

/** Entities → the first of their names; made when somebody lists bodies, for a registry may have fifty thousand. */
function firstNames(lexicon: Lexicon): ReadonlyMap<RegistryEntity, number> {
  let names = namesOf.get(lexicon);
  if (names === undefined) {
    const made = new Map<RegistryEntity, number>();
    for (const [row, { entity }] of lexicon.names.entries()) if (!made.has(entity)) made.set(entity, row);
    namesOf.set(lexicon, (names = made));
  }
  return names;
}

const keyOf = ({ tokens }: Reading['scan'], head: string, from: number, to: number): string =>
  slugWithoutAnd(`${head} ${tokens.text.slice(tokens.start[from], tokens.end[to - 1])}`);
