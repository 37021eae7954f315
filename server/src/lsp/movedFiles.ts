/** What is changed when files are about to be moved: registries that name them, and the annotation file of each article. */
import type { RenameFilesParams, WorkspaceEdit } from 'vscode-languageserver';
import type { RenameEdit } from '../core/features/rename.ts';
import { articleMoves, type Move, movedInAnnotations, movedInRegistry, relative } from '../core/features/willRename.ts';
import { pathUri } from '../core/formats/sarif.ts';
import { type FileId, fileId } from '../core/text/span.ts';
import type { ClientFeatures } from './capabilities.ts';
import type { Session } from './session.ts';
import { type FileRename, groupedEdit } from './toProtocol.ts';
import { fileOf, folderAround } from './uris.ts';

export function editForMoves(
  session: Session,
  client: ClientFeatures,
  { files }: RenameFilesParams,
): WorkspaceEdit | undefined {
  const asked = files.map(({ oldUri, newUri }) => ({ from: fileOf(oldUri), to: fileOf(newUri) }));
  const moves = articleMoves(asked, session.listed());
  const [first] = moves;
  if (first === undefined) return undefined;
  const registries = session.registries().filter(({ kind }) => kind !== 'starter');
  const edits = registries.flatMap(({ file }): RenameEdit[] => {
    const text = session.registryText(file);
    const found = text === undefined ? [] : movedInRegistry({ file, text }, moves);
    return found.map((edit) => ({ edit, where: 'registry' }));
  });
  const renames: FileRename[] = [];
  for (const move of client.fileRename ? moves : []) {
    const annotations = annotationMove(session, move);
    if (annotations === undefined) continue;
    edits.push(...annotations.edits);
    renames.push(annotations.rename);
  }
  if (edits.length === 0 && renames.length === 0) return undefined;
  return groupedEdit(session, client, edits, session.language(first.from), { renames });
}

/** `annotations/<path of the article in its workspace folder>.jsonld`; undefined where there is none. */
function annotationMove(
  session: Session,
  { from, to }: Move,
): { readonly edits: readonly RenameEdit[]; readonly rename: FileRename } | undefined {
  const folder = folderAround(session.folders, from);
  const target = folderAround(session.folders, to);
  if (folder === undefined || target === undefined) return undefined;
  const [before, after] = [relative(folder, from), relative(target, to)];
  const file = annotationsOf(folder, before);
  const text = session.table(file)?.text;
  if (text === undefined) return undefined;
  // As the product writes it, and as other tools may.
  const found = movedInAnnotations({ file, text }, [before, pathUri(before)], [after, pathUri(after)]);
  return {
    edits: found.map((edit) => ({ edit, where: 'archive' })),
    rename: { from: file, to: annotationsOf(target, after) },
  };
}

const annotationsOf = (folder: FileId, path: string): FileId => fileId(`${folder}/annotations/${path}.jsonld`);
