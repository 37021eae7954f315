/** What a phrase can be to the grammars. One number each, so that matches fit into a byte column. */

export const TITLE = 1;
export const HONORIFIC = 2;
export const ORGANISATION_HEAD = 3;
export const MEETING_HEAD = 4;
/** A country or region; data: index into the country list. */
export const COUNTRY = 5;
export const PLACE = 6;
/** A name from the registry; data: index into `Lexicon.names`. */
export const REGISTRY_NAME = 7;
/** A compound that goes on a name in lower case (`khoa học`, `quốc tế`). */
export const COMPOUND = 8;
/** Words that may stand between a head and its name in lower case (`cố vấn`, `hỗn hợp`). */
export const QUALIFIER = 9;
/** A term's expansion in running text (`trí tuệ nhân tạo`); data: index into `Lexicon.names`. */
export const TERM = 10;
export const DOCUMENT_HEAD = 11;
/** `lần thứ`, `khóa`, `kỳ họp thứ`: an ordinal follows. */
export const ORDINAL_LEAD = 12;
/** An ordinal in words; data: its value. */
export const ORDINAL_WORD = 13;
/** `hay còn gọi là`, `viết tắt là`: the short form follows. */
export const DEFINITION_LEAD = 14;
/** Words of dates; data: a code of the date grammar. */
export const DATE_WORD = 15;
/** Phrases that end a name or topic: verbs and function words of more than one syllable. */
export const STOP_PHRASE = 16;

/** Bits of single words. */
export const FAMILY_NAME = 1;
/** Ends a name or topic: verbs, auxiliaries, function words. */
export const STOP = 2;
/** The word before a name that makes it a street, school or other place (`đường`, `phố`, `trường`). */
export const PLACE_WORD = 4;
/** Before a title or head: not one of them is meant (`các`, `những`, `cấp`, `mọi`). */
export const PLURAL = 8;
/** Particles inside foreign names (`van`, `bin`, `al`). */
export const NAME_PARTICLE = 16;
/** Units of administration before a place name (`tỉnh`, `thành phố`, `TP`). */
export const ADMIN_UNIT = 32;
/** Middle names of Vietnamese persons (`Thị`, `Văn`). */
export const MIDDLE_NAME = 64;
/** Known upper-case words that are no acronyms (Roman numerals excluded: those are told by shape). */
export const NOT_ACRONYM = 128;
/** What a meeting is held for (`rà soát`, `triển khai`), right behind its head. */
export const MEETING_TASK = 22;
/** Ends the topic of a meeting. */
export const TOPIC_END = 256;
/** `nguyên`, `cựu` (data 1) and `quyền`, `hàm` (data 0) in front of a title. */
export const TITLE_PREFIX = 17;
/** What a meeting did or brought about (`thu hút nhiều …`, `khép lại`): behind a topic of two words or more it begins the predicate. */
export const PREDICATE = 23;
/** Nouns with a capital that begin a phrase of their own; see grammar/phraseNouns.ts. */
export const PHRASE_NOUN = 24;
export const ENGLISH_ORGANISATION_HEAD = 18;
export const MEETING_QUALIFIER = 19;
export const ENGLISH_MEETING_HEAD = 21;
/** Persons whose names are names of places and schools. */
export const EPONYM = 20;

/** A body known by a name that no head word ends (`United Nations`). */
export const ENGLISH_BODY = 27;
/** Offices in lower case (`director of …`); data: index into TITLE_HEADS. */
export const ENGLISH_OFFICE = 28;
/** Forms of address that only English text has. */
export const ENGLISH_HONORIFIC = 29;
/** Countries (data 1) and places (data 0) as English text names them. */
export const ENGLISH_PLACE = 30;

// Bits of single words in English text; see grammar/englishWords.ts.
export const BODY_HEAD = 1 << 12;
export const MISSION_HEAD = 1 << 13;
export const MEETING_NOUN = 1 << 14;
export const EVENT_NOUN = 1 << 15;
export const LOWER_MEETING_NOUN = 1 << 16;
export const GENERIC_WORD = 1 << 17;
export const SENTENCE_WORD = 1 << 18;
export const FIELD_WORD = 1 << 19;
export const NATIONALITY = 1 << 20;
export const SAYING = 1 << 21;
export const PLAIN_FAMILY_NAME = 1 << 22;
/** A verb in the present as headlines in capitals have it (`… Attends 42nd Summit`). */
export const HEADLINE_VERB = 1 << 23;
