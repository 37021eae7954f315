/** Finds names of bodies that are off by one mark or letter from a registered body, or from how the other articles have it. */
import { isSpeltInStyle } from './englishSpelling.ts';
import type { Snapshot } from '../corpus/model.ts';
import type { Article } from '../mentions/model.ts';
import type { EntityId, Registry, RegistryEntity } from '../registry/model.ts';
import { misspeltHere } from './bodiesHere.ts';
import type { KnownBody } from './bodiesInText.ts';
import { bodyElsewhere } from './bodyElsewhere.ts';
import type { Check, Found } from './model.ts';
import { nearMiss, wordsIn } from './nearMiss.ts';
import { organisationIndex } from './organisationNames.ts';
import { isQuoted, readingOf } from './reading.ts';
import { overlaps, type Span } from '../text/span.ts';
import { alternative, correction, textAt } from './replacements.ts';
import { spellingOf, type Spelling } from './spelling.ts';

export const misspeltOrganisation: Check = {
  code: 'organisation.misspelt-name',
  level: 'warning',
  notIn: ['quotation'],
  summary: { vi: 'Tên cơ quan viết sai một dấu hoặc một chữ cái', en: "A body's name off by one mark or letter" },
  *find(article, { snapshot }) {
    const reading = readingOf(article);
    const { accepted } = organisationIndex(snapshot.registry);
    const found: Found[] = [];
    for (const { mention, spelling: name } of reading.organisations) {
      const local = article.entities[mention.entity];
      if (local === undefined || name.isAllCaps || name.words.length < 3 || accepted.has(name.key)) continue;
      const registered = registeredName(name, local.id, snapshot);
      const right =
        registered === undefined
          ? bodyElsewhere(article, name, local.id, snapshot)
          : { name: registered.name, place: registered.entity.declaredAt };
      if (right === undefined || isSpeltInStyle(name.text, right.name) || isQuoted(reading, mention)) continue;
      found.push(finding(article, mention, name.text, right, registered !== undefined));
    }
    for (const { span, known } of misspeltHere(article, snapshot.registry)) {
      if (found.some((each) => overlaps(each.span, span)) || isQuoted(reading, span)) continue;
      const name = spellingOf(textAt(article, span));
      if (!accepted.has(name.key) && !name.isAllCaps && !isSpeltInStyle(name.text, known.name))
        found.push(finding(article, span, name.text, known, true));
    }
    yield* found.sort((a, b) => a.span.start - b.span.start);
  },
};

interface RegisteredName {
  readonly name: string;
  readonly entity: RegistryEntity;
}

const answers = new WeakMap<Registry, Map<string, RegisteredName | undefined>>();

/** Remembered, because it rests on nothing but the registry, and the same bodies are named in article after article. */
function registeredName(name: Spelling, id: EntityId, snapshot: Snapshot): RegisteredName | undefined {
  const { registry } = snapshot;
  let known = answers.get(registry);
  if (known === undefined || known.size > 8192) answers.set(registry, (known = new Map()));
  const own = snapshot.canonical(id);
  const key = registry.entities.has(own) ? `${own} ${name.text}` : name.text;
  if (!known.has(key)) known.set(key, nearlyNamed(name, own, snapshot));
  return known.get(key);
}

/**
 * The body that the mention was taken for, where it has no such name, or one with nearly this name. Another mark in three words
 * and more, another letter in four: shorter names of real bodies are closer to one another.
 */
function nearlyNamed(written: Spelling, own: EntityId, snapshot: Snapshot): RegisteredName | undefined {
  if (!written.text.includes('&')) return nearlySpelt(written, own, snapshot);
  const right = nearlySpelt(spellingOf(written.text.replaceAll(/\s*&\s*/g, ' và ')), own, snapshot);
  return right && { ...right, name: right.name.replaceAll(' và ', ' & ') };
}

function nearlySpelt({ text: name, words }: Spelling, own: EntityId, snapshot: Snapshot): RegisteredName | undefined {
  const found: RegisteredName[] = [];
  for (const near of new Set([own, ...snapshot.nearNames('organisation', name)])) {
    const entity = snapshot.registry.entities.get(near);
    for (const { text, use } of entity?.names ?? []) {
      if (entity === undefined || use === 'wrong' || use === 'acronym') continue;
      const miss = nearMiss(words, wordsIn(text));
      if (miss === undefined || /\d/.test(words[miss.at] ?? '')) continue;
      if (miss.nearness === 'marks' || words.length > 3) found.push({ name: text.normalize('NFC'), entity });
    }
  }
  const [only, ...others] = found;
  return others.some((other) => other.name !== only?.name) ? undefined : only;
}

function finding(article: Article, span: Span, name: string, right: KnownBody, isCertain: boolean): Found {
  return {
    span: { start: span.start, end: span.end },
    message: {
      vi: `"${name}" có lẽ là "${right.name}" viết sai một dấu hoặc một chữ cái.`,
      en: `"${name}" is probably "${right.name}" with one wrong mark or letter.`,
    },
    related:
      right.place === undefined
        ? []
        : [
            {
              place: right.place,
              message: { vi: `Tên đã biết: ${right.name}`, en: `The known name: ${right.name}` },
            },
          ],
    fixes: [(isCertain ? correction : alternative)(article, span, right.name)],
  };
}
