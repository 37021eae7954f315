/** What the tests inside VS Code do again and again: open a file, find a place in its text, wait for the server. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** Of a file of the newsroom. */
export function uriOf(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'a folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

export async function open(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uriOf(name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** The place of the `nth` occurrence (from 0) of a text, in the document's own normal form. */
export function rangeOf(document: vscode.TextDocument, text: string, nth = 0): vscode.Range {
  let start = -1;
  for (let seen = 0; seen <= nth; seen++) {
    start = document.getText().indexOf(text, start + 1);
    assert.notEqual(start, -1, `"${text}" occurs ${nth + 1} times in ${document.uri.path}`);
  }
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** Writes a last line, and answers where it ends. */
export async function append(document: vscode.TextDocument, line: string): Promise<vscode.Position> {
  const edit = new vscode.WorkspaceEdit();
  const end = document.lineAt(document.lineCount - 1).range.end;
  edit.insert(document.uri, end, end.character === 0 ? line : `\n${line}`);
  assert.ok(await vscode.workspace.applyEdit(edit));
  return document.lineAt(document.lineCount - 1).range.end;
}

/** Somewhere inside a text, where a mouse would point. */
export function inside(document: vscode.TextDocument, text: string, nth = 0): vscode.Position {
  return rangeOf(document, text, nth).start.translate(0, 1);
}

/** Asks again, whenever findings change, until the answer is not undefined; fails after some seconds with what was wanted. */
export async function until<T>(wanted: string, ask: () => T | undefined | Thenable<T | undefined>): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`Waited 10 seconds in vain for ${wanted}.`);
    await changeOrHalfASecond();
  }
}

async function changeOrHalfASecond(): Promise<void> {
  await new Promise<void>((done) => {
    const finish = () => {
      clearTimeout(timer);
      listener.dispose();
      done();
    };
    const timer = setTimeout(finish, 500);
    const listener = vscode.languages.onDidChangeDiagnostics(finish);
  });
}

export async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents.map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
}

/** Each finding of a file as `code: the text it marks`, in the order of the text. */
export function findings(document: vscode.TextDocument): readonly string[] {
  return ours(document)
    .toSorted((a, b) => a.range.start.compareTo(b.range.start))
    .map((each) => `${codeOf(each)}: ${document.getText(each.range)}`);
}

/** Waits for a finding with this code, and gives it. */
export async function finding(document: vscode.TextDocument, code: string): Promise<vscode.Diagnostic> {
  return until(`${code} in ${document.uri.path}`, () => ours(document).find((each) => codeOf(each) === code));
}

function ours(document: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Ministry News');
}

function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The places of an answer as `file:line: text`, sorted. */
export async function places(found: readonly (vscode.Location | vscode.LocationLink)[]): Promise<readonly string[]> {
  const texts = found.map(async (place) => {
    const [uri, range] =
      'targetUri' in place
        ? [place.targetUri, place.targetSelectionRange ?? place.targetRange]
        : [place.uri, place.range];
    const document = await vscode.workspace.openTextDocument(uri);
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    return `${name}:${range.start.line + 1}: ${document.getText(range).normalize('NFC')}`;
  });
  return (await Promise.all(texts)).toSorted((a, b) => (a < b ? -1 : 1));
}
