/** Ministry News: Copy Name. */
import { env } from 'vscode';
import type { EntityNode } from '../views/entitiesView.ts';

export async function copyName(node: EntityNode | undefined): Promise<void> {
  if (node?.type === 'entity') await env.clipboard.writeText(node.entity.name);
}
