/** The only list of checks: server, command line, settings, README and the completeness test iterate it. */
import { acronymDefinedTwice } from './acronymDefinedTwice.ts';
import { acronymUsedEarly } from './acronymUsedEarly.ts';
import { confusableLetter } from './confusableLetter.ts';
import { conflictingExpansion } from './conflictingExpansion.ts';
import { decomposedLetters } from './decomposedLetters.ts';
import { gluedWords } from './gluedWords.ts';
import { impossibleDate } from './impossibleDate.ts';
import { meetingDateConflict } from './meetingDateConflict.ts';
import { meetingNameConflict } from './meetingNameConflict.ts';
import { meetingNameVariant } from './meetingNameVariant.ts';
import { meetingPlaceConflict } from './meetingPlaceConflict.ts';
import { meetingOrdinalMismatch } from './ordinalMismatch.ts';
import { invisibleCharacter } from './invisibleCharacter.ts';
import { missingYear } from './missingYear.ts';
import { misspeltAcronym } from './misspeltAcronym.ts';
import { misspeltMeetingHead } from './misspeltMeetingHead.ts';
import { misspeltName } from './misspeltName.ts';
import { misspeltOrganisation } from './misspeltOrganisation.ts';
import { misspeltTitle } from './misspeltTitle.ts';
import { mixedToneMarks } from './mixedToneMarks.ts';
import type { Check } from './model.ts';
import { organisationCapitals } from './organisationCapitals.ts';
import { organisationVariant } from './organisationVariant.ts';
import { partialName } from './partialName.ts';
import { reversedRange } from './reversedRange.ts';
import { termVariant } from './termVariant.ts';
import { titleCapitals } from './titleCapitals.ts';
import { undefinedAcronym } from './undefinedAcronym.ts';
import { weekdayMismatch } from './weekdayMismatch.ts';
import { acronymLetters } from './acronymLetters.ts';
import { acronymVariant } from './acronymVariant.ts';
import { brokenParagraph } from './brokenParagraph.ts';
import { meetingOrder } from './meetingOrder.ts';
import { mixedDateFormat } from './mixedDateFormat.ts';
import { supersededOrganisation } from './supersededOrganisation.ts';
import { titleAtDate } from './titleAtDate.ts';
import { titleConflict } from './titleConflict.ts';
import { unusedDefinition } from './unusedDefinition.ts';
import { yearSlip } from './yearSlip.ts';

/** In the order of the catalogue. */
export const allChecks: readonly Check[] = [
  misspeltName,
  misspeltTitle,
  titleCapitals,
  titleAtDate,
  titleConflict,
  partialName,
  misspeltOrganisation,
  organisationVariant,
  organisationCapitals,
  supersededOrganisation,
  undefinedAcronym,
  acronymUsedEarly,
  acronymDefinedTwice,
  unusedDefinition,
  conflictingExpansion,
  misspeltAcronym,
  acronymVariant,
  acronymLetters,
  misspeltMeetingHead,
  meetingOrdinalMismatch,
  meetingDateConflict,
  meetingPlaceConflict,
  meetingOrder,
  meetingNameVariant,
  meetingNameConflict,
  impossibleDate,
  reversedRange,
  weekdayMismatch,
  yearSlip,
  missingYear,
  mixedDateFormat,
  termVariant,
  decomposedLetters,
  mixedToneMarks,
  confusableLetter,
  invisibleCharacter,
  gluedWords,
  brokenParagraph,
];
