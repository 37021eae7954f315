/** Prints the table of injected errors by kind; run by `npm run mutate`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { mutationKinds } from '../support/mutations/all.ts';
import { judgeNewsroom, type Case } from '../support/mutations/judge.ts';
import { parseMarkedText } from '../support/markedText.ts';
import { isRegistryPath, newsroom, type NewsroomFile } from '../support/newsroom.ts';

const project = resolve(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    tries: { type: 'string', default: '4' },
    starter: { type: 'boolean', default: true },
    misses: { type: 'string' },
  },
  allowNegative: true,
});

const usual = ['seeds/newsroom', 'test/articles/seen', '../shared/seeds'].map((path) => resolve(project, path));
const folders = positionals.length > 0 ? positionals.map((path) => resolve(path)) : usual.filter(existsSync);
const starter = values.starter ? filesIn(join(project, 'seeds/starter')) : [];
const all: Case[] = [];
for (const folder of folders) {
  const files = filesIn(folder);
  const room = newsroom([...starter, ...files]);
  if (room.articles.length === 0) throw new Error(`There is no article in ${folder}.`);
  const cases = [...judgeNewsroom(room, { seed: Number(values.seed), tries: Number(values.tries) })];
  console.log(`\n${basename(folder)}: ${room.articles.length} articles, ${cases.length} errors`);
  print(cases);
  all.push(...cases);
}
if (folders.length > 1) {
  console.log(`\nTogether: ${all.length} errors`);
  print(all);
}
if (values.misses !== undefined) listMisses(values.misses);

/** Articles without the marks of the annotated ones, and registries; a broken example is left out. */
function filesIn(folder: string): readonly NewsroomFile[] {
  return readdirSync(folder)
    .filter((name) => /\.(?:txt|md|registry\.yaml)$/.test(name) && !/^(?:README|broken)/.test(name))
    .toSorted()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const path = `${basename(folder)}/${name}`;
      return { path, text: isRegistryPath(name) ? text : parseMarkedText(text).text };
    });
}

function print(cases: readonly Case[]): void {
  const rows = mutationKinds.map(({ name }) => name).filter((name) => cases.some(({ kind }) => kind === name));
  const table = new Map(rows.map((name) => [name, rowOf(cases.filter(({ kind }) => kind === name))]));
  table.set('all', rowOf(cases));
  console.table(Object.fromEntries(table));
}

function rowOf(cases: readonly Case[]): Readonly<Record<string, number | string>> {
  const revealable = cases.filter(({ witness }) => witness !== undefined);
  const found = revealable.filter(({ isFound }) => isFound);
  return {
    errors: cases.length,
    revealable: revealable.length,
    found: found.length,
    'found %': percent(found.length, revealable.length),
    'original offered %': percent(revealable.filter(({ isRestorable }) => isRestorable).length, revealable.length),
    'found though not revealable': cases.filter(({ witness, isFound }) => witness === undefined && isFound).length,
    'new findings elsewhere': cases.reduce((sum, { elsewhere }) => sum + elsewhere.length, 0),
  };
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '' : ((100 * part) / whole).toFixed(1);
}

function listMisses(kind: string): void {
  for (const each of all) {
    if (each.witness === undefined || (kind !== 'all' && !each.kind.includes(kind))) continue;
    if (each.isFound && each.isRestorable && each.elsewhere.length === 0) continue;
    const what = [each.isFound ? '' : 'missed', each.isRestorable ? '' : 'no fix'].filter((word) => word !== '');
    console.log(
      `${each.kind} [${each.witness}] ${basename(each.path)}: «${each.before}» → «${each.after}» ${what.join(', ')} ${each.codes.join(' ')}` +
        each.elsewhere
          .map(({ code, place: { span } }) => ` | ${code} «${each.text.slice(span.start, span.end)}»`)
          .join(''),
    );
  }
}
