/** Elements of a page. Every text goes in as text: a name is never markup. */

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(key, '');
    else if (value !== undefined && value !== false) made.setAttribute(key, String(value));
  }
  made.append(...children);
  return made;
}

export function button(label: string, onClick: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', onClick);
  return made;
}

/** A button that shows a sign; the label is for those who hear it and those who wait over it. */
export function signButton(sign: string, label: string, onClick: () => void): HTMLButtonElement {
  const made = button(sign, onClick, { title: label, 'aria-label': label, class: 'sign' });
  return made;
}

export function checkbox(
  label: string,
  checked: boolean,
  onChange: (checked: boolean) => void,
  swatch?: string,
): HTMLElement {
  const box = element('input', { type: 'checkbox' });
  box.checked = checked;
  box.addEventListener('change', () => onChange(box.checked));
  const mark = swatch === undefined ? [] : [element('span', { class: `swatch ${swatch}`, 'aria-hidden': 'true' })];
  return element('label', { class: 'check' }, box, ...mark, label);
}

/** Calls at most once for what happens in quick succession, when it is over. */
export function settled(milliseconds: number, run: () => void): () => void {
  let timer: number | undefined;
  return () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(run, milliseconds);
  };
}
