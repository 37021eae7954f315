/** Writes what a person decided about the selection of the active editor, or the mention at the cursor, into the article's annotation file. */
import { type ExtensionContext, type TextEditor, window } from 'vscode';
import {
  type BaseLanguageClient as LanguageClient,
  type DidChangeWatchedFilesParams,
  FileChangeType,
} from 'vscode-languageclient';
import {
  type AnnotatedDecision,
  annotateRequest,
  type LinkTargets,
  linkTargetsRequest,
} from '../../../server/src/annotationProtocol.ts';
import type { Decided, RangeItem } from '../../../server/src/protocol.ts';
import { say } from '../messageLanguage.ts';
import { type AnnotationFile, annotationFileOf, changeAnnotations } from './annotationFile.ts';
import { nameOfAnnotator } from './annotator.ts';

/** What commands that annotate have to do with. */
export interface Annotating {
  readonly client: LanguageClient;
  readonly context: ExtensionContext;
  /** The view of the article follows. */
  readonly refresh: () => void;
}

/** What a key binding or another extension may answer for the person. */
export interface Answers {
  readonly by?: string;
  readonly everywhere?: boolean;
}

/** Where the person is. */
export interface AnnotatedPlace {
  readonly editor: TextEditor;
  readonly file: AnnotationFile;
  readonly uri: string;
  readonly range: RangeItem;
}

/** Undefined, with a sentence to the person, where nothing can be annotated. */
export async function placeInEditor({ client }: Annotating): Promise<AnnotatedPlace | undefined> {
  const editor = window.activeTextEditor;
  const file = editor === undefined ? undefined : annotationFileOf(editor.document.uri);
  if (editor === undefined || file === undefined) {
    await window.showWarningMessage(
      say('Open an article that is saved in the open folder first: annotations are written beside it.'),
    );
    return undefined;
  }
  const { start, end } = editor.selection;
  return {
    editor,
    file,
    uri: client.code2ProtocolConverter.asUri(editor.document.uri),
    range: {
      start: { line: start.line, character: start.character },
      end: { line: end.line, character: end.character },
    },
  };
}

export const linkTargets = (
  { client }: Annotating,
  { uri, range }: AnnotatedPlace,
  query: string,
): Promise<LinkTargets> => client.sendRequest<LinkTargets>(linkTargetsRequest, { uri, range, query });

/** Asks nothing where there is one place only. Undefined where the person stops. */
export async function askWhere(places: number): Promise<boolean | undefined> {
  if (places < 2) return false;
  const here = { label: say('Only here'), everywhere: false };
  const all = { label: say('At all {0} places of this article', places), everywhere: true };
  return (await window.showQuickPick([here, all], { title: say('Where?') }))?.everywhere;
}

export async function annotate(
  annotating: Annotating,
  place: AnnotatedPlace,
  decision: AnnotatedDecision,
  answers: Answers,
): Promise<void> {
  const by = answers.by ?? (await nameOfAnnotator(annotating.context));
  if (by === undefined) return;
  const { client, refresh } = annotating;
  const { editor, file, uri, range } = place;
  const at = new Date().toISOString();
  const isWritten = await change(client, file, (before) =>
    client.sendRequest<Decided>(annotateRequest, {
      uri,
      version: editor.document.version,
      annotations: before ?? null,
      source: file.source,
      range,
      decision,
      ...(answers.everywhere === undefined ? {} : { everywhere: answers.everywhere }),
      by,
      at,
    }),
  );
  if (!isWritten) return;
  window.setStatusBarMessage(say('Annotated. "Undo Last Annotation" takes it back.'), SHOWN);
  refresh();
}

/** Writes what the server makes of the file, and tells it so; false, with its sentence to the person, where it refuses. */
export async function change(
  client: LanguageClient,
  file: AnnotationFile,
  ask: (before: string | undefined) => Promise<Decided>,
): Promise<Decided | false> {
  let answer: Decided = {};
  await changeAnnotations(file, async (before) => {
    answer = await ask(before);
    return answer.text;
  });
  // Watchers of files take their time, and miss a file that is renamed over another now and then.
  if (answer.text !== undefined) await client.sendNotification(changedFiles, changeOf(client, file));
  if (answer.refused === undefined) return answer;
  await window.showWarningMessage(answer.refused);
  return false;
}

const changedFiles = 'workspace/didChangeWatchedFiles';

const changeOf = (client: LanguageClient, { uri }: AnnotationFile): DidChangeWatchedFilesParams => ({
  changes: [{ uri: client.code2ProtocolConverter.asUri(uri), type: FileChangeType.Changed }],
});

/** Milliseconds that a message stays in the status bar. */
export const SHOWN = 6000;
