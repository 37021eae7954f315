/** What each run of letters is in the end: a body, a meeting, or an acronym with its expansion. */
import { slug } from '../text/comparison.ts';
import type { AcronymDraft } from './drafts.ts';
import { IN_MEETING, IN_NUMBER } from './drafts.ts';
import { addAlias, entityRow, registryRow } from './entityTable.ts';
import { KNOWN_LETTERS, lettersKey } from './grammar/knownLetters.ts';
import { organisationRow } from './linkOrganisations.ts';
import { rangeText, tidy, type Linking } from './linking.ts';
import { isSign } from './organisationName.ts';

export interface LinkedAcronym {
  readonly draft: AcronymDraft;
  readonly type: 'acronym' | 'organisation' | 'meeting';
  readonly row: number;
  /** The words it stands for, where article, registry or common use say so. */
  readonly expansion?: string;
}

/** Reads `long (SHORT)` pairs of terms into the expansions, so that names which contain the letters can be compared. */
export function noteExpansions(linking: Linking): void {
  const { reading } = linking;
  for (const definition of linking.definitions) {
    const acronym = reading.acronyms[definition.acronym];
    if (acronym === undefined || definition.long.kind !== 'term') continue;
    const letters = rangeText(reading, { from: acronym.from, to: acronym.lettersTo });
    const words = tidy(rangeText(reading, { from: definition.from, to: definition.to }));
    linking.expansions.set(lettersKey(letters), words);
    composeParts(linking, letters, words);
  }
}

/** `KH,CN&ĐMST` = khoa học, công nghệ và đổi mới sáng tạo: its parts mean its words' parts. */
function composeParts(linking: Linking, letters: string, words: string): void {
  const parts = lettersKey(letters).split(/[,&-]/u);
  const names = words.split(/\s*,\s*|\s+và\s+|\s*&\s*|\s+-\s+/u);
  if (parts.length < 2 || parts.length !== names.length) return;
  parts.forEach((part, at) => {
    const name = names[at] ?? '';
    if (part.length === name.split(' ').length && !linking.expansions.has(part)) linking.expansions.set(part, name);
  });
}

export function linkAcronyms(linking: Linking): readonly LinkedAcronym[] {
  const found: LinkedAcronym[] = [];
  for (let index = 0; index < linking.reading.acronyms.length; index++) {
    const linked = link(linking, index);
    if (linked === undefined) continue;
    found.push(linked);
    if (linked.type === 'acronym') {
      const { from, lettersTo: to } = linked.draft;
      linking.termRow.set(rangeText(linking.reading, { from, to }), linked.row);
    }
  }
  return found;
}

function link(linking: Linking, index: number): LinkedAcronym | undefined {
  const { reading, entities } = linking;
  const draft = reading.acronyms[index];
  if (draft === undefined || ((reading.covered[draft.from] ?? 0) & IN_NUMBER) !== 0) return undefined;
  const letters = rangeText(reading, { from: draft.from, to: draft.lettersTo });
  const key = lettersKey(letters);
  const known = draft.known < 0 ? undefined : reading.lexicon.names[draft.known]?.entity;
  const isCode = draft.number >= 0;
  const meeting = reading.meetingAt[draft.from] ?? 0;
  // The letters are a meeting's mention already, or stand inside its name as its code.
  if (
    meeting > 0 &&
    reading.meetings[meeting - 1]?.shape === 'code' &&
    reading.meetings[meeting - 1]?.from === draft.from
  )
    return undefined;
  if (insideCode(linking, draft)) return undefined;
  if (isCode) return codeInside(linking, draft, letters);
  const organisation = reading.organisationAt[draft.from] ?? 0;
  const body = organisation > 0 ? reading.organisations[organisation - 1] : undefined;
  // Letters that are themselves the body's mention: `LHQ`, `UNESCO`.
  if (body !== undefined && body.letters && body.to === draft.lettersTo) return undefined;
  const expansion = linking.expansions.get(key);
  if (expansion !== undefined) return term(linking, draft, letters, expansion);
  const defined = linking.definedAs.get(key);
  if (defined !== undefined)
    return { draft, type: entities.rows[defined]?.kind === 'meeting' ? 'meeting' : 'organisation', row: defined };
  const bodyOfCode = linking.bodies.get(slug(letters));
  if (bodyOfCode !== undefined) {
    const row = organisationRow(linking, bodyOfCode);
    addAlias(entities, row, `organisation/${slug(letters)}`);
    return { draft, type: 'organisation', row };
  }
  const series = linking.seriesOfCode.get(slug(letters));
  if (series !== undefined) return { draft, type: 'meeting', row: series };
  if (known?.kind === 'organisation') return { draft, type: 'organisation', row: registryRow(entities, known) };
  if (known?.kind === 'meeting') return { draft, type: 'meeting', row: registryRow(entities, known) };
  if (known?.kind === 'term' || known?.kind === 'document') {
    const row = registryRow(entities, known);
    const words = known.name.vi ?? known.name.en;
    return { draft, type: 'acronym', row, ...(words === undefined ? {} : { expansion: words }) };
  }
  const prior = KNOWN_LETTERS.get(key);
  if (prior?.kind === 'organisation') {
    return {
      draft,
      type: 'organisation',
      row: entityRow(entities, 'organisation', `organisation/${slug(prior.vi)}`, { name: prior.vi }),
    };
  }
  if (prior !== undefined) return term(linking, draft, letters, prior.vi);
  if (isByline(linking, draft))
    return {
      draft,
      type: 'organisation',
      row: entityRow(entities, 'organisation', `organisation/${slug(letters)}`, { name: tidy(letters) }),
    };
  const composed = composition(linking, key);
  return term(linking, draft, letters, composed);
}

/** `S.T.I.D` → `term/stid`, `KH,CN&ĐMST` → `term/kh-cn-dmst`. */
function term(linking: Linking, draft: AcronymDraft, letters: string, expansion: string | undefined): LinkedAcronym {
  const row = entityRow(linking.entities, 'term', `term/${slug(lettersKey(letters))}`, {
    name: expansion ?? tidy(letters),
  });
  return { draft, type: 'acronym', row, ...(expansion === undefined ? {} : { expansion }) };
}

/** Words for letters made of known parts: `KH,CN&ĐMST` from KH, CN and ĐMST. */
function composition(linking: Linking, key: string): string | undefined {
  const parts = key.split(/[,&-]/u);
  if (parts.length < 2) return undefined;
  const words = parts.map(
    (part) =>
      linking.expansions.get(part) ??
      (KNOWN_LETTERS.get(part)?.kind === 'term' ? KNOWN_LETTERS.get(part)?.vi : undefined),
  );
  if (words.some((word) => word === undefined)) return undefined;
  return `${words.slice(0, -1).join(', ')} và ${words.at(-1)}`;
}

/** Inside the mention of a meeting that the code names (`Hội nghị AMMSTI-20`). */
function insideCode(linking: Linking, draft: AcronymDraft): boolean {
  const { reading } = linking;
  if (((reading.covered[draft.from] ?? 0) & IN_MEETING) === 0) return false;
  return reading.meetings.some(
    (meeting) => meeting.shape === 'code' && meeting.from <= draft.from && draft.to <= meeting.to,
  );
}

/** A code inside a longer name (`Lễ khai mạc AMMSTI-20`) is the meeting it names. */
function codeInside(linking: Linking, draft: AcronymDraft, letters: string): LinkedAcronym | undefined {
  const id = `meeting/${slug(letters)}-${draft.number}`;
  const row = linking.entities.byId.get(id);
  return row === undefined ? undefined : { draft, type: 'meeting', row };
}

/** `(PLO)-`, `(TTXVN) -` at the start of a paragraph: the paper that speaks. */
function isByline(linking: Linking, draft: AcronymDraft): boolean {
  const { scan } = linking.reading;
  const open = draft.from - 1;
  if (!isSign(scan, open, 0x28) || !isSign(scan, draft.to, 0x29)) return false;
  const first = open === 0 || scan.tokens.kind[open - 1] === 4;
  return first && (isSign(scan, draft.to + 1, 0x2d) || isSign(scan, draft.to + 1, 0x3a));
}
