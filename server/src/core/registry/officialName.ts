/** What an entity is rightly called in a language on a day. */
import type { Language } from '../text/span.ts';
import { holdsOn } from './interval.ts';
import type { RegistryEntity, RegistryName } from './model.ts';

/** Names that are not wrong on the date, official ones first; all of them without a date. */
export const namesAt = (entity: RegistryEntity, date?: string): readonly RegistryName[] =>
  entity.names.filter(({ use, interval }) => use !== 'wrong' && (date === undefined || holdsOn(interval, date)));

/**
 * The official name in the language, else one for all languages, else in the other language. A name with an interval that
 * holds on the date goes before one without: `Bộ Khoa học, Công nghệ và Môi trường` in 1995.
 */
export function officialName(entity: RegistryEntity, language: Language, date?: string): string {
  const official = entity.names.filter(({ use }) => use === 'name');
  const dated = (name: RegistryName): boolean => name.interval.start !== undefined || name.interval.end !== undefined;
  const then = date === undefined ? [] : official.filter((name) => dated(name) && holdsOn(name.interval, date));
  const open = official.filter((name) => !dated(name));
  for (const group of [then, open, official]) {
    const name = group.find((it) => it.language === language) ?? group.find((it) => it.language === undefined);
    if (name !== undefined) return name.text;
  }
  return official[0]?.text ?? entity.names[0]?.text ?? entity.id;
}
