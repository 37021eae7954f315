/** What the harness tells the tests: it puts the value in front of the bundle, since in a browser there is no environment. */

interface Run {
  /** URI of the file that takes the outcome. */
  readonly result: string;
  /** URI of the folder in which VS Code keeps what belongs to a person, where the harness has one. */
  readonly userData?: string;
  readonly trusted: boolean;
  /** The extension runs in a browser. */
  readonly web: boolean;
  /** Files by name, where the workspace is on a virtual disk. */
  readonly disk?: Readonly<Record<string, string>>;
}

declare const THIS_RUN: Run;

export const thisRun: Run = THIS_RUN;
