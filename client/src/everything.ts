/** All of the client but its first lines, for both hosts: each asks for its own side of the library. */
import type { ExtensionContext } from 'vscode';

export { storageOf } from './answerFiles.ts';
export { deactivate, start } from './extension.ts';
export { clientOptions } from './languageServer.ts';

export const browserLibrary = () => import('./browserLibrary.ts');

export const startProcess = async (context: ExtensionContext): Promise<void> =>
  (await import('./serverProcess.ts')).startServer(context);
