// What a person does at VS Code with mouse and keyboard, in words: open a file, point at a text, press a key, read the screen.

/** `page` shows a workbench (see vscodeHost.mjs). */
export function handsOn(page) {
  /** Opens a quick pick, types, and takes the wanted row once it is the chosen one. */
  const pick = async (key, typed, wanted) => {
    await page.keyboard.press(key);
    const box = page.locator('.quick-input-widget input[type=text]');
    await box.waitFor({ state: 'visible' });
    await box.fill(typed);
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: wanted }).waitFor();
    await page.keyboard.press('Enter');
    await box.waitFor({ state: 'hidden' });
  };

  const hands = {
    /** Opens a file of the folder through Quick Open, and waits until its text is there. */
    open: async (name) => {
      await page.mouse.move(2, 2);
      await pick('ControlOrMeta+p', name, name);
      await page.locator('.tab.active', { hasText: name }).waitFor();
      await page.locator('.editor-instance .view-line').first().waitFor();
    },

    /** Runs a command of the palette by its title. */
    command: (title) => pick('F1', `>${title}`, title),

    /** The middle of the `nth` occurrence (from 0) of a text in the active editor, in pixels. */
    pointAt: async (text, nth = 0) => {
      const found = await page.waitForFunction(findText, { text, nth }, { timeout: 10_000 });
      return found.jsonValue();
    },

    /** Sets the cursor into a text. An editor that has just opened may set it elsewhere at the same time: then once more. */
    click: async (text, nth = 0) => {
      for (let attempt = 0; attempt < 10; attempt++) {
        // A hover that is still open would take the click.
        await page.mouse.move(2, 2);
        await page.locator('.monaco-hover:not(.hidden)').first().waitFor({ state: 'hidden' });
        const { x, y } = await hands.pointAt(text, nth);
        await page.mouse.click(x, y);
        await page.mouse.move(2, 2);
        await page.waitForTimeout(200);
        const cursor = await page
          .locator('.editor-group-container.active .cursors-layer .cursor')
          .first()
          .boundingBox();
        if (cursor && Math.abs(cursor.x - x) < 12 && cursor.y <= y && y <= cursor.y + cursor.height) return;
      }
      throw new Error(`The cursor does not go to "${text}".`);
    },

    /** Rests the pointer on a text and answers what the hover says. Another try moves away first, as a person would. */
    hover: async (text, nth = 0) => {
      const shown = page
        .locator('.monaco-hover:not(.hidden) .hover-contents', { hasText: /\S/, hasNotText: 'Loading...' })
        .first();
      for (let attempt = 0; ; attempt++) {
        const { x, y } = await hands.pointAt(text, nth);
        await page.mouse.move(x + 300, y + 200);
        await page.mouse.move(x, y, { steps: 4 });
        try {
          await shown.waitFor({ timeout: 3000 });
          return await shown.innerText();
        } catch (error) {
          if (attempt >= 4) throw error;
        }
      }
    },

    /** Presses a key until what it should show is there: while the archive is still being read, it may show nothing yet. */
    pressFor: async (key, shown) => {
      for (let attempt = 0; ; attempt++) {
        await page.keyboard.press(key);
        try {
          await shown.first().waitFor({ timeout: 3000 });
          return;
        } catch (error) {
          if (attempt >= 3) throw error;
        }
      }
    },

    /** Waits until the active editor shows a text; answers its whole visible text. */
    waitForText: async (text) => {
      await page.waitForFunction(findText, { text, nth: 0 }, { timeout: 10_000 });
    },

    /** Texts of the notifications on the screen: there should be none. */
    notifications: () => page.locator('.notifications-toasts .notification-list-item-message').allInnerTexts(),
  };
  return hands;
}

/** Files are saved a moment after they changed on the screen. */
export async function eventually(assertion) {
  const end = Date.now() + 10_000;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((wake) => setTimeout(wake, 100));
    }
  }
}

/** Runs in the page. The editor draws spaces as non-breaking ones, and cuts a line into pieces of one colour. */
function findText({ text, nth }) {
  const editors = [
    ...document.querySelectorAll('.monaco-editor.focused, .editor-group-container.active .monaco-editor'),
  ];
  for (const editor of editors) {
    let left = nth;
    const lines = [...editor.querySelectorAll('.view-lines .view-line')];
    lines.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
    for (const line of lines) {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      const nodes = [];
      let whole = '';
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        nodes.push({ node, start: whole.length });
        whole += node.data.replaceAll('\u00a0', ' ');
      }
      for (let at = whole.indexOf(text); at !== -1; at = whole.indexOf(text, at + 1)) {
        if (left-- > 0) continue;
        const middle = at + Math.floor(text.length / 2);
        const { node, start } = nodes.findLast((each) => each.start <= middle);
        const range = document.createRange();
        range.setStart(node, middle - start);
        range.setEnd(node, middle - start + 1);
        const { left: x, top, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: top + height / 2 };
      }
    }
  }
  return null;
}
