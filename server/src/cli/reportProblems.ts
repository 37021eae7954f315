/** Says on the error stream what could not be read, and whether the answer is therefore incomplete. */
import { fileId } from '../core/text/span.ts';
import type { Workspace } from './loadWorkspace.ts';
import type { Surroundings } from './surroundings.ts';

/** True when a file was there and could not be read at all: an answer without it must not look like a whole one. */
export function reportProblems(surroundings: Surroundings, workspace: Workspace): boolean {
  for (const { path, message } of workspace.problems) {
    surroundings.complain(`${path}: ${workspace.say(message, fileId(path))}\n`);
  }
  return workspace.problems.some(({ code }) => code === 'file.unreadable');
}
