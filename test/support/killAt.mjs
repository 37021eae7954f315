// Loaded before a program (`node --import`): kills it, as `kill -9` does, at one moment of writing a file by way of a temporary one.
// KILL_AT is `moment:n`, for the nth file that is written so.
import fs from 'node:fs';

const [moment, which] = (process.env.KILL_AT ?? '').split(':');
const { openSync, writeSync, renameSync } = fs;
let begun = 0;
let file;

const now = (name) => {
  if (name === moment && begun === Number(which)) process.kill(process.pid, 'SIGKILL');
};

fs.openSync = (path, flags, ...more) => {
  const opened = openSync(path, flags, ...more);
  if (flags === 'wx') {
    begun++;
    file = opened;
    now('begun');
  }
  return opened;
};

fs.writeSync = (to, bytes, from = 0, ...more) => {
  if (to !== file || moment !== 'half') return writeSync(to, bytes, from, ...more);
  const written = writeSync(to, bytes, from, Math.ceil((bytes.length - from) / 2));
  now('half');
  return written;
};

fs.renameSync = (from, to) => {
  now('written');
  renameSync(from, to);
  now('renamed');
};
