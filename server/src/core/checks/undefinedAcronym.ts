/** Finds acronyms that the article uses without saying what they stand for. */
import { KNOWN_LETTERS, lettersKey } from '../mentions/grammar/knownLetters.ts';
import type { Article } from '../mentions/model.ts';
import type { Registry, RegistryEntity } from '../registry/model.ts';
import {
  hasKindBefore,
  isByline,
  isExplainedBeside,
  isInDocumentNumber,
  isInitial,
  isShouted,
  isTimeZone,
} from './acronymsInContext.ts';
import { acronymsOf, needsNoDefinition, type AcronymUse } from './acronyms.ts';
import { claimsElsewhere } from './elsewhere.ts';
import type { Check, CheckContext, Evidence, Fix } from './model.ts';
import { acronymMeant } from './misspeltAcronym.ts';
import { isQuoted, readingOf } from './reading.ts';
import { alternative } from './replacements.ts';
import { remembered } from '../text/remembered.ts';
import { overlaps } from '../text/span.ts';
import { strokeSlips } from './strokeSlips.ts';
import { BESIDE_THE_TEXT, zoneAt } from './zones.ts';

export const undefinedAcronym: Check = {
  code: 'acronym.undefined',
  level: 'hint',
  notIn: [...BESIDE_THE_TEXT, 'quotation'],
  summary: { vi: 'Chữ viết tắt không được giải nghĩa trong bài', en: 'An acronym that the article does not expand' },
  *find(article, context) {
    const reading = readingOf(article);
    const { uses, definitions } = acronymsOf(article);
    const known = knownTo(context.snapshot.registry);
    const defined = new Set(article.definitions.map(({ entity }) => entity));
    const shown = new Set<string>();
    const slips = strokeSlips(article, context.snapshot.registry);
    let parts: ReadonlySet<string> | undefined;
    let explained: ReadonlySet<string> | undefined;
    for (const use of uses) {
      const { short } = use;
      if (shown.has(short) || definitions.has(short) || known(short)) continue;
      if (isQuoted(reading, use) || isByline(article, use) || isTimeZone(article, use)) continue;
      if (BESIDE_THE_TEXT.includes(zoneAt(article, use.start))) continue;
      explained ??= explainedBeside(article);
      if (explained.has(short)) continue;
      shown.add(short);
      parts ??= new Set([...definitions.keys()].flatMap((each) => each.split(SEPARATORS)));
      if (isPutTogether(short, parts, known) || isDefinedAs(article, use, defined, context)) continue;
      if (acronymMeant(article, use, context) !== undefined || slips.some(({ span }) => overlaps(span, use))) continue;
      if (isEdition(article, use, context) || isShouted(article, use) || isInDocumentNumber(article, use)) continue;
      if (isInitial(article, use)) continue;
      const readings = expansions(article, use, context);
      if (readings.length === 0 && hasKindBefore(article, use)) continue;
      yield {
        span: { start: use.start, end: use.end },
        message: {
          vi: `"${use.short}" không được giải nghĩa ở chỗ nào trong bài.`,
          en: `"${use.short}" is expanded nowhere in the article.`,
        },
        related: readings.flatMap(({ evidence }) => evidence),
        fixes: readings.map(({ name }) => expand(article, use, name)),
      };
    }
  },
};

const explainedBeside = (article: Article): ReadonlySet<string> =>
  new Set(acronymsOf(article).uses.flatMap((use) => (isExplainedBeside(article, use) ? [use.short] : [])));

/** `AMMSTI-21` where the registry knows the series: papers call the editions so, and readers find them so. */
function isEdition(article: Article, { short, start, end, mention }: AcronymUse, context: CheckContext): boolean {
  if (mention.type !== 'meeting' || end - start <= short.length) return false;
  const local = article.entities[mention.entity];
  const { entities } = context.snapshot.registry;
  return local !== undefined && (local.registered || (local.series !== undefined && entities.has(local.series)));
}

const SEPARATORS = /[&,./–-]/u;

const knownBy = new WeakMap<Registry, (short: string) => boolean>();

/** Allowed by a registry, known to every reader, or a part of such a compound. */
function knownTo(registry: Registry): (short: string) => boolean {
  let known = knownBy.get(registry);
  if (known === undefined) {
    const { allowedAcronyms } = registry;
    const inCompounds = new Set([...allowedAcronyms].flatMap((each) => [each, ...each.split(SEPARATORS)]));
    known = remembered(
      (short) =>
        inCompounds.has(short) ||
        needsNoDefinition(short) ||
        KNOWN_LETTERS.has(lettersKey(short)) ||
        (/\p{Lu}s$/u.test(short) && KNOWN_LETTERS.has(lettersKey(short.slice(0, -1)))) ||
        Array.from(short).length === 1,
    );
    knownBy.set(registry, known);
  }
  return known;
}

/** `KH`, `CN` after `KH&CN`; `KH,CN&ĐMST` after `KH&CN` and `ĐMST`. */
function isPutTogether(short: string, defined: ReadonlySet<string>, known: (short: string) => boolean): boolean {
  if (defined.has(short)) return true;
  const parts = short.split(SEPARATORS).filter((part) => part !== '');
  if (parts.length < 2 || parts.every((part) => Array.from(part).length === 1)) return false;
  return parts.every((part) => defined.has(part) || known(part));
}

/** The article expands the same thing under another short form, or the registry calls it common. */
function isDefinedAs(
  article: Article,
  { mention }: AcronymUse,
  defined: ReadonlySet<number>,
  context: CheckContext,
): boolean {
  if (defined.has(mention.entity)) return true;
  const entity = registered(article, mention.entity, context);
  return entity?.kind === 'term' && entity.common;
}

function registered(article: Article, index: number, { snapshot }: CheckContext): RegistryEntity | undefined {
  const local = article.entities[index];
  return local === undefined ? undefined : snapshot.registry.entities.get(snapshot.canonical(local.id));
}

interface Expansion {
  readonly name: string;
  readonly evidence: readonly Evidence[];
}

/** What the registry says, else what other articles say; several readings are all offered. */
function expansions(article: Article, { mention }: AcronymUse, context: CheckContext): readonly Expansion[] {
  const found = new Map<string, Expansion>();
  for (const index of [mention.entity, ...(mention.alternatives ?? [])]) {
    const local = article.entities[index];
    if (local === undefined) continue;
    const entity = registered(article, index, context);
    const name = entity?.name[article.language] ?? entity?.name.vi ?? entity?.name.en;
    if (entity !== undefined && name !== undefined) {
      found.set(name, { name, evidence: [{ place: entity.declaredAt, message: registrySays(name) }] });
      continue;
    }
    for (const claim of claimsElsewhere(article, context.snapshot, local.id, 'expansion')) {
      if (found.has(claim.value)) continue;
      const place = { file: claim.file, span: { start: claim.start, end: claim.end } };
      found.set(claim.value, { name: claim.value, evidence: [{ place, message: articleSays(claim.value) }] });
    }
  }
  return [...found.values()].slice(0, 5);
}

const registrySays = (name: string) => ({ vi: `Danh bạ: ${name}`, en: `Registry: ${name}` });
const articleSays = (name: string) => ({
  vi: `Bài khác giải nghĩa: ${name}`,
  en: `Another article expands it: ${name}`,
});

/** `KH&CN` → `khoa học và công nghệ (KH&CN)`; words that already stand in front are not repeated (`Bộ KH&CN`). */
function expand(article: Article, use: AcronymUse, name: string): Fix {
  const before = article.text.slice(Math.max(0, use.start - 40), use.start).normalize('NFC');
  const words = name.split(' ');
  let rest = name;
  for (let size = words.length - 1; size > 0; size--) {
    const lead = `${words.slice(0, size).join(' ')} `;
    if (before.toLowerCase().endsWith(lead.toLowerCase())) {
      rest = words.slice(size).join(' ');
      break;
    }
  }
  const written = article.text.slice(use.start, use.end);
  return alternative(article, use, `${rest} (${written})`);
}
