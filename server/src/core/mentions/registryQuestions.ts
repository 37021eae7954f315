/**
 * The only way to look something up in the registry while an article is read, names found in its text apart: what is asked is noted, also
 * where there is no answer, so that a registry which would answer otherwise has the article read again (see `asked.ts`).
 */
import type { EntityId, Membership, RegistryEntity } from '../registry/model.ts';
import { noteQuestion } from './asked.ts';
import { bodyForm } from './bodyForm.ts';
import type { Reading } from './drafts.ts';
import { meetingForm } from './meetingForm.ts';

/** The body of a name as ids are made of it, `va` left out (see `registeredSlug` in lexicon.ts), or of another name of the same form. */
export function organisationCalled({ lexicon, scan }: Reading, slug: string): RegistryEntity | undefined {
  const form = bodyForm(slug);
  noteQuestion(scan.questions, 'organisation', form);
  return lexicon.organisationBySlug.get(slug) ?? lexicon.organisationByForm.get(form);
}

/** The meeting of a name as ids are made of it, or of another name of the same form: names that are equal have one form, too. */
export function meetingCalled({ lexicon, scan }: Reading, slug: string): RegistryEntity | undefined {
  const form = meetingForm(slug);
  noteQuestion(scan.questions, 'meeting', form);
  return lexicon.meetingBySlug.get(slug) ?? lexicon.meetingByForm.get(form);
}

/** Everybody of a name; the key is `nameKey`'s. */
export function personsCalled({ lexicon, scan }: Reading, key: string): readonly RegistryEntity[] {
  noteQuestion(scan.questions, 'person', key);
  return lexicon.personsByName.get(key) ?? NOBODY;
}

const NOBODY: readonly RegistryEntity[] = [];

export function entityWithId({ lexicon, scan }: Reading, id: EntityId): RegistryEntity | undefined {
  noteQuestion(scan.questions, 'entity', id);
  return lexicon.registry.entities.get(id);
}

/** Who holds or held posts in a body, or which posts a person holds or held. */
export function membershipsOf({ lexicon, scan }: Reading, id: EntityId): readonly Membership[] {
  noteQuestion(scan.questions, 'memberships', id);
  return lexicon.registry.membershipsOf(id);
}
