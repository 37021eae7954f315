/** Who annotates: asked once, then remembered on this machine. A decision without a name vouches for nothing. */
import { type ExtensionContext, window } from 'vscode';
import { say } from '../messageLanguage.ts';

const NAME = 'verifier';

/** Undefined where the person would not say. */
export async function nameOfAnnotator({ globalState }: ExtensionContext): Promise<string | undefined> {
  const known = globalState.get<string>(NAME);
  if (known !== undefined) return known;
  const asked = await window.showInputBox({
    title: say('Who annotates?'),
    prompt: say('The name goes into each annotation in the annotations folder, and is remembered on this machine.'),
    validateInput: (name) => (name.trim() === '' ? say('A name is needed.') : undefined),
  });
  const name = asked?.trim();
  if (name === undefined || name === '') return undefined;
  await globalState.update(NAME, name);
  return name;
}
