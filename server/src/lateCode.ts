/**
 * What a program imports late stands at its end, a line each: `//`, the module's path, a colon, and its code as a JSON string in ASCII
 * (`lateCode` in esbuild.mjs writes it and says why). What both hosts need stands in the program for Node alone: in a browser it is read from
 * there, and known here before it is imported.
 */

/** A CommonJS module. */
export type Compiled = (module: { exports: unknown }, exports: unknown, require: (name: string) => unknown) => void;

/** Modules that another program holds, by path. */
export const arrived = new Map<string, Compiled>();

/** The language server but for its first lines. */
export const serverCode = 'server/src/lsp/running.ts';

/** The client but for its first lines. */
export const clientCode = 'client/src/everything.ts';

/** The source code of the module at `path` in the text of a bundle. */
export function lateCode(program: string, path: string): string {
  const head = `\n//${path}:`;
  const at = program.lastIndexOf(head);
  if (at === -1) throw new Error(`The program holds no ${path}: it was built in another way, or is damaged.`);
  const start = at + head.length;
  const end = program.indexOf('\n', start);
  const code: unknown = JSON.parse(program.slice(start, end === -1 ? undefined : end));
  if (typeof code !== 'string') throw new Error(`${path} is no text in the program.`);
  return code;
}

/** A script that hands a worker a module's code, as `self.late`. */
export const asProperty = (code: string): string => `self.late = function (module, exports, require) {${code}\n};\n`;
