/** The settings that the editor would use for a folder: `ministryNews.*` in its `.vscode/settings.json`. */
import { allChecks } from '../core/checks/all.ts';
import { fileChecks } from '../core/checks/fileChecks.ts';
import { joinPath } from '../files/findFiles.ts';
import { defaultSettings, readSettings, type Settings } from '../settings.ts';
import type { Surroundings } from './surroundings.ts';

/** Of the first folder that has the file; the defaults where none has. */
export function readWorkspaceSettings(surroundings: Surroundings, folders: readonly string[]): Settings {
  for (const folder of folders) {
    const path = joinPath(folder, '.vscode/settings.json');
    const bytes = surroundings.files.read(path, 1_000_000);
    if (!bytes.ok) continue;
    const parsed = parseWithComments(new TextDecoder().decode(bytes.value));
    if (parsed === undefined) {
      surroundings.complain(`${path}: ${notJson[surroundings.language]}\n`);
      continue;
    }
    const { settings, problems } = readSettings(ownSection(parsed), codes);
    for (const { message } of problems) surroundings.complain(`${path}: ${message[surroundings.language]}\n`);
    return settings;
  }
  return defaultSettings;
}

const notJson = {
  vi: 'Tệp không phải JSON hợp lệ nên các thiết lập trong đó không được dùng.',
  en: 'This is not valid JSON, so its settings are not used.',
};

const codes: ReadonlySet<string> = new Set([...allChecks, ...fileChecks].map(({ code }) => code));

const prefix = 'ministryNews.';

function ownSection(all: unknown): Readonly<Record<string, unknown>> {
  if (typeof all !== 'object' || all === null) return {};
  const own = Object.entries(all).filter(([key]) => key.startsWith(prefix));
  return Object.fromEntries(own.map(([key, value]) => [key.slice(prefix.length), value]));
}

/** JSON as VS Code reads it: with comments and commas at the end. Strings are matched first and kept. */
function parseWithComments(text: string): unknown {
  const plain = text
    .replace(/^\uFEFF/, '')
    .replace(/("(?:\\.|[^"\\])*")|\/\/[^\r\n]*|\/\*[^]*?\*\//g, '$1')
    .replace(/("(?:\\.|[^"\\])*")|,(?=\s*[}\]])/g, '$1');
  try {
    const parsed: unknown = JSON.parse(plain);
    return parsed;
  } catch {
    return undefined;
  }
}
