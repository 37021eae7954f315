/** Years of budgets and schools in English text, told with the words before them. */
import type { Scan } from '../scan.ts';
import { isOneOf, isText } from '../tokenTests.ts';
import { yearAt } from './draft.ts';

/** `FY2024`. */
export const isBudgetYear = (scan: Scan, at: number): boolean => isText(scan, at - 1, 'FY') && yearAt(scan, at) !== 0;

/** Words of `FY 2019`, `fiscal year 2024-2025`, `ACADEMIC YEAR 2025-2026` before the number. */
export function yearOfBudget(scan: Scan, at: number, from: number): number {
  if (at > from && isText(scan, at - 1, 'FY')) return 1;
  if (at < from + 2 || !isOneOf(scan, at - 1, YEARS)) return 0;
  return isOneOf(scan, at - 2, BUDGETS) ? 2 : 0;
}

const YEARS = ['year', 'Year', 'YEAR'] as const;
const KINDS = ['fiscal', 'financial', 'school', 'academic'];
const BUDGETS = KINDS.flatMap((kind) => [kind, kind.charAt(0).toUpperCase() + kind.slice(1), kind.toUpperCase()]);
