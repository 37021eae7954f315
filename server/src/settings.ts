/** Settings as typed values: whatever was written comes out usable, with a sentence for each part that was not. */
import type { Level } from './core/checks/model.ts';
import type { Language, Localized } from './core/text/span.ts';

export interface Settings {
  /** `auto`: the language of the article that a message is about. */
  readonly messageLanguage: 'auto' | Language;
  /** Levels that differ from the checks' own, by code. */
  readonly levels: ReadonlyMap<string, Level>;
  /** Globs, relative to a workspace folder, of files that are not read. */
  readonly exclude: readonly string[];
  /** In bytes; larger files are not read. */
  readonly maxSize: number;
  readonly starterRegistry: boolean;
  /** Registry files or folders outside the workspace. */
  readonly registries: readonly string[];
  /** Which kinds are shown. */
  readonly inlayHints: {
    readonly dates: boolean;
    readonly acronyms: boolean;
    readonly officials: boolean;
  };
  /** At the top of articles. */
  readonly codeLens: boolean;
}

export interface SettingsProblem {
  /** The setting's name as people write it, with its prefix. */
  readonly key: string;
  readonly message: Localized;
}

export const defaultSettings: Settings = {
  messageLanguage: 'auto',
  levels: new Map(),
  exclude: ['**/node_modules/**', '**/.git/**'],
  maxSize: 10_000_000,
  starterRegistry: true,
  registries: [],
  inlayHints: { dates: true, acronyms: false, officials: false },
  codeLens: true,
};

export const levels: readonly Level[] = ['error', 'warning', 'information', 'hint', 'off'];

/**
 * Reads the object under `ministryNews`, nested (`{checks: {levels: …}}`) or with dotted keys. `codes` are the checks' codes:
 * a level for another one is a problem. Absent and null settings take their defaults; unknown keys are left to the editor.
 */
export function readSettings(
  value: unknown,
  codes: ReadonlySet<string>,
): { readonly settings: Settings; readonly problems: readonly SettingsProblem[] } {
  const problems: SettingsProblem[] = [];
  /** The value of one setting, or its default when it is absent or unusable. */
  function read<T>(key: string, fallback: T, expected: Localized, parse: (value: unknown) => T | undefined): T {
    const written = lookUp(value, key);
    if (written === undefined || written === null) return fallback;
    const parsed = parse(written);
    if (parsed !== undefined) return parsed;
    problems.push({ key: `ministryNews.${key}`, message: wrongValue(key, expected) });
    return fallback;
  }
  const levelsAsked = read('checks.levels', {}, anObject, asRecord);
  const settings: Settings = {
    messageLanguage: read('messageLanguage', defaultSettings.messageLanguage, aMessageLanguage, asMessageLanguage),
    levels: readLevels(levelsAsked, codes, problems),
    exclude: read('files.exclude', defaultSettings.exclude, someStrings, asPatterns),
    maxSize: read('files.maxSize', defaultSettings.maxSize, aPositiveNumber, asPositiveNumber),
    starterRegistry: read('starterRegistry', defaultSettings.starterRegistry, trueOrFalse, asBoolean),
    registries: read('registries', defaultSettings.registries, someStrings, asStrings),
    inlayHints: {
      dates: read('inlayHints.dates', defaultSettings.inlayHints.dates, trueOrFalse, asBoolean),
      acronyms: read('inlayHints.acronyms', defaultSettings.inlayHints.acronyms, trueOrFalse, asBoolean),
      officials: read('inlayHints.officials', defaultSettings.inlayHints.officials, trueOrFalse, asBoolean),
    },
    codeLens: read('codeLens', defaultSettings.codeLens, trueOrFalse, asBoolean),
  };
  return { settings, problems };
}

const anObject = { vi: 'một đối tượng', en: 'an object' };
const aMessageLanguage = { vi: '"auto", "vi" hoặc "en"', en: '"auto", "vi" or "en"' };
const someStrings = { vi: 'một danh sách chuỗi', en: 'a list of strings' };
const aPositiveNumber = { vi: 'một số lớn hơn 0', en: 'a number above 0' };
const trueOrFalse = { vi: 'true hoặc false', en: 'true or false' };

const wrongValue = (key: string, expected: Localized): Localized => ({
  vi: `Thiết lập ministryNews.${key} phải là ${expected.vi}; giá trị mặc định được dùng.`,
  en: `The setting ministryNews.${key} must be ${expected.en}; the default is used.`,
});

function readLevels(
  asked: Readonly<Record<string, unknown>>,
  codes: ReadonlySet<string>,
  problems: SettingsProblem[],
): ReadonlyMap<string, Level> {
  const read = new Map<string, Level>();
  for (const [code, written] of Object.entries(asked)) {
    const level = levels.find((each) => each === written);
    const key = `ministryNews.checks.levels.${code}`;
    if (!codes.has(code)) {
      problems.push({
        key,
        message: { vi: `Không có phép kiểm tra nào tên là ${code}.`, en: `There is no check named ${code}.` },
      });
    } else if (level === undefined) {
      const expected = levels.map((each) => `"${each}"`).join(', ');
      problems.push({
        key,
        message: wrongValue(`checks.levels.${code}`, { vi: `một trong ${expected}`, en: `one of ${expected}` }),
      });
    } else {
      read.set(code, level);
    }
  }
  return read;
}

/** `a.b` in `{a: {b}}` or `{'a.b'}`. */
function lookUp(value: unknown, key: string): unknown {
  const record = asRecord(value);
  if (record === undefined) return undefined;
  if (key in record) return record[key];
  const dot = key.indexOf('.');
  return dot < 0 ? undefined : lookUp(record[key.slice(0, dot)], key.slice(dot + 1));
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return isRecord(value) ? value : undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function asMessageLanguage(value: unknown): Settings['messageLanguage'] | undefined {
  return value === 'auto' || value === 'vi' || value === 'en' ? value : undefined;
}

function asStrings(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : undefined;
}

/** A list of globs, or VS Code's own form: globs that are true are excluded. */
function asPatterns(value: unknown): readonly string[] | undefined {
  const record = asRecord(value);
  if (record === undefined) return asStrings(value);
  return Object.entries(record).every(([, on]) => typeof on === 'boolean')
    ? Object.keys(record).filter((glob) => record[glob] === true)
    : undefined;
}

function asPositiveNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : undefined;
}

function asBoolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}
