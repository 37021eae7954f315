/** Ministry News: End Membership …: somebody leaves a post; shows which articles stay and which change, then the change itself. */
import { QuickPickItemKind, type QuickPickItem, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient as LanguageClient } from 'vscode-languageclient';
import {
  endMembershipRequest,
  type Ending,
  type PostItem,
  type Posts,
  postsRequest,
} from '../../../server/src/annotationProtocol.ts';
import type { PlaceItem } from '../../../server/src/protocol.ts';
import { type AnnotatedPlace, type Annotating, placeInEditor } from '../annotations/annotate.ts';
import { pickEntity } from '../annotations/pickEntity.ts';
import { applyPreviewed, type ServerEdit } from '../applyPreviewed.ts';
import { say } from '../messageLanguage.ts';

/** What a key binding may answer for the person. `successor`: an id, or null for nobody. */
interface EndingAnswers {
  readonly lastDay?: string;
  readonly successor?: string | null;
  readonly isConfirmed?: boolean;
}

export async function endMembership(annotating: Annotating, answers: EndingAnswers = {}): Promise<void> {
  const place = await placeInEditor(annotating);
  if (place === undefined) return;
  const { client } = annotating;
  const { uri, range } = place;
  const posts = await client.sendRequest<Posts | null>(postsRequest, { uri, position: range.start });
  if (posts === null) {
    await window.showWarningMessage(
      say('Put the cursor on a person whose post the registry knows. "Add to Registry" makes an entry.'),
    );
    return;
  }
  const post = await pickPost(posts);
  if (post === undefined) return;
  const lastDay = answers.lastDay ?? (await askLastDay(posts, post));
  if (lastDay === undefined) return;
  const successor = answers.successor === undefined ? await askSuccessor(annotating, place, post) : answers.successor;
  if (successor === undefined) return;
  const ending = await client.sendRequest<Ending & { readonly edit: ServerEdit }>(endMembershipRequest, {
    uri,
    post: post.id,
    lastDay,
    ...(successor === null ? {} : { successor }),
  });
  const isWanted = answers.isConfirmed ?? (await showPlan(client, posts, post, ending));
  if (isWanted) await applyPreviewed(client, ending.edit);
}

async function pickPost({ person, posts }: Posts): Promise<PostItem | undefined> {
  const [only, ...others] = posts;
  if (others.length === 0) return only;
  const items = posts.map((post) => ({
    label: post.role,
    description: post.organization,
    detail: `${post.start ?? '…'} – ${post.end ?? '…'}`,
    post,
  }));
  return (await window.showQuickPick(items, { title: say('Which post does {0} leave?', person) }))?.post;
}

function askLastDay({ person, today }: Posts, { role }: PostItem): Thenable<string | undefined> {
  const form = say('Write the day as YYYY-MM-DD.');
  return window.showInputBox({
    title: say('The last day of {0} as {1}', person, role),
    prompt: form,
    value: today,
    validateInput: (written) => (/^\d{4}-\d{2}-\d{2}$/.test(written) ? undefined : form),
  });
}

/** Null: nobody; undefined: the person stops. */
async function askSuccessor(
  annotating: Annotating,
  place: AnnotatedPlace,
  { role }: PostItem,
): Promise<string | null | undefined> {
  const nobody = say('Nobody yet');
  const somebody = say('Somebody …');
  const title = say('Who is {0} from the day after?', role);
  const answer = await window.showQuickPick([nobody, somebody], { title });
  if (answer === undefined) return undefined;
  if (answer === nobody) return null;
  return (await pickEntity(annotating, place, title, ({ kind }) => kind === 'official'))?.id;
}

interface PlanItem extends QuickPickItem {
  readonly place?: PlaceItem;
}

/** The first row is what most want; the others lead to their articles, for a look before anything is changed. */
async function showPlan(
  client: LanguageClient,
  { person }: Posts,
  { role }: PostItem,
  { left, changed, open }: Ending,
): Promise<boolean> {
  const group = (label: string, places: readonly (PlaceItem & { readonly day?: string })[]): PlanItem[] =>
    places.length === 0
      ? []
      : [
          { label, kind: QuickPickItemKind.Separator },
          ...places.map((place) => ({
            label: workspace.asRelativePath(Uri.parse(place.uri)),
            description: place.day ?? '',
            place,
          })),
        ];
  const preview = { label: say('$(eye) Show the changes before they are made') };
  const items: PlanItem[] = [
    preview,
    ...group(say('Change: later articles and drafts ({0})', changed.length), changed),
    ...group(say('Look yourself: what is right there is not certain ({0})', open.length), open),
    ...group(say('Stay as they are: articles until that day ({0})', left.length), left),
  ];
  const chosen = await window.showQuickPick(items, { title: say('{0} is no longer {1}', person, role) });
  if (chosen?.place !== undefined) {
    const { uri, range } = chosen.place;
    await window.showTextDocument(Uri.parse(uri), { selection: client.protocol2CodeConverter.asRange(range) });
  }
  return chosen === preview;
}
