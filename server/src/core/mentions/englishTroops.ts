/** Troops in English text that are told by their number: `Military Region 7`, `Division 308`. */
import { DASH } from '../text/signs.ts';
import { NUMBER } from '../text/tokens.ts';
import type { OrganisationDraft } from './drafts.ts';
import { isNameWord } from './englishText.ts';
import type { Scan } from './scan.ts';
import { isSign, isText } from './tokenTests.ts';

/** `Military Region 7`, `Army Corps 12`, `Naval Region 4`, `Division 308`: a unit told by its number. */
export function numberedUnit(scan: Scan, at: number): OrganisationDraft | undefined {
  for (let end = at; end < at + 4 && isNameWord(scan, end); end++) {
    if (!TROOPS.some((unit) => isText(scan, end, unit))) continue;
    const isUnit = scan.tokens.kind[end + 1] === NUMBER && (scan.tokens.value[end + 1] ?? 0) < 1000;
    const isTroop =
      end > at
        ? ARMS.some((arm) => isText(scan, end - 1, arm))
        : !isText(scan, end, 'Region') && !isText(scan, end, 'Zone');
    if (isUnit && isTroop && !isSign(scan, end + 2, DASH))
      return { from: at, to: end + 2, headTo: end + 1, known: -1, letters: false };
  }
  return undefined;
}

const TROOPS = ['Region', 'Zone', 'Corps', 'Brigade', 'Division', 'Regiment', 'Battalion', 'Squadron'] as const;
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
] as const;
