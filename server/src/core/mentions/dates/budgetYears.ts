/** Years of budgets and schools in English text, told with the words before them. */
import type { Scan } from '../scan.ts';
import { isOneOf, isText } from '../tokenTests.ts';
import { yearAt } from './draft.ts';

/** `FY2024`. */
export const isBudgetYear = (scan: Scan, at: number): boolean => isText(scan, at - 1, 'FY') && yearAt(scan, at) !== 0;

/** Words of `FY 2019`, `fiscal year 2024-2025`, `school year 2025-2026` before the number. */
export function yearOfBudget(scan: Scan, at: number, from: number): number {
  if (at > from && isText(scan, at - 1, 'FY')) return 1;
  if (at < from + 2 || !isText(scan, at - 1, 'year')) return 0;
  return isOneOf(scan, at - 2, BUDGETS) ? 2 : 0;
}

const BUDGETS = ['fiscal', 'financial', 'school', 'academic'] as const;
