/** A person leaves a post: which posts there are at a place, and what ending one of them changes. */
import type { CancellationToken, WorkspaceEdit } from 'vscode-languageserver';
import { planEnding, postsToEnd } from '../core/features/endMembership.ts';
import { nameOf } from '../core/features/facts.ts';
import { type EntityId, entityId, type Membership } from '../core/registry/model.ts';
import type { FileId, Language } from '../core/text/span.ts';
import type { EndMembershipParams, Ending, PostItem, Posts } from '../annotationProtocol.ts';
import type { EntityAtParams, PlaceItem } from '../protocol.ts';
import { contentModified, refusal } from './answer.ts';
import type { ClientFeatures } from './capabilities.ts';
import type { Indexing } from './indexing.ts';
import { offsetAt } from './positions.ts';
import { registryNear } from './registryActions.ts';
import type { Session } from './session.ts';
import { groupedEdit, toLocation } from './toProtocol.ts';
import { fileOf } from './uris.ts';
import { wholeArchive } from './wholeArchive.ts';

/** Each asked by a request of `protocol.ts`. */
export const endings = { onPosts, onEndMembership };

/** A part of what handlers work with. */
export interface Context {
  readonly session: Session;
  readonly client: ClientFeatures;
  readonly indexing: Indexing;
}

function onPosts({ session }: Context, { uri, position }: EntityAtParams): Posts | null {
  const file = fileOf(uri);
  const table = session.document(file)?.table;
  const snapshot = session.current();
  const posts = table === undefined ? [] : postsToEnd(snapshot, file, offsetAt(table, position));
  const [first] = posts;
  if (first === undefined) return null;
  const language = session.language(file);
  return {
    person: nameOf(snapshot, first.person, language),
    posts: posts.map((post) => postItem(session, post, language)),
    today: session.environment.today(),
  };
}

function postItem(session: Session, post: Membership, language: Language): PostItem {
  const { role, organization, interval } = post;
  return {
    id: idOf(post),
    role: role[language] ?? role.vi ?? role.en ?? '',
    organization: nameOf(session.current(), organization, language),
    ...(interval.start === undefined ? {} : { start: interval.start }),
    ...(interval.end === undefined ? {} : { end: interval.end }),
  };
}

/** Where it is declared: the same as long as nobody edits the registry. */
const idOf = ({ declaredAt: { file, span } }: Membership): string => `${file}#${span.start}`;

async function onEndMembership(
  context: Context,
  params: EndMembershipParams,
  token: CancellationToken,
): Promise<Ending> {
  const { session, client, indexing } = context;
  const { uri, post: id, lastDay, successor } = params;
  await wholeArchive(context, uri, token);
  const file = fileOf(uri);
  const language = session.language(file);
  if (indexing.incomplete) throw refusal(incompleteArchive[language]);
  const snapshot = session.current();
  const post = snapshot.registry.memberships.find((each) => idOf(each) === id);
  if (post === undefined) throw contentModified();
  const next = successor === undefined ? undefined : snapshot.canonical(entityId(successor));
  const planned = planEnding(
    snapshot,
    {
      article: (each) => session.article(each),
      registry: (each) => (session.registryKind(each) === 'starter' ? undefined : session.registryText(each)),
      ownRegistry: registryNear(session, file),
    },
    { post, lastDay, ...(next === undefined ? {} : { successor: successorOf(session, next, language) }) },
  );
  if (planned.kind === 'refused') throw refusal(planned.reason[language]);
  const edit: WorkspaceEdit = groupedEdit(session, client, planned.edits, language);
  return {
    edit,
    left: planned.left.flatMap((each) => topOf(session, each)),
    changed: planned.changed.flatMap((each) => topOf(session, each)),
    open: planned.open.flatMap(({ file: where, span }) => toLocation(session, { file: where, ...span }) ?? []),
  };
}

function successorOf(session: Session, id: EntityId, language: Language) {
  const snapshot = session.current();
  return { id, name: nameOf(snapshot, id, language), isRegistered: snapshot.registry.entities.has(id) };
}

function topOf(session: Session, file: FileId): readonly (PlaceItem & { readonly day?: string })[] {
  const start = { line: 0, character: 0 };
  const day = session.current().summary(file)?.date?.value;
  return [{ uri: session.uriOf(file), range: { start, end: start }, ...(day === undefined ? {} : { day }) }];
}

const incompleteArchive = {
  vi: 'Việc đọc các bài đã bị dừng giữa chừng; hãy dùng lệnh "Check Workspace" để đọc hết rồi làm lại.',
  en: 'Reading the articles was cancelled half-way; run "Check Workspace" to read them all, then try again.',
};
