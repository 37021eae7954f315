/** What of `vscode` the client's language needs, for tests outside an editor: settings that a test sets, and an English VS Code. */

/** Settings by their full names. */
export const fakeSettings = new Map<string, unknown>();

/** What VS Code was asked to translate: an English one gives it back with the values in place. */
export const translated: string[] = [];

export const env = { language: 'en' };

export const workspace = {
  getConfiguration: (section: string) => ({ get: (name: string) => fakeSettings.get(`${section}.${name}`) }),
};

export const l10n = {
  t: (message: string, ...values: readonly (string | number)[]): string => {
    translated.push(message);
    return message.replace(/\{(\d+)\}/g, (_place, at: string) => String(values[Number(at)]));
  },
};
