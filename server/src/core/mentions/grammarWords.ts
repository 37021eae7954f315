/** Puts the grammars' own words into the phrase table; the registry's names are added beside them. */
import {
  ADMIN_UNIT,
  COMPOUND,
  COUNTRY,
  DEFINITION_LEAD,
  DOCUMENT_HEAD,
  FAMILY_NAME,
  HONORIFIC,
  MEETING_HEAD,
  MIDDLE_NAME,
  NAME_PARTICLE,
  NOT_ACRONYM,
  ORDINAL_LEAD,
  ORDINAL_WORD,
  ORGANISATION_HEAD,
  ENGLISH_MEETING_HEAD,
  ENGLISH_ORGANISATION_HEAD,
  PLACE,
  PLACE_WORD,
  PLURAL,
  QUALIFIER,
  MEETING_QUALIFIER,
  MEETING_TASK,
  STOP,
  PREDICATE,
  PHRASE_NOUN,
  STOP_PHRASE,
  TITLE,
  TITLE_PREFIX,
  EPONYM,
  TOPIC_END,
} from './categories.ts';
import { addDateWords } from './dates/dateWords.ts';
import { addEnglishWords } from './englishVocabulary.ts';
import { DOCUMENT_HEADS } from './grammar/documentHeads.ts';
import { FIELDS_OF_WORK, NO_HEADS } from './grammar/fieldsOfWork.ts';
import { PAIRS_OF_NOUNS } from './grammar/pairsOfNouns.ts';
import { WORKS_OF_BODIES } from './grammar/worksOfBodies.ts';
import {
  ANAPHORIC_HEADS,
  BILATERAL,
  COUNTED_HEADS,
  ENGLISH_MEETING_HEADS,
  ENGLISH_ORDINALS,
  MEETING_QUALIFIERS,
  MEETING_TASKS,
  NAMED_ONLY_HEADS,
  ORDINAL_LEADS,
  ordinalWords,
} from './grammar/meetingHeads.ts';
import { ENGLISH_ORGANISATION_HEADS, ORGANISATION_HEADS, QUALIFIERS } from './grammar/organisationHeads.ts';
import { EPONYMS, FAMILY_NAMES, MIDDLE_NAMES, NAME_PARTICLES } from './grammar/personNames.ts';
import { PHRASE_NOUNS } from './grammar/phraseNouns.ts';
import { COUNTRIES, PLACES } from './grammar/places.ts';
import { ACTING, ENGLISH_ONLY_FROM, FORMER, HONORIFICS, TITLE_HEADS } from './grammar/titles.ts';
import {
  ADMIN_UNITS,
  NAME_COMPOUNDS,
  NOT_ACRONYMS,
  PLACE_WORDS,
  PLURAL_WORDS,
  PREDICATES,
  STOP_PHRASES,
  STOP_WORDS,
  TAIL_COMPOUNDS,
  TOPIC_ENDS,
} from './grammar/words.ts';
import { functionWords } from './functionWords.ts';
import { longest, type Scan } from './scan.ts';
import { addPhrase, codeWord, flagWord, type CaseRule, type PhraseTable } from './phraseTable.ts';

/** What a MEETING_HEAD match's data says of the head. */
export const ANAPHORIC = 1;
export const NAMED_ONLY = 2;
export const BILATERAL_TALK = 3;
export const COUNTED_ONLY = 4;

/** Phrases of DEFINITION_LEAD: what stands before the short form. */
const DEFINITION_LEADS = [
  'hay còn gọi là',
  'hay còn gọi tắt là',
  'hay gọi là',
  'hay gọi tắt là',
  'gọi tắt là',
  'còn gọi là',
  'viết tắt là',
  'viết tắt',
  'gọi tắt',
  'sau đây gọi tắt là',
  'sau đây gọi là',
  'tên viết tắt là',
  'tên viết tắt',
  'tên tắt là',
  'tên gọi tắt là',
  'tên gọi tắt',
  'tên tiếng Anh viết tắt là',
  'tên viết tắt tiếng Anh là',
  'tên viết tắt tiếng Anh',
  'viết tắt tiếng Anh là',
  'viết tắt theo tiếng Anh là',
  'hereinafter',
  'also known as',
  'known as',
  'abbreviated as',
] as const;

export function addGrammarWords(table: PhraseTable): void {
  const add = (phrases: readonly string[], category: number, rule: CaseRule, data = 0): void => {
    for (const phrase of phrases) addPhrase(table, phrase, category, data, rule);
  };
  const flag = (words: readonly string[], bits: number): void => {
    for (const word of words) flagWord(table, word, bits);
  };
  TITLE_HEADS.slice(0, ENGLISH_ONLY_FROM).forEach((head, at) =>
    addPhrase(table, head, TITLE, at, /^[A-Z]/u.test(head) && !/[À-ỹ]/u.test(head) ? 'capital' : 'any'),
  );
  HONORIFICS.forEach((head, at) => addPhrase(table, head, HONORIFIC, at, /^[A-Z]/u.test(head) ? 'capital' : 'any'));
  add(FORMER, TITLE_PREFIX, 'any', 1);
  add(ACTING, TITLE_PREFIX, 'any', 0);
  ORGANISATION_HEADS.forEach((head, at) => addPhrase(table, head.text, ORGANISATION_HEAD, at, 'name'));
  add(ENGLISH_ORGANISATION_HEADS, ENGLISH_ORGANISATION_HEAD, 'capital');
  add(QUALIFIERS, QUALIFIER, 'any');
  add(ANAPHORIC_HEADS, MEETING_HEAD, 'any', ANAPHORIC);
  add(NAMED_ONLY_HEADS, MEETING_HEAD, 'any', NAMED_ONLY);
  add(BILATERAL, MEETING_HEAD, 'any', BILATERAL_TALK);
  add(COUNTED_HEADS, MEETING_HEAD, 'any', COUNTED_ONLY);
  add(ENGLISH_MEETING_HEADS, ENGLISH_MEETING_HEAD, 'capital');
  add(MEETING_QUALIFIERS, MEETING_QUALIFIER, 'any');
  add(MEETING_TASKS, MEETING_TASK, 'any');
  add(ORDINAL_LEADS, ORDINAL_LEAD, 'any');
  for (const [word, value] of [...ordinalWords(), ...ENGLISH_ORDINALS])
    addPhrase(table, word, ORDINAL_WORD, value, 'any');
  COUNTRIES.forEach((name, at) => addPhrase(table, name, COUNTRY, at, 'name'));
  // `Cộng hòa Mali`, `Vương quốc Jordan`: forms of state before any country of one or two words.
  COUNTRIES.forEach((name, at) => {
    if (!/^(?:Cộng|Vương|CH|LB|châu|Châu|Đông|Republic|Liên)/u.test(name))
      for (const state of ['Cộng hòa', 'Cộng hoà', 'CH', 'Vương quốc', 'Nhà nước', 'Liên bang'])
        addPhrase(table, `${state} ${name}`, COUNTRY, at, 'name');
  });
  add(PLACES, PLACE, 'name');
  add(EPONYMS, EPONYM, 'name');
  add(NAME_COMPOUNDS, COMPOUND, 'any', 0);
  add(FIELDS_OF_WORK, COMPOUND, 'any', 0);
  add(PAIRS_OF_NOUNS, COMPOUND, 'any', 0);
  add(WORKS_OF_BODIES, COMPOUND, 'any', 0);
  add(NO_HEADS, COMPOUND, 'any', 0);
  add(TAIL_COMPOUNDS, COMPOUND, 'any', 1);
  add(DEFINITION_LEADS, DEFINITION_LEAD, 'any');
  add(DOCUMENT_HEADS, DOCUMENT_HEAD, 'capital');
  add(PHRASE_NOUNS, PHRASE_NOUN, 'capital');
  add(STOP_PHRASES, STOP_PHRASE, 'any');
  add(PREDICATES, PREDICATE, 'any');
  addDateWords(table);
  addEnglishWords(table);
  flag(STOP_WORDS, STOP);
  flag(TOPIC_ENDS, TOPIC_END);
  for (const [word, code] of functionWords()) codeWord(table, word, code);
  flag(FAMILY_NAMES, FAMILY_NAME);
  flag(MIDDLE_NAMES, MIDDLE_NAME);
  flag(NAME_PARTICLES, NAME_PARTICLE);
  flag(PLURAL_WORDS, PLURAL);
  flag(PLACE_WORDS, PLACE_WORD);
  flag(ADMIN_UNITS, ADMIN_UNIT);
  flag(NOT_ACRONYMS, NOT_ACRONYM);
}

/** Tokens of the longest head at a token that a bare mention may stand for, 0 when none starts there. */
export function anaphoricLength(scan: Scan, at: number): number {
  for (let row = longest(scan, at, MEETING_HEAD); row >= 0; row = scan.next[row] ?? -1)
    if (scan.category[row] === MEETING_HEAD && scan.data[row] === ANAPHORIC) return scan.length[row] ?? 0;
  return 0;
}
