/** What a newsroom vouches for: validated entities, each with the place that declares it. Names follow Popolo. */
import type { FileId, Language, Localized, Place, Span } from '../text/span.ts';

export type EntityKind = 'meeting' | 'official' | 'organisation' | 'document' | 'place' | 'term';

/** `kind/name`, e.g. `meeting/ammsti-20`: made from the normalised name when no registry gives one. */
export type EntityId = string & { readonly brand: 'EntityId' };

/** The only place where a string becomes an entity's id. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- that is what a brand is
export const entityId = (id: string): EntityId => id as EntityId;

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, a real day of the proleptic Gregorian calendar. */
export type PartialDate = string & { readonly brand: 'PartialDate' };

/** Both ends inclusive; an absent end is open. A partial date covers its whole year or month. */
export interface Interval {
  readonly start?: PartialDate;
  readonly end?: PartialDate;
}

/** Where a fact was read. */
export interface Source {
  readonly url?: string;
  readonly note?: string;
}

/**
 * `name`: the official one · `short`: an accepted short or former wording that stays right · `acronym`: letters
 * (its case matters) · `wrong`: a form to be flagged and replaced by the official name.
 */
export type NameUse = 'name' | 'short' | 'acronym' | 'wrong';

export interface RegistryName {
  readonly text: string;
  /** Absent when the form serves both languages (acronyms, most foreign names). */
  readonly language?: Language;
  readonly use: NameUse;
  readonly interval: Interval;
  readonly span: Span;
}

interface EntityBase {
  readonly id: EntityId;
  /** Official name per language; at least one is there. */
  readonly name: Partial<Localized>;
  /** Every form, the official ones first. */
  readonly names: readonly RegistryName[];
  /** The span of the value of `id:`, else of the first name. */
  readonly declaredAt: Place;
  readonly sources: readonly Source[];
  readonly note?: string;
}

export interface Person extends EntityBase {
  readonly kind: 'official';
}

export interface Organization extends EntityBase {
  readonly kind: 'organisation';
  /** Founding to dissolution. */
  readonly interval: Interval;
  readonly parent?: EntityId;
  readonly successors: readonly EntityId[];
  /** ISO 3166-1 alpha-2 for national bodies, absent for international ones. */
  readonly country?: string;
  /** Roles with one holder at a time, as written in memberships (`Bộ trưởng`). */
  readonly singleSeats: readonly string[];
}

/** A series (`ordinal` absent) or one edition of a series. */
export interface Meeting extends EntityBase {
  readonly kind: 'meeting';
  readonly isSeries: boolean;
  readonly series?: EntityId;
  /** The number, year or Roman numeral's value that tells editions apart, as in `-20` of `AMMSTI-20`. */
  readonly ordinal?: number;
  readonly dates: Interval;
  readonly place?: string;
  readonly host?: EntityId;
  readonly theme?: Partial<Localized>;
}

/** A word or phrase with its short forms; `name` is the expansion. `common` ones need no expansion in an article. */
export interface Term extends EntityBase {
  readonly kind: 'term';
  readonly common: boolean;
}

export interface Document extends EntityBase {
  readonly kind: 'document';
  readonly date?: PartialDate;
}

export interface Locality extends EntityBase {
  readonly kind: 'place';
  /** ISO 3166-1 alpha-2 when the place is a country. */
  readonly country?: string;
}

export type RegistryEntity = Person | Organization | Meeting | Term | Document | Locality;

/** A person's post in an organisation over an interval. */
export interface Membership {
  readonly person: EntityId;
  readonly organization: EntityId;
  readonly role: Partial<Localized>;
  readonly interval: Interval;
  readonly sources: readonly Source[];
  readonly declaredAt: Place;
}

/** One entry of `ignored.registry.yaml`: a finding that a person decided to live with. */
export interface IgnoredFinding {
  readonly code: string;
  /** The article's path as people write it, relative to the registry's folder; absent = every article. */
  readonly path?: string;
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly reason?: string;
  readonly until?: PartialDate;
  readonly declaredAt: Place;
}

export type RegistryProblemCode =
  | 'registry.invalid'
  | 'registry.duplicate-id'
  | 'registry.unknown-reference'
  | 'registry.impossible-interval'
  | 'registry.overlapping-seat'
  | 'registry.ambiguous-name';

/** What is wrong in a registry file; the rest of the file stays in use. */
export interface RegistryProblem {
  readonly code: RegistryProblemCode;
  readonly place: Place;
  readonly message: Localized;
  readonly related: readonly { readonly place: Place; readonly message: Localized }[];
  /** A replacement of the text at `place`, where there is a certain one. */
  readonly fix?: { readonly title: Localized; readonly newText: string };
}

/** All registry files together. Reading is total: what cannot be used becomes a problem. */
export interface Registry {
  readonly entities: ReadonlyMap<EntityId, RegistryEntity>;
  readonly memberships: readonly Membership[];
  readonly membershipsOf: (entity: EntityId) => readonly Membership[];
  /** Acronyms that never need an expansion, and words never flagged. */
  readonly allowedAcronyms: ReadonlySet<string>;
  readonly ignored: readonly IgnoredFinding[];
  readonly problems: readonly RegistryProblem[];
  readonly files: readonly FileId[];
  /** Changes when anything that recognition or checks read has changed; equal for equal contents. */
  readonly fingerprint: string;
}
