/** Bodies of a province or a city in English text whose unit is in small letters. */
import type { OrganisationDraft, Reading } from './drafts.ts';
import { bodyAt } from './englishBodyNames.ts';
import { isLocal } from './englishRuns.ts';
import { isNameWord } from './englishText.ts';
import { isOneOf, isText } from './tokenTests.ts';

/** `the provincial People's Committee`: the unit in lower case belongs to the name. */
export function localBody(reading: Reading, at: number, to: number): OrganisationDraft | undefined {
  const { scan } = reading;
  // `the provincial delegation of National Assembly deputies`.
  if (isText(scan, at + 1, 'delegation') && isText(scan, at + 3, 'National') && isText(scan, at + 4, 'Assembly'))
    return isLocal(scan, at) && isOneOf(scan, at + 5, ['deputies', 'Deputies'])
      ? { from: at, to: at + 6, headTo: at + 2, known: -1, letters: false }
      : undefined;
  if (!isNameWord(scan, at + 1) || !isLocal(scan, at)) return undefined;
  const body = bodyAt(reading, at + 1, to);
  return body !== undefined && isOneOf(scan, body.headTo - 1, LOCAL_HEADS) ? { ...body, from: at } : undefined;
}

const LOCAL_HEADS = [
  'Committee',
  'Council',
  'Department',
  'Police',
  'Delegation',
  'Commission',
  'Board',
  'Union',
  'Front',
  'Command',
  'Center',
  'Centre',
] as const;
