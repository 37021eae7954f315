/** Which meeting letters with a number mean: `AMMSTI-20`, `8th ADMM Plus`, `Hội nghị cấp cao ASEAN-36`. */
import type { RegistryEntity } from '../registry/model.ts';
import { entityId } from '../registry/model.ts';
import { slug } from '../text/comparison.ts';
import { entryAt } from '../text/entryAt.ts';
import { areOfTwoBlocs } from './blocs.ts';
import { acronymStarting, type MeetingDraft } from './drafts.ts';
import { entityRow, registryRow } from './entityTable.ts';
import { KNOWN_LETTERS, lettersKey } from './grammar/knownLetters.ts';
import { MEETING_WORDS } from './grammar/meetingWords.ts';
import { isLookedUp, registeredSlug } from './lexicon.ts';
import { nameSlug, rangeText, tidy, type Linking } from './linking.ts';
import { meetingForm } from './meetingForm.ts';
import { entityWithId, meetingCalled } from './registryQuestions.ts';
import { isText } from './tokenTests.ts';
import { registeredAs } from './registeredNames.ts';

export function codeLetters(linking: Linking, draft: MeetingDraft): string {
  const acronym = linking.reading.acronyms[draft.code];
  return acronym === undefined ? '' : rangeText(linking.reading, { from: acronym.from, to: acronym.lettersTo });
}

/** `AMMSTI-20`: series AMMSTI, edition 20. */
export function codeRow(linking: Linking, draft: MeetingDraft): number {
  const { reading, entities } = linking;
  const acronym = reading.acronyms[draft.code];
  if (acronym === undefined) return -1;
  const letters = codeLetters(linking, draft);
  const known = registeredAs(reading, acronym);
  const number = acronym.number >= 0 ? acronym.number : draft.ordinal.value >= 0 ? draft.ordinal.value : draft.year;
  // The article says that they stand for something else than in the registry.
  const ownRow = linking.seriesOfCode.get(slug(letters)) ?? -1;
  const own = entryAt(entities.rows, ownRow);
  if (own !== undefined && isOfOtherBloc(known, own.id.slice(own.id.indexOf('/') + 1)))
    return number < 0 ? ownRow : editionRow(linking, own.id, String(number), `${letters}-${number}`);
  // `Hội nghị cấp cao ASEAN-36`: the letters alone are the body's.
  if (isBody(known, letters) && draft.headTo > draft.from && number >= 0) {
    const name = nameSlug(linking, { from: draft.from, to: acronym.lettersTo });
    const called = meetingCalled(reading, name);
    const series = called?.kind === 'meeting' && called.isSeries ? called.id : `meeting/${meetingForm(name)}`;
    return editionRow(linking, series, String(number), rangeText(reading, draft));
  }
  // `8th ADMM Plus`: a series of its own beside ADMM.
  const isPlus = draft.to > acronym.to && isText(reading.scan, acronym.to, 'Plus');
  // `3rd RIVMIN Plus Japan` is none of those with China.
  const partner = isPlus ? slug(rangeText(reading, { from: acronym.to, to: draft.to })) : '';
  const series = isPlus ? `${seriesOfCode(known, letters)}-${partner}` : seriesOfCode(known, letters);
  const plus = isPlus ? entityWithId(reading, entityId(series)) : undefined;
  if (isPlus && number < 0)
    return plus === undefined
      ? entityRow(entities, 'meeting', series, { name: tidy(`${letters} Plus`) })
      : registryRow(entities, plus);
  if (known?.kind === 'meeting' && !known.isSeries) return registryRow(entities, known);
  if (number < 0)
    return known?.kind === 'meeting'
      ? registryRow(entities, known)
      : entityRow(entities, 'meeting', series, { name: tidy(letters) });
  return editionRow(linking, series, String(number), `${letters}-${number}`);
}

/** `APEC Ministerial Meeting (AMM)`: by the registry the letters are those of a meeting of other nations. */
export function isOfOtherBloc(known: RegistryEntity | undefined, form: string): boolean {
  const names = known?.kind === 'meeting' ? known.names.filter(isLookedUp) : [];
  return names.length > 0 && names.every((name) => areOfTwoBlocs(form, meetingForm(registeredSlug(name))));
}

/** `Hội nghị AEM lần thứ 52`: the letters that are all its name, of no body that anybody knows, as a part of an id. */
export function lettersBehindHead(
  { reading }: Linking,
  { from, headTo, headFrom, to, ordinal }: MeetingDraft,
): string | undefined {
  // A `Hội nghị Thượng đỉnh` is one of a body.
  const acronym = headFrom === undefined && headTo - from <= 2 ? acronymStarting(reading, headTo) : undefined;
  if (acronym === undefined || acronym.number >= 0 || acronym.to !== (ordinal.to === to ? ordinal.from : to))
    return undefined;
  const letters = rangeText(reading, { from: acronym.from, to: acronym.lettersTo });
  const known = registeredAs(reading, acronym);
  const isKnown = isBody(known, letters) || KNOWN_LETTERS.has(lettersKey(letters)) || MEETING_WORDS.has(slug(letters));
  return letters.length < 3 || isKnown ? undefined : slug(letters);
}

/** The letters of a body, by the registry or as everybody knows. */
const isBody = (known: RegistryEntity | undefined, letters: string): boolean =>
  (known ?? KNOWN_LETTERS.get(lettersKey(letters)))?.kind === 'organisation';

export function seriesOfCode(known: RegistryEntity | undefined, letters: string): string {
  if (known?.kind === 'meeting' && known.isSeries) return known.id;
  if (known?.kind === 'meeting' && known.series !== undefined) return known.series;
  const word = MEETING_WORDS.get(slug(letters));
  // `AIPA-46` is a session of AIPA.
  return word?.class === 'assembly' ? `meeting/${meetingForm(slug(letters))}` : `meeting/${slug(letters)}`;
}

export function editionRow(linking: Linking, series: string, edition: string, name: string): number {
  const { entities, reading } = linking;
  const id = `${series}-${edition}`;
  const registered = entityWithId(reading, entityId(id));
  if (registered !== undefined) return registryRow(entities, registered);
  return entityRow(entities, 'meeting', id, { name: tidy(name), series: entityId(series), edition });
}
