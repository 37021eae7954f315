/** What a schema table may say of a key, and the TypeScript type of what reading it gives. */
import type { FileId, Localized, Span } from '../text/span.ts';
import type { EntityKind, PartialDate } from './model.ts';

export type FieldType =
  /** `verbatim`: spaces count, because it is compared with what an article says. */
  | { readonly kind: 'text'; readonly verbatim?: true }
  /** One text for all languages, or one per language. */
  | { readonly kind: 'localized' }
  | { readonly kind: 'date' }
  | { readonly kind: 'integer' }
  | { readonly kind: 'boolean' }
  /** ISO 3166-1 alpha-2. */
  | { readonly kind: 'country' }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  /** The entity's own id. */
  | { readonly kind: 'id'; readonly of: EntityKind }
  /** The id of another entity. */
  | { readonly kind: 'reference'; readonly to: EntityKind }
  | { readonly kind: 'list'; readonly of: FieldType }
  /** `name`: for a record that several others hold. */
  | { readonly kind: 'record'; readonly fields: Fields; readonly name?: string };

export interface Field {
  readonly type: FieldType;
  readonly summary: Localized;
  readonly required?: true;
}

export type Fields = Readonly<Record<string, Field>>;

/** A value and where it stands. */
export interface Written<T> {
  readonly value: T;
  readonly span: Span;
}

/** `both`: written once for all languages. */
export interface WrittenLocalized {
  readonly both?: Written<string>;
  readonly vi?: Written<string>;
  readonly en?: Written<string>;
}

/** One record as read: a key is absent when it was not written or not usable. */
export interface ReadRecord<F extends Fields> {
  readonly file: FileId;
  /** What to point at when something is missing: the id, else the first key. */
  readonly head: Span;
  readonly fields: { readonly [K in keyof F]?: ValueOf<F[K]['type']> };
}

export type ValueOf<T extends FieldType> = T extends { readonly kind: 'list'; readonly of: infer Of extends FieldType }
  ? readonly ValueOf<Of>[]
  : T extends { readonly kind: 'record'; readonly fields: infer F extends Fields }
    ? ReadRecord<F>
    : T extends { readonly kind: 'choice'; readonly values: infer V extends readonly string[] }
      ? Written<V[number]>
      : T extends { readonly kind: 'localized' }
        ? WrittenLocalized
        : T extends { readonly kind: 'date' }
          ? Written<PartialDate>
          : T extends { readonly kind: 'integer' }
            ? Written<number>
            : T extends { readonly kind: 'boolean' }
              ? Written<boolean>
              : Written<string>;
