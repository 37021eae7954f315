/** Puts the words of English text into the phrase table: kinds and bits of their own, so that Vietnamese grammars never see them. */
import {
  BODY_HEAD,
  ENGLISH_BODY,
  ENGLISH_HONORIFIC,
  ENGLISH_OFFICE,
  ENGLISH_PLACE,
  EVENT_NOUN,
  FIELD_WORD,
  GENERIC_WORD,
  LOWER_MEETING_NOUN,
  MEETING_NOUN,
  MISSION_HEAD,
  NATIONALITY,
  PLAIN_FAMILY_NAME,
  SAYING,
  SENTENCE_WORD,
  HEADLINE_VERB,
} from './categories.ts';
import * as english from './grammar/englishWords.ts';
import { ENGLISH_STATES } from './grammar/englishStates.ts';
import { PLACES } from './grammar/places.ts';
import { HONORIFICS, TITLE_HEADS } from './grammar/titles.ts';
import { addPhrase, flagWord, type PhraseTable } from './phraseTable.ts';

/** `Former` and `Acting` are read apart from the office; few offices have vices and assistants. */
const NO_OFFICE =
  /^(?:Former|Acting|ASEAN) |^Vice[ -](?!Senior |State |NA |Minister|Premier|FM|Secretary|President|Chair|Foreign|Governor|Rector|Mayor|Adm|Speaker|Chancellor|Principal|Dean|Director|Provost|Commissioner|Administrator)|^Assistant (?!to the |Minister|Foreign |Director|Secretary|Professor|Governor|Commissioner|Chief|Managing|Administrator|Provost|Treasurer)/u;

/** Offices that somebody is named or elected to before they hold them. */
const CHOSEN =
  /^(?:(?!Deputy|Vice)\w+ )?Minister$|^(?:Secretary|Ambassador|Director|Governor|Chief Justice|Speaker|Mayor|Chairman)$/u;

export function addEnglishWords(table: PhraseTable): void {
  const bits: readonly (readonly [readonly string[], number])[] = [
    [english.BODY_HEADS, BODY_HEAD],
    [english.MISSION_HEADS, MISSION_HEAD],
    [english.MEETING_NOUNS, MEETING_NOUN],
    [english.EVENT_NOUNS, EVENT_NOUN],
    [english.LOWER_MEETING_NOUNS, LOWER_MEETING_NOUN],
    [english.GENERIC_WORDS, GENERIC_WORD],
    [english.SENTENCE_WORDS, SENTENCE_WORD],
    [english.FIELD_WORDS, FIELD_WORD],
    [english.NATIONALITIES, NATIONALITY],
    [english.SAYING_WORDS, SAYING],
    [english.HEADLINE_VERBS, HEADLINE_VERB],
    [english.PLAIN_FAMILY_NAMES, PLAIN_FAMILY_NAME],
  ];
  for (const [words, bit] of bits) for (const word of words) flagWord(table, word, bit);
  for (const name of english.KNOWN_BODIES) addPhrase(table, name, ENGLISH_BODY, 0, 'name');
  for (const name of english.BODIES_OF_BODIES) addPhrase(table, name, ENGLISH_BODY, 1, 'name');
  for (const form of [...HONORIFICS.filter((each) => /^[A-Z]/u.test(each)), ...english.MORE_HONORIFICS])
    addPhrase(table, form, ENGLISH_HONORIFIC, 0, /^[A-Z]{2,3}$/u.test(form) ? 'name' : 'capital');
  for (const name of [...english.ENGLISH_COUNTRIES, ...ENGLISH_STATES])
    addPhrase(table, name, ENGLISH_PLACE, 1, 'name');
  for (const name of english.ENGLISH_PLACES) addPhrase(table, name, ENGLISH_PLACE, 0, 'name');
  for (const place of PLACES) {
    const plain = place.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
    if (plain !== place && /^[A-Z][a-z]+ [A-Z][a-z]+$/u.test(plain)) addPhrase(table, plain, ENGLISH_PLACE, 0, 'name');
  }
  TITLE_HEADS.forEach((head, at) => {
    if (NO_OFFICE.test(head)) return;
    if (
      /^[A-Z]/u.test(head) &&
      /[a-z]{3}|^(?:Lt|Maj|Sen|Snr|Sr|Brig|Gen|Col|Pol|R?ADM|VADM|(?:Vice |Rear )?Adm)\b/u.test(head) &&
      !/[^ -~é]/u.test(head)
    ) {
      addPhrase(table, head, ENGLISH_OFFICE, at, /^[A-Z]{2}/u.test(head) ? 'name' : 'any');
      // `Standing Vice Rector` is a Vice Rector.
      if (/^(?:Deputy|Vice)[ -]/u.test(head))
        for (const rank of ['Standing', 'Permanent', 'First', 'Second', 'Third', 'Executive'])
          if (!TITLE_HEADS.includes(`${rank} ${head}`)) addPhrase(table, `${rank} ${head}`, ENGLISH_OFFICE, at, 'any');
      // `Defence Minister nominee`, `Ambassador-designate`.
      if (CHOSEN.test(head))
        for (const end of [' nominee', '-nominee', '-designate', ' designate', '-elect'])
          if (!TITLE_HEADS.includes(`${head}${end}`)) addPhrase(table, `${head}${end}`, ENGLISH_OFFICE, at, 'any');
      // `Lead Economist`, `Founding Director`.
      if (english.RANKED_OFFICES.includes(head))
        for (const rank of english.OFFICE_RANKS)
          if (!TITLE_HEADS.includes(`${rank} ${head}`)) addPhrase(table, `${rank} ${head}`, ENGLISH_OFFICE, at, 'any');
    } else if (['PM', 'FM', 'DPM', 'SMS', 'MOS', 'CEO', 'MP', 'SG', 'DSG', 'SM'].includes(head))
      addPhrase(table, head, ENGLISH_OFFICE, at, 'name');
  });
}
