/** Follows the ids that records refer to; one that leads nowhere, or to another kind of thing, becomes a problem. */
import type { Declarations } from './declarations.ts';
import { entityId } from './model.ts';
import type { EntityId, EntityKind } from './model.ts';
import { nearest } from './nearest.ts';
import { report } from './problems.ts';
import type { Problems } from './problems.ts';
import type { Written } from './schemaTypes.ts';

/** What a reference must lead to. */
export type Target = Exclude<EntityKind, 'meeting'> | 'series';

/** The id, when the registry has such an entity. */
export type Resolve = (reference: Written<string> | undefined, to: Target, problems: Problems) => EntityId | undefined;

/** Looking for the nearest id costs a comparison with every id of the kind; a registry with more errors has other troubles. */
const MAX_SEARCHES = 100;

export function resolver({ byId, unusable }: Declarations): Resolve {
  let searches = 0;
  // `meeting/ammsti-21` is not a slip for `meeting/ammsti-20`.
  const idsOf = (to: Target, like: string): readonly string[] =>
    [...byId]
      .filter(([id, declaration]) => targetOf(declaration) === to && digitsOf(id) === digitsOf(like))
      .map(([id]) => id);
  return (reference, to, problems) => {
    if (reference === undefined) return undefined;
    const { value, span } = reference;
    const found = byId.get(entityId(value));
    if (found !== undefined && targetOf(found) === to) return found.id;
    if (found !== undefined) {
      report(problems, span, {
        vi: `“${value}” là ${nameOf(targetOf(found)).vi}; ở đây cần ${nameOf(to).vi}.`,
        en: `“${value}” is ${nameOf(targetOf(found)).en}; expected ${nameOf(to).en}.`,
      });
      return undefined;
    }
    if (unusable.has(value)) return undefined;
    const near = searches++ < MAX_SEARCHES ? nearest(value, idsOf(to, value)) : undefined;
    report(
      problems,
      span,
      {
        vi: `Trong danh bạ không có ${nameOf(to).vi} nào mang mã “${value}”.`,
        en: `The registry has no ${nameOf(to).en.replace(/^an? /, '')} with the identifier “${value}”.`,
      },
      { code: 'registry.unknown-reference', newText: near },
    );
    return undefined;
  };
}

const digitsOf = (id: string): string => id.replace(/\D+/g, ' ').trim();

const targetOf = ({ section, kind }: { readonly section: string; readonly kind: EntityKind }): Target | 'event' =>
  section === 'series' ? 'series' : kind === 'meeting' ? 'event' : kind;

function nameOf(target: Target | 'event'): { readonly vi: string; readonly en: string } {
  switch (target) {
    case 'official':
      return { vi: 'người', en: 'a person' };
    case 'organisation':
      return { vi: 'cơ quan', en: 'an organisation' };
    case 'series':
      return { vi: 'cuộc họp định kỳ', en: 'a series of meetings' };
    case 'event':
      return { vi: 'cuộc họp', en: 'a single meeting' };
    case 'term':
      return { vi: 'thuật ngữ', en: 'a term' };
    case 'document':
      return { vi: 'văn bản', en: 'a document' };
    case 'place':
      return { vi: 'nơi chốn', en: 'a place' };
  }
}
