/** A list in which a person finds something by typing; what it offers is asked for again at each key. */
import { type QuickPickItem, window } from 'vscode';

export interface Choice<Value> {
  readonly label: string;
  readonly description: string;
  readonly detail?: string;
  readonly value: Value;
}

export interface Asking<Value> {
  readonly title: string;
  readonly placeholder: string;
  /** First for the empty query. */
  readonly offer: (query: string) => Promise<readonly Choice<Value>[]>;
}

/** Undefined when the list is closed without a choice. */
export function pickWhileTyping<Value>({ title, placeholder, offer }: Asking<Value>): Promise<Value | undefined> {
  const pick = window.createQuickPick<QuickPickItem & Choice<Value>>();
  pick.title = title;
  pick.placeholder = placeholder;
  let asked = 0;
  const fill = async (query: string): Promise<void> => {
    const turn = ++asked;
    pick.busy = true;
    const choices = await offer(query);
    if (turn !== asked) return;
    pick.busy = false;
    // The server knows initials and names without diacritics; the editor's own filter does not.
    pick.items = choices.map((choice) => ({ ...choice, alwaysShow: true }));
  };
  return new Promise((resolve) => {
    pick.onDidChangeValue(fill);
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.value);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    void fill('');
    pick.show();
  });
}
