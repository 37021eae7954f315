/** Our own requests about what people decide: annotations of articles, names in registries, the end of a post. A part of `protocol.ts`. */
import type { ArticleItem, ClearanceRow, EntityItem, PlaceItem, RangeItem } from './protocol.ts';

/** Request {@link AnnotateParams} → {@link Decided}, written by the client like that of `ministryNews/decide`. */
export const annotateRequest = 'ministryNews/annotate';

export interface AnnotateParams {
  readonly uri: string;
  readonly version: number;
  readonly annotations: string | null;
  readonly source: string;
  /** The selection; empty: the mention around it. */
  readonly range: RangeItem;
  readonly decision: AnnotatedDecision;
  /** Of links and rejections: all places of the article that name the same entity. */
  readonly everywhere?: boolean;
  readonly by: string;
  readonly at: string;
}

/** What words can be said to name. */
export type AnnotatedKind = Exclude<ClearanceRow['kind'], 'date' | 'title' | 'figure'>;

/** Link to an entity; say what kind of thing words are that were not recognised; say that they are nothing; note; verify. */
export type AnnotatedDecision =
  | { readonly act: 'link'; readonly entity: string }
  | { readonly act: 'annotate'; readonly kind: AnnotatedKind }
  | { readonly act: 'note'; readonly note: string }
  | { readonly act: 'reject' | 'verify' };

/** Request {@link UndoAnnotationParams} → {@link Decided}: the file without what this person decided last. */
export const undoAnnotationRequest = 'ministryNews/undoAnnotation';

export interface UndoAnnotationParams {
  readonly uri: string;
  readonly annotations: string | null;
  readonly by: string;
}

/** Request {@link LinkTargetsParams} → {@link LinkTargets}: entities of registry and archive that words may be linked to. */
export const linkTargetsRequest = 'ministryNews/linkTargets';

export interface LinkTargetsParams {
  readonly uri: string;
  readonly range: RangeItem;
  /** What the person typed; empty: the words themselves. */
  readonly query: string;
}

export interface LinkTargets {
  /** Those selected, or of the mention. */
  readonly words: string;
  /** How many places of the article name the same entity as this one; 0 where no mention is. */
  readonly places: number;
  /** The best first. */
  readonly entities: readonly EntityItem[];
}

/** Request {@link EntityAtParams} → {@link Posts} | null: the posts of the person at a place, whose end is not known if there are any. */
export const postsRequest = 'ministryNews/posts';

export interface Posts {
  readonly person: string;
  readonly posts: readonly PostItem[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export interface PostItem {
  /** As long as the registry stays as it is. */
  readonly id: string;
  readonly role: string;
  readonly organization: string;
  readonly start?: string;
  readonly end?: string;
}

/**
 * Request {@link EndMembershipParams} → {@link Ending}: what changes when a person leaves a post. Nothing is changed: the client shows
 * the edit, each part of which a person confirms, and applies it. Rejected with a sentence where that is impossible. Cancellable.
 */
export const endMembershipRequest = 'ministryNews/endMembership';

export interface EndMembershipParams {
  /** Of the document from which the person asks. */
  readonly uri: string;
  /** {@link PostItem.id} */
  readonly post: string;
  /** `YYYY-MM-DD` */
  readonly lastDay: string;
  /** The id of who has the post from the day after. */
  readonly successor?: string;
}

export interface Ending {
  /** A `WorkspaceEdit`. */
  readonly edit: object;
  /** Articles of the days until then, which stay as they are; those without a day are drafts. The newest first. */
  readonly left: readonly ArticleItem[];
  /** Later ones and drafts that the edit changes. */
  readonly changed: readonly ArticleItem[];
  /** Places in later ones and drafts where a person has to see what is right. */
  readonly open: readonly PlaceItem[];
}

/** Request {@link AddAliasParams} → `WorkspaceEdit`: one more name in the registry entry of an entity. Rejected with a sentence where that is impossible. */
export const addAliasRequest = 'ministryNews/addAlias';

export interface AddAliasParams {
  /** The entity's id; a registry of the workspace declares it. */
  readonly entity: string;
  readonly alias: string;
}
