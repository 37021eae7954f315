/** Runs the cases inside VS Code's extension host, and writes their outcome where the harness looks for it. */
import * as vscode from 'vscode';
import { cases } from './cases.ts';
import { memoryDisk } from './memoryDisk.ts';
import { thisRun } from './thisRun.ts';

interface Outcome {
  readonly name: string;
  readonly seconds: number;
  readonly error?: string;
}

/** Called by VS Code. Throws when a case failed: @vscode/test-electron turns that into its exit code. */
export async function run(): Promise<void> {
  if (thisRun.disk !== undefined) vscode.workspace.registerFileSystemProvider('memfs', memoryDisk(thisRun.disk));
  const outcomes: Outcome[] = [];
  for (const [name, test] of Object.entries(cases)) {
    const start = performance.now();
    const seconds = () => (performance.now() - start) / 1000;
    try {
      await test();
      outcomes.push({ name, seconds: seconds() });
    } catch (error) {
      outcomes.push({ name, seconds: seconds(), error: error instanceof Error ? `${error.stack}` : String(error) });
    }
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  const result = new TextEncoder().encode(JSON.stringify({ version: vscode.version, outcomes }));
  await vscode.workspace.fs.writeFile(vscode.Uri.parse(thisRun.result), result);
  const failed = outcomes.filter(({ error }) => error !== undefined);
  if (failed.length > 0) throw new Error(`${failed.length} of ${outcomes.length} cases failed.`);
}
