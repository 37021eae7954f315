/** Articles in a notation of their own, so that tests of the archive say exactly what each article shows. */
import { kindOfText } from '../../../server/src/core/corpus/kindOf.ts';
import { CLAIM_PROPERTIES, ENTITY_FORMS } from '../../../server/src/core/corpus/record.ts';
import type { Article, Claim, EntityMention, LocalEntity } from '../../../server/src/core/mentions/model.ts';
import type { EntityId, EntityKind, Registry, RegistryEntity } from '../../../server/src/core/registry/model.ts';
import { entityId } from '../../../server/src/core/registry/model.ts';
import { fileId, type SourceFile } from '../../../server/src/core/text/span.ts';

/**
 * `[id|name]` is a mention. More parts may follow: `~id` an alias, `^series:edition`, `*form`, `!property=value` a claim;
 * `[id||…]` speaks of an entity that it does not mention.
 */
export function readSynthetic(source: SourceFile): Article {
  const entities: LocalEntity[] = [];
  const mentions: EntityMention[] = [];
  const claims: Claim[] = [];
  for (const match of source.text.matchAll(/\[([^|\]]+)\|([^|\]]*)([^\]]*)\]/g)) {
    const [, id = '', name = '', rest = ''] = match;
    const start = match.index + id.length + 2;
    const span = { start, end: start + name.length };
    let index = entities.findIndex((entity) => entity.id === id);
    const known = entities[index] ?? { ...emptyEntity(entityId(id)), name: name || id };
    const parts = rest.split('|');
    const [series, edition] = partsAfter(parts, '^')[0]?.split(':') ?? [];
    const entity: LocalEntity = {
      ...known,
      aliases: [...new Set([...known.aliases, ...partsAfter(parts, '~').map(entityId)])].filter(
        (alias) => alias !== id,
      ),
      ...(series !== undefined && edition !== undefined && { series: entityId(series), edition }),
    };
    if (index < 0) index = entities.push(entity) - 1;
    else entities[index] = entity;
    const form = ENTITY_FORMS.find((one) => one === partsAfter(parts, '*')[0]) ?? 'full';
    const kind = kindOfId(entity.id);
    const type = kind === 'term' ? 'acronym' : kind;
    if (name !== '') {
      mentions.push({ ...span, type, form, entity: index, nested: false, ...(type === 'official' && { name: span }) });
    }
    for (const claim of partsAfter(parts, '!')) {
      const [written, value = ''] = claim.split('=');
      const property = CLAIM_PROPERTIES.find((one) => one === written);
      if (property !== undefined) claims.push({ ...span, entity: index, property, value });
    }
  }
  const paragraphs = [{ start: 0, end: source.text.length }];
  return { ...source, language: 'vi', entities, mentions, claims, definitions: [], paragraphs };
}

export const article = (name: string, text: string): SourceFile => ({ file: fileId(name), text });

/** Series end in `/`: `meeting/ammsti/`; editions are `meeting/ammsti-20^meeting/ammsti:20`; a name may follow after a space. */
export function syntheticRegistry(...lines: readonly string[]): Registry {
  const entities = new Map<EntityId, RegistryEntity>();
  for (const line of lines) {
    const [head = '', ...words] = line.split(' ');
    const [written = '', key] = head.split('^');
    const id = entityId(written.replace(/\/$/, ''));
    const name = words.length > 0 ? words.join(' ') : id;
    const [series, ordinal] = key?.split(':') ?? [];
    const base = {
      id,
      name: { vi: name },
      names: [{ text: name, use: 'name', interval: {}, span: { start: 0, end: 0 } }],
      declaredAt: { file: fileId('a.registry.yaml'), span: { start: 0, end: 0 } },
      sources: [],
    } as const;
    const kind = kindOfId(id);
    entities.set(
      id,
      kind === 'meeting'
        ? {
            ...base,
            kind,
            isSeries: written.endsWith('/'),
            dates: {},
            ...(series !== undefined && { series: entityId(series), ordinal: Number(ordinal) }),
          }
        : { ...base, kind: 'official' },
    );
  }
  return {
    entities,
    memberships: [],
    membershipsOf: () => [],
    allowedAcronyms: new Set(),
    ignored: [],
    problems: [],
    files: [],
    fingerprint: lines.join('\n'),
  };
}

const emptyEntity = (id: EntityId): LocalEntity => ({
  kind: kindOfId(id),
  id,
  aliases: [],
  name: id,
  registered: false,
});

const kindOfId = (id: string): EntityKind => kindOfText(id) ?? 'term';

const partsAfter = (parts: readonly string[], sign: string): readonly string[] =>
  parts.filter((part) => part.startsWith(sign)).map((part) => part.slice(1));
