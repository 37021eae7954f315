/** What a new name for an entity would match in the archive: articles are read from disk a slice at a time, and nothing is changed. */
import type { CancellationToken } from 'vscode-languageserver';
import { beginTrial, filesToTry, type Trial, tryIn, usualUse } from '../core/corpus/tryAlias.ts';
import { quotedLine } from '../core/formats/reportedText.ts';
import { entityId } from '../core/registry/model.ts';
import { officialName } from '../core/registry/officialName.ts';
import type { Language } from '../core/text/span.ts';
import type { TriedAlias, TryAliasParams } from '../protocol.ts';
import { refusal } from './answer.ts';
import type { Context } from './handlers.ts';
import { inSlices } from './inSlices.ts';
import { rangeOf } from './positions.ts';
import type { Session } from './session.ts';

export async function onTryAlias(
  { session, indexing }: Context,
  { entity, alias, use = usualUse(alias) }: TryAliasParams,
  token: CancellationToken,
): Promise<TriedAlias> {
  await indexing.whenDone();
  const language = session.ownLanguage();
  if (alias.trim() === '') throw refusal(noName[language]);
  const snapshot = session.current();
  const trial = beginTrial(snapshot, { id: snapshot.canonical(entityId(entity)), alias: alias.trim(), use });
  if (trial === undefined) throw refusal(notRegistered[language]);
  const tally: Tally = { gained: 0, direct: 0, known: 0, lost: 0, articles: 0, samples: [] };
  for await (const file of inSlices(filesToTry(trial, snapshot), session, token)) {
    const table = session.table(file);
    if (table === undefined) continue;
    const found = tryIn(trial, session.source(file, table.text), snapshot);
    if (found === undefined) continue;
    tally.gained += found.gained.length;
    tally.direct += found.gained.filter(({ isDirect }) => isDirect).length;
    tally.known += found.known;
    tally.lost += found.lost.length;
    if (found.gained.length > 0) tally.articles++;
    for (const { start, end, was } of found.gained) {
      if (tally.samples.length >= mostSamples) break;
      tally.samples.push({
        uri: session.uriOf(file),
        range: rangeOf(table, { start, end }),
        line: quotedLine(table.text, { start, end }),
        ...(was === undefined ? {} : { was: was.name }),
      });
    }
  }
  return {
    name: officialName(trial.entity, language),
    use,
    ...tally,
    conflicts: conflictsOf(session, trial, language),
  };
}

type Tally = { -readonly [Key in keyof Omit<TriedAlias, 'name' | 'use' | 'conflicts' | 'samples'>]: number } & {
  readonly samples: TriedAlias['samples'][number][];
};

function conflictsOf(session: Session, { conflicts }: Trial, language: Language): TriedAlias['conflicts'] {
  return conflicts.flatMap(({ place, message }) => {
    const table = session.table(place.file);
    if (table === undefined) return [];
    return [{ uri: session.uriOf(place.file), range: rangeOf(table, place.span), message: message[language] }];
  });
}

/** A person looks through a list; the counts are of everything. */
const mostSamples = 200;

const noName = { vi: 'Hãy nêu tên muốn thử.', en: 'Say which name to try.' };

const notRegistered = {
  vi: 'Danh bạ chưa có mục này; hãy thêm trước.',
  en: 'No registry has an entry for it; add one first.',
};
