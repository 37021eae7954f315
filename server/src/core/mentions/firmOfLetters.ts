/** Firms called by letters and a word: `PV Power`, `FPT Telecom`, `PV GAS`. */
import { ALL_CAPS } from '../text/tokens.ts';
import type { Scan } from './scan.ts';
import { isCapital, isOneOf } from './tokenTests.ts';

const WORDS = [
  'Group',
  'Holdings',
  'Holding',
  'Telecom',
  'Software',
  'Power',
  'Gas',
  'Oil',
  'Drilling',
  'Land',
  'Homes',
  'Capital',
  'Securities',
  'Retail',
  'Logistics',
  'Motors',
  'Energy',
  'Pharma',
  'Global',
  'Finance',
  'Invest',
  'Airlines',
  'Airways',
  'Cargo',
  'Steel',
  'Digital',
  'Media',
  'Money',
  'Telecommunications',
  'Russell',
  // In capitals, too.
  'GAS',
  'OIL',
  'POWER',
  'GROUP',
  'LAND',
] as const;

/** Tokens of the firm whose letters start at a token, 0 when there is none. `to`: the token behind the letters. */
export function firmLength(scan: Scan, at: number, to: number): number {
  const { shape, value } = scan.tokens;
  const letters = value[at] ?? 0;
  if (to !== at + 1 || !isCapital(scan, to) || ((shape[at] ?? 0) & ALL_CAPS) === 0 || letters < 2 || letters > 5)
    return 0;
  return isOneOf(scan, to, WORDS) ? 2 : 0;
}
