/** The outline of an article: what it speaks of, by kind. No headings: editors show those of Markdown themselves. */
import type { Snapshot } from '../corpus/model.ts';
import type { Article } from '../mentions/model.ts';
import type { EntityId, EntityKind } from '../registry/model.ts';
import type { FileId, Localized, Span } from '../text/span.ts';
import { entityOf } from './targetAt.ts';

export interface SymbolGroup {
  readonly kind: EntityKind;
  readonly title: Localized;
  /** From the first to the last mention. */
  readonly span: Span;
  readonly entities: readonly EntitySymbol[];
}

export interface EntitySymbol {
  readonly entity: EntityId;
  readonly name: string;
  readonly mentions: number;
  /** The first mention. */
  readonly span: Span;
}

export function documentSymbol(snapshot: Snapshot, file: FileId): readonly SymbolGroup[] | undefined {
  const article = snapshot.article(file);
  if (article === undefined) return undefined;
  const found = entitiesOf(snapshot, article);
  return kinds.flatMap(({ kind, title }) => {
    const entities = found.filter((each) => each.kind === kind);
    const first = entities[0];
    if (first === undefined) return [];
    const end = Math.max(...entities.map((each) => each.end));
    return [{ kind, title, span: { start: first.span.start, end }, entities: entities.map(toSymbol) }];
  });
}

const kinds: readonly { readonly kind: EntityKind; readonly title: Localized }[] = [
  { kind: 'meeting', title: { vi: 'Cuộc họp', en: 'Meetings' } },
  { kind: 'official', title: { vi: 'Quan chức', en: 'Officials' } },
  { kind: 'organisation', title: { vi: 'Cơ quan, tổ chức', en: 'Organisations' } },
  { kind: 'document', title: { vi: 'Văn kiện', en: 'Documents' } },
  { kind: 'place', title: { vi: 'Địa danh', en: 'Places' } },
  { kind: 'term', title: { vi: 'Thuật ngữ', en: 'Terms' } },
];

interface Collected extends EntitySymbol {
  readonly kind: EntityKind;
  /** The end of the last mention. */
  readonly end: number;
}

/** In the order of their first mentions. */
function entitiesOf(snapshot: Snapshot, article: Article): readonly Collected[] {
  const found = new Map<EntityId, Collected>();
  for (const mention of article.mentions) {
    if (mention.type === 'date') continue;
    const local = article.entities[mention.entity];
    const entity = entityOf(snapshot, article, mention.entity);
    if (local === undefined || entity === undefined) continue;
    const before = found.get(entity);
    found.set(entity, {
      entity,
      kind: local.kind,
      name: snapshot.registry.entities.has(entity) ? (snapshot.entity(entity)?.name ?? local.name) : local.name,
      mentions: (before?.mentions ?? 0) + 1,
      span: before?.span ?? { start: mention.start, end: mention.end },
      end: Math.max(before?.end ?? 0, mention.end),
    });
  }
  return [...found.values()];
}

const toSymbol = ({ entity, name, mentions, span }: Collected): EntitySymbol => ({ entity, name, mentions, span });
