/** Ministry News: Show Relations: of the whole archive, or of an entity of the view. */
import type { EntityNode } from '../views/entitiesView.ts';
import type { Overviews } from '../views/overviewPanel.ts';

export function showRelations(overviews: Overviews, node: EntityNode | undefined): void {
  overviews.show('relations', node?.type === 'entity' ? { id: node.entity.id, name: node.entity.name } : undefined);
}
