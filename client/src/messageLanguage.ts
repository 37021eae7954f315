/** The language in which the client itself speaks; messages about an article come from the server in the article's own. */
import { l10n, workspace } from 'vscode';
import vietnamese from '../../l10n/bundle.l10n.vi.json' with { type: 'json' };

/** A string of the client: its English form. The compiler finds one that nobody has put into Vietnamese. */
type Message = keyof typeof vietnamese;

/**
 * `auto` leaves it to VS Code, since no article is meant. VS Code itself has no Vietnamese, so that its own translation of
 * ours reaches those with somebody's language pack only: `vi` makes it Vietnamese in any VS Code, `en` English.
 */
export function say(message: Message, ...values: readonly (string | number)[]): string {
  const asked = workspace.getConfiguration('ministryNews').get<string>('messageLanguage');
  if (asked === 'vi') return filled(vietnamese[message], values);
  if (asked === 'en') return filled(message, values);
  return l10n.t(message, ...values);
}

/** As `l10n.t` does it: `{0}` is the first value. */
const filled = (template: string, values: readonly (string | number)[]): string =>
  template.replace(/\{(\d+)\}/g, (place, at: string) => String(values[Number(at)] ?? place));
