/** The composed form (NFC) of short texts: nearly all are composed as they stand, and asking the engine costs more than looking at them. */
import { unitAt } from './letters.ts';

/**
 * Is the unit its own composed form, whatever stands around it? True of Latin letters with their Vietnamese marks and of common signs;
 * false where only a look into Unicode's tables would tell.
 */
export const isComposedUnit = (unit: number): boolean =>
  unit < 0x300 || (unit >= 0x1e00 && unit < 0x1f00) || (unit >= 0x2010 && unit < 0x2028);

export function composed(text: string): string {
  for (let at = 0; at < text.length; at++) if (!isComposedUnit(unitAt(text, at))) return text.normalize('NFC');
  return text;
}
