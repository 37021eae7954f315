/** Lists every form of an entity's name: official ones first, then the others as written, then those of its series. */
import type { Language, Localized, Span } from '../text/span.ts';
import { always } from './interval.ts';
import type { Meeting, NameUse, RegistryName } from './model.ts';
import type { Problems } from './problems.ts';
import { readInterval } from './readInterval.ts';
import type { RegistryRecords } from './readRegistryFile.ts';
import type { WrittenLocalized } from './schemaTypes.ts';

/** The keys that every entity's record shares. */
export type Naming = Pick<RegistryRecords['persons'][number]['fields'], 'name' | 'acronyms' | 'other_names'>;

export function writtenNames({ name, acronyms, other_names }: Naming, problems: Problems): readonly RegistryName[] {
  const names: RegistryName[] = [];
  if (name?.both) names.push({ text: name.both.value, use: 'name', interval: always, span: name.both.span });
  if (name?.vi) names.push({ text: name.vi.value, language: 'vi', use: 'name', interval: always, span: name.vi.span });
  if (name?.en) names.push({ text: name.en.value, language: 'en', use: 'name', interval: always, span: name.en.span });
  const others: RegistryName[] = [];
  for (const { value, span } of acronyms ?? []) others.push({ text: value, use: 'acronym', interval: always, span });
  for (const { fields } of other_names ?? []) {
    if (fields.name === undefined) continue;
    const use: NameUse = fields.use?.value ?? 'short';
    const form: RegistryName = {
      text: fields.name.value,
      ...(fields.language && { language: fields.language.value }),
      use,
      interval: readInterval(fields.start_date, fields.end_date, problems),
      span: fields.name.span,
    };
    (use === 'name' ? names : others).push(form);
  }
  return [...names, ...others];
}

/** A name without a language is kept as Vietnamese, the newsroom's own. */
export function localized(written: WrittenLocalized): Partial<Localized> {
  const vi = written.vi ?? written.both;
  return { ...(vi && { vi: vi.value }), ...(written.en && { en: written.en.value }) };
}

/** Numbers from here on are years: `Diễn đàn … năm 2024`, not `lần thứ 2024`. */
const FIRST_YEAR = 1900;

/** The forms that an edition has by its series and number; all stand at the number. */
export function editionNames(series: Meeting, ordinal: number, span: Span): readonly RegistryName[] {
  const isYear = ordinal >= FIRST_YEAR;
  const names: RegistryName[] = [];
  for (const { text, language, use, interval } of series.names) {
    switch (use) {
      case 'name':
      case 'short':
        names.push({
          text: inWords(text, ordinal, isYear, language ?? 'vi'),
          ...(language && { language }),
          use,
          interval,
          span,
        });
        break;
      case 'acronym':
        names.push({ text: isYear ? `${text} ${ordinal}` : `${text}-${ordinal}`, use, interval, span });
        break;
      case 'wrong':
        break;
    }
  }
  return names;
}

function inWords(name: string, ordinal: number, isYear: boolean, language: Language): string {
  if (language === 'vi') return isYear ? `${name} năm ${ordinal}` : `${name} lần thứ ${ordinal}`;
  const bare = name.replace(/^The /, '');
  return isYear ? `${bare} ${ordinal}` : `${englishOrdinal(ordinal)} ${bare}`;
}

function englishOrdinal(ordinal: number): string {
  const teens = ordinal % 100 >= 11 && ordinal % 100 <= 13;
  const ending = teens
    ? 'th'
    : ordinal % 10 === 1
      ? 'st'
      : ordinal % 10 === 2
        ? 'nd'
        : ordinal % 10 === 3
          ? 'rd'
          : 'th';
  return `${ordinal}${ending}`;
}
