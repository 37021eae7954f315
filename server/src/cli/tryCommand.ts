/** `ministry-news registry try <entity> <alias>`: what a new name would match in the archive, before it is added. */
import { beginTrial, type AliasUse, type Trial, tryIn, usualUse } from '../core/corpus/tryAlias.ts';
import { positionsIn, quotedLine } from '../core/formats/reportedText.ts';
import { officialName } from '../core/registry/officialName.ts';
import type { FileId, Language, Localized, Span } from '../core/text/span.ts';
import { fail } from './fail.ts';
import { loadWorkspace, type LoadOptions, type Workspace } from './loadWorkspace.ts';
import { namedEntities, unknownEntity } from './namedEntities.ts';
import { reportProblems } from './reportProblems.ts';
import type { ExitCode, Surroundings } from './surroundings.ts';

export const tryFormats = ['text', 'json'] as const;

export type TryFormat = (typeof tryFormats)[number];

export const aliasUses: readonly AliasUse[] = ['short', 'acronym', 'wrong'];

export interface TryOptions extends LoadOptions {
  /** An id, or a name. */
  readonly entity: string;
  readonly alias: string;
  readonly use?: AliasUse;
  readonly format: TryFormat;
  /** How many places are shown in words; the counts are of all. */
  readonly samples: number;
}

export function tryCommand(surroundings: Surroundings, paths: readonly string[], options: TryOptions): ExitCode {
  const { language } = surroundings;
  const loaded = loadWorkspace(surroundings, paths, options);
  if (loaded.kind === 'refused') return fail(surroundings, loaded.reason[language]);
  const { workspace } = loaded;
  const { snapshot } = workspace;
  const incomplete = reportProblems(surroundings, workspace);
  const { alias, use = usualUse(alias) } = options;
  const meant = namedEntities(snapshot, options.entity);
  const registered = meant.filter(({ id }) => snapshot.registry.entities.has(id));
  if (meant.length === 0) return fail(surroundings, unknownEntity(options.entity)[language]);
  if (registered.length !== 1)
    return fail(
      surroundings,
      whichOne(
        registered.length,
        meant.map(({ id }) => id),
      )[language],
    );
  const [{ id } = { id: undefined }] = registered;
  const trial = id === undefined ? undefined : beginTrial(snapshot, { id, alias, use });
  if (trial === undefined) return fail(surroundings, unknownEntity(options.entity)[language]);
  const places = placesIn(workspace, trial);
  surroundings.print(
    options.format === 'json'
      ? json(trial, places)
      : words(workspace, trial, places, { language, samples: options.samples }),
  );
  return incomplete ? 2 : 0;
}

interface Places {
  readonly gained: readonly (Span & {
    readonly path: FileId;
    readonly text: string;
    readonly direct: boolean;
    readonly was: string | null;
  })[];
  readonly known: number;
  readonly lost: readonly (Span & { readonly path: FileId; readonly text: string })[];
}

function placesIn({ files, snapshot }: Workspace, trial: Trial): Places {
  const gained: Places['gained'][number][] = [];
  const lost: Places['lost'][number][] = [];
  let known = 0;
  for (const file of snapshot.files()) {
    const source = files.get(file);
    const found = source === undefined ? undefined : tryIn(trial, source, snapshot);
    if (source === undefined || found === undefined) continue;
    const { text } = source;
    const at = ({ start, end }: Span) => ({ path: file, start, end, text: text.slice(start, end) });
    gained.push(...found.gained.map((each) => ({ ...at(each), direct: each.isDirect, was: each.was?.id ?? null })));
    lost.push(...found.lost.map(at));
    known += found.known;
  }
  return { gained, known, lost };
}

function json(trial: Trial, { gained, known, lost }: Places): string {
  const { entity, alias, use, conflicts } = trial;
  const told = conflicts.map(({ place, message }) => ({ path: place.file, ...place.span, message: message.en }));
  return `${JSON.stringify({ entity: entity.id, alias, use, gained, known, lost, conflicts: told }, undefined, 2)}\n`;
}

function words(
  { files }: Workspace,
  { entity, alias, use, conflicts }: Trial,
  { gained, known, lost }: Places,
  { language, samples }: { readonly language: Language; readonly samples: number },
): string {
  const textOf = (file: FileId): string | undefined => files.get(file)?.text;
  const position = positionsIn({ textOf, say: (message) => message[language] });
  const where = (file: FileId, offset: number): string => {
    const { line, column } = position(file, offset);
    return `${file}:${line}:${column}`;
  };
  const articles = new Set(gained.map(({ path }) => path)).size;
  const direct = gained.filter((each) => each.direct).length;
  const others = new Set(gained.flatMap(({ was }) => was ?? []));
  const lines = [
    `"${alias}" (${use}) → ${entity.id} (${officialName(entity, language)})`,
    counted(gained.length, articles, direct)[language],
    ...(known === 0 ? [] : [alreadyKnown(known)[language]]),
    ...(others.size === 0 ? [] : [takenFrom([...others])[language]]),
    ...(lost.length === 0 ? [] : [noLonger(lost.length)[language]]),
    ...conflicts.map(({ place, message }) => `! ${where(place.file, place.span.start)}  ${message[language]}`),
    '',
    ...gained.slice(0, samples).map(({ path, start, end, was }) => {
      const now = was === null ? '' : `  (${was})`;
      return `  ${where(path, start)}  ${quotedLine(textOf(path) ?? '', { start, end })}${now}`;
    }),
    ...(gained.length > samples ? [`  … ${gained.length - samples}`] : []),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

const counted = (places: number, articles: number, direct: number): Localized => ({
  vi: `Sẽ nhận ra thêm ${places} chỗ trong ${articles} bài, ${direct} chỗ bằng chính tên này.`,
  en: `${places} more ${places === 1 ? 'place' : 'places'} in ${articles} ${articles === 1 ? 'article' : 'articles'} would be recognised, ${direct} by this very name.`,
});

const alreadyKnown = (places: number): Localized => ({
  vi: `${places} chỗ có chữ này đã được nhận ra rồi.`,
  en: `${places} ${places === 1 ? 'place' : 'places'} with these words ${places === 1 ? 'is' : 'are'} recognised already.`,
});

const takenFrom = (ids: readonly string[]): Localized => ({
  vi: `Có chỗ nay được hiểu là ${ids.join(', ')}.`,
  en: `Some of them are taken for ${ids.join(', ')} now.`,
});

const noLonger = (places: number): Localized => ({
  vi: `${places} chỗ sẽ không còn được nhận ra.`,
  en: `${places} ${places === 1 ? 'place' : 'places'} would no longer be recognised.`,
});

const whichOne = (registered: number, ids: readonly string[]): Localized =>
  registered === 0
    ? {
        vi: `Danh bạ chưa có mục nào cho ${ids.join(', ')}; hãy thêm trước (xem registry suggest).`,
        en: `No registry has an entry for ${ids.join(', ')}; add one first (see registry suggest).`,
      }
    : {
        vi: `Tên này dẫn đến nhiều mục: ${ids.join(', ')}. Hãy nêu mã.`,
        en: `This name leads to several entries: ${ids.join(', ')}. Give the id.`,
      };
