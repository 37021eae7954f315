// `npm start` as a newcomer runs it, on a machine without desktop VS Code: the check on the terminal, then an address that answers.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Answers what was tried, as the other tests in a browser do. */
export async function runStartCommand({ seconds }) {
  // Where `code` is on the PATH, its folder is left out: a window of the desktop could not be closed again.
  const folders = (process.env.PATH ?? '').split(delimiter);
  const path = folders.filter((each) => !existsSync(join(each, 'code'))).join(delimiter);
  const child = spawn(process.execPath, ['client/start.mjs'], {
    cwd: root,
    env: { ...process.env, PATH: path, INIT_CWD: root },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((done) => child.once('exit', (code) => done(code)));
  const outcomes = [];
  let said = '';
  try {
    const address = await addressIn(child, (text) => (said += text), seconds);
    await tried(outcomes, 'npm start prints the findings of the sample newsroom', () => {
      const articles = readdirSync(join(root, 'seeds/newsroom')).filter((name) => /\.(?:txt|md)$/.test(name));
      assert.ok(articles.length >= 12);
      assert.match(said, /official\.misspelt-title/);
      assert.match(said, /meeting\.date-conflict/);
    });
    await tried(outcomes, 'npm start serves VS Code at the address that it prints', async () => {
      const answer = await fetch(address);
      assert.equal(answer.status, 200);
      assert.match(await answer.text(), /workbench/);
    });
    child.kill('SIGTERM');
    await tried(outcomes, 'npm start ends when it is told to, and the server with it', async () => {
      assert.equal(await ended, 0);
      await assert.rejects(fetch(address));
    });
  } finally {
    child.kill('SIGKILL');
  }
  return outcomes;
}

function addressIn(child, hear, seconds) {
  return new Promise((found, failed) => {
    let text = '';
    const listen = (part) => {
      hear(part);
      text += part;
      const [address] = /http:\/\/(?:localhost|127\.0\.0\.1):\d+\S*/.exec(text) ?? [];
      if (address !== undefined) found(address);
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    child.once('exit', (code) => failed(new Error(`npm start ended with ${code}:\n${text.slice(-3000)}`)));
    setTimeout(() => failed(new Error(`npm start printed no address:\n${text.slice(-3000)}`)), seconds * 1000).unref();
  });
}

async function tried(outcomes, name, test) {
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  try {
    await test();
    outcomes.push({ name, seconds: seconds() });
  } catch (error) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    outcomes.push({ name, seconds: seconds(), error: reason });
  }
}
