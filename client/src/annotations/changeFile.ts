/** Changes a file that others may be changing at the same moment: what they wrote is read and kept, and what is lost to them is made again. */

/** One file on a disk that cannot lock it. */
export interface SharedFile {
  /** Undefined where there is none. */
  read(): Promise<string | undefined>;
  /** Writes the text beside the file. */
  prepare(text: string): Promise<void>;
  /** Puts what was prepared in the place of the file, whole. */
  replace(): Promise<void>;
  /** Forgets what was prepared. */
  discard(): Promise<void>;
  /** Long enough for another program that has looked at the file before to put its own in the place. */
  pause(): Promise<void>;
}

/** How often a file that somebody else is writing too is read again. */
const TRIES = 8;

/**
 * Makes the new text from the one on disk. `change` answers undefined to leave the file alone. `isThere` says of a later text whether it
 * has what was changed. False: others kept writing, and nothing is there of this change.
 */
export async function changeFile(
  file: SharedFile,
  change: (before: string | undefined) => Promise<string | undefined>,
  isThere: (change: Change, now: string | undefined) => boolean,
): Promise<boolean> {
  for (let tries = 0; tries < TRIES; tries++) {
    const before = await file.read();
    const after = await change(before);
    if (after === undefined) return true;
    await file.prepare(after);
    if ((await file.read()) !== before) {
      await file.discard();
      continue;
    }
    await file.replace();
    if (await isSettled(file, { before, after }, isThere)) return true;
  }
  return false;
}

/**
 * Whether the change is there to stay. Where another program has put a text of its own in the place that has the change as well, a third
 * one may have looked before that, and put back what it saw: only a text that is the same after a pause is one that nobody had overlooked.
 */
async function isSettled(
  file: SharedFile,
  change: Change,
  isThere: (change: Change, now: string | undefined) => boolean,
): Promise<boolean> {
  let seen: string | undefined = change.after;
  for (let pauses = 0; pauses < TRIES; pauses++) {
    await file.pause();
    const now = await file.read();
    if (now === seen) return true;
    if (!isThere(change, now)) return false;
    seen = now;
  }
  // Others go on writing, every one of them with the change in it.
  return true;
}

export interface Change {
  readonly before: string | undefined;
  readonly after: string;
}

/** Of lists of annotations, each with its id: what was added is there, what was taken away is not. */
export function hasSameAnnotations({ before, after }: Change, now: string | undefined): boolean {
  const [old, made, current] = [idsIn(before), idsIn(after), idsIn(now)];
  const added = [...made].every((id) => old.has(id) || current.has(id));
  return added && [...old].every((id) => made.has(id) || !current.has(id));
}

function idsIn(text: string | undefined): ReadonlySet<string> {
  if (text === undefined) return new Set();
  try {
    const page: { readonly items?: readonly { readonly id?: unknown }[] } = JSON.parse(text);
    return new Set((page.items ?? []).map(({ id }) => String(id)));
  } catch {
    return new Set();
  }
}
