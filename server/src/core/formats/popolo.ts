/** Entities as Popolo JSON: persons, organizations, memberships and events under their standard names. */
import type { Snapshot } from '../corpus/model.ts';
import type { EntityId } from '../registry/model.ts';
import { entityFacts, type EntityFacts, type NameFact } from './entityFacts.ts';

/** Terms, documents, places and series of meetings are no part of Popolo and are left out. */
export function popoloDocument(snapshot: Snapshot, ids: readonly EntityId[]): object {
  const known = ids.map((id) => entityFacts(snapshot, id)).filter((facts) => facts !== undefined);
  const memberships = new Map<string, object>();
  for (const { memberships: all } of known) {
    for (const { person, organization, role, start_date, end_date, sources } of all) {
      const membership = {
        person_id: person,
        organization_id: organization,
        role: role.vi ?? role.en ?? '',
        ...(start_date === undefined ? {} : { start_date }),
        ...(end_date === undefined ? {} : { end_date }),
        ...(sources.length === 0 ? {} : { sources }),
      };
      memberships.set(JSON.stringify(membership), membership);
    }
  }
  return {
    persons: known.filter(({ kind }) => kind === 'official').map(common),
    organizations: known.filter(({ kind }) => kind === 'organisation').map(organization),
    memberships: [...memberships.values()],
    events: known.filter(({ kind, editions }) => kind === 'meeting' && editions.length === 0).map(event),
  };
}

function common(facts: EntityFacts): object {
  const others = otherNames(facts);
  const sources = [...facts.sources, ...facts.articles.map(({ path }) => ({ url: path, note: 'article' }))];
  return {
    id: facts.id,
    name: facts.name,
    ...(others.length === 0 ? {} : { other_names: others }),
    ...(facts.note === undefined ? {} : { biography: facts.note }),
    ...(sources.length === 0 ? {} : { sources }),
  };
}

function organization(facts: EntityFacts): object {
  const value = (property: string) => facts.facts.find((fact) => fact.property === property)?.value;
  const parent = value('parent');
  const founding = value('founding_date');
  const dissolution = value('dissolution_date');
  return {
    ...common(facts),
    ...(parent === undefined ? {} : { parent_id: parent }),
    ...(founding === undefined ? {} : { founding_date: founding }),
    ...(dissolution === undefined ? {} : { dissolution_date: dissolution }),
  };
}

function event(facts: EntityFacts): object {
  const value = (property: string) => facts.facts.find((fact) => fact.property === property)?.value;
  const [start, end] = value('dates')?.split('/') ?? [];
  const place = value('place');
  const host = value('host');
  return {
    ...common(facts),
    ...(start === undefined ? {} : { start_date: start, end_date: end ?? start }),
    ...(place === undefined ? {} : { location: place }),
    ...(host === undefined ? {} : { organization_id: host }),
  };
}

/** Known wrong forms are for flagging; Popolo would pass them on as names. */
function otherNames(facts: EntityFacts): readonly object[] {
  const registered = facts.names.filter(({ text, use }) => text !== facts.name && use !== 'wrong').map(otherName);
  const known = new Set([facts.name, ...facts.names.map(({ text }) => text)]);
  const seen = facts.written
    .filter(({ text }) => !known.has(text))
    .map(({ text }) => ({ name: text, note: 'as written' }));
  return facts.registered ? registered : seen;
}

function otherName({ text, use, language, start_date, end_date }: NameFact): object {
  return {
    name: text,
    note: use,
    ...(language === undefined ? {} : { lang: language }),
    ...(start_date === undefined ? {} : { start_date }),
    ...(end_date === undefined ? {} : { end_date }),
  };
}
