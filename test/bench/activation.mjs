// What activation adds to VS Code's extension host: the figure that VS Code itself shows under "Show Running Extensions", beside an extension
// that does nothing.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { handsOn } from '../support/hands.mjs';
import { openWorkbench } from '../support/vscodeHost.mjs';
import { median, ms, project, row } from './measuring.mjs';

const idle = 'does-nothing';

/** Each round is a window that loads anew, with an extension host of its own. */
export async function activationRows({ folder, rounds }) {
  const newsroom = join(folder, 'newsroom');
  cpSync(join(project, 'seeds/newsroom'), newsroom, { recursive: true });
  const own = await timesOf({ folder: newsroom, rounds, name: 'ministry-news' });
  const floor = await timesOf({ folder: newsroom, rounds, name: idle, extension: idleExtension(folder) });
  return [
    row('activation in VS Code (base: an extension that does nothing)', {
      product: ms(median(own)),
      base: ms(median(floor)),
      ratio: `+ ${ms(median(own) - median(floor))}`,
      goal: '≤ + 50 ms',
    }),
  ];
}

/** Milliseconds of reading an extension's code and of its activation's call, one for each window. */
async function timesOf({ name, rounds, ...opened }) {
  const settings = { 'security.workspace.trust.enabled': false };
  // High enough for all rows: the list draws only those in sight.
  const workbench = await openWorkbench({ ...opened, settings, height: 2400 });
  const { page } = workbench;
  try {
    const times = [];
    for (let round = 0; round < rounds; round++) {
      if (round > 0) await page.reload();
      await page.locator('.monaco-workbench .explorer-folders-view').waitFor({ timeout: 60_000 });
      await handsOn(page).command('Developer: Show Running Extensions');
      const rows = page.locator('.runtime-extensions-editor .extension', { hasText: name });
      const activated = rows.filter({ hasText: /\d+ms/ });
      await activated.waitFor({ timeout: 60_000 });
      times.push(Number(/(\d+)ms/.exec(await activated.innerText())[1]));
    }
    return times;
  } finally {
    await workbench.stop();
  }
}

/** Activated by what activates ours. */
function idleExtension(base) {
  const folder = join(base, idle);
  mkdirSync(folder);
  const { version, engines, activationEvents } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  const manifest = { name: idle, publisher: idle, version, engines, activationEvents, main: './main.js' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'main.js'), 'exports.activate = () => {};');
  return folder;
}
