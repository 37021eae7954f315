/** Troops in English text that are told by their number: `Military Region 7`, `Division 308`. */
import { DASH } from '../text/signs.ts';
import { NUMBER, WORD } from '../text/tokens.ts';
import type { OrganisationDraft } from './drafts.ts';
import { numberLength } from './englishNumberedBodies.ts';
import { anyCode, isNameWord, isSpaced } from './englishText.ts';
import { W } from './functionWords.ts';
import type { Scan } from './scan.ts';
import { isOneOf, isSign, isText } from './tokenTests.ts';

/** `Military Region 7`, `Army Corps 12`, `Naval Region 4`, `Division 308`, `Steering Committee 389`: a unit told by its number. */
export function numberedUnit(scan: Scan, at: number): OrganisationDraft | undefined {
  const hospital = fieldHospital(scan, at);
  if (hospital !== undefined) return hospital;
  for (let end = at; end < at + 4 && isNameWord(scan, end); end++) {
    if (!isOneOf(scan, end, TROOPS)) continue;
    const isUnit = scan.tokens.kind[end + 1] === NUMBER && (scan.tokens.value[end + 1] ?? 0) < 1000;
    const isTroop =
      end > at ? isOneOf(scan, end - 1, ARMS) : !isText(scan, end, 'Region') && !isText(scan, end, 'Zone');
    if (isUnit && isTroop && !isSign(scan, end + 2, DASH))
      return { from: at, to: end + 2, headTo: end + 1, known: -1, letters: false };
  }
  return undefined;
}

/** `Level-2 Field Hospital No. 4`. */
function fieldHospital(scan: Scan, at: number): OrganisationDraft | undefined {
  const isLevel = isText(scan, at, 'Level') && scan.tokens.kind[at + 2] === NUMBER;
  const head = (isLevel ? at + 3 : at) + 1;
  if (!isText(scan, head, 'Hospital') || !isText(scan, head - 1, 'Field')) return undefined;
  const number = numberLength(scan, head);
  return number === 0 ? undefined : { from: at, to: head + 1 + number, headTo: head + 1, known: -1, letters: false };
}

/** `337th Economic-Defence Division`, `the 108 Military Central Hospital`: the number before the name belongs to it. */
export function withNumber(scan: Scan, draft: OrganisationDraft): OrganisationDraft {
  const { from, headTo } = draft;
  const { kind } = scan.tokens;
  if (from < 2 || !isOneOf(scan, headTo - 1, COUNTED_UNITS)) return draft;
  const isOrdinal = kind[from - 1] === WORD && !isSpaced(scan, from - 1);
  if (kind[from - 2] === NUMBER && isOrdinal) return { ...draft, from: from - 2, known: -1 };
  const isHospital = isText(scan, headTo - 1, 'Hospital') && anyCode(scan, from - 2) === W.the;
  return isHospital && kind[from - 1] === NUMBER ? { ...draft, from: from - 1, known: -1 } : draft;
}

const COUNTED_UNITS = ['Division', 'Brigade', 'Regiment', 'Battalion', 'Corps', 'Squadron', 'Hospital'] as const;

const TROOPS = [
  'Region',
  'Zone',
  'Corps',
  'Brigade',
  'Division',
  'Regiment',
  'Battalion',
  'Squadron',
  'Committee',
] as const;
const ARMS = [
  'Military',
  'Naval',
  'Navy',
  'Army',
  'Guard',
  'Force',
  'Infantry',
  'Artillery',
  'Air',
  'Defence',
  'Defense',
  'Steering',
] as const;
