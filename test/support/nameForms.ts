/** Says of names which have one form and which have two. */
import assert from 'node:assert/strict';
import { slugWithoutAnd } from '../../server/src/core/text/comparison.ts';

export interface NameForms {
  /** As ids are made of names: ordinals, years and brackets are gone by then. */
  readonly formOf: (name: string) => string;
  readonly areOne: (...names: readonly string[]) => void;
  readonly areTwo: (one: string, other: string) => void;
}

export function nameForms(form: (slug: string) => string): NameForms {
  const formOf = (name: string): string => form(slugWithoutAnd(name));
  return {
    formOf,
    areOne: (...names) => {
      const forms = new Set(names.map(formOf));
      assert.equal(forms.size, 1, [...forms].join(' | '));
    },
    areTwo: (one, other) => {
      assert.notEqual(formOf(one), formOf(other));
    },
  };
}
