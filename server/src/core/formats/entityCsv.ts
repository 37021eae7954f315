/** Entities as comma-separated values and back: one row an entity, lists within a cell parted by `; `. */
import type { RegistryEntity } from '../registry/model.ts';
import { slug } from '../text/comparison.ts';
import { csvRow } from './csv.ts';
import type { RegistryEntries, RegistryEntry, RegistrySection } from './registryYaml.ts';

const columns = ['kind', 'id', 'name_vi', 'name_en', 'acronyms', 'other_names', 'source'] as const;

export function entitiesCsv(entities: Iterable<RegistryEntity>): string {
  const rows = Array.from(entities, (entity) => {
    const named = (use: string) => entity.names.filter((name) => name.use === use).map(({ text }) => text);
    const kind = entity.kind === 'meeting' && entity.isSeries ? 'series' : entity.kind;
    const source = entity.sources.map(({ note, url }) => url ?? note ?? '').join('; ');
    const names = [entity.name.vi ?? '', entity.name.en ?? ''];
    return csvRow([kind, entity.id, ...names, named('acronym').join('; '), named('short').join('; '), source]);
  });
  return csvRow(columns) + rows.join('');
}

/** Undefined when the first row does not name the columns. Rows of an unknown kind or without a name are left out. */
export function csvEntries(text: string): { readonly entries: RegistryEntries; readonly left: number } | undefined {
  const [header = [], ...rows] = parseCsv(text);
  if (!header.includes('kind') || !header.some((name) => name === 'name_vi' || name === 'name_en')) return undefined;
  const entries: Partial<Record<RegistrySection, RegistryEntry[]>> = {};
  let left = 0;
  for (const cells of rows) {
    const value = (column: (typeof columns)[number]) => (cells[header.indexOf(column)] ?? '').trim();
    const list = (column: (typeof columns)[number]) =>
      value(column)
        .split(/\s*;\s*/)
        .filter(Boolean);
    const section = sections.get(value('kind'));
    const vi = value('name_vi');
    const en = value('name_en');
    if (section === undefined || (vi === '' && en === '')) {
      left++;
      continue;
    }
    const entry: RegistryEntry = {
      id: value('id') || `${value('kind') === 'series' ? 'meeting' : value('kind')}/${slug(vi || en)}`,
      name: en === '' ? vi : { ...(vi === '' ? {} : { vi }), en },
      acronyms: section === 'persons' || section === 'places' ? [] : list('acronyms'),
      other_names: list('other_names').map((name) => ({ name })),
      sources: list('source').map((each) => (/^https?:/.test(each) ? { url: each } : { note: each })),
    };
    (entries[section] ??= []).push(entry);
  }
  return { entries, left };
}

const sections: ReadonlyMap<string, RegistrySection> = new Map([
  ['official', 'persons'],
  ['organisation', 'organizations'],
  ['series', 'series'],
  ['meeting', 'events'],
  ['term', 'terms'],
  ['document', 'documents'],
  ['place', 'places'],
]);

/** RFC 4180, with any line end, and a byte order mark as spreadsheets write it; empty lines are skipped. */
function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of text.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|\r|\n|$)/g)) {
    const [, quoted, plain = '', after] = match;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (after === ',') continue;
    if (row.some((cell) => cell !== '')) rows.push(row);
    row = [];
  }
  return rows;
}
