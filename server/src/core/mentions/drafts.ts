/** What the grammars leave behind for one article: mentions over token numbers, not yet linked to entities. */
import { entryAt } from '../text/entryAt.ts';
import type { Language } from '../text/span.ts';
import { PADDING } from '../text/tokens.ts';
import { languageOf } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import type { Scan } from './scan.ts';

/** Tokens `from` to `to`, `to` exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Letters in capitals, perhaps joined (`KH,CN&ĐMST`, `S.T.I.D`), perhaps with an edition behind them (`COSTI-85`). */
export interface AcronymDraft extends TokenRange {
  /** End of the letters, before `-85`. */
  readonly lettersTo: number;
  /** The number that tells the edition, -1 without one. */
  readonly number: number;
  /** Index into `Lexicon.names` of the registry's entity, -1 when it has none. */
  readonly known: number;
}

export interface OrganisationDraft extends TokenRange {
  /** End of the head words; equals `to` for names without a head. */
  readonly headTo: number;
  readonly known: number;
  /** A name in letters (`LHQ`, `UNESCO`): form short. */
  readonly letters: boolean;
}

export interface TitleDraft extends TokenRange {
  readonly headFrom: number;
  readonly headTo: number;
  /** Index into TITLE_HEADS. */
  readonly title: number;
  /** Index into the organisations' drafts, -1 without a body. */
  readonly organisation: number;
  readonly former: boolean;
  /** A body, country or portfolio follows the head. */
  readonly qualified: boolean;
}

/** Tokens of a personal name; empty (`nameFrom === nameTo`) for a title alone. */
export interface NameRange {
  readonly nameFrom: number;
  readonly nameTo: number;
}

export interface OfficialDraft extends TokenRange, NameRange {
  readonly titles: readonly TitleDraft[];
  readonly honorific: boolean;
  readonly paragraph: number;
  /** A name without title or form of address: a mention only if the article shows elsewhere whose it is. */
  readonly unsure?: boolean;
  /** An office in English text that somebody of the sentence is given, keeps or leaves. */
  readonly conferred?: boolean;
}

/** Whoever holds `title`, told by nothing else. */
export const heldAlone = (title: TitleDraft, paragraph: number, conferred: boolean): OfficialDraft => ({
  from: title.from,
  to: title.to,
  nameFrom: title.to,
  nameTo: title.to,
  titles: [title],
  honorific: false,
  paragraph,
  conferred,
});

/** Its tokens, and the number they tell. */
export type Ordinal = TokenRange & { readonly value: number };

export const NO_ORDINAL: Ordinal = { from: 0, to: 0, value: -1 };

export interface MeetingDraft extends TokenRange {
  readonly headTo: number;
  /** Where the head starts, when not at `from` (English: `20th … Meeting`). */
  readonly headFrom?: number;
  /** A bare head (`Hội nghị`), a code (`AMMSTI-20`), or a name. */
  readonly shape: 'bare' | 'code' | 'named';
  readonly ordinal: Ordinal;
  /** `năm 2026` or `2017` at the end of the name, -1 without one. */
  readonly year: number;
  /** Index into the acronyms' drafts of the code that names it, -1 without one. */
  readonly code: number;
  readonly paragraph: number;
  /** A bare head that means something only where the article names a meeting with the same one (`lễ khánh thành`). */
  readonly needsName?: true;
}

export interface DocumentDraft extends TokenRange {
  readonly headTo: number;
}

export interface PlaceDraft extends TokenRange {
  readonly country: boolean;
}

/** Bits of `Reading.covered`. */
export const IN_DATE = 1;
export const IN_DOCUMENT = 2;
export const IN_ORGANISATION = 4;
export const IN_MEETING = 8;
export const IN_OFFICIAL = 16;
/** Signs and letters of an official number (`57-NQ/TW`): no acronym is read from them. */
export const IN_NUMBER = 32;
export const IN_PLACE = 64;

/** The grammars' shared view of one text, filled kind by kind. */
export interface Reading {
  readonly lexicon: Lexicon;
  readonly scan: Scan;
  readonly language: Language;
  readonly covered: Uint8Array;
  readonly acronyms: AcronymDraft[];
  /** Token → index + 1 of the acronym that starts there. */
  readonly acronymAt: Int32Array;
  readonly organisations: OrganisationDraft[];
  readonly organisationAt: Int32Array;
  readonly meetings: MeetingDraft[];
  readonly meetingAt: Int32Array;
  readonly officials: OfficialDraft[];
  readonly documents: DocumentDraft[];
  readonly places: PlaceDraft[];
  /** English words that the article made short names of bodies (`… (GovTech)`), by their hash. */
  readonly shortNames: Set<number>;
  /** Numbers of departments of the police (`C03`) → the organisation's index. */
  readonly unitCodes: Map<string, number>;
  /** Letters that own an office in English text (`VCCI Chairman …`), by the hash of their token: they are a body's. */
  readonly officeOwners: Set<number>;
  /** Letters that the article made a meeting's (`Hội nghị … (ICMP)`), by their hash. */
  readonly meetingLetters: Set<number>;
  /** Names of meetings that the article has used, with a capital, by their words. */
  readonly meetingNames: Set<number>;
  /** Names in small letters that would be meetings had the article used them with a capital before. */
  readonly unsaidMeetings: TokenRange[];
  /** Last words of the names of officials in English text, by their hash. */
  readonly calledNames: Set<number>;
}

/** An empty reading of the text in `scan`. Its columns are the scan's: they serve the next text again. */
export function createReading(lexicon: Lexicon, scan: Scan): Reading {
  const { covered, acronymAt, organisationAt, meetingAt } = scan;
  const size = scan.tokens.count + PADDING;
  for (const column of [covered, acronymAt, organisationAt, meetingAt]) column.fill(0, 0, size);
  scan.questions.count = 0;
  return {
    lexicon,
    scan,
    language: languageOf(scan),
    covered,
    acronyms: [],
    acronymAt,
    organisations: [],
    organisationAt,
    meetings: [],
    meetingAt,
    officials: [],
    documents: [],
    places: [],
    shortNames: new Set(),
    unitCodes: new Map(),
    officeOwners: new Set(),
    meetingLetters: new Set(),
    meetingNames: new Set(),
    unsaidMeetings: [],
    calledNames: new Set(),
  };
}

export function cover({ covered }: Reading, { from, to }: TokenRange, bit: number): void {
  for (let at = from; at < to; at++) covered[at] = (covered[at] ?? 0) | bit;
}

export const acronymStarting = (reading: Reading, at: number): AcronymDraft | undefined =>
  entryAt(reading.acronyms, (reading.acronymAt[at] ?? 0) - 1);

export const organisationStarting = (reading: Reading, at: number): OrganisationDraft | undefined =>
  entryAt(reading.organisations, (reading.organisationAt[at] ?? 0) - 1);

/** One word that stands for something though its shape doesn't tell. */
export function noteAcronym(reading: Reading, at: number): void {
  reading.acronymAt[at] = reading.acronyms.push({ from: at, to: at + 1, lettersTo: at + 1, number: -1, known: -1 });
}

/** A meeting with a name from `from` to `to`, its head ending at `headTo`; what else is known of it is added to that. */
export const namedMeeting = (from: number, to: number, headTo: number, paragraph: number): MeetingDraft => ({
  from,
  to,
  headTo,
  shape: 'named',
  ordinal: NO_ORDINAL,
  year: -1,
  code: -1,
  paragraph,
});
