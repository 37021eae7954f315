/**
 * The extension where there is Node. Only this is read while VS Code activates its extensions: the language client's library, 400 KB of code,
 * comes when the editor has gone on, as text that is compiled then (see `lateCode` in esbuild.mjs).
 */
import type { ExtensionContext } from 'vscode';

let stop: (() => Promise<void>) | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  // Whoever is activated in the same breath goes first.
  await new Promise((resolve) => setImmediate(resolve));
  const { deactivate: stopServer, startProcess } = await import('./everything.ts');
  stop = stopServer;
  await startProcess(context);
}

export async function deactivate(): Promise<void> {
  await stop?.();
}
