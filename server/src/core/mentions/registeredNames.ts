/** Names of the registry where they stand in a text, acronyms apart: those are letters (see acronyms.ts). */
import type { EntityKind, RegistryEntity } from '../registry/model.ts';
import { REGISTRY_NAME } from './categories.ts';
import type { Reading } from './drafts.ts';
import type { KnownName } from './lexicon.ts';

/** Row of the longest such name of an entity of the kind at a token, -1 without one. */
export function registeredRow(
  { scan, lexicon }: Reading,
  at: number,
  kind: EntityKind,
  accepts: (row: number, name: KnownName) => boolean = () => true,
): number {
  for (let row = scan.first[at] ?? -1; row >= 0; row = scan.next[row] ?? -1) {
    if (scan.category[row] !== REGISTRY_NAME) continue;
    const name = lexicon.names[scan.data[row] ?? -1];
    if (name?.entity.kind === kind && name.name.use !== 'acronym' && accepts(row, name)) return row;
  }
  return -1;
}

/** Tokens of that name, 0 without one. */
export function registeredLength(reading: Reading, at: number, kind: EntityKind): number {
  const row = registeredRow(reading, at, kind);
  return row < 0 ? 0 : (reading.scan.length[row] ?? 0);
}

/** Whose name it is that a draft is known by, undefined where no registry knows it. */
export const registeredAs = (
  { lexicon }: Reading,
  { known }: { readonly known: number },
): RegistryEntity | undefined => (known < 0 ? undefined : lexicon.names[known]?.entity);
